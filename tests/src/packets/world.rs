//! The network that the director of these tests stands in, as it is on the host and in the kernel's namespace.
//!
//! ```text
//! clients 10.1.0.x ── outside ┐                 ┌ inside ── servers 10.2.0.11 .12 .13, and .99 that answers no ARP
//! router  10.1.0.9            ├ director 10.0.0.1
//! 203.0.113.0/24 behind it    ┘                 └ narrow ── server 10.3.0.11, MTU 1280
//! ```
//! IPv6 has the same with 2001:db8:1::x, 2001:db8::1, 2001:db8:2::x and 2001:db8:3::x.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use lb_daemon::address::{Link, LocalAddresses, Network, NextHop};

use super::frame::{Mac, Packet};

const fn v4(third: u8, last: u8) -> IpAddr {
    IpAddr::V4(Ipv4Addr::new(10, third, 0, last))
}

const fn v6(third: u16, last: u16) -> IpAddr {
    IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, third, 0, 0, 0, 0, last))
}

/// The virtual IPs: both are local.
pub const VIP: [IpAddr; 2] = [v4(0, 1), v6(0, 1)];
/// Virtual IPs that are not local.
pub const FOREIGN_VIP: [IpAddr; 2] = [v4(9, 1), v6(9, 1)];
/// A client.
pub const CLIENT: [IpAddr; 2] = [v4(1, 2), v6(1, 2)];
/// A router on the clients' side.
pub const ROUTER: [IpAddr; 2] = [v4(1, 9), v6(1, 9)];
/// A client behind the router.
pub const REMOTE: [IpAddr; 2] = [IpAddr::V4(Ipv4Addr::new(203, 0, 113, 7)), v6(0x113, 7)];
/// The director on the clients' side.
pub const DIRECTOR: [IpAddr; 2] = [v4(1, 1), v6(1, 1)];
/// The first server.
pub const SERVER1: [IpAddr; 2] = [v4(2, 11), v6(2, 0x11)];
/// The second server.
pub const SERVER2: [IpAddr; 2] = [v4(2, 12), v6(2, 0x12)];
/// The third server.
pub const SERVER3: [IpAddr; 2] = [v4(2, 13), v6(2, 0x13)];
/// A server that answers no ARP.
pub const SILENT: [IpAddr; 2] = [v4(2, 99), v6(2, 0x99)];
/// A server behind a link of MTU [`NARROW_MTU`].
pub const NARROW: [IpAddr; 2] = [v4(3, 11), v6(3, 0x11)];
/// A server that there is no route to.
pub const NOWHERE: [IpAddr; 2] = [IpAddr::V4(Ipv4Addr::new(198, 51, 100, 7)), v6(0x5100, 7)];
/// A server behind a blackhole.
pub const BLACKHOLE: [IpAddr; 2] = [IpAddr::V4(Ipv4Addr::new(192, 0, 2, 7)), v6(0xb1ac, 7)];

/// MTU of the narrow link: the least that IPv6 takes.
pub const NARROW_MTU: u32 = 1280;

/// One of the director's interfaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// To the clients.
    Outside,
    /// To the servers.
    Inside,
    /// To the server behind the narrow link.
    Narrow,
}

impl Side {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Outside, Self::Inside, Self::Narrow];

    /// Its name in the kernel's namespace.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Outside => "outside",
            Self::Inside => "inside",
            Self::Narrow => "narrow",
        }
    }

    /// Its MAC address.
    pub const fn mac(self) -> Mac {
        [2, 0, 0, 0, 0xd1, self as u8 + 1]
    }

    /// Its MTU.
    pub const fn mtu(self) -> u32 {
        match self {
            Self::Outside | Self::Inside => 1500,
            Self::Narrow => NARROW_MTU,
        }
    }

    /// The part of its networks' addresses that tells them from the others'.
    const fn number(self) -> u16 {
        self as u16 + 1
    }

    /// The frame of a packet that comes from a neighbour of this side.
    pub fn frame(self, packet: &Packet) -> Vec<u8> {
        self.frame_of(&packet.ip())
    }

    /// The frame of an IP packet that comes from a neighbour of this side.
    pub fn frame_of(self, ip: &[u8]) -> Vec<u8> {
        super::frame::frame([2, 0, 0, 0, 0xee, self as u8 + 1], self.mac(), ip)
    }
}

/// Where the way to an address begins: the interface, and the neighbour there.
pub fn way_to(address: IpAddr) -> Option<(Side, IpAddr)> {
    let third = match address {
        IpAddr::V4(address) => match address.octets() {
            [10, third, 0, _] => u16::from(third),
            [203, 0, 113, _] => return Some((Side::Outside, ROUTER[0])),
            _ => return None,
        },
        IpAddr::V6(address) => match address.segments() {
            [0x2001, 0xdb8, 0x113, ..] => return Some((Side::Outside, ROUTER[1])),
            [0x2001, 0xdb8, third, 0, ..] => third,
            _ => return None,
        },
    };
    Side::ALL.into_iter().find(|side| side.number() == third).map(|side| (side, address))
}

/// Whether the kernel delivers packets to this address itself: the director's, a broadcast or a router's anycast one.
pub fn is_own(address: IpAddr) -> bool {
    let is_of_all = match address {
        IpAddr::V4(address) => matches!(address.octets(), [10, 1..=3, 0, 255]),
        IpAddr::V6(address) => address.segments()[4..] == [0; 4],
    };
    is_of_all || local_addresses().iter().any(|(local, _)| *local == address)
}

/// The MAC address of a neighbour; `None` for one that answers no ARP.
pub fn mac_of(address: IpAddr) -> Option<Mac> {
    if !neighbours().contains(&address) {
        return None;
    }
    Some(match address {
        IpAddr::V4(address) => {
            let [a, b, c, d] = address.octets();
            [2, 4, a, b, c, d]
        }
        IpAddr::V6(address) => {
            let [_, _, third, .., last] = address.segments();
            [2, 6, 0, third as u8, 0, last as u8]
        }
    })
}

/// Everybody who answers ARP or neighbour solicitations.
pub fn neighbours() -> BTreeSet<IpAddr> {
    [CLIENT, ROUTER, SERVER1, SERVER2, SERVER3, NARROW].into_iter().flatten().collect()
}

/// The network as the daemon sees it, with these interface indices (in the order of [`Side::ALL`]).
pub fn network(indices: [u32; 3]) -> Network {
    let link = |(side, index): (Side, u32)| {
        let link = Link {
            index,
            name: side.name().to_owned(),
            is_ethernet: true,
            mac: side.mac(),
            mtu: side.mtu(),
            is_up: true,
            ..Link::default()
        };
        (index, link)
    };
    let links = Side::ALL.into_iter().zip(indices).map(link).collect();
    let mut local: LocalAddresses =
        local_addresses().into_iter().map(|(address, _)| (address, longest(address))).collect();
    local.insert(IpAddr::V4(Ipv4Addr::new(127, 0, 0, 0)), 8);
    Network { links, local, broadcast: BTreeSet::new() }
}

fn longest(address: IpAddr) -> u8 {
    if address.is_ipv4() { 32 } else { 128 }
}

/// The director's addresses and the lengths of their networks.
pub fn local_addresses() -> Vec<(IpAddr, u8)> {
    let mut addresses: Vec<(IpAddr, u8)> = VIP.into_iter().map(|address| (address, longest(address))).collect();
    for side in Side::ALL {
        addresses.push((v4(side.number() as u8, 1), 24));
        addresses.push((v6(side.number(), 1), 64));
    }
    addresses
}

/// The way to a server, as user space finds it.
pub fn next_hop(indices: [u32; 3], address: IpAddr) -> BTreeMap<IpAddr, NextHop> {
    let hop = way_to(address)
        .map(|(side, neighbour)| (address, NextHop { interface: indices[side as usize], address: neighbour }));
    hop.into_iter().collect()
}

/// The lines of `ip` that make this network in an empty namespace.
pub fn setup() -> String {
    let mut lines = String::new();
    for side in Side::ALL {
        let (name, mac, mtu) = (side.name(), colons(side.mac()), side.mtu());
        lines += &format!("link add {name} mtu {mtu} address {mac} type veth peer name {name}-peer mtu {mtu}\n");
        lines += &format!("link set {name} up\nlink set {name}-peer up\n");
    }
    for (address, length) in local_addresses() {
        let name = way_to(address).map_or("lo", |(side, _)| side.name());
        lines += &format!("addr add {address}/{length} dev {name}{}\n", if address.is_ipv6() { " nodad" } else { "" });
    }
    for address in neighbours() {
        if let (Some((side, _)), Some(mac)) = (way_to(address), mac_of(address)) {
            lines += &format!("neigh replace {address} lladdr {} dev {} nud permanent\n", colons(mac), side.name());
        }
    }
    lines += &format!("route add 203.0.113.0/24 via {}\nroute add 2001:db8:113::/48 via {}\n", ROUTER[0], ROUTER[1]);
    let [v4, v6] = BLACKHOLE;
    lines += &format!("route add blackhole {v4}\nroute add blackhole {v6}\n");
    lines
}

fn colons(mac: Mac) -> String {
    mac.map(|byte| format!("{byte:02x}")).join(":")
}
