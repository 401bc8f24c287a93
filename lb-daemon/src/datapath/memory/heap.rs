//! Maps that exist in this process alone, for tests without root.

use std::sync::atomic::AtomicU64;

use super::{Backing, Map, Memory, Sizes};

impl Memory {
    /// Maps of these sizes on the heap, all zero.
    pub fn heap(sizes: &Sizes) -> Self {
        Self { maps: Map::ALL.map(|map| Backing::Heap(zeros(sizes.values(map) * map.value_words()))) }
    }
}

fn zeros(words: usize) -> Box<[AtomicU64]> {
    std::iter::repeat_with(AtomicU64::default).take(words).collect()
}
