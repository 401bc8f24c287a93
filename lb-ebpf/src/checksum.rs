//! The Internet checksum, changed incrementally (RFC 1624).
//!
//! Everything works on numbers as the host loads them from the packet: one's complement sums do not depend on the byte
//! order (RFC 1071 §2B), so nothing is swapped.

use crate::abi::Address;

/// A sum of 16-bit words to be added to a checksum's complement, not folded yet. Room for 2^32 additions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Difference(
    /// The sum.
    pub u64,
);

impl Difference {
    /// What changes when `old` becomes `new`: RFC 1624 eqn. 3, `~m + m'`.
    #[inline(always)]
    pub const fn of_u16(old: u16, new: u16) -> Self {
        Self((!old) as u64 + new as u64)
    }

    /// The same for two adjacent words.
    #[inline(always)]
    pub const fn of_u32(old: u32, new: u32) -> Self {
        Self((!old) as u64 + new as u64)
    }

    /// The same for an address: one word for IPv4, four for IPv6.
    #[inline(always)]
    pub const fn of_address(old: Address, new: Address, ipv6: bool) -> Self {
        if !ipv6 {
            return Self::of_u32(old.raw_ipv4(), new.raw_ipv4());
        }
        let (old, new) = (old.raw_words(), new.raw_words());
        Self::of_u32(old[0], new[0])
            .and(Self::of_u32(old[1], new[1]))
            .and(Self::of_u32(old[2], new[2]))
            .and(Self::of_u32(old[3], new[3]))
    }

    /// Both changes.
    #[inline(always)]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }

    /// The sum folded to 16 bits.
    #[inline(always)]
    pub const fn fold(self) -> u16 {
        let sum = (self.0 & 0xffff_ffff) + (self.0 >> 32);
        let sum = (sum & 0xffff) + (sum >> 16 & 0xffff) + (sum >> 32);
        let sum = (sum & 0xffff) + (sum >> 16);
        ((sum & 0xffff) + (sum >> 16)) as u16
    }

    /// The checksum that was `old`, after this change: `~(~HC + ~m + m')`.
    #[inline(always)]
    pub const fn applied_to(self, old: u16) -> u16 {
        !Self(self.0 + (!old) as u64).fold()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn checksum(words: &[u16]) -> u16 {
        let mut sum: u64 = words.iter().map(|word| u64::from(*word)).sum();
        while sum >> 16 != 0 {
            sum = (sum & 0xffff) + (sum >> 16);
        }
        !(sum as u16)
    }

    proptest! {
        #[test]
        fn incremental_change_equals_computing_anew(
            mut words in proptest::collection::vec(any::<u16>(), 4..40), at in 0usize..2, new in any::<u32>(),
        ) {
            // a sum of nothing but zeros has two representations; a real header never is all zero
            words[3] |= 1;
            let before = checksum(&words);
            let old = u32::from(words[at]) | u32::from(words[at + 1]) << 16;
            words[at] = new as u16;
            words[at + 1] = (new >> 16) as u16;
            prop_assert_eq!(Difference::of_u32(old, new).applied_to(before), checksum(&words));
        }
    }

    #[test]
    fn example_of_rfc_1624_gives_zero_and_not_minus_zero() {
        // RFC 1624 §4: HC = 0xDD2F, m = 0x5555, m' = 0x3285 -> HC' = 0x0000
        assert_eq!(Difference::of_u16(0x5555, 0x3285).applied_to(0xdd2f), 0x0000);
    }
}
