//! Random services, compared with the reference pick by pick.

use super::reference::Reference;
use super::{CLOSED, Counts, SchedulerKind, Service};
use proptest::prelude::*;
use std::vec::Vec;

#[derive(Clone, Debug)]
enum Step {
    Pick(u8),
    Add(u32),
    /// Servers are named by a fraction of the list.
    Edit(u16, u32),
    Remove(u16),
    SetScheduler(SchedulerKind),
    /// So many of a server's active connections become inactive.
    Close(u16, u8),
    Overload(u16, bool),
}

const KINDS: [SchedulerKind; 4] = [
    SchedulerKind::RoundRobin,
    SchedulerKind::WeightedRoundRobin,
    SchedulerKind::LeastConnection,
    SchedulerKind::WeightedLeastConnection,
];

fn kind() -> impl Strategy<Value = SchedulerKind> {
    prop::sample::select(&KINDS[..])
}

/// Weights whose greatest common divisor is `scale` or a multiple, so that the reference, which walks every round, is
/// done in time.
fn weight(scale: u32) -> impl Strategy<Value = u32> {
    prop_oneof![1 => Just(0), 2 => Just(scale), 4 => (0..12u32).prop_map(move |weight| weight.saturating_mul(scale))]
}

fn step(scale: u32) -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => (1..20u8).prop_map(Step::Pick),
        2 => weight(scale).prop_map(Step::Add),
        3 => (any::<u16>(), weight(scale)).prop_map(|(server, weight)| Step::Edit(server, weight)),
        2 => any::<u16>().prop_map(Step::Remove),
        1 => kind().prop_map(Step::SetScheduler),
        2 => (any::<u16>(), 1..5u8).prop_map(|(server, many)| Step::Close(server, many)),
        4 => (any::<u16>(), prop::bool::weighted(0.6)).prop_map(|(server, is)| Step::Overload(server, is)),
    ]
}

fn case() -> impl Strategy<Value = (SchedulerKind, Vec<u32>, Vec<Step>)> {
    let scale = prop::sample::select(&[1u32, 1, 2, 10, 65_535, 195_225_786][..]);
    let servers = prop_oneof![4 => 0..6usize, 2 => 14..19usize, 1 => 250..262usize];
    (scale, servers, kind()).prop_flat_map(|(scale, servers, kind)| {
        let weights = prop::collection::vec(weight(scale), servers);
        (Just(kind), weights, prop::collection::vec(step(scale), 1..40))
    })
}

/// Both services, and the numbers that servers were given.
struct Pair {
    ours: Service,
    reference: Reference,
    next: u32,
}

impl Pair {
    fn add(&mut self, weight: u32) {
        self.ours.add(self.next, weight);
        self.reference.add(self.next, weight);
        self.next += 1;
    }

    fn server(&self, fraction: u16) -> Option<u32> {
        let position = (usize::from(fraction) * self.reference.list.len()) >> 16;
        self.reference.list.get(position).map(|server| server.index)
    }

    fn take(&mut self, step: &Step) -> Result<(), TestCaseError> {
        match *step {
            Step::Pick(times) => {
                for _ in 0..times {
                    self.pick()?;
                }
            }
            Step::Add(weight) => self.add(weight),
            Step::Edit(server, weight) => {
                if let Some(server) = self.server(server) {
                    self.ours.edit(server, weight);
                    self.reference.edit(server, weight);
                }
            }
            Step::Remove(server) => {
                if let Some(server) = self.server(server) {
                    self.ours.remove(server);
                    self.reference.remove(server);
                }
            }
            Step::SetScheduler(kind) => {
                self.ours.set_scheduler(kind);
                self.reference.set_scheduler(kind);
            }
            Step::Overload(server, is_overloaded) => {
                if let Some(server) = self.server(server) {
                    let position = self.reference.position(server);
                    self.reference.list[position].is_overloaded = is_overloaded;
                    self.ours.set_overloaded(server, is_overloaded);
                }
            }
            Step::Close(server, many) => {
                if let Some(server) = self.server(server) {
                    self.close(server, u32::from(many));
                }
            }
        }
        Ok(())
    }

    fn pick(&mut self) -> Result<(), TestCaseError> {
        let picked = self.ours.pick();
        prop_assert_eq!(picked, self.reference.pick());
        if let Some(server) = picked {
            self.ours.count(server, Counts::ACTIVE);
            let position = self.reference.position(server);
            self.reference.list[position].active += 1;
        }
        Ok(())
    }

    fn close(&mut self, server: u32, many: u32) {
        let position = self.reference.position(server);
        let entry = &mut self.reference.list[position];
        let many = many.min(entry.active);
        entry.active -= many;
        entry.inactive += many;
        self.ours.count(server, u64::from(many).wrapping_mul(CLOSED));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_pick_is_the_one_of_the_list_walk((kind, weights, steps) in case(), keeps_winners in any::<bool>()) {
        let ours = Service::new(kind, weights.len() + steps.len(), keeps_winners);
        let mut pair = Pair { ours, reference: Reference::new(kind), next: 0 };
        for weight in weights {
            pair.add(weight);
        }
        for step in &steps {
            pair.take(step)?;
        }
        for _ in 0..40 {
            pair.pick()?;
        }
    }
}

#[test]
fn a_thousand_servers_are_walked_like_a_few() {
    for kind in KINDS {
        let ours = Service::new(kind, 1_024, true);
        let mut pair = Pair { ours, reference: Reference::new(kind), next: 0 };
        for server in 0..1_024u32 {
            // Long stretches of small weights, so that searches climb to every level.
            pair.add(if server % 300 == 7 { 9 } else { server % 37 / 36 });
        }
        for _ in 0..3_000 {
            pair.pick().unwrap();
        }
    }
}

#[test]
fn weights_of_any_size_take_one_step() {
    let mut service = Service::new(SchedulerKind::WeightedRoundRobin, 3, false);
    service.add(0, 1);
    service.add(1, i32::MAX as u32);
    service.add(2, i32::MAX as u32 - 1);
    // The round is 1, from when server 0 was alone; then those for 2^31 - 1, 2^31 - 2 and 2^31 - 3.
    let picks: Vec<_> = (0..8).map(|_| service.pick().unwrap()).collect();
    assert_eq!(picks, [2, 1, 0, 1, 2, 1, 2, 1]);
    service.edit(2, 0);
    service.edit(1, 7);
    let picks: Vec<_> = (0..10).map(|_| service.pick().unwrap()).collect();
    assert_eq!(picks, [1, 1, 1, 1, 1, 1, 1, 0, 1, 1]);
}
