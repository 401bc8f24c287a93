//! Advertisements: from bytes, and to bytes.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use super::checksum::{self, Style};
use super::{Version, Vrid};

/// Bytes before the addresses.
const HEADER: usize = 8;
/// Bytes behind the addresses, in version 2 (RFC 2338 §5.3.10).
const AUTHENTICATION: usize = 8;
/// The only type of packet (RFC 9568 §5.2.2).
const ADVERTISEMENT: u8 = 1;
/// Ethernet frames have at least 46 bytes behind their header; a short packet comes with that much of padding.
const SHORTEST_ETHERNET: usize = 46;
/// Addresses that an advertisement can name.
pub const MOST_ADDRESSES: usize = 255;
/// The longest interval: 12 bits of centiseconds (RFC 9568 §5.2.5).
pub const LONGEST_INTERVAL: Duration = Duration::from_millis(40_950);

/// Whom a version 2 advertisement is believed (RFC 2338; RFC 3768 abolished it, and it is in use).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Authentication {
    /// Everybody.
    None,
    /// Whoever knows these bytes, which are sent in clear: a password's first eight, padded with zeros.
    Password([u8; 8]),
}

impl Authentication {
    /// A password's part that is sent.
    pub fn password(password: &str) -> Self {
        let mut bytes = [0; 8];
        bytes.iter_mut().zip(password.bytes()).for_each(|(to, from)| *to = from);
        Self::Password(bytes)
    }

    fn kind(self) -> u8 {
        match self {
            Self::None => 0,
            Self::Password(_) => 1,
        }
    }

    fn data(self) -> [u8; AUTHENTICATION] {
        match self {
            Self::None => [0; AUTHENTICATION],
            Self::Password(bytes) => bytes,
        }
    }
}

/// What a master says.
///
/// ```text
///  0                   1                   2                   3
///  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
/// +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
/// |Version|  Type |      VRID     |    Priority   |  Address count|
/// +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
/// |(rsvd) |  interval, centisec.  |            Checksum           |  version 3
/// | authentication|  interval, s  |            Checksum           |  version 2
/// +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
/// |                       virtual addresses                       |
/// |           version 2: 8 bytes of authentication data           |
/// +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advertisement {
    /// Protocol version.
    pub version: Version,
    /// Virtual router.
    pub vrid: Vrid,
    /// The sender's priority; 0 when it stops.
    pub priority: u8,
    /// Time between advertisements.
    pub interval: Duration,
    /// The virtual addresses, in the sender's order, all of one family.
    pub addresses: Vec<IpAddr>,
    /// Version 2 only.
    pub authentication: Authentication,
}

/// Why bytes are not an advertisement that a virtual router can use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Malformed {
    /// Shorter than its header, or than its count of addresses says, or longer.
    #[error("its length {length} is not the {expected} that its {count} addresses take")]
    Length {
        /// Bytes that came.
        length: usize,
        /// Bytes that should have come.
        expected: usize,
        /// The count of addresses in it.
        count: u8,
    },
    /// Neither 2 nor 3; and version 2 over IPv6.
    #[error("protocol version {0} is not spoken here")]
    Version(u8),
    /// No advertisement.
    #[error("packet type {0}, and only type 1 (advertisement) exists")]
    Kind(u8),
    /// Virtual routers begin with 1.
    #[error("virtual router identifier 0")]
    Vrid,
    /// An authentication type that does not exist, or is not supported (2: AH).
    #[error("authentication type {0} is not supported")]
    AuthenticationType(u8),
    /// The checksum is right in no way that is in use.
    #[error("its checksum is wrong")]
    Checksum,
    /// An interval of 0 would make every backup master at once (RFC 5798, erratum 8301).
    #[error("its interval is 0")]
    Interval,
    /// No addresses (RFC 5798, erratum 8299).
    #[error("it names no virtual address")]
    NoAddresses,
}

/// A good advertisement, and in which way its checksum is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// What it says.
    pub advertisement: Advertisement,
    /// Version 3 over IPv4: which of the two readings the sender has. (Both may fit; then what it is asked for.)
    pub style: Style,
}

impl Advertisement {
    /// Reads what came in an IP packet of protocol 112, behind the IP header.
    ///
    /// `style` is the way of version 3 over IPv4 that is tried first; the other one is good, too.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong, in the order in which keepalived looks.
    pub fn parse(bytes: &[u8], source: IpAddr, destination: IpAddr, style: Style) -> Result<Parsed, Malformed> {
        let too_short = Malformed::Length { length: bytes.len(), expected: HEADER, count: 0 };
        let Some((&[first, vrid, priority, count, fourth, fifth, ..], _)) = bytes.split_first_chunk::<HEADER>() else {
            return Err(too_short);
        };
        let version = match first >> 4 {
            2 if source.is_ipv4() => Version::V2,
            3 => Version::V3,
            other => return Err(Malformed::Version(other)),
        };
        let message = message(bytes, version, count, source.is_ipv6())?;
        let authentication = match version {
            Version::V2 => authentication(fourth, message)?,
            Version::V3 => Authentication::None,
        };
        let interval = match version {
            Version::V2 => Duration::from_secs(fifth.into()),
            Version::V3 => Duration::from_millis(u64::from(u16::from_be_bytes([fourth & 0x0f, fifth])) * 10),
        };
        if interval.is_zero() {
            return Err(Malformed::Interval);
        }
        if first & 0x0f != ADVERTISEMENT {
            return Err(Malformed::Kind(first & 0x0f));
        }
        let style = style_of(message, version, source, destination, style).ok_or(Malformed::Checksum)?;
        let vrid = Vrid::new(vrid).ok_or(Malformed::Vrid)?;
        if count == 0 {
            return Err(Malformed::NoAddresses);
        }
        let addresses = addresses(message, count, source.is_ipv6());
        Ok(Parsed { advertisement: Self { version, vrid, priority, interval, addresses, authentication }, style })
    }

    /// The bytes behind the IP header of a packet from `source` to `destination`.
    ///
    /// At most [`MOST_ADDRESSES`] addresses are sent; an interval is rounded down to the version's unit and up to its
    /// least. `style` counts for version 3 over IPv4 only.
    pub fn bytes(&self, source: IpAddr, destination: IpAddr, style: Style) -> Vec<u8> {
        let addresses = self.addresses.get(..MOST_ADDRESSES).unwrap_or(&self.addresses);
        let count = u8::try_from(addresses.len()).unwrap_or(u8::MAX);
        let (version, [fourth, fifth]) = match self.version {
            Version::V2 => (2, [self.authentication.kind(), self.interval.as_secs().clamp(1, 255) as u8]),
            Version::V3 => (3, ((self.interval.as_millis() / 10).clamp(1, 0x0fff) as u16).to_be_bytes()),
        };
        let mut bytes = vec![version << 4 | ADVERTISEMENT, self.vrid.get(), self.priority, count, fourth, fifth, 0, 0];
        for address in addresses {
            match address {
                IpAddr::V4(address) => bytes.extend(address.octets()),
                IpAddr::V6(address) => bytes.extend(address.octets()),
            }
        }
        if self.version == Version::V2 {
            bytes.extend(self.authentication.data());
        }
        let style = match self.version {
            Version::V2 => Style::Plain,
            Version::V3 if source.is_ipv6() => Style::PseudoHeader,
            Version::V3 => style,
        };
        let sum = checksum::of(&bytes, style, source, destination).to_be_bytes();
        bytes.splice(6..8, sum);
        bytes
    }
}

/// The message without the padding that Ethernet may have put behind it.
fn message(bytes: &[u8], version: Version, count: u8, is_ipv6: bool) -> Result<&[u8], Malformed> {
    let address = if is_ipv6 { 16 } else { 4 };
    let authentication = if version == Version::V2 { AUTHENTICATION } else { 0 };
    let expected = HEADER + usize::from(count) * address + authentication;
    let is_padded = bytes.len() > expected && bytes.len() <= SHORTEST_ETHERNET - 20;
    match bytes.get(..expected) {
        Some(message) if bytes.len() == expected || is_padded => Ok(message),
        _ => Err(Malformed::Length { length: bytes.len(), expected, count }),
    }
}

fn authentication(kind: u8, message: &[u8]) -> Result<Authentication, Malformed> {
    match kind {
        0 => Ok(Authentication::None),
        1 => {
            let data = message.last_chunk::<AUTHENTICATION>().copied().unwrap_or_default();
            Ok(Authentication::Password(data))
        }
        other => Err(Malformed::AuthenticationType(other)),
    }
}

/// In which way the checksum is right, `first` tried before the other.
fn style_of(message: &[u8], version: Version, source: IpAddr, destination: IpAddr, first: Style) -> Option<Style> {
    let second = match first {
        Style::Plain => Style::PseudoHeader,
        Style::PseudoHeader => Style::Plain,
    };
    let ways: &[Style] = match version {
        Version::V2 => &[Style::Plain],
        Version::V3 if source.is_ipv6() => &[Style::PseudoHeader],
        Version::V3 => &[first, second],
    };
    ways.iter().copied().find(|style| checksum::of(message, *style, source, destination) == 0)
}

fn addresses(message: &[u8], count: u8, is_ipv6: bool) -> Vec<IpAddr> {
    let list = message.get(HEADER..).unwrap_or_default();
    if is_ipv6 {
        list.as_chunks::<16>().0.iter().take(count.into()).map(|bytes| Ipv6Addr::from(*bytes).into()).collect()
    } else {
        list.as_chunks::<4>().0.iter().take(count.into()).map(|bytes| Ipv4Addr::from(*bytes).into()).collect()
    }
}

#[cfg(test)]
mod tests;
