//! `cargo xtask bench health`: what a thousand checks a second take of a CPU, and how well they keep their time.
//!
//! A thousand addresses of one real server are a target each, asked every second. What the daemon takes while it checks
//! nothing is measured first and subtracted. The server notes when each of its addresses is asked, so the timing is that
//! of the network and not of the daemon's own opinion.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, TcpListener, TcpStream};
use std::os::fd::AsRawFd;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use nix::sys::socket;
use serde_json::json;

use super::cpu;
use crate::{Director, Lab, Plan, wait};

const TARGETS: usize = 1_000;
/// How long each measurement takes.
const MEASURED: Duration = Duration::from_secs(15);
/// Percent of one CPU.
const MOST_CPU: f64 = 20.0;

/// When each address was asked.
type Asked = Arc<Mutex<HashMap<IpAddr, Vec<Instant>>>>;

/// Measures and prints; the results also go to the file `json`.
///
/// # Errors
///
/// What the machine lacks, or that checks did not do what they should.
pub fn run(json: Option<&Path>) -> Result<()> {
    if let Some(load) = cpu::load_of_others() {
        println!("others keep this machine busy (load {load}): the timing is that of a busy machine");
    }
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    lab.servers[0].ip("route add local 10.3.0.0/16 dev lo\n")?;
    lab.director.ip("route add 10.3.0.0/16 via 10.2.0.11\n")?;
    let server = Server::listen(&lab)?;
    let idle = measure(&lab, &server, "")?;
    println!("{TARGETS} targets, each asked once a second; percent of one CPU, less {:.1} without checks", idle.cpu);
    let mut results = Vec::new();
    for (name, check) in [("tcp", "type: tcp"), ("http", "type: http")] {
        let found = measure(&lab, &server, check)?;
        let used = found.cpu - idle.cpu;
        let Found { drift_ppm, late_median_ms, late_p99_ms, asked, .. } = found;
        let good = if used <= MOST_CPU { "" } else { "  (the goal is 20)" };
        println!(
            "{name:5} {used:5.1} % of a CPU{good}; {asked:.0} checks a second; interval off by {drift_ppm:.0} ppm on \
             average, single ones by {late_median_ms:.2} ms in the median and {late_p99_ms:.2} ms at the 99th percentile"
        );
        results.push(json!({
            "check": name, "targets": TARGETS, "cpu_percent": used, "checks_per_second": asked, "drift_ppm": drift_ppm,
            "off_median_ms": late_median_ms, "off_p99_ms": late_p99_ms, "most_cpu_percent": MOST_CPU,
        }));
    }
    if let Some(file) = json {
        fs::write(file, json!(results).to_string()).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

struct Found {
    /// Percent of one CPU.
    cpu: f64,
    asked: f64,
    /// How much longer or shorter than a second an interval is on average, in millionths.
    drift_ppm: f64,
    late_median_ms: f64,
    late_p99_ms: f64,
}

fn measure(lab: &Lab, server: &Server, check: &str) -> Result<Found> {
    let file = lab.scratch.write("lbd.yaml", configuration(check))?;
    let mut director = Director::start_with(lab, &["--config", &file.display().to_string()])?;
    if !check.is_empty() {
        // Each has been asked, and is known to be well.
        wait::until("every target to be up", wait::LONG, || {
            Ok(director.lbd("status --json")?.matches("\"state\": \"up\"").count() == TARGETS)
        })?;
    }
    let before = used(director.id()?)?;
    server.forget();
    let began = Instant::now();
    thread::sleep(MEASURED);
    let took = began.elapsed();
    let cpu = (used(director.id()?)? - before).as_secs_f64() / took.as_secs_f64() * 100.0;
    let asked = server.take();
    director.stop()?;
    director.unload()?;
    if check.is_empty() {
        return Ok(Found { cpu, asked: 0.0, drift_ppm: 0.0, late_median_ms: 0.0, late_p99_ms: 0.0 });
    }
    ensure!(asked.len() == TARGETS, "{} of {TARGETS} targets were asked", asked.len());
    let intervals = asked.values().flat_map(|times| times.windows(2).map(|pair| (pair[1] - pair[0]).as_secs_f64()));
    let intervals: Vec<f64> = intervals.collect();
    let mut off: Vec<f64> = intervals.iter().map(|interval| (interval - 1.0).abs() * 1e3).collect();
    off.sort_by(f64::total_cmp);
    let at = |part: f64| off.get((off.len() as f64 * part) as usize).copied().unwrap_or(0.0);
    // From the first to the last of each target, so that what is late once counts once.
    let drifts = asked.values().filter_map(|times| {
        let (first, last) = (times.first()?, times.last()?);
        Some((*last - *first).as_secs_f64() / (times.len() - 1) as f64 - 1.0)
    });
    let drift = drifts.sum::<f64>() / TARGETS as f64;
    let number: usize = asked.values().map(Vec::len).sum();
    Ok(Found {
        cpu,
        asked: number as f64 / took.as_secs_f64(),
        drift_ppm: drift * 1e6,
        late_median_ms: at(0.5),
        late_p99_ms: at(0.99),
    })
}

fn configuration(check: &str) -> String {
    let mut text = String::from("services:\n  - address: 10.0.0.1\n    port: 80\n    scheduler: rr\n");
    if !check.is_empty() {
        // Writing into a string cannot fail.
        let _ = writeln!(text, "    check: {{{check}, interval: 1s, timeout: 1s}}");
    }
    text += "    real_servers:\n";
    for number in 0..TARGETS {
        let (high, low) = (number / 250, number % 250 + 1);
        let _ = writeln!(text, "      - {{address: 10.3.{high}.{low}, port: 80, forwarding: masquerading}}");
    }
    text
}

/// What a process has worked, all of its threads together: utime and stime of /proc/PID/stat, in hundredths.
fn used(pid: u32) -> Result<Duration> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat"))?;
    let (_, fields) = stat.rsplit_once(')').context("no name")?;
    let fields: Vec<&str> = fields.split_whitespace().collect();
    let ticks = fields.get(11..13).context("no times")?.iter().map(|ticks| ticks.parse::<u64>());
    Ok(Duration::from_millis(ticks.sum::<Result<u64, _>>()? * 10))
}

/// Accepts at every address, answers a request if there is one, and notes when it was.
struct Server {
    asked: Asked,
    listener: TcpListener,
}

impl Server {
    fn listen(lab: &Lab) -> Result<Self> {
        let listener = lab.servers[0].run(|| Ok(TcpListener::bind((Ipv4Addr::UNSPECIFIED, 80))?))?;
        let asked = Asked::default();
        let (accepting, noted) = (listener.try_clone()?, asked.clone());
        thread::spawn(move || {
            while let Ok((stream, _)) = accepting.accept() {
                let now = Instant::now();
                if let Ok(local) = stream.local_addr() {
                    lock(&noted).entry(local.ip()).or_default().push(now);
                }
                answer(stream);
            }
        });
        Ok(Self { asked, listener })
    }

    fn forget(&self) {
        lock(&self.asked).clear();
    }

    fn take(&self) -> HashMap<IpAddr, Vec<Instant>> {
        std::mem::take(&mut lock(&self.asked))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Ends the thread in accept().
        let _ = socket::shutdown(self.listener.as_raw_fd(), socket::Shutdown::Both);
    }
}

fn lock(asked: &Asked) -> std::sync::MutexGuard<'_, HashMap<IpAddr, Vec<Instant>>> {
    asked.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A check of the connection alone ends it and says nothing.
fn answer(mut stream: TcpStream) {
    let _ = stream.set_read_timeout(Some(Duration::from_millis(100)));
    if stream.read(&mut [0; 1024]).is_ok_and(|length| length > 0) {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }
}
