//! The connection synchronisation daemons that `--start-daemon` asks for.

use std::net::{IpAddr, Ipv4Addr};

use serde::{Deserialize, Serialize};

/// Which of the two daemons; both may run at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SyncRole {
    /// Sends connections.
    Master,
    /// Receives them.
    Backup,
}

impl SyncRole {
    /// The word on the command line and in listings.
    pub fn name(self) -> &'static str {
        match self {
            SyncRole::Master => "master",
            SyncRole::Backup => "backup",
        }
    }
}

/// What `--start-daemon` asks for. `None` is a default that depends on the interface or the group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyncDaemonSettings {
    /// Master or backup.
    pub role: SyncRole,
    /// `--mcast-interface`; at most 15 bytes.
    pub interface: String,
    /// `--syncid`, 0 to 255.
    pub sync_id: u8,
    /// `--sync-maxlen`.
    pub maximum_length: Option<u16>,
    /// `--mcast-group`.
    pub group: Option<IpAddr>,
    /// `--mcast-port`.
    pub port: Option<u16>,
    /// `--mcast-ttl`.
    pub ttl: Option<u8>,
}

/// Multicast group and port of a running daemon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MulticastGroup {
    /// The group's address.
    pub address: IpAddr,
    /// UDP port.
    pub port: u16,
}

impl Default for MulticastGroup {
    fn default() -> Self {
        MulticastGroup { address: IpAddr::V4(Ipv4Addr::new(224, 0, 0, 81)), port: 8848 }
    }
}

/// A daemon that was asked for and accepted, with every default filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyncDaemon {
    /// Master or backup.
    pub role: SyncRole,
    /// Multicast interface.
    pub interface: String,
    /// Sync id; 0 takes any.
    pub sync_id: u8,
    /// Longest message, UDP payload.
    pub maximum_length: u16,
    /// Group and port.
    pub group: MulticastGroup,
    /// Multicast TTL.
    pub ttl: u8,
}
