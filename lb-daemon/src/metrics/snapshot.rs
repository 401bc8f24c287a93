//! What the engine knows at one moment.

use std::collections::HashMap;
use std::time::SystemTime;

use ipvsadm_compat::model::{ServerId, ServiceEntry, ServiceId};

use crate::datapath::REASONS;
use crate::director::effective::ServerOverlay;

/// Everything that is read at one moment; the rest is [recorded](super::Recorded) as it happens.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// When the daemon was ready.
    pub started: SystemTime,
    /// Services and their servers, as far as they get series; counted at most two seconds ago.
    pub services: Vec<ServiceEntry>,
    /// Whether the address of each of them is taken.
    pub served: Vec<bool>,
    /// Whether each of them has its quorum.
    pub quorums: Vec<bool>,
    /// What lies over their real servers; over one that is not here, nothing.
    pub overlays: HashMap<(ServiceId, ServerId), ServerOverlay>,
    /// Services in all.
    pub service_count: usize,
    /// Real servers in all, once for each service.
    pub server_count: usize,
    /// Rules that are kept but not forwarded by.
    pub not_forwarding: usize,
    /// Packets by the number of their reason.
    pub verdicts: [u64; REASONS],
    /// Connections in the table.
    pub connections: u32,
    /// Connections that it was made for.
    pub connections_limit: u32,
    /// Interfaces, as far as they get series.
    pub interfaces: Vec<InterfaceState>,
    /// Interfaces in all.
    pub interface_count: usize,
    /// What keeps the daemon from being ready to forward; empty: it is.
    pub not_ready: Vec<String>,
}

/// How an interface carries the data path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InterfaceState {
    /// Its name.
    pub name: String,
    /// `tcx`, `clsact`, or `none`.
    pub tc: String,
    /// `xdp`, `xdp-generic`, or `none`.
    pub xdp: String,
}
