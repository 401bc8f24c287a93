//! The pin directory: what outlives the daemon, and who owns it.
//!
//! ```text
//! DIR/v3/maps/NAME            every map; v3 is ABI_VERSION
//! DIR/v3/links/tc-INDEX       the tcx link on the interface of this index
//! DIR/v3/links/clsact-INDEX   where there is no tcx: the program whose filter is there
//! DIR/v3/links/xdp-drv-INDEX  the XDP link in native mode; xdp-skb-INDEX in generic mode
//! DIR/v3/links/trace-NAME     the link to the kernel's tracepoint of this name
//! ```
//! Every version keeps to this shape, so that any `lbd unload` can clear away what any other lbd has left.

use std::ffi::OsStr;
use std::fs::{self, DirBuilder, File};
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use lb_ebpf::abi::ABI_VERSION;
use nix::errno::Errno;
use nix::fcntl::{Flock, FlockArg};
use nix::mount::{MsFlags, mount};
use nix::sys::statfs::{BPF_FS_MAGIC, statfs};

use super::kernel::PinnedLink;
use super::object::MAPS;
use crate::privileges::{Known, User};

use super::{Error, filter};

/// Where a host keeps its bpffs.
const HOST_BPFFS: &str = "/sys/fs/bpf";
/// What some kernels put into every bpffs (kernel/bpf/preload): there, where the pin directory is such a mount's root.
const KERNELS_OWN: [&str; 2] = ["maps.debug", "progs.debug"];
/// The names of what is below a pin directory, level by level: what is given to the user that lbd becomes.
const SHAPE: [Known; 3] = [is_version_name, |name| matches!(name, "maps" | "links"), |_| true];
/// Times that the directory may vanish (an unload ends) between opening and locking it.
const LOCK_ATTEMPTS: usize = 4;

/// A pin directory that belongs to this process.
#[derive(Debug)]
pub(super) struct Pins {
    root: PathBuf,
    /// The way to it that goes through no directory above, where this process may not pass those any more.
    shortcut: Option<PathBuf>,
    /// Id of this process's tc program: what is ours without asking the kernel who made it, which takes CAP_SYS_ADMIN.
    pub(super) own_program: Option<u32>,
    /// Where a bpffs was mounted because there was none.
    pub(super) mounted: Option<PathBuf>,
    /// Held on the directory itself: whoever sees the same pins sees the same lock, whatever the path.
    lock: Flock<File>,
}

/// How a program is attached, as the name of a link's pin tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum LinkKind {
    /// tc by a tcx link.
    Tcx,
    /// tc by a filter of the clsact qdisc, which no link stands for.
    Clsact,
    /// XDP in the driver.
    XdpDriver,
    /// XDP in the kernel's generic mode.
    XdpGeneric,
}

impl LinkKind {
    pub(super) const ALL: [Self; 4] = [Self::Tcx, Self::Clsact, Self::XdpDriver, Self::XdpGeneric];

    const fn prefix(self) -> &'static str {
        match self {
            Self::Tcx => "tc-",
            Self::Clsact => "clsact-",
            Self::XdpDriver => "xdp-drv-",
            Self::XdpGeneric => "xdp-skb-",
        }
    }

    /// Kind and interface index of a pin's name.
    fn parse(name: &OsStr) -> Option<(Self, u32)> {
        let name = name.to_str()?;
        Self::ALL.into_iter().find_map(|kind| Some((kind, name.strip_prefix(kind.prefix())?.parse().ok()?)))
    }
}

/// How the pin of a tracepoint's link begins.
const TRACEPOINT: &str = "trace-";

fn is_tracepoint(name: &OsStr) -> bool {
    name.to_str().is_some_and(|name| name.starts_with(TRACEPOINT))
}

impl Pins {
    /// Takes the directory for this process; makes it, and a bpffs for it, where there is none.
    pub(super) fn open(root: &Path) -> Result<Self, Error> {
        let mounted = provide_bpffs(root)?;
        for _ in 0..LOCK_ATTEMPTS {
            make_directory(root)?;
            let Some(lock) = lock(root)? else { continue };
            take_back(&lock);
            check_contents(root)?;
            let pins = Self { root: root.to_owned(), shortcut: None, own_program: None, mounted, lock };
            make_directory(&pins.maps())?;
            make_directory(&pins.links())?;
            return Ok(pins);
        }
        Err(Error::path("lock", root, io::ErrorKind::NotFound.into()))
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Gives everything to a user. The directory itself can be opened by others, so that the next start can lock it before
    /// it takes it back; /sys/fs/bpf lets nobody else come so far.
    pub(super) fn hand_over(&mut self, user: &User) -> Result<(), Error> {
        let failed = |error| Error::path("give away", &self.root, error);
        self.lock.set_permissions(fs::Permissions::from_mode(0o755)).map_err(failed)?;
        user.own(&*self.lock, &SHAPE).map_err(failed)?;
        self.take_shortcut();
        Ok(())
    }

    /// From here on the directory is reached by the descriptor that the lock is on: /sys/fs/bpf lets only root pass.
    fn take_shortcut(&mut self) {
        self.shortcut = Some(PathBuf::from(format!("/proc/self/fd/{}", self.lock.as_raw_fd())));
    }

    fn reachable(&self) -> &Path {
        self.shortcut.as_deref().unwrap_or(&self.root)
    }

    fn maps(&self) -> PathBuf {
        self.reachable().join(version_name()).join("maps")
    }

    fn links(&self) -> PathBuf {
        self.reachable().join(version_name()).join("links")
    }

    pub(super) fn map(&self, name: &str) -> PathBuf {
        self.maps().join(name)
    }

    pub(super) fn link(&self, kind: LinkKind, interface: u32) -> PathBuf {
        self.links().join(format!("{}{interface}", kind.prefix()))
    }

    pub(super) fn tracepoint(&self, name: &str) -> PathBuf {
        self.links().join(format!("{TRACEPOINT}{name}"))
    }

    /// Forgets a tracepoint's link, which ends with its pin; one that is not there needs no more.
    pub(super) fn remove_tracepoint(&self, name: &str) -> Result<(), Error> {
        let path = self.tracepoint(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::path("remove", &path, error)),
            _ => Ok(()),
        }
    }

    /// Removes the pins of all maps: nothing may use them.
    pub(super) fn remove_maps(&self) -> Result<(), Error> {
        remove_files(&self.maps())
    }

    /// Every attachment that is pinned.
    pub(super) fn attachments(&self) -> Result<Vec<(LinkKind, u32)>, Error> {
        let names = entries(&self.links())?;
        Ok(names.iter().filter_map(|path| LinkKind::parse(path.file_name()?)).collect())
    }

    /// Detaches and forgets one attachment; one that is not there is none to detach.
    pub(super) fn remove_link(&self, kind: LinkKind, interface: u32) -> Result<(), Error> {
        let path = self.link(kind, interface);
        if path.exists() { detach(&path, kind, interface, self.own_program) } else { Ok(()) }
    }
}

/// Removes the data path that is pinned in a directory, of whatever version, as far as lbd made it: it stops forwarding
/// and its connections end. Returns whether there was one.
///
/// A running lbd's directory is refused, and so is, after ours is gone, what is none of ours.
pub fn unload(root: &Path) -> Result<bool, Error> {
    if !root.exists() {
        return Ok(false);
    }
    let Some(lock) = lock(root)? else { return Ok(false) };
    let removed = remove_all(root, None)?;
    remove_root(root)?;
    drop(lock);
    Ok(removed)
}

impl Pins {
    /// [`unload`] by the owner.
    pub(super) fn remove_all(self) -> Result<(), Error> {
        remove_all(self.reachable(), self.own_program)?;
        match remove_root(&self.root) {
            // An empty directory is all that is left; the next start uses it, and `lbd unload` removes it.
            Err(_) if self.shortcut.is_some() => Ok(()),
            removed => removed,
        }
    }
}

fn remove_all(root: &Path, own_program: Option<u32>) -> Result<bool, Error> {
    let versions: Vec<PathBuf> = entries(root)?.into_iter().filter(|path| is_version(path)).collect();
    for version in &versions {
        // Links first: a program without its maps' pins would still run.
        for link in entries(&version.join("links"))? {
            if link.file_name().is_some_and(is_tracepoint) {
                fs::remove_file(&link).map_err(|error| Error::path("remove", &link, error))?;
                continue;
            }
            let (kind, interface) = link.file_name().and_then(LinkKind::parse).ok_or_else(|| rubbish(root, &link))?;
            detach(&link, kind, interface, own_program)?;
        }
        remove_files(&version.join("maps"))?;
        for directory in [version.join("links"), version.join("maps"), version.clone()] {
            remove_directory(&directory)?;
        }
    }
    if let Some(other) = entries(root)?.first() {
        return Err(Error::Left { path: other.clone() });
    }
    Ok(!versions.is_empty())
}

fn remove_root(root: &Path) -> Result<(), Error> {
    // A mount's own directory cannot be removed, and need not be.
    match fs::remove_dir(root) {
        Err(error) if error.raw_os_error() != Some(libc::EBUSY) => Err(Error::path("remove", root, error)),
        _ => Ok(()),
    }
}

fn detach(link: &Path, kind: LinkKind, interface: u32, own_program: Option<u32>) -> Result<(), Error> {
    let failed = |error| Error::path("detach", link, error);
    match kind {
        LinkKind::Tcx | LinkKind::XdpDriver | LinkKind::XdpGeneric => {
            PinnedLink::open(link).and_then(|link| link.detach()).map_err(failed)?;
        }
        LinkKind::Clsact => filter::remove(link, interface, own_program).map_err(failed)?,
    }
    fs::remove_file(link).map_err(|error| Error::path("remove", link, error))
}

/// Root may have lost the pins to the user that an earlier daemon became; without CAP_DAC_OVERRIDE it could not look
/// into them. Where it may not, what comes next says what is wrong.
fn take_back(root: &File) {
    let owner = root.metadata().map(|metadata| metadata.uid());
    let current = User::current();
    if owner.is_ok_and(|owner| owner != current.uid()) {
        let _ = current.take(root, &SHAPE);
    }
}

/// Mounts a bpffs where the directory is to be and there is none; returns where.
fn provide_bpffs(root: &Path) -> Result<Option<PathBuf>, Error> {
    let existing = root.ancestors().find(|path| path.exists()).unwrap_or(root);
    let kind = statfs(existing).map_err(|error| Error::path("look at", existing, error.into()))?;
    if kind.filesystem_type() == BPF_FS_MAGIC {
        return Ok(None);
    }
    let host = Path::new(HOST_BPFFS);
    let mountpoint = if root.starts_with(host) { host } else { root };
    let failed = |error| Error::NoBpffs { path: root.to_owned(), mount: mountpoint.to_owned(), error };
    fs::create_dir_all(mountpoint).map_err(failed)?;
    mount(Some("bpf"), mountpoint, Some("bpf"), MsFlags::empty(), Some("mode=0700"))
        .map_err(|error| failed(error.into()))?;
    Ok(Some(mountpoint.to_owned()))
}

/// `None`: the directory was removed meanwhile.
fn lock(root: &Path) -> Result<Option<Flock<File>>, Error> {
    let directory = match File::open(root) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        opened => opened.map_err(|error| Error::path("open", root, error))?,
    };
    let opened = directory.metadata().map_err(|error| Error::path("look at", root, error))?;
    let lock = Flock::lock(directory, FlockArg::LockExclusiveNonblock).map_err(|(_, error)| match error {
        Errno::EAGAIN => Error::Owned { path: root.to_owned(), pid: owner(opened.dev(), opened.ino(), root) },
        error => Error::path("lock", root, error.into()),
    })?;
    let same = fs::metadata(root).is_ok_and(|now| (now.dev(), now.ino()) == (opened.dev(), opened.ino()));
    Ok(same.then_some(lock))
}

/// The process that holds the lock: the kernel's list of locks knows best; failing that (another PID namespace), what
/// the owner wrote down.
fn owner(device: u64, inode: u64, root: &Path) -> Option<u32> {
    let locks = fs::read_to_string("/proc/locks").unwrap_or_default();
    lock_holder(&locks, device, inode)
        .or_else(|| super::adoption::owner_pid(&root.join(version_name()).join("maps/CONFIG")))
}

/// From the text of /proc/locks: `1: FLOCK  ADVISORY  WRITE 1234 00:1f:56 0 EOF`, device numbers in hexadecimal.
fn lock_holder(locks: &str, device: u64, inode: u64) -> Option<u32> {
    let place = format!("{:02x}:{:02x}:{inode}", nix::sys::stat::major(device), nix::sys::stat::minor(device));
    let line =
        locks.lines().find(|line| line.contains("FLOCK") && line.split_whitespace().any(|word| word == place))?;
    line.split_whitespace().nth(4)?.parse().ok().filter(|pid| *pid != 0)
}

/// Refuses what this version did not make, before anything is touched.
fn check_contents(root: &Path) -> Result<(), Error> {
    for path in entries(root)? {
        let expected = version_name();
        match path.file_name() {
            Some(name) if name == expected.as_str() && path.is_dir() => {}
            Some(name) if is_version(&path) => {
                let found = name.to_string_lossy().into_owned();
                return Err(Error::OtherVersion { path: root.to_owned(), found, expected });
            }
            _ => return Err(rubbish(root, &path)),
        }
    }
    let version = root.join(version_name());
    let is_map = |path: &Path| MAPS.iter().any(|map| path.file_name().is_some_and(|name| name == map.name.as_str()));
    let is_link =
        |path: &Path| path.file_name().is_some_and(|name| is_tracepoint(name) || LinkKind::parse(name).is_some());
    for path in entries(&version)? {
        let known: &dyn Fn(&Path) -> bool = match path.file_name().and_then(OsStr::to_str) {
            Some("maps") => &is_map,
            Some("links") => &is_link,
            _ => return Err(rubbish(root, &path)),
        };
        if let Some(other) = entries(&path)?.iter().find(|path| !known(path) || path.is_dir()) {
            return Err(rubbish(root, other));
        }
    }
    Ok(())
}

fn rubbish(root: &Path, path: &Path) -> Error {
    Error::Rubbish { pin: root.to_owned(), path: path.to_owned(), reason: "lbd did not put it there".to_owned() }
}

fn version_name() -> String {
    format!("v{ABI_VERSION}")
}

fn is_version(path: &Path) -> bool {
    let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
    path.is_dir() && is_version_name(name)
}

fn is_version_name(name: &str) -> bool {
    name.strip_prefix('v').is_some_and(|number| number.parse::<u32>().is_ok())
}

/// What is in a directory; nothing, if there is none.
fn entries(directory: &Path) -> Result<Vec<PathBuf>, Error> {
    let failed = |error| Error::path("read", directory, error);
    match fs::read_dir(directory) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        listing => {
            let paths = listing.map_err(failed)?.map(|entry| Ok(entry.map_err(failed)?.path()));
            paths
                .filter(|path| !path.as_ref().is_ok_and(|path| KERNELS_OWN.iter().any(|own| path.ends_with(own))))
                .collect()
        }
    }
}

fn remove_files(directory: &Path) -> Result<(), Error> {
    entries(directory)?.iter().try_for_each(|path| fs::remove_file(path).map_err(|e| Error::path("remove", path, e)))
}

fn make_directory(path: &Path) -> Result<(), Error> {
    let made = DirBuilder::new().recursive(true).mode(0o700).create(path);
    made.map_err(|error| Error::path("make", path, error))
}

fn remove_directory(path: &Path) -> Result<(), Error> {
    match fs::remove_dir(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::path("remove", path, error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_holder_of_a_lock_is_found_in_the_kernels_list() {
        let locks = "1: POSIX  ADVISORY  WRITE 11 00:1f:56 0 EOF\n\
                     2: FLOCK  ADVISORY  WRITE 22 00:1f:57 0 EOF\n\
                     3: FLOCK  ADVISORY  WRITE 33 00:1f:56 0 EOF\n\
                     4: FLOCK  ADVISORY  WRITE 0 00:20:56 0 EOF\n";
        let device = nix::sys::stat::makedev;
        assert_eq!(lock_holder(locks, device(0, 0x1f), 56), Some(33));
        assert_eq!(lock_holder(locks, device(0, 0x1f), 57), Some(22));
        assert_eq!(lock_holder(locks, device(0, 0x20), 56), None, "a process of another namespace");
        assert_eq!(lock_holder(locks, device(8, 1), 56), None);
    }

    #[test]
    fn names_of_links_are_read_back() {
        for kind in LinkKind::ALL {
            let name = format!("{}{}", kind.prefix(), 4_000_000_000u32);
            assert_eq!(LinkKind::parse(OsStr::new(&name)), Some((kind, 4_000_000_000)));
        }
        for name in ["tc-", "tc-eth0", "xdp-3", "links", "clsact--1"] {
            assert_eq!(LinkKind::parse(OsStr::new(name)), None, "{name}");
        }
    }
}
