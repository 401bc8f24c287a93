//! What the engine says to whoever reads metrics.

use ipvsadm_compat::model::{ServerId, ServiceId};

use super::engine::Engine;
use crate::metrics::{InterfaceState, MAX_INTERFACES, MAX_SERVERS, MAX_SERVICES, Question, Snapshot};

impl Engine {
    /// Answers from what is in memory, but for the verdicts: 64 system calls.
    pub(super) fn measure(&self, question: Question) {
        // Whoever has gone does not want it.
        let _ = question.send(self.snapshot());
    }

    fn snapshot(&self) -> Snapshot {
        let rules = self.director.rules();
        let services = self.director.remembered_entries(MAX_SERVICES, MAX_SERVERS);
        let overlays = self.director.overlays();
        let members = services.iter().flat_map(|service| service.servers.iter().map(|server| (service.id, server.id)));
        let over = |(service, server): (ServiceId, ServerId)| {
            Some(((service, server), overlays.server(&service, &server)?.clone()))
        };
        let states = || self.interfaces.states();
        let interface = |state: &super::interfaces::State| InterfaceState {
            name: state.name.clone(),
            tc: state.tc.unwrap_or("none").to_owned(),
            xdp: state.xdp.map_or("none", crate::datapath::AttachMode::name).to_owned(),
        };
        Snapshot {
            started: self.started,
            served: services.iter().map(|service| self.director.is_served(&service.id)).collect(),
            quorums: services.iter().map(|service| overlays.has_quorum(&service.id)).collect(),
            overlays: members.filter_map(over).collect(),
            services,
            service_count: rules.service_count(),
            server_count: rules.server_count(),
            not_forwarding: self.director.not_forwarding().len(),
            verdicts: self.datapath.verdicts().unwrap_or([0; crate::datapath::REASONS]),
            connections: self.swept.live,
            connections_limit: self.datapath.connections(),
            interfaces: states().take(MAX_INTERFACES).map(interface).collect(),
            interface_count: states().count(),
            not_ready: self.not_ready(),
        }
    }

    /// What keeps packets of services from being forwarded, whatever the rules say.
    fn not_ready(&self) -> Vec<String> {
        let mut reasons = Vec::new();
        if !self.interfaces.states().any(|state| state.tc.is_some()) {
            reasons.push("no interface carries the data path".to_owned());
        }
        let missing = self.interfaces.missing();
        reasons.extend(missing.into_iter().map(|name| format!("there is no interface {name}")));
        if self.is_sweep_failing {
            reasons.push("connections past their time are not ended: the sweep fails".to_owned());
        }
        if self.is_behind {
            reasons.push("the data path is not up to date with the rules".to_owned());
        }
        reasons
    }
}
