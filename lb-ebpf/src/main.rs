//! The BPF object of lbd: maps and entry points over the logic of the library.
//!
//! Built by lb-daemon's build script (feature `bpf`); one object holds the XDP and the tc program over the same maps.
#![feature(asm_experimental_arch)]
#![no_std]
#![no_main]

mod object;

/// Never reached: nothing in the programs panics, and the verifier refuses a program that could get here.
#[panic_handler]
fn panic(_info: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

/// Licence of the programs. GPL-compatible, because the kernel reserves helpers for that.
#[unsafe(link_section = "license")]
#[unsafe(no_mangle)]
static LICENSE: [u8; 13] = *b"Dual MIT/GPL\0";
