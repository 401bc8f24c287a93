//! The maps. All are pinned; those with `MMAPABLE` are shared with user space as memory.

use aya_ebpf::{
    bindings::BPF_F_MMAPABLE,
    btf_maps::{Array, DevMap, HashMap, LruHashMap, PerCpuArray},
    macros::btf_map,
};
use lb_ebpf::{
    abi::{
        Address, Config, EXPIRY_BATCH, Interface, MAX_ENDPOINT_WORDS, MAX_FRAGMENTED, MAX_HOPS, MAX_INTERFACES,
        MAX_SCHEDULE_LINES, MAX_SERVERS, MAX_SERVICES, Server, ServerStatistics, Service,
    },
    answer::Budget,
    endpoint_table::BUCKET_WORDS,
    environment::FragmentKey,
};

use super::environment::Scratch;

const MMAPABLE: usize = BPF_F_MMAPABLE as usize;

/// The one [`Config`].
#[btf_map]
pub(super) static CONFIG: Array<Config, 1, MMAPABLE> = Array::new();
/// Virtual services by index.
#[btf_map]
pub(super) static SERVICES: Array<Service, { MAX_SERVICES as usize }, MMAPABLE> = Array::new();
/// Real servers by index.
#[btf_map]
pub(super) static SERVERS: Array<Server, { MAX_SERVERS as usize }, MMAPABLE> = Array::new();
/// Active and inactive connections of each real server.
#[btf_map]
pub(super) static COUNTS: Array<u64, { MAX_SERVERS as usize }, MMAPABLE> = Array::new();
/// What went through each real server.
#[btf_map]
pub(super) static STATISTICS: PerCpuArray<ServerStatistics, { MAX_SERVERS as usize }> = PerCpuArray::new();
/// Schedule lines.
#[btf_map]
pub(super) static SCHEDULE: Array<[u64; 8], { MAX_SCHEDULE_LINES as usize }, MMAPABLE> = Array::new();
/// Virtual services and masqueraded real servers by address, port and protocol: buckets of words.
#[btf_map]
pub(super) static ENDPOINTS: Array<[u64; BUCKET_WORDS], { MAX_ENDPOINT_WORDS as usize / BUCKET_WORDS }, MMAPABLE> =
    Array::new();
/// Directory of the connection table. Its size is set at load time.
#[btf_map]
pub(super) static DIRECTORY: Array<u64, 2, MMAPABLE> = Array::new();
/// Entries of the connection table. Its size is set at load time.
#[btf_map]
pub(super) static ENTRIES: Array<[u64; 8], 14, MMAPABLE> = Array::new();
/// Next hops by index.
#[btf_map]
pub(super) static HOPS: Array<u64, { MAX_HOPS as usize }, MMAPABLE> = Array::new();
/// When a packet to each next hop was last given to the kernel to find its neighbour.
#[btf_map]
pub(super) static HOP_CHECKS: Array<u32, { MAX_HOPS as usize }> = Array::new();
/// Interfaces by their index.
#[btf_map]
pub(super) static INTERFACES: Array<Interface, { MAX_INTERFACES as usize }, MMAPABLE> = Array::new();
/// The interfaces that XDP sends out of, each at its index: those with `INTERFACE_XDP`.
#[btf_map]
pub(super) static DEVICES: DevMap<{ MAX_INTERFACES as usize }> = DevMap::new();
/// Addresses of this host: packets that claim to come from one are not scheduled.
#[btf_map]
pub(super) static LOCAL_ADDRESSES: HashMap<Address, u32, 16384> = HashMap::new();
/// Ports of datagrams in fragments.
#[btf_map]
pub(super) static FRAGMENTS: LruHashMap<FragmentKey, u32, { MAX_FRAGMENTED as usize }> = LruHashMap::new();
/// Packets by verdict (`lb_ebpf::verdict::Reason`).
#[btf_map]
pub(super) static VERDICTS: PerCpuArray<u64, 64> = PerCpuArray::new();
/// Connections that user space wants ended: slot and life, as many as word 0 of `EXPIRY_CONTROL` says.
#[btf_map]
pub(super) static EXPIRY: Array<[u64; 2], { EXPIRY_BATCH as usize }, MMAPABLE> = Array::new();
/// Word 0: entries of `EXPIRY` to look at; word 1: how many were ended; word 2: jiffies; word 3: `CLOCK_MONOTONIC` ns
/// read right after; word 4: 1 to end them whether or not their time is over.
#[btf_map]
pub(super) static EXPIRY_CONTROL: Array<[u64; 8], 1, MMAPABLE> = Array::new();
/// Room for what subprograms are given.
#[btf_map]
pub(super) static SCRATCH: PerCpuArray<Scratch, 1> = PerCpuArray::new();
/// Room to put an answer together.
#[btf_map]
pub(super) static ANSWER: PerCpuArray<[u8; ANSWER_ROOM], 1> = PerCpuArray::new();
/// How many answers may still be made.
#[btf_map]
pub(super) static ANSWER_BUDGET: PerCpuArray<Budget, 1> = PerCpuArray::new();

/// Bytes of `ANSWER`: the quote, from its transport header on if need be, and zeros.
pub(super) const ANSWER_ROOM: usize = 768;
