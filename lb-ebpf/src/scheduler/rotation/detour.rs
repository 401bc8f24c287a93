//! The rotation when it is an overloaded server's turn.
//!
//! The schedule's levels know nothing of overload, so the list is walked: once to learn who comes next in this round and
//! what the greatest weight of the others is, and once more, if nobody does, for the first one of the round that follows.
//! Rounds for which nobody has the weight are not walked.

use super::super::schedule::{Cursor, Layout, Rounds};
use super::super::{Repeated, ScheduleMemory};
use crate::abi::{Counts, Schedule};
use crate::word::Word;

/// Walks that begin anew because another CPU has moved the cursor.
const ATTEMPTS: u32 = 8;

/// Index of the next server that is not overloaded; `None` if there is none.
#[inline(always)]
pub(in crate::scheduler) fn pick<M: ScheduleMemory>(memory: &M, schedule: Schedule) -> Option<u32> {
    let mut walk = Walk { schedule, cursor: 0, position: 0, round: 0, found: NOBODY, greatest: 0, server: NOBODY };
    // Each of the two walks takes a step more than there are servers, to see its end.
    memory.repeat(ATTEMPTS * 2 * (schedule.servers() + 1), &mut walk);
    if walk.server == NOBODY { None } else { Some(walk.server) }
}

const NOBODY: u32 = u32::MAX;

/// A walk, one server a step. Small, as it is on the stack that a BPF program shares with all it calls.
struct Walk {
    schedule: Schedule,
    /// As it was read at the first step.
    cursor: u64,
    /// The list position to look at.
    position: u32,
    /// The round that is looked for in the second walk, 0 in the first.
    round: u32,
    /// In the first walk: the first position behind the cursor for its round.
    found: u32,
    /// The greatest weight of all that are not overloaded.
    greatest: u32,
    /// The result.
    server: u32,
}

impl<M: ScheduleMemory> Repeated<M> for Walk {
    #[inline(always)]
    fn is_done_after(&mut self, memory: &M, _: u32) -> bool {
        let layout = Layout::of(self.schedule);
        let Some(header) = memory.line(layout.header) else { return true };
        if self.position == 0 && self.round == 0 {
            self.cursor = header[0].load();
            self.found = NOBODY;
            self.greatest = 0;
        }
        if self.position < layout.servers {
            let (position, weight) = (self.position, self.weight(memory, &layout));
            self.position += 1;
            return self.round != 0 && weight >= self.round && self.end(header, position, self.round, memory);
        }
        self.turn(memory, header)
    }
}

impl Walk {
    /// The weight of the server to look at, 0 if it is overloaded; noted if this is the first walk.
    #[inline(always)]
    fn weight<M: ScheduleMemory>(&mut self, memory: &M, layout: &Layout) -> u32 {
        let Some(server) = layout.server(memory, self.position) else { return 0 };
        let weight = layout.weight(memory, self.position).unwrap_or(0);
        if memory.counts(server).is_some_and(Counts::is_overloaded) {
            return 0;
        }
        let cursor = Cursor(self.cursor);
        if self.found == NOBODY && self.position >= cursor.place() && weight != 0 && weight >= cursor.round() {
            self.found = self.position;
        }
        if weight > self.greatest {
            self.greatest = weight;
        }
        weight
    }

    /// After the whole list: whether that was all.
    #[inline(always)]
    fn turn<M: ScheduleMemory>(&mut self, memory: &M, header: &[M::W; 8]) -> bool {
        self.position = 0;
        let (cursor, rounds) = (Cursor(self.cursor), Rounds::from_word(header[1].load()));
        if self.round == 0 && self.found != NOBODY {
            return self.end(header, self.found, cursor.round(), memory);
        }
        if self.round != 0 {
            // Whom the first walk has seen is overloaded by now: once more.
            self.round = 0;
            return false;
        }
        if self.greatest == 0 {
            let after = after_nobody(cursor, rounds);
            return header[0].cas(cursor.0, after.0).is_ok();
        }
        self.round = round_for(cursor, rounds, self.greatest);
        false
    }

    /// Moves the cursor behind the server that was found; if another CPU has moved it, it all begins anew.
    #[inline(always)]
    fn end<M: ScheduleMemory>(&mut self, header: &[M::W; 8], position: u32, round: u32, memory: &M) -> bool {
        let is_moved = header[0].cas(self.cursor, Cursor::new(position + 1, round).0).is_ok();
        if is_moved {
            self.server = Layout::of(self.schedule).server(memory, position).unwrap_or(NOBODY);
        }
        self.position = 0;
        self.round = 0;
        is_moved
    }
}

/// The first round after the cursor's in which a server of weight `greatest` (at least the step) is picked.
#[inline(always)]
fn round_for(cursor: Cursor, rounds: Rounds, greatest: u32) -> u32 {
    let step = if rounds.step == 0 { 1 } else { rounds.step };
    let next = if cursor.round() > step { cursor.round() - step } else { rounds.greatest };
    if next <= greatest {
        return next;
    }
    let round = next - (next - greatest).div_ceil(step) * step;
    if round == 0 { 1 } else { round }
}

/// Where IPVS's walk stops when it has found nobody.
#[inline(always)]
fn after_nobody(cursor: Cursor, rounds: Rounds) -> Cursor {
    if cursor.place() == 0 || cursor.round() > rounds.step { Cursor::new(0, rounds.greatest) } else { cursor }
}
