//! What a packet says. Written for tests, apart from the data path's own parser on purpose: a mistake there is not
//! made here again.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// An IP packet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packet {
    /// The frame's destination and source; zero for a packet inside another.
    pub ethernet: ([u8; 6], [u8; 6]),
    /// The sender.
    pub source: IpAddr,
    /// The receiver.
    pub destination: IpAddr,
    /// Time to live, or hop limit.
    pub ttl: u8,
    /// Total length of the IP packet as its header says.
    pub length: usize,
    /// True for an IPv4 packet that must not be fragmented (and every IPv6 one).
    pub dont_fragment: bool,
    /// Offset in bytes and whether more follow, when it is a fragment.
    pub fragment: Option<(usize, bool)>,
    /// True unless an IPv4 header checksum is wrong.
    pub header_checksum_right: bool,
    /// What is in it.
    pub transport: Transport,
}

/// The layer above IP.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Transport {
    /// A TCP segment.
    Tcp {
        /// Source port.
        source: u16,
        /// Destination port.
        destination: u16,
        /// FIN 1, SYN 2, RST 4, PSH 8, ACK 16; zero when cut off.
        flags: u8,
        /// Sequence number.
        sequence: u32,
        /// Bytes of data.
        data: usize,
    },
    /// A UDP datagram.
    Udp {
        /// Source port.
        source: u16,
        /// Destination port.
        destination: u16,
        /// The checksum as sent.
        checksum: u16,
        /// The data (cut off where the packet is).
        data: Vec<u8>,
    },
    /// An ICMP or ICMPv6 message.
    Icmp(Icmp),
    /// Another protocol, or a fragment without the first bytes.
    Other(u8),
}

/// An ICMP or ICMPv6 message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Icmp {
    /// Type.
    pub kind: u8,
    /// Code.
    pub code: u8,
    /// The word after the checksum: the MTU of a packet that was too big.
    pub word: u32,
    /// The packet it is about, when it is an error.
    pub about: Option<Box<Packet>>,
}

impl Packet {
    /// Reads an Ethernet frame; `None` when there is no (whole) IP header in it.
    pub fn of_frame(frame: &[u8]) -> Option<Self> {
        let mut packet = match word16(frame, 12)? {
            0x0800 => ipv4(frame.get(14..)?)?,
            0x86dd => ipv6(frame.get(14..)?)?,
            _ => return None,
        };
        packet.ethernet = (frame.get(..6)?.try_into().ok()?, frame.get(6..12)?.try_into().ok()?);
        Some(packet)
    }

    /// The ports, when it has any: source, destination.
    pub fn ports(&self) -> Option<(u16, u16)> {
        match self.transport {
            Transport::Tcp { source, destination, .. } | Transport::Udp { source, destination, .. } => {
                Some((source, destination))
            }
            Transport::Icmp(_) | Transport::Other(_) => None,
        }
    }

    /// The ICMP message, if it is one.
    pub fn icmp(&self) -> Option<&Icmp> {
        match &self.transport {
            Transport::Icmp(icmp) => Some(icmp),
            _ => None,
        }
    }

    /// True for a TCP segment with all of these flags.
    pub fn has_flags(&self, wanted: u8) -> bool {
        matches!(self.transport, Transport::Tcp { flags, .. } if flags & wanted == wanted)
    }
}

fn ipv4(packet: &[u8]) -> Option<Packet> {
    let header = usize::from(packet.first()? & 15) * 4;
    let length = usize::from(word16(packet, 2)?);
    let fragmentation = word16(packet, 6)?;
    let offset = usize::from(fragmentation & 0x1fff) * 8;
    let more = fragmentation & 0x2000 != 0;
    let address = |at: usize| Some(IpAddr::V4(Ipv4Addr::from(<[u8; 4]>::try_from(packet.get(at..at + 4)?).ok()?)));
    let protocol = *packet.get(9)?;
    let body = packet.get(header..length.min(packet.len()))?;
    Some(Packet {
        ethernet: ([0; 6], [0; 6]),
        source: address(12)?,
        destination: address(16)?,
        ttl: *packet.get(8)?,
        length,
        dont_fragment: fragmentation & 0x4000 != 0,
        fragment: (offset > 0 || more).then_some((offset, more)),
        header_checksum_right: internet_checksum(packet.get(..header)?) == 0,
        transport: transport(protocol, body, offset),
    })
}

fn ipv6(packet: &[u8]) -> Option<Packet> {
    let address = |at: usize| Some(IpAddr::V6(Ipv6Addr::from(<[u8; 16]>::try_from(packet.get(at..at + 16)?).ok()?)));
    let length = 40 + usize::from(word16(packet, 4)?);
    let mut protocol = *packet.get(6)?;
    let mut at = 40;
    let mut fragment = None;
    // Hop-by-hop, routing and destination options have their length in 8-byte units; a fragment header is 8 bytes.
    while let 0 | 43 | 44 | 60 = protocol {
        let size = if protocol == 44 { 8 } else { (usize::from(*packet.get(at + 1)?) + 1) * 8 };
        if protocol == 44 {
            let word = word16(packet, at + 2)?;
            fragment = Some((usize::from(word & 0xfff8), word & 1 != 0));
        }
        protocol = *packet.get(at)?;
        at += size;
    }
    let offset = fragment.map_or(0, |(offset, _)| offset);
    Some(Packet {
        ethernet: ([0; 6], [0; 6]),
        source: address(8)?,
        destination: address(24)?,
        ttl: *packet.get(7)?,
        length,
        dont_fragment: true,
        fragment,
        header_checksum_right: true,
        transport: transport(protocol, packet.get(at..length.min(packet.len()))?, offset),
    })
}

fn transport(protocol: u8, body: &[u8], offset: usize) -> Transport {
    let read = || match protocol {
        6 => Some(Transport::Tcp {
            source: word16(body, 0)?,
            destination: word16(body, 2)?,
            flags: body.get(13).copied().unwrap_or(0),
            sequence: word32(body, 4)?,
            data: body.get(12).map_or(0, |word| body.len().saturating_sub(usize::from(word >> 4) * 4)),
        }),
        17 => Some(Transport::Udp {
            source: word16(body, 0)?,
            destination: word16(body, 2)?,
            checksum: word16(body, 6)?,
            data: body.get(8..).unwrap_or_default().to_vec(),
        }),
        1 => {
            let (kind, code) = (*body.first()?, *body.get(1)?);
            let about = if matches!(kind, 3 | 5 | 11 | 12) { body.get(8..).and_then(ipv4).map(Box::new) } else { None };
            Some(Transport::Icmp(Icmp { kind, code, word: word32(body, 4)?, about }))
        }
        58 => {
            let (kind, code) = (*body.first()?, *body.get(1)?);
            let about = if kind < 128 { body.get(8..).and_then(ipv6).map(Box::new) } else { None };
            Some(Transport::Icmp(Icmp { kind, code, word: word32(body, 4)?, about }))
        }
        _ => None,
    };
    if offset > 0 { Transport::Other(protocol) } else { read().unwrap_or(Transport::Other(protocol)) }
}

fn word16(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn word32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// The Internet checksum of some bytes; 0 over bytes that hold their right checksum.
///
/// Source: RFC 1071.
pub fn internet_checksum(bytes: &[u8]) -> u16 {
    let words = bytes.chunks(2).map(|pair| u64::from(pair[0]) << 8 | pair.get(1).map_or(0, |byte| u64::from(*byte)));
    let mut sum: u64 = words.sum();
    while sum >> 16 != 0 {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    !u16::try_from(sum).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A SYN from 10.1.0.2:40001 to 10.0.0.1:80, TTL 64, no options, in a frame.
    const SYN: &[u8] = &[
        0x02, 0, 0, 0, 0, 1, 0x02, 0, 0, 0, 0, 2, 0x08, 0x00, 0x45, 0, 0, 40, 0, 7, 0x40, 0, 64, 6, 0x26, 0xc6, 10, 1,
        0, 2, 10, 0, 0, 1, 0x9c, 0x41, 0, 80, 0, 0, 3, 0xe8, 0, 0, 0, 0, 0x50, 2, 0xff, 0xff, 0, 0, 0, 0,
    ];

    #[test]
    fn a_segment_is_read_with_addresses_ports_and_flags() {
        let packet = Packet::of_frame(SYN).expect("an IPv4 packet");
        assert_eq!(packet.source.to_string(), "10.1.0.2");
        assert_eq!(packet.ports(), Some((40001, 80)));
        assert!(packet.has_flags(2) && !packet.has_flags(16));
        assert_eq!((packet.ttl, packet.length, packet.dont_fragment, packet.fragment), (64, 40, true, None));
        assert!(packet.header_checksum_right);
    }

    #[test]
    fn a_cut_off_frame_is_never_read_past_its_end() {
        for length in 0..SYN.len() {
            let read = Packet::of_frame(&SYN[..length]);
            assert_eq!(read.is_some(), length >= 34, "{length} bytes");
        }
    }
}
