//! The cases in `tests/cases`, whose goldens real ipvsadm 1.31 and real IPVS printed, run with our three commands.
//!
//! Each case has a director of its own: a rule table behind a control socket, so no root and no data path. (The
//! project's namespace tests run the short ones again, with a daemon for each.) Names come from files of the test's
//! own, which takes a mount namespace. What differs on purpose is in `tests/cases/deviations`, in the words of diff(1):
//! any other difference fails, and so does one that is gone.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/recorded.rs"]
mod recorded;
mod support;

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use recorded::{Cases, WITH_NAMES};

/// What our commands print for a case.
fn printed(cases: &Cases, name: &str) -> String {
    let place = cases.directory.join(name);
    fs::create_dir(&place).unwrap();
    support::serve(&place.join("socket"), &place.join("machine"));
    let mut unshare = Command::new("unshare");
    if !nix::unistd::geteuid().is_root() {
        unshare.arg("--map-root-user");
    }
    let output = unshare
        .args(["--mount", "bash", "-c", WITH_NAMES, "bash"])
        .arg(&cases.directory)
        .arg(cases.script(name))
        .env("PATH", format!("{}:{}", cases.directory.join("bin").display(), std::env::var("PATH").unwrap()))
        .env("LBD_SOCKET", place.join("socket"))
        .env("LBD_TEST_MACHINE", place.join("machine"))
        .env("TMPDIR", &place)
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && complaint.is_empty(), "{name} could not be run: {complaint}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// These send packets, which is for a daemon.
const WITH_TRAFFIC: [&str; 1] = ["055-zero"];

#[test]
fn the_commands_answer_as_the_real_ones_did() {
    // tests/scripts/differential has a directory of its own.
    let directory = std::env::var_os("LBD_CASES").map(PathBuf::from);
    let cases = Cases::new(&directory.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")));
    let binaries = cases.directory.join("bin");
    fs::create_dir(&binaries).unwrap();
    for (name, program) in [
        ("ipvsadm", env!("CARGO_BIN_EXE_ipvsadm")),
        ("ipvsadm-save", env!("CARGO_BIN_EXE_ipvsadm-save")),
        ("ipvsadm-restore", env!("CARGO_BIN_EXE_ipvsadm-restore")),
    ] {
        symlink(program, binaries.join(name)).unwrap();
    }
    let wrong = cases.differences(|name| !WITH_TRAFFIC.contains(&name), |name| printed(&cases, name));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
