//! All targets: who is asked when, and whom the answers concern.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};

use ipvsadm_compat::model::{ServerId, ServiceId};

use super::target::{Target, TargetKey, Verdict};
use super::{Belief, Outcome, Probe, Said};

/// Number of a target: never given to another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TargetId(u64);

/// What happens.
#[derive(Clone, Debug)]
pub enum Event {
    /// These servers of a service are to be checked, and no others of it.
    Service {
        /// Which service.
        service: ServiceId,
        /// Its servers that have a check.
        servers: Vec<Wanted>,
    },
    /// A probe has a result.
    Finished {
        /// Whose.
        target: TargetId,
        /// What it has found.
        outcome: Outcome,
    },
    /// Time has passed.
    Deadline,
}

/// A server that is to be checked.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Which.
    pub server: ServerId,
    /// Who is asked what.
    pub key: TargetKey,
    /// Whether an earlier process, if there was one, had it serve.
    pub found_serving: bool,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Begin a probe. It was due at `due`.
    Start {
        /// Whose.
        target: TargetId,
        /// Who is asked what.
        key: Arc<TargetKey>,
        /// When it should have begun.
        due: Instant,
    },
    /// Give the running probe up: nobody wants its result.
    Stop {
        /// Whose.
        target: TargetId,
    },
    /// Tell what is believed of servers.
    Report(Report),
}

/// What is believed of servers now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Which, in which services.
    pub servers: Vec<(ServiceId, ServerId)>,
    /// What.
    pub said: Believed,
    /// How loud.
    pub loudness: Said,
}

/// What a report says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Believed {
    /// They are not checked any more.
    Unchecked,
    /// They are checked, and nothing is known yet.
    Unknown {
        /// Whether that is what the check's start state says, or what was found.
        serves: Option<bool>,
    },
    /// Their check has spoken.
    Verdict(Verdict),
    /// Their check cannot be made, again and again: what was believed still is.
    NotAsked {
        /// Why.
        reason: String,
    },
}

#[derive(Debug)]
struct Entry {
    key: Arc<TargetKey>,
    target: Target,
    servers: BTreeSet<(ServiceId, ServerId)>,
    due: Instant,
    is_running: bool,
}

/// Targets whose probes count towards one bound.
#[derive(Debug)]
struct Lane {
    /// Those that do not run, by when they are due.
    waiting: BTreeSet<(Instant, TargetId)>,
    running: usize,
    most: usize,
}

impl Lane {
    fn new(most: usize) -> Self {
        Self { waiting: BTreeSet::new(), running: 0, most: most.max(1) }
    }

    fn is_full(&self) -> bool {
        self.running >= self.most
    }

    /// When the next one begins if nothing happens.
    fn next_deadline(&self) -> Option<Instant> {
        // At the bound a probe that ends is what is waited for.
        if self.is_full() { None } else { self.waiting.first().map(|(due, _)| *due) }
    }
}

/// Programs do not take the places of other probes, nor wait behind them.
#[derive(Debug)]
struct Lanes {
    programs: Lane,
    others: Lane,
}

impl Lanes {
    fn of(&mut self, key: &TargetKey) -> &mut Lane {
        match key.check.probe {
            Probe::Exec(_) => &mut self.programs,
            Probe::Tcp(_) | Probe::Http(_) | Probe::Udp(_) | Probe::Dns(_) | Probe::Icmp => &mut self.others,
        }
    }
}

/// All targets.
#[derive(Debug)]
pub struct Checks {
    entries: HashMap<TargetId, Entry>,
    by_key: HashMap<Arc<TargetKey>, TargetId>,
    services: HashMap<ServiceId, BTreeMap<ServerId, TargetId>>,
    lanes: Lanes,
    /// Times that probes began later than they were due because as many as may ran.
    held_back: u64,
    actions: VecDeque<Action>,
    random: u64,
    next: u64,
}

impl Checks {
    /// No targets yet; at most `most_programs` programs and `most_others` other probes at once. `seed` decides which target
    /// is asked when.
    pub fn new(most_others: usize, most_programs: usize, seed: u64) -> Self {
        Self {
            entries: HashMap::new(),
            by_key: HashMap::new(),
            services: HashMap::new(),
            lanes: Lanes { programs: Lane::new(most_programs), others: Lane::new(most_others) },
            held_back: 0,
            actions: VecDeque::new(),
            random: seed,
            next: 0,
        }
    }

    /// Takes what happens.
    pub fn handle(&mut self, event: Event, now: Instant) {
        match event {
            Event::Service { service, servers } => self.want(service, servers, now),
            Event::Finished { target, outcome } => self.finish(target, outcome, now),
            Event::Deadline => (),
        }
        self.start_due(now);
    }

    /// What is to be done, in order.
    pub fn next_action(&mut self) -> Option<Action> {
        self.actions.pop_front()
    }

    /// When to come back if nothing happens.
    pub fn next_deadline(&self) -> Option<Instant> {
        let Lanes { programs, others } = &self.lanes;
        programs.next_deadline().into_iter().chain(others.next_deadline()).min()
    }

    /// Targets.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Probes that began late because as many ran as may.
    pub fn held_back(&self) -> u64 {
        self.held_back
    }

    /// What is known of each server.
    pub fn servers(&self) -> impl Iterator<Item = (ServiceId, ServerId, &TargetKey, &Target)> {
        self.services.iter().flat_map(|(service, servers)| {
            let entry = |(server, id): (&ServerId, &TargetId)| {
                self.entries.get(id).map(|entry| (*service, *server, &*entry.key, &entry.target))
            };
            servers.iter().filter_map(entry)
        })
    }

    fn want(&mut self, service: ServiceId, servers: Vec<Wanted>, now: Instant) {
        let mut before = self.services.remove(&service).unwrap_or_default();
        let mut after = BTreeMap::new();
        for wanted in servers {
            let member = (service, wanted.server);
            let is_there = |id: &TargetId| self.entries.get(id).is_some_and(|entry| *entry.key == wanted.key);
            if let Some(id) = before.get(&wanted.server).copied().filter(is_there) {
                before.remove(&wanted.server);
                after.insert(wanted.server, id);
                continue;
            }
            let id = self.join(member, wanted.key, wanted.found_serving, now);
            if let Some(old) = before.remove(&wanted.server) {
                self.leave(old, &member);
            }
            after.insert(wanted.server, id);
        }
        let gone: Vec<(ServiceId, ServerId)> = before.keys().map(|server| (service, *server)).collect();
        before.iter().for_each(|(server, id)| self.leave(*id, &(service, *server)));
        if !gone.is_empty() {
            self.report(gone, Believed::Unchecked, Said::Not);
        }
        if !after.is_empty() {
            self.services.insert(service, after);
        }
    }

    /// A server shares the probe of a target, which is made if there is none.
    fn join(&mut self, member: (ServiceId, ServerId), key: TargetKey, found_serving: bool, now: Instant) -> TargetId {
        let id = match self.by_key.get(&key) {
            Some(id) => *id,
            None => self.add(key, found_serving, now),
        };
        if let Some(entry) = self.entries.get_mut(&id) {
            entry.servers.insert(member);
            let said = believed(&entry.target, &entry.key);
            self.report(vec![member], said, Said::Not);
        }
        id
    }

    fn add(&mut self, key: TargetKey, found_serving: bool, now: Instant) -> TargetId {
        let key = Arc::new(key);
        let id = TargetId(self.next);
        self.next += 1;
        let target = Target::new(key.check.clone(), found_serving, now);
        // Anywhere within an interval, and there it stays: thousands do not fire at once, now or later.
        let due = now + self.part_of(target.interval());
        self.by_key.insert(key.clone(), id);
        self.lanes.of(&key).waiting.insert((due, id));
        self.entries.insert(id, Entry { key, target, servers: BTreeSet::new(), due, is_running: false });
        id
    }

    fn leave(&mut self, id: TargetId, member: &(ServiceId, ServerId)) {
        let Some(entry) = self.entries.get_mut(&id) else { return };
        entry.servers.remove(member);
        if !entry.servers.is_empty() {
            return;
        }
        let lane = self.lanes.of(&entry.key);
        if entry.is_running {
            lane.running -= 1;
            self.actions.push_back(Action::Stop { target: id });
        } else {
            lane.waiting.remove(&(entry.due, id));
        }
        self.by_key.remove(&entry.key);
        self.entries.remove(&id);
    }

    fn finish(&mut self, id: TargetId, outcome: Outcome, now: Instant) {
        let Some(entry) = self.entries.get_mut(&id).filter(|entry| entry.is_running) else { return };
        entry.is_running = false;
        self.lanes.of(&entry.key).running -= 1;
        let was = entry.target.belief();
        let is_asked = !matches!(outcome, Outcome::NotAsked { .. });
        let verdict = entry.target.take(outcome, now);
        let not_asked = entry.target.cannot_be_asked().filter(|_| !is_asked).map(str::to_owned);
        let overdue = entry.target.overdue(now);
        // What serves and is well is no news.
        let is_news = was != Belief::Unknown { serves: true } || verdict != Some(Verdict::Up);
        let loudness = if is_news { entry.target.says() } else { Said::Not };
        let (interval, servers): (_, Vec<_>) = (entry.target.interval(), entry.servers.iter().copied().collect());
        let next = entry.due + interval;
        // Asked late, as after a suspend, they would all be asked at once from now on.
        let due = if next > now { next } else { now + self.part_of(interval) };
        if let Some(entry) = self.entries.get_mut(&id) {
            entry.due = due;
            self.lanes.of(&entry.key).waiting.insert((due, id));
        }
        if let Some(verdict) = verdict {
            self.report(servers, Believed::Verdict(verdict), loudness);
        } else if let Some(verdict) = overdue {
            self.report(servers, Believed::Verdict(verdict), Said::Afterwards);
        } else if let Some(reason) = not_asked {
            self.report(servers, Believed::NotAsked { reason }, Said::Plainly);
        }
    }

    fn start_due(&mut self, now: Instant) {
        for lane in [&mut self.lanes.programs, &mut self.lanes.others] {
            while let Some((due, id)) = lane.waiting.first().copied().filter(|(due, _)| *due <= now) {
                if lane.is_full() {
                    self.held_back += 1;
                    break;
                }
                lane.waiting.pop_first();
                let Some(entry) = self.entries.get_mut(&id) else { continue };
                entry.is_running = true;
                lane.running += 1;
                self.actions.push_back(Action::Start { target: id, key: entry.key.clone(), due });
            }
        }
    }

    fn report(&mut self, servers: Vec<(ServiceId, ServerId)>, said: Believed, loudness: Said) {
        self.actions.push_back(Action::Report(Report { servers, said, loudness }));
    }

    /// A random part of a duration, by SplitMix64.
    fn part_of(&mut self, whole: Duration) -> Duration {
        self.random = self.random.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.random;
        word = (word ^ word >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ word >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        let thousandths = (word ^ word >> 31) % 1_000;
        whole.mul_f64(thousandths as f64 / 1_000.0)
    }
}

/// What a server that begins to share a target has to be told.
fn believed(target: &Target, key: &TargetKey) -> Believed {
    match target.belief() {
        Belief::Unknown { serves } => Believed::Unknown {
            serves: match key.check.start {
                super::StartState::AsFound => None,
                super::StartState::Up | super::StartState::Down => Some(serves),
            },
        },
        Belief::Up => Believed::Verdict(Verdict::Up),
        Belief::Down => Believed::Verdict(Verdict::Down { reason: target.reason(), refused: false }),
    }
}
