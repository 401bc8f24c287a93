//! Records as rows of words.

use std::sync::atomic::{AtomicU64, Ordering};

use lb_ebpf::abi::{Config, Interface, Server, Service};

use super::{Map, Memory};

/// Words of [`Server`] that the data path writes.
const SERVER_DATA_PATH_WORDS: std::ops::RangeInclusive<usize> = 6..=7;

/// A record that is a row of 64-bit words in a map.
pub trait Record: Copy {
    /// Its map.
    const MAP: Map;
    /// Its words.
    type Words: AsRef<[u64]> + AsMut<[u64]>;
    /// Words that are zero.
    const ZERO: Self::Words;

    /// The record as words.
    fn to_words(self) -> Self::Words;

    /// The record of these words.
    fn from_words(words: Self::Words) -> Self;
}

macro_rules! record {
    ($record:ty, $map:expr, $words:literal) => {
        const _: () = assert!(size_of::<$record>() == $words * 8 && $map.value_words() == $words);

        impl Record for $record {
            const MAP: Map = $map;
            type Words = [u64; $words];
            const ZERO: Self::Words = [0; $words];

            fn to_words(self) -> Self::Words {
                // SAFETY: both types have the same size (else this does not compile), and the record is `repr(C)` of
                // integers whose sizes add up to it (asserted beside its definition), so no byte is padding.
                unsafe { std::mem::transmute::<Self, Self::Words>(self) }
            }

            fn from_words(words: Self::Words) -> Self {
                // SAFETY: the same size, and every field is an integer or a row of integers, for which every pattern
                // of bits is a value.
                unsafe { std::mem::transmute::<Self::Words, Self>(words) }
            }
        }
    };
}

record!(Service, Map::Services, 24);
record!(Server, Map::Servers, 24);
record!(Config, Map::Config, 39);
record!(Interface, Map::Interfaces, 2);

impl Memory {
    /// A record; `None` if there is no such index. Word by word: the fields of one word belong together.
    pub fn load<R: Record>(&self, index: u32) -> Option<R> {
        let mut words = R::ZERO;
        let places = self.value(R::MAP, index as usize)?;
        places.iter().zip(words.as_mut()).for_each(|(place, word)| *word = place.load(Ordering::Relaxed));
        Some(R::from_words(words))
    }

    /// Stores a record, words that already hold the value left alone; `false` if there is no such index.
    #[must_use]
    pub fn store<R: Record>(&self, index: u32, record: R) -> bool {
        let Some(places) = self.value(R::MAP, index as usize) else { return false };
        places.iter().zip(record.to_words().as_ref()).for_each(|(place, word)| store_changed(place, *word));
        true
    }

    /// A virtual service.
    pub fn load_service(&self, index: u32) -> Option<Service> {
        self.load(index)
    }

    /// Stores a virtual service.
    #[must_use]
    pub fn store_service(&self, index: u32, service: Service) -> bool {
        self.store(index, service)
    }

    /// A real server.
    pub fn load_server(&self, index: u32) -> Option<Server> {
        self.load(index)
    }

    /// Stores a real server but for the words that the data path writes.
    #[must_use]
    pub fn store_server(&self, index: u32, server: Server) -> bool {
        let Some(places) = self.value(Map::Servers, index as usize) else { return false };
        for (number, (place, word)) in places.iter().zip(server.to_words()).enumerate() {
            if !SERVER_DATA_PATH_WORDS.contains(&number) {
                store_changed(place, word);
            }
        }
        true
    }

    /// The settings of the data path.
    pub fn config(&self) -> Option<Config> {
        self.load(0)
    }

    /// Stores the settings of the data path.
    #[must_use]
    pub fn store_config(&self, config: Config) -> bool {
        self.store(0, config)
    }
}

/// A line of the cache that the data path reads for every packet is not dirtied for nothing.
fn store_changed(place: &AtomicU64, word: u64) {
    if place.load(Ordering::Relaxed) != word {
        place.store(word, Ordering::Release);
    }
}

#[cfg(test)]
mod tests {
    use lb_ebpf::abi::{Address, Be16, SERVER_USED};

    use super::*;
    use crate::datapath::Sizes;

    #[test]
    fn records_come_back_and_leave_the_data_paths_words_alone() {
        let memory = Memory::heap(&Sizes::SMALL);
        let address = Address::from("192.0.2.7".parse::<std::net::IpAddr>().unwrap());
        let server =
            Server { address, port: Be16::new(80), flags: SERVER_USED, service: 5, weight: 7, ..Server::default() };
        assert!(memory.store_word(Map::Servers, 3, 6, 99));
        assert!(memory.store_server(3, server));
        assert_eq!(memory.load_server(3), Some(Server { hop: 99, ..server }));
        let service = Service { address, schedule: 17, base_statistics: [1, 2, 3, 4, 5], ..Service::default() };
        assert!(memory.store_service(63, service));
        assert_eq!(memory.load_service(63), Some(service));
    }

    #[test]
    fn an_index_out_of_range_is_refused() {
        let memory = Memory::heap(&Sizes::SMALL);
        assert!(!memory.store_server(256, Server::default()));
        assert!(!memory.store_word(Map::Services, 64, 0, 1));
        assert_eq!(memory.load_service(u32::MAX), None);
    }
}
