//! The only door to the data path: its maps, its programs and where they are attached.
//!
//! What is pinned goes on forwarding without this process. [`Datapath::open`] takes over what an earlier one has left;
//! [`Datapath::attach`] then replaces the programs on the interfaces, one at a time and without a gap.

mod adoption;
mod attach;
pub mod clock;
mod connections;
mod counters;
mod devices;
mod error;
mod filter;
mod interface;
mod kernel;
mod layout;
mod losses;
pub mod memory;
pub mod object;
mod pins;
mod sweep;

use std::collections::BTreeSet;
use std::io;
use std::net::IpAddr;
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use aya::Ebpf;
use lb_ebpf::abi::{ABI_VERSION, Config, DeviceLayout, HashKeys, INTERFACE_XDP, Interface, Life, ServerStatistics};

pub use adoption::DEFAULT_CONNECTIONS;
pub use attach::{AttachMode, Attachment, TcHook};
pub use clock::Clock;
pub use connections::Connection;
pub use counters::REASONS;
pub use error::Error;
pub use memory::{Map, Memory, Sizes};
pub use pins::unload;
pub use sweep::{End, Swept};

use crate::privileges::User;
use adoption::Found;
use counters::Counters;
use devices::Devices;
use object::TableSize;
use pins::Pins;
use sweep::Sweeper;

/// How far apart two readings of the clock must be to show that they agree.
const CALIBRATION: Duration = Duration::from_millis(30);
/// Longer than a processor takes from looking at an interface's record to having sent the frame: one round of its softirq.
const LAST_FRAMES: Duration = Duration::from_millis(10);
/// Readings until a clock that disagrees is believed to be wrong rather than late.
const CALIBRATION_ATTEMPTS: usize = 10;

/// What [`Datapath::open`] is to make or take over.
#[derive(Clone, Debug)]
pub struct Options {
    /// The pin directory, such as `/sys/fs/bpf/lbd`.
    pub pin: PathBuf,
    /// Connections that the table is made for; `None`: as many as the pinned one was, or [`DEFAULT_CONNECTIONS`].
    pub connections: Option<u32>,
    /// How to attach to tc; `None`: by tcx where the kernel has it.
    pub tc: Option<TcHook>,
}

/// The data path of this process.
///
/// Dropping it leaves everything pinned and forwarding.
pub struct Datapath {
    memory: Arc<Memory>,
    object: Ebpf,
    counters: Counters,
    devices: Devices,
    sweeper: Sweeper,
    clock: Clock,
    pins: Pins,
    size: TableSize,
    tc: Option<TcHook>,
    adopted: bool,
}

impl Datapath {
    /// Loads the programs over the pinned maps, or over new ones. Nothing that forwards is changed, whatever goes wrong.
    pub fn open(options: &Options) -> Result<Self, Error> {
        kernel::check()?;
        let pins = Pins::open(&options.pin)?;
        match adoption::inspect(&pins, options)? {
            Found::Pinned(size) => Self::load(pins, size, options, true),
            Found::Nothing(size) => {
                let made = Self::load(pins, size, options, false);
                made.inspect_err(|_| discard(&options.pin))
            }
        }
    }

    fn load(mut pins: Pins, size: TableSize, options: &Options, adopted: bool) -> Result<Self, Error> {
        let layout = layout::device_layout().unwrap_or_else(|error| {
            tracing::warn!(%error, "what XDP sends and an interface does not take is not counted");
            DeviceLayout::default()
        });
        let mut object = object::load(&pins, size, layout)?;
        pins.own_program = object::program_id(&object, object::TC_PROGRAM);
        let memory = map_memory(&object).map_err(|error| Error::access("map the maps into memory", error))?;
        let sweeper = Sweeper::new(array(&object, "EXPIRY")?.fd(), array(&object, "EXPIRY_CONTROL")?.fd());
        let sweeper = sweeper.map_err(|error| Error::access("map the list of expiries into memory", error))?;
        let clock = calibrate(&sweeper, &object)?;
        let counters = Counters::take(&mut object)?;
        let devices = Devices::take(&mut object)?;
        let memory = Arc::new(memory);
        let mut datapath =
            Self { memory, object, counters, devices, sweeper, clock, pins, size, tc: options.tc, adopted };
        datapath.sign()?;
        datapath.count_losses();
        Ok(datapath)
    }

    /// Whether this kernel can have a data path, and this process make one.
    pub fn is_possible() -> Result<(), Error> {
        kernel::check()
    }

    /// The maps in memory.
    pub fn memory(&self) -> &Arc<Memory> {
        &self.memory
    }

    /// Whether an earlier process's data path, with its rules and connections, was taken over.
    pub fn is_adopted(&self) -> bool {
        self.adopted
    }

    /// Connections that the table is made for.
    pub fn connections(&self) -> u32 {
        self.size.connections
    }

    /// The pin directory.
    pub fn pin(&self) -> &Path {
        self.pins.root()
    }

    /// Gives what is pinned to a user that this process is going to be. What it needs later must be reached without
    /// root's directories.
    pub fn hand_over(&mut self, user: &User) -> Result<(), Error> {
        self.pins.hand_over(user)
    }

    /// Where a bpffs was mounted because there was none: the pins, and with them the forwarding, end with that mount.
    pub fn mounted(&self) -> Option<&Path> {
        self.pins.mounted.as_deref()
    }

    /// Time in the data path's terms.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Attaches the programs to an interface of this thread's network namespace, or replaces those of an earlier start
    /// without a gap. A foreign program is never displaced.
    pub fn attach(&mut self, interface: &str, mode: AttachMode) -> Result<Attachment, Error> {
        if let Ok(index) = nix::net::if_::if_nametoindex(interface)
            && attach::loses_xdp(&self.pins, index, mode)
        {
            self.withdraw(index)?;
        }
        attach::attach(&mut self.object, &self.pins, interface, mode, self.tc)
    }

    /// Takes the programs off an interface; nothing, if it has none of ours. Also after the interface was removed.
    pub fn detach(&mut self, interface: u32) -> Result<(), Error> {
        if attach::loses_xdp(&self.pins, interface, AttachMode::Tc) {
            self.withdraw(interface)?;
        }
        attach::detach(&self.pins, interface)
    }

    /// Has the XDP program send nothing more out of an interface, and waits until what it has sent is gone: a driver
    /// whose program is taken off drops the frames of others.
    fn withdraw(&mut self, interface: u32) -> Result<(), Error> {
        let record: Interface = self.memory.load(interface).unwrap_or_default();
        if record.flags() & INTERFACE_XDP == 0 {
            return Ok(());
        }
        let _ = self.memory.store(interface, record.without_flag(INTERFACE_XDP));
        std::thread::sleep(LAST_FRAMES);
        self.devices.remove(interface)
    }

    /// Indices of the interfaces that were attached to, those of earlier starts among them; one that was removed
    /// meanwhile is in it until it is detached.
    pub fn attached(&self) -> Result<BTreeSet<u32>, Error> {
        Ok(self.pins.attachments()?.into_iter().map(|(_, interface)| interface).collect())
    }

    /// Reads the clock, ends the connections that are past their time, and counts the rest. To be called once a second.
    pub fn sweep(&mut self) -> Result<Swept, Error> {
        let reading = self.sweeper.reading(&self.object)?;
        self.clock = Clock::new(self.clock.jiffies_per_second(), reading);
        let Some(config) = self.memory.config() else { return Ok(Swept::default()) };
        self.sweeper.sweep(&self.object, &self.memory, reading.jiffies as u32, &config)
    }

    /// Ends connections, as [`Connection::slot`] and [`Connection::life`] name them; returns how many.
    pub fn end_connections(&mut self, connections: &[(u32, Life)], which: End) -> Result<u32, Error> {
        self.sweeper.end(&self.object, connections, which)
    }

    /// What went through a real server since its index was cleared.
    pub fn statistics(&self, server: u32) -> Result<ServerStatistics, Error> {
        self.counters.statistics(server)
    }

    /// Sets a real server's statistics to zero: for an index that is given to a new server.
    pub fn clear_statistics(&mut self, server: u32) -> Result<(), Error> {
        self.counters.clear_statistics(server)
    }

    /// Packets by the reason of their verdict.
    pub fn verdicts(&self) -> Result<[u64; REASONS], Error> {
        self.counters.verdicts()
    }

    /// Tells the programs the addresses that clients do not have: this host's own, and broadcasts.
    pub fn set_local_addresses(&mut self, addresses: &BTreeSet<IpAddr>) -> Result<(), Error> {
        self.counters.set_local_addresses(addresses)
    }

    /// Tells the XDP program the interfaces of this thread's network namespace that it may send out of. Their records
    /// must say so, too ([`lb_ebpf::abi::INTERFACE_XDP`]): they are written after this.
    pub fn set_transmitters(&mut self, interfaces: &BTreeSet<u32>) -> Result<(), Error> {
        for gone in self.devices.known().difference(interfaces).copied().collect::<Vec<_>>() {
            self.withdraw(gone)?;
        }
        self.devices.set(interfaces)
    }

    fn count_losses(&mut self) {
        if let Err(error) = losses::attach(&mut self.object, &self.pins) {
            tracing::warn!(%error, "what XDP sends and an interface does not take is not counted");
        }
    }

    /// Stops forwarding and removes everything that is pinned.
    pub fn unload(self) -> Result<(), Error> {
        self.pins.remove_all()
    }

    /// Names this process as the owner, and sets up what a new data path starts from.
    fn sign(&self) -> Result<(), Error> {
        let failed = || Error::Access { operation: "write the configuration map", error: "it has no value".to_owned() };
        let old = self.memory.config().ok_or_else(failed)?;
        let config = if self.adopted { old } else { self.initial(old)? };
        let jiffies_per_second = self.clock.jiffies_per_second();
        let config = Config { owner_pid: std::process::id(), jiffies_per_second, ..config };
        // The version last: a start that is cut short leaves a data path that was never set up.
        let unversioned = Config { abi_version: old.abi_version, ..config };
        let stored = self.memory.store_config(unversioned) && self.memory.store_config(config);
        if stored { Ok(()) } else { Err(failed()) }
    }

    /// `zero` is what the kernel makes a map of.
    fn initial(&self, zero: Config) -> Result<Config, Error> {
        let TableSize { connections, directory_words } = self.size;
        Ok(Config { abi_version: ABI_VERSION, directory_words, connections, keys: random_keys()?, ..zero })
    }
}

/// Secrets that nobody outside can guess: who knew them could fill the few places of a flow.
fn random_keys() -> Result<HashKeys, Error> {
    let mut words = [0u64; 5];
    for word in &mut words {
        *word = getrandom::u64().map_err(|error| Error::Load(format!("no random numbers for the hash: {error}")))?;
    }
    let [a, b, c, first, second] = words;
    let halves = |word: u64| [word as u32, (word >> 32) as u32];
    let ([a, b], [c, d], [e, f]) = (halves(a), halves(b), halves(c));
    Ok(HashKeys { nh: [a, b, c, d, e, f], multipliers: [first | 1, second | 1] })
}

/// The descriptor of an array map of the object.
fn array<'a>(object: &'a Ebpf, name: &str) -> Result<&'a aya::maps::MapData, Error> {
    match object.map(name) {
        Some(aya::maps::Map::Array(map)) => Ok(map),
        _ => Err(Error::Load(format!("the object has no array {name}"))),
    }
}

fn map_memory(object: &Ebpf) -> io::Result<Memory> {
    Memory::mapped(|map| {
        let data = array(object, map.object_name()).map_err(io::Error::other)?;
        let info = data.info().map_err(io::Error::other)?;
        // A value may be a row of the view's (endpoints come by the bucket); any other size would be read askew.
        let size = info.value_size() as usize;
        if size == 0 || !size.is_multiple_of(map.value_words() * 8) {
            return Err(io::Error::other(format!("{} has values of {size} bytes", map.object_name())));
        }
        Ok((data.fd().as_fd(), size / 8 * info.max_entries() as usize))
    })
}

/// The clock, once two readings agree about the length of a tick.
fn calibrate(sweeper: &Sweeper, object: &Ebpf) -> Result<Clock, Error> {
    let jiffies_per_second =
        clock::jiffies_per_second().map_err(|error| Error::access("read the clock's resolution", error))?;
    let first = sweeper.reading(object)?;
    let clock = Clock::new(jiffies_per_second, first);
    let mut disagreement = None;
    for _ in 0..CALIBRATION_ATTEMPTS {
        std::thread::sleep(CALIBRATION);
        let reading = sweeper.reading(object)?;
        match clock.agrees_with(reading) {
            Ok(()) => return Ok(Clock::new(jiffies_per_second, reading)),
            Err(measured) => {
                let elapsed_ms = reading.monotonic_ns.saturating_sub(first.monotonic_ns) / 1_000_000;
                disagreement = Some(Error::Clock { jiffies_per_second, measured, elapsed_ms });
            }
        }
    }
    disagreement.map_or(Ok(clock), Err)
}

/// What is left of a data path that could not be made.
fn discard(pin: &Path) {
    if let Err(error) = unload(pin) {
        tracing::warn!(%error, "what a failed start has pinned is still there");
    }
}
