//! One event: what kind, about what, from what to what, and why.

use std::fmt;

use ipvsadm_compat::model::{ServerId, ServiceId};
use serde::{Deserialize, Serialize};
use tracing::Level;

use super::Timestamp;

/// Longest cause that is kept, in bytes: a hook's output or a health check's reason may be long.
const MAX_CAUSE: usize = 1_024;
/// Longest old or new value that is kept, in bytes.
const MAX_VALUE: usize = 256;

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $level:ident $sentence:literal,)*) => {
        /// What kind of thing has happened. In JSON its name is in lower case, with underscores.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Kind {
            $($(#[$doc])* $kind,)*
            /// A kind that only a later version knows.
            #[serde(other)]
            Unknown,
        }

        impl Kind {
            /// Every kind that this version records.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// What has happened, in words that do not change.
            pub fn sentence(self) -> &'static str {
                match self {
                    $(Self::$kind => $sentence,)*
                    Self::Unknown => "something that only a later version knows",
                }
            }

            /// How urgent it is.
            pub fn level(self) -> Level {
                match self {
                    $(Self::$kind => Level::$level,)*
                    Self::Unknown => Level::INFO,
                }
            }
        }
    };
}

kinds! {
    /// The daemon serves.
    DaemonStarted INFO "daemon started",
    /// The daemon ends; the data path may go on.
    DaemonStopped INFO "daemon stopped",
    /// The rules and connections of an earlier daemon were taken over.
    DataPathAdopted INFO "data path taken over",
    /// A virtual service is new.
    ServiceAdded INFO "virtual service added",
    /// Settings of a virtual service are others.
    ServiceChanged INFO "virtual service changed",
    /// A virtual service is gone.
    ServiceRemoved INFO "virtual service removed",
    /// A real server is new.
    ServerAdded INFO "real server added",
    /// Settings of a real server are others.
    ServerChanged INFO "real server changed",
    /// A real server is gone.
    ServerRemoved INFO "real server removed",
    /// All rules are gone.
    RulesCleared INFO "all rules removed",
    /// Many rules changed at once; those that have no event of their own are counted here.
    RulesChanged INFO "rules changed",
    /// The timeouts of connections are others.
    TimeoutsChanged INFO "timeouts changed",
    /// Counters were set to zero.
    StatisticsZeroed INFO "statistics set to zero",
    /// A synchronisation daemon was started or stopped.
    SyncDaemonChanged INFO "synchronisation daemon changed",
    /// The files were applied.
    FilesApplied INFO "files applied",
    /// The files were not applied: something in them is wrong.
    FilesRefused ERROR "files not applied, the rules stay as they are",
    /// Packets of an interface are served.
    InterfaceAttached INFO "interface attached",
    /// Packets of an interface are not served any more.
    InterfaceDetached INFO "interface detached",
    /// An interface that was asked for cannot be served.
    InterfaceRefused WARN "interface cannot be attached",
    /// The host got or lost an address of a service.
    AddressChanged INFO "addresses of this host have changed",
    /// A real server's checks have passed.
    ServerUp INFO "real server is up",
    /// A real server's checks have failed.
    ServerDown WARN "real server is down",
    /// A real server's checks cannot be made, for a reason on this host.
    CheckImpossible WARN "health check cannot be made",
    /// Enough real servers are up.
    QuorumUp INFO "virtual service has its quorum",
    /// Too few real servers are up.
    QuorumDown WARN "virtual service has lost its quorum",
    /// The sorry server serves, or has stopped to.
    SorryServerChanged WARN "sorry server changed",
    /// A real server gets no new connections, until its last has ended.
    DrainStarted INFO "real server is being drained",
    /// A drained real server has no connections left, or its deadline has passed.
    DrainEnded INFO "drain ended",
    /// A drain was taken back.
    DrainCancelled INFO "drain taken back",
    /// An operator has taken a real server out.
    ServerDisabled INFO "real server disabled",
    /// An operator has put a real server back.
    ServerEnabled INFO "real server enabled",
    /// Connections were ended by lbd, not by their ends or their time.
    ConnectionsEnded INFO "connections ended",
    /// A hook has failed, or took too long.
    HookFailed WARN "hook failed",
    /// A mail could not be sent.
    MailFailed WARN "mail not sent",
}

impl Kind {
    /// As in JSON: `server_down`.
    pub fn name(self) -> String {
        let name = serde_json::to_value(self).ok();
        name.as_ref().and_then(serde_json::Value::as_str).unwrap_or("unknown").to_owned()
    }
}

/// Something that has happened, before it has its time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// What kind of thing.
    pub kind: Kind,
    /// The virtual service that it is about, or that the real server belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// The real server that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub real_server: Option<String>,
    /// The interface that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interface: Option<String>,
    /// As it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// As it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new: Option<String>,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cause: String,
}

/// An event in the history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Grows from event to event, also across restarts: microseconds since 1970, or one more than the last.
    pub id: u64,
    /// When.
    pub time: Timestamp,
    /// What.
    #[serde(flatten)]
    pub event: Event,
}

impl Event {
    /// An event of a kind, about the daemon until something else is said.
    pub fn new(kind: Kind) -> Self {
        Self { kind, service: None, real_server: None, interface: None, old: None, new: None, cause: String::new() }
    }

    /// It is about a virtual service.
    #[must_use]
    pub fn service(mut self, service: &ServiceId) -> Self {
        self.service = Some(service.to_string());
        self
    }

    /// It is about a real server of a virtual service.
    #[must_use]
    pub fn real_server(mut self, service: &ServiceId, server: &ServerId) -> Self {
        self.real_server = Some(server.to_string());
        self.service(service)
    }

    /// It is about an interface.
    #[must_use]
    pub fn interface(mut self, interface: impl Into<String>) -> Self {
        self.interface = Some(interface.into());
        self
    }

    /// As it was.
    #[must_use]
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(shortened(old.into(), MAX_VALUE));
        self
    }

    /// As it is.
    #[must_use]
    pub fn new_value(mut self, new: impl Into<String>) -> Self {
        self.new = Some(shortened(new.into(), MAX_VALUE));
        self
    }

    /// As it was and as it is.
    #[must_use]
    pub fn change(self, old: impl Into<String>, new: impl Into<String>) -> Self {
        self.old(old).new_value(new)
    }

    /// Why.
    #[must_use]
    pub fn because(mut self, cause: impl Into<String>) -> Self {
        self.cause = shortened(cause.into(), MAX_CAUSE);
        self
    }

    /// One line in the log.
    pub(super) fn log(&self) {
        let (service, real_server, interface) = (&self.service, &self.real_server, &self.interface);
        let (old, new) = (&self.old, &self.new);
        let cause = Some(&self.cause).filter(|cause| !cause.is_empty());
        let sentence = self.kind.sentence();
        // The level of a line is fixed where it stands.
        match self.kind.level() {
            Level::ERROR => tracing::error!(service, real_server, interface, old, new, cause, "{sentence}"),
            Level::WARN => tracing::warn!(service, real_server, interface, old, new, cause, "{sentence}"),
            _ => tracing::info!(service, real_server, interface, old, new, cause, "{sentence}"),
        }
    }
}

/// `real server is down: 10.0.0.7:80 of 192.0.2.1:80/tcp, up -> down, HTTP 503`.
impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let subject = match (&self.real_server, &self.service, &self.interface) {
            (Some(server), Some(service), _) => Some(format!("{server} of {service}")),
            (Some(one), None, _) | (None, Some(one), _) | (None, None, Some(one)) => Some(one.clone()),
            (None, None, None) => None,
        };
        let change = match (&self.old, &self.new) {
            (Some(old), Some(new)) => Some(format!("{old} -> {new}")),
            (Some(old), None) => Some(format!("it was {old}")),
            (None, Some(new)) => Some(new.clone()),
            (None, None) => None,
        };
        let cause = Some(&self.cause).filter(|cause| !cause.is_empty()).cloned();
        let parts: Vec<String> = [subject, change, cause].into_iter().flatten().collect();
        f.write_str(self.kind.sentence())?;
        if parts.is_empty() { Ok(()) } else { write!(f, ": {}", parts.join(", ")) }
    }
}

/// `2026-11-20T13:01:33.123Z real server is down: …`.
impl fmt::Display for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.time, self.event)
    }
}

/// The text on one line, cut at a character's end.
fn shortened(text: String, most: usize) -> String {
    let mut text = if text.contains(['\n', '\r']) { text.replace(['\n', '\r'], " ") } else { text };
    if text.len() > most {
        let end = (0..=most).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        text.truncate(end);
        text.push('…');
    }
    text
}
