//! What happens when all the entries for a client are taken.

use super::*;

/// Entries of a table of two words: all that any client has.
const ENTRIES: u32 = 2 * ENTRIES_PER_WORD;
const NOW: u32 = 5_000;

/// A table full of connections, the `n`-th in the `n`-th state and silent for the `n`-th time of `of`.
fn full_of(of: &[(ConnectionState, u32)]) -> (HostTable, Config) {
    let (table, config) = (HostTable::new(2, 1), config(2));
    for number in 0..ENTRIES {
        let (state, silent) = of[number as usize % of.len()];
        let key = request(number, 1);
        let mut attempt = Insert::new(&config, &key, assigned(0, FLAG_MASQUERADE), state as u8, NOW - silent);
        let outcome = insert(&table, &config, &mut attempt);
        assert!(matches!(outcome, Outcome::Inserted(..)), "{number}: {outcome:?}");
    }
    (table, config)
}

/// Inserts one more: the state and silence of the connection that went for it, and whether that counts as evicted.
fn gone_for_one_more(table: &HostTable, config: &Config) -> Option<(ConnectionState, u32, bool)> {
    let before = table.live();
    let key = request(1_000, 1);
    let state = ConnectionState::SynReceived as u8;
    let mut attempt = Insert::new(config, &key, assigned(0, FLAG_MASQUERADE), state, NOW);
    let outcome = insert(table, config, &mut attempt);
    table.check();
    let after = table.live();
    let gone = before.iter().find(|live| !after.contains(live));
    assert_eq!(gone.is_some(), matches!(outcome, Outcome::Inserted(..)), "{outcome:?}");
    let gone = gone?;
    Some((ConnectionState::from_number(gone.life.state())?, gone.seen.age(NOW), attempt.evictions() == 1))
}

/// What the table is full of, and which of it goes: state, silence, and whether it counts as evicted.
type Case = (&'static [(ConnectionState, u32)], Option<(ConnectionState, u32, bool)>);

#[test]
fn what_goes_first_for_a_new_connection() {
    use ConnectionState::{Close, CloseWait, Established, FinWait, LastAck, SynReceived, SynSent, TimeWait, Udp};
    let cases: [Case; 10] = [
        (&[(Established, 1_000)], None),
        (&[(Udp, 100)], None),
        (&[(Established, 1_000), (Established, 1_001)], Some((Established, 1_001, false))),
        (&[(Close, 50), (Udp, 101)], Some((Udp, 101, false))),
        (&[(SynReceived, 99), (TimeWait, 1), (Established, 900)], Some((TimeWait, 1, true))),
        (&[(SynReceived, 99), (FinWait, 1)], Some((FinWait, 1, true))),
        (&[(CloseWait, 3), (Close, 7), (LastAck, 5)], Some((Close, 7, true))),
        (&[(Established, 900), (SynReceived, 3), (SynReceived, 4)], Some((SynReceived, 4, true))),
        (&[(Established, 900), (SynSent, 1)], Some((SynSent, 1, true))),
        (&[(Udp, 90), (ConnectionState::None, 0)], Some((ConnectionState::None, 0, true))),
    ];
    for (of, expected) in cases {
        let (table, config) = full_of(of);
        assert_eq!(gone_for_one_more(&table, &config), expected, "{of:?}");
    }
}

#[test]
fn a_connection_that_finds_no_room_is_refused_as_full() {
    let (table, config) = full_of(&[(ConnectionState::Established, 0)]);
    assert_eq!(add(&table, &config, &request(99, 1), 0, NOW), Outcome::Full);
    assert_eq!(table.counts_of(0).total(), u64::from(ENTRIES));
}

#[test]
fn a_number_that_is_no_state_makes_a_connection_stay() {
    let (table, config) = full_of(&[(ConnectionState::Close, 0)]);
    for number in ConnectionState::ALL.len() as u8..STATE_COUNT as u8 {
        for live in table.live() {
            transition(&table, live.slot, live.life, number).unwrap();
        }
        assert_eq!(add(&table, &config, &request(99, 1), 0, NOW), Outcome::Full, "{number}");
    }
}

#[test]
fn one_that_got_a_packet_meanwhile_stays() {
    let (table, config) = full_of(&[(ConnectionState::Established, 1_001)]);
    let state = ConnectionState::SynReceived as u8;
    let mut attempt = Insert::new(&config, &request(99, 1), assigned(0, FLAG_MASQUERADE), state, NOW);
    // The search is over when all entries were looked at; the next step would end one.
    for _ in 0..=2 * ENTRIES {
        assert_eq!(try_insert(&table, &config, &mut attempt), Step::Again);
    }
    for live in table.live() {
        touch(table.entry(live.slot).unwrap(), NOW);
    }
    while try_insert(&table, &config, &mut attempt) == Step::Again {}
    assert_eq!(attempt.outcome(), Outcome::Full);
    assert_eq!(table.live().len() as u32, ENTRIES);
}

/// The load that the table is sized for, held by constant churn: each connection replaced three times.
#[test]
fn hardly_any_connection_is_refused_at_the_load_it_is_sized_for() {
    const CONNECTIONS: u32 = 100_000;
    let words = directory_words_for(CONNECTIONS);
    let (table, config) = (HostTable::new(words, 1), config(words));
    let established = |number| {
        let server = assigned(0, FLAG_MASQUERADE);
        Insert::new(&config, &request(number, 1), server, ConnectionState::Established as u8, 0)
    };
    let home = |config, number| place_of(config, request(number, 1).client, request(number, 1).client_port, 6).home;
    let (mut refused, mut spilled) = (0, 0);
    for number in 0..4 * CONNECTIONS {
        if let Some(old) = number.checked_sub(CONNECTIONS)
            && let Some(found) = find_request(&table, &config, &request(old, 1), 0)
        {
            assert!(end(&table, found.slot, found.life));
        }
        let mut attempt = established(number);
        match insert(&table, &config, &mut attempt) {
            Outcome::Inserted(slot, _) => spilled += u32::from(slot / ENTRIES_PER_WORD != home(&config, number)),
            Outcome::Full => refused += 1,
            other => panic!("{other:?}"),
        }
    }
    assert!(refused * 1_000 < 4 * CONNECTIONS, "{refused} refused");
    // Most are found in the first word; but the other three are needed.
    assert!(spilled > CONNECTIONS / 2 && spilled < 4 * CONNECTIONS * 2 / 5, "{spilled} not in their first word");
    assert_eq!(table.counts_of(0).total() + u64::from(refused), u64::from(CONNECTIONS));
}
