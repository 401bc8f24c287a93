//! One target: what its probes mean, and when the next one is due.

#[cfg(test)]
mod tests;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ipvsadm_compat::model::ServiceId;

use super::flaps::Flaps;
use super::{Check, Outcome, Said, StartState};

/// Who is asked what. Equal keys share one probe.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TargetKey {
    /// What is asked.
    pub check: Arc<Check>,
    /// Who is asked: the real server, or another address that the check names.
    pub address: IpAddr,
    /// At which port.
    pub port: u16,
    /// Through which service's way.
    pub service: Option<ServiceId>,
}

/// What is believed of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belief {
    /// It has not answered yet; whether it serves meanwhile.
    Unknown {
        /// Whether it does.
        serves: bool,
    },
    /// It is up.
    Up,
    /// It is down.
    Down,
}

/// A change of belief.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is up now.
    Up,
    /// It is down now.
    Down {
        /// Why, in words.
        reason: String,
        /// Whether the server refuses: its open connections are lost, too.
        refused: bool,
    },
}

/// A target and its history.
#[derive(Clone, Debug)]
pub struct Target {
    check: Arc<Check>,
    belief: Belief,
    /// Since when.
    since: Instant,
    /// Results in a row that contradict the belief.
    contrary: u32,
    /// Results in a row that were like the last one.
    in_a_row: u32,
    /// The last failure that says something of the server, in words.
    last_failure: Option<String>,
    /// Why the last probe could not be made.
    not_asked: Option<String>,
    /// How often in a row it could not be.
    not_asked_in_a_row: u32,
    flaps: Flaps<Belief>,
    /// How the last change is said.
    loudness: Said,
}

impl Target {
    /// A target that was never asked. `found_serving` is whether an earlier process had it serve.
    pub fn new(check: Arc<Check>, found_serving: bool, now: Instant) -> Self {
        let serves = match check.start {
            StartState::Up => true,
            StartState::Down => false,
            StartState::AsFound => found_serving,
        };
        Self {
            check,
            belief: Belief::Unknown { serves },
            since: now,
            contrary: 0,
            in_a_row: 0,
            last_failure: None,
            not_asked: None,
            not_asked_in_a_row: 0,
            flaps: Flaps::default(),
            loudness: Said::Not,
        }
    }

    /// What is believed.
    pub fn belief(&self) -> Belief {
        self.belief
    }

    /// Since when it is believed.
    pub fn since(&self) -> Instant {
        self.since
    }

    /// Time from the beginning of one probe to that of the next.
    pub fn interval(&self) -> Duration {
        let is_certain = self.contrary == 0 && !matches!(self.belief, Belief::Unknown { .. });
        let interval = self.check.interval;
        if is_certain { interval } else { self.check.fast_interval.unwrap_or(interval) }.max(Check::SHORTEST_INTERVAL)
    }

    /// Takes a result; a verdict if the belief is another one now.
    pub fn take(&mut self, outcome: Outcome, now: Instant) -> Option<Verdict> {
        match outcome {
            Outcome::NotAsked { reason } => {
                self.not_asked = Some(reason);
                self.not_asked_in_a_row = self.not_asked_in_a_row.saturating_add(1);
                None
            }
            Outcome::Good => {
                self.is_asked();
                self.count(matches!(self.belief, Belief::Up), self.last_failure.is_none());
                let enough = match self.belief {
                    // It serves already: nothing has to be proven.
                    Belief::Unknown { serves: true } => 1,
                    Belief::Unknown { serves: false } | Belief::Down => self.check.rise.max(1),
                    Belief::Up => {
                        self.last_failure = None;
                        return None;
                    }
                };
                self.last_failure = None;
                (self.contrary >= enough).then(|| self.enter(Belief::Up, now)).map(|()| Verdict::Up)
            }
            Outcome::Bad { reason, refused } => {
                self.is_asked();
                self.count(matches!(self.belief, Belief::Down), self.last_failure.is_some());
                self.last_failure = Some(reason.clone());
                let enough = match self.belief {
                    // It does not serve anyway.
                    Belief::Unknown { serves: false } => 1,
                    Belief::Unknown { serves: true } | Belief::Up => self.check.fall.max(1),
                    Belief::Down => return None,
                };
                (self.contrary >= enough).then(|| self.enter(Belief::Down, now))?;
                Some(Verdict::Down { reason, refused })
            }
        }
    }

    fn is_asked(&mut self) {
        (self.not_asked, self.not_asked_in_a_row) = (None, 0);
    }

    fn count(&mut self, agrees: bool, is_like_the_last: bool) {
        self.in_a_row = if is_like_the_last { self.in_a_row.saturating_add(1) } else { 1 };
        self.contrary = if agrees { 0 } else { self.in_a_row };
    }

    fn enter(&mut self, belief: Belief, now: Instant) {
        self.belief = belief;
        self.since = now;
        self.contrary = 0;
        self.loudness = self.flaps.change(belief, now);
    }

    /// How the last change is to be said: of one that changes all the time not every change is.
    pub fn says(&self) -> Said {
        self.loudness
    }

    /// What it is, if that was not said because it changed all the time, and now has to be.
    pub fn overdue(&mut self, now: Instant) -> Option<Verdict> {
        match self.flaps.overdue(now)? {
            Belief::Up => Some(Verdict::Up),
            Belief::Down => Some(Verdict::Down { reason: self.reason(), refused: false }),
            Belief::Unknown { .. } => None,
        }
    }

    /// Why it cannot be asked, if that was so as often in a row as makes a server go down; told once.
    pub fn cannot_be_asked(&self) -> Option<&str> {
        let is_time = self.not_asked_in_a_row == self.check.fall.max(1);
        self.not_asked.as_deref().filter(|_| is_time)
    }

    /// The last failure, in words.
    pub fn reason(&self) -> String {
        self.last_failure.clone().unwrap_or_else(|| "its check has failed".to_owned())
    }

    /// The state in words, for `lbd status`: `HTTP 503, expected 200-299, 3 of 3 failed`.
    pub fn words(&self) -> String {
        let mut words = match (&self.last_failure, self.belief) {
            (Some(failure), Belief::Down) => {
                // What made it go down is what is of interest, not how often it was asked since.
                let failed = self.in_a_row.clamp(1, self.check.fall.max(1));
                format!("{failure}, {failed} of {} failed", self.check.fall.max(1))
            }
            (Some(failure), _) => format!("{failure}, {} of {} failed", self.in_a_row, self.check.fall),
            (None, Belief::Up) => "well".to_owned(),
            (None, Belief::Down) => format!("answers again, {} of {} succeeded", self.in_a_row, self.check.rise),
            (None, Belief::Unknown { .. }) => "not checked yet".to_owned(),
        };
        if let Some(reason) = &self.not_asked {
            words.push_str(&format!("; the last check could not be made: {reason}"));
        }
        words
    }
}
