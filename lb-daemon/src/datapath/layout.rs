//! Where the running kernel keeps what identifies an interface, read from its type information (BTF).
//!
//! The programs at XDP's tracepoints are given a `struct net_device`, of which nothing but the type information says
//! where a field is.

use std::io;
use std::os::fd::AsRawFd;

use lb_ebpf::abi::DeviceLayout;
use socket2::{Domain, Socket, Type};

/// The running kernel's types.
const KERNEL_TYPES: &str = "/sys/kernel/btf/vmlinux";
/// `BTF_MAGIC`, and kinds of types (include/uapi/linux/btf.h, 6.18).
const MAGIC: u16 = 0xeb9f;
const STRUCT: u32 = 4;
/// `SO_NETNS_COOKIE` (include/uapi/asm-generic/socket.h).
const NAMESPACE_COOKIE: libc::c_int = 71;

/// The layout, with the cookie of this thread's network namespace.
pub(super) fn device_layout() -> io::Result<DeviceLayout> {
    let types = std::fs::read(KERNEL_TYPES)?;
    let at = |structure: &str, member: &str| {
        offset(&types, structure, member)
            .ok_or_else(|| io::Error::other(format!("{KERNEL_TYPES} tells no place of {member} in struct {structure}")))
    };
    Ok(DeviceLayout {
        ifindex: at("net_device", "ifindex")?,
        namespace: at("net_device", "nd_net")?,
        cookie: at("net", "net_cookie")?,
        our_cookie: namespace_cookie()?,
    })
}

fn namespace_cookie() -> io::Result<u64> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, None)?;
    let (mut cookie, mut length) = (0u64, size_of::<u64>() as libc::socklen_t);
    // SAFETY: the kernel writes at most `length` bytes, the size of `cookie`, to it.
    let result = unsafe {
        let cookie = (&raw mut cookie).cast();
        libc::getsockopt(socket.as_raw_fd(), libc::SOL_SOCKET, NAMESPACE_COOKIE, cookie, &raw mut length)
    };
    if result == 0 { Ok(cookie) } else { Err(io::Error::last_os_error()) }
}

/// Offset in bytes of a member that stands directly in a structure.
///
/// ```text
/// magic 16 | version 8 | flags 8 | header's length 32 | types: offset 32, length 32 | strings: offset 32, length 32
/// type: name 32 | bit field 1, kind 5 (from bit 24), members 16 | size 32, then what its kind has
/// member: name 32 | type 32 | offset in bits 32 (24 with bit fields)
/// ```
fn offset(btf: &[u8], structure: &str, member: &str) -> Option<u64> {
    let header = usize::try_from(word(btf, 4)?).ok()?;
    let part = |at: usize| {
        let (start, length) = (header + word(btf, at)? as usize, word(btf, at + 4)? as usize);
        btf.get(start..start.checked_add(length)?)
    };
    let (types, strings) = (part(8)?, part(16)?);
    if btf.get(..2)? != MAGIC.to_ne_bytes() {
        return None;
    }
    let is_named = |at: usize, types: &[u8], name: &str| {
        let start = word(types, at).and_then(|offset| strings.get(offset as usize..));
        start.and_then(|text| text.strip_prefix(name.as_bytes())).is_some_and(|rest| rest.first() == Some(&0))
    };
    let mut at = 0;
    while at < types.len() {
        let information = word(types, at + 4)?;
        let (kind, count) = (information >> 24 & 0x1f, information as usize & 0xffff);
        let members = at + 12;
        if kind == STRUCT && is_named(at, types, structure) {
            let place = (0..count).map(|number| members + number * 12).find(|at| is_named(*at, types, member))?;
            let bits = word(types, place + 8)?;
            let has_bit_fields = information >> 31 != 0;
            return Some(u64::from(if has_bit_fields { bits & 0xff_ffff } else { bits }) / 8);
        }
        at = members + length_of(kind, count)?;
    }
    None
}

/// Bytes after the first three words of a type.
fn length_of(kind: u32, count: usize) -> Option<usize> {
    match kind {
        // pointers, forward declarations, typedefs, qualifiers, functions, floats, type tags
        2 | 7..=12 | 16 | 18 => Some(0),
        // integers, variables, declaration tags
        1 | 14 | 17 => Some(4),
        // arrays
        3 => Some(12),
        // structures, unions, sections of data, enumerations of 64 bits
        4 | 5 | 15 | 19 => Some(12 * count),
        // enumerations, prototypes
        6 | 13 => Some(8 * count),
        _ => None,
    }
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?)?.try_into().ok().map(u32::from_ne_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An integer, then `struct net { int a; int net_cookie; }` with offsets of 0 and 96 bits.
    fn example(kind_flag: u32) -> Vec<u8> {
        let strings = b"\0int\0net\0a\0net_cookie\0netx\0";
        let types: [u32; 4 + 4 + 3 + 6] = [
            1,
            1 << 24,
            4,
            32, // int
            23,
            4 << 24,
            0,
            0, // placeholder, cut below
            5,
            kind_flag << 31 | 4 << 24 | 2,
            16, // struct net
            9,
            1,
            0,
            11,
            1,
            96,
        ];
        let types: Vec<u8> =
            types[..4].iter().chain(&[23, 4 << 24, 0]).chain(&types[8..]).flat_map(|word| word.to_ne_bytes()).collect();
        let mut bytes = MAGIC.to_ne_bytes().to_vec();
        bytes.extend([1, 0]);
        let lengths = [24, 0, types.len() as u32, types.len() as u32, strings.len() as u32];
        bytes.extend(lengths.iter().flat_map(|word| word.to_ne_bytes()));
        bytes.extend(types);
        bytes.extend(strings);
        bytes
    }

    #[test]
    fn a_member_is_found_in_its_structure_and_in_no_other() {
        for kind_flag in [0, 1] {
            let btf = example(kind_flag);
            assert_eq!(offset(&btf, "net", "net_cookie"), Some(12));
            assert_eq!(offset(&btf, "net", "a"), Some(0));
            assert_eq!(offset(&btf, "net", "b"), None);
            assert_eq!(offset(&btf, "netx", "a"), None);
            assert_eq!(offset(&btf, "ne", "a"), None);
            (0..btf.len()).for_each(|length| {
                let cut = offset(&btf[..length], "net", "net_cookie");
                assert_eq!(cut, None, "cut off at {length}");
            });
        }
    }

    #[test]
    fn the_running_kernel_tells_its_layout() {
        if !std::path::Path::new(KERNEL_TYPES).exists() {
            return;
        }
        let layout = device_layout().unwrap();
        assert!(layout.ifindex > 0 && layout.namespace > 0 && layout.cookie > 0 && layout.our_cookie > 0, "{layout:?}");
        assert!(layout.namespace.is_multiple_of(8) && layout.ifindex.is_multiple_of(4), "{layout:?}");
    }
}
