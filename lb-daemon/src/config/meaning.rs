//! The meaning of the configuration: values in range, addresses, no contradictions.

use std::net::IpAddr;

use ipvsadm_compat::model::{
    Change, Family, Forwarding, Protocol, ServerId, ServerSettings, ServiceId, ServiceSettings, Timeouts, Tunnel,
};
use ipvsadm_compat::rule_table::Host;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::Error as ValueError;

use super::Config;
use super::form::{Form, RealServer, Service};
use crate::datapath::AttachMode;
use crate::director::{FileRules, Sysctls};

/// A step into the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Key(&'static str),
    Item(usize),
}

/// What is wrong, and where.
#[derive(Debug)]
pub(super) struct Problem {
    pub(super) path: Vec<Step>,
    pub(super) text: String,
    pub(super) hint: Option<String>,
}

impl Problem {
    /// `services[0].real_servers[1].port`.
    pub(super) fn key(&self) -> String {
        let mut key = String::new();
        for step in &self.path {
            match step {
                Step::Key(name) if key.is_empty() => key.push_str(name),
                Step::Key(name) => key.extend([".", name]),
                Step::Item(number) => key.push_str(&format!("[{number}]")),
            }
        }
        key
    }
}

/// Collects problems while values are read.
struct Reader<'a> {
    host: &'a dyn Host,
    problems: Vec<Problem>,
    rules: FileRules,
}

/// What the form means, or everything that is wrong with it.
pub(super) fn meaning(form: &Form, host: &dyn Host) -> Result<(Config, FileRules), Vec<Problem>> {
    let mut reader = Reader { host, problems: Vec::new(), rules: FileRules::default() };
    let config = reader.config(form);
    for (number, service) in form.services.iter().enumerate() {
        reader.service(&[Step::Key("services"), Step::Item(number)], service);
    }
    if reader.problems.is_empty() { Ok((config, reader.rules)) } else { Err(reader.problems) }
}

impl Reader<'_> {
    fn problem(&mut self, path: &[Step], text: String, hint: &str) {
        self.problems.push(Problem {
            path: path.to_vec(),
            text,
            hint: Some(hint.to_owned()).filter(|h| !h.is_empty()),
        });
    }

    fn config(&mut self, form: &Form) -> Config {
        let attach = form.attach.as_deref().and_then(|mode| {
            let deserializer = IntoDeserializer::<ValueError>::into_deserializer(mode);
            let known = AttachMode::deserialize(deserializer).ok();
            if known.is_none() {
                self.problem(
                    &[Step::Key("attach")],
                    format!("no way to attach is called {mode}"),
                    "use auto, xdp, xdp-generic or tc",
                );
            }
            known
        });
        let connections = form.connections.and_then(|number| {
            self.number(&[Step::Key("connections")], number, 1, u32::MAX).filter(|number| *number > 0)
        });
        self.timeouts(form);
        self.sysctls(form);
        Config { interfaces: form.interfaces.clone(), attach, connections }
    }

    fn timeouts(&mut self, form: &Form) {
        let Some(timeouts) = &form.timeouts else { return };
        let mut seconds = |key, value: Option<i64>| {
            let path = [Step::Key("timeouts"), Step::Key(key)];
            value.and_then(|value| self.number(&path, value, 1, Timeouts::MAXIMUM_SECONDS)).unwrap_or(0)
        };
        let timeouts = Timeouts {
            tcp_seconds: seconds("tcp", timeouts.tcp),
            tcp_fin_seconds: seconds("tcp_fin", timeouts.tcp_fin),
            udp_seconds: seconds("udp", timeouts.udp),
        };
        self.rules.sets_timeouts = true;
        self.change(&[Step::Key("timeouts")], &Change::SetTimeouts(timeouts));
    }

    fn sysctls(&mut self, form: &Form) {
        let Some(sysctls) = &form.sysctls else { return };
        let mut switch = |key, value: Option<i64>, default: bool| {
            let path = [Step::Key("sysctls"), Step::Key(key)];
            value.and_then(|value| self.number(&path, value, 0, 1)).map_or(default, |value| value == 1)
        };
        let Sysctls { sloppy_tcp, expire_nodest_conn, conn_reuse_mode } = Sysctls::default();
        self.rules.sysctls = Sysctls {
            sloppy_tcp: switch("sloppy_tcp", sysctls.sloppy_tcp, sloppy_tcp),
            expire_nodest_conn: switch("expire_nodest_conn", sysctls.expire_nodest_conn, expire_nodest_conn),
            conn_reuse_mode: switch("conn_reuse_mode", sysctls.conn_reuse_mode, conn_reuse_mode),
        };
    }

    fn service(&mut self, path: &[Step], service: &Service) {
        let at = |key| [path, &[Step::Key(key)]].concat();
        let address = self.address(&at("address"), &service.address);
        let port = self.port(&at("port"), service.port);
        let protocol = match service.protocol.as_deref() {
            None | Some("tcp") => Some(Protocol::Tcp),
            Some("udp") => Some(Protocol::Udp),
            Some(other) => {
                self.problem(&at("protocol"), format!("no protocol is called {other}"), "use tcp or udp");
                None
            }
        };
        let scheduler = service.scheduler.as_deref().unwrap_or(ipvsadm_compat::model::DEFAULT_SCHEDULER);
        if !["rr", "wrr", "lc", "wlc"].contains(&scheduler) {
            self.problem(&at("scheduler"), format!("scheduler {scheduler} is not supported"), "use rr, wrr, lc or wlc");
        }
        let (Some(address), Some(port), Some(protocol)) = (address, port, protocol) else {
            // Its servers are looked at all the same.
            let nowhere = self.rules.table.clone();
            self.servers(path, service, None);
            self.rules.table = nowhere;
            return;
        };
        let id = ServiceId::Address { protocol, address, port };
        let settings =
            ServiceSettings { scheduler: scheduler.to_owned(), ..ServiceSettings::default_for(Family::of(address)) };
        self.change(path, &Change::AddService { service: id, settings });
        if service.any_address {
            self.rules.any_address.insert(id);
        }
        self.servers(path, service, Some(id));
    }

    fn servers(&mut self, path: &[Step], service: &Service, id: Option<ServiceId>) {
        for (number, server) in service.real_servers.iter().enumerate() {
            let path = [path, &[Step::Key("real_servers"), Step::Item(number)]].concat();
            self.server(&path, server, id);
        }
    }

    fn server(&mut self, path: &[Step], server: &RealServer, service: Option<ServiceId>) {
        let at = |key| [path, &[Step::Key(key)]].concat();
        let address = self.address(&at("address"), &server.address);
        let weight = server.weight.map_or(Some(1), |weight| self.number(&at("weight"), weight, 0, i32::MAX as u32));
        let port = match server.port {
            Some(port) => self.port(&at("port"), port),
            None => service.map(|service| service.port()),
        };
        let forwarding = self.forwarding(&at("forwarding"), server.forwarding.as_deref());
        let (Some(address), Some(weight), Some(port), Some(forwarding), Some(service)) =
            (address, weight, port, forwarding, service)
        else {
            return;
        };
        if forwarding != Forwarding::Masquerading && port != service.port() {
            let text = format!("port {port} is not the service's, and only masquerading changes ports");
            self.problem(&at("port"), text, "leave the port out, or use forwarding: masquerading");
            return;
        }
        let settings = ServerSettings { forwarding, weight, ..ServerSettings::default() };
        self.change(path, &Change::AddServer { service, server: ServerId { address, port }, settings });
    }

    fn forwarding(&mut self, path: &[Step], name: Option<&str>) -> Option<Forwarding> {
        match name {
            None | Some("direct-routing") => Some(Forwarding::DirectRouting),
            Some("masquerading") => Some(Forwarding::Masquerading),
            Some("tunneling") => Some(Forwarding::Tunneling(Tunnel::Ipip)),
            Some(other) => {
                let text = format!("no forwarding method is called {other}");
                self.problem(path, text, "use masquerading, direct-routing or tunneling");
                None
            }
        }
    }

    fn address(&mut self, path: &[Step], text: &str) -> Option<IpAddr> {
        let address = text.parse().ok();
        if address.is_none() {
            self.problem(path, format!("{text} is no IP address"), "use one such as 192.0.2.10 or 2001:db8::10");
        }
        address
    }

    fn port(&mut self, path: &[Step], port: i64) -> Option<u16> {
        self.number(path, port, 1, u16::MAX.into()).and_then(|port| u16::try_from(port).ok())
    }

    fn number(&mut self, path: &[Step], number: i64, least: u32, most: u32) -> Option<u32> {
        let found = u32::try_from(number).ok().filter(|found| (least..=most).contains(found));
        if found.is_none() {
            let text = if number < i64::from(least) {
                format!("{number} is below {least}")
            } else {
                format!("{number} is above {most}")
            };
            self.problem(path, text, &format!("use {least}..{most}"));
        }
        found
    }

    /// The rule itself, judged as a command would be.
    fn change(&mut self, path: &[Step], change: &Change) {
        if let Err(refusal) = self.rules.table.apply(change, self.host) {
            let hint = refusal.hint.as_deref().unwrap_or_default().to_owned();
            self.problem(path, refusal.reason.for_change(change).to_owned(), &hint);
        }
    }
}
