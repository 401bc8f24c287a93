//! Names of hosts and services, and the addresses and ports they stand for.

mod system;

use std::net::{IpAddr, Ipv4Addr};

use crate::model::Protocol;

pub use system::SystemNames;

/// Where names come from: the C library for the commands, a table in tests.
pub trait Names {
    /// The first IPv4 address of a host. Names never stand for IPv6 addresses, as in ipvsadm.
    fn host_address(&self, name: &[u8]) -> Option<Ipv4Addr>;
    /// The port of a service, whose name is case-sensitive.
    fn service_port(&self, name: &[u8], protocol: Protocol) -> Option<u16>;
    /// The name of a host.
    fn host_name(&self, address: IpAddr) -> Option<Vec<u8>>;
    /// The name of a port.
    fn service_name(&self, port: u16, protocol: Protocol) -> Option<Vec<u8>>;
}

/// Knows no names: addresses and ports must be numbers.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoNames;

impl Names for NoNames {
    fn host_address(&self, _name: &[u8]) -> Option<Ipv4Addr> {
        None
    }

    fn service_port(&self, _name: &[u8], _protocol: Protocol) -> Option<u16> {
        None
    }

    fn host_name(&self, _address: IpAddr) -> Option<Vec<u8>> {
        None
    }

    fn service_name(&self, _port: u16, _protocol: Protocol) -> Option<Vec<u8>> {
        None
    }
}
