//! The data paths and the references, side by side, and one round of measurements on them.

use std::collections::BTreeMap;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use lb_daemon::datapath::DEFAULT_CONNECTIONS;
use lb_ebpf::verdict::Reason;

use super::generator::{self, ACK, KEY, Kind, Order, SERVERS, SERVICES, SYN, Target, VALUE};
use super::kernel::{self, Hook, Map, MapKind};
use super::subject::{Rules, Subject};
use crate::packets::kernel::Place;

/// Packets of one measurement on connections that are there.
const PACKETS: u32 = 500_000;
/// New connections at a time; so many of each service that its servers' turns are as before.
const FEW_NEW: u32 = SERVICES * SERVERS;
const MANY_NEW: u32 = FEW_NEW * 5;
/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Path {
    HashLookup,
    LruInsert,
    Nat4Established,
    Nat4Reply,
    Direct4Established,
    Nat6Established,
    Nat4New,
    Direct4New,
    NotOurs,
}

impl Path {
    const ALL: [Self; 9] = [
        Self::HashLookup,
        Self::Nat4Established,
        Self::Nat4Reply,
        Self::Direct4Established,
        Self::Nat6Established,
        Self::NotOurs,
        Self::LruInsert,
        Self::Nat4New,
        Self::Direct4New,
    ];

    /// Whose packets it is measured with.
    const fn rules(self) -> Rules {
        match self {
            Self::Direct4Established | Self::Direct4New => Rules::Direct4,
            Self::Nat6Established => Rules::Nat6,
            _ => Rules::Nat4,
        }
    }
}

/// What one packet has cost.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measurement {
    pub(super) hook: Hook,
    pub(super) flows: u32,
    pub(super) path: Path,
    pub(super) nanoseconds: f64,
}

/// Packets, and what they go into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Stream {
    rules: Rules,
    hook: Hook,
    kind: Kind,
    order: Order,
    flags: u8,
}

/// Everything that is measured.
pub(super) struct Stage {
    subjects: BTreeMap<Rules, Subject>,
    hash: Map,
    lru: Map,
    /// Where the stream of packets is, and what went wrong with the references.
    state: Map,
    /// The targets of each data path's packets.
    targets: BTreeMap<(Rules, Hook), Map>,
    generators: BTreeMap<(Stream, Target), OwnedFd>,
    flows: u32,
}

impl Stage {
    pub(super) fn new(place: &Place) -> Result<Self> {
        let [hash, lru] = [MapKind::Hash, MapKind::LruHash].map(|kind| Map::new(kind, KEY, VALUE, DEFAULT_CONNECTIONS));
        let (hash, lru, state) = (hash?, lru?, Map::new(MapKind::Array, 4, 16, 1)?);
        let mut stage = Self {
            subjects: BTreeMap::new(),
            hash,
            lru,
            state,
            targets: BTreeMap::new(),
            generators: BTreeMap::new(),
            flows: 0,
        };
        for rules in Rules::ALL {
            stage.add(Subject::new(place, rules)?, rules)?;
        }
        Ok(stage)
    }

    fn add(&mut self, subject: Subject, rules: Rules) -> Result<()> {
        for hook in Hook::BOTH {
            let targets = Map::new(MapKind::Programs, 4, 4, 8)?;
            let set = |target: Target, program: BorrowedFd<'_>| {
                targets.set(&(target as u32).to_ne_bytes(), &program.as_raw_fd().to_ne_bytes())
            };
            set(Target::Bare, generator::bare(hook)?.as_fd())?;
            set(Target::Lookup, generator::lookup(hook, &self.hash, &self.state)?.as_fd())?;
            set(Target::Insert, generator::insert(hook, &self.lru, &self.state)?.as_fd())?;
            set(Target::Fill, generator::insert(hook, &self.hash, &self.state)?.as_fd())?;
            set(Target::Subject, subject.program(hook))?;
            self.targets.insert((rules, hook), targets);
        }
        self.subjects.insert(rules, subject);
        self.rehearse(rules)
    }

    /// A few connections, to see in which order servers get them and to look up the way to each; they end at once.
    fn rehearse(&mut self, rules: Rules) -> Result<()> {
        self.sequence(rules, Hook::Tc, rules.request(), SYN, Target::Subject, 0, FEW_NEW)?;
        let subject = self.subject(rules)?;
        let occupancy = subject.occupancy();
        ensure!(occupancy == FEW_NEW as usize, "{occupancy} connections were made of {FEW_NEW} packets");
        if rules != Rules::Direct4 {
            subject.learn_turns()?;
        }
        subject.end_from(0)?;
        subject.remember_ways()
    }

    /// Makes the connections up to this number, in every data path and every reference.
    pub(super) fn fill(&mut self, flows: u32) -> Result<()> {
        let (first, more) = (self.flows, flows - self.flows);
        for rules in Rules::ALL {
            for flags in [SYN, ACK] {
                self.sequence(rules, Hook::Tc, rules.request(), flags, Target::Subject, first, more)?;
            }
            let subject = self.subject(rules)?;
            let occupancy = subject.occupancy();
            ensure!(occupancy == flows as usize, "the table holds {occupancy} connections instead of {flows}");
            subject.check_turns()?;
        }
        // looks up the way to every client
        let replies = Kind::Reply4(self.subject(Rules::Nat4)?.turns());
        self.sequence(Rules::Nat4, Hook::Tc, replies, ACK, Target::Subject, 0, flows)?;
        for target in [Target::Fill, Target::Insert] {
            self.sequence(Rules::Nat4, Hook::Xdp, Kind::Request4, ACK, target, first, more)?;
            ensure!(self.errors()? == 0, "a reference could not be filled");
        }
        self.flows = flows;
        Ok(())
    }

    /// Measures everything once.
    pub(super) fn round(&mut self) -> Result<Vec<Measurement>> {
        let mut measurements = Vec::new();
        for hook in Hook::BOTH {
            for path in Path::ALL {
                let flows = self.flows;
                let place = || format!("{path:?} by {hook:?} among {flows} connections");
                let nanoseconds = match path {
                    Path::LruInsert => self.reference_insertions(hook),
                    Path::Nat4New | Path::Direct4New => self.new_connections(hook, path.rules()),
                    _ => self.at_random(hook, path),
                };
                let nanoseconds = nanoseconds.with_context(place)?;
                measurements.push(Measurement { hook, flows: self.flows, path, nanoseconds });
            }
        }
        Ok(measurements)
    }

    /// What a packet of a random flow costs.
    fn at_random(&mut self, hook: Hook, path: Path) -> Result<f64> {
        let rules = path.rules();
        let kind = match path {
            Path::Nat4Reply => Kind::Reply4(self.subject(rules)?.turns()),
            Path::NotOurs => Kind::Elsewhere4,
            _ => rules.request(),
        };
        let (target, counted) = match (path, hook) {
            (Path::HashLookup, _) => (Target::Lookup, None),
            (Path::NotOurs, Hook::Xdp) => (Target::Subject, Some(Reason::HandedOn)),
            (Path::NotOurs, Hook::Tc) => (Target::Subject, Some(Reason::NotOurs)),
            (Path::Nat4Reply, _) => (Target::Subject, Some(Reason::Reply)),
            _ => (Target::Subject, Some(rules.forwarded())),
        };
        let stream = Stream { rules, hook, kind, order: Order::Random(self.flows), flags: ACK };
        let bare = self.spent(stream, Target::Bare, SEEDS[0], PACKETS)?;
        self.spent(stream, target, SEEDS[1], PACKETS / 8)?;
        let before = self.count(rules, counted)?;
        let spent = self.spent(stream, target, SEEDS[0], PACKETS)?;
        ensure!(self.errors()? == 0, "the reference does not hold a flow");
        let passed = self.count(rules, counted)? - before;
        ensure!(
            counted.is_none() || passed == u64::from(PACKETS),
            "only {passed} of {PACKETS} packets were counted as {counted:?}"
        );
        Ok(per_packet(spent, bare, PACKETS))
    }

    /// What the first packet of a connection costs.
    fn new_connections(&mut self, hook: Hook, rules: Rules) -> Result<f64> {
        let (flows, (batches, batch)) = (self.flows, self.batches());
        let stream = Stream { rules, hook, kind: rules.request(), order: Order::Sequence, flags: SYN };
        let mut nanoseconds = 0.0;
        for _ in 0..batches {
            nanoseconds += self.one_batch(stream, flows, batch)? / f64::from(batches);
        }
        Ok(nanoseconds)
    }

    /// Batches of a measurement, and new connections of each: few where the table is to stay small.
    fn batches(&self) -> (u32, u32) {
        if self.flows < MANY_NEW { (5, FEW_NEW) } else { (1, MANY_NEW) }
    }

    fn one_batch(&mut self, stream: Stream, flows: u32, batch: u32) -> Result<f64> {
        let Stream { rules, hook, .. } = stream;
        let bare = self.spent(stream, Target::Bare, u64::from(flows), batch)?;
        let before = self.count(rules, Some(rules.forwarded()))?;
        let spent = self.spent(stream, Target::Subject, u64::from(flows), batch)?;
        let passed = self.count(rules, Some(rules.forwarded()))? - before;
        ensure!(passed == u64::from(batch), "{hook:?} has forwarded only {passed} of {batch} first packets");
        let subject = self.subject(rules)?;
        let (occupancy, expected) = (subject.occupancy(), (flows + batch) as usize);
        ensure!(occupancy == expected, "the table then holds {occupancy} connections instead of {expected}");
        subject.end_from(flows)?;
        Ok(per_packet(spent, bare, batch))
    }

    /// What an insertion into the reference costs.
    fn reference_insertions(&mut self, hook: Hook) -> Result<f64> {
        let (flows, (batches, batch)) = (self.flows, self.batches());
        let stream = Stream { rules: Rules::Nat4, hook, kind: Kind::Request4, order: Order::Sequence, flags: SYN };
        let mut nanoseconds = 0.0;
        for _ in 0..batches {
            let bare = self.spent(stream, Target::Bare, u64::from(flows), batch)?;
            let spent = self.spent(stream, Target::Insert, u64::from(flows), batch)?;
            ensure!(self.errors()? == 0, "an insertion failed");
            for flow in flows..flows + batch {
                ensure!(self.lru.remove(&generator::reference_key(flow))?, "flow {flow} was not inserted");
            }
            nanoseconds += per_packet(spent, bare, batch) / f64::from(batches);
        }
        Ok(nanoseconds)
    }

    /// So many flows from this one on, one after the other.
    #[expect(clippy::too_many_arguments, reason = "what a stream is, and how much of it")]
    fn sequence(
        &mut self,
        rules: Rules,
        hook: Hook,
        kind: Kind,
        flags: u8,
        target: Target,
        first: u32,
        flows: u32,
    ) -> Result<()> {
        let stream = Stream { rules, hook, kind, order: Order::Sequence, flags };
        self.spent(stream, target, u64::from(first), flows).map(drop)
    }

    /// Runs so many packets of a stream into a target; `start` is the first flow or the random numbers' seed.
    fn spent(&mut self, stream: Stream, target: Target, start: u64, packets: u32) -> Result<Duration> {
        let Stream { rules, hook, kind, order, flags } = stream;
        if !self.generators.contains_key(&(stream, target)) {
            let targets = self.targets.get(&(rules, hook)).context("no such data path")?;
            let program = generator::generator(hook, kind, order, flags, (&self.state, targets), target)?;
            self.generators.insert((stream, target), program);
        }
        let mut state = [0; 16];
        state[..8].copy_from_slice(&start.to_ne_bytes());
        self.state.set(&0u32.to_ne_bytes(), &state)?;
        let interface = self.subjects.get(&rules).context("no such data path")?.interface(kind);
        let program = self.generators.get(&(stream, target)).context("no such stream")?;
        kernel::run(hook, program.as_fd(), kind, interface, packets)
    }

    /// What went wrong with the references since the last run began.
    fn errors(&self) -> Result<u64> {
        let state = self.state.get::<16>(&0u32.to_ne_bytes())?;
        let [.., a, b, c, d, e, f, g, h] = state;
        Ok(u64::from_ne_bytes([a, b, c, d, e, f, g, h]))
    }

    fn count(&self, rules: Rules, reason: Option<Reason>) -> Result<u64> {
        let subject = self.subjects.get(&rules).context("no such data path")?;
        reason.map_or(Ok(0), |reason| subject.counted(reason))
    }

    fn subject(&mut self, rules: Rules) -> Result<&mut Subject> {
        self.subjects.get_mut(&rules).context("no such data path")
    }
}

/// Where the random numbers begin; the same for what is compared.
const SEEDS: [u64; 2] = [0x9e37_79b9_7f4a_7c15, 0xd1b5_4a32_d192_ed03];

fn per_packet(spent: Duration, bare: Duration, packets: u32) -> f64 {
    (spent.as_nanos() as f64 - bare.as_nanos() as f64) / f64::from(packets)
}
