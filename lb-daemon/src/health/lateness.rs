//! How late probes began.

use std::time::Duration;

/// Of all probes since the start of the process.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Lateness {
    probes: u64,
    sum: Duration,
    latest: Duration,
}

impl Lateness {
    pub(super) fn count(&mut self, late: Duration) {
        self.probes += 1;
        self.sum += late;
        self.latest = self.latest.max(late);
    }

    /// Probes that have begun, the sum of how late each was, and the latest.
    pub(super) fn read(self) -> (u64, Duration, Duration) {
        (self.probes, self.sum, self.latest)
    }
}
