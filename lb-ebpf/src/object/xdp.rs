//! The XDP program: arrival at every interface, before the kernel has made a socket buffer of the packet. It forwards
//! what is simple and hands everything else on, untouched, to the tc program of the same interface.

use core::mem::size_of;

use aya_ebpf::{
    EbpfContext,
    bindings::{xdp_action, xdp_md},
    helpers::bpf_redirect,
    macros::xdp,
    programs::XdpContext,
};
use lb_ebpf::{
    checksum::Difference,
    environment::Environment,
    packet::{Packet, Raw, Segments, change_complete_checksum},
    path,
    verdict::{Action, Reason},
};

use super::environment::Maps;

/// A frame as it came from the driver.
struct Frame {
    context: *mut xdp_md,
}

impl Frame {
    #[inline(always)]
    fn at(&self, offset: usize, length: usize) -> Option<usize> {
        // SAFETY: the context of a running program.
        let (data, end) = unsafe { ((*self.context).data as usize, (*self.context).data_end as usize) };
        let start = data + offset;
        // for one byte the comparison becomes `start >= end`, of which the verifier learns nothing
        let length = if length < 2 { 2 } else { length };
        if start + length > end { None } else { Some(start) }
    }
}

impl Packet for Frame {
    const HANDS_ON: bool = true;

    #[inline(always)]
    fn length(&self) -> u32 {
        // SAFETY: the context of a running program.
        unsafe { (*self.context).data_end.wrapping_sub((*self.context).data) }
    }

    #[inline(always)]
    fn ingress(&self) -> u32 {
        // SAFETY: the context of a running program.
        unsafe { (*self.context).ingress_ifindex }
    }

    #[inline(always)]
    fn segments(&self) -> Segments {
        Segments { count: 0, size: 0 }
    }

    #[inline(always)]
    fn is_for_this_host(&self, destination_mac: [u8; 6]) -> bool {
        Maps { context: self.context.cast() }.interface(self.ingress()).is_some_and(|interface| {
            let [a, b, c, d, e, f, _, _] = interface.mac;
            [a, b, c, d, e, f] == destination_mac
        })
    }

    #[inline(always)]
    fn read<T: Raw>(&self, offset: usize) -> Option<T> {
        // SAFETY: `at` has compared the range with the packet's end; `T` is bytes of alignment 1.
        self.at(offset, size_of::<T>()).map(|at| unsafe { (at as *const T).read_unaligned() })
    }

    #[inline(always)]
    fn write<T: Raw>(&mut self, offset: usize, value: T) -> Option<()> {
        // SAFETY: as for `read`.
        self.at(offset, size_of::<T>()).map(|at| unsafe { (at as *mut T).write_unaligned(value) })
    }

    #[inline(always)]
    fn change_checksum(&mut self, offset: usize, addresses: Difference, ports: Difference, udp: bool) -> Option<()> {
        change_complete_checksum(self, offset, addresses, ports, udp)
    }
}

/// Arrival at an interface.
#[xdp]
pub(crate) fn lbd_xdp(context: XdpContext) -> u32 {
    let maps = Maps { context: context.as_ptr() };
    let mut frame = Frame { context: context.as_ptr().cast() };
    let verdict = path::decide(&mut frame, &maps);
    match verdict.action {
        Action::Send => send(&frame, &maps, verdict.reason, verdict.ifindex),
        Action::Drop => {
            maps.count(verdict.reason, 1);
            xdp_action::XDP_DROP
        }
        // the tc program decides again, and counts
        Action::Pass | Action::SendToNeighbour | Action::Answer | Action::Icmp => {
            maps.count(Reason::HandedOn, 1);
            xdp_action::XDP_PASS
        }
    }
}

#[inline(always)]
fn send(frame: &Frame, maps: &Maps, reason: Reason, ifindex: u32) -> u32 {
    maps.count(reason, 1);
    if ifindex == frame.ingress() {
        return xdp_action::XDP_TX;
    }
    // SAFETY: takes no pointer.
    unsafe { bpf_redirect(ifindex, 0) as u32 }
}
