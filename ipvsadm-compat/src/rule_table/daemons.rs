//! Defaults and checks of the synchronisation daemons.
//!
//! Source: the behaviour of Linux 6.1, `net/netfilter/ipvs/ip_vs_sync.c`.

use std::net::IpAddr;

use super::{Host, Interface, ServiceRules};
use crate::model::{Family, MulticastGroup, SyncDaemon, SyncDaemonSettings, SyncRole};
use crate::refusal::{Reason, Refusal};

/// IPv4 and UDP headers.
const OVERHEAD_V4: u32 = 28;
/// IPv6 and UDP headers.
const OVERHEAD_V6: u32 = 48;

/// Whether a service has a real server of the other family: such services cannot be synchronised.
pub(super) fn has_mixed_families(service: &ServiceRules) -> bool {
    service.servers.iter().any(|server| Family::of(server.id.address) != service.id.family())
}

/// The daemon that `wanted` starts, with every default filled in, and the interface it is for.
pub(super) fn with_defaults(wanted: &SyncDaemonSettings, host: &dyn Host) -> Result<(SyncDaemon, Interface), Refusal> {
    let defaults = MulticastGroup::default();
    let group = MulticastGroup {
        address: wanted.group.unwrap_or(defaults.address),
        port: wanted.port.filter(|&port| port != 0).unwrap_or(defaults.port),
    };
    if !group.address.is_multicast() {
        return Err(Reason::Invalid.into());
    }
    let interface = host.interface(&wanted.interface).ok_or(Reason::NoDevice)?;
    let overhead = if matches!(group.address, IpAddr::V4(_)) { OVERHEAD_V4 } else { OVERHEAD_V6 };
    let daemon = SyncDaemon {
        role: wanted.role,
        interface: wanted.interface.clone(),
        sync_id: wanted.sync_id,
        maximum_length: maximum_length(wanted, interface.mtu, overhead),
        group,
        ttl: wanted.ttl.filter(|&ttl| ttl != 0).unwrap_or(1),
    };
    Ok((daemon, interface))
}

/// The master never takes more than Ethernet carries by default; the backup takes what may arrive.
fn maximum_length(wanted: &SyncDaemonSettings, mtu: u32, overhead: u32) -> u16 {
    let (mtu, least) = match wanted.role {
        SyncRole::Master => (1500, 1),
        SyncRole::Backup => (mtu.clamp(1500, 65_535), 1024),
    };
    let length = match wanted.maximum_length {
        Some(asked) if asked != 0 => u32::from(asked).clamp(least, 65_535 - overhead),
        Some(_) | None => mtu - overhead,
    };
    u16::try_from(length).unwrap_or(u16::MAX)
}
