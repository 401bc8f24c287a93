//! What the daemon may do once it has started, and what it starts may do.
//!
//! A start needs much: mounting a BPF file system, loading programs, asking for programs of others by their number,
//! directories of root. What comes after needs CAP_NET_ADMIN (interfaces, routes, attaching), CAP_BPF (maps and running
//! the programs that sweep) and CAP_NET_RAW (probes by ICMP and by a frame of our own). CAP_PERFMON is for loading
//! programs that look at memory, which is over by then, on every kernel from 6.1 on.

mod capabilities;
mod command;
mod files;
mod user;

pub use capabilities::KEPT;
pub use command::unprivileged_command;
pub use user::{Known, User};

use std::path::PathBuf;

/// What the daemon keeps of its privileges.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// Whom it runs as; `None`: as before.
    pub user: Option<User>,
    /// Files and directories that it and its hooks may read, and programs in them that they may run, beside the usual
    /// ones of a system.
    pub readable: Vec<PathBuf>,
    /// Files and directories that it and its hooks may change.
    pub writable: Vec<PathBuf>,
    /// Directories that files may be removed from.
    pub unlinked: Vec<PathBuf>,
    /// Directories that an empty directory may be removed from.
    pub emptied: Vec<PathBuf>,
}

/// Why privileges could not be given up.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No such user.
    #[error(
        "there is no user {name}\nhint: make one with `adduser --system --group {name}`, or start lbd without --user"
    )]
    NoUser {
        /// The name.
        name: String,
    },
    /// The system refused.
    #[error("cannot give up privileges: {operation}")]
    System {
        /// What was tried.
        operation: &'static str,
        /// What happened.
        #[source]
        source: std::io::Error,
    },
    /// Another thread would keep them.
    #[error("cannot give up privileges: {threads} threads run already, and only one could give up its own")]
    Threads {
        /// How many there are.
        threads: usize,
    },
    /// The restriction of files failed where the kernel has it.
    #[error("cannot restrict the files that lbd may open: {0}")]
    Files(String),
}

impl Error {
    fn system(operation: &'static str, source: impl Into<std::io::Error>) -> Self {
        Self::System { operation, source: source.into() }
    }
}

/// Gives up, for good, everything but `kept`. Must be called while the process has one thread: each has privileges of
/// its own.
pub fn give_up(kept: &Kept) -> Result<(), Error> {
    let threads = std::fs::read_dir("/proc/self/task").map_or(1, Iterator::count);
    if threads != 1 {
        return Err(Error::Threads { threads });
    }
    capabilities::no_new_privileges()?;
    let landlock = files::restrict(kept)?;
    if let Some(user) = &kept.user {
        user::become_user(user)?;
    }
    capabilities::keep_only(&KEPT)?;
    tracing::info!(
        capabilities = KEPT.map(|capability| capability.to_string()).join(" "),
        user = kept.user.as_ref().map(User::name),
        files = landlock,
        "privileges given up"
    );
    Ok(())
}
