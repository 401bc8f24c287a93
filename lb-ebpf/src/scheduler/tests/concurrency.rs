//! Two threads on one schedule.

use super::{Counts, HostWord, LeftOut, Memory, ScheduleMemory, SchedulerKind, Service, pick};
use crate::scheduler::Repeated;
use std::thread;
use std::vec;
use std::vec::Vec;

/// Memory where a thread tries until it wins, so that no turn is taken without moving the cursor.
struct Patient<'a>(&'a Memory);

impl ScheduleMemory for Patient<'_> {
    type W = HostWord;

    fn line(&self, line: u32) -> Option<&[HostWord; 8]> {
        self.0.line(line)
    }

    fn counts(&self, server: u32) -> Option<Counts> {
        self.0.counts(server)
    }

    fn repeat<S: Repeated<Self>>(&self, _: u32, work: &mut S) {
        while !work.is_done_after(self, 0) {}
    }
}

fn picks(service: &Service, threads: usize, each: usize) -> Vec<usize> {
    let servers = service.list.len();
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|_| {
                scope.spawn(|| {
                    let mut times = vec![0; servers];
                    for _ in 0..each {
                        let memory = Patient(&service.memory);
                        let server = pick(&memory, service.schedule_word(), LeftOut::nobody());
                        times[server.unwrap() as usize] += 1;
                    }
                    times
                })
            })
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap())
            .fold(vec![0; servers], |sum, times| sum.iter().zip(times).map(|(sum, times)| sum + times).collect())
    })
}

#[test]
fn every_turn_of_a_rotation_is_taken_once() {
    for (kind, weights, expected) in [
        (SchedulerKind::RoundRobin, [1, 1, 1, 1], [30_000, 30_000, 30_000, 30_000]),
        (SchedulerKind::WeightedRoundRobin, [1, 2, 3, 6], [10_000, 20_000, 30_000, 60_000]),
    ] {
        let mut service = Service::new(kind, 4, false);
        for (server, weight) in weights.into_iter().enumerate() {
            service.add(server as u32, weight);
        }
        assert_eq!(picks(&service, 2, 60_000), expected, "{kind:?}");
    }
}

#[test]
fn winners_are_right_when_all_is_quiet() {
    for round in 0..12 {
        for servers in [3, 40, 700] {
            let mut service = Service::new(SchedulerKind::WeightedLeastConnection, servers, true);
            for server in 0..servers as u32 {
                service.add(server, (server * 31 + round) % 7);
            }
            let service = &service;
            thread::scope(|scope| {
                for thread in 0..3 {
                    scope.spawn(move || churn(service, round * 3 + thread));
                }
            });
            let scanned = service.pick_without(LeftOut::nobody().and(u32::MAX - 1));
            assert_eq!(service.pick(), scanned, "{servers} servers, round {round}");
        }
    }
}

/// Connections that come, turn inactive and end, most of them at the least loaded servers.
fn churn(service: &Service, seed: u32) {
    let mut random = seed.wrapping_mul(2_654_435_761) | 1;
    let mut held = Vec::new();
    for _ in 0..400 {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        match random >> 30 {
            0 | 1 => {
                let server = service.pick().unwrap();
                service.count(server, Counts::ACTIVE);
                held.push(server);
            }
            _ if held.is_empty() => {}
            2 => service.count(held[(random >> 8) as usize % held.len()], Counts::INACTIVE),
            _ => {
                service.count(held.swap_remove((random >> 8) as usize % held.len()), 0u64.wrapping_sub(Counts::ACTIVE))
            }
        }
    }
}
