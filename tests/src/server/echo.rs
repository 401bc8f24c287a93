//! Servers that say who they are and return what they get.

use std::io::{self, BufRead, Read, Write};
use std::net::{IpAddr, Shutdown, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::os::fd::AsRawFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use anyhow::{Context, Result};
use nix::sys::socket;

use crate::lab::{Lab, server_name};
use crate::namespace::Namespace;

/// How soon a UDP server notices that it should stop.
const STOP_INTERVAL: Duration = Duration::from_millis(100);

/// An echo server on threads of this process, its sockets in the server's namespace.
///
/// TCP: on each connection a line (see [`Greeting`]), then everything is returned until the client ends its
/// side. UDP: the same line and the datagram's bytes, in one datagram. Dropped, it takes no more.
#[derive(Debug)]
pub struct Echo {
    stop: Arc<AtomicBool>,
    listener: Option<TcpListener>,
    thread: Option<JoinHandle<()>>,
}

/// The line with which an [`Echo`] begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Greeting {
    /// The server's name: r1, r2, …
    pub name: String,
    /// Who the server thinks is asking.
    pub peer: SocketAddr,
    /// The server's own address on this connection.
    pub local: SocketAddr,
}

impl Greeting {
    fn line(name: &str, peer: SocketAddr, local: SocketAddr) -> String {
        format!("{name} {} {}\n", canonical(peer), canonical(local))
    }

    /// Reads the line.
    ///
    /// # Errors
    ///
    /// When it is another line.
    pub fn parse(line: &str) -> Result<Self> {
        let mut words = line.split_whitespace();
        let (name, peer, local) = (words.next(), words.next(), words.next());
        let address = |word: Option<&str>| word.and_then(|word| word.parse().ok());
        let greeting = (|| Some(Self { name: name?.to_owned(), peer: address(peer)?, local: address(local)? }))();
        greeting.with_context(|| format!("not a server's greeting: {line:?}"))
    }
}

/// Reads the greeting from a fresh connection, and not a byte more.
///
/// # Errors
///
/// When the connection breaks or says something else.
pub fn greeting(mut stream: &TcpStream) -> Result<Greeting> {
    // A buffer of one byte: what follows the line stays in the socket.
    let mut line = String::new();
    io::BufReader::with_capacity(1, &mut stream).read_line(&mut line).context("no greeting")?;
    Greeting::parse(&line)
}

/// `::ffff:10.1.0.2` as `10.1.0.2`: a socket for both families shows IPv4 that way.
fn canonical(address: SocketAddr) -> SocketAddr {
    SocketAddr::new(address.ip().to_canonical(), address.port())
}

impl Echo {
    /// A TCP server on a port of all addresses, both families.
    ///
    /// # Errors
    ///
    /// When the port is taken.
    pub fn tcp(namespace: &Namespace, name: &str, port: u16) -> Result<Self> {
        let listener = namespace.run(|| {
            TcpListener::bind(("::", port)).with_context(|| format!("cannot listen on port {port} of {name}"))
        })?;
        let stop = Arc::new(AtomicBool::new(false));
        let (accepting, stopped, name) = (listener.try_clone()?, Arc::clone(&stop), name.to_owned());
        let thread = thread::spawn(move || {
            while let Ok((stream, peer)) = accepting.accept() {
                if stopped.load(Ordering::SeqCst) {
                    return;
                }
                let name = name.clone();
                // Ends with its client; nobody waits for it.
                thread::spawn(move || echo_stream(&name, stream, peer));
            }
        });
        Ok(Self { stop, listener: Some(listener), thread: Some(thread) })
    }

    /// A UDP server on one address: replies leave from there.
    ///
    /// # Errors
    ///
    /// When the address is taken or not there.
    pub fn udp(namespace: &Namespace, name: &str, address: IpAddr, port: u16) -> Result<Self> {
        let socket = namespace.run(|| {
            UdpSocket::bind((address, port)).with_context(|| format!("cannot listen on {address}:{port} of {name}"))
        })?;
        socket.set_read_timeout(Some(STOP_INTERVAL))?;
        let stop = Arc::new(AtomicBool::new(false));
        let (stopped, name) = (Arc::clone(&stop), name.to_owned());
        let thread = thread::spawn(move || echo_datagrams(&name, &socket, &stopped));
        Ok(Self { stop, listener: None, thread: Some(thread) })
    }

    /// TCP servers r1, r2, … on every real server.
    ///
    /// # Errors
    ///
    /// When the port is taken.
    pub fn tcp_on_all(lab: &Lab, port: u16) -> Result<Vec<Self>> {
        let servers = lab.servers.iter().enumerate();
        servers.map(|(number, namespace)| Self::tcp(namespace, &server_name(number), port)).collect()
    }

    /// UDP servers r1, r2, … on every real server, each on the address that `address` gives for its number.
    ///
    /// # Errors
    ///
    /// When the port is taken.
    pub fn udp_on_all(lab: &Lab, address: impl Fn(usize) -> IpAddr, port: u16) -> Result<Vec<Self>> {
        let servers = lab.servers.iter().enumerate();
        servers.map(|(number, namespace)| Self::udp(namespace, &server_name(number), address(number), port)).collect()
    }
}

impl Drop for Echo {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        if let Some(listener) = &self.listener {
            // Wakes the thread in accept().
            let _ = socket::shutdown(listener.as_raw_fd(), socket::Shutdown::Both);
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Serves one connection. Its errors are the client's to notice.
fn echo_stream(name: &str, mut stream: TcpStream, peer: SocketAddr) {
    let serve = || -> io::Result<()> {
        let line = Greeting::line(name, peer, stream.local_addr()?);
        stream.write_all(line.as_bytes())?;
        let mut buffer = vec![0; 1 << 16];
        loop {
            let length = stream.read(&mut buffer)?;
            match buffer.get(..length) {
                Some(data) if length > 0 => stream.write_all(data)?,
                _ => return stream.shutdown(Shutdown::Write),
            }
        }
    };
    let mut serve = serve;
    let _ = serve();
}

fn echo_datagrams(name: &str, socket: &UdpSocket, stop: &AtomicBool) {
    let mut buffer = vec![0; 1 << 16];
    let Ok(local) = socket.local_addr() else { return };
    while !stop.load(Ordering::SeqCst) {
        let Ok((length, peer)) = socket.recv_from(&mut buffer) else { continue };
        let mut reply = Greeting::line(name, peer, local).into_bytes();
        reply.extend_from_slice(buffer.get(..length).unwrap_or_default());
        // A reply that cannot be sent is one that the client will miss.
        let _ = socket.send_to(&reply, peer);
    }
}
