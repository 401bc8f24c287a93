//! From a [`Snapshot`] to Prometheus's text.

use std::time::UNIX_EPOCH;

use ipvsadm_compat::model::{ServerEntry, ServiceEntry, Statistics};
use lb_ebpf::verdict::Reason;
use prometheus::proto::{Counter, Gauge, LabelPair, Metric, MetricFamily, MetricType};
use prometheus::{Encoder, TextEncoder};

use super::{
    BUILD, CONNECTIONS, CONNECTIONS_LIMIT, DEFINITIONS, INTERFACE, Kind, LEFT_OUT, NOT_FORWARDING, PACKETS, QUORUM,
    REFUSED, SERVED, SERVER_BYTES, SERVER_CONFIGURED, SERVER_CONNECTIONS, SERVER_OPEN, SERVER_OUT, SERVER_PACKETS,
    SERVER_UP, SERVER_WEIGHT, SERVERS, SERVICE_BYTES, SERVICE_CONNECTIONS, SERVICE_PACKETS, SERVICES, STARTED,
    definition,
};
use crate::director::effective::{Administrative, Health, ServerOverlay};
use crate::metrics::{Recorded, Snapshot};

/// The exposition text of everything, in the order of [`DEFINITIONS`].
pub(crate) fn text(snapshot: &Snapshot, recorded: &Recorded) -> Result<Vec<u8>, prometheus::Error> {
    let mut families = Families(recorded.families());
    whole(&mut families, snapshot);
    for (service, served) in snapshot.services.iter().zip(&snapshot.served) {
        of_service(&mut families, service, *served);
    }
    states(&mut families, snapshot);
    packets(&mut families, snapshot);
    for interface in &snapshot.interfaces {
        let attached = interface.tc != "none";
        families.add(INTERFACE, &[&interface.name, &interface.tc, &interface.xdp], f64::from(u8::from(attached)));
    }
    families.0.retain(|family| !family.get_metric().is_empty());
    families.0.sort_by_key(|family| DEFINITIONS.iter().position(|definition| definition.name == family.name()));
    let mut text = Vec::new();
    TextEncoder::new().encode(&families.0, &mut text)?;
    Ok(text)
}

/// Families that samples are added to.
struct Families(Vec<MetricFamily>);

impl Families {
    fn add(&mut self, name: &'static str, labels: &[&str], value: f64) {
        let definition = definition(name);
        let place = self.0.iter().position(|family| family.name() == name).unwrap_or_else(|| {
            let mut family = MetricFamily::default();
            family.set_name(name.to_owned());
            family.set_help(definition.help.to_owned());
            family.set_field_type(if definition.kind == Kind::Counter {
                MetricType::COUNTER
            } else {
                MetricType::GAUGE
            });
            self.0.push(family);
            self.0.len() - 1
        });
        let mut metric = Metric::default();
        metric.set_label(definition.labels.iter().zip(labels).map(|(name, value)| label(name, value)).collect());
        if definition.kind == Kind::Counter {
            let mut counter = Counter::default();
            counter.set_value(value);
            metric.set_counter(counter);
        } else {
            let mut gauge = Gauge::default();
            gauge.set_value(value);
            metric.set_gauge(gauge);
        }
        if let Some(family) = self.0.get_mut(place) {
            family.mut_metric().push(metric);
        }
    }

    fn count(&mut self, name: &'static str, labels: &[&str], value: u64) {
        // Prometheus's numbers are these: exact up to 2^53.
        self.add(name, labels, value as f64);
    }
}

fn label(name: &str, value: &str) -> LabelPair {
    let mut pair = LabelPair::default();
    pair.set_name(name.to_owned());
    pair.set_value(value.to_owned());
    pair
}

fn whole(families: &mut Families, snapshot: &Snapshot) {
    families.add(BUILD, &[env!("CARGO_PKG_VERSION")], 1.0);
    let started = snapshot.started.duration_since(UNIX_EPOCH).unwrap_or_default();
    families.add(STARTED, &[], started.as_secs_f64());
    families.count(SERVICES, &[], snapshot.service_count as u64);
    families.count(SERVERS, &[], snapshot.server_count as u64);
    families.count(NOT_FORWARDING, &[], snapshot.not_forwarding as u64);
    let servers: usize = snapshot.services.iter().map(|service| service.servers.len()).sum();
    for (kind, all, shown) in [
        ("service", snapshot.service_count, snapshot.services.len()),
        ("real_server", snapshot.server_count, servers),
        ("interface", snapshot.interface_count, snapshot.interfaces.len()),
    ] {
        families.count(LEFT_OUT, &[kind], all.saturating_sub(shown) as u64);
    }
    families.add(CONNECTIONS, &[], snapshot.connections.into());
    families.add(CONNECTIONS_LIMIT, &[], snapshot.connections_limit.into());
}

fn of_service(families: &mut Families, service: &ServiceEntry, served: bool) {
    let id = service.id.to_string();
    families.add(SERVED, &[&id], f64::from(u8::from(served)));
    let Statistics { connections, packets_in, packets_out, bytes_in, bytes_out, .. } = service.statistics;
    families.count(SERVICE_CONNECTIONS, &[&id], connections);
    families.count(SERVICE_PACKETS, &[&id, "in"], packets_in);
    families.count(SERVICE_PACKETS, &[&id, "out"], packets_out);
    families.count(SERVICE_BYTES, &[&id, "in"], bytes_in);
    families.count(SERVICE_BYTES, &[&id, "out"], bytes_out);
    service.servers.iter().for_each(|server| of_server(families, &id, server));
}

fn of_server(families: &mut Families, service: &str, server: &ServerEntry) {
    let id = server.id.to_string();
    families.add(SERVER_WEIGHT, &[service, &id], f64::from(server.weight()));
    families.add(SERVER_CONFIGURED, &[service, &id], f64::from(server.settings.weight));
    families.add(SERVER_OPEN, &[service, &id, "active"], server.active.into());
    families.add(SERVER_OPEN, &[service, &id, "inactive"], server.inactive.into());
    let Statistics { connections, packets_in, packets_out, bytes_in, bytes_out, .. } = server.statistics;
    families.count(SERVER_CONNECTIONS, &[service, &id], connections);
    families.count(SERVER_PACKETS, &[service, &id, "in"], packets_in);
    families.count(SERVER_PACKETS, &[service, &id, "out"], packets_out);
    families.count(SERVER_BYTES, &[service, &id, "in"], bytes_in);
    families.count(SERVER_BYTES, &[service, &id, "out"], bytes_out);
}

/// What checks and operators say.
fn states(families: &mut Families, snapshot: &Snapshot) {
    for (service, has_quorum) in snapshot.services.iter().zip(&snapshot.quorums) {
        families.add(QUORUM, &[&service.id.to_string()], f64::from(u8::from(*has_quorum)));
        for server in &service.servers {
            let over = snapshot.overlays.get(&(service.id, server.id)).cloned().unwrap_or_default();
            state(families, &service.id.to_string(), &server.id.to_string(), &over);
        }
    }
}

fn state(families: &mut Families, service: &str, server: &str, over: &ServerOverlay) {
    let up = match over.health {
        Health::Unchecked => None,
        Health::Unknown { .. } => Some(-1.0),
        Health::Up => Some(1.0),
        Health::Down { .. } => Some(0.0),
    };
    if let Some(up) = up {
        families.add(SERVER_UP, &[service, server], up);
    }
    let (is_drained, is_disabled) = match over.administrative {
        Administrative::Enabled => (0.0, 0.0),
        Administrative::Draining | Administrative::Removed => (1.0, 0.0),
        Administrative::Disabled => (0.0, 1.0),
    };
    families.add(SERVER_OUT, &[service, server, "drained"], is_drained);
    families.add(SERVER_OUT, &[service, server, "disabled"], is_disabled);
}

fn packets(families: &mut Families, snapshot: &Snapshot) {
    for (reason, count) in Reason::ALL.iter().zip(&snapshot.verdicts) {
        families.count(PACKETS, &[reason.name()], *count);
        if matches!(reason, Reason::TableFull | Reason::TableBusy | Reason::ReplyTaken) {
            families.count(REFUSED, &[reason.name()], *count);
        }
    }
}
