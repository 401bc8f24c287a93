//! Inserting a connection, in bounded steps.

use super::evict::{self, Search};
use super::{
    CLIENT, Entry, HOP, LIFE, Memory, PORTS, RequestKey, SEEN, VIRTUAL, change, directory, is_expired, look_at,
    place_of,
};
use crate::abi::{Address, Be16, Config, ENTRIES_PER_WORD, FLAG_MASQUERADE, HopStamp, Life, Ports, Seen};
use crate::hash::Place;
use crate::word::{Word, opaque};

/// Attempts to insert, those lost to others included.
const ATTEMPTS: u32 = 8;
/// Calls of [`try_insert`] after which it is over in any case: each attempt may end in a search for something to evict.
pub const INSERT_STEPS: u32 = ATTEMPTS * (evict::STEPS + 1) + 1;
/// Used ways from which on the home word takes no more: the last one is left for a client that has no other room.
const SPILL_FROM: u32 = 6;

/// A connection to insert, and how far that has come.
///
/// In a BPF program this has to be a value of a per-CPU map. What stands on the stack is tracked by the verifier, which
/// then follows every step on its own; and the stack is small.
#[derive(Clone, Copy, Debug, Default)]
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
    /// port of the same server by another virtual address or port; a reply could not tell them apart. (If the same
    /// connection is there too, either may be given.)
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
    /// [`Insert::start`], for the host.
    pub fn new(config: &Config, key: &RequestKey, server: Assigned, state: u8, now: u32) -> Self {
        let mut insert = Self::default();
        insert.start(config, key, server, state, now);
        insert
    }

    /// Makes this a connection from `key`'s client to `server`, beginning in the state with this number.
    #[inline(always)]
    pub fn start(&mut self, config: &Config, key: &RequestKey, server: Assigned, state: u8, now: u32) {
        self.client = key.client;
        self.virtual_address = key.virtual_address;
        self.server_address = server.address;
        self.ports = Ports::new(key.client_port, key.virtual_port, server.port, key.protocol, server.flags);
        self.server = server.index;
        self.state = state as u32;
        self.now = now;
        self.attempts = ATTEMPTS;
        self.place = place_of(config, key.client, key.client_port, key.protocol);
        self.search.reset();
        self.ending = Ending::without_entry(BUSY);
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

    /// Index of the real server it is to lead to.
    #[inline(always)]
    pub const fn server(&self) -> u32 {
        self.server
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
#[derive(Clone, Copy, Debug, Default)]
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
    match scan(memory, insert) {
        Scan::Room(room) => write(memory, insert, room),
        Scan::Full => {
            insert.search.begin();
            Step::Again
        }
        Scan::Again => Step::Again,
        Scan::Obstacle(slot) => meet(memory, config, insert, slot),
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
    /// A connection that is, or excludes, the new one may be in this slot.
    Obstacle(u32),
}

/// Looks through all four words: is the connection there, may it be there, and where is room?
///
/// The verifier goes through every way to get here again from here, so there are as few branches as can be.
#[inline(always)]
fn scan<M: Memory>(memory: &M, insert: &Insert) -> Scan {
    let mut claimed = 0;
    let (mut home, mut value, mut rank) = (0, 0, 0);
    for index in 0..Place::WORDS {
        let word = insert.place.word(index);
        let Some(bytes) = memory.directory(word) else { return Scan::Full };
        let bytes = bytes.load();
        claimed |= directory::equal(bytes, directory::CLAIMED);
        if let Some(slot) = obstacle_in(memory, insert, word, bytes) {
            return Scan::Obstacle(slot);
        }
        if index == 0 {
            (home, value, rank) = (bytes, bytes, home_rank(directory::used(bytes)));
        } else {
            let this = directory::used(bytes) << 2 | index;
            let is_less = opaque(((this as i64 - rank as i64) >> 63) as u64);
            value ^= (value ^ bytes) & is_less;
            rank ^= (rank ^ this) & is_less as u32;
        }
    }
    // Whoever claimed an entry may be inserting the same connection.
    if claimed != 0 {
        return Scan::Again;
    }
    if rank >> 2 >= ENTRIES_PER_WORD {
        return Scan::Full;
    }
    Scan::Room(Room { word: insert.place.word(rank & 3), value, home })
}

/// Where the home word comes in the order of the words, of which the least takes the new connection: first of all
/// while it has room to spare, then by its used ways like the others.
#[inline(always)]
fn home_rank(used: u32) -> u32 {
    let has_room = opaque(((used as i64 - SPILL_FROM as i64) >> 63) as u64);
    (used << 2) & !(has_room as u32)
}

/// A slot of this word whose connection is the new one, or has its reply.
#[inline(always)]
fn obstacle_in<M: Memory>(memory: &M, insert: &Insert, word: u32, bytes: u64) -> Option<u32> {
    let mut candidates = directory::equal(bytes, insert.place.tag);
    // Bounded for the verifier, which does not see that a bit goes each time.
    for _ in 0..ENTRIES_PER_WORD {
        if candidates == 0 {
            break;
        }
        let slot = word * ENTRIES_PER_WORD + directory::lowest(candidates);
        candidates &= candidates - 1;
        let entry = memory.entry(slot)?;
        let life = Life(entry[LIFE].load());
        let ports = Ports(entry[PORTS].load());
        if life.is_alive() && is_obstacle(memory, insert, entry, ports, life) {
            return Some(slot);
        }
    }
    None
}

/// Whether an entry, as it seems, is the new connection or has its reply.
#[inline(always)]
fn is_obstacle<M: Memory>(memory: &M, insert: &Insert, entry: &Entry<M::W>, ports: Ports, life: Life) -> bool {
    if difference(entry, CLIENT, insert.client) | ((ports.0 ^ insert.ports.0) & Ports::REQUEST & Ports::REPLY) != 0 {
        return false;
    }
    is_same(entry, ports, insert)
        || insert.ports.flags() & ports.flags() & FLAG_MASQUERADE != 0
            && (ports.0 ^ insert.ports.0) & Ports::REPLY == 0
            && memory.server_address(life.server()) == Some(insert.server_address)
}

#[inline(always)]
fn is_same<W: Word>(entry: &Entry<W>, ports: Ports, insert: &Insert) -> bool {
    difference(entry, VIRTUAL, insert.virtual_address) | ((ports.0 ^ insert.ports.0) & Ports::REQUEST) == 0
}

#[inline(always)]
fn difference<W: Word>(entry: &Entry<W>, first: usize, address: Address) -> u64 {
    (entry[first].load() ^ address.words[0]) | (entry[first + 1].load() ^ address.words[1])
}

/// Looks at what [`scan`] came upon, now reliably.
#[inline(always)]
fn meet<M: Memory>(memory: &M, config: &Config, insert: &mut Insert, slot: u32) -> Step {
    let is_it = |entry: &Entry<M::W>, ports, life| is_obstacle(memory, insert, entry, ports, life);
    let Some(found) = look_at(memory, slot, is_it) else { return Step::Again };
    if is_expired(memory, config, found.life, Seen(found.entry[SEEN].load()), insert.now) {
        change::end_if_expired(memory, config, slot, found.life, insert.now);
        return Step::Again;
    }
    let kind = if is_same(found.entry, found.ports, insert) { EXISTS } else { REPLY_TAKEN };
    insert.done(Ending { kind, slot, life: found.life })
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
    change::count_begin(memory, life);
    entry[LIFE].store(life.0);
    word.xor(directory::at(directory::CLAIMED ^ insert.place.tag, way));
    insert.done(Ending { kind: INSERTED, slot, life })
}
