//! Checks and the director: what is to be checked, and what becomes of what checks say.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use ipvsadm_compat::model::{Forwarding, ServerId, ServerSettings, ServiceId};
use lb_ebpf::abi::{ConnectionState, Life};
use tokio::sync::mpsc;

use super::engine::{Engine, Live};
use super::quorum_hooks::{Hook, QuorumHooks};
use crate::datapath::End;
use crate::director::Notice;
use crate::director::connections::is_open;
use crate::director::effective::{DeadConnections, Found, Health};
use crate::events::{Event, Kind};
use crate::health::{
    Believed, Check, Checker, Flaps, Probe, Reading, Report, Said, StartState, TargetKey, Verdict, Via, Wanted,
};

/// Reports that are taken at once.
pub(super) const MOST_AT_ONCE: usize = 1_024;

/// The checks of the rules, and who makes them.
#[derive(Debug, Default)]
pub(super) struct Checking {
    /// As the files say.
    checks: HashMap<(ServiceId, ServerId), Arc<Check>>,
    /// `None` until the daemon has given up its privileges: the thread is to have no more than that.
    checker: Option<Checker>,
    hooks: Option<QuorumHooks>,
    /// Services whose quorum has changed lately.
    quorums: HashMap<ServiceId, Flaps<bool>>,
    ended: Ended,
}

/// Connections of dead servers that were ended.
#[derive(Debug, Default)]
struct Ended {
    flaps: Flaps<u64>,
    /// Since the start; those up to the second were told.
    connections: u64,
    told: u64,
}

impl Checking {
    fn of_service<'a>(
        &'a self,
        rules: &'a ipvsadm_compat::rule_table::ServiceRules,
    ) -> Vec<(ServerId, ServerSettings, &'a Arc<Check>)> {
        let check = |server: &ipvsadm_compat::rule_table::ServerRules| {
            Some((server.id, server.settings, self.checks.get(&(rules.id, server.id))?))
        };
        rules.servers.iter().filter_map(check).collect()
    }

    /// Directories of files that checks read and of programs that they run.
    pub(super) fn directories(&self) -> BTreeSet<PathBuf> {
        let file = |check: &Arc<Check>| match &check.probe {
            Probe::Http(probe) => probe.tls.as_ref().and_then(|tls| tls.ca.clone()),
            Probe::Exec(probe) => probe.command.first().map(PathBuf::from),
            Probe::Tcp(_) | Probe::Udp(_) | Probe::Dns(_) | Probe::Icmp => None,
        };
        let files = self.checks.values().filter_map(file);
        files.filter_map(|file| file.parent().map(Path::to_owned)).filter(|path| path.is_absolute()).collect()
    }
}

impl Engine {
    /// These are the checks from now on.
    pub(super) fn use_checks(&mut self, checks: &HashMap<(ServiceId, ServerId), Arc<Check>>) {
        let old = std::mem::replace(&mut self.checking.checks, checks.clone());
        let members = old.keys().chain(checks.keys());
        let differing = members.filter(|member| old.get(*member) != checks.get(*member));
        self.director.touch(differing.map(|(service, _)| *service));
    }

    /// Starts to check. To be called once, when the files were applied and privileges given up.
    pub(super) async fn start_checks(&mut self) -> std::io::Result<mpsc::Receiver<Report>> {
        let (checker, reports) = Checker::start(self.recorded.clone())?;
        self.checking.checker = Some(checker);
        self.checking.hooks = Some(QuorumHooks::start(self.events.clone()));
        let mut unknown = Vec::new();
        for service in self.director.rules().services() {
            for (server, _, check) in self.checking.of_service(service) {
                let serves = match check.start {
                    StartState::Up => Some(true),
                    StartState::Down => Some(false),
                    StartState::AsFound => None,
                };
                unknown.push((service.id, server, Health::Unknown { serves }));
            }
        }
        let (live, now) = (Live(&self.datapath), Instant::now());
        let result = self.director.set_health(unknown, &live, now).and_then(|()| self.director.settle(&live, now));
        self.report(result);
        self.follow_rules().await;
        Ok(reports)
    }

    /// What has changed in the rules since the last time: other servers are to be checked, quorums are met or not.
    pub(super) async fn follow_rules(&mut self) {
        while let Some(Notice::Quorum { service, is_met, well_weight }) = self.director.next_notice() {
            self.announce_quorum(service, is_met, well_weight);
        }
        let Some(checker) = &self.checking.checker else { return };
        let changed = self.director.take_touched();
        if changed.is_empty() {
            return;
        }
        let wanted = changed.into_iter().map(|service| (service, self.wanted(&service))).collect();
        checker.set(wanted).await;
    }

    fn wanted(&self, service: &ServiceId) -> Vec<Wanted> {
        let Some(rules) = self.director.rules().service(service) else { return Vec::new() };
        let wanted = |(server, settings, check): (ServerId, ServerSettings, &Arc<Check>)| Wanted {
            server,
            key: target_key(service, server, settings.forwarding, check),
            found_serving: self
                .director
                .overlays()
                .server(service, &server)
                .is_none_or(|over| !matches!(over.found, Some(Found::Withheld | Found::Weight(0)))),
        };
        self.checking.of_service(rules).into_iter().map(wanted).collect()
    }

    /// Checks have spoken.
    pub(super) async fn take_reports(&mut self, reports: Vec<Report>) {
        let mut states = BTreeMap::new();
        for report in &reports {
            for (service, server) in &report.servers {
                if let Some(health) = health(report) {
                    states.insert((*service, *server), health);
                }
                self.announce(service, server, report);
            }
        }
        let states = states.into_iter().map(|((service, server), health)| (service, server, health));
        let result = self.director.set_health(states, &Live(&self.datapath), Instant::now());
        self.report(result);
        self.end_dead_connections(reports);
    }

    /// Ends the connections of servers that are down, where their service does not keep them: TCP's when their clients
    /// speak, whom we make to, and datagrams' now.
    fn end_dead_connections(&mut self, reports: Vec<Report>) {
        let mut dead = HashSet::new();
        for report in reports {
            if health(&report).is_none() {
                continue;
            }
            let Believed::Verdict(Verdict::Down { refused, .. }) = report.said else {
                report.servers.iter().for_each(|(service, server)| self.director.keep_connections(service, server));
                continue;
            };
            let ends = |service: &ServiceId| {
                let policy = self.director.overlays().policy(service);
                let dead = policy.map_or_else(DeadConnections::default, |policy| policy.dead_connections);
                dead.ends(service.protocol(), refused)
            };
            let (ended, kept): (Vec<_>, Vec<_>) = report.servers.iter().partition(|(service, _)| ends(service));
            kept.iter().for_each(|(service, server)| self.director.keep_connections(service, server));
            dead.extend(ended.iter().filter_map(|(service, server)| self.reset_connections(service, server)));
        }
        if dead.is_empty() {
            return;
        }
        let connections = self.datapath.memory().connections();
        let is_open = |life: Life| is_open(ConnectionState::from_number(life.state()), true);
        let (of_udp, of_tcp): (Vec<_>, Vec<_>) = connections
            .filter(|connection| dead.contains(&connection.life.server()) && is_open(connection.life))
            .map(|connection| (connection.slot, connection.life))
            .partition(|(_, life)| life.state() == ConnectionState::Udp as u8);
        let ended = self.datapath.end_connections(&of_udp, End::Listed).map(|ended| ended as usize + of_tcp.len());
        match ended {
            Ok(0) => (),
            Ok(count) => {
                let ended = &mut self.checking.ended;
                ended.connections += count as u64;
                let loudness = ended.flaps.change(ended.connections, Instant::now());
                if loudness != Said::Not {
                    self.tell_ended(loudness);
                }
            }
            Err(error) => tracing::error!(%error, "connections of servers that are down were not ended"),
        }
    }

    fn announce(&self, service: &ServiceId, server: &ServerId, report: &Report) {
        let (kind, cause) = match &report.said {
            Believed::Verdict(Verdict::Up) => (Kind::ServerUp, "its check succeeds"),
            Believed::Verdict(Verdict::Down { reason, .. }) => (Kind::ServerDown, reason.as_str()),
            Believed::NotAsked { reason } => (Kind::CheckImpossible, reason.as_str()),
            Believed::Unchecked | Believed::Unknown { .. } => return,
        };
        let cause = match report.loudness {
            Said::Not => return,
            loudness => with_loudness(cause, loudness),
        };
        self.events.record(Event::new(kind).real_server(service, server).because(cause));
    }

    fn announce_quorum(&mut self, service: ServiceId, is_met: bool, well_weight: u64) {
        let policy = self.director.overlays().policy(&service).cloned().unwrap_or_default();
        let (kind, command) = match is_met {
            true => (Kind::QuorumUp, policy.quorum_up),
            false => (Kind::QuorumDown, policy.quorum_down),
        };
        let loudness = self.checking.quorums.entry(service).or_default().change(is_met, Instant::now());
        if loudness != Said::Not {
            let cause = format!("weight {well_weight} of servers that are well, quorum {}", policy.quorum);
            let cause = with_loudness(&cause, loudness);
            self.events.record(Event::new(kind).service(&service).because(cause));
        }
        if let Some(sorry) = policy.sorry_server.filter(|_| loudness != Said::Not) {
            let now = if is_met { format!("{} serves no longer", sorry.id) } else { format!("{} serves", sorry.id) };
            self.events.record(Event::new(Kind::SorryServerChanged).service(&service).new_value(now));
        }
        if let Some(hooks) = self.checking.hooks.as_ref().filter(|_| !command.is_empty()) {
            hooks.run(Hook { command, service, is_met });
        }
    }

    /// Once a second: says what was not said while it changed all the time.
    pub(super) fn tick_checks(&mut self) {
        let now = Instant::now();
        for (service, flaps) in &mut self.checking.quorums {
            let Some(is_met) = flaps.overdue(now) else { continue };
            let kind = if is_met { Kind::QuorumUp } else { Kind::QuorumDown };
            self.events.record(Event::new(kind).service(service).because(with_loudness("", Said::Afterwards)));
        }
        self.checking.quorums.retain(|_, flaps| !flaps.is_quiet(now));
        if self.checking.ended.flaps.overdue(now).is_some() {
            self.tell_ended(Said::Afterwards);
        }
    }

    fn tell_ended(&mut self, loudness: Said) {
        let ended = &mut self.checking.ended;
        let untold = ended.connections - std::mem::replace(&mut ended.told, ended.connections);
        let event = Event::new(Kind::ConnectionsEnded).new_value(format!("{untold} connections"));
        self.events.record(
            event.because(with_loudness(
                "their servers are down; of TCP's each is reset when its client speaks",
                loudness,
            )),
        );
    }

    /// What is known of all checks.
    pub(super) async fn checks(&self) -> Reading {
        match &self.checking.checker {
            Some(checker) => checker.read().await,
            None => Reading::default(),
        }
    }
}

/// Who is asked what for a server of a service.
fn target_key(service: &ServiceId, server: ServerId, forwarding: Forwarding, check: &Arc<Check>) -> TargetKey {
    let port = check.port.unwrap_or(server.port);
    // Masqueraded clients' packets go to the server's own address, too.
    let is_through = check.via == Via::Service && forwarding == Forwarding::DirectRouting;
    match service {
        ServiceId::Address { .. } if is_through => {
            TargetKey { check: check.clone(), address: server.address, port, service: Some(*service) }
        }
        ServiceId::Address { .. } | ServiceId::Mark { .. } => {
            let address = check.address.unwrap_or(server.address);
            TargetKey { check: check.clone(), address, port, service: None }
        }
    }
}

/// What a report changes; `None`: nothing, it is only told.
fn health(report: &Report) -> Option<Health> {
    if report.loudness == Said::Afterwards {
        return None;
    }
    Some(match &report.said {
        Believed::Unchecked => Health::Unchecked,
        Believed::Unknown { serves } => Health::Unknown { serves: *serves },
        Believed::Verdict(Verdict::Up) => Health::Up,
        Believed::Verdict(Verdict::Down { reason, .. }) => Health::Down { reason: reason.clone() },
        Believed::NotAsked { .. } => return None,
    })
}

fn with_loudness(cause: &str, loudness: Said) -> String {
    match loudness {
        Said::Plainly | Said::Not => cause.to_owned(),
        Said::AsTheLast => format!("{cause}; it changes all the time: what follows within a minute is said at its end"),
        Said::Afterwards if cause.is_empty() => "it has changed all the time, and this is how it is now".to_owned(),
        Said::Afterwards => format!("{cause}; it has changed all the time, and this is how it is now"),
    }
}
