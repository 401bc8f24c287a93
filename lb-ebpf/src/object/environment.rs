//! The maps, the clock and the kernel's routing, as the library wants them.

use core::{ffi::c_void, mem::size_of};

use aya_ebpf::{
    bindings::bpf_fib_lookup,
    helpers::{bpf_fib_lookup, bpf_jiffies64, bpf_loop},
};
use lb_ebpf::{
    abi::{Address, Config, Counts, EndpointWindow, Hop, Interface, MAX_ENDPOINT_WORDS, MAX_HOPS, Server, Service},
    connection_table::{ENTRY_WORDS, Memory, Table},
    endpoint_table::{BUCKET_WORDS, Endpoints},
    environment::{Environment, FragmentKey, Route, RouteQuery, RouteStatus},
    parse::WireSize,
    path::schedule::{self, ROUNDS, Scheduled, Wanted},
    scheduler::{Repeated, ScheduleMemory},
    verdict::Reason,
    word::{BpfWord, Word},
};

use super::maps;

/// Entries of the hop map tried for one next hop.
const HOP_PROBES: u32 = 4;
const AF_INET: u8 = 2;
const AF_INET6: u8 = 10;

/// The maps of the object; `context` is the program's, for the helpers that want it.
#[derive(Clone, Copy)]
pub(super) struct Maps {
    pub(super) context: *mut c_void,
}

impl Table for Maps {
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

impl Memory for Maps {
    #[inline(always)]
    fn server_address(&self, server: u32) -> Option<Address> {
        self.server(server).map(|server| server.address)
    }

    #[inline(always)]
    fn counts(&self, server: u32) -> Option<&BpfWord> {
        // SAFETY: as for the directory.
        maps::COUNTS.get_ptr(server).map(|word| unsafe { &*word.cast() })
    }
}

impl ScheduleMemory for Maps {
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
    fn repeat<S: Repeated<Self>>(&self, rounds: u32, work: &mut S) {
        // SAFETY: the kernel calls `round` with the pointer given here, while `work` is borrowed and nobody else uses it.
        unsafe { bpf_loop(rounds, round::<S> as *mut c_void, (&raw mut *work).cast(), 0) };
    }
}

/// One round of [`ScheduleMemory::repeat`]. Work that is repeated asks no routing, so it gets no context.
unsafe extern "C" fn round<S: Repeated<Maps>>(number: u32, work: *mut c_void) -> i64 {
    // SAFETY: `work` is what `repeat` gave.
    let work = unsafe { &mut *work.cast::<S>() };
    i64::from(work.is_done_after(&Maps { context: core::ptr::null_mut() }, number))
}

impl Endpoints for Maps {
    type W = BpfWord;

    #[inline(always)]
    fn bucket(&self, index: u32) -> Option<&[BpfWord; BUCKET_WORDS]> {
        // SAFETY: as for the entries.
        maps::ENDPOINTS.get_ptr(index).map(|bucket| unsafe { &*bucket.cast() })
    }
}

const _: () = assert!(BUCKET_WORDS as u32 == EndpointWindow::BUCKET_WORDS && MAX_ENDPOINT_WORDS % 8 == 0);

impl Environment for Maps {
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
    fn interface(&self, ifindex: u32) -> Option<&Interface> {
        maps::INTERFACES.get(ifindex)
    }

    #[inline(always)]
    fn is_local(&self, address: Address) -> bool {
        maps::LOCAL_ADDRESSES.get_ptr(address).is_some()
    }

    #[inline(always)]
    fn route(&self, query: &RouteQuery) -> Route {
        let mut answer = Route::NONE;
        route(self.context, query, &mut answer);
        answer
    }

    #[inline(always)]
    fn fragment_ports(&self, key: &FragmentKey) -> Option<u32> {
        // SAFETY: a plain word, copied at once; an entry replaced in that moment gives another datagram's ports, which
        // its addresses and protocol then have to fit.
        unsafe { maps::FRAGMENTS.get(key) }.copied()
    }

    #[inline(always)]
    fn remember_fragment(&self, key: &FragmentKey, ports: u32) {
        let _ = maps::FRAGMENTS.insert(key, ports, 0);
    }

    #[inline(always)]
    fn schedule(&self, wanted: &Wanted) -> Scheduled {
        let Some(work) = maps::WORK.get_ptr_mut(0) else {
            return Scheduled { result: schedule::Result::Internal, evictions: 0 };
        };
        // SAFETY: this CPU's own copy of the map value, which no other program uses while this one runs (softirqs do
        // not nest); its first life is all zeros, which is a value of every field.
        let work = unsafe { &mut *work };
        work.begin(wanted);
        self.repeat(ROUNDS, work);
        work.end()
    }
}

/// Asks `bpf_fib_lookup`. A subprogram, as it needs much of the stack that programs and what they call share.
#[inline(never)]
fn route(context: *mut c_void, query: &RouteQuery, out: &mut Route) {
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
    // where the neighbour is missing the field may still hold the length asked for
    out.mtu = if status == 7 { 0 } else { mtu };
}

#[inline(always)]
fn address_of(words: [u32; 4]) -> Address {
    let [a, b, c, d] = words;
    Address { words: [u64::from(a) | u64::from(b) << 32, u64::from(c) | u64::from(d) << 32] }
}
