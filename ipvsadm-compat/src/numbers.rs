//! Numbers as the C library reads them, where the command line depends on its leniency.

use std::net::Ipv4Addr;

/// White space of the C locale: blank, tab, line feed, vertical tab, form feed, carriage return.
pub(crate) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | 0x09..=0x0d)
}

/// A whole decimal number: `7`, ` +7`, `-0`, `007`, but not `7 ` or `0x7`; `None` also beyond 64 bits.
pub(crate) fn decimal(text: &[u8]) -> Option<i64> {
    let digits = trimmed_start(text);
    let (negative, digits) = match digits.split_first() {
        Some((b'-', rest)) => (true, rest),
        Some((b'+', rest)) => (false, rest),
        _ => (false, digits),
    };
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0i64, |number, byte| {
        let digit = i64::from(byte.is_ascii_digit().then(|| byte - b'0')?);
        let tenfold = number.checked_mul(10)?;
        if negative { tenfold.checked_sub(digit) } else { tenfold.checked_add(digit) }
    })
}

/// A decimal number within bounds, both included.
pub(crate) fn decimal_within(text: &[u8], least: u32, most: u32) -> Option<u32> {
    let number = u32::try_from(decimal(text)?).ok()?;
    (least..=most).contains(&number).then_some(number)
}

/// The number that a text begins with, 0 when it begins with none: `64abc` is 64. Saturates at 64 bits.
pub(crate) fn leading_decimal(text: &[u8]) -> i64 {
    let start = trimmed_start(text);
    let sign = usize::from(matches!(start.first(), Some(b'-' | b'+')));
    let end = sign + start[sign..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let whole = &start[..end];
    if end == sign {
        return 0;
    }
    decimal(whole).unwrap_or(if whole.first() == Some(&b'-') { i64::MIN } else { i64::MAX })
}

/// An IPv4 address with one to four parts, each decimal, octal or hexadecimal: `10.1`, `0x0a000001`, `012.0.0.1`.
/// White space ends it, and whatever follows is not looked at.
///
/// Source: behaviour of `inet_aton` in glibc 2.36.
pub(crate) fn internet_address(text: &[u8]) -> Option<Ipv4Addr> {
    let end = text.iter().position(|&byte| is_space(byte)).unwrap_or(text.len());
    let parts: Vec<&[u8]> = text[..end].split(|&byte| byte == b'.').collect();
    let (last, leading) = parts.split_last()?;
    if leading.len() > 3 {
        return None;
    }
    let mut address: u32 = 0;
    for (place, part) in leading.iter().enumerate() {
        let byte = u32::from(u8::try_from(c_integer(part)?).ok()?);
        address |= byte << (24 - 8 * place);
    }
    let low = c_integer(last)?;
    let room = u32::MAX >> (8 * leading.len());
    (low <= room).then(|| Ipv4Addr::from(address | low))
}

/// A non-negative C integer literal of 32 bits: `10`, `010`, `0x10`.
fn c_integer(text: &[u8]) -> Option<u32> {
    let (radix, digits) = match text {
        [b'0', b'x' | b'X', digits @ ..] => (16, digits),
        [b'0', _, ..] => (8, text),
        _ => (10, text),
    };
    if digits.is_empty() || !digits.iter().all(|&byte| char::from(byte).is_digit(radix)) {
        return None;
    }
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, radix).ok()
}

/// Without the white space in front. Unlike the standard library's, knows the vertical tab.
fn trimmed_start(text: &[u8]) -> &[u8] {
    let start = text.iter().position(|&byte| !is_space(byte)).unwrap_or(text.len());
    &text[start..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_strtols() {
        let cases: [(&[u8], Option<i64>); 14] = [
            (b"7", Some(7)),
            (b" 7", Some(7)),
            (b"\t\n\x0b+5", Some(5)),
            (b"-0", Some(0)),
            (b"-5", Some(-5)),
            (b"010", Some(10)),
            (b"7 ", None),
            (b"0x10", None),
            (b"1.5", None),
            (b"", None),
            (b"+", None),
            (b"+-5", None),
            (b"9223372036854775808", None),
            (b"-9223372036854775808", Some(i64::MIN)),
        ];
        for (text, number) in cases {
            assert_eq!(decimal(text), number, "{:?}", String::from_utf8_lossy(text));
        }
        assert_eq!(
            [&b"64abc"[..], b"abc", b" -7.", b"", b"99999999999999999999"].map(leading_decimal),
            [64, 0, -7, 0, i64::MAX]
        );
    }

    #[test]
    fn addresses_are_inet_atons() {
        let cases: [(&[u8], Option<[u8; 4]>); 17] = [
            (b"10.0.0.1", Some([10, 0, 0, 1])),
            (b"10.1", Some([10, 0, 0, 1])),
            (b"10.1.258", Some([10, 1, 1, 2])),
            (b"0x0a000002", Some([10, 0, 0, 2])),
            (b"012.0.0.3", Some([10, 0, 0, 3])),
            (b"0", Some([0, 0, 0, 0])),
            (b"24", Some([0, 0, 0, 24])),
            (b"10.0.0.1 junk", Some([10, 0, 0, 1])),
            (b"4294967295", Some([255, 255, 255, 255])),
            (b"4294967296", None),
            (b"10.0.0.256", None),
            (b"256.1", None),
            (b"08.0.0.1", None),
            (b"0x.0.0.1", None),
            (b"10.0.0.", None),
            (b"1.2.3.4.5", None),
            (b" 10.0.0.1", None),
        ];
        for (text, address) in cases {
            assert_eq!(internet_address(text), address.map(Ipv4Addr::from), "{:?}", String::from_utf8_lossy(text));
        }
    }
}
