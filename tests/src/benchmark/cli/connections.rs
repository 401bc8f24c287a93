//! A listing of a million connections.

use std::io::Read;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::process::Stdio;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, ensure};

use super::report::{Figure, Report};
use crate::wire::Wire;
use crate::{Director, Lab, address, wait};

/// Connections in the table: UDP's, which last five minutes.
pub(super) const COUNT: u32 = 1_000_000;
/// Client ports of one address.
const PORTS: u32 = 1_000;
/// Of a thousand that the table is made for, one may be refused.
const LISTED: usize = 999_000;
const ROUNDS: usize = 3;
const MEGABYTE: f64 = 1_048_576.0;

/// One listing.
struct Listing {
    first_line: Duration,
    whole: Duration,
    lines: usize,
    /// Most bytes that the command had in memory.
    command: f64,
    /// Most bytes that the daemon had of its own during the listing, above what it had before.
    daemon: f64,
}

/// Fills the table and lists it.
pub(super) fn measure(lab: &Lab, director: &Director, report: &mut Report) -> Result<()> {
    fill(lab, director)?;
    let listings = (0..ROUNDS).map(|_| list(director)).collect::<Result<Vec<_>>>()?;
    let lines = listings.iter().map(|listing| listing.lines).min().unwrap_or_default();
    ensure!(lines >= LISTED, "only {lines} connections are listed");
    let each = |value: fn(&Listing) -> Duration| listings.iter().map(value).collect::<Vec<_>>();
    let most = |value: fn(&Listing) -> f64| listings.iter().map(value).fold(0.0, f64::max) / MEGABYTE;
    let first = each(|listing| listing.first_line);
    report.add(Figure::seconds("-Lnc: first connection", first).at_most(0.05));
    report.add(Figure::seconds("-Lnc: all of them", each(|listing| listing.whole)));
    report.add(Figure::megabytes("-Lnc: the command", most(|listing| listing.command)).at_most(50.0));
    report.add(Figure::megabytes("-Lnc: the daemon, more", most(|listing| listing.daemon)).at_most(50.0));
    Ok(())
}

fn fill(lab: &Lab, director: &Director) -> Result<()> {
    // Nobody is there, and nobody has to be asked where.
    lab.director.ip("neigh add 10.2.0.99 lladdr 02:00:00:00:00:99 dev inside nud permanent\n")?;
    director.rules("-A -u 10.0.0.1:53 -s rr\n-a -u 10.0.0.1:53 -r 10.2.0.99:53 -m\n")?;
    let wire = Wire::to_director(lab)?;
    let service = SocketAddr::new(address::VIP, 53);
    for number in 0..COUNT {
        let client = IpAddr::V4(Ipv4Addr::from(0xc612_0000 + number / PORTS));
        let client = SocketAddr::new(client, u16::try_from(1_024 + number % PORTS)?);
        wire.send(&wire.frame(client, service).udp(b""))?;
    }
    wait::until("the last frame to be forwarded", wait::LONG, || {
        Ok(director.ipvsadm("-Ln --stats --exact")?.split_whitespace().any(|word| word == COUNT.to_string()))
    })
    .or_else(|_| Ok(()))
}

fn list(director: &Director) -> Result<Listing> {
    let daemon = director.id()?;
    let before = memory(daemon, "RssAnon:").context("the daemon's memory")?;
    let mut command = director.program("ipvsadm");
    let start = Instant::now();
    let mut child = command.args(["-L", "-n", "-c"]).stdout(Stdio::piped()).spawn().context("cannot start ipvsadm")?;
    let mut output = child.stdout.take().context("no standard output")?;
    let (listed, id) = (AtomicBool::new(false), child.id());
    let (peaks, read) = thread::scope(|scope| {
        let peaks = scope.spawn(|| peaks(id, daemon, &listed));
        let read = read(&mut output, start);
        listed.store(true, Ordering::Relaxed);
        (peaks.join(), read)
    });
    let (peak, most) = peaks.map_err(|_| anyhow!("watching the memory panicked"))?;
    let (first_line, lines) = read?;
    ensure!(child.wait()?.success(), "the listing failed");
    Ok(Listing { first_line, whole: start.elapsed(), lines, command: peak, daemon: (most - before).max(0.0) })
}

/// When the first connection came, and how many in all.
fn read(output: &mut impl Read, start: Instant) -> Result<(Duration, usize)> {
    /// Two title lines come before the connections.
    const TITLES: usize = 2;
    let mut buffer = vec![0; 1 << 16];
    let (mut lines, mut first) = (0, None);
    loop {
        let length = output.read(&mut buffer)?;
        if length == 0 {
            break;
        }
        lines += buffer.iter().take(length).filter(|byte| **byte == b'\n').count();
        if lines > TITLES && first.is_none() {
            first = Some(start.elapsed());
        }
    }
    Ok((first.context("no connection was listed")?, lines - TITLES))
}

/// The most that the command, and the daemon for itself, had in memory until the listing was whole.
fn peaks(command: u32, daemon: u32, listed: &AtomicBool) -> (f64, f64) {
    let mut peaks = (0.0_f64, 0.0_f64);
    while !listed.load(Ordering::Relaxed) {
        peaks.0 = peaks.0.max(memory(command, "VmHWM:").unwrap_or(0.0));
        peaks.1 = peaks.1.max(memory(daemon, "RssAnon:").unwrap_or(0.0));
        thread::sleep(Duration::from_millis(5));
    }
    peaks
}

/// A line of `/proc/PID/status` that is in kilobytes, in bytes.
fn memory(id: u32, name: &str) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.trim().strip_suffix(" kB")?.parse::<f64>().ok().map(|kilobytes| kilobytes * 1_024.0)
}
