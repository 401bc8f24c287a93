//! A 64-bit word of memory that the BPF programs of all CPUs and user space share.
//!
//! The tables are written against [`Word`] and compiled with three of them: BPF's, the host's and loom's. What the
//! tables may rely on is the weakest of the three: a load is an acquire, a store is a release, everything else is
//! sequentially consistent. A plain load or store is that much on x86-64 only, so other hosts are refused.

#[cfg(not(any(target_arch = "bpf", target_arch = "x86_64")))]
compile_error!(
    "lbd runs on x86-64 only: the connection table needs plain loads and stores of BPF programs to be acquires and \
     releases, which other processors do not promise"
);

/// A shared word.
pub trait Word {
    /// The value; an acquire.
    fn load(&self) -> u64;
    /// The upper half of the value; an acquire.
    #[inline(always)]
    fn load_upper(&self) -> u32 {
        (self.load() >> 32) as u32
    }
    /// Sets the value; a release.
    fn store(&self, value: u64);
    /// Sets `new` if the value is `old`, else gives the value.
    fn cas(&self, old: u64, new: u64) -> Result<(), u64>;
    /// Flips the bits of `bits`.
    fn xor(&self, bits: u64);
    /// Keeps the bits of `bits` only.
    fn and(&self, bits: u64);
    /// Adds, wrapping.
    fn add(&self, value: u64);
}

/// The word of the target this is compiled for.
#[cfg(target_arch = "bpf")]
pub type SharedWord = bpf::BpfWord;
/// The word of the target this is compiled for.
#[cfg(not(target_arch = "bpf"))]
pub type SharedWord = host::HostWord;

#[cfg(target_arch = "bpf")]
pub use bpf::BpfWord;
#[cfg(not(target_arch = "bpf"))]
pub use host::HostWord;
#[cfg(loom)]
pub use model::LoomWord;

/// `value`, without the compiler knowing anything of it any more.
///
/// The BPF verifier sees the program as compiled: a bound or a mask that the compiler has proved superfluous, or moved
/// behind the arithmetic, is not there for the verifier. Hide the value first, then mask it.
#[inline(always)]
pub fn opaque(value: u64) -> u64 {
    #[cfg(target_arch = "bpf")]
    return bpf::opaque(value);
    #[cfg(not(target_arch = "bpf"))]
    value
}

#[cfg(target_arch = "bpf")]
mod bpf {
    use core::arch::asm;
    use core::cell::UnsafeCell;

    /// A word in a BPF map.
    ///
    /// `core::sync::atomic` has no read-modify-write for this target, and its plain loads do not compile; the
    /// instructions are written out instead. The forms without a result are used where none is needed: those with one
    /// become a compare-and-swap loop on x86-64.
    #[derive(Debug)]
    #[repr(transparent)]
    pub struct BpfWord(UnsafeCell<u64>);

    impl super::Word for BpfWord {
        #[inline(always)]
        fn load(&self) -> u64 {
            // SAFETY: the pointer is that of `self`, so valid and aligned.
            unsafe { self.0.get().read_volatile() }
        }

        #[inline(always)]
        fn load_upper(&self) -> u32 {
            // SAFETY: as above; little-endian, as the target's name says.
            unsafe { self.0.get().cast::<u32>().add(1).read_volatile() }
        }

        #[inline(always)]
        fn store(&self, value: u64) {
            // SAFETY: the pointer is that of `self`, so valid and aligned; `UnsafeCell` allows the write.
            unsafe { self.0.get().write_volatile(value) }
        }

        #[inline(always)]
        fn cas(&self, old: u64, new: u64) -> Result<(), u64> {
            let found: u64;
            // SAFETY: one atomic instruction on the eight bytes of `self`; r0 takes `old` in and the value found out.
            unsafe {
                asm!(
                    "r0 = cmpxchg_64({word} + 0, r0, {new})",
                    word = in(reg) self.0.get(),
                    new = in(reg) new,
                    inout("r0") old => found,
                    options(nostack),
                );
            }
            if found == old { Ok(()) } else { Err(found) }
        }

        #[inline(always)]
        fn xor(&self, bits: u64) {
            // SAFETY: one atomic instruction on the eight bytes of `self`.
            unsafe {
                asm!("lock *(u64 *)({word} + 0) ^= {bits}", word = in(reg) self.0.get(), bits = in(reg) bits, options(nostack));
            }
        }

        #[inline(always)]
        fn and(&self, bits: u64) {
            // SAFETY: one atomic instruction on the eight bytes of `self`.
            unsafe {
                asm!("lock *(u64 *)({word} + 0) &= {bits}", word = in(reg) self.0.get(), bits = in(reg) bits, options(nostack));
            }
        }

        #[inline(always)]
        fn add(&self, value: u64) {
            // SAFETY: one atomic instruction on the eight bytes of `self`.
            unsafe {
                asm!("lock *(u64 *)({word} + 0) += {value}", word = in(reg) self.0.get(), value = in(reg) value, options(nostack));
            }
        }
    }

    #[inline(always)]
    pub(super) fn opaque(mut value: u64) -> u64 {
        // SAFETY: a register is assigned to itself. (A block without any instruction would break the line
        // information, which the kernel checks.)
        unsafe { asm!("{0} = {0}", inout(reg) value, options(nomem, nostack, preserves_flags)) };
        value
    }
}

#[cfg(not(target_arch = "bpf"))]
mod host {
    use core::sync::atomic::{AtomicU64, Ordering};

    /// A word in memory of this process, or of a map that it has mapped.
    #[derive(Debug, Default)]
    #[repr(transparent)]
    pub struct HostWord(AtomicU64);

    impl HostWord {
        /// A word with this value.
        pub const fn new(value: u64) -> Self {
            Self(AtomicU64::new(value))
        }
    }

    impl super::Word for HostWord {
        #[inline(always)]
        fn load(&self) -> u64 {
            super::Word::load(&self.0)
        }

        #[inline(always)]
        fn store(&self, value: u64) {
            super::Word::store(&self.0, value);
        }

        #[inline(always)]
        fn cas(&self, old: u64, new: u64) -> Result<(), u64> {
            self.0.cas(old, new)
        }

        #[inline(always)]
        fn xor(&self, bits: u64) {
            self.0.xor(bits);
        }

        #[inline(always)]
        fn and(&self, bits: u64) {
            self.0.and(bits);
        }

        #[inline(always)]
        fn add(&self, value: u64) {
            self.0.add(value);
        }
    }

    /// As user space has mapped words.
    impl super::Word for AtomicU64 {
        #[inline(always)]
        fn load(&self) -> u64 {
            self.load(Ordering::Acquire)
        }

        #[inline(always)]
        fn store(&self, value: u64) {
            self.store(value, Ordering::Release);
        }

        #[inline(always)]
        fn cas(&self, old: u64, new: u64) -> Result<(), u64> {
            self.compare_exchange(old, new, Ordering::SeqCst, Ordering::SeqCst).map(drop)
        }

        #[inline(always)]
        fn xor(&self, bits: u64) {
            self.fetch_xor(bits, Ordering::SeqCst);
        }

        #[inline(always)]
        fn and(&self, bits: u64) {
            self.fetch_and(bits, Ordering::SeqCst);
        }

        #[inline(always)]
        fn add(&self, value: u64) {
            self.fetch_add(value, Ordering::SeqCst);
        }
    }
}

#[cfg(loom)]
mod model {
    use loom::sync::atomic::{AtomicU64, Ordering};

    /// A word in a model: every order of accesses that the promises of [`super::Word`] allow is tried.
    #[derive(Debug)]
    pub struct LoomWord(AtomicU64);

    impl LoomWord {
        /// A word with this value.
        pub fn new(value: u64) -> Self {
            Self(AtomicU64::new(value))
        }
    }

    impl super::Word for LoomWord {
        fn load(&self) -> u64 {
            self.0.load(Ordering::Acquire)
        }

        fn store(&self, value: u64) {
            self.0.store(value, Ordering::Release);
        }

        fn cas(&self, old: u64, new: u64) -> Result<(), u64> {
            self.0.compare_exchange(old, new, Ordering::SeqCst, Ordering::SeqCst).map(drop)
        }

        fn xor(&self, bits: u64) {
            self.0.fetch_xor(bits, Ordering::SeqCst);
        }

        fn and(&self, bits: u64) {
            self.0.fetch_and(bits, Ordering::SeqCst);
        }

        fn add(&self, value: u64) {
            self.0.fetch_add(value, Ordering::SeqCst);
        }
    }
}
