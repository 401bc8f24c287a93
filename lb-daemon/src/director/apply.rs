//! From rules to maps.

use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::time::Instant;

use ipvsadm_compat::model::ServiceId;
use ipvsadm_compat::rule_table::{RuleTable, ServiceRules};

use super::effective::{Effective, EffectiveServer, ServicePolicy};
use super::{Director, Marks, Overlays, forwarding};
use crate::address::NextHop;
use crate::plan::{Cause, Draft, Layout, NoRoom, Readings, ServerTarget, Target};

/// What is to be, all of it together.
struct Wanted<'a> {
    rules: &'a RuleTable,
    marks: &'a HashMap<ServiceId, Marks>,
    overlays: &'a Overlays,
}

impl Director {
    /// Makes the maps hold what the rules say of one service, whether it is there or gone.
    pub(super) fn apply(
        &mut self,
        id: &ServiceId,
        cause: Cause,
        readings: &dyn Readings,
        now: Instant,
    ) -> Result<(), NoRoom> {
        let result = self.try_apply(id, cause, readings, now);
        if result.is_ok() {
            return result;
        }
        self.reclaim(readings, now);
        self.try_apply(id, cause, readings, now)
    }

    /// What was removed and has no connections keeps its place for two minutes only while nobody needs it.
    fn reclaim(&mut self, readings: &dyn Readings, now: Instant) {
        let mut draft = Draft::new(&self.memory);
        self.layout.reclaim(&mut draft, readings, now);
        draft.carry_out();
    }

    fn try_apply(&mut self, id: &ServiceId, cause: Cause, readings: &dyn Readings, now: Instant) -> Result<(), NoRoom> {
        let mut draft = Draft::new(&self.memory);
        let effective = self.rules.service(id).map(|rules| self.overlays.effective(rules, now));
        match (self.rules.service(id), &effective) {
            (Some(rules), Some(effective)) => {
                let target = self.target(rules, self.marks.get(id), effective);
                self.layout.set_service(&mut draft, id, &target, cause, readings, now)?;
            }
            _ => self.layout.delete_service(&mut draft, id, now),
        }
        draft.carry_out();
        self.overlays.follow(id, effective.as_ref());
        Ok(())
    }

    /// Makes the maps hold what the rules say of these services.
    pub(super) fn refresh(
        &mut self,
        services: &[ServiceId],
        readings: &dyn Readings,
        now: Instant,
    ) -> Result<(), NoRoom> {
        services.iter().try_for_each(|id| self.apply(id, Cause::Difference, readings, now))
    }

    /// Makes other rules the rules, all of them or none: `touched` are the services that may differ.
    pub(super) fn replace(
        &mut self,
        rules: RuleTable,
        marks: HashMap<ServiceId, Marks>,
        policies: Option<&HashMap<ServiceId, ServicePolicy>>,
        touched: &[ServiceId],
        readings: &dyn Readings,
        now: Instant,
    ) -> Result<(), NoRoom> {
        let overlays = policies.map_or_else(|| self.overlays.clone(), |policies| self.overlays.with_policies(policies));
        let wanted = Wanted { rules: &rules, marks: &marks, overlays: &overlays };
        let (layout, draft) = match self.plan_all(&wanted, touched, readings, now) {
            Ok(planned) => planned,
            Err(_) => {
                self.reclaim(readings, now);
                self.plan_all(&wanted, touched, readings, now)?
            }
        };
        draft.carry_out();
        (self.layout, self.rules, self.marks, self.overlays) = (layout, rules, marks, overlays);
        for id in touched {
            let effective = self.rules.service(id).map(|rules| self.overlays.effective(rules, now));
            self.overlays.follow(id, effective.as_ref());
        }
        Ok(())
    }

    /// The layout that holds other rules, and the stores that lead there.
    fn plan_all(
        &self,
        wanted: &Wanted,
        touched: &[ServiceId],
        readings: &dyn Readings,
        now: Instant,
    ) -> Result<(Layout, Draft<'_>), NoRoom> {
        let mut layout = self.layout.clone();
        let mut draft = Draft::new(&self.memory);
        for id in touched {
            match wanted.rules.service(id) {
                Some(rules) => {
                    let target = self.target(rules, wanted.marks.get(id), &wanted.overlays.effective(rules, now));
                    layout.set_service(&mut draft, id, &target, Cause::Difference, readings, now)?;
                }
                None => layout.delete_service(&mut draft, id, now),
            }
        }
        Ok((layout, draft))
    }

    fn target(&self, rules: &ServiceRules, marks: Option<&Marks>, effective: &Effective) -> Target {
        let is_local = |address: IpAddr| self.network.local.contains(address);
        let any_address = marks.is_some_and(|marks| marks.any_address);
        let server = |server: &EffectiveServer| ServerTarget {
            id: server.id,
            settings: server.settings,
            from_file: marks.is_some_and(|marks| marks.servers_from_file.contains(&server.id)),
            local: is_local(server.id.address),
            forwards: forwarding::server_reason(&server.id, &server.settings, &self.network.local).is_none(),
            route: self.routes.get(&server.id.address).copied(),
            weight: server.weight,
            presence: server.presence,
        };
        Target {
            settings: rules.settings.clone(),
            any_address,
            from_file: marks.is_some_and(|marks| marks.from_file),
            timeouts: self.timeouts_in_jiffies(marks.map(|marks| marks.timeouts).unwrap_or_default()),
            served: match rules.id {
                ServiceId::Address { address, .. } => any_address || is_local(address),
                ServiceId::Mark { .. } => true,
            },
            forwards: forwarding::service_reason(&rules.id, &rules.settings).is_none(),
            servers: effective.servers.iter().map(server).collect(),
        }
    }

    /// The ways to real servers that the maps hold: they are good until better are known.
    pub(super) fn routes_of_adopted_servers(&self) -> BTreeMap<IpAddr, NextHop> {
        let servers = self.rules.services().flat_map(|service| {
            service.servers.iter().filter_map(|server| self.layout.server_index(&service.id, &server.id))
        });
        let records = servers.filter_map(|index| self.memory.load_server(index));
        let routed = records.filter(|record| record.route_ifindex != 0);
        routed
            .map(|record| {
                let hop = NextHop { interface: record.route_ifindex, address: record.route_next_hop.into() };
                (record.address.into(), hop)
            })
            .collect()
    }
}
