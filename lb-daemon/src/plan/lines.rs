//! Free and taken lines of the schedule map.

use std::collections::{BTreeMap, VecDeque};
use std::time::Instant;

use super::QUARANTINE;

/// Lines `start .. start + length`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) start: u32,
    pub(super) length: u32,
}

/// The allocator of schedule lines: first fit, neighbours joined.
#[derive(Clone, Debug)]
pub(super) struct Lines {
    /// Length by start; no two touch.
    free: BTreeMap<u32, u32>,
    /// Freed, the earliest first.
    waiting: VecDeque<(Instant, Range)>,
}

impl Lines {
    /// `limit` lines, all free.
    pub(super) fn new(limit: usize) -> Self {
        let limit = u32::try_from(limit).unwrap_or(u32::MAX);
        Self { free: BTreeMap::from([(0, limit)]), waiting: VecDeque::new() }
    }

    /// Takes the lines of a schedule that is in use; `false` if they are not all free.
    pub(super) fn reserve(&mut self, range: Range) -> bool {
        let Some(end) = range.start.checked_add(range.length) else { return false };
        let Some((start, length)) = self.free.range(..=range.start).next_back().map(|(s, l)| (*s, *l)) else {
            return false;
        };
        if range.length == 0 || end > start + length {
            return false;
        }
        self.free.remove(&start);
        if start < range.start {
            self.free.insert(start, range.start - start);
        }
        if end < start + length {
            self.free.insert(end, start + length - end);
        }
        true
    }

    /// Takes `length` lines.
    pub(super) fn take(&mut self, length: u32, now: Instant) -> Option<Range> {
        while let Some((since, range)) = self.waiting.front().copied()
            && now.saturating_duration_since(since) >= QUARANTINE
        {
            self.waiting.pop_front();
            self.put_back(range);
        }
        let start = self.free.iter().find(|(_, free)| **free >= length).map(|(start, _)| *start)?;
        let range = Range { start, length };
        self.reserve(range).then_some(range)
    }

    /// Whether something was freed and may not be used yet.
    pub(super) fn has_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Gives lines back that nobody has seen.
    pub(super) fn put_back(&mut self, mut range: Range) {
        if let Some((start, length)) = self.free.range(..range.start).next_back().map(|(s, l)| (*s, *l))
            && start + length == range.start
        {
            self.free.remove(&start);
            range = Range { start, length: length + range.length };
        }
        if let Some(length) = self.free.remove(&(range.start + range.length)) {
            range.length += length;
        }
        self.free.insert(range.start, range.length);
    }

    /// Frees lines.
    pub(super) fn free(&mut self, range: Range, now: Instant) {
        self.waiting.push_back((now, range));
    }

    /// What nobody has, waiting or not.
    #[cfg(test)]
    pub(super) fn not_taken(&self) -> impl Iterator<Item = Range> + '_ {
        let free = self.free.iter().map(|(start, length)| Range { start: *start, length: *length });
        free.chain(self.waiting.iter().map(|(_, range)| *range))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn range(start: u32, length: u32) -> Range {
        Range { start, length }
    }

    #[test]
    fn lines_in_use_are_not_given_out() {
        let now = Instant::now();
        let mut lines = Lines::new(10);
        assert!(lines.reserve(range(3, 3)));
        assert!(!lines.reserve(range(5, 2)));
        assert!(!lines.reserve(range(8, 3)));
        assert_eq!(lines.take(4, now), Some(range(6, 4)));
        assert_eq!(lines.take(4, now), None);
        assert_eq!(lines.take(3, now), Some(range(0, 3)));
    }

    #[test]
    fn freed_lines_wait() {
        let now = Instant::now();
        let mut lines = Lines::new(4);
        let taken = lines.take(4, now).unwrap();
        lines.free(taken, now);
        assert_eq!(lines.take(1, now), None);
        assert_eq!(lines.take(4, now + QUARANTINE), Some(taken));
    }

    proptest! {
        #[test]
        fn no_line_is_taken_twice_and_none_is_lost(steps in proptest::collection::vec((1u32..9, any::<u8>()), 1..200)) {
            let now = Instant::now();
            let mut lines = Lines::new(64);
            let mut taken: Vec<Range> = Vec::new();
            for (length, choice) in steps {
                if choice % 2 == 0 && !taken.is_empty() {
                    lines.put_back(taken.swap_remove(usize::from(choice) % taken.len()));
                } else if let Some(new) = lines.take(length, now) {
                    prop_assert!(taken.iter().all(|old| old.start + old.length <= new.start || new.start + new.length <= old.start));
                    taken.push(new);
                }
            }
            taken.drain(..).for_each(|range| lines.put_back(range));
            prop_assert_eq!(lines.free, BTreeMap::from([(0, 64)]));
        }
    }
}
