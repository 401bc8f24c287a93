//! Wall-clock time, as people and files read it.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// A moment, in milliseconds since 1970. Written as RFC 3339 in UTC: `2026-11-20T13:01:33.123Z`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Timestamp(pub u64);

/// A text that is no moment in the form that [`Timestamp`] has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not of the form 2026-11-20T13:01:33.123Z")]
pub struct NoTimestamp;

impl Timestamp {
    /// This moment. A clock before 1970 counts as 1970.
    pub fn now() -> Self {
        Self::from(SystemTime::now())
    }

    /// A later moment; the latest there is, if it would be later still.
    pub fn plus(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)))
    }

    /// How long after `earlier` it is; nothing if it is before.
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(self.0.saturating_sub(earlier.0))
    }

    /// `13:01:33`.
    pub fn time_of_day(self) -> String {
        let seconds = self.0 / 1_000 % 86_400;
        format!("{:02}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60)
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        Self(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = date(self.0 / 86_400_000);
        write!(f, "{year:04}-{month:02}-{day:02}T{}.{:03}Z", self.time_of_day(), self.0 % 1_000)
    }
}

impl From<Timestamp> for String {
    fn from(time: Timestamp) -> Self {
        time.to_string()
    }
}

impl TryFrom<String> for Timestamp {
    type Error = NoTimestamp;

    fn try_from(text: String) -> Result<Self, NoTimestamp> {
        text.parse()
    }
}

impl FromStr for Timestamp {
    type Err = NoTimestamp;

    fn from_str(text: &str) -> Result<Self, NoTimestamp> {
        let number = |from: usize, to: usize| text.get(from..to)?.parse::<u64>().ok();
        let parse = || {
            let days = days(number(0, 4)?, number(5, 7)?, number(8, 10)?)?;
            let seconds = (number(11, 13)? * 60 + number(14, 16)?) * 60 + number(17, 19)?;
            Some(Self((days * 86_400 + seconds) * 1_000 + number(20, 23)?))
        };
        // Whatever is out of range would be written in another way than it was read.
        parse().filter(|time: &Self| time.to_string() == text).ok_or(NoTimestamp)
    }
}

/// Year, month and day of a day since 1970, in the Gregorian calendar.
///
/// Source: H. Hinnant, "chrono-compatible low-level date algorithms", `civil_from_days`.
fn date(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (era * 400 + year_of_era + u64::from(month <= 2), month, of_year - (153 * shifted + 2) / 5 + 1)
}

/// The inverse of [`date`]; nothing before 1970.
fn days(year: u64, month: u64, day: u64) -> Option<u64> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let year = year.checked_sub(u64::from(month <= 2))?;
    let (era, of_era) = (year / 400, year % 400);
    let of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    (era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year).checked_sub(719_468)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn moments_are_written_in_utc() {
        let cases = [
            (0, "1970-01-01T00:00:00.000Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (1_795_179_693_123, "2026-11-20T13:01:33.123Z"),
            (4_107_542_399_999, "2100-02-28T23:59:59.999Z"),
        ];
        for (milliseconds, text) in cases {
            assert_eq!(Timestamp(milliseconds).to_string(), text);
            assert_eq!(text.parse(), Ok(Timestamp(milliseconds)));
        }
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in ["", "2026", "2026-13-01T00:00:00.000Z", "2026-02-30T00:00:00.000Z", "1969-12-31T23:59:59.000Z"] {
            assert_eq!(text.parse::<Timestamp>(), Err(NoTimestamp), "{text}");
        }
        assert_eq!("2026-11-20T13:01:33.123+".parse::<Timestamp>(), Err(NoTimestamp));
        assert_eq!("äääääääääääääääää".parse::<Timestamp>(), Err(NoTimestamp));
    }

    proptest! {
        #[test]
        fn every_moment_comes_back(milliseconds in 0u64..250_000_000_000_000) {
            let time = Timestamp(milliseconds);
            prop_assert_eq!(time.to_string().parse(), Ok(time));
        }
    }
}
