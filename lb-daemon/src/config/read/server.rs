//! Real servers, those of groups included.

use std::net::IpAddr;

use ipvsadm_compat::model::{Forwarding, ServerSettings, Tunnel};

use super::File;
use super::check::Choice;
use crate::config::reader::Fields;
use crate::config::schema::REAL_SERVER;
use crate::config::yaml::Node;

/// Weights and thresholds are signed 32-bit numbers for the command, and not negative.
const MAXIMUM: u32 = i32::MAX as u32;

const FORWARDING: [(&str, Forwarding); 3] = [
    ("masquerading", Forwarding::Masquerading),
    ("direct-routing", Forwarding::DirectRouting),
    ("tunneling", Forwarding::Tunneling(Tunnel::Ipip)),
];

/// A real server as it stands in the file: of a service, or of a group that services use.
#[derive(Clone, Debug)]
pub(super) struct Server<'n> {
    pub(super) node: &'n Node,
    pub(super) address: IpAddr,
    /// The service's if nothing is said. An inner `None` is a problem.
    pub(super) port: Option<(&'n Node, Option<u16>)>,
    pub(super) settings: ServerSettings,
    pub(super) check: Choice,
    pub(super) check_node: &'n Node,
}

impl<'n> File<'n> {
    pub(super) fn groups(&mut self, fields: &Fields<'n>) {
        let Some(node) = fields.get("groups") else { return };
        for (name, _, value) in self.reader.names(node, "groups of real servers") {
            let servers = self.server_list(value);
            self.groups.insert(name, servers);
        }
    }

    /// Those of a list that have an address.
    pub(super) fn server_list(&mut self, node: &'n Node) -> Vec<Server<'n>> {
        let items = self.reader.list(node, "real servers");
        items.iter().filter_map(|item| self.server(item)).collect()
    }

    fn server(&mut self, node: &'n Node) -> Option<Server<'n>> {
        let fields = self.reader.fields(node, &REAL_SERVER)?;
        let address = self.reader.required(&fields, &REAL_SERVER, "address", "10.0.0.7");
        let address = address.and_then(|node| self.real_address(node));
        let port = fields.get("port").map(|node| (node, self.reader.port(node)));
        let mut number = |key| fields.get(key).and_then(|node| self.reader.number(node, 0..=MAXIMUM));
        let usual = ServerSettings::default();
        let (weight, upper, lower) = (number("weight"), number("upper_threshold"), number("lower_threshold"));
        let mut settings = ServerSettings {
            forwarding: self.forwarding(&fields),
            weight: weight.unwrap_or(usual.weight),
            upper_threshold: upper.unwrap_or(0),
            lower_threshold: lower.unwrap_or(0),
        };
        if settings.lower_threshold > settings.upper_threshold {
            let hint = "use a lower one, or raise upper_threshold";
            self.reader.problem(fields.key("lower_threshold"), "lower_threshold is above upper_threshold", hint);
            settings.lower_threshold = 0;
        }
        let check = self.chosen_check(&fields);
        Some(Server { node, address: address?, port, settings, check, check_node: fields.key("check") })
    }

    pub(super) fn forwarding(&mut self, fields: &Fields<'n>) -> Forwarding {
        let node = fields.get("forwarding");
        node.and_then(|node| self.reader.choice(node, "forwarding method", &FORWARDING))
            .unwrap_or(Forwarding::DirectRouting)
    }

    /// An address that a real server can have.
    pub(super) fn real_address(&mut self, node: &'n Node) -> Option<IpAddr> {
        let address = self.reader.address(node)?;
        let wrong = match address {
            _ if address.is_unspecified() => Some("every address"),
            _ if address.is_multicast() => Some("a multicast address"),
            IpAddr::V4(address) if address.is_broadcast() => Some("the broadcast address"),
            IpAddr::V6(address) if address.to_ipv4_mapped().is_some() => Some("an IPv4 address in the form of IPv6"),
            _ => None,
        };
        if let Some(wrong) = wrong {
            let text = format!("{address} is {wrong}, and no real server's");
            self.reader.problem(node, text, "use the address of one host");
            return None;
        }
        self.real_addresses.push((address, node));
        Some(address)
    }
}
