//! Which rules are kept but not forwarded by, and why.

use std::fmt;

use ipvsadm_compat::model::{Forwarding, Protocol, ServerId, ServerSettings, ServiceId, ServiceSettings};
use lb_ebpf::abi::SchedulerKind;

use crate::address::LocalAddresses;
use crate::plan::scheduler_kind;

/// Why a service or a real server gets no connections although its rule is accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotForwarding {
    /// The scheduler is none of ours.
    Scheduler(String),
    /// `-p`.
    Persistence,
    /// `-o`.
    OnePacket,
    /// `-f`.
    FirewallMark,
    /// `--sctp-service`.
    Sctp,
    /// Every port of an address.
    EveryPort,
    /// `-i`.
    Tunneling,
    /// `-m`, and the address is the director's own.
    MasqueradingToItself,
}

impl fmt::Display for NotForwarding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scheduler(name) => write!(f, "scheduler {name} is not supported yet; use rr, wrr, lc or wlc"),
            Self::Persistence => f.write_str("persistence (-p) is not supported yet"),
            Self::OnePacket => f.write_str("one-packet scheduling (-o) is not supported yet"),
            Self::FirewallMark => f.write_str("firewall-mark services (-f) are not supported yet"),
            Self::Sctp => f.write_str("SCTP is not supported yet"),
            Self::EveryPort => f.write_str("a service of every port (port 0) is not supported yet"),
            Self::Tunneling => f.write_str("tunneling (-i) is not supported yet; use -g or -m"),
            Self::MasqueradingToItself => {
                f.write_str("its address is the director's own, which works with direct routing (-g) only so far")
            }
        }
    }
}

/// Why a service does not forward; `None` if it does.
pub(super) fn service_reason(id: &ServiceId, settings: &ServiceSettings) -> Option<NotForwarding> {
    match id {
        ServiceId::Mark { .. } => return Some(NotForwarding::FirewallMark),
        ServiceId::Address { protocol: Protocol::Sctp, .. } => return Some(NotForwarding::Sctp),
        ServiceId::Address { port: 0, .. } => return Some(NotForwarding::EveryPort),
        ServiceId::Address { .. } => (),
    }
    if scheduler_kind(&settings.scheduler) == SchedulerKind::Unsupported {
        return Some(NotForwarding::Scheduler(settings.scheduler.clone()));
    }
    match settings {
        ServiceSettings { persistence_seconds: Some(_), .. } => Some(NotForwarding::Persistence),
        ServiceSettings { one_packet: true, .. } => Some(NotForwarding::OnePacket),
        _ => None,
    }
}

/// Why a server gets no connections from a service that forwards; `None` if it does.
pub(super) fn server_reason(id: &ServerId, settings: &ServerSettings, local: &LocalAddresses) -> Option<NotForwarding> {
    match settings.forwarding {
        Forwarding::Tunneling(_) => Some(NotForwarding::Tunneling),
        Forwarding::Masquerading if local.contains(id.address) => Some(NotForwarding::MasqueradingToItself),
        Forwarding::Masquerading | Forwarding::DirectRouting => None,
    }
}
