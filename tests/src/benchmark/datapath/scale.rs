//! `cargo xtask bench scale`: what many connections and many services take.
//!
//! Connections are made by the data path's own programs, from the packets of the benchmark's generator. The sweep is the
//! daemon's, called as the daemon calls it: once a second.

use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use lb_daemon::datapath::Map as Table;
use lb_ebpf::verdict::Reason;
use serde_json::{Value, json};

use super::generator::{self, Kind, Order, SYN, Target};
use super::kernel::{self, Hook, Map, MapKind};
use super::subject::{self, Rules, Size, Subject};
use crate::benchmark::rounds::Rounds;
use crate::packets::kernel::Place;

/// Connections that the sweep looks at.
const MANY: u32 = 1_000_000;
/// `--connections` of the table that is filled to the last one.
const FULL: u32 = 262_144;
/// Measurements of each figure; their median is reported.
const ROUNDS: usize = 11;
/// Packets of one measurement.
const PACKETS: u32 = 500_000;
/// Services of the tables in which packets are looked up.
const SERVICES: [u32; 3] = [1, 100, 10_000];
/// Random numbers begin here.
const SEED: u64 = 0x9e37_79b9_7f4a_7c15;

/// Measures and prints; the results also go to the file `json`.
///
/// # Errors
///
/// What the machine lacks, what the kernel refused, or that connections were not made.
pub fn run(json: Option<&Path>) -> Result<()> {
    super::check_machine()?;
    let place = Place::new()?;
    place.namespace.ip(&subject::network())?;
    let figures = place.namespace.run(|| {
        super::stay_on_one_processor()?;
        let mut figures = many(&place)?;
        figures.extend(full(&place)?);
        figures.extend(lookups(&place)?);
        Ok(figures)
    })?;
    if let Some(file) = json {
        let text = format!("{:#}\n", Value::from(figures));
        std::fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

/// A data path, and streams of packets into its tc program.
struct Line {
    subject: Subject,
    state: Map,
    targets: Map,
    /// What the maps hold: programs that are run by tail call.
    _bare: OwnedFd,
}

impl Line {
    fn new(place: &Place, name: &str, size: Size) -> Result<Self> {
        let subject = Subject::sized(place, name, Rules::Nat4, size)?;
        let (state, targets) = (Map::new(MapKind::Array, 4, 16, 1)?, Map::new(MapKind::Programs, 4, 4, 8)?);
        let bare = generator::bare(Hook::Tc)?;
        for (target, program) in [(Target::Bare, bare.as_fd()), (Target::Subject, subject.program(Hook::Tc))] {
            targets.set(&(target as u32).to_ne_bytes(), &program.as_raw_fd().to_ne_bytes())?;
        }
        Ok(Self { subject, state, targets, _bare: bare })
    }

    /// Sends so many packets; `start` is the first flow, or where random numbers begin.
    fn send(&self, (kind, order): (Kind, Order), target: Target, start: u64, packets: u32) -> Result<Duration> {
        let mut state = [0; 16];
        state[..8].copy_from_slice(&start.to_ne_bytes());
        self.state.set(&0_u32.to_ne_bytes(), &state)?;
        let program = generator::generator(Hook::Tc, kind, order, SYN, (&self.state, &self.targets), target)?;
        kernel::run(Hook::Tc, program.as_fd(), kind, self.subject.interface(kind), packets)
    }

    /// Lets the first so many flows make their connections.
    fn connect(&self, flows: u32) -> Result<()> {
        self.send((Kind::Request4, Order::Sequence), Target::Subject, 0, flows).map(drop)
    }
}

/// Memory and sweep of a million connections.
fn many(place: &Place) -> Result<Vec<Value>> {
    let mut line = Line::new(place, "many", Size::default())?;
    line.connect(MANY)?;
    let live = line.subject.occupancy();
    ensure!(live == MANY as usize, "the table holds {live} connections instead of {MANY}");
    let memory = line.subject.datapath().memory();
    let bytes = [Table::Directory, Table::Entries].map(|table| memory.words(table).len() * 8);
    let room = line.subject.datapath().connections();
    let per_connection = bytes.iter().sum::<usize>() as f64 / f64::from(room);
    println!(
        "{room} connections have room in {} MiB: {per_connection:.1} bytes each",
        bytes.iter().sum::<usize>() >> 20
    );
    let (mut wall, mut processor) = (Rounds::default(), Rounds::default());
    for _ in 0..ROUNDS {
        let (start, before) = (Instant::now(), kernel::processor_time()?);
        let swept = line.subject.datapath_mut().sweep()?;
        processor.push(kernel::processor_time()?.saturating_sub(before).as_secs_f64() * 1e3);
        wall.push(start.elapsed().as_secs_f64() * 1e3);
        ensure!(swept.live == MANY, "the sweep saw {} connections instead of {MANY}", swept.live);
    }
    let (wall, processor) = (wall.median(), processor.median());
    println!(
        "a sweep of {MANY} connections takes {wall:.1} ms, {processor:.1} of a processor's: {:.2} % of one",
        processor / 10.0
    );
    Ok(vec![
        json!({ "name": "bytes_per_connection", "value": per_connection }),
        json!({ "name": "sweep_ms", "value": wall }),
        json!({ "name": "sweep_processor_ms", "value": processor }),
    ])
}

/// How many are refused when as many connections come as the table is made for.
fn full(place: &Place) -> Result<Vec<Value>> {
    let line = Line::new(place, "full", Size { connections: Some(FULL), ..Size::default() })?;
    line.connect(FULL)?;
    let live = line.subject.occupancy();
    let refused = line.subject.counted(Reason::TableFull)? + line.subject.counted(Reason::TableBusy)?;
    let share = refused as f64 / f64::from(FULL);
    println!(
        "of {FULL} connections into a table of --connections {FULL}, {live} are there and {refused} were refused: {:.3} %",
        share * 100.0
    );
    Ok(vec![json!({ "name": "refused_share", "value": share })])
}

/// What it costs to find out that a packet is for none of so many services, and from none of their servers.
fn lookups(place: &Place) -> Result<Vec<Value>> {
    let lines = SERVICES.map(|services| {
        let size = Size { services, servers: 1, ..Size::default() };
        Line::new(place, &format!("of-{services}"), size).with_context(|| format!("{services} services"))
    });
    let lines = lines.into_iter().collect::<Result<Vec<_>>>()?;
    let mut figures = vec![Rounds::default(); lines.len()];
    for _ in 0..ROUNDS {
        for (line, rounds) in lines.iter().zip(&mut figures) {
            let stream = (Kind::Elsewhere4, Order::Random(MANY));
            let bare = line.send(stream, Target::Bare, SEED, PACKETS)?;
            let spent = line.send(stream, Target::Subject, SEED, PACKETS)?;
            rounds.push((spent.as_nanos() as f64 - bare.as_nanos() as f64) / f64::from(PACKETS));
        }
    }
    let mut values = Vec::new();
    for (services, rounds) in SERVICES.into_iter().zip(&figures) {
        let (median, least, most) = (rounds.median(), rounds.min(), rounds.max());
        println!("a packet for none of {services} services: {median:.1} ns  ({least:.1} to {most:.1})");
        values.push(json!({ "name": "not_ours_ns", "services": services, "value": median }));
    }
    Ok(values)
}
