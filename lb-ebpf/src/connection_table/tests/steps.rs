//! Finding, inserting, changing and ending.

use proptest::prelude::*;

use super::*;
use crate::abi::{FLAG_DIRECT, HopStamp};

const TCP_TIME: u32 = 100;

fn inserted(outcome: Outcome) -> (u32, Life) {
    let Outcome::Inserted(slot, life) = outcome else { panic!("{outcome:?}") };
    (slot, life)
}

#[test]
fn a_connection_is_found_in_both_directions_until_it_ends() {
    let (table, config) = (HostTable::new(64, 8), config(64));
    let key = request(1, 1);
    assert!(find_request(&table, &config, &key, 0).is_none());
    let (slot, life) = inserted(add(&table, &config, &key, 3, 0));
    let found = find_request(&table, &config, &key, 0).unwrap();
    assert_eq!((found.slot, found.life, found.life.server()), (slot, life, 3));
    assert_eq!(find_reply(&table, &config, &reply(&key, 3), 0).unwrap().slot, slot);
    assert_eq!(add(&table, &config, &key, 1, 0), Outcome::Exists(slot, life));
    assert_eq!(table.counts_of(3), Counts(Counts::ACTIVE));
    table.check();

    assert!(end(&table, slot, life));
    assert!(!end(&table, slot, life), "it can end only once");
    assert!(find_request(&table, &config, &key, 0).is_none());
    assert!(find_reply(&table, &config, &reply(&key, 3), 0).is_none());
    assert_eq!(table.counts_of(3), Counts(0));
    table.check();
}

#[test]
fn each_part_of_a_key_tells_connections_apart() {
    let (table, config) = (HostTable::new(64, 8), config(64));
    let key = request(1, 1);
    add(&table, &config, &key, 3, 0);
    let others = [
        RequestKey { client: request(2, 1).client, ..key },
        RequestKey { client: Address { words: [1, key.client.words[1]] }, ..key },
        RequestKey { virtual_address: request(1, 2).virtual_address, ..key },
        RequestKey { virtual_address: Address { words: [1, key.virtual_address.words[1]] }, ..key },
        RequestKey { client_port: Be16::new(1), ..key },
        RequestKey { virtual_port: Be16::new(1), ..key },
        RequestKey { protocol: 17, ..key },
    ];
    for other in others {
        assert!(find_request(&table, &config, &other, 0).is_none(), "{other:?}");
    }
    let key = reply(&key, 3);
    let others = [
        ReplyKey { client: request(2, 1).client, ..key },
        ReplyKey { server_address: request(2, 1).client, ..key },
        ReplyKey { client_port: Be16::new(1), ..key },
        ReplyKey { server_port: Be16::new(1), ..key },
        ReplyKey { protocol: 17, ..key },
    ];
    for other in others {
        assert!(find_reply(&table, &config, &other, 0).is_none(), "{other:?}");
    }
}

#[test]
fn ipv6_connections_stand_beside_ipv4_ones() {
    let (table, config) = (HostTable::new(64, 8), config(64));
    let (four, six) = (request(1, 1), RequestKey { client: Address { words: [7, 9] }, ..request(1, 1) });
    let (first, _) = inserted(add(&table, &config, &four, 0, 0));
    let (second, _) = inserted(add(&table, &config, &six, 0, 0));
    assert_eq!(find_request(&table, &config, &four, 0).unwrap().slot, first);
    assert_eq!(find_request(&table, &config, &six, 0).unwrap().slot, second);
    table.check();
}

#[test]
fn a_directly_routed_connection_has_no_replies() {
    let (table, config) = (HostTable::new(64, 8), config(64));
    let key = request(1, 1);
    inserted(insert(&table, &config, &mut Insert::new(&config, &key, assigned(3, FLAG_DIRECT), 1, 0)));
    assert!(find_request(&table, &config, &key, 0).is_some());
    assert!(find_reply(&table, &config, &reply(&key, 3), 0).is_none());
}

/// One client reaches a server by two virtual services: which second connection is refused?
#[test]
fn two_connections_never_share_a_reply() {
    // Forwarding of the first to server 3, then server and forwarding of the second; whether the second is refused.
    let cases = [
        ("the same server", FLAG_MASQUERADE, 3, FLAG_MASQUERADE, true),
        ("the same server as another service's", FLAG_MASQUERADE, 3 + SAME_SERVER, FLAG_MASQUERADE, true),
        ("another port of its address", FLAG_MASQUERADE, 2, FLAG_MASQUERADE, false),
        ("another server", FLAG_MASQUERADE, 5, FLAG_MASQUERADE, false),
        ("the first has no replies", FLAG_DIRECT, 3, FLAG_MASQUERADE, false),
        ("the second has no replies", FLAG_MASQUERADE, 3, FLAG_DIRECT, false),
    ];
    for (name, first_flags, server, flags, refused) in cases {
        let (table, config) = (HostTable::new(64, 16), config(64));
        let first = request(1, 1);
        let (slot, life) =
            inserted(insert(&table, &config, &mut Insert::new(&config, &first, assigned(3, first_flags), 3, 0)));
        for second in [request(1, 2), RequestKey { virtual_port: Be16::new(443), ..first }] {
            let mut attempt = Insert::new(&config, &second, assigned(server, flags), 3, 0);
            let outcome = insert(&table, &config, &mut attempt);
            assert_eq!(outcome == Outcome::ReplyTaken(slot, life), refused, "{name}: {outcome:?}");
            if !refused {
                let (slot, life) = inserted(outcome);
                assert!(end(&table, slot, life), "{name}");
            }
        }
        assert!(end(&table, slot, life));
        add(&table, &config, &request(1, 2), 3, 0);
        table.check();
    }
}

#[test]
fn a_reply_is_free_again_when_its_connection_has_had_its_time() {
    let (table, config) = (HostTable::new(64, 8), config(64));
    add(&table, &config, &request(1, 1), 3, 0);
    inserted(add(&table, &config, &request(1, 2), 3, TCP_TIME + 1));
    assert_eq!(table.counts_of(3), Counts(Counts::ACTIVE));
    table.check();
}

#[test]
fn a_connection_past_its_time_is_not_found_and_gives_way_to_a_new_one() {
    let (table, config) = (HostTable::new(64, 8), config(64));
    let key = request(1, 1);
    // The clock is about to wrap.
    let start = u32::MAX - TCP_TIME / 2;
    let (slot, life) = inserted(add(&table, &config, &key, 3, start));
    let last = start.wrapping_add(TCP_TIME);
    assert!(find_request(&table, &config, &key, last).is_some());
    assert!(find_request(&table, &config, &key, last.wrapping_add(1)).is_none());
    assert!(find_reply(&table, &config, &reply(&key, 3), last.wrapping_add(1)).is_none());
    assert_eq!(add(&table, &config, &key, 1, last), Outcome::Exists(slot, life));
    let (_, new) = inserted(add(&table, &config, &key, 1, last.wrapping_add(1)));
    assert!(!new.is_same_connection(life));
    assert_eq!([table.counts_of(3), table.counts_of(1)], [Counts(0), Counts(Counts::ACTIVE)]);
    table.check();
}

#[test]
fn packets_keep_a_connection_alive() {
    let (table, config) = (HostTable::new(64, 8), config(64));
    let key = request(1, 1);
    let (slot, life) = inserted(add(&table, &config, &key, 3, 0));
    let found = find_request(&table, &config, &key, TCP_TIME).unwrap();
    found.entry[SEEN].store(Seen(found.entry[SEEN].load()).with_mtu(1_400).0);
    touch(found.entry, TCP_TIME);
    let seen = Seen(found.entry[SEEN].load());
    assert_eq!((seen.jiffies(), seen.mtu()), (TCP_TIME, 1_400));
    assert!(!end_if_expired(&table, &config, slot, life, 2 * TCP_TIME), "it was only its time without that packet");
    assert!(end_if_expired(&table, &config, slot, life, 2 * TCP_TIME + 1));
    table.check();
}

#[test]
fn each_state_has_its_own_time() {
    let (table, config) = (HostTable::new(64, 8), config(64));
    let (slot, life) = inserted(add(&table, &config, &request(1, 1), 3, 0));
    let life = transition(&table, slot, life, ConnectionState::Established as u8).unwrap();
    assert!(!end_if_expired(&table, &config, slot, life, 1_000));
    assert!(end_if_expired(&table, &config, slot, life, 1_001));
}

#[test]
fn a_transition_moves_the_counts_and_fails_on_an_old_life() {
    let (table, config) = (HostTable::new(64, 8), config(64));
    let (slot, born) = inserted(add(&table, &config, &request(1, 1), 3, 0));
    assert_eq!(transition(&table, slot, born, born.state()), Ok(born));
    let open = transition(&table, slot, born, ConnectionState::Established as u8).unwrap();
    assert_eq!(table.counts_of(3), Counts(Counts::ACTIVE));
    let closed = transition(&table, slot, open, ConnectionState::FinWait as u8).unwrap();
    assert_eq!(table.counts_of(3), Counts(Counts::INACTIVE));
    assert_eq!(transition(&table, slot, open, ConnectionState::Close as u8), Err(closed));
    assert!(!end(&table, slot, open), "it is in another state by now");
    table.check();
    assert!(end(&table, slot, closed));
    assert_eq!(transition(&table, slot, closed, ConnectionState::Established as u8), Err(closed.dead()));
    table.check();
}

#[test]
fn an_entry_that_is_not_published_is_left_to_its_inserter() {
    let (table, config) = (HostTable::new(64, 8), config(64));
    let (slot, life) = inserted(add(&table, &config, &request(1, 1), 3, 0));
    let word = table.directory(slot / ENTRIES_PER_WORD).unwrap();
    let shift = slot % ENTRIES_PER_WORD * 8;
    let published = word.load();
    word.store(published & !(0xff << shift) | directory::CLAIMED << shift);
    assert!(!end(&table, slot, life));
    assert_eq!(table.live(), []);
    // Whoever might insert the same connection waits for it.
    assert_eq!(add(&table, &config, &request(1, 1), 3, 0), Outcome::Busy);
    word.store(published);
    assert!(end(&table, slot, life));
}

#[test]
fn a_new_life_is_told_from_the_last_one_in_its_entry() {
    let (table, config) = (HostTable::new(2, 8), config(2));
    let key = request(1, 1);
    let (slot, first) = inserted(add(&table, &config, &key, 3, 0));
    end(&table, slot, first);
    let (again, second) = inserted(add(&table, &config, &key, 3, 0));
    assert_eq!(again, slot);
    assert!(!end(&table, slot, first));
    assert_eq!(read_live(&table, slot, first), None);
    assert!(read_live(&table, slot, second).is_some());
    // Nor is a next hop that nobody has looked up taken for this life's.
    let hop = HopStamp(table.entry(slot).unwrap()[HOP].load());
    assert_ne!(hop.generation16(), second.generation16());
}

#[test]
fn a_live_connection_is_read_as_it_was_inserted() {
    let (table, config) = (HostTable::new(64, 8), config(64));
    let key = RequestKey { protocol: 17, ..request(5, 2) };
    let state = ConnectionState::Udp as u8;
    let (slot, life) =
        inserted(insert(&table, &config, &mut Insert::new(&config, &key, assigned(3, FLAG_DIRECT), state, 77)));
    assert_eq!(table.live(), [Live { slot, life, seen: Seen::at(77) }]);
    let expected = Connection {
        slot,
        life,
        client: key.client,
        virtual_address: key.virtual_address,
        client_port: key.client_port,
        virtual_port: key.virtual_port,
        server_port: assigned(3, 0).port,
        server: 3,
        protocol: 17,
        flags: FLAG_DIRECT,
        state: Some(ConnectionState::Udp),
        seen: Seen::at(77),
    };
    assert_eq!(read_live(&table, slot, life), Some(expected));
    assert_eq!(live_entries(&table, 0..1_000_000).count(), 1, "the range ends with the table");
}

#[test]
fn a_slot_or_server_out_of_range_is_no_connection() {
    let (table, config) = (HostTable::new(64, 8), config(64));
    let life = Life(0).next(0, 1);
    assert!(!end(&table, u32::MAX, life) && !end_if_expired(&table, &config, u32::MAX, life, 0));
    assert_eq!(transition(&table, u32::MAX, life, 2), Err(life.dead()));
    assert_eq!(read_live(&table, u32::MAX, life), None);
}

#[test]
fn directory_words_are_sized_for_the_load() {
    for (connections, words) in [(0, 2), (1, 2), (9, 2), (10, 4), (1_000_000, 219_782), (2_700_000_000, 593_406_594)] {
        assert_eq!(directory_words_for(connections), words, "{connections}");
        assert!(entries_for(words) as u64 * 65 >= connections as u64 * 100);
    }
    let memory = directory_words_for(1_000_000) as u64 * BYTES_PER_DIRECTORY_WORD;
    assert_eq!(memory / 1_000_000, 100, "bytes a connection");
}

proptest! {
    #[test]
    fn directory_arithmetic_is_that_of_bytes(word: u64, byte in 0u64..256, near in 0u32..7) {
        // Often with the byte in it.
        for word in [word, word & !(0xff << (near * 8)) | byte << (near * 8)] {
            let ways = || 0..ENTRIES_PER_WORD;
            let equal = directory::equal(word, byte);
            let first = ways().find(|way| directory::byte(word, *way) == byte);
            prop_assert_eq!((equal != 0).then(|| directory::lowest(equal)), first);
            for way in ways().filter(|way| directory::byte(word, *way) == byte) {
                prop_assert!(equal >> (way * 8 + 7) & 1 == 1, "no way is left out");
            }
            prop_assert_eq!(directory::used(word), ways().filter(|way| directory::byte(word, *way) != 0).count() as u32);
        }
    }
}
