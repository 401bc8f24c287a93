//! Answering a TCP segment with a reset: the segment becomes the reset and goes back by the interface it came by.

use aya_ebpf::{
    bindings::{__sk_buff, BPF_F_RECOMPUTE_CSUM},
    helpers::{bpf_skb_change_tail, bpf_skb_store_bytes},
};
use lb_ebpf::{
    answer::reset::{self, TCP_HEADER},
    packet::{Packet, Raw},
    parse::{self, Fragment, L3},
};

use super::{
    answer::{partial_checksum, send_back},
    tc::Buffer,
};

/// Sends the reset. A subprogram; so its arguments are plain numbers.
#[inline(never)]
pub(super) fn send(skb: *mut __sk_buff, reason: u32) -> i32 {
    send_back(make(skb), reason)
}

/// Makes the reset of the packet; the interface to send it by.
#[inline(always)]
fn make(skb: *mut __sk_buff) -> Option<u32> {
    let mut packet = Buffer { skb };
    let network = parse::network(&packet).ok()?;
    if !matches!(network.fragment, Fragment::Whole) {
        return None;
    }
    let is_partial = partial_checksum(&mut packet, &network).is_some();
    let segment: [u8; TCP_HEADER] = packet.read(network.payload())?;
    let transport = reset::transport(&network, segment, is_partial)?;
    let ethernet = reset::ethernet(packet.read(0)?);
    // SAFETY: the context of a running program. Also ends segmentation, as there is but one packet left.
    if unsafe { bpf_skb_change_tail(skb, (network.payload() + TCP_HEADER) as u32, 0) } != 0 {
        return None;
    }
    store(skb, 0, ethernet)?;
    if network.ipv6 {
        store(skb, L3, reset::ipv6(&network, packet.read(L3)?))?;
    } else {
        store(skb, L3, reset::ipv4(&network, packet.read(L3)?))?;
    }
    store(skb, network.payload(), transport)?;
    Some(packet.ingress())
}

/// Stores bytes so that a sum that the interface has made stays right.
#[inline(always)]
fn store<T: Raw>(skb: *mut __sk_buff, offset: usize, bytes: T) -> Option<()> {
    let (from, length) = ((&raw const bytes).cast(), size_of::<T>() as u32);
    // SAFETY: `bytes` is as long as said; the helper checks the offset.
    let stored = unsafe { bpf_skb_store_bytes(skb, offset as u32, from, length, u64::from(BPF_F_RECOMPUTE_CSUM)) };
    if stored == 0 { Some(()) } else { None }
}
