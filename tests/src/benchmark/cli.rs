//! `cargo xtask bench cli`: how long `ipvsadm` takes, and how much memory a long listing does.
//!
//! The programs are the release ones, the daemon runs in a laboratory of its own, and each command is a process from its
//! start to its end. What the real ipvsadm took for the same rules stands beside it: it was measured in user-mode Linux,
//! where a system call costs more than on a real kernel, so it is a landmark and not a rival.

mod connections;
mod report;

use std::fs;
use std::fs::File;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::{Director, Lab, Plan};
use report::{Figure, Report};

const SERVICES: u32 = 1_000;
const SERVERS: u32 = 10;
/// Runs of what takes long; the median is reported.
const ROUNDS: usize = 5;
/// Runs of one command.
const COMMANDS: usize = 100;

/// Measures and prints; the results also go to the file `json`.
///
/// # Errors
///
/// What the machine lacks, or that a command did not do what it should.
pub fn run(json: Option<&Path>) -> Result<()> {
    let lab = Lab::new(&Plan { servers: 0, ..Plan::default() })?;
    let director = Director::start(&lab)?;
    let mut report = Report::default();
    eprintln!("{SERVICES} services x {SERVERS} servers");
    rules(&lab, &director, &mut report)?;
    eprintln!("{} connections", connections::COUNT);
    connections::measure(&lab, &director, &mut report)?;
    report.print();
    if let Some(file) = json {
        fs::write(file, report.json()).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

fn rules(lab: &Lab, director: &Director, report: &mut Report) -> Result<()> {
    let file = lab.scratch.write("rules", rules_text())?;
    let mut times = [const { Vec::new() }; 5];
    for _ in 0..ROUNDS {
        let [restore, list, save, stats, clear] = &mut times;
        restore.push(timed(director, &["-R"], Some(&file), 0)?);
        list.push(timed(director, &["-L", "-n"], None, 3 + SERVICES * (1 + SERVERS))?);
        save.push(timed(director, &["-S", "-n"], None, SERVICES * (1 + SERVERS))?);
        stats.push(timed(director, &["-L", "-n", "--stats"], None, 3 + SERVICES * (1 + SERVERS))?);
        clear.push(timed(director, &["-C"], None, 0)?);
    }
    let [restore, list, save, stats, clear] = times;
    report.add(Figure::seconds("-R", restore).at_most(1.0).real("6.6 to 11.0 s"));
    report.add(Figure::seconds("-Ln", list).at_most(0.2).real("0.65 to 1.42 s"));
    report.add(Figure::seconds("-Sn", save).real("0.47 to 0.61 s"));
    report.add(Figure::seconds("-Ln --stats", stats).real("0.49 to 1.64 s"));
    report.add(Figure::seconds("-C", clear).real("0.05 s"));
    timed(director, &["-R"], Some(&file), 0)?;
    let (mut one, mut change) = (Vec::new(), Vec::new());
    let server = ["-t", "10.100.0.1:80", "-r", "10.200.0.99:80", "-m"];
    for _ in 0..COMMANDS {
        one.push(timed(director, &["-L", "-n", "-t", "10.100.0.1:80"], None, 3 + SERVERS)?);
        change.push(timed(director, &[&["-a"], server.as_slice()].concat(), None, 0)?);
        timed(director, &["-d", "-t", "10.100.0.1:80", "-r", "10.200.0.99:80"], None, 0)?;
    }
    report.add(Figure::seconds("-Ln of one service", one).at_most(0.01).real("0.05 s"));
    report.add(Figure::seconds("-a, among these", change).at_most(0.01).real("0.05 s"));
    timed(director, &["-C"], None, 0).map(drop)
}

fn rules_text() -> String {
    let service = |number: u32| format!("-t 10.100.{}.{}:80", number / 250, number % 250 + 1);
    let server = |service: u32, server: u32| format!("10.{}.{}.{}:80", 200 + service / 250, service % 250, server + 1);
    let lines = (0..SERVICES).flat_map(|number| {
        let first = format!("-A {} -s rr\n", service(number));
        let servers =
            (0..SERVERS).map(move |index| format!("-a {} -r {} -m -w 1\n", service(number), server(number, index)));
        std::iter::once(first).chain(servers)
    });
    lines.collect()
}

/// How long a command takes, which must succeed and print so many lines (0: any number).
fn timed(director: &Director, arguments: &[&str], input: Option<&Path>, lines: u32) -> Result<Duration> {
    let mut command = director.program("ipvsadm");
    let input = input.map(File::open).transpose().context("the rules")?.map_or_else(Stdio::null, Stdio::from);
    command.args(arguments).stdin(input);
    let start = Instant::now();
    let output = command.output().context("cannot start ipvsadm")?;
    let time = start.elapsed();
    ensure!(output.status.success() && output.stderr.is_empty(), "ipvsadm {arguments:?}: {output:?}");
    let printed = output.stdout.split(|byte| *byte == b'\n').count() - 1;
    // A listing of one service has no line of the version.
    let expected = usize::try_from(lines)?;
    ensure!(lines == 0 || printed == expected, "ipvsadm {arguments:?} printed {printed} lines, not {expected}");
    Ok(time)
}
