//! Services.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use ipvsadm_compat::model::{
    Change, DEFAULT_SCHEDULER, Family, Forwarding, Protocol, SCHEDULERS, ServerId, ServerSettings, ServiceId,
    ServiceSettings,
};
use lb_ebpf::abi::SchedulerKind;

use super::check::Choice;
use super::server::Server;
use super::{File, timeout};
use crate::config::reader::Fields;
use crate::config::schema::{SERVICE, SORRY_SERVER, TIMEOUTS};
use crate::config::suggestion::nearest;
use crate::config::yaml::Node;
use crate::director::ServiceTimeouts;
use crate::director::effective::{DeadConnections, ServicePolicy, SorryServer};
use crate::health::{Check, Via};
use crate::plan::scheduler_kind;

const PROTOCOLS: [(&str, Protocol); 2] = [("tcp", Protocol::Tcp), ("udp", Protocol::Udp)];

const DEAD_CONNECTIONS: [(&str, DeadConnections); 3] =
    [("automatic", DeadConnections::Automatic), ("keep", DeadConnections::Keep), ("reset", DeadConnections::Reset)];

/// A server that starts slower is never there.
const LONGEST_START: Duration = Duration::from_secs(86_400);

/// What tells a service from others, as far as it is good.
#[derive(Clone, Copy)]
struct Identity {
    address: Option<IpAddr>,
    port: Option<u16>,
    protocol: Option<Protocol>,
}

impl Identity {
    fn id(self) -> Option<ServiceId> {
        Some(ServiceId::Address { protocol: self.protocol?, address: self.address?, port: self.port? })
    }
}

impl<'n> File<'n> {
    pub(super) fn services(&mut self, fields: &Fields<'n>) {
        let Some(node) = fields.get("services") else { return };
        for item in self.reader.list(node, "services") {
            if let Some(fields) = self.reader.fields(item, &SERVICE) {
                self.service(item, &fields);
            }
        }
    }

    fn service(&mut self, node: &'n Node, fields: &Fields<'n>) {
        let identity = self.identity(fields);
        let scheduler = self.scheduler(fields);
        let any_address = fields.get("any_address").and_then(|node| self.reader.flag(node)).unwrap_or(false);
        let timeouts = self.timeouts_of_service(fields, identity.protocol);
        let check = self.chosen_check(fields);
        let servers = self.servers_of_service(fields);
        let policy = self.policy(fields, identity, &servers);
        let Some(id) = identity.id() else { return };
        if let Some(earlier) = self.services.get(&id) {
            let hint = format!("it is already at line {}: keep one of them", earlier.place.line);
            self.reader.problem(node, format!("the service {id} stands here twice"), hint);
            return;
        }
        self.services.insert(id, node);
        let settings = ServiceSettings { scheduler, ..ServiceSettings::default_for(id.family()) };
        if !self.change(node, &Change::AddService { service: id, settings }) {
            return;
        }
        self.rules.origins.insert((id, None), self.origin(node));
        if any_address {
            self.rules.any_address.insert(id);
        }
        if policy != ServicePolicy::default() {
            self.rules.policies.insert(id, policy);
        }
        if timeouts != ServiceTimeouts::default() {
            self.rules.service_timeouts.insert(id, timeouts);
        }
        self.add_servers(id, &servers, (&check, fields.key("check")));
    }

    fn identity(&mut self, fields: &Fields<'n>) -> Identity {
        let address = self.reader.required(fields, &SERVICE, "address", "192.0.2.10");
        let address = address.and_then(|node| {
            let address = self.reader.address(node)?;
            self.virtual_addresses.entry(address).or_insert(node);
            Some(address)
        });
        let port = self.reader.required(fields, &SERVICE, "port", "80").and_then(|node| self.reader.port(node));
        let protocol = match fields.get("protocol") {
            Some(node) => self.reader.choice(node, "protocol", &PROTOCOLS),
            None => Some(Protocol::Tcp),
        };
        Identity { address, port, protocol }
    }

    fn scheduler(&mut self, fields: &Fields<'n>) -> String {
        let node = fields.get("scheduler");
        let Some((node, name)) = node.and_then(|node| Some((node, self.reader.text(node, "a scheduler")?))) else {
            return DEFAULT_SCHEDULER.to_owned();
        };
        let forwards = |name: &&str| scheduler_kind(name) != SchedulerKind::Unsupported;
        if !forwards(&name) {
            let known: Vec<&str> = SCHEDULERS.into_iter().filter(forwards).collect();
            if SCHEDULERS.contains(&name) {
                let hint = format!("use {}", super::super::suggestion::choices(&known));
                self.reader.problem(node, format!("the scheduler {name} is not supported"), hint);
            } else {
                self.reader.not_one_of(node, "scheduler", name, &known);
            }
        }
        name.to_owned()
    }

    fn timeouts_of_service(&mut self, fields: &Fields<'n>, protocol: Option<Protocol>) -> ServiceTimeouts {
        let fields = fields.get("timeouts").and_then(|node| self.reader.fields(node, &TIMEOUTS));
        let Some(fields) = fields else { return ServiceTimeouts::default() };
        for (key, node) in fields.keys() {
            let is_udp = key == "udp";
            if let Some(protocol) = protocol.filter(|protocol| is_udp != (*protocol == Protocol::Udp)) {
                let text = format!("a service of {} has no timeout {key}", protocol.name());
                self.reader.problem(node, text, "leave it out");
            }
        }
        let mut seconds = |key| fields.get(key).and_then(|node| timeout(&mut self.reader, node));
        ServiceTimeouts {
            tcp_seconds: seconds("tcp"),
            tcp_fin_seconds: seconds("tcp_fin"),
            udp_seconds: seconds("udp"),
        }
    }

    /// Its own servers, then those of its group.
    fn servers_of_service(&mut self, fields: &Fields<'n>) -> Vec<Server<'n>> {
        let own = fields.get("real_servers").map(|node| self.server_list(node));
        let mut servers = own.unwrap_or_default();
        let group = fields.get("group");
        if let Some((node, name)) = group.and_then(|node| Some((node, self.reader.text(node, "the name of a group")?)))
        {
            match self.groups.get(name) {
                Some(group) => servers.extend(group.iter().cloned()),
                None => {
                    let meant = nearest(name, self.groups.keys().copied());
                    let meant = meant.map_or(String::new(), |meant| format!("did you mean {meant}? "));
                    let hint = format!("{meant}define it under `groups:`, with its real servers");
                    self.reader.problem(node, format!("no group is called {name:?}"), hint);
                }
            }
        }
        servers
    }

    /// Makes the rules of a service's servers, and says which checks they have.
    fn add_servers(
        &mut self,
        service: ServiceId,
        servers: &[Server<'n>],
        (of_service, of_service_node): (&Choice, &'n Node),
    ) {
        let mut lines: HashMap<ServerId, usize> = HashMap::new();
        for server in servers {
            let Some(id) = self.server_id(service, server) else { continue };
            if let Some(line) = lines.insert(id, server.node.place.line) {
                let hint = format!("it is already at line {line}: keep one of them");
                self.reader.problem(server.node, format!("{service} has the real server {id} twice"), hint);
                continue;
            }
            if !self.change(server.node, &Change::AddServer { service, server: id, settings: server.settings }) {
                continue;
            }
            self.rules.origins.insert((service, Some(id)), self.origin(server.node));
            let (choice, node) = match &server.check {
                Choice::Inherited => (of_service, of_service_node),
                own => (own, server.check_node),
            };
            if let Choice::Is(Some(check)) = choice {
                self.fits(check, server, service, node);
                self.rules.checks.insert((service, id), Arc::clone(check));
            }
        }
    }

    /// The server's identity within a service, if it can be one of it.
    fn server_id(&mut self, service: ServiceId, server: &Server<'n>) -> Option<ServerId> {
        let port = match server.port {
            Some((_, port)) => port?,
            None => service.port(),
        };
        let id = ServerId { address: server.address, port };
        let node = server.port.map_or(server.node, |(node, _)| node);
        let fits = self.same_port(node, service, id, server.settings.forwarding)
            & self.same_family(server.node, service, id.address, server.settings.forwarding);
        fits.then_some(id)
    }

    fn same_port(&mut self, node: &Node, service: ServiceId, server: ServerId, method: Forwarding) -> bool {
        let fits = method == Forwarding::Masquerading || server.port == service.port();
        if !fits {
            let text = format!("port {} is not that of {service}, and only masquerading changes ports", server.port);
            self.reader.problem(node, text, "leave the port out, or use `forwarding: masquerading`");
        }
        fits
    }

    fn same_family(&mut self, node: &Node, service: ServiceId, address: IpAddr, method: Forwarding) -> bool {
        let fits = Family::of(address) == service.family() || matches!(method, Forwarding::Tunneling(_));
        if !fits {
            let text = format!("{address} is not of the address family of {service}");
            self.reader.problem(node, text, "IPv4 services have IPv4 servers, IPv6 services IPv6 servers");
        }
        fits
    }

    /// Whether a check can be made of that server in that service.
    fn fits(&mut self, check: &Check, server: &Server<'n>, service: ServiceId, node: &Node) {
        if check.via == Via::Service && server.settings.forwarding == Forwarding::Masquerading {
            let text = format!("`via: service` is of no use for {}, which {service} masquerades", server.address);
            self.reader.problem(node, text, "use a check with `via: direct` for masqueraded servers");
        }
        let other = |address: IpAddr| Family::of(address) != Family::of(server.address);
        if check.via == Via::Service && server.address.is_ipv6() != (service.family() == Family::Ipv6) {
            self.reader.problem(node, "the service's address is of another family", "use a check with `via: direct`");
        } else if check.address.is_some_and(other) {
            let text = format!("the check's address is not of the address family of {}", server.address);
            self.reader.problem(node, text, "use a check of the server's own address");
        }
    }

    fn policy(&mut self, fields: &Fields<'n>, identity: Identity, servers: &[Server<'n>]) -> ServicePolicy {
        let usual = ServicePolicy::default();
        let mut number = |key, range| fields.get(key).and_then(|node| self.reader.number(node, range));
        let quorum = number("quorum", 1..=u32::MAX).unwrap_or(usual.quorum);
        let hysteresis = number("hysteresis", 0..=u32::MAX).unwrap_or(usual.hysteresis);
        self.possible_quorum(fields, (quorum, hysteresis), servers);
        let mut command = |key| fields.get(key).map(|node| self.reader.command(node)).unwrap_or_default();
        let (quorum_up, quorum_down) = (command("quorum_up"), command("quorum_down"));
        let sorry_server = fields.get("sorry_server").and_then(|node| self.sorry_server(node, identity));
        let inhibit = fields.get("inhibit").and_then(|node| self.reader.flag(node)).unwrap_or(usual.inhibit);
        let dead = fields.get("dead_connections");
        let dead = dead.and_then(|node| self.reader.choice(node, "choice", &DEAD_CONNECTIONS));
        let slow_start = fields.get("slow_start");
        let slow_start = slow_start.and_then(|node| self.reader.duration(node, Duration::ZERO..=LONGEST_START));
        ServicePolicy {
            inhibit,
            quorum,
            hysteresis,
            quorum_up,
            quorum_down,
            sorry_server,
            dead_connections: dead.unwrap_or_default(),
            slow_start: slow_start.unwrap_or(usual.slow_start),
        }
    }

    fn possible_quorum(&mut self, fields: &Fields<'n>, (quorum, hysteresis): (u32, u32), servers: &[Server<'n>]) {
        let total: u64 = servers.iter().map(|server| u64::from(server.settings.weight)).sum();
        if fields.get("quorum").is_some() && u64::from(quorum) > total {
            let text = format!("the quorum {quorum} is above {total}, the weight of all real servers together");
            self.reader.problem(fields.key("quorum"), text, "lower it, or add real servers or weight");
            return;
        }
        if fields.get("hysteresis").is_none() {
            return;
        }
        if hysteresis >= quorum {
            let text = format!("with the hysteresis {hysteresis} the quorum {quorum} is never lost");
            self.reader.problem(fields.key("hysteresis"), text, "use a hysteresis below the quorum");
        } else if u64::from(quorum) + u64::from(hysteresis) > total {
            let text = format!(
                "once lost, the quorum comes back at {} only, and all real servers together weigh {total}",
                quorum + hysteresis
            );
            self.reader.problem(fields.key("hysteresis"), text, "lower quorum or hysteresis");
        }
    }

    fn sorry_server(&mut self, node: &'n Node, identity: Identity) -> Option<SorryServer> {
        let fields = self.reader.fields(node, &SORRY_SERVER)?;
        let address = self.reader.required(&fields, &SORRY_SERVER, "address", "10.0.0.99");
        let address = address.and_then(|node| self.real_address(node));
        let port = match fields.get("port") {
            Some(node) => self.reader.port(node),
            None => identity.port,
        };
        let forwarding = self.forwarding(&fields);
        let (id, service) = (ServerId { address: address?, port: port? }, identity.id()?);
        let fits = self.same_port(fields.key("port"), service, id, forwarding)
            & self.same_family(node, service, id.address, forwarding);
        fits.then_some(SorryServer { id, settings: ServerSettings { forwarding, ..ServerSettings::default() } })
    }
}
