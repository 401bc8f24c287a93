//! The way of a packet: from its headers to a [`Verdict`].
//!
//! Nothing of the packet is written, and no state changes, before it is certain that this hook finishes it; a packet
//! that is handed on or passed is as it came. (But XDP may make a connection whose first packet tc then finishes; and a
//! request that the stack has to fragment is passed with its new destination.)

mod flow;
pub mod icmp;
mod reply;
mod request;
pub mod schedule;
pub mod short;

use crate::{
    environment::Environment,
    packet::Packet,
    parse::{self, ICMP, ICMPV6, NotParsed, TCP, UDP},
    verdict::{Action, Reason, Verdict},
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

/// Which way a packet goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the virtual service with this index.
    Request(u32),
    /// From a masqueraded real server.
    Reply,
    /// Neither: it is not ours.
    Neither,
}

/// Which way a packet goes.
#[inline(always)]
pub fn way<E: Environment>(environment: &E, flow: &Flow) -> Way {
    if let Some(index) = environment.find_service(&flow.destination()) {
        return Way::Request(index);
    }
    if environment.is_server(&flow.source()) { Way::Reply } else { Way::Neither }
}

/// Decides what happens to a packet to the virtual service with this index, and rewrites it if it is forwarded. One
/// that begins a connection is to be decided again once that is made ([`schedule::run`]).
#[inline(always)]
pub fn request<P: Packet, E: Environment>(packet: &mut P, environment: &E, flow: &Flow, service: u32) -> Verdict {
    let Some(config) = environment.config() else { return Verdict::pass(Reason::Internal) };
    match request::decide(packet, environment, config, flow, service) {
        Ok(verdict) | Err(verdict) => answerable(flow, verdict),
    }
}

/// No error is sent about a fragment but the first (RFC 1122 §3.2.2): it is dropped, for the same reason.
#[inline(always)]
fn answerable(flow: &Flow, mut verdict: Verdict) -> Verdict {
    if verdict.action == Action::Answer && !flow.has_transport {
        verdict.action = Action::Drop;
    }
    verdict
}

/// Decides what happens to a packet from a masqueraded real server, and rewrites it if it is forwarded.
#[inline(always)]
pub fn reply<P: Packet, E: Environment>(packet: &mut P, environment: &E, flow: &Flow) -> Verdict {
    let Some(config) = environment.config() else { return Verdict::pass(Reason::Internal) };
    match reply::decide(packet, environment, config, flow) {
        Ok(verdict) | Err(verdict) => answerable(flow, verdict),
    }
}

#[inline(always)]
fn not_parsed(why: NotParsed) -> Verdict {
    match why {
        NotParsed::NotIp => Verdict::pass(Reason::NotIp),
        NotParsed::Malformed => Verdict::malformed(),
        NotParsed::Elsewhere => Verdict::pass(Reason::HandedOn),
    }
}

/// What becomes of a packet that goes neither way.
pub const NOT_OURS: Verdict = Verdict::pass(Reason::NotOurs);

/// All of a packet's way, as the hooks go it: for the host's tests. `wanted` gives what was last noted by
/// [`Environment::want`].
#[cfg(not(target_arch = "bpf"))]
pub fn whole<P: Packet, E: Environment>(
    packet: &mut P,
    environment: &E,
    wanted: impl Fn() -> schedule::Wanted,
) -> Verdict {
    if P::HANDS_ON
        && let Some(verdict) = short::decide(packet, environment)
    {
        return verdict;
    }
    let flow = match read_flow(packet, environment) {
        Ok(flow) => flow,
        Err(verdict) if verdict.action == Action::Icmp => return icmp::decide(packet, environment),
        Err(verdict) => return verdict,
    };
    let service = match way(environment, &flow) {
        Way::Request(service) => service,
        Way::Reply => return reply(packet, environment, &flow),
        Way::Neither => return NOT_OURS,
    };
    let verdict = request(packet, environment, &flow, service);
    if verdict.action != Action::Schedule {
        return verdict;
    }
    match schedule::run(environment, &wanted()) {
        Some(verdict) => verdict,
        None => request(packet, environment, &flow, service),
    }
}
