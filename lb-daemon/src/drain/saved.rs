//! What is kept of drains over a restart.

use std::time::Instant;

use ipvsadm_compat::model::{ServerId, ServiceId};
use serde::{Deserialize, Serialize};

use super::{Drain, Drains, Entry, State};
use crate::events::Timestamp;

/// Version of the file. Another one is not read.
const VERSION: u32 = 1;

/// What is kept, as it stands in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Saved {
    version: u32,
    servers: Vec<SavedServer>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedServer {
    service: ServiceId,
    real_server: ServerId,
    disabled: Option<Timestamp>,
    drain: Option<SavedDrain>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedDrain {
    since: Timestamp,
    deadline: Option<Timestamp>,
    kill: bool,
    state: State,
    connections_at_start: Option<u32>,
    connections_ended: u32,
}

/// Why a file is not read.
#[derive(Debug, thiserror::Error)]
pub enum SavedError {
    /// It is no such file, or not a whole one.
    #[error("it is damaged: {0}")]
    Damaged(#[from] serde_json::Error),
    /// Another version has written it.
    #[error("it has version {0}, and this lbd knows version {VERSION}")]
    Version(u64),
}

impl Saved {
    /// The text of the file.
    pub fn text(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec_pretty(self)
    }

    /// What a file says.
    pub fn read(text: &[u8]) -> Result<Self, SavedError> {
        let value: serde_json::Value = serde_json::from_slice(text)?;
        // The version first: what it means for the rest only that version knows.
        match value["version"].as_u64() {
            Some(version) if version != u64::from(VERSION) => Err(SavedError::Version(version)),
            _ => Ok(serde_json::from_value(value)?),
        }
    }
}

impl Drains {
    /// What is to be kept.
    pub fn saved(&self, now: Instant, time: Timestamp) -> Saved {
        let servers = self.servers.iter().map(|((service, server), entry)| SavedServer {
            service: *service,
            real_server: *server,
            disabled: entry.disabled,
            drain: entry.drain.as_ref().map(|drain| SavedDrain {
                since: drain.since,
                deadline: drain.deadline.map(|deadline| time.plus(deadline.saturating_duration_since(now))),
                kill: drain.kill,
                state: drain.state,
                connections_at_start: drain.at_start,
                connections_ended: drain.ended,
            }),
        });
        Saved { version: VERSION, servers: servers.collect() }
    }

    /// As an earlier daemon has left it. A deadline goes on while no daemon runs.
    pub fn restore(saved: &Saved, now: Instant, time: Timestamp) -> Self {
        let servers = saved.servers.iter().map(|saved| {
            let drain = saved.drain.as_ref().map(|drain| Drain {
                state: drain.state,
                at_start: drain.connections_at_start,
                ended: drain.connections_ended,
                ..Drain::new(
                    drain.since,
                    now,
                    drain.deadline.and_then(|deadline| now.checked_add(deadline.since(time))),
                    drain.kill,
                )
            });
            let entry = Entry { is_present: false, disabled: saved.disabled, drain };
            ((saved.service, saved.real_server), entry)
        });
        Self { servers: servers.filter(|(_, entry)| entry.state().is_some()).collect(), ..Self::default() }
    }
}
