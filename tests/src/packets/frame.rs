//! Frames built from what they say, with every length and checksum computed.

use std::net::{IpAddr, SocketAddr};

use super::checksum::{self, ICMP, ICMPV6, TCP, UDP};

/// A MAC address.
pub type Mac = [u8; 6];

/// TCP flags by their letters: `flags("SA")` is SYN and ACK.
pub fn flags(letters: &str) -> u8 {
    letters
        .bytes()
        .fold(0, |flags, letter| flags | 1 << "FSRPAUEC".bytes().position(|known| known == letter).unwrap_or(0))
}

/// An IPv6 extension header: its type, and what follows its first two bytes (six bytes, or eight more each time).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// Type: 0 hop-by-hop, 43 routing, 60 destination options.
    pub kind: u8,
    /// The rest of it.
    pub body: Vec<u8>,
}

/// What an IP packet carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// TCP.
    Tcp {
        /// Source port.
        source: u16,
        /// Destination port.
        destination: u16,
        /// Flags: the fourteenth byte.
        flags: u8,
        /// Options; a multiple of four bytes.
        options: Vec<u8>,
        /// Payload.
        data: Vec<u8>,
    },
    /// UDP.
    Udp {
        /// Source port.
        source: u16,
        /// Destination port.
        destination: u16,
        /// Whether there is a checksum.
        checksum: bool,
        /// Payload.
        data: Vec<u8>,
    },
    /// ICMP or ICMPv6, as the addresses are.
    Icmp {
        /// Type and code.
        kind: (u8, u8),
        /// Bytes 4 to 7.
        rest: u32,
        /// What follows.
        data: Vec<u8>,
    },
    /// Something else: its protocol number and its bytes.
    Other(u8, Vec<u8>),
}

/// An IP packet, as one writes it down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packet {
    /// Source address.
    pub source: IpAddr,
    /// Destination address.
    pub destination: IpAddr,
    /// Time to live or hop limit.
    pub ttl: u8,
    /// Type of service or traffic class.
    pub tos: u8,
    /// Identification (of fragments only, for IPv6).
    pub identification: u16,
    /// IPv4's bit.
    pub dont_fragment: bool,
    /// IPv4 options; a multiple of four bytes.
    pub options: Vec<u8>,
    /// IPv6 extension headers.
    pub extensions: Vec<Extension>,
    /// What it carries.
    pub body: Body,
    /// Added to the right transport checksum.
    pub checksum_error: u16,
}

impl Packet {
    /// A packet with usual header fields.
    pub fn new(source: IpAddr, destination: IpAddr, body: Body) -> Self {
        Self {
            source,
            destination,
            ttl: 64,
            tos: 0,
            identification: 0x1234,
            dont_fragment: true,
            options: Vec::new(),
            extensions: Vec::new(),
            body,
            checksum_error: 0,
        }
    }

    /// The same with another source.
    pub fn from(mut self, new: impl Into<SocketAddr>) -> Self {
        let new = new.into();
        self.source = new.ip();
        if let Body::Tcp { source, .. } | Body::Udp { source, .. } = &mut self.body {
            *source = new.port();
        }
        self
    }

    /// The same with another destination.
    pub fn to(mut self, new: impl Into<SocketAddr>) -> Self {
        let new = new.into();
        self.destination = new.ip();
        if let Body::Tcp { destination, .. } | Body::Udp { destination, .. } = &mut self.body {
            *destination = new.port();
        }
        self
    }

    /// The same after a router: its time to live is one less.
    pub fn routed(mut self) -> Self {
        self.ttl -= 1;
        self
    }

    /// The same with another time to live.
    pub fn with_ttl(self, ttl: u8) -> Self {
        Self { ttl, ..self }
    }

    /// The same, but routers may fragment it.
    pub fn fragmentable(self) -> Self {
        Self { dont_fragment: false, ..self }
    }

    /// The same with a payload of so many bytes.
    pub fn with_payload(mut self, length: usize) -> Self {
        if let Body::Tcp { data, .. } | Body::Udp { data, .. } = &mut self.body {
            *data = (0..length).map(|index| (index * 7) as u8).collect();
        }
        self
    }

    /// The same with IPv4 options.
    pub fn with_options(self, options: &[u8]) -> Self {
        Self { options: options.to_vec(), ..self }
    }

    /// The same with one more IPv6 extension header.
    pub fn with_extension(mut self, kind: u8, body: &[u8]) -> Self {
        self.extensions.push(Extension { kind, body: body.to_vec() });
        self
    }

    /// The same with a wrong transport checksum.
    pub fn with_checksum_error(self, checksum_error: u16) -> Self {
        Self { checksum_error, ..self }
    }

    /// The IP packet.
    pub fn ip(&self) -> Vec<u8> {
        self.ip_around(self.protocol(), &self.transport(), 0, &[])
    }

    /// The frame.
    pub fn frame(&self, source: Mac, destination: Mac) -> Vec<u8> {
        frame(source, destination, &self.ip())
    }

    /// Its fragments, of which all but the last have so many bytes of payload (a multiple of eight).
    pub fn fragments(&self, size: usize) -> Vec<Vec<u8>> {
        let transport = self.transport();
        let pieces = transport.chunks(size).enumerate();
        let fragment = |(number, piece): (usize, &[u8])| {
            let more = (number + 1) * size < transport.len();
            let field = (number * size) as u16 | u16::from(more);
            if self.source.is_ipv4() {
                let field = (number * size / 8) as u16 | u16::from(more) << 13;
                return self.ip_around(self.protocol(), piece, field, &[]);
            }
            let [high, low] = field.to_be_bytes();
            let [id_high, id_low] = self.identification.to_be_bytes();
            self.ip_around(self.protocol(), piece, 0, &[self.protocol(), 0, high, low, 0, 0, id_high, id_low])
        };
        pieces.map(fragment).collect()
    }

    fn protocol(&self) -> u8 {
        match self.body {
            Body::Tcp { .. } => TCP,
            Body::Udp { .. } => UDP,
            Body::Icmp { .. } if self.source.is_ipv4() => ICMP,
            Body::Icmp { .. } => ICMPV6,
            Body::Other(protocol, _) => protocol,
        }
    }

    fn addresses(&self) -> Vec<u8> {
        let bytes = |address| match address {
            IpAddr::V4(address) => std::net::Ipv4Addr::octets(&address).to_vec(),
            IpAddr::V6(address) => address.octets().to_vec(),
        };
        [bytes(self.source), bytes(self.destination)].concat()
    }

    /// The transport segment, with its checksum.
    fn transport(&self) -> Vec<u8> {
        let (mut segment, field) = match &self.body {
            Body::Tcp { source, destination, flags, options, data } => {
                let words = (20 + options.len()) as u8 / 4;
                let sequence = [0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88];
                let fixed = [words << 4, *flags, 0xfa, 0xf0, 0, 0, 0, 0];
                let ports = [source.to_be_bytes(), destination.to_be_bytes()].concat();
                ([&ports[..], &sequence, &fixed, options, data].concat(), 16)
            }
            Body::Udp { source, destination, data, .. } => {
                let length = 8 + data.len() as u16;
                let fields = [*source, *destination, length, 0].map(u16::to_be_bytes);
                ([fields.as_flattened(), data].concat(), 6)
            }
            Body::Icmp { kind: (kind, code), rest, data } => {
                ([&[*kind, *code, 0, 0][..], &rest.to_be_bytes(), data].concat(), 2)
            }
            Body::Other(_, bytes) => return bytes.clone(),
        };
        let right = match &self.body {
            Body::Udp { checksum: false, .. } => return segment,
            Body::Icmp { .. } if self.source.is_ipv4() => !checksum::sum(&segment),
            _ => checksum::transport(&self.addresses(), self.protocol(), &segment),
        };
        let written = checksum::add(right, self.checksum_error);
        // RFC 768: a computed zero is sent as all ones
        let written = if written == 0 && self.protocol() == UDP { 0xffff } else { written };
        segment[field..field + 2].copy_from_slice(&written.to_be_bytes());
        segment
    }

    /// A payload with the network header before it; `fragment` is IPv4's field, `fragment_header` IPv6's header.
    fn ip_around(&self, protocol: u8, payload: &[u8], fragment: u16, fragment_header: &[u8]) -> Vec<u8> {
        if self.source.is_ipv4() {
            return self.ipv4_around(protocol, payload, fragment);
        }
        let mut kinds: Vec<u8> = self.extensions.iter().map(|extension| extension.kind).collect();
        kinds.extend((!fragment_header.is_empty()).then_some(44));
        kinds.push(protocol);
        let mut extensions = Vec::new();
        for (extension, next) in self.extensions.iter().zip(&kinds[1..]) {
            extensions.extend([*next, ((extension.body.len() + 2) / 8 - 1) as u8]);
            extensions.extend(&extension.body);
        }
        extensions.extend(fragment_header);
        let [high, low] = ((extensions.len() + payload.len()) as u16).to_be_bytes();
        let start = [0x60 | self.tos >> 4, self.tos << 4, 0, 0, high, low, kinds[0], self.ttl];
        [&start[..], &self.addresses(), &extensions, payload].concat()
    }

    fn ipv4_around(&self, protocol: u8, payload: &[u8], fragment: u16) -> Vec<u8> {
        let words = (20 + self.options.len()) / 4;
        let fragment = fragment | u16::from(self.dont_fragment) << 14;
        let fields = [(words * 4 + payload.len()) as u16, self.identification, fragment].map(u16::to_be_bytes);
        let start = [0x40 | words as u8, self.tos];
        let end = [self.ttl, protocol, 0, 0];
        let mut header = [&start, fields.as_flattened(), &end, &self.addresses(), &self.options].concat();
        let checksum = !checksum::sum(&header);
        header[10..12].copy_from_slice(&checksum.to_be_bytes());
        [&header, payload].concat()
    }
}

/// An Ethernet frame around an IP packet.
pub fn frame(source: Mac, destination: Mac, packet: &[u8]) -> Vec<u8> {
    let ethertype: [u8; 2] = if packet.first().is_some_and(|byte| byte >> 4 == 6) { [0x86, 0xdd] } else { [8, 0] };
    [&destination[..], &source, &ethertype, packet].concat()
}

/// A TCP segment with these flags (by letter) and no payload.
pub fn tcp(source: impl Into<SocketAddr>, destination: impl Into<SocketAddr>, letters: &str) -> Packet {
    let (source, destination) = (source.into(), destination.into());
    // a SYN brings the option that every SYN brings (maximum segment size 1460)
    let options = if letters.contains('S') { vec![2, 4, 5, 0xb4] } else { Vec::new() };
    let body = Body::Tcp {
        source: source.port(),
        destination: destination.port(),
        flags: flags(letters),
        options,
        data: Vec::new(),
    };
    Packet::new(source.ip(), destination.ip(), body)
}

/// A UDP datagram with a checksum.
pub fn udp(source: impl Into<SocketAddr>, destination: impl Into<SocketAddr>, data: &[u8]) -> Packet {
    let (source, destination) = (source.into(), destination.into());
    let body =
        Body::Udp { source: source.port(), destination: destination.port(), checksum: true, data: data.to_vec() };
    Packet::new(source.ip(), destination.ip(), body)
}

/// A UDP datagram without one.
pub fn udp_without_checksum(source: impl Into<SocketAddr>, destination: impl Into<SocketAddr>, data: &[u8]) -> Packet {
    let mut packet = udp(source, destination, data);
    if let Body::Udp { checksum, .. } = &mut packet.body {
        *checksum = false;
    }
    packet
}

/// An ICMP message of this type and code that quotes a packet (or carries any bytes).
pub fn icmp(source: IpAddr, destination: IpAddr, kind: (u8, u8), rest: u32, data: &[u8]) -> Packet {
    let mut packet = Packet::new(source, destination, Body::Icmp { kind, rest, data: data.to_vec() });
    packet.dont_fragment = false;
    packet
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

    use super::*;
    use crate::packets::checksum::check;

    const A4: IpAddr = IpAddr::V4(Ipv4Addr::new(10, 1, 0, 2));
    const B4: IpAddr = IpAddr::V4(Ipv4Addr::new(10, 0, 0, 1));
    const A6: IpAddr = IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 1, 0, 0, 0, 0, 2));
    const B6: IpAddr = IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1));

    #[test]
    fn what_is_built_is_right_and_one_flipped_bit_is_not() {
        for (a, b) in [(A4, B4), (A6, B6)] {
            let quoted = udp((b, 53), (a, 40_000), b"quoted").ip();
            let error = if a.is_ipv4() { (3, 3) } else { (1, 4) };
            let packets = [
                tcp((a, 40_000), (b, 80), "S"),
                tcp((a, 40_000), (b, 80), "PA").with_payload(333),
                udp((a, 40_000), (b, 53), b"odd"),
                icmp(a, b, error, 0, &quoted),
            ];
            for packet in packets {
                let frame = packet.frame([1; 6], [2; 6]);
                check(&frame).unwrap();
                for bit in 14 * 8..frame.len() * 8 {
                    let mut broken = frame.clone();
                    broken[bit / 8] ^= 1 << (bit % 8);
                    // traffic class, flow label and hop limit of IPv6 are in no checksum
                    let uncovered = a.is_ipv6() && (14 * 8..18 * 8).contains(&bit) || bit / 8 == 21;
                    assert!(uncovered || check(&broken).is_err(), "bit {bit} of {packet:?}");
                }
                check(&packet.with_checksum_error(0x0100).frame([1; 6], [2; 6])).unwrap_err();
            }
        }
    }

    #[test]
    fn a_tcp_segment_is_as_the_kernel_sends_it() {
        let source = (IpAddr::V4(Ipv4Addr::LOCALHOST), 0x1234);
        let frame = tcp(source, source, "SA").with_payload(1).frame([0; 6], [0; 6]);
        assert_eq!(frame[14 + 13 + 20], 0x12);
        assert_eq!(frame[14..18], [0x45, 0, 0, 45]);
        assert_eq!(frame[46..48], [0x60, 0x12]);
    }

    #[test]
    fn fragments_put_together_are_the_packet() {
        for (a, b, header) in [(A4, B4, 20), (A6, B6, 48)] {
            let packet = udp((a, 1), (b, 2), &[9; 100]).fragmentable();
            let fragments = packet.fragments(48);
            let whole: Vec<u8> = fragments.iter().flat_map(|fragment| fragment[header..].to_vec()).collect();
            assert_eq!(whole, packet.ip()[if a.is_ipv4() { 20 } else { 40 }..]);
            assert_eq!(fragments.len(), 3);
            let field = |fragment: &Vec<u8>| match a {
                IpAddr::V4(_) => u16::from_be_bytes([fragment[6], fragment[7]]),
                IpAddr::V6(_) => u16::from_be_bytes([fragment[42], fragment[43]]),
            };
            let expected = if a.is_ipv4() { [0x2000, 0x2006, 12] } else { [1, 49, 96] };
            assert_eq!(fragments.iter().map(field).collect::<Vec<_>>(), expected);
            for fragment in fragments {
                check(&super::frame([0; 6], [0; 6], &fragment)).unwrap();
            }
        }
    }
}
