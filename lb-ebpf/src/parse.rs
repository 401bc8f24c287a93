//! From the bytes of a frame to what the decisions need. Sources: RFC 791, RFC 8200, RFC 9293, RFC 768.

use crate::{
    abi::{Address, Be16},
    packet::{Packet, Segments},
    word::opaque,
};

/// Length of an Ethernet header: the network header's offset.
pub const L3: usize = 14;
/// TCP's protocol number.
pub const TCP: u8 = 6;
/// UDP's protocol number.
pub const UDP: u8 = 17;
/// ICMP's protocol number.
pub const ICMP: u8 = 1;
/// ICMPv6's protocol number.
pub const ICMPV6: u8 = 58;
/// Extension headers followed in one packet; more are malformed to us. Real packets have one or two.
pub const MAX_EXTENSIONS: u32 = 6;

/// More room than this for a transport header is a difference that went below zero.
const MOST: u32 = 0xffff_0000;

const ETHERTYPE_IPV4: [u8; 2] = [0x08, 0x00];
const ETHERTYPE_IPV6: [u8; 2] = [0x86, 0xdd];
const HOP_BY_HOP: u8 = 0;
const ROUTING: u8 = 43;
const FRAGMENT: u8 = 44;
const DESTINATION_OPTIONS: u8 = 60;

/// Which part of a datagram a packet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fragment {
    /// All of it.
    Whole,
    /// The first fragment: it has the ports.
    First,
    /// Another: its ports are those of the first one.
    Later,
}

/// The network header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    /// IPv6.
    pub ipv6: bool,
    /// Source address.
    pub source: Address,
    /// Destination address.
    pub destination: Address,
    /// Protocol of the payload, extension headers skipped.
    pub protocol: u8,
    /// Offset of the payload; see [`Network::payload`].
    pub payload_offset: u32,
    /// Time to live or hop limit.
    pub ttl: u8,
    /// Type of service or traffic class.
    pub tos: u8,
    /// Routers must not fragment it (always so for IPv6).
    pub dont_fragment: bool,
    /// Which part of its datagram it is.
    pub fragment: Fragment,
    /// Identification of the datagram, as loaded: of fragments only.
    pub identification: u32,
    /// Bytes from the network header to the end of the IP packet.
    pub length: u32,
}

impl Network {
    /// Offset of the payload, with a bound that the verifier sees wherever the number has been meanwhile.
    #[inline(always)]
    pub fn payload(&self) -> usize {
        opaque(u64::from(self.payload_offset)) as usize & 0x7ff
    }
}

/// Why there is nothing to decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotParsed {
    /// Not IP.
    NotIp,
    /// A length says what cannot be.
    Malformed,
    /// Needs the hook that finishes everything (extension headers, fragments).
    Elsewhere,
}

/// Parses the network header, extension headers included.
#[inline(always)]
pub fn network<P: Packet>(packet: &P) -> Result<Network, NotParsed> {
    let ethertype: [u8; 2] = packet.read(12).ok_or(NotParsed::Malformed)?;
    match ethertype {
        ETHERTYPE_IPV4 => ipv4(packet, L3, true),
        ETHERTYPE_IPV6 => ipv6(packet),
        _ => Err(NotParsed::NotIp),
    }
}

/// Parses an IPv4 header at `offset`. `whole`: the packet's own, so its lengths must fit the frame; else a quoted one
/// (in an ICMP error), of which only the header need be there.
#[inline(always)]
pub fn ipv4<P: Packet>(packet: &P, offset: usize, whole: bool) -> Result<Network, NotParsed> {
    let header: [u8; 20] = packet.read(offset).ok_or(NotParsed::Malformed)?;
    let header_length = usize::from(header[0] & 15) * 4;
    if header[0] >> 4 != 4 || header_length < 20 {
        return Err(NotParsed::Malformed);
    }
    let mut length = u32::from(u16::from_be_bytes([header[2], header[3]]));
    let room = packet.length().wrapping_sub(L3 as u32);
    if whole {
        // IPv4 BIG TCP: the length does not fit the field, so the stack writes 0
        if length == 0 && packet.segments().size != 0 {
            length = room;
        }
        if length > room || (length as usize) < header_length {
            return Err(NotParsed::Malformed);
        }
    }
    let offset_field = u16::from_be_bytes([header[6], header[7]]);
    Ok(Network {
        ipv6: false,
        source: Address::from_raw_ipv4(u32::from_ne_bytes([header[12], header[13], header[14], header[15]])),
        destination: Address::from_raw_ipv4(u32::from_ne_bytes([header[16], header[17], header[18], header[19]])),
        protocol: header[9],
        payload_offset: (offset + header_length) as u32,
        ttl: header[8],
        tos: header[1],
        dont_fragment: offset_field & 0x4000 != 0,
        fragment: if offset_field & 0x1fff != 0 {
            Fragment::Later
        } else if offset_field & 0x2000 != 0 {
            Fragment::First
        } else {
            Fragment::Whole
        },
        identification: u32::from(u16::from_ne_bytes([header[4], header[5]])),
        length,
    })
}

#[inline(always)]
fn address_at<P: Packet>(packet: &P, offset: usize) -> Option<Address> {
    packet.read::<[u8; 16]>(offset).map(Address::from_bytes)
}

/// Parses the packet's own IPv6 header.
#[inline(always)]
fn ipv6<P: Packet>(packet: &P) -> Result<Network, NotParsed> {
    let start: [u8; 8] = packet.read(L3).ok_or(NotParsed::Malformed)?;
    let payload_length = u32::from(u16::from_be_bytes([start[4], start[5]]));
    let room = packet.length().wrapping_sub(L3 as u32);
    // BIG TCP (a jumbogram inside the host only): the length does not fit the field
    let length = if payload_length == 0 && packet.segments().size != 0 { room } else { payload_length + 40 };
    if start[0] >> 4 != 6 || length > room {
        return Err(NotParsed::Malformed);
    }
    with_extensions(packet, ipv6_fixed(packet, L3, start, length)?)
}

/// Parses an IPv6 header quoted in an ICMP error, extension headers included, of which the rest may be cut off.
#[inline(always)]
pub fn ipv6_quoted<P: Packet>(packet: &P, offset: usize) -> Result<Network, NotParsed> {
    let start: [u8; 8] = packet.read(offset).ok_or(NotParsed::Malformed)?;
    if start[0] >> 4 != 6 {
        return Err(NotParsed::Malformed);
    }
    with_extensions(packet, ipv6_fixed(packet, offset, start, 0)?)
}

#[inline(always)]
fn with_extensions<P: Packet>(packet: &P, mut network: Network) -> Result<Network, NotParsed> {
    if is_extension(network.protocol) {
        if P::HANDS_ON {
            return Err(NotParsed::Elsewhere);
        }
        let skipped = packet.skip_extensions(network.payload(), network.protocol);
        apply_extensions(&mut network, skipped).ok_or(NotParsed::Malformed)?;
    }
    Ok(network)
}

/// The fixed 40 bytes of an IPv6 header at `offset`, whose first eight are `start`.
#[inline(always)]
fn ipv6_fixed<P: Packet>(packet: &P, offset: usize, start: [u8; 8], length: u32) -> Result<Network, NotParsed> {
    let source = address_at(packet, offset + 8).ok_or(NotParsed::Malformed)?;
    let destination = address_at(packet, offset + 24).ok_or(NotParsed::Malformed)?;
    // IPv4-mapped addresses never stand in a packet (RFC 4291 §2.5.5.2); here they are how IPv4 addresses are stored
    if source.is_ipv4() || destination.is_ipv4() {
        return Err(NotParsed::Malformed);
    }
    Ok(Network {
        ipv6: true,
        source,
        destination,
        protocol: start[6],
        payload_offset: (offset + 40) as u32,
        ttl: start[7],
        tos: start[0] << 4 | start[1] >> 4,
        dont_fragment: true,
        fragment: Fragment::Whole,
        identification: 0,
        length,
    })
}

#[inline(always)]
const fn is_extension(protocol: u8) -> bool {
    matches!(protocol, HOP_BY_HOP | ROUTING | FRAGMENT | DESTINATION_OPTIONS)
}

/// The end of a chain of IPv6 extension headers.
///
/// ```text
/// bit 63       48 47     40 39        32 31            0
///     payload 16   protocol   fragment 8   identification
/// ```
/// 0: the chain is broken. One word, so that walking the chain can be a subprogram of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extensions(
    /// The word.
    pub u64,
);

#[inline(always)]
fn apply_extensions(network: &mut Network, skipped: Extensions) -> Option<()> {
    if skipped.0 == 0 {
        return None;
    }
    network.payload_offset = (skipped.0 >> 48) as u32 & 0x3ff;
    network.protocol = (skipped.0 >> 40) as u8;
    network.identification = skipped.0 as u32;
    network.fragment = match (skipped.0 >> 32) as u8 {
        0 => Fragment::Whole,
        1 => Fragment::First,
        _ => Fragment::Later,
    };
    Some(())
}

/// Walks the chain that begins at `offset` with a header of type `next`. Source: RFC 8200 §4.
#[inline(always)]
pub fn skip_extensions<P: Packet>(packet: &P, offset: usize, next: u8) -> Extensions {
    let (mut offset, mut next) = (offset, next);
    let (mut fragment, mut identification) = (0u64, 0u32);
    let mut left = MAX_EXTENSIONS;
    while is_extension(next) && fragment != 2 {
        if left == 0 {
            return Extensions(0);
        }
        left -= 1;
        let Some(header) = packet.read::<[u8; 8]>(offset & 0x3ff) else { return Extensions(0) };
        let length = match next {
            FRAGMENT => {
                let field = u16::from_be_bytes([header[2], header[3]]);
                identification = u32::from_ne_bytes([header[4], header[5], header[6], header[7]]);
                fragment = if field & 0xfff8 != 0 { 2 } else { u64::from(field & 1) };
                8
            }
            // a packet that still has way points to visit is not for its destination address
            ROUTING if header[3] != 0 => return Extensions(0),
            _ => (usize::from(header[1]) + 1) * 8,
        };
        next = header[0];
        offset += length;
        if offset > 0x3ff {
            return Extensions(0);
        }
    }
    Extensions((offset as u64) << 48 | u64::from(next) << 40 | fragment << 32 | u64::from(identification))
}

/// The transport header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transport {
    /// Source port.
    pub source: Be16,
    /// Destination port.
    pub destination: Be16,
    /// TCP's flags (RFC 9293 §3.1); 0 for UDP.
    pub flags: u8,
    /// Length of the header.
    pub header_length: u32,
}

/// Parses the TCP or UDP header of a whole packet or a first fragment.
#[inline(always)]
pub fn transport<P: Packet>(packet: &P, network: &Network) -> Result<Transport, NotParsed> {
    let start: [u8; 8] = packet.read(network.payload()).ok_or(NotParsed::Malformed)?;
    let source = Be16(u16::from_ne_bytes([start[0], start[1]]));
    let destination = Be16(u16::from_ne_bytes([start[2], start[3]]));
    // what the IP header says is there: a frame may be padded
    let room = network.length.wrapping_sub((network.payload() - L3) as u32);
    if network.protocol == UDP {
        let length = u32::from(u16::from_be_bytes([start[4], start[5]]));
        // 0 says that the length does not fit the field: IPv6 only (RFC 2675 §4), inside the host
        let says_nothing = length == 0 && network.ipv6 && packet.segments().size != 0;
        if !(8..=MOST).contains(&room) || (length < 8 && !says_nothing) {
            return Err(NotParsed::Malformed);
        }
        // a first fragment says the length of the whole datagram
        if matches!(network.fragment, Fragment::Whole) && packet.segments().size == 0 && length > room {
            return Err(NotParsed::Malformed);
        }
        return Ok(Transport { source, destination, flags: 0, header_length: 8 });
    }
    let more: [u8; 12] = packet.read(network.payload() + 8).ok_or(NotParsed::Malformed)?;
    let header_length = u32::from(more[4] >> 4) * 4;
    if header_length < 20 || room > MOST || header_length > room {
        return Err(NotParsed::Malformed);
    }
    Ok(Transport { source, destination, flags: more[5], header_length })
}

/// What a packet is on the wire, once segmented: packets and IP bytes in all, and the longest one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WireSize {
    /// Packets.
    pub packets: u64,
    /// Their IP total lengths, added up.
    pub bytes: u64,
    /// IP total length of the longest.
    pub longest: u32,
}

/// The wire size of a packet whose headers (network and transport) are `headers` bytes long.
#[inline(always)]
pub fn wire_size(length: u32, headers: u32, segments: Segments) -> WireSize {
    let payload = length.wrapping_sub(headers);
    if segments.size == 0 || payload <= segments.size || payload > length {
        return WireSize { packets: 1, bytes: u64::from(length), longest: length };
    }
    // the kernel leaves the count at 0 for packets that it has not checked yet
    let count = if segments.count != 0 { segments.count } else { payload.div_ceil(segments.size) };
    WireSize {
        packets: u64::from(count),
        bytes: u64::from(payload) + u64::from(count) * u64::from(headers),
        longest: headers.wrapping_add(segments.size),
    }
}
