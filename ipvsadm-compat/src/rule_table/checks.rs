//! What IPVS asks of a rule before it takes it.
//!
//! Source: the behaviour of Linux 6.1, `net/netfilter/ipvs/ip_vs_ctl.c`.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::model::{
    Family, Forwarding, Netmask, SCHEDULERS, ServerId, ServerSettings, ServiceId, ServiceSettings, Timeouts, Tunnel,
    TunnelChecksum,
};
use crate::refusal::{Reason, Refusal};

/// Weights and thresholds are signed 32-bit numbers for the command, and not negative.
const MAXIMUM_NUMBER: u32 = i32::MAX as u32;

/// What the machine that holds the rules knows about itself.
pub trait Host {
    /// What an address is to this machine.
    fn address_kind(&self, address: IpAddr) -> AddressKind;
    /// A network interface by name.
    fn interface(&self, name: &str) -> Option<Interface>;
}

/// What an address is to a machine, as far as its own interfaces decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressKind {
    /// An address of one of its interfaces, or a local route.
    Local,
    /// The broadcast address of one of its networks.
    Broadcast,
    /// Anything else: judged by its value alone.
    Other,
}

/// What starting a synchronisation daemon needs to know about an interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interface {
    /// Its MTU in bytes.
    pub mtu: u32,
    /// Whether it is administratively up.
    pub up: bool,
}

/// A machine about which nothing is known: no own addresses, every interface there with an MTU of 1500.
///
/// For checking a rules file on another machine than the one that will run it.
#[derive(Clone, Copy, Debug, Default)]
pub struct FreeStanding;

impl Host for FreeStanding {
    fn address_kind(&self, _address: IpAddr) -> AddressKind {
        AddressKind::Other
    }

    fn interface(&self, _name: &str) -> Option<Interface> {
        Some(Interface { mtu: 1500, up: true })
    }
}

/// A limit of our own maps; IPVS has none but memory.
pub(super) fn limit(what: &str, number: usize) -> Refusal {
    Refusal::with_hint(Reason::OutOfMemory, format!("the director holds at most {number} {what}"))
}

pub(super) fn service_id(id: &ServiceId) -> Result<(), Refusal> {
    match id {
        ServiceId::Mark { mark: 0, .. } => Err(Reason::Invalid.into()),
        ServiceId::Mark { .. } | ServiceId::Address { .. } => Ok(()),
    }
}

pub(super) fn service_settings(id: &ServiceId, settings: &ServiceSettings) -> Result<(), Refusal> {
    if !SCHEDULERS.contains(&settings.scheduler.as_str()) {
        return Err(Reason::NotFound.into());
    }
    if settings.persistence_engine.as_deref().is_some_and(|engine| engine != "sip") {
        return Err(Reason::NotFound.into());
    }
    if settings.persistence_seconds.is_some_and(|seconds| seconds > Timeouts::MAXIMUM_SECONDS) {
        return Err(Reason::Invalid.into());
    }
    match (id.family(), settings.netmask) {
        (Family::Ipv4, Netmask::Mask(_)) | (Family::Ipv6, Netmask::PrefixLength(1..=128)) => Ok(()),
        (Family::Ipv4, Netmask::PrefixLength(_)) | (Family::Ipv6, _) => Err(Reason::Invalid.into()),
    }
}

/// A server of the other family can be tunneled to, and only while nothing is synchronised.
pub(super) fn server_family(
    id: &ServiceId,
    server: ServerId,
    settings: &ServerSettings,
    daemons_run: bool,
) -> Result<(), Refusal> {
    let mixed = id.family() != Family::of(server.address);
    let tunneled = matches!(settings.forwarding, Forwarding::Tunneling(_));
    if mixed && (daemons_run || !tunneled) { Err(Reason::Invalid.into()) } else { Ok(()) }
}

pub(super) fn server_settings(settings: &ServerSettings) -> Result<(), Refusal> {
    let numbers = [settings.weight, settings.upper_threshold, settings.lower_threshold];
    if numbers.iter().any(|&number| number > MAXIMUM_NUMBER) || settings.lower_threshold > settings.upper_threshold {
        return Err(Reason::OutOfRange.into());
    }
    match settings.forwarding {
        Forwarding::Tunneling(Tunnel::Gue { port: 0, .. } | Tunnel::Gre { checksum: TunnelChecksum::Remote }) => {
            Err(Reason::Invalid.into())
        }
        Forwarding::Tunneling(_) | Forwarding::Masquerading | Forwarding::DirectRouting => Ok(()),
    }
}

pub(super) fn timeouts(wanted: &Timeouts) -> Result<(), Refusal> {
    let all = [wanted.tcp_seconds, wanted.tcp_fin_seconds, wanted.udp_seconds];
    if all.iter().any(|&seconds| seconds > Timeouts::MAXIMUM_SECONDS) { Err(Reason::Invalid.into()) } else { Ok(()) }
}

/// A real server is unicast, or an address of this machine. Link-local IPv6 counts only when it is its own.
pub(super) fn unicast_or_local(address: IpAddr, host: &dyn Host) -> Result<(), Refusal> {
    let good = match (host.address_kind(address), address) {
        (AddressKind::Local, IpAddr::V4(address)) => !is_never_unicast(address),
        (AddressKind::Local, IpAddr::V6(_)) => true,
        (AddressKind::Broadcast, _) => false,
        (AddressKind::Other, IpAddr::V4(address)) => !is_never_unicast(address),
        (AddressKind::Other, IpAddr::V6(address)) => is_routable_unicast(address),
    };
    if good { Ok(()) } else { Err(Reason::Invalid.into()) }
}

/// 0.0.0.0, multicast and 255.255.255.255; the rest of 0.0.0.0/8 and 240.0.0.0/4 count as unicast.
fn is_never_unicast(address: Ipv4Addr) -> bool {
    address.is_unspecified() || address.is_multicast() || address.is_broadcast()
}

/// Not `::`, not multicast, not link-local, not an IPv4-mapped address.
fn is_routable_unicast(address: Ipv6Addr) -> bool {
    !address.is_unspecified()
        && !address.is_multicast()
        && address.segments()[0] & 0xffc0 != 0xfe80
        && address.to_ipv4_mapped().is_none()
}
