//! Reading a program's context.

use core::arch::asm;

/// The 32-bit field at `OFFSET` of a context.
///
/// Loaded by an instruction of our own: the compiler would now and then compute the field's address first, and the
/// verifier refuses a context pointer that was added to. Where nothing was written in between it still merges loads.
///
/// # Safety
/// `context` must be the context of the running program and have such a field.
#[inline(always)]
pub(super) unsafe fn field<const OFFSET: usize, C>(context: *const C) -> u64 {
    let value: u64;
    // SAFETY: the caller's promise. `data` and `data_end` fields are pointers to the verifier, whatever their width.
    unsafe {
        asm!("{value} = *(u32 *)({context} + {offset})", value = out(reg) value, context = in(reg) context,
             offset = const OFFSET, options(pure, readonly, nostack, preserves_flags));
    }
    value
}
