#![cfg(not(loom))]

mod concurrency;
mod random;
mod reference;
mod traces;

use super::plan::{Candidate, Change, cursor_after, lines};
use super::schedule::{Cursor, lines_needed};
use super::{LeftOut, ScheduleMemory, counted, pick, tree};
use crate::abi::{Counts, Place, Schedule, SchedulerKind};
use crate::word::{HostWord, Word};
use std::vec::Vec;

/// Where every test's schedule begins, so that a line number taken from the wrong base is noticed.
const FIRST_LINE: u32 = 5;

/// What a connection that becomes inactive adds to the counts.
const CLOSED: u64 = Counts::INACTIVE.wrapping_sub(Counts::ACTIVE);

/// The memory of one service.
struct Memory {
    lines: Vec<[HostWord; 8]>,
    counts: Vec<HostWord>,
    places: Vec<Place>,
}

impl ScheduleMemory for Memory {
    type W = HostWord;

    fn line(&self, line: u32) -> Option<&[HostWord; 8]> {
        self.lines.get(line as usize)
    }

    fn counts(&self, server: u32) -> Option<Counts> {
        self.counts.get(server as usize).map(|word| Counts(word.load()))
    }

    fn place(&self, server: u32) -> Option<Place> {
        self.places.get(server as usize).copied()
    }
}

/// A service as the daemon and the data path have it together.
struct Service {
    kind: SchedulerKind,
    list: Vec<Candidate>,
    schedule: Schedule,
    memory: Memory,
    /// Whether the winners are kept, where the scheduler has any.
    keeps_winners: bool,
}

impl Service {
    fn new(kind: SchedulerKind, servers: usize, keeps_winners: bool) -> Self {
        let counts = (0..servers).map(|_| HostWord::new(0)).collect();
        let memory = Memory { lines: Vec::new(), counts, places: Vec::new() };
        let mut new = Self { kind, list: Vec::new(), schedule: Schedule::default(), memory, keeps_winners };
        new.write(Change::SchedulerSet);
        new
    }

    fn write(&mut self, change: Change) {
        let old = self.memory.line(FIRST_LINE).map_or(0, |header| header[0].load());
        let cursor = cursor_after(self.kind, change, Cursor(old), &self.list);
        // What is around the schedule matches every search.
        let word = || HostWord::new(u64::MAX >> 1 & !(1 << 31));
        let line = || [word(), word(), word(), word(), word(), word(), word(), word()];
        self.memory.lines = (0..FIRST_LINE).map(|_| line()).collect();
        self.memory.lines.extend(lines(self.kind, &self.list, cursor).into_iter().map(|line| line.map(HostWord::new)));
        self.memory.lines.push(line());
        self.schedule = Schedule::new(FIRST_LINE, self.list.len() as u16);
        self.memory.places = std::vec![Place::default(); self.memory.counts.len()];
        let goes_by_counts =
            matches!(self.kind, SchedulerKind::LeastConnection | SchedulerKind::WeightedLeastConnection);
        if self.keeps_winners && goes_by_counts {
            for (position, candidate) in self.list.iter().enumerate() {
                self.memory.places[candidate.server as usize] = Place::new(self.schedule, position as u16);
            }
            tree::keep(&self.memory, self.schedule);
        }
    }

    fn position(&self, server: u32) -> usize {
        self.list.iter().position(|candidate| candidate.server == server).unwrap()
    }

    fn add(&mut self, server: u32, weight: u32) {
        self.list.insert(0, Candidate { server, weight });
        self.write(Change::ServerAdded);
    }

    fn edit(&mut self, server: u32, weight: u32) {
        let position = self.position(server);
        self.list[position].weight = weight;
        self.write(Change::ServerEdited);
    }

    fn remove(&mut self, server: u32) {
        let position = self.position(server);
        self.list.remove(position);
        self.write(Change::ServerRemoved { position: position as u32 });
    }

    fn set_scheduler(&mut self, kind: SchedulerKind) {
        let change = if kind == self.kind { Change::Nothing } else { Change::SchedulerSet };
        self.kind = kind;
        self.write(change);
    }

    fn pick(&self) -> Option<u32> {
        self.pick_without(LeftOut::nobody())
    }

    fn pick_without(&self, left_out: LeftOut) -> Option<u32> {
        pick(&self.memory, self.schedule_word(), left_out)
    }

    fn schedule_word(&self) -> Schedule {
        self.schedule.of_kind(self.kind as u8)
    }

    /// The server reaches its upper threshold, or is relieved.
    fn set_overloaded(&self, server: u32, is_overloaded: bool) {
        let word = &self.memory.counts[server as usize];
        if Counts(word.load()).is_overloaded() != is_overloaded {
            self.count(server, Counts::OVERLOADED);
        }
    }

    fn count(&self, server: u32, add: u64) {
        self.memory.counts[server as usize].add(add);
        counted(&self.memory, server);
    }
}

#[test]
fn a_service_without_servers_or_with_an_unknown_scheduler_picks_nobody() {
    for kind in [
        SchedulerKind::RoundRobin,
        SchedulerKind::WeightedRoundRobin,
        SchedulerKind::LeastConnection,
        SchedulerKind::WeightedLeastConnection,
    ] {
        let mut service = Service::new(kind, 2, true);
        assert_eq!(service.pick(), None, "{kind:?}");
        service.add(1, 0);
        assert_eq!(service.pick(), None, "{kind:?}");
        service.edit(1, 1);
        assert_eq!(service.pick(), Some(1), "{kind:?}");
        assert_eq!(pick(&service.memory, service.schedule.of_kind(99), LeftOut::nobody()), None);
        assert_eq!(pick(&service.memory, Schedule::new(1 << 20, 3).of_kind(kind as u8), LeftOut::nobody()), None);
    }
}

#[test]
fn three_lines_hold_sixteen_servers_and_levels_are_added_when_needed() {
    let table = [(0, 1), (1, 3), (16, 3), (17, 1 + 2 + 2 + 1), (256, 1 + 16 + 16 + 2), (257, 1 + 17 + 17 + 3 + 1)];
    for (servers, lines) in table.into_iter().chain([(1024, 1 + 64 + 64 + 8 + 1)]) {
        assert_eq!(lines_needed(servers), lines, "{servers} servers");
    }
}

#[test]
fn a_server_that_is_left_out_is_passed_over_for_the_next_least_loaded() {
    for kind in [SchedulerKind::LeastConnection, SchedulerKind::WeightedLeastConnection] {
        let mut service = Service::new(kind, 5, true);
        for server in 0..5 {
            service.add(server, 1);
            service.count(server, u64::from(server) * Counts::ACTIVE);
        }
        let mut left_out = LeftOut::nobody();
        for expected in [0, 1, 2, 3] {
            assert_eq!(service.pick_without(left_out), Some(expected));
            left_out = left_out.and(expected);
        }
        assert_eq!(service.pick_without(left_out), Some(0), "only three are remembered");
    }
}

#[test]
fn load_beyond_32_bits_is_more_than_any_other() {
    for keeps_winners in [false, true] {
        let mut service = Service::new(SchedulerKind::WeightedLeastConnection, 2, keeps_winners);
        service.add(0, i32::MAX as u32);
        service.add(1, i32::MAX as u32);
        // The greatest count that there is: it is a signed number, and beside it stands a flag.
        service.count(1, (i32::MAX as u64 >> 1) * Counts::ACTIVE);
        service.count(0, 16_777_215 * Counts::ACTIVE);
        assert_eq!(service.pick(), Some(0));
    }
}

#[test]
fn cursor_is_never_written_so_that_a_quiesced_server_could_match() {
    let list = [Candidate { server: 3, weight: 0 }, Candidate { server: 4, weight: 2 }];
    for cursor in [Cursor::default(), Cursor::new(0, 9)] {
        for kind in [SchedulerKind::RoundRobin, SchedulerKind::WeightedRoundRobin] {
            let written = lines(kind, &list, cursor);
            assert_eq!(Cursor(written[0][0]), Cursor::new(0, 1), "{kind:?} from {cursor:?}");
        }
    }
}
