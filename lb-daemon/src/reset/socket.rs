//! Sending segments with headers of our own.

use std::io;
use std::net::{IpAddr, SocketAddr};

use socket2::{Domain, Protocol, Socket, Type};

use super::Segment;

/// `IPPROTO_RAW`: the network header is the sender's (raw(7)), also for IPv6.
const RAW: i32 = 255;

/// Raw sockets of this process's network namespace, which send and never receive.
#[derive(Debug)]
pub struct Sender {
    ipv4: Socket,
    ipv6: Option<Socket>,
}

impl Sender {
    /// Opens the sockets; needs `CAP_NET_RAW`. Without IPv6 in the kernel there is one.
    pub fn open() -> io::Result<Self> {
        let open = |domain| {
            let socket = Socket::new(domain, Type::RAW, Some(Protocol::from(RAW)))?;
            socket.set_nonblocking(true)?;
            Ok::<_, io::Error>(socket)
        };
        Ok(Self { ipv4: open(Domain::IPV4)?, ipv6: open(Domain::IPV6).ok() })
    }

    /// Sends a segment's packets. One that the kernel does not take now is lost, as it may be on the way.
    pub fn send(&self, segment: &Segment) -> io::Result<()> {
        let destination = segment.destination();
        let socket = match destination {
            IpAddr::V4(_) => &self.ipv4,
            IpAddr::V6(_) => self.ipv6.as_ref().ok_or(io::ErrorKind::Unsupported)?,
        };
        for packet in segment.packets() {
            socket.send_to(&packet, &SocketAddr::new(destination, 0).into())?;
        }
        Ok(())
    }
}
