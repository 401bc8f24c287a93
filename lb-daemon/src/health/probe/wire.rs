//! Packets to the virtual address in frames to one real server: the way that direct routing sends its clients' packets.
//!
//! The kernel cannot send them, because the virtual address is this host's own. So a probe has a TCP/IP of its own
//! (smoltcp) over packet sockets. Two things keep the kernel's TCP out of it: the probe's port is held by a socket of
//! ours whose filter drops everything, so that nobody answers the server's packets with a reset and nobody else gets
//! the port; and what the server sends is read from packet sockets, whose filter takes only packets from virtual
//! addresses that are probed.

mod device;
mod guard;
mod sockets;
mod stack;
mod stream;

use std::cell::RefCell;
use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::rc::Rc;
use std::time::{Duration, Instant};

use tokio::sync::mpsc;

use crate::address::{neighbours, watch};
use sockets::Sockets;
use stack::Stack;

pub(super) use stack::Datagrams;
pub(super) use stream::Stream;

/// How long the way to a real server is believed.
const WAY_BELIEVED: Duration = Duration::from_secs(5);
/// Ways that are remembered; beyond that all are looked up again.
const MOST_WAYS: usize = 4_096;
/// Packets for one probe that wait; more are lost, as on any wire.
const MOST_PACKETS: usize = 64;

/// What comes for a probe.
#[derive(Debug, PartialEq, Eq)]
enum Incoming {
    /// An IP packet.
    Packet(Vec<u8>),
    /// An ICMP error: nobody is at the port.
    Refused,
}

/// Who waits for packets: the virtual address, and our port.
type Waiting = Rc<RefCell<HashMap<(IpAddr, u16), mpsc::Sender<Incoming>>>>;

/// The way to a real server.
#[derive(Clone, Copy, Debug)]
struct Way {
    interface: u32,
    mac: [u8; 6],
    /// Our address towards it.
    source: IpAddr,
    found: Instant,
}

/// The packet sockets of all probes, opened for the first.
#[derive(Debug, Default)]
pub struct Wire {
    sockets: RefCell<Option<Rc<Sockets>>>,
    waiting: Waiting,
    ways: RefCell<HashMap<IpAddr, Way>>,
}

/// A place in [`Waiting`], given up when dropped.
#[derive(Debug)]
struct Place {
    key: (IpAddr, u16),
    waiting: Waiting,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.waiting.borrow_mut().remove(&self.key);
    }
}

impl Wire {
    /// A TCP connection to `to`, a virtual address and port, on the real server `server`.
    pub(super) async fn connect(&self, server: IpAddr, to: SocketAddr) -> io::Result<Stream> {
        let stack = self.stack(server, to, guard::Kind::Tcp).await?;
        let connected = Stream::connect(stack, to).await;
        if connected.is_err() {
            self.ways.borrow_mut().remove(&server);
        }
        connected
    }

    /// Datagrams to `to`, a virtual address and port, on the real server `server`.
    pub(super) async fn datagrams(&self, server: IpAddr, to: SocketAddr) -> io::Result<Datagrams> {
        Datagrams::bind(self.stack(server, to, guard::Kind::Udp).await?, to)
    }

    async fn stack(&self, server: IpAddr, to: SocketAddr, kind: guard::Kind) -> io::Result<Stack> {
        let way = self.way(server).await?;
        let sockets = self.sockets()?;
        sockets.listen_to(to.ip())?;
        let guard = guard::hold_port(way.source, kind)?;
        let port = guard.local_addr()?.as_socket().map_or(0, |address| address.port());
        let (sender, inbox) = mpsc::channel(MOST_PACKETS);
        let key = (to.ip(), port);
        self.waiting.borrow_mut().insert(key, sender);
        let place = Place { key, waiting: self.waiting.clone() };
        Stack::new(sockets, way, SocketAddr::new(way.source, port), inbox, guard, place)
    }

    fn sockets(&self) -> io::Result<Rc<Sockets>> {
        let open = self.sockets.borrow().clone();
        if let Some(sockets) = open.filter(|sockets| !sockets.have_ended()) {
            return Ok(sockets);
        }
        let sockets = Rc::new(Sockets::open(&self.waiting)?);
        *self.sockets.borrow_mut() = Some(sockets.clone());
        Ok(sockets)
    }

    async fn way(&self, server: IpAddr) -> io::Result<Way> {
        let known = self.ways.borrow().get(&server).copied();
        if let Some(way) = known.filter(|way| way.found.elapsed() < WAY_BELIEVED) {
            return Ok(way);
        }
        let hops = watch::next_hops(vec![server]).await.map_err(io::Error::other)?;
        let hop = hops.get(&server).ok_or(io::ErrorKind::NetworkUnreachable)?;
        let mac = neighbours::link_address(hop.interface, hop.address).await.map_err(io::Error::other)?;
        let way = Way { interface: hop.interface, mac, source: source_towards(server)?, found: Instant::now() };
        let mut ways = self.ways.borrow_mut();
        if ways.len() >= MOST_WAYS {
            ways.clear();
        }
        ways.insert(server, way);
        Ok(way)
    }
}

/// The address that the kernel would send from. Nothing is sent.
fn source_towards(server: IpAddr) -> io::Result<IpAddr> {
    let any: SocketAddr = if server.is_ipv4() { ([0; 4], 0).into() } else { ([0; 16], 0).into() };
    let socket = std::net::UdpSocket::bind(any)?;
    socket.connect((server, 9))?;
    Ok(socket.local_addr()?.ip())
}
