//! The reset that answers a TCP segment: the segment turned round and cut down to its headers. Source: RFC 9293 §3.5.2.

use super::{put, sum_of};
use crate::{
    checksum::Difference,
    parse::{L3, Network, TCP},
    tcp_state::{TCP_ACK, TCP_FIN, TCP_RST, TCP_SYN},
};

/// Length of a TCP header without options.
pub const TCP_HEADER: usize = 20;
/// Time to live of a reset, as Linux's default.
const TTL: u8 = 64;

/// The Ethernet header, sent back.
#[inline(always)]
pub fn ethernet(old: [u8; L3]) -> [u8; L3] {
    let [a, b, c, d, e, f, g, h, i, j, k, l, high, low] = old;
    [g, h, i, j, k, l, a, b, c, d, e, f, high, low]
}

/// The first 20 bytes of the IPv4 header; options stay.
#[inline(always)]
pub fn ipv4(network: &Network, old: [u8; 20]) -> [u8; 20] {
    let mut new = old;
    put(&mut new, 12, &network.destination.raw_ipv4().to_ne_bytes());
    put(&mut new, 16, &network.source.raw_ipv4().to_ne_bytes());
    put(&mut new, 2, &(length_from(network, L3)).to_be_bytes());
    new[8] = TTL;
    // the addresses have only changed places
    let length = Difference::of_u16(u16::from_ne_bytes([old[2], old[3]]), u16::from_ne_bytes([new[2], new[3]]));
    let ttl = Difference::of_u16(u16::from_ne_bytes([old[8], old[9]]), u16::from_ne_bytes([new[8], new[9]]));
    let checksum = length.and(ttl).applied_to(u16::from_ne_bytes([old[10], old[11]]));
    put(&mut new, 10, &checksum.to_ne_bytes());
    new
}

/// The IPv6 header; extension headers stay.
#[inline(always)]
pub fn ipv6(network: &Network, old: [u8; 40]) -> [u8; 40] {
    let mut new = old;
    put(&mut new, 4, &(length_from(network, L3 + 40)).to_be_bytes());
    new[7] = TTL;
    put(&mut new, 8, &network.destination.bytes());
    put(&mut new, 24, &network.source.bytes());
    new
}

/// The TCP header that answers `segment`, the first bytes of the one in the packet; `None` if its length is impossible.
///
/// `is_partial`: hardware completes the checksum, so it holds the pseudo-header's sum alone.
#[inline(always)]
pub fn transport(network: &Network, segment: [u8; TCP_HEADER], is_partial: bool) -> Option<[u8; TCP_HEADER]> {
    let [s0, s1, d0, d1, q0, q1, q2, q3, a0, a1, a2, a3, offset, flags, ..] = segment;
    let headers = (network.payload() - L3) as u32 + u32::from(offset >> 4) * 4;
    let data = network.length.checked_sub(headers)?;
    let mut new = [0; TCP_HEADER];
    put(&mut new, 0, &[d0, d1, s0, s1]);
    new[12] = (TCP_HEADER as u8 / 4) << 4;
    if flags & TCP_ACK != 0 {
        put(&mut new, 4, &[a0, a1, a2, a3]);
        new[13] = TCP_RST;
    } else {
        let length = data + u32::from(flags & TCP_SYN != 0) + u32::from(flags & TCP_FIN != 0);
        put(&mut new, 8, &u32::from_be_bytes([q0, q1, q2, q3]).wrapping_add(length).to_be_bytes());
        new[13] = TCP_RST | TCP_ACK;
    }
    let pseudo = sum_of(&network.source.bytes()).and(sum_of(&network.destination.bytes())).and(sum_of(&[
        0,
        TCP,
        0,
        TCP_HEADER as u8,
    ]));
    // an IPv4 address in its IPv6 form adds 0xffff, which is 0
    let checksum = if is_partial { pseudo.fold() } else { !pseudo.and(sum_of(&new)).fold() };
    put(&mut new, 16, &checksum.to_ne_bytes());
    Some(new)
}

/// Bytes of the reset from an offset of its frame on.
#[inline(always)]
fn length_from(network: &Network, offset: usize) -> u16 {
    (network.payload() + TCP_HEADER - offset) as u16
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{abi::Address, parse::Fragment};
    use core::net::IpAddr;

    fn network(source: &str, destination: &str, payload_offset: u32, length: u32) -> Network {
        let parse = |text: &str| Address::from(text.parse::<IpAddr>().unwrap());
        Network {
            ipv6: source.contains(':'),
            source: parse(source),
            destination: parse(destination),
            protocol: TCP,
            payload_offset,
            ttl: 60,
            tos: 0,
            dont_fragment: true,
            fragment: Fragment::Whole,
            identification: 0,
            length,
        }
    }

    fn segment(flags: u8) -> [u8; 20] {
        let mut segment = [0; 20];
        put(&mut segment, 0, &[0x9c, 0x41, 0, 80, 0, 0, 1, 0, 0xff, 0xff, 0xff, 0xfe, 0x80, flags]);
        segment
    }

    #[test]
    fn a_reset_has_the_sequence_number_that_its_receiver_expects() {
        // 32 bytes of TCP header and 100 of data
        let network = network("10.1.0.2", "10.0.0.1", 34, 20 + 32 + 100);
        let cases = [
            (TCP_ACK, [0xff, 0xff, 0xff, 0xfe], [0; 4], TCP_RST),
            (TCP_ACK | TCP_FIN, [0xff, 0xff, 0xff, 0xfe], [0; 4], TCP_RST),
            (0, [0; 4], [0, 0, 1, 100], TCP_RST | TCP_ACK),
            (TCP_FIN, [0; 4], [0, 0, 1, 101], TCP_RST | TCP_ACK),
            (TCP_SYN, [0; 4], [0, 0, 1, 101], TCP_RST | TCP_ACK),
        ];
        for (flags, sequence, acknowledgement, answer) in cases {
            let reset = transport(&network, segment(flags), false).unwrap();
            assert_eq!(reset[..4], [0, 80, 0x9c, 0x41]);
            assert_eq!(
                (&reset[4..8], &reset[8..12], reset[12], reset[13]),
                (&sequence[..], &acknowledgement[..], 0x50, answer)
            );
        }
        assert_eq!(transport(&Network { length: 51, ..network }, segment(TCP_ACK), false), None);
    }

    #[test]
    fn checksums_are_right_in_both_families() {
        for (source, destination, offset) in [("10.1.0.2", "10.0.0.1", 34), ("2001:db8::2", "fd00::1", 54)] {
            let network = network(source, destination, offset, offset - 14 + 32);
            let reset = transport(&network, segment(TCP_ACK), false).unwrap();
            let pseudo =
                sum_of(&network.source.bytes()).and(sum_of(&network.destination.bytes())).and(sum_of(&[0, TCP, 0, 20]));
            assert_eq!(pseudo.and(sum_of(&reset)).fold(), 0xffff, "{source}");
            let partial = transport(&network, segment(TCP_ACK), true).unwrap();
            assert_eq!(u16::from_ne_bytes([partial[16], partial[17]]), pseudo.fold(), "{source}");
        }
    }

    #[test]
    fn headers_are_turned_round() {
        let network = network("10.1.0.2", "10.0.0.1", 34, 152);
        let mut old = [0x45, 0, 0, 152, 1, 2, 0x40, 0, 60, 6, 0, 0, 10, 1, 0, 2, 10, 0, 0, 1];
        let checksum = (!sum_of(&old).fold()).to_ne_bytes();
        put(&mut old, 10, &checksum);
        let new = ipv4(&network, old);
        assert_eq!(
            (new[2..4].to_vec(), new[8], new[12..].to_vec()),
            ([0, 40].to_vec(), 64, [10, 0, 0, 1, 10, 1, 0, 2].to_vec())
        );
        assert_eq!(sum_of(&new).fold(), 0xffff);
        let frame = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 8, 0];
        assert_eq!(ethernet(frame), [7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 8, 0]);
    }
}
