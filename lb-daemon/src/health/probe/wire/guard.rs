//! Holding a port against the kernel.

use std::io;
use std::net::{IpAddr, SocketAddr};

use socket2::{Domain, Protocol, SockFilter, Socket, Type};

/// Of which protocol the port is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Tcp,
    Udp,
}

/// A free port of an address, whose packets the kernel drops without an answer as long as the socket lives.
///
/// TCP: a listening socket is found for every packet to its port, and its filter is asked before anything else is done
/// (`tcp_v4_rcv`, `tcp_v6_rcv`, net/ipv4/tcp_ipv4.c, net/ipv6/tcp_ipv6.c, 6.1); without one the kernel would answer the
/// server's SYN-ACK with a reset.
pub(super) fn hold_port(address: IpAddr, kind: Kind) -> io::Result<Socket> {
    let (of, protocol) = match kind {
        Kind::Tcp => (Type::STREAM, Protocol::TCP),
        Kind::Udp => (Type::DGRAM, Protocol::UDP),
    };
    let address = SocketAddr::new(address, 0);
    let socket = Socket::new(Domain::for_address(address), of, Some(protocol))?;
    // `ret #0`: no byte of any packet.
    socket.attach_filter(&[SockFilter::new((libc::BPF_RET | libc::BPF_K) as u16, 0, 0, 0)])?;
    socket.bind(&address.into())?;
    if kind == Kind::Tcp {
        socket.listen(1)?;
    }
    Ok(socket)
}
