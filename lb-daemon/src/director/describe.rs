//! Changes in words, for the history.

use ipvsadm_compat::model::{Forwarding, ServerId, ServerSettings, ServiceId, ServiceSettings};
use ipvsadm_compat::rule_table::{Effect, RuleTable};

use crate::events::{Event, Kind};

/// What a change has done; `rules` are those after it.
pub(super) fn effect(effect: &Effect, rules: &RuleTable) -> Event {
    match effect {
        Effect::ServiceAdded(id) => with_new(Event::new(Kind::ServiceAdded).service(id), service_now(rules, id)),
        Effect::ServiceEdited { service: id, before } => {
            with_new(Event::new(Kind::ServiceChanged).service(id).old(service(before)), service_now(rules, id))
        }
        Effect::ServiceDeleted(gone) => Event::new(Kind::ServiceRemoved).service(&gone.id).old(format!(
            "{} with {} real servers",
            service(&gone.settings),
            gone.servers.len()
        )),
        Effect::Flushed(services) => Event::new(Kind::RulesCleared).old(format!("{} virtual services", services.len())),
        Effect::ServerAdded { service, server } => {
            let event = Event::new(Kind::ServerAdded).real_server(service, server);
            with_new(event, server_now(rules, service, server))
        }
        Effect::ServerEdited { service, server, before } => {
            let event = Event::new(Kind::ServerChanged).real_server(service, server).old(settings(before));
            with_new(event, server_now(rules, service, server))
        }
        Effect::ServerDeleted { service, server } => {
            Event::new(Kind::ServerRemoved).real_server(service, &server.id).old(settings(&server.settings))
        }
        Effect::Zeroed(Some(id)) => Event::new(Kind::StatisticsZeroed).service(id),
        Effect::Zeroed(None) => Event::new(Kind::StatisticsZeroed).new_value("of all virtual services"),
        Effect::TimeoutsSet(timeouts) => Event::new(Kind::TimeoutsChanged).new_value(format!(
            "tcp {} s, tcp after fin {} s, udp {} s",
            timeouts.tcp_seconds, timeouts.tcp_fin_seconds, timeouts.udp_seconds
        )),
        Effect::DaemonStarted(daemon) => {
            Event::new(Kind::SyncDaemonChanged).new_value(format!("{}, kept as a rule", daemon.role.name()))
        }
        Effect::DaemonStopped(daemon) => Event::new(Kind::SyncDaemonChanged).old(daemon.role.name()),
    }
}

fn with_new(event: Event, new: Option<String>) -> Event {
    match new {
        Some(new) => event.new_value(new),
        None => event,
    }
}

fn service_now(rules: &RuleTable, id: &ServiceId) -> Option<String> {
    rules.service(id).map(|rules| service(&rules.settings))
}

fn server_now(rules: &RuleTable, service: &ServiceId, server: &ServerId) -> Option<String> {
    rules.service(service)?.server(*server).map(|server| settings(&server.settings))
}

fn service(settings: &ServiceSettings) -> String {
    let persistence = settings.persistence_seconds.map_or(String::new(), |seconds| format!(", persistent {seconds} s"));
    let one_packet = if settings.one_packet { ", one packet" } else { "" };
    format!("{}{persistence}{one_packet}", settings.scheduler)
}

fn settings(settings: &ServerSettings) -> String {
    let method = match settings.forwarding {
        Forwarding::Masquerading => "masqueraded",
        Forwarding::DirectRouting => "directly routed",
        Forwarding::Tunneling(_) => "tunneled",
    };
    let thresholds = match (settings.upper_threshold, settings.lower_threshold) {
        (0, 0) => String::new(),
        (upper, lower) => format!(", thresholds {upper} and {lower}"),
    };
    format!("{method}, weight {}{thresholds}", settings.weight)
}
