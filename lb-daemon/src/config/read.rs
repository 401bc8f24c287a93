//! From the tree to what it means: settings and rules, or everything that is wrong.

mod check;
mod notify;
mod server;
mod service;

use std::collections::{HashMap, HashSet};
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use ipvsadm_compat::model::{Change, ServiceId, Timeouts};
use ipvsadm_compat::rule_table::Host;

use super::problem::Problem;
use super::reader::{Fields, Reader};
use super::schema::{CONTROL, METRICS, SYSCTLS, TIMEOUTS, TOP};
use super::yaml::{Content, Node};
use super::{Config, Control, Metrics};
use crate::datapath::AttachMode;
use crate::director::{FileRules, Origin, Sysctls};
use crate::health::Check;

use server::Server;

/// Longest name of an interface, in bytes.
///
/// Source: `IFNAMSIZ` of Linux, less the final zero.
const INTERFACE_LENGTH: usize = 15;

/// Ways to attach.
const ATTACH: [(&str, AttachMode); 4] = [
    ("auto", AttachMode::Auto),
    ("tc", AttachMode::Tc),
    ("xdp", AttachMode::Xdp),
    ("xdp-generic", AttachMode::XdpGeneric),
];

/// What is understood so far.
struct File<'n> {
    reader: Reader,
    host: &'n dyn Host,
    name: Arc<str>,
    config: Config,
    rules: FileRules,
    checks: HashMap<&'n str, Option<Arc<Check>>>,
    groups: HashMap<&'n str, Vec<Server<'n>>>,
    /// Equal checks are one.
    interned: HashSet<Arc<Check>>,
    services: HashMap<ServiceId, &'n Node>,
    virtual_addresses: HashMap<IpAddr, &'n Node>,
    real_addresses: Vec<(IpAddr, &'n Node)>,
}

/// What the document means, or everything that is wrong with it.
pub(super) fn read(root: &Node, name: &str, host: &dyn Host) -> Result<(Config, FileRules), Vec<Problem>> {
    let mut file = File {
        reader: Reader::default(),
        host,
        name: name.into(),
        config: Config::default(),
        rules: FileRules::default(),
        checks: HashMap::new(),
        groups: HashMap::new(),
        interned: HashSet::new(),
        services: HashMap::new(),
        virtual_addresses: HashMap::new(),
        real_addresses: Vec::new(),
    };
    if let Some(fields) = file.reader.fields(root, &TOP) {
        file.settings(&fields);
        file.checks(&fields);
        file.groups(&fields);
        file.services(&fields);
        file.directors_among_servers();
    }
    let mut problems = file.reader.problems;
    if problems.is_empty() {
        return Ok((file.config, file.rules));
    }
    // What is wrong with a group is wrong in each service that has it.
    let mut seen = HashSet::new();
    problems.retain(|problem| seen.insert((problem.place.node, problem.text.clone())));
    Err(problems)
}

impl<'n> File<'n> {
    fn settings(&mut self, fields: &Fields<'n>) {
        if let Some(node) = fields.get("interfaces") {
            self.config.interfaces = self.interfaces(node);
        }
        self.config.attach = fields.get("attach").and_then(|node| self.reader.choice(node, "way to attach", &ATTACH));
        self.config.connections = fields.get("connections").and_then(|node| self.reader.number(node, 1..=u32::MAX));
        if let Some(node) = fields.get("timeouts") {
            self.timeouts(node);
        }
        if let Some(node) = fields.get("sysctls") {
            self.rules.sysctls = self.sysctls(node);
        }
        if let Some(node) = fields.get("control") {
            self.config.control = self.control(node);
        }
        if let Some(node) = fields.get("metrics") {
            self.config.metrics = self.metrics(node);
        }
        if let Some(node) = fields.get("notify") {
            self.config.notify = notify::notify(&mut self.reader, node);
        }
    }

    fn interfaces(&mut self, node: &Node) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for item in self.reader.list(node, "names of interfaces") {
            let Some(name) = self.reader.text(item, "the name of an interface") else { continue };
            let is_a_name = (1..=INTERFACE_LENGTH).contains(&name.len())
                && name.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'/');
            if !is_a_name {
                self.reader.problem(
                    item,
                    format!("{name:?} is no name of an interface"),
                    "use one that `ip link` shows",
                );
            } else if names.iter().any(|earlier| earlier == name) {
                self.reader.problem(item, format!("the interface {name} stands here twice"), "leave one out");
            } else {
                names.push(name.to_owned());
            }
        }
        names
    }

    fn timeouts(&mut self, node: &Node) {
        let Some(fields) = self.reader.fields(node, &TIMEOUTS) else { return };
        let mut seconds = |key| fields.get(key).and_then(|node| timeout(&mut self.reader, node)).unwrap_or(0);
        let timeouts =
            Timeouts { tcp_seconds: seconds("tcp"), tcp_fin_seconds: seconds("tcp_fin"), udp_seconds: seconds("udp") };
        self.rules.sets_timeouts = true;
        self.change(node, &Change::SetTimeouts(timeouts));
    }

    fn sysctls(&mut self, node: &Node) -> Sysctls {
        let usual = Sysctls::default();
        let Some(fields) = self.reader.fields(node, &SYSCTLS) else { return usual };
        let reuse = fields.get("conn_reuse_mode").and_then(|node| self.reader.number(node, 0..=3));
        let mut bit = |key, usual| {
            let number = fields.get(key).and_then(|node| self.reader.number(node, 0..=1));
            number.map_or(usual, |number| number == 1)
        };
        Sysctls {
            sloppy_tcp: bit("sloppy_tcp", usual.sloppy_tcp),
            expire_nodest_conn: bit("expire_nodest_conn", usual.expire_nodest_conn),
            conn_reuse_mode: reuse.and_then(|mode| mode.try_into().ok()).unwrap_or(usual.conn_reuse_mode),
            nat_icmp_send: bit("nat_icmp_send", usual.nat_icmp_send),
        }
    }

    fn control(&mut self, node: &Node) -> Control {
        let Some(fields) = self.reader.fields(node, &CONTROL) else { return Control::default() };
        let socket: Option<PathBuf> = fields.get("socket").and_then(|node| self.reader.path(node));
        let group = fields.get("group").and_then(|node| self.reader.text(node, "the name of a group"));
        Control { socket, group: group.map(str::to_owned) }
    }

    fn metrics(&mut self, node: &Node) -> Metrics {
        if matches!(&node.content, Content::Scalar { text, .. } if text == "off") {
            return Metrics::Off;
        }
        let Some(fields) = self.reader.fields(node, &METRICS) else { return Metrics::Usual };
        let Some(node) = fields.get("listen") else { return Metrics::Usual };
        let text = self.reader.text(node, "an address and a port");
        match text.map(str::parse::<SocketAddr>) {
            Some(Ok(address)) => return Metrics::Listen(address),
            Some(Err(_)) => {
                let text = format!("{:?} is no address with a port", text.unwrap_or_default());
                self.reader.problem(node, text, "use one such as 127.0.0.1:9999 or \"[::1]:9999\"");
            }
            None => (),
        }
        Metrics::Usual
    }

    /// A change of the rules themselves, judged as a command would be.
    fn change(&mut self, node: &Node, change: &Change) -> bool {
        let Err(refusal) = self.rules.table.apply(change, self.host) else { return true };
        let said = refusal.reason.for_change(change).to_owned();
        let (text, hint) = match refusal.hint {
            Some(limit) => (limit, "leave rules out".to_owned()),
            None => (said, "`man ipvsadm` says what a rule may be".to_owned()),
        };
        self.reader.problem(node, text, hint);
        false
    }

    fn origin(&self, node: &Node) -> Origin {
        Origin { file: Arc::clone(&self.name), line: node.place.line }
    }

    /// A virtual address as a real server's would send packets round in circles.
    fn directors_among_servers(&mut self) {
        for (address, node) in std::mem::take(&mut self.real_addresses) {
            if let Some(service) = self.virtual_addresses.get(&address) {
                let text =
                    format!("{address} is a virtual address (line {}), and no real server's", service.place.line);
                let hint = "give the real server's own address; this host serves by one of its own addresses";
                self.reader.problem(node, text, hint);
            }
        }
    }
}

/// A timeout of connections.
fn timeout(reader: &mut Reader, node: &Node) -> Option<u32> {
    reader.seconds(node, 1..=Timeouts::MAXIMUM_SECONDS)
}
