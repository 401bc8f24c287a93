//! Firewall rules that packets of virtual services pass by, or that block health checks.
//!
//! The rules are walked as the kernel would walk them, for the few packets that matter. What is not understood on the
//! way makes the outcome unknown, and what is unknown is no finding.

mod walk;

use std::collections::BTreeSet;
use std::net::IpAddr;

use ipvsadm_compat::model::{Protocol, ServiceEntry, ServiceId};

use super::{Check, Finding, Patient};
use crate::run::system;
use walk::{Hook, Outcome, Packet, Ruleset};

/// Packets that are walked: rules are few where services are many.
const MOST: usize = 1_024;

pub(super) async fn check(patient: &Patient) -> Check {
    let loaded = system::firewalls().await;
    let Some(text) = system::nft_rules_as_json().await else {
        return Check::new("firewall", "no nftables rules are loaded", of_legacy(&loaded));
    };
    let Some(ruleset) = Ruleset::read(&text) else {
        let finding = Finding::new("the rules of nftables could not be read", "nft -j list ruleset");
        return Check::new("firewall", "", vec![finding]);
    };
    let mut findings = findings(&ruleset, &patient.services);
    findings.extend(of_legacy(&loaded));
    Check::new("firewall", "no rule is about a virtual service, or in the way of a health check", findings)
}

/// Rules of the old iptables cannot be listed without a tool that may not be there.
fn of_legacy(loaded: &[&str]) -> Vec<Finding> {
    let old = loaded.iter().filter(|what| **what != "nftables");
    let finding = |what: &&str| {
        Finding::new(
            format!("{what} has rules, which packets of virtual services pass by; they are not looked into"),
            format!("{what}-legacy -S   # filter in front of this host, or on the real servers"),
        )
    };
    old.map(finding).collect()
}

/// What a ruleset does that it cannot do, or should not.
fn findings(ruleset: &Ruleset, services: &[ServiceEntry]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen = BTreeSet::new();
    for service in services.iter().take(MOST) {
        let ServiceId::Address { address, port, protocol } = service.id else { continue };
        let request =
            Packet { source: None, destination: Some(address), port: Some(port), ..Packet::new(protocol, address) };
        let blocked = [Hook::Prerouting, Hook::Input].into_iter().find_map(|hook| match ruleset.walk(hook, &request) {
            Outcome::Dropped(place) => Some(place),
            Outcome::Accepted | Outcome::Unknown => None,
        });
        if let Some(place) = blocked {
            findings.push(Finding::new(
                format!("{place} would drop requests to {}, but packets of virtual services pass by it", service.id),
                "filter in front of this host, or with nft on the real servers; to close a service: ipvsadm -D"
                    .to_owned(),
            ));
        }
        for server in &service.servers {
            if seen.insert((server.id.address, server.id.port, protocol.name())) {
                findings.extend(in_the_way(ruleset, server.id.address, server.id.port, protocol));
            }
        }
    }
    findings
}

/// What stands between a health check and a real server, either way.
fn in_the_way(ruleset: &Ruleset, address: IpAddr, port: u16, protocol: Protocol) -> Option<Finding> {
    let there = Packet { destination: Some(address), port: Some(port), ..Packet::new(protocol, address) };
    let back = Packet {
        source: Some(address),
        source_port: Some(port),
        is_established: true,
        ..Packet::new(protocol, address)
    };
    let ways = [(Hook::Output, &there), (Hook::Postrouting, &there), (Hook::Prerouting, &back), (Hook::Input, &back)];
    let place = ways.into_iter().find_map(|(hook, packet)| match ruleset.walk(hook, packet) {
        Outcome::Dropped(place) => Some((place, hook)),
        Outcome::Accepted | Outcome::Unknown => None,
    });
    let (place, hook) = place?;
    let target = std::net::SocketAddr::new(address, port);
    let (family, table, chain) = (&place.family, &place.table, &place.chain);
    let rule = match hook {
        Hook::Output | Hook::Postrouting => {
            let ip = if address.is_ipv4() { "ip" } else { "ip6" };
            let protocol = protocol.name();
            format!("{ip} daddr {address} {protocol} dport {port} accept")
        }
        Hook::Prerouting | Hook::Input => "ct state established,related accept".to_owned(),
    };
    Some(Finding::new(
        format!("{place} blocks health checks of the real server {target}"),
        format!("nft insert rule {family} {table} {chain} {rule}"),
    ))
}

#[cfg(test)]
mod tests {
    use ipvsadm_compat::model::{Family, ServerEntry, ServerId, ServerSettings, ServiceSettings, Statistics};

    use super::*;

    fn service() -> ServiceEntry {
        ServiceEntry {
            id: ServiceId::Address { address: "10.0.0.1".parse().unwrap(), port: 80, protocol: Protocol::Tcp },
            settings: ServiceSettings::default_for(Family::Ipv4),
            statistics: Statistics::default(),
            servers: vec![ServerEntry {
                id: ServerId { address: "10.2.0.11".parse().unwrap(), port: 8080 },
                settings: ServerSettings::default(),
                active: 0,
                inactive: 0,
                persistent: 0,
                statistics: Statistics::default(),
                effective_weight: None,
                presence: ipvsadm_compat::model::Presence::default(),
            }],
        }
    }

    /// The findings of a table's one chain, with the hook and policy, and these rules' expressions.
    fn found(hook: &str, policy: &str, rules: &[serde_json::Value]) -> Vec<String> {
        let mut objects = vec![serde_json::json!({"chain": {"family": "inet", "table": "t", "name": "c",
            "type": "filter", "hook": hook, "prio": 0, "policy": policy}})];
        objects.extend(rules.iter().enumerate().map(|(number, expr)| {
            serde_json::json!({"rule": {"family": "inet", "table": "t", "chain": "c", "handle": number + 5, "expr": expr}})
        }));
        let ruleset = Ruleset::read(&serde_json::json!({ "nftables": objects }).to_string()).unwrap();
        findings(&ruleset, &[service()]).into_iter().map(|finding| finding.problem).collect()
    }

    fn matches(left: serde_json::Value, right: serde_json::Value) -> serde_json::Value {
        serde_json::json!({"match": {"op": "==", "left": left, "right": right}})
    }

    #[test]
    fn a_rule_for_a_virtual_service_is_found_whatever_form_it_has() {
        let daddr = || serde_json::json!({"payload": {"protocol": "ip", "field": "daddr"}});
        let dport = || serde_json::json!({"payload": {"protocol": "tcp", "field": "dport"}});
        let drop = || serde_json::json!({"drop": null});
        let cases = [
            (vec![matches(daddr(), "10.0.0.1".into()), drop()], true),
            (vec![matches(daddr(), serde_json::json!({"prefix": {"addr": "10.0.0.0", "len": 16}})), drop()], true),
            (vec![matches(dport(), serde_json::json!({"set": [22, {"range": [80, 90]}]})), drop()], true),
            (
                vec![
                    matches(dport(), 80.into()),
                    serde_json::json!({"counter": {}}),
                    serde_json::json!({"reject": null}),
                ],
                true,
            ),
            (vec![matches(daddr(), "10.0.0.2".into()), drop()], false),
            (vec![matches(dport(), 22.into()), drop()], false),
            (vec![matches(serde_json::json!({"meta": {"key": "iifname"}}), "eth9".into()), drop()], false),
        ];
        for (rule, expected) in cases {
            let problems = found("input", "accept", &[serde_json::Value::from(rule.clone())]);
            let named = problems.iter().any(|problem| {
                problem
                    == "rule 5 of chain c in table inet t would drop requests to 10.0.0.1:80/tcp, but packets of \
                            virtual services pass by it"
            });
            assert_eq!(named, expected, "{rule:?}: {problems:?}");
        }
    }

    #[test]
    fn a_closed_output_is_in_the_way_of_health_checks_and_an_open_one_is_not() {
        let closed = found("output", "drop", &[]);
        assert_eq!(
            closed,
            ["the policy of chain c in table inet t blocks health checks of the real server 10.2.0.11:8080"]
        );
        let accept = serde_json::json!([{"accept": null}]);
        assert!(found("output", "drop", std::slice::from_ref(&accept)).is_empty());
        // An accept that is not understood: nobody knows.
        let perhaps = serde_json::json!([{"xt": null}, {"accept": null}]);
        assert!(found("output", "drop", &[perhaps]).is_empty());
    }

    #[test]
    fn answers_to_health_checks_pass_a_closed_input_that_knows_connections() {
        let state = matches(serde_json::json!({"ct": {"key": "state"}}), serde_json::json!(["established", "related"]));
        let problems = found("input", "drop", &[serde_json::json!([state, {"accept": null}])]);
        assert!(problems.iter().all(|problem| !problem.contains("health checks")), "{problems:?}");
        let problems = found("input", "drop", &[]);
        assert!(problems.iter().any(|problem| problem.contains("health checks")), "{problems:?}");
    }
}
