//! One line of the connection listing.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

/// A connection, or a persistence template, as `-L -c` shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConnectionLine {
    /// Protocol column.
    pub protocol: ConnectionProtocol,
    /// Seconds until the entry ends, rounded down.
    pub expires_seconds: u32,
    /// State name as IPVS spells it: `ESTABLISHED`, `SYN_RECV`, `UDP`, `ASSURED` …
    pub state: String,
    /// Client address; under persistence's mask for a template.
    pub client_address: IpAddr,
    /// Client port, 0 for a template.
    pub client_port: u16,
    /// Virtual address; `0.0.0.MARK` for a mark's template.
    pub virtual_address: IpAddr,
    /// Virtual port.
    pub virtual_port: u16,
    /// Real server's address. Its family may differ with tunneling.
    pub server_address: IpAddr,
    /// Real server's port.
    pub server_port: u16,
    /// What a persistence engine attached.
    pub persistence: Option<PersistenceData>,
}

/// Protocol of a [`ConnectionLine`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ConnectionProtocol {
    /// TCP.
    Tcp,
    /// UDP.
    Udp,
    /// SCTP.
    Sctp,
    /// A template of a mark's service.
    Ip,
}

/// Persistence engine columns of `-L -c --persistent-conn`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersistenceData {
    /// Name of the engine.
    pub engine: String,
    /// Its data, a SIP call-id for `sip`.
    pub data: String,
}
