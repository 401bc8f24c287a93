//! Settings of this machine's kernel.

use std::fs;

use ipvsadm_compat::model::Forwarding as Method;

use super::{Check, Finding, Patient, servers};
use crate::run::system::Forwarding;

/// Masquerading needs the kernel's forwarding.
pub(super) fn forwarding(patient: &Patient) -> Check {
    // Without a daemon nobody knows which family has services; most have the first.
    let is_used = |ipv6: bool| match &patient.status {
        Some(_) => servers(&patient.services, Method::Masquerading).any(|address| address.is_ipv6() == ipv6),
        None => !ipv6,
    };
    let off = Forwarding::ALL.into_iter().filter(|kernel| is_used(kernel.ipv6) && kernel.is_off());
    let findings = off.map(|kernel| Finding::new(kernel.problem(), kernel.mend())).collect();
    let says = match (is_used(false), is_used(true)) {
        (false, false) => "no real server is masqueraded, so the kernel need not forward",
        _ => "the kernel forwards where real servers are masqueraded",
    };
    Check::new("forwarding", says, findings)
}

/// Strict filtering drops what comes by an interface by which nothing would go back.
pub(super) fn reverse_path_filter(patient: &Patient) -> Check {
    let value = |name: &str| {
        let text = fs::read_to_string(format!("/proc/sys/net/ipv4/conf/{name}/rp_filter")).unwrap_or_default();
        text.trim().parse::<u8>().unwrap_or(0)
    };
    let all = value("all");
    let links = patient.network.links.values().filter(|link| !link.is_loopback && link.is_up);
    // The greater of both holds: ip-sysctl.rst.
    let strict = links.filter(|link| all.max(value(&link.name)) == 1);
    let findings = strict.map(|link| {
        let problem = format!(
            "reverse-path filtering of {} is strict: answers to health checks, fragments, and what else the data path \
             leaves to the kernel is dropped where the way back leads through another interface",
            link.name
        );
        Finding::new(problem, format!("sysctl -w net.ipv4.conf.{}.rp_filter=2", link.name.replace('.', "/")))
    });
    Check::new("rp_filter", "reverse-path filtering is strict nowhere", findings.collect())
}
