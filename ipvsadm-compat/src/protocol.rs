//! Messages between a command and the daemon, over a unix stream socket.
//!
//! A frame is a length, four bytes little-endian, and that many bytes of JSON; the length does not count itself and is
//! at most [`MAX_FRAME`]. The client speaks first, with [`Request::Hello`]; each request is answered in order by one
//! frame, except that [`Request::GetServices`] and [`Request::GetConnections`] are answered by any number of
//! [`Response::Services`] or [`Response::Connections`] frames and then [`Response::End`]. Requests may be sent without
//! waiting for the answers to earlier ones. A frame that cannot be understood is answered by
//! [`Response::Refused`], and the connection closed when its length was wrong.

mod codec;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::model::{Change, ConnectionLine, ServiceEntry, ServiceId, SyncDaemon, Timeouts};
use crate::refusal::Refusal;

pub use codec::{CodecError, HEADER, decode, encode, frame_length, read_frame, write_frame};

/// Version of everything in this module. A client and a daemon of different versions refuse each other.
pub const PROTOCOL_VERSION: u32 = 1;
/// Longest frame, without its four bytes of length: room for [`MAX_BATCH`] changes, while a wrong length cannot make
/// either side take more memory than this.
pub const MAX_FRAME: u32 = 64 << 20;
/// Changes of one batch: as many services and real servers as a director holds are fewer. More are refused.
pub const MAX_BATCH: usize = 100_000;
/// Socket of a daemon when nothing else is said.
pub const DEFAULT_SOCKET: &str = "/run/lbd/lbd.sock";
/// Environment variable that names another socket, for daemon and clients.
pub const SOCKET_VARIABLE: &str = "LBD_SOCKET";
/// Services in one [`Response::Services`] frame: a service of 1,024 real servers is some 500 kB of JSON.
pub const SERVICES_PER_FRAME: usize = 32;
/// Connections in one [`Response::Connections`] frame: some 1 MB of JSON.
pub const CONNECTIONS_PER_FRAME: usize = 4_096;

/// What a client asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Request {
    /// Who speaks. The first request of a connection, and only that.
    Hello(Hello),
    /// One change. Answered by [`Response::Done`] when the data path holds it, or [`Response::Refused`].
    Change(Change),
    /// Many changes in order. Answered by [`Response::Results`].
    Batch {
        /// The changes.
        changes: Vec<Change>,
        /// Whether one refusal undoes all. Otherwise each stands or falls alone.
        atomic: bool,
        /// Whether only to say what would happen.
        dry_run: bool,
    },
    /// Services with their real servers and readings.
    GetServices {
        /// Only this one; [`crate::refusal::Reason::NoSuchService`] when it is not there.
        service: Option<ServiceId>,
    },
    /// The timeouts of `--set`. Answered by [`Response::Timeouts`].
    GetTimeouts,
    /// The synchronisation daemons. Answered by [`Response::SyncDaemons`].
    GetSyncDaemons,
    /// Connections and templates.
    GetConnections,
    /// What `IP Virtual Server version … (size=…)` shows. Answered by [`Response::Info`].
    GetInfo,
    /// A request of the `lbd` command: only the daemon knows its form.
    Lbd(serde_json::Value),
}

/// Who speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// The client's [`PROTOCOL_VERSION`].
    pub version: u32,
    /// Inode of the client's `/proc/self/ns/net`; 0 when it could not be read.
    pub network_namespace: u64,
    /// Whether the user named the socket: then another namespace is what the user wants.
    pub socket_named: bool,
    /// The client's process id, for the daemon's log.
    pub pid: u32,
}

/// What the daemon answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Response {
    /// To [`Request::Hello`].
    Welcome {
        /// The daemon's [`PROTOCOL_VERSION`].
        version: u32,
        /// The daemon's process id.
        pid: u32,
    },
    /// The change was made.
    Done(Outcome),
    /// One answer per change of a batch. When an atomic batch has a refusal, nothing was changed.
    Results(Vec<Result<Outcome, Refusal>>),
    /// Some of the services asked for.
    Services(Vec<ServiceEntry>),
    /// Some of the connections.
    Connections(Vec<ConnectionLine>),
    /// No more services or connections follow.
    End,
    /// To [`Request::GetTimeouts`].
    Timeouts(Timeouts),
    /// To [`Request::GetSyncDaemons`]: those that run, master first.
    SyncDaemons(Vec<SyncDaemon>),
    /// To [`Request::GetInfo`].
    Info(Info),
    /// To [`Request::Lbd`].
    Lbd(serde_json::Value),
    /// The request was refused.
    Refused(Refusal),
}

/// A change that was made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// What the user should know although it worked, such as `not forwarding: tunneling is not supported yet`.
    /// Shown on a terminal only.
    pub hint: Option<String>,
}

/// What the first title line shows. IPVS 1.2.1 of every Debian kernel says 4096.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Info {
    /// Version, major, minor and patch.
    pub version: [u8; 3],
    /// Buckets of the connection table.
    pub size: u32,
}

impl Default for Info {
    fn default() -> Self {
        Info { version: [1, 2, 1], size: 4096 }
    }
}
