//! Changes in words, for the log.

use ipvsadm_compat::model::{Forwarding, ServerSettings};
use ipvsadm_compat::rule_table::Effect;

/// One line about a change that was made.
pub(super) fn effect(effect: &Effect) -> String {
    match effect {
        Effect::ServiceAdded(id) => format!("virtual service {id} added"),
        Effect::ServiceEdited { service, .. } => format!("virtual service {service} changed"),
        Effect::ServiceDeleted(service) => {
            format!("virtual service {} removed with its {} real servers", service.id, service.servers.len())
        }
        Effect::Flushed(services) => format!("all {} virtual services removed", services.len()),
        Effect::ServerAdded { service, server } => format!("real server {server} added to {service}"),
        Effect::ServerEdited { service, server, before } => {
            format!("real server {server} of {service} changed, it was {}", settings(before))
        }
        Effect::ServerDeleted { service, server } => {
            format!("real server {} removed from {service}, it was {}", server.id, settings(&server.settings))
        }
        Effect::Zeroed(Some(id)) => format!("statistics of {id} set to zero"),
        Effect::Zeroed(None) => "all statistics set to zero".to_owned(),
        Effect::TimeoutsSet(timeouts) => format!(
            "timeouts set to tcp {} s, tcp after fin {} s, udp {} s",
            timeouts.tcp_seconds, timeouts.tcp_fin_seconds, timeouts.udp_seconds
        ),
        Effect::DaemonStarted(daemon) => format!("synchronisation daemon kept as a rule: {}", daemon.role.name()),
        Effect::DaemonStopped(daemon) => format!("synchronisation daemon removed: {}", daemon.role.name()),
    }
}

fn settings(settings: &ServerSettings) -> String {
    let method = match settings.forwarding {
        Forwarding::Masquerading => "masqueraded",
        Forwarding::DirectRouting => "directly routed",
        Forwarding::Tunneling(_) => "tunneled",
    };
    format!("{method} with weight {}", settings.weight)
}
