//! Addresses and ports as the C library and ipvsadm write them.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::model::Protocol;
use crate::names::Names;

/// ipvsadm keeps an address and port in this many bytes and cuts the rest.
const KEPT: usize = 59;

/// `10.0.0.1:80`, `[2001:db8::1]:80`, or names in their place. Without a protocol a port has no name.
pub(super) fn endpoint(
    address: IpAddr,
    port: u16,
    protocol: Option<Protocol>,
    numeric: bool,
    names: &dyn Names,
) -> Vec<u8> {
    let host = if numeric { None } else { names.host_name(address) };
    let host = host.unwrap_or_else(|| text(address).into_bytes());
    let port_name = if numeric { None } else { protocol.and_then(|protocol| names.service_name(port, protocol)) };
    let port = port_name.unwrap_or_else(|| port.to_string().into_bytes());
    let mut name = match address {
        IpAddr::V4(_) => [host, port].join(&b':'),
        IpAddr::V6(_) => [b"[", host.as_slice(), b"]:", &port].concat(),
    };
    name.truncate(KEPT);
    name
}

/// An address as `inet_ntop` of glibc writes it.
///
/// Differs from the standard library's in one thing: an IPv6 address whose first six words, and no more, are zero ends
/// in an IPv4 address.
pub(super) fn text(address: IpAddr) -> String {
    match address {
        IpAddr::V6(address) => match compatible(address) {
            Some(low) => format!("::{low}"),
            None => address.to_string(),
        },
        IpAddr::V4(address) => address.to_string(),
    }
}

fn compatible(address: Ipv6Addr) -> Option<Ipv4Addr> {
    match address.segments() {
        [0, 0, 0, 0, 0, 0, high, low] if high != 0 => {
            let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
            Some(Ipv4Addr::new(a, b, c, d))
        }
        _ => None,
    }
}
