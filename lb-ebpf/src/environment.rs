//! What the path needs from outside the packet: the maps, the clock and the kernel's routing.
//!
//! Implemented over the maps in the BPF object, and over ordinary memory in the host's tests, so that both run the same
//! decisions.

use crate::{
    abi::{Address, Config, Hop, Interface, Server, Service},
    connection_table::Memory,
    endpoint_table::Endpoints,
    parse::WireSize,
    path::schedule::{Scheduled, Wanted},
    scheduler::ScheduleMemory,
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
    /// MTU of the route; 0 where it is not said.
    pub mtu: u32,
}

impl Route {
    /// No answer.
    pub const NONE: Self =
        Self { status: RouteStatus::Unusable, ifindex: 0, next_hop: Address { words: [0, 0] }, mac: [0; 6], mtu: 0 };
}

/// The maps, the clock and the routing.
pub trait Environment: Memory + ScheduleMemory + Endpoints {
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
    /// What is known of an interface.
    fn interface(&self, ifindex: u32) -> Option<&Interface>;
    /// Whether the address is one of this host's.
    fn is_local(&self, address: Address) -> bool;
    /// Asks the kernel's routing.
    fn route(&self, query: &RouteQuery) -> Route;
    /// Ports (source in the low half, as loaded) of the datagram that a fragment belongs to.
    fn fragment_ports(&self, key: &FragmentKey) -> Option<u32>;
    /// Remembers the ports of a datagram for its other fragments.
    fn remember_fragment(&self, key: &FragmentKey, ports: u32);
    /// Finds a real server and inserts the connection: [`crate::path::schedule`] to its end.
    fn schedule(&self, wanted: &Wanted) -> Scheduled;
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
