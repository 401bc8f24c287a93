//! What files would change, before anything is changed.

mod fields;

use std::collections::{BTreeSet, HashSet};

use ipvsadm_compat::model::{ServerId, ServiceId};
use ipvsadm_compat::refusal::Refusal;
use ipvsadm_compat::rule_table::ServiceRules;
use serde::{Deserialize, Serialize};

use super::reload::ByHand;
use super::{Director, FileRules};
use crate::plan::Readings;

pub use fields::{Field, differing};

/// All that files would change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Difference {
    /// Settings of all services.
    pub settings: Vec<FieldChange>,
    /// Services that would be others, in the order of their addresses.
    pub services: Vec<RuleChange>,
}

/// What becomes of a rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It is there afterwards.
    Added,
    /// It is another one.
    #[default]
    Changed,
    /// It is gone.
    Removed,
}

/// A service or a real server that would be another one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RuleChange {
    /// Which.
    pub name: String,
    /// What becomes of it.
    pub fate: Fate,
    /// Where the file says so; nothing for what is removed.
    pub origin: Option<String>,
    /// Field by field.
    pub fields: Vec<FieldChange>,
    /// Open connections of a rule that is changed or removed: those of a removed one end, others go on.
    pub connections: u64,
    /// Real servers of a service.
    pub real_servers: Vec<RuleChange>,
}

/// A value that would be another one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FieldChange {
    /// By its name in the file.
    pub field: String,
    /// What it is; nothing where it is not set.
    pub from: Option<String>,
    /// What it would be.
    pub to: Option<String>,
}

impl Difference {
    /// Whether nothing would change.
    pub fn is_empty(&self) -> bool {
        self.settings.is_empty() && self.services.is_empty()
    }
}

impl Director {
    /// What applying these files would change.
    pub fn difference(&self, files: &FileRules, readings: &dyn Readings) -> Result<Difference, Refusal> {
        let merge = self.merged(files, ByHand::Stays)?;
        let flags = self.memory.config().map_or(0, |config| config.flags);
        let settings = differing(
            &[fields::timeouts(&self.rules.timeouts()), fields::sysctls(flags)].concat(),
            &[fields::timeouts(&merge.rules.timeouts()), fields::sysctls(files.sysctls.flags())].concat(),
        );
        let mut services: BTreeSet<ServiceId> = merge.touched.services.clone();
        services.extend(self.overlays.differing(&files.policies));
        services.extend(self.with_other_checks(files));
        let seen = Seen { director: self, files, readings };
        let changes = services.iter().filter_map(|id| {
            let change = seen.service(id, self.rules.service(id), merge.rules.service(id))?;
            let is_other = change.fate != Fate::Changed || !change.fields.is_empty() || !change.real_servers.is_empty();
            is_other.then_some(change)
        });
        Ok(Difference { settings, services: changes.collect() })
    }

    fn with_other_checks<'a>(&'a self, files: &'a FileRules) -> impl Iterator<Item = ServiceId> + 'a {
        let keys = self.files.checks.keys().chain(files.checks.keys());
        let other = keys.filter(|key| self.files.checks.get(key) != files.checks.get(key));
        other.map(|(service, _)| *service).chain(self.with_other_timeouts(files))
    }

    fn with_other_timeouts<'a>(&'a self, files: &'a FileRules) -> impl Iterator<Item = ServiceId> + 'a {
        let ids = self.files.service_timeouts.keys().chain(files.service_timeouts.keys());
        ids.filter(|id| self.files.service_timeouts.get(id) != files.service_timeouts.get(id)).copied()
    }
}

/// What both sides are seen with.
struct Seen<'a> {
    director: &'a Director,
    files: &'a FileRules,
    readings: &'a dyn Readings,
}

impl Seen<'_> {
    fn service(
        &self,
        id: &ServiceId,
        before: Option<&ServiceRules>,
        after: Option<&ServiceRules>,
    ) -> Option<RuleChange> {
        let servers = |rules: Option<&ServiceRules>| -> Vec<ServerId> {
            rules.into_iter().flat_map(|rules| rules.servers.iter().rev().map(|server| server.id)).collect()
        };
        let (old, new) = (servers(before), servers(after));
        let known: HashSet<ServerId> = old.iter().copied().collect();
        let all = old.iter().chain(new.iter().filter(|server| !known.contains(server)));
        let real_servers = all.filter_map(|server| self.server(id, *server, before, after)).collect();
        let connections = old.iter().map(|server| self.connections(id, server)).sum();
        let fate = fate(before.is_some(), after.is_some())?;
        Some(RuleChange {
            name: id.to_string(),
            fate,
            origin: self.origin(fate, id, None),
            fields: differing(
                &before.map(|rules| self.fields_before(rules)).unwrap_or_default(),
                &after.map(|rules| self.fields_after(rules)).unwrap_or_default(),
            ),
            connections: if fate == Fate::Added { 0 } else { connections },
            real_servers,
        })
    }

    fn fields_before(&self, rules: &ServiceRules) -> Vec<Field> {
        let any_address = self.director.marks.get(&rules.id).is_some_and(|marks| marks.any_address);
        let policy = self.director.overlays.policy(&rules.id);
        let timeouts = self.director.files.service_timeouts.get(&rules.id);
        fields::service(&rules.settings, any_address, policy, timeouts)
    }

    fn fields_after(&self, rules: &ServiceRules) -> Vec<Field> {
        let any_address = match self.files.table.service(&rules.id) {
            Some(_) => self.files.any_address.contains(&rules.id),
            None => self.director.marks.get(&rules.id).is_some_and(|marks| marks.any_address),
        };
        let timeouts = self.files.service_timeouts.get(&rules.id);
        fields::service(&rules.settings, any_address, self.files.policies.get(&rules.id), timeouts)
    }

    fn server(
        &self,
        service: &ServiceId,
        id: ServerId,
        before: Option<&ServiceRules>,
        after: Option<&ServiceRules>,
    ) -> Option<RuleChange> {
        let of = |rules: Option<&ServiceRules>, files: &FileRules| {
            let settings = rules?.server(id)?.settings;
            Some(fields::server(&settings, files.checks.get(&(*service, id))))
        };
        let (old, new) = (of(before, &self.director.files), of(after, self.files));
        let fate = fate(old.is_some(), new.is_some())?;
        let fields = differing(&old.unwrap_or_default(), &new.unwrap_or_default());
        let is_other = fate != Fate::Changed || !fields.is_empty();
        is_other.then(|| RuleChange {
            name: id.to_string(),
            fate,
            origin: self.origin(fate, service, Some(id)),
            fields,
            connections: if fate == Fate::Added { 0 } else { self.connections(service, &id) },
            real_servers: Vec::new(),
        })
    }

    fn origin(&self, fate: Fate, service: &ServiceId, server: Option<ServerId>) -> Option<String> {
        let origin = self.files.origins.get(&(*service, server)).filter(|_| fate != Fate::Removed);
        origin.map(ToString::to_string)
    }

    fn connections(&self, service: &ServiceId, server: &ServerId) -> u64 {
        let index = self.director.layout.server_index(service, server);
        index.map_or(0, |index| self.readings.counts(index).total())
    }
}

fn fate(is_there: bool, will_be_there: bool) -> Option<Fate> {
    match (is_there, will_be_there) {
        (false, false) => None,
        (false, true) => Some(Fate::Added),
        (true, false) => Some(Fate::Removed),
        (true, true) => Some(Fate::Changed),
    }
}
