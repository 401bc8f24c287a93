//! Inserting a connection, in bounded steps.

use super::evict::{self, Search};
use super::{
    CLIENT, HOP, LIFE, Memory, PORTS, RequestKey, SEEN, VIRTUAL, address_at, change, directory, holds, is_expired,
    look_at, place_of,
};
use crate::abi::{Address, Be16, Config, ENTRIES_PER_WORD, FLAG_MASQUERADE, HopStamp, Life, Ports, Seen};
use crate::hash::Place;
use crate::word::{Word, unknown};

/// Attempts to insert, those lost to others included.
const ATTEMPTS: u32 = 8;
/// Calls of [`try_insert`] after which it is over in any case: each attempt may end in a search for something to evict.
pub const INSERT_STEPS: u32 = ATTEMPTS * (evict::STEPS + 1) + 1;
/// Used ways from which on the home word takes no more: the last one is left for a client that has no other room.
const SPILL_FROM: u32 = 6;

/// A connection to insert, and how far that has come.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Insert {
    client: Address,
    virtual_address: Address,
    server_address: Address,
    ports: Ports,
    server: u32,
    state: u32,
    now: u32,
    attempts: u32,
    place: Place,
    search: Search,
    ending: Ending,
}

/// What became of an insertion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Not inserted: others were faster each time.
    Busy,
    /// Not inserted: all entries for this client hold connections that must stay.
    Full,
    /// Inserted in this slot, with this life.
    Inserted(u32, Life),
    /// Not inserted: the same connection is in this slot, with this life.
    Exists(u32, Life),
    /// Not inserted: the masqueraded connection in this slot, with this life, leads from the same client to the same
    /// port of the same server by another virtual address or port; a reply could not tell them apart.
    ReplyTaken(u32, Life),
}

/// Whether [`try_insert`] wants to be called again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Yes.
    Again,
    /// No: see [`Insert::outcome`].
    Done,
}

impl Insert {
    /// A connection from `key`'s client to `server`, which is at this address and port, beginning in the state with
    /// this number. `flags` are `FLAG_…`, the forwarding method.
    #[inline(always)]
    pub fn new(config: &Config, key: &RequestKey, server: Assigned, state: u8, now: u32) -> Self {
        Self {
            client: key.client,
            virtual_address: key.virtual_address,
            server_address: server.address,
            ports: Ports::new(key.client_port, key.virtual_port, server.port, key.protocol, server.flags),
            server: server.index,
            state: state as u32,
            now,
            attempts: unknown(ATTEMPTS as u64) as u32,
            place: place_of(config, key.client, key.client_port, key.protocol),
            search: Search::none(),
            ending: Ending::without_entry(BUSY),
        }
    }

    /// What became of it; [`Outcome::Busy`] until [`try_insert`] is done.
    #[inline(always)]
    pub const fn outcome(&self) -> Outcome {
        let Ending { kind, slot, life } = self.ending;
        match kind {
            INSERTED => Outcome::Inserted(slot, life),
            EXISTS => Outcome::Exists(slot, life),
            REPLY_TAKEN => Outcome::ReplyTaken(slot, life),
            FULL => Outcome::Full,
            _ => Outcome::Busy,
        }
    }

    /// Connections that were ended before their time to make room.
    #[inline(always)]
    pub const fn evictions(&self) -> u32 {
        self.search.evictions
    }

    #[inline(always)]
    fn done(&mut self, ending: Ending) -> Step {
        self.ending = ending;
        Step::Done
    }
}

const BUSY: u32 = 0;
const FULL: u32 = 1;
const INSERTED: u32 = 2;
const EXISTS: u32 = 3;
const REPLY_TAKEN: u32 = 4;

/// An [`Outcome`] in memory, without the bytes that an enum leaves unwritten: the verifier refuses to copy those.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
struct Ending {
    kind: u32,
    slot: u32,
    life: Life,
}

impl Ending {
    #[inline(always)]
    const fn without_entry(kind: u32) -> Self {
        Self { kind, slot: 0, life: Life(0) }
    }
}

/// The real server of a new connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assigned {
    /// Its index.
    pub index: u32,
    /// Its address.
    pub address: Address,
    /// Its port.
    pub port: Be16,
    /// `FLAG_…`: how packets get there.
    pub flags: u8,
}

/// Inserts `insert`: [`try_insert`] to its end. For the host; a BPF program has `bpf_loop` for it.
pub fn insert<M: Memory>(memory: &M, config: &Config, insert: &mut Insert) -> Outcome {
    for _ in 0..INSERT_STEPS {
        if try_insert(memory, config, insert) == Step::Done {
            break;
        }
    }
    insert.outcome()
}

/// One bounded step of an insertion.
#[inline(always)]
pub fn try_insert<M: Memory>(memory: &M, config: &Config, insert: &mut Insert) -> Step {
    if insert.search.is_on() {
        return match evict::step(memory, config, &insert.place, &mut insert.search, insert.now) {
            evict::Progress::Searching | evict::Progress::Ended => Step::Again,
            evict::Progress::NothingToEnd => insert.done(Ending::without_entry(FULL)),
        };
    }
    if insert.attempts == 0 {
        return insert.done(Ending::without_entry(BUSY));
    }
    insert.attempts -= 1;
    match scan(memory, config, insert) {
        Scan::Room(room) => write(memory, insert, room),
        Scan::Full => {
            insert.search.begin();
            Step::Again
        }
        Scan::Again => Step::Again,
        Scan::Stop(ending) => insert.done(ending),
    }
}

/// A word with a free way, as it was read, and the home word, as it was read before anything else.
#[derive(Clone, Copy)]
struct Room {
    word: u32,
    value: u64,
    home: u64,
}

enum Scan {
    Room(Room),
    Full,
    Again,
    Stop(Ending),
}

/// Looks through all four words: is the connection there, may it be there, and where is room?
#[inline(always)]
fn scan<M: Memory>(memory: &M, config: &Config, insert: &Insert) -> Scan {
    let Some(home) = memory.directory(insert.place.home) else { return Scan::Stop(Ending::without_entry(FULL)) };
    let home = home.load();
    let mut room = Room { word: insert.place.home, value: home, home };
    let mut least = directory::used(home);
    let spills = least >= SPILL_FROM;
    let mut clash = Ending::without_entry(FULL);
    for index in 0..Place::WORDS {
        let word = insert.place.word(index);
        let value = if index == 0 {
            home
        } else {
            let Some(word) = memory.directory(word) else { return Scan::Stop(Ending::without_entry(FULL)) };
            word.load()
        };
        // Whoever claimed this may be inserting the same connection.
        if directory::equal(value, directory::CLAIMED) != 0 {
            return Scan::Again;
        }
        if let Some(over) = scan_word(memory, config, insert, word, value, &mut clash) {
            return over;
        }
        let used = directory::used(value);
        if spills && used < least {
            least = used;
            room = Room { word, value, home };
        }
    }
    if clash.kind == REPLY_TAKEN {
        return Scan::Stop(clash);
    }
    if least < ENTRIES_PER_WORD { Scan::Room(room) } else { Scan::Full }
}

/// Looks through one word; something if that ends the scan. A connection that has the reply goes into `clash`: the scan
/// goes on, as the new connection itself may be there.
#[inline(always)]
fn scan_word<M: Memory>(
    memory: &M,
    config: &Config,
    insert: &Insert,
    word: u32,
    value: u64,
    clash: &mut Ending,
) -> Option<Scan> {
    let mut candidates = directory::equal(value, insert.place.tag);
    // Bounded for the verifier, which does not see that a bit goes each time.
    for _ in 0..ENTRIES_PER_WORD {
        if candidates == 0 {
            break;
        }
        let slot = word * ENTRIES_PER_WORD + directory::lowest(candidates);
        candidates &= candidates - 1;
        let Some(found) = look_at(memory, slot, |entry, ports, life| {
            (ports.0 ^ insert.ports.0) & Ports::REQUEST & Ports::REPLY == 0
                && holds(entry, CLIENT, insert.client)
                && (is_same(entry, ports, insert) || replies_clash(memory, ports, life, insert))
        }) else {
            continue;
        };
        if is_expired(config, found.life, Seen(found.entry[SEEN].load()), insert.now) {
            change::end_if_expired(memory, config, slot, found.life, insert.now);
            return Some(Scan::Again);
        }
        if is_same(found.entry, found.ports, insert) {
            return Some(Scan::Stop(Ending { kind: EXISTS, slot, life: found.life }));
        }
        *clash = Ending { kind: REPLY_TAKEN, slot, life: found.life };
    }
    None
}

#[inline(always)]
fn is_same<W: Word>(entry: &super::Entry<W>, ports: Ports, insert: &Insert) -> bool {
    (ports.0 ^ insert.ports.0) & Ports::REQUEST == 0 && address_at(entry, VIRTUAL) == insert.virtual_address
}

#[inline(always)]
fn replies_clash<M: Memory>(memory: &M, ports: Ports, life: Life, insert: &Insert) -> bool {
    insert.ports.flags() & ports.flags() & FLAG_MASQUERADE != 0
        && (ports.0 ^ insert.ports.0) & Ports::REPLY == 0
        && memory.server_address(life.server()) == Some(insert.server_address)
}

/// Claims a free way, writes the entry and publishes it.
#[inline(always)]
fn write<M: Memory>(memory: &M, insert: &mut Insert, room: Room) -> Step {
    let way = directory::lowest(directory::equal(room.value, directory::FREE));
    let slot = room.word * ENTRIES_PER_WORD + way;
    let (Some(word), Some(home), Some(entry)) =
        (memory.directory(room.word), memory.directory(insert.place.home), memory.entry(slot))
    else {
        return insert.done(Ending::without_entry(FULL));
    };
    let claimed = (room.value | directory::at(directory::CLAIMED, way)).wrapping_add(directory::VERSION);
    if word.cas(room.value, claimed).is_err() {
        return Step::Again;
    }
    let moves_home = room.word != insert.place.home;
    #[cfg(loom)]
    let moves_home = moves_home && M::LEFT_OUT != super::LeftOut::HomeVersion;
    if moves_home && home.cas(room.home, room.home.wrapping_add(directory::VERSION)).is_err() {
        word.and(!directory::at(0xff, way));
        return Step::Again;
    }
    let life = Life(entry[LIFE].load()).next(insert.server, insert.state as u8);
    entry[CLIENT].store(insert.client.words[0]);
    entry[CLIENT + 1].store(insert.client.words[1]);
    entry[VIRTUAL].store(insert.virtual_address.words[0]);
    entry[VIRTUAL + 1].store(insert.virtual_address.words[1]);
    entry[PORTS].store(insert.ports.0);
    // Marked with a generation that is not this life's: no next hop yet.
    entry[HOP].store(HopStamp::new(0, !life.generation16(), 0).0);
    entry[SEEN].store(Seen::at(insert.now).0);
    // Counted before anybody can end it: the counts never miss a connection that somebody subtracts.
    change::add_counts(memory, life, change::one(life));
    entry[LIFE].store(life.0);
    word.xor(directory::at(directory::CLAIMED ^ insert.place.tag, way));
    insert.done(Ending { kind: INSERTED, slot, life })
}
