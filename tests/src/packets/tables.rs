//! The tables of cases. Each is a function that puts frames into a [`super::Bench`], one behaviour area a file.

pub mod connections;
pub mod counters;
pub mod direct;
pub mod fragments;
pub mod headers;
pub mod icmp;
pub mod lengths;
pub mod nat;
pub mod refusals;
pub mod routes;
pub mod sysctls;
pub mod tcp;

use std::net::{IpAddr, SocketAddr};

use lb_ebpf::verdict::Reason;

use super::Expected;
use super::frame::Packet;

/// An address and a port.
fn at(address: IpAddr, port: u16) -> SocketAddr {
    SocketAddr::new(address, port)
}

/// Forwarded to a masqueraded server: as the client sent it, readdressed, one router further.
fn masqueraded(packet: &Packet, server: SocketAddr) -> Expected {
    Expected::Forward(Reason::RequestMasqueraded, packet.clone().to(server).routed().ip(), server.ip())
}

/// Forwarded to the client: as the server sent it, with the virtual service as its source, one router further.
fn reply(packet: &Packet, service: SocketAddr) -> Expected {
    Expected::Forward(Reason::Reply, packet.clone().from(service).routed().ip(), packet.destination)
}

/// Sent on to a server by direct routing: one router further.
fn direct(packet: &Packet, server: IpAddr) -> Expected {
    Expected::Forward(Reason::RequestDirect, packet.clone().routed().ip(), server)
}

#[cfg(test)]
mod tests {
    use super::super::Bench;
    use anyhow::Result;

    macro_rules! tables {
        ($($area:ident::$table:ident),* $(,)?) => {
            $(#[test]
            fn $table() -> Result<()> {
                Bench::run_on_host(super::$area::$table)
            })*
        };
    }

    include!("tables/all.in");
}
