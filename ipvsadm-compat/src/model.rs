//! The rules and readings of a director, in IPVS's terms.
//!
//! Plain values without behaviour of their own: what the command line names, what travels over the control socket
//! and what a listing prints. Numbers are in host order, addresses are [`std::net::IpAddr`], times are whole seconds.

mod change;
mod connection;
mod server;
mod service;
mod statistics;
mod sync_daemon;

pub use change::{Change, Timeouts};
pub use connection::{ConnectionLine, ConnectionProtocol, PersistenceData};
pub use server::{Forwarding, Presence, ServerEntry, ServerId, ServerSettings, Tunnel, TunnelChecksum};
pub use service::{
    DEFAULT_PERSISTENCE_SECONDS, DEFAULT_SCHEDULER, Family, Netmask, Protocol, SCHEDULERS, SchedulerFlags,
    ServiceEntry, ServiceId, ServiceSettings,
};
pub use statistics::{Rates, Statistics};
pub use sync_daemon::{MulticastGroup, SyncDaemon, SyncDaemonSettings, SyncRole};
