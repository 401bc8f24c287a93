//! The maps, the clock and the kernel's routing, as the library wants them.

use core::{cell::UnsafeCell, ffi::c_void, mem::size_of};

use aya_ebpf::{
    bindings::bpf_fib_lookup,
    helpers::{bpf_fib_lookup, bpf_jiffies64, bpf_loop},
};
use lb_ebpf::{
    abi::{
        Address, Config, Counts, EndpointWindow, Hop, Interface, MAX_ENDPOINT_WORDS, MAX_HOPS, Place, Schedule, Server,
        Service,
    },
    connection_table::{ENTRY_WORDS, INSERT_STEPS, Insert, Memory, ReplyKey, RequestKey, Step, Table, overload},
    endpoint_table::{BUCKET_WORDS, EndpointKey, Endpoints},
    environment::{self, Connection, Environment, FragmentKey, Route, RouteQuery, RouteStatus},
    parse::WireSize,
    path::{
        self, Flow,
        schedule::{self, Attempt, Wanted},
    },
    scheduler::{self, LeftOut, Repeated, ScheduleMemory},
    verdict::{Reason, Verdict},
    word::{BpfWord, Word, opaque},
};

use super::maps;

/// Entries of the hop map tried for one next hop.
const HOP_PROBES: u32 = 4;
const AF_INET: u8 = 2;
const AF_INET6: u8 = 10;

/// The maps of the object; `context` is the program's, for the helpers that want it.
///
/// `INLINE`: what others make subprograms of is part of the program that asks, for the short way, which does not ask the
/// kernel's routing and needs no scratch.
#[derive(Clone, Copy)]
pub(super) struct AnyMaps<const INLINE: bool> {
    pub(super) context: *mut c_void,
}

/// Those of the long way: each step is a subprogram.
pub(super) type Maps = AnyMaps<false>;
/// Those of the short way.
pub(super) type InlineMaps = AnyMaps<true>;

impl<const INLINE: bool> Table for AnyMaps<INLINE> {
    type W = BpfWord;

    #[inline(always)]
    fn directory(&self, word: u32) -> Option<&BpfWord> {
        // SAFETY: the map's values are eight aligned bytes that live as long as the program; `BpfWord` is one such
        // word, read and written by volatile and atomic access only.
        maps::DIRECTORY.get_ptr(word).map(|word| unsafe { &*word.cast() })
    }

    #[inline(always)]
    fn entry(&self, slot: u32) -> Option<&[BpfWord; ENTRY_WORDS]> {
        // SAFETY: as above, eight of them.
        maps::ENTRIES.get_ptr(slot).map(|entry| unsafe { &*entry.cast() })
    }
}

impl<const INLINE: bool> Memory for AnyMaps<INLINE> {
    #[inline(always)]
    fn server_address(&self, server: u32) -> Option<Address> {
        self.server(server).map(|server| server.address)
    }

    #[inline(always)]
    fn counts(&self, server: u32) -> Option<&BpfWord> {
        // SAFETY: as for the directory.
        maps::COUNTS.get_ptr(server).map(|word| unsafe { &*word.cast() })
    }

    #[inline(always)]
    fn counted(&self, server: u32) {
        lbd_counted(server);
    }

    #[inline(always)]
    fn timeout(&self, _config: &Config, server: u32, state: u8) -> u32 {
        lbd_timeout(server, u32::from(state))
    }

    #[inline(always)]
    fn one_more(&self, server: u32) {
        lbd_one_more(server);
    }

    #[inline(always)]
    fn one_less(&self, server: u32) {
        lbd_one_less(server);
    }
}

impl<const INLINE: bool> ScheduleMemory for AnyMaps<INLINE> {
    type W = BpfWord;

    #[inline(always)]
    fn line(&self, line: u32) -> Option<&[BpfWord; 8]> {
        // SAFETY: as for the entries.
        maps::SCHEDULE.get_ptr(line).map(|line| unsafe { &*line.cast() })
    }

    #[inline(always)]
    fn counts(&self, server: u32) -> Option<Counts> {
        Memory::counts(self, server).map(|word| Counts(word.load()))
    }

    #[inline(always)]
    fn place(&self, server: u32) -> Option<Place> {
        self.server(server).map(|server| Place(server.place))
    }

    #[inline(always)]
    fn detour(&self, schedule: Schedule) -> Option<u32> {
        let server = lbd_detour(schedule.0);
        if server == NOWHERE { None } else { Some(server) }
    }

    #[inline(always)]
    fn repeat<S: Repeated<Self>>(&self, rounds: u32, work: &mut S) {
        // SAFETY: the kernel calls `round` with the pointer given here, while `work` is borrowed and nobody else uses it.
        unsafe { bpf_loop(rounds, round::<S, INLINE> as *mut c_void, (&raw mut *work).cast(), 0) };
    }
}

/// One round of [`ScheduleMemory::repeat`]. Work that is repeated asks no routing, so it gets no context.
unsafe extern "C" fn round<S: Repeated<AnyMaps<INLINE>>, const INLINE: bool>(number: u32, work: *mut c_void) -> i64 {
    // SAFETY: `work` is what `repeat` gave.
    let work = unsafe { &mut *work.cast::<S>() };
    // the verifier wants to see that it is 0 or 1, which the compiler may have found superfluous to say
    (opaque(u64::from(work.is_done_after(&AnyMaps { context: core::ptr::null_mut() }, number))) & 1) as i64
}

impl<const INLINE: bool> Endpoints for AnyMaps<INLINE> {
    type W = BpfWord;

    #[inline(always)]
    fn bucket(&self, index: u32) -> Option<&[BpfWord; BUCKET_WORDS]> {
        // SAFETY: as for the entries.
        maps::ENDPOINTS.get_ptr(index).map(|bucket| unsafe { &*bucket.cast() })
    }
}

const _: () = assert!(BUCKET_WORDS as u32 == EndpointWindow::BUCKET_WORDS && MAX_ENDPOINT_WORDS.is_multiple_of(8));

impl<const INLINE: bool> Environment for AnyMaps<INLINE> {
    #[inline(always)]
    fn config(&self) -> Option<&Config> {
        maps::CONFIG.get(0)
    }

    #[inline(always)]
    fn now(&self) -> u32 {
        // SAFETY: the helper reads a clock.
        unsafe { bpf_jiffies64() as u32 }
    }

    #[inline(always)]
    fn service(&self, index: u32) -> Option<&Service> {
        maps::SERVICES.get(index)
    }

    #[inline(always)]
    fn server(&self, index: u32) -> Option<&Server> {
        maps::SERVERS.get(index)
    }

    #[inline(always)]
    fn remember_server_hop(&self, index: u32, hop: u64, stamp: u64) {
        let Some(server) = maps::SERVERS.get_ptr_mut(index) else { return };
        // SAFETY: aligned words of a map value; CPUs that race here write what the routing said to each within the same
        // moment.
        unsafe {
            (&raw mut (*server).hop).write_volatile(hop);
            (&raw mut (*server).hop_stamp).write_volatile(stamp);
        }
    }

    #[inline(always)]
    fn count_connection(&self, server: u32) {
        let Some(statistics) = maps::STATISTICS.get_ptr_mut(server) else { return };
        // SAFETY: this CPU's own copy of the map value.
        unsafe { (*statistics).connections += 1 };
    }

    #[inline(always)]
    fn count_in(&self, server: u32, size: &WireSize) {
        let Some(statistics) = maps::STATISTICS.get_ptr_mut(server) else { return };
        // SAFETY: this CPU's own copy of the map value.
        unsafe {
            (*statistics).packets_in += size.packets;
            (*statistics).bytes_in += size.bytes;
        }
    }

    #[inline(always)]
    fn count_out(&self, server: u32, size: &WireSize) {
        let Some(statistics) = maps::STATISTICS.get_ptr_mut(server) else { return };
        // SAFETY: this CPU's own copy of the map value.
        unsafe {
            (*statistics).packets_out += size.packets;
            (*statistics).bytes_out += size.bytes;
        }
    }

    #[inline(always)]
    fn count(&self, reason: Reason, number: u64) {
        let Some(counter) = maps::VERDICTS.get_ptr_mut(reason as u32) else { return };
        // SAFETY: this CPU's own copy of the map value.
        unsafe { *counter += number };
    }

    #[inline(always)]
    fn hop(&self, index: u32) -> Option<Hop> {
        // SAFETY: as for the directory.
        maps::HOPS.get_ptr(index).map(|word| Hop(unsafe { &*word.cast::<BpfWord>() }.load()))
    }

    #[inline(always)]
    fn hop_index(&self, hop: Hop) -> Option<u16> {
        let start = (hop.0.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 48) as u32;
        for probe in 0..HOP_PROBES {
            let index = (start + probe) & (MAX_HOPS - 1);
            // SAFETY: as for the directory.
            let word = maps::HOPS.get_ptr(index).map(|word| unsafe { &*word.cast::<BpfWord>() })?;
            let known = word.load();
            if known == hop.0 || known == 0 && word.cas(0, hop.0).is_ok() {
                return Some(index as u16);
            }
        }
        self.count(Reason::HopsFull, 1);
        None
    }

    #[inline(always)]
    fn hop_checked(&self, index: u16) -> u32 {
        // SAFETY: an aligned word of a map value, of which any value will do.
        maps::HOP_CHECKS.get_ptr(u32::from(index)).map_or(0, |check| unsafe { check.read_volatile() })
    }

    #[inline(always)]
    fn note_hop_check(&self, index: u16, now: u32) {
        let Some(check) = maps::HOP_CHECKS.get_ptr_mut(u32::from(index)) else { return };
        // SAFETY: as above.
        unsafe { check.write_volatile(now) };
    }

    #[inline(always)]
    fn interface(&self, ifindex: u32) -> Option<&Interface> {
        maps::INTERFACES.get(ifindex)
    }

    #[inline(always)]
    fn is_local(&self, address: Address) -> bool {
        maps::LOCAL_ADDRESSES.get_ptr(address).is_some()
    }

    #[inline(always)]
    fn find_service(&self, key: &EndpointKey) -> Option<u32> {
        if INLINE {
            return environment::find_service(self, key);
        }
        let scratch = scratch()?;
        scratch.endpoint.set(*key);
        // SAFETY: a whole key.
        let index = unsafe { lbd_find_service(scratch.endpoint.pointer()) };
        if index == NOWHERE { None } else { Some(index) }
    }

    #[inline(always)]
    fn is_server(&self, key: &EndpointKey) -> bool {
        if INLINE {
            return environment::is_server(self, key);
        }
        let Some(scratch) = scratch() else { return false };
        scratch.endpoint.set(*key);
        // SAFETY: a whole key.
        unsafe { lbd_is_server(scratch.endpoint.pointer()) != 0 }
    }

    #[inline(always)]
    fn find_request(&self, key: &RequestKey, now: u32) -> Option<Connection> {
        if INLINE {
            return environment::find_request(self, key, now);
        }
        let scratch = scratch()?;
        scratch.request.set(*key);
        // SAFETY: a whole key, and room for the connection.
        let is_found = unsafe { lbd_find_request(scratch.request.pointer(), now, scratch.found.pointer()) };
        if is_found != 0 { Some(scratch.found.get()) } else { None }
    }

    #[inline(always)]
    fn find_reply(&self, key: &ReplyKey, now: u32) -> Option<Connection> {
        if INLINE {
            return environment::find_reply(self, key, now);
        }
        let scratch = scratch()?;
        scratch.reply.set(*key);
        // SAFETY: a whole key, and room for the connection.
        let is_found = unsafe { lbd_find_reply(scratch.reply.pointer(), now, scratch.found.pointer()) };
        if is_found != 0 { Some(scratch.found.get()) } else { None }
    }

    #[inline(always)]
    fn route(&self, query: &RouteQuery) -> Route {
        if INLINE {
            return Route::NONE;
        }
        let Some(scratch) = scratch() else { return Route::NONE };
        scratch.query.set(*query);
        route(self.context, scratch.query.pointer(), scratch.route.pointer());
        scratch.route.get()
    }

    #[inline(always)]
    fn fragment_ports(&self, key: &FragmentKey) -> Option<u32> {
        let scratch = scratch()?;
        scratch.fragment.set(*key);
        // SAFETY: a plain word, copied at once; an entry replaced in that moment gives another datagram's ports, which
        // its addresses and protocol then have to fit.
        unsafe {
            let key: &FragmentKey = &*scratch.fragment.pointer();
            maps::FRAGMENTS.get(key).copied()
        }
    }

    #[inline(always)]
    fn remember_fragment(&self, key: &FragmentKey, ports: u32) {
        let Some(scratch) = scratch() else { return };
        scratch.fragment.set(*key);
        // SAFETY: nobody else writes the key while the helper reads it.
        let key: &FragmentKey = unsafe { &*scratch.fragment.pointer() };
        let _ = maps::FRAGMENTS.insert(key, ports, 0);
    }

    #[inline(always)]
    fn want(&self, wanted: &Wanted) {
        if let Some(scratch) = scratch() {
            scratch.wanted.set(*wanted);
        }
    }

    #[inline(always)]
    fn assign(&self, _wanted: &Wanted, server: u32) -> Attempt {
        // what is wanted is in the scratch, whence it was given
        Attempt::from_number(lbd_assign(server))
    }

    #[inline(always)]
    fn insert(&self, server: u32) -> Attempt {
        // `bpf_loop` hands on pointers to the stack only, so the work is found by its map
        self.repeat(INSERT_STEPS, &mut InsertInMap { rounds: 0 });
        match scratch() {
            // SAFETY: the loop above, which wrote it, is over.
            Some(scratch) => schedule::outcome(self, unsafe { &*scratch.insert.pointer() }, server),
            None => Attempt::Internal,
        }
    }

    #[inline(always)]
    fn pick(&self, schedule: Schedule, left_out: &LeftOut) -> Option<u32> {
        // SAFETY: `left_out` is a whole one.
        let server = unsafe { lbd_pick(schedule.0, left_out) };
        if server == NOWHERE { None } else { Some(server) }
    }
}

/// What is given to subprograms by reference. Not on the stack, of which a program and all that it calls have 512
/// bytes together.
pub(super) struct Scratch {
    endpoint: Held<EndpointKey>,
    request: Held<RequestKey>,
    reply: Held<ReplyKey>,
    found: Held<Connection>,
    query: Held<RouteQuery>,
    route: Held<Route>,
    fragment: Held<FragmentKey>,
    wanted: Held<Wanted>,
    insert: Held<Insert>,
    /// The packet's.
    pub(super) flow: Held<Flow>,
    /// What becomes of it.
    pub(super) verdict: Held<Verdict>,
}

/// A field of the scratch: written through a shared reference, as subprograms of one program use the scratch in turn.
#[repr(transparent)]
pub(super) struct Held<T>(UnsafeCell<T>);

impl<T: Copy> Held<T> {
    #[inline(always)]
    pub(super) fn set(&self, value: T) {
        // SAFETY: this CPU's own, and references to what is inside end before it is written: see where they are made.
        unsafe { *self.0.get() = value };
    }

    #[inline(always)]
    pub(super) fn get(&self) -> T {
        // SAFETY: as for `set`.
        unsafe { *self.0.get() }
    }

    #[inline(always)]
    pub(super) const fn pointer(&self) -> *mut T {
        self.0.get()
    }
}

#[inline(always)]
pub(super) fn scratch() -> Option<&'static Scratch> {
    // SAFETY: this CPU's own copy of the map value, which no other program uses while this one runs (softirqs do not
    // nest). All zeros, which it begins with, is a value of every field.
    maps::SCRATCH.get_ptr_mut(0).map(|scratch| unsafe { &*scratch })
}

/// The insertion in `maps::SCRATCH`.
struct InsertInMap {
    rounds: u64,
}

impl<const INLINE: bool> Repeated<AnyMaps<INLINE>> for InsertInMap {
    #[inline(always)]
    fn is_done_after(&mut self, _: &AnyMaps<INLINE>, _: u32) -> bool {
        self.rounds += 1;
        let Some(scratch) = scratch() else { return true };
        // SAFETY: a whole insertion.
        unsafe { lbd_try_insert(scratch.insert.pointer()) != 0 }
    }
}

/// What [`lbd_find_service`] says when there is none.
pub(super) const NOWHERE: u32 = u32::MAX;
/// The maps, for what needs no context.
const MAPS: Maps = Maps { context: core::ptr::null_mut() };

// Functions with a name of their own are global to the verifier: it looks at each once, knowing nothing of its
// arguments (hence the questions for null), instead of once for every way that leads there.

/// [`environment::find_service`].
#[unsafe(no_mangle)]
#[inline(never)]
unsafe extern "C" fn lbd_find_service(key: *const EndpointKey) -> u32 {
    // SAFETY: the caller's reference, whole and unshared for writing.
    let Some(key) = (unsafe { key.as_ref() }) else { return NOWHERE };
    environment::find_service(&MAPS, key).unwrap_or(NOWHERE)
}

/// [`environment::is_server`].
#[unsafe(no_mangle)]
#[inline(never)]
unsafe extern "C" fn lbd_is_server(key: *const EndpointKey) -> u32 {
    // SAFETY: the caller's reference.
    let Some(key) = (unsafe { key.as_ref() }) else { return 0 };
    u32::from(environment::is_server(&MAPS, key))
}

/// What [`lbd_way`] says of a masqueraded real server's packet.
pub(super) const REPLY: u32 = NOWHERE - 1;

/// [`path::way`] of the flow in the scratch: a service's index, [`REPLY`] or [`NOWHERE`]; then `Scratch::verdict` is set.
#[unsafe(no_mangle)]
#[inline(never)]
pub(super) extern "C" fn lbd_way() -> u32 {
    let Some(scratch) = scratch() else { return NOWHERE };
    // SAFETY: the flow is written when the packet is read, before and not meanwhile.
    match path::way(&MAPS, unsafe { &*scratch.flow.pointer() }) {
        path::Way::Request(index) => index,
        path::Way::Reply => REPLY,
        path::Way::Neither => {
            scratch.verdict.set(path::NOT_OURS);
            NOWHERE
        }
    }
}

/// [`scheduler::pick`].
#[unsafe(no_mangle)]
#[inline(never)]
unsafe extern "C" fn lbd_pick(schedule: u64, left_out: *const LeftOut) -> u32 {
    // SAFETY: the caller's reference.
    let Some(left_out) = (unsafe { left_out.as_ref() }) else { return NOWHERE };
    scheduler::pick(&MAPS, Schedule(schedule), *left_out).unwrap_or(NOWHERE)
}

/// [`scheduler::detour`].
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn lbd_detour(schedule: u64) -> u32 {
    scheduler::detour(&MAPS, Schedule(schedule)).unwrap_or(NOWHERE)
}

/// The timeout of a server's connections in a state: [`Service::timeout`].
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn lbd_timeout(server: u32, state: u32) -> u32 {
    let service = MAPS.server(server).and_then(|server| MAPS.service(server.service));
    let (Some(service), Some(config)) = (service, MAPS.config()) else { return 0 };
    service.timeout(config, state as u8 & 15)
}

/// [`overload::one_more`].
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn lbd_one_more(server: u32) -> u32 {
    if let (Some(counts), Some(server)) = (Memory::counts(&MAPS, server), MAPS.server(server)) {
        overload::one_more(counts, server);
    }
    0
}

/// [`overload::one_less`].
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn lbd_one_less(server: u32) -> u32 {
    if let (Some(counts), Some(server)) = (Memory::counts(&MAPS, server), MAPS.server(server)) {
        overload::one_less(counts, server);
    }
    0
}

/// [`scheduler::counted`].
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn lbd_counted(server: u32) -> u32 {
    scheduler::counted(&MAPS, server);
    0
}

/// [`environment::try_insert`]; whether it is done.
#[unsafe(no_mangle)]
#[inline(never)]
unsafe extern "C" fn lbd_try_insert(insert: *mut Insert) -> u32 {
    // SAFETY: the caller's reference.
    let Some(insert) = (unsafe { insert.as_mut() }) else { return 1 };
    u32::from(environment::try_insert(&MAPS, insert) == Step::Done)
}

/// [`schedule::run`] for what was last wanted: 0 if the connection is there, else `Scratch::verdict` is set.
#[unsafe(no_mangle)]
#[inline(never)]
pub(super) extern "C" fn lbd_schedule() -> u32 {
    let Some(scratch) = scratch() else { return 1 };
    // SAFETY: what is wanted is written when the packet is decided, before and not meanwhile.
    match schedule::run(&MAPS, unsafe { &*scratch.wanted.pointer() }) {
        Some(verdict) => {
            scratch.verdict.set(verdict);
            1
        }
        None => 0,
    }
}

/// [`schedule::assign`] for what was last wanted; the number of an [`Attempt`].
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn lbd_assign(server: u32) -> u32 {
    let Some(scratch) = scratch() else { return Attempt::Internal as u32 };
    // SAFETY: as in `lbd_schedule`; the insertion is nobody else's before it is assigned.
    let (wanted, insert) = unsafe { (&*scratch.wanted.pointer(), &mut *scratch.insert.pointer()) };
    schedule::assign(&MAPS, wanted, server, insert) as u32
}

/// [`environment::find_request`]; whether there is one, which is then in `found`.
#[unsafe(no_mangle)]
#[inline(never)]
unsafe extern "C" fn lbd_find_request(key: *const RequestKey, now: u32, found: *mut Connection) -> u32 {
    // SAFETY: the caller's references.
    let (Some(key), Some(found)) = (unsafe { (key.as_ref(), found.as_mut()) }) else { return 0 };
    let Some(connection) = environment::find_request(&MAPS, key, now) else { return 0 };
    *found = connection;
    1
}

/// [`environment::find_reply`]; whether there is one, which is then in `found`.
#[unsafe(no_mangle)]
#[inline(never)]
unsafe extern "C" fn lbd_find_reply(key: *const ReplyKey, now: u32, found: *mut Connection) -> u32 {
    // SAFETY: the caller's references.
    let (Some(key), Some(found)) = (unsafe { (key.as_ref(), found.as_mut()) }) else { return 0 };
    let Some(connection) = environment::find_reply(&MAPS, key, now) else { return 0 };
    *found = connection;
    1
}

/// Asks `bpf_fib_lookup`. A subprogram, as it needs much of the stack that programs and what they call share.
#[inline(never)]
fn route(context: *mut c_void, query: *const RouteQuery, out: *mut Route) {
    // SAFETY: the caller's references, into its map value.
    let (Some(query), Some(out)) = (unsafe { (query.as_ref(), out.as_mut()) }) else { return };
    // SAFETY: all zeros is a value of this structure of integers.
    let mut parameters: bpf_fib_lookup = unsafe { core::mem::zeroed() };
    parameters.family = if query.ipv6 { AF_INET6 } else { AF_INET };
    parameters.l4_protocol = query.protocol;
    parameters.ifindex = query.ifindex;
    // with a length the kernel judges by the route's MTU and tells it; without one, by the interface's
    parameters.__bindgen_anon_1.tot_len = if query.length > 0xffff { 0xffff } else { query.length as u16 };
    if query.ipv6 {
        parameters.__bindgen_anon_2.flowinfo = (u32::from(query.tos) << 20).to_be();
        parameters.__bindgen_anon_3.ipv6_src = query.source.raw_words();
        parameters.__bindgen_anon_4.ipv6_dst = query.destination.raw_words();
    } else {
        parameters.__bindgen_anon_2.tos = query.tos & 0x1c;
        parameters.__bindgen_anon_3.ipv4_src = query.source.raw_ipv4();
        parameters.__bindgen_anon_4.ipv4_dst = query.destination.raw_ipv4();
    }
    // SAFETY: `context` is the program's, `parameters` is as long as said.
    let status = unsafe { bpf_fib_lookup(context, &raw mut parameters, size_of::<bpf_fib_lookup>() as i32, 0) };
    // SAFETY: every member of these unions is integers of any value.
    let (mtu, next_hop) = unsafe {
        let mtu = u32::from(parameters.__bindgen_anon_1.mtu_result);
        let next_hop = if parameters.family == AF_INET6 {
            address_of(parameters.__bindgen_anon_4.ipv6_dst)
        } else {
            Address::from_raw_ipv4(parameters.__bindgen_anon_4.ipv4_dst)
        };
        (mtu, next_hop)
    };
    // include/uapi/linux/bpf.h, BPF_FIB_LKUP_RET_…
    out.status = match status {
        0 => RouteStatus::Resolved,
        7 => RouteStatus::Unresolved,
        8 => RouteStatus::TooLong,
        2 | 4 => RouteStatus::NoRoute,
        5 => RouteStatus::ForwardingOff,
        _ => RouteStatus::Unusable,
    };
    out.ifindex = parameters.ifindex;
    out.next_hop = next_hop;
    out.mac = parameters.dmac;
    out.source_mac = parameters.smac;
    // where the neighbour is missing the field may still hold the length asked for
    out.mtu = if status == 7 { 0 } else { mtu };
}

#[inline(always)]
fn address_of(words: [u32; 4]) -> Address {
    let [a, b, c, d] = words;
    Address { words: [u64::from(a) | u64::from(b) << 32, u64::from(c) | u64::from(d) << 32] }
}
