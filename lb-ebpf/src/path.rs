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
    abi::Config,
    environment::Environment,
    packet::Packet,
    parse::{self, ICMP, ICMPV6, NotParsed, TCP, UDP},
    verdict::{Reason, Verdict},
};

pub use flow::Flow;

/// Decides what happens to a packet, and rewrites it if it is forwarded. An ICMP packet is left to [`icmp::decide`].
#[inline(always)]
pub fn decide<P: Packet, E: Environment>(packet: &mut P, environment: &E) -> Verdict {
    match decide_inner(packet, environment) {
        Ok(verdict) | Err(verdict) => verdict,
    }
}

#[inline(always)]
fn decide_inner<P: Packet, E: Environment>(packet: &mut P, environment: &E) -> Result<Verdict, Verdict> {
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
        return if P::HANDS_ON { Err(Verdict::pass(Reason::HandedOn)) } else { Ok(Verdict::icmp()) };
    }
    let flow = flow::of(packet, environment, network)?;
    decide_flow(packet, environment, config, &flow)
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
fn decide_flow<P: Packet, E: Environment>(
    packet: &mut P,
    environment: &E,
    config: &Config,
    flow: &Flow,
) -> Result<Verdict, Verdict> {
    let (network, protocol) = (&flow.network, flow.network.protocol);
    if let Some(index) = flow::service_at(environment, config, network.destination, flow.destination_port, protocol) {
        return request::decide(packet, environment, config, flow, index);
    }
    if flow::is_server(environment, config, network.source, flow.source_port, protocol) {
        return reply::decide(packet, environment, config, flow);
    }
    Err(Verdict::pass(Reason::NotOurs))
}
