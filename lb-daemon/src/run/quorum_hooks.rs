//! Programs that are run when a service gets or loses its quorum: one at a time, in order.

use std::time::Duration;

use ipvsadm_compat::model::ServiceId;
use tokio::sync::mpsc;

use crate::events::{Event, Kind, Recorder};
use crate::notify::hook;

/// Hooks that wait; more are not run, and an event says so.
const MOST_WAITING: usize = 256;
/// How long a hook may take.
const TIMEOUT: Duration = Duration::from_secs(10);

/// A program that is to be run.
#[derive(Debug)]
pub(super) struct Hook {
    /// It and its arguments, not empty.
    pub(super) command: Vec<String>,
    pub(super) service: ServiceId,
    pub(super) is_met: bool,
}

/// Who runs them.
#[derive(Debug)]
pub(super) struct QuorumHooks {
    waiting: mpsc::Sender<Hook>,
    events: Recorder,
}

impl QuorumHooks {
    pub(super) fn start(events: Recorder) -> Self {
        let (waiting, mut hooks) = mpsc::channel(MOST_WAITING);
        let recorder = events.clone();
        tokio::spawn(async move {
            while let Some(hook) = hooks.recv().await {
                if let Err(reason) = run(&hook).await {
                    failed(&recorder, &hook, reason);
                }
            }
        });
        Self { waiting, events }
    }

    pub(super) fn run(&self, hook: Hook) {
        if let Err(error) = self.waiting.try_send(hook) {
            let (mpsc::error::TrySendError::Full(hook) | mpsc::error::TrySendError::Closed(hook)) = error;
            failed(&self.events, &hook, format!("not run: {MOST_WAITING} others wait"));
        }
    }
}

fn failed(events: &Recorder, hook: &Hook, reason: String) {
    let program = hook.command.first().map_or("", String::as_str);
    events.record(Event::new(Kind::HookFailed).service(&hook.service).new_value(program).because(reason));
}

async fn run(hook: &Hook) -> Result<(), String> {
    let state = if hook.is_met { "up" } else { "down" };
    let variables = [("LBD_SERVICE", hook.service.to_string()), ("LBD_QUORUM", state.to_owned())];
    hook::run(&hook.command, &[], &variables, TIMEOUT).await
}
