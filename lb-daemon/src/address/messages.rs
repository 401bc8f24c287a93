//! Netlink messages, read.

use std::net::IpAddr;

use netlink_packet_route::link::{InfoPortKind, LinkAttribute, LinkFlags, LinkInfo, LinkLayerType, LinkMessage};
use netlink_packet_route::route::{RouteAddress, RouteAttribute, RouteMessage, RouteType};
use netlink_packet_route::{AddressFamily, RouteNetlinkMessage};

use super::{Link, NextHop};

/// The routing table `local` (`RT_TABLE_LOCAL`).
const LOCAL_TABLE: u32 = 255;

/// The link that a message describes.
pub(super) fn link(message: &LinkMessage) -> Link {
    let mut link = Link {
        index: message.header.index,
        is_ethernet: message.header.link_layer_type == LinkLayerType::Ether,
        is_loopback: message.header.flags.contains(LinkFlags::Loopback),
        is_up: message.header.flags.contains(LinkFlags::Up),
        ..Link::default()
    };
    // An interface of another namespace has an index of its own there.
    let is_elsewhere = message.attributes.iter().any(|attribute| matches!(attribute, LinkAttribute::LinkNetNsId(_)));
    for attribute in &message.attributes {
        match attribute {
            LinkAttribute::IfName(name) => link.name.clone_from(name),
            LinkAttribute::Mtu(mtu) => link.mtu = *mtu,
            LinkAttribute::Address(mac) => link.mac = mac.as_slice().try_into().unwrap_or([0; 6]),
            LinkAttribute::LinkInfo(infos) => {
                link.is_port = infos.iter().any(is_port);
                link.kind = infos.iter().find_map(kind);
            }
            LinkAttribute::Link(index) if !is_elsewhere => link.below = Some(*index),
            _ => (),
        }
    }
    link
}

/// Whether this part of a link's information makes it a port whose packets come by at its controller again. An
/// interface in a VRF is none: it keeps its addresses.
fn is_port(info: &LinkInfo) -> bool {
    matches!(info, LinkInfo::PortKind(InfoPortKind::Bridge | InfoPortKind::Bond | InfoPortKind::Team))
}

fn kind(info: &LinkInfo) -> Option<String> {
    match info {
        LinkInfo::Kind(kind) => Some(kind.to_string()),
        _ => None,
    }
}

/// A request for the routes of one family in the local table: those of addresses, broadcast addresses and prefixes.
pub(super) fn local_routes_request(family: AddressFamily) -> RouteMessage {
    let mut message = RouteMessage::default();
    message.header.address_family = family;
    message.header.table = LOCAL_TABLE as u8;
    message.attributes.push(RouteAttribute::Table(LOCAL_TABLE));
    message
}

/// The prefix that a route makes local, if it does.
pub(super) fn local_prefix(message: &RouteMessage) -> Option<(IpAddr, u8)> {
    if message.header.kind != RouteType::Local || table(message) != LOCAL_TABLE {
        return None;
    }
    let destination = destination(message);
    let any = match message.header.address_family {
        AddressFamily::Inet => IpAddr::from([0; 4]),
        AddressFamily::Inet6 => IpAddr::from([0; 16]),
        _ => return None,
    };
    Some((destination.unwrap_or(any), message.header.destination_prefix_length))
}

/// The broadcast address that a route is for, if it is for one.
pub(super) fn broadcast_address(message: &RouteMessage) -> Option<IpAddr> {
    if message.header.kind == RouteType::Broadcast { destination(message) } else { None }
}

fn destination(message: &RouteMessage) -> Option<IpAddr> {
    message.attributes.iter().find_map(|attribute| match attribute {
        RouteAttribute::Destination(address) => ip(address),
        _ => None,
    })
}

fn table(message: &RouteMessage) -> u32 {
    let attribute = message.attributes.iter().find_map(|attribute| match attribute {
        RouteAttribute::Table(table) => Some(*table),
        _ => None,
    });
    attribute.unwrap_or(u32::from(message.header.table))
}

/// A question for the route to `address`.
pub(super) fn route_request(address: IpAddr) -> RouteMessage {
    let mut message = RouteMessage::default();
    (message.header.address_family, message.header.destination_prefix_length) = match address {
        IpAddr::V4(_) => (AddressFamily::Inet, 32),
        IpAddr::V6(_) => (AddressFamily::Inet6, 128),
    };
    message.attributes.push(RouteAttribute::Destination(address.into()));
    message
}

/// The next hop that an answer to [`route_request`] names; `None` for an unreachable or local address.
pub(super) fn next_hop(destination: IpAddr, message: &RouteMessage) -> Option<NextHop> {
    if message.header.kind != RouteType::Unicast {
        return None;
    }
    let mut hop = NextHop { interface: 0, address: destination };
    for attribute in &message.attributes {
        match attribute {
            RouteAttribute::Oif(interface) => hop.interface = *interface,
            RouteAttribute::Gateway(gateway) => hop.address = ip(gateway)?,
            RouteAttribute::Via(netlink_packet_route::route::RouteVia::Inet6(gateway)) => {
                hop.address = IpAddr::V6(*gateway);
            }
            _ => (),
        }
    }
    (hop.interface != 0).then_some(hop)
}

fn ip(address: &RouteAddress) -> Option<IpAddr> {
    match address {
        RouteAddress::Inet(address) => Some(IpAddr::V4(*address)),
        RouteAddress::Inet6(address) => Some(IpAddr::V6(*address)),
        _ => None,
    }
}

/// Whether a notification can change a [`super::Network`].
pub(super) fn changes_network(message: &RouteNetlinkMessage) -> bool {
    match message {
        RouteNetlinkMessage::NewRoute(route) | RouteNetlinkMessage::DelRoute(route) => table(route) == LOCAL_TABLE,
        RouteNetlinkMessage::NewLink(_)
        | RouteNetlinkMessage::DelLink(_)
        | RouteNetlinkMessage::NewAddress(_)
        | RouteNetlinkMessage::DelAddress(_) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(kind: RouteType, attributes: Vec<RouteAttribute>) -> RouteMessage {
        let mut message = RouteMessage::default();
        message.header.kind = kind;
        message.header.address_family = AddressFamily::Inet;
        message.attributes = attributes;
        message
    }

    fn inet(address: &str) -> RouteAddress {
        RouteAddress::Inet(address.parse().unwrap())
    }

    #[test]
    fn a_link_tells_its_kind_and_what_it_stands_on_in_its_own_namespace() {
        use netlink_packet_route::link::InfoKind;
        let mut message = LinkMessage::default();
        message.attributes = vec![
            LinkAttribute::Link(7),
            LinkAttribute::LinkInfo(vec![LinkInfo::Kind(InfoKind::Vlan), LinkInfo::PortKind(InfoPortKind::Bond)]),
        ];
        let vlan = link(&message);
        assert_eq!((vlan.kind.as_deref(), vlan.below, vlan.is_port), (Some("vlan"), Some(7), true));
        message.attributes.push(LinkAttribute::LinkNetNsId(0));
        assert_eq!(link(&message).below, None);
        assert_eq!(link(&LinkMessage::default()).kind, None);
    }

    #[test]
    fn the_next_hop_is_the_gateway_or_the_address_itself() {
        let destination: IpAddr = "10.0.0.9".parse().unwrap();
        let direct = answer(RouteType::Unicast, vec![RouteAttribute::Oif(3)]);
        assert_eq!(next_hop(destination, &direct), Some(NextHop { interface: 3, address: destination }));
        let routed =
            answer(RouteType::Unicast, vec![RouteAttribute::Oif(3), RouteAttribute::Gateway(inet("10.0.0.1"))]);
        let gateway = "10.0.0.1".parse().unwrap();
        assert_eq!(next_hop(destination, &routed), Some(NextHop { interface: 3, address: gateway }));
    }

    #[test]
    fn unreachable_and_local_addresses_have_no_next_hop() {
        let destination: IpAddr = "10.0.0.9".parse().unwrap();
        for kind in [RouteType::Unreachable, RouteType::BlackHole, RouteType::Local, RouteType::Prohibit] {
            assert_eq!(next_hop(destination, &answer(kind, vec![RouteAttribute::Oif(1)])), None);
        }
        assert_eq!(next_hop(destination, &answer(RouteType::Unicast, vec![])), None);
    }

    #[test]
    fn only_local_routes_of_the_local_table_make_a_prefix_local() {
        let attributes = |table| vec![RouteAttribute::Table(table), RouteAttribute::Destination(inet("192.0.2.0"))];
        let mut route = answer(RouteType::Local, attributes(255));
        route.header.destination_prefix_length = 24;
        assert_eq!(local_prefix(&route), Some(("192.0.2.0".parse().unwrap(), 24)));
        assert!(changes_network(&RouteNetlinkMessage::NewRoute(route)));
        assert_eq!(local_prefix(&answer(RouteType::Broadcast, attributes(255))), None);
        assert_eq!(local_prefix(&answer(RouteType::Local, attributes(100))), None);
    }
}
