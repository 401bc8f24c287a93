//! Connections, counters and rates in `lbd status`, and lines that fit a terminal.

use ipvsadm_compat::model::{ServerEntry, Statistics};
use serde::{Deserialize, Serialize};

/// Columns that the text takes at most, unless a single word is longer.
const COLUMNS: usize = 100;

/// What a service or a real server has to do.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Load {
    /// Connections that are established, and all others, as `ipvsadm -L` counts them.
    active_connections: u64,
    inactive_connections: u64,
    /// Counters since the rule was made or last zeroed, and in `rates` the same by the second.
    statistics: Statistics,
}

impl Load {
    pub(super) fn of_server(entry: &ServerEntry) -> Self {
        let [active_connections, inactive_connections] = [entry.active, entry.inactive].map(u64::from);
        Self { active_connections, inactive_connections, statistics: entry.statistics }
    }

    pub(super) fn of_service(servers: &[ServerEntry], statistics: Statistics) -> Self {
        let sum = |count: fn(&ServerEntry) -> u32| servers.iter().map(|server| u64::from(count(server))).sum();
        Self {
            active_connections: sum(|server| server.active),
            inactive_connections: sum(|server| server.inactive),
            statistics,
        }
    }

    /// `3 active and 5 inactive connections; a second: 12 new, 300 packets and 40kB in, 280 packets and 2MB out`.
    pub(super) fn text(&self) -> String {
        let Self { active_connections, inactive_connections, statistics: Statistics { rates, .. } } = self;
        let connections = format!("{active_connections} active and {inactive_connections} inactive connections");
        if *rates == Default::default() {
            return connections;
        }
        format!(
            "{connections}; a second: {} new, {} packets and {} in, {} packets and {} out",
            rates.connections,
            rates.packets_in,
            bytes(rates.bytes_in),
            rates.packets_out,
            bytes(rates.bytes_out),
        )
    }
}

fn bytes(number: u64) -> String {
    match number {
        0..10_000 => format!("{number}B"),
        10_000..10_000_000 => format!("{}kB", number / 1_000),
        10_000_000..10_000_000_000 => format!("{}MB", number / 1_000_000),
        _ => format!("{}GB", number / 1_000_000_000),
    }
}

/// The text with its long lines broken between words; what is broken off stands four columns further in.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        let mut column = 0;
        for word in line.trim_start().split(' ') {
            let length = word.chars().count();
            if column == 0 {
                folded += &" ".repeat(indent);
                column = indent;
            } else if column + 1 + length > COLUMNS {
                folded += "\n";
                folded += &" ".repeat(indent + 4);
                column = indent + 4;
            } else {
                folded.push(' ');
                column += 1;
            }
            folded += word;
            column += length;
        }
        folded.push('\n');
    }
    folded
}

#[cfg(test)]
mod tests {
    use ipvsadm_compat::model::Rates;

    use super::*;

    #[test]
    fn a_load_reads_as_a_line() {
        let mut load = Load { active_connections: 3, inactive_connections: 5, ..Load::default() };
        assert_eq!(load.text(), "3 active and 5 inactive connections");
        load.statistics.rates =
            Rates { connections: 12, packets_in: 300, packets_out: 280, bytes_in: 40_960, bytes_out: 25_000_000 };
        assert_eq!(
            load.text(),
            "3 active and 5 inactive connections; a second: 12 new, 300 packets and 40kB in, 280 packets and 25MB out"
        );
        assert_eq!([9_999, 10_000_000_000].map(bytes), ["9999B", "10GB"]);
    }

    #[test]
    fn no_line_is_longer_than_a_terminal_is_wide() {
        let text = format!("short\n\n  {}\n{}\n", "word ".repeat(40).trim_end(), "x".repeat(150));
        let folded = folded(&text);
        let widths: Vec<usize> = folded.lines().map(str::len).collect();
        assert_eq!(widths, [5, 0, 96, 100, 15, 150]);
        assert_eq!(folded.split_whitespace().count(), text.split_whitespace().count());
    }
}
