//! `cargo xtask test`: all tests, in groups, with a count at the end.
//!
//! Plain `cargo test` runs what needs no privileges; the other groups are asked for through the
//! environment (`LBD_TEST`), which this command sets: then nothing may be skipped.

mod group;
pub(crate) mod tally;

use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use clap::Args;

use crate::Install;
use crate::command::{self, cargo, target_dir, typed};
use crate::setup::{self, Purpose, is_root};
use crate::{dist, kernels};
use group::{Group, Run};
use tally::Tally;

#[derive(Args)]
pub(crate) struct Options {
    /// Which tests: those of the host alone, packets through the loaded BPF programs, or real traffic in namespaces
    #[arg(value_enum, default_value = "all")]
    group: group::Choice,
    #[command(flatten)]
    install: Install,
}

/// One group's outcome.
struct Outcome {
    group: Group,
    tally: Tally,
    time: Duration,
}

/// Runs the groups and prints the summary. The last line is `N passed, N failed`.
pub(crate) fn run(options: &Options) -> Result<()> {
    let groups = options.group.groups();
    let purpose = match () {
        () if groups.contains(&Group::Kernels) => Purpose::Kernels,
        () if groups.contains(&Group::Netns) || groups.contains(&Group::Package) => Purpose::Network,
        () => Purpose::Build,
    };
    setup::ensure(purpose, options.install)?;
    if groups.contains(&Group::Package) {
        setup::ensure(Purpose::Package, options.install)?;
    }
    if groups.iter().any(|group| group.needs_root()) && !is_root() {
        bail!("the groups bpf, netns, package and kernels need root\nhint: `cargo xtask test host` runs as any user");
    }
    let start = Instant::now();
    let mut outcomes = Vec::new();
    for group in groups {
        println!("\n== {group}: {}", group.description());
        let start = Instant::now();
        let tally = run_group(group);
        outcomes.push(Outcome { group, tally, time: start.elapsed() });
    }
    summary(&outcomes, start.elapsed())
}

fn run_group(group: Group) -> Tally {
    let mut sum = Tally::default();
    // All but the first talk to a running lbd. The second time there is nothing to build.
    if group != Group::Host
        && let Err(error) = build_programs()
    {
        return Tally::failure(format!("{error:#}"));
    }
    match group {
        Group::Kernels => return kernels::on(&kernels::ALL),
        Group::Package => return dist::life_of_package(),
        Group::Host | Group::Bpf | Group::Netns => (),
    }
    for Run { arguments, environment } in group.runs() {
        let mut cargo = cargo();
        cargo.args(&arguments).env("LBD_TEST", group.to_string()).env("LBD_BINARIES", target_dir().join("release"));
        // Errors say where they come from; backtraces of every one would bury that.
        cargo.envs(environment).env("RUST_LIB_BACKTRACE", "0");
        println!("$ {}", typed(&cargo));
        sum.add(tally::of(&mut cargo));
    }
    if sum.passed + sum.failed == 0 {
        // An empty group would otherwise look like a success.
        sum.failures.push("no test ran".to_owned());
        sum.failed += 1;
    }
    sum
}

/// Builds what a user runs, as a user runs it.
pub(crate) fn build_programs() -> Result<()> {
    println!("building lbd and ipvsadm (release)");
    command::run(cargo().args([
        "build",
        "--release",
        "--package",
        "lb-daemon",
        "--package",
        "ipvsadm-compat",
        "--bins",
    ]))
}

fn summary(outcomes: &[Outcome], time: Duration) -> Result<()> {
    println!("\nsummary");
    let mut sum = Tally::default();
    for Outcome { group, tally, time } in outcomes {
        println!(
            "  {:<7} {:>5} passed, {:>3} failed  {:>6.1} s",
            group.to_string(),
            tally.passed,
            tally.failed,
            time.as_secs_f64()
        );
        for failure in &tally.failures {
            println!("         failed: {failure}");
        }
        for skipped in &tally.skipped {
            println!("         skipped: {skipped}");
        }
        sum.passed += tally.passed;
        sum.failed += tally.failed;
    }
    let absent: Vec<String> = group::ALL
        .iter()
        .filter(|group| outcomes.iter().all(|outcome| outcome.group != **group))
        .map(Group::to_string)
        .collect();
    if !absent.is_empty() {
        println!("  not asked for: {}", absent.join(", "));
    }
    println!("  {:.1} s in all", time.as_secs_f64());
    println!("{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed > 0 {
        // The count stays the last line: the reasons are above it.
        std::process::exit(1);
    }
    Ok(())
}
