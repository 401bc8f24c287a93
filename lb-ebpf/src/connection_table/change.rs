//! Changes of a connection that is there: another state, or its end.

use super::{LIFE, Memory, SEEN, directory, is_expired};
use crate::abi::{Config, ConnectionState, Counts, ENTRIES_PER_WORD, Life, Seen};
use crate::word::Word;

/// Ends the connection that had `life` in `slot`; whether it was this call that did. The server's counts follow.
///
/// `life` must have been read before; if the entry has another one by now, also only another state, nothing happens.
#[inline(always)]
pub fn end<M: Memory>(memory: &M, slot: u32, life: Life) -> bool {
    let Some(word) = memory.directory(slot / ENTRIES_PER_WORD) else { return false };
    let Some(entry) = memory.entry(slot) else { return false };
    let way = slot % ENTRIES_PER_WORD;
    // What is claimed but not published is still its inserter's: he will set the tag, whatever becomes of the entry.
    let published = directory::byte(word.load(), way) > directory::CLAIMED;
    #[cfg(loom)]
    let published = published || M::LEFT_OUT == super::LeftOut::PublishedCheck;
    if !published || !life.is_alive() || entry[LIFE].cas(life.0, life.dead().0).is_err() {
        return false;
    }
    word.and(!directory::at(0xff, way));
    count_end(memory, life);
    true
}

/// As [`end`], if the connection's time is still over: a packet may have come since that was found.
#[inline(always)]
pub fn end_if_expired<M: Memory>(memory: &M, config: &Config, slot: u32, life: Life, now: u32) -> bool {
    let Some(entry) = memory.entry(slot) else { return false };
    is_expired(memory, config, life, Seen(entry[SEEN].load()), now) && end(memory, slot, life)
}

/// Puts the connection that has `life` in `slot` into the state with this number, the server's counts following.
///
/// Fails with the entry's present life if that is not `life`: try again from there if it is the same connection, alive.
#[inline(always)]
pub fn transition<M: Memory>(memory: &M, slot: u32, life: Life, state: u8) -> Result<Life, Life> {
    if life.state() == state {
        return Ok(life);
    }
    let Some(entry) = memory.entry(slot) else { return Err(life.dead()) };
    let new = life.with_state(state);
    entry[LIFE].cas(life.0, new.0).map_err(Life)?;
    // One addition for both halves, so that nobody sees the connection twice or not at all.
    let change = one(new).wrapping_sub(one(life));
    if change != 0 {
        add_counts(memory, life, change);
    }
    Ok(new)
}

/// What a connection in this life adds to its server's counts.
#[inline(always)]
pub(super) fn one(life: Life) -> u64 {
    Counts::one(ConnectionState::number_is_active(life.state()))
}

/// Counts a connection that begins, before anybody can end it: the counts never miss one that somebody subtracts.
#[inline(always)]
pub(super) fn count_begin<M: Memory>(memory: &M, life: Life) {
    if let Some(counts) = memory.counts(life.server()) {
        counts.add(one(life));
        memory.one_more(life.server());
        memory.counted(life.server());
    }
}

#[inline(always)]
fn count_end<M: Memory>(memory: &M, life: Life) {
    if let Some(counts) = memory.counts(life.server()) {
        counts.add(0u64.wrapping_sub(one(life)));
        memory.one_less(life.server());
        memory.counted(life.server());
    }
}

#[inline(always)]
fn add_counts<M: Memory>(memory: &M, life: Life, change: u64) {
    if let Some(counts) = memory.counts(life.server()) {
        counts.add(change);
        memory.counted(life.server());
    }
}
