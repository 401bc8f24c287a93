//! The seeded hash of an endpoint: NH, finished by two secret multiplications.
//!
//! NH (UMAC, RFC 4418 §5.2) collides for two given inputs with probability 2^-32 over its keys. Its output is not
//! uniform, so two multiplications finish it; with multipliers that are public an attacker could aim at one bucket.
//! It costs two nanoseconds where SipHash-1-3 costs fifteen. That is enough because the keys never leave the host and
//! a collision only refuses new connections of one set of 28 entries.

use crate::abi::{Address, Be16, HashKeys};

/// Hash of an address, a port and a protocol. An IPv4 address counts as its four bytes only.
#[inline(always)]
pub fn endpoint_hash(keys: &HashKeys, address: Address, port: Be16, protocol: u8) -> u64 {
    let [k0, k1, k2, k3, k4, k5] = keys.nh;
    let port_and_protocol = port.0 as u32 | (protocol as u32) << 16;
    let mut sum = nh(address.raw_ipv4(), k0, port_and_protocol, k1);
    if !address.is_ipv4() {
        let [first, second, third, _] = address.raw_words();
        sum = sum.wrapping_add(nh(first, k2, second, k3)).wrapping_add(nh(third, k4, 0, k5));
    }
    finish(keys.multipliers, sum)
}

#[inline(always)]
fn nh(a: u32, key_a: u32, b: u32, key_b: u32) -> u64 {
    (a.wrapping_add(key_a) as u64) * (b.wrapping_add(key_b) as u64)
}

#[inline(always)]
fn finish(multipliers: [u64; 2], sum: u64) -> u64 {
    let mut x = (sum ^ sum >> 32).wrapping_mul(multipliers[0]);
    x = (x ^ x >> 32).wrapping_mul(multipliers[1]);
    x ^ x >> 32
}

/// Where a client's connections may stand: four directory words and the tag they have there.
///
/// The words are two pairs of neighbours, each pair in one cache line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Place {
    /// The home word: the first to look at, and the one through which all inserts of one client pass.
    pub home: u32,
    /// The first word of the other pair to look at.
    pub other: u32,
    /// The tag, 2 to 255.
    pub tag: u64,
}

impl Place {
    /// Directory words of a place.
    pub const WORDS: u32 = 4;

    /// The place for `hash` in a directory of `directory_words` words, an even number.
    #[inline(always)]
    pub const fn of(hash: u64, directory_words: u32) -> Self {
        let words = directory_words as u64;
        Self {
            home: (((hash & 0xffff_ffff) * words) >> 32) as u32,
            other: (((hash >> 32) * words) >> 32) as u32,
            tag: 2 + (((hash & 0xffff) * 254) >> 16),
        }
    }

    /// The `index`-th word to look at; `index` is below [`Place::WORDS`].
    #[inline(always)]
    pub const fn word(&self, index: u32) -> u32 {
        (if index < 2 { self.home } else { self.other }) ^ index & 1
    }
}

/// Where a service or server may stand in the endpoint map: two buckets, and its tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndpointPlace {
    /// Numbers of the two buckets within the window; may be the same.
    pub buckets: [u32; 2],
    /// The tag, never 0.
    pub tag: u32,
}

impl EndpointPlace {
    /// The place for `hash` in a window of `mask` + 1 buckets, a power of two up to 65,536.
    #[inline(always)]
    pub const fn of(hash: u64, mask: u32) -> Self {
        let tag = (hash >> 32) as u32;
        Self { buckets: [hash as u32 & mask & 0xffff, hash as u32 >> 16 & mask], tag: if tag == 0 { 1 } else { tag } }
    }
}

#[cfg(test)]
mod tests;
