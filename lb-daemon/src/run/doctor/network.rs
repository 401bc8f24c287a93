//! Ways to the real servers, and back.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use futures::TryStreamExt;
use futures::stream::{self, StreamExt};
use ipvsadm_compat::model::{Forwarding, Protocol, ServiceId};
use netlink_packet_route::address::{AddressAttribute, AddressMessage};
use netlink_packet_route::neighbour::{NeighbourAddress, NeighbourAttribute, NeighbourMessage, NeighbourState};
use socket2::{Domain, SockRef, Socket, Type};
use tokio::net::TcpSocket;
use tokio::time::timeout;

use super::{Check, Finding, Patient};
use crate::address::{Network, NextHop, watch};
use crate::run::Failure;

/// How long a visit may take: a neighbour that does not answer is known after three seconds.
const VISIT: Duration = Duration::from_millis(3_500);
/// Visits at a time.
const AT_ONCE: usize = 128;
/// Real servers that are visited.
const MOST: usize = 4_096;

/// A real server, as it is reached from here.
#[derive(Clone, Debug)]
pub(super) struct Server {
    address: SocketAddr,
    protocol: Protocol,
    forwarding: Forwarding,
}

/// What visits came to.
pub(super) struct Facts {
    network: Network,
    /// This host's addresses with the networks they are in, by interface.
    own: Vec<(u32, Prefix)>,
    servers: Vec<Server>,
    hops: BTreeMap<IpAddr, NextHop>,
    /// Hardware addresses that are known, by interface and address.
    pub(super) neighbours: BTreeMap<(u32, IpAddr), Vec<u8>>,
    /// Masqueraded TCP servers that answer from here, but not to an address that only this host leads to; and from
    /// which address they were asked.
    astray: Vec<(SocketAddr, IpAddr)>,
    visited: usize,
}

impl Facts {
    pub(super) async fn gather(patient: &Patient) -> Result<Self, Failure> {
        let network = patient.network.clone();
        let servers = servers(patient);
        let hops = watch::next_hops(servers.iter().map(|server| server.address.ip()).collect()).await?;
        let visits = stream::iter(servers.iter().cloned()).map(|server| async move {
            let answered = visit(&server, None).await;
            (server, answered)
        });
        let visited: Vec<(Server, bool)> = visits.buffer_unordered(AT_ONCE).collect().await;
        let neighbours = neighbour_table().await?;
        let mut facts = Self {
            network,
            own: own_addresses().await?,
            servers,
            hops,
            neighbours,
            astray: Vec::new(),
            visited: visited.len(),
        };
        let asked = visited.into_iter().filter(|(server, answered)| {
            *answered && server.forwarding == Forwarding::Masquerading && server.protocol == Protocol::Tcp
        });
        let asked: Vec<(Server, IpAddr)> =
            asked.filter_map(|(server, _)| Some((server.clone(), facts.address_beyond(&server)?))).collect();
        let astray = stream::iter(asked)
            .map(|(server, from)| async move { (!visit(&server, Some(from)).await).then_some((server.address, from)) });
        facts.astray = astray.buffer_unordered(AT_ONCE).filter_map(std::future::ready).collect().await;
        facts.astray.sort();
        Ok(facts)
    }

    /// An address of this host that is none of the server's network: an answer to it goes the way of the server's
    /// answers to clients.
    fn address_beyond(&self, server: &Server) -> Option<IpAddr> {
        let address = server.address.ip();
        let near = self.prefix_of(address)?;
        self.network.local.hosts().find(|host| host.is_ipv4() == address.is_ipv4() && !near.contains(*host))
    }

    /// The network of this host that an address is in.
    fn prefix_of(&self, address: IpAddr) -> Option<Prefix> {
        let hop = self.hops.get(&address).filter(|hop| hop.address == address)?;
        let near = self.own.iter().filter(|(interface, _)| *interface == hop.interface).map(|(_, prefix)| *prefix);
        near.filter(|prefix| prefix.contains(address)).max_by_key(|prefix| prefix.length)
    }

    fn name(&self, interface: u32) -> String {
        self.network.links.get(&interface).map_or_else(|| format!("interface {interface}"), |link| link.name.clone())
    }

    /// This host's address in the network that an address is in.
    fn own_address_near(&self, address: IpAddr) -> Option<IpAddr> {
        self.prefix_of(address).map(|prefix| prefix.address)
    }

    /// The real server with a hardware address.
    pub(super) fn server_with(&self, mac: &[u8]) -> Option<IpAddr> {
        let found = self.neighbours.iter().find(|((_, address), known)| {
            known.as_slice() == mac && self.servers.iter().any(|server| server.address.ip() == *address)
        });
        found.map(|((_, address), _)| *address)
    }

    /// Interfaces by which real servers of direct routing are reached.
    pub(super) fn interfaces_of_direct_routing(&self) -> BTreeSet<u32> {
        let direct = self.servers.iter().filter(|server| server.forwarding == Forwarding::DirectRouting);
        direct.filter_map(|server| Some(self.hops.get(&server.address.ip())?.interface)).collect()
    }
}

/// An address, and how much of it is its network's.
#[derive(Clone, Copy, Debug)]
struct Prefix {
    address: IpAddr,
    length: u8,
}

impl Prefix {
    fn contains(&self, address: IpAddr) -> bool {
        match (self.address, address) {
            (IpAddr::V4(network), IpAddr::V4(address)) => {
                let shift = 32 - u32::from(self.length.min(32));
                (network.to_bits() ^ address.to_bits()).checked_shr(shift).unwrap_or(0) == 0
            }
            (IpAddr::V6(network), IpAddr::V6(address)) => {
                let shift = 128 - u32::from(self.length.min(128));
                (network.to_bits() ^ address.to_bits()).checked_shr(shift).unwrap_or(0) == 0
            }
            _ => false,
        }
    }
}

/// Each address and port once, the director's own left out.
fn servers(patient: &Patient) -> Vec<Server> {
    let mut servers: BTreeMap<(SocketAddr, bool), Server> = BTreeMap::new();
    for service in &patient.services {
        let ServiceId::Address { protocol, .. } = service.id else { continue };
        for server in &service.servers {
            if matches!(server.settings.forwarding, Forwarding::Tunneling(_))
                || patient.network.local.contains(server.id.address)
            {
                continue;
            }
            let address = SocketAddr::new(server.id.address, server.id.port);
            let forwarding = server.settings.forwarding;
            let key = (address, forwarding == Forwarding::Masquerading);
            servers.insert(key, Server { address, protocol, forwarding });
        }
    }
    servers.into_values().take(MOST).collect()
}

/// Whether a server answers, be it with a refusal. UDP cannot say, but has its neighbour looked for.
async fn visit(server: &Server, from: Option<IpAddr>) -> bool {
    if server.protocol != Protocol::Tcp {
        return ask_neighbour(server.address).is_ok();
    }
    let attempt = async {
        let socket = if server.address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
        if let Some(from) = from {
            socket.bind(SocketAddr::new(from, 0))?;
        }
        // Nothing is said: the visit ends with a reset instead of a connection that the server has to close.
        let stream = socket.connect(server.address).await?;
        SockRef::from(&stream).set_linger(Some(Duration::ZERO))
    };
    match timeout(VISIT, attempt).await {
        Ok(Ok(())) => true,
        Ok(Err(error)) => error.kind() == io::ErrorKind::ConnectionRefused,
        Err(_) => false,
    }
}

/// An empty datagram, for which the kernel has to find the neighbour.
fn ask_neighbour(address: SocketAddr) -> io::Result<()> {
    let socket = Socket::new(Domain::for_address(address), Type::DGRAM, None)?;
    socket.send_to(&[], &address.into()).map(drop)
}

async fn own_addresses() -> Result<Vec<(u32, Prefix)>, Failure> {
    let (connection, handle, _) = rtnetlink::new_connection()?;
    let task = tokio::spawn(connection);
    let messages: Result<Vec<AddressMessage>, _> = handle.address().get().execute().try_collect().await;
    task.abort();
    let own = |message: &AddressMessage| {
        let address = message.attributes.iter().find_map(|attribute| match attribute {
            AddressAttribute::Local(address) => Some(*address),
            _ => None,
        });
        // IPv6 has no local address but the one.
        let only = message.attributes.iter().find_map(|attribute| match attribute {
            AddressAttribute::Address(address) => Some(*address),
            _ => None,
        });
        Some((message.header.index, Prefix { address: address.or(only)?, length: message.header.prefix_len }))
    };
    Ok(messages?.iter().filter_map(own).collect())
}

async fn neighbour_table() -> Result<BTreeMap<(u32, IpAddr), Vec<u8>>, Failure> {
    let (connection, handle, _) = rtnetlink::new_connection()?;
    let task = tokio::spawn(connection);
    let messages: Result<Vec<NeighbourMessage>, _> = handle.neighbours().get().execute().try_collect().await;
    task.abort();
    Ok(messages?.iter().filter_map(known_neighbour).collect())
}

fn known_neighbour(message: &NeighbourMessage) -> Option<((u32, IpAddr), Vec<u8>)> {
    if matches!(message.header.state, NeighbourState::Failed | NeighbourState::Incomplete | NeighbourState::None) {
        return None;
    }
    let mut address = None;
    let mut mac = None;
    for attribute in &message.attributes {
        match attribute {
            NeighbourAttribute::Destination(NeighbourAddress::Inet(found)) => address = Some(IpAddr::V4(*found)),
            NeighbourAttribute::Destination(NeighbourAddress::Inet6(found)) => address = Some(IpAddr::V6(*found)),
            NeighbourAttribute::LinkLayerAddress(found) => mac = Some(found.clone()),
            _ => (),
        }
    }
    Some(((message.header.ifindex, address?), mac?))
}

/// Real servers, or the gateways to them, that answer nobody.
pub(super) fn neighbours(facts: &Facts) -> Check {
    let mut findings = BTreeMap::new();
    for address in facts.servers.iter().map(|server| server.address.ip()) {
        match facts.hops.get(&address) {
            None => {
                let finding = Finding::new(
                    format!("there is no route to the real server {address}"),
                    format!(
                        "ip route add {address} via GATEWAY   # `ip route get {address}` says what the kernel thinks"
                    ),
                );
                findings.insert((0, address), finding);
            }
            Some(hop) if !facts.neighbours.contains_key(&(hop.interface, hop.address)) => {
                let name = facts.name(hop.interface);
                let what = if hop.address == address { "the real server" } else { "the gateway to real servers" };
                let finding = Finding::new(
                    format!("{what} {} does not answer on {name}: no hardware address is known", hop.address),
                    format!("ping -c 1 -I {name} {}   # is it up, and plugged into this network?", hop.address),
                );
                findings.insert((hop.interface, hop.address), finding);
            }
            Some(_) => (),
        }
    }
    let says = format!("all {} real servers, or the gateways to them, answer", facts.visited);
    Check::new("neighbours", says, findings.into_values().collect())
}

/// Masqueraded servers whose answers to clients do not come by here.
pub(super) fn return_path(facts: &Facts) -> Check {
    let findings = facts.astray.iter().map(|(server, from)| {
        let gateway = facts.own_address_near(server.ip()).unwrap_or(*from);
        Finding::new(
            format!(
                "the masqueraded real server {server} answers this host, but not {from}: its answers to clients do not \
                 come back through this host"
            ),
            format!("on {}: ip route replace default via {gateway}", server.ip()),
        )
    });
    Check::new(
        "return path",
        "masqueraded real servers that could be asked answer through this host",
        findings.collect(),
    )
}

/// Clients in the network of a masqueraded server get its answers directly, from an address they never wrote to.
pub(super) fn clients_beside_servers(facts: &Facts, clients: &[(IpAddr, IpAddr)]) -> Check {
    let beside = clients.iter().filter(|(client, server)| {
        *client != *server && facts.prefix_of(*server).is_some_and(|near| near.contains(*client))
    });
    let findings = beside.map(|(client, server)| {
        let gateway = facts.own_address_near(*server).map_or_else(|| "DIRECTOR".to_owned(), |own| own.to_string());
        Finding::new(
            format!(
                "the client {client} is in the network of the masqueraded real server {server}, whose answers reach it \
                 directly and not through this host"
            ),
            format!("on {server}: ip route add {client} via {gateway}   # or use direct routing (-g) for this service"),
        )
    });
    Check::new("clients", "none is in the network of a masqueraded real server", findings.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_in_a_network_by_its_first_bits() {
        let is_in = |network: &str, length, address: &str| {
            Prefix { address: network.parse().unwrap(), length }.contains(address.parse().unwrap())
        };
        assert!(is_in("10.2.0.0", 24, "10.2.0.77") && !is_in("10.2.0.0", 24, "10.2.1.77"));
        assert!(is_in("0.0.0.0", 0, "10.2.1.77") && is_in("10.2.0.1", 32, "10.2.0.1"));
        assert!(is_in("fd00:2::", 64, "fd00:2::9") && !is_in("fd00:2::", 64, "fd00:3::9"));
        assert!(!is_in("10.0.0.0", 8, "fd00::1") && is_in("::", 0, "fd00::1"));
    }
}
