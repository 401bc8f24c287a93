//! Rule sets as ipvsadm takes them.

use std::net::{IpAddr, SocketAddr};

use crate::lab::{Lab, server_addresses};

/// How packets get to the real servers, as ipvsadm's option.
pub const MASQUERADING: &str = "-m";
/// Direct routing, as ipvsadm's option.
pub const DIRECT_ROUTING: &str = "-g";

/// A virtual service over every real server of a laboratory, in the order of their addresses, weight 1: lines for
/// [`Director::rules`](crate::Director::rules). `protocol` is `-t` or `-u`.
pub fn service(lab: &Lab, protocol: &str, virtual_address: (IpAddr, u16), scheduler: &str, forwarding: &str) -> String {
    service_to(lab, protocol, virtual_address, scheduler, (forwarding, virtual_address.1))
}

/// As [`service`], to another port of the real servers: `to` is the forwarding method and that port.
pub fn service_to(
    lab: &Lab,
    protocol: &str,
    virtual_address: (IpAddr, u16),
    scheduler: &str,
    to: (&str, u16),
) -> String {
    let at = SocketAddr::from(virtual_address);
    let (forwarding, port) = to;
    let mut lines = format!("-A {protocol} {at} -s {scheduler}\n");
    for server in server_addresses(lab.servers.len(), at.is_ipv6()) {
        lines += &format!("-a {protocol} {at} -r {} {forwarding} -w 1\n", SocketAddr::new(server, port));
    }
    lines
}
