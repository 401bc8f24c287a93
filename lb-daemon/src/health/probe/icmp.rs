//! An ICMP or ICMPv6 echo.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::os::fd::OwnedFd;

use socket2::{Domain, Protocol, SockAddr, Socket, Type};
use tokio::net::UdpSocket;

use super::Stage;
use crate::health::Outcome;

/// `ICMP_ECHO`, `ICMP_ECHOREPLY`, `ICMP_DEST_UNREACH` (RFC 792), and the same of RFC 4443.
const ECHO: [u8; 2] = [8, 128];
const REPLY: [u8; 2] = [0, 129];

pub(super) async fn ask(address: IpAddr, stage: &Stage) -> Outcome {
    stage.enter("echo");
    match exchange(address).await {
        Ok(()) => Outcome::Good,
        Err(error) => Outcome::of_error("echo", &error),
    }
}

async fn exchange(address: IpAddr) -> io::Result<()> {
    let (socket, is_raw) = open(address)?;
    socket.set_nonblocking(true)?;
    // Of a raw socket: only what comes from there is delivered.
    socket.connect(&SockAddr::from(SocketAddr::new(address, 0)))?;
    // It sends and receives datagrams, whatever they are.
    let socket = UdpSocket::from_std(OwnedFd::from(socket).into())?;
    let mut token = [0; 12];
    getrandom::fill(&mut token).map_err(io::Error::other)?;
    socket.send(&request(address, &token)).await?;
    let mut answer = [0; 1_500];
    loop {
        let length = socket.recv(&mut answer).await?;
        if is_reply(&answer[..length], address, &token, is_raw) {
            return Ok(());
        }
    }
}

/// A ping socket, which the kernel gives by group (`net.ipv4.ping_group_range`), or else a raw one, which takes
/// CAP_NET_RAW. The first hears of its own answers alone.
fn open(address: IpAddr) -> io::Result<(Socket, bool)> {
    let (domain, protocol) = match address {
        IpAddr::V4(_) => (Domain::IPV4, Protocol::ICMPV4),
        IpAddr::V6(_) => (Domain::IPV6, Protocol::ICMPV6),
    };
    match Socket::new(domain, Type::DGRAM, Some(protocol)) {
        Ok(socket) => Ok((socket, false)),
        Err(_) => Ok((Socket::new(domain, Type::RAW, Some(protocol))?, true)),
    }
}

/// ```text
///  0                   1                   2                   3
///  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
/// +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
/// |     Type      |     Code      |          Checksum             |
/// |           Identifier          |        Sequence Number        |
/// |     Data: our token           |
/// ```
///
/// Source: RFC 792, p. 14; RFC 4443 §4.1. The kernel writes ICMPv6's checksum, and a ping socket's identifier.
pub(super) fn request(address: IpAddr, token: &[u8; 12]) -> [u8; 20] {
    let mut message = [0; 20];
    message[0] = ECHO[usize::from(address.is_ipv6())];
    message[4..8].copy_from_slice(&token[..4]);
    message[8..].copy_from_slice(token);
    if address.is_ipv4() {
        let sum = checksum(&message);
        message[2..4].copy_from_slice(&sum);
    }
    message
}

/// RFC 1071, in the order of the wire.
fn checksum(message: &[u8]) -> [u8; 2] {
    let words = message.chunks(2).map(|pair| u32::from(pair[0]) << 8 | u32::from(pair.get(1).copied().unwrap_or(0)));
    let sum = words.sum::<u32>();
    let sum = (sum >> 16) + (sum & 0xffff);
    let sum = (sum >> 16) + (sum & 0xffff);
    (!(sum as u16)).to_be_bytes()
}

/// Whether bytes of a socket are the reply to `token`: on a raw IPv4 socket they begin with the IP header.
fn is_reply(bytes: &[u8], address: IpAddr, token: &[u8; 12], is_raw: bool) -> bool {
    let header = match bytes.first() {
        Some(first) if is_raw && address.is_ipv4() => usize::from(first & 15) * 4,
        _ => 0,
    };
    let message = bytes.get(header..).unwrap_or_default();
    message.first() == Some(&REPLY[usize::from(address.is_ipv6())])
        && message.get(1) == Some(&0)
        && message.get(8..20) == Some(token.as_slice())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_as_the_rfc_has_it() {
        let token = *b"\x12\x34\x00\x01efghijkl";
        let v4 = request("192.0.2.1".parse().unwrap(), &token);
        assert_eq!(v4[..2], [8, 0]);
        assert_eq!(v4[4..8], [0x12, 0x34, 0, 1]);
        assert_eq!(checksum(&v4), [0, 0], "with its own sum in it the sum is none");
        assert_eq!(request("2001:db8::1".parse().unwrap(), &token)[..4], [128, 0, 0, 0]);
    }

    #[test]
    fn a_reply_is_told_from_everything_else() {
        let token = *b"abcdefghijkl";
        let v4: IpAddr = "192.0.2.1".parse().unwrap();
        let mut reply = request(v4, &token);
        reply[0] = 0;
        let with_header = [&[0x45u8; 1][..], &[0; 19], &reply].concat();
        let cases: [(&[u8], bool, bool); 7] = [
            (&reply, false, true),
            (&with_header, true, true),
            (&with_header, false, false),
            (&request(v4, &token), false, false),
            (&reply[..19], false, false),
            (&[0x4f], true, false),
            (&[], true, false),
        ];
        for (bytes, is_raw, expected) in cases {
            assert_eq!(is_reply(bytes, v4, &token, is_raw), expected, "{bytes:?}");
        }
        assert!(!is_reply(&reply, v4, b"somebodyelse", false));
    }
}
