//! Making the socket, and being the only one to do so.

mod passed;

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::os::fd::AsRawFd;
use std::os::unix::fs::{DirBuilderExt, FileTypeExt, OpenOptionsExt, PermissionsExt};
use std::os::unix::net::UnixListener as StdListener;
use std::path::{Path, PathBuf};

use nix::fcntl::{AtFlags, Flock, FlockArg, OFlag};
use nix::sys::stat::{Mode, umask};
use nix::unistd::{Gid, fchownat};
use tokio::net::UnixListener;

/// Why there is no control socket.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another daemon has it.
    #[error(
        "the control socket {path} belongs to the running lbd{owner}\n\
         hint: stop that one first, or choose another socket with --socket",
        path = path.display(),
        owner = pid.map_or_else(String::new, |pid| format!(" (process {pid})"))
    )]
    Owned {
        /// The socket.
        path: PathBuf,
        /// Its process, as it said itself.
        pid: Option<u32>,
    },
    /// Something that is no socket, or no lock, stands there.
    #[error("{path} is in the way: lbd did not put it there\nhint: remove it, or choose another socket with --socket", path = path.display())]
    InTheWay {
        /// The path.
        path: PathBuf,
    },
    /// A service manager has passed on sockets, but not this one.
    #[error(
        "the service manager passes on {passed}, and not the control socket {path}\n\
         hint: have ListenStream= of lbd.socket and --socket (control.socket of the configuration) agree",
        path = path.display()
    )]
    OtherPassed {
        /// What is passed on.
        passed: String,
        /// The socket that was asked for.
        path: PathBuf,
    },
    /// The system refused.
    #[error("cannot {operation} {path}\nhint: run lbd as root, or choose another socket with --socket", path = path.display())]
    System {
        /// What was tried.
        operation: &'static str,
        /// With what.
        path: PathBuf,
        /// What happened.
        #[source]
        source: io::Error,
    },
}

/// The listening socket. Dropping it removes its file, where this process still may.
#[derive(Debug)]
pub struct ControlSocket {
    path: PathBuf,
    /// Whether a service manager listens at it, and has passed it on.
    is_passed: bool,
    /// Held as long as the socket is ours; the kernel lets go of it when the process ends, however it ends.
    _lock: Flock<File>,
}

impl ControlSocket {
    /// Makes the socket, for root and `group`, and the directory it is in. What a killed daemon left is replaced; a
    /// running one's is not.
    pub fn bind(path: &Path, group: Option<Gid>) -> Result<(Self, UnixListener), Error> {
        let failed = |operation: &'static str, path: &Path| {
            let path = path.to_owned();
            move |source: io::Error| Error::System { operation, path, source }
        };
        if let Some(directory) = path.parent().filter(|directory| !directory.as_os_str().is_empty()) {
            let made = DirBuilder::new().recursive(true).mode(0o755).create(directory);
            made.map_err(failed("make the directory", directory))?;
        }
        let lock = lock(path)?;
        if let Some(listener) = passed::listener(path)? {
            let_in(path, group)?;
            let socket = Self { path: path.to_owned(), is_passed: true, _lock: lock };
            return Ok((socket, listener));
        }
        match fs::symlink_metadata(path) {
            Ok(found) if found.file_type().is_socket() => {
                fs::remove_file(path).map_err(failed("replace the control socket", path))?;
            }
            Ok(_) => return Err(Error::InTheWay { path: path.to_owned() }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => (),
            Err(error) => return Err(failed("look at the control socket", path)(error)),
        }
        let listener = bind_for_owner(path).map_err(failed("make the control socket", path))?;
        let_in(path, group)?;
        Ok((Self { path: path.to_owned(), is_passed: false, _lock: lock }, listener))
    }
}

impl ControlSocket {
    /// The directory it is in. It stays whose it is: a user that lbd becomes, and hooks run as, changes nothing there.
    pub fn directory(&self) -> Option<&Path> {
        self.path.parent().filter(|directory| !directory.as_os_str().is_empty())
    }
}

impl Drop for ControlSocket {
    fn drop(&mut self) {
        if !self.is_passed {
            // A user that lbd became may not. Nothing depends on it: the next daemon replaces a file that is left.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Lets a group connect, beside root.
fn let_in(path: &Path, group: Option<Gid>) -> Result<(), Error> {
    let Some(group) = group else { return Ok(()) };
    let give = || {
        let socket = open_socket(path)?;
        fchownat(&socket, "", None, Some(group), AtFlags::AT_EMPTY_PATH)?;
        set_mode(&socket, 0o660)
    };
    let given: io::Result<()> = give();
    let operation = "give its group the control socket";
    given.map_err(|source| Error::System { operation, path: path.to_owned(), source })
}

/// There is no moment at which others could connect.
fn bind_for_owner(path: &Path) -> io::Result<UnixListener> {
    let before = umask(Mode::from_bits_truncate(0o177));
    let bound = StdListener::bind(path);
    umask(before);
    let listener = bound?;
    set_mode(&open_socket(path)?, 0o600)?;
    listener.set_nonblocking(true)?;
    UnixListener::from_std(listener)
}

/// The socket's file, to change whose it is: no link to another.
fn open_socket(path: &Path) -> io::Result<File> {
    let flags = OFlag::O_PATH | OFlag::O_NOFOLLOW;
    let file = OpenOptions::new().read(true).custom_flags(flags.bits()).open(path)?;
    if file.metadata()?.file_type().is_socket() { Ok(file) } else { Err(io::ErrorKind::InvalidInput.into()) }
}

/// By way of /proc: fchmod(2) refuses a descriptor that only stands for a path.
fn set_mode(file: &File, mode: u32) -> io::Result<()> {
    fs::set_permissions(format!("/proc/self/fd/{}", file.as_raw_fd()), fs::Permissions::from_mode(mode))
}

/// The lock beside the socket. It holds our process id, for the message of whoever comes second.
fn lock(socket: &Path) -> Result<Flock<File>, Error> {
    let mut path = socket.as_os_str().to_owned();
    path.push(".lock");
    let path = PathBuf::from(path);
    let failed = |source| Error::System { operation: "lock", path: path.clone(), source };
    // No link is followed, and no FIFO waited for.
    let flags = OFlag::O_NOFOLLOW | OFlag::O_NONBLOCK;
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false).mode(0o600).custom_flags(flags.bits());
    let file = options.open(&path).map_err(failed)?;
    if !file.metadata().map_err(failed)?.is_file() {
        return Err(Error::InTheWay { path });
    }
    match Flock::lock(file, FlockArg::LockExclusiveNonblock) {
        Ok(mut lock) => {
            let written = lock.set_len(0).and_then(|()| lock.rewind());
            written.and_then(|()| writeln!(lock, "{}", std::process::id())).map_err(failed)?;
            Ok(lock)
        }
        Err((mut file, nix::errno::Errno::EWOULDBLOCK)) => {
            let mut text = String::new();
            let pid = file.read_to_string(&mut text).ok().and_then(|_| text.trim().parse().ok());
            Err(Error::Owned { path: socket.to_owned(), pid })
        }
        Err((_, errno)) => Err(failed(errno.into())),
    }
}
