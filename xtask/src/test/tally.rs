//! Counts what `cargo test` prints, while passing it on.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::command::typed;

/// What came of one or more test programs.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    /// Names of the failed tests, and reasons why a command ended without a count.
    pub(crate) failures: Vec<String>,
    /// What did not run, and why.
    pub(crate) skipped: Vec<String>,
}

impl Tally {
    /// Adds another's counts to this one.
    pub(crate) fn add(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.failures.extend(other.failures);
        self.skipped.extend(other.skipped);
    }

    /// One thing that went wrong and is no test of its own.
    pub(crate) fn failure(reason: String) -> Self {
        Self { failed: 1, failures: vec![reason], ..Self::default() }
    }

    /// Takes one line of `cargo test`'s output into account.
    pub(crate) fn line(&mut self, line: &str) {
        if let Some(counts) = line.strip_prefix("test result: ") {
            self.passed += count(counts, " passed");
            self.failed += count(counts, " failed");
            let ignored = count(counts, " ignored");
            if ignored > 0 {
                self.skipped.push(format!("{ignored} marked #[ignore]"));
            }
        } else if let Some(name) = line.strip_prefix("test ").and_then(|line| line.strip_suffix(" ... FAILED")) {
            self.failures.push(name.to_owned());
        }
    }
}

/// The number before `word` in `ok. 12 passed; 0 failed; …`.
fn count(text: &str, word: &str) -> usize {
    let before = text.find(word).and_then(|end| text.get(..end));
    before.and_then(|text| text.rsplit(' ').next()).and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// Runs a `cargo test` command, showing its output, and counts. A command that fails without a failed
/// test (it did not build, or a test program was killed) counts as one failure.
pub(crate) fn of(command: &mut Command) -> Tally {
    let name = typed(command);
    match watch(command) {
        Ok((mut tally, status)) => {
            if !status.success() && tally.failed == 0 {
                tally.failed = 1;
                tally.failures.push(format!("`{name}` ({status})"));
            }
            tally
        }
        Err(error) => Tally::failure(format!("`{name}`: {error}")),
    }
}

fn watch(command: &mut Command) -> std::io::Result<(Tally, std::process::ExitStatus)> {
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let mut tally = Tally::default();
    if let Some(stdout) = child.stdout.take() {
        let mut reader = BufReader::new(stdout);
        let mut line = Vec::new();
        // Bytes, not lines of UTF-8: a test may print anything.
        while reader.read_until(b'\n', &mut line)? > 0 {
            let text = String::from_utf8_lossy(&line);
            print!("{text}");
            tally.line(text.trim_end());
            line.clear();
        }
    }
    Ok((tally, child.wait()?))
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn counts_are_summed_over_test_programs_and_failures_named() {
        let mut tally = Tally::default();
        let output = "running 3 tests\ntest a ... ok\ntest b::c ... FAILED\ntest d ... ok\n\
            test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 4 filtered out; finished in 0.10s\n\
            test result: ok. 12 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.00s\n";
        output.lines().for_each(|line| tally.line(line));
        assert_eq!((tally.passed, tally.failed), (14, 1));
        assert_eq!(tally.failures, ["b::c"]);
        assert_eq!(tally.skipped, ["2 marked #[ignore]"]);
    }

    #[test]
    fn other_lines_count_nothing() {
        let mut tally = Tally::default();
        ["test result: strange", "   Compiling xtask", "5 passed", ""].iter().for_each(|line| tally.line(line));
        assert_eq!(tally, Tally::default());
    }
}
