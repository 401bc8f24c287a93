//! Rules and settings as fields with the names that they have in the file.

use std::sync::Arc;
use std::time::Duration;

use ipvsadm_compat::model::{Forwarding, ServerSettings, ServiceSettings, Timeouts};
use lb_ebpf::abi::{CONFIG_CONN_REUSE, CONFIG_EXPIRE_NODEST, CONFIG_SLOPPY_TCP};

use super::FieldChange;
use crate::director::ServiceTimeouts;
use crate::director::effective::{DeadConnections, ServicePolicy};
use crate::health::{Check, Probe, StartState, Via};

/// A value by its name.
pub type Field = (&'static str, String);

/// The fields that are not the same on both sides, in their order.
pub fn differing(before: &[Field], after: &[Field]) -> Vec<FieldChange> {
    let value =
        |fields: &[Field], name: &str| fields.iter().find(|(field, _)| *field == name).map(|(_, value)| value.clone());
    let mut names: Vec<&'static str> = before.iter().map(|(name, _)| *name).collect();
    names.extend(after.iter().map(|(name, _)| *name).filter(|name| value(before, name).is_none()));
    let changes = names.into_iter().map(|name| FieldChange {
        field: name.to_owned(),
        from: value(before, name),
        to: value(after, name),
    });
    changes.filter(|change| change.from != change.to).collect()
}

pub(super) fn timeouts(timeouts: &Timeouts) -> Vec<Field> {
    vec![
        ("timeouts.tcp", seconds(timeouts.tcp_seconds)),
        ("timeouts.tcp_fin", seconds(timeouts.tcp_fin_seconds)),
        ("timeouts.udp", seconds(timeouts.udp_seconds)),
    ]
}

pub(super) fn sysctls(flags: u32) -> Vec<Field> {
    let bit = |bit: u32| u8::from(flags & bit != 0).to_string();
    vec![
        ("sysctls.sloppy_tcp", bit(CONFIG_SLOPPY_TCP)),
        ("sysctls.expire_nodest_conn", bit(CONFIG_EXPIRE_NODEST)),
        ("sysctls.conn_reuse_mode", bit(CONFIG_CONN_REUSE)),
    ]
}

pub(super) fn service(
    settings: &ServiceSettings,
    any_address: bool,
    policy: Option<&ServicePolicy>,
    timeouts: Option<&ServiceTimeouts>,
) -> Vec<Field> {
    let mut fields = vec![("scheduler", settings.scheduler.clone())];
    if settings.flags.any() {
        let flags = [settings.flags.flag_1, settings.flags.flag_2, settings.flags.flag_3];
        let names = ["flag-1", "flag-2", "flag-3"];
        let set: Vec<&str> = names.into_iter().zip(flags).filter(|(_, set)| *set).map(|(name, _)| name).collect();
        fields.push(("flags", set.join(",")));
    }
    if let Some(persistence) = settings.persistence_seconds {
        fields.push(("persistence", format!("{} with {:?}", seconds(persistence), settings.netmask)));
    }
    fields.extend(settings.persistence_engine.clone().map(|engine| ("persistence engine", engine)));
    fields.extend(settings.one_packet.then(|| ("one-packet scheduling", "true".to_owned())));
    fields.extend(any_address.then(|| ("any_address", "true".to_owned())));
    let timeouts = timeouts.copied().unwrap_or_default();
    let own = [
        ("timeouts.tcp", timeouts.tcp_seconds),
        ("timeouts.tcp_fin", timeouts.tcp_fin_seconds),
        ("timeouts.udp", timeouts.udp_seconds),
    ];
    fields.extend(own.into_iter().filter_map(|(name, value)| Some((name, seconds(value?)))));
    fields.extend(policy.into_iter().flat_map(policy_fields));
    fields
}

fn policy_fields(policy: &ServicePolicy) -> Vec<Field> {
    let usual = ServicePolicy::default();
    let dead = match policy.dead_connections {
        DeadConnections::Automatic => "automatic",
        DeadConnections::Keep => "keep",
        DeadConnections::Reset => "reset",
    };
    let sorry = policy.sorry_server.map(|sorry| format!("{}, {}", sorry.id, method(sorry.settings.forwarding)));
    let fields = [
        ("quorum", policy.quorum != usual.quorum, policy.quorum.to_string()),
        ("hysteresis", policy.hysteresis != usual.hysteresis, policy.hysteresis.to_string()),
        ("quorum_up", !policy.quorum_up.is_empty(), policy.quorum_up.join(" ")),
        ("quorum_down", !policy.quorum_down.is_empty(), policy.quorum_down.join(" ")),
        ("sorry_server", sorry.is_some(), sorry.unwrap_or_default()),
        ("inhibit", policy.inhibit, policy.inhibit.to_string()),
        ("dead_connections", policy.dead_connections != usual.dead_connections, dead.to_owned()),
        ("slow_start", !policy.slow_start.is_zero(), time(policy.slow_start)),
    ];
    fields.into_iter().filter(|(_, is_set, _)| *is_set).map(|(name, _, value)| (name, value)).collect()
}

pub(super) fn server(settings: &ServerSettings, check: Option<&Arc<Check>>) -> Vec<Field> {
    let mut fields = vec![("weight", settings.weight.to_string()), ("forwarding", method(settings.forwarding))];
    let thresholds = [("upper_threshold", settings.upper_threshold), ("lower_threshold", settings.lower_threshold)];
    fields
        .extend(thresholds.into_iter().filter(|(_, value)| *value > 0).map(|(name, value)| (name, value.to_string())));
    fields.extend(check.into_iter().flat_map(|check| check_fields(check)));
    fields
}

fn method(forwarding: Forwarding) -> String {
    match forwarding {
        Forwarding::Masquerading => "masquerading".to_owned(),
        Forwarding::DirectRouting => "direct-routing".to_owned(),
        Forwarding::Tunneling(tunnel) => format!("tunneling ({tunnel:?})"),
    }
}

fn check_fields(check: &Check) -> Vec<Field> {
    let start = match check.start {
        StartState::Up => "up",
        StartState::Down => "down",
        StartState::AsFound => "as_found",
    };
    let via = if check.via == Via::Service { "service" } else { "direct" };
    let mut fields = vec![
        ("check.type", check.probe.name().to_owned()),
        ("check.interval", time(check.interval)),
        ("check.timeout", time(check.timeout)),
        ("check.rise", check.rise.to_string()),
        ("check.fall", check.fall.to_string()),
        ("check.start", start.to_owned()),
        ("check.via", via.to_owned()),
    ];
    fields.extend(check.fast_interval.map(|interval| ("check.fast_interval", time(interval))));
    fields.extend(check.address.map(|address| ("check.address", address.to_string())));
    fields.extend(check.port.map(|port| ("check.port", port.to_string())));
    fields.extend(probe_fields(&check.probe));
    fields
}

fn probe_fields(probe: &Probe) -> Vec<Field> {
    let mut fields = Vec::new();
    match probe {
        Probe::Tcp(dialogue) | Probe::Udp(dialogue) => {
            let parts = [("check.send", &dialogue.send), ("check.expect", &dialogue.expect)];
            let set = parts.into_iter().filter(|(_, bytes)| !bytes.is_empty());
            fields.extend(set.map(|(name, bytes)| (name, format!("{:?}", String::from_utf8_lossy(bytes)))));
        }
        Probe::Http(http) => {
            fields.extend([("check.method", http.method.clone()), ("check.path", http.path.clone())]);
            fields.extend(http.host.clone().map(|host| ("check.host", host)));
            let statuses = http.status.iter().map(|range| format!("{}-{}", range.start(), range.end()));
            let statuses: Vec<String> = statuses.collect();
            fields.extend((!statuses.is_empty()).then(|| ("check.status", statuses.join(","))));
            fields.extend(http.body.clone().map(|body| ("check.body", body)));
            fields.extend(http.digest.map(|digest| ("check.digest", format!("{digest:?}"))));
            if let Some(tls) = &http.tls {
                fields.extend(tls.sni.clone().map(|sni| ("check.sni", sni)));
                fields.push(("check.verify", tls.verify.to_string()));
                fields.extend(tls.ca.as_ref().map(|ca| ("check.ca", ca.display().to_string())));
            }
        }
        Probe::Dns(dns) => fields.extend([
            ("check.name", dns.name.clone()),
            ("check.record", format!("{:?}", dns.record).to_uppercase()),
            ("check.rcode", dns.rcode.to_string()),
        ]),
        Probe::Icmp => (),
        Probe::Exec(exec) => fields.push(("check.command", exec.command.join(" "))),
    }
    fields
}

fn seconds(seconds: u32) -> String {
    format!("{seconds}s")
}

fn time(duration: Duration) -> String {
    if duration.subsec_nanos() > 0 { format!("{}ms", duration.as_millis()) } else { format!("{}s", duration.as_secs()) }
}
