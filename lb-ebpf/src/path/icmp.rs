//! ICMP errors about a connection, translated both ways. Without it path MTU discovery breaks.
//!
//! An error quotes the packet that it is about. A quoted request went from the client to the real server: the error
//! goes on to the client, from the virtual address. A quoted reply went from the virtual address to the client: the
//! error goes on to the real server. Sources: RFC 792, RFC 4443; IPVS's `ip_vs_in_icmp`, `ip_vs_out_icmp`.

use crate::{
    abi::{Address, Be16, FLAG_LOCAL, FLAG_MASQUERADE, Ports, SERVER_AVAILABLE, SERVICE_SERVED},
    checksum::Difference,
    connection_table::{ReplyKey, RequestKey, VIRTUAL},
    endpoint_table::EndpointKey,
    environment::{Connection, Environment, RouteQuery, RouteStatus},
    forward::{self, Edit, hop},
    packet::Packet,
    parse::{self, Fragment, Network, TCP, UDP, WireSize},
    verdict::{Reason, Verdict},
    word::Word,
};

const ICMP_HEADER: usize = 8;
const ICMP_CHECKSUM: usize = 2;
const NOT_OURS: Verdict = Verdict::pass(Reason::NotOurs);
const FAILED: Verdict = Verdict::drop(Reason::RewriteFailed);

/// The packet that an error quotes, as far as it is needed.
struct Quoted {
    network: Network,
    /// Offset of its network header.
    offset: usize,
    source_port: Be16,
    destination_port: Be16,
}

/// Decides what happens to an ICMP packet.
#[inline(always)]
pub fn decide<P: Packet, E: Environment>(packet: &mut P, environment: &E) -> Verdict {
    match decide_inner(packet, environment) {
        Ok(verdict) | Err(verdict) => verdict,
    }
}

#[inline(always)]
fn decide_inner<P: Packet, E: Environment>(packet: &mut P, environment: &E) -> Result<Verdict, Verdict> {
    let outer = parse::network(packet).map_err(|_| Verdict::malformed())?;
    if !matches!(outer.fragment, Fragment::Whole) {
        return Err(NOT_OURS);
    }
    let [kind]: [u8; 1] = packet.read(outer.payload()).ok_or(Verdict::malformed())?;
    if !is_error(outer.ipv6, kind) {
        return Err(NOT_OURS);
    }
    let quoted = quoted(packet, &outer)?;
    let (network, protocol) = (&quoted.network, quoted.network.protocol);
    // told to the virtual address, about a reply
    if let Some(index) = environment.find_service(&endpoint(network.source, quoted.source_port, protocol))
        && network.source == outer.destination
    {
        let served = environment.service(index).is_some_and(|service| service.flags & SERVICE_SERVED != 0);
        return if served { about_reply(packet, environment, &outer, &quoted) } else { Err(NOT_OURS) };
    }
    // told to the client, about a request
    if environment.is_server(&endpoint(network.destination, quoted.destination_port, protocol))
        && network.source == outer.destination
    {
        return about_request(packet, environment, &outer, &quoted);
    }
    Err(NOT_OURS)
}

/// Whether the type is one of those that quote a packet and concern its sender.
#[inline(always)]
const fn is_error(ipv6: bool, kind: u8) -> bool {
    if ipv6 { matches!(kind, 1..=4) } else { matches!(kind, 3 | 4 | 11 | 12) }
}

#[inline(always)]
fn quoted<P: Packet>(packet: &P, outer: &Network) -> Result<Quoted, Verdict> {
    let offset = outer.payload() + ICMP_HEADER;
    let network = if outer.ipv6 { parse::ipv6_quoted(packet, offset) } else { parse::ipv4(packet, offset, false) }
        .map_err(|_| Verdict::malformed())?;
    if network.protocol != TCP && network.protocol != UDP || matches!(network.fragment, Fragment::Later) {
        return Err(NOT_OURS);
    }
    let [a, b, c, d]: [u8; 4] = packet.read(network.payload()).ok_or(Verdict::malformed())?;
    Ok(Quoted {
        network,
        offset,
        source_port: Be16(u16::from_ne_bytes([a, b])),
        destination_port: Be16(u16::from_ne_bytes([c, d])),
    })
}

#[inline(always)]
fn about_reply<P: Packet, E: Environment>(
    packet: &mut P,
    environment: &E,
    outer: &Network,
    quoted: &Quoted,
) -> Result<Verdict, Verdict> {
    let key = RequestKey {
        client: quoted.network.destination,
        virtual_address: quoted.network.source,
        client_port: quoted.destination_port,
        virtual_port: quoted.source_port,
        protocol: quoted.network.protocol,
    };
    let found = environment.find_request(&key, environment.now()).ok_or(NOT_OURS)?;
    let server = environment.server(found.life.server()).ok_or(Verdict::drop(Reason::Internal))?;
    if server.flags & SERVER_AVAILABLE == 0 {
        return Err(Verdict::drop(Reason::ServerGone));
    }
    if found.ports.flags() & FLAG_LOCAL != 0 {
        environment.count_in(found.life.server(), &size_of(outer));
        return Err(Verdict::pass(Reason::LocalServer));
    }
    if outer.ttl <= 1 {
        // no error is answered with an error (RFC 1122 §3.2.2)
        return Err(Verdict::drop(Reason::TimeExceeded));
    }
    let next = next_hop(packet, environment, outer, outer.source, server.address, Some(server))?;
    environment.count_in(found.life.server(), &size_of(outer));
    if found.ports.flags() & FLAG_MASQUERADE == 0 {
        return forward::send_unchanged(packet, outer, &next, Reason::IcmpForwarded);
    }
    let edit = Edit {
        is_source: true,
        old_address: quoted.network.source,
        new_address: server.address,
        old_port: quoted.source_port,
        new_port: found.ports.server(),
    };
    translate(packet, outer, quoted, &edit).ok_or(FAILED)?;
    Ok(next.verdict(Reason::IcmpForwarded))
}

#[inline(always)]
fn about_request<P: Packet, E: Environment>(
    packet: &mut P,
    environment: &E,
    outer: &Network,
    quoted: &Quoted,
) -> Result<Verdict, Verdict> {
    let key = ReplyKey {
        client: quoted.network.source,
        server_address: quoted.network.destination,
        client_port: quoted.source_port,
        server_port: quoted.destination_port,
        protocol: quoted.network.protocol,
    };
    let found = environment.find_reply(&key, environment.now()).ok_or(NOT_OURS)?;
    if outer.ttl <= 1 {
        return Err(Verdict::drop(Reason::TimeExceeded));
    }
    let virtual_address = virtual_address(environment, &found)?;
    let next = next_hop(packet, environment, outer, virtual_address, outer.destination, None)?;
    environment.count_out(found.life.server(), &size_of(outer));
    let edit = Edit {
        is_source: false,
        old_address: quoted.network.destination,
        new_address: virtual_address,
        old_port: quoted.destination_port,
        new_port: Ports(found.ports.0).virtual_port(),
    };
    translate(packet, outer, quoted, &edit).ok_or(FAILED)?;
    Ok(next.verdict(Reason::IcmpForwarded))
}

#[inline(always)]
fn virtual_address<E: Environment>(environment: &E, found: &Connection) -> Result<Address, Verdict> {
    let entry = environment.entry(found.slot as u32).ok_or(Verdict::drop(Reason::Internal))?;
    Ok(Address { words: [entry[VIRTUAL].load(), entry[VIRTUAL + 1].load()] })
}

#[inline(always)]
fn endpoint(address: Address, port: Be16, protocol: u8) -> EndpointKey {
    EndpointKey { address, port, protocol }
}

#[inline(always)]
fn size_of(outer: &Network) -> WireSize {
    WireSize { packets: 1, bytes: u64::from(outer.length), longest: outer.length }
}

/// Errors are rare: nothing is remembered, the kernel finds the neighbour.
#[inline(always)]
fn next_hop<P: Packet, E: Environment>(
    packet: &P,
    environment: &E,
    outer: &Network,
    source: Address,
    destination: Address,
    server: Option<&crate::abi::Server>,
) -> Result<hop::NextHop, Verdict> {
    let query = RouteQuery {
        ipv6: outer.ipv6,
        source,
        destination,
        ifindex: packet.ingress(),
        tos: outer.tos,
        protocol: outer.protocol,
        length: outer.length,
    };
    let route = environment.route(&query);
    match route.status {
        RouteStatus::Resolved | RouteStatus::Unresolved => Ok(hop::NextHop::to(&route)),
        RouteStatus::ForwardingOff => match server {
            Some(server) if server.route_ifindex != 0 => Ok(hop::NextHop::supplied(server, 0)),
            _ => Err(Verdict::drop(Reason::ForwardingOff)),
        },
        RouteStatus::TooLong | RouteStatus::NoRoute | RouteStatus::Unusable => {
            Err(Verdict::drop(Reason::RouteUnusable))
        }
    }
}

/// Puts the edit's new address and port into the quoted packet, and the new address into the error's own header: as
/// its source where the quoted destination changes (what it is about is behind us), else as its destination.
#[inline(always)]
fn translate<P: Packet>(packet: &mut P, outer: &Network, quoted: &Quoted, edit: &Edit) -> Option<()> {
    let addresses = Difference::of_address(edit.old_address, edit.new_address, outer.ipv6);
    let ports = Difference::of_u16(edit.old_port.0, edit.new_port.0);
    let mut payload = addresses.and(ports);
    // in front of the transport header, so written before anything moves
    packet.write(quoted.network.payload() + if edit.is_source { 0 } else { 2 }, edit.new_port.0.to_ne_bytes())?;
    if outer.ipv6 {
        let at = quoted.offset + if edit.is_source { 8 } else { 24 };
        packet.write(at, edit.new_address.bytes())?;
    } else {
        let at = quoted.offset + 10;
        let old = u16::from_ne_bytes(packet.read(at)?);
        let new = addresses.applied_to(old);
        packet.write(at, new.to_ne_bytes())?;
        payload = payload.and(Difference::of_u16(old, new));
        let at = quoted.offset + if edit.is_source { 12 } else { 16 };
        packet.write(at, edit.new_address.raw_ipv4().to_ne_bytes())?;
    }
    let outer_edit = Edit {
        is_source: !edit.is_source,
        old_address: if edit.is_source { outer.destination } else { outer.source },
        ..*edit
    };
    let outer_addresses = Difference::of_address(outer_edit.old_address, outer_edit.new_address, outer.ipv6);
    if outer.ipv6 {
        // ICMPv6's checksum covers a pseudo-header (RFC 4443 §2.3)
        payload = payload.and(outer_addresses);
    }
    let at = outer.payload() + ICMP_CHECKSUM;
    let old = u16::from_ne_bytes(packet.read(at)?);
    packet.write(at, payload.applied_to(old).to_ne_bytes())?;
    forward::write_network(packet, outer, &outer_edit, outer_addresses, outer.ttl.wrapping_sub(1))
}
