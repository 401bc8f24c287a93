//! `lbd status`.

use std::collections::BTreeMap;
use std::fmt::Write;

use ipvsadm_compat::client::SocketChoice;
use ipvsadm_compat::model::ServiceId;
use ipvsadm_compat::rule_table::ServerRules;
use lb_ebpf::verdict::Reason;
use serde::{Deserialize, Serialize};

use super::engine::Engine;
use super::{Failure, ask, say};

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
    /// Connections in the table, and for how many it was made.
    connections: u32,
    connections_limit: u32,
    /// Packets, by what became of them; reasons without packets are left out.
    verdicts: BTreeMap<String, u64>,
    /// What keeps rules from working.
    warnings: Vec<String>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Interface {
    name: String,
    tc: Option<String>,
    xdp: Option<String>,
    /// Why it is attached so.
    reason: Option<String>,
    /// Whether XDP sends out of it what came by another interface.
    xdp_transmit: bool,
    skipped: Option<String>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Service {
    service: String,
    scheduler: String,
    /// Whether packets to its address are taken: the address is local, or need not be.
    served: bool,
    real_servers: usize,
    /// Where its rule comes from: a file and line, or `by hand`.
    origin: String,
    servers: Vec<Server>,
    /// Why the service, or one of its servers, does not forward.
    not_forwarding: Vec<String>,
    /// What of a rule that forwards is not obeyed.
    not_obeyed: Vec<String>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Server {
    server: String,
    /// As the rule has it.
    weight: u32,
    /// Where its rule comes from.
    origin: String,
}

impl Engine {
    /// The answer to `lbd status`.
    pub(super) fn status(&self) -> serde_json::Value {
        let verdicts = self.datapath.verdicts().unwrap_or_else(|error| {
            tracing::warn!(%error, "verdicts are not known");
            [0; crate::datapath::REASONS]
        });
        let status = Status {
            pid: std::process::id(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            socket: self.socket.display().to_string(),
            pin: self.datapath.pin().display().to_string(),
            adopted: self.datapath.is_adopted(),
            interfaces: self.interface_lines(),
            services: self.service_lines(),
            connections: self.swept.live,
            connections_limit: self.datapath.connections(),
            warnings: self.warnings(),
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

    fn service_lines(&self) -> Vec<Service> {
        let not_forwarding = self.director.not_forwarding();
        let reasons = |id| {
            let of_service = not_forwarding.iter().filter(move |(service, _, _)| *service == id);
            of_service.map(|(_, server, reason)| match server {
                Some(server) => format!("{server}: {reason}"),
                None => reason.to_string(),
            })
        };
        let not_obeyed = self.director.not_obeyed();
        let notes = |id| {
            let of_service = not_obeyed.iter().filter(move |(service, _, _)| *service == id);
            of_service.map(|(_, server, note)| format!("{server}: {note}"))
        };
        let services = self.director.rules().services();
        services
            .map(|service| Service {
                service: service.id.to_string(),
                scheduler: service.settings.scheduler.clone(),
                served: self.director.is_served(&service.id),
                real_servers: service.servers.len(),
                origin: self.director.source(&service.id).to_string(),
                servers: service.servers.iter().map(|server| self.server_line(&service.id, server)).collect(),
                not_forwarding: reasons(service.id).collect(),
                not_obeyed: notes(service.id).collect(),
            })
            .collect()
    }
}

impl Engine {
    fn server_line(&self, service: &ServiceId, server: &ServerRules) -> Server {
        Server {
            server: server.id.to_string(),
            weight: server.settings.weight,
            origin: self.director.source_of_server(service, &server.id).to_string(),
        }
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
    say(text(&serde_json::from_value(answer)?).trim_end())
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
        for server in &service.servers {
            let _ = writeln!(text, "    {} weight {}, set {}", server.server, server.weight, server.origin);
        }
        for reason in &service.not_forwarding {
            let _ = writeln!(text, "    not forwarding: {reason}");
        }
        for note in &service.not_obeyed {
            let _ = writeln!(text, "    not obeyed: {note}");
        }
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
                 "origin": "by hand", "servers": [{"server": "10.0.0.1:80", "weight": 3, "origin": "lbd.yaml:7"}],
                 "not_forwarding": ["10.0.0.1:80: why"], "not_obeyed": ["10.0.0.2:80: what"]},
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
    10.0.0.1:80 weight 3, set lbd.yaml:7
    not forwarding: 10.0.0.1:80: why
    not obeyed: 10.0.0.2:80: what
warning: careful
packets:
  reply: 3
";
        assert_eq!(text(&serde_json::from_value(answer).unwrap()), expected);
    }

    #[test]
    fn reasons_have_names_and_unknown_ones_numbers() {
        assert_eq!([reason(0), reason(11), reason(63)], ["not-ours", "reply", "reason-63"]);
    }
}
