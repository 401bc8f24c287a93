//! When a number that falls will be 0.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// How far back is looked.
const WINDOW: Duration = Duration::from_secs(60);
/// Numbers that are kept: one comes every second, more often only in a test.
const MOST: usize = 128;

/// The numbers of the last minute.
#[derive(Clone, Debug, Default)]
pub(super) struct Decline {
    numbers: VecDeque<(Instant, u32)>,
}

impl Decline {
    pub(super) fn add(&mut self, number: u32, now: Instant) {
        let is_old = |at: Instant| now.saturating_duration_since(at) > WINDOW;
        while self.numbers.len() >= MOST || self.numbers.front().is_some_and(|(at, _)| is_old(*at)) {
            self.numbers.pop_front();
        }
        self.numbers.push_back((now, number));
    }

    /// When it is 0 if it goes on as it did; nothing as long as it does not fall.
    pub(super) fn expected_end(&self, now: Instant) -> Option<Instant> {
        let ((since, first), (until, last)) = (*self.numbers.front()?, *self.numbers.back()?);
        let fallen = first.checked_sub(last).filter(|fallen| *fallen > 0)?;
        let each = until.saturating_duration_since(since).checked_div(fallen)?;
        Some(now.max(until.checked_add(each.checked_mul(last)?)?))
    }
}
