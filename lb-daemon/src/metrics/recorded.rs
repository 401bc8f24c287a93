//! What is counted and measured as it happens.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use prometheus::core::Collector;
use prometheus::proto::MetricFamily;
use prometheus::{Gauge, Histogram, HistogramOpts, HistogramVec, IntCounter, IntCounterVec, Opts};

use super::families::{
    HELD_BACK, PROBE_DURATION, PROBES, RELOAD_LAST, RELOADS, SWEEP_DURATION, SWEEP_FAILURES, SWEPT, definition,
};
use crate::datapath::Swept;

/// Bounds of a sweep's time: a table of a million takes tens of milliseconds.
const SWEEP_SECONDS: [f64; 10] = [0.000_1, 0.000_5, 0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1.0];
/// Bounds of a probe's time.
const PROBE_SECONDS: [f64; 12] = [0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0];

/// How a reload ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reload {
    /// The files' difference was applied.
    Applied,
    /// Something was wrong with them, and everything stayed.
    Refused,
}

/// How a probe ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Probed {
    /// The target answered as it should.
    Passed,
    /// It did not.
    Failed,
    /// Nobody was asked: this host could not.
    NotAsked,
}

/// Counters and histograms. Clones are the same ones.
#[derive(Clone, Debug)]
pub struct Recorded {
    sweep_duration: Histogram,
    sweep_failures: IntCounter,
    swept: IntCounter,
    reloads: IntCounterVec,
    reload_last: Gauge,
    probe_duration: HistogramVec,
    probes: IntCounterVec,
    held_back: IntCounter,
}

impl Recorded {
    /// All at zero.
    pub fn new() -> Result<Self, prometheus::Error> {
        let recorded = Self {
            sweep_duration: Histogram::with_opts(histogram(SWEEP_DURATION, &SWEEP_SECONDS))?,
            sweep_failures: IntCounter::with_opts(options(SWEEP_FAILURES))?,
            swept: IntCounter::with_opts(options(SWEPT))?,
            reloads: IntCounterVec::new(options(RELOADS), definition(RELOADS).labels)?,
            reload_last: Gauge::with_opts(options(RELOAD_LAST))?,
            probe_duration: HistogramVec::new(
                histogram(PROBE_DURATION, &PROBE_SECONDS),
                definition(PROBE_DURATION).labels,
            )?,
            probes: IntCounterVec::new(options(PROBES), definition(PROBES).labels)?,
            held_back: IntCounter::with_opts(options(HELD_BACK))?,
        };
        // There from the first look on: a rate needs a zero to begin with.
        for result in [Reload::Applied, Reload::Refused] {
            recorded.reloads.with_label_values(&[result.name()]);
        }
        Ok(recorded)
    }

    /// A sweep of the connection table has ended.
    pub fn sweep(&self, took: Duration, swept: Option<Swept>) {
        self.sweep_duration.observe(took.as_secs_f64());
        match swept {
            Some(swept) => self.swept.inc_by(swept.ended.into()),
            None => self.sweep_failures.inc(),
        }
    }

    /// The files were applied, or not.
    pub fn reload(&self, result: Reload) {
        self.reloads.with_label_values(&[result.name()]).inc();
        if result == Reload::Applied {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            self.reload_last.set(now.as_secs_f64());
        }
    }

    /// A probe of this type (`tcp`, `http` … : one of a handful, never a target's name) has ended.
    pub fn probe(&self, kind: &str, took: Duration, result: Probed) {
        self.probe_duration.with_label_values(&[kind]).observe(took.as_secs_f64());
        let result = match result {
            Probed::Passed => "passed",
            Probed::Failed => "failed",
            Probed::NotAsked => "not_asked",
        };
        self.probes.with_label_values(&[kind, result]).inc();
    }

    /// Probes were held back so often in all.
    pub fn held_back(&self, times: u64) {
        self.held_back.inc_by(times.saturating_sub(self.held_back.get()));
    }

    /// As families, those without a sample among them.
    pub(super) fn families(&self) -> Vec<MetricFamily> {
        let collectors: [&dyn Collector; 8] = [
            &self.sweep_duration,
            &self.sweep_failures,
            &self.swept,
            &self.reloads,
            &self.reload_last,
            &self.probe_duration,
            &self.probes,
            &self.held_back,
        ];
        collectors.into_iter().flat_map(Collector::collect).collect()
    }
}

impl Reload {
    const fn name(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Refused => "refused",
        }
    }
}

fn options(name: &str) -> Opts {
    Opts::new(name, definition(name).help)
}

fn histogram(name: &str, bounds: &[f64]) -> HistogramOpts {
    HistogramOpts::new(name, definition(name).help).buckets(bounds.to_vec())
}
