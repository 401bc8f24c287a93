//! From a masqueraded real server to a client.

use crate::{
    abi::{Address, Config},
    connection_table::{ReplyKey, VIRTUAL},
    environment::Environment,
    forward::{self, Edit, hop},
    packet::Packet,
    path::{Flow, request},
    tcp_state::Direction,
    verdict::{Answer, Reason, Verdict},
    word::Word,
};

#[inline(always)]
pub(super) fn decide<P: Packet, E: Environment>(
    packet: &mut P,
    environment: &E,
    config: &Config,
    flow: &Flow,
) -> Result<Verdict, Verdict> {
    let now = environment.now();
    let key = ReplyKey {
        client: flow.network.destination,
        server_address: flow.network.source,
        client_port: flow.destination_port,
        server_port: flow.source_port,
        protocol: flow.network.protocol,
    };
    let found = environment.find_reply(&key, now).ok_or(Verdict::pass(Reason::NotOurs))?;
    let entry = environment.entry(found.slot as u32).ok_or(Verdict::pass(Reason::Internal))?;
    let life = found.life;
    // The stack answers the real server (time exceeded, fragmentation needed) from an address of its own on that
    // side; a packet that it would forward instead must not get there, since its source is not translated.
    if flow.network.ttl <= 1 {
        return Err(Verdict::pass(Reason::TimeExceeded));
    }
    let virtual_address = Address { words: [entry[VIRTUAL].load(), entry[VIRTUAL + 1].load()] };
    let hop = hop::to_client(packet, environment, config, flow, entry, life, virtual_address, now)?;
    if hop.mtu != 0 && flow.size.longest > hop.mtu {
        return Err(too_long(flow, hop.mtu));
    }
    request::advance(environment, flow, &found, Direction::FromServer, now);
    environment.count_out(life.server(), &flow.size);
    let edit = Edit {
        is_source: true,
        old_address: flow.network.source,
        new_address: virtual_address,
        old_port: flow.source_port,
        new_port: found.ports.virtual_port(),
    };
    forward::rewrite(packet, flow, &edit, Some(&hop))?;
    Ok(hop.verdict(Reason::Reply))
}

/// A reply that is too long for the client's side and must not be fragmented is the stack's to answer. One that may be
/// would be forwarded by the stack, untranslated: its sender is told all the same, and fragments the next ones itself.
#[inline(always)]
fn too_long(flow: &Flow, mtu: u32) -> Verdict {
    if flow.network.dont_fragment {
        return Verdict::pass(Reason::TooBig);
    }
    Verdict::answer(Reason::TooBig, Answer::TooBig, mtu)
}
