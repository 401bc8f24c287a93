//! Addresses with ports, masks and groups on the command line.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::model::Protocol;
use crate::names::Names;
use crate::numbers::{decimal_within, internet_address};

/// An address, and the port if one was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Endpoint {
    pub(super) address: IpAddr,
    pub(super) port: Option<u16>,
}

/// Reads `address[:port]` or `[address]:port`; either part may be a name. `None` when it is none of these.
///
/// `protocol` is where port names are looked up: none before the service was named. Quirks kept: an IPv6 address may
/// stand without brackets, but then has no port; an IPv4 address or a name in brackets loses the port behind them, and
/// has the one inside if there is one.
pub(super) fn endpoint(text: &[u8], protocol: Option<Protocol>, names: &dyn Names) -> Option<Endpoint> {
    if text.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let (host, bracket_port) = match text.strip_prefix(b"[") {
        Some(inside) => {
            let end = inside.iter().position(|&byte| byte == b']')?;
            (&inside[..end], Some(inside[end + 1..].strip_prefix(b":")?))
        }
        None => (text, None),
    };
    let (address, port) = match ipv6(host) {
        Some(address) => (IpAddr::V6(address), bracket_port),
        None => {
            let colon = host.iter().rposition(|&byte| byte == b':');
            let (name, port) = match colon {
                Some(place) => (&host[..place], Some(&host[place + 1..])),
                None => (host, None),
            };
            (IpAddr::V4(ipv4_or_name(name, names)?), port)
        }
    };
    let port = port.map(|port| port_number(port, protocol, names));
    match port {
        Some(None) => None,
        Some(port) => Some(Endpoint { address, port }),
        None => Some(Endpoint { address, port: None }),
    }
}

/// An IPv4 address in any of the C library's forms, or a host's name.
pub(super) fn ipv4_or_name(text: &[u8], names: &dyn Names) -> Option<Ipv4Addr> {
    internet_address(text).or_else(|| names.host_address(text))
}

/// An IPv6 address in its usual form, without zone.
pub(super) fn ipv6(text: &[u8]) -> Option<Ipv6Addr> {
    std::str::from_utf8(text).ok()?.parse().ok()
}

fn port_number(text: &[u8], protocol: Option<Protocol>, names: &dyn Names) -> Option<u16> {
    match decimal_within(text, 0, 65_535) {
        Some(port) => u16::try_from(port).ok(),
        None => names.service_port(text, protocol?),
    }
}
