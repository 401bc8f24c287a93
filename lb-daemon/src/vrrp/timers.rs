//! How long to wait for a master.

use std::time::Duration;

use super::{Priority, Version};

/// The part of the wait that tells backups apart: the higher the priority, the shorter.
///
/// Version 2 counts in seconds whatever the interval is (RFC 3768 §6.1), version 3 in the master's interval
/// (RFC 9568 §6.1).
pub fn skew_time(version: Version, interval: Duration, priority: Priority) -> Duration {
    let unit = match version {
        Version::V2 => Duration::from_secs(1),
        Version::V3 => interval,
    };
    unit * u32::from(256 - u16::from(priority.get())) / 256
}

/// How long a backup waits for an advertisement before it becomes master.
///
/// `interval` is the master's, as learned from its last advertisement; `priority` is ours. The fraction is kept: the
/// skew is below one interval and is all that keeps two backups from waking together.
pub fn master_down_interval(version: Version, interval: Duration, priority: Priority) -> Duration {
    interval * 3 + skew_time(version, interval, priority)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_are_those_that_were_seen_on_the_wire() {
        let check = |version, interval_ms, priority, skew_us, down_us| {
            let priority = Priority::new(priority).unwrap_or(Priority::DEFAULT);
            let interval = Duration::from_millis(interval_ms);
            assert_eq!(skew_time(version, interval, priority).as_micros(), skew_us);
            assert_eq!(master_down_interval(version, interval, priority).as_micros(), down_us);
        };
        check(Version::V2, 1_000, 150, 414_062, 3_414_062);
        check(Version::V3, 1_000, 100, 609_375, 3_609_375);
        check(Version::V3, 100, 100, 60_937, 360_937);
        check(Version::V3, 10, 255, 39, 30_039);
        check(Version::V2, 3_000, 1, 996_093, 9_996_093);
    }
}
