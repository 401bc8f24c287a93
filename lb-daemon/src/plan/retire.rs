//! Taking services away, forgetting servers whose connections have ended, and zeroing statistics.

use std::net::IpAddr;
use std::time::{Duration, Instant};

use ipvsadm_compat::model::ServiceId;
use lb_ebpf::abi::{
    SERVER_ENDPOINT, SERVER_USED, SERVICE_ANY_ADDRESS, SERVICE_DELETED, SERVICE_FROM_FILE, SERVICE_LIVE,
    SERVICE_SERVED, Schedule, Server, Service,
};

use super::change::IN_RULES;
use super::endpoints::{server_key, service_key};
use super::layout::{Trash, as_words, minus, plus, range_of};
use super::{Draft, Layout, QUARANTINE, Readings, TRASH_PERIOD};

impl Layout {
    /// Plans the removal of a service of the rules. Its servers go to the trash; while there are any, the service
    /// keeps its index and its endpoint, so that packets of its connections are dropped and do not reach the
    /// director's own stack.
    pub fn delete_service(&mut self, draft: &mut Draft, id: &ServiceId, now: Instant) {
        let Some(placed) = self.services.get_mut(id).filter(|placed| placed.live) else { return };
        placed.live = false;
        self.live_services -= 1;
        let (index, servers) = (placed.index, placed.servers.clone());
        let old = draft.service(index);
        let flags = old.flags & !(SERVICE_LIVE | SERVICE_FROM_FILE) | SERVICE_DELETED;
        draft.clear_service(index, Service { flags, schedule: 0, ..old });
        for (server, index) in servers {
            let old = draft.server(index);
            draft.set_server(index, Server { flags: old.flags & !IN_RULES, place: 0, ..old });
            self.trash.entry(index).or_insert(Trash { service: *id, server, idle_since: None });
        }
        let mut config = draft.config();
        config.live_services = self.live_services;
        draft.set_config(config);
        range_of(Schedule(old.schedule)).into_iter().for_each(|range| self.lines.free(range, now));
        self.free_service_if_empty(draft, id, now);
    }

    /// Plans whether packets of removed services are taken, by whether their addresses are: somebody else may have an
    /// address that this host has lost, and its packets only pass by here.
    pub fn serve_removed(&self, draft: &mut Draft, is_local: impl Fn(IpAddr) -> bool) {
        for (id, placed) in self.services.iter().filter(|(_, placed)| !placed.live) {
            let ServiceId::Address { address, .. } = id else { continue };
            let old = draft.service(placed.index);
            let served = old.flags & SERVICE_ANY_ADDRESS != 0 || is_local(*address);
            let flags = old.flags & !SERVICE_SERVED | if served { SERVICE_SERVED } else { 0 };
            draft.set_service(placed.index, Service { flags, ..old });
        }
    }

    /// Frees what was removed and has had no connections for [`TRASH_PERIOD`]. To be called about once a second.
    pub fn tick(&mut self, draft: &mut Draft, readings: &dyn Readings, now: Instant) {
        self.free_idle(draft, readings, TRASH_PERIOD, now);
    }

    /// Frees what was removed and has no connections, because the room is needed.
    pub fn reclaim(&mut self, draft: &mut Draft, readings: &dyn Readings, now: Instant) {
        self.free_idle(draft, readings, QUARANTINE, now);
    }

    fn free_idle(&mut self, draft: &mut Draft, readings: &dyn Readings, period: Duration, now: Instant) {
        for (index, trash) in &mut self.trash {
            let is_idle = readings.counts(*index).total() == 0;
            trash.idle_since = if is_idle { Some(trash.idle_since.unwrap_or(now)) } else { None };
        }
        let is_old =
            |trash: &Trash| trash.idle_since.is_some_and(|since| now.saturating_duration_since(since) >= period);
        let old: Vec<u32> = self.trash.iter().filter(|(_, trash)| is_old(trash)).map(|(index, _)| *index).collect();
        for index in old {
            if let Some(trash) = self.trash.remove(&index) {
                self.free_server(draft, &trash, index, readings, now);
            }
        }
    }

    fn free_server(&mut self, draft: &mut Draft, trash: &Trash, index: u32, readings: &dyn Readings, now: Instant) {
        let Some(placed) = self.services.get_mut(&trash.service) else { return };
        placed.servers.remove(&trash.server);
        let server = draft.server(index);
        let service = draft.service(placed.index);
        if server.flags & SERVER_ENDPOINT != 0
            && let Some(key) = server_key(&service, &server)
        {
            self.endpoints.remove_server(draft, key);
        }
        draft.set_server(index, Server { flags: server.flags & !(SERVER_USED | SERVER_ENDPOINT), ..server });
        let base_statistics = plus(service.base_statistics, as_words(readings.statistics(index)));
        draft.set_service(placed.index, Service { base_statistics, ..service });
        // It was not to be scheduled and had no connections for a second at least: nobody is about to name it.
        self.server_indices.put_back(index);
        self.free_service_if_empty(draft, &trash.service, now);
    }

    pub(super) fn free_service_if_empty(&mut self, draft: &mut Draft, id: &ServiceId, now: Instant) {
        let Some(placed) = self.services.get(id).filter(|placed| !placed.live && placed.servers.is_empty()) else {
            return;
        };
        let index = placed.index;
        if let Some(key) = service_key(&draft.service(index)) {
            self.endpoints.remove_service(draft, key);
        }
        draft.clear_service(index, Service::default());
        self.services.remove(id);
        self.service_indices.free(index, now);
    }

    /// Plans that the statistics of a service and its servers start from zero.
    pub fn zero(&self, draft: &mut Draft, id: &ServiceId, readings: &dyn Readings) {
        let Some(placed) = self.services.get(id).filter(|placed| placed.live) else { return };
        let mut base_statistics = [0; 5];
        for index in placed.servers.values() {
            let counted = as_words(readings.statistics(*index));
            base_statistics = minus(base_statistics, counted);
            draft.set_server(*index, Server { base_statistics: counted, ..draft.server(*index) });
        }
        draft.set_service(placed.index, Service { base_statistics, ..draft.service(placed.index) });
    }
}
