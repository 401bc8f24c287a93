//! The packet sockets: one of each family.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io;
use std::net::IpAddr;
use std::os::fd::OwnedFd;

use libc::{BPF_ABS, BPF_JEQ, BPF_JMP, BPF_K, BPF_LD, BPF_RET, BPF_W};
use socket2::{Domain, SockAddr, SockFilter, Socket, Type};
use tokio::net::UdpSocket;
use tokio::task::JoinHandle;

use super::{Incoming, Waiting, Way};

/// Longest packet that is read: the kernel may join several.
const LONGEST: usize = 65_536;
/// Addresses in a filter; beyond that packets from all addresses are looked at here.
const MOST_ADDRESSES: usize = 1_000;
/// A filter's "all of the packet".
const WHOLE: u32 = 0x0004_0000;

#[derive(Debug)]
pub(super) struct Sockets {
    ipv4: Side,
    ipv6: Side,
}

/// One family's.
#[derive(Debug)]
struct Side {
    socket: Socket,
    protocol: u16,
    /// Last 32 bits of the addresses that the filter takes packets from.
    sources: RefCell<BTreeSet<u32>>,
    waiting: Waiting,
    reader: JoinHandle<()>,
}

impl Drop for Side {
    fn drop(&mut self) {
        self.reader.abort();
    }
}

impl Sockets {
    pub(super) fn open(waiting: &Waiting) -> io::Result<Self> {
        let side = |protocol: i32| Side::open(protocol as u16, waiting.clone());
        Ok(Self { ipv4: side(libc::ETH_P_IP)?, ipv6: side(libc::ETH_P_IPV6)? })
    }

    fn side(&self, address: IpAddr) -> &Side {
        if address.is_ipv4() { &self.ipv4 } else { &self.ipv6 }
    }

    /// Whether answers are heard no more: it is time to open others.
    pub(super) fn have_ended(&self) -> bool {
        self.ipv4.reader.is_finished() || self.ipv6.reader.is_finished()
    }

    /// Packets from this address are read from now on.
    pub(super) fn listen_to(&self, address: IpAddr) -> io::Result<()> {
        self.side(address).listen_to(last_word(address))
    }

    /// Sends an IP packet. One that cannot be sent is lost, as on any wire.
    pub(super) fn send(&self, packet: &[u8], way: &Way) {
        let side = self.side(way.source);
        if let Ok(address) = link_address(side.protocol, way) {
            let _ = side.socket.send_to(packet, &address);
        }
    }
}

impl Side {
    fn open(protocol: u16, waiting: Waiting) -> io::Result<Self> {
        // Bound to no protocol, so that nothing comes before there is a filter.
        let socket = Socket::new(Domain::PACKET, Type::DGRAM, None)?;
        socket.set_nonblocking(true)?;
        socket.attach_filter(&filter(&BTreeSet::new()))?;
        socket.bind(&packet_address(protocol, 0, None)?)?;
        // It sends and receives datagrams, whatever they are.
        let reading = UdpSocket::from_std(OwnedFd::from(socket.try_clone()?).into())?;
        let reader = tokio::task::spawn_local(read(reading, waiting.clone()));
        Ok(Self { socket, protocol, sources: RefCell::default(), waiting, reader })
    }

    fn listen_to(&self, word: u32) -> io::Result<()> {
        let mut sources = self.sources.borrow_mut();
        if sources.contains(&word) {
            return Ok(());
        }
        let mut wanted = sources.clone();
        if wanted.len() >= MOST_ADDRESSES {
            // Of those that were checked at some time only some still are.
            let waiting = self.waiting.borrow();
            wanted = waiting.keys().map(|(address, _)| last_word(*address)).collect();
        }
        wanted.insert(word);
        // Remembered once the kernel has it: otherwise the next probe would believe that it hears answers.
        self.socket.attach_filter(&filter(&wanted))?;
        *sources = wanted;
        Ok(())
    }
}

async fn read(socket: UdpSocket, waiting: Waiting) {
    let mut buffer = vec![0; LONGEST];
    loop {
        match socket.recv(&mut buffer).await {
            Ok(length) => {
                let Some((key, incoming)) = addressed(buffer.get(..length).unwrap_or_default()) else { continue };
                if let Some(inbox) = waiting.borrow().get(&key) {
                    // What does not fit is lost, as on any wire.
                    let _ = inbox.try_send(incoming);
                }
            }
            // An interface went down: the others are still there.
            Err(error) if error.raw_os_error() == Some(libc::ENETDOWN) => (),
            Err(error) => {
                tracing::warn!(%error, "checks through services hear no answers until the next of them opens new sockets");
                return;
            }
        }
    }
}

/// Whom a packet is for: the virtual address it comes from, and our port.
fn addressed(packet: &[u8]) -> Option<((IpAddr, u16), Incoming)> {
    let header = Header::read(packet)?;
    let payload = packet.get(header.length..)?;
    let word = |bytes: &[u8], at: usize| Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
    match i32::from(header.protocol) {
        libc::IPPROTO_TCP | libc::IPPROTO_UDP => {
            Some(((header.source, word(payload, 2)?), Incoming::Packet(packet.to_vec())))
        }
        // "Destination unreachable" with the beginning of our packet: RFC 792, p. 4; RFC 4443 §3.1.
        libc::IPPROTO_ICMP if payload.first() == Some(&3) => refused(payload.get(8..)?),
        libc::IPPROTO_ICMPV6 if payload.first() == Some(&1) => refused(payload.get(8..)?),
        _ => None,
    }
}

fn refused(ours: &[u8]) -> Option<((IpAddr, u16), Incoming)> {
    let header = Header::read(ours)?;
    let port = ours.get(header.length..header.length + 2)?;
    Some(((header.destination, u16::from_be_bytes(port.try_into().ok()?)), Incoming::Refused))
}

/// What is read of an IP header. IPv6's extension headers are not looked through: no answer to a probe has any.
struct Header {
    source: IpAddr,
    destination: IpAddr,
    protocol: u8,
    length: usize,
}

impl Header {
    fn read(packet: &[u8]) -> Option<Self> {
        let v4 = |at: usize| Some(IpAddr::from(<[u8; 4]>::try_from(packet.get(at..at + 4)?).ok()?));
        let v6 = |at: usize| Some(IpAddr::from(<[u8; 16]>::try_from(packet.get(at..at + 16)?).ok()?));
        let first = *packet.first()?;
        match first >> 4 {
            4 => Some(Self {
                source: v4(12)?,
                destination: v4(16)?,
                protocol: *packet.get(9)?,
                length: usize::from(first & 15) * 4,
            }),
            6 => Some(Self { source: v6(8)?, destination: v6(24)?, protocol: *packet.get(6)?, length: 40 }),
            _ => None,
        }
    }
}

fn last_word(address: IpAddr) -> u32 {
    match address {
        IpAddr::V4(address) => address.to_bits(),
        IpAddr::V6(address) => address.to_bits() as u32,
    }
}

/// Takes packets whose source address ends in one of these words; the rest of it is looked at here.
fn filter(sources: &BTreeSet<u32>) -> Vec<SockFilter> {
    let instruction = |code: u32, jf: u8, k: u32| SockFilter::new(code as u16, 0, jf, k);
    if sources.len() > MOST_ADDRESSES {
        return vec![instruction(BPF_RET | BPF_K, 0, WHOLE)];
    }
    // The version is in the packet's first byte, so that one program does for both families.
    let mut program = vec![
        instruction(BPF_LD | libc::BPF_B | BPF_ABS, 0, 0),
        instruction(libc::BPF_ALU | libc::BPF_RSH | BPF_K, 0, 4),
        instruction(BPF_JMP | BPF_JEQ | BPF_K, 2, 4),
        instruction(BPF_LD | BPF_W | BPF_ABS, 0, 12),
        instruction(BPF_JMP | libc::BPF_JA, 0, 1),
        instruction(BPF_LD | BPF_W | BPF_ABS, 0, 20),
    ];
    for source in sources {
        program.push(instruction(BPF_JMP | BPF_JEQ | BPF_K, 1, *source));
        program.push(instruction(BPF_RET | BPF_K, 0, WHOLE));
    }
    program.push(instruction(BPF_RET | BPF_K, 0, 0));
    program
}

fn link_address(protocol: u16, way: &Way) -> io::Result<SockAddr> {
    packet_address(protocol, way.interface, Some(way.mac))
}

/// `struct sockaddr_ll`.
fn packet_address(protocol: u16, interface: u32, mac: Option<[u8; 6]>) -> io::Result<SockAddr> {
    let mut bytes = [0; 8];
    bytes.iter_mut().zip(mac.iter().flatten()).for_each(|(byte, of_mac)| *byte = *of_mac);
    let address = libc::sockaddr_ll {
        sll_family: libc::AF_PACKET as u16,
        sll_protocol: protocol.to_be(),
        sll_ifindex: i32::try_from(interface).map_err(io::Error::other)?,
        sll_hatype: 0,
        sll_pkttype: 0,
        sll_halen: if mac.is_some() { 6 } else { 0 },
        sll_addr: bytes,
    };
    // SAFETY: the storage is longer than `sockaddr_ll` and aligned for it, as it is for every address; the length
    // written is that of what was stored.
    let (_, address) = unsafe {
        SockAddr::try_init(|storage, length| {
            storage.cast::<libc::sockaddr_ll>().write(address);
            *length = size_of::<libc::sockaddr_ll>() as libc::socklen_t;
            Ok(())
        })
    }?;
    Ok(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packets_are_told_apart_by_virtual_address_and_our_port() {
        let vip = IpAddr::from([192, 0, 2, 1]);
        let header = |protocol: u8, source: [u8; 4], destination: [u8; 4]| {
            let mut header = vec![0x45, 0, 0, 40, 0, 0, 0, 0, 64, protocol, 0, 0];
            header.extend(source.into_iter().chain(destination));
            header
        };
        let ours = [10, 0, 0, 9];
        let tcp = [&header(6, [192, 0, 2, 1], ours)[..], &[0, 80, 0xf0, 1, 0, 0, 0, 0]].concat();
        assert_eq!(addressed(&tcp), Some(((vip, 0xf001), Incoming::Packet(tcp.clone()))));
        let sent = [&header(17, ours, [192, 0, 2, 1])[..], &[0xf0, 2, 0, 53]].concat();
        let icmp = [&header(1, [192, 0, 2, 1], ours)[..], &[3, 3, 0, 0, 0, 0, 0, 0], &sent].concat();
        assert_eq!(addressed(&icmp), Some(((vip, 0xf002), Incoming::Refused)));
        // The last two bytes are the port that it was sent to.
        for length in 0..icmp.len() - 2 {
            assert_eq!(addressed(&icmp[..length]), None, "cut at {length}");
        }
        assert_eq!(addressed(&header(47, [192, 0, 2, 1], ours)), None);
    }

    #[test]
    fn a_filter_has_two_instructions_for_each_address() {
        assert_eq!(filter(&BTreeSet::new()).len(), 7);
        assert_eq!(filter(&(0..MOST_ADDRESSES as u32).collect()).len(), 7 + 2 * MOST_ADDRESSES);
        assert_eq!(filter(&(0..=MOST_ADDRESSES as u32).collect()).len(), 1);
    }
}
