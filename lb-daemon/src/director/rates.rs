//! IPVS's rate estimator: every two seconds, a quarter of the way to the rate of those two seconds.
//!
//! Source: `ip_vs_est.c`, net/netfilter/ipvs (6.1).

use std::collections::HashMap;
use std::time::{Duration, Instant};

use ipvsadm_compat::model::ServiceId;

use super::Director;
use crate::plan::Readings;

/// Time between two estimates.
const PERIOD: Duration = Duration::from_secs(2);

/// Rates of every server, by index; a service's are the sums over its servers.
#[derive(Debug, Default)]
pub(super) struct Rates {
    last: Option<Instant>,
    servers: HashMap<u32, Estimate>,
}

/// One server's, in the order of the statistics.
#[derive(Clone, Copy, Debug)]
struct Estimate {
    counted: [u64; 5],
    /// Scaled: connections and packets a second times 2^10, bytes times 2^5.
    rates: [u64; 5],
}

/// The order is connections, packets in, packets out, bytes in, bytes out.
const SHIFTS: [u32; 5] = [10, 10, 10, 5, 5];

impl Estimate {
    fn begin(counted: [u64; 5]) -> Self {
        Self { counted, rates: [0; 5] }
    }

    fn next(self, counted: [u64; 5]) -> Self {
        let rates = std::array::from_fn(|place| {
            let change = counted[place].wrapping_sub(self.counted[place]);
            // Half of it, for the period is two seconds.
            let rate = change.saturating_mul(1 << (SHIFTS[place] - 1));
            let old = self.rates[place];
            if rate >= old { old + (rate - old) / 4 } else { old - (old - rate).div_ceil(4) }
        });
        Self { counted, rates }
    }

    fn per_second(&self) -> [u64; 5] {
        std::array::from_fn(|place| (self.rates[place].saturating_add((1 << (SHIFTS[place] - 1)) - 1)) >> SHIFTS[place])
    }
}

impl Rates {
    /// What a server had counted at the last estimate.
    pub(super) fn counted(&self, index: u32) -> [u64; 5] {
        self.servers.get(&index).map_or([0; 5], |estimate| estimate.counted)
    }
}

impl Director {
    /// Estimates anew when it is time.
    pub(super) fn estimate_rates(&mut self, readings: &dyn Readings, now: Instant) {
        if self.rates.last.is_some_and(|last| now.saturating_duration_since(last) < PERIOD) {
            return;
        }
        self.rates.last = Some(now);
        let services: Vec<ServiceId> = self.rules.services().map(|service| service.id).collect();
        let old = std::mem::take(&mut self.rates.servers);
        for index in services.iter().flat_map(|id| self.layout.server_indices(id)) {
            let counted = crate::plan::as_words(readings.statistics(index));
            let estimate = old.get(&index).map_or(Estimate::begin(counted), |estimate| estimate.next(counted));
            self.rates.servers.insert(index, estimate);
        }
    }

    /// Rates a second of one server.
    pub(super) fn server_rates(&self, index: u32) -> [u64; 5] {
        self.rates.servers.get(&index).map_or([0; 5], Estimate::per_second)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_steady_rate_is_reached_and_left_again() {
        let mut counted = [0; 5];
        let mut estimate = Estimate::begin(counted);
        for _ in 0..40 {
            counted = counted.map(|count| count + 2_000);
            estimate = estimate.next(counted);
        }
        assert_eq!(estimate.per_second(), [1_000; 5]);
        for _ in 0..60 {
            estimate = estimate.next(counted);
        }
        assert_eq!(estimate.per_second(), [0; 5]);
    }

    #[test]
    fn the_first_estimate_goes_a_quarter_of_the_way() {
        let estimate = Estimate::begin([0; 5]).next([800, 0, 0, 8_000, 0]);
        assert_eq!(estimate.per_second(), [100, 0, 0, 1_000, 0]);
    }
}
