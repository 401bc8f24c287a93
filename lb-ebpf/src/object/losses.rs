//! What XDP has sent and an interface did not take. The kernel says so at its tracepoints only, and there of every
//! interface of every network namespace: these programs count what came by an interface that carries our XDP program.

use core::ffi::c_void;

use aya_ebpf::{
    bindings::xdp_action::XDP_TX, helpers::bpf_probe_read_kernel, macros::raw_tracepoint,
    programs::RawTracePointContext,
};
use lb_ebpf::{
    abi::{DeviceLayout, INTERFACE_CARRIES_XDP},
    environment::Environment,
    verdict::Reason,
};

use super::environment::Maps;

/// Where the running kernel keeps what identifies an interface; user space fills it in when it loads the object.
#[unsafe(no_mangle)]
static DEVICE_LAYOUT: DeviceLayout = DeviceLayout { ifindex: 0, namespace: 0, cookie: 0, our_cookie: 0 };

/// `xdp_devmap_xmit(from_dev, to_dev, sent, drops, err)`: frames were given to another interface.
#[raw_tracepoint]
pub(crate) fn lbd_lost_redir(context: RawTracePointContext) -> i32 {
    count(context.arg(0), context.arg(3));
    0
}

/// `xdp_bulk_tx(dev, sent, drops, err)`: frames were sent back.
#[raw_tracepoint]
pub(crate) fn lbd_lost_bulk(context: RawTracePointContext) -> i32 {
    count(context.arg(0), context.arg(2));
    0
}

/// `xdp_redirect_err(dev, xdp, tgt, err, map_type, map_id, index)`: a frame could not be given to another interface.
#[raw_tracepoint]
pub(crate) fn lbd_lost_refuse(context: RawTracePointContext) -> i32 {
    count(context.arg(0), 1);
    0
}

/// `xdp_exception(dev, xdp, act)`: a driver could not do what the program said. Of redirected frames the others tell.
#[raw_tracepoint]
pub(crate) fn lbd_lost_tx(context: RawTracePointContext) -> i32 {
    if context.arg::<u32>(2) == XDP_TX {
        count(context.arg(0), 1);
    }
    0
}

/// Counts frames that came by `device` and were lost.
#[inline(always)]
fn count(device: *const c_void, frames: u32) {
    if frames != 0 && is_ours(device).is_some_and(|ours| ours) {
        Maps { context: core::ptr::null_mut() }.count(Reason::NotTransmitted, u64::from(frames));
    }
}

/// Whether an interface (`struct net_device`) carries our XDP program.
#[inline(always)]
fn is_ours(device: *const c_void) -> Option<bool> {
    // SAFETY: a whole value, which the kernel has made read-only; volatile, as it is another one than compiled in.
    let layout = unsafe { (&raw const DEVICE_LAYOUT).read_volatile() };
    if layout.our_cookie == 0 {
        return None;
    }
    let device = device.cast::<u8>();
    // SAFETY: the helper takes any address, and fails where nothing can be read.
    let (cookie, ifindex) = unsafe {
        let namespace =
            bpf_probe_read_kernel(device.wrapping_add(layout.namespace as usize).cast::<*const u8>()).ok()?;
        (
            bpf_probe_read_kernel(namespace.wrapping_add(layout.cookie as usize).cast::<u64>()).ok()?,
            bpf_probe_read_kernel(device.wrapping_add(layout.ifindex as usize).cast::<u32>()).ok()?,
        )
    };
    let interface = Maps { context: core::ptr::null_mut() }.interface(ifindex)?;
    Some(cookie == layout.our_cookie && interface.flags() & INTERFACE_CARRIES_XDP != 0)
}
