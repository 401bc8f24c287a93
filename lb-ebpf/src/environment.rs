//! What the path needs from outside the packet: the maps, the clock and the kernel's routing.
//!
//! Implemented over the maps in the BPF object, and over ordinary memory in the host's tests, so that both run the same
//! decisions.

use crate::{
    abi::{Address, Config, Hop, Interface, Life, Ports, Schedule, Server, Service},
    connection_table::{self, Found, Insert, Memory, ReplyKey, RequestKey, Step},
    endpoint_table::{self, EndpointKey, Endpoints},
    parse::WireSize,
    path::schedule::{Attempt, Wanted},
    scheduler::{self, LeftOut, ScheduleMemory},
    verdict::Reason,
};

/// A question to the kernel's routing (`bpf_fib_lookup`).
#[derive(Clone, Copy, Debug)]
pub struct RouteQuery {
    /// IPv6.
    pub ipv6: bool,
    /// Source address of the packet as it will leave.
    pub source: Address,
    /// Destination address of the packet as it will leave.
    pub destination: Address,
    /// Interface that it came by.
    pub ifindex: u32,
    /// Type of service or traffic class.
    pub tos: u8,
    /// IP protocol number.
    pub protocol: u8,
    /// IP total length of its longest wire packet.
    pub length: u32,
}

/// What the routing says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum RouteStatus {
    /// Known, and so is the neighbour.
    Resolved,
    /// Known; the neighbour's MAC address must be asked for.
    Unresolved,
    /// Longer than the route's MTU.
    TooLong,
    /// There is no route, or it is one of this host's own addresses.
    NoRoute,
    /// Forwarding is off for the interface it came by.
    ForwardingOff,
    /// A blackhole, a prohibition, an encapsulating route: nothing to be done with it here.
    Unusable,
}

/// A route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// What the rest is good for.
    pub status: RouteStatus,
    /// Interface to send by.
    pub ifindex: u32,
    /// Address of the neighbour: a gateway, or the destination itself.
    pub next_hop: Address,
    /// MAC address of the neighbour, if resolved.
    pub mac: [u8; 6],
    /// MAC address of the interface, if resolved.
    pub source_mac: [u8; 6],
    /// MTU of the route; 0 where it is not said.
    pub mtu: u32,
}

impl Route {
    /// No answer.
    pub const NONE: Self = Self {
        status: RouteStatus::Unusable,
        ifindex: 0,
        next_hop: Address { words: [0, 0] },
        mac: [0; 6],
        source_mac: [0; 6],
        mtu: 0,
    };
}

/// A connection that a packet belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Connection {
    /// Its slot in the table.
    pub slot: u64,
    /// Its life as it was read.
    pub life: Life,
    /// Its ports, protocol and forwarding method.
    pub ports: Ports,
}

impl<W> From<Found<'_, W>> for Connection {
    #[inline(always)]
    fn from(found: Found<'_, W>) -> Self {
        Self { slot: u64::from(found.slot), life: found.life, ports: found.ports }
    }
}

/// The maps, the clock and the routing.
///
/// What has a default is the library's own; the BPF hooks make subprograms of it, which the verifier then looks at
/// once, whatever led there.
pub trait Environment: Memory + ScheduleMemory + Endpoints + Sized {
    /// The settings.
    fn config(&self) -> Option<&Config>;
    /// Low 32 bits of jiffies.
    fn now(&self) -> u32;
    /// A virtual service's record.
    fn service(&self, index: u32) -> Option<&Service>;
    /// A real server's record.
    fn server(&self, index: u32) -> Option<&Server>;
    /// Remembers the next hop of a real server.
    fn remember_server_hop(&self, index: u32, hop: u64, stamp: u64);
    /// Adds to a real server's statistics.
    fn count_connection(&self, server: u32);
    /// Adds to a real server's statistics what came from a client.
    fn count_in(&self, server: u32, size: &WireSize);
    /// Adds to a real server's statistics what goes to a client.
    fn count_out(&self, server: u32, size: &WireSize);
    /// Counts something that is not a packet's verdict.
    fn count(&self, reason: Reason, number: u64);
    /// A next hop by its index.
    fn hop(&self, index: u32) -> Option<Hop>;
    /// Index under which a next hop is known, making it known if need be; `None` if there is no room.
    fn hop_index(&self, hop: Hop) -> Option<u16>;
    /// Low 32 bits of jiffies when a packet to this hop was last given to the kernel, which then checks the neighbour.
    fn hop_checked(&self, index: u16) -> u32;
    /// Notes that a packet to this hop is given to the kernel.
    fn note_hop_check(&self, index: u16, now: u32);
    /// What is known of an interface.
    fn interface(&self, ifindex: u32) -> Option<&Interface>;
    /// Whether the address is one of this host's.
    fn is_local(&self, address: Address) -> bool;

    /// [`find_service`].
    #[inline(always)]
    fn find_service(&self, key: &EndpointKey) -> Option<u32> {
        find_service(self, key)
    }

    /// [`is_server`].
    #[inline(always)]
    fn is_server(&self, key: &EndpointKey) -> bool {
        is_server(self, key)
    }

    /// [`find_request`].
    #[inline(always)]
    fn find_request(&self, key: &RequestKey, now: u32) -> Option<Connection> {
        find_request(self, key, now)
    }

    /// [`find_reply`].
    #[inline(always)]
    fn find_reply(&self, key: &ReplyKey, now: u32) -> Option<Connection> {
        find_reply(self, key, now)
    }

    /// [`scheduler::pick`].
    #[inline(always)]
    fn pick(&self, schedule: Schedule, left_out: &LeftOut) -> Option<u32> {
        scheduler::pick(self, schedule, *left_out)
    }

    /// Asks the kernel's routing.
    fn route(&self, query: &RouteQuery) -> Route;
    /// Ports (source in the low half, as loaded) of the datagram that a fragment belongs to.
    fn fragment_ports(&self, key: &FragmentKey) -> Option<u32>;
    /// Remembers the ports of a datagram for its other fragments.
    fn remember_fragment(&self, key: &FragmentKey, ports: u32);
    /// Notes the connection that the packet would begin.
    fn want(&self, wanted: &Wanted);
    /// [`crate::path::schedule::assign`], with room for it.
    fn assign(&self, wanted: &Wanted, server: u32) -> Attempt;
    /// [`connection_table::try_insert`] of what was assigned, to its end, and [`crate::path::schedule::outcome`].
    fn insert(&self, server: u32) -> Attempt;
}

/// The virtual service with this address, port and protocol.
#[inline(always)]
pub fn find_service<E: Environment>(environment: &E, key: &EndpointKey) -> Option<u32> {
    let config = environment.config()?;
    endpoint_table::find_service(environment, config.endpoints, &config.keys, key, |index| {
        environment.service(index).is_some_and(|service| {
            service.address == key.address && service.port == key.port && service.protocol == key.protocol
        })
    })
}

/// Whether a masqueraded real server has this address, port and protocol.
#[inline(always)]
pub fn is_server<E: Environment>(environment: &E, key: &EndpointKey) -> bool {
    environment
        .config()
        .is_some_and(|config| endpoint_table::is_server(environment, config.endpoints, &config.keys, key))
}

/// `connection_table::try_insert`.
#[inline(always)]
pub fn try_insert<E: Environment>(environment: &E, insert: &mut Insert) -> Step {
    match environment.config() {
        Some(config) => connection_table::try_insert(environment, config, insert),
        None => Step::Done,
    }
}

/// The connection of a client's packet.
#[inline(always)]
pub fn find_request<E: Environment>(environment: &E, key: &RequestKey, now: u32) -> Option<Connection> {
    connection_table::find_request(environment, environment.config()?, key, now).map(Connection::from)
}

/// The connection of a masqueraded real server's packet.
#[inline(always)]
pub fn find_reply<E: Environment>(environment: &E, key: &ReplyKey, now: u32) -> Option<Connection> {
    connection_table::find_reply(environment, environment.config()?, key, now).map(Connection::from)
}

/// A datagram whose fragments are followed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(C)]
pub struct FragmentKey {
    /// Source address.
    pub source: Address,
    /// Destination address.
    pub destination: Address,
    /// Identification field, as loaded.
    pub identification: u32,
    /// IP protocol number.
    pub protocol: u32,
}
