//! cargo-deb, which makes the Debian package.

use anyhow::Result;

use crate::command::{command, output, run};

/// The version that the package is made with.
pub(crate) const VERSION: &str = "3.8.0";

/// True when it is installed, in that version.
pub(crate) fn present() -> bool {
    output(command("cargo-deb").arg("--version")).is_some_and(|text| text.split_whitespace().last() == Some(VERSION))
}

/// The command that installs it, as one would type it.
pub(crate) fn command_line() -> String {
    format!("cargo install cargo-deb --version {VERSION} --locked")
}

/// Builds and installs it: one to three minutes.
pub(crate) fn install() -> Result<()> {
    println!("$ {}", command_line());
    // As with bpf-linker, the user's own cargo and directory.
    let mut cargo = command("cargo");
    cargo.env_remove("CARGO_TARGET_DIR");
    run(cargo.args(["install", "cargo-deb", "--version", VERSION, "--locked"]))
}
