//! Counters and rates of a virtual service or a real server.

use serde::{Deserialize, Serialize};

/// Counts since the rule was made or last zeroed. Bytes are IP total lengths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Statistics {
    /// Connections scheduled.
    pub connections: u64,
    /// Packets from clients.
    pub packets_in: u64,
    /// Packets to clients that passed the director (0 for direct routing and tunneling).
    pub packets_out: u64,
    /// Bytes from clients.
    pub bytes_in: u64,
    /// Bytes to clients that passed the director.
    pub bytes_out: u64,
    /// Rates of the same five.
    pub rates: Rates,
}

/// Smoothed rates per second, as IPVS's 2-second estimator reads them, rounded to whole numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rates {
    /// Connections per second.
    pub connections: u64,
    /// Packets per second from clients.
    pub packets_in: u64,
    /// Packets per second to clients.
    pub packets_out: u64,
    /// Bytes per second from clients.
    pub bytes_in: u64,
    /// Bytes per second to clients.
    pub bytes_out: u64,
}
