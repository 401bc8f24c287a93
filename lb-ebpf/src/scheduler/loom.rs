//! Every order in which CPUs can bring a tree of winners up to date, a few changes at a time.
//!
//! What to break to see these fail: one attempt a level instead of two; a swap that keeps the version; no addition of
//! 0 before the word is read.
#![cfg(loom)]

use super::plan::{Candidate, lines};
use super::schedule::Cursor;
use super::{LeftOut, ScheduleMemory, counted, pick, tree};
use crate::abi::{Counts, Place, Schedule, SchedulerKind};
use crate::word::{LoomWord, Word};
use loom::sync::Arc;
use std::vec::Vec;

struct Memory {
    lines: Vec<[LoomWord; 8]>,
    counts: Vec<LoomWord>,
    schedule: Schedule,
}

impl Memory {
    /// A kept wlc service of as many servers as `active` has, the first being the newest, of weight 1.
    fn new(active: &[u64]) -> Self {
        let list: Vec<_> = (0..active.len()).map(|server| Candidate { server: server as u32, weight: 1 }).collect();
        let lines = lines(SchedulerKind::WeightedLeastConnection, &list, Cursor::default());
        let new = Self {
            lines: lines.into_iter().map(|line| line.map(LoomWord::new)).collect(),
            counts: active.iter().map(|count| LoomWord::new(count * Counts::ACTIVE)).collect(),
            schedule: Schedule::new(0, active.len() as u16),
        };
        tree::keep(&new, new.schedule);
        new
    }

    fn pick(&self, left_out: LeftOut) -> Option<u32> {
        pick(self, self.schedule.of_kind(SchedulerKind::WeightedLeastConnection as u8), left_out)
    }
}

impl ScheduleMemory for Memory {
    type W = LoomWord;

    fn line(&self, line: u32) -> Option<&[LoomWord; 8]> {
        self.lines.get(line as usize)
    }

    fn counts(&self, server: u32) -> Option<Counts> {
        self.counts.get(server as usize).map(|word| Counts(word.load()))
    }

    fn place(&self, server: u32) -> Option<Place> {
        Some(Place::new(self.schedule, server as u16))
    }
}

/// Each thread makes its changes (a server, active connections more or less); then the root must name the server that
/// a scan finds.
fn check(preemptions: usize, active: &'static [u64], threads: &'static [&'static [(u32, i64)]]) {
    let mut model = ::loom::model::Builder::new();
    model.preemption_bound = Some(preemptions);
    model.check(move || {
        let memory = Arc::new(Memory::new(active));
        let workers: Vec<_> = threads
            .iter()
            .map(|&changes| {
                let memory = Arc::clone(&memory);
                ::loom::thread::spawn(move || {
                    for &(server, change) in changes {
                        memory.counts[server as usize].add((change as u64).wrapping_mul(Counts::ACTIVE));
                        counted(&*memory, server);
                    }
                })
            })
            .collect();
        for worker in workers {
            worker.join().unwrap();
        }
        let scanned = memory.pick(LeftOut::nobody().and(u32::MAX - 1));
        assert_eq!(memory.pick(LeftOut::nobody()), scanned);
    });
}

#[test]
fn the_later_of_two_changes_is_seen() {
    check(4, &[1, 3], &[&[(0, 3)], &[(1, -1)]]);
    check(4, &[2, 2], &[&[(0, 1)], &[(1, -1)]]);
}

#[test]
fn a_change_back_and_forth_does_not_let_an_old_result_in() {
    check(4, &[5, 6], &[&[(0, 2)], &[(0, -2)]]);
    check(3, &[1, 2], &[&[(0, 2), (0, -2)], &[(1, 1)]]);
}

#[test]
fn of_three_changes_none_is_lost() {
    check(2, &[2, 2], &[&[(0, 1)], &[(1, -1)], &[(0, -2)]]);
    check(2, &[1, 4], &[&[(0, 9)], &[(1, 1)], &[(1, 2)]]);
}

#[test]
fn a_change_two_levels_below_reaches_the_root() {
    const TWO_LINES: [u64; 17] = [5, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 6];
    check(1, &TWO_LINES, &[&[(0, 2)], &[(0, -2)]]);
    check(1, &TWO_LINES, &[&[(0, 2)], &[(16, 2)]]);
}
