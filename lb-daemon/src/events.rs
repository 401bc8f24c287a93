//! What changed, when and why: the history that `lbd events` shows.
//!
//! Whoever changes role, health or rules says so with [`Recorder::record`]: one line in the log, one event in the
//! history. The history is bounded, in memory and on the disk; a disk that is full or read-only costs one warning, and
//! the daemon goes on in memory.

mod event;
mod file;
mod history;
mod keeper;
mod timestamp;

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

pub use event::{Event, Kind, Recorded};
pub use history::{MAX_BYTES, MAX_EVENTS};
pub use keeper::Keeper;
pub use timestamp::Timestamp;

use crate::state::{self, StateDirectory};
use history::History;

/// Takes events, from any thread. Clones share one history.
#[derive(Clone, Debug, Default)]
pub struct Recorder {
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    history: Mutex<History>,
    /// Wakes the thread that writes, and who waits for it.
    changed: Condvar,
    /// Id of the newest event, for those that follow.
    last: watch::Sender<u64>,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, History> {
        // A history is whole between any two of its operations.
        self.history.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Recorder {
    /// A history that begins with what an earlier daemon has left in its state directory; one that another daemon uses
    /// holds nothing of ours.
    pub fn with_past_of(directory: &StateDirectory) -> Self {
        let recorder = Self::default();
        // What cannot be written may still be read.
        if matches!(directory.claim(), Err(state::Error::Owned)) {
            return recorder;
        }
        let past = file::load(directory);
        if past.unreadable > 0 {
            tracing::warn!(
                directory = %directory.path().display(),
                lines = past.unreadable,
                "lines of earlier events cannot be read and are left out"
            );
        }
        recorder.shared.lock().remember(past.events);
        recorder
    }

    /// Logs the event and adds it to the history.
    pub fn record(&self, event: Event) {
        event.log();
        let mut history = self.shared.lock();
        let last = history.add(event, Timestamp::now());
        self.shared.last.send_replace(last);
        self.shared.changed.notify_all();
    }

    /// Events whose id is above `after`, at most `limit`, the oldest first.
    pub fn after(&self, after: u64, limit: usize) -> Vec<Recorded> {
        self.shared.lock().after(after, limit)
    }

    /// How many events there were up to the one with this id; more than it was if events after it have gone.
    pub fn position(&self, id: u64) -> u64 {
        self.shared.lock().position(id)
    }

    /// Id of the newest event; 0 if there is none.
    pub fn last(&self) -> u64 {
        self.shared.lock().last()
    }

    /// Events that had to go because newer ones took their room.
    pub fn forgotten(&self) -> u64 {
        self.shared.lock().forgotten()
    }

    /// Waits until there is an event whose id is above `after`, at most `patience`.
    pub async fn wait_for(&self, after: u64, patience: Duration) {
        let mut newest = self.shared.last.subscribe();
        if self.last() > after {
            return;
        }
        // In vain is as good: whoever waits looks again.
        let _ = tokio::time::timeout(patience, newest.wait_for(|last| *last > after)).await;
    }

    /// Begins to write the history into a state directory, in a thread of its own: a disk that hangs holds up nothing.
    pub fn keep_in(&self, directory: Arc<StateDirectory>) -> Keeper {
        Keeper::start(Arc::clone(&self.shared), directory)
    }
}

#[cfg(test)]
mod tests;
