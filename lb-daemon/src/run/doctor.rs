//! `lbd doctor`: what stops this director from working, and the command that mends it.
//!
//! It asks the daemon what it knows, the kernel what the daemon need not know, and the network what neither can: each
//! real server is visited once, and asked once who has the virtual address.

mod arp;
mod firewall;
mod host;
mod network;
mod rules;

use std::fmt::Write;

use ipvsadm_compat::client::{Client, SocketChoice};
use ipvsadm_compat::model::{Forwarding, ServiceEntry, ServiceId};
use serde::Serialize;

use super::status::Status;
use super::{Failure, ask, say};
use crate::address::{Network, watch};

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Finding {
    /// What, and where.
    pub(super) problem: String,
    /// The command that mends it; for another machine, its name in front.
    pub(super) mend: String,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Check {
    name: &'static str,
    ok: bool,
    /// In a few words, where nothing is wrong.
    says: String,
    findings: Vec<Finding>,
}

impl Check {
    /// `says` is for where there is no finding.
    fn new(name: &'static str, says: impl Into<String>, findings: Vec<Finding>) -> Self {
        Self { name, ok: findings.is_empty(), says: says.into(), findings }
    }
}

impl Finding {
    fn new(problem: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { problem: problem.into(), mend: mend.into() }
    }
}

/// What the checks look at.
struct Patient {
    /// What the daemon says; nothing if it is down.
    status: Option<Status>,
    services: Vec<ServiceEntry>,
    /// Clients with a connection, each once for each masqueraded real server: `(client, real server)`.
    clients: Vec<(std::net::IpAddr, std::net::IpAddr)>,
    network: Network,
}

/// Looks at everything; exit code 1 if anything is wrong.
pub(super) fn examine(socket: &SocketChoice, json: bool) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let checks = runtime.block_on(checks(socket))?;
    if json {
        let ok = checks.iter().all(|check| check.ok);
        say(&serde_json::to_string_pretty(&serde_json::json!({ "ok": ok, "checks": checks }))?)?;
    } else {
        say(text(&checks).trim_end())?;
    }
    match checks.iter().map(|check| check.findings.len()).sum::<usize>() {
        0 => Ok(()),
        1 => Err(Failure::Failed(anyhow::anyhow!("one thing is wrong"))),
        wrong => Err(Failure::Failed(anyhow::anyhow!("{wrong} things are wrong"))),
    }
}

async fn checks(socket: &SocketChoice) -> Result<Vec<Check>, Failure> {
    let network = watch::network().await?;
    let (daemon, patient) = match question(socket) {
        Ok((status, services, clients)) => {
            let says = format!("lbd {} runs, {} virtual services", status.version(), services.len());
            (Check::new("daemon", says, Vec::new()), Patient { status: Some(status), services, clients, network })
        }
        Err(failure) => {
            let problem = format!(
                "no daemon answers, so only this machine is looked at, not its services: {}",
                failure.to_string().lines().next().unwrap_or_default()
            );
            let finding = Finding::new(problem, "systemctl start lbd   # or name its socket with LBD_SOCKET");
            let patient = Patient { status: None, services: Vec::new(), clients: Vec::new(), network };
            (Check::new("daemon", "", vec![finding]), patient)
        }
    };
    let mut checks = vec![daemon];
    checks.push(host::forwarding(&patient));
    checks.push(host::reverse_path_filter(&patient));
    checks.push(firewall::check(&patient).await);
    if let Some(status) = &patient.status {
        checks.push(rules::attachment(status));
        checks.push(rules::virtual_addresses(&patient));
        checks.push(rules::forwarding(status, &patient.services));
        let facts = network::Facts::gather(&patient).await?;
        checks.push(network::neighbours(&facts));
        checks.push(network::return_path(&facts));
        checks.push(network::clients_beside_servers(&facts, &patient.clients));
        checks.push(arp::check(&patient, &facts).await);
    }
    Ok(checks)
}

type Answers = (Status, Vec<ServiceEntry>, Vec<(std::net::IpAddr, std::net::IpAddr)>);

fn question(socket: &SocketChoice) -> Result<Answers, Failure> {
    let status = serde_json::from_value(ask(socket, "status")?)?;
    let mut client = Client::connect(socket).map_err(super::unreachable)?;
    let services = client.services(None).map_err(super::unreachable)?;
    let masqueraded: std::collections::BTreeSet<_> = servers(&services, Forwarding::Masquerading).collect();
    let mut clients = std::collections::BTreeSet::new();
    client
        .connections(|lines| {
            let pairs = lines.iter().map(|line| (line.client_address, line.server_address));
            clients.extend(pairs.filter(|(_, server)| masqueraded.contains(server)));
            Ok::<(), ipvsadm_compat::client::ClientError>(())
        })
        .map_err(super::unreachable)?;
    Ok((status, services, clients.into_iter().collect()))
}

/// Addresses of the real servers that are reached this way.
fn servers(services: &[ServiceEntry], forwarding: Forwarding) -> impl Iterator<Item = std::net::IpAddr> + '_ {
    let servers = services.iter().flat_map(|service| &service.servers);
    servers.filter(move |server| server.settings.forwarding == forwarding).map(|server| server.id.address)
}

/// The address of a service that has one.
fn virtual_address(service: &ServiceEntry) -> Option<std::net::IpAddr> {
    match service.id {
        ServiceId::Address { address, .. } => Some(address),
        ServiceId::Mark { .. } => None,
    }
}

fn text(checks: &[Check]) -> String {
    let mut text = String::new();
    for check in checks {
        // Writing into a string cannot fail.
        if check.ok {
            let _ = writeln!(text, "ok     {}: {}", check.name, check.says);
        }
        for finding in &check.findings {
            let _ = writeln!(text, "WRONG  {}: {}\n       mend: {}", check.name, finding.problem, finding.mend);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_is_one_line_when_all_is_well_and_two_for_each_finding() {
        let finding = |number: u8| Finding::new(format!("problem {number}"), format!("command {number}"));
        let checks =
            [Check::new("one", "as it should be", vec![]), Check::new("two", "", vec![finding(1), finding(2)])];
        let expected = "ok     one: as it should be\nWRONG  two: problem 1\n       mend: command 1\n\
                        WRONG  two: problem 2\n       mend: command 2\n";
        assert_eq!(text(&checks), expected);
    }
}
