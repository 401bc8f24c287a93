//! Real servers: what identifies one, how it is reached and what is set on it.

use std::fmt;
use std::net::{IpAddr, SocketAddr};

use serde::{Deserialize, Serialize};

use super::Statistics;

/// What tells the real servers of one virtual service apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ServerId {
    /// The real server's address.
    pub address: IpAddr,
    /// Its port. Without masquerading always the service's; 0 for a mark's service takes the packet's own.
    pub port: u16,
}

/// `10.0.0.7:80`, `[2001:db8::7]:80`.
impl fmt::Display for ServerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", SocketAddr::new(self.address, self.port))
    }
}

/// How packets reach a real server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Forwarding {
    /// `-m`: NAT; addresses and ports are rewritten both ways.
    Masquerading,
    /// `-g`: direct routing; only the MAC addresses change. The default.
    DirectRouting,
    /// `-i`: the packet is wrapped.
    Tunneling(Tunnel),
}

/// Encapsulation of [`Forwarding::Tunneling`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tunnel {
    /// IP in IP. The default.
    Ipip,
    /// Generic UDP encapsulation.
    Gue {
        /// UDP destination port, not 0.
        port: u16,
        /// Outer checksum.
        checksum: TunnelChecksum,
    },
    /// Generic routing encapsulation; knows no remote checksum.
    Gre {
        /// Outer checksum.
        checksum: TunnelChecksum,
    },
}

/// Checksum of a tunnel's outer header.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TunnelChecksum {
    /// `--tun-nocsum`.
    #[default]
    None,
    /// `--tun-csum`.
    Full,
    /// `--tun-remcsum`: remote checksum offload.
    Remote,
}

/// What `-a` and `-e` set on a real server. An edit replaces all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServerSettings {
    /// `-m`, `-g` or `-i`.
    pub forwarding: Forwarding,
    /// `-w`, 0 to 2,147,483,647. 0 is quiesced: no new connections, old ones stay.
    pub weight: u32,
    /// `-x`: no new connections from this many on, 0 to 2,147,483,647; 0 is no limit.
    pub upper_threshold: u32,
    /// `-y`: new connections again below this many, not above `upper_threshold`; 0 is three quarters of that.
    pub lower_threshold: u32,
}

impl Default for ServerSettings {
    fn default() -> Self {
        ServerSettings { forwarding: Forwarding::DirectRouting, weight: 1, upper_threshold: 0, lower_threshold: 0 }
    }
}

/// How a real server stands in its service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// In it, as the rules say.
    #[default]
    Listed,
    /// In the rules, but taken out of the service: saved, not listed.
    Withheld,
    /// Not in the rules, the sorry server: listed, not saved.
    Sorry,
}

/// A real server with its readings, as a listing shows it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServerEntry {
    /// Which server.
    pub id: ServerId,
    /// What is set on it.
    pub settings: ServerSettings,
    /// Active connections.
    pub active: u32,
    /// Inactive connections.
    pub inactive: u32,
    /// Persistence templates.
    pub persistent: u32,
    /// Counters and rates.
    pub statistics: Statistics,
    /// The weight that its service goes by, where that is not the one set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_weight: Option<u32>,
    /// Where it stands.
    #[serde(default)]
    pub presence: Presence,
}

impl ServerEntry {
    /// The weight that its service goes by.
    pub fn weight(&self) -> u32 {
        self.effective_weight.unwrap_or(self.settings.weight)
    }
}
