//! What Linux 6.1's IPVS was seen to do.
//!
//! A trace is what was done to a service, and the servers that its connections went to: `pick`, each closed before
//! the next (and so inactive), or `hold`, each left open (active). `close` closes those of a server that are held.

use super::{CLOSED, Counts, SchedulerKind, Service};
use std::vec::Vec;

fn check(trace: &str) {
    for keeps_winners in [false, true] {
        follow(trace, keeps_winners);
    }
}

fn follow(trace: &str, keeps_winners: bool) {
    let mut service = None;
    let mut checked = 0;
    for (number, line) in trace.lines().enumerate() {
        let words: Vec<&str> = line.split(' ').collect();
        if let ["service", kind] = words[..] {
            service = Some(Service::new(scheduler(kind), 16, keeps_winners));
        } else if let Some(service) = service.as_mut() {
            checked += carry_out(service, &words).unwrap_or_else(|problem| panic!("line {}: {problem}", number + 1));
        }
    }
    assert!(checked > 0, "nothing was picked");
}

/// Carries out a line; how many picks it had.
fn carry_out(service: &mut Service, words: &[&str]) -> Result<usize, std::string::String> {
    match *words {
        ["#", ..] => {}
        ["add", server, weight] => service.add(index(server), weight.parse().unwrap()),
        ["edit", server, weight] => service.edit(index(server), weight.parse().unwrap()),
        ["remove", server] => service.remove(index(server)),
        ["scheduler", kind] => service.set_scheduler(scheduler(kind)),
        ["close", server] => {
            let active = u64::from(counts(service, server).active());
            service.count(index(server), active.wrapping_mul(CLOSED));
        }
        ["counts", server, active, inactive] => {
            let counts = counts(service, server);
            let seen = (active.parse().unwrap(), inactive.parse().unwrap());
            if (counts.active(), counts.inactive()) != seen {
                return Err(std::format!("{server} has {counts:?}"));
            }
        }
        ["pick", ref servers @ ..] => return picks(service, servers, Counts::INACTIVE),
        ["hold", ref servers @ ..] => return picks(service, servers, Counts::ACTIVE),
        _ => return Err(std::format!("what is {words:?}?")),
    }
    Ok(0)
}

fn picks(service: &Service, servers: &[&str], count: u64) -> Result<usize, std::string::String> {
    for (number, &expected) in servers.iter().enumerate() {
        let picked = service.pick();
        if picked != (expected != "refused").then(|| index(expected)) {
            return Err(std::format!("pick {} is {picked:?}, not {expected}", number + 1));
        }
        if let Some(server) = picked {
            service.count(server, count);
        }
    }
    Ok(servers.len())
}

fn index(name: &str) -> u32 {
    name.strip_prefix('r').and_then(|number| number.parse().ok()).unwrap()
}

fn counts(service: &Service, server: &str) -> Counts {
    super::ScheduleMemory::counts(&service.memory, index(server)).unwrap()
}

fn scheduler(name: &str) -> SchedulerKind {
    match name {
        "rr" => SchedulerKind::RoundRobin,
        "wrr" => SchedulerKind::WeightedRoundRobin,
        "lc" => SchedulerKind::LeastConnection,
        "wlc" => SchedulerKind::WeightedLeastConnection,
        _ => panic!("no scheduler {name}"),
    }
}

#[test]
fn round_robin_goes_as_seen() {
    check(include_str!("rr.trace"));
}

#[test]
fn weighted_round_robin_goes_as_seen() {
    check(include_str!("wrr.trace"));
}

#[test]
fn least_connection_goes_as_seen() {
    check(include_str!("lc.trace"));
}

#[test]
fn weighted_least_connection_goes_as_seen() {
    check(include_str!("wlc.trace"));
}

#[test]
fn quiesced_server_gets_nothing_as_seen() {
    check(include_str!("weight_zero.trace"));
}

#[test]
fn changes_in_mid_cycle_go_as_seen() {
    check(include_str!("changes.trace"));
}
