//! The last events, in memory: so many, and so many bytes, at most.

use std::collections::VecDeque;

use super::{Event, Recorded, Timestamp};

/// Events that are kept: some weeks of an ordinary director, and all of a bad night.
pub const MAX_EVENTS: usize = 10_000;
/// Bytes that the kept events take as JSON; more than [`MAX_EVENTS`] of ordinary length.
pub const MAX_BYTES: usize = 4 << 20;
/// Bytes of an event beside its texts: names of fields, id and time.
const FRAME: usize = 160;

/// Events, the oldest first.
#[derive(Debug, Default)]
pub(super) struct History {
    events: VecDeque<Recorded>,
    bytes: usize,
    last: u64,
    /// Id of the newest event that is on the disk.
    pub(super) written: u64,
    /// The writing thread has been told to write what there is, and end.
    pub(super) closing: bool,
    /// The writing thread has ended.
    pub(super) closed: bool,
    forgotten: u64,
}

impl History {
    /// Events of an earlier process, the oldest first; all are on the disk.
    pub(super) fn remember(&mut self, events: Vec<Recorded>) {
        for event in events {
            // An id that was seen is a line that was written twice.
            if event.id > self.last {
                self.push(event);
            }
        }
        self.written = self.last;
    }

    /// Adds an event of this moment; its id.
    pub(super) fn add(&mut self, event: Event, time: Timestamp) -> u64 {
        let id = (self.last + 1).max(time.0.saturating_mul(1_000));
        self.push(Recorded { id, time, event });
        id
    }

    fn push(&mut self, event: Recorded) {
        self.last = event.id;
        self.bytes += size(&event);
        self.events.push_back(event);
        while self.events.len() > MAX_EVENTS || self.bytes > MAX_BYTES {
            let Some(old) = self.events.pop_front() else { return };
            self.bytes -= size(&old);
            self.forgotten += 1;
        }
    }

    pub(super) fn after(&self, after: u64, limit: usize) -> Vec<Recorded> {
        let first = self.events.partition_point(|event| event.id <= after);
        self.events.range(first..).take(limit).cloned().collect()
    }

    /// How many events there were up to the one with this id, as far as is known: those that have gone count as such.
    pub(super) fn position(&self, id: u64) -> u64 {
        self.forgotten + self.events.partition_point(|event| event.id <= id) as u64
    }

    pub(super) fn last(&self) -> u64 {
        self.last
    }

    pub(super) fn forgotten(&self) -> u64 {
        self.forgotten
    }
}

/// About as many bytes as the event takes as JSON.
fn size(recorded: &Recorded) -> usize {
    let Event { service, real_server, interface, old, new, cause, .. } = &recorded.event;
    let texts = [service, real_server, interface, old, new].into_iter().flatten();
    FRAME + cause.len() + texts.map(String::len).sum::<usize>()
}
