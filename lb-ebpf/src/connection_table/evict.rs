//! Making room: which connection a full set of words can do without.

use super::{LIFE, Memory, SEEN, change, directory, is_expired};
use crate::abi::{Config, ConnectionState, ENTRIES_PER_WORD, Life, STATE_COUNT, Seen};
use crate::hash::Place;
use crate::word::Word;

/// Entries looked at: all that the client's connections may stand in.
const ENTRIES: u32 = Place::WORDS * ENTRIES_PER_WORD;
/// Calls of [`step`] for one search: one an entry, and one to end what was found.
pub(super) const STEPS: u32 = ENTRIES + 1;

/// What a connection is worth: the least goes first.
const EXPIRED: u64 = 0;
const CLOSED: u64 = 1;
const HALF_OPEN: u64 = 2;
const STAYS: u64 = 3;

/// Worth of each state number, two bits each.
///
/// Closed ones go before half-open ones: their clients have what they came for. An established connection stays, and
/// so does a UDP flow, of which nobody can say that it is over before its time is, and a number that is no state.
const WORTHS: u32 = {
    let mut worths = 0;
    let mut number = 0;
    while number < STATE_COUNT {
        let worth = if number < ConnectionState::ALL.len() { worth_of(ConnectionState::ALL[number]) } else { STAYS };
        worths |= (worth as u32) << (2 * number);
        number += 1;
    }
    worths
};

const fn worth_of(state: ConnectionState) -> u64 {
    match state {
        ConnectionState::FinWait
        | ConnectionState::TimeWait
        | ConnectionState::Close
        | ConnectionState::CloseWait
        | ConnectionState::LastAck => CLOSED,
        ConnectionState::None
        | ConnectionState::SynSent
        | ConnectionState::SynReceived
        | ConnectionState::SynAck
        | ConnectionState::Listen => HALF_OPEN,
        ConnectionState::Established | ConnectionState::Udp => STAYS,
    }
}

/// A search for a connection to end, an entry a step.
#[derive(Clone, Copy, Debug, Default)]
#[repr(C)]
pub(super) struct Search {
    /// Number of the next step plus one, 0 while there is no search.
    next: u32,
    /// Connections ended before their time.
    pub(super) evictions: u32,
    /// Worth and youth of the best found so far.
    score: u64,
    life: Life,
    slot: u32,
    _pad: u32,
}

pub(super) enum Progress {
    Searching,
    /// Something was ended, by this call or by another CPU.
    Ended,
    NothingToEnd,
}

impl Search {
    /// No search, and no evictions yet.
    #[inline(always)]
    pub(super) fn reset(&mut self) {
        self.next = 0;
        self.evictions = 0;
    }

    #[inline(always)]
    pub(super) const fn is_on(&self) -> bool {
        self.next != 0
    }

    #[inline(always)]
    pub(super) fn begin(&mut self) {
        self.next = 1;
        self.score = u64::MAX;
    }
}

/// Looks at one more entry, or ends the best of all.
#[inline(always)]
pub(super) fn step<M: Memory>(memory: &M, config: &Config, place: &Place, search: &mut Search, now: u32) -> Progress {
    let index = search.next.wrapping_sub(1);
    if index < ENTRIES {
        search.next += 1;
        look_at(memory, config, place, search, index, now);
        return Progress::Searching;
    }
    search.next = 0;
    if search.score == u64::MAX {
        return Progress::NothingToEnd;
    }
    if search.score >> 32 == EXPIRED {
        change::end_if_expired(memory, config, search.slot, search.life, now);
    } else if change::end(memory, search.slot, search.life) {
        search.evictions += 1;
    }
    Progress::Ended
}

#[inline(always)]
fn look_at<M: Memory>(memory: &M, config: &Config, place: &Place, search: &mut Search, index: u32, now: u32) {
    let word = place.word(index / ENTRIES_PER_WORD);
    let way = index % ENTRIES_PER_WORD;
    let slot = word * ENTRIES_PER_WORD + way;
    let (Some(bytes), Some(entry)) = (memory.directory(word), memory.entry(slot)) else { return };
    let life = Life(entry[LIFE].load());
    if !life.is_alive() || directory::byte(bytes.load(), way) <= directory::CLAIMED {
        return;
    }
    let seen = Seen(entry[SEEN].load());
    let worth = if is_expired(memory, config, life, seen, now) { EXPIRED } else { worth(life) };
    // Of equal worth the one that was silent longest.
    let score = worth << 32 | (u32::MAX - seen.age(now)) as u64;
    if worth < STAYS && score < search.score {
        search.score = score;
        search.life = life;
        search.slot = slot;
    }
}

#[inline(always)]
fn worth(life: Life) -> u64 {
    ((WORTHS >> ((life.state() as u32 * 2) & 31)) & 3) as u64
}
