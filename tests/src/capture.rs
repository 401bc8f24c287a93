//! Packets as they pass an interface.

mod packet;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::os::fd::{AsRawFd, OwnedFd};
use std::time::Duration;

use anyhow::{Context, Result};
use nix::errno::Errno;
use nix::sys::socket::{LinkAddr, recvfrom};
use socket2::{Domain, Protocol, Socket, Type};

use crate::namespace::Namespace;
use crate::wait;
pub use packet::{Icmp, Packet, Transport, internet_checksum};

/// `ETH_P_ALL`: packets of every protocol, in network order as packet sockets want it.
const EVERY_PROTOCOL: u16 = 3_u16.to_be();
/// `PACKET_OUTGOING`, the kind of a packet that this host sent.
const OUTGOING: u8 = 4;
/// Enough for what happens between two looks.
const BUFFER: usize = 4 << 20;

/// What passes one interface from now on.
#[derive(Debug)]
pub struct Capture {
    socket: OwnedFd,
    interface: u32,
    /// Read from the socket and not yet given out.
    waiting: RefCell<VecDeque<Captured>>,
}

/// A packet that passed.
#[derive(Debug, Clone)]
pub struct Captured {
    /// True when this host sent it.
    pub outgoing: bool,
    /// The frame.
    pub bytes: Vec<u8>,
    /// What it says; `None` when it is not IP.
    pub packet: Option<Packet>,
}

impl Capture {
    /// Starts capturing on an interface of a namespace.
    ///
    /// # Errors
    ///
    /// When there is no such interface, or without the privileges.
    pub fn start(namespace: &Namespace, interface: &str) -> Result<Self> {
        let index = namespace.interface(interface)?;
        let socket = namespace.run(|| {
            let socket = Socket::new(Domain::PACKET, Type::RAW, Some(Protocol::from(i32::from(EVERY_PROTOCOL))))?;
            socket.set_recv_buffer_size(BUFFER)?;
            socket.set_nonblocking(true)?;
            Ok(socket)
        });
        let socket = socket.context("cannot capture")?.into();
        Ok(Self { socket, interface: index, waiting: RefCell::default() })
    }

    /// Everything since the last look.
    ///
    /// # Errors
    ///
    /// When the socket fails.
    pub fn packets(&self) -> Result<Vec<Captured>> {
        self.read()?;
        Ok(self.waiting.take().into())
    }

    fn read(&self) -> Result<()> {
        let mut buffer = vec![0; 1 << 17];
        let mut packets = self.waiting.borrow_mut();
        loop {
            let (length, from) = match recvfrom::<LinkAddr>(self.socket.as_raw_fd(), &mut buffer) {
                Ok((length, Some(from))) => (length, from),
                Ok((_, None)) => continue,
                Err(Errno::EAGAIN) => return Ok(()),
                Err(error) => return Err(error).context("cannot read captured packets"),
            };
            // The socket hears every interface: a bound one would need a raw address, this only a look.
            if u32::try_from(from.ifindex()) == Ok(self.interface) {
                let bytes = buffer.get(..length).unwrap_or_default().to_vec();
                let packet = Packet::of_frame(&bytes);
                packets.push_back(Captured { outgoing: from.pkttype() == OUTGOING, bytes, packet });
            }
        }
    }

    /// The IP packets since the last look.
    ///
    /// # Errors
    ///
    /// When the socket fails.
    pub fn ip(&self) -> Result<Vec<Packet>> {
        Ok(self.packets()?.into_iter().filter_map(|captured| captured.packet).collect())
    }

    /// Waits for the first packet that fits; those before it are gone. `what` completes "waited … for".
    ///
    /// # Errors
    ///
    /// When there is none in time: with what was there instead.
    pub fn wait_for(&self, what: &str, limit: Duration, fits: impl Fn(&Packet) -> bool) -> Result<Packet> {
        let mut others = Vec::new();
        let found = wait::for_value(what, limit, || {
            self.read()?;
            // What comes after the one looked for stays for the next look.
            while let Some(captured) = self.waiting.borrow_mut().pop_front() {
                match captured.packet {
                    Some(packet) if fits(&packet) => return Ok(Some(packet)),
                    packet => others.extend(packet.map(|packet| format!("{packet:?}"))),
                }
            }
            Ok(None)
        });
        found.with_context(|| format!("seen instead:\n{}", others.join("\n")))
    }
}
