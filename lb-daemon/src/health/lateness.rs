//! How late probes began.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Of all probes since the start of the process. Read at any time, by whoever has it.
#[derive(Debug, Default)]
pub struct Lateness {
    probes: AtomicU64,
    sum_us: AtomicU64,
    latest_us: AtomicU64,
}

impl Lateness {
    pub(super) fn count(&self, late: Duration) {
        let late = u64::try_from(late.as_micros()).unwrap_or(u64::MAX);
        self.probes.fetch_add(1, Ordering::Relaxed);
        self.sum_us.fetch_add(late, Ordering::Relaxed);
        self.latest_us.fetch_max(late, Ordering::Relaxed);
    }

    /// Probes that have begun, the sum of how late each was, and the latest.
    pub fn read(&self) -> (u64, Duration, Duration) {
        let load = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let duration = |counter: &AtomicU64| Duration::from_micros(load(counter));
        (load(&self.probes), duration(&self.sum_us), duration(&self.latest_us))
    }
}
