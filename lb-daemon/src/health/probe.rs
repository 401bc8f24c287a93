//! Asking a real server, each way in a file of its own.
//!
//! A probe is a future: it waits for its sockets and for nothing else, whatever the server does, and ends with the time
//! that its check allows. Everything that a server sends is read up to a bound.

mod dns;
mod exec;
mod http;
mod icmp;
mod tcp;
mod tls;
mod udp;
mod wire;

use std::cell::Cell;
use std::net::SocketAddr;

use ipvsadm_compat::model::ServiceId;
use tokio::time::timeout;

use super::{Outcome, Probe, TargetKey};

pub use http::Patterns;
pub use tls::TlsConfigs;
pub use wire::Wire;

/// What probes keep between them.
#[derive(Debug, Default)]
pub struct Tools {
    /// Compiled regular expressions.
    pub patterns: Patterns,
    /// TLS settings with the certificates they trust.
    pub tls: TlsConfigs,
    /// Probes through services.
    pub wire: Wire,
}

/// What a probe is doing, for the reason of one that took too long.
#[derive(Debug)]
pub(super) struct Stage(Cell<&'static str>);

impl Stage {
    fn enter(&self, what: &'static str) {
        self.0.set(what);
    }
}

/// Asks a target once. Ends within the check's timeout.
pub async fn ask(key: &TargetKey, tools: &Tools) -> Outcome {
    let stage = Stage(Cell::new("connect"));
    let limit = key.check.timeout;
    match timeout(limit, by_kind(key, tools, &stage)).await {
        Ok(outcome) => outcome,
        Err(_) => Outcome::bad(format!("{}: no answer within {limit:?}", stage.0.get())),
    }
}

async fn by_kind(key: &TargetKey, tools: &Tools, stage: &Stage) -> Outcome {
    if let Some(ServiceId::Address { address, .. }) = key.service {
        return through(key, SocketAddr::new(address, key.port), tools, stage).await;
    }
    let to = SocketAddr::new(key.address, key.port);
    match &key.check.probe {
        Probe::Tcp(dialogue) => tcp::ask(to, dialogue, stage).await,
        Probe::Http(request) => http::ask(to, request, tools, stage).await,
        Probe::Udp(dialogue) => udp::ask(to, dialogue, key.check.timeout, stage).await,
        Probe::Dns(query) => dns::ask(to, query, stage).await,
        Probe::Icmp => icmp::ask(key.address, stage).await,
        Probe::Exec(program) => exec::ask(to, program, stage).await,
    }
}

/// The same in frames to the real server, with the virtual address as their destination.
async fn through(key: &TargetKey, to: SocketAddr, tools: &Tools, stage: &Stage) -> Outcome {
    stage.enter("connect to the virtual address on the server");
    match &key.check.probe {
        Probe::Tcp(dialogue) => match tools.wire.connect(key.address, to).await {
            Ok(stream) => tcp::converse(stream, dialogue, stage).await,
            Err(error) => Outcome::of_error("connect to the virtual address on the server", &error),
        },
        Probe::Http(request) => match tools.wire.connect(key.address, to).await {
            Ok(stream) => http::ask_on(stream, to, request, tools, stage).await,
            Err(error) => Outcome::of_error("connect to the virtual address on the server", &error),
        },
        Probe::Udp(dialogue) => {
            udp::ask_through(&tools.wire, key.address, to, dialogue, key.check.timeout, stage).await
        }
        Probe::Dns(query) => dns::ask_through(&tools.wire, key.address, to, query, stage).await,
        Probe::Icmp | Probe::Exec(_) => {
            Outcome::NotAsked { reason: format!("{} has no way through a service", key.check.probe.name()) }
        }
    }
}

/// A byte string as it may be shown: what cannot be printed is escaped, and the end is cut.
fn shown(bytes: &[u8]) -> String {
    const MOST: usize = 60;
    let text: String = bytes.iter().take(MOST).flat_map(|byte| byte.escape_ascii()).map(char::from).collect();
    if bytes.len() > MOST { format!("\"{text}\"...") } else { format!("\"{text}\"") }
}

/// Whether a byte string is somewhere in another one.
fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    needle.is_empty() || haystack.windows(needle.len()).any(|window| window == needle)
}
