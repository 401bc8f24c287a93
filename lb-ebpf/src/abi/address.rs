/// An IPv6 address, or an IPv4 address in its IPv4-mapped form (`::ffff:a.b.c.d`, RFC 4291 §2.5.5.2).
///
/// The sixteen bytes stand in memory in network order; the two words are those bytes as the host loads them, so that
/// comparing two addresses is two integer comparisons and needs no byte swap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(C)]
pub struct Address {
    /// Bytes 0 to 7 and 8 to 15, each as one word in host load order.
    pub words: [u64; 2],
}

impl Address {
    /// The second word of `::ffff:0.0.0.0`, before the IPv4 address is added.
    const MAPPED: u64 = u64::from_ne_bytes([0, 0, 0xff, 0xff, 0, 0, 0, 0]);

    /// The address of sixteen bytes in network order.
    #[inline(always)]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = bytes;
        Self { words: [u64::from_ne_bytes([a, b, c, d, e, f, g, h]), u64::from_ne_bytes([i, j, k, l, m, n, o, p])] }
    }

    /// The IPv4 address whose four bytes in network order, loaded by the host, are `raw`.
    #[inline(always)]
    pub const fn from_raw_ipv4(raw: u32) -> Self {
        #[cfg(target_endian = "little")]
        let low = Self::MAPPED | (raw as u64) << 32;
        #[cfg(target_endian = "big")]
        let low = Self::MAPPED | raw as u64;
        Self { words: [0, low] }
    }

    /// The sixteen bytes in network order.
    #[inline(always)]
    pub const fn bytes(self) -> [u8; 16] {
        let [a, b, c, d, e, f, g, h] = self.words[0].to_ne_bytes();
        let [i, j, k, l, m, n, o, p] = self.words[1].to_ne_bytes();
        [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p]
    }

    /// Whether this is an IPv4 address.
    #[inline(always)]
    pub const fn is_ipv4(self) -> bool {
        self.words[0] == 0 && self.raw_low_mask() == Self::MAPPED
    }

    #[inline(always)]
    const fn raw_low_mask(self) -> u64 {
        self.words[1] & u64::from_ne_bytes([0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0])
    }

    /// The last four bytes as the host loads them: the IPv4 address where this is one.
    #[inline(always)]
    pub const fn raw_ipv4(self) -> u32 {
        #[cfg(target_endian = "little")]
        return (self.words[1] >> 32) as u32;
        #[cfg(target_endian = "big")]
        return self.words[1] as u32;
    }

    /// The four 32-bit words as the host loads them.
    #[inline(always)]
    pub const fn raw_words(self) -> [u32; 4] {
        let [a, b, c, d, e, f, g, h] = self.words[0].to_ne_bytes();
        let [i, j, k, l, m, n, o, p] = self.words[1].to_ne_bytes();
        [
            u32::from_ne_bytes([a, b, c, d]),
            u32::from_ne_bytes([e, f, g, h]),
            u32::from_ne_bytes([i, j, k, l]),
            u32::from_ne_bytes([m, n, o, p]),
        ]
    }
}

impl From<core::net::IpAddr> for Address {
    fn from(address: core::net::IpAddr) -> Self {
        match address {
            core::net::IpAddr::V4(address) => Self::from_bytes(address.to_ipv6_mapped().octets()),
            core::net::IpAddr::V6(address) => Self::from_bytes(address.octets()),
        }
    }
}

impl From<Address> for core::net::IpAddr {
    fn from(address: Address) -> Self {
        core::net::IpAddr::V6(core::net::Ipv6Addr::from(address.bytes())).to_canonical()
    }
}

/// A 16-bit number in network order, as the host loads its two bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Be16(
    /// The two bytes as loaded, not swapped.
    pub u16,
);

impl Be16 {
    /// The network form of a number in host order.
    #[inline(always)]
    pub const fn new(host: u16) -> Self {
        Self(host.to_be())
    }

    /// The number in host order.
    #[inline(always)]
    pub const fn host(self) -> u16 {
        u16::from_be(self.0)
    }
}
