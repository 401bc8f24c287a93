//! What user space writes: the lines of a schedule, and where its cursor goes on after a change.

extern crate alloc;

use super::schedule::{Cursor, Layout, Rounds, lines_needed};
use super::tree::Winner;
use crate::abi::{MAX_SERVERS_PER_SERVICE, SCHEDULE_LINE_SLOTS, Schedule, SchedulerKind};
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

/// A real server of a service, as its scheduler sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Index in the server map.
    pub server: u32,
    /// Weight, 0 to 2,147,483,647; more counts as that.
    pub weight: u32,
}

/// What happened to a service's list of real servers, one command at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The service was added, or given another scheduler.
    SchedulerSet,
    /// A server was added: it is the first of the list now.
    ServerAdded,
    /// The server that was at list position `position` was removed.
    ServerRemoved {
        /// Its position before.
        position: u32,
    },
    /// A server was edited, perhaps with the values it had: IPVS's wrr starts at the head of the list all the same.
    ServerEdited,
    /// Nothing that the scheduler is told of (the service was edited and kept its scheduler).
    Nothing,
}

/// Where the cursor goes on, after `change` has made the list into `list`.
///
/// `cursor` is where it was: header word 0 of the schedule in use. After several changes at once, take them one by
/// one, each with the list as it was after it: IPVS's wrr rounds the cursor at each.
///
/// Source: `ip_vs_rr_del_dest`, net/netfilter/ipvs/ip_vs_rr.c; `ip_vs_wrr_dest_changed`, ip_vs_wrr.c;
/// `__ip_vs_update_dest`, ip_vs_ctl.c (6.1).
pub fn cursor_after(kind: SchedulerKind, change: Change, cursor: Cursor, list: &[Candidate]) -> Cursor {
    let round = cursor.round();
    match (kind, change) {
        (_, Change::SchedulerSet) => Cursor::new(0, rounds(kind, list).greatest),
        (_, Change::Nothing) => cursor,
        (SchedulerKind::WeightedRoundRobin, _) => Cursor::new(0, round_after(round, rounds(kind, list))),
        (_, Change::ServerAdded) if cursor.place() > 0 => Cursor::new(cursor.place() + 1, round),
        (_, Change::ServerRemoved { position }) if cursor.place() > position => Cursor::new(cursor.place() - 1, round),
        (_, Change::ServerAdded | Change::ServerRemoved { .. } | Change::ServerEdited) => cursor,
    }
}

/// Whether the scheduler looks at its servers' counts: then it has winners to [`keep`](super::tree::keep), and its
/// servers have a [`Place`](crate::abi::Place).
pub fn goes_by_counts(kind: SchedulerKind) -> bool {
    matches!(kind, SchedulerKind::LeastConnection | SchedulerKind::WeightedLeastConnection)
}

/// Which words of a schedule's lines tell whether it is another one for the same scheduler: all, but those that the
/// data path keeps up to date by itself.
pub fn telling_words(kind: SchedulerKind, servers: u32) -> Range<usize> {
    let layout = Layout::of(Schedule::new(0, servers as u16));
    if goes_by_counts(kind) { 8..layout.nodes[0] as usize * 8 } else { 0..lines_needed(servers) as usize * 8 }
}

/// The lines of the schedule for `list` (the newest server first), [`lines_needed`] of them, with the cursor at
/// `cursor`. Servers beyond [`MAX_SERVERS_PER_SERVICE`] are left out.
pub fn lines(kind: SchedulerKind, list: &[Candidate], cursor: Cursor) -> Vec<[u64; 8]> {
    let list = &list[..list.len().min(MAX_SERVERS_PER_SERVICE as usize)];
    let servers = list.len() as u32;
    let layout = Layout::of(Schedule::new(0, servers as u16));
    let mut lines = vec![[0; 8]; lines_needed(servers) as usize];

    let indices: Vec<u32> = list.iter().map(|candidate| candidate.server).collect();
    write_numbers(&mut lines, layout.indices, &indices);
    let mut level: Vec<u32> = list.iter().map(|candidate| effective_weight(kind, candidate.weight)).collect();
    if goes_by_counts(kind) {
        // Level 0 is all the weights there are, and nobody has won yet.
        write_numbers(&mut lines, layout.levels[0], &level);
        lines.iter_mut().skip(layout.nodes[0] as usize).for_each(|line| *line = [Winner::NOBODY.0; 8]);
        if let Some(header) = lines.first_mut() {
            header[0] = Winner::NOBODY.0;
        }
        return lines;
    }
    for first_line in layout.levels {
        write_numbers(&mut lines, first_line, &level);
        if level.len() <= SLOTS {
            break;
        }
        level = level.chunks(SLOTS).map(|line| line.iter().copied().max().unwrap_or(0)).collect();
    }
    if let Some(header) = lines.first_mut() {
        let rounds = rounds(kind, list);
        // A round that no server could ever match, or that padding would match, is never written.
        let round = if (1..rounds.greatest).contains(&cursor.round()) { cursor.round() } else { rounds.greatest };
        header[0] = Cursor::new(cursor.place(), round).0;
        header[1] = rounds.word();
    }
    lines
}

const SLOTS: usize = SCHEDULE_LINE_SLOTS as usize;

/// The weight that the scheduler goes by: rr and lc know only servers to pick and servers to leave alone.
fn effective_weight(kind: SchedulerKind, weight: u32) -> u32 {
    match kind {
        SchedulerKind::RoundRobin | SchedulerKind::LeastConnection => weight.min(1),
        SchedulerKind::WeightedRoundRobin | SchedulerKind::WeightedLeastConnection => weight.min(i32::MAX as u32),
        SchedulerKind::Unsupported => 0,
    }
}

fn rounds(kind: SchedulerKind, list: &[Candidate]) -> Rounds {
    let weights = || list.iter().map(|candidate| effective_weight(kind, candidate.weight));
    let step = weights().fold(0, greatest_common_divisor).max(1);
    let greatest = weights().max().unwrap_or(0).saturating_sub(step - 1);
    Rounds { step, greatest }
}

fn greatest_common_divisor(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { greatest_common_divisor(b, a % b) }
}

/// The round a wrr is in after its weights have changed.
fn round_after(round: u32, rounds: Rounds) -> u32 {
    if round > rounds.greatest || round == 0 {
        rounds.greatest
    } else if rounds.step > 1 {
        round / rounds.step * rounds.step + 1
    } else {
        round
    }
}

fn write_numbers(lines: &mut [[u64; 8]], first_line: u32, numbers: &[u32]) {
    for (line, numbers) in lines.iter_mut().skip(first_line as usize).zip(numbers.chunks(SLOTS)) {
        for (slot, &number) in numbers.iter().enumerate() {
            line[slot % 8] |= u64::from(number) << (slot / 8 * 32);
        }
    }
}
