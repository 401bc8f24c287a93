//! The way of a packet: from its headers to a [`Verdict`].
//!
//! Nothing of the packet is written, and no state changes, before it is certain that this hook finishes it; a packet
//! that is handed on or passed is as it came.

mod flow;
pub mod icmp;
mod reply;
mod request;
pub mod schedule;

use crate::{
    environment::Environment,
    packet::Packet,
    parse::{self, ICMP, ICMPV6, NotParsed, TCP, UDP},
    verdict::{Reason, Verdict},
};

pub use flow::Flow;

/// Reads what the decision needs out of the packet; else what becomes of it.
#[inline(always)]
pub fn read_flow<P: Packet, E: Environment>(packet: &P, environment: &E) -> Result<Flow, Verdict> {
    let config = environment.config().ok_or(Verdict::pass(Reason::Internal))?;
    // IPVS takes itself out of the packet path with its last service
    if config.live_services == 0 {
        return Err(Verdict::pass(Reason::NoServices));
    }
    let destination_mac: [u8; 6] = packet.read(0).ok_or(Verdict::pass(Reason::NotIp))?;
    if !packet.is_for_this_host(destination_mac) {
        return Err(Verdict::pass(Reason::OtherHost));
    }
    let network = parse::network(packet).map_err(not_parsed)?;
    if network.protocol != TCP && network.protocol != UDP {
        if network.protocol != if network.ipv6 { ICMPV6 } else { ICMP } {
            return Err(Verdict::pass(Reason::NotIp));
        }
        return Err(if P::HANDS_ON { Verdict::pass(Reason::HandedOn) } else { Verdict::icmp() });
    }
    flow::of(packet, environment, network)
}

/// Decides what happens to a packet, and rewrites it if it is forwarded. A packet that begins a connection is to be
/// decided again once that is made ([`schedule::run`]).
#[inline(always)]
pub fn decide<P: Packet, E: Environment>(packet: &mut P, environment: &E, flow: &Flow) -> Verdict {
    match decide_flow(packet, environment, flow) {
        Ok(verdict) | Err(verdict) => verdict,
    }
}

#[inline(always)]
fn not_parsed(why: NotParsed) -> Verdict {
    Verdict::pass(match why {
        NotParsed::NotIp => Reason::NotIp,
        NotParsed::Malformed => Reason::Malformed,
        NotParsed::Elsewhere => Reason::HandedOn,
    })
}

#[inline(always)]
fn decide_flow<P: Packet, E: Environment>(packet: &mut P, environment: &E, flow: &Flow) -> Result<Verdict, Verdict> {
    let config = environment.config().ok_or(Verdict::pass(Reason::Internal))?;
    if let Some(index) = environment.find_service(&flow.destination()) {
        return request::decide(packet, environment, config, flow, index);
    }
    if environment.is_server(&flow.source()) {
        return reply::decide(packet, environment, config, flow);
    }
    Err(Verdict::pass(Reason::NotOurs))
}

/// All of a packet's way, as the hooks go it: for the host's tests. `wanted` gives what was last noted by
/// [`Environment::want`].
#[cfg(not(target_arch = "bpf"))]
pub fn whole<P: Packet, E: Environment>(
    packet: &mut P,
    environment: &E,
    wanted: impl Fn() -> schedule::Wanted,
) -> Verdict {
    use crate::verdict::Action;
    let flow = match read_flow(packet, environment) {
        Ok(flow) => flow,
        Err(verdict) if verdict.action == Action::Icmp => return icmp::decide(packet, environment),
        Err(verdict) => return verdict,
    };
    let verdict = decide(packet, environment, &flow);
    if verdict.action != Action::Schedule {
        return verdict;
    }
    match schedule::run(environment, &wanted()) {
        Some(verdict) => verdict,
        None => decide(packet, environment, &flow),
    }
}
