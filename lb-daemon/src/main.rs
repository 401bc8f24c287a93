//! `lbd`: the director daemon.

use std::process::ExitCode;

use clap::Parser;
use lb_daemon::command_line::CommandLine;
use lb_daemon::run;

fn main() -> ExitCode {
    run::main(CommandLine::parse().command)
}
