//! What the kernel's network looks like from here: links, local addresses, and the way to a real server.
//!
//! [`watch`] follows the kernel through netlink and hands over whole snapshots; everything else is values.

pub mod ethtool;
mod messages;
pub mod neighbours;
pub mod watch;
pub mod xdp_features;

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use lb_ebpf::abi::{Interface, MAX_INTERFACES};

/// A network interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// Index.
    pub index: u32,
    /// Name.
    pub name: String,
    /// Whether frames have Ethernet headers (`ARPHRD_ETHER`).
    pub is_ethernet: bool,
    /// Whether it is a loopback.
    pub is_loopback: bool,
    /// MAC address; zeros where there is none of six bytes.
    pub mac: [u8; 6],
    /// MTU in bytes.
    pub mtu: u32,
    /// Whether it is administratively up.
    pub is_up: bool,
    /// Whether it is a port of a bridge, bond or team: what it receives for this host comes by there once more.
    pub is_port: bool,
    /// What kind of virtual link it is, in the kernel's word (`veth`, `vlan`, `bridge`); none: a network card.
    pub kind: Option<String>,
    /// Index of the interface of this network namespace that it stands on, as a VLAN interface does on a network card.
    pub below: Option<u32>,
}

impl Link {
    /// Whether the data path can be attached: why not, if it cannot.
    pub fn unusable_because(&self) -> Option<&'static str> {
        match self {
            Self { is_loopback: true, .. } => Some("it is a loopback"),
            Self { is_ethernet: false, .. } => Some("its frames are not Ethernet"),
            Self { index, .. } if *index >= MAX_INTERFACES => Some("its index is above 65535"),
            _ => None,
        }
    }

    /// Why the data path is not attached unless the interface is named, if it is not. Taken at a port, packets would
    /// pass by what the bridge decides (blocked ports, VLANs).
    pub fn passed_over_because(&self) -> Option<&'static str> {
        if self.is_port { Some("it is a port of a bridge, bond or team") } else { self.unusable_because() }
    }

    /// What the data path needs to know of it, with `INTERFACE_…` flags.
    pub fn record(&self, flags: u8) -> Interface {
        let [a, b, c, d, e, f] = self.mac;
        Interface { mac: [a, b, c, d, e, f, flags, 0], mtu: self.mtu, _pad: 0 }
    }
}

/// The addresses that packets are delivered to on this host: the routes of type `local` in the table `local`, which
/// the kernel keeps for every address and an administrator adds for whole prefixes (`ip route add local …`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocalAddresses {
    /// By masked network address; the longest prefix does not matter, any match is local.
    prefixes: BTreeSet<(IpAddr, u8)>,
}

impl LocalAddresses {
    /// Adds a prefix; host bits do not matter.
    pub fn insert(&mut self, address: IpAddr, length: u8) {
        self.prefixes.insert((masked(address, length), length));
    }

    /// Whether packets to `address` are delivered here.
    pub fn contains(&self, address: IpAddr) -> bool {
        let longest = if address.is_ipv4() { 32 } else { 128 };
        (0..=longest).any(|length| self.prefixes.contains(&(masked(address, length), length)))
    }

    /// The single addresses among them, without loopback.
    pub fn hosts(&self) -> impl Iterator<Item = IpAddr> + '_ {
        self.prefixes
            .iter()
            .filter(|(address, length)| *length == if address.is_ipv4() { 32 } else { 128 })
            .map(|(address, _)| *address)
            .filter(|address| !address.is_loopback())
    }
}

impl FromIterator<(IpAddr, u8)> for LocalAddresses {
    fn from_iter<I: IntoIterator<Item = (IpAddr, u8)>>(prefixes: I) -> Self {
        let mut local = Self::default();
        prefixes.into_iter().for_each(|(address, length)| local.insert(address, length));
        local
    }
}

fn masked(address: IpAddr, length: u8) -> IpAddr {
    match address {
        IpAddr::V4(address) => {
            let mask = u32::MAX.checked_shl(32 - u32::from(length.min(32))).unwrap_or(0);
            Ipv4Addr::from_bits(address.to_bits() & mask).into()
        }
        IpAddr::V6(address) => {
            let mask = u128::MAX.checked_shl(128 - u32::from(length.min(128))).unwrap_or(0);
            Ipv6Addr::from_bits(address.to_bits() & mask).into()
        }
    }
}

/// The network as it was at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Network {
    /// Links by index.
    pub links: BTreeMap<u32, Link>,
    /// Local addresses.
    pub local: LocalAddresses,
    /// Broadcast addresses of the networks it is in.
    pub broadcast: BTreeSet<IpAddr>,
}

impl Network {
    /// Whether VLAN interfaces stand on an interface.
    pub fn has_vlans(&self, interface: u32) -> bool {
        self.links.values().any(|link| link.below == Some(interface) && link.kind.as_deref() == Some("vlan"))
    }

    /// What packets of real clients never come from: the addresses of this host, and those of all hosts of its networks.
    pub fn never_clients(&self) -> BTreeSet<IpAddr> {
        self.local.hosts().chain(self.broadcast.iter().copied()).collect()
    }
}

/// The first step on the way to an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextHop {
    /// Interface it leaves by.
    pub interface: u32,
    /// The gateway, or the address itself where it is on the link.
    pub address: IpAddr,
}

#[cfg(test)]
mod tests {
    use lb_ebpf::abi::INTERFACE_XDP;

    use super::*;

    fn local(prefixes: &[(&str, u8)]) -> LocalAddresses {
        prefixes.iter().map(|(address, length)| (address.parse().unwrap(), *length)).collect()
    }

    #[test]
    fn an_address_inside_a_local_prefix_is_local() {
        let local = local(&[("127.0.0.0", 8), ("192.0.2.0", 24), ("10.0.0.1", 32), ("2001:db8::", 64), ("::1", 128)]);
        let yes = ["127.9.9.9", "192.0.2.255", "10.0.0.1", "2001:db8::77", "::1"];
        let no = ["10.0.0.2", "192.0.3.1", "2001:db8:0:1::1", "::2", "0.0.0.0"];
        yes.iter().for_each(|address| assert!(local.contains(address.parse().unwrap()), "{address}"));
        no.iter().for_each(|address| assert!(!local.contains(address.parse().unwrap()), "{address}"));
    }

    #[test]
    fn a_default_route_of_type_local_makes_everything_of_its_family_local() {
        let local = local(&[("0.0.0.0", 0)]);
        assert!(local.contains("203.0.113.9".parse().unwrap()));
        assert!(!local.contains("2001:db8::1".parse().unwrap()));
    }

    #[test]
    fn hosts_are_single_addresses_that_are_not_loopback() {
        let local = local(&[("127.0.0.1", 32), ("192.0.2.0", 24), ("10.0.0.1", 32), ("2001:db8::1", 128)]);
        let hosts: Vec<String> = local.hosts().map(|address| address.to_string()).collect();
        assert_eq!(hosts, ["10.0.0.1", "2001:db8::1"]);
    }

    #[test]
    fn packets_of_clients_come_neither_from_this_host_nor_from_a_broadcast_address() {
        let local = local(&[("127.0.0.1", 32), ("192.0.2.0", 24), ("10.0.0.1", 32)]);
        let broadcast = ["10.0.0.255", "10.0.0.0"].map(|address| address.parse().unwrap()).into();
        let never = Network { local, broadcast, ..Network::default() }.never_clients();
        let never: Vec<String> = never.iter().map(ToString::to_string).collect();
        assert_eq!(never, ["10.0.0.0", "10.0.0.1", "10.0.0.255"]);
    }

    #[test]
    fn links_that_cannot_carry_the_data_path_say_why() {
        let ethernet = Link {
            index: 2,
            name: "eth0".into(),
            is_ethernet: true,
            mac: [2, 0, 0, 0, 0, 1],
            mtu: 1500,
            is_up: true,
            ..Link::default()
        };
        assert_eq!(ethernet.unusable_because(), None);
        assert!(Link { is_loopback: true, ..ethernet.clone() }.unusable_because().is_some());
        assert!(Link { is_ethernet: false, ..ethernet.clone() }.unusable_because().is_some());
        assert!(Link { index: 65_536, ..ethernet.clone() }.unusable_because().is_some());
        let port = Link { is_port: true, ..ethernet.clone() };
        assert_eq!((port.unusable_because(), port.passed_over_because().is_some()), (None, true));
        assert_eq!(ethernet.record(INTERFACE_XDP).mac, [2, 0, 0, 0, 0, 1, 1, 0]);
    }
}
