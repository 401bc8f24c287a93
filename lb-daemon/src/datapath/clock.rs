//! The data path's clock in user space.
//!
//! Programs measure time in jiffies, because reading them costs nothing, and keep their low 32 bits. Jiffies are ticks
//! of CLOCK_MONOTONIC, so one reading of both and the length of a tick tell every other value.

use std::time::{Duration, Instant};

/// The longest timeout: 31 days, as IPVS has it (`IP_VS_MAX_TIMEOUT`), and half a turn of the 32 bits at HZ 1000.
pub const LONGEST_TIMEOUT: Duration = Duration::from_secs(31 * 24 * 3_600);

/// Both clocks at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Jiffies since some 5 minutes before the boot, all 64 bits.
    pub jiffies: u64,
    /// CLOCK_MONOTONIC as the kernel read it beside the jiffies, in nanoseconds.
    pub monotonic_ns: u64,
    /// The moment in this process's terms (in a time namespace, its CLOCK_MONOTONIC is another).
    pub at: Instant,
}

/// Converts between time here and the jiffies in the maps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    jiffies_per_second: u32,
    reading: Reading,
}

impl Clock {
    /// A clock that ticks so many times a second (HZ) and shows `reading`.
    pub fn new(jiffies_per_second: u32, reading: Reading) -> Self {
        Self { jiffies_per_second: jiffies_per_second.max(1), reading }
    }

    /// HZ.
    pub fn jiffies_per_second(&self) -> u32 {
        self.jiffies_per_second
    }

    /// The latest reading.
    pub fn reading(&self) -> Reading {
        self.reading
    }

    /// Jiffies at a moment, their low 32 bits. Good for moments that are not far from the last reading.
    pub fn jiffies_at(&self, moment: Instant) -> u32 {
        let jiffies = match moment.checked_duration_since(self.reading.at) {
            Some(since) => self.reading.jiffies.wrapping_add(self.ticks(since)),
            None => self.reading.jiffies.wrapping_sub(self.ticks(self.reading.at.saturating_duration_since(moment))),
        };
        jiffies as u32
    }

    /// A timeout in jiffies, rounded up; at most [`LONGEST_TIMEOUT`], and a timeout that is not 0 is at least one.
    pub fn jiffies(&self, timeout: Duration) -> u32 {
        let nanoseconds = timeout.min(LONGEST_TIMEOUT).as_nanos() * u128::from(self.jiffies_per_second);
        // 31 days at HZ 1000 are 2,678,400,000; a HZ above 1600, which no kernel has, would not fit.
        u32::try_from(nanoseconds.div_ceil(NANOSECONDS)).unwrap_or(u32::MAX)
    }

    /// A number of jiffies as time.
    pub fn duration(&self, jiffies: u32) -> Duration {
        let nanoseconds = u128::from(jiffies) * NANOSECONDS / u128::from(self.jiffies_per_second);
        Duration::from_nanos(u64::try_from(nanoseconds).unwrap_or(u64::MAX))
    }

    /// Whether a second reading fits the first at this HZ; else how many jiffies there were.
    pub(super) fn agrees_with(&self, later: Reading) -> Result<(), u64> {
        let passed = later.jiffies.wrapping_sub(self.reading.jiffies);
        let elapsed = Duration::from_nanos(later.monotonic_ns.saturating_sub(self.reading.monotonic_ns));
        let expected = self.ticks(elapsed);
        // A tick may be late by as much as a busy machine makes it.
        let tolerance = 3 + expected / 4;
        if passed.abs_diff(expected) <= tolerance { Ok(()) } else { Err(passed) }
    }

    fn ticks(&self, time: Duration) -> u64 {
        u64::try_from(time.as_nanos() * u128::from(self.jiffies_per_second) / NANOSECONDS).unwrap_or(u64::MAX)
    }
}

const NANOSECONDS: u128 = 1_000_000_000;

/// HZ of the running kernel: the resolution of its coarse clock is one tick (kernel/time/posix-timers.c).
pub(super) fn jiffies_per_second() -> std::io::Result<u32> {
    let clock = nix::time::ClockId::CLOCK_MONOTONIC_COARSE;
    let resolution = nix::time::clock_getres(clock).map_err(std::io::Error::from)?;
    per_second(resolution.into()).ok_or_else(|| std::io::Error::other("the coarse clock has no resolution"))
}

/// Ticks a second of this length, to the nearest: 3.333333 ms are 300.
fn per_second(tick: Duration) -> Option<u32> {
    let tick = tick.as_nanos();
    u32::try_from((NANOSECONDS + tick / 2).checked_div(tick)?).ok().filter(|hz| *hz > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HZ: [(u32, u64); 5] =
        [(100, 10_000_000), (250, 4_000_000), (300, 3_333_333), (1000, 1_000_000), (1024, 976_563)];

    fn clock(jiffies_per_second: u32, jiffies: u64) -> Clock {
        Clock::new(jiffies_per_second, Reading { jiffies, monotonic_ns: 5_000_000_000, at: Instant::now() })
    }

    #[test]
    fn hz_follows_from_the_length_of_a_tick() {
        for (hz, nanoseconds) in HZ {
            assert_eq!(per_second(Duration::from_nanos(nanoseconds)), Some(hz));
        }
        assert_eq!(per_second(Duration::ZERO), None);
    }

    #[test]
    fn timeouts_of_up_to_31_days_fit_and_come_back() {
        for (hz, _) in HZ {
            let clock = clock(hz, 0);
            for seconds in [1, 2, 15, 60, 900, 86_400, 31 * 86_400] {
                let timeout = Duration::from_secs(seconds);
                assert_eq!(u64::from(clock.jiffies(timeout)), seconds * u64::from(hz));
                assert_eq!(clock.duration(clock.jiffies(timeout)), timeout);
            }
            assert_eq!(clock.jiffies(LONGEST_TIMEOUT * 2), clock.jiffies(LONGEST_TIMEOUT));
            assert_eq!((clock.jiffies(Duration::ZERO), clock.jiffies(Duration::from_nanos(1))), (0, 1));
        }
    }

    #[test]
    fn now_goes_on_over_the_wrap_of_32_bits() {
        for (hz, _) in HZ {
            let before_wrap = (1 << 32) - 10;
            let clock = clock(hz, before_wrap);
            let at = clock.reading().at;
            assert_eq!(clock.jiffies_at(at), u32::MAX - 9);
            assert_eq!(clock.jiffies_at(at + Duration::from_secs(1)), hz - 10);
            assert_eq!(clock.jiffies_at(at + Duration::from_secs(100)), hz * 100 - 10);
            assert_eq!(clock.jiffies_at(at - Duration::from_millis(500)), u32::MAX - 9 - hz / 2);
        }
    }

    #[test]
    fn readings_that_do_not_fit_the_hz_are_noticed() {
        let first = clock(250, 1_000).reading();
        let later = |jiffies, ms: u64| Reading {
            jiffies: 1_000 + jiffies,
            monotonic_ns: first.monotonic_ns + ms * 1_000_000,
            at: first.at,
        };
        let clock = Clock::new(250, first);
        for (jiffies, ms) in [(25, 100), (24, 100), (27, 102), (0, 0), (250, 1_000)] {
            assert_eq!(clock.agrees_with(later(jiffies, ms)), Ok(()), "{jiffies} in {ms} ms");
        }
        for (jiffies, ms) in [(100, 100), (10, 100), (0, 100), (1_000, 1_000)] {
            assert_eq!(clock.agrees_with(later(jiffies, ms)), Err(jiffies), "{jiffies} in {ms} ms");
        }
    }
}
