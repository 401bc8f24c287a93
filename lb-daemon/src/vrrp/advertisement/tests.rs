use super::*;

/// Frames that keepalived 2.2.7 has sent: lines `vrrp prio=N HEX`, Ethernet header included.
const KEEPALIVED: &str = include_str!("../vectors/keepalived.txt");

struct Frame {
    line: String,
    source: IpAddr,
    destination: IpAddr,
    message: Vec<u8>,
}

fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.chars().filter_map(|digit| digit.to_digit(16)).map(|digit| digit as u8).collect();
    digits.chunks(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect()
}

/// Advertisements of all scenarios but those with AH.
fn frames() -> Vec<Frame> {
    let lines = KEEPALIVED.lines().filter(|line| line.starts_with("vrrp "));
    let frames = lines.map(|line| {
        let bytes = hex(line.rsplit(' ').next().unwrap_or_default());
        let ip = &bytes[14..];
        let (source, destination, message) = if ip[0] >> 4 == 4 {
            let total = usize::from(u16::from_be_bytes([ip[2], ip[3]]));
            let address = |at: usize| IpAddr::from(<[u8; 4]>::try_from(&ip[at..at + 4]).unwrap_or_default());
            (address(12), address(16), ip[20..total].to_vec())
        } else {
            let length = usize::from(u16::from_be_bytes([ip[4], ip[5]]));
            let address = |at: usize| IpAddr::from(<[u8; 16]>::try_from(&ip[at..at + 16]).unwrap_or_default());
            (address(8), address(24), ip[40..40 + length].to_vec())
        };
        Frame { line: line.to_owned(), source, destination, message }
    });
    frames.collect()
}

#[test]
fn what_keepalived_has_sent_is_read_and_written_the_same() {
    let frames = frames();
    assert!(frames.len() >= 15, "only {} frames", frames.len());
    for Frame { line, source, destination, message } in frames {
        let parsed = Advertisement::parse(&message, source, destination, Style::PseudoHeader);
        let Ok(Parsed { advertisement, style }) = parsed else { panic!("{line}: {parsed:?}") };
        let priority = line.split("prio=").nth(1).and_then(|rest| rest.split(' ').next()).unwrap_or_default();
        assert_eq!(advertisement.priority.to_string(), priority, "{line}");
        let expected = if advertisement.version == Version::V2 { Style::Plain } else { Style::PseudoHeader };
        assert_eq!(style, expected, "{line}");
        assert_eq!(advertisement.bytes(source, destination, Style::PseudoHeader), message, "{line}");
    }
}

fn example(version: Version) -> Advertisement {
    Advertisement {
        version,
        vrid: Vrid::new(51).expect("not 0"),
        priority: 150,
        interval: Duration::from_secs(1),
        addresses: vec![IpAddr::from([10, 77, 0, 100]), IpAddr::from([10, 77, 0, 101])],
        authentication: Authentication::None,
    }
}

const SOURCE: IpAddr = IpAddr::V4(Ipv4Addr::new(10, 77, 0, 11));
const GROUP: IpAddr = IpAddr::V4(Ipv4Addr::new(224, 0, 0, 18));

fn parse(bytes: &[u8]) -> Result<Parsed, Malformed> {
    Advertisement::parse(bytes, SOURCE, GROUP, Style::PseudoHeader)
}

/// Changes bytes, and makes the checksum right again.
fn changed(version: Version, changes: &[(usize, u8)]) -> Vec<u8> {
    let mut bytes = example(version).bytes(SOURCE, GROUP, Style::Plain);
    changes.iter().for_each(|(at, byte)| bytes[*at] = *byte);
    bytes[6..8].fill(0);
    let sum = checksum::of(&bytes, Style::Plain, SOURCE, GROUP).to_be_bytes();
    bytes[6..8].copy_from_slice(&sum);
    bytes
}

#[test]
fn malformed_packets_are_refused_for_the_first_thing_that_is_wrong() {
    use Version::{V2, V3};
    let table: &[(Vec<u8>, Malformed)] = &[
        (vec![], Malformed::Length { length: 0, expected: 8, count: 0 }),
        (vec![0x31; 7], Malformed::Length { length: 7, expected: 8, count: 0 }),
        (changed(V3, &[(0, 0x41)]), Malformed::Version(4)),
        (changed(V3, &[(0, 0x11)]), Malformed::Version(1)),
        (changed(V3, &[(3, 3)]), Malformed::Length { length: 16, expected: 20, count: 3 }),
        (changed(V3, &[(3, 255)]), Malformed::Length { length: 16, expected: 1028, count: 255 }),
        (changed(V2, &[(4, 2)]), Malformed::AuthenticationType(2)),
        (changed(V2, &[(4, 3)]), Malformed::AuthenticationType(3)),
        (changed(V2, &[(5, 0)]), Malformed::Interval),
        (changed(V3, &[(4, 0xf0), (5, 0)]), Malformed::Interval),
        (changed(V3, &[(0, 0x32)]), Malformed::Kind(2)),
        (changed(V3, &[(1, 0)]), Malformed::Vrid),
    ];
    for (bytes, expected) in table {
        assert_eq!(parse(bytes).map(|parsed| parsed.advertisement), Err(*expected), "{bytes:02x?}");
    }
    let none = changed(V3, &[(3, 0)])[..8].to_vec();
    assert!(matches!(parse(&none), Err(Malformed::Checksum)));
    let mut none = none;
    none[6..8].fill(0);
    let sum = checksum::of(&none, Style::Plain, SOURCE, GROUP).to_be_bytes();
    none[6..8].copy_from_slice(&sum);
    assert_eq!(parse(&none), Err(Malformed::NoAddresses));
    let mut long = changed(V3, &[]);
    long.extend([0; 11]);
    assert_eq!(parse(&long), Err(Malformed::Length { length: 27, expected: 16, count: 2 }));
}

#[test]
fn a_wrong_byte_anywhere_is_a_wrong_checksum_or_worse() {
    for version in [Version::V2, Version::V3] {
        let good = example(version).bytes(SOURCE, GROUP, Style::PseudoHeader);
        assert!(parse(&good).is_ok());
        for at in 0..good.len() {
            let mut bytes = good.clone();
            bytes[at] ^= 0x04;
            assert!(parse(&bytes).is_err(), "byte {at} of version {version:?}");
        }
    }
}

#[test]
fn both_readings_of_the_checksum_are_good_and_told_apart() {
    for style in [Style::Plain, Style::PseudoHeader] {
        let bytes = example(Version::V3).bytes(SOURCE, GROUP, style);
        assert_eq!(parse(&bytes).map(|parsed| parsed.style), Ok(style));
    }
}

#[test]
fn padding_of_short_frames_and_reserved_bits_do_no_harm() {
    let mut padded = example(Version::V3).bytes(SOURCE, GROUP, Style::PseudoHeader);
    padded.resize(26, 0xaa);
    assert_eq!(parse(&padded).map(|parsed| parsed.advertisement), Ok(example(Version::V3)));
    let reserved = changed(Version::V3, &[(4, 0xf0)]);
    assert_eq!(parse(&reserved).map(|parsed| parsed.advertisement), Ok(example(Version::V3)));
}

#[test]
fn eight_bytes_of_a_password_are_sent() {
    let long = Authentication::password("s3cret-and-more");
    assert_eq!(long, Authentication::Password(*b"s3cret-a"));
    let advertisement = Advertisement { authentication: long, ..example(Version::V2) };
    let bytes = advertisement.bytes(SOURCE, GROUP, Style::Plain);
    assert_eq!(parse(&bytes).map(|parsed| parsed.advertisement), Ok(advertisement));
}

#[test]
fn any_bytes_are_read_without_a_panic() {
    bolero::check!().with_type::<(Vec<u8>, [u8; 4], bool)>().for_each(|(bytes, source, ipv6)| {
        let source = if *ipv6 { IpAddr::V6(Ipv6Addr::LOCALHOST) } else { IpAddr::from(*source) };
        let group = if *ipv6 { IpAddr::V6(Ipv6Addr::UNSPECIFIED) } else { GROUP };
        if let Ok(Parsed { advertisement, style }) = Advertisement::parse(bytes, source, group, Style::Plain) {
            let again = advertisement.bytes(source, group, style);
            let parsed = Advertisement::parse(&again, source, group, style).map(|parsed| parsed.advertisement);
            assert_eq!(parsed, Ok(advertisement));
        }
    });
}
