//! Whether a real server has as many connections as its thresholds (`-x`, `-y`) allow.
//!
//! The flag stands in the word of the counts, so a compare-and-swap sets it for exactly the counts that it was decided
//! by. If that fails, somebody has changed the word after it was read here. Who has begun or ended a connection decides
//! himself, by the counts of both; who has changed the flag alone knew these counts, else his swap would have failed.
//! Only who has moved a connection from active to inactive leaves it to others: hence a few attempts.

use crate::abi::{Counts, Server};
use crate::word::Word;

/// Attempts; each lost one means that in that very moment a connection of the same server has changed.
const ATTEMPTS: u32 = 4;

/// A connection was added to these counts of the server.
#[inline(always)]
pub fn one_more<W: Word>(counts: &W, server: &Server) {
    if server.upper_threshold != 0 {
        decide(counts, |counts| counts.is_overloaded_after_one_more(server.upper_threshold));
    }
}

/// A connection was subtracted from these counts of the server.
#[inline(always)]
pub fn one_less<W: Word>(counts: &W, server: &Server) {
    decide(counts, |counts| counts.is_overloaded_after_one_less(server.upper_threshold, server.lower_threshold));
}

/// The rules have other thresholds now, with which the server is not overloaded until it gets another connection.
///
/// Source: `__ip_vs_update_dest`, net/netfilter/ipvs/ip_vs_ctl.c (6.1).
pub fn relieve<W: Word>(counts: &W) {
    decide(counts, |_| false);
}

#[inline(always)]
fn decide<W: Word>(counts: &W, is_overloaded: impl Fn(Counts) -> bool) {
    for _ in 0..ATTEMPTS {
        let before = Counts(counts.load());
        if is_overloaded(before) == before.is_overloaded()
            || counts.cas(before.0, before.0 ^ Counts::OVERLOADED).is_ok()
        {
            return;
        }
    }
}
