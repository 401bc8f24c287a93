//! Lines of standard input, without waiting longer than necessary.

use std::io::{self, BufRead};

/// Longest line that is taken. The real one cuts words at 4,096 bytes; a line of this length is no rule.
const LONGEST: usize = 1 << 20;

/// One line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its bytes, without the line feed.
    pub(super) bytes: Vec<u8>,
    /// Whether a line feed ended it.
    pub(super) terminated: bool,
    /// Whether reading the next one may have to wait for it: what was asked so far should be done first.
    pub(super) last_without_waiting: bool,
}

pub(super) struct Lines;

impl Lines {
    /// The next line, `None` at the end.
    pub(super) fn next(input: &mut dyn BufRead) -> io::Result<Option<Line>> {
        let mut bytes = Vec::new();
        loop {
            let available = match input.fill_buf() {
                Ok(available) => available,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if available.is_empty() {
                let line = Line { bytes, terminated: false, last_without_waiting: true };
                return Ok(Some(line).filter(|line| !line.bytes.is_empty()));
            }
            let end = available.iter().position(|&byte| byte == b'\n');
            bytes.extend_from_slice(&available[..end.unwrap_or(available.len())]);
            let used = end.map_or(available.len(), |end| end + 1);
            let rest = available.len() - used;
            input.consume(used);
            if bytes.len() > LONGEST {
                return Err(io::Error::new(io::ErrorKind::InvalidData, format!("a line of more than {LONGEST} bytes")));
            }
            if end.is_some() {
                return Ok(Some(Line { bytes, terminated: true, last_without_waiting: rest == 0 }));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_whole_and_say_when_the_next_may_wait() {
        let mut input = std::io::BufReader::with_capacity(8, &b"ab\n\nlonger than the buffer\nend"[..]);
        let mut lines = Vec::new();
        while let Some(line) = Lines::next(&mut input).unwrap() {
            lines.push((String::from_utf8(line.bytes).unwrap(), line.terminated, line.last_without_waiting));
        }
        let expected =
            [("ab", true, false), ("", true, false), ("longer than the buffer", true, false), ("end", false, true)];
        assert_eq!(
            lines.iter().map(|(text, ended, last)| (text.as_str(), *ended, *last)).collect::<Vec<_>>(),
            expected
        );
    }
}
