//! The connection table as user space reads it.

use std::sync::atomic::{AtomicU64, Ordering};

use lb_ebpf::abi::{Address, Config, ENTRIES_PER_WORD, HopStamp, Life, Ports, Seen};

use super::{Map, Memory};

/// 64-bit words of an entry.
const ENTRY_WORDS: usize = 8;
/// Bits of a directory word that only published entries have: their byte is 2 or more, a claimed one's is 1.
const PUBLISHED: u64 = 0x00fe_fefe_fefe_fefe;

/// A connection as it stood at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Connection {
    /// Index of its entry.
    pub slot: u32,
    /// Its real server, its state, and which life of the entry it is.
    pub life: Life,
    /// Address of the client.
    pub client: Address,
    /// Address of the virtual service.
    pub virtual_address: Address,
    /// Ports, protocol and flags.
    pub ports: Ports,
    /// Next hop towards the client.
    pub hop: HopStamp,
    /// When a packet was last seen.
    pub seen: Seen,
}

impl Memory {
    /// Every connection, read without a system call and without stopping anybody: one that begins or ends meanwhile may
    /// be there or not, but none is a mixture of two.
    pub fn connections(&self) -> impl Iterator<Item = Connection> + '_ {
        self.published().filter_map(|(slot, entry)| read(slot, entry))
    }

    /// Timeout of the connection with this life, in jiffies: of its service, or of all.
    pub fn timeout(&self, config: &Config, life: Life) -> u32 {
        let service = self.load_server(life.server()).and_then(|server| self.load_service(server.service));
        service.unwrap_or_default().timeout(config, life.state())
    }

    /// Slots and words of all published entries.
    pub(super) fn published(&self) -> Published<'_> {
        let entries = self.words(Map::Entries).as_chunks::<ENTRY_WORDS>().0;
        Published { directory: self.words(Map::Directory).iter(), entries, first: 0, ways: 0 }
    }
}

/// Walks over the directory. A sweep does so every second, so it looks at no byte by itself.
pub(super) struct Published<'m> {
    /// The words that come.
    directory: std::slice::Iter<'m, AtomicU64>,
    entries: &'m [[AtomicU64; ENTRY_WORDS]],
    /// First slot of the word after the present one.
    first: u32,
    /// Published entries of the present word that come, as bit 0 of their bytes.
    ways: u64,
}

impl<'m> Iterator for Published<'m> {
    type Item = (u32, &'m [AtomicU64; ENTRY_WORDS]);

    fn next(&mut self) -> Option<Self::Item> {
        while self.ways == 0 {
            // Acquire: who sees an entry published sees what was written into it.
            self.ways = published_ways(self.directory.next()?.load(Ordering::Acquire));
            self.first += ENTRIES_PER_WORD;
        }
        let way = self.ways.trailing_zeros() / 8;
        self.ways &= self.ways - 1;
        let slot = self.first - ENTRIES_PER_WORD + way;
        Some((slot, self.entries.get(slot as usize)?))
    }
}

/// The entries of a directory word that are published, as bit 0 of their bytes.
fn published_ways(word: u64) -> u64 {
    // Bits come down into bit 0 of their own byte; what comes over from the next byte stays above it.
    let mut ways = word & PUBLISHED;
    ways |= ways >> 4;
    ways |= ways >> 2;
    ways |= ways >> 1;
    ways & 0x0001_0101_0101_0101
}

/// A consistent copy of an entry: it was the same life before and after.
fn read(slot: u32, entry: &[AtomicU64; ENTRY_WORDS]) -> Option<Connection> {
    let word = |place: &AtomicU64| place.load(Ordering::Acquire);
    let before = Life(word(&entry[0]));
    let address = |first: usize| Address { words: [word(&entry[first]), word(&entry[first + 1])] };
    let connection = Connection {
        slot,
        life: before,
        client: address(1),
        virtual_address: address(3),
        ports: Ports(word(&entry[5])),
        hop: HopStamp(word(&entry[6])),
        seen: Seen(word(&entry[7])),
    };
    let after = Life(word(&entry[0]));
    (before.is_alive() && after.is_alive() && before.is_same_connection(after)).then_some(connection)
}

#[cfg(test)]
mod tests {
    use lb_ebpf::abi::{Be16, FLAG_MASQUERADE};

    use super::*;
    use crate::datapath::Sizes;

    #[test]
    fn every_byte_from_two_on_is_a_published_entry() {
        for way in 0..7 {
            for byte in 0..=255u64 {
                let others = 0xff01_0001_0100_0001 & !(0xff << (way * 8));
                let expected = if byte >= 2 { 1 << (way * 8) } else { 0 };
                assert_eq!(published_ways(byte << (way * 8) | others), expected, "{byte} at {way}");
                assert_eq!(published_ways(byte << (way * 8) | 0x00ff_ffff_ffff_ffff), 0x0001_0101_0101_0101);
            }
        }
    }

    fn write(memory: &Memory, slot: usize, byte: u64, words: [u64; 8]) {
        for (number, word) in words.into_iter().enumerate() {
            assert!(memory.store_word(Map::Entries, slot, number, word));
        }
        let (word, way) = (slot / 7, slot % 7);
        let old = memory.word(Map::Directory, word, 0).unwrap().load(Ordering::Relaxed);
        assert!(memory.store_word(Map::Directory, word, 0, old | byte << (way * 8)));
    }

    #[test]
    fn published_live_entries_are_listed_and_no_others() {
        let memory = Memory::heap(&Sizes::SMALL);
        let client = Address::from("192.0.2.9".parse::<std::net::IpAddr>().unwrap());
        let service = Address::from("2001:db8::1".parse::<std::net::IpAddr>().unwrap());
        let ports = Ports::new(Be16::new(40_000), Be16::new(80), Be16::new(8080), 6, FLAG_MASQUERADE);
        let alive = Life::default().next(5, 1);
        let [client_words, service_words] = [client.words, service.words];
        let words = |life: Life| {
            [life.0, client_words[0], client_words[1], service_words[0], service_words[1], ports.0, 7, 1_000]
        };
        write(&memory, 0, 2, words(alive));
        write(&memory, 3, 1, words(alive));
        write(&memory, 13, 255, words(alive.with_state(3)));
        write(&memory, 20, 9, words(alive.dead()));
        assert!(memory.store_word(Map::Directory, 100, 0, 0xff << 56), "a version is no entry");
        let found: Vec<Connection> = memory.connections().collect();
        let expected = |slot, life| Connection {
            slot,
            life,
            client,
            virtual_address: service,
            ports,
            hop: HopStamp(7),
            seen: Seen::at(1_000),
        };
        assert_eq!(found, [expected(0, alive), expected(13, alive.with_state(3))]);
    }
}
