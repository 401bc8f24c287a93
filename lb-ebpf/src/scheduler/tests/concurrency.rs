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
                        let server = pick(&memory, service.kind as u8, service.schedule, LeftOut::nobody());
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
        let mut service = Service::new(kind, 4);
        for (server, weight) in weights.into_iter().enumerate() {
            service.add(server as u32, weight);
        }
        assert_eq!(picks(&service, 2, 60_000), expected, "{kind:?}");
    }
}
