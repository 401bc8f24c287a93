//! What lies over the rules of all services, and what that changes in the maps.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::time::Instant;

use ipvsadm_compat::model::{Presence, ServerId, ServiceId};
use ipvsadm_compat::rule_table::ServiceRules;

use super::Director;
use super::effective::{
    Administrative, Effective, Found, Health, ServerOverlay, ServiceOverlay, ServicePolicy, SorryServer, effective,
};
use crate::plan::{AdoptedService, NoRoom, Readings};

/// Settings and states of services that the rules do not have.
#[derive(Clone, Debug, Default)]
pub struct Overlays {
    policies: HashMap<ServiceId, ServicePolicy>,
    services: HashMap<ServiceId, ServiceOverlay>,
    /// Services whose weights change by themselves.
    moving: BTreeSet<ServiceId>,
    notices: VecDeque<Notice>,
    /// Services whose rules may be others since somebody has asked.
    touched: BTreeSet<ServiceId>,
}

/// What somebody has to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A service meets its quorum again, or no longer.
    Quorum {
        /// Which service.
        service: ServiceId,
        /// Whether it does.
        is_met: bool,
        /// The weight of its servers that are well.
        well_weight: u64,
    },
}

/// Notices that wait to be taken: each service can give one a change, and whoever changes takes them at once. Beyond
/// that the oldest are dropped.
const MOST_NOTICES: usize = 16_384;

impl Overlays {
    /// Takes over what an earlier process has left.
    pub(super) fn adopt(&mut self, adopted: &AdoptedService) {
        let mut overlay = ServiceOverlay::default();
        for server in &adopted.servers {
            let found = match (server.presence, server.weight) {
                (Presence::Withheld, _) => Found::Withheld,
                (Presence::Listed, Some(weight)) => Found::Weight(weight),
                (Presence::Listed, None) => continue,
                (Presence::Sorry, _) => {
                    let sorry_server = Some(SorryServer { id: server.id, settings: server.settings });
                    self.policies.insert(adopted.id, ServicePolicy { sorry_server, ..ServicePolicy::default() });
                    overlay.has_quorum = false;
                    continue;
                }
            };
            overlay.servers.insert(server.id, ServerOverlay { found: Some(found), ..ServerOverlay::default() });
        }
        if overlay != ServiceOverlay::default() {
            self.services.insert(adopted.id, overlay);
        }
    }

    /// The settings of a service; `None`: as IPVS has it, without any.
    pub fn policy(&self, id: &ServiceId) -> Option<&ServicePolicy> {
        self.policies.get(id)
    }

    /// Whether a service met its quorum when it was last looked at.
    pub fn has_quorum(&self, id: &ServiceId) -> bool {
        self.services.get(id).is_none_or(|overlay| overlay.has_quorum)
    }

    /// Settings of all services.
    pub fn policies(&self) -> &HashMap<ServiceId, ServicePolicy> {
        &self.policies
    }

    /// The services whose settings are others.
    pub(super) fn differing(&self, policies: &HashMap<ServiceId, ServicePolicy>) -> BTreeSet<ServiceId> {
        let ids = self.policies.keys().chain(policies.keys());
        ids.filter(|id| self.policies.get(id) != policies.get(id)).copied().collect()
    }

    /// The same with other settings.
    pub(super) fn with_policies(&self, policies: &HashMap<ServiceId, ServicePolicy>) -> Self {
        Self { policies: policies.clone(), ..self.clone() }
    }

    /// What lies over a server; `None`: nothing.
    pub fn server(&self, service: &ServiceId, server: &ServerId) -> Option<&ServerOverlay> {
        self.services.get(service)?.servers.get(server)
    }

    fn edit(&mut self, service: &ServiceId, server: &ServerId, edit: impl FnOnce(&mut ServerOverlay)) -> bool {
        let servers = &mut self.services.entry(*service).or_default().servers;
        let overlay = servers.entry(*server).or_default();
        let before = overlay.clone();
        edit(overlay);
        let is_changed = *overlay != before;
        if overlay.is_empty() {
            servers.remove(server);
        }
        is_changed
    }

    /// What a service is to be.
    pub(super) fn effective(&self, rules: &ServiceRules, now: Instant) -> Effective {
        let usual = ServicePolicy::default();
        effective(rules, self.policies.get(&rules.id).unwrap_or(&usual), self.services.get(&rules.id), now)
    }

    /// Remembers what has become of a service; `None`: it is gone.
    pub(super) fn follow(&mut self, id: &ServiceId, effective: Option<&Effective>) {
        self.touched.insert(*id);
        let Some(effective) = effective else {
            self.services.remove(id);
            self.moving.remove(id);
            return;
        };
        if effective.is_moving {
            self.moving.insert(*id);
        } else {
            self.moving.remove(id);
        }
        let has_policy = self.policies.contains_key(id);
        let Some(overlay) = self.services.get_mut(id).filter(|overlay| !overlay.servers.is_empty() || has_policy)
        else {
            if has_policy {
                self.services.insert(*id, ServiceOverlay::default());
                self.follow(id, Some(effective));
            } else {
                self.services.remove(id);
            }
            return;
        };
        let rules: BTreeSet<ServerId> = effective.servers.iter().map(|server| server.id).collect();
        overlay.servers.retain(|server, _| rules.contains(server));
        // Without settings there is no quorum that anybody has asked for.
        if has_policy && overlay.has_quorum != effective.has_quorum {
            overlay.has_quorum = effective.has_quorum;
            let (is_met, well_weight) = (effective.has_quorum, effective.well_weight);
            if self.notices.len() == MOST_NOTICES {
                self.notices.pop_front();
                tracing::warn!(limit = MOST_NOTICES, "a change of quorum was not announced: too many wait");
            }
            self.notices.push_back(Notice::Quorum { service: *id, is_met, well_weight });
        }
    }
}

impl Director {
    /// What lies over the rules.
    pub fn overlays(&self) -> &Overlays {
        &self.overlays
    }

    /// Index of a real server in the maps.
    pub fn server_index(&self, service: &ServiceId, server: &ServerId) -> Option<u32> {
        self.layout.server_index(service, server)
    }

    /// What a service of the rules is now, with reasons.
    pub fn effective(&self, id: &ServiceId, now: Instant) -> Option<Effective> {
        self.rules.service(id).map(|rules| self.overlays.effective(rules, now))
    }

    /// What somebody has to be told, the oldest first. To be asked after each change until there is nothing.
    pub fn next_notice(&mut self) -> Option<Notice> {
        self.overlays.notices.pop_front()
    }

    /// Services whose rules may be others since this was last asked.
    pub fn take_touched(&mut self) -> BTreeSet<ServiceId> {
        std::mem::take(&mut self.overlays.touched)
    }

    /// What belongs to these services is another, though not in the director.
    pub fn touch(&mut self, services: impl IntoIterator<Item = ServiceId>) {
        self.overlays.touched.extend(services);
    }

    /// Takes what checks say of servers. Those that no rule has are left out.
    pub fn set_health(
        &mut self,
        states: impl IntoIterator<Item = (ServiceId, ServerId, Health)>,
        readings: &dyn Readings,
        now: Instant,
    ) -> Result<(), NoRoom> {
        self.edit_overlays(states, |overlay, health| overlay.set_health(health, now), readings, now)
    }

    /// Takes what operators ask for. Servers that no rule has are left out.
    pub fn set_administrative(
        &mut self,
        states: impl IntoIterator<Item = (ServiceId, ServerId, Administrative)>,
        readings: &dyn Readings,
        now: Instant,
    ) -> Result<(), NoRoom> {
        self.edit_overlays(states, ServerOverlay::set_administrative, readings, now)
    }

    fn edit_overlays<T>(
        &mut self,
        states: impl IntoIterator<Item = (ServiceId, ServerId, T)>,
        edit: impl Fn(&mut ServerOverlay, T),
        readings: &dyn Readings,
        now: Instant,
    ) -> Result<(), NoRoom> {
        let mut changed = BTreeSet::new();
        for (service, server, state) in states {
            let is_there = self.rules.service(&service).is_some_and(|rules| rules.server(server).is_some());
            if is_there && self.overlays.edit(&service, &server, |overlay| edit(overlay, state)) {
                changed.insert(service);
            }
        }
        self.refresh(&Vec::from_iter(changed), readings, now)
    }

    /// Takes other settings of services, where the rules stay as they are.
    pub fn set_policies(
        &mut self,
        policies: &HashMap<ServiceId, ServicePolicy>,
        readings: &dyn Readings,
        now: Instant,
    ) -> Result<(), NoRoom> {
        let changed = self.overlays.differing(policies);
        self.overlays.policies.clone_from(policies);
        self.refresh(&Vec::from_iter(changed), readings, now)
    }

    /// The start is over: what an earlier process has left holds only where a check has yet to speak.
    pub fn settle(&mut self, readings: &dyn Readings, now: Instant) -> Result<(), NoRoom> {
        let of_service = |(service, overlay): (&ServiceId, &ServiceOverlay)| {
            let unchecked = overlay.servers.iter().filter(|(_, over)| over.health == Health::Unchecked);
            unchecked.map(|(server, over)| (*service, *server, over.administrative.clone())).collect::<Vec<_>>()
        };
        let unchecked: Vec<_> = self.overlays.services.iter().flat_map(of_service).collect();
        self.set_administrative(unchecked, readings, now)
    }

    /// Weights that change by themselves go on.
    pub(super) fn follow_slow_starts(&mut self, readings: &dyn Readings, now: Instant) {
        let moving = Vec::from_iter(self.overlays.moving.iter().copied());
        if let Err(error) = self.refresh(&moving, readings, now) {
            tracing::error!(%error, "weights of a slow start are not up to date");
        }
    }
}
