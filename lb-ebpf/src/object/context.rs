//! Reading a program's context, and its packet.

use core::{arch::asm, mem::MaybeUninit};

use lb_ebpf::packet::Raw;

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

/// Something of a packet is loaded and stored by instructions as wide as can be: the compiler takes nothing for granted
/// about the address, and would go byte by byte. Such unaligned accesses are fine on x86-64, for the processor and for
/// the verifier; those of the stack are not, so the compiler must not be allowed them in general.
macro_rules! parts {
    ($size:expr, $part:ident) => {
        const { assert!($size <= 40) };
        if $size >= 8 {
            $part!(u64, "u64", 0);
        }
        if $size >= 16 {
            $part!(u64, "u64", 8);
        }
        if $size >= 24 {
            $part!(u64, "u64", 16);
        }
        if $size >= 32 {
            $part!(u64, "u64", 24);
        }
        if $size >= 40 {
            $part!(u64, "u64", 32);
        }
        if $size & 4 != 0 {
            $part!(u32, "u32", $size & !7);
        }
        if $size & 2 != 0 {
            $part!(u16, "u16", $size & !3);
        }
        if $size & 1 != 0 {
            $part!(u8, "u8", $size & !1);
        }
    };
}

/// The bytes at an address in a packet.
///
/// # Safety
/// The verifier must know that they are within the packet.
#[inline(always)]
pub(super) unsafe fn load<T: Raw>(at: usize) -> T {
    let mut value = MaybeUninit::<T>::uninit();
    let to = value.as_mut_ptr().cast::<u8>();
    macro_rules! part {
        ($type:ty, $name:literal, $offset:expr) => {
            let part: $type;
            // SAFETY: the caller's promise; the value has room for this part.
            unsafe {
                asm!(concat!("{part} = *(", $name, " *)({at} + 0)"), part = out(reg) part, at = in(reg) at + $offset,
                     options(pure, readonly, nostack, preserves_flags));
                to.add($offset).cast::<$type>().write_unaligned(part);
            }
        };
    }
    parts!(size_of::<T>(), part);
    // SAFETY: the parts are all of it, and bytes are all that a `T` is.
    unsafe { value.assume_init() }
}

/// Writes bytes at an address in a packet.
///
/// # Safety
/// As for [`load`].
#[inline(always)]
pub(super) unsafe fn store<T: Raw>(at: usize, value: T) {
    let from = (&raw const value).cast::<u8>();
    macro_rules! part {
        ($type:ty, $name:literal, $offset:expr) => {
            // SAFETY: the caller's promise; the value has this part.
            unsafe {
                let part = from.add($offset).cast::<$type>().read_unaligned();
                asm!(concat!("*(", $name, " *)({at} + 0) = {part}"), part = in(reg) part, at = in(reg) at + $offset,
                     options(nostack, preserves_flags));
            }
        };
    }
    parts!(size_of::<T>(), part);
}
