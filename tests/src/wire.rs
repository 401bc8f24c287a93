//! Frames put on a wire as they are, past the sender's own stack.

use std::ffi::c_int;
use std::net::SocketAddr;
use std::os::fd::AsRawFd;

use anyhow::{Context, Result, ensure};
use socket2::{Domain, Protocol, Socket, Type};

use crate::frame::Frame;
use crate::lab::Lab;
use crate::namespace::Namespace;

/// An interface out of which frames can be sent.
#[derive(Debug)]
pub struct Wire {
    socket: Socket,
    interface: c_int,
    /// Hardware addresses of the frames it makes: whose they are for, and whose it is.
    ethernet: ([u8; 6], [u8; 6]),
}

impl Wire {
    /// The wire from the client to the director (two arms).
    ///
    /// # Errors
    ///
    /// Without the privileges.
    pub fn to_director(lab: &Lab) -> Result<Self> {
        Self::open((&lab.client, "eth0"), (&lab.director, "outside"))
    }

    /// The wire between an interface of a namespace and another's.
    ///
    /// # Errors
    ///
    /// When there is no such interface, or without the privileges.
    pub fn open(from: (&Namespace, &str), to: (&Namespace, &str)) -> Result<Self> {
        let ethernet = (hardware_address(to.0, to.1)?, hardware_address(from.0, from.1)?);
        let (namespace, interface) = (from.0, c_int::try_from(from.0.interface(from.1)?)?);
        // Protocol 0: it hears nothing, so nothing fills its buffer.
        let socket = namespace.run(|| Ok(Socket::new(Domain::PACKET, Type::RAW, Some(Protocol::from(0)))?));
        Ok(Self { socket: socket.context("cannot send frames")?, interface, ethernet })
    }

    /// A frame to the other end.
    pub fn frame(&self, source: SocketAddr, destination: SocketAddr) -> Frame {
        Frame { ethernet: self.ethernet, ..Frame::new(source, destination) }
    }

    /// Sends a frame, its Ethernet header included.
    ///
    /// # Errors
    ///
    /// When the kernel does not take all of it.
    pub fn send(&self, frame: &[u8]) -> Result<()> {
        let address = libc::sockaddr_ll {
            sll_family: libc::sa_family_t::try_from(libc::AF_PACKET)?,
            sll_protocol: 0,
            sll_ifindex: self.interface,
            sll_hatype: 0,
            sll_pkttype: 0,
            sll_halen: 0,
            sll_addr: [0; 8],
        };
        let size = libc::socklen_t::try_from(size_of::<libc::sockaddr_ll>())?;
        // SAFETY: pointers and lengths are those of a live slice and a live address, which the kernel only reads.
        let sent = unsafe {
            libc::sendto(
                self.socket.as_raw_fd(),
                frame.as_ptr().cast(),
                frame.len(),
                0,
                std::ptr::from_ref(&address).cast(),
                size,
            )
        };
        let error = std::io::Error::last_os_error();
        ensure!(usize::try_from(sent) == Ok(frame.len()), "cannot send a frame of {} bytes: {error}", frame.len());
        Ok(())
    }
}

fn hardware_address(namespace: &Namespace, interface: &str) -> Result<[u8; 6]> {
    let text = namespace.hardware_address(interface)?;
    let bytes: Result<Vec<u8>, _> = text.split(':').map(|byte| u8::from_str_radix(byte, 16)).collect();
    bytes?.try_into().ok().with_context(|| format!("{interface} has the hardware address {text}"))
}
