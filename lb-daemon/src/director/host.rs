//! What the rules ask about this machine.

use std::net::IpAddr;

use ipvsadm_compat::rule_table::{AddressKind, Host, Interface};

use crate::address::Network;

impl Host for Network {
    fn address_kind(&self, address: IpAddr) -> AddressKind {
        if self.local.contains(address) {
            AddressKind::Local
        } else if self.broadcast.contains(&address) {
            AddressKind::Broadcast
        } else {
            AddressKind::Other
        }
    }

    fn interface(&self, name: &str) -> Option<Interface> {
        let link = self.links.values().find(|link| link.name == name)?;
        Some(Interface { mtu: link.mtu, up: link.is_up })
    }
}

/// Where every address may be that of a real server: what was accepted once is taken back without asking.
#[derive(Debug)]
pub(super) struct Anywhere;

impl Host for Anywhere {
    fn address_kind(&self, _: IpAddr) -> AddressKind {
        AddressKind::Local
    }

    fn interface(&self, _: &str) -> Option<Interface> {
        Some(Interface { mtu: 1500, up: true })
    }
}
