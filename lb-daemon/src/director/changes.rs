//! Carrying out what a command asks for.

use std::collections::{BTreeSet, HashMap};
use std::time::Instant;

use ipvsadm_compat::model::{Change, ServiceId};
use ipvsadm_compat::protocol::Outcome;
use ipvsadm_compat::refusal::{Reason, Refusal};
use ipvsadm_compat::rule_table::{Effect, RuleTable, ServiceRules};

use super::effective::{Administrative, ServicePolicy};
use super::{Director, Marks, describe, forwarding, host};
use crate::events::{Event, Kind, Recorder};
use crate::plan::{Cause, Draft, NoRoom, Readings};

/// Changes of one batch or reload that the history holds one by one: ten thousand would push everything else out of it.
const MOST_EVENTS: usize = 64;
/// Why rules change when a command says so.
const BY_HAND: &str = "by hand";

/// Why a change was not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// For the client.
    pub refusal: Refusal,
    /// Whether the same change may fit [`crate::plan::QUARANTINE`] later: room was freed that must not be used yet.
    pub is_temporary: bool,
}

impl From<Refusal> for Rejected {
    fn from(refusal: Refusal) -> Self {
        Self { refusal, is_temporary: false }
    }
}

impl Director {
    /// Makes one change, or refuses it and stays as it was. When this returns the maps hold it.
    pub fn change(&mut self, change: &Change, readings: &dyn Readings, now: Instant) -> Result<Outcome, Rejected> {
        let before = service_of(change).and_then(|id| self.rules.service(id)).cloned();
        let effect = self.rules.apply(change, &self.network)?;
        let marks = self.marks.clone_of(service_of(change));
        mark(&mut self.marks, &effect);
        let result = self.follow(&effect, readings, now);
        if let Err(no_room) = result {
            self.restore(service_of(change), before, marks);
            return Err(self.rejected(&no_room));
        }
        let hint = self.hint(change);
        let event = describe::effect(&effect, &self.rules);
        if let Some(hint) = &hint {
            tracing::warn!(service = event.service, real_server = event.real_server, "{hint}");
        }
        self.events.record(event.because(BY_HAND));
        Ok(Outcome { hint })
    }

    /// Makes the maps follow what the rules say now.
    fn follow(&mut self, effect: &Effect, readings: &dyn Readings, now: Instant) -> Result<(), NoRoom> {
        match effect {
            Effect::ServiceAdded(id)
            | Effect::ServiceEdited { service: id, .. }
            | Effect::ServerAdded { service: id, .. }
            | Effect::ServerDeleted { service: id, .. }
            | Effect::ServiceDeleted(ServiceRules { id, .. }) => self.apply(id, Cause::Difference, readings, now),
            Effect::ServerEdited { service, .. } => self.apply(service, Cause::ServerEdited, readings, now),
            Effect::Flushed(services) => {
                services.iter().try_for_each(|service| self.apply(&service.id, Cause::Difference, readings, now))
            }
            Effect::Zeroed(id) => {
                self.zero(id.as_ref(), readings);
                Ok(())
            }
            Effect::TimeoutsSet(_) => {
                self.store_timeouts();
                Ok(())
            }
            // Connections are not synchronised yet: the rule is kept, and the outcome says so.
            Effect::DaemonStarted(_) | Effect::DaemonStopped(_) => {
                self.store_sync_daemons();
                Ok(())
            }
        }
    }

    /// The service as it was before a change that did not fit.
    fn restore(&mut self, id: Option<&ServiceId>, before: Option<ServiceRules>, marks: Option<Marks>) {
        let Some(id) = id else { return };
        let mut changes = vec![Change::DeleteService { service: *id }];
        changes.extend(before.iter().flat_map(additions));
        for change in &changes {
            // Only what is not there can be refused, and that is as it should be.
            let _ = self.rules.apply(change, &host::Anywhere);
        }
        self.marks.remove(id);
        self.marks.extend(marks.map(|marks| (*id, marks)));
    }

    fn zero(&mut self, id: Option<&ServiceId>, readings: &dyn Readings) {
        let mut draft = Draft::new(&self.memory);
        match id {
            Some(id) => self.layout.zero(&mut draft, id, readings),
            None => self.rules.services().for_each(|service| self.layout.zero(&mut draft, &service.id, readings)),
        }
        draft.carry_out();
    }

    fn rejected(&self, no_room: &NoRoom) -> Rejected {
        Rejected { refusal: refusal(no_room), is_temporary: self.layout.may_have_room_soon(no_room) }
    }

    /// Makes many changes: each for itself, or all or none. One answer per change; an error when what was accepted does
    /// not fit, and then nothing is changed.
    pub fn batch(
        &mut self,
        changes: &[Change],
        atomic: bool,
        dry_run: bool,
        readings: &dyn Readings,
        now: Instant,
    ) -> Result<Vec<Result<Outcome, Refusal>>, Rejected> {
        let mut tried = self.rules.clone();
        let mut marks = self.marks.clone();
        let mut touched = Touched::because(BY_HAND);
        let mut answers = Vec::with_capacity(changes.len());
        for change in changes {
            let answer = tried.apply(change, &self.network);
            if let Ok(effect) = &answer {
                mark(&mut marks, effect);
                touched.add(effect, &tried);
            }
            answers.push(answer.map(|_| Outcome::default()));
        }
        if dry_run || atomic && answers.iter().any(Result::is_err) {
            return Ok(answers);
        }
        self.commit(tried, marks, None, touched, readings, now).map_err(|no_room| self.rejected(&no_room))?;
        for (answer, change) in answers.iter_mut().zip(changes) {
            if let Ok(outcome) = answer {
                outcome.hint = self.hint(change);
            }
        }
        Ok(answers)
    }

    /// Makes rules that were tried the rules.
    pub(super) fn commit(
        &mut self,
        rules: RuleTable,
        marks: HashMap<ServiceId, Marks>,
        policies: Option<&HashMap<ServiceId, ServicePolicy>>,
        touched: Touched,
        readings: &dyn Readings,
        now: Instant,
    ) -> Result<(), NoRoom> {
        let services: Vec<ServiceId> = touched.services.iter().copied().collect();
        self.replace(rules, marks, policies, &services, readings, now)?;
        self.store_timeouts();
        self.store_sync_daemons();
        touched.zeroed.iter().for_each(|id| self.zero(id.as_ref(), readings));
        self.warn_of_rules(Some(&touched.services));
        touched.record(&self.events);
        Ok(())
    }

    /// What the user should know about a change that worked.
    fn hint(&self, change: &Change) -> Option<String> {
        match change {
            Change::AddService { service, settings } | Change::EditService { service, settings } => {
                if let Some(reason) = forwarding::service_reason(service, settings) {
                    return Some(format!("not forwarding: {reason}"));
                }
                match service {
                    ServiceId::Address { address, .. } if !self.is_served(service) => {
                        Some(format!("{address} is no address of this host yet: served as soon as it is"))
                    }
                    ServiceId::Address { .. } | ServiceId::Mark { .. } => None,
                }
            }
            Change::AddServer { service, server, settings } | Change::EditServer { service, server, settings } => {
                let over = self.overlays.server(service, server).map(|over| &over.administrative);
                let undone_by = match over {
                    None | Some(Administrative::Enabled) => None,
                    Some(Administrative::Disabled) => Some(("disabled", "lbd enable")),
                    Some(Administrative::Draining | Administrative::Removed) => Some(("drained", "lbd undrain")),
                };
                if let Some((what, undo)) = undone_by {
                    let weight = settings.weight;
                    return Some(format!("{server} is {what}: weight {weight} holds from `{undo} {server}` on"));
                }
                let reason = forwarding::server_reason(server, settings, &self.network.local)?;
                Some(format!("not forwarding: {reason}"))
            }
            Change::StartDaemon(_) => Some("connections are not synchronised yet".to_owned()),
            _ => None,
        }
    }
}

/// Services that differ after a row of changes, and those that were zeroed in it.
#[derive(Debug, Default)]
pub(super) struct Touched {
    pub(super) services: BTreeSet<ServiceId>,
    zeroed: Vec<Option<ServiceId>>,
    /// Why they change.
    cause: &'static str,
    /// The first changes, for the history, and how many more there are.
    events: Vec<Event>,
    more: usize,
}

impl Touched {
    pub(super) fn because(cause: &'static str) -> Self {
        Self { cause, ..Self::default() }
    }

    /// `rules` are those after the change.
    pub(super) fn add(&mut self, effect: &Effect, rules: &RuleTable) {
        if self.events.len() < MOST_EVENTS {
            self.events.push(describe::effect(effect, rules));
        } else {
            self.more += 1;
        }
        match effect {
            Effect::ServiceAdded(id)
            | Effect::ServiceEdited { service: id, .. }
            | Effect::ServerAdded { service: id, .. }
            | Effect::ServerEdited { service: id, .. }
            | Effect::ServerDeleted { service: id, .. }
            | Effect::ServiceDeleted(ServiceRules { id, .. }) => {
                self.services.insert(*id);
            }
            Effect::Flushed(services) => self.services.extend(services.iter().map(|service| service.id)),
            Effect::Zeroed(id) => self.zeroed.push(*id),
            Effect::TimeoutsSet(_) | Effect::DaemonStarted(_) | Effect::DaemonStopped(_) => (),
        }
    }

    fn record(self, events: &Recorder) {
        let cause = self.cause;
        self.events.into_iter().for_each(|event| events.record(event.because(cause)));
        if self.more > 0 {
            events
                .record(Event::new(Kind::RulesChanged).new_value(format!("{} more changes", self.more)).because(cause));
        }
    }
}

/// What is added by hand is nobody's, also where it was a file's before; what is only changed stays what it is.
fn mark(marks: &mut HashMap<ServiceId, Marks>, effect: &Effect) {
    match effect {
        Effect::ServiceAdded(id) => {
            marks.insert(*id, Marks::default());
        }
        Effect::ServerAdded { service, server }
        | Effect::ServerDeleted { service, server: ipvsadm_compat::rule_table::ServerRules { id: server, .. } } => {
            marks.entry(*service).or_default().servers_from_file.remove(server);
        }
        Effect::ServiceDeleted(service) => drop(marks.remove(&service.id)),
        Effect::Flushed(_) => marks.clear(),
        Effect::ServiceEdited { .. }
        | Effect::ServerEdited { .. }
        | Effect::Zeroed(_)
        | Effect::TimeoutsSet(_)
        | Effect::DaemonStarted(_)
        | Effect::DaemonStopped(_) => (),
    }
}

/// The changes that make a service and its servers, in their order.
pub(super) fn additions(rules: &ServiceRules) -> Vec<Change> {
    let service = rules.id;
    let mut changes = vec![Change::AddService { service, settings: rules.settings.clone() }];
    let servers = rules.servers.iter().rev();
    changes.extend(servers.map(|server| Change::AddServer { service, server: server.id, settings: server.settings }));
    changes
}

fn service_of(change: &Change) -> Option<&ServiceId> {
    match change {
        Change::AddService { service, .. }
        | Change::EditService { service, .. }
        | Change::DeleteService { service }
        | Change::AddServer { service, .. }
        | Change::EditServer { service, .. }
        | Change::DeleteServer { service, .. } => Some(service),
        Change::Flush
        | Change::Zero { .. }
        | Change::SetTimeouts(_)
        | Change::StartDaemon(_)
        | Change::StopDaemon(_) => None,
    }
}

pub(super) fn refusal(no_room: &NoRoom) -> Refusal {
    Refusal::with_hint(Reason::OutOfMemory, no_room.to_string())
}

trait CloneOf {
    fn clone_of(&self, id: Option<&ServiceId>) -> Option<Marks>;
}

impl CloneOf for HashMap<ServiceId, Marks> {
    fn clone_of(&self, id: Option<&ServiceId>) -> Option<Marks> {
        self.get(id?).cloned()
    }
}
