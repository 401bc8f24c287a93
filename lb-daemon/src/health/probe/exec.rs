//! A program that ends with 0.

use std::net::SocketAddr;
use std::os::unix::process::ExitStatusExt;
use std::process::Stdio;

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;

use super::Stage;
use crate::health::{ExecProbe, Outcome};
use crate::privileges::unprivileged_command;

/// The program's process group: whatever it has started ends with the probe, however that ends.
struct Group(Pid);

impl Drop for Group {
    fn drop(&mut self) {
        // There may be nobody left.
        let _ = killpg(self.0, Signal::SIGKILL);
    }
}

pub(super) async fn ask(to: SocketAddr, program: &ExecProbe, stage: &Stage) -> Outcome {
    stage.enter("script");
    let Some((name, arguments)) = program.command.split_first() else {
        return Outcome::NotAsked { reason: "the check has no command".to_owned() };
    };
    let mut command = unprivileged_command(name);
    command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
    command.env("LBD_ADDRESS", to.ip().to_string()).env("LBD_PORT", to.port().to_string());
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => return Outcome::NotAsked { reason: format!("{name}: {error}") },
    };
    let _group = child.id().and_then(|id| i32::try_from(id).ok()).map(|id| Group(Pid::from_raw(id)));
    match child.wait().await {
        Ok(status) if status.success() => Outcome::Good,
        Ok(status) => match (status.code(), status.signal()) {
            (Some(code), _) => Outcome::bad(format!("{name}: exit code {code}, expected 0")),
            (None, signal) => Outcome::bad(format!("{name}: ended by signal {}", signal.unwrap_or(0))),
        },
        Err(error) => Outcome::NotAsked { reason: format!("{name}: {error}") },
    }
}
