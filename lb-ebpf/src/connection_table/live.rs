//! Reading the table from user space: sweeps and listings.

use super::{CLIENT, LIFE, PORTS, SEEN, Table, VIRTUAL, address_at, directory};
use crate::abi::{Address, Be16, ConnectionState, ENTRIES_PER_WORD, Life, Ports, Seen};
use crate::word::Word;

/// A connection at the moment it was met: what a sweep needs of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Live {
    /// Its slot.
    pub slot: u32,
    /// Its life.
    pub life: Life,
    /// When a packet was last seen.
    pub seen: Seen,
}

/// A connection, decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Connection {
    /// Its slot.
    pub slot: u32,
    /// Its life.
    pub life: Life,
    /// The client's address.
    pub client: Address,
    /// The virtual service's address.
    pub virtual_address: Address,
    /// The client's port.
    pub client_port: Be16,
    /// The virtual service's port.
    pub virtual_port: Be16,
    /// The real server's port.
    pub server_port: Be16,
    /// Index of the real server.
    pub server: u32,
    /// IP protocol number.
    pub protocol: u8,
    /// `FLAG_…` bits: the forwarding method.
    pub flags: u8,
    /// State; none for a number that is no state.
    pub state: Option<ConnectionState>,
    /// When a packet was last seen.
    pub seen: Seen,
}

/// The connections in directory words `words` (bounded by the table's own size), in the order of their slots.
///
/// Others may come and go meanwhile; one that is there all the time is met exactly once.
pub fn live_entries<T: Table>(table: &T, words: core::ops::Range<u32>) -> impl Iterator<Item = Live> + '_ {
    words.map_while(|word| Some((word, table.directory(word)?.load()))).flat_map(move |(word, bytes)| {
        (0..ENTRIES_PER_WORD)
            .filter(move |way| directory::byte(bytes, *way) > directory::CLAIMED)
            .filter_map(move |way| live_entry(table, word * ENTRIES_PER_WORD + way))
    })
}

/// The connection that had `life` in `slot`, decoded, in its present state; `None` if it is gone.
pub fn read_live<T: Table>(table: &T, slot: u32, life: Life) -> Option<Connection> {
    let entry = table.entry(slot)?;
    let (client, virtual_address) = (address_at(entry, CLIENT), address_at(entry, VIRTUAL));
    let (ports, seen) = (Ports(entry[PORTS].load()), Seen(entry[SEEN].load()));
    // Last, so that all of the above was this connection's.
    let present = Life(entry[LIFE].load());
    (present.is_alive() && present.is_same_connection(life)).then(|| Connection {
        slot,
        life: present,
        client,
        virtual_address,
        client_port: ports.client(),
        virtual_port: ports.virtual_port(),
        server_port: ports.server(),
        server: present.server(),
        protocol: ports.protocol(),
        flags: ports.flags(),
        state: ConnectionState::from_number(present.state()),
        seen,
    })
}

fn live_entry<T: Table>(table: &T, slot: u32) -> Option<Live> {
    let entry = table.entry(slot)?;
    let life = Life(entry[LIFE].load());
    life.is_alive().then(|| Live { slot, life, seen: Seen(entry[SEEN].load()) })
}
