//! Maps of the kernel in this process's memory.

use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};
use std::ptr::NonNull;
use std::sync::atomic::AtomicU64;

use super::{Backing, Map, Memory};

/// What this process may do with the words of a mapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Only read: a store would end the process.
    Read,
    /// Read and write.
    Write,
}

/// A map with `BPF_F_MMAPABLE`, shared with the programs.
#[derive(Debug)]
pub struct Mapping {
    start: NonNull<AtomicU64>,
    words: usize,
    access: Access,
}

// SAFETY: the memory is reached through `AtomicU64` alone, and the mapping belongs to the process, not to a thread.
unsafe impl Send for Mapping {}
// SAFETY: as above.
unsafe impl Sync for Mapping {}

impl Mapping {
    /// Maps the first `words` 64-bit words of a map. The kernel refuses more than the map has.
    pub fn new(map: impl AsFd, words: usize, access: Access) -> io::Result<Self> {
        let size = words.checked_mul(8).filter(|size| *size > 0).ok_or(io::ErrorKind::InvalidInput)?;
        let protection = match access {
            Access::Read => libc::PROT_READ,
            Access::Write => libc::PROT_READ | libc::PROT_WRITE,
        };
        let fd = map.as_fd().as_raw_fd();
        // SAFETY: a new mapping at an address of the kernel's choice touches no memory that is in use.
        let start = unsafe { libc::mmap(std::ptr::null_mut(), size, protection, libc::MAP_SHARED, fd, 0) };
        if start == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        let start = NonNull::new(start.cast()).ok_or(io::ErrorKind::AddrNotAvailable)?;
        Ok(Self { start, words, access })
    }

    /// The words.
    pub fn words(&self) -> &[AtomicU64] {
        // SAFETY: the mapping starts on a page, is `words` long (the kernel has checked that the map is no shorter),
        // and lives until `self` is dropped. The programs change it under us, which `AtomicU64` allows. Every pattern
        // of bits is a value.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.words) }
    }

    pub(super) fn is_writable(&self) -> bool {
        self.access == Access::Write
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: start and size are those of the mapping made in `new`, and no reference into it outlives `self`.
        unsafe { libc::munmap(self.start.as_ptr().cast(), self.words * 8) };
    }
}

impl Memory {
    /// The maps of a loaded data path. `open` gives a map's descriptor and number of words.
    pub(in crate::datapath) fn mapped<'a>(
        mut open: impl FnMut(Map) -> io::Result<(BorrowedFd<'a>, usize)>,
    ) -> io::Result<Self> {
        let mut maps = Vec::with_capacity(Map::ALL.len());
        for map in Map::ALL {
            let (fd, words) = open(map)?;
            maps.push(Backing::Mapped(Mapping::new(fd, words, map.access())?));
        }
        let maps = maps.try_into().map_err(|_| io::ErrorKind::InvalidData)?;
        Ok(Self { maps })
    }
}

impl Map {
    /// Its name in the object.
    pub(in crate::datapath) const fn object_name(self) -> &'static str {
        match self {
            Self::Services => "SERVICES",
            Self::Servers => "SERVERS",
            Self::Counts => "COUNTS",
            Self::Schedule => "SCHEDULE",
            Self::Endpoints => "ENDPOINTS",
            Self::Config => "CONFIG",
            Self::Directory => "DIRECTORY",
            Self::Entries => "ENTRIES",
            Self::Hops => "HOPS",
            Self::Interfaces => "INTERFACES",
        }
    }

    /// User space only reads what the data path alone may change: a process that dies between two stores would leave
    /// a connection half written, a program cannot. Of the counts it changes one bit, that a server is overloaded.
    const fn access(self) -> Access {
        match self {
            Self::Directory | Self::Entries | Self::Hops => Access::Read,
            Self::Services
            | Self::Servers
            | Self::Counts
            | Self::Schedule
            | Self::Endpoints
            | Self::Config
            | Self::Interfaces => Access::Write,
        }
    }
}
