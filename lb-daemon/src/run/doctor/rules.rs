//! What the daemon says of its interfaces and rules.

use ipvsadm_compat::model::{ServiceEntry, ServiceId};

use super::{Check, Finding, Patient, virtual_address};
use crate::run::status::Status;

/// Where the data path is, and where it is not as it should be.
pub(super) fn attachment(status: &Status) -> Check {
    let mut findings = Vec::new();
    let mut attached = Vec::new();
    for interface in status.interfaces() {
        match (&interface.tc, &interface.skipped) {
            (Some(tc), _) => attached.push(format!("{} ({})", interface.name, interface.xdp.as_ref().unwrap_or(tc))),
            (None, Some(reason)) if is_meant(reason) => (),
            (None, reason) => {
                let reason = reason.as_deref().unwrap_or("nobody says why").lines().next().unwrap_or_default();
                findings.push(Finding::new(
                    format!("{} does not carry the data path: {reason}", interface.name),
                    format!("ip -d link show {}; bpftool net show dev {}; lbd status", interface.name, interface.name),
                ));
            }
        }
        if let Some(reason) = interface.reason.as_deref().filter(|_| interface.xdp.is_none())
            && let Some((_, error)) = reason.split_once(", but ")
        {
            findings.push(Finding::new(
                format!("XDP of {} has fallen back to tc: {error}", interface.name),
                format!(
                    "ip -d link show {}; ethtool -i {}   # or run with --attach tc",
                    interface.name, interface.name
                ),
            ));
        }
    }
    if attached.is_empty() {
        let mend = "ip link   # then name one with --interface";
        findings.push(Finding::new("no interface carries the data path: nothing is forwarded", mend));
    }
    Check::new("attachment", attached.join(", "), findings)
}

/// Interfaces that nobody expects the data path on.
fn is_meant(reason: &str) -> bool {
    ["it is a loopback", "its frames are not Ethernet", "it is a port of a bridge, bond or team"].contains(&reason)
}

/// Virtual addresses that are not this host's.
pub(super) fn virtual_addresses(patient: &Patient) -> Check {
    let is_served = |service: &&ServiceEntry| {
        let lines = patient.status.iter().flat_map(Status::services);
        lines.into_iter().any(|line| line.service == service.id.to_string() && line.served)
    };
    let absent: std::collections::BTreeSet<_> =
        patient.services.iter().filter(|service| !is_served(service)).filter_map(virtual_address).collect();
    let findings = absent.into_iter().map(|address| {
        let length = if address.is_ipv4() { 32 } else { 128 };
        Finding::new(
            format!("the virtual address {address} is not on this host, so its services are not served"),
            format!("ip address add {address}/{length} dev lo   # and have neighbours or routes lead to this host"),
        )
    });
    Check::new("virtual addresses", "all are on this host", findings.collect())
}

/// Services and servers that are kept but not forwarded by, and services that nobody could answer for.
pub(super) fn forwarding(status: &Status, services: &[ServiceEntry]) -> Check {
    let mut findings = Vec::new();
    for line in status.services() {
        findings.extend(line.not_forwarding.iter().map(|reason| {
            let (what, hint) = reason.split_once("; ").unwrap_or((reason.as_str(), "change the rule"));
            Finding::new(
                format!("{} is kept, but not forwarded: {what}", line.service),
                format!("ipvsadm -E … or -e …   # {hint}"),
            )
        }));
    }
    for service in services.iter().filter(|service| service.servers.iter().all(|server| server.weight() == 0)) {
        let option = option(&service.id);
        let (problem, mend) = match service.servers.first() {
            None => ("it has no real server".to_owned(), format!("ipvsadm -a {option} -r ADDRESS:PORT -m")),
            Some(server) => {
                let all = "all its real servers have weight 0, which is no new connections".to_owned();
                (all, format!("lbd status   # says why; by hand: ipvsadm -e {option} -r {} -w 1", server.id))
            }
        };
        findings.push(Finding::new(format!("{} does not forward: {problem}", service.id), mend));
    }
    Check::new("services", "all forward", findings)
}

/// As ipvsadm names a service.
fn option(id: &ServiceId) -> String {
    let text = id.to_string();
    match (id, text.rsplit_once('/')) {
        (ServiceId::Address { .. }, Some((address, "tcp"))) => format!("-t {address}"),
        (ServiceId::Address { .. }, Some((address, "udp"))) => format!("-u {address}"),
        (ServiceId::Address { .. }, Some((address, _))) => format!("--sctp-service {address}"),
        (ServiceId::Mark { mark, .. }, _) => format!("-f {mark}"),
        (ServiceId::Address { .. }, None) => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(interfaces: serde_json::Value) -> Vec<String> {
        let status = serde_json::from_value(serde_json::json!({ "interfaces": interfaces })).unwrap();
        attachment(&status).findings.into_iter().map(|finding| finding.problem).collect()
    }

    #[test]
    fn xdp_that_has_fallen_back_and_programs_of_others_are_found() {
        let well = serde_json::json!({"name": "eth0", "tc": "tcx", "xdp": "xdp", "reason": "a network card (ice)"});
        let lo = serde_json::json!({"name": "lo", "skipped": "it is a loopback"});
        assert!(problems(serde_json::json!([well, lo])).is_empty());
        let fallen = serde_json::json!({"name": "eth1", "tc": "tcx",
            "reason": "a network card (ena), but cannot attach to eth1: MTU is above 3498"});
        let taken = serde_json::json!({"name": "eth2",
            "skipped": "cannot attach to eth2: another XDP program (id 41, \"filter\") is attached\nhint: …"});
        assert_eq!(
            problems(serde_json::json!([well, fallen, taken])),
            [
                "XDP of eth1 has fallen back to tc: cannot attach to eth1: MTU is above 3498",
                "eth2 does not carry the data path: cannot attach to eth2: another XDP program (id 41, \"filter\") is \
                 attached",
            ]
        );
        assert_eq!(problems(serde_json::json!([lo])), ["no interface carries the data path: nothing is forwarded"]);
    }
}
