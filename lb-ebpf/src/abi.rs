//! Layouts of the maps, shared between the BPF programs and user space.
//!
//! All types are `repr(C)`, hold integers only, have no implicit padding, and change together with [`ABI_VERSION`].
//! Unless a field says otherwise numbers are in host order; [`Be16`] and [`Address`] hold network order.
//!
//! Who writes: rule maps ([`Service`], [`Server`], schedule lines, endpoints, [`Config`]) are written by user space
//! through a shared mapping, a field at a time, each with one aligned store; the data path writes only the fields
//! marked "data path". So neither side ever sees a half-written field.

mod address;
mod config;
mod connection;
mod counters;
mod device;
mod endpoint;
mod hop;
mod server;
mod service;

pub use address::{Address, Be16};
pub use config::{
    CONFIG_CONN_REUSE, CONFIG_CONN_REUSE_FIN_WAIT, CONFIG_EXPIRE_NODEST, CONFIG_NAT_ICMP_SEND, CONFIG_SLOPPY_TCP,
    Config, HashKeys, STATE_COUNT, SYNC_DAEMON_BACKUP, SYNC_DAEMON_FROM_FILE, SYNC_DAEMON_MASTER, SyncDaemonRecord,
};
pub use connection::{ConnectionState, ENTRIES_PER_WORD, FLAG_DIRECT, FLAG_LOCAL, FLAG_MASQUERADE, Life, Ports, Seen};
pub use counters::{Counts, ServerStatistics};
pub use device::DeviceLayout;
pub use endpoint::{ENDPOINT_SERVER, EndpointWindow, EndpointWord};
pub use hop::{Hop, HopStamp, INTERFACE_CARRIES_XDP, INTERFACE_XDP, Interface, RouteHop};
pub use server::{
    SERVER_AVAILABLE, SERVER_DEAD, SERVER_DIRECT, SERVER_ENDPOINT, SERVER_FORWARDING_MASK, SERVER_FROM_FILE,
    SERVER_LOCAL, SERVER_MASQUERADE, SERVER_SORRY, SERVER_TUNNEL, SERVER_USED, SERVER_WITHHELD, Server,
};
pub use service::{
    Place, SERVICE_ANY_ADDRESS, SERVICE_DELETED, SERVICE_FROM_FILE, SERVICE_IPV6, SERVICE_LIVE, SERVICE_SERVED,
    SERVICE_USED, Schedule, SchedulerKind, Service,
};

/// Version of everything in this module. Pinned maps of another version are never adopted as they are.
pub const ABI_VERSION: u32 = 3;

/// Virtual services that one director holds. The bound of the service map: 3 MiB.
pub const MAX_SERVICES: u32 = 16_384;
/// Real servers of all services together. The bound of the server map: 12 MiB, and 2.5 MiB of counters a CPU.
pub const MAX_SERVERS: u32 = 65_536;
/// Real servers of one virtual service: what three levels of [`SCHEDULE_LINE_SLOTS`] hold with room to spare.
pub const MAX_SERVERS_PER_SERVICE: u32 = 1_024;
/// Lines of the schedule map (64 bytes each, 8 MiB): three for a service of up to 16 real servers, twice because a
/// change writes a new schedule beside the old one.
pub const MAX_SCHEDULE_LINES: u32 = 131_072;
/// 32-bit numbers in a schedule line.
pub const SCHEDULE_LINE_SLOTS: u32 = 16;
/// Words of the endpoint map (2 MiB): two windows, each 62 % full with every service and server.
pub const MAX_ENDPOINT_WORDS: u32 = 262_144;
/// Next hops remembered (512 KiB). A seventeenth bit would not fit a connection's hop word.
pub const MAX_HOPS: u32 = 65_536;
/// Interfaces known to the data path are those with an index below this (1 MiB).
pub const MAX_INTERFACES: u32 = 65_536;
/// Connections that one run of the expiry program ends.
pub const EXPIRY_BATCH: u32 = 4_096;
/// Datagrams whose fragments are followed at a time, over all CPUs.
pub const MAX_FRAGMENTED: u32 = 8_192;

const _: () = assert!(MAX_SERVERS <= 1 << Life::SERVER_BITS);

#[cfg(test)]
mod version_tests;
