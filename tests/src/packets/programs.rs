//! The programs of a data path, and running programs by `BPF_PROG_TEST_RUN`.

use std::io;
use std::os::fd::{AsRawFd, BorrowedFd};

use anyhow::{Context, Result, ensure};
use aya::maps::MapInfo;
use aya::programs::{ProgramFd, ProgramInfo, loaded_programs};
use lb_daemon::datapath::Datapath;
use lb_ebpf::abi::ABI_VERSION;

/// Room for the longest frame that comes out.
pub const ROOM: usize = 8_192;
/// `BPF_PROG_TEST_RUN`.
const TEST_RUN: libc::c_int = 10;

/// The tc and the XDP program of a data path.
#[derive(Debug)]
pub struct Programs {
    /// Ingress of every interface.
    pub tc: ProgramFd,
    /// Arrival at every interface.
    pub xdp: ProgramFd,
}

impl Programs {
    /// Finds them: those that use the data path's maps. They are not attached for that: what the kernel itself sends must
    /// not be counted.
    ///
    /// # Errors
    ///
    /// When they are not found.
    pub fn of(datapath: &Datapath) -> Result<Self> {
        let maps = MapInfo::from_pin(datapath.pin().join(format!("v{ABI_VERSION}/maps/CONFIG")))?.id();
        let program = |name: &str| {
            let mut programs = loaded_programs().filter_map(|program| program.ok());
            let is_ours = |program: &ProgramInfo| {
                let shares = program.map_ids().ok().flatten().is_some_and(|ids| ids.contains(&maps));
                shares && program.name_as_str() == Some(name)
            };
            let found = programs.find(is_ours).with_context(|| format!("{name} is not loaded"))?;
            found.fd().context("no descriptor")
        };
        Ok(Self { tc: program("lbd_tc")?, xdp: program("lbd_xdp")? })
    }
}

/// The part of `union bpf_attr` for `BPF_PROG_TEST_RUN` (include/uapi/linux/bpf.h).
#[repr(C)]
#[derive(Default)]
struct Attributes {
    program: u32,
    returned: u32,
    size_in: u32,
    size_out: u32,
    data_in: u64,
    data_out: u64,
    repeat: u32,
    duration: u32,
    context_size_in: u32,
    context_size_out: u32,
    context_in: u64,
    context_out: u64,
    flags: u32,
    cpu: u32,
    batch_size: u32,
    _pad: u32,
}

const _: () = assert!(size_of::<Attributes>() == 80);

/// Runs a program `repeat` times, each time on the frame that the last one left; the frame as it then is replaces what is
/// in `out`. Returns what the last run returned.
///
/// # Errors
///
/// When the kernel refuses the program, the frame or the context.
pub fn test_run(program: BorrowedFd<'_>, frame: &[u8], context: &[u8], repeat: u32, out: &mut Vec<u8>) -> Result<u32> {
    out.clear();
    out.reserve(ROOM);
    let mut attributes = Attributes {
        program: program.as_raw_fd() as u32,
        size_in: frame.len() as u32,
        size_out: ROOM as u32,
        data_in: frame.as_ptr() as u64,
        data_out: out.as_mut_ptr() as u64,
        repeat,
        context_size_in: context.len() as u32,
        context_in: context.as_ptr() as u64,
        ..Attributes::default()
    };
    let size = size_of::<Attributes>();
    // SAFETY: the attributes are those of this command, of the size given; their pointers are to buffers of the sizes
    // given, which live until the call returns.
    let result = unsafe { libc::syscall(libc::SYS_bpf, TEST_RUN, &raw mut attributes, size) };
    if result != 0 {
        return Err(io::Error::last_os_error().into());
    }
    let length = attributes.size_out as usize;
    ensure!(length <= ROOM, "a frame of {length} bytes came out");
    // SAFETY: the kernel has written `length` bytes, for which there is room.
    unsafe { out.set_len(length) };
    Ok(attributes.returned)
}
