//! `lbd status`.

mod load;

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::time::{Duration, Instant};

use ipvsadm_compat::client::SocketChoice;
use ipvsadm_compat::model::{Presence, ServerId, ServiceEntry, ServiceId};
use lb_ebpf::verdict::Reason;
use serde::{Deserialize, Serialize};

use super::administer::words;
use super::engine::{Engine, Live};
use super::{Failure, ask, say};
use crate::director::effective::{Effective, EffectiveServer, Why};
use crate::drain::Progress;
use crate::events::Timestamp;
use crate::health::{Belief, Reading, ServerReading};
use load::{Load, folded};

/// What the daemon says of itself. Fields may be added, none changes its meaning.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Status {
    pid: u32,
    version: String,
    socket: String,
    pin: String,
    /// Whether the data path was taken over from an earlier daemon.
    adopted: bool,
    interfaces: Vec<Interface>,
    services: Vec<Service>,
    /// Real servers that are drained or disabled, also those whose rules are not there.
    drains: Vec<Progress>,
    /// Connections in the table, and for how many it was made.
    connections: u32,
    connections_limit: u32,
    /// Packets, by what became of them; reasons without packets are left out.
    verdicts: BTreeMap<String, u64>,
    /// What keeps rules from working.
    warnings: Vec<String>,
    checks: Checks,
}

/// All checks together.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Checks {
    /// Real servers and ports that are asked: services share them.
    targets: usize,
    /// Probes that were made.
    probes: u64,
    /// How much later than planned they began, on average and at most.
    late_mean_us: u64,
    late_most_us: u64,
    /// Times that a probe waited because as many as may ran at once.
    held_back: u64,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Interface {
    pub(super) name: String,
    pub(super) tc: Option<String>,
    pub(super) xdp: Option<String>,
    /// Why it is attached so.
    pub(super) reason: Option<String>,
    /// Whether XDP sends out of it what came by another interface.
    xdp_transmit: bool,
    pub(super) skipped: Option<String>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Service {
    pub(super) service: String,
    scheduler: String,
    /// Whether packets to its address are taken: the address is local, or need not be.
    pub(super) served: bool,
    real_servers: usize,
    /// Where its rule comes from: a file and line, or `by hand`.
    origin: String,
    servers: Vec<Server>,
    load: Load,
    /// None: the service has no settings beside its rule.
    quorum: Option<Quorum>,
    /// Why the service, or one of its servers, does not forward.
    pub(super) not_forwarding: Vec<String>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Server {
    server: String,
    /// As the rule has it.
    weight: u32,
    /// Where its rule comes from.
    origin: String,
    /// As the service goes by it.
    effective_weight: u32,
    /// Why.
    why: String,
    load: Load,
    /// What its check says; none: it has no check.
    health: Option<ServerHealth>,
}

/// What a check says of a server.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct ServerHealth {
    /// `tcp`, `http` …
    check: String,
    /// `up`, `down`, `unknown`.
    state: String,
    /// The last result in words.
    reason: String,
    /// When the state began.
    since: Timestamp,
}

/// Whether enough servers are well.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Quorum {
    is_met: bool,
    /// Weight of the servers that are well, and how much is needed.
    well_weight: u64,
    quorum: u32,
    hysteresis: u32,
    sorry_server: Option<String>,
}

impl Status {
    /// Which lbd it is.
    pub(super) fn version(&self) -> &str {
        &self.version
    }

    pub(super) fn interfaces(&self) -> &[Interface] {
        &self.interfaces
    }

    pub(super) fn services(&self) -> &[Service] {
        &self.services
    }
}

impl Engine {
    /// The answer to `lbd status`.
    pub(super) async fn status(&self) -> serde_json::Value {
        let verdicts = self.datapath.verdicts().unwrap_or_else(|error| {
            tracing::warn!(%error, "verdicts are not known");
            [0; crate::datapath::REASONS]
        });
        let checks = self.checks().await;
        let status = Status {
            pid: std::process::id(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            socket: self.socket.display().to_string(),
            pin: self.datapath.pin().display().to_string(),
            adopted: self.datapath.is_adopted(),
            interfaces: self.interface_lines(),
            services: self.service_lines(&checks),
            checks: check_line(&checks),
            drains: self.drain_progress(),
            connections: self.swept.live,
            connections_limit: self.datapath.connections(),
            warnings: self.warnings().into_iter().chain(self.not_synchronised()).collect(),
            verdicts: verdicts
                .into_iter()
                .enumerate()
                .filter(|(_, count)| *count > 0)
                .map(|(number, count)| (reason(number), count))
                .collect(),
        };
        serde_json::to_value(status).unwrap_or_default()
    }

    fn interface_lines(&self) -> Vec<Interface> {
        let missing = self.interfaces.missing().into_iter().map(|name| Interface {
            name: name.to_owned(),
            skipped: Some("there is no such interface".to_owned()),
            ..Interface::default()
        });
        let known = self.interfaces.states().map(|state| Interface {
            name: state.name.clone(),
            tc: state.tc.map(str::to_owned),
            xdp: state.xdp.and_then(|mode| Some(serde_json::to_value(mode).ok()?.as_str()?.to_owned())),
            reason: state.reason.clone(),
            xdp_transmit: state.transmits,
            skipped: state.skipped.clone(),
        });
        known.chain(missing).collect()
    }

    fn service_lines(&self, checks: &Reading) -> Vec<Service> {
        let mut not_forwarding: HashMap<ServiceId, Vec<String>> = HashMap::new();
        for (service, server, reason) in self.director.not_forwarding() {
            let reason = match server {
                Some(server) => format!("{server}: {reason}"),
                None => reason.to_string(),
            };
            not_forwarding.entry(service).or_default().push(reason);
        }
        let known: HashMap<_, _> = checks.servers.iter().map(|one| ((one.service, one.server), one)).collect();
        let entries = self.director.entries(None, &Live(&self.datapath));
        let entries: HashMap<ServiceId, ServiceEntry> = entries.into_iter().map(|entry| (entry.id, entry)).collect();
        let load = |entry: &ServiceEntry| Load::of_service(&entry.servers, entry.statistics);
        let services = self.director.rules().services();
        services
            .map(|service| {
                let effective = self.director.effective(&service.id, Instant::now());
                let quorum = effective.as_ref().and_then(|effective| self.quorum(&service.id, effective));
                let servers = effective.map(|effective| effective.servers).unwrap_or_default();
                Service {
                    service: service.id.to_string(),
                    scheduler: service.settings.scheduler.clone(),
                    served: self.director.is_served(&service.id),
                    real_servers: service.servers.len(),
                    origin: self.director.source(&service.id).to_string(),
                    quorum,
                    servers: self.server_lines(&service.id, servers, &known, entries.get(&service.id)),
                    load: entries.get(&service.id).map(load).unwrap_or_default(),
                    not_forwarding: not_forwarding.remove(&service.id).unwrap_or_default(),
                }
            })
            .collect()
    }
}

impl Engine {
    fn server_lines(
        &self,
        service: &ServiceId,
        servers: Vec<EffectiveServer>,
        known: &HashMap<(ServiceId, ServerId), &ServerReading>,
        entry: Option<&ServiceEntry>,
    ) -> Vec<Server> {
        let entries = entry.iter().flat_map(|entry| &entry.servers);
        let loads: HashMap<ServerId, Load> = entries.map(|server| (server.id, Load::of_server(server))).collect();
        let line = |server: EffectiveServer| Server {
            server: server.id.to_string(),
            weight: server.settings.weight,
            origin: match server.presence {
                Presence::Sorry => String::new(),
                Presence::Listed | Presence::Withheld => {
                    self.director.source_of_server(service, &server.id).to_string()
                }
            },
            effective_weight: server.weight,
            why: server.why.to_string(),
            load: loads.get(&server.id).cloned().unwrap_or_default(),
            health: known.get(&(*service, server.id)).map(|reading| server_health(reading)),
        };
        servers.into_iter().map(line).collect()
    }

    fn quorum(&self, service: &ServiceId, effective: &Effective) -> Option<Quorum> {
        let policy = self.director.overlays().policy(service)?;
        Some(Quorum {
            is_met: effective.has_quorum,
            well_weight: effective.well_weight,
            quorum: policy.quorum,
            hysteresis: policy.hysteresis,
            sorry_server: policy.sorry_server.map(|sorry| sorry.id.to_string()),
        })
    }
}

fn check_line(reading: &Reading) -> Checks {
    let (probes, late, latest) = reading.lateness;
    let micros = |duration: Duration| u64::try_from(duration.as_micros()).unwrap_or(u64::MAX);
    Checks {
        targets: reading.targets,
        probes,
        late_mean_us: micros(late).checked_div(probes).unwrap_or(0),
        late_most_us: micros(latest),
        held_back: reading.held_back,
    }
}

fn server_health(reading: &ServerReading) -> ServerHealth {
    let state = match reading.belief {
        Belief::Up => "up",
        Belief::Down => "down",
        Belief::Unknown { .. } => "unknown",
    };
    ServerHealth {
        check: reading.kind.to_owned(),
        state: state.to_owned(),
        reason: reading.words.clone(),
        since: reading.since.into(),
    }
}

/// Name of a reason. A data path of a later version may count under one that is not known here.
fn reason(number: usize) -> String {
    Reason::ALL.get(number).map_or_else(|| format!("reason-{number}"), |reason| reason.name().to_owned())
}

/// Asks the daemon and prints the answer.
pub(super) fn show(socket: &SocketChoice, json: bool) -> Result<(), Failure> {
    let answer = ask(socket, "status")?;
    if json {
        return say(&serde_json::to_string_pretty(&answer)?);
    }
    say(folded(&text(&serde_json::from_value(answer)?)).trim_end())
}

fn text(status: &Status) -> String {
    let mut text = String::new();
    // Writing into a string cannot fail.
    let _ =
        writeln!(text, "lbd {}, process {}, socket {}, pin {}", status.version, status.pid, status.socket, status.pin);
    let _ = writeln!(text, "connections: {} of {}", status.connections, status.connections_limit);
    let _ = writeln!(text, "interfaces:");
    for interface in &status.interfaces {
        let how = match (&interface.tc, &interface.xdp, &interface.skipped) {
            (Some(tc), Some(xdp), _) => format!("{tc}, {xdp}{}", why(interface)),
            (Some(tc), None, _) => format!("{tc}{}", why(interface)),
            (None, _, reason) => format!("skipped: {}", reason.as_deref().unwrap_or("not attached")),
        };
        let _ = writeln!(text, "  {}: {how}", interface.name);
    }
    let _ = writeln!(text, "services:");
    for service in &status.services {
        let served = if service.served { "" } else { ", not served: its address is not local" };
        let _ = writeln!(
            text,
            "  {} {}, {} real servers, set {}{served}",
            service.service, service.scheduler, service.real_servers, service.origin
        );
        let _ = writeln!(text, "    {}", service.load.text());
        for server in &service.servers {
            server_text(&mut text, server);
            let is_it = |drain: &&Progress| drain.service == service.service && drain.real_server == server.server;
            if let Some(drain) = status.drains.iter().find(is_it) {
                let _ = writeln!(text, "      {}", words(drain));
            }
        }
        if let Some(quorum) = &service.quorum {
            quorum_text(&mut text, quorum);
        }
        for reason in &service.not_forwarding {
            let _ = writeln!(text, "    not forwarding: {reason}");
        }
    }
    let is_shown = |drain: &&Progress| {
        let of_service = |service: &&Service| service.service == drain.service;
        let servers = status.services.iter().filter(of_service).flat_map(|service| &service.servers);
        !servers.map(|server| &server.server).any(|server| *server == drain.real_server)
    };
    for drain in status.drains.iter().filter(is_shown) {
        let (server, service) = (&drain.real_server, &drain.service);
        let _ = writeln!(text, "waiting for its rule: {server} of {service}: {}", words(drain));
    }
    if status.checks.targets > 0 {
        let Checks { targets, probes, held_back, .. } = &status.checks;
        let late = if *held_back > 0 { format!(", {held_back} times too many at once") } else { String::new() };
        let _ = writeln!(text, "checks: {targets} targets, {probes} probes{late}");
    }
    for warning in &status.warnings {
        let _ = writeln!(text, "warning: {warning}");
    }
    let _ = writeln!(text, "packets:");
    for (reason, count) in &status.verdicts {
        let _ = writeln!(text, "  {reason}: {count}");
    }
    text
}

/// Why an interface is attached as it is, and what that is not good for.
fn why(interface: &Interface) -> String {
    let reason = interface.reason.as_ref().map_or_else(String::new, |reason| format!(": {reason}"));
    let only_receives = interface.xdp.is_some() && !interface.xdp_transmit;
    let note = if only_receives { "; what other interfaces send out of it goes by tc" } else { "" };
    format!("{reason}{note}")
}

fn server_text(text: &mut String, server: &Server) {
    let origin = if server.origin.is_empty() { String::new() } else { format!(", set {}", server.origin) };
    let is_plain = server.effective_weight == server.weight && server.why == Why::Configured.to_string();
    let effective = if is_plain || server.why.is_empty() {
        String::new()
    } else {
        format!(", effective {} ({})", server.effective_weight, server.why)
    };
    let _ = writeln!(text, "    {} weight {}{effective}{origin}", server.server, server.weight);
    let _ = writeln!(text, "      {}", server.load.text());
    if let Some(health) = &server.health {
        let ServerHealth { check, state, reason, since } = health;
        let _ = writeln!(text, "      {check} {state}: {reason}, since {}", since.time_of_day());
    }
}

fn quorum_text(text: &mut String, quorum: &Quorum) {
    let Quorum { is_met, well_weight, quorum, hysteresis, sorry_server } = quorum;
    let sorry = sorry_server.as_ref().map_or(String::new(), |sorry| format!(", sorry server {sorry}"));
    let state = if *is_met { "met" } else { "not met" };
    let range = if *hysteresis > 0 { format!(" +- {hysteresis}") } else { String::new() };
    let _ = writeln!(text, "    quorum {state}: weight {well_weight} is well, {quorum}{range} needed{sorry}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_shows_what_the_json_holds() {
        let answer = serde_json::json!({
            "pid": 7, "version": "1.2.3", "socket": "/s", "pin": "/p", "connections": 5, "connections_limit": 9,
            "interfaces": [
                {"name": "lo", "skipped": "it is a loopback"},
                {"name": "eth0", "tc": "tcx", "xdp": "xdp", "reason": "a network card (ice)", "xdp_transmit": true},
                {"name": "eth1", "tc": "tcx", "xdp": "xdp", "reason": "as asked for"},
                {"name": "eth2", "tc": "clsact", "reason": "a virtual link (veth)", "xdp_transmit": true},
            ],
            "services": [
                {"service": "192.0.2.1:80/tcp", "scheduler": "rr", "served": false, "real_servers": 2,
                 "load": {"active_connections": 4, "inactive_connections": 1, "statistics": {
                    "connections": 9, "packets_in": 8, "packets_out": 7, "bytes_in": 6, "bytes_out": 5, "rates": {
                    "connections": 2, "packets_in": 30, "packets_out": 40, "bytes_in": 500, "bytes_out": 70_000}}},
                 "origin": "by hand", "servers": [
                    {"server": "10.0.0.1:80", "weight": 3, "effective_weight": 3, "why": "as configured",
                     "origin": "lbd.yaml:7"},
                    {"server": "10.0.0.2:80", "weight": 3, "effective_weight": 0, "why": "down: HTTP 503",
                     "origin": "by hand", "health": {"check": "http", "state": "down",
                     "reason": "HTTP 503, expected 200-299, 3 of 3 failed", "since": "2026-11-20T12:01:33.000Z"}},
                 ],
                 "quorum": {"is_met": true, "well_weight": 3, "quorum": 2, "hysteresis": 1,
                            "sorry_server": "10.0.0.9:80"},
                 "not_forwarding": ["10.0.0.1:80: why"]},
            ],
            "drains": [
                {"service": "192.0.2.1:80/tcp", "real_server": "10.0.0.1:80", "state": "draining",
                 "since": "2026-11-20T12:01:33.000Z", "deadline": "2026-11-20T12:11:33.000Z", "kill": false,
                 "connections_at_start": 9, "connections": 4, "connections_ended": 0,
                 "expected_end": "2026-11-20T12:03:33.000Z"},
                {"service": "192.0.2.9:80/tcp", "real_server": "10.0.0.9:80", "state": "disabled",
                 "since": "2026-11-20T12:01:33.000Z", "deadline": null, "kill": false, "connections_at_start": null,
                 "connections": null, "connections_ended": 0, "expected_end": null},
            ],
            "warnings": ["careful"],
            "verdicts": {"reply": 3},
            "of_a_later_version": true,
        });
        let expected = "\
lbd 1.2.3, process 7, socket /s, pin /p
connections: 5 of 9
interfaces:
  lo: skipped: it is a loopback
  eth0: tcx, xdp: a network card (ice)
  eth1: tcx, xdp: as asked for; what other interfaces send out of it goes by tc
  eth2: clsact: a virtual link (veth)
services:
  192.0.2.1:80/tcp rr, 2 real servers, set by hand, not served: its address is not local
    4 active and 1 inactive connections; a second: 2 new, 30 packets and 500B in, 40 packets and
        70kB out
    10.0.0.1:80 weight 3, set lbd.yaml:7
      0 active and 0 inactive connections
      draining, 4 of 9 connections left, expected end 12:03:33, deadline 12:11:33
    10.0.0.2:80 weight 3, effective 0 (down: HTTP 503), set by hand
      0 active and 0 inactive connections
      http down: HTTP 503, expected 200-299, 3 of 3 failed, since 12:01:33
    quorum met: weight 3 is well, 2 +- 1 needed, sorry server 10.0.0.9:80
    not forwarding: 10.0.0.1:80: why
waiting for its rule: 10.0.0.9:80 of 192.0.2.9:80/tcp: disabled since 12:01:33
warning: careful
packets:
  reply: 3
";
        assert_eq!(folded(&text(&serde_json::from_value(answer).unwrap())), expected);
    }

    #[test]
    fn reasons_have_names_and_unknown_ones_numbers() {
        assert_eq!([reason(0), reason(11), reason(63)], ["not-ours", "reply", "reason-63"]);
    }
}
