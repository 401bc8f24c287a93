use std::collections::HashMap;
use std::vec::Vec;

use super::edit::{Edit, Endpoint, NeedsRebuild, buckets_for, place, remove, window_beside};
use super::*;
use crate::abi::{MAX_ENDPOINT_WORDS, MAX_SERVERS, MAX_SERVICES};
use crate::word::SharedWord;

const KEYS: HashKeys = HashKeys {
    nh: [0x9e37_79b9, 0x85eb_ca6b, 0xc2b2_ae35, 0x27d4_eb2f, 0x1656_67b1, 0xd3a2_646c],
    multipliers: [0xff51_afd7_ed55_8ccd, 0xc4ce_b9fe_1a85_ec53],
};

/// An endpoint map in this process's memory.
struct Map {
    buckets: Vec<[SharedWord; BUCKET_WORDS]>,
    window: EndpointWindow,
}

impl Endpoints for Map {
    type W = SharedWord;

    fn bucket(&self, index: u32) -> Option<&[SharedWord; BUCKET_WORDS]> {
        self.buckets.get(index as usize)
    }
}

impl Map {
    fn new(window: EndpointWindow) -> Self {
        let buckets = MAX_ENDPOINT_WORDS as usize / BUCKET_WORDS;
        Self { buckets: (0..buckets).map(|_| [0; BUCKET_WORDS].map(SharedWord::new)).collect(), window }
    }

    fn word(&self, word: u32) -> u64 {
        self.buckets[word as usize / BUCKET_WORDS][word as usize % BUCKET_WORDS].load()
    }

    fn store(&self, Edit { word, value }: Edit) {
        self.buckets[word as usize / BUCKET_WORDS][word as usize % BUCKET_WORDS].store(value.0);
    }

    fn place(&self, key: &EndpointKey, endpoint: Endpoint) -> Result<(), NeedsRebuild> {
        place(|word| self.word(word), self.window, &KEYS, key, endpoint).map(|edit| self.store(edit))
    }

    fn remove(&self, key: &EndpointKey, endpoint: Endpoint) -> bool {
        let edit = remove(|word| self.word(word), self.window, &KEYS, key, endpoint);
        edit.is_some_and(|edit| {
            self.store(edit);
            true
        })
    }

    fn used(&self) -> usize {
        self.buckets.iter().flatten().filter(|word| word.load() != 0).count()
    }

    fn service(&self, key: &EndpointKey, is_it: impl Fn(u32) -> bool) -> Option<u32> {
        find_service(self, self.window, &KEYS, key, is_it)
    }

    fn is_server(&self, key: &EndpointKey) -> bool {
        is_server(self, self.window, &KEYS, key)
    }
}

fn service_key(number: u32) -> EndpointKey {
    let protocol = if number & 1 == 0 { 6 } else { 17 };
    EndpointKey { address: Address::from_raw_ipv4(0x0100_0000 + number / 4), port: Be16::new(80), protocol }
}

fn server_key(number: u32) -> EndpointKey {
    EndpointKey {
        address: Address { words: [1, (number / 3).into()] },
        port: Be16::new(number as u16 % 3),
        protocol: 6,
    }
}

/// A map with these many endpoints, and the services by their index.
fn filled(services: u32, servers: u32) -> Result<(Map, HashMap<u32, EndpointKey>), NeedsRebuild> {
    let map = Map::new(EndpointWindow::new(0, buckets_for(services + servers)));
    let mut keys = HashMap::new();
    for index in 0..services {
        // Two numbers of a service would be one endpoint.
        let key = EndpointKey { port: Be16::new(index as u16), ..service_key(index) };
        map.place(&key, Endpoint::Service(index))?;
        keys.insert(index, key);
    }
    for number in 0..servers {
        map.place(&server_key(number), Endpoint::Server)?;
    }
    Ok((map, keys))
}

fn check_all(services: u32, servers: u32) {
    let (map, keys) = filled(services, servers).unwrap();
    for (index, key) in &keys {
        assert_eq!(map.service(key, |candidate| keys.get(&candidate) == Some(key)), Some(*index));
        assert!(!map.is_server(key));
    }
    for number in 0..servers {
        assert!(map.is_server(&server_key(number)));
        assert_eq!(map.service(&server_key(number), |_| true), None);
    }
    for number in servers..servers + 10_000 {
        assert!(!map.is_server(&server_key(number)));
    }
}

#[test]
fn every_service_and_server_is_found_and_nothing_else() {
    check_all(1, 1);
    check_all(10_000, 30_000);
}

/// The window is at its largest and more than half full then.
#[test]
fn the_map_holds_all_that_a_director_can_have() {
    let (map, _) = filled(MAX_SERVICES, MAX_SERVERS).unwrap();
    assert_eq!(map.used() as u32, MAX_SERVICES + MAX_SERVERS);
}

#[test]
fn a_removed_endpoint_is_gone_and_the_others_stay() {
    let (map, keys) = filled(200, 200).unwrap();
    for number in (0..200).step_by(2) {
        assert!(map.remove(&keys[&number], Endpoint::Service(number)));
        assert!(!map.remove(&keys[&number], Endpoint::Service(number)), "it can go only once");
        assert!(map.remove(&server_key(number), Endpoint::Server));
    }
    for number in 0..200 {
        let stays = number % 2 == 1;
        assert_eq!(map.service(&keys[&number], |index| index == number).is_some(), stays);
        assert_eq!(map.is_server(&server_key(number)), stays);
    }
    assert_eq!(map.used(), 200);
}

#[test]
fn a_service_and_a_server_may_share_an_endpoint() {
    let map = Map::new(EndpointWindow::new(0, 1));
    let key = service_key(1);
    assert_eq!(map.place(&key, Endpoint::Server), Ok(()));
    assert_eq!(map.service(&key, |_| true), None);
    assert_eq!(map.place(&key, Endpoint::Service(0)), Ok(()));
    assert_eq!((map.service(&key, |_| true), map.is_server(&key)), (Some(0), true));
    assert!(map.remove(&key, Endpoint::Server));
    assert_eq!((map.service(&key, |_| true), map.is_server(&key)), (Some(0), false));
}

#[test]
fn services_of_one_tag_are_told_apart_by_their_keys() {
    let map = Map::new(EndpointWindow::new(0, 1));
    let key = service_key(1);
    // What another endpoint with the same hash would leave there.
    for index in 0..BUCKET_WORDS as u32 {
        assert_eq!(map.place(&key, Endpoint::Service(index)), Ok(()));
    }
    for index in 0..BUCKET_WORDS as u32 {
        assert_eq!(map.service(&key, |candidate| candidate == index), Some(index));
    }
    assert_eq!(map.service(&key, |_| false), None);
    assert_eq!(map.place(&key, Endpoint::Server), Err(NeedsRebuild), "both buckets, here one, are full");
}

#[test]
fn a_bigger_window_is_built_beside_the_one_in_use() {
    let mut map = Map::new(EndpointWindow::new(0, 1));
    let placed = (0..100).take_while(|number| map.place(&server_key(*number), Endpoint::Server).is_ok()).count() as u32;
    assert_eq!(placed, BUCKET_WORDS as u32);
    let old = map.window;
    let new = window_beside(old, buckets_for(100));
    for number in 0..100 {
        let edit = place(|word| map.word(word), new, &KEYS, &server_key(number), Endpoint::Server).unwrap();
        map.store(edit);
    }
    assert!((0..placed).all(|number| map.is_server(&server_key(number))), "the old one is not touched");
    map.window = new;
    assert!((0..100).all(|number| map.is_server(&server_key(number))));
    assert_eq!(window_beside(new, 1).first(), 0, "the next is where the first was");
}

#[test]
fn windows_are_half_empty_and_fit_the_map() {
    for (endpoints, buckets) in [(0, 1), (4, 1), (5, 2), (40_000, 16_384), (MAX_SERVICES + MAX_SERVERS, 16_384)] {
        assert_eq!(buckets_for(endpoints), buckets, "{endpoints}");
        let window = window_beside(EndpointWindow::new(0, buckets), buckets);
        assert!(window.first() + buckets * BUCKET_WORDS as u32 <= MAX_ENDPOINT_WORDS);
    }
}

#[test]
fn a_window_beyond_the_map_holds_nothing() {
    let mut map = Map::new(EndpointWindow::new(MAX_ENDPOINT_WORDS, 1));
    let key = service_key(1);
    assert_eq!((map.service(&key, |_| true), map.is_server(&key)), (None, false));
    map.window = EndpointWindow::new(0, 1);
    assert_eq!((map.service(&key, |_| true), map.is_server(&key)), (None, false));
}
