//! What real ipvsadm 1.31 printed, asked of ours with a daemon in a network namespace of its own for each case.
//!
//! The cases, their goldens and the deviations are ipvsadm-compat's, which runs more of them without a data path.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../../ipvsadm-compat/tests/support/recorded.rs"]
mod recorded;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};
use lbd_tests::director::binaries;
use lbd_tests::random::Random;
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

/// Rules of every kind, chosen by chance.
fn random_rules(random: &mut Random) -> String {
    let mut lines = String::new();
    for number in 1..=40 {
        let service = match random.below(5) {
            0 => format!("-t 10.0.0.{number}:80"),
            1 => format!("-u 10.0.0.{number}:53"),
            2 => format!("-t [2001:db8::{number:x}]:443"),
            3 => format!("-f {number}"),
            _ => format!("--sctp-service 10.0.0.{number}:9"),
        };
        let options = [
            "",
            "-s rr",
            "-s wrr -p",
            "-s lc -p 60 -M 255.255.0.0",
            "-s sh -b sh-port,sh-fallback",
            "-s mh -b mh-port",
        ];
        let options = if service.contains("2001") { "-s wlc -p 50 -M 64" } else { pick(random, &options) };
        lines += &format!("-A {service} {options}\n");
        for server in 0..random.below(4) {
            let method =
                pick(random, &["-m", "-g", "-i", "-i --tun-type gue --tun-port 6080", "-i --tun-type gre --tun-csum"]);
            let address = if service.contains("2001") {
                format!("[2001:db8:1::{server}]:80")
            } else {
                format!("10.0.1.{server}:80")
            };
            lines += &format!("-a {service} -r {address} {method} -w {}\n", random.below(1 << 31));
        }
    }
    lines
}

fn pick<'a>(random: &mut Random, words: &[&'a str]) -> &'a str {
    usize::try_from(random.below(words.len() as u64)).ok().and_then(|at| words.get(at)).copied().unwrap_or_default()
}

/// Runs one of our commands with text on its standard input; its standard output.
fn with_input(director: &Director, program: &str, arguments: &[&str], input: &str) -> Result<String> {
    let mut command = director.program(program);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().context("cannot start nsenter")?;
    child.stdin.take().context("no standard input")?.write_all(input.as_bytes())?;
    let output = child.wait_with_output()?;
    ensure!(output.status.success() && output.stderr.is_empty(), "{program} {arguments:?}: {output:?}");
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn what_is_saved_and_restored_is_saved_again_as_it_was() -> Result<()> {
    needs!("netns");
    let scratch = Scratch::new()?;
    let namespace = Namespace::new(scratch.name())?;
    let director = Director::start_in(&namespace, scratch.directory(), scratch.name(), &["--connections", "1024"])?;
    let mut random = Random::new(31);
    for _ in 0..10 {
        director.ipvsadm("-C")?;
        with_input(&director, "ipvsadm", &["-R"], &random_rules(&mut random))?;
        let saved = director.ipvsadm("-Sn")?;
        ensure!(saved.lines().count() >= 40, "{saved}");
        with_input(&director, "ipvsadm-restore", &[], &saved)?;
        ensure!(with_input(&director, "ipvsadm-save", &["-n"], "")? == saved, "after ipvsadm-restore");
        director.ipvsadm("-C")?;
        with_input(&director, "ipvsadm", &["-R"], &saved)?;
        ensure!(director.ipvsadm("-Sn")? == saved, "after ipvsadm -R");
        director.ipvsadm("-C")?;
        with_input(&director, "ipvsadm", &["-R", "--atomic"], &as_typed(&saved))?;
        ensure!(director.ipvsadm("-Sn")? == saved, "after ipvsadm -R --atomic");
    }
    Ok(())
}

/// The same rules as people type them: the command in front, comments, blank lines.
fn as_typed(saved: &str) -> String {
    saved.lines().map(|line| format!("# next\n\nipvsadm {line} # so\n")).collect()
}
