//! `cargo xtask demo`: builds the demo and becomes it.

use std::os::unix::process::CommandExt;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::Install;
use crate::command::{self, cargo, command, target_dir};
use crate::setup::{self, Purpose, is_root};

#[derive(Args)]
pub(crate) struct Options {
    /// Leave the network up at the end, and print how to enter and watch it
    #[arg(long, conflicts_with = "clean")]
    keep: bool,
    /// Remove what an earlier `--keep` (or an interrupted demo) left
    #[arg(long)]
    clean: bool,
    #[command(flatten)]
    install: Install,
}

/// Does not return when the demo was started: the demo's own exit code is ours.
pub(crate) fn run(options: &Options) -> Result<()> {
    setup::ensure(Purpose::Network, options.install)?;
    if !is_root() {
        bail!("the demo makes network namespaces and loads BPF programs: run it as root");
    }
    println!("building (the first time takes some minutes)");
    command::run(
        cargo().args(["build", "--release", "--package", "lb-daemon", "--package", "ipvsadm-compat"]).args([
            "--package",
            "lbd-tests",
            "--bins",
        ]),
    )?;
    let release = target_dir().join("release");
    let mut demo = command(&release.join("lbd-demo").to_string_lossy());
    demo.env("LBD_BINARIES", &release);
    if options.keep {
        demo.arg("--keep");
    }
    if options.clean {
        demo.arg("--clean");
    }
    Err(demo.exec()).context("cannot start the demo")
}
