//! Making the socket, and being the only one to do so.

mod passed;

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::os::unix::fs::{DirBuilderExt, FileTypeExt, OpenOptionsExt, PermissionsExt, lchown};
use std::os::unix::net::UnixListener as StdListener;
use std::path::{Path, PathBuf};

use ipvsadm_compat::protocol::DEFAULT_SOCKET;
use nix::fcntl::{Flock, FlockArg};
use nix::sys::stat::{Mode, umask};
use nix::unistd::Gid;
use tokio::net::UnixListener;

use crate::privileges::User;

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
    /// Something that is no socket stands there.
    #[error("{path} is in the way: it is no socket\nhint: remove it, or choose another socket with --socket", path = path.display())]
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

/// The listening socket. Dropping it removes its file.
#[derive(Debug)]
pub struct ControlSocket {
    path: PathBuf,
    /// Whether its directory was made for it.
    made_directory: bool,
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
        let mut made_directory = false;
        if let Some(directory) = path.parent().filter(|directory| !directory.as_os_str().is_empty()) {
            made_directory = !directory.exists();
            let made = DirBuilder::new().recursive(true).mode(0o755).create(directory);
            made.map_err(failed("make the directory", directory))?;
            if Some(directory) == Path::new(DEFAULT_SOCKET).parent() {
                // An earlier daemon may have given it to the user that it became. Where that cannot be undone, what comes
                // next says so.
                let user = User::current();
                let _ = lchown(directory, Some(user.uid()), Some(user.gid()));
            }
        }
        let lock = lock(path)?;
        if let Some(listener) = passed::listener(path)? {
            let_in(path, group)?;
            let socket = Self { path: path.to_owned(), made_directory, is_passed: true, _lock: lock };
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
        Ok((Self { path: path.to_owned(), made_directory, is_passed: false, _lock: lock }, listener))
    }
}

impl ControlSocket {
    /// The directory it is in.
    pub fn directory(&self) -> Option<&Path> {
        self.path.parent().filter(|directory| !directory.as_os_str().is_empty())
    }

    /// Lets the user that this process is going to be remove the socket at the end, where the directory is lbd's own.
    /// The socket stays whose it is: hooks of that user's cannot connect.
    pub fn hand_over(&self, user: &User) -> Result<(), Error> {
        let usual = Path::new(DEFAULT_SOCKET).parent();
        match self.directory().filter(|directory| self.made_directory || Some(*directory) == usual) {
            Some(directory) => lchown(directory, Some(user.uid()), Some(user.gid())).map_err(|source| Error::System {
                operation: "give away",
                path: directory.to_owned(),
                source,
            }),
            None => Ok(()),
        }
    }
}

impl Drop for ControlSocket {
    fn drop(&mut self) {
        if !self.is_passed {
            // Nothing depends on it: the next daemon replaces a file that is left.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Lets a group connect, beside root.
fn let_in(path: &Path, group: Option<Gid>) -> Result<(), Error> {
    let Some(group) = group else { return Ok(()) };
    let given = std::os::unix::fs::chown(path, None, Some(group.as_raw()))
        .and_then(|()| fs::set_permissions(path, fs::Permissions::from_mode(0o660)));
    let operation = "give its group the control socket";
    given.map_err(|source| Error::System { operation, path: path.to_owned(), source })
}

/// There is no moment at which others could connect.
fn bind_for_owner(path: &Path) -> io::Result<UnixListener> {
    let before = umask(Mode::from_bits_truncate(0o177));
    let bound = StdListener::bind(path);
    umask(before);
    let listener = bound?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))?;
    listener.set_nonblocking(true)?;
    UnixListener::from_std(listener)
}

/// The lock beside the socket. It holds our process id, for the message of whoever comes second.
fn lock(socket: &Path) -> Result<Flock<File>, Error> {
    let mut path = socket.as_os_str().to_owned();
    path.push(".lock");
    let path = PathBuf::from(path);
    let failed = |source| Error::System { operation: "lock", path: path.clone(), source };
    let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(&path);
    match Flock::lock(file.map_err(failed)?, FlockArg::LockExclusiveNonblock) {
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
