//! Programs that user space runs: ending connections, and the clock.

use aya_ebpf::{
    helpers::{bpf_jiffies64, bpf_ktime_get_ns},
    macros::raw_tracepoint,
    programs::RawTracePointContext,
};

use super::maps;

/// Reads the clock into `EXPIRY_CONTROL`.
#[raw_tracepoint]
pub(crate) fn lbd_clock(_context: RawTracePointContext) -> i32 {
    if let Some(control) = maps::EXPIRY_CONTROL.get_ptr_mut(0) {
        // SAFETY: the helpers only read the clock; the pointer is to a map value of eight words.
        unsafe {
            (*control)[2] = bpf_jiffies64();
            (*control)[3] = bpf_ktime_get_ns();
        }
    }
    0
}

/// Ends the connections listed in `EXPIRY`.
#[raw_tracepoint]
pub(crate) fn lbd_expire(_context: RawTracePointContext) -> i32 {
    if maps::EXPIRY.get(0).is_none() {
        return 1;
    }
    0
}
