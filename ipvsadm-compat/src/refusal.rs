//! Why a change was not made, in the kernel's own distinctions.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Why a request was refused, and what the user can do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The reason.
    pub reason: Reason,
    /// What to do, one line, for people: the client shows it on a terminal only.
    pub hint: Option<String>,
}

impl Refusal {
    /// A refusal with a hint.
    pub fn with_hint(reason: Reason, hint: impl Into<String>) -> Refusal {
        Refusal { reason, hint: Some(hint.into()) }
    }
}

impl From<Reason> for Refusal {
    fn from(reason: Reason) -> Self {
        Refusal { reason, hint: None }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.reason.text())
    }
}

impl std::error::Error for Refusal {}

/// Errors that IPVS's kernel interface returns, and one for everything it does not know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// `EEXIST`: the service, real server or daemon is there already.
    Exists,
    /// `ESRCH`: the service (or the daemon to stop) is not there.
    NoSuchService,
    /// `ENOENT`: the real server, scheduler or persistence engine is not there.
    NotFound,
    /// `EINVAL`: not unicast, families that do not fit, or an impossible value.
    Invalid,
    /// `ERANGE`: the lower threshold is above the upper one.
    OutOfRange,
    /// `ENODEV`: no such interface.
    NoDevice,
    /// `ENETUNREACH`: the interface is down.
    Unreachable,
    /// `ENOMEM`: a limit on services or real servers is reached.
    OutOfMemory,
    /// `EPERM`: the caller may not.
    NotPermitted,
    /// `EOPNOTSUPP`: known, and not possible here.
    NotSupported,
    /// None of IPVS's: a whole sentence of our own.
    Other(String),
}

impl Reason {
    /// The words for this reason where no command has words of its own.
    ///
    /// What ipvsadm prints also depends on the command: see [`Reason::for_change`].
    pub fn text(&self) -> &str {
        match self {
            Reason::Exists => "File exists",
            Reason::NoSuchService => "No such process",
            Reason::NotFound => "No such file or directory",
            Reason::Invalid => "Invalid operation.  Possibly wrong module version, address not unicast, ...",
            Reason::OutOfRange => "Numerical result out of range",
            Reason::NoDevice => "No such device",
            Reason::Unreachable => "Network is unreachable",
            Reason::OutOfMemory => "Memory allocation problem",
            Reason::NotPermitted => "Permission denied (you must be root)",
            Reason::NotSupported => "Operation not supported with IPv6",
            Reason::Other(text) => text,
        }
    }

    /// ipvsadm's words when this reason refuses `change`.
    pub fn for_change(&self, change: &crate::model::Change) -> &str {
        use crate::model::Change as C;
        match (self, change) {
            (Reason::Exists, C::AddService { .. }) => "Service already exists",
            (Reason::Exists, C::AddServer { .. }) => "Destination already exists",
            (Reason::Exists, C::StartDaemon(_)) => "Daemon has already run",
            (Reason::NotFound, C::AddService { .. } | C::EditService { .. }) => {
                "Scheduler or persistence engine not found"
            }
            (Reason::NotFound, C::EditServer { .. } | C::DeleteServer { .. }) => "No such destination",
            (Reason::NoSuchService, C::EditService { .. } | C::DeleteService { .. } | C::Zero { .. }) => {
                "No such service"
            }
            (Reason::NoSuchService, C::AddServer { .. } | C::EditServer { .. } | C::DeleteServer { .. }) => {
                "Service not defined"
            }
            (Reason::NoSuchService, C::StopDaemon(_)) => "No daemon is running",
            _ => self.text(),
        }
    }
}
