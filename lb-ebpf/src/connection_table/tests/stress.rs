//! Two threads on a small table: what the models cannot reach by their size.

use super::*;

const CLIENTS: u32 = 60;
const ROUNDS: u32 = 100_000;

/// A few bits that look random: xorshift.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (((self.0 >> 32) * u64::from(bound)) >> 32) as u32
    }
}

/// Inserts, ends and changes connections, and sweeps; how many it has inserted, less those that it has ended.
fn worker(table: &HostTable, config: &Config, seed: u64) -> i64 {
    let mut dice = Dice(seed);
    let mut balance = 0;
    for round in 0..ROUNDS {
        let key = request(dice.below(CLIENTS), dice.below(2) as u8);
        let found = find_request(table, config, &key, 0);
        if let Some(found) = found {
            let connection = read_live(table, found.slot, found.life);
            if let Some(connection) = connection {
                assert_eq!((connection.client, connection.virtual_address), (key.client, key.virtual_address));
                // What server a client of this service has is known: another one would be another life's.
                assert_eq!(connection.server_port, assigned(connection.server, 0).port);
            }
        }
        match (found, dice.below(4)) {
            (Some(found), 0 | 1) => balance -= i64::from(end(table, found.slot, found.life)),
            (Some(found), 2) => {
                let _ = transition(table, found.slot, found.life, dice.below(12) as u8);
            }
            (Some(found), _) => touch(found.entry, 0),
            (None, _) => {
                let mut attempt = Insert::new(config, &key, assigned(dice.below(16), FLAG_MASQUERADE), 1, 0);
                let outcome = insert(table, config, &mut attempt);
                balance += i64::from(matches!(outcome, Outcome::Inserted(..))) - i64::from(attempt.evictions());
            }
        }
        if round % 512 == 0 {
            for live in live_entries(table, 0..1_000) {
                balance -= i64::from(dice.below(4) == 0 && end(table, live.slot, live.life));
            }
        }
    }
    balance
}

/// Entries for all in most of the rounds; and so few that connections are evicted all the time.
#[test]
fn two_threads_lose_no_connection_and_make_none_twice() {
    for words in [32, 8] {
        let (table, config) = (HostTable::new(words, 16), config(words));
        let balance: i64 = std::thread::scope(|scope| {
            let threads = [0x9e37_79b9_7f4a_7c15, 0x0123_4567_89ab_cdef].map(|seed| {
                scope.spawn({
                    let (table, config) = (&table, &config);
                    move || worker(table, config, seed)
                })
            });
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        table.check();
        assert_eq!(table.live().len() as i64, balance);
        // No byte is left claimed, and none names a dead entry: all that is not free is alive.
        let used: u32 = (0..words).map(|word| directory::used(table.directory(word).unwrap().load())).sum();
        assert_eq!(table.live().len() as u32, used);
    }
}
