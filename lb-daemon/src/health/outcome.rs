//! What a probe has found.

/// The result of one probe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The answer was as it must be.
    Good,
    /// It was not, or there was none.
    Bad {
        /// In words, such as `HTTP 503, expected 200-299`.
        reason: String,
        /// Whether the server has refused: connections that are open there are lost, too.
        refused: bool,
    },
    /// Nobody was asked, because this host could not: it says nothing of the server.
    NotAsked {
        /// In words, such as `too many open files`.
        reason: String,
    },
}

impl Outcome {
    /// A bad one.
    pub fn bad(reason: impl Into<String>) -> Self {
        Self::Bad { reason: reason.into(), refused: false }
    }

    /// A refusal.
    pub fn refused(reason: impl Into<String>) -> Self {
        Self::Bad { reason: reason.into(), refused: true }
    }

    /// What an error of a socket means, met while doing `what`.
    pub fn of_error(what: &str, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.raw_os_error() {
            Some(
                libc::EMFILE
                | libc::ENFILE
                | libc::ENOBUFS
                | libc::ENOMEM
                | libc::EADDRNOTAVAIL
                | libc::EACCES
                | libc::EPERM,
            ) => Self::NotAsked { reason: format!("{what}: {error}") },
            _ => match error.kind() {
                ErrorKind::ConnectionRefused => Self::refused(format!("{what}: refused")),
                ErrorKind::ConnectionReset => Self::bad(format!("{what}: reset by the server")),
                ErrorKind::HostUnreachable => Self::bad(format!("{what}: no route to host")),
                ErrorKind::NetworkUnreachable => Self::bad(format!("{what}: network unreachable")),
                ErrorKind::TimedOut => Self::bad(format!("{what}: timed out")),
                ErrorKind::UnexpectedEof => Self::bad(format!("{what}: the server ended the connection")),
                _ => Self::bad(format!("{what}: {error}")),
            },
        }
    }
}
