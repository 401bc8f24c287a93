//! Who may talk to the daemon: root, who started it, and one group.
//!
//! The socket's owner and mode say so already; this holds also where somebody has changed them.

use std::io;
use std::os::fd::AsRawFd;

use nix::unistd::{Gid, Group, Uid};
use tokio::net::UnixStream;

/// The group that may use the socket when no other is named, where it exists: the package makes it. It is not that of
/// the user `lbd`, as whom hooks and checks run.
pub const DEFAULT_GROUP: &str = "lbd-admin";
/// Groups of a process that are looked at. The kernel allows 65,536 (`NGROUPS_MAX`).
const MOST_GROUPS: usize = 65_536;

/// Who is heard, beside root.
#[derive(Clone, Copy, Debug)]
pub struct Access {
    /// Who started the daemon. It may become another user later, which is not heard for that.
    owner: Uid,
    /// The group.
    pub group: Option<Gid>,
}

impl Access {
    /// This process's user, and a group.
    pub fn new(group: Option<Gid>) -> Self {
        Self { owner: Uid::effective(), group }
    }

    /// Whether the process at the other end is heard.
    pub(super) fn is_granted(self, stream: &UnixStream) -> bool {
        let Ok(peer) = stream.peer_cred() else { return false };
        let is_member = |group: Gid| {
            peer.gid() == group.as_raw() || groups(stream).is_ok_and(|groups| groups.contains(&group.as_raw()))
        };
        peer.uid() == 0 || peer.uid() == self.owner.as_raw() || self.group.is_some_and(is_member)
    }
}

/// The group of that name, or, without a name, the default one if there is such a group.
///
/// # Errors
///
/// The problem in words, when a named group does not exist or groups cannot be looked up.
pub fn socket_group(name: Option<&str>) -> Result<Option<Gid>, String> {
    let found = Group::from_name(name.unwrap_or(DEFAULT_GROUP));
    match (name, found) {
        (_, Ok(Some(group))) => Ok(Some(group.gid)),
        (None, Ok(None) | Err(_)) => Ok(None),
        (Some(name), Ok(None)) => {
            Err(format!("the control socket's group `{name}' does not exist\nhint: make it with `groupadd {name}`"))
        }
        (Some(name), Err(error)) => Err(format!("the control socket's group `{name}' cannot be looked up: {error}")),
    }
}

/// The supplementary groups that the process at the other end had when it connected.
fn groups(stream: &UnixStream) -> io::Result<Vec<libc::gid_t>> {
    // Most processes are in few: room for all is made only for those that need it.
    match groups_up_to(stream, 64) {
        Err(error) if error.raw_os_error() == Some(libc::ERANGE) => groups_up_to(stream, MOST_GROUPS),
        groups => groups,
    }
}

fn groups_up_to(stream: &UnixStream, most: usize) -> io::Result<Vec<libc::gid_t>> {
    let mut groups: Vec<libc::gid_t> = vec![0; most];
    let bytes = std::mem::size_of_val(groups.as_slice());
    let mut length = libc::socklen_t::try_from(bytes).map_err(io::Error::other)?;
    // SAFETY: the pointer is that of `groups`, which is `length` bytes long and outlives the call, as does `length`;
    // the kernel writes at most that many bytes there (ERANGE otherwise), and every bit pattern is a `gid_t`.
    let result = unsafe {
        libc::getsockopt(
            stream.as_raw_fd(),
            libc::SOL_SOCKET,
            libc::SO_PEERGROUPS,
            groups.as_mut_ptr().cast(),
            std::ptr::from_mut(&mut length),
        )
    };
    if result != 0 {
        return Err(io::Error::last_os_error());
    }
    groups.truncate(length as usize / size_of::<libc::gid_t>());
    Ok(groups)
}
