//! Stores that are planned but not made.

use std::collections::HashMap;
use std::sync::atomic::Ordering;

use lb_ebpf::abi::{Config, Place, Schedule, Server, Service};
use lb_ebpf::connection_table::overload;
use lb_ebpf::scheduler::tree;

use crate::datapath::memory::records::Record;
use crate::datapath::{Map, Memory};

/// One aligned store into a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Store {
    /// Which map.
    pub map: Map,
    /// Which of its words.
    pub word: usize,
    /// What to store.
    pub value: u64,
}

impl Store {
    /// Makes the store; nothing happens if there is no such word.
    pub fn make(&self, memory: &Memory) {
        if let Some(place) = memory.words(self.map).get(self.word) {
            // Release: whoever sees this word sees all that was stored before it.
            place.store(self.value, Ordering::Release);
        }
    }
}

/// The maps as they will be after the planned stores. Dropping it leaves everything as it was.
#[derive(Debug)]
pub struct Draft<'m> {
    memory: &'m Memory,
    changed: HashMap<(Map, usize), u64>,
    stores: Vec<Store>,
    kept: Vec<Schedule>,
    relieved: Vec<u32>,
}

/// Words of [`Service`].
mod service_word {
    /// Port, protocol, scheduler and flags.
    pub(super) const FLAGS: usize = 2;
    /// The schedule.
    pub(super) const SCHEDULE: usize = 3;
}

/// Words of [`Server`].
mod server_word {
    /// Port, flags and service.
    pub(super) const FLAGS: usize = 2;
    /// Weight and the interface of the route.
    pub(super) const WEIGHT_AND_ROUTE: usize = 3;
    /// The next hop of the route.
    pub(super) const NEXT_HOP: [usize; 2] = [4, 5];
    /// The place in the schedule.
    pub(super) const PLACE: usize = std::mem::offset_of!(lb_ebpf::abi::Server, place) / 8;
    /// What the data path writes.
    pub(super) const DATA_PATH: [usize; 2] = [6, 7];
}

impl<'m> Draft<'m> {
    /// Nothing is planned yet.
    pub fn new(memory: &'m Memory) -> Self {
        Self { memory, changed: HashMap::new(), stores: Vec::new(), kept: Vec::new(), relieved: Vec::new() }
    }

    /// Makes the planned stores, then builds what schedulers that go by counts have to know of them.
    ///
    /// A process killed before the end leaves schedules that scan their servers, until it is done again.
    pub fn carry_out(self) {
        self.stores.iter().for_each(|store| store.make(self.memory));
        let counts = self.memory.words(Map::Counts);
        self.relieved.iter().filter_map(|server| counts.get(*server as usize)).for_each(overload::relieve);
        self.kept.iter().for_each(|schedule| tree::keep(self.memory, *schedule));
    }

    /// Plans that the winners of a schedule are built, once it and its servers' places are stored.
    pub(super) fn keep(&mut self, schedule: Schedule) {
        self.kept.push(schedule);
    }

    /// Plans that a server is no longer overloaded, whatever it was.
    pub(super) fn relieve(&mut self, server: u32) {
        self.relieved.push(server);
    }

    /// Plans where a server is in its schedule.
    pub(super) fn set_place(&mut self, server: u32, place: Place) {
        self.set(Map::Servers, first_word(Map::Servers, server) + server_word::PLACE, place.0);
    }

    /// The planned stores, in order.
    pub fn into_stores(self) -> Vec<Store> {
        self.stores
    }

    /// Values a map holds.
    pub(super) fn values(&self, map: Map) -> usize {
        self.memory.values(map)
    }

    /// A word as it will be; 0 beyond the map's end.
    pub(super) fn word(&self, map: Map, word: usize) -> u64 {
        let stored = || self.memory.words(map).get(word).map_or(0, |place| place.load(Ordering::Relaxed));
        self.changed.get(&(map, word)).copied().unwrap_or_else(stored)
    }

    /// Plans a store, unless the word will hold the value anyway.
    pub(super) fn set(&mut self, map: Map, word: usize, value: u64) {
        if self.word(map, word) != value {
            self.changed.insert((map, word), value);
            self.stores.push(Store { map, word, value });
        }
    }

    /// A record as it will be.
    pub(super) fn record<R: Record>(&self, index: u32) -> R {
        let mut words = R::ZERO;
        let first = first_word(R::MAP, index);
        words.as_mut().iter_mut().enumerate().for_each(|(number, word)| *word = self.word(R::MAP, first + number));
        R::from_words(words)
    }

    /// The word with the flags of a service or server; 0 for one that was never used.
    pub(super) fn flags_word<R: Record>(&self, index: u32) -> u64 {
        const { assert!(service_word::FLAGS == server_word::FLAGS) }
        self.word(R::MAP, first_word(R::MAP, index) + service_word::FLAGS)
    }

    pub(super) fn service(&self, index: u32) -> Service {
        self.record(index)
    }

    pub(super) fn server(&self, index: u32) -> Server {
        self.record(index)
    }

    pub(super) fn config(&self) -> Config {
        self.record(0)
    }

    pub(super) fn set_config(&mut self, config: Config) {
        self.set_words(config, 0, |_| true);
    }

    /// Everything but schedule and flags, then the schedule, then the flags: what they promise is there.
    pub(super) fn set_service(&mut self, index: u32, service: Service) {
        self.set_words(service, index, |word| !matches!(word, service_word::SCHEDULE | service_word::FLAGS));
        self.set_words(service, index, |word| word == service_word::SCHEDULE);
        self.set_words(service, index, |word| word == service_word::FLAGS);
    }

    /// Flags first, then the rest: for a service that is no longer there.
    pub(super) fn clear_service(&mut self, index: u32, service: Service) {
        self.set_words(service, index, |word| word == service_word::FLAGS);
        self.set_words(service, index, |_| true);
    }

    /// Everything but the flags, then the flags. What the data path writes is left alone.
    ///
    /// The route's interface is 0, no route, while its next hop is changed: half of it is never used.
    pub(super) fn set_server(&mut self, index: u32, server: Server) {
        let old = self.server(index);
        if old.route_next_hop != server.route_next_hop {
            self.set_words(Server { route_ifindex: 0, ..server }, index, |word| word == server_word::WEIGHT_AND_ROUTE);
            self.set_words(server, index, |word| server_word::NEXT_HOP.contains(&word));
        }
        self.set_words(server, index, |word| word != server_word::FLAGS && !server_word::DATA_PATH.contains(&word));
        self.set_words(server, index, |word| word == server_word::FLAGS);
    }

    /// Forgets what the data path has stored for the server that had this index before.
    pub(super) fn clear_data_path_words(&mut self, index: u32) {
        self.set_words(Server::default(), index, |word| server_word::DATA_PATH.contains(&word));
    }

    fn set_words<R: Record>(&mut self, record: R, index: u32, which: impl Fn(usize) -> bool) {
        let first = first_word(R::MAP, index);
        for (number, word) in record.to_words().as_ref().iter().enumerate() {
            if which(number) {
                self.set(R::MAP, first + number, *word);
            }
        }
    }
}

fn first_word(map: Map, index: u32) -> usize {
    index as usize * map.value_words()
}

#[cfg(test)]
mod tests {
    use lb_ebpf::abi::{Address, SERVER_USED, SERVICE_LIVE};

    use super::*;
    use crate::datapath::Sizes;

    #[test]
    fn flags_come_last_and_a_changed_next_hop_is_never_used_by_half() {
        let memory = Memory::heap(&Sizes::SMALL);
        let mut draft = Draft::new(&memory);
        let next_hop = Address::from("2001:db8::1".parse::<std::net::IpAddr>().unwrap());
        let server =
            Server { flags: SERVER_USED, weight: 1, route_ifindex: 3, route_next_hop: next_hop, ..Server::default() };
        draft.set_server(1, server);
        assert_eq!(draft.server(1), server);
        let stores = draft.into_stores();
        let words: Vec<usize> = stores.iter().map(|store| store.word - 24).collect();
        assert_eq!(words, [3, 4, 5, 3, 2]);
        assert_eq!(stores[0].value >> 32, 0);
    }

    #[test]
    fn the_schedule_comes_before_the_flags() {
        let memory = Memory::heap(&Sizes::SMALL);
        let mut draft = Draft::new(&memory);
        draft.set_service(0, Service { flags: SERVICE_LIVE, schedule: 5, firewall_mark: 1, ..Service::default() });
        let words: Vec<usize> = draft.into_stores().iter().map(|store| store.word).collect();
        assert_eq!(words, [4, 3, 2]);
    }

    #[test]
    fn what_is_there_is_not_stored_again() {
        let memory = Memory::heap(&Sizes::SMALL);
        let mut draft = Draft::new(&memory);
        draft.set(Map::Schedule, 3, 7);
        draft.set(Map::Schedule, 3, 7);
        draft.set(Map::Schedule, 4, 0);
        let stores = draft.into_stores();
        assert_eq!(stores, [Store { map: Map::Schedule, word: 3, value: 7 }]);
        stores.iter().for_each(|store| store.make(&memory));
        assert_eq!(Draft::new(&memory).word(Map::Schedule, 3), 7);
    }
}
