//! Numbers below a limit, given out lowest first and used again only after a while.

use std::collections::{BTreeSet, VecDeque};
use std::time::Instant;

use super::QUARANTINE;

/// Free and taken indices of a map.
#[derive(Clone, Debug)]
pub(super) struct Indices {
    /// Every index from here on was never given out.
    fresh: u32,
    limit: u32,
    free: BTreeSet<u32>,
    /// Freed, the earliest first.
    waiting: VecDeque<(Instant, u32)>,
}

impl Indices {
    /// All below `limit` but those of `taken`.
    pub(super) fn new(limit: usize, taken: &BTreeSet<u32>) -> Self {
        let fresh = taken.last().map_or(0, |last| last + 1);
        let free = (0..fresh).filter(|index| !taken.contains(index)).collect();
        Self { fresh, limit: u32::try_from(limit).unwrap_or(u32::MAX), free, waiting: VecDeque::new() }
    }

    /// Takes an index.
    pub(super) fn take(&mut self, now: Instant) -> Option<u32> {
        while let Some((since, index)) = self.waiting.front().copied()
            && now.saturating_duration_since(since) >= QUARANTINE
        {
            self.waiting.pop_front();
            self.free.insert(index);
        }
        if let Some(index) = self.free.pop_first() {
            return Some(index);
        }
        let index = self.fresh;
        (index < self.limit).then(|| self.fresh += 1).map(|()| index)
    }

    /// Whether something was freed and may not be used yet.
    pub(super) fn has_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Gives back an index that nobody has seen.
    pub(super) fn put_back(&mut self, index: u32) {
        self.free.insert(index);
    }

    /// Frees an index.
    pub(super) fn free(&mut self, index: u32, now: Instant) {
        self.waiting.push_back((now, index));
    }

    /// What nobody has, waiting or not.
    #[cfg(test)]
    pub(super) fn not_taken(&self) -> impl Iterator<Item = u32> + '_ {
        let waiting = self.waiting.iter().map(|(_, index)| *index);
        self.free.iter().copied().chain(waiting).chain(self.fresh..self.limit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_freed_index_is_used_again_only_after_the_quarantine() {
        let start = Instant::now();
        let mut indices = Indices::new(3, &BTreeSet::from([1]));
        assert_eq!([indices.take(start), indices.take(start), indices.take(start)], [Some(0), Some(2), None]);
        indices.free(2, start);
        assert_eq!(indices.take(start + QUARANTINE / 2), None);
        assert_eq!(indices.take(start + QUARANTINE), Some(2));
        indices.put_back(2);
        assert_eq!(indices.take(start), Some(2));
    }
}
