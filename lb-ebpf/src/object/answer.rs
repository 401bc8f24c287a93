//! Answering a packet with an ICMP error: the packet becomes the answer and goes back by the interface it came by.

use aya_ebpf::{
    bindings::{__sk_buff, BPF_F_RECOMPUTE_CSUM, bpf_adj_room_mode::BPF_ADJ_ROOM_MAC},
    helpers::{
        bpf_csum_diff, bpf_jiffies64, bpf_l4_csum_replace, bpf_redirect, bpf_skb_adjust_room, bpf_skb_change_tail,
        bpf_skb_load_bytes, bpf_skb_store_bytes,
    },
};
use lb_ebpf::{
    answer::{Error, IPV4_HEADERS, IPV6_HEADERS, QUOTE},
    checksum::Difference,
    packet::Packet,
    parse::{self, L3, Network, UDP},
    verdict::{Answer, Reason},
    word::opaque,
};

use super::{
    maps::{self, ANSWER_ROOM},
    tc::{Buffer, drop_for},
};

/// `bpf_csum_diff` takes no more than this at a time on older kernels (MAX_BPF_STACK).
const SUM_AT_ONCE: usize = 512;
const SUM_REST: usize = 64;
/// No packet is shorter than an IPv4 header without options.
const SHORTEST_QUOTE: u32 = 20;
/// Offsets of the transport header within the quote up to this are looked at for a partial checksum.
const MOST_TRANSPORT: usize = 124;

const _: () = assert!(QUOTE <= SUM_AT_ONCE + SUM_REST && MOST_TRANSPORT + SUM_AT_ONCE + SUM_REST <= ANSWER_ROOM);

/// Sends the answer with this number. A subprogram; so its arguments are plain numbers.
#[inline(never)]
pub(super) fn send(skb: *mut __sk_buff, reason: u32, answer: u32, mtu: u32) -> i32 {
    if !within_budget() {
        return drop_for(Reason::AnswerLimited);
    }
    let answer = match answer {
        0 => Answer::PortUnreachable,
        1 => Answer::HostUnreachable,
        2 => Answer::TimeExceeded,
        _ => Answer::TooBig,
    };
    send_back(make(skb, answer, mtu), reason)
}

/// Counts an answer under the reason with this number, and sends it by this interface; `None`: there is none.
#[inline(always)]
pub(super) fn send_back(ifindex: Option<u32>, reason: u32) -> i32 {
    let Some(ifindex) = ifindex else { return drop_for(Reason::AnswerFailed) };
    if let Some(counter) = maps::VERDICTS.get_ptr_mut(reason) {
        // SAFETY: this CPU's own copy of the map value.
        unsafe { *counter += 1 };
    }
    // SAFETY: takes no pointer.
    unsafe { bpf_redirect(ifindex, 0) as i32 }
}

#[inline(always)]
fn within_budget() -> bool {
    let (Some(budget), Some(config)) = (maps::ANSWER_BUDGET.get_ptr_mut(0), maps::CONFIG.get(0)) else {
        return false;
    };
    // SAFETY: this CPU's own copy of the map value; the helper reads a clock.
    unsafe { (*budget).take(bpf_jiffies64() as u32, config.jiffies_per_second) }
}

/// Makes the answer of the packet; the interface to send it by.
#[inline(always)]
fn make(skb: *mut __sk_buff, answer: Answer, mtu: u32) -> Option<u32> {
    let mut packet = Buffer { skb };
    let network = parse::network(&packet).ok()?;
    let [d0, d1, d2, d3, d4, d5, s0, s1, s2, s3, s4, s5]: [u8; 12] = packet.read(0)?;
    let partial = partial_checksum(&mut packet, &network);
    let quoted = if network.length < QUOTE as u32 { network.length } else { QUOTE as u32 };
    let sum = sum_of_quote(skb, quoted, &network, partial)?;
    let error = Error {
        answer,
        mtu,
        source: network.source,
        destination: network.destination,
        source_mac: [s0, s1, s2, s3, s4, s5],
        destination_mac: [d0, d1, d2, d3, d4, d5],
        quoted: quoted as u16,
        quoted_sum: sum,
    };
    // SAFETY: the context of a running program; header arrays are as long as said.
    unsafe {
        // also ends segmentation, as there is but one packet left
        if bpf_skb_change_tail(skb, L3 as u32 + quoted, 0) != 0 {
            return None;
        }
        let headers = if network.ipv6 { IPV6_HEADERS } else { IPV4_HEADERS };
        if bpf_skb_adjust_room(skb, (headers - L3) as i32, BPF_ADJ_ROOM_MAC, 0) != 0 {
            return None;
        }
        let flags = u64::from(BPF_F_RECOMPUTE_CSUM);
        let stored = if network.ipv6 {
            let headers = error.ipv6_headers();
            bpf_skb_store_bytes(skb, 0, headers.as_ptr().cast(), IPV6_HEADERS as u32, flags)
        } else {
            let headers = error.ipv4_headers();
            bpf_skb_store_bytes(skb, 0, headers.as_ptr().cast(), IPV4_HEADERS as u32, flags)
        };
        if stored != 0 { None } else { Some(packet.ingress()) }
    }
}

/// Where the checksum is that hardware will complete, if it is left to hardware.
///
/// The kernel does not say whether it is. But it leaves a partial checksum alone when told of a change that is not the
/// pseudo-header's: so such a change is tried, looked at and taken back.
#[inline(always)]
pub(super) fn partial_checksum(packet: &mut Buffer, network: &Network) -> Option<usize> {
    let offset = network.payload() + if network.protocol == UDP { 6 } else { 16 };
    let before: [u8; 2] = packet.read(offset)?;
    let change = u64::from(u16::from_ne_bytes([0x55, 0x55]));
    // SAFETY: the context of a running program; the helper checks the offset.
    if unsafe { bpf_l4_csum_replace(packet.skb, offset as u32, 0, change, 0) } != 0 {
        return None;
    }
    let after: [u8; 2] = packet.read(offset)?;
    if before == after {
        return Some(offset - L3);
    }
    packet.write(offset, before)?;
    None
}

/// The sum of the quoted bytes as they will be on the wire.
#[inline(always)]
fn sum_of_quote(skb: *mut __sk_buff, quoted: u32, network: &Network, partial: Option<usize>) -> Option<Difference> {
    let room = maps::ANSWER.get_ptr_mut(0)?;
    // The helper takes no length of zero. The verifier of 6.1 learns from a sum that there is none, not from `!= 0`.
    let beyond_shortest = opaque(u64::from(quoted.wrapping_sub(SHORTEST_QUOTE))) as u32 & 0x3ff;
    if beyond_shortest > QUOTE as u32 - SHORTEST_QUOTE {
        return None;
    }
    let length = SHORTEST_QUOTE + beyond_shortest;
    // SAFETY: this CPU's own copy of the map value, aligned to eight bytes; the helper writes `length` bytes of it.
    unsafe {
        let words = room.cast::<u64>();
        let mut index = 0;
        while index < ANSWER_ROOM / 8 {
            words.add(index).write_volatile(0);
            index += 1;
        }
        if bpf_skb_load_bytes(skb.cast(), L3 as u32, room.cast(), length) != 0 {
            return None;
        }
        let all = sum_from(room.cast(), 0)?;
        let Some(field) = partial else { return Some(all) };
        let transport = opaque((network.payload() - L3) as u64) as usize & MOST_TRANSPORT;
        let field = opaque(field as u64) as usize & 0xff;
        let unfinished = u16::from_ne_bytes([(*room)[field], (*room)[field + 1]]);
        let finished = !sum_from(room.cast(), transport)?.fold();
        Some(all.and(Difference::of_u16(unfinished, finished)))
    }
}

/// The sum of everything from `offset` (a multiple of four, at most [`MOST_TRANSPORT`]) on.
#[inline(always)]
unsafe fn sum_from(room: *mut u8, offset: usize) -> Option<Difference> {
    // SAFETY: the caller's room is `ANSWER_ROOM` long, and the assertion above says that this fits.
    let sum = unsafe {
        let start = room.add(offset);
        let first = bpf_csum_diff(core::ptr::null_mut(), 0, start.cast(), SUM_AT_ONCE as u32, 0);
        if first < 0 {
            return None;
        }
        bpf_csum_diff(core::ptr::null_mut(), 0, start.add(SUM_AT_ONCE).cast(), SUM_REST as u32, first as u32)
    };
    if sum < 0 { None } else { Some(Difference(sum as u64 & 0xffff_ffff)) }
}
