//! Rules from files: applying the difference.
//!
//! What a file says is the file's, and stays it when somebody changes it by hand: the next reload restores it, and
//! removes it when the file no longer says it. What was added by hand stays until it is removed by hand, or until a file
//! says it, too.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Instant;

use ipvsadm_compat::model::{Change, ServerId, ServiceId};
use ipvsadm_compat::refusal::Refusal;
use ipvsadm_compat::rule_table::{RuleTable, ServerRules, ServiceRules};

use super::changes::{Touched, refusal};
use super::effective::ServicePolicy;
use super::{Director, Marks, Origin, Sysctls, host};
use crate::health::Check;
use crate::plan::Readings;

/// Why rules change when files are applied.
pub(super) const BY_FILES: &str = "by the files";

/// What the files say, all of them together.
#[derive(Clone, Debug, Default)]
pub struct FileRules {
    /// Services, real servers and timeouts.
    pub table: RuleTable,
    /// Whether some file sets timeouts.
    pub sets_timeouts: bool,
    /// Services whose address need not be local.
    pub any_address: HashSet<ServiceId>,
    /// Settings of the data path.
    pub sysctls: Sysctls,
    /// What services do beside forwarding; those that are not here do nothing beside.
    pub policies: HashMap<ServiceId, ServicePolicy>,
    /// The checks of real servers; one without is always up. Equal ones are one.
    pub checks: HashMap<(ServiceId, ServerId), Arc<Check>>,
    /// Timeouts of services that have some of their own.
    pub service_timeouts: HashMap<ServiceId, ServiceTimeouts>,
    /// Where each service and each real server of one stands.
    pub origins: HashMap<(ServiceId, Option<ServerId>), Origin>,
}

/// Timeouts of one service in seconds; `None`: those of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ServiceTimeouts {
    /// Of established TCP connections.
    pub tcp_seconds: Option<u32>,
    /// Of TCP connections after a FIN.
    pub tcp_fin_seconds: Option<u32>,
    /// Of UDP.
    pub udp_seconds: Option<u32>,
}

/// What a reload did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reloaded {
    /// Changes that were made.
    pub changes: usize,
    /// Rules that no file says and that stay, because they were added by hand.
    pub kept: usize,
}

/// What becomes of rules that were added by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ByHand {
    Stays,
    GivesWay,
}

/// The rules as they will be.
pub(super) struct Merge {
    pub(super) rules: RuleTable,
    marks: HashMap<ServiceId, Marks>,
    pub(super) touched: Touched,
    reloaded: Reloaded,
}

impl FileRules {
    /// Whether they say nothing at all.
    pub fn is_empty(&self) -> bool {
        self.table.service_count() == 0 && !self.sets_timeouts && self.sysctls == Sysctls::default()
    }

    /// A number that differs when the files say something else.
    pub fn digest(&self) -> u64 {
        let mut services: Vec<&ServiceRules> = self.table.services().collect();
        services.sort_by_key(|service| service.id);
        let mut digest = Digest(0xcbf2_9ce4_8422_2325);
        for service in services {
            digest.add(&format!("{service:?} {}", self.any_address.contains(&service.id)));
            if let Some(timeouts) = self.service_timeouts.get(&service.id) {
                digest.add(&format!("{timeouts:?}"));
            }
        }
        digest.add(&format!("{:?} {}", self.table.timeouts(), self.sets_timeouts));
        if self.sysctls != Sysctls::default() {
            digest.add(&format!("{:?}", self.sysctls));
        }
        // 0 is what new maps say: no files, no rules of files.
        if self.is_empty() { 0 } else { digest.0.max(1) }
    }
}

/// FNV-1a: it stands in pinned maps, so it must be the same in every build.
struct Digest(u64);

impl Digest {
    fn add(&mut self, text: &str) {
        text.bytes().for_each(|byte| self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    }
}

impl Director {
    /// Whether the files were applied already, as they are, before this process started.
    pub fn holds(&self, files: &FileRules) -> bool {
        self.memory.config().is_some_and(|config| config.rules_digest == files.digest())
    }

    /// Applies the difference between the rules and the files; all of it or nothing.
    pub fn reload(&mut self, files: &FileRules, readings: &dyn Readings, now: Instant) -> Result<Reloaded, Refusal> {
        self.merge(files, ByHand::Stays, readings, now)
    }

    /// As [`reload`](Self::reload), but what was set by hand gives way: the rules are those of the files.
    pub fn reload_all(
        &mut self,
        files: &FileRules,
        readings: &dyn Readings,
        now: Instant,
    ) -> Result<Reloaded, Refusal> {
        self.merge(files, ByHand::GivesWay, readings, now)
    }

    /// The rules as they would be.
    pub(super) fn merged(&self, files: &FileRules, by_hand: ByHand) -> Result<Merge, Refusal> {
        let mut merge = Merge {
            rules: self.rules.clone(),
            marks: self.marks.clone(),
            touched: Touched::because(BY_FILES),
            reloaded: Reloaded::default(),
        };
        if by_hand == ByHand::GivesWay {
            merge.claim_all();
        }
        merge.remove_services(files)?;
        // The oldest first, so that listings show them in the file's order.
        for service in files.table.services().collect::<Vec<_>>().into_iter().rev() {
            let timeouts = files.service_timeouts.get(&service.id).copied().unwrap_or_default();
            merge.service(service, files.any_address.contains(&service.id), timeouts)?;
        }
        if files.sets_timeouts && files.table.timeouts() != merge.rules.timeouts() {
            merge.change(&Change::SetTimeouts(files.table.timeouts()))?;
        }
        merge.reloaded.kept = merge.by_hand();
        Ok(merge)
    }

    fn merge(
        &mut self,
        files: &FileRules,
        by_hand: ByHand,
        readings: &dyn Readings,
        now: Instant,
    ) -> Result<Reloaded, Refusal> {
        let Merge { rules, marks, mut touched, mut reloaded } = self.merged(files, by_hand)?;
        let policies = self.overlays.differing(&files.policies);
        reloaded.changes += policies.difference(&touched.services).count();
        touched.services.extend(policies);
        self.commit(rules, marks, Some(&files.policies), touched, readings, now)
            .map_err(|no_room| refusal(&no_room))?;
        if let Some(mut config) = self.memory.config() {
            reloaded.changes += usize::from(config.flags != files.sysctls.flags());
            config.flags = files.sysctls.flags();
            config.rules_digest = files.digest();
            let _ = self.memory.store_config(config);
        }
        self.remember(files);
        Ok(reloaded)
    }
}

impl Merge {
    /// Makes every rule a file's, to be kept, changed or removed as the files say.
    fn claim_all(&mut self) {
        for service in self.rules.services() {
            let marks = self.marks.entry(service.id).or_default();
            marks.from_file = true;
            marks.servers_from_file = service.servers.iter().map(|server| server.id).collect();
            // The maps hold the marks.
            self.touched.services.insert(service.id);
        }
    }

    fn change(&mut self, change: &Change) -> Result<(), Refusal> {
        let effect = self.rules.apply(change, &host::Anywhere)?;
        self.touched.add(&effect, &self.rules);
        self.reloaded.changes += 1;
        Ok(())
    }

    fn remove_services(&mut self, files: &FileRules) -> Result<(), Refusal> {
        let from_file = self.marks.iter().filter(|(_, marks)| marks.from_file).map(|(id, _)| *id);
        let gone: Vec<ServiceId> = from_file.filter(|id| files.table.service(id).is_none()).collect();
        for service in gone {
            self.change(&Change::DeleteService { service })?;
            self.marks.remove(&service);
        }
        Ok(())
    }

    fn service(&mut self, wanted: &ServiceRules, any_address: bool, timeouts: ServiceTimeouts) -> Result<(), Refusal> {
        let service = wanted.id;
        let settings = wanted.settings.clone();
        match self.rules.service(&service).map(|found| found.settings == settings) {
            None => {
                self.change(&Change::AddService { service, settings })?;
                self.marks.insert(service, Marks { any_address, timeouts, ..Marks::default() });
            }
            Some(false) => self.change(&Change::EditService { service, settings })?,
            Some(true) => (),
        }
        self.set_marks(service, any_address, timeouts);
        self.mark(service, |marks| !std::mem::replace(&mut marks.from_file, true));
        self.remove_servers(service, &wanted.servers)?;
        wanted.servers.iter().rev().try_for_each(|server| self.server(service, server))
    }

    /// Marks are in the maps, too: a service whose marks change is stored.
    fn mark(&mut self, service: ServiceId, change: impl FnOnce(&mut Marks) -> bool) {
        if change(self.marks.entry(service).or_default()) {
            self.touched.services.insert(service);
        }
    }

    fn set_marks(&mut self, service: ServiceId, any_address: bool, timeouts: ServiceTimeouts) {
        let marks = self.marks.entry(service).or_default();
        if (marks.any_address, marks.timeouts) != (any_address, timeouts) {
            (marks.any_address, marks.timeouts) = (any_address, timeouts);
            self.touched.services.insert(service);
            self.reloaded.changes += 1;
        }
    }

    fn remove_servers(&mut self, service: ServiceId, wanted: &[ServerRules]) -> Result<(), Refusal> {
        let Some(marks) = self.marks.get_mut(&service) else { return Ok(()) };
        let wanted: HashSet<_> = wanted.iter().map(|server| server.id).collect();
        let gone: Vec<_> = marks.servers_from_file.iter().filter(|id| !wanted.contains(id)).copied().collect();
        marks.servers_from_file.retain(|id| wanted.contains(id));
        gone.into_iter().try_for_each(|server| self.change(&Change::DeleteServer { service, server }))
    }

    fn server(&mut self, service: ServiceId, wanted: &ServerRules) -> Result<(), Refusal> {
        let (server, settings) = (wanted.id, wanted.settings);
        let found = self.rules.service(&service).and_then(|service| service.server(server)).map(|found| found.settings);
        match found {
            None => self.change(&Change::AddServer { service, server, settings })?,
            Some(found) if found != settings => self.change(&Change::EditServer { service, server, settings })?,
            Some(_) => (),
        }
        self.mark(service, |marks| marks.servers_from_file.insert(server));
        Ok(())
    }

    /// Rules that no file says.
    fn by_hand(&self) -> usize {
        let services = self.rules.services().map(|service| match self.marks.get(&service.id) {
            Some(marks) => usize::from(!marks.from_file) + service.servers.len() - marks.servers_from_file.len(),
            None => 1 + service.servers.len(),
        });
        services.sum()
    }
}
