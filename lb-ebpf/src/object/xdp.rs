//! The XDP program: arrival at every interface, before the kernel has made a socket buffer of the packet. It forwards
//! what is simple and hands everything else on, untouched, to the tc program of the same interface.

use core::mem::size_of;

use aya_ebpf::{
    EbpfContext,
    bindings::{xdp_action, xdp_md},
    macros::xdp,
    programs::XdpContext,
};
use lb_ebpf::{
    checksum::Difference,
    environment::Environment,
    packet::{Packet, Raw, Segments, change_complete_checksum},
    path,
    verdict::{Action, Reason, Verdict},
};

use super::context;
use super::environment::{InlineMaps, Maps, NOWHERE, REPLY, lbd_schedule, lbd_way, scratch};
use super::maps::DEVICES;

/// A field of the context.
macro_rules! field {
    ($context:expr, $name:ident) => {
        context::field::<{ core::mem::offset_of!(xdp_md, $name) }, xdp_md>($context)
    };
}

/// A frame as it came from the driver.
struct Frame {
    context: *mut xdp_md,
    /// Where it begins and ends: nothing that the programs do moves that.
    data: usize,
    end: usize,
}

impl Frame {
    #[inline(always)]
    fn of(context: *mut xdp_md) -> Self {
        // SAFETY: the context of a running program.
        let (data, end) = unsafe { (field!(context, data) as usize, field!(context, data_end) as usize) };
        Self { context, data, end }
    }

    #[inline(always)]
    fn at(&self, offset: usize, length: usize) -> Option<usize> {
        let start = self.data + offset;
        // for one byte the comparison becomes `start >= end`, of which the verifier learns nothing
        let length = if length < 2 { 2 } else { length };
        if start + length > self.end { None } else { Some(start) }
    }
}

impl Packet for Frame {
    const HANDS_ON: bool = true;

    #[inline(always)]
    fn length(&self) -> u32 {
        self.end.wrapping_sub(self.data) as u32
    }

    #[inline(always)]
    fn ingress(&self) -> u32 {
        // SAFETY: the context of a running program.
        unsafe { field!(self.context, ingress_ifindex) as u32 }
    }

    #[inline(always)]
    fn segments(&self) -> Segments {
        Segments { count: 0, size: 0 }
    }

    #[inline(always)]
    fn is_for_this_host(&self, destination_mac: [u8; 6]) -> bool {
        InlineMaps { context: self.context.cast() }.interface(self.ingress()).is_some_and(|interface| {
            let [a, b, c, d, e, f, _, _] = interface.mac;
            [a, b, c, d, e, f] == destination_mac
        })
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
        change_complete_checksum(self, offset, addresses, ports, udp)
    }
}

/// Arrival at an interface.
#[xdp]
pub(crate) fn lbd_xdp(context: XdpContext) -> u32 {
    let frame = Frame::of(context.as_ptr().cast());
    let action = lbd_xdp_short(frame.context);
    if action != UNDECIDED {
        return action;
    }
    if lbd_xdp_read(frame.context) == Action::Read as u32 {
        match lbd_way() {
            NOWHERE => {}
            REPLY => {
                lbd_xdp_reply(frame.context);
            }
            service => {
                let action = lbd_xdp_request(frame.context, service);
                if action == Action::Schedule as u32 && lbd_schedule() == 0 {
                    lbd_xdp_request(frame.context, service);
                }
            }
        }
    }
    let Some(scratch) = scratch() else { return xdp_action::XDP_PASS };
    act(&frame, &scratch.verdict.get())
}

/// No `xdp_action`.
const UNDECIDED: u32 = u32::MAX;

/// What becomes of a packet by [`path::short`], or [`UNDECIDED`].
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn lbd_xdp_short(context: *mut xdp_md) -> u32 {
    let mut frame = Frame::of(context);
    match path::short::decide(&mut frame, &InlineMaps { context: context.cast() }) {
        Some(verdict) => act(&frame, &verdict),
        None => UNDECIDED,
    }
}

/// Counts a verdict and does it.
#[inline(always)]
fn act(frame: &Frame, verdict: &Verdict) -> u32 {
    let maps = Maps { context: frame.context.cast() };
    match verdict.action {
        Action::Send => send(frame, &maps, verdict.reason, verdict.ifindex),
        Action::Drop | Action::Schedule => {
            maps.count(verdict.reason, 1);
            xdp_action::XDP_DROP
        }
        // the tc program decides again, and counts
        Action::Pass
        | Action::Malformed
        | Action::SendToNeighbour
        | Action::Answer
        | Action::Reset
        | Action::Icmp
        | Action::Read => {
            maps.count(Reason::HandedOn, 1);
            xdp_action::XDP_PASS
        }
    }
}

/// Reads the packet's flow into the scratch; `Action::Read` if there is something to decide.
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn lbd_xdp_read(context: *mut xdp_md) -> u32 {
    let Some(scratch) = scratch() else { return 0 };
    match path::read_flow(&Frame::of(context), &Maps { context: context.cast() }) {
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

/// Decides what becomes of the packet whose flow is in the scratch, to the service with this index.
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn lbd_xdp_request(context: *mut xdp_md, service: u32) -> u32 {
    let Some(scratch) = scratch() else { return 0 };
    // SAFETY: the flow is written when the packet is read, before and not meanwhile.
    let flow = unsafe { &*scratch.flow.pointer() };
    scratch.verdict.set(path::request(&mut Frame::of(context), &Maps { context: context.cast() }, flow, service));
    scratch.verdict.get().action as u32
}

/// Decides what becomes of the packet whose flow is in the scratch, from a masqueraded real server.
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn lbd_xdp_reply(context: *mut xdp_md) -> u32 {
    let Some(scratch) = scratch() else { return 0 };
    // SAFETY: the flow is written when the packet is read, before and not meanwhile.
    let flow = unsafe { &*scratch.flow.pointer() };
    scratch.verdict.set(path::reply(&mut Frame::of(context), &Maps { context: context.cast() }, flow));
    0
}

/// Sends a frame that is written already; its interface was seen to be in the device map.
#[inline(always)]
fn send(frame: &Frame, maps: &Maps, reason: Reason, ifindex: u32) -> u32 {
    maps.count(reason, 1);
    if ifindex == frame.ingress() {
        return xdp_action::XDP_TX;
    }
    match DEVICES.redirect(ifindex, u64::from(xdp_action::XDP_DROP)) {
        Ok(action) => action,
        // the interface went away a moment ago
        Err(action) => {
            maps.count(Reason::NotTransmitted, 1);
            action
        }
    }
}
