//! The loaded programs, run by `BPF_PROG_TEST_RUN`.

use std::fs;
use std::os::fd::AsFd;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, anyhow, bail, ensure};
use aya::maps::PerCpuValues;
use aya::util::nr_cpus;
use ipvsadm_compat::model::{Change, ConnectionLine, ServiceEntry};
use lb_daemon::datapath::{Datapath, Sizes, unload};
use lb_daemon::director::{Director, connection_lines};
use lb_daemon::plan::Readings;
use lb_ebpf::abi::{Config, Counts, INTERFACE_XDP, ServerStatistics};
use lb_ebpf::answer::Budget;
use lb_ebpf::packet::Segments;
use lb_ebpf::verdict::Reason;

use super::host::HostMachine;
use super::kept::Kept;
use super::machine::{self, Fate, Machine, Received};
use super::programs::{ROOM, test_run};
use super::world::{self, Side};
use crate::Namespace;
use crate::leftovers::BPFFS;
use crate::scratch::Scratch;

/// A page less the kernel's headroom and `skb_shared_info`.
const LONGEST: usize = 3_712;
/// Bytes of `__sk_buff` and of `xdp_md`.
const SKB: usize = 192;
const XDP_MD: usize = 24;
/// `TC_ACT_UNSPEC`, `TC_ACT_SHOT`, `TC_ACT_REDIRECT`.
const TC_PASS: u32 = u32::MAX;
const TC_DROP: u32 = 2;
const TC_SENT: u32 = 7;
/// `XDP_DROP`, `XDP_PASS`, `XDP_TX`, `XDP_REDIRECT`.
const XDP_DROP: u32 = 1;
const XDP_PASS: u32 = 2;
const XDP_SENT: [u32; 2] = [3, 4];

/// A namespace with the network of [`world`].
#[derive(Debug)]
pub struct Place {
    scratch: Scratch,
    /// The namespace.
    pub namespace: Namespace,
}

impl Place {
    /// Makes one.
    ///
    /// # Errors
    ///
    /// Without the privileges.
    pub fn new() -> Result<Self> {
        let scratch = Scratch::new()?;
        let namespace = Namespace::new(scratch.name())?;
        namespace.sysctl(&[("net.ipv4.ip_forward", "1"), ("net.ipv6.conf.all.forwarding", "1")])?;
        namespace.ip(&world::setup())?;
        Ok(Self { scratch, namespace })
    }

    /// Where the data path of this name is pinned.
    pub fn pin(&self, name: &str) -> PathBuf {
        Path::new(BPFFS).join(format!("{}-{name}", self.scratch.name()))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let pins = fs::read_dir(BPFFS).into_iter().flatten().flatten().map(|entry| entry.path());
        let beginning = self.pin("");
        for pin in pins.filter(|pin| pin.as_os_str().as_bytes().starts_with(beginning.as_os_str().as_bytes())) {
            // what cannot be removed now is no reason for a test to fail
            let _ = unload(&pin);
        }
    }
}

/// A data path of its own in a [`Place`], to be made and used inside the namespace.
pub struct KernelMachine {
    director: Director,
    kept: Kept,
    namespace: Namespace,
    interfaces: [u32; 3],
    xdp: bool,
    finished_by_xdp: u64,
}

/// Readings of the loaded data path.
pub(crate) struct Live<'a>(pub(crate) &'a Datapath);

impl Readings for Live<'_> {
    fn counts(&self, server: u32) -> Counts {
        self.0.memory().counts(server).unwrap_or_default()
    }

    fn statistics(&self, server: u32) -> ServerStatistics {
        self.0.statistics(server).unwrap_or_default()
    }
}

impl KernelMachine {
    /// Loads the programs over a table for so many connections; with `xdp` each frame goes through the XDP program first.
    ///
    /// # Errors
    ///
    /// When they do not load.
    pub fn new(place: &Place, xdp: bool, connections: u32) -> Result<Self> {
        let mut kept = Kept::take(&place.pin(if xdp { "xdp" } else { "tc" }), connections)?;
        let datapath = &mut kept.datapath;
        let mut interfaces = [0; 3];
        for (interface, side) in interfaces.iter_mut().zip(Side::ALL) {
            *interface = nix::net::if_::if_nametoindex(side.name())?;
        }
        // What a packet has found out is good for some minutes: a table then gives the same on a machine that stops
        // between two steps. But not for as long as the clock has run: nothing was found out when it began.
        let config = datapath.memory().config().context("no configuration")?;
        let since_start = datapath.clock().jiffies_at(Instant::now());
        let jiffies_per_second = (since_start / 2).clamp(config.jiffies_per_second, 100_000);
        ensure!(datapath.memory().store_config(Config { jiffies_per_second, ..config }));
        let network = world::network(interfaces);
        datapath.set_local_addresses(&network.never_clients())?;
        let director = Director::adopt(datapath.memory().clone(), network, Instant::now());
        let mut director = director.map_err(|no_room| anyhow!(no_room))?;
        if xdp {
            datapath.set_transmitters(&interfaces.into())?;
            director.set_xdp_interfaces(interfaces.map(|interface| (interface, INTERFACE_XDP)).into());
        }
        let namespace = place.namespace.clone();
        Ok(Self { director, kept, namespace, interfaces, xdp, finished_by_xdp: 0 })
    }

    /// The data path.
    pub fn datapath(&self) -> &Datapath {
        &self.kept.datapath
    }

    /// Runs the tc program once.
    ///
    /// # Errors
    ///
    /// When the kernel refuses the frame.
    pub fn run_tc(&self, side: Side, frame: &[u8], segments: Segments, out: &mut Vec<u8>) -> Result<Fate> {
        let mut context = [0; SKB];
        put(&mut context, 40, self.interfaces[side as usize]);
        put(&mut context, 164, segments.count);
        put(&mut context, 176, segments.size);
        match test_run(self.kept.programs.tc.as_fd(), frame, &context, 1, out).context("the tc program")? {
            TC_PASS => Ok(Fate::Passed),
            TC_DROP => Ok(Fate::Dropped),
            TC_SENT => Ok(Fate::Sent),
            other => bail!("the tc program returned {other}"),
        }
    }

    /// Runs the XDP program once.
    ///
    /// # Errors
    ///
    /// When the kernel refuses the frame.
    pub fn run_xdp(&self, side: Side, frame: &[u8], out: &mut Vec<u8>) -> Result<Fate> {
        let mut context = [0; XDP_MD];
        put(&mut context, 4, frame.len() as u32);
        put(&mut context, 12, self.interfaces[side as usize]);
        match test_run(self.kept.programs.xdp.as_fd(), frame, &context, 1, out).context("the XDP program")? {
            XDP_PASS => Ok(Fate::Passed),
            XDP_DROP => Ok(Fate::Dropped),
            sent if XDP_SENT.contains(&sent) => Ok(Fate::Sent),
            other => bail!("the XDP program returned {other}"),
        }
    }

    /// A machine on the host with the same secrets, sizes and interfaces.
    ///
    /// # Errors
    ///
    /// When the configuration cannot be read.
    pub fn twin(&self) -> Result<HostMachine> {
        let config = self.kept.datapath.memory().config().context("no configuration")?;
        let sizes = Sizes { directory_words: config.directory_words as usize, ..Sizes::SMALL };
        HostMachine::with(self.xdp, &sizes, config.keys, self.interfaces)
    }

    /// Lets the programs make as many answers at once as after a rest.
    ///
    /// # Errors
    ///
    /// When the map of that cannot be written.
    pub fn allow_answers(&mut self) -> Result<()> {
        let full = u64::from(Budget::BURST * 1_024) << 32;
        let values = PerCpuValues::try_from(vec![full; nr_cpus().map_err(|(_, error)| error)?])?;
        self.kept.budget.set(0, values, 0).context("cannot write the budget of answers")
    }

    /// Runs the programs once, without asking for the reason.
    ///
    /// # Errors
    ///
    /// When the kernel refuses the frame, or XDP has rewritten what it hands on.
    pub fn run(&mut self, side: Side, frame: &[u8], segments: Segments, out: &mut Vec<u8>) -> Result<Fate> {
        // XDP comes before the kernel has put segments together
        if self.xdp && segments.size == 0 {
            let fate = self.run_xdp(side, frame, out)?;
            if fate != Fate::Passed {
                self.finished_by_xdp += 1;
                return Ok(fate);
            }
            ensure!(out == frame, "handed on by XDP, but not untouched");
        }
        self.run_tc(side, frame, segments, out)
    }

    /// The one verdict that was counted since `before`.
    fn reason_since(&self, before: &[u64]) -> Result<Reason> {
        let after = self.kept.datapath.verdicts()?;
        let mut counted = Vec::new();
        for (reason, (before, after)) in Reason::ALL.into_iter().zip(before.iter().zip(after)) {
            let is_verdict =
                !matches!(reason, Reason::HandedOn | Reason::Evicted | Reason::HopsFull | Reason::NotTransmitted);
            if is_verdict && after != *before {
                ensure!(after == before + 1, "{reason:?} was counted more than once");
                counted.push(reason);
            }
        }
        match counted[..] {
            [reason] => Ok(reason),
            _ => bail!("not one verdict, but {counted:?}"),
        }
    }
}

impl Machine for KernelMachine {
    fn name(&self) -> &'static str {
        if self.xdp { "XDP and tc programs" } else { "tc program" }
    }

    fn interfaces(&self) -> [u32; 3] {
        self.interfaces
    }

    fn change(&mut self, change: &Change) -> Result<()> {
        machine::change(&mut self.director, self.interfaces, change, &Live(&self.kept.datapath))
    }

    fn takes(&self, frame: &[u8]) -> bool {
        is_taken(frame)
    }

    fn receive(&mut self, side: Side, frame: &[u8], segments: Segments) -> Result<Received> {
        self.allow_answers()?;
        let before = self.kept.datapath.verdicts()?;
        let mut out = Vec::with_capacity(ROOM);
        let fate = self.run(side, frame, segments, &mut out)?;
        Ok(Received { fate, reason: self.reason_since(&before)?, frame: out, to: None })
    }

    fn services(&self) -> Vec<ServiceEntry> {
        self.director.entries(None, &Live(&self.kept.datapath))
    }

    fn connections(&self) -> Vec<ConnectionLine> {
        connection_lines(self.kept.datapath.memory(), self.kept.datapath.clock().jiffies_at(Instant::now())).collect()
    }

    fn set_forwarding(&mut self, on: bool) -> Result<()> {
        let value = if on { "1" } else { "0" };
        self.namespace.sysctl(&[("net.ipv4.ip_forward", value), ("net.ipv6.conf.all.forwarding", value)])
    }

    fn set_flags(&mut self, set: u32, clear: u32) {
        let memory = self.kept.datapath.memory();
        if let Some(config) = memory.config() {
            let _ = memory.store_config(Config { flags: config.flags & !clear | set, ..config });
        }
    }

    fn finished_by_xdp(&self) -> u64 {
        self.finished_by_xdp
    }
}

/// Whether the kernel runs a tc program on such a frame for a test: not without a whole fixed network header, and not
/// with more than fits one page.
pub fn is_taken(frame: &[u8]) -> bool {
    let least = match frame.get(12..14) {
        Some([0x08, 0x00]) => 34,
        Some([0x86, 0xdd]) => 54,
        _ => 14,
    };
    (least..=LONGEST).contains(&frame.len())
}

fn put(context: &mut [u8], at: usize, value: u32) {
    context[at..at + 4].copy_from_slice(&value.to_ne_bytes());
}
