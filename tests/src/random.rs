//! Reproducible random numbers, for payloads and for choosing moments.

/// The SplitMix64 generator: one addition and a mix per number.
///
/// Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators" (2014).
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// The same seed gives the same numbers.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub fn next_word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ (word >> 31)
    }

    /// A number below `limit` (0 when that is 0).
    pub fn below(&mut self, limit: u64) -> u64 {
        self.next_word().checked_rem(limit).unwrap_or(0)
    }

    /// Fills a buffer. Buffers whose lengths are multiples of 8 make one stream, however it is cut.
    pub fn fill(&mut self, buffer: &mut [u8]) {
        for chunk in buffer.chunks_mut(8) {
            let word = self.next_word().to_le_bytes();
            chunk.iter_mut().zip(word).for_each(|(byte, random)| *byte = random);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn a_stream_does_not_depend_on_how_it_is_cut() {
        let (mut whole, mut cut) = ([0; 64], [0; 64]);
        Random::new(7).fill(&mut whole);
        let mut random = Random::new(7);
        random.fill(&mut cut[..24]);
        random.fill(&mut cut[24..]);
        assert_eq!(whole, cut);
        assert_eq!(Random::new(0).next_word(), 0xe220_a839_7b1d_cdaf);
    }
}
