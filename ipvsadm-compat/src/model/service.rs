//! Virtual services: what identifies one and what is set on it.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr};

use serde::{Deserialize, Serialize};

use super::{ServerEntry, Statistics};

/// The scheduler of a service that names none.
pub const DEFAULT_SCHEDULER: &str = "wlc";

/// Seconds that `-p` without a number sets.
///
/// Source: recorded from ipvsadm 1.31 (its manual page says 300).
pub const DEFAULT_PERSISTENCE_SECONDS: u32 = 360;

/// Schedulers that a service may name, as Linux 6.1 has them. `none` leaves a service without one.
pub const SCHEDULERS: [&str; 14] =
    ["rr", "wrr", "lc", "wlc", "lblc", "lblcr", "dh", "sh", "sed", "nq", "fo", "ovf", "mh", "none"];

/// Transport protocol of a virtual service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Protocol {
    /// TCP, IP protocol 6.
    Tcp,
    /// UDP, IP protocol 17.
    Udp,
    /// SCTP, IP protocol 132.
    Sctp,
}

impl Protocol {
    /// The IP protocol number.
    pub fn number(self) -> u8 {
        match self {
            Protocol::Tcp => 6,
            Protocol::Udp => 17,
            Protocol::Sctp => 132,
        }
    }

    /// The name in `/etc/services` and in our own output: `tcp`, `udp`, `sctp`.
    pub fn name(self) -> &'static str {
        match self {
            Protocol::Tcp => "tcp",
            Protocol::Udp => "udp",
            Protocol::Sctp => "sctp",
        }
    }
}

/// Address family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// IPv4.
    Ipv4,
    /// IPv6.
    Ipv6,
}

impl Family {
    /// The family of an address.
    pub fn of(address: IpAddr) -> Family {
        match address {
            IpAddr::V4(_) => Family::Ipv4,
            IpAddr::V6(_) => Family::Ipv6,
        }
    }
}

/// What tells one virtual service from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceId {
    /// A virtual IP address and port. Port 0 takes every port and is allowed with persistence only.
    Address {
        /// Transport protocol.
        protocol: Protocol,
        /// The virtual IP address. Any address is possible, also 0.0.0.0 and multicast ones.
        address: IpAddr,
        /// The virtual port.
        port: u16,
    },
    /// Packets with a firewall mark. The two families are separate services.
    Mark {
        /// The mark, not 0.
        mark: u32,
        /// Family of the packets.
        family: Family,
    },
}

impl ServiceId {
    /// Address family of the service's clients.
    pub fn family(&self) -> Family {
        match self {
            ServiceId::Address { address, .. } => Family::of(*address),
            ServiceId::Mark { family, .. } => *family,
        }
    }

    /// The protocol by which port names are resolved. IPVS calls a mark's service TCP.
    pub fn protocol(&self) -> Protocol {
        match self {
            ServiceId::Address { protocol, .. } => *protocol,
            ServiceId::Mark { .. } => Protocol::Tcp,
        }
    }

    /// The virtual port, 0 for a mark.
    pub fn port(&self) -> u16 {
        match self {
            ServiceId::Address { port, .. } => *port,
            ServiceId::Mark { .. } => 0,
        }
    }
}

/// `192.0.2.10:80/tcp`, `[2001:db8::1]:53/udp`, `mark 7`, `mark 7 (ipv6)`: for messages and logs, not for listings.
impl fmt::Display for ServiceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ServiceId::Address { protocol, address, port } => {
                write!(f, "{}/{}", std::net::SocketAddr::new(*address, *port), protocol.name())
            }
            ServiceId::Mark { mark, family: Family::Ipv4 } => write!(f, "mark {mark}"),
            ServiceId::Mark { mark, family: Family::Ipv6 } => write!(f, "mark {mark} (ipv6)"),
        }
    }
}

/// Granularity of persistence: clients equal under it share a real server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Netmask {
    /// An IPv4 mask, any 32 bits: IPVS does not ask for leading ones.
    Mask(Ipv4Addr),
    /// An IPv6 prefix length, 1 to 128.
    PrefixLength(u8),
}

impl Netmask {
    /// The mask that keeps every client apart: the default.
    pub fn host(family: Family) -> Netmask {
        match family {
            Family::Ipv4 => Netmask::Mask(Ipv4Addr::BROADCAST),
            Family::Ipv6 => Netmask::PrefixLength(128),
        }
    }
}

/// The three flags that a scheduler may read (`-b`). For `sh` and `mh` the first is fallback, the second port.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchedulerFlags {
    /// `flag-1`, `sh-fallback`, `mh-fallback`.
    pub flag_1: bool,
    /// `flag-2`, `sh-port`, `mh-port`.
    pub flag_2: bool,
    /// `flag-3`.
    pub flag_3: bool,
}

impl SchedulerFlags {
    /// Whether any flag is set.
    pub fn any(self) -> bool {
        self.flag_1 || self.flag_2 || self.flag_3
    }
}

/// What `-A` and `-E` set on a virtual service. An edit replaces all of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceSettings {
    /// One of [`SCHEDULERS`].
    pub scheduler: String,
    /// `-b`.
    pub flags: SchedulerFlags,
    /// `-p`: how long a client stays with its server, in seconds; `None` is no persistence.
    pub persistence_seconds: Option<u32>,
    /// `-M`; kept, and without effect, when there is no persistence.
    pub netmask: Netmask,
    /// `--pe`: `sip` is the only engine known.
    pub persistence_engine: Option<String>,
    /// `-o`: one-packet scheduling.
    pub one_packet: bool,
}

impl ServiceSettings {
    /// Settings of a service that is added with its identity alone.
    pub fn default_for(family: Family) -> ServiceSettings {
        ServiceSettings {
            scheduler: DEFAULT_SCHEDULER.to_owned(),
            flags: SchedulerFlags::default(),
            persistence_seconds: None,
            netmask: Netmask::host(family),
            persistence_engine: None,
            one_packet: false,
        }
    }
}

/// A virtual service with its real servers and readings, as a listing shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceEntry {
    /// Which service.
    pub id: ServiceId,
    /// What is set on it.
    pub settings: ServiceSettings,
    /// Counters and rates of the whole service.
    pub statistics: Statistics,
    /// Its real servers, the newest first.
    pub servers: Vec<ServerEntry>,
}
