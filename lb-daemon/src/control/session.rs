//! The conversation with one client.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use ipvsadm_compat::model::ServiceEntry;
use ipvsadm_compat::protocol::{
    CONNECTIONS_PER_FRAME, CodecError, HEADER, Hello, Info, MAX_BATCH, MAX_FRAME, PROTOCOL_VERSION, Request, Response,
    SERVICES_PER_FRAME, decode, encode, frame_length,
};
use ipvsadm_compat::refusal::{Reason, Refusal};
use serde::Serialize;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;
use tokio::sync::{Semaphore, SemaphorePermit, mpsc, oneshot};
use tokio::time::timeout;

use super::{Access, Answer, Asked};
use crate::datapath::Memory;
use crate::director::connection_lines;
use crate::events::Recorder;

/// How long a client may take to send the rest of a frame it has begun, or to take an answer.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a client may say nothing once it has greeted.
const SILENCE: Duration = Duration::from_secs(600);
/// How long a client may take for its greeting: until then it may be anybody, and has a place all the same.
const GREETING: Duration = Duration::from_secs(10);
/// Longest greeting: one takes some 150 bytes.
const GREETING_BYTES: usize = 4 << 10;
/// Longest message that needs no leave of others: [`super::MAX_CLIENTS`] of them are 128 MiB. A longer one is a batch of
/// hundreds of changes.
pub(super) const SHORT_BYTES: usize = 64 << 10;
/// Long messages that are read or wait for the engine at a time, of all clients together: 256 MiB at most.
pub(super) const LONG_MESSAGES: usize = 4;

/// How long a client waits for the next event at most, before it hears that there is none.
const NEXT_EVENT: Duration = Duration::from_secs(20);
/// Events in one answer: some 300 kB of JSON, of the longest 2 MB.
const EVENTS_PER_FRAME: usize = 1_000;

/// What the daemon says of itself, and compares clients with.
#[derive(Clone, Debug)]
pub struct Here {
    /// Inode of the daemon's network namespace.
    pub network_namespace: u64,
    /// The socket it listens at.
    pub socket: PathBuf,
    /// Who is heard there.
    pub access: Access,
    /// What has happened.
    pub events: Recorder,
}

/// Why a conversation ends early.
#[derive(Debug)]
enum Ended {
    /// The client is gone, or takes too long.
    Gone,
    /// The client was told that it is not served.
    Refused,
}

impl From<std::io::Error> for Ended {
    fn from(_: std::io::Error) -> Self {
        Self::Gone
    }
}

/// Answers a client's requests until it goes, or must.
///
/// `long` has a permit for each long message that may be held.
pub(super) async fn converse(mut stream: UnixStream, here: &Here, engine: &mpsc::Sender<Asked>, long: &Semaphore) {
    if let Err(ended) = try_converse(&mut stream, here, engine, long).await {
        tracing::debug!(?ended, "a client's conversation ended early");
    }
}

async fn try_converse(
    stream: &mut UnixStream,
    here: &Here,
    engine: &mpsc::Sender<Asked>,
    long: &Semaphore,
) -> Result<(), Ended> {
    let greeting = timeout(GREETING, read(stream, GREETING_BYTES, long)).await.map_err(|_| Ended::Gone)??;
    let Some(Message { request: hello, .. }) = greeting else { return Ok(()) };
    let welcome = welcome(hello, here.access.is_granted(stream), here);
    let is_refused = matches!(welcome, Response::Refused(_));
    write(stream, &welcome).await?;
    if is_refused {
        return Err(Ended::Refused);
    }
    // A long message keeps its permit until it is answered: it is in memory until then.
    while let Some(Message { request, permit: _permit }) = read(stream, MAX_FRAME as usize, long).await? {
        match request {
            Ok(Request::GetInfo) => write(stream, &Response::Info(Info::default())).await?,
            Ok(Request::Lbd(question)) if question.get("events").is_some() => {
                write(stream, &Response::Lbd(events(&question["events"], &here.events).await)).await?;
            }
            Ok(Request::Hello(_)) => write(stream, &refused("the second greeting of a connection")).await?,
            Ok(Request::Batch { changes, .. }) if changes.len() > MAX_BATCH => {
                write(stream, &too_many(changes.len())).await?;
            }
            Ok(request) => answer(stream, request, engine).await?,
            Err(error) => write(stream, &refused(&error.to_string())).await?,
        }
    }
    Ok(())
}

/// While the engine makes a batch it does nothing else.
fn too_many(changes: usize) -> Response {
    let text = format!("{changes} changes at once, lbd makes {MAX_BATCH} at most");
    Response::Refused(Refusal::with_hint(Reason::Other(text), "make them in several commands"))
}

fn welcome(hello: Result<Request, CodecError>, permitted: bool, here: &Here) -> Response {
    let hello = match hello {
        Ok(Request::Hello(hello)) => hello,
        Ok(_) => return refused("the first request of a connection must be a greeting"),
        Err(error) => return refused(&error.to_string()),
    };
    if !permitted {
        return Response::Refused(Reason::NotPermitted.into());
    }
    if hello.version != PROTOCOL_VERSION {
        let text = format!("lbd speaks version {PROTOCOL_VERSION}, this command version {}", hello.version);
        return Response::Refused(Refusal::with_hint(
            Reason::Other(text),
            "install lbd and ipvsadm of the same version, and restart lbd",
        ));
    }
    match other_namespace(&hello, here) {
        Some(refusal) => Response::Refused(refusal),
        None => Response::Welcome { version: PROTOCOL_VERSION, pid: std::process::id() },
    }
}

/// The socket's usual place is the same file in every network namespace: whoever did not name it may mean another.
fn other_namespace(hello: &Hello, here: &Here) -> Option<Refusal> {
    let is_other = hello.network_namespace != 0 && hello.network_namespace != here.network_namespace;
    (is_other && !hello.socket_named).then(|| {
        let text = format!(
            "the lbd behind {} (process {}) serves another network namespace",
            here.socket.display(),
            std::process::id()
        );
        let hint = format!(
            "start lbd in this namespace with a socket of its own and name it, or, if that one is meant, \
             set LBD_SOCKET={}",
            here.socket.display()
        );
        Refusal::with_hint(Reason::Other(text), hint)
    })
}

fn refused(text: &str) -> Response {
    Response::Refused(Reason::Other(text.to_owned()).into())
}

async fn answer(stream: &mut UnixStream, request: Request, engine: &mpsc::Sender<Asked>) -> Result<(), Ended> {
    let (sender, receiver) = oneshot::channel();
    if engine.send(Asked { request, answer: sender }).await.is_err() {
        return Err(Ended::Gone);
    }
    match receiver.await.map_err(|_| Ended::Gone)? {
        Answer::One(response) => write(stream, &response).await,
        Answer::Services(services) => write_services(stream, services).await,
        Answer::Connections(memory, now) => write_connections(stream, memory, now).await,
    }
}

/// Events after one that the client knows; it may want to wait for the next.
async fn events(question: &serde_json::Value, recorder: &Recorder) -> serde_json::Value {
    let after = question["after"].as_u64().unwrap_or(0);
    if question["wait"].as_bool() == Some(true) {
        recorder.wait_for(after, NEXT_EVENT).await;
    }
    // A client that has seen later ones than there are has asked another history.
    let after = if after > recorder.last() { 0 } else { after };
    serde_json::json!({ "events": recorder.after(after, EVENTS_PER_FRAME), "last": recorder.last() })
}

async fn write_services(stream: &mut UnixStream, services: Vec<ServiceEntry>) -> Result<(), Ended> {
    let mut services = services.into_iter().peekable();
    while services.peek().is_some() {
        let frame: Vec<_> = services.by_ref().take(SERVICES_PER_FRAME).collect();
        write(stream, &Response::Services(frame)).await?;
    }
    write(stream, &Response::End).await
}

async fn write_connections(stream: &mut UnixStream, memory: Arc<Memory>, now: u32) -> Result<(), Ended> {
    let mut lines = connection_lines(&memory, now).peekable();
    while lines.peek().is_some() {
        let frame: Vec<_> = lines.by_ref().take(CONNECTIONS_PER_FRAME).collect();
        write(stream, &Response::Connections(frame)).await?;
        // A table of a million takes a second to write: others have their turn in between.
        tokio::task::yield_now().await;
    }
    write(stream, &Response::End).await
}

/// A request, and the leave to hold it if it is long.
struct Message<'a> {
    request: Result<Request, CodecError>,
    permit: Option<SemaphorePermit<'a>>,
}

/// The next frame; `None` at the end of the stream. An inner error is the frame's own, and the stream goes on, unless
/// its length was wrong, which ends it.
///
/// Memory grows with what arrives, not with what the header promises.
async fn read<'a>(stream: &mut UnixStream, longest: usize, long: &'a Semaphore) -> Result<Option<Message<'a>>, Ended> {
    let mut header = [0; HEADER];
    let first = timeout(SILENCE, stream.read(&mut header)).await.map_err(|_| Ended::Gone)??;
    if first == 0 {
        return Ok(None);
    }
    let rest = header.get_mut(first..).unwrap_or_default();
    timeout(PATIENCE, stream.read_exact(rest)).await.map_err(|_| Ended::Gone)??;
    let length = match frame_length(header) {
        Ok(length) if length <= longest => length,
        Ok(length) => return end(stream, &format!("a greeting of {length} bytes is longer than {longest}")).await,
        Err(error) => return end(stream, &error.to_string()).await,
    };
    let permit = if length > SHORT_BYTES {
        let Ok(Ok(permit)) = timeout(PATIENCE, long.acquire()).await else {
            return end(stream, &format!("lbd has {LONG_MESSAGES} long messages at hand already, try again")).await;
        };
        Some(permit)
    } else {
        None
    };
    let mut body = Vec::new();
    let mut limited = stream.take(length as u64);
    timeout(PATIENCE, limited.read_to_end(&mut body)).await.map_err(|_| Ended::Gone)??;
    if body.len() < length {
        return Err(Ended::Gone);
    }
    Ok(Some(Message { request: decode(&body), permit }))
}

/// Says why the conversation ends.
async fn end<T>(stream: &mut UnixStream, text: &str) -> Result<T, Ended> {
    write(stream, &refused(text)).await?;
    Err(Ended::Refused)
}

async fn write<T: Serialize>(stream: &mut UnixStream, message: &T) -> Result<(), Ended> {
    let frame = match encode(message) {
        Ok(frame) => frame,
        Err(error) => encode(&refused(&error.to_string())).map_err(|_| Ended::Gone)?,
    };
    timeout(PATIENCE, stream.write_all(&frame)).await.map_err(|_| Ended::Gone)??;
    Ok(())
}
