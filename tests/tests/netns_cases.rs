//! What real ipvsadm 1.31 printed, asked of ours with a daemon in a network namespace of its own for each case.
//!
//! The cases, their goldens and the deviations are ipvsadm-compat's, which runs more of them without a data path.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../../ipvsadm-compat/tests/support/recorded.rs"]
mod recorded;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use lbd_tests::director::binaries;
use lbd_tests::scratch::Scratch;
use lbd_tests::{Director, Namespace, needs};
use recorded::{Cases, WITH_NAMES};

/// What our commands print for a case.
fn printed(cases: &Cases, name: &str) -> Result<String> {
    let scratch = Scratch::new()?;
    let namespace = Namespace::new(scratch.name())?;
    let director = Director::start_in(&namespace, scratch.directory(), scratch.name(), &["--connections", "1024"])?;
    // With its whole path it is not taken for one of ours.
    let mut case = director.program("/usr/bin/unshare");
    case.args(["--mount", "bash", "-c", WITH_NAMES, "bash"]).arg(&cases.directory).arg(cases.script(name));
    case.env("PATH", format!("{}:{}", binaries().display(), std::env::var("PATH")?));
    let output = case.env("TMPDIR", scratch.directory()).env("LC_ALL", "C").output().context("cannot start nsenter")?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success() && complaint.is_empty(), "{name} could not be run: {complaint}");
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Thousands of commands are for the parser and the listings: no daemon is needed to find what is wrong with them.
fn is_short(cases: &Cases, name: &str) -> bool {
    fs::metadata(cases.script(name)).is_ok_and(|script| script.len() < 10_000)
}

#[test]
fn the_daemon_answers_as_the_real_kernel_did() -> Result<()> {
    needs!("netns");
    let cases = Cases::new(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../ipvsadm-compat/tests/cases"));
    let run = |name: &str| printed(&cases, name).unwrap_or_else(|error| format!("{error:#}\n"));
    let wrong = cases.differences(|name| is_short(&cases, name), run);
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}
