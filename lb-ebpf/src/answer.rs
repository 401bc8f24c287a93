//! ICMP errors and TCP resets that the data path makes itself. Sources: RFC 792, RFC 4443, RFC 1812 §4.3.2.

pub mod reset;

use crate::{
    abi::Address,
    checksum::Difference,
    parse::{ICMP, ICMPV6},
    verdict::Answer,
};

/// Most bytes of the packet that are quoted: with IPv4 and ICMP headers 576, the most that every host takes
/// (RFC 1812 §4.3.2.3).
pub const QUOTE: usize = 548;
/// Length of an Ethernet, an IPv4 and an ICMP header.
pub const IPV4_HEADERS: usize = 14 + 20 + 8;
/// Length of an Ethernet, an IPv6 and an ICMPv6 header.
pub const IPV6_HEADERS: usize = 14 + 40 + 8;
/// Time to live of an answer, as Linux's default.
const TTL: u8 = 64;
/// Type of service of an answer: internetwork control, as Linux's.
const TOS: u8 = 0xc0;

/// An ICMP error about a packet.
#[derive(Clone, Copy, Debug)]
pub struct Error {
    /// Which one.
    pub answer: Answer,
    /// MTU, for [`Answer::TooBig`].
    pub mtu: u32,
    /// Source address of the packet: where the error goes.
    pub source: Address,
    /// Destination address of the packet: where the error says it is from.
    pub destination: Address,
    /// Source MAC address of the packet.
    pub source_mac: [u8; 6],
    /// Destination MAC address of the packet.
    pub destination_mac: [u8; 6],
    /// Bytes quoted.
    pub quoted: u16,
    /// Sum of the quoted bytes as 16-bit words, as loaded, padded with a zero byte where they are odd in number.
    pub quoted_sum: Difference,
}

impl Error {
    /// The first eight bytes of the ICMP message, checksum 0.
    #[inline(always)]
    fn icmp(&self, ipv6: bool) -> [u8; 8] {
        let (kind, code) = self.answer.type_and_code(ipv6);
        let mtu = if matches!(self.answer, Answer::TooBig) { self.mtu } else { 0 };
        // RFC 1191 §4: the MTU stands in the last 16 bits for IPv4, in all 32 for IPv6
        let mtu = if ipv6 || mtu <= 0xffff { mtu } else { 0xffff };
        let [a, b, c, d] = mtu.to_be_bytes();
        [kind, code, 0, 0, a, b, c, d]
    }

    /// Ethernet, IPv4 and ICMP header of the error.
    #[inline(always)]
    pub fn ipv4_headers(&self) -> [u8; IPV4_HEADERS] {
        let mut icmp = self.icmp(false);
        let sum = self.quoted_sum.and(sum_of(&icmp));
        let [high, low] = (!sum.fold()).to_ne_bytes();
        (icmp[2], icmp[3]) = (high, low);
        let mut out = [0; IPV4_HEADERS];
        self.ethernet(&mut out, [0x08, 0x00]);
        let [high, low] = (28 + self.quoted).to_be_bytes();
        let mut ip = [0x45, TOS, high, low, 0, 0, 0x40, 0, TTL, ICMP, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        put(&mut ip, 12, &self.destination.raw_ipv4().to_ne_bytes());
        put(&mut ip, 16, &self.source.raw_ipv4().to_ne_bytes());
        let checksum = (!sum_of(&ip).fold()).to_ne_bytes();
        put(&mut ip, 10, &checksum);
        put(&mut out, 14, &ip);
        put(&mut out, 34, &icmp);
        out
    }

    /// Ethernet, IPv6 and ICMPv6 header of the error.
    #[inline(always)]
    pub fn ipv6_headers(&self) -> [u8; IPV6_HEADERS] {
        let mut icmp = self.icmp(true);
        let length = 8 + self.quoted;
        let [high, low] = length.to_be_bytes();
        let sum = self.quoted_sum.and(sum_of(&icmp)).and(sum_of(&self.source.bytes()));
        let sum = sum.and(sum_of(&self.destination.bytes())).and(sum_of(&[high, low, 0, ICMPV6]));
        let [first, second] = (!sum.fold()).to_ne_bytes();
        (icmp[2], icmp[3]) = (first, second);
        let mut out = [0; IPV6_HEADERS];
        self.ethernet(&mut out, [0x86, 0xdd]);
        let start = [0x60 | TOS >> 4, TOS << 4, 0, 0, high, low, ICMPV6, TTL];
        put(&mut out, 14, &start);
        put(&mut out, 22, &self.destination.bytes());
        put(&mut out, 38, &self.source.bytes());
        put(&mut out, 54, &icmp);
        out
    }

    #[inline(always)]
    fn ethernet<const N: usize>(&self, out: &mut [u8; N], ethertype: [u8; 2]) {
        put(out, 0, &self.source_mac);
        put(out, 6, &self.destination_mac);
        put(out, 12, &ethertype);
    }
}

/// Copies; by a loop of known length, as a slice copy would bring a panic with it.
#[inline(always)]
fn put<const N: usize, const M: usize>(out: &mut [u8; N], at: usize, bytes: &[u8; M]) {
    let mut index = 0;
    while index < M && at + index < N {
        out[at + index] = bytes[index];
        index += 1;
    }
}

/// The sum of the 16-bit words of `bytes`, as loaded; an odd last byte is padded with zero.
#[inline(always)]
pub fn sum_of<const N: usize>(bytes: &[u8; N]) -> Difference {
    let mut sum = 0;
    let mut index = 0;
    while index + 1 < N {
        sum += u64::from(u16::from_ne_bytes([bytes[index], bytes[index + 1]]));
        index += 2;
    }
    if N % 2 == 1 {
        sum += u64::from(u16::from_ne_bytes([bytes[N - 1], 0]));
    }
    Difference(sum)
}

/// How many answers may still be made on a CPU: a token bucket, as Linux's `icmp_msgs_per_sec` and `icmp_msgs_burst`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Budget {
    /// Low 32 bits of jiffies when tokens were last added.
    pub filled: u32,
    /// Tokens, in 1/1024.
    pub tokens: u32,
}

impl Budget {
    /// Answers a second.
    pub const RATE: u32 = 1_000;
    /// Answers at once after a rest.
    pub const BURST: u32 = 50;
    const TOKEN: u32 = 1_024;

    /// Takes a token; whether there was one.
    #[inline(always)]
    pub fn take(&mut self, now: u32, jiffies_per_second: u32) -> bool {
        let elapsed = now.wrapping_sub(self.filled);
        if elapsed != 0 {
            let per_jiffy = Self::RATE * Self::TOKEN / jiffies_per_second.max(1);
            // a second fills the bucket many times over, so more need not be multiplied
            let elapsed = elapsed.min(jiffies_per_second);
            let filled = u64::from(self.tokens) + u64::from(elapsed) * u64::from(per_jiffy);
            self.tokens = filled.min(u64::from(Self::BURST * Self::TOKEN)) as u32;
            self.filled = now;
        }
        if self.tokens < Self::TOKEN {
            return false;
        }
        self.tokens -= Self::TOKEN;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::net::IpAddr;

    fn error(source: &str, destination: &str, answer: Answer, mtu: u32, quote: &[u8]) -> Error {
        let parse = |text: &str| Address::from(text.parse::<IpAddr>().unwrap());
        let mut sum = 0;
        for pair in quote.chunks(2) {
            sum += u64::from(u16::from_ne_bytes([pair[0], *pair.get(1).unwrap_or(&0)]));
        }
        Error {
            answer,
            mtu,
            source: parse(source),
            destination: parse(destination),
            source_mac: [2, 0, 0, 0, 0, 1],
            destination_mac: [2, 0, 0, 0, 0, 2],
            quoted: quote.len() as u16,
            quoted_sum: Difference(sum),
        }
    }

    #[test]
    fn ipv4_error_has_right_checksums_and_goes_back_where_the_packet_came_from() {
        let quote = [0x45, 1, 2, 3, 4, 5, 6];
        let headers = error("10.1.0.2", "10.0.0.1", Answer::TooBig, 1000, &quote).ipv4_headers();
        assert_eq!(headers[..14], [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 8, 0]);
        assert_eq!(sum_of::<20>(headers[14..34].try_into().unwrap()).fold(), 0xffff);
        assert_eq!(headers[16..18], [0, 35]);
        assert_eq!(headers[26..34], [10, 0, 0, 1, 10, 1, 0, 2]);
        assert_eq!((headers[34], headers[35], &headers[38..42]), (3, 4, &[0, 0, 3, 232][..]));
        let mut message = [0; 16];
        message[..8].copy_from_slice(&headers[34..42]);
        message[8..15].copy_from_slice(&quote);
        assert_eq!(sum_of(&message).fold(), 0xffff);
    }

    #[test]
    fn ipv6_error_covers_its_pseudo_header() {
        let quote = [0x60, 1, 2, 3];
        let headers = error("2001:db8::2", "2001:db8::1", Answer::PortUnreachable, 0, &quote).ipv6_headers();
        assert_eq!((headers[54], headers[55], headers[20], headers[21]), (1, 4, ICMPV6, TTL));
        let mut covered = [0; 48];
        covered[..32].copy_from_slice(&headers[22..54]);
        covered[32..36].copy_from_slice(&[0, 12, 0, ICMPV6]);
        covered[36..44].copy_from_slice(&headers[54..62]);
        covered[44..].copy_from_slice(&quote);
        assert_eq!(sum_of(&covered).fold(), 0xffff);
    }

    #[test]
    fn budget_allows_a_burst_and_then_the_rate() {
        for hz in [100, 250, 300, 1000] {
            let mut budget = Budget { filled: u32::MAX - 3, tokens: 0 };
            let mut taken = 0;
            // the clock wraps on the way
            for jiffy in 0..hz * 3 {
                for _ in 0..100 {
                    taken += u32::from(budget.take((u32::MAX - 2).wrapping_add(jiffy), hz));
                }
            }
            assert!((2 * Budget::RATE..=3 * Budget::RATE + Budget::BURST).contains(&taken), "{hz}: {taken}");
        }
    }
}
