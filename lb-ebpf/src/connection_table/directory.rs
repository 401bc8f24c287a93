//! Arithmetic on a directory word: seven bytes for seven entries, and a version in the eighth.

/// Byte of an entry that holds nothing.
pub(super) const FREE: u64 = 0;
/// Byte of an entry that is being written.
pub(super) const CLAIMED: u64 = 1;
/// One step of the version; it wraps within byte 7.
pub(super) const VERSION: u64 = 1 << 56;

const LOW_BITS: u64 = 0x0001_0101_0101_0101;
const HIGH_BITS: u64 = LOW_BITS << 7;

/// The ways whose byte is `byte`, as bit 7 of their bytes.
///
/// The lowest one is exact; above it there may be false ones, so zero means none, and whoever looks at more than the
/// lowest must compare what he finds.
#[inline(always)]
pub(super) const fn equal(word: u64, byte: u64) -> u64 {
    let difference = word ^ byte.wrapping_mul(LOW_BITS);
    difference.wrapping_sub(LOW_BITS) & !difference & HIGH_BITS
}

/// The lowest way in a set made by [`equal`] that is not empty. (BPF counts no trailing zeros.)
#[inline(always)]
pub(super) const fn lowest(set: u64) -> u32 {
    let below = ((set & set.wrapping_neg()) >> 7).wrapping_sub(1) & LOW_BITS;
    (below.wrapping_mul(0x0101_0101_0101_0101) >> 56) as u32
}

/// Number of ways that are not free.
#[inline(always)]
pub(super) const fn used(word: u64) -> u32 {
    let ways = word & (VERSION - 1);
    let set = (((ways & !HIGH_BITS) + (HIGH_BITS - LOW_BITS)) | ways) & HIGH_BITS;
    ((set >> 7).wrapping_mul(0x0101_0101_0101_0101) >> 56) as u32
}

/// The byte of a way.
#[inline(always)]
pub(super) const fn byte(word: u64, way: u32) -> u64 {
    word >> (way * 8) & 0xff
}

/// `value` at the byte of a way.
#[inline(always)]
pub(super) const fn at(value: u64, way: u32) -> u64 {
    value << (way * 8)
}
