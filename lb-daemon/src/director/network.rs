//! What changes in the rules' effect when the network changes.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::time::Instant;

use ipvsadm_compat::model::{Forwarding, ServiceId};
use lb_ebpf::abi::Interface;

use super::Director;
use crate::address::{Network, NextHop};
use crate::datapath::Map;
use crate::events::{Event, Kind};
use crate::plan::{Draft, NoRoom, Readings};

impl Director {
    /// The network is another one: other VIPs may be local, other servers the director itself.
    pub fn set_network(&mut self, network: Network, readings: &dyn Readings, now: Instant) -> Result<(), NoRoom> {
        let old = std::mem::replace(&mut self.network, network);
        self.write_interfaces();
        if old.local == self.network.local {
            return Ok(());
        }
        let mut draft = Draft::new(&self.memory);
        self.layout.serve_removed(&mut draft, |address| self.network.local.contains(address));
        draft.into_stores().iter().for_each(|store| store.make(&self.memory));
        let changed = |address: IpAddr| old.local.contains(address) != self.network.local.contains(address);
        let services = self.rules.services().filter(|service| {
            let vip = matches!(service.id, ServiceId::Address { address, .. } if changed(address));
            vip || service.servers.iter().any(|server| changed(server.id.address))
        });
        let services: Vec<ServiceId> = services.map(|service| service.id).collect();
        for id in &services {
            let served = if self.is_served(id) { "served" } else { "not served" };
            self.events.record(Event::new(Kind::AddressChanged).service(id).new_value(served));
        }
        self.refresh(&services, readings, now)
    }

    /// The network as it is.
    pub fn network(&self) -> &Network {
        &self.network
    }

    /// The `INTERFACE_…` flags of the interfaces that XDP has to do with; all others have none. Until the data path is told
    /// so, XDP sends nothing out of another interface.
    pub fn set_xdp_interfaces(&mut self, xdp: BTreeMap<u32, u8>) {
        if self.xdp != xdp {
            self.xdp = xdp;
            self.write_interfaces();
        }
    }

    /// Tells the data path the interfaces there are. All others become unknown: also those that an earlier process knew
    /// and that have gone since.
    pub(super) fn write_interfaces(&self) {
        for index in 0..u32::try_from(self.memory.values(Map::Interfaces)).unwrap_or(u32::MAX) {
            let link = self.network.links.get(&index).filter(|link| link.unusable_because().is_none());
            let flags = self.xdp.get(&index).copied().unwrap_or(0);
            let record = link.map_or(Interface::default(), |link| link.record(flags));
            // Every index is within the map.
            let _ = self.memory.store(index, record);
        }
    }

    /// Addresses of real servers that the data path has to be told the way to.
    pub fn routed_addresses(&self) -> BTreeSet<IpAddr> {
        let servers = self.rules.services().flat_map(|service| &service.servers);
        let routed = servers.filter(|server| !matches!(server.settings.forwarding, Forwarding::Tunneling(_)));
        let sorry =
            self.overlays.policies().values().filter_map(|policy| policy.sorry_server.map(|sorry| sorry.address()));
        routed.map(|server| server.id.address).chain(sorry).collect()
    }

    /// Ways to real servers; an address that is not there has none.
    pub fn set_routes(
        &mut self,
        asked: &BTreeSet<IpAddr>,
        routes: &BTreeMap<IpAddr, NextHop>,
        readings: &dyn Readings,
        now: Instant,
    ) -> Result<(), NoRoom> {
        let changed: BTreeSet<IpAddr> =
            asked.iter().filter(|address| self.routes.get(address) != routes.get(address)).copied().collect();
        self.routes.retain(|address, _| !changed.contains(address));
        self.routes.extend(routes.iter().filter(|(address, _)| changed.contains(address)));
        if changed.is_empty() {
            return Ok(());
        }
        let services = self.rules.services();
        let services: Vec<ServiceId> = services
            .filter(|service| service.servers.iter().any(|server| changed.contains(&server.id.address)))
            .map(|service| service.id)
            .collect();
        self.refresh(&services, readings, now)
    }

    /// Once a second: what was removed and is idle is forgotten.
    pub fn tick(&mut self, readings: &dyn Readings, now: Instant) {
        let mut draft = Draft::new(&self.memory);
        self.layout.tick(&mut draft, readings, now);
        draft.carry_out();
        self.follow_slow_starts(readings, now);
        self.estimate_rates(readings, now);
    }

    /// Whether packets to a service's address are taken.
    pub fn is_served(&self, id: &ServiceId) -> bool {
        match id {
            ServiceId::Address { address, .. } => {
                self.marks.get(id).is_some_and(|marks| marks.any_address) || self.network.local.contains(*address)
            }
            // It has no address that could be missing.
            ServiceId::Mark { .. } => true,
        }
    }
}
