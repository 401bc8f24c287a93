//! The Internet checksum of an advertisement, in each of the ways that are in use.

use std::net::IpAddr;

/// IP protocol number (RFC 9568 §5.1.1.4).
pub const PROTOCOL: u8 = 112;

/// What goes before the message into its checksum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// Nothing: version 2 (RFC 3768 §5.3.8), and version 3 over IPv4 as RFC 9568 §5.2.8 has it.
    Plain,
    /// A pseudo-header with source, destination, protocol and length: version 3 over IPv6, and over IPv4 as keepalived
    /// and FRR have it (RFC 5798 §5.2.8 in their reading).
    PseudoHeader,
}

/// The checksum of a message from `source` to `destination`. With the right one in its place, the result is 0.
pub fn of(message: &[u8], style: Style, source: IpAddr, destination: IpAddr) -> u16 {
    let mut sum = add(0, message);
    if style == Style::PseudoHeader {
        match (source, destination) {
            (IpAddr::V4(source), IpAddr::V4(destination)) => {
                sum = add(add(sum, &source.octets()), &destination.octets());
            }
            (IpAddr::V6(source), IpAddr::V6(destination)) => {
                sum = add(add(sum, &source.octets()), &destination.octets());
            }
            // Two families in one packet do not exist; the sum is then of the message alone.
            _ => (),
        }
        sum += u64::from(PROTOCOL) + message.len() as u64;
    }
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    !(sum as u16)
}

/// Adds big-endian words; an odd last byte is the high one of its word.
fn add(sum: u64, bytes: &[u8]) -> u64 {
    let words = bytes.chunks(2).map(|pair| match pair {
        [high, low] => u64::from(u16::from_be_bytes([*high, *low])),
        [high] => u64::from(*high) << 8,
        _ => 0,
    });
    sum + words.sum::<u64>()
}
