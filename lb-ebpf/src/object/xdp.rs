//! The XDP program.

use aya_ebpf::{bindings::xdp_action, macros::xdp, programs::XdpContext};

/// Arrival at every interface, before the kernel has made a socket buffer of the packet.
#[xdp]
pub(crate) fn lbd_xdp(_context: XdpContext) -> u32 {
    xdp_action::XDP_PASS
}
