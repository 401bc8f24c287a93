//! From a masqueraded real server to a client.

use crate::{
    abi::{Address, CONFIG_NAT_ICMP_SEND, Config, ConnectionState, SERVER_DEAD},
    connection_table::{self, ReplyKey, VIRTUAL},
    environment::{Connection, Environment},
    forward::{self, Edit, hop},
    packet::Packet,
    parse::TCP,
    path::{Flow, request},
    tcp_state::{Direction, TCP_RST},
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
    let Some(found) = environment.find_reply(&key, now) else { return Err(of_no_connection(config, flow)) };
    let entry = environment.entry(found.slot as u32).ok_or(Verdict::pass(Reason::Internal))?;
    let life = found.life;
    let server = environment.server(life.server()).ok_or(Verdict::pass(Reason::Internal))?;
    if server.flags & SERVER_DEAD != 0 && flow.network.protocol == TCP && flow.tcp_flags & TCP_RST == 0 {
        return Err(from_the_dead::<P, E>(environment, flow, &found));
    }
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

/// A real server's packet of no connection (sysctl `nat_icmp_send`).
///
/// Source: `ip_vs_out_hook`, net/netfilter/ipvs/ip_vs_core.c (6.1).
#[inline(always)]
fn of_no_connection(config: &Config, flow: &Flow) -> Verdict {
    let is_reset = flow.network.protocol == TCP && flow.tcp_flags & TCP_RST != 0;
    if config.flags & CONFIG_NAT_ICMP_SEND == 0 || is_reset || !flow.has_transport {
        return Verdict::pass(Reason::NotOurs);
    }
    Verdict::answer(Reason::ReplyUnknown, Answer::PortUnreachable, 0)
}

/// A segment of a server that is dead, and goes on sending. The connection is over; but its entry stays for the client,
/// who is told by it.
#[inline(always)]
fn from_the_dead<P: Packet, E: Environment>(environment: &E, flow: &Flow, connection: &Connection) -> Verdict {
    if P::HANDS_ON {
        return Verdict::pass(Reason::HandedOn);
    }
    let close = ConnectionState::Close as u8;
    let _ = connection_table::transition(environment, connection.slot as u32, connection.life, close);
    request::dead(flow)
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
