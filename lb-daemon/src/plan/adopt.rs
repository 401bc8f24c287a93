//! Reading the maps back after a restart, also one in the middle of a change.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Instant;

use ipvsadm_compat::model::{Presence, ServerId, ServerSettings, ServiceId, ServiceSettings};
use lb_ebpf::abi::{
    Place, SERVER_AVAILABLE, SERVER_ENDPOINT, SERVER_FROM_FILE, SERVER_SORRY, SERVER_USED, SERVICE_ANY_ADDRESS,
    SERVICE_DELETED, SERVICE_FROM_FILE, SERVICE_LIVE, SERVICE_USED, Schedule, Server, Service,
};
use lb_ebpf::endpoint_table::edit::Endpoint;

use super::change::IN_RULES;
use super::endpoints::{Endpoints, server_key, service_key};
use super::indices::Indices;
use super::layout::{PlacedService, Trash, range_of};
use super::lines::Lines;
use super::{Draft, Layout, NoRoom, record};
use crate::datapath::Map;

/// A service of the rules, as the maps have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdoptedService {
    /// Which.
    pub id: ServiceId,
    /// What is set on it.
    pub settings: ServiceSettings,
    /// Whether its address need not be local.
    pub any_address: bool,
    /// Whether the rule is a file's.
    pub from_file: bool,
    /// Timeouts of its own in jiffies, 0 for those of all.
    pub timeouts: [u32; 3],
    /// Its servers, the newest first; among them the sorry server, if it serves.
    pub servers: Vec<AdoptedServer>,
}

/// A server of the rules, as the maps have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AdoptedServer {
    /// Which.
    pub id: ServerId,
    /// What is set on it.
    pub settings: ServerSettings,
    /// Whether the rule is a file's.
    pub from_file: bool,
    /// The weight that the data path went by; `None` if the rule's, as far as it forwards at all.
    pub weight: Option<u32>,
    /// Where it stood.
    pub presence: Presence,
}

impl Layout {
    /// Reads the maps, and plans the repair of what a killed process left undone. Empty maps give an empty layout.
    ///
    /// The rules come in the order of their indices.
    pub fn adopt(draft: &mut Draft, now: Instant) -> Result<(Self, Vec<AdoptedService>), NoRoom> {
        let services = read_services(draft);
        let servers = read_servers(draft, &services);
        let mut layout = Self {
            services: HashMap::new(),
            service_indices: Indices::new(draft.values(Map::Services), &services.keys().copied().collect()),
            server_indices: Indices::new(draft.values(Map::Servers), &servers.keys().copied().collect()),
            lines: Lines::new(draft.values(Map::Schedule)),
            endpoints: Endpoints::default(),
            trash: BTreeMap::new(),
            next_sequence: servers.values().map(|(_, server)| server.sequence).max().unwrap_or(0) + 1,
            live_services: 0,
        };
        for (index, (id, service)) in &services {
            layout.adopt_service(draft, *index, *id, service);
        }
        for (index, (service, server)) in &servers {
            layout.adopt_server(*index, *service, server);
        }
        layout.adopt_endpoints(draft, &services, &servers)?;
        layout.adopt_count(draft, &services, now);
        let rules = rules(&services, &servers);
        Ok((layout, rules))
    }

    /// Counts the live services, and frees the removed ones of which nothing is left.
    fn adopt_count(&mut self, draft: &mut Draft, services: &Services, now: Instant) {
        let live = services.values().filter(|(_, service)| service.flags & SERVICE_LIVE != 0).count();
        self.live_services = u32::try_from(live).unwrap_or(u32::MAX);
        let mut config = draft.config();
        config.live_services = self.live_services;
        draft.set_config(config);
        services.values().for_each(|(id, _)| self.free_service_if_empty(draft, id, now));
    }

    fn adopt_service(&mut self, draft: &mut Draft, index: u32, id: ServiceId, service: &Service) {
        let live = service.flags & SERVICE_LIVE != 0;
        self.services.insert(id, PlacedService { index, live, servers: BTreeMap::new() });
        let schedule_is_good =
            range_of(Schedule(service.schedule)).is_none_or(|range| live && self.lines.reserve(range));
        if !schedule_is_good {
            // Another service's lines, or none that exist: it is given new ones when the rules are set again.
            draft.set_service(index, Service { schedule: 0, ..*service });
        }
    }

    fn adopt_server(&mut self, index: u32, service: ServiceId, server: &Server) {
        let id = record::server_id(server);
        if let Some(placed) = self.services.get_mut(&service) {
            placed.servers.insert(id, index);
        }
        if server.flags & IN_RULES == 0 {
            self.trash.insert(index, Trash { service, server: id, idle_since: None });
        }
    }

    fn adopt_endpoints(&mut self, draft: &mut Draft, services: &Services, servers: &Servers) -> Result<(), NoRoom> {
        let mut wanted: Vec<_> = services
            .iter()
            .filter_map(|(index, (_, service))| Some((service_key(service)?, Endpoint::Service(*index))))
            .collect();
        for (service, server) in servers.values().filter(|(_, server)| server.flags & SERVER_ENDPOINT != 0) {
            wanted.extend(server_key(&record::identity(service), server).map(|key| (key, Endpoint::Server)));
        }
        self.endpoints.adopt(draft, wanted)
    }
}

type Services = BTreeMap<u32, (ServiceId, Service)>;
type Servers = BTreeMap<u32, (ServiceId, Server)>;

/// The services by index. Records that are none, and second ones of a service, are cleared.
fn read_services(draft: &mut Draft) -> Services {
    let mut services = Services::new();
    let mut seen = BTreeSet::new();
    for index in 0..u32::try_from(draft.values(Map::Services)).unwrap_or(u32::MAX) {
        if draft.flags_word::<Service>(index) == 0 {
            continue;
        }
        let service = draft.service(index);
        if service.flags & (SERVICE_USED | SERVICE_LIVE | SERVICE_DELETED) == 0 {
            continue;
        }
        match record::service_id(&service).filter(|id| service.flags & SERVICE_USED != 0 && seen.insert(*id)) {
            Some(id) => drop(services.insert(index, (id, service))),
            None => draft.clear_service(index, Service::default()),
        }
    }
    services
}

/// The servers by index, with the services they belong to. Those of no service are cleared; those of a removed
/// service are not available, whatever they say.
fn read_servers(draft: &mut Draft, services: &Services) -> Servers {
    let mut servers = Servers::new();
    let mut seen = BTreeSet::new();
    for index in 0..u32::try_from(draft.values(Map::Servers)).unwrap_or(u32::MAX) {
        if draft.flags_word::<Server>(index) == 0 {
            continue;
        }
        let mut server = draft.server(index);
        if server.flags & SERVER_USED == 0 {
            continue;
        }
        let service =
            services.get(&server.service).filter(|_| seen.insert((server.service, record::server_id(&server))));
        match service {
            Some((id, service)) => {
                if service.flags & SERVICE_LIVE == 0 {
                    server.flags &= !IN_RULES;
                }
                // Its lines may be another service's soon.
                if Place(server.place).schedule() != Schedule(service.schedule).of_kind(0)
                    || server.flags & SERVER_AVAILABLE == 0
                {
                    server.place = 0;
                }
                draft.set_server(index, server);
                servers.insert(index, (*id, server));
            }
            None => draft.set_server(index, Server { flags: 0, ..server }),
        }
    }
    servers
}

fn rules(services: &Services, servers: &Servers) -> Vec<AdoptedService> {
    let mut by_service: BTreeMap<ServiceId, Vec<&Server>> = BTreeMap::new();
    for (service, server) in servers.values().filter(|(_, server)| server.flags & IN_RULES != 0) {
        by_service.entry(*service).or_default().push(server);
    }
    let live = services.values().filter(|(_, service)| service.flags & SERVICE_LIVE != 0);
    live.map(|(id, service)| {
        let mut servers = by_service.remove(id).unwrap_or_default();
        servers.sort_by_key(|server| std::cmp::Reverse(server.sequence));
        AdoptedService {
            id: *id,
            settings: record::service_settings(service),
            any_address: service.flags & SERVICE_ANY_ADDRESS != 0,
            from_file: service.flags & SERVICE_FROM_FILE != 0,
            timeouts: service.timeouts,
            servers: servers.into_iter().map(adopted_server).collect(),
        }
    })
    .collect()
}

fn adopted_server(server: &Server) -> AdoptedServer {
    AdoptedServer {
        id: record::server_id(server),
        settings: record::server_settings(server),
        from_file: server.flags & SERVER_FROM_FILE != 0,
        weight: Some(server.weight).filter(|weight| *weight != server.rule_weight && server.not_forwarding == 0),
        presence: match server.flags & (SERVER_AVAILABLE | SERVER_SORRY) {
            0 => Presence::Withheld,
            flags if flags & SERVER_SORRY != 0 => Presence::Sorry,
            _ => Presence::Listed,
        },
    }
}
