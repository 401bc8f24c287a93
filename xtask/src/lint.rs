//! `cargo xtask lint`: what a change must pass before it is looked at.

use anyhow::Result;

use crate::Install;
use crate::command::{self, cargo, command, search_path, target_dir, typed};
use crate::setup::{self, Purpose, debian_clippy};

/// Runs every check, and stops at the first that fails.
pub(crate) fn run(install: Install) -> Result<()> {
    setup::ensure(Purpose::Build, install)?;
    step(cargo().args(["fmt", "--all", "--check"]))?;
    step(cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    bpf_clippy()
}

/// Clippy of the BPF program, which needs a compiler of the kind that builds it.
fn bpf_clippy() -> Result<()> {
    let Some(clippy) = debian_clippy() else {
        eprintln!("skipped: clippy of the BPF program (apt-get install rust-web-clippy)");
        return Ok(());
    };
    let mut clippy = command(&clippy.to_string_lossy());
    // Or rustup's clippy-driver, of another version, would be found first.
    let mut path = std::ffi::OsString::from("/usr/bin:/bin:");
    path.push(search_path());
    clippy.env("PATH", path).env("RUSTC", "/usr/bin/rustc").env("RUSTC_BOOTSTRAP", "1").env_remove("RUSTUP_TOOLCHAIN");
    clippy.args(["clippy", "--package", "lb-ebpf", "--bin", "lbd-bpf", "--features", "bpf"]);
    clippy.args(["--target", "bpfel-unknown-none", "-Zbuild-std=core", "--target-dir"]);
    step(clippy.arg(target_dir().join("bpf-clippy")).args(["--", "-D", "warnings"]))
}

fn step(check: &mut std::process::Command) -> Result<()> {
    println!("$ {}", typed(check));
    command::run(check)
}
