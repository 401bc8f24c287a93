//! What listings show.

use std::collections::BTreeSet;

use ipvsadm_compat::model::{Presence, Rates, ServerEntry, ServerId, ServiceEntry, ServiceId, Statistics};
use ipvsadm_compat::rule_table::{ServerRules, ServiceRules};

use lb_ebpf::abi::{SERVER_SORRY, SERVER_WITHHELD};

use super::effective::SorryServer;
use lb_ebpf::abi::{Counts, ServerStatistics};

use super::{Director, NotForwarding, forwarding};
use crate::plan::{Readings, as_words, minus, plus};

/// Rules that the log names one by one; `lbd status` names them all.
const MOST_WARNINGS: usize = 16;

impl Director {
    /// Services with their servers and readings: one, or all.
    pub fn entries(&self, id: Option<&ServiceId>, readings: &dyn Readings) -> Vec<ServiceEntry> {
        let services = self.rules.services().filter(|service| id.is_none_or(|id| service.id == *id));
        services.map(|service| self.service_entry(service, readings)).collect()
    }

    fn service_entry(&self, service: &ServiceRules, readings: &dyn Readings) -> ServiceEntry {
        let record = self.layout.service_index(&service.id).and_then(|index| self.memory.load_service(index));
        let base = record.map_or([0; 5], |record| record.base_statistics);
        let servers = || self.layout.server_indices(&service.id);
        let counted = servers().fold(base, |sum, index| plus(sum, as_words(readings.statistics(index))));
        let rates = servers().fold([0; 5], |sum, index| plus(sum, self.server_rates(index)));
        let entry = |server| self.server_entry(&service.id, server, readings);
        let sorry = self.sorry_in_service(&service.id).filter(|sorry| service.server(sorry.id).is_none());
        let sorry = sorry.map(|sorry| ServerRules { id: sorry.id, settings: sorry.settings });
        let servers = sorry.iter().chain(&service.servers).map(entry).collect();
        ServiceEntry {
            id: service.id,
            settings: service.settings.clone(),
            statistics: statistics(counted, rates),
            servers,
        }
    }

    /// The sorry server, if it serves.
    fn sorry_in_service(&self, id: &ServiceId) -> Option<SorryServer> {
        self.overlays.policy(id)?.sorry_server.filter(|_| !self.overlays.has_quorum(id))
    }

    fn server_entry(&self, service: &ServiceId, server: &ServerRules, readings: &dyn Readings) -> ServerEntry {
        let index = self.layout.server_index(service, &server.id);
        let counts = index.map(|index| readings.counts(index)).unwrap_or_default();
        let record = index.and_then(|index| self.memory.load_server(index));
        let base = record.map_or([0; 5], |record| record.base_statistics);
        let counted = index.map_or(base, |index| as_words(readings.statistics(index)));
        // A rule that is not forwarded by shows its weight, as ever.
        let effective_weight = record
            .filter(|record| record.not_forwarding == 0 && record.weight != server.settings.weight)
            .map(|record| record.weight);
        let presence = match record.map_or(0, |record| record.flags & (SERVER_SORRY | SERVER_WITHHELD)) {
            0 => Presence::Listed,
            SERVER_SORRY => Presence::Sorry,
            _ => Presence::Withheld,
        };
        ServerEntry {
            id: server.id,
            settings: server.settings,
            active: counts.active(),
            inactive: counts.inactive(),
            persistent: 0,
            statistics: statistics(minus(counted, base), index.map_or([0; 5], |index| self.server_rates(index))),
            effective_weight,
            presence,
        }
    }

    /// Every rule that is kept but not forwarded by: the service, the server if it is one's own matter, and why.
    pub fn not_forwarding(&self) -> Vec<(ServiceId, Option<ServerId>, NotForwarding)> {
        let mut found = Vec::new();
        for service in self.rules.services() {
            match forwarding::service_reason(&service.id, &service.settings) {
                Some(reason) => found.push((service.id, None, reason)),
                None => found.extend(service.servers.iter().filter_map(|server| {
                    let reason = forwarding::server_reason(&server.id, &server.settings, &self.network.local)?;
                    Some((service.id, Some(server.id), reason))
                })),
            }
        }
        found
    }
}

/// What was counted when rates were last estimated, at most two seconds ago: no system call is made for it.
struct Remembered<'a>(&'a Director);

impl Readings for Remembered<'_> {
    fn counts(&self, server: u32) -> Counts {
        self.0.memory.counts(server).unwrap_or_default()
    }

    fn statistics(&self, server: u32) -> ServerStatistics {
        let [connections, packets_in, packets_out, bytes_in, bytes_out] = self.0.rates.counted(server);
        ServerStatistics { connections, packets_in, packets_out, bytes_in, bytes_out }
    }
}

impl Director {
    /// As [`Self::entries`], of the first services with the first servers in all, from memory alone.
    pub fn remembered_entries(&self, most_services: usize, most_servers: usize) -> Vec<ServiceEntry> {
        let mut servers = 0;
        let fitting = self.rules.services().take(most_services).take_while(|service| {
            servers += service.servers.len();
            servers <= most_servers
        });
        fitting.map(|service| self.service_entry(service, &Remembered(self))).collect()
    }

    /// Warns of rules that are kept but not forwarded by: those of these services, or all.
    pub(super) fn warn_of_rules(&self, services: Option<&BTreeSet<ServiceId>>) {
        let is_meant = |id: &ServiceId| services.is_none_or(|services| services.contains(id));
        let show = |server: Option<ServerId>| server.map(|server| server.to_string());
        let not_forwarding = self.not_forwarding().into_iter().filter(|(id, _, _)| is_meant(id));
        let warnings: Vec<(ServiceId, Option<String>, String)> = not_forwarding
            .map(|(id, server, reason)| (id, show(server), format!("not forwarding: {reason}")))
            .collect();
        for (service, real_server, text) in warnings.iter().take(MOST_WARNINGS) {
            tracing::warn!(%service, real_server, "{text}");
        }
        if let Some(more @ 1..) = warnings.len().checked_sub(MOST_WARNINGS) {
            tracing::warn!(more, "more rules do not forward as they say; hint: see `lbd status`");
        }
    }
}

fn statistics(counted: [u64; 5], rates: [u64; 5]) -> Statistics {
    let [connections, packets_in, packets_out, bytes_in, bytes_out] = counted;
    let rates = {
        let [connections, packets_in, packets_out, bytes_in, bytes_out] = rates;
        Rates { connections, packets_in, packets_out, bytes_in, bytes_out }
    };
    Statistics { connections, packets_in, packets_out, bytes_in, bytes_out, rates }
}
