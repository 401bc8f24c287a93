//! The tc program: ingress of every interface. It finishes every packet.

use core::mem::size_of;

use aya_ebpf::{
    EbpfContext,
    bindings::{__sk_buff, BPF_F_MARK_MANGLED_0, BPF_F_PSEUDO_HDR, TC_ACT_SHOT, TC_ACT_UNSPEC, bpf_redir_neigh},
    helpers::{bpf_l4_csum_replace, bpf_redirect, bpf_redirect_neigh, bpf_skb_pull_data},
    macros::classifier,
    programs::TcContext,
};
use lb_ebpf::{
    abi::Address,
    checksum::Difference,
    environment::Environment,
    packet::{Packet, Raw, Segments},
    parse::{Extensions, skip_extensions},
    path,
    verdict::{Action, Reason, Verdict},
    word::opaque,
};

use super::{
    answer, context,
    environment::{Maps, NOWHERE, REPLY, lbd_schedule, lbd_way, scratch},
    reset,
};

/// Bytes that are made directly readable: every header of all but odd packets.
const HEADERS: u32 = 128;
/// Bytes that are made directly readable where those headers do not suffice: all that is ever parsed.
const LONGEST_HEADERS: u32 = 1_536;
/// `skb->pkt_type` of a frame to this host's own MAC address (include/uapi/linux/if_packet.h).
const PACKET_HOST: u32 = 0;
/// Keep going as if this program were not there: the next program, or the stack.
const PASS: i32 = TC_ACT_UNSPEC;
const DROP: i32 = TC_ACT_SHOT;
const AF_INET: u32 = 2;
const AF_INET6: u32 = 10;

/// A field of the context.
macro_rules! field {
    ($skb:expr, $name:ident) => {
        context::field::<{ core::mem::offset_of!(__sk_buff, $name) }, __sk_buff>($skb)
    };
}

/// A socket buffer.
pub(super) struct Buffer {
    pub(super) skb: *mut __sk_buff,
}

impl Buffer {
    /// Address of `offset`, if `length` bytes from there are in the packet's linear part.
    #[inline(always)]
    fn at(&self, offset: usize, length: usize) -> Option<usize> {
        // SAFETY: the context of a running program.
        let (data, end) = unsafe { (field!(self.skb, data) as usize, field!(self.skb, data_end) as usize) };
        let start = data + offset;
        // for one byte the comparison becomes `start >= end`, of which the verifier learns nothing
        let length = if length < 2 { 2 } else { length };
        if start + length > end { None } else { Some(start) }
    }
}

impl Packet for Buffer {
    const HANDS_ON: bool = false;

    #[inline(always)]
    fn length(&self) -> u32 {
        // SAFETY: the context of a running program.
        unsafe { field!(self.skb, len) as u32 }
    }

    #[inline(always)]
    fn ingress(&self) -> u32 {
        // SAFETY: the context of a running program.
        unsafe { field!(self.skb, ifindex) as u32 }
    }

    #[inline(always)]
    fn segments(&self) -> Segments {
        // SAFETY: the context of a running program.
        unsafe { Segments { count: field!(self.skb, gso_segs) as u32, size: field!(self.skb, gso_size) as u32 } }
    }

    #[inline(always)]
    fn is_for_this_host(&self, _destination_mac: [u8; 6]) -> bool {
        // SAFETY: the context of a running program. A tagged frame is the VLAN interface's, where it comes by again.
        unsafe { field!(self.skb, pkt_type) as u32 == PACKET_HOST && field!(self.skb, vlan_present) as u32 == 0 }
    }

    #[inline(always)]
    fn read<T: Raw>(&self, offset: usize) -> Option<T> {
        // SAFETY: `at` has compared the range with the packet's end; `T` is bytes of alignment 1.
        self.at(offset, size_of::<T>()).map(|at| unsafe { context::load(at) })
    }

    #[inline(always)]
    fn write<T: Raw>(&mut self, offset: usize, value: T) -> Option<()> {
        // SAFETY: as for `read`.
        self.at(offset, size_of::<T>()).map(|at| unsafe { context::store(at, value) })
    }

    #[inline(always)]
    fn change_checksum(&mut self, offset: usize, addresses: Difference, ports: Difference, udp: bool) -> Option<()> {
        // The kernel knows whether the checksum is complete. It adds a difference (size 0) to a partial one only if
        // told that it is the pseudo-header's.
        let udp = if udp { u64::from(BPF_F_MARK_MANGLED_0) } else { 0 };
        let pseudo = u64::from(BPF_F_PSEUDO_HDR) | udp;
        let offset = offset as u32;
        // SAFETY: the context of a running program; the helper checks the offset.
        unsafe {
            if bpf_l4_csum_replace(self.skb, offset, 0, u64::from(addresses.fold()), pseudo) != 0
                || bpf_l4_csum_replace(self.skb, offset, 0, u64::from(ports.fold()), udp) != 0
            {
                return None;
            }
        }
        Some(())
    }

    #[inline(always)]
    fn skip_extensions(&self, offset: usize, next: u8) -> Extensions {
        Extensions(walk_extensions(self.skb, offset as u32, u32::from(next)))
    }
}

/// [`skip_extensions`] as a subprogram: the verifier then looks at its loop apart from the rest.
#[inline(never)]
fn walk_extensions(skb: *mut __sk_buff, offset: u32, next: u32) -> u64 {
    skip_extensions(&Buffer { skb }, opaque(u64::from(offset)) as usize & 0x3ff, next as u8).0
}

/// Ingress of every interface.
///
/// Only leads through the steps. Each is a function of its own, with a stack frame that is gone when the next one
/// begins, and global, so that the verifier looks at it once.
#[classifier]
pub(crate) fn lbd_tc(context: TcContext) -> i32 {
    let skb = context.as_ptr().cast::<__sk_buff>();
    let mut action = if pull(skb, HEADERS) { lbd_tc_read(skb) } else { cannot_pull() };
    // headers that go on in the packet's other parts
    if action == Action::Malformed as u32 && pull(skb, LONGEST_HEADERS) {
        action = lbd_tc_read(skb);
    }
    if action == Action::Read as u32 {
        action = match lbd_way() {
            NOWHERE => NOTED,
            REPLY => lbd_tc_reply(skb),
            service => request(skb, service),
        };
    }
    // an error quotes a packet whose headers go on behind its own
    if action == Action::Icmp as u32 && pull(skb, LONGEST_HEADERS) {
        lbd_tc_icmp(skb);
    }
    let Some(scratch) = scratch() else { return PASS };
    act(skb, &scratch.verdict.get())
}

/// No [`Action`]: it is in `Scratch::verdict`.
const NOTED: u32 = u32::MAX;

/// Reads the packet's flow into the scratch; `Action::Read` if there is something to decide.
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn lbd_tc_read(skb: *mut __sk_buff) -> u32 {
    let Some(scratch) = scratch() else { return NOTED };
    match path::read_flow(&Buffer { skb }, &Maps { context: skb.cast() }) {
        Ok(flow) => {
            scratch.flow.set(flow);
            Action::Read as u32
        }
        Err(verdict) => {
            scratch.verdict.set(verdict);
            verdict.action as u32
        }
    }
}

/// A packet to a virtual service; once more when its connection is made.
#[inline(always)]
fn request(skb: *mut __sk_buff, service: u32) -> u32 {
    let action = lbd_tc_request(skb, service);
    if action == Action::Schedule as u32 && lbd_schedule() == 0 {
        return lbd_tc_request(skb, service);
    }
    NOTED
}

/// Decides what becomes of the packet whose flow is in the scratch, to the service with this index.
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn lbd_tc_request(skb: *mut __sk_buff, service: u32) -> u32 {
    let Some(scratch) = scratch() else { return NOTED };
    // SAFETY: the flow is written when the packet is read, before and not meanwhile.
    let flow = unsafe { &*scratch.flow.pointer() };
    scratch.verdict.set(path::request(&mut Buffer { skb }, &Maps { context: skb.cast() }, flow, service));
    scratch.verdict.get().action as u32
}

/// Decides what becomes of the packet whose flow is in the scratch, from a masqueraded real server.
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn lbd_tc_reply(skb: *mut __sk_buff) -> u32 {
    let Some(scratch) = scratch() else { return NOTED };
    // SAFETY: the flow is written when the packet is read, before and not meanwhile.
    let flow = unsafe { &*scratch.flow.pointer() };
    scratch.verdict.set(path::reply(&mut Buffer { skb }, &Maps { context: skb.cast() }, flow));
    NOTED
}

/// Decides what becomes of an ICMP packet.
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn lbd_tc_icmp(skb: *mut __sk_buff) -> u32 {
    let Some(scratch) = scratch() else { return NOTED };
    scratch.verdict.set(path::icmp::decide(&mut Buffer { skb }, &Maps { context: skb.cast() }));
    0
}

/// Makes this many bytes directly readable, or all there are; whether that was possible.
#[inline(always)]
fn pull(skb: *mut __sk_buff, bytes: u32) -> bool {
    // SAFETY: the context of a running program.
    let (data, end, length) =
        unsafe { (field!(skb, data) as usize, field!(skb, data_end) as usize, field!(skb, len) as u32) };
    let wanted = if length < bytes { length } else { bytes };
    if data + (opaque(u64::from(wanted)) as usize & 0x7ff) <= end {
        return true;
    }
    // SAFETY: as above.
    unsafe { bpf_skb_pull_data(skb, wanted) == 0 }
}

/// No memory to look at the packet: it is not ours to judge, the stack will see the same.
#[inline(always)]
fn cannot_pull() -> u32 {
    if let Some(scratch) = scratch() {
        scratch.verdict.set(Verdict::pass(Reason::Internal));
    }
    NOTED
}

/// Counts a verdict and does it.
#[inline(always)]
fn act(skb: *mut __sk_buff, verdict: &Verdict) -> i32 {
    if matches!(verdict.action, Action::Answer) {
        return answer::send(skb, verdict.reason as u32, verdict.answer as u32, verdict.mtu);
    }
    if matches!(verdict.action, Action::Reset) {
        return reset::send(skb, verdict.reason as u32);
    }
    Maps { context: skb.cast() }.count(verdict.reason, 1);
    match verdict.action {
        Action::Drop => DROP,
        // SAFETY: takes no pointer.
        Action::Send => unsafe { bpf_redirect(verdict.ifindex, 0) as i32 },
        Action::SendToNeighbour => send_to_neighbour(verdict.ifindex, verdict.next_hop),
        // a connection that is gone again as soon as it is made
        Action::Schedule => DROP,
        Action::Pass | Action::Malformed | Action::Answer | Action::Reset | Action::Icmp | Action::Read => PASS,
    }
}

#[inline(always)]
fn send_to_neighbour(ifindex: u32, next_hop: Address) -> i32 {
    // SAFETY: all zeros is a value of this structure of integers.
    let mut parameters: bpf_redir_neigh = unsafe { core::mem::zeroed() };
    if next_hop.is_ipv4() {
        parameters.nh_family = AF_INET;
        parameters.__bindgen_anon_1.ipv4_nh = next_hop.raw_ipv4();
    } else {
        parameters.nh_family = AF_INET6;
        parameters.__bindgen_anon_1.ipv6_nh = next_hop.raw_words();
    }
    // SAFETY: the structure is as long as said; the helper copies it.
    unsafe { bpf_redirect_neigh(ifindex, &raw mut parameters, size_of::<bpf_redir_neigh>() as i32, 0) as i32 }
}

/// Drops a packet for `reason`.
#[inline(always)]
pub(super) fn drop_for(reason: Reason) -> i32 {
    Maps { context: core::ptr::null_mut() }.count(reason, 1);
    DROP
}
