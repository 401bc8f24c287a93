//! Where everything is in the maps.

use std::collections::{BTreeMap, HashMap};
use std::time::Instant;

use ipvsadm_compat::model::{ServerId, ServiceId};
use lb_ebpf::abi::{Schedule, ServerStatistics};
use lb_ebpf::scheduler::schedule::lines_needed;

use super::NoRoom;
use super::endpoints::Endpoints;
use super::indices::Indices;
use super::lines::{Lines, Range};

/// Where each service and server is in the maps, and what is free.
#[derive(Clone, Debug)]
pub struct Layout {
    pub(super) services: HashMap<ServiceId, PlacedService>,
    pub(super) service_indices: Indices,
    pub(super) server_indices: Indices,
    pub(super) lines: Lines,
    pub(super) endpoints: Endpoints,
    /// Servers that are not in the rules, by index.
    pub(super) trash: BTreeMap<u32, Trash>,
    pub(super) next_sequence: u64,
    /// Services of the rules.
    pub(super) live_services: u32,
}

/// A service that has an index: one of the rules, or a removed one of which servers are in the trash.
#[derive(Clone, Debug, Default)]
pub(super) struct PlacedService {
    pub(super) index: u32,
    pub(super) live: bool,
    /// Those in the trash included.
    pub(super) servers: BTreeMap<ServerId, u32>,
}

/// A removed server that still has its index.
#[derive(Clone, Debug)]
pub(super) struct Trash {
    pub(super) service: ServiceId,
    pub(super) server: ServerId,
    /// Since when it was seen without connections.
    pub(super) idle_since: Option<Instant>,
}

impl Layout {
    /// Index of a service of the rules.
    pub fn service_index(&self, id: &ServiceId) -> Option<u32> {
        self.services.get(id).filter(|placed| placed.live).map(|placed| placed.index)
    }

    /// Whether there may be room [`super::QUARANTINE`] later, when what was freed may be used again.
    pub fn may_have_room_soon(&self, no_room: &NoRoom) -> bool {
        let idle = || self.trash.values().any(|trash| trash.idle_since.is_some());
        match no_room {
            NoRoom::Services(_) => idle() || self.service_indices.has_waiting(),
            NoRoom::Servers(_) => idle() || self.server_indices.has_waiting(),
            NoRoom::ScheduleLines(_) => self.lines.has_waiting(),
            NoRoom::ServersOfService(_) | NoRoom::Endpoints => false,
        }
    }

    /// Index of a server of a service, in the rules or not.
    pub fn server_index(&self, service: &ServiceId, server: &ServerId) -> Option<u32> {
        self.services.get(service)?.servers.get(server).copied()
    }

    /// Indices of all servers of a service, removed ones included: together they make its statistics.
    pub fn server_indices(&self, service: &ServiceId) -> impl Iterator<Item = u32> + '_ {
        self.services.get(service).into_iter().flat_map(|placed| placed.servers.values().copied())
    }
}

/// The lines that a schedule takes; none if it has no servers.
pub(super) fn range_of(schedule: Schedule) -> Option<Range> {
    let servers = schedule.servers();
    (servers > 0).then(|| Range { start: schedule.first_line(), length: lines_needed(servers) })
}

pub(crate) fn as_words(statistics: ServerStatistics) -> [u64; 5] {
    let ServerStatistics { connections, packets_in, packets_out, bytes_in, bytes_out } = statistics;
    [connections, packets_in, packets_out, bytes_in, bytes_out]
}

/// `base` with `change` added, wrapping.
pub(crate) fn plus(base: [u64; 5], change: [u64; 5]) -> [u64; 5] {
    std::array::from_fn(|place| base[place].wrapping_add(change[place]))
}

/// `base` less `change`, wrapping.
pub(crate) fn minus(base: [u64; 5], change: [u64; 5]) -> [u64; 5] {
    std::array::from_fn(|place| base[place].wrapping_sub(change[place]))
}
