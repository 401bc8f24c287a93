//! Programs that user space runs: ending connections, and the clock.

use core::ffi::c_void;

use aya_ebpf::{
    helpers::{bpf_jiffies64, bpf_ktime_get_ns, bpf_loop},
    macros::raw_tracepoint,
    programs::RawTracePointContext,
};
use lb_ebpf::{
    abi::{EXPIRY_BATCH, Life},
    connection_table::{end, end_if_expired},
};

use super::{environment::Maps, maps};

/// Words of `EXPIRY_CONTROL`.
const COUNT: usize = 0;
const ENDED: usize = 1;
const JIFFIES: usize = 2;
const MONOTONIC: usize = 3;
const WHICH: usize = 4;
/// Value of the last: whatever is listed ends, past its time or not.
const LISTED: u64 = 1;

/// Reads the clock into `EXPIRY_CONTROL`.
#[raw_tracepoint]
pub(crate) fn lbd_clock(_context: RawTracePointContext) -> i32 {
    if let Some(control) = maps::EXPIRY_CONTROL.get_ptr_mut(0) {
        // SAFETY: the helpers only read the clock; the pointer is to a map value of eight words.
        unsafe {
            (*control)[JIFFIES] = bpf_jiffies64();
            (*control)[MONOTONIC] = bpf_ktime_get_ns();
        }
    }
    0
}

/// Ends the connections listed in `EXPIRY`, and counts them in `EXPIRY_CONTROL`.
///
/// Here and not in user space, because a program cannot be killed between two stores.
#[raw_tracepoint]
pub(crate) fn lbd_expire(_context: RawTracePointContext) -> i32 {
    let Some(control) = maps::EXPIRY_CONTROL.get_ptr_mut(0) else { return 0 };
    // SAFETY: the pointer is to a map value of eight words, whose only other writer waits for this program to return;
    // the helper reads a clock.
    let (count, which, now) = unsafe { ((*control)[COUNT], (*control)[WHICH], bpf_jiffies64() as u32) };
    let mut work = Work { now, all: u32::from(which == LISTED), ended: 0 };
    let count = if count > u64::from(EXPIRY_BATCH) { EXPIRY_BATCH } else { count as u32 };
    // SAFETY: the kernel calls `end_listed` with the pointer given here, while nobody else uses `work`.
    unsafe { bpf_loop(count, end_listed as *mut c_void, (&raw mut work).cast(), 0) };
    // SAFETY: as above.
    unsafe { (*control)[ENDED] = u64::from(work.ended) };
    0
}

/// A run of [`lbd_expire`].
struct Work {
    now: u32,
    /// 1: all that are listed.
    all: u32,
    ended: u32,
}

/// Ends one connection of the list; 1 where there is nothing more to do.
unsafe extern "C" fn end_listed(number: u32, work: *mut c_void) -> i64 {
    // SAFETY: `work` is what `lbd_expire` gave.
    let work = unsafe { &mut *work.cast::<Work>() };
    let (Some(listed), Some(config)) = (maps::EXPIRY.get(number), maps::CONFIG.get(0)) else { return 1 };
    let (slot, life) = (listed[0] as u32, Life(listed[1]));
    let environment = Maps { context: core::ptr::null_mut() };
    let ended = if work.all == 1 {
        end(&environment, slot, life)
    } else {
        end_if_expired(&environment, config, slot, life, work.now)
    };
    work.ended += u32::from(ended);
    0
}
