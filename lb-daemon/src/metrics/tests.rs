//! The list of metrics against the documents that name them, and against what is written.

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

use ipvsadm_compat::model::{
    Family, Presence, Protocol, ServerEntry, ServerId, ServerSettings, ServiceEntry, ServiceId, ServiceSettings,
    Statistics,
};

use super::families::text;
use super::*;
use crate::datapath::{REASONS, Swept};
use crate::director::effective::{Administrative, Health, ServerOverlay};

fn server(address: &str) -> ServerEntry {
    ServerEntry {
        id: ServerId { address: address.parse().unwrap(), port: 8080 },
        settings: ServerSettings { weight: 5, ..ServerSettings::default() },
        active: 3,
        inactive: 4,
        persistent: 0,
        statistics: Statistics { connections: 9, bytes_out: 1 << 40, ..Statistics::default() },
        effective_weight: Some(2),
        presence: Presence::default(),
    }
}

fn snapshot() -> Snapshot {
    let id = ServiceId::Address { address: "192.0.2.1".parse().unwrap(), port: 80, protocol: Protocol::Tcp };
    let service = ServiceEntry {
        id,
        settings: ServiceSettings::default_for(Family::Ipv4),
        statistics: Statistics { packets_in: 7, ..Statistics::default() },
        servers: vec![server("10.0.0.1"), server("10.0.0.2")],
    };
    Snapshot {
        started: SystemTime::UNIX_EPOCH + Duration::from_secs(1_000),
        services: vec![service],
        served: vec![true],
        quorums: vec![false],
        overlays: [
            ("10.0.0.1", ServerOverlay { health: Health::Up, ..ServerOverlay::default() }),
            ("10.0.0.2", ServerOverlay { administrative: Administrative::Disabled, ..ServerOverlay::default() }),
        ]
        .into_iter()
        .map(|(address, over)| ((id, server(address).id), over))
        .collect(),
        service_count: 3,
        server_count: 7,
        not_forwarding: 1,
        verdicts: std::array::from_fn(|number| number as u64),
        connections: 12,
        connections_limit: 1_000,
        interfaces: vec![InterfaceState { name: "eth\"0".into(), tc: "tcx".into(), xdp: "none".into() }],
        interface_count: 2,
        not_ready: Vec::new(),
    }
}

/// Everything once.
fn written() -> String {
    let recorded = Recorded::new().unwrap();
    recorded.sweep(Duration::from_millis(2), Some(Swept { live: 5, due: 2, ended: 2 }));
    recorded.sweep(Duration::from_millis(2), None);
    recorded.reload(Reload::Applied);
    recorded.probe("tcp", Duration::from_millis(3), Probed::Failed);
    recorded.probe("exec", Duration::from_millis(3), Probed::NotAsked);
    String::from_utf8(text(&snapshot(), &recorded).unwrap()).unwrap()
}

#[test]
fn what_is_known_is_written_with_its_labels() {
    let text = written();
    for line in [
        "lbd_services 3",
        "lbd_series_left_out{kind=\"real_server\"} 5",
        "lbd_service_served{service=\"192.0.2.1:80/tcp\"} 1",
        "lbd_service_packets_total{direction=\"in\",service=\"192.0.2.1:80/tcp\"} 7",
        "lbd_server_weight{real_server=\"10.0.0.2:8080\",service=\"192.0.2.1:80/tcp\"} 2",
        "lbd_server_configured_weight{real_server=\"10.0.0.2:8080\",service=\"192.0.2.1:80/tcp\"} 5",
        "lbd_server_connections{real_server=\"10.0.0.1:8080\",service=\"192.0.2.1:80/tcp\",state=\"inactive\"} 4",
        "lbd_server_bytes_total{direction=\"out\",real_server=\"10.0.0.1:8080\",service=\"192.0.2.1:80/tcp\"} 1099511627776",
        "lbd_service_quorum{service=\"192.0.2.1:80/tcp\"} 0",
        "lbd_server_up{real_server=\"10.0.0.1:8080\",service=\"192.0.2.1:80/tcp\"} 1",
        "lbd_server_taken_out{real_server=\"10.0.0.2:8080\",service=\"192.0.2.1:80/tcp\",state=\"disabled\"} 1",
        "lbd_probes_held_back_total 0",
        "lbd_packets_total{reason=\"reply\"} 11",
        "lbd_connections_refused_total{reason=\"table-full\"} 21",
        "lbd_interface_attached{interface=\"eth\\\"0\",tc=\"tcx\",xdp=\"none\"} 1",
        "lbd_sweep_duration_seconds_count 2",
        "lbd_sweep_failures_total 1",
        "lbd_swept_connections_total 2",
        "lbd_reloads_total{result=\"applied\"} 1",
        "lbd_reloads_total{result=\"refused\"} 0",
        "lbd_probes_total{result=\"failed\",type=\"tcp\"} 1",
        "lbd_probes_total{result=\"not_asked\",type=\"exec\"} 1",
    ] {
        let mut parts = line.split(['{', '}', ',']).collect::<Vec<_>>();
        parts.sort_unstable();
        let same = |other: &str| {
            let mut others = other.split(['{', '}', ',']).collect::<Vec<_>>();
            others.sort_unstable();
            others == parts
        };
        assert!(text.lines().any(same), "no {line} in\n{text}");
    }
}

#[test]
fn every_definition_is_written_once_and_nothing_else_is() {
    let text = written();
    let types: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("# TYPE ")).collect();
    let expected: Vec<String> = DEFINITIONS
        .iter()
        .map(|definition| format!("{} {}", definition.name, format!("{:?}", definition.kind).to_lowercase()))
        .collect();
    assert_eq!(types, expected);
}

#[test]
fn the_document_has_every_metric_and_no_other() {
    let document = include_str!("../../../docs/metrics.md");
    let listed: Vec<&str> = document.lines().filter(|line| line.starts_with("| `lbd_")).collect();
    let defined: Vec<String> = DEFINITIONS
        .iter()
        .map(|definition| {
            let labels: Vec<String> = definition.labels.iter().map(|label| format!("`{label}`")).collect();
            let kind = format!("{:?}", definition.kind).to_lowercase();
            format!("| `{}` | {kind} | {} | {} |", definition.name, labels.join(", "), definition.help)
        })
        .collect();
    assert_eq!(listed, defined);
    assert!(document.contains(&DEFAULT_LISTEN.to_string()));
    for bound in [MAX_SERVICES, MAX_SERVERS, MAX_INTERFACES] {
        let digits = bound.to_string();
        let shown = if bound < 1_000 { digits } else { format!("{},{}", bound / 1_000, &digits[digits.len() - 3..]) };
        assert!(document.contains(&shown), "{shown}");
    }
}

/// Every metric's name in a text, without what Prometheus adds to a histogram's.
fn names_in(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'));
    let names = words.filter(|word| word.starts_with("lbd_"));
    names
        .map(|name| {
            let base = ["_bucket", "_sum", "_count"].iter().find_map(|suffix| name.strip_suffix(suffix));
            let is_histogram = |base: &&str| DEFINITIONS.iter().any(|d| d.name == *base && d.kind == Kind::Histogram);
            base.filter(is_histogram).unwrap_or(name).to_owned()
        })
        .collect()
}

#[test]
fn the_dashboard_asks_for_nothing_that_does_not_exist() {
    let dashboard: serde_json::Value =
        serde_json::from_str(include_str!("../../../packaging/grafana/lbd.json")).unwrap();
    let mut expressions = Vec::new();
    collect(&dashboard, &mut expressions);
    assert!(expressions.len() > 10, "{expressions:?}");
    for expression in &expressions {
        let names = names_in(expression);
        assert!(!names.is_empty(), "{expression}");
        for name in names {
            assert!(DEFINITIONS.iter().any(|definition| definition.name == name), "{name} in {expression}");
        }
    }
}

/// What a dashboard asks Prometheus: every `expr`, and every variable's `query`.
fn collect(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            for (key, value) in fields {
                match value.as_str() {
                    Some(text) if key == "expr" || (key == "query" && text.contains('(')) => {
                        found.push(text.to_owned())
                    }
                    _ => collect(value, found),
                }
            }
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| collect(value, found)),
        _ => (),
    }
}

#[test]
fn a_reason_that_the_data_path_counts_has_a_name_to_show() {
    assert!(lb_ebpf::verdict::Reason::ALL.len() <= REASONS);
}
