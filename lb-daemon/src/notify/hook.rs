//! Running one program of the operator's: without capabilities, for a limited time, with a bounded part of its output.

use std::process::ExitStatus;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;
use tokio::io::{AsyncRead, AsyncReadExt};

use crate::privileges::unprivileged_command;

/// Bytes of a program's output that are kept, of stdout and stderr together.
const MOST_OUTPUT: usize = 512;
/// How long output is waited for after the program has ended: something it has started may keep the pipe open.
const LAST_OUTPUT: Duration = Duration::from_millis(100);

/// Runs a command, whose first word is the program, with more arguments and variables, and waits for its end. The error
/// says how it ended, and what it printed.
pub async fn run(
    command: &[String],
    arguments: &[String],
    variables: &[(&str, String)],
    timeout: Duration,
) -> Result<(), String> {
    let Some((program, own)) = command.split_first() else { return Ok(()) };
    let mut command = unprivileged_command(program);
    command.args(own).args(arguments).envs(variables.iter().map(|(name, value)| (name, value)));
    command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let mut child = command.spawn().map_err(|error| format!("cannot start: {error}"))?;
    let group = child.id().and_then(|id| i32::try_from(id).ok()).map(Pid::from_raw);
    let output = Mutex::new(Vec::new());
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    let mut reading = std::pin::pin!(async { tokio::join!(read(stdout, &output), read(stderr, &output)) });
    let mut has_read = false;
    let ending = async {
        loop {
            tokio::select! {
                status = child.wait() => return status,
                _ = &mut reading, if !has_read => has_read = true,
            }
        }
    };
    let ended = tokio::time::timeout(timeout, ending).await;
    if ended.is_err()
        && let Some(group) = group
    {
        // All that it has started and that has not left its group. It may have ended just now.
        let _ = killpg(group, Signal::SIGKILL);
        let _ = child.wait().await;
    }
    if !has_read {
        let _ = tokio::time::timeout(LAST_OUTPUT, reading).await;
    }
    let output = std::mem::take(&mut *output.lock().unwrap_or_else(PoisonError::into_inner));
    verdict(ended.ok(), timeout).map_err(|reason| with_output(reason, &output))
}

fn verdict(ended: Option<std::io::Result<ExitStatus>>, timeout: Duration) -> Result<(), String> {
    match ended {
        Some(Ok(status)) if status.success() => Ok(()),
        Some(Ok(status)) => Err(status.to_string()),
        Some(Err(error)) => Err(error.to_string()),
        None => Err(format!("took longer than {timeout:?} and was ended")),
    }
}

fn with_output(reason: String, output: &[u8]) -> String {
    let text = String::from_utf8_lossy(output);
    let text = text.trim().replace('\n', " | ");
    if text.is_empty() { reason } else { format!("{reason}; it printed: {text}") }
}

/// Reads to the end, and keeps what there is room for.
async fn read(stream: Option<impl AsyncRead + Unpin>, kept: &Mutex<Vec<u8>>) {
    let Some(mut stream) = stream else { return };
    let mut buffer = [0; 1_024];
    while let Ok(length @ 1..) = stream.read(&mut buffer).await {
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        let room = MOST_OUTPUT.saturating_sub(kept.len());
        kept.extend(buffer.iter().take(length.min(room)));
    }
}
