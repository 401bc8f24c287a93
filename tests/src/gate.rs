//! Which tests may run here.
//!
//! Tests that need root are asked for by `cargo xtask test`, which sets `LBD_TEST` to their group.
//! A plain `cargo test` passes them by and says so; with `CI` set that is a failure.

use std::env;
use std::io::Write;

use anyhow::{Result, bail};

/// True when the tests of `group` (`bpf`, `netns`) were asked for.
///
/// When not, one line on stderr says how to ask.
///
/// # Errors
///
/// In CI nothing may be skipped: there, not having been asked for is an error.
pub fn asked_for(group: &str) -> Result<bool> {
    let groups = env::var("LBD_TEST").unwrap_or_default();
    if groups.split(',').any(|name| name == group || name == "all") {
        return Ok(true);
    }
    if env::var_os("CI").is_some_and(|value| value == "true") {
        bail!(
            "a test of the group {group} was not asked for, and in CI nothing is skipped\nhint: run `cargo xtask test {group}`"
        );
    }
    let test = std::thread::current().name().unwrap_or("test").to_owned();
    // Not `eprintln!`, whose output the test harness keeps back when a test passes.
    // In one write, or tests beside each other would mix their lines.
    let line = format!("skipped: {test}: run `cargo xtask test {group}` as root\n");
    std::io::stderr().write_all(line.as_bytes())?;
    Ok(false)
}

/// Returns from a test (that returns a `Result`) when its group was not asked for.
#[macro_export]
macro_rules! needs {
    ($group:literal) => {
        if !$crate::gate::asked_for($group)? {
            return Ok(());
        }
    };
}
