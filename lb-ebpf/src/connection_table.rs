//! The connection table: who is connected to which real server.
//!
//! Two arrays, which user space maps and BPF programs share. An **entry** is one cache line ([`crate::abi::Life`] first);
//! it serves both directions and both families. The **directory** has one word for seven entries: a byte for each
//! (0 free, 1 claimed by an inserter, 2 to 255 the tag of a published connection) and a version in byte 7. It stays in
//! the processor's cache, so that a lookup touches one cold line if the connection exists and usually none if not.
//!
//! A connection stands in one of the 28 entries of four directory words ([`Place`]), chosen by a seeded hash of the
//! client's address and port and the protocol, which are the same in both directions.
//!
//! # Protocol
//!
//! There are no locks. What holds:
//!
//! 1. *Find*: for each byte that equals the tag, read `life`, compare the key, read `life` again. The same generation,
//!    alive both times: the key was that connection's.
//! 2. *Insert*: read the home word, scan all four, claim a free byte (compare-and-swap that moves the version), and
//!    if that is not in the home word, also move the home word's version from the value read at the start. So of two
//!    inserts of one client the later fails and scans again: no connection is there twice, and no two answer to the
//!    same reply. Then write the entry, `life` last, and publish the tag by an atomic xor, which cannot fail.
//! 3. *End*: only of a published entry: compare-and-swap `life` from alive to dead, then free the byte. The winner,
//!    and only he, adjusts the server's counts.
//! 4. A free or claimed byte means a dead entry, so an inserter is alone with the entry that he has claimed. A late
//!    plain store into a replaced entry is harmless: `seen` says now, and a next hop carries its generation.

use crate::abi::{Address, Be16, Config, ENTRIES_PER_WORD, FLAG_MASQUERADE, HashKeys, Life, Ports, Seen};
use crate::hash::{Place, endpoint_hash};
use crate::word::Word;

mod change;
mod directory;
mod evict;
mod insert;
mod live;
pub mod overload;

pub use change::{end, end_if_expired, transition};
pub use insert::{Assigned, INSERT_STEPS, Insert, Outcome, Step, insert, try_insert};
pub use live::{Connection, Live, live_entries, read_live};

/// Words of an entry.
pub const ENTRY_WORDS: usize = 8;
/// Memory for one directory word and its entries, bytes.
pub const BYTES_PER_DIRECTORY_WORD: u64 = 8 + ENTRIES_PER_WORD as u64 * ENTRY_WORDS as u64 * 8;
/// Percentage of the entries that may be in use when the table holds what it was sized for. At 65 % about one new
/// connection in 100,000 finds its four words full; at 80 % four in a thousand.
const LOAD_PERCENT: u64 = 65;

/// Word of an entry: [`Life`].
pub const LIFE: usize = 0;
/// Word of an entry: [`crate::abi::HopStamp`].
pub const HOP: usize = 6;
/// Word of an entry: [`Seen`].
pub const SEEN: usize = 7;
const CLIENT: usize = 1;
/// Words of an entry: the virtual address.
pub const VIRTUAL: usize = 3;
/// Word of an entry: [`Ports`].
pub const PORTS: usize = 5;

/// An entry as it lies in memory.
pub type Entry<W> = [W; ENTRY_WORDS];

/// The two arrays of the table, wherever they are. An index out of range gives `None`.
pub trait Table {
    /// The words of both arrays.
    type W: Word;
    /// Word of the directory.
    fn directory(&self, word: u32) -> Option<&Self::W>;
    /// Entry of a slot: directory word times [`ENTRIES_PER_WORD`] plus way.
    fn entry(&self, slot: u32) -> Option<&Entry<Self::W>>;
}

/// The table and what belongs to it: the servers' addresses and counts.
pub trait Memory: Table {
    /// A step of the protocol that a model leaves out, to show that it is needed.
    #[cfg(loom)]
    const LEFT_OUT: LeftOut = LeftOut::Nothing;

    /// Address of the real server with this index; the same as long as a connection names the index.
    fn server_address(&self, server: u32) -> Option<Address>;
    /// The server's [`crate::abi::Counts`].
    fn counts(&self, server: u32) -> Option<&Self::W>;
    /// Timeout, in jiffies, of the server's connections in the state with this number (below [`crate::abi::STATE_COUNT`]).
    #[inline(always)]
    fn timeout(&self, config: &Config, _server: u32, state: u8) -> u32 {
        config.timeouts[(state & 15) as usize]
    }
    /// Told after each change of a server's counts, for schedulers that go by them.
    #[inline(always)]
    fn counted(&self, _server: u32) {}
    /// Told when a connection of the server was counted, before [`Self::counted`]: [`overload::one_more`].
    #[inline(always)]
    fn one_more(&self, _server: u32) {}
    /// Told when one was subtracted: [`overload::one_less`].
    #[inline(always)]
    fn one_less(&self, _server: u32) {}
}

/// A step of the protocol.
#[cfg(loom)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// Complete.
    Nothing,
    /// Moving the home word's version when another word was claimed.
    HomeVersion,
    /// Leaving alone what is not published yet.
    PublishedCheck,
}

/// A packet from a client, as a connection is looked up by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RequestKey {
    /// Source address.
    pub client: Address,
    /// Destination address.
    pub virtual_address: Address,
    /// Source port.
    pub client_port: Be16,
    /// Destination port.
    pub virtual_port: Be16,
    /// IP protocol number.
    pub protocol: u8,
}

/// A packet from a masqueraded real server, as a connection is looked up by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReplyKey {
    /// Destination address.
    pub client: Address,
    /// Source address.
    pub server_address: Address,
    /// Destination port.
    pub client_port: Be16,
    /// Source port.
    pub server_port: Be16,
    /// IP protocol number.
    pub protocol: u8,
}

/// A connection that was looked up.
#[derive(Debug)]
pub struct Found<'m, W> {
    /// Its slot.
    pub slot: u32,
    /// Its life as it was read: what [`end`] and [`transition`] want.
    pub life: Life,
    /// Its ports, protocol and forwarding method.
    pub ports: Ports,
    /// Its entry.
    pub entry: &'m Entry<W>,
}

// Not derived: that would ask the word to be `Clone`.
impl<W> Clone for Found<'_, W> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<W> Copy for Found<'_, W> {}

/// The connection of a client's packet. One whose time is over, but which nobody has ended yet, is not found.
#[inline(always)]
pub fn find_request<'m, M: Memory>(
    memory: &'m M,
    config: &Config,
    key: &RequestKey,
    now: u32,
) -> Option<Found<'m, M::W>> {
    let place = place_of(config, key.client, key.client_port, key.protocol);
    let ports = Ports::new(key.client_port, key.virtual_port, Be16(0), key.protocol, 0);
    find(memory, config, place, now, |entry, stored, _| {
        (stored.0 ^ ports.0) & Ports::REQUEST == 0
            && holds(entry, CLIENT, key.client)
            && holds(entry, VIRTUAL, key.virtual_address)
    })
}

/// The masqueraded connection of a real server's packet. One whose time is over is not found.
#[inline(always)]
pub fn find_reply<'m, M: Memory>(memory: &'m M, config: &Config, key: &ReplyKey, now: u32) -> Option<Found<'m, M::W>> {
    let place = place_of(config, key.client, key.client_port, key.protocol);
    let ports = Ports::new(key.client_port, Be16(0), key.server_port, key.protocol, FLAG_MASQUERADE);
    find(memory, config, place, now, |entry, stored, life| {
        (stored.0 ^ ports.0) & (Ports::REPLY | FLAG_MASQUERADE as u64) == 0
            && holds(entry, CLIENT, key.client)
            && memory.server_address(life.server()) == Some(key.server_address)
    })
}

/// Notes a packet of the connection; stores only if that changes anything, as the line may be another CPU's.
#[inline(always)]
pub fn touch<W: Word>(entry: &Entry<W>, now: u32) {
    let seen = Seen(entry[SEEN].load());
    if seen.jiffies() != now {
        entry[SEEN].store(seen.moved_to(now).0);
    }
}

/// Directory words for a table that is to hold `connections`, at most 2,700,000,000 (slots are numbered by 32 bits);
/// even.
pub const fn directory_words_for(connections: u32) -> u32 {
    let per_hundred_words = ENTRIES_PER_WORD as u64 * LOAD_PERCENT;
    let pairs = (connections as u64 * 100).div_ceil(per_hundred_words).div_ceil(2);
    if pairs == 0 { 2 } else { pairs as u32 * 2 }
}

/// Entries of a table with this many directory words.
pub const fn entries_for(directory_words: u32) -> u32 {
    directory_words * ENTRIES_PER_WORD
}

/// Whether a connection in this state, last seen then, has had its time.
#[inline(always)]
pub fn is_expired<M: Memory>(memory: &M, config: &Config, life: Life, seen: Seen, now: u32) -> bool {
    let (age, state) = (seen.age(now), life.state() & 15);
    // Nearly always the first question is the last; only who is silent for long pays for the second.
    age > config.shortest_timeouts[state as usize] && age > memory.timeout(config, life.server(), state)
}

#[inline(always)]
fn place_of(config: &Config, client: Address, port: Be16, protocol: u8) -> Place {
    let keys: &HashKeys = &config.keys;
    Place::of(endpoint_hash(keys, client, port, protocol), config.directory_words)
}

/// Looks through the four words of `place` for an entry that `is_it`.
#[inline(always)]
fn find<'m, M: Memory>(
    memory: &'m M,
    config: &Config,
    place: Place,
    now: u32,
    is_it: impl Fn(&Entry<M::W>, Ports, Life) -> bool,
) -> Option<Found<'m, M::W>> {
    for index in 0..Place::WORDS {
        let word = place.word(index);
        let mut candidates = directory::equal(memory.directory(word)?.load(), place.tag);
        // Bounded for the verifier, which does not see that a bit goes each time.
        for _ in 0..ENTRIES_PER_WORD {
            if candidates == 0 {
                break;
            }
            let slot = word * ENTRIES_PER_WORD + directory::lowest(candidates);
            candidates &= candidates - 1;
            let Some(found) = look_at(memory, slot, &is_it) else { continue };
            let seen = Seen(found.entry[SEEN].load());
            return if is_expired(memory, config, found.life, seen, now) { None } else { Some(found) };
        }
    }
    None
}

/// The connection in a slot, if there is one that `is_it`: what was compared belonged to the life that is given.
#[inline(always)]
fn look_at<'m, M: Memory>(
    memory: &'m M,
    slot: u32,
    is_it: impl Fn(&Entry<M::W>, Ports, Life) -> bool,
) -> Option<Found<'m, M::W>> {
    let entry = memory.entry(slot)?;
    let before = Life(entry[LIFE].load());
    if !before.is_alive() {
        return None;
    }
    let ports = Ports(entry[PORTS].load());
    if !is_it(entry, ports, before) {
        return None;
    }
    let life = Life(entry[LIFE].load());
    (life.is_alive() && life.is_same_connection(before)).then_some(Found { slot, life, ports, entry })
}

#[inline(always)]
fn holds<W: Word>(entry: &Entry<W>, first: usize, address: Address) -> bool {
    entry[first].load() == address.words[0] && entry[first + 1].load() == address.words[1]
}

#[inline(always)]
fn address_at<W: Word>(entry: &Entry<W>, first: usize) -> Address {
    Address { words: [entry[first].load(), entry[first + 1].load()] }
}

#[cfg(all(test, loom))]
mod loom_models;
#[cfg(test)]
mod tests;
