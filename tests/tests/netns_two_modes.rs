//! The scenario with which the Linux kernel tests IPVS, with our programs in PATH.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};
use lbd_tests::director::binaries;
use lbd_tests::scratch::Scratch;
use lbd_tests::{needs, process};

fn play(mode: &str) -> Result<()> {
    let scratch = Scratch::new()?;
    let mut path = binaries().canonicalize()?.into_os_string();
    path.push(":/usr/sbin:/usr/bin:/sbin:/bin");
    let mut script = Command::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/two-modes"));
    let output = process::output(script.args([scratch.name(), mode]).env("PATH", path))?;
    // One connection; with direct routing nothing is seen of the replies.
    let service = output.lines().find(|line| line.starts_with("TCP  207.175.44.110:8080")).unwrap_or_default();
    let columns: Vec<&str> = service.split_whitespace().collect();
    ensure!(columns.get(2) == Some(&"1"), "{output}");
    ensure!((columns.get(4) == Some(&"0")) == (mode == "direct-routing"), "{output}");
    Ok(())
}

#[test]
fn the_kernels_direct_routing_scenario_passes() -> Result<()> {
    needs!("netns");
    play("direct-routing")
}

#[test]
fn the_kernels_masquerading_scenario_passes() -> Result<()> {
    needs!("netns");
    play("masquerading")
}
