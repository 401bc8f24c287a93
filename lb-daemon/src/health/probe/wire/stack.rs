//! A TCP/IP of one probe's own.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, ready};
use std::time::Instant;

use smoltcp::iface::{Config, Interface, SocketHandle, SocketSet};
use smoltcp::socket::{AnySocket, udp};
use smoltcp::wire::{HardwareAddress, IpAddress, IpCidr, IpEndpoint};
use socket2::Socket;
use tokio::sync::mpsc;
use tokio::time::{Sleep, sleep};

use super::device::Wired;
use super::sockets::Sockets;
use super::{Incoming, Place, Way};

/// Times that a stack may have more to do at once before others have their turn.
const MOST_TURNS: usize = 64;

pub(super) struct Stack {
    interface: Interface,
    pub(super) sockets: SocketSet<'static>,
    device: Wired,
    /// Our address and port.
    pub(super) local: SocketAddr,
    inbox: mpsc::Receiver<Incoming>,
    refused: bool,
    timer: Pin<Box<Sleep>>,
    began: Instant,
    _guard: Socket,
    _place: Place,
}

impl Stack {
    pub(super) fn new(
        sockets: Rc<Sockets>,
        way: Way,
        local: SocketAddr,
        inbox: mpsc::Receiver<Incoming>,
        guard: Socket,
        place: Place,
    ) -> io::Result<Self> {
        let mut device = Wired { sockets, way, received: Default::default() };
        let mut seed = [0; 8];
        getrandom::fill(&mut seed).map_err(io::Error::other)?;
        let mut config = Config::new(HardwareAddress::Ip);
        config.random_seed = u64::from_ne_bytes(seed);
        let mut interface = Interface::new(config, &mut device, smoltcp::time::Instant::ZERO);
        let address = IpAddress::from(local.ip());
        let length = if local.is_ipv4() { 32 } else { 128 };
        interface.update_ip_addrs(|addresses| {
            // There is room for one, for it is the first.
            let _ = addresses.push(IpCidr::new(address, length));
        });
        // Everything goes to the real server; the gateway's address is never looked up.
        let routes = interface.routes_mut();
        let _ = match address {
            IpAddress::Ipv4(address) => routes.add_default_ipv4_route(address).map(drop),
            IpAddress::Ipv6(address) => routes.add_default_ipv6_route(address).map(drop),
        };
        Ok(Self {
            interface,
            sockets: SocketSet::new(Vec::new()),
            device,
            local,
            inbox,
            refused: false,
            timer: Box::pin(sleep(std::time::Duration::ZERO)),
            began: Instant::now(),
            _guard: guard,
            _place: place,
        })
    }

    pub(super) fn add<T: AnySocket<'static>>(&mut self, socket: T) -> SocketHandle {
        self.sockets.add(socket)
    }

    /// The interface's context and the TCP socket, for what needs both.
    pub(super) fn tcp(
        &mut self,
        handle: SocketHandle,
    ) -> (&mut smoltcp::iface::Context, &mut smoltcp::socket::tcp::Socket<'static>) {
        (self.interface.context(), self.sockets.get_mut(handle))
    }

    /// Whether an ICMP error has said that nobody is there.
    pub(super) fn is_refused(&self) -> bool {
        self.refused
    }

    /// Takes what has come and sends what is due; the task is woken when there is more to do.
    pub(super) fn drive(&mut self, context: &mut Context<'_>) {
        for _ in 0..MOST_TURNS {
            while let Poll::Ready(Some(incoming)) = self.inbox.poll_recv(context) {
                match incoming {
                    Incoming::Packet(packet) => self.device.received.push_back(packet),
                    Incoming::Refused => self.refused = true,
                }
            }
            self.poll();
            let Some(delay) = self.interface.poll_delay(self.now(), &self.sockets) else { return };
            self.timer.as_mut().reset(tokio::time::Instant::now() + delay.into());
            if self.timer.as_mut().poll(context).is_pending() {
                return;
            }
        }
        context.waker().wake_by_ref();
    }

    /// Sends what is due.
    pub(super) fn poll(&mut self) {
        let now = self.now();
        self.interface.poll(now, &mut self.device, &mut self.sockets);
    }

    fn now(&self) -> smoltcp::time::Instant {
        let elapsed = self.began.elapsed().as_micros();
        smoltcp::time::Instant::from_micros(i64::try_from(elapsed).unwrap_or(i64::MAX))
    }
}

/// Datagrams between our port and one virtual address and port.
pub(in super::super) struct Datagrams {
    stack: Stack,
    handle: SocketHandle,
    to: SocketAddr,
}

impl Datagrams {
    pub(super) fn bind(mut stack: Stack, to: SocketAddr) -> io::Result<Self> {
        let buffer = || udp::PacketBuffer::new(vec![udp::PacketMetadata::EMPTY; 8], vec![0; 65_536]);
        let mut socket = udp::Socket::new(buffer(), buffer());
        socket.bind(stack.local).map_err(|error| io::Error::other(error.to_string()))?;
        let handle = stack.add(socket);
        Ok(Self { stack, handle, to })
    }

    pub(in super::super) fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        let to = IpEndpoint::from(self.to);
        let socket = self.stack.sockets.get_mut::<udp::Socket>(self.handle);
        socket.send_slice(bytes, to).map_err(|error| io::Error::other(error.to_string()))?;
        self.stack.poll();
        Ok(())
    }

    pub(in super::super) async fn receive(&mut self) -> io::Result<Vec<u8>> {
        std::future::poll_fn(|context| self.poll_receive(context)).await
    }

    fn poll_receive(&mut self, context: &mut Context<'_>) -> Poll<io::Result<Vec<u8>>> {
        self.stack.drive(context);
        let socket = self.stack.sockets.get_mut::<udp::Socket>(self.handle);
        if let Ok((bytes, from)) = socket.recv()
            && from.endpoint == IpEndpoint::from(self.to)
        {
            return Poll::Ready(Ok(bytes.to_vec()));
        }
        if self.stack.is_refused() {
            return Poll::Ready(Err(io::ErrorKind::ConnectionRefused.into()));
        }
        ready!(Poll::Pending)
    }
}
