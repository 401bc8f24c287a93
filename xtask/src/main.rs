//! `cargo xtask`: the project's own commands.
//!
//! Everything here works from a fresh clone: what a command needs and the machine lacks is
//! installed first (see [`setup`]), and said before it is done.

mod bench;
mod command;
mod demo;
mod dist;
mod kernels;
mod lint;
mod setup;
mod test;

use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

#[derive(Parser)]
#[command(bin_name = "cargo xtask", about = "Commands of the lbd project, from a fresh clone", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install what building, testing and the demo need
    Setup(Install),
    /// Show the load balancer at work, in network namespaces of its own
    Demo(demo::Options),
    /// Run the tests, of one group or of all
    Test(test::Options),
    /// Measure what the load balancer costs
    Bench(bench::Options),
    /// Load, attach, forward and adopt on every supported kernel: Debian's in virtual machines, and this machine's
    KernelMatrix(kernels::Options),
    /// Build the release binaries and the Debian package
    Dist(dist::Options),
    /// Check formatting and run clippy, on the BPF program too
    Lint(Install),
}

/// Whether missing programs may be installed.
#[derive(Args, Clone, Copy)]
struct Install {
    /// Install nothing: when something is missing, list it and stop
    #[arg(long)]
    no_install: bool,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Setup(install) => {
            setup::ensure(setup::Purpose::Network, install).map(|()| println!("everything needed is installed"))
        }
        Command::Demo(options) => demo::run(&options),
        Command::Test(options) => test::run(&options),
        Command::Bench(options) => bench::run(&options),
        Command::KernelMatrix(options) => kernels::run(&options),
        Command::Dist(options) => dist::run(&options),
        Command::Lint(install) => lint::run(install),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
