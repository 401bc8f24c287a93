//! `cargo xtask bench datapath`: what a packet costs in the programs that `lbd run` attaches.
//!
//! The programs run by `BPF_PROG_TEST_RUN`, behind a small program that makes the next packet ([`generator`]); what that
//! one costs with a program that only returns is subtracted. The same packets go through one operation of the kernel's own
//! maps, which everything is compared with. Rounds are interleaved, so that whatever else the machine does slows down
//! everybody, and what is reported is the median.

mod assembler;
mod generator;
mod kernel;
mod report;
pub mod scale;
mod stage;
mod subject;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use nix::sched::{CpuSet, sched_getaffinity, sched_setaffinity};
use nix::unistd::Pid;

use crate::packets::kernel::Place;
use report::Report;
use stage::Stage;

/// How many connections there are while a packet's cost is measured.
const FLOWS: [u32; 3] = [1_000, 100_000, 1_000_000];
/// Measurements of each cost; the median of them is reported.
const ROUNDS: usize = 11;
/// What the tables, the references and the lists of connections take together, in megabytes.
const MEMORY_MB: u64 = 1_500;

/// Measures and prints; the results also go to the file `json`.
///
/// # Errors
///
/// What the machine lacks, what the kernel refused, or that a packet went another way than it should.
pub fn run(json: Option<&Path>) -> Result<()> {
    check_machine()?;
    let place = Place::new()?;
    place.namespace.ip(&subject::network())?;
    let report = place.namespace.run(|| {
        stay_on_one_processor()?;
        measure(&place)
    })?;
    report.print();
    if let Some(file) = json {
        fs::write(file, report.json()).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

fn measure(place: &Place) -> Result<Report> {
    let mut report = Report::default();
    let mut stage = Stage::new(place)?;
    for flows in FLOWS {
        eprintln!("{flows} connections");
        stage.fill(flows)?;
        for _ in 0..ROUNDS {
            for measurement in stage.round()? {
                report.add(measurement);
            }
        }
    }
    Ok(report)
}

/// Refuses where the figures would mean nothing, or never come.
fn check_machine() -> Result<()> {
    let read = |path: &str| fs::read_to_string(path).map(|text| text.trim().to_owned());
    if read("/proc/sys/net/core/bpf_jit_enable").is_ok_and(|value| value == "0") {
        bail!(
            "the kernel interprets BPF programs instead of compiling them, so their cost would say nothing\n\
             hint: sysctl net.core.bpf_jit_enable=1"
        );
    }
    if read("/proc/sys/kernel/bpf_stats_enabled").is_ok_and(|value| value != "0") {
        bail!(
            "the kernel measures every run of a BPF program itself, which costs more than what is to be measured\n\
             hint: sysctl kernel.bpf_stats_enabled=0"
        );
    }
    let memory = read("/proc/meminfo").context("cannot read /proc/meminfo")?;
    let available = memory.lines().find_map(|line| line.strip_prefix("MemAvailable:"));
    let available: Option<u64> = available.and_then(|text| text.trim().trim_end_matches(" kB").parse().ok());
    let available = available.context("/proc/meminfo does not say how much memory is available")? / 1_024;
    ensure!(available >= MEMORY_MB, "the tables take {MEMORY_MB} MB of memory, and only {available} are available");
    Ok(())
}

/// Counters and free lists of the kernel's maps are each processor's own, and so are its caches.
fn stay_on_one_processor() -> Result<()> {
    let this = Pid::from_raw(0);
    let allowed = sched_getaffinity(this).context("cannot tell the processors that may be used")?;
    let last = (0..CpuSet::count()).rev().find(|number| allowed.is_set(*number).unwrap_or(false));
    let mut only = CpuSet::new();
    only.set(last.context("no processor may be used")?)?;
    sched_setaffinity(this, &only).context("cannot stay on one processor")
}
