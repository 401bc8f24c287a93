//! Where a packet goes next.
//!
//! Asking the kernel's routing costs more than all the rest, so its answer is remembered: for requests in the real
//! server's record, for replies beside the connection, for one second at most. A route that has changed is so followed
//! within a second whether a daemon runs or not. About once a second for each next hop a packet is given to the kernel
//! with the neighbour's address instead of its MAC address: so the kernel keeps checking that the neighbour is there.

use crate::{
    abi::{Address, Config, Hop, HopStamp, INTERFACE_XDP, Life, MAX_INTERFACES, RouteHop, Seen, Server},
    connection_table::{HOP, SEEN},
    environment::{Environment, Route, RouteQuery, RouteStatus},
    packet::Packet,
    path::Flow,
    verdict::{Answer, Reason, Verdict},
    word::Word,
};

/// A next hop, ready to be used.
#[derive(Clone, Copy, Debug)]
pub struct NextHop {
    /// Index of the interface.
    pub ifindex: u32,
    /// MTU of the route, 0 if not known.
    pub mtu: u32,
    /// The kernel finds the MAC addresses, from `next_hop`.
    pub is_neighbour: bool,
    /// MAC address of the neighbour.
    pub destination_mac: [u8; 6],
    /// MAC address of the interface.
    pub source_mac: [u8; 6],
    /// Address of the neighbour.
    pub next_hop: Address,
}

impl NextHop {
    /// The same, if this hook can send there: XDP only out of interfaces that take its frames.
    #[inline(always)]
    fn usable<P: Packet, E: Environment>(self, packet: &P, environment: &E) -> Result<Self, Verdict> {
        if !P::HANDS_ON || self.ifindex == packet.ingress() {
            return Ok(self);
        }
        match environment.interface(self.ifindex) {
            Some(interface) if interface.flags() & INTERFACE_XDP != 0 => Ok(self),
            _ => Err(Verdict::pass(Reason::HandedOn)),
        }
    }

    #[inline(always)]
    fn neighbour(ifindex: u32, next_hop: Address, mtu: u32) -> Self {
        Self { ifindex, mtu, is_neighbour: true, destination_mac: [0; 6], source_mac: [0; 6], next_hop }
    }

    /// A route as the kernel gave it; the kernel finds the MAC addresses.
    #[inline(always)]
    pub fn to(route: &Route) -> Self {
        Self::neighbour(route.ifindex, route.next_hop, route.mtu)
    }

    /// A resolved route, with the MAC addresses that the kernel gave.
    #[inline(always)]
    fn resolved(route: &Route) -> Self {
        Self {
            is_neighbour: false,
            destination_mac: route.mac,
            source_mac: route.source_mac,
            ..Self::neighbour(route.ifindex, route.next_hop, route.mtu)
        }
    }

    /// The route to a real server that user space found.
    #[inline(always)]
    pub fn supplied(server: &Server, mtu: u32) -> Self {
        Self::neighbour(server.route_ifindex, server.route_next_hop, mtu)
    }

    /// Nowhere: the packet is longer than this MTU.
    #[inline(always)]
    fn too_long(mtu: u32) -> Self {
        Self::neighbour(0, Address { words: [0, 0] }, mtu)
    }

    /// How a packet is sent there.
    #[inline(always)]
    pub fn verdict(&self, reason: Reason) -> Verdict {
        if self.is_neighbour {
            return Verdict::send_to_neighbour(reason, self.ifindex, self.next_hop);
        }
        Verdict::send(reason, self.ifindex)
    }
}

/// A remembered hop, if its interface is still known.
#[inline(always)]
fn remembered<E: Environment>(environment: &E, hop: Hop, mtu: u32) -> Option<NextHop> {
    let interface = environment.interface(hop.ifindex())?;
    if interface.mtu == 0 || hop.0 == 0 {
        return None;
    }
    let [a, b, c, d, e, f, _, _] = interface.mac;
    Some(NextHop {
        ifindex: hop.ifindex(),
        mtu,
        is_neighbour: false,
        destination_mac: hop.mac(),
        source_mac: [a, b, c, d, e, f],
        next_hop: Address { words: [0, 0] },
    })
}

/// Next hop towards a real server. Its `mtu` must be compared with the packet's length.
#[inline(always)]
#[expect(clippy::too_many_arguments, reason = "inlined into its one caller")]
pub fn to_server<P: Packet, E: Environment>(
    packet: &P,
    environment: &E,
    config: &Config,
    flow: &Flow,
    server: &Server,
    index: u32,
    masquerade: bool,
    now: u32,
) -> Result<NextHop, Verdict> {
    let stamp = RouteHop(server.hop_stamp);
    if stamp.is_valid()
        && now.wrapping_sub(stamp.jiffies()) < config.jiffies_per_second
        && let Some(hop) = remembered(environment, Hop(server.hop), u32::from(stamp.mtu()))
    {
        return hop.usable(packet, environment);
    }
    let query = query(packet, flow, flow.network.source, server.address);
    let route = environment.route(&query);
    if let Some(known) = known::<P, E>(environment, config, &route, now)? {
        environment.remember_server_hop(index, known.hop.0, RouteHop::new(short_mtu(route.mtu), now).0);
        return known.next_hop.usable(packet, environment);
    }
    // direct routing is not forwarding: like IPVS's it needs no ip_forward, and user space has left the route here
    if matches!(route.status, RouteStatus::ForwardingOff) && !masquerade && server.route_ifindex != 0 {
        let mtu = environment.interface(server.route_ifindex).map_or(0, |interface| interface.mtu);
        return Ok(NextHop::supplied(server, mtu));
    }
    not_remembered(&route)
}

/// A route whose next hop is in the hop map.
struct Known {
    index: u16,
    hop: Hop,
    next_hop: NextHop,
}

/// What to do with a route that was just asked for, if it is resolved and can be remembered. Where the neighbour was
/// not checked for a second this packet is for the kernel, that is for the hook that finishes everything.
#[inline(always)]
fn known<P: Packet, E: Environment>(
    environment: &E,
    config: &Config,
    route: &Route,
    now: u32,
) -> Result<Option<Known>, Verdict> {
    let hop = if matches!(route.status, RouteStatus::Resolved) { hop_of(route) } else { None };
    let index = hop.and_then(|hop| environment.hop_index(hop));
    let (Some(hop), Some(index)) = (hop, index) else {
        return if P::HANDS_ON { Err(Verdict::pass(Reason::HandedOn)) } else { Ok(None) };
    };
    if now.wrapping_sub(environment.hop_checked(index)) < config.jiffies_per_second {
        return Ok(Some(Known { index, hop, next_hop: NextHop::resolved(route) }));
    }
    if P::HANDS_ON {
        return Err(Verdict::pass(Reason::HandedOn));
    }
    environment.note_hop_check(index, now);
    Ok(Some(Known { index, hop, next_hop: NextHop::to(route) }))
}

/// Next hop towards the client of a connection, whose entry and life these are. Its `mtu` must be compared with the
/// packet's length.
#[inline(always)]
#[expect(clippy::too_many_arguments, reason = "inlined into its one caller")]
pub fn to_client<P: Packet, E: Environment>(
    packet: &P,
    environment: &E,
    config: &Config,
    flow: &Flow,
    entry: &[<E as crate::connection_table::Table>::W; 8],
    life: Life,
    virtual_address: Address,
    now: u32,
) -> Result<NextHop, Verdict> {
    let stamp = HopStamp(entry[HOP].load());
    if stamp.0 != 0
        && stamp.generation16() == life.generation16()
        && now.wrapping_sub(stamp.jiffies()) < config.jiffies_per_second
        && let Some(hop) = environment.hop(stamp.index())
        && let Some(hop) = remembered(environment, hop, u32::from(Seen(entry[SEEN].load()).mtu()))
    {
        return hop.usable(packet, environment);
    }
    let query = query(packet, flow, virtual_address, flow.network.destination);
    let route = environment.route(&query);
    if let Some(known) = known::<P, E>(environment, config, &route, now)? {
        entry[SEEN].store(Seen(entry[SEEN].load()).with_mtu(short_mtu(route.mtu)).0);
        entry[HOP].store(HopStamp::new(known.index, life.generation16(), now).0);
        return known.next_hop.usable(packet, environment);
    }
    not_remembered(&route)
}

/// A route that cannot be remembered: not resolved, or no room.
#[inline(always)]
fn not_remembered(route: &Route) -> Result<NextHop, Verdict> {
    match route.status {
        RouteStatus::Resolved | RouteStatus::Unresolved => Ok(NextHop::to(route)),
        _ => not_routed(route),
    }
}

#[inline(always)]
fn query<P: Packet>(packet: &P, flow: &Flow, source: Address, destination: Address) -> RouteQuery {
    RouteQuery {
        ipv6: flow.network.ipv6,
        source,
        destination,
        ifindex: packet.ingress(),
        tos: flow.network.tos,
        protocol: flow.network.protocol,
        length: flow.size.longest,
    }
}

/// The word under which a resolved route can be remembered.
#[inline(always)]
fn hop_of(route: &Route) -> Option<Hop> {
    if route.ifindex >= MAX_INTERFACES {
        return None;
    }
    Some(Hop::new(route.ifindex as u16, route.mac))
}

#[inline(always)]
fn short_mtu(mtu: u32) -> u16 {
    if mtu > 0xffff { 0xffff } else { mtu as u16 }
}

#[inline(always)]
fn not_routed(route: &Route) -> Result<NextHop, Verdict> {
    match route.status {
        RouteStatus::TooLong => Ok(NextHop::too_long(route.mtu)),
        RouteStatus::NoRoute => Err(Verdict::answer(Reason::NoRoute, Answer::HostUnreachable, 0)),
        RouteStatus::ForwardingOff => Err(Verdict::drop(Reason::ForwardingOff)),
        RouteStatus::Unusable | RouteStatus::Resolved | RouteStatus::Unresolved => {
            Err(Verdict::drop(Reason::RouteUnusable))
        }
    }
}
