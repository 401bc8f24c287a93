//! What the daemon counts and measures, for Prometheus, and whether it is well.
//!
//! A reader's question goes to the engine like any other request; what it answers from is in memory already, and what is
//! written of that is written beside it, by a thread of its own, at most four times a second. Connections are bounded,
//! and so are the series: [`MAX_SERVICES`], [`MAX_SERVERS`] and [`MAX_INTERFACES`].

mod families;
mod recorded;
mod server;
mod snapshot;
#[cfg(test)]
mod tests;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

pub use families::{DEFINITIONS, Definition, Kind};
pub use recorded::{Probed, Recorded, Reload};
pub use server::{Question, serve};
pub use snapshot::{InterfaceState, Snapshot};

/// Where metrics are shown when nothing else is said. The port is none of those that the exporters of Prometheus's list of
/// default port allocations take (the list has filled 9100 to 9999 and goes on above 10000), nor is it registered; 112 is
/// VRRP's protocol number.
pub const DEFAULT_LISTEN: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 10_112);

/// Services with series of their own; more are counted in `lbd_series_left_out`.
pub const MAX_SERVICES: usize = 1_024;
/// Real servers with series of their own, ten each: with the services' some 50,000 series at most.
pub const MAX_SERVERS: usize = 4_096;
/// Interfaces with a series of their own.
pub const MAX_INTERFACES: usize = 256;
