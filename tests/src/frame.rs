//! Frames made by hand, with right checksums.

use std::net::{IpAddr, SocketAddr};

use crate::capture::internet_checksum;

/// A frame to be sent: set what matters, and take [`Frame::tcp`] or [`Frame::udp`] for the bytes.
#[derive(Debug, Clone)]
pub struct Frame {
    /// Destination and source hardware addresses.
    pub ethernet: ([u8; 6], [u8; 6]),
    /// The sender.
    pub source: SocketAddr,
    /// The receiver, of the same family.
    pub destination: SocketAddr,
    /// Time to live, or hop limit.
    pub ttl: u8,
    /// IPv4 options (a multiple of 4 bytes), or whole IPv6 extension headers of which the first is hop-by-hop options.
    pub options: Vec<u8>,
}

/// TCP flags.
pub const SYN: u8 = 2;
/// TCP flags.
pub const ACK: u8 = 16;
/// TCP flags.
pub const FIN: u8 = 1;
/// TCP flags.
pub const RST: u8 = 4;

const TCP: u8 = 6;
const UDP: u8 = 17;

impl Frame {
    /// From a client to a virtual service, TTL 64, without options.
    pub fn new(source: SocketAddr, destination: SocketAddr) -> Self {
        Self { ethernet: ([2, 0, 0, 0, 0, 1], [2, 0, 0, 0, 0, 2]), source, destination, ttl: 64, options: Vec::new() }
    }

    /// The frame with a TCP segment in it: sequence number 1000, window 65535.
    pub fn tcp(&self, flags: u8, data: &[u8]) -> Vec<u8> {
        let mut segment = Vec::new();
        segment.extend(self.source.port().to_be_bytes());
        segment.extend(self.destination.port().to_be_bytes());
        segment.extend(1000_u32.to_be_bytes());
        segment.extend(0_u32.to_be_bytes());
        segment.extend([5 << 4, flags, 0xff, 0xff, 0, 0, 0, 0]);
        segment.extend(data);
        let checksum = self.transport_checksum(TCP, &segment);
        segment[16..18].copy_from_slice(&checksum.to_be_bytes());
        self.packet(TCP, &segment)
    }

    /// The frame with a UDP datagram in it.
    pub fn udp(&self, data: &[u8]) -> Vec<u8> {
        let mut datagram = Vec::new();
        datagram.extend(self.source.port().to_be_bytes());
        datagram.extend(self.destination.port().to_be_bytes());
        datagram.extend(low16(8 + data.len()).to_be_bytes());
        datagram.extend([0, 0]);
        datagram.extend(data);
        let checksum = match self.transport_checksum(UDP, &datagram) {
            // RFC 768: a sum of zero is sent as all ones.
            0 => u16::MAX,
            sum => sum,
        };
        datagram[6..8].copy_from_slice(&checksum.to_be_bytes());
        self.packet(UDP, &datagram)
    }

    fn transport_checksum(&self, protocol: u8, body: &[u8]) -> u16 {
        internet_checksum(
            &[pseudo_header(self.source.ip(), self.destination.ip(), protocol, body.len()), body.to_vec()].concat(),
        )
    }

    fn packet(&self, protocol: u8, body: &[u8]) -> Vec<u8> {
        let mut frame = [self.ethernet.0, self.ethernet.1].concat();
        match (self.source.ip(), self.destination.ip()) {
            (IpAddr::V4(source), IpAddr::V4(destination)) => {
                frame.extend([8, 0]);
                let words = 5 + self.options.len() / 4;
                let mut header = vec![0x40 | u8::try_from(words).unwrap_or(15), 0];
                header.extend(low16(words * 4 + body.len()).to_be_bytes());
                header.extend([0, 7, 0x40, 0, self.ttl, protocol, 0, 0]);
                header.extend(source.octets());
                header.extend(destination.octets());
                header.extend(&self.options);
                let checksum = internet_checksum(&header);
                header[10..12].copy_from_slice(&checksum.to_be_bytes());
                frame.extend(header);
            }
            (source, destination) => {
                frame.extend([0x86, 0xdd, 0x60, 0, 0, 0]);
                frame.extend(low16(self.options.len() + body.len()).to_be_bytes());
                // Hop-by-hop options (0) come first, or the transport itself.
                frame.extend([if self.options.is_empty() { protocol } else { 0 }, self.ttl]);
                frame.extend(octets(source));
                frame.extend(octets(destination));
                frame.extend(&self.options);
            }
        }
        frame.extend(body);
        frame
    }
}

/// True when the TCP or UDP checksum of a whole, unfragmented packet in a frame is right (or absent, for UDP over IPv4).
pub fn transport_checksum_right(frame: &[u8]) -> bool {
    let Some(packet) = crate::capture::Packet::of_frame(frame) else { return false };
    let (protocol, ipv4) = match packet.transport {
        crate::capture::Transport::Tcp { .. } => (TCP, packet.source.is_ipv4()),
        crate::capture::Transport::Udp { checksum: 0, .. } => return packet.source.is_ipv4(),
        crate::capture::Transport::Udp { .. } => (UDP, packet.source.is_ipv4()),
        _ => return false,
    };
    let header = if ipv4 { usize::from(frame[14] & 15) * 4 } else { 40 + extensions(frame, protocol) };
    let body = frame.get(14 + header..14 + packet.length).unwrap_or_default();
    internet_checksum(&[pseudo_header(packet.source, packet.destination, protocol, body.len()), body.to_vec()].concat())
        == 0
}

/// Bytes of IPv6 extension headers before the transport.
fn extensions(frame: &[u8], protocol: u8) -> usize {
    let (mut next, mut length) = (frame[20], 0);
    while next != protocol {
        let at = 54 + length;
        next = frame[at];
        length += (usize::from(frame[at + 1]) + 1) * 8;
    }
    length
}

fn pseudo_header(source: IpAddr, destination: IpAddr, protocol: u8, length: usize) -> Vec<u8> {
    let length = low16(length).to_be_bytes();
    [octets(source), octets(destination), vec![0, 0], length.to_vec(), vec![0, protocol]].concat()
}

fn octets(address: IpAddr) -> Vec<u8> {
    match address {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().to_vec(),
    }
}

/// Frames here are short.
fn low16(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_have_right_checksums_and_changed_ones_have_not() {
        for (source, destination, options) in [
            ("10.1.0.2:4000", "10.0.0.1:80", vec![1, 1, 1, 0]),
            ("[fd00:1::2]:4000", "[fd00::1]:80", vec![6, 0, 1, 4, 0, 0, 0, 0]),
        ] {
            let mut frame = Frame::new(source.parse().expect("an address"), destination.parse().expect("an address"));
            for options in [Vec::new(), options] {
                frame.options = options;
                let mut bytes = frame.tcp(SYN, b"odd");
                assert!(transport_checksum_right(&bytes), "{bytes:02x?}");
                *bytes.last_mut().expect("a byte") ^= 1;
                assert!(!transport_checksum_right(&bytes));
            }
        }
    }
}
