//! Taking real servers out of service: drained until their last connection has ended, or disabled.
//!
//! A pure machine: what operators ask for, what the rules say and how many connections are open come in, what is to be
//! done goes out. Deadlines are looked at when connections are counted, once a second. Wall-clock time is only for people and for the file that carries it over a restart.

mod decline;
mod pattern;
mod saved;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use ipvsadm_compat::model::{ServerId, ServiceId};
use serde::{Deserialize, Serialize};

use crate::director::effective::Administrative;
use crate::events::{self, Kind, Timestamp};
use decline::Decline;

pub use pattern::{Pattern, PatternError, Resolver, ServerPattern, ServicePattern};
pub use saved::{Saved, SavedError};

/// A real server of a virtual service.
pub type Key = (ServiceId, ServerId);

/// A packet that had chosen the server before its weight became 0 has made its connection by then.
const SETTLED: Duration = Duration::from_secs(1);

/// What an operator asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// No new connections, until the last has ended or the deadline has passed.
    Drain {
        /// How long at most.
        deadline: Option<Duration>,
        /// At the deadline, or at once if there is none, connections that are left are ended.
        kill: bool,
    },
    /// As before the drain.
    Undrain,
    /// No new connections.
    Disable,
    /// As before.
    Enable,
}

/// How the rules have a server that is kept account of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// It has no rule.
    Absent,
    /// It has a rule, and this lies over it.
    Present(Administrative),
}

/// What happens to the machine.
#[derive(Clone, Debug)]
pub enum Event<'a> {
    /// An operator asks for something.
    Asked(Command, &'a [Key], Timestamp),
    /// The rules, or what lies over them, may be others now.
    Rules(&'a BTreeMap<Key, Seen>),
    /// So many connections are open, of each server that is being drained.
    Counted(&'a BTreeMap<Key, u32>),
    /// So many connections of a server were ended.
    Ended(Key, u32),
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Lay this over a server's rule.
    Set(Key, Option<State>),
    /// End the connections of a server.
    End(Key),
    /// Record what has happened.
    Record(events::Event),
    /// What there is has changed: keep it over a restart.
    Save,
}

/// Where a server stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Its last connections are waited for.
    Draining,
    /// The deadline has passed, and connections are left.
    Overdue,
    /// It has no connections, and is taken out of the service.
    Drained,
    /// It gets no new connections until further notice.
    Disabled,
}

impl State {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draining => "draining",
            Self::Overdue => "deadline passed",
            Self::Drained => "drained",
            Self::Disabled => "disabled",
        }
    }

    /// What it means for the weight.
    pub fn administrative(state: Option<Self>) -> Administrative {
        match state {
            None => Administrative::Enabled,
            Some(Self::Draining | Self::Overdue) => Administrative::Draining,
            Some(Self::Drained) => Administrative::Removed,
            Some(Self::Disabled) => Administrative::Disabled,
        }
    }
}

/// How far it is, for people and programs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// The virtual service.
    pub service: String,
    /// The real server.
    pub real_server: String,
    /// Where it stands.
    pub state: State,
    /// Since when it is drained or disabled.
    pub since: Timestamp,
    /// Until when it is waited for.
    pub deadline: Option<Timestamp>,
    /// Whether connections that are left then are ended.
    pub kill: bool,
    /// Connections that were open when the drain began; unknown for a moment.
    pub connections_at_start: Option<u32>,
    /// Connections that are open.
    pub connections: Option<u32>,
    /// Connections that were ended by force.
    pub connections_ended: u32,
    /// When none will be left, if they go on ending as they did in the last minute.
    pub expected_end: Option<Timestamp>,
}

/// A server that is drained, disabled, or both.
#[derive(Clone, Debug, Default)]
struct Entry {
    /// Whether its rule has been seen. One that an earlier daemon has left may wait for it.
    is_present: bool,
    disabled: Option<Timestamp>,
    drain: Option<Drain>,
}

#[derive(Clone, Debug)]
struct Drain {
    since: Timestamp,
    began: Instant,
    deadline: Option<Instant>,
    kill: bool,
    state: State,
    at_start: Option<u32>,
    left: Option<u32>,
    ended: u32,
    decline: Decline,
}

/// All servers that are drained or disabled.
#[derive(Debug, Default)]
pub struct Drains {
    servers: BTreeMap<Key, Entry>,
    actions: VecDeque<Action>,
}

impl Entry {
    fn state(&self) -> Option<State> {
        let drain = self.drain.as_ref().map(|drain| drain.state);
        drain.or(self.disabled.map(|_| State::Disabled))
    }
}

impl Drains {
    /// Takes what has happened.
    pub fn handle(&mut self, event: &Event<'_>, now: Instant) {
        match event {
            Event::Asked(command, servers, time) => {
                servers.iter().for_each(|key| self.obey(*command, *key, *time, now));
                self.actions.push_back(Action::Save);
            }
            Event::Rules(seen) => seen.iter().for_each(|(key, seen)| self.follow_rule(*key, seen)),
            Event::Counted(counts) => counts.iter().for_each(|(key, left)| self.count(*key, *left, now)),
            Event::Ended(key, ended) => {
                if let Some(drain) = self.drain(key) {
                    drain.ended = drain.ended.saturating_add(*ended);
                }
            }
        }
    }

    /// What is to be done next.
    pub fn next_action(&mut self) -> Option<Action> {
        self.actions.pop_front()
    }

    /// All servers that are kept account of.
    pub fn servers(&self) -> impl Iterator<Item = Key> + '_ {
        self.servers.keys().copied()
    }

    /// Where a server stands; `None`: as its rule says.
    pub fn state(&self, key: &Key) -> Option<State> {
        self.servers.get(key)?.state()
    }

    /// The servers whose connections are to be counted.
    pub fn counted(&self) -> impl Iterator<Item = Key> + '_ {
        let waits = |entry: &Entry| entry.drain.as_ref().is_some_and(|drain| drain.state != State::Drained);
        self.servers.iter().filter(move |(_, entry)| entry.is_present && waits(entry)).map(|(key, _)| *key)
    }

    /// How far all of them are.
    pub fn progress(&self, now: Instant, time: Timestamp) -> Vec<Progress> {
        self.servers.iter().filter_map(|(key, entry)| progress(key, entry, now, time)).collect()
    }

    fn drain(&mut self, key: &Key) -> Option<&mut Drain> {
        self.servers.get_mut(key)?.drain.as_mut()
    }

    fn obey(&mut self, command: Command, key: Key, time: Timestamp, now: Instant) {
        let entry = self.servers.entry(key).or_default();
        entry.is_present = true;
        let before = entry.state();
        let kind = match command {
            Command::Drain { deadline, kill } => {
                let deadline = deadline.or(kill.then_some(Duration::ZERO)).and_then(|after| now.checked_add(after));
                match &mut entry.drain {
                    // What is drained stays so; what is being drained may be given another deadline.
                    Some(drain) if drain.state == State::Drained => None,
                    Some(drain) => {
                        (drain.deadline, drain.kill, drain.state) = (deadline, kill, State::Draining);
                        Some(Kind::DrainStarted)
                    }
                    none => {
                        *none = Some(Drain::new(time, now, deadline, kill));
                        Some(Kind::DrainStarted)
                    }
                }
            }
            Command::Undrain => entry.drain.take().map(|_| Kind::DrainCancelled),
            Command::Disable if entry.disabled.is_none() => {
                entry.disabled = Some(time);
                Some(Kind::ServerDisabled)
            }
            Command::Disable => None,
            Command::Enable => entry.disabled.take().map(|_| Kind::ServerEnabled),
        };
        let state = entry.state();
        if state.is_none() {
            self.servers.remove(&key);
        }
        if state != before {
            self.actions.push_back(Action::Set(key, state));
        }
        if let Some(kind) = kind {
            self.record(kind, &key, before, state, &words(command));
        }
    }

    fn record(&mut self, kind: Kind, key: &Key, old: Option<State>, new: Option<State>, cause: &str) {
        let name = |state: Option<State>| state.map_or("in service", State::name);
        let event = events::Event::new(kind).real_server(&key.0, &key.1).change(name(old), name(new)).because(cause);
        self.actions.push_back(Action::Record(event));
    }

    fn follow_rule(&mut self, key: Key, seen: &Seen) {
        let Some(entry) = self.servers.get_mut(&key) else { return };
        let state = entry.state();
        match (seen, entry.is_present) {
            // Of the file that an earlier daemon has left: its rule may come yet.
            (Seen::Absent, false) => (),
            (Seen::Present(_), false) => {
                entry.is_present = true;
                self.actions.push_back(Action::Set(key, state));
            }
            (Seen::Present(over), true) if *over == State::administrative(state) => (),
            // A rule that was removed and made again is another rule.
            (Seen::Absent | Seen::Present(_), true) => {
                self.servers.remove(&key);
                let kind = if state == Some(State::Disabled) { Kind::ServerEnabled } else { Kind::DrainCancelled };
                self.record(kind, &key, state, None, "its rule was removed");
                self.actions.push_back(Action::Save);
            }
        }
    }

    fn count(&mut self, key: Key, left: u32, now: Instant) {
        let Some(drain) = self.drain(&key) else { return };
        drain.at_start.get_or_insert(left);
        drain.left = Some(left);
        drain.decline.add(left, now);
        let before = drain.state;
        let is_settled = now.saturating_duration_since(drain.began) >= SETTLED;
        let is_late = drain.deadline.is_some_and(|deadline| now >= deadline);
        let (after, cause) = match before {
            State::Drained | State::Disabled => return,
            State::Draining | State::Overdue if left == 0 && is_settled => {
                (State::Drained, format!("no connections left{}, taken out of the service", drain.force()))
            }
            State::Draining if is_late && drain.kill => {
                self.actions.push_back(Action::End(key));
                return;
            }
            State::Draining if is_late => (State::Overdue, format!("the deadline has passed, {left} connections left")),
            State::Draining | State::Overdue => return,
        };
        drain.state = after;
        if State::administrative(Some(after)) != State::administrative(Some(before)) {
            self.actions.push_back(Action::Set(key, Some(after)));
        }
        self.record(Kind::DrainEnded, &key, Some(before), Some(after), &cause);
        self.actions.push_back(Action::Save);
    }
}

impl Drain {
    fn new(since: Timestamp, began: Instant, deadline: Option<Instant>, kill: bool) -> Self {
        let decline = Decline::default();
        Self { since, began, deadline, kill, state: State::Draining, at_start: None, left: None, ended: 0, decline }
    }

    fn force(&self) -> String {
        if self.ended == 0 { String::new() } else { format!(" ({} were ended by force)", self.ended) }
    }
}

/// What was asked for, as the cause of what followed.
fn words(command: Command) -> String {
    match command {
        Command::Drain { deadline: None, kill: false } => "lbd drain".to_owned(),
        Command::Drain { deadline: None, kill: true } => "lbd drain, connections are ended at once".to_owned(),
        Command::Drain { deadline: Some(deadline), kill: false } => {
            format!("lbd drain, until {deadline:?} have passed")
        }
        Command::Drain { deadline: Some(deadline), kill: true } => {
            format!("lbd drain, connections are ended after {deadline:?}")
        }
        Command::Undrain => "lbd undrain".to_owned(),
        Command::Disable => "lbd disable".to_owned(),
        Command::Enable => "lbd enable".to_owned(),
    }
}

fn progress(key: &Key, entry: &Entry, now: Instant, time: Timestamp) -> Option<Progress> {
    let at = |instant: Instant| match instant.checked_duration_since(now) {
        Some(ahead) => time.plus(ahead),
        None => Timestamp(time.0.saturating_sub(now.saturating_duration_since(instant).as_millis() as u64)),
    };
    let drain = entry.drain.as_ref();
    let running = drain.filter(|drain| drain.state != State::Drained);
    Some(Progress {
        service: key.0.to_string(),
        real_server: key.1.to_string(),
        state: entry.state()?,
        since: drain.map(|drain| drain.since).or(entry.disabled)?,
        deadline: drain.and_then(|drain| drain.deadline).map(at),
        kill: drain.is_some_and(|drain| drain.kill),
        connections_at_start: drain.and_then(|drain| drain.at_start),
        connections: drain.and_then(|drain| drain.left),
        connections_ended: drain.map_or(0, |drain| drain.ended),
        expected_end: running.and_then(|drain| drain.decline.expected_end(now)).map(at),
    })
}
