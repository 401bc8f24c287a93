//! The rotation of wrr, and of rr, which is a wrr whose weights are all 1.
//!
//! A round goes once through the list and picks every server with at least the round's weight; each next round asks
//! for less by the weights' greatest common divisor, and after the last the first begins again.
//!
//! Overloaded servers are passed over, by a walk of the whole list ([`detour`]).
//!
//! Source: `ip_vs_wrr_schedule`, net/netfilter/ipvs/ip_vs_wrr.c, and `ip_vs_rr_schedule`, ip_vs_rr.c (6.1).

pub(super) mod detour;

use super::schedule::{Cursor, Layout, Rounds};
use super::{Repeated, ScheduleMemory};
use crate::abi::{Counts, Schedule};
use crate::word::Word;

/// Attempts to move the cursor while other CPUs move it. Each lost one means that another CPU has won; after that many
/// (it takes CPUs that do nothing but pick) the server found last gets one connection more than its turn.
const ATTEMPTS: u32 = 32;

/// Index of the server whose turn it is.
#[inline(always)]
pub(super) fn pick<M: ScheduleMemory>(memory: &M, schedule: Schedule) -> Option<u32> {
    let mut turn = Turn { layout: Layout::of(schedule), server: None, is_overloaded: false };
    // Nearly always the first attempt is the last; only a lost one pays for the loop.
    if !turn.is_done_after(memory, 0) {
        memory.repeat(ATTEMPTS, &mut turn);
    }
    if turn.is_overloaded { memory.detour(schedule) } else { turn.server }
}

struct Turn {
    layout: Layout,
    server: Option<u32>,
    /// It is an overloaded server's turn: nothing was moved.
    is_overloaded: bool,
}

impl<M: ScheduleMemory> Repeated<M> for Turn {
    #[inline(always)]
    fn is_done_after(&mut self, memory: &M, _: u32) -> bool {
        self.server = None;
        let Some(header) = memory.line(self.layout.header) else { return true };
        let cursor = header[0].load();
        let Some(next) = next(memory, &self.layout, Rounds::from_word(header[1].load()), Cursor(cursor)) else {
            return true;
        };
        let Some(server) = self.layout.server(memory, next.place().wrapping_sub(1)) else { return true };
        self.is_overloaded = memory.counts(server).is_some_and(Counts::is_overloaded);
        if self.is_overloaded {
            return true;
        }
        self.server = Some(server);
        header[0].cas(cursor, next.0).is_ok()
    }
}

/// The cursor after the next server.
#[inline(always)]
fn next<M: ScheduleMemory>(memory: &M, layout: &Layout, rounds: Rounds, cursor: Cursor) -> Option<Cursor> {
    if rounds.greatest == 0 {
        return None;
    }
    if let Some(position) = layout.first_at_least(memory, cursor.place(), cursor.round()) {
        return Some(Cursor::new(position + 1, cursor.round()));
    }
    // No round asks for more than the greatest weight, so this one has a server.
    let round = if cursor.round() > rounds.step { cursor.round() - rounds.step } else { rounds.greatest };
    let position = layout.first_at_least(memory, 0, round)?;
    Some(Cursor::new(position + 1, round))
}
