//! The data path's decisions on the host: over maps on the heap, a clock that is set, and routes that are known.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use anyhow::{Context, Result, anyhow, bail, ensure};
use ipvsadm_compat::model::{Change, ConnectionLine, ServiceEntry};
use lb_daemon::datapath::{Map, Memory, Sizes};
use lb_daemon::director::{Director, connection_lines};
use lb_daemon::plan::Readings;
use lb_ebpf::abi::{
    ABI_VERSION, Address, Config, Counts, HashKeys, Hop, INTERFACE_XDP, Interface, Place, Server, ServerStatistics,
    Service, SyncDaemonRecord,
};
use lb_ebpf::answer::reset;
use lb_ebpf::connection_table::{self, Insert, Table, overload};
use lb_ebpf::endpoint_table::{BUCKET_WORDS, Endpoints};
use lb_ebpf::environment::{Environment, FragmentKey, Route, RouteQuery, RouteStatus};
use lb_ebpf::packet::{Packet, Raw, Segments, change_complete_checksum};
use lb_ebpf::parse::{self, WireSize};
use lb_ebpf::path::{self, schedule};
use lb_ebpf::scheduler::ScheduleMemory;
use lb_ebpf::verdict::{Action, Reason, Verdict};
use lb_ebpf::word::SharedWord;

use super::frame;
use super::machine::{self, Destination, Fate, Machine, Received};
use super::world::{self, Side};

/// Entries of the hop map tried for one next hop, as the programs do.
const HOP_PROBES: usize = 4;
/// Jiffies a second of the host's clock.
pub const HERTZ: u32 = 1_000;
/// Indices of the interfaces.
const INTERFACES: [u32; 3] = [2, 3, 4];

/// Maps, clock and routes.
#[derive(Debug)]
pub struct HostEnvironment {
    memory: Arc<Memory>,
    now: Cell<u32>,
    forwarding: Cell<bool>,
    wanted: Cell<Option<schedule::Wanted>>,
    insert: RefCell<Insert>,
    hop_checks: RefCell<HashMap<u16, u32>>,
    statistics: RefCell<Vec<ServerStatistics>>,
    reasons: RefCell<BTreeMap<u32, u64>>,
    fragments: RefCell<HashMap<FragmentKey, u32>>,
    records: Records,
    interfaces: [u32; 3],
}

/// Records as they were when the packet in hand first asked for them.
#[derive(Debug, Default)]
struct Records {
    config: OnceCell<Option<Config>>,
    services: Cached<Service>,
    servers: Cached<Server>,
    interfaces: Cached<Interface>,
}

/// A packet asks for a few records; this is room for that many different ones.
#[derive(Debug, Default)]
struct Cached<R>([OnceCell<(u32, R)>; 8]);

impl<R> Cached<R> {
    fn get(&self, index: u32, load: impl FnOnce() -> Option<R>) -> Option<&R> {
        for place in &self.0 {
            match place.get() {
                Some((number, record)) if *number == index => return Some(record),
                Some(_) => (),
                None => return load().map(|record| &place.get_or_init(|| (index, record)).1),
            }
        }
        None
    }
}

/// The words of a map as the data path's library takes them.
fn shared(words: &[AtomicU64]) -> &[SharedWord] {
    // SAFETY: on the host `SharedWord` is a transparent wrapper of `AtomicU64`, so both slices have the same layout,
    // and it is accessed atomically only.
    unsafe { &*(std::ptr::from_ref(words) as *const [SharedWord]) }
}

impl HostEnvironment {
    /// Empty maps of these sizes; `interfaces` are the indices of the interfaces.
    ///
    /// # Errors
    ///
    /// When the maps have no room for their configuration.
    pub fn new(sizes: &Sizes, config: Config, interfaces: [u32; 3]) -> Result<Self> {
        let memory = Memory::heap(sizes);
        ensure!(memory.store_config(config), "no configuration map");
        Ok(Self {
            memory: Arc::new(memory),
            now: Cell::new(1_000_000),
            forwarding: Cell::new(true),
            wanted: Cell::new(None),
            insert: RefCell::default(),
            hop_checks: RefCell::default(),
            statistics: RefCell::new(vec![ServerStatistics::default(); sizes.servers]),
            reasons: RefCell::default(),
            fragments: RefCell::default(),
            records: Records::default(),
            interfaces,
        })
    }

    /// The maps.
    pub fn memory(&self) -> &Arc<Memory> {
        &self.memory
    }

    /// Sets the clock forward.
    pub fn advance(&self, jiffies: u32) {
        self.now.set(self.now.get().wrapping_add(jiffies));
    }

    /// How often something was counted that is not a packet's verdict.
    pub fn counted(&self, reason: Reason) -> u64 {
        self.reasons.borrow().get(&(reason as u32)).copied().unwrap_or(0)
    }

    /// Takes a packet all of its way.
    fn run<P: Packet>(&mut self, packet: &mut P) -> Result<Verdict> {
        self.records = Records::default();
        self.wanted.set(None);
        let wanted = || self.wanted.get().unwrap_or(NOTHING_WANTED);
        Ok(path::whole(packet, &*self, wanted))
    }

    fn add(&self, server: u32, add: impl FnOnce(&mut ServerStatistics)) {
        if let Some(statistics) = self.statistics.borrow_mut().get_mut(server as usize) {
            add(statistics);
        }
    }

    fn row<const N: usize>(&self, map: Map, index: u32) -> Option<&[SharedWord; N]> {
        let start = (index as usize).checked_mul(N)?;
        shared(self.memory.words(map).get(start..start.checked_add(N)?)?).try_into().ok()
    }
}

/// Nobody can ask for this: the path wants before it schedules.
const NOTHING_WANTED: schedule::Wanted = schedule::Wanted {
    key: connection_table::RequestKey {
        client: Address { words: [0; 2] },
        virtual_address: Address { words: [0; 2] },
        client_port: lb_ebpf::abi::Be16(0),
        virtual_port: lb_ebpf::abi::Be16(0),
        protocol: 0,
    },
    tcp_flags: 0,
    schedule: lb_ebpf::abi::Schedule(0),
    now: 0,
};

impl Table for HostEnvironment {
    type W = SharedWord;

    fn directory(&self, word: u32) -> Option<&SharedWord> {
        shared(self.memory.words(Map::Directory)).get(word as usize)
    }

    fn entry(&self, slot: u32) -> Option<&[SharedWord; 8]> {
        self.row(Map::Entries, slot)
    }
}

impl connection_table::Memory for HostEnvironment {
    fn server_address(&self, server: u32) -> Option<Address> {
        self.server(server).map(|server| server.address)
    }

    fn counts(&self, server: u32) -> Option<&SharedWord> {
        shared(self.memory.words(Map::Counts)).get(server as usize)
    }

    fn counted(&self, server: u32) {
        lb_ebpf::scheduler::counted(self, server);
    }

    fn timeout(&self, config: &Config, server: u32, state: u8) -> u32 {
        let service = self.server(server).and_then(|server| self.service(server.service));
        service.map_or(0, |service| service.timeout(config, state))
    }

    fn one_more(&self, server: u32) {
        if let (Some(counts), Some(server)) = (connection_table::Memory::counts(self, server), self.server(server)) {
            overload::one_more(counts, server);
        }
    }

    fn one_less(&self, server: u32) {
        if let (Some(counts), Some(server)) = (connection_table::Memory::counts(self, server), self.server(server)) {
            overload::one_less(counts, server);
        }
    }
}

impl ScheduleMemory for HostEnvironment {
    type W = SharedWord;

    fn line(&self, line: u32) -> Option<&[SharedWord; 8]> {
        self.row(Map::Schedule, line)
    }

    fn counts(&self, server: u32) -> Option<Counts> {
        self.memory.counts(server)
    }

    fn place(&self, server: u32) -> Option<Place> {
        // not the copy that this packet has: a change of the rules moves it
        self.memory.load_server(server).map(|server| Place(server.place))
    }
}

impl Endpoints for HostEnvironment {
    type W = SharedWord;

    fn bucket(&self, index: u32) -> Option<&[SharedWord; BUCKET_WORDS]> {
        self.row(Map::Endpoints, index)
    }
}

impl Environment for HostEnvironment {
    fn config(&self) -> Option<&Config> {
        self.records.config.get_or_init(|| self.memory.config()).as_ref()
    }

    fn now(&self) -> u32 {
        self.now.get()
    }

    fn service(&self, index: u32) -> Option<&Service> {
        self.records.services.get(index, || self.memory.load_service(index))
    }

    fn server(&self, index: u32) -> Option<&Server> {
        self.records.servers.get(index, || self.memory.load_server(index))
    }

    fn remember_server_hop(&self, index: u32, hop: u64, stamp: u64) {
        let word = |word| self.memory.store_word(Map::Servers, index as usize, word, [hop, stamp][word - 6]);
        let _ = (6..=7).all(word);
    }

    fn count_connection(&self, server: u32) {
        self.add(server, |statistics| statistics.connections += 1);
    }

    fn count_in(&self, server: u32, size: &WireSize) {
        self.add(server, |statistics| {
            statistics.packets_in += size.packets;
            statistics.bytes_in += size.bytes;
        });
    }

    fn count_out(&self, server: u32, size: &WireSize) {
        self.add(server, |statistics| {
            statistics.packets_out += size.packets;
            statistics.bytes_out += size.bytes;
        });
    }

    fn count(&self, reason: Reason, number: u64) {
        *self.reasons.borrow_mut().entry(reason as u32).or_default() += number;
    }

    fn hop(&self, index: u32) -> Option<Hop> {
        let word = self.memory.word(Map::Hops, index as usize, 0)?;
        Some(Hop(word.load(Ordering::Relaxed)))
    }

    fn hop_index(&self, hop: Hop) -> Option<u16> {
        let hops = self.memory.words(Map::Hops);
        let start = (hop.0.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 48) as usize;
        for index in (0..HOP_PROBES).map(|probe| (start + probe) % hops.len()) {
            let known = hops[index].load(Ordering::Relaxed);
            if known == hop.0 || known == 0 {
                hops[index].store(hop.0, Ordering::Relaxed);
                return Some(index as u16);
            }
        }
        self.count(Reason::HopsFull, 1);
        None
    }

    fn hop_checked(&self, index: u16) -> u32 {
        self.hop_checks.borrow().get(&index).copied().unwrap_or(0)
    }

    fn note_hop_check(&self, index: u16, now: u32) {
        self.hop_checks.borrow_mut().insert(index, now);
    }

    fn interface(&self, ifindex: u32) -> Option<&Interface> {
        self.records.interfaces.get(ifindex, || self.memory.load(ifindex))
    }

    fn is_local(&self, address: Address) -> bool {
        let address = IpAddr::from(address);
        world::local_addresses().iter().any(|(local, _)| *local == address)
    }

    /// As `bpf_fib_lookup` answers in the network of [`world`].
    fn route(&self, query: &RouteQuery) -> Route {
        if !self.forwarding.get() {
            return Route { status: RouteStatus::ForwardingOff, ..Route::NONE };
        }
        let destination = IpAddr::from(query.destination);
        let stays = [query.source, query.destination].into_iter().any(|address| stays_on_its_link(address.into()));
        let way = world::way_to(destination).filter(|_| !stays && !world::is_own(destination));
        if world::BLACKHOLE.contains(&destination) {
            return Route { status: RouteStatus::Unusable, ..Route::NONE };
        }
        let Some((side, neighbour)) = way else {
            return Route { status: RouteStatus::NoRoute, ..Route::NONE };
        };
        let route = Route {
            status: RouteStatus::Resolved,
            ifindex: self.interfaces[side as usize],
            next_hop: neighbour.into(),
            mac: [0; 6],
            source_mac: side.mac(),
            mtu: side.mtu(),
        };
        match world::mac_of(neighbour) {
            _ if query.length > side.mtu() => Route { status: RouteStatus::TooLong, ..route },
            Some(mac) => Route { mac, ..route },
            None => Route { status: RouteStatus::Unresolved, mtu: 0, ..route },
        }
    }

    fn fragment_ports(&self, key: &FragmentKey) -> Option<u32> {
        self.fragments.borrow().get(key).copied()
    }

    fn remember_fragment(&self, key: &FragmentKey, ports: u32) {
        self.fragments.borrow_mut().insert(*key, ports);
    }

    fn want(&self, wanted: &schedule::Wanted) {
        self.wanted.set(Some(*wanted));
    }

    fn assign(&self, wanted: &schedule::Wanted, server: u32) -> schedule::Attempt {
        schedule::assign(self, wanted, server, &mut self.insert.borrow_mut())
    }

    fn insert(&self, server: u32) -> schedule::Attempt {
        let mut insert = self.insert.borrow_mut();
        let Some(config) = self.config() else { return schedule::Attempt::Internal };
        connection_table::insert(self, config, &mut insert);
        schedule::outcome(self, &insert, server)
    }
}

/// Whether packets from or to an IPv6 address are never forwarded: `rt6_need_strict`, include/net/ip6_route.h.
fn stays_on_its_link(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(_) => false,
        IpAddr::V6(address) => address.is_multicast() || address.is_unicast_link_local() || address.is_loopback(),
    }
}

/// A frame in memory; with `XDP` as the XDP program sees it, else as the tc program does.
struct Frame<'f, const XDP: bool> {
    bytes: &'f mut Vec<u8>,
    ingress: u32,
    segments: Segments,
    is_for_this_host: bool,
}

impl<const XDP: bool> Packet for Frame<'_, XDP> {
    const HANDS_ON: bool = XDP;

    fn length(&self) -> u32 {
        self.bytes.len() as u32
    }

    fn ingress(&self) -> u32 {
        self.ingress
    }

    fn segments(&self) -> Segments {
        self.segments
    }

    fn is_for_this_host(&self, _: [u8; 6]) -> bool {
        self.is_for_this_host
    }

    fn read<T: Raw>(&self, offset: usize) -> Option<T> {
        let bytes = self.bytes.get(offset..offset.checked_add(size_of::<T>())?)?;
        // SAFETY: `bytes` is as long as `T`, which is nothing but bytes of alignment 1.
        Some(unsafe { bytes.as_ptr().cast::<T>().read_unaligned() })
    }

    fn write<T: Raw>(&mut self, offset: usize, value: T) -> Option<()> {
        let bytes = self.bytes.get_mut(offset..offset.checked_add(size_of::<T>())?)?;
        // SAFETY: as for `read`.
        unsafe { bytes.as_mut_ptr().cast::<T>().write_unaligned(value) };
        Some(())
    }

    fn change_checksum(
        &mut self,
        offset: usize,
        addresses: lb_ebpf::checksum::Difference,
        ports: lb_ebpf::checksum::Difference,
        udp: bool,
    ) -> Option<()> {
        change_complete_checksum(self, offset, addresses, ports, udp)
    }
}

/// A director on the host.
#[derive(Debug)]
pub struct HostMachine {
    environment: HostEnvironment,
    director: Director,
    xdp: bool,
    finished_by_xdp: u64,
}

/// Readings of the maps on the heap.
struct Live<'a>(&'a HostEnvironment);

impl Readings for Live<'_> {
    fn counts(&self, server: u32) -> Counts {
        self.0.memory.counts(server).unwrap_or_default()
    }

    fn statistics(&self, server: u32) -> ServerStatistics {
        self.0.statistics.borrow().get(server as usize).copied().unwrap_or_default()
    }
}

impl HostMachine {
    /// A director without rules; with `xdp` each frame goes through the XDP program's decisions first.
    ///
    /// # Errors
    ///
    /// When the maps have no room.
    pub fn new(xdp: bool) -> Result<Self> {
        let sizes = Sizes::SMALL;
        let keys =
            HashKeys { nh: [11, 22, 33, 44, 55, 66], multipliers: [0x9e37_79b9_7f4a_7c15, 0xff51_afd7_ed55_8ccd] };
        Self::with(xdp, &sizes, keys, INTERFACES)
    }

    /// As [`new`](Self::new), with maps of these sizes, these secrets of the hash and these indices of interfaces.
    ///
    /// # Errors
    ///
    /// When the maps have no room.
    pub fn with(xdp: bool, sizes: &Sizes, keys: HashKeys, interfaces: [u32; 3]) -> Result<Self> {
        let config = Config {
            abi_version: ABI_VERSION,
            flags: 0,
            jiffies_per_second: HERTZ,
            directory_words: sizes.directory_words as u32,
            live_services: 0,
            connections: 1_000,
            endpoints: lb_ebpf::abi::EndpointWindow(0),
            keys,
            shortest_timeouts: [0; 16],
            timeouts: [0; 16],
            owner_pid: 0,
            _pad: 0,
            rules_digest: 0,
            sync_daemons: [SyncDaemonRecord::default(); 2],
        };
        let environment = HostEnvironment::new(sizes, config, interfaces)?;
        let network = world::network(interfaces);
        let director = Director::adopt(environment.memory.clone(), network, Instant::now());
        let mut director = director.map_err(|no_room| anyhow!(no_room))?;
        if xdp {
            director.set_xdp_interfaces(interfaces.map(|interface| (interface, INTERFACE_XDP)).into());
        }
        Ok(Self { environment, director, xdp, finished_by_xdp: 0 })
    }

    /// Maps, clock and routes.
    pub fn environment(&self) -> &HostEnvironment {
        &self.environment
    }

    fn run<const XDP: bool>(&mut self, side: Side, bytes: &mut Vec<u8>, segments: Segments) -> Result<Verdict> {
        let is_for_this_host = bytes.get(..6).context("a frame without destination")? == side.mac();
        let ingress = self.environment.interfaces[side as usize];
        self.environment.run(&mut Frame::<XDP> { bytes, ingress, segments, is_for_this_host })
    }
}

impl Machine for HostMachine {
    fn name(&self) -> &'static str {
        if self.xdp { "host, XDP first" } else { "host" }
    }

    fn interfaces(&self) -> [u32; 3] {
        self.environment.interfaces
    }

    fn change(&mut self, change: &Change) -> Result<()> {
        machine::change(&mut self.director, self.environment.interfaces, change, &Live(&self.environment))
    }

    fn receive(&mut self, side: Side, frame: &[u8], segments: Segments) -> Result<Received> {
        let mut bytes = frame.to_vec();
        if self.xdp && segments.size == 0 {
            let verdict = self.run::<true>(side, &mut bytes, segments)?;
            if matches!(verdict.action, Action::Send | Action::Drop | Action::Schedule) {
                self.finished_by_xdp += 1;
                return outcome(verdict, side, bytes, segments);
            }
            ensure!(bytes == frame, "handed on by XDP ({:?}), but not untouched", verdict.reason);
        }
        let verdict = self.run::<false>(side, &mut bytes, segments)?;
        outcome(verdict, side, bytes, segments)
    }

    fn services(&self) -> Vec<ServiceEntry> {
        self.director.entries(None, &Live(&self.environment))
    }

    fn connections(&self) -> Vec<ConnectionLine> {
        connection_lines(&self.environment.memory, self.environment.now.get()).collect()
    }

    fn set_forwarding(&mut self, on: bool) -> Result<()> {
        self.environment.forwarding.set(on);
        Ok(())
    }

    fn set_flags(&mut self, set: u32, clear: u32) {
        if let Some(config) = self.environment.memory.config() {
            let _ = self.environment.memory.store_config(Config { flags: config.flags & !clear | set, ..config });
        }
    }

    fn finished_by_xdp(&self) -> u64 {
        self.finished_by_xdp
    }
}

/// Does what a verdict says.
fn outcome(verdict: Verdict, side: Side, frame: Vec<u8>, segments: Segments) -> Result<Received> {
    let neighbour = matches!(verdict.action, Action::SendToNeighbour).then(|| verdict.next_hop.into());
    let (fate, frame, to) = match verdict.action {
        Action::Pass | Action::Malformed => (Fate::Passed, frame, None),
        Action::Drop => (Fate::Dropped, frame, None),
        Action::Send | Action::SendToNeighbour => {
            (Fate::Sent, frame, Some(Destination { interface: verdict.ifindex, neighbour }))
        }
        Action::Answer => (Fate::Sent, answer(&verdict, side, &frame, segments)?, None),
        Action::Reset => (Fate::Sent, reset(&frame)?, None),
        Action::Read | Action::Schedule | Action::Icmp => bail!("{:?} is no end of a packet's way", verdict.action),
    };
    Ok(Received { fate, reason: verdict.reason, frame, to })
}

/// The reset that answers `frame`, made by the data path's own library.
fn reset(frame: &[u8]) -> Result<Vec<u8>> {
    let mut bytes = frame.to_vec();
    let packet =
        Frame::<false> { bytes: &mut bytes, ingress: 0, segments: Segments::default(), is_for_this_host: true };
    let network = parse::network(&packet).map_err(|error| anyhow!("{error:?}"))?;
    let read = |offset: usize| packet.read(offset).context("cut short");
    let transport = reset::transport(&network, read(network.payload())?, false).context("no segment")?;
    let ethernet = reset::ethernet(packet.read(0).context("cut short")?);
    let mut answer = ethernet.to_vec();
    if network.ipv6 {
        answer.extend(reset::ipv6(&network, packet.read(14).context("cut short")?));
    } else {
        answer.extend(reset::ipv4(&network, packet.read(14).context("cut short")?));
    }
    answer.extend(&frame[answer.len()..network.payload()]);
    answer.extend(transport);
    Ok(answer)
}

/// The frame that answers `frame`, its headers made by the data path's own library.
fn answer(verdict: &Verdict, side: Side, frame: &[u8], segments: Segments) -> Result<Vec<u8>> {
    let ipv6 = frame[12..14] == [0x86, 0xdd];
    let length = usize::from(u16::from_be_bytes(if ipv6 { [frame[18], frame[19]] } else { [frame[16], frame[17]] }));
    let length = match length {
        0 if segments.size != 0 => frame.len() - 14,
        length if ipv6 => length + 40,
        length => length,
    };
    let quote = &frame[14..14 + length.min(lb_ebpf::answer::QUOTE)];
    let sum: u64 =
        quote.chunks(2).map(|pair| u64::from(u16::from_ne_bytes([pair[0], *pair.get(1).unwrap_or(&0)]))).sum();
    let address = |at: usize| -> Result<Address> {
        if ipv6 {
            return Ok(Address::from_bytes(frame[at..at + 16].try_into()?));
        }
        Ok(Address::from_raw_ipv4(u32::from_ne_bytes(frame[at..at + 4].try_into()?)))
    };
    let error = lb_ebpf::answer::Error {
        answer: verdict.answer,
        mtu: verdict.mtu,
        source: address(if ipv6 { 22 } else { 26 })?,
        destination: address(if ipv6 { 38 } else { 30 })?,
        source_mac: frame[6..12].try_into()?,
        destination_mac: side.mac(),
        quoted: quote.len() as u16,
        quoted_sum: lb_ebpf::checksum::Difference(sum),
    };
    let headers = if ipv6 { error.ipv6_headers().to_vec() } else { error.ipv4_headers().to_vec() };
    Ok([&headers, quote].concat())
}

/// The answer that a director gives, built from what the standards say.
pub fn expected_answer(frame: &[u8], kind: (u8, u8), rest: u32, from: IpAddr, to: IpAddr) -> Vec<u8> {
    let mut macs = [[0; 6]; 2];
    macs[0].copy_from_slice(&frame[..6]);
    macs[1].copy_from_slice(&frame[6..12]);
    let quote = &frame[14..frame.len().min(14 + 548)];
    let mut packet = frame::icmp(from, to, kind, rest, quote);
    (packet.tos, packet.ttl, packet.identification, packet.dont_fragment) = (0xc0, 64, 0, true);
    packet.frame(macs[0], macs[1])
}
