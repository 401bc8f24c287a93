//! Real traffic through lbd, plain routing, nftables and HAProxy, each in the same topology: work per CPU-second.
//!
//! Whatever takes CPU time on the machine for a load is counted (client, servers and all soft interrupts, but not other
//! people's processes), so a ratio says what a whole machine of that kind gets done. Datagrams are measured through the director alone.

mod contender;
mod datagrams;

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::cpu;
use super::rounds::Rounds;
use crate::tool;
use contender::{BULK_PORT, Contender, Stand, WEB_PORT};

/// Rounds, in each of which everything is measured once.
const ROUNDS: u32 = 9;
/// Seconds that one load runs.
const SECONDS: u32 = 3;

/// A kind of load on a web server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Work {
    NewConnections,
    Requests,
    Bulk,
}

impl Work {
    const ALL: [Self; 3] = [Self::NewConnections, Self::Requests, Self::Bulk];

    fn name(self) -> &'static str {
        match self {
            Self::NewConnections => "new connections",
            Self::Requests => "requests, kept alive",
            Self::Bulk => "bulk, MB",
        }
    }

    /// What lbd's tc program is to reach at least, of plain routing.
    fn goal(self) -> f64 {
        match self {
            Self::NewConnections => 0.9,
            Self::Requests => 0.93,
            Self::Bulk => 0.97,
        }
    }

    /// Puts the load on for some seconds; how much was done.
    fn carry_out(self, stand: &Stand, seconds: u32) -> Result<f64> {
        let client = &stand.lab.client;
        let url = format!("http://{}:{WEB_PORT}/", stand.target);
        let load = |headers: &[&str]| -> Result<f64> {
            let load = tool::wrk(client, &url, seconds, headers)?;
            ensure!(load.errors == 0, "errors under load:\n{}", load.report);
            Ok(load.requests as f64)
        };
        match self {
            Self::NewConnections => load(&["Connection: close"]),
            Self::Requests => load(&[]),
            Self::Bulk => {
                let transfer = tool::iperf3(client, &stand.target.to_string(), BULK_PORT, seconds, false)?;
                Ok(transfer.bits_per_second * f64::from(seconds) / 8e6)
            }
        }
    }
}

type Figures = BTreeMap<(Work, Contender), Rounds>;

/// Measures, prints as it goes, and writes the figures to a file, if asked.
///
/// # Errors
///
/// Without the privileges, when a program is missing, a load fails, or the file cannot be written.
pub fn run(json: Option<&Path>) -> Result<()> {
    if let Some(load) = cpu::load_of_others() {
        println!("this machine is busy (load {load}): the caches are shared with others, which blurs the figures");
    }
    let figures = web()?;
    print(&figures);
    let datagrams = datagrams::measure(ROUNDS)?;
    datagrams::print(&datagrams);
    let Some(file) = json else { return Ok(()) };
    let web: Vec<Value> = figures.iter().map(|((work, contender), rounds)| entry(*work, *contender, rounds)).collect();
    let text = format!("{:#}\n", json!({ "per_cpu_second": web, "datagrams": datagrams::json(&datagrams) }));
    std::fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))
}

fn entry(work: Work, contender: Contender, rounds: &Rounds) -> Value {
    json!({ "work": work.name(), "by": contender.name(), "median": rounds.median(), "min": rounds.min(), "max": rounds.max() })
}

fn web() -> Result<Figures> {
    println!("five networks: client, director, two servers each");
    let stands = Contender::ALL.map(|contender| {
        Stand::new(contender)
            .with_context(|| format!("cannot set up {}", contender.name()))
            .map(|stand| (contender, stand))
    });
    let stands = stands.into_iter().collect::<Result<Vec<_>>>()?;
    let mut figures = Figures::new();
    for round in 1..=ROUNDS {
        println!("round {round} of {ROUNDS}");
        for work in Work::ALL {
            for (contender, stand) in &stands {
                let figure = per_cpu_second(work, stand, SECONDS)
                    .with_context(|| format!("{} through {}", work.name(), contender.name()))?;
                figures.entry((work, *contender)).or_default().push(figure);
            }
        }
    }
    Ok(figures)
}

fn per_cpu_second(work: Work, stand: &Stand, seconds: u32) -> Result<f64> {
    let before = cpu::ours()?;
    let done = work.carry_out(stand, seconds)?;
    let spent = cpu::ours()?.saturating_sub(before);
    ensure!(spent > Duration::ZERO && done > 0.0, "nothing was done");
    Ok(done / spent.as_secs_f64())
}

fn print(figures: &Figures) {
    println!(
        "\nwork per CPU-second, and of plain routing's (median of {ROUNDS} rounds of {SECONDS} s, least-greatest)"
    );
    for work in Work::ALL {
        let Some(routing) = figures.get(&(work, Contender::Routing)) else { continue };
        println!("{}", work.name());
        for contender in Contender::ALL {
            let Some(own) = figures.get(&(work, contender)) else { continue };
            let ratio = own.over(routing);
            let goal = match contender {
                Contender::Tc => format!("  goal >= {:.2}: {}", work.goal(), met(ratio.median() >= work.goal())),
                _ => String::new(),
            };
            println!(
                "  {:<14} {:>10.0}  {:>5.2}  ({:.2}-{:.2}){goal}",
                contender.name(),
                own.median(),
                ratio.median(),
                ratio.min(),
                ratio.max()
            );
        }
    }
}

fn met(is_met: bool) -> &'static str {
    if is_met { "met" } else { "NOT met" }
}
