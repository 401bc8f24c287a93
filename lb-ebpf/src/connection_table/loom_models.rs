//! The protocol, in every order of its steps: `RUSTFLAGS="--cfg loom" cargo test -p lb-ebpf --lib loom --release`.
//!
//! The hash keys are zero here, so that all connections have one home word and one tag.

use loom::sync::Arc;
use loom::thread;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::vec::Vec;

use super::*;
use crate::abi::{ConnectionState, Counts, EndpointWindow, STATE_COUNT};
use crate::word::LoomWord;

const WORDS: u32 = 2;
/// The home word of all.
const HOME: u32 = 0;
/// A tag that no connection here has.
const FOREIGN: u64 = 200;
const OPEN: u8 = ConnectionState::Established as u8;
const CLOSED: u8 = ConnectionState::Close as u8;

/// The protocol, complete or with a step left out.
trait Protocol: Send + Sync + 'static {
    const LEFT_OUT: LeftOut;
}

struct Complete;
impl Protocol for Complete {
    const LEFT_OUT: LeftOut = LeftOut::Nothing;
}

struct WithoutHomeVersion;
impl Protocol for WithoutHomeVersion {
    const LEFT_OUT: LeftOut = LeftOut::HomeVersion;
}

struct WithoutPublishedCheck;
impl Protocol for WithoutPublishedCheck {
    const LEFT_OUT: LeftOut = LeftOut::PublishedCheck;
}

struct Model<P> {
    directory: Vec<LoomWord>,
    /// Those that a model comes to; a foreign tag is never looked behind.
    entries: Vec<(u32, Entry<LoomWord>)>,
    counts: Vec<LoomWord>,
    config: Config,
    protocol: core::marker::PhantomData<P>,
}

impl<P: Protocol> Table for Model<P> {
    type W = LoomWord;

    fn directory(&self, word: u32) -> Option<&LoomWord> {
        self.directory.get(word as usize)
    }

    fn entry(&self, slot: u32) -> Option<&Entry<LoomWord>> {
        self.entries.iter().find(|(number, _)| *number == slot).map(|(_, entry)| entry)
    }
}

impl<P: Protocol> Memory for Model<P> {
    const LEFT_OUT: LeftOut = P::LEFT_OUT;

    fn server_address(&self, server: u32) -> Option<Address> {
        Some(Address::from_raw_ipv4(server))
    }

    fn counts(&self, server: u32) -> Option<&LoomWord> {
        self.counts.get(server as usize)
    }
}

impl<P: Protocol> Model<P> {
    /// A table whose home word has `foreign` entries that are of no concern, and which uses these slots beside them.
    fn new(foreign: u32, slots: &[u32]) -> Arc<Self> {
        let home = (0..foreign).fold(0, |word, way| word | directory::at(FOREIGN, ENTRIES_PER_WORD - 1 - way));
        Arc::new(Self {
            directory: [home, 0].map(LoomWord::new).into(),
            entries: slots.iter().map(|slot| (*slot, [0; ENTRY_WORDS].map(LoomWord::new))).collect(),
            counts: [0, 0].map(LoomWord::new).into(),
            config: Config {
                abi_version: crate::abi::ABI_VERSION,
                flags: 0,
                jiffies_per_second: 250,
                directory_words: WORDS,
                live_services: 1,
                connections: 8,
                endpoints: EndpointWindow::new(0, 1),
                keys: HashKeys::default(),
                shortest_timeouts: [100; STATE_COUNT],
                timeouts: [100; STATE_COUNT],
                owner_pid: 0,
                _pad: 0,
                rules_digest: 0,
                sync_daemons: Default::default(),
            },
            protocol: core::marker::PhantomData,
        })
    }

    fn insert(&self, key: &RequestKey, server: u32) -> Outcome {
        let Some(address) = self.server_address(server) else { return Outcome::Full };
        let port = server_port(server);
        let assigned = Assigned { index: server, address, port, flags: FLAG_MASQUERADE };
        let mut attempt = Insert::new(&self.config, key, assigned, OPEN, 0);
        while try_insert(self, &self.config, &mut attempt) == Step::Again {
            // On the other CPU, whoever is in the way goes on.
            thread::yield_now();
        }
        attempt.outcome()
    }

    /// At rest, each tag is that of a live entry and each live entry has one, and the counts are those of the entries.
    fn check(&self, connections: usize) {
        let lives = self.entries.iter().map(|(slot, entry)| (*slot, Life(entry[LIFE].load())));
        let alive: Vec<_> = lives.filter(|(_, life)| life.is_alive()).collect();
        let mut counts = [0, 0];
        for (slot, entry) in &self.entries {
            let byte =
                directory::byte(self.directory[(slot / ENTRIES_PER_WORD) as usize].load(), slot % ENTRIES_PER_WORD);
            let life = Life(entry[LIFE].load());
            assert_eq!(byte, if life.is_alive() { 2 } else { 0 }, "slot {slot}");
            if life.is_alive() {
                counts[life.server() as usize] += Counts::one(ConnectionState::number_is_active(life.state()));
            }
        }
        assert_eq!(alive.len(), connections);
        assert_eq!(counts, [self.counts[0].load(), self.counts[1].load()]);
    }
}

fn server_port(server: u32) -> Be16 {
    Be16::new(8_000 + server as u16)
}

fn request(client: u32, service: u32) -> RequestKey {
    RequestKey {
        client: Address::from_raw_ipv4(client),
        virtual_address: Address::from_raw_ipv4(service),
        client_port: Be16::new(40_000),
        virtual_port: Be16::new(80),
        protocol: 6,
    }
}

/// Runs the model in every order with at most three preemptions, beside those at the end of a thread: enough for what
/// the steps left out break, and done in seconds.
fn explore(model: impl Fn() + Send + Sync + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.max_branches = 10_000;
    builder.check(model);
}

/// Whether the model finds something wrong.
fn fails(model: impl Fn() + Send + Sync + 'static) -> bool {
    catch_unwind(AssertUnwindSafe(|| explore(model))).is_err()
}

fn inserted(outcomes: &[Outcome]) -> usize {
    outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Inserted(..))).count()
}

/// Runs both at the same time, and gives what they gave.
fn both<T: 'static>(first: impl FnOnce() -> T + 'static, second: impl FnOnce() -> T + 'static) -> [T; 2] {
    let other = thread::spawn(second);
    let first = first();
    [first, other.join().unwrap()]
}

#[test]
fn loom_two_inserts_of_one_connection_make_one() {
    explore(|| {
        let table = Model::<Complete>::new(0, &[0, 1]);
        let [this, other] = [table.clone(), table.clone()];
        let outcomes = both(move || this.insert(&request(1, 1), 0), move || other.insert(&request(1, 1), 1));
        assert_eq!(inserted(&outcomes), 1, "{outcomes:?}");
        assert!(outcomes.iter().any(|outcome| matches!(outcome, Outcome::Exists(0 | 1, _))), "{outcomes:?}");
        table.check(1);
    });
}

/// A home word from which inserts spill; but one of its entries, of no other concern, ends, and then they do not.
fn insert_beside_a_spilling_one<P: Protocol>(second: RequestKey) {
    let table = Model::<P>::new(6, &[0, 1, ENTRIES_PER_WORD, ENTRIES_PER_WORD + 1]);
    let [this, other, ending] = [table.clone(), table.clone(), table.clone()];
    let ender = thread::spawn(move || ending.directory[HOME as usize].and(!directory::at(0xff, 1)));
    let outcomes = both(move || this.insert(&request(1, 1), 0), move || other.insert(&second, 0));
    ender.join().unwrap();
    assert_eq!(inserted(&outcomes), 1, "{outcomes:?}");
    table.check(1);
}

#[test]
fn loom_two_inserts_of_one_connection_into_two_words_make_one() {
    explore(|| insert_beside_a_spilling_one::<Complete>(request(1, 1)));
}

#[test]
fn loom_two_inserts_into_two_words_never_share_a_reply() {
    explore(|| insert_beside_a_spilling_one::<Complete>(request(1, 2)));
}

#[test]
fn loom_without_moving_the_home_version_there_are_two() {
    assert!(fails(|| insert_beside_a_spilling_one::<WithoutHomeVersion>(request(1, 1))));
    assert!(fails(|| insert_beside_a_spilling_one::<WithoutHomeVersion>(request(1, 2))));
}

#[test]
fn loom_two_inserts_never_share_a_reply() {
    explore(|| {
        let table = Model::<Complete>::new(0, &[0, 1]);
        let [this, other] = [table.clone(), table.clone()];
        let outcomes = both(move || this.insert(&request(1, 1), 0), move || other.insert(&request(1, 2), 0));
        assert_eq!(inserted(&outcomes), 1, "{outcomes:?}");
        assert!(outcomes.iter().any(|outcome| matches!(outcome, Outcome::ReplyTaken(0 | 1, _))), "{outcomes:?}");
        table.check(1);
    });
}

/// A sweeper that reads lives without looking at the directory first.
fn sweep_while_inserting<P: Protocol>() {
    let table = Model::<P>::new(0, &[0]);
    let [this, sweeper] = [table.clone(), table.clone()];
    let [inserts, ends] = both(
        move || inserted(&[this.insert(&request(1, 1), 0)]),
        move || usize::from(end(&*sweeper, 0, Life(sweeper.entries[0].1[LIFE].load()))),
    );
    table.check(inserts - ends);
}

#[test]
fn loom_a_sweeper_leaves_alone_what_is_not_published() {
    explore(sweep_while_inserting::<Complete>);
}

#[test]
fn loom_without_the_published_check_a_tag_stays_for_ever() {
    assert!(fails(sweep_while_inserting::<WithoutPublishedCheck>));
}

#[test]
fn loom_a_connection_ends_once_whatever_else_happens_to_it() {
    explore(|| {
        let table = Model::<Complete>::new(0, &[0]);
        let Outcome::Inserted(slot, life) = table.insert(&request(1, 1), 0) else { panic!("no room") };
        let [this, other, changing] = [table.clone(), table.clone(), table.clone()];
        let changed = thread::spawn(move || transition(&*changing, slot, life, CLOSED).is_ok());
        let ends = both(move || end(&*this, slot, life), move || end(&*other, slot, life));
        // Either the state changed, or one of the two has ended it.
        let ended = ends.iter().filter(|ended| **ended).count();
        assert_eq!(ended + usize::from(changed.join().unwrap()), 1);
        table.check(1 - ended);
    });
}

/// Replaces a connection by another one in the same entry while `read` is looking.
fn read_while_replacing(read: impl Fn(&Model<Complete>)) {
    let table = Model::<Complete>::new(0, &[0]);
    let Outcome::Inserted(slot, life) = table.insert(&request(1, 1), 0) else { panic!("no room") };
    let replacing = table.clone();
    let replaced = thread::spawn(move || {
        assert!(end(&*replacing, slot, life));
        assert_eq!(inserted(&[replacing.insert(&request(1, 2), 1)]), 1);
    });
    read(&table);
    replaced.join().unwrap();
    table.check(1);
}

#[test]
fn loom_a_packet_never_gets_a_mixture_of_two_lives() {
    explore(|| {
        read_while_replacing(|table| {
            for service in [1, 2] {
                let Some(found) = find_request(table, &table.config, &request(1, service), 0) else { continue };
                let server = service - 1;
                assert_eq!((found.life.server(), found.ports.server()), (server, server_port(server)));
            }
        });
    });
}

#[test]
fn loom_a_listing_never_shows_a_mixture_of_two_lives() {
    explore(|| {
        read_while_replacing(|table| {
            for live in live_entries(table, HOME..HOME + 1) {
                let Some(connection) = read_live(table, live.slot, live.life) else { continue };
                let server = connection.server;
                let expected = (Address::from_raw_ipv4(1 + server), server_port(server));
                assert_eq!((connection.virtual_address, connection.server_port), expected);
            }
        });
    });
}
