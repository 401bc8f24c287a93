//! Waiting for a condition, never for a time.

use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// Long enough for anything that happens at all, on a loaded machine.
pub const LONG: Duration = Duration::from_secs(20);

/// How often a condition is looked at.
const INTERVAL: Duration = Duration::from_millis(5);

/// Looks until there is a value, at most `limit`. `what` completes "waited … for".
///
/// # Errors
///
/// The condition's own error at once, or that the time is over.
pub fn for_value<T>(what: &str, limit: Duration, mut look: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    let deadline = Instant::now() + limit;
    loop {
        if let Some(value) = look()? {
            return Ok(value);
        }
        if Instant::now() >= deadline {
            bail!("waited {:.1} s for {what}, in vain", limit.as_secs_f64());
        }
        sleep(INTERVAL);
    }
}

/// Looks until it is so, at most `limit`.
///
/// # Errors
///
/// The condition's own error at once, or that the time is over.
pub fn until(what: &str, limit: Duration, mut look: impl FnMut() -> Result<bool>) -> Result<()> {
    for_value(what, limit, || Ok(look()?.then_some(())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_that_comes_true_ends_the_wait_with_its_value() {
        let mut looks = 0;
        let value = for_value("three looks", LONG, || {
            looks += 1;
            Ok((looks == 3).then_some("there"))
        });
        assert_eq!(value.ok(), Some("there"));
    }

    #[test]
    fn a_wait_in_vain_names_what_it_waited_for() {
        let error = until("the moon", Duration::from_millis(10), || Ok(false)).map_err(|error| error.to_string());
        assert_eq!(error, Err("waited 0.0 s for the moon, in vain".to_owned()));
    }
}
