//! Small UDP datagrams through the director alone: CPU time per packet, without the source's.
//!
//! The kernel itself makes the frames (`BPF_PROG_TEST_RUN`, live frames) and hands them to the director's interface as
//! a network card's driver would; what comes out is dropped by the first instruction at the far end. All of it happens
//! on one CPU, in the calling thread or the kernel's thread for soft interrupts, and only their time is counted. The
//! source's part is what the same costs when the director's interface drops every frame.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::contender::{nftables_rules, set_nftables};
use super::met;
use crate::benchmark::cpu;
use crate::benchmark::rounds::Rounds;
use crate::rules::MASQUERADING;
use crate::scratch::Scratch;
use crate::tiny_program::{Attached, TinyProgram};
use crate::wire::Wire;
use crate::{Director, Namespace, address};

/// Source ports, so many flows.
const FLOWS: u32 = 1024;
/// Before the first round: connections are made, neighbours found.
const WARM_UP: u32 = 100_000;
/// Frames of one measurement.
const FRAMES: u32 = 1_000_000;
const PORT: u16 = 53;
/// Behind Ethernet and IPv4 headers without options.
const UDP_CHECKSUM: usize = 40;
/// XDP is to take at most a sixth of what nftables takes.
const GOAL: f64 = 1.0 / 6.0;
const SERVERS: [IpAddr; 2] = [IpAddr::V4(Ipv4Addr::new(10, 2, 0, 11)), IpAddr::V4(Ipv4Addr::new(10, 2, 0, 12))];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    /// Nobody: the director drops all.
    Source,
    Routing,
    Tc,
    Xdp,
    Nftables,
}

impl By {
    const ALL: [Self; 5] = [Self::Source, Self::Routing, Self::Tc, Self::Xdp, Self::Nftables];

    fn name(self) -> &'static str {
        match self {
            Self::Source => "source alone",
            Self::Routing => "plain routing",
            Self::Tc => "lbd tc",
            Self::Xdp => "lbd XDP",
            Self::Nftables => "nftables",
        }
    }
}

/// Nanoseconds a packet, of all rounds.
pub(super) struct Measured(Vec<(By, Rounds)>);

impl Measured {
    fn of(&self, by: By) -> Rounds {
        self.0.iter().find(|(who, _)| *who == by).map(|(_, rounds)| rounds.clone()).unwrap_or_default()
    }
}

pub(super) fn measure(rounds: u32) -> Result<Measured> {
    println!("\ndatagrams through the director alone");
    // The last one: interrupts and the rest of the machine prefer the first.
    cpu::stay_on(std::thread::available_parallelism()?.get() - 1)?;
    let lines = By::ALL.map(|by| Line::new(by).with_context(|| format!("cannot set up {}", by.name())));
    let lines = lines.into_iter().collect::<Result<Vec<_>>>()?;
    let mut gross = vec![Rounds::default(); lines.len()];
    for line in &lines {
        line.send(WARM_UP).with_context(|| line.by.name())?;
    }
    for _ in 0..rounds {
        for (line, rounds) in lines.iter().zip(&mut gross) {
            rounds.push(line.nanoseconds().with_context(|| line.by.name())?);
        }
    }
    Ok(Measured(lines.iter().map(|line| line.by).zip(gross).collect()))
}

/// A source, a director and a sink.
struct Line {
    by: By,
    source: Namespace,
    sink: Namespace,
    _director_namespace: Namespace,
    program: TinyProgram,
    frame: Vec<u8>,
    _director: Option<Director>,
    _attached: Vec<Attached>,
    _scratch: Scratch,
}

impl Line {
    fn new(by: By) -> Result<Self> {
        let scratch = Scratch::new()?;
        let namespace = |role: &str| Namespace::new(&format!("{}-{role}", scratch.name()));
        let (source, director, sink) = (namespace("source")?, namespace("director")?, namespace("sink")?);
        wire(&source, &director, &sink)?;
        let mut attached = vec![drop_all(&sink, "eth0")?];
        let (mut daemon, mut target) = (None, address::VIP);
        match by {
            By::Source => attached.push(drop_all(&director, "outside")?),
            By::Routing => target = SERVERS[0],
            By::Nftables => {
                let rules = nftables_rules("udp", address::VIP, PORT, &SERVERS);
                set_nftables(&director, &rules, scratch.directory())?;
            }
            By::Tc => daemon = Some(lbd(&director, &scratch, "tc")?),
            By::Xdp => daemon = Some(lbd(&director, &scratch, "xdp")?),
        }
        let out = source.interface("eth0")?;
        let frame = datagram(&source, &director, target)?;
        let program = TinyProgram::send_from_random_port(out, &frame, FLOWS)?;
        Ok(Self {
            by,
            source,
            sink,
            _director_namespace: director,
            program,
            frame,
            _director: daemon,
            _attached: attached,
            _scratch: scratch,
        })
    }

    /// Sends, and says how many came out, and what it took.
    fn send(&self, count: u32) -> Result<(u64, Duration)> {
        let before = self.received()?;
        let spent = self.source.run(|| {
            let start = cpu::thread_and_soft_interrupts()?;
            self.program.run_live(&self.frame, count)?;
            Ok(cpu::thread_and_soft_interrupts()?.saturating_sub(start))
        })?;
        Ok((self.received()? - before, spent))
    }

    fn nanoseconds(&self) -> Result<f64> {
        let (received, spent) = self.send(FRAMES)?;
        if self.by != By::Source {
            let lost = u64::from(FRAMES).saturating_sub(received);
            ensure!(lost <= u64::from(FRAMES / 100), "{lost} of {FRAMES} datagrams did not come out");
        }
        Ok(spent.as_nanos() as f64 / f64::from(FRAMES))
    }

    /// Frames that have reached the sink.
    fn received(&self) -> Result<u64> {
        let text = self.sink.shell("ip -s -j link show dev eth0")?;
        let links: Value = serde_json::from_str(&text).context("ip's JSON")?;
        links[0]["stats64"]["rx"]["packets"].as_u64().context("ip counts no packets")
    }
}

fn lbd(director: &Namespace, scratch: &Scratch, mode: &str) -> Result<Director> {
    let arguments = ["--interface", "outside", "--interface", "inside", "--attach", mode];
    let daemon = Director::start_in(director, scratch.directory(), scratch.name(), &arguments)?;
    let at = SocketAddr::new(address::VIP, PORT);
    let servers = SERVERS.map(|server| format!("-a -u {at} -r {} {MASQUERADING}\n", SocketAddr::new(server, PORT)));
    daemon.rules(&format!("-A -u {at} -s rr\n{}", servers.concat()))?;
    Ok(daemon)
}

/// Neighbours are set by hand: the sink answers nothing.
fn wire(source: &Namespace, director: &Namespace, sink: &Namespace) -> Result<()> {
    director.ip(&format!(
        "link add outside type veth peer name eth0 netns {}\nlink add inside type veth peer name eth0 netns {}\n\
         link set outside up\nlink set inside up\naddr add 10.1.0.1/24 dev outside\naddr add 10.2.0.1/24 dev inside\n\
         addr add {}/32 dev lo\n",
        source.name(),
        sink.name(),
        address::VIP
    ))?;
    source.ip("link set eth0 up\n")?;
    sink.ip("link set eth0 up\n")?;
    director.sysctl(&[("net.ipv4.ip_forward", "1")])?;
    // With it the interface polls, as a network card's driver does, and frames come in without a socket buffer.
    director.shell("ethtool -K outside gro on")?;
    let (here, there) = (source.hardware_address("eth0")?, sink.hardware_address("eth0")?);
    director.ip(&format!("neigh add 10.1.0.2 lladdr {here} dev outside nud permanent\n"))?;
    SERVERS
        .iter()
        .try_for_each(|server| director.ip(&format!("neigh add {server} lladdr {there} dev inside nud permanent\n")))
}

fn drop_all(namespace: &Namespace, interface: &str) -> Result<Attached> {
    let index = namespace.interface(interface)?;
    namespace.run(|| TinyProgram::drop_all()?.attach(index))
}

/// 64 bytes on the wire, 18 of them payload; without a UDP checksum, because the source port will differ.
fn datagram(source: &Namespace, director: &Namespace, target: IpAddr) -> Result<Vec<u8>> {
    let wire = Wire::open((source, "eth0"), (director, "outside"))?;
    let mut frame = wire.frame(SocketAddr::new(address::CLIENT, 1024), SocketAddr::new(target, PORT)).udp(&[0; 18]);
    frame[UDP_CHECKSUM..UDP_CHECKSUM + 2].fill(0);
    Ok(frame)
}

pub(super) fn print(measured: &Measured) {
    let source = measured.of(By::Source).median();
    println!("CPU time per datagram of 64 bytes, {FLOWS} flows, without the source's {source:.0} ns (least-greatest)");
    let net = |by| measured.of(by).median() - source;
    for by in By::ALL.into_iter().filter(|by| *by != By::Source) {
        let gross = measured.of(by);
        println!("  {:<14} {:>6.0} ns  ({:.0}-{:.0})", by.name(), net(by), gross.min() - source, gross.max() - source);
    }
    let ratio = net(By::Xdp) / net(By::Nftables);
    println!("  lbd XDP takes {ratio:.3} of nftables' time; goal <= {GOAL:.3}: {}", met(ratio <= GOAL));
}

pub(super) fn json(measured: &Measured) -> Value {
    let entry = |(by, rounds): &(By, Rounds)| json!({ "by": by.name(), "ns_median": rounds.median(), "ns_min": rounds.min(), "ns_max": rounds.max() });
    measured.0.iter().map(entry).collect()
}
