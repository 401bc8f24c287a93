use std::collections::HashSet;
use std::net::IpAddr;

use super::{EndpointPlace, Place, endpoint_hash};
use crate::abi::{Address, Be16, HashKeys};

const KEYS: HashKeys = HashKeys {
    nh: [0x9e37_79b9, 0x85eb_ca6b, 0xc2b2_ae35, 0x27d4_eb2f, 0x1656_67b1, 0xd3a2_646c],
    multipliers: [0xff51_afd7_ed55_8ccd, 0xc4ce_b9fe_1a85_ec53],
};

fn address(text: &str) -> Address {
    text.parse::<IpAddr>().map(Address::from).unwrap()
}

#[test]
fn every_part_of_an_endpoint_changes_the_hash() {
    let hash = |text, port, protocol| endpoint_hash(&KEYS, address(text), Be16::new(port), protocol);
    let hashes = [
        hash("192.0.2.1", 80, 6),
        hash("192.0.2.2", 80, 6),
        hash("192.0.2.1", 81, 6),
        hash("192.0.2.1", 80, 17),
        hash("2001:db8::1", 80, 6),
        hash("2001:db9::1", 80, 6),
        hash("2001:db8:0:1::1", 80, 6),
        hash("2001:db8::1:0:1", 80, 6),
        hash("2001:db8::2", 80, 6),
    ];
    assert_eq!(HashSet::from(hashes).len(), hashes.len());
}

#[test]
fn other_keys_give_another_hash() {
    let hash = |keys| endpoint_hash(keys, address("192.0.2.1"), Be16::new(80), 6);
    let other = HashKeys { multipliers: [KEYS.multipliers[0] ^ 2, KEYS.multipliers[1]], ..KEYS };
    assert_ne!(hash(&KEYS), hash(&other));
    let other = HashKeys { nh: [1, 2, 3, 4, 5, 6], ..KEYS };
    assert_ne!(hash(&KEYS), hash(&other));
}

#[test]
fn a_place_is_two_pairs_of_words_of_the_directory_and_a_tag() {
    for hash in [0, u64::MAX, 0x1234_5678_9abc_def0, 0xffff_ffff, 0xffff_ffff_0000_0000, 0xffff] {
        for words in [2, 6, 1_000, 439_562] {
            let place = Place::of(hash, words);
            let four = [0, 1, 2, 3].map(|index| place.word(index));
            assert!(four.iter().all(|word| *word < words), "{hash:x} {words} {four:?}");
            assert_eq!([four[0] ^ 1, four[2] ^ 1], [four[1], four[3]]);
            assert!((2..256).contains(&place.tag), "{hash:x}");
        }
    }
}

#[test]
fn an_endpoint_place_is_within_the_window_and_never_tagged_0() {
    for hash in [0, u64::MAX, 0x1234_5678_9abc_def0] {
        for mask in [0, 1, 16_383] {
            let place = EndpointPlace::of(hash, mask);
            assert!(place.buckets.iter().all(|bucket| *bucket <= mask) && place.tag != 0);
        }
    }
}
