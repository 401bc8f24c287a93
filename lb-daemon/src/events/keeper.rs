//! The thread that brings the history to the disk.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::file::Files;
use super::{Recorded, Shared};
use crate::state::StateDirectory;

/// Events that are written at a time: so that what fits on a nearly full disk gets there.
const BATCH: usize = 100;
/// How long after a failure it is tried again.
const RETRY: Duration = Duration::from_secs(2);
/// How long the end of the daemon waits for the last events to be written.
const PATIENCE: Duration = Duration::from_secs(2);

/// As long as it lives, events are written. Dropped, what is left is written, if that can be done in short time.
#[derive(Debug)]
pub struct Keeper {
    shared: Arc<Shared>,
}

impl Keeper {
    pub(super) fn start(shared: Arc<Shared>, directory: Arc<StateDirectory>) -> Self {
        let keeper = Self { shared: Arc::clone(&shared) };
        let files = Files::new(Arc::clone(&directory));
        let writer = Writer { shared, directory, files, failing: false };
        let spawned = std::thread::Builder::new().name("events".to_owned()).spawn(move || writer.run());
        if let Err(error) = spawned {
            tracing::warn!(%error, "events are kept in memory only: there is no thread to write them");
            keeper.shared.lock().closed = true;
        }
        keeper
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        let mut history = self.shared.lock();
        history.closing = true;
        self.shared.changed.notify_all();
        let waited = self.shared.changed.wait_timeout_while(history, PATIENCE, |history| !history.closed);
        if waited.is_ok_and(|(_, result)| result.timed_out()) {
            tracing::warn!("the last events were not written: the disk takes too long");
        }
    }
}

struct Writer {
    shared: Arc<Shared>,
    directory: Arc<StateDirectory>,
    files: Files,
    failing: bool,
}

impl Writer {
    fn run(mut self) {
        let mut pause = Duration::ZERO;
        while let Some(batch) = self.next_batch(pause) {
            let written = self.directory.claim().and_then(|()| Ok(self.files.append(&batch)?));
            pause = if written.is_ok() { Duration::ZERO } else { RETRY };
            match written {
                Ok(()) => self.has_written(&batch),
                Err(error) if !self.failing => {
                    self.failing = true;
                    let directory = self.directory.path().display();
                    tracing::warn!(%directory, "events are kept in memory only: {error}");
                }
                Err(_) => (),
            }
        }
        self.shared.lock().closed = true;
        self.shared.changed.notify_all();
    }

    fn has_written(&mut self, batch: &[Recorded]) {
        if std::mem::take(&mut self.failing) {
            tracing::info!(directory = %self.directory.path().display(), "events are kept on the disk again");
        }
        if let Some(last) = batch.last() {
            self.shared.lock().written = last.id;
        }
    }

    /// Waits for events that are not on the disk, after a failure for `pause` at least; nothing when it is to end.
    fn next_batch(&self, pause: Duration) -> Option<Vec<Recorded>> {
        let mut history = self.shared.lock();
        let until = Instant::now() + pause;
        loop {
            let batch = history.after(history.written, BATCH);
            let left = until.saturating_duration_since(Instant::now());
            if history.closing && (batch.is_empty() || self.failing) {
                return None;
            }
            if !batch.is_empty() && left.is_zero() {
                return Some(batch);
            }
            let long = if batch.is_empty() { Duration::from_secs(3_600) } else { left };
            let waited = self.shared.changed.wait_timeout(history, long);
            history = waited.map_or_else(|poisoned| poisoned.into_inner().0, |(history, _)| history);
        }
    }
}
