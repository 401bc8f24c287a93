//! From the rules to the maps: which words to store, in which order, so that at each point the data path sees a
//! consistent whole.
//!
//! [`Layout`] knows where everything is and decides; it writes into a [`Draft`], whose stores the caller then carries
//! out. The order for a service is: records of its real servers, their endpoints, the lines of its schedule, its
//! record (schedule word, then flags), its own endpoint; removal goes the other way round. A process killed between
//! two stores leaves maps that [`Layout::adopt`] understands.
//!
//! What may still be read or named by a connection is not used for anything else: indices wait for their connections
//! to end, indices and schedule lines [`QUARANTINE`] long for packets that are on their way.

mod adopt;
mod change;
mod dead;
mod draft;
mod endpoints;
mod indices;
mod layout;
mod lines;
mod record;
mod retire;
#[cfg(test)]
mod tests;

use std::time::Duration;

use ipvsadm_compat::model::{Presence, ServerId, ServerSettings, ServiceSettings};
use lb_ebpf::abi::{Counts, ServerStatistics};

use crate::address::NextHop;

pub use adopt::{AdoptedServer, AdoptedService};
pub(crate) use dead::TIMEOUT_STATES;
pub use draft::{Draft, Store};
pub use layout::Layout;
pub(crate) use layout::{as_words, minus, plus};
pub(crate) use record::scheduler_kind;

/// How long a freed index or schedule line is not used again. No packet is under way in the data path for longer than
/// some microseconds.
pub const QUARANTINE: Duration = Duration::from_secs(1);
/// How long a removed real server without connections is remembered, so that adding it again brings its statistics
/// back: `IP_VS_DEST_TRASH_PERIOD`, include/net/ip_vs.h (6.1).
pub const TRASH_PERIOD: Duration = Duration::from_secs(120);

/// What a virtual service is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// As the rule says.
    pub settings: ServiceSettings,
    /// Whether its address need not be local.
    pub any_address: bool,
    /// Whether the rule is a file's.
    pub from_file: bool,
    /// Whether packets to its address are taken.
    pub served: bool,
    /// Timeouts of its own in jiffies, 0 for those of all: [`lb_ebpf::abi::Service::timeouts`].
    pub timeouts: [u32; 3],
    /// Whether it schedules at all. If not, its clients are answered as if it had no server.
    pub forwards: bool,
    /// Its real servers, the newest first.
    pub servers: Vec<ServerTarget>,
}

/// What a real server is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerTarget {
    /// Which.
    pub id: ServerId,
    /// As the rule says.
    pub settings: ServerSettings,
    /// Whether the rule is a file's.
    pub from_file: bool,
    /// Whether its address is the director's own.
    pub local: bool,
    /// Whether it gets connections at all.
    pub forwards: bool,
    /// The weight that the data path goes by; that in the settings is the rule's.
    pub weight: u32,
    /// Where it stands.
    pub presence: Presence,
    /// The way to it.
    pub route: Option<NextHop>,
}

/// Which of a service's real servers a command named, for the schedulers that look at that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// `-e`: the schedulers are told even if nothing is different.
    ServerEdited,
    /// Anything else: what is different says it all.
    Difference,
}

/// What only the data path knows.
pub trait Readings {
    /// Connections of the server with this index.
    fn counts(&self, server: u32) -> Counts;
    /// What it has counted, over all CPUs, since the maps were made.
    fn statistics(&self, server: u32) -> ServerStatistics;
}

/// The maps are full. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoRoom {
    /// Of services.
    #[error("the director holds {0} virtual services at most, those removed less than a second ago included")]
    Services(usize),
    /// Of servers.
    #[error("the director holds {0} real servers at most, those removed whose connections are still open included")]
    Servers(usize),
    /// Of servers in one service.
    #[error("a virtual service holds {0} real servers at most")]
    ServersOfService(usize),
    /// Of schedule lines.
    #[error("the schedules take more than the {0} lines there are")]
    ScheduleLines(usize),
    /// Of endpoint words.
    #[error("the endpoint map is full")]
    Endpoints,
}
