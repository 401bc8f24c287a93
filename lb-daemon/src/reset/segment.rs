//! The segment that makes a client answer.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::datapath::Connection;

const TCP: u8 = 6;
const TCP_HEADER: u16 = 20;
const ACK: u8 = 0x10;
const HOPS: u8 = 64;

/// An empty acknowledgement from a virtual address, out of every window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    source: IpAddr,
    destination: IpAddr,
    source_port: u16,
    destination_port: u16,
    sequence: u32,
}

impl Segment {
    /// To the client of a connection.
    pub fn to(connection: &Connection, sequence: u32) -> Self {
        Self {
            source: connection.virtual_address.into(),
            destination: connection.client.into(),
            source_port: connection.ports.virtual_port().host(),
            destination_port: connection.ports.client().host(),
            sequence,
        }
    }

    /// Where it goes.
    pub fn destination(&self) -> IpAddr {
        self.destination
    }

    /// Two packets. Windows are less than half of all sequence numbers, so one of the two numbers is out of the client's.
    pub fn packets(&self) -> [Vec<u8>; 2] {
        [self.sequence, self.sequence.wrapping_add(1 << 31)].map(|sequence| self.packet(sequence))
    }

    fn packet(&self, sequence: u32) -> Vec<u8> {
        let tcp = self.tcp(sequence);
        match (self.source, self.destination) {
            (IpAddr::V4(source), IpAddr::V4(destination)) => ipv4(source, destination, &tcp),
            (source, destination) => ipv6(as_ipv6(source), as_ipv6(destination), &tcp),
        }
    }

    fn tcp(&self, sequence: u32) -> Vec<u8> {
        let mut tcp = Vec::with_capacity(TCP_HEADER.into());
        tcp.extend(self.source_port.to_be_bytes());
        tcp.extend(self.destination_port.to_be_bytes());
        tcp.extend(sequence.to_be_bytes());
        tcp.extend(sequence.to_be_bytes());
        tcp.extend([(TCP_HEADER as u8 / 4) << 4, ACK, 0, 0, 0, 0, 0, 0]);
        let sum = sum(&octets(self.source)) + sum(&octets(self.destination)) + u64::from(TCP) + u64::from(TCP_HEADER);
        let checksum = checksum(sum + self::sum(&tcp));
        if let Some(field) = tcp.get_mut(16..18) {
            field.copy_from_slice(&checksum.to_be_bytes());
        }
        tcp
    }
}

fn ipv4(source: Ipv4Addr, destination: Ipv4Addr, tcp: &[u8]) -> Vec<u8> {
    // The kernel fills in length and checksum (raw(7)).
    let mut packet = vec![0x45, 0, 0, 0, 0, 0, 0x40, 0, HOPS, TCP, 0, 0];
    packet.extend(source.octets());
    packet.extend(destination.octets());
    packet.extend(tcp);
    packet
}

fn ipv6(source: Ipv6Addr, destination: Ipv6Addr, tcp: &[u8]) -> Vec<u8> {
    let mut packet = vec![0x60, 0, 0, 0, 0, TCP_HEADER as u8, TCP, HOPS];
    packet.extend(source.octets());
    packet.extend(destination.octets());
    packet.extend(tcp);
    packet
}

fn as_ipv6(address: IpAddr) -> Ipv6Addr {
    match address {
        IpAddr::V4(address) => address.to_ipv6_mapped(),
        IpAddr::V6(address) => address,
    }
}

fn octets(address: IpAddr) -> Vec<u8> {
    match address {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().to_vec(),
    }
}

/// Of 16-bit words; the length is even.
fn sum(bytes: &[u8]) -> u64 {
    bytes.as_chunks::<2>().0.iter().map(|pair| u64::from(u16::from_be_bytes(*pair))).sum()
}

fn checksum(mut sum: u64) -> u16 {
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    !(sum as u16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_acknowledgements_half_of_all_numbers_apart() {
        let segment = Segment {
            source: [10, 0, 0, 1].into(),
            destination: [10, 1, 0, 2].into(),
            source_port: 80,
            destination_port: 40_001,
            sequence: 0xc000_0005,
        };
        let [first, second] = segment.packets();
        assert_eq!(first[..10], [0x45, 0, 0, 0, 0, 0, 0x40, 0, 64, 6]);
        assert_eq!(first[12..24], [10, 0, 0, 1, 10, 1, 0, 2, 0, 80, 0x9c, 0x41]);
        assert_eq!((&first[24..28], &second[24..28], first[33]), (&[0xc0, 0, 0, 5][..], &[0x40, 0, 0, 5][..], ACK));
        let whole = |packet: &[u8]| sum(&packet[12..20]) + 6 + 20 + sum(&packet[20..]);
        assert_eq!((checksum(whole(&first)), checksum(whole(&second))), (0, 0));
    }

    #[test]
    fn the_same_in_ipv6() {
        let address = |text: &str| text.parse::<IpAddr>().unwrap();
        let (source, destination) = (address("fd00::1"), address("2001:db8::2"));
        let segment = Segment { source, destination, source_port: 443, destination_port: 50_000, sequence: 1 };
        let [packet, _] = segment.packets();
        assert_eq!((packet.len(), packet[0], packet[5], packet[6]), (60, 0x60, 20, 6));
        assert_eq!(checksum(sum(&packet[8..40]) + 6 + 20 + sum(&packet[40..])), 0);
    }
}
