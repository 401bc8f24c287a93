//! The few `bpf(2)` commands of the benchmark's own maps and programs, and the time that a program takes.

use std::ffi::c_int;
use std::fs;
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use nix::time::{ClockId, clock_gettime};

use super::generator::Kind;
use crate::packets::programs::test_run;

const MAP_CREATE: c_int = 0;
const MAP_LOOKUP: c_int = 1;
const MAP_UPDATE: c_int = 2;
const MAP_DELETE: c_int = 3;
const PROGRAM_LOAD: c_int = 5;
/// Lines of the verifier's log in a message: the last ones say what it did not like.
const LOG_LINES: usize = 4;
const LICENCE: &std::ffi::CStr = c"Dual MIT/GPL";
/// Bytes of `union bpf_attr` that are passed; the rest counts as zero.
const ATTRIBUTES: usize = 128;

/// `enum bpf_map_type`, as far as it is used.
#[derive(Clone, Copy, Debug)]
#[repr(u32)]
pub(super) enum MapKind {
    Hash = 1,
    Array = 2,
    Programs = 3,
    LruHash = 9,
}

/// Where a program runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hook {
    /// XDP.
    Xdp,
    /// tc.
    Tc,
}

impl Hook {
    pub(super) const BOTH: [Self; 2] = [Self::Xdp, Self::Tc];

    /// `enum bpf_prog_type`.
    const fn program_type(self) -> u32 {
        match self {
            Self::Tc => 3,
            Self::Xdp => 6,
        }
    }

    /// `enum bpf_attach_type` that aya loads programs of this hook for: programs that call each other must have the same.
    const fn attach_type(self) -> u32 {
        match self {
            Self::Tc => 0,
            Self::Xdp => 37,
        }
    }

    /// What names of its measurements begin with.
    pub(super) const fn prefix(self) -> &'static str {
        match self {
            Self::Xdp => "",
            Self::Tc => "tc_",
        }
    }

    /// The context for a test run of a frame of this length that came by this interface.
    fn context(self, length: usize, interface: u32) -> Vec<u8> {
        let put = |context: &mut [u8], at: usize, value: u32| context[at..at + 4].copy_from_slice(&value.to_ne_bytes());
        match self {
            // include/uapi/linux/bpf.h, struct xdp_md: data_end, ingress_ifindex
            Self::Xdp => {
                let mut context = vec![0; 24];
                put(&mut context, 4, length as u32);
                put(&mut context, 12, interface);
                context
            }
            // struct __sk_buff: ifindex
            Self::Tc => {
                let mut context = vec![0; 192];
                put(&mut context, 40, interface);
                context
            }
        }
    }
}

/// A map of the benchmark's own.
#[derive(Debug)]
pub(super) struct Map(OwnedFd);

impl Map {
    pub(super) fn new(kind: MapKind, key: u32, value: u32, entries: u32) -> Result<Self> {
        let mut attributes = Attributes::default();
        attributes.put32(0, kind as u32).put32(4, key).put32(8, value).put32(12, entries);
        let made = attributes.call(MAP_CREATE).with_context(|| format!("cannot make a {kind:?} map"))?;
        // SAFETY: the call gave us this descriptor, and nobody else has it.
        Ok(Self(unsafe { OwnedFd::from_raw_fd(made) }))
    }

    /// For the instructions that name it.
    pub(super) fn descriptor(&self) -> i32 {
        self.0.as_raw_fd()
    }

    /// Sets the value of a key; both of the map's sizes.
    pub(super) fn set(&self, key: &[u8], value: &[u8]) -> Result<()> {
        let mut attributes = Attributes::default();
        attributes.put32(0, self.descriptor() as u32).put64(8, key.as_ptr() as u64).put64(16, value.as_ptr() as u64);
        attributes.call(MAP_UPDATE).context("cannot write a map of the benchmark")?;
        Ok(())
    }

    /// The value of a key.
    pub(super) fn get<const SIZE: usize>(&self, key: &[u8]) -> Result<[u8; SIZE]> {
        let mut value = [0; SIZE];
        let mut attributes = Attributes::default();
        attributes
            .put32(0, self.descriptor() as u32)
            .put64(8, key.as_ptr() as u64)
            .put64(16, value.as_mut_ptr() as u64);
        attributes.call(MAP_LOOKUP).context("cannot read a map of the benchmark")?;
        Ok(value)
    }

    /// Removes a key; whether it was there.
    pub(super) fn remove(&self, key: &[u8]) -> Result<bool> {
        let mut attributes = Attributes::default();
        attributes.put32(0, self.descriptor() as u32).put64(8, key.as_ptr() as u64);
        match attributes.call(MAP_DELETE) {
            Ok(_) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error).context("cannot remove from a map of the benchmark"),
        }
    }
}

impl AsFd for Map {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

/// Loads a program of the benchmark's own.
pub(super) fn load(hook: Hook, instructions: &[u64]) -> Result<OwnedFd> {
    let mut log = vec![0u8; 1 << 20];
    let mut attributes = Attributes::default();
    attributes
        .put32(0, hook.program_type())
        .put32(4, instructions.len() as u32)
        .put64(8, instructions.as_ptr() as u64)
        .put64(16, LICENCE.as_ptr() as u64)
        .put32(24, 1)
        .put32(28, log.len() as u32)
        .put64(32, log.as_mut_ptr() as u64)
        .put32(68, hook.attach_type());
    match attributes.call(PROGRAM_LOAD) {
        // SAFETY: the call gave us this descriptor, and nobody else has it.
        Ok(loaded) => Ok(unsafe { OwnedFd::from_raw_fd(loaded) }),
        Err(error) => {
            let log = String::from_utf8_lossy(&log);
            bail!("kernel {} refuses a program of the benchmark: {error}\n{}", release(), last_lines(&log))
        }
    }
}

/// As `uname -r` says.
pub(super) fn release() -> String {
    fs::read_to_string("/proc/sys/kernel/osrelease").map_or_else(|_| "?".to_owned(), |text| text.trim().to_owned())
}

fn last_lines(log: &str) -> String {
    let lines: Vec<&str> = log.trim_matches('\0').lines().filter(|line| !line.trim().is_empty()).collect();
    lines[lines.len().saturating_sub(LOG_LINES)..].join("\n")
}

/// Runs a program on a frame for such packets that came by this interface; the processor time that this thread spent.
///
/// Not the time that the kernel tells: that is in whole nanoseconds a packet, and goes on while others have the
/// processor.
pub(super) fn run(hook: Hook, program: BorrowedFd<'_>, kind: Kind, interface: u32, repeat: u32) -> Result<Duration> {
    let (frame, context) = (blank(kind), hook.context(kind.frame(), interface));
    let mut out = Vec::new();
    let before = processor_time()?;
    let returned = test_run(program, &frame, &context, repeat, &mut out).context("cannot run a program")?;
    let spent = processor_time()?.saturating_sub(before);
    // what the programs that make packets return if they could not
    ensure!(returned != 0, "the program that makes the packets did not get to its end");
    Ok(spent)
}

/// A frame that the kernel takes for a test run: it wants to see a network header, and notes whom it is for.
fn blank(kind: Kind) -> Vec<u8> {
    let mut frame = vec![0; kind.frame()];
    frame[..6].copy_from_slice(&kind.side().mac());
    frame[12..14].copy_from_slice(if kind == Kind::Request6 { &[0x86, 0xdd] } else { &[0x08, 0x00] });
    frame
}

/// What this thread has spent of its processor's time.
pub(super) fn processor_time() -> Result<Duration> {
    let time = clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).context("cannot read this thread's processor time")?;
    Ok(time.into())
}

/// `union bpf_attr`.
#[repr(C, align(8))]
struct Attributes([u8; ATTRIBUTES]);

impl Default for Attributes {
    fn default() -> Self {
        Self([0; ATTRIBUTES])
    }
}

impl Attributes {
    fn put32(&mut self, at: usize, value: u32) -> &mut Self {
        self.0[at..at + 4].copy_from_slice(&value.to_ne_bytes());
        self
    }

    fn put64(&mut self, at: usize, value: u64) -> &mut Self {
        self.0[at..at + 8].copy_from_slice(&value.to_ne_bytes());
        self
    }

    fn call(&mut self, command: c_int) -> io::Result<c_int> {
        // SAFETY: the attributes are as long as said; the addresses in them are those of buffers that outlive the call
        // and have the lengths that the attributes or the map say.
        let result = unsafe { libc::syscall(libc::SYS_bpf, command, self.0.as_mut_ptr(), ATTRIBUTES) };
        if result < 0 { Err(io::Error::last_os_error()) } else { Ok(result as c_int) }
    }
}
