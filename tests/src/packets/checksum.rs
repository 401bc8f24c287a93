//! Internet checksums computed the plain way (RFC 1071), and frames checked by them.
//!
//! Nothing here is shared with the data path, whose arithmetic this is to check.

use anyhow::{Context, Result, bail, ensure};

/// TCP.
pub const TCP: u8 = 6;
/// UDP.
pub const UDP: u8 = 17;
/// ICMP.
pub const ICMP: u8 = 1;
/// ICMPv6.
pub const ICMPV6: u8 = 58;

/// Two one's complement numbers added.
pub fn add(one: u16, other: u16) -> u16 {
    let (sum, carry) = one.overflowing_add(other);
    sum + u16::from(carry)
}

/// The one's complement sum of the big-endian 16-bit words of `bytes`; an odd last byte is padded with zero.
pub fn sum(bytes: &[u8]) -> u16 {
    bytes.chunks(2).fold(0, |total, pair| {
        let low = pair.get(1).copied().unwrap_or(0);
        add(total, u16::from(pair[0]) << 8 | u16::from(low))
    })
}

/// The checksum over a transport segment and its pseudo-header; `addresses` are source and destination, one after the
/// other. The field itself is to be zero, or the result is 0 exactly if it is right.
pub fn transport(addresses: &[u8], protocol: u8, segment: &[u8]) -> u16 {
    let length = segment.len() as u32;
    let pseudo = add(sum(addresses), add(sum(&length.to_be_bytes()), u16::from(protocol)));
    !add(pseudo, sum(segment))
}

/// Whether a frame is one that a correct sender makes: every length fits, every checksum is right.
///
/// # Errors
///
/// What is wrong with it.
pub fn check(frame: &[u8]) -> Result<()> {
    let packet = frame.get(14..).context("no Ethernet header")?;
    match frame[12..14] {
        [0x08, 0x00] => check_ipv4(packet, true),
        [0x86, 0xdd] => check_ipv6(packet),
        _ => bail!("not IP"),
    }
}

fn check_ipv4(packet: &[u8], whole: bool) -> Result<()> {
    let header_length = usize::from(packet.first().context("no header")? & 15) * 4;
    ensure!(packet[0] >> 4 == 4 && header_length >= 20, "not an IPv4 header");
    let header = packet.get(..header_length).context("the header is cut short")?;
    ensure!(sum(header) == 0xffff, "the header's checksum is wrong");
    if !whole {
        return Ok(());
    }
    let length = usize::from(u16::from_be_bytes([packet[2], packet[3]]));
    let payload = packet.get(header_length..length).context("the total length is wrong")?;
    if u16::from_be_bytes([packet[6], packet[7]]) & 0x3fff != 0 {
        return Ok(());
    }
    check_transport(&packet[12..20], packet[9], payload)
}

fn check_ipv6(packet: &[u8]) -> Result<()> {
    let header = packet.get(..40).context("the header is cut short")?;
    ensure!(header[0] >> 4 == 6, "not an IPv6 header");
    let length = usize::from(u16::from_be_bytes([header[4], header[5]]));
    let mut payload = packet.get(40..40 + length).context("the payload length is wrong")?;
    let mut next = header[6];
    while matches!(next, 0 | 43 | 60) {
        let extension = payload.get(..2).context("an extension header is cut short")?;
        next = extension[0];
        payload = payload.get((usize::from(extension[1]) + 1) * 8..).context("an extension header is too long")?;
    }
    if next == 44 {
        return Ok(());
    }
    check_transport(&header[8..40], next, payload)
}

fn check_transport(addresses: &[u8], protocol: u8, segment: &[u8]) -> Result<()> {
    match protocol {
        TCP => {
            let words = segment.get(..20).context("the TCP header is cut short")?[12] >> 4;
            ensure!(words >= 5 && usize::from(words) * 4 <= segment.len(), "the TCP header's length is wrong");
            ensure!(transport(addresses, TCP, segment) == 0, "the TCP checksum is wrong");
        }
        UDP => {
            let header = segment.get(..8).context("the UDP header is cut short")?;
            let length = usize::from(u16::from_be_bytes([header[4], header[5]]));
            ensure!(length >= 8 && length == segment.len(), "the UDP length is wrong");
            let absent = header[6..8] == [0, 0] && addresses.len() == 8;
            ensure!(absent || transport(addresses, UDP, segment) == 0, "the UDP checksum is wrong");
        }
        ICMP if addresses.len() == 8 => {
            ensure!(sum(segment) == 0xffff && segment.len() >= 8, "the ICMP checksum is wrong");
            if matches!(segment[0], 3 | 4 | 11 | 12) {
                check_ipv4(&segment[8..], false).context("quoted")?;
            }
        }
        ICMPV6 if addresses.len() == 32 => {
            ensure!(segment.len() >= 8 && transport(addresses, ICMPV6, segment) == 0, "the ICMPv6 checksum is wrong");
        }
        _ => bail!("no checksum is known of protocol {protocol}"),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{check, sum};

    /// Well-known examples, so that builder and check are not only consistent with one another: an IPv4 header as
    /// textbooks have it, and the words of RFC 1071 §3.
    const EXAMPLES: [&[u8]; 2] = [
        &[
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0x45, 0x00, 0x00, 0x73, 0x00, 0x00, 0x40, 0x00, 0x40, 0x11, 0xb8,
            0x61, 0xc0, 0xa8, 0x00, 0x01, 0xc0, 0xa8, 0x00, 0xc7,
        ],
        &[0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7],
    ];

    #[test]
    fn well_known_sums_come_out() {
        assert_eq!(sum(EXAMPLES[1]), 0xddf2, "the example of RFC 1071 §3");
        assert_eq!(sum(&EXAMPLES[0][14..]), 0xffff);
        assert!(check(EXAMPLES[0]).is_err_and(|error| error.to_string().contains("total length")));
    }
}
