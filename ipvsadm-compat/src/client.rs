//! A connection to the daemon, for commands.

use std::io::{BufReader, BufWriter, ErrorKind, Write};
use std::os::unix::fs::MetadataExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use thiserror::Error;

use crate::model::{Change, ConnectionLine, ServiceEntry, ServiceId, SyncDaemon, Timeouts};
use crate::protocol::{
    CodecError, DEFAULT_SOCKET, Hello, Info, Outcome, PROTOCOL_VERSION, Request, Response, SOCKET_VARIABLE, encode,
    read_frame,
};
use crate::refusal::{Reason, Refusal};

/// How long a daemon may be silent. A batch of the largest size is answered well within it.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// How long a daemon may take to say hello: it has nothing to do for that.
const GREETING: Duration = Duration::from_secs(10);

/// Where the daemon listens, and whether the user said so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SocketChoice {
    /// Path of the unix socket.
    pub path: PathBuf,
    /// Whether it was named, by [`SOCKET_VARIABLE`] or an option.
    pub named: bool,
}

impl SocketChoice {
    /// What the environment says, else the default.
    pub fn from_environment() -> SocketChoice {
        match std::env::var_os(SOCKET_VARIABLE).filter(|path| !path.is_empty()) {
            Some(path) => SocketChoice { path: path.into(), named: true },
            None => SocketChoice { path: DEFAULT_SOCKET.into(), named: false },
        }
    }
}

/// Why there is no answer.
#[derive(Debug, Error)]
pub enum ClientError {
    /// Nobody listens.
    #[error("cannot connect to {}: {source}", path.display())]
    Connect {
        /// The socket.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The daemon said no.
    #[error("{0}")]
    Refused(Refusal),
    /// The connection broke.
    #[error("no answer from lbd: {0}")]
    Broken(CodecError),
    /// The daemon was silent for too long.
    #[error("no answer from lbd in time: it may be stopped or overloaded")]
    Silent,
    /// The daemon closed the connection.
    #[error("lbd closed the connection")]
    Closed,
    /// The daemon answered something that does not fit.
    #[error("lbd gave an answer that does not fit the request")]
    Unexpected,
}

impl From<CodecError> for ClientError {
    fn from(error: CodecError) -> Self {
        match &error {
            // What a socket answers when its timeout is over.
            CodecError::Stream(stream) if matches!(stream.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                ClientError::Silent
            }
            CodecError::Stream(_) | CodecError::TooLong { .. } | CodecError::Malformed(_) => ClientError::Broken(error),
        }
    }
}

impl From<std::io::Error> for ClientError {
    fn from(error: std::io::Error) -> Self {
        CodecError::from(error).into()
    }
}

/// One connection, greeted.
#[derive(Debug)]
pub struct Client {
    reader: BufReader<UnixStream>,
    writer: BufWriter<UnixStream>,
}

impl Client {
    /// Connects and says hello.
    pub fn connect(socket: &SocketChoice) -> Result<Client, ClientError> {
        Client::connect_with(socket, GREETING)
    }

    /// As [`Client::connect`], with another patience for the greeting.
    pub fn connect_with(socket: &SocketChoice, greeting: Duration) -> Result<Client, ClientError> {
        let unreachable = |source| ClientError::Connect { path: socket.path.clone(), source };
        let stream = UnixStream::connect(&socket.path).map_err(unreachable)?;
        stream.set_read_timeout(Some(greeting))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let reader = BufReader::new(stream.try_clone()?);
        let mut client = Client { reader, writer: BufWriter::new(stream) };
        let hello = Hello {
            version: PROTOCOL_VERSION,
            network_namespace: network_namespace(),
            socket_named: socket.named,
            pid: std::process::id(),
        };
        match client.ask(&Request::Hello(hello))? {
            Response::Welcome { .. } => {
                client.reader.get_ref().set_read_timeout(Some(PATIENCE))?;
                Ok(client)
            }
            Response::Refused(refusal) => Err(ClientError::Refused(refusal)),
            _ => Err(ClientError::Unexpected),
        }
    }

    /// One request, one answer.
    pub fn ask(&mut self, request: &Request) -> Result<Response, ClientError> {
        self.send(request)?;
        self.answer()
    }

    /// Makes one change.
    pub fn change(&mut self, change: Change) -> Result<Result<Outcome, Refusal>, ClientError> {
        match self.ask(&Request::Change(change))? {
            Response::Done(outcome) => Ok(Ok(outcome)),
            Response::Refused(refusal) => Ok(Err(refusal)),
            _ => Err(ClientError::Unexpected),
        }
    }

    /// Makes many changes: one answer for each.
    pub fn batch(
        &mut self,
        changes: Vec<Change>,
        atomic: bool,
        dry_run: bool,
    ) -> Result<Vec<Result<Outcome, Refusal>>, ClientError> {
        let expected = changes.len();
        match self.ask(&Request::Batch { changes, atomic, dry_run })? {
            Response::Results(results) if results.len() == expected => Ok(results),
            Response::Refused(refusal) => Err(ClientError::Refused(refusal)),
            _ => Err(ClientError::Unexpected),
        }
    }

    /// Services with their real servers, in the director's order.
    pub fn services(&mut self, service: Option<ServiceId>) -> Result<Vec<ServiceEntry>, ClientError> {
        self.send(&Request::GetServices { service })?;
        let mut services = Vec::new();
        loop {
            match self.answer()? {
                Response::Services(more) => services.extend(more),
                Response::End => return Ok(services),
                Response::Refused(refusal) => return Err(ClientError::Refused(refusal)),
                _ => return Err(ClientError::Unexpected),
            }
        }
    }

    /// Connections, handed over in portions as they come.
    pub fn connections<E: From<ClientError>>(
        &mut self,
        mut take: impl FnMut(Vec<ConnectionLine>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.send(&Request::GetConnections)?;
        loop {
            match self.answer()? {
                Response::Connections(more) => take(more)?,
                Response::End => return Ok(()),
                Response::Refused(refusal) => return Err(ClientError::Refused(refusal).into()),
                _ => return Err(ClientError::Unexpected.into()),
            }
        }
    }

    /// The timeouts.
    pub fn timeouts(&mut self) -> Result<Timeouts, ClientError> {
        match self.ask(&Request::GetTimeouts)? {
            Response::Timeouts(timeouts) => Ok(timeouts),
            Response::Refused(refusal) => Err(ClientError::Refused(refusal)),
            _ => Err(ClientError::Unexpected),
        }
    }

    /// The synchronisation daemons that run.
    pub fn sync_daemons(&mut self) -> Result<Vec<SyncDaemon>, ClientError> {
        match self.ask(&Request::GetSyncDaemons)? {
            Response::SyncDaemons(daemons) => Ok(daemons),
            Response::Refused(refusal) => Err(ClientError::Refused(refusal)),
            _ => Err(ClientError::Unexpected),
        }
    }

    /// Version and size of the title line.
    pub fn info(&mut self) -> Result<Info, ClientError> {
        match self.ask(&Request::GetInfo)? {
            Response::Info(info) => Ok(info),
            Response::Refused(refusal) => Err(ClientError::Refused(refusal)),
            _ => Err(ClientError::Unexpected),
        }
    }

    /// A request of the `lbd` command.
    pub fn lbd(&mut self, request: serde_json::Value) -> Result<serde_json::Value, ClientError> {
        match self.ask(&Request::Lbd(request))? {
            Response::Lbd(answer) => Ok(answer),
            Response::Refused(refusal) => Err(ClientError::Refused(refusal)),
            _ => Err(ClientError::Unexpected),
        }
    }

    fn send(&mut self, request: &Request) -> Result<(), ClientError> {
        let frame = encode(request)?;
        // A daemon that refuses at once closes its side; what it said can still be read.
        let sent = self.writer.write_all(&frame).and_then(|()| self.writer.flush());
        match sent {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
            Ok(()) | Err(_) => Ok(()),
        }
    }

    fn answer(&mut self) -> Result<Response, ClientError> {
        read_frame(&mut self.reader)?.ok_or(ClientError::Closed)
    }
}

impl ClientError {
    /// Whether the caller may not talk to the daemon.
    pub fn is_permission(&self) -> bool {
        match self {
            ClientError::Connect { source, .. } => source.kind() == ErrorKind::PermissionDenied,
            ClientError::Refused(refusal) => refusal.reason == Reason::NotPermitted,
            ClientError::Broken(_) | ClientError::Silent | ClientError::Closed | ClientError::Unexpected => false,
        }
    }
}

/// Inode of this process's network namespace, 0 when it cannot be read.
pub fn network_namespace() -> u64 {
    std::fs::metadata(Path::new("/proc/self/ns/net")).map_or(0, |namespace| namespace.ino())
}
