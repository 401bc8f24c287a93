//! What the kernel is and allows, and the few `bpf(2)` commands that aya does not have.

use std::ffi::{CString, c_int};
use std::fs;
use std::io;
use std::os::fd::{AsFd, AsRawFd, FromRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use aya::programs::ProgramFd;

use super::Error;

/// The oldest kernel that the data path is tested on.
const OLDEST: (u32, u32) = (6, 1);

/// Capabilities that loading and attaching need, by number (include/uapi/linux/capability.h).
const CAPABILITIES: [(u32, &str); 4] =
    [(12, "CAP_NET_ADMIN"), (21, "CAP_SYS_ADMIN"), (38, "CAP_PERFMON"), (39, "CAP_BPF")];

/// `enum bpf_cmd`, include/uapi/linux/bpf.h.
const BPF_OBJ_PIN: c_int = 6;
const BPF_OBJ_GET: c_int = 7;
const BPF_PROG_QUERY: c_int = 16;
const BPF_RAW_TRACEPOINT_OPEN: c_int = 17;
const BPF_LINK_DETACH: c_int = 34;
/// `enum bpf_attach_type`.
const BPF_TCX_INGRESS: u64 = 46;
/// The kernel's bound on programs of one tcx hook (`BPF_MPROG_MAX`).
const MOST_PROGRAMS: usize = 64;

/// As `uname -r` says.
pub(super) fn release() -> String {
    fs::read_to_string("/proc/sys/kernel/osrelease").map_or_else(|_| "?".to_owned(), |text| text.trim().to_owned())
}

/// Refuses where loading would only fail with a message that does not help.
pub(super) fn check() -> Result<(), Error> {
    let release = release();
    if !is_new_enough(&release) {
        return Err(Error::OldKernel { release });
    }
    let status = fs::read_to_string("/proc/thread-self/status").unwrap_or_default();
    match missing_capabilities(&status) {
        missing if missing.is_empty() => Ok(()),
        missing => Err(Error::NoCapability { missing: missing.join(", ") }),
    }
}

/// A release that cannot be read is left to the verifier.
fn is_new_enough(release: &str) -> bool {
    let mut numbers = release.split(|c: char| !c.is_ascii_digit()).map_while(|number| number.parse().ok());
    match (numbers.next(), numbers.next()) {
        (Some(major), Some(minor)) => (major, minor) >= OLDEST,
        _ => true,
    }
}

/// From the text of /proc/PID/status.
fn missing_capabilities(status: &str) -> Vec<&'static str> {
    let effective = status.lines().find_map(|line| line.strip_prefix("CapEff:"));
    let Some(effective) = effective.and_then(|hex| u64::from_str_radix(hex.trim(), 16).ok()) else { return Vec::new() };
    CAPABILITIES.iter().filter(|(number, _)| effective >> number & 1 == 0).map(|(_, name)| *name).collect()
}

/// A pinned link as the kernel describes it.
#[derive(Debug)]
pub(super) struct PinnedLink {
    file: OwnedFd,
    /// Id of its program.
    pub(super) program: u32,
    /// Index of its interface; 0: the interface is gone.
    pub(super) interface: u32,
}

impl PinnedLink {
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let name = CString::new(path.as_os_str().as_bytes())?;
        // union bpf_attr: pathname, bpf_fd | file_flags.
        let mut attributes = [name.as_ptr() as u64, 0];
        // SAFETY: `name` outlives the call, and BPF_OBJ_GET reads no other memory.
        let fd = unsafe { bpf(BPF_OBJ_GET, &mut attributes) }?;
        // SAFETY: the call gave us this descriptor, and nobody else has it.
        let file = unsafe { OwnedFd::from_raw_fd(fd) };
        let information = fs::read_to_string(format!("/proc/self/fdinfo/{}", file.as_raw_fd()))?;
        let field = |name: &str| {
            let line = information.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
            line.trim().parse().ok()
        };
        // A link without a program is none; one without an interface is of a kind that we do not make.
        match (field("prog_id"), field("ifindex")) {
            (Some(program), Some(interface)) => Ok(Self { file, program, interface }),
            _ => Err(io::Error::new(io::ErrorKind::InvalidData, "not a link to an interface")),
        }
    }

    /// Takes the program off the interface at once. (Removing the last pin does so too, but some time later.)
    pub(super) fn detach(&self) -> io::Result<()> {
        // union bpf_attr: link_fd.
        let mut attributes = [self.file.as_raw_fd() as u32 as u64];
        // SAFETY: BPF_LINK_DETACH reads only the descriptor.
        match unsafe { bpf(BPF_LINK_DETACH, &mut attributes) } {
            // ENOLINK: the interface has gone, and the link with it.
            Err(error) if error.raw_os_error() != Some(libc::ENOLINK) => Err(error),
            _ => Ok(()),
        }
    }
}

/// Attaches a raw tracepoint's program and pins that link.
pub(super) fn pin_tracepoint(program: &ProgramFd, tracepoint: &str, path: &Path) -> io::Result<()> {
    let (name, path) = (CString::new(tracepoint)?, CString::new(path.as_os_str().as_bytes())?);
    // union bpf_attr: name, prog_fd | pad.
    let mut attributes = [name.as_ptr() as u64, program.as_fd().as_raw_fd() as u32 as u64];
    // SAFETY: `name` outlives the call, and BPF_RAW_TRACEPOINT_OPEN reads no other memory.
    let fd = unsafe { bpf(BPF_RAW_TRACEPOINT_OPEN, &mut attributes) }?;
    // SAFETY: the call gave us this descriptor, and nobody else has it.
    let link = unsafe { OwnedFd::from_raw_fd(fd) };
    // union bpf_attr: pathname, bpf_fd | file_flags.
    let mut attributes = [path.as_ptr() as u64, link.as_raw_fd() as u32 as u64];
    // SAFETY: `path` outlives the call, and BPF_OBJ_PIN reads no other memory.
    unsafe { bpf(BPF_OBJ_PIN, &mut attributes) }.map(drop)
}

/// Ids of the programs on an interface's tcx ingress; `None` where the kernel has no tcx (before 6.6).
pub(super) fn tcx_programs(interface: u32) -> io::Result<Option<Vec<u32>>> {
    let mut ids = [0u32; MOST_PROGRAMS];
    // union bpf_attr: target_ifindex | attach_type, query_flags | attach_flags, prog_ids, count | pad, then five words
    // that are not asked for.
    let mut attributes =
        [u64::from(interface) | BPF_TCX_INGRESS << 32, 0, ids.as_mut_ptr() as u64, ids.len() as u64, 0, 0, 0, 0];
    // SAFETY: the kernel writes at most `count` ids to `prog_ids`, which is `ids`, alive and of that size.
    match unsafe { bpf(BPF_PROG_QUERY, &mut attributes) } {
        Ok(_) => Ok(Some(ids.into_iter().take(attributes[3] as u32 as usize).collect())),
        Err(error) if error.raw_os_error() == Some(libc::EINVAL) => Ok(None),
        Err(error) => Err(error),
    }
}

/// `bpf(2)`.
///
/// # Safety
///
/// Addresses in `attributes` must be good for what the command does with them.
unsafe fn bpf(command: c_int, attributes: &mut [u64]) -> io::Result<c_int> {
    // SAFETY: the kernel reads and writes `attributes` within the size given; the caller answers for the rest.
    let result = unsafe { libc::syscall(libc::SYS_bpf, command, attributes.as_mut_ptr(), size_of_val(attributes)) };
    if result < 0 { Err(io::Error::last_os_error()) } else { Ok(result as c_int) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kernels_before_6_1_are_refused() {
        for (release, expected) in [
            ("6.1.0-44-amd64", true),
            ("6.0.19", false),
            ("5.15.0-91-generic", false),
            ("6.18.44-fc-v669", true),
            ("10.0", true),
            ("unknown", true),
        ] {
            assert_eq!(is_new_enough(release), expected, "{release}");
        }
    }

    #[test]
    fn missing_capabilities_are_named() {
        assert_eq!(missing_capabilities("Name:\tx\nCapEff:\t000001ffffffffff\n"), Vec::<&str>::new());
        assert_eq!(missing_capabilities("CapEff:\t0000000000001000\n"), ["CAP_SYS_ADMIN", "CAP_PERFMON", "CAP_BPF"]);
        assert_eq!(missing_capabilities("CapEff:\t0000000000000000\n").len(), CAPABILITIES.len());
    }
}
