//! curl, wrk and iperf3, as clients.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::namespace::Namespace;
use crate::process::{self, Process};
use crate::wait;

/// Fetches a page over a new connection; its text without the line end.
///
/// # Errors
///
/// In curl's words.
pub fn curl(namespace: &Namespace, url: &str) -> Result<String> {
    let mut command = namespace.command("curl");
    command.args(["--silent", "--show-error", "--fail", "--globoff", "--max-time", "5", "--noproxy", "*", url]);
    Ok(process::output(&mut command)?.trim_end().to_owned())
}

/// What wrk measured.
#[derive(Debug, Clone, PartialEq)]
pub struct Load {
    /// Requests answered.
    pub requests: u64,
    /// Requests answered per second.
    pub rate: f64,
    /// Errors of any kind: connect, read, write, timeout, status.
    pub errors: u64,
    /// The whole report.
    pub report: String,
}

/// Loads a server by HTTP with 16 connections.
///
/// # Errors
///
/// When wrk fails or its report is not understood.
pub fn wrk(namespace: &Namespace, url: &str, seconds: u32, headers: &[&str]) -> Result<Load> {
    let mut command = namespace.command("wrk");
    command.args(["-t", "1", "-c", "16", "-d", &format!("{seconds}s"), "--latency"]);
    command.args(headers.iter().flat_map(|header| ["-H", header])).arg(url);
    load(process::output(&mut command)?)
}

/// Reads wrk's report.
fn load(report: String) -> Result<Load> {
    let line = |word: &str| report.lines().find(|line| line.contains(word));
    let number = |text: &str| text.split_whitespace().next().and_then(|word| word.parse().ok());
    let requests = line(" requests in ").and_then(number).context("wrk reported no requests")?;
    let rate = line("Requests/sec:")
        .and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .context("wrk reported no rate")?;
    let socket_errors = line("Socket errors:")
        .map_or(0, |line| line.split([' ', ',']).filter_map(|word| word.parse::<u64>().ok()).sum());
    let bad_status =
        line("Non-2xx or 3xx responses:").and_then(|line| line.rsplit(' ').next()?.parse().ok()).unwrap_or(0);
    Ok(Load { requests, rate, errors: socket_errors + bad_status, report })
}

/// What an iperf3 transfer came to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Transfer {
    /// Bits per second at the receiver.
    pub bits_per_second: f64,
    /// Segments sent again.
    pub retransmits: u64,
}

/// Starts an iperf3 server and waits until it listens.
///
/// # Errors
///
/// When it does not come up.
pub fn iperf3_server(namespace: &Namespace, port: u16, directory: &Path) -> Result<Process> {
    let log = directory.join(format!("iperf3-{}-{port}.log", namespace.name()));
    let mut command = namespace.command("iperf3");
    command.args(["--server", "--forceflush", "--port", &port.to_string()]);
    let mut server = Process::start(&mut command, &log)?;
    wait::until("iperf3 to listen", Duration::from_secs(10), || {
        server.must_run()?;
        Ok(server.output().contains("Server listening"))
    })?;
    Ok(server)
}

/// Sends for some seconds to an iperf3 server; `reverse` lets the server send.
///
/// # Errors
///
/// When iperf3 fails, with its report.
pub fn iperf3(namespace: &Namespace, address: &str, port: u16, seconds: u32, reverse: bool) -> Result<Transfer> {
    let mut command = namespace.command("iperf3");
    command.args(["--json", "--client", address, "--port", &port.to_string(), "--time", &seconds.to_string()]);
    command.args(reverse.then_some("--reverse"));
    let report: serde_json::Value =
        serde_json::from_str(&process::output(&mut command)?).context("not a report of iperf3")?;
    let bits_per_second =
        report["end"]["sum_received"]["bits_per_second"].as_f64().context("no rate in iperf3's report")?;
    let retransmits = report["end"]["sum_sent"]["retransmits"].as_u64().unwrap_or(0);
    Ok(Transfer { bits_per_second, retransmits })
}

#[cfg(test)]
mod tests {
    use super::load;

    #[test]
    fn wrks_report_is_read_with_every_kind_of_error() {
        let report = "Running 1s test @ http://10.0.0.1/\n  1 threads and 16 connections\n  \
            Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 5\n  \
            41222 requests in 1.10s, 6.53MB read\nRequests/sec:  37477.11\nTransfer/sec:      5.94MB\n";
        let load = load(report.to_owned())
            .map(|load| (load.requests, load.rate, load.errors))
            .map_err(|error| error.to_string());
        assert_eq!(load, Ok((41222, 37477.11, 15)));
    }
}
