//! A socket that systemd listens at, and passes on when somebody connects (sd_listen_fds(3)).

use std::io;
use std::os::fd::{FromRawFd, OwnedFd, RawFd};
use std::os::unix::net::UnixListener as StdListener;
use std::path::Path;

use nix::sys::socket::{AddressFamily, SockaddrLike, SockaddrStorage, getsockname, getsockopt, sockopt};
use tokio::net::UnixListener;

use super::Error;

/// The listener at this path, if this process was given one; an error if it was given others only.
pub(super) fn listener(path: &Path) -> Result<Option<UnixListener>, Error> {
    let failed =
        |source| Error::System { operation: "take over the passed control socket", path: path.to_owned(), source };
    let descriptors: Vec<RawFd> = sd_notify::listen_fds().map_err(failed)?.collect();
    let names: Vec<String> = descriptors.iter().map(|descriptor| name(*descriptor)).collect();
    let Some(place) = names.iter().position(|name| Path::new(name) == path) else {
        let passed = names.join(", ");
        return if names.is_empty() { Ok(None) } else { Err(Error::OtherPassed { passed, path: path.to_owned() }) };
    };
    let Some(descriptor) = descriptors.get(place) else { return Ok(None) };
    // SAFETY: systemd has opened it for this process (LISTEN_PID is ours), `name` has just asked the kernel about it, and
    // nothing else here takes descriptors by their number.
    let descriptor = unsafe { OwnedFd::from_raw_fd(*descriptor) };
    let listener = StdListener::from(descriptor);
    listener.set_nonblocking(true).map_err(failed)?;
    UnixListener::from_std(listener).map(Some).map_err(failed)
}

/// The path of a listening stream socket; of anything else what it is.
fn name(descriptor: RawFd) -> String {
    let other = || format!("descriptor {descriptor}, which listens at no path");
    let listens = || {
        let address: SockaddrStorage = getsockname(descriptor)?;
        // SAFETY: the number is one of those that systemd has passed on and that nobody has closed yet.
        let borrowed = unsafe { std::os::fd::BorrowedFd::borrow_raw(descriptor) };
        let is_listening = getsockopt(&borrowed, sockopt::AcceptConn)?;
        let is_unix = address.family() == Some(AddressFamily::Unix);
        let path = address.as_unix_addr().and_then(|address| address.path()).map(|path| path.display().to_string());
        Ok::<_, io::Error>(path.filter(|_| is_listening && is_unix))
    };
    listens().ok().flatten().unwrap_or_else(other)
}
