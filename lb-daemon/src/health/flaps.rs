//! What changes all the time is not said each time, and what it is in the end always is.

use std::time::{Duration, Instant};

/// How long changes are counted together.
const WINDOW: Duration = Duration::from_secs(60);
/// Changes in a window that are said one by one.
pub(super) const MOST_CHANGES: u32 = 6;

/// How a change is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Like any.
    Plainly,
    /// And that those to come within the minute will not be.
    AsTheLast,
    /// Not.
    Not,
    /// It is no change: what earlier ones, which were not said, have come to.
    Afterwards,
}

/// Changes of one thing.
#[derive(Clone, Copy, Debug)]
pub struct Flaps<T> {
    window: Option<Instant>,
    changes: u32,
    now: Option<T>,
    said: Option<T>,
}

impl<T> Default for Flaps<T> {
    fn default() -> Self {
        Self { window: None, changes: 0, now: None, said: None }
    }
}

impl<T: Copy + PartialEq> Flaps<T> {
    /// It is this now.
    pub fn change(&mut self, to: T, now: Instant) -> Said {
        if self.is_over(now) {
            (self.window, self.changes) = (Some(now), 0);
        }
        self.changes = self.changes.saturating_add(1);
        self.now = Some(to);
        let said = match self.changes {
            0..MOST_CHANGES => Said::Plainly,
            MOST_CHANGES => Said::AsTheLast,
            _ => return Said::Not,
        };
        self.said = self.now;
        said
    }

    /// What it is, if changes were not said, it is not what was said last, and the window has ended. Only once.
    pub fn overdue(&mut self, now: Instant) -> Option<T> {
        if self.now == self.said || !self.is_over(now) {
            return None;
        }
        self.said = self.now;
        self.now
    }

    /// Whether it can be forgotten.
    pub fn is_quiet(&self, now: Instant) -> bool {
        self.now == self.said && self.is_over(now)
    }

    fn is_over(&self, now: Instant) -> bool {
        self.window.is_none_or(|since| now.saturating_duration_since(since) >= WINDOW)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_state_is_said_when_the_window_ends_and_only_once() {
        let began = Instant::now();
        let at = |seconds| began + Duration::from_secs(seconds);
        for changes in 1..20 {
            let mut flaps = Flaps::default();
            let mut last_said = None;
            for change in 0..changes {
                let state = change % 2 == 0;
                if flaps.change(state, at(change)) != Said::Not {
                    last_said = Some(state);
                }
                assert_eq!(flaps.overdue(at(59)), None);
            }
            let is = Some(changes % 2 == 1);
            assert_eq!(flaps.overdue(at(60)), is.filter(|_| is != last_said), "{changes} changes");
            assert_eq!(flaps.overdue(at(61)), None);
            assert!(flaps.is_quiet(at(61)));
        }
    }
}
