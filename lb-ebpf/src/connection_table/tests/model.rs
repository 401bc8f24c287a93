//! Random sequences of operations, against a table that a child could write.

use proptest::prelude::*;
use std::collections::HashMap;

use super::*;

#[derive(Clone, Copy, Debug)]
enum Operation {
    Insert { client: u32, service: u8, server: u32, state: u8, masquerade: bool },
    Packet { client: u32, service: u8 },
    Transition { client: u32, service: u8, state: u8 },
    End { client: u32, service: u8 },
    Sweep,
    Wait(u32),
}

#[derive(Clone, Copy, Debug)]
struct Expected {
    server: u32,
    state: u8,
    masquerade: bool,
    seen: u32,
}

fn operation() -> impl Strategy<Value = Operation> {
    let (client, service) = (0u32..6, 0u8..3);
    let state = prop::sample::select(ConnectionState::ALL.map(|state| state as u8).to_vec());
    prop_oneof![
        4 => (client.clone(), service.clone(), 0u32..16, state.clone(), any::<bool>()).prop_map(
            |(client, service, server, state, masquerade)| Operation::Insert { client, service, server, state, masquerade }
        ),
        4 => (client.clone(), service.clone()).prop_map(|(client, service)| Operation::Packet { client, service }),
        2 => (client.clone(), service.clone(), state)
            .prop_map(|(client, service, state)| Operation::Transition { client, service, state }),
        2 => (client, service).prop_map(|(client, service)| Operation::End { client, service }),
        1 => Just(Operation::Sweep),
        1 => (0u32..150).prop_map(Operation::Wait),
    ]
}

struct Run {
    table: HostTable,
    config: Config,
    expected: HashMap<(u32, u8), Expected>,
    now: u32,
}

impl Run {
    fn is_expired(&self, connection: &Expected) -> bool {
        self.now.wrapping_sub(connection.seen) > self.config.timeouts[connection.state as usize]
    }

    fn live(&self, client: u32, service: u8) -> Option<Expected> {
        self.expected.get(&(client, service)).copied().filter(|connection| !self.is_expired(connection))
    }

    fn found(&self, client: u32, service: u8) -> Option<(u32, Life)> {
        let found = find_request(&self.table, &self.config, &request(client, service), self.now)?;
        Some((found.slot, found.life))
    }

    fn has_reply(&self, client: u32, server: u32) -> bool {
        let same = |other: &Expected| other.server % SAME_SERVER == server % SAME_SERVER && other.masquerade;
        self.expected.iter().any(|((of, _), other)| *of == client && same(other) && !self.is_expired(other))
    }

    fn insert(&mut self, client: u32, service: u8, new: Expected) {
        let key = request(client, service);
        let server = assigned(new.server, if new.masquerade { FLAG_MASQUERADE } else { 0 });
        let mut attempt = Insert::new(&self.config, &key, server, new.state, self.now);
        let outcome = insert(&self.table, &self.config, &mut attempt);
        let (exists, clashes) =
            (self.live(client, service).is_some(), new.masquerade && self.has_reply(client, new.server));
        match outcome {
            Outcome::Exists(..) => assert!(exists),
            Outcome::ReplyTaken(..) => assert!(clashes),
            Outcome::Inserted(..) => {
                assert!(!exists && !clashes);
                self.expected.insert((client, service), new);
            }
            other => panic!("{other:?}: there is room"),
        }
    }

    fn carry_out(&mut self, operation: Operation) {
        match operation {
            Operation::Insert { client, service, server, state, masquerade } => {
                self.insert(client, service, Expected { server, state, masquerade, seen: self.now });
            }
            Operation::Packet { client, service } => self.packet(client, service),
            Operation::Transition { client, service, state } => {
                if let Some((slot, life)) = self.found(client, service) {
                    assert_eq!(transition(&self.table, slot, life, state), Ok(life.with_state(state)));
                    self.expected.get_mut(&(client, service)).unwrap().state = state;
                }
            }
            Operation::End { client, service } => {
                if let Some((slot, life)) = self.found(client, service) {
                    assert!(end(&self.table, slot, life));
                    self.expected.remove(&(client, service));
                }
            }
            Operation::Sweep => self.sweep(),
            Operation::Wait(jiffies) => self.now = self.now.wrapping_add(jiffies),
        }
    }

    fn packet(&mut self, client: u32, service: u8) {
        let found = find_request(&self.table, &self.config, &request(client, service), self.now);
        let expected = self.live(client, service);
        assert_eq!(found.map(|found| (found.life.server(), found.life.state())), expected.map(|e| (e.server, e.state)));
        let (Some(found), Some(expected)) = (found, expected) else { return };
        touch(found.entry, self.now);
        self.expected.get_mut(&(client, service)).unwrap().seen = self.now;
        let key = reply(&request(client, service), expected.server);
        let slot = find_reply(&self.table, &self.config, &key, self.now).map(|found| found.slot);
        // With several connections to one server, the reply is that of the one that is masqueraded.
        if expected.masquerade {
            assert_eq!(slot, Some(found.slot));
        } else {
            assert_ne!(slot, Some(found.slot));
        }
    }

    fn sweep(&mut self) {
        for live in self.table.live() {
            end_if_expired(&self.table, &self.config, live.slot, live.life, self.now);
        }
        let (now, timeouts) = (self.now, self.config.timeouts);
        self.expected.retain(|_, connection| now.wrapping_sub(connection.seen) <= timeouts[connection.state as usize]);
        assert_eq!(self.table.live().len(), self.expected.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_table_behaves_as_a_map_does(
        operations in prop::collection::vec(operation(), 1..120),
        words in prop::sample::select(std::vec![6u32, 64]),
        now: u32,
    ) {
        let table = HostTable::new(words, 16);
        let mut run = Run { table, config: config(words), expected: HashMap::new(), now };
        for operation in operations {
            run.carry_out(operation);
            run.table.check();
        }
    }
}
