//! The server with the least load for its weight: wlc, and lc, which is a wlc whose weights are all 1.
//!
//! Source: `ip_vs_wlc_schedule`, net/netfilter/ipvs/ip_vs_wlc.c, and `ip_vs_lc_schedule`, ip_vs_lc.c (6.1).

pub mod tree;

use super::schedule::Layout;
use super::{LeftOut, Repeated, ScheduleMemory};
use crate::abi::{Counts, Schedule};
use crate::word::opaque;

/// Index of the first server in the list of which no other has less load for its weight.
#[inline(always)]
pub(super) fn pick<M: ScheduleMemory>(memory: &M, schedule: Schedule, left_out: LeftOut) -> Option<u32> {
    let layout = Layout::of(schedule);
    if left_out.is_nobody()
        && let Some(winner) = tree::root(memory, &layout)
    {
        return layout.server(memory, winner.position()?);
    }
    let mut scan = Scan { layout, left_out, server: 0, load: 0, weight: 0 };
    memory.repeat(layout.servers, &mut scan);
    if scan.weight == 0 { None } else { Some(scan.server) }
}

/// Load of a server: an active connection counts as 256 inactive ones (`ip_vs_dest_conn_overhead`, include/net/ip_vs.h).
///
/// IPVS keeps the low 32 bits and takes them as signed, so that 8,388,608 active connections are less than none; here
/// the greatest load is 2^32 - 1, reached with 16,777,216.
#[inline(always)]
pub(super) fn load(counts: Counts) -> u64 {
    let load = (u64::from(counts.active()) << 8) + u64::from(counts.inactive());
    // All ones if the load does not fit, without a branch.
    let too_much = (opaque(load >> 32) + u64::from(u32::MAX)) >> 32;
    (load | 0u64.wrapping_sub(too_much)) & u64::from(u32::MAX)
}

struct Scan {
    layout: Layout,
    left_out: LeftOut,
    /// The best so far; none while `weight` is 0.
    server: u32,
    load: u64,
    weight: u64,
}

impl<M: ScheduleMemory> Repeated<M> for Scan {
    #[inline(always)]
    fn is_done_after(&mut self, memory: &M, position: u32) -> bool {
        let Some(server) = self.layout.server(memory, position) else { return true };
        let Some(weight) = self.layout.weight(memory, position) else { return true };
        if weight == 0 || self.left_out.contains(server) {
            return false;
        }
        let Some(counts) = memory.counts(server) else { return false };
        if counts.is_overloaded() {
            return false;
        }
        let (load, weight) = (load(counts), u64::from(weight));
        // load / weight, without a division: below 2^32 times below 2^31.
        if self.weight == 0 || self.load * weight > load * self.weight {
            (self.server, self.load, self.weight) = (server, load, weight);
        }
        false
    }
}
