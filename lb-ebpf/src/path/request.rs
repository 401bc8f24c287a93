//! From a client to a virtual service.

use crate::{
    abi::{
        Address, CONFIG_CONN_REUSE, CONFIG_CONN_REUSE_FIN_WAIT, CONFIG_EXPIRE_NODEST, CONFIG_SLOPPY_TCP, Config,
        FLAG_LOCAL, FLAG_MASQUERADE, SERVER_AVAILABLE, SERVER_DEAD, SERVICE_LIVE, SERVICE_SERVED, Schedule, Server,
        Service,
    },
    connection_table::{self, RequestKey},
    environment::{Connection, Environment},
    forward::{self, Edit, hop},
    packet::Packet,
    parse::{TCP, UDP},
    path::{Flow, schedule::Wanted},
    tcp_state::{self, Direction, TCP_RST},
    verdict::{Answer, Reason, Verdict},
};

#[inline(always)]
pub(super) fn decide<P: Packet, E: Environment>(
    packet: &mut P,
    environment: &E,
    config: &Config,
    flow: &Flow,
    service_index: u32,
) -> Result<Verdict, Verdict> {
    let service = environment.service(service_index).ok_or(Verdict::drop(Reason::Internal))?;
    if service.flags & SERVICE_SERVED == 0 {
        return Err(Verdict::pass(Reason::NotLocal));
    }
    let key = key(flow);
    let now = environment.now();
    if let Some(connection) = environment.find_request(&key, now)
        && let Some(server) = environment.server(connection.life.server())
    {
        if !is_over(config, flow, &connection, server) {
            return forward(packet, environment, config, flow, connection, server, now);
        }
        connection_table::end(environment, connection.slot as u32, connection.life);
    }
    Err(new(environment, config, flow, &key, service, now))
}

/// What the connection of a client's packet is looked up by.
#[inline(always)]
pub(super) fn key(flow: &Flow) -> RequestKey {
    RequestKey {
        client: flow.network.source,
        virtual_address: flow.network.destination,
        client_port: flow.source_port,
        virtual_port: flow.destination_port,
        protocol: flow.network.protocol,
    }
}

/// Whether the connection ends with this packet, which is then looked at as if there had been none.
///
/// Source: `ip_vs_in_hook`, net/netfilter/ipvs/ip_vs_core.c (6.1); dead servers are ours. Unlike IPVS a SYN+RST ends
/// nothing: it could not begin another connection.
#[inline(always)]
fn is_over(config: &Config, flow: &Flow, connection: &Connection, server: &Server) -> bool {
    let is_udp = flow.network.protocol == UDP;
    let is_syn = !is_udp && tcp_state::is_new_connection(flow.tcp_flags, false);
    let expire_nodest = config.flags & CONFIG_EXPIRE_NODEST != 0;
    if server.flags & (SERVER_AVAILABLE | SERVER_DEAD) != SERVER_AVAILABLE {
        let is_dead = server.flags & SERVER_DEAD != 0;
        if is_dead && (is_udp || is_syn) || !is_dead && expire_nodest {
            return true;
        }
    }
    if !is_syn || config.flags & CONFIG_CONN_REUSE == 0 {
        return false;
    }
    let sees_no_replies = connection.ports.flags() & FLAG_MASQUERADE == 0;
    let or_in_fin_wait = sees_no_replies && config.flags & CONFIG_CONN_REUSE_FIN_WAIT != 0;
    tcp_state::may_be_reused(connection.life.state(), or_in_fin_wait) || expire_nodest && server.weight == 0
}

/// A packet of no known connection: whether it may begin one.
#[inline(always)]
fn new<E: Environment>(
    environment: &E,
    config: &Config,
    flow: &Flow,
    key: &RequestKey,
    service: &Service,
    now: u32,
) -> Verdict {
    let may_begin =
        key.protocol == UDP || tcp_state::is_new_connection(flow.tcp_flags, config.flags & CONFIG_SLOPPY_TCP != 0);
    // a fragment but the first only follows: when what it follows is gone, nobody can use it
    if !flow.has_transport || !may_begin || service.flags & SERVICE_LIVE == 0 {
        return Verdict::pass(Reason::NoConnection);
    }
    if is_martian(key.client) || environment.is_local(key.client) {
        return Verdict::drop(Reason::MartianSource);
    }
    let wanted = Wanted { key: *key, tcp_flags: flow.tcp_flags, schedule: Schedule(service.schedule), now };
    environment.want(&wanted);
    Verdict::schedule()
}

/// Whether no client can have this address: loopback, multicast, "this network", the limited broadcast address.
/// Sources: RFC 1122 §3.2.1.3, RFC 4291 §2.7; the kernel's `ip_route_input_slow`.
#[inline(always)]
pub(super) fn is_martian(source: Address) -> bool {
    if source.is_ipv4() {
        let [first, ..] = source.raw_ipv4().to_ne_bytes();
        return first == 0 || first == 127 || first & 0xf0 == 0xe0 || source.raw_ipv4() == u32::MAX;
    }
    let [first, ..] = source.bytes();
    let is_loopback_or_unspecified = source.words[0] == 0 && (u64::from_be(source.words[1]) <= 1);
    first == 0xff || is_loopback_or_unspecified
}

/// Sends a packet of a connection on to its real server, or says why not.
#[inline(always)]
pub(super) fn forward<P: Packet, E: Environment>(
    packet: &mut P,
    environment: &E,
    config: &Config,
    flow: &Flow,
    connection: Connection,
    server: &Server,
    now: u32,
) -> Result<Verdict, Verdict> {
    let index = connection.life.server();
    if server.flags & (SERVER_AVAILABLE | SERVER_DEAD) != SERVER_AVAILABLE {
        return Err(lost::<P, E>(environment, flow, connection, server));
    }
    if connection.ports.flags() & FLAG_LOCAL != 0 {
        if P::HANDS_ON {
            return Err(Verdict::pass(Reason::HandedOn));
        }
        commit(environment, flow, connection, now);
        environment.count_in(index, &flow.size);
        return Ok(Verdict::pass(Reason::LocalServer));
    }
    if flow.network.ttl <= 1 {
        return Err(Verdict::answer(Reason::TimeExceeded, Answer::TimeExceeded, 0));
    }
    let masquerade = connection.ports.flags() & FLAG_MASQUERADE != 0;
    let hop = hop::to_server::<P, E>(packet, environment, config, flow, server, index, masquerade, now)?;
    let too_long = hop.mtu != 0 && flow.size.longest > hop.mtu;
    if too_long && !(masquerade && forward::may_be_fragmented(flow)) {
        return Err(Verdict::answer(Reason::TooBig, Answer::TooBig, hop.mtu));
    }
    if P::HANDS_ON && too_long {
        return Err(Verdict::pass(Reason::HandedOn));
    }
    commit(environment, flow, connection, now);
    environment.count_in(index, &flow.size);
    if !masquerade {
        return forward::send_unchanged(packet, &flow.network, &hop, Reason::RequestDirect);
    }
    let edit = Edit {
        is_source: false,
        old_address: flow.network.destination,
        new_address: server.address,
        old_port: flow.destination_port,
        new_port: connection.ports.server(),
    };
    if too_long {
        // the stack routes it, as its destination is no longer ours, and fragments it
        forward::rewrite(packet, flow, &edit, None)?;
        return Ok(Verdict::pass(Reason::RequestMasqueraded));
    }
    forward::rewrite(packet, flow, &edit, Some(&hop))?;
    Ok(hop.verdict(Reason::RequestMasqueraded))
}

/// What becomes of a packet whose real server is no longer in the rules, or dead.
#[inline(always)]
fn lost<P: Packet, E: Environment>(environment: &E, flow: &Flow, connection: Connection, server: &Server) -> Verdict {
    if server.flags & SERVER_DEAD == 0 {
        return Verdict::drop(Reason::ServerGone);
    }
    if P::HANDS_ON {
        return Verdict::pass(Reason::HandedOn);
    }
    connection_table::end(environment, connection.slot as u32, connection.life);
    dead(flow)
}

/// The answer to a segment of a connection with a dead server. None to a reset (RFC 9293 §3.5.2).
#[inline(always)]
pub(super) fn dead(flow: &Flow) -> Verdict {
    if flow.has_transport && flow.tcp_flags & TCP_RST == 0 {
        return Verdict::reset(Reason::ServerDead);
    }
    Verdict::drop(Reason::ServerDead)
}

/// What the packet does to the connection: its state and its timer.
#[inline(always)]
fn commit<E: Environment>(environment: &E, flow: &Flow, connection: Connection, now: u32) {
    let masquerade = connection.ports.flags() & FLAG_MASQUERADE != 0;
    let direction = if masquerade { Direction::FromClient } else { Direction::FromClientOnly };
    advance(environment, flow, &connection, direction, now);
}

/// Moves a connection's state and timer for a packet that goes in `direction`.
#[inline(always)]
pub(super) fn advance<E: Environment>(
    environment: &E,
    flow: &Flow,
    connection: &Connection,
    direction: Direction,
    now: u32,
) {
    let (slot, life) = (connection.slot as u32, connection.life);
    if flow.network.protocol == TCP && flow.has_transport {
        let state = tcp_state::next_state(direction, flow.tcp_flags, life.state());
        if state != life.state()
            && let Err(current) = connection_table::transition(environment, slot, life, state)
            && current.is_alive()
            && current.is_same_connection(life)
        {
            // another CPU moved it in between: once more, from where it is now
            let state = tcp_state::next_state(direction, flow.tcp_flags, current.state());
            let _ = connection_table::transition(environment, slot, current, state);
        }
    }
    if let Some(entry) = environment.entry(slot) {
        connection_table::touch(entry, now);
    }
}
