//! Programs that are run when a service gets or loses its quorum: one at a time, in order, and of a service only the last.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ipvsadm_compat::model::ServiceId;
use tokio::sync::Notify;

use crate::events::{Event, Kind, Recorder};
use crate::notify::hook;

/// Hooks that wait; of more the oldest are not run, and an event says so.
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
    waiting: Arc<Mutex<Queue>>,
    news: Arc<Notify>,
    events: Recorder,
}

/// Hooks that wait, the oldest first, one of a service at most.
#[derive(Debug, Default)]
struct Queue(VecDeque<Hook>);

impl Queue {
    /// Adds one in place of the one of its service, whose state is history. Beyond the bound the oldest goes.
    fn push(&mut self, hook: Hook) -> Option<Hook> {
        self.0.retain(|waiting| waiting.service != hook.service);
        self.0.push_back(hook);
        if self.0.len() > MOST_WAITING { self.0.pop_front() } else { None }
    }
}

impl QuorumHooks {
    pub(super) fn start(events: Recorder) -> Self {
        let (waiting, news) = (Arc::<Mutex<Queue>>::default(), Arc::<Notify>::default());
        let (queue, told, recorder) = (waiting.clone(), news.clone(), events.clone());
        tokio::spawn(async move {
            loop {
                let next = lock(&queue).0.pop_front();
                match next {
                    Some(hook) => {
                        if let Err(reason) = run(&hook).await {
                            failed(&recorder, &hook, reason);
                        }
                    }
                    None => told.notified().await,
                }
            }
        });
        Self { waiting, news, events }
    }

    pub(super) fn run(&self, hook: Hook) {
        let left_out = lock(&self.waiting).push(hook);
        if let Some(hook) = left_out {
            failed(&self.events, &hook, format!("not run: {MOST_WAITING} later ones wait"));
        }
        self.news.notify_one();
    }
}

fn lock(queue: &Mutex<Queue>) -> MutexGuard<'_, Queue> {
    // A queue is whole between any two of its operations.
    queue.lock().unwrap_or_else(PoisonError::into_inner)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_state_of_a_service_waits_and_the_oldest_goes_at_the_bound() {
        let hook = |mark: u32, is_met| Hook {
            command: vec!["true".to_owned()],
            service: ServiceId::Mark { mark, family: ipvsadm_compat::model::Family::Ipv4 },
            is_met,
        };
        let mut queue = Queue::default();
        for is_met in [true, false, true, false] {
            assert!(queue.push(hook(0, is_met)).is_none());
        }
        assert_eq!(queue.0.len(), 1);
        assert!(!queue.0[0].is_met);
        for mark in 1..MOST_WAITING as u32 {
            assert!(queue.push(hook(mark, true)).is_none());
        }
        let left_out = queue.push(hook(MOST_WAITING as u32, true)).map(|hook| hook.service);
        assert_eq!(left_out, Some(hook(0, false).service));
    }
}
