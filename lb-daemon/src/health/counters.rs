//! How often was asked, how long it took, and how late it began.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::{Outcome, Probe};

/// Upper bounds of the durations that are counted together, in seconds; longer ones follow.
pub const DURATION_BOUNDS: [f64; 9] = [0.000_5, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0];

/// Kinds of probes, as `type:` has them, in the order of the counters.
pub const KINDS: [&str; 7] = ["tcp", "http", "https", "udp", "dns", "icmp", "exec"];

/// Of all probes since the start of the process. Read at any time, by whoever has it.
#[derive(Debug, Default)]
pub struct ProbeCounters {
    kinds: [KindCounters; KINDS.len()],
    /// Sum over all probes of how late they began, in microseconds.
    late_us: AtomicU64,
    /// The latest beginning, in microseconds.
    latest_us: AtomicU64,
}

/// Of one kind.
#[derive(Debug, Default)]
pub struct KindCounters {
    good: AtomicU64,
    bad: AtomicU64,
    not_asked: AtomicU64,
    duration_us: AtomicU64,
    /// Probes within each of [`DURATION_BOUNDS`], not cumulative; the last for longer ones.
    durations: [AtomicU64; DURATION_BOUNDS.len() + 1],
}

/// What one kind has counted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct KindReading {
    /// Probes whose answer was good.
    pub good: u64,
    /// Bad.
    pub bad: u64,
    /// Probes that could not be made.
    pub not_asked: u64,
    /// Sum of all durations.
    pub seconds: f64,
    /// Probes within each of [`DURATION_BOUNDS`], not cumulative; the last for longer ones.
    pub durations: [u64; DURATION_BOUNDS.len() + 1],
}

impl ProbeCounters {
    pub(super) fn count(&self, probe: &Probe, outcome: &Outcome, took: Duration, late: Duration) {
        let late = micros(late);
        self.late_us.fetch_add(late, Ordering::Relaxed);
        self.latest_us.fetch_max(late, Ordering::Relaxed);
        let kind = KINDS.iter().position(|name| *name == probe.name()).and_then(|place| self.kinds.get(place));
        let Some(kind) = kind else { return };
        let counter = match outcome {
            Outcome::Good => &kind.good,
            Outcome::Bad { .. } => &kind.bad,
            Outcome::NotAsked { .. } => &kind.not_asked,
        };
        counter.fetch_add(1, Ordering::Relaxed);
        kind.duration_us.fetch_add(micros(took), Ordering::Relaxed);
        let seconds = took.as_secs_f64();
        let place = DURATION_BOUNDS.iter().position(|bound| seconds <= *bound).unwrap_or(DURATION_BOUNDS.len());
        if let Some(durations) = kind.durations.get(place) {
            durations.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// What each kind has counted, in the order of [`KINDS`].
    pub fn kinds(&self) -> [(&'static str, KindReading); KINDS.len()] {
        let load = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        std::array::from_fn(|place| {
            let kind = &self.kinds[place];
            let reading = KindReading {
                good: load(&kind.good),
                bad: load(&kind.bad),
                not_asked: load(&kind.not_asked),
                seconds: load(&kind.duration_us) as f64 / 1e6,
                durations: std::array::from_fn(|place| load(&kind.durations[place])),
            };
            (KINDS[place], reading)
        })
    }

    /// Sum over all probes of how late they began, and the latest of them.
    pub fn lateness(&self) -> (Duration, Duration) {
        let load = |counter: &AtomicU64| Duration::from_micros(counter.load(Ordering::Relaxed));
        (load(&self.late_us), load(&self.latest_us))
    }
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}
