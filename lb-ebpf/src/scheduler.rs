//! Which real server gets a new connection: IPVS's schedulers rr, wrr, lc and wlc, in IPVS's order, ties included.
//!
//! A service's real servers stand in a list, the newest first, and every scheduler walks that list, past those that are
//! overloaded. IPVS does it one server at a time; here user space prepares the list as a [`schedule`] in shared memory,
//! so that a pick costs the logarithm of the number of servers (rr, wrr), or nothing but reading the answer (lc, wlc:
//! [`tree`]).
//!
//! Seen from the data path there are two ways to pick. rr is wrr, and lc is wlc, with every weight above 0 taken as 1:
//! so the kinds differ in what [`plan`] writes, and share [`rotation`] and [`least_loaded`].

#[cfg(not(target_arch = "bpf"))]
pub mod plan;
pub mod schedule;

mod least_loaded;
mod rotation;

pub use least_loaded::tree;

use crate::abi::{Counts, Place, Schedule, SchedulerKind};
use crate::word::Word;

/// The memory that schedules are in: maps, a mapping of them, or a test's arrays.
pub trait ScheduleMemory: Sized {
    /// A shared word.
    type W: Word;

    /// Line `line` of the schedule map; `None` beyond its end.
    fn line(&self, line: u32) -> Option<&[Self::W; 8]>;

    /// Connections of the real server with this index; `None` where there is no such index.
    fn counts(&self, server: u32) -> Option<Counts>;

    /// Where the schedule of its service has the real server with this index ([`crate::abi::Server::place`]); `None`
    /// where no tree of winners is kept.
    #[inline(always)]
    fn place(&self, _server: u32) -> Option<Place> {
        None
    }

    /// [`detour`], which the BPF hooks make a subprogram of.
    #[inline(always)]
    fn detour(&self, schedule: Schedule) -> Option<u32> {
        detour(self, schedule)
    }

    /// Runs `work` with 0, 1, 2 … until it is done, `rounds` times at most. BPF programs do it by `bpf_loop`, since
    /// the verifier follows every round of a plain loop.
    #[inline(always)]
    fn repeat<S: Repeated<Self>>(&self, rounds: u32, work: &mut S) {
        for round in 0..rounds {
            if work.is_done_after(self, round) {
                return;
            }
        }
    }
}

/// Work that [`ScheduleMemory::repeat`] runs.
pub trait Repeated<M> {
    /// Does round `round`; whether it was the last.
    fn is_done_after(&mut self, memory: &M, round: u32) -> bool;
}

/// Real servers that a new connection cannot use, because the tuple its reply would have is taken.
///
/// Asked again with these left out, a scheduler that looks for the least loaded server gives another; one that goes
/// round has moved on anyway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut([u32; LeftOut::MAXIMUM]);

impl LeftOut {
    /// Most servers that can be left out; a caller gives up after one try more. Each must be compared with every
    /// server, and a taken tuple is rare.
    pub const MAXIMUM: usize = 3;
    /// No server has this index.
    const NONE: u32 = u32::MAX;

    /// Nobody is left out.
    #[inline(always)]
    pub const fn nobody() -> Self {
        Self([Self::NONE; Self::MAXIMUM])
    }

    /// Those of `self` and `server`; of more than [`Self::MAXIMUM`] the first ones are forgotten.
    #[inline(always)]
    pub const fn and(self, server: u32) -> Self {
        let [first, second, _] = self.0;
        Self([server, first, second])
    }

    #[inline(always)]
    const fn is_nobody(&self) -> bool {
        self.0[0] == Self::NONE
    }

    #[inline(always)]
    const fn contains(&self, server: u32) -> bool {
        let [first, second, third] = self.0;
        server == first || server == second || server == third
    }
}

/// Index of the real server that a new connection of a service goes to; `None` if it has none, or none whose weight
/// is above 0 and that is not overloaded.
///
/// The connection must be counted before the next pick for lc and wlc to see it.
#[inline(always)]
pub fn pick<M: ScheduleMemory>(memory: &M, schedule: Schedule, left_out: LeftOut) -> Option<u32> {
    const ROUND_ROBIN: u8 = SchedulerKind::RoundRobin as u8;
    const WEIGHTED_ROUND_ROBIN: u8 = SchedulerKind::WeightedRoundRobin as u8;
    const LEAST_CONNECTION: u8 = SchedulerKind::LeastConnection as u8;
    const WEIGHTED_LEAST_CONNECTION: u8 = SchedulerKind::WeightedLeastConnection as u8;
    match schedule.kind() {
        ROUND_ROBIN | WEIGHTED_ROUND_ROBIN => rotation::pick(memory, schedule),
        LEAST_CONNECTION | WEIGHTED_LEAST_CONNECTION => least_loaded::pick(memory, schedule, left_out),
        _ => None,
    }
}

/// The next of a rotation's servers that is not overloaded, where one whose turn it is is.
#[inline(always)]
pub fn detour<M: ScheduleMemory>(memory: &M, schedule: Schedule) -> Option<u32> {
    rotation::detour::pick(memory, schedule)
}

/// To be called after each change of a real server's counts: lc and wlc pick by what they know of it.
#[inline(always)]
pub fn counted<M: ScheduleMemory>(memory: &M, server: u32) {
    if let Some(place) = memory.place(server) {
        tree::counted(memory, place);
    }
}

#[cfg(test)]
mod loom;
#[cfg(test)]
mod tests;
