//! `cargo xtask bench`: builds the benchmarks and becomes one.

use std::os::unix::process::CommandExt;
use std::path::{PathBuf, absolute};

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};

use crate::Install;
use crate::command::{self, cargo, command, target_dir};
use crate::setup::{self, Purpose, is_root};

#[derive(Args)]
pub(crate) struct Options {
    /// What to measure
    #[arg(value_enum)]
    name: Name,
    /// Write the results to this file, too
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    #[command(flatten)]
    install: Install,
}

/// What can be measured: each is a command of `lbd-bench`.
#[derive(Clone, Copy, ValueEnum)]
enum Name {
    /// Seconds that `ipvsadm` takes, and the memory of a long listing
    Cli,
    /// Nanoseconds per packet of the programs that `lbd run` attaches, without any traffic
    Datapath,
    /// CPU and timing of a thousand health checks a second
    Health,
    /// Memory, sweep, full tables and lookups with many connections and services
    Scale,
    /// Work per CPU-second of real traffic, beside plain routing, nftables and HAProxy
    Traffic,
}

impl Name {
    fn command(self) -> &'static str {
        match self {
            Self::Cli => "cli",
            Self::Datapath => "datapath",
            Self::Health => "health",
            Self::Scale => "scale",
            Self::Traffic => "traffic",
        }
    }
}

/// Does not return when the benchmark was started: its own exit code is ours.
pub(crate) fn run(options: &Options) -> Result<()> {
    setup::ensure(Purpose::Benchmark, options.install)?;
    if !is_root() {
        bail!("the benchmarks make network namespaces and load BPF programs: run them as root");
    }
    let json = options.json.as_ref().map(absolute).transpose().context("cannot tell where --json leads")?;
    println!("building (the first time takes some minutes)");
    command::run(
        cargo().args(["build", "--release", "--package", "lb-daemon", "--package", "ipvsadm-compat"]).args([
            "--package",
            "lbd-tests",
            "--bins",
        ]),
    )?;
    let release = target_dir().join("release");
    let mut bench = command(&release.join("lbd-bench").to_string_lossy());
    bench.env("LBD_BINARIES", &release).arg(options.name.command());
    if let Some(file) = json {
        bench.arg("--json").arg(file);
    }
    Err(bench.exec()).context("cannot start the benchmark")
}
