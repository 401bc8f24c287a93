//! The state machine of one virtual router.
//!
//! ```text
//!              start                 nobody heard             standby, stop, fault
//! Initialize ────────> Backup <────────────────────> Master ──────────────────────> Leaving
//!                        ^      better one heard                                       │ new master heard,
//!                        │ online, recovered                                           │ or nobody came
//!                        └──────────────── Standby, Fault, Stopped <───────────────────┘
//! ```
//!
//! RFC 9568 §6.4, with what keepalived does where the RFC leaves it open, and these betterments: whoever leaves goes on
//! serving until it hears its successor; a successor that is told so by a director of our own takes over at once; a
//! master that was paused for long gives up before it sends anything; a loser's last act is an advertisement, so that
//! the winner knows that there were two, and announces itself again; one that was killed finds the addresses on its
//! interface and goes on serving unless it hears another master within one interval.

mod change;
mod heard;
#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::net::IpAddr;
use std::time::{Duration, Instant};

use super::timers::{master_down_interval, skew_time};
use super::{Priority, Version};

/// When a new master announces its addresses again: one announcement may be lost, and the old master's answer to one
/// may turn a switch back.
const ANNOUNCEMENTS: [Duration; 4] =
    [Duration::ZERO, Duration::from_millis(20), Duration::from_millis(100), Duration::from_millis(500)];
/// How a priority becomes a wait, when a director of our own has said that it stops: (256 - priority) of these.
const HAND_OVER_STEP: Duration = Duration::from_micros(10);
/// The priority of a router that was told to take over.
const TAKEOVER: u8 = 254;

/// What a virtual router is told once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Protocol version.
    pub version: Version,
    /// The configured priority.
    pub priority: Priority,
    /// Time between its advertisements as a master.
    pub interval: Duration,
    /// Whether a master with a lower priority is replaced, and how long after the start at the earliest.
    pub preempt: Preempt,
    /// The source of its advertisements: of two masters with one priority the higher address stays.
    pub address: IpAddr,
    /// Time between announcements of a master that nothing happens to; zero: none.
    pub refresh: Duration,
    /// Whether it becomes master although it hears somebody whose advertisements have to be discarded.
    pub ignores_rejected: bool,
}

/// Whether a master with a lower priority is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preempt {
    /// No.
    Never,
    /// Yes, when so much time has passed since the start.
    After(Duration),
}

/// A good advertisement from another router.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    /// The sender.
    pub source: IpAddr,
    /// Its priority; 0: it stops.
    pub priority: u8,
    /// Its interval.
    pub interval: Duration,
    /// Whether it is known to be a director of our own kind, which serves until it hears its successor.
    pub is_lbd: bool,
}

/// What happens to a virtual router.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The network can be heard, and checks have spoken. `holds`: the addresses were found on this host, from before.
    Start {
        /// Whether they were.
        holds: bool,
    },
    /// An advertisement that is good.
    Heard(Heard),
    /// An advertisement that had to be discarded: somebody is alive.
    Rejected {
        /// Who.
        source: IpAddr,
    },
    /// The deadline may have passed.
    Deadline,
    /// What is tracked has changed the priority.
    Priority(Priority),
    /// It cannot serve: no carrier, no quorum, no data path.
    Fault,
    /// It can again.
    Recovered,
    /// It must not serve, for so long, or until told.
    Standby(Option<Duration>),
    /// It may again.
    Online,
    /// It shall serve, for so long, or until told by [`Event::Online`].
    Takeover(Option<Duration>),
    /// The daemon ends.
    Stop,
}

/// What a virtual router is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Not started.
    Initialize,
    /// Waits for the master to fall silent.
    Backup,
    /// Serves.
    Master,
    /// Has said that it stops, and serves until its successor is heard.
    Leaving(Rest),
    /// Does not take part.
    Resting(Rest),
}

/// Why a router does not take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rest {
    /// It cannot.
    Fault,
    /// It was told so.
    Standby,
    /// It has ended.
    Stopped,
}

/// Why a state was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// It was started.
    Started,
    /// The addresses were here when it started, and nobody else claimed them.
    Adopted,
    /// The owner of the addresses need not ask.
    Owner,
    /// No master was heard for a master-down interval.
    MasterSilent,
    /// The master has said that it stops.
    MasterStopped(IpAddr),
    /// A better one was heard.
    BetterMaster(IpAddr, u8),
    /// This process did not run for longer than others wait.
    Paused(Duration),
    /// It was told to.
    Asked,
    /// It cannot serve.
    Fault,
    /// It can serve again.
    Recovered,
    /// Its successor was heard.
    Relieved(IpAddr),
    /// No successor was heard in time.
    NotRelieved,
}

/// What the shell has to do, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Send an advertisement with this priority.
    Advertise(u8),
    /// Put the addresses on the interface. Not asked for twice without a release.
    Hold,
    /// Take them off.
    Release,
    /// Tell the network where they are: gratuitous ARP, unsolicited neighbour advertisement.
    Announce,
    /// Write down that the state has changed.
    Report {
        /// The state before.
        from: State,
        /// The state now.
        to: State,
        /// Why.
        cause: Cause,
    },
    /// Raise an alarm.
    Alarm(Alarm),
}

/// What somebody should look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alarm {
    /// Another master is serving, too.
    TwoMasters(IpAddr),
    /// Another router has our address.
    SameAddress(IpAddr),
    /// The master is silent, but somebody whose advertisements are discarded is not: we stay backup.
    RejectedIsAlive(IpAddr),
}

/// One virtual router.
#[derive(Clone, Debug)]
pub struct Instance {
    settings: Settings,
    state: State,
    /// With what tracking makes of it.
    priority: Priority,
    /// Whether the addresses are on this host.
    holds: bool,
    /// The master's, as learned.
    master_interval: Duration,
    /// When to act if nothing happens.
    deadline: Option<Instant>,
    /// When the next advertisement is due, and the last one was sent.
    advertised: Option<Instant>,
    /// Announcements to come, the soonest last.
    announcements: Vec<Instant>,
    /// From when on a lower master is replaced.
    preempts_from: Option<Instant>,
    /// Who was heard and discarded, and when.
    rejected: Option<(IpAddr, Instant)>,
    /// When a takeover or a standby ends by itself.
    limit: Option<Instant>,
    takeover: bool,
    /// Whose stop is being waited for.
    stopping: Option<IpAddr>,
    actions: VecDeque<Action>,
}

impl Instance {
    /// One that has not been started.
    pub fn new(settings: Settings) -> Self {
        let (priority, master_interval) = (settings.priority, settings.interval);
        Self {
            settings,
            state: State::Initialize,
            priority,
            holds: false,
            master_interval,
            deadline: None,
            advertised: None,
            announcements: Vec::new(),
            preempts_from: None,
            rejected: None,
            limit: None,
            takeover: false,
            stopping: None,
            actions: VecDeque::new(),
        }
    }

    /// What it is doing.
    pub fn state(&self) -> State {
        self.state
    }

    /// Whether the addresses are on this host.
    pub fn holds(&self) -> bool {
        self.holds
    }

    /// The priority that it advertises, tracking and takeover included.
    pub fn effective_priority(&self) -> Priority {
        match Priority::new(TAKEOVER) {
            Some(takeover) if self.takeover && self.priority < takeover => takeover,
            _ => self.priority,
        }
    }

    /// The only way in.
    pub fn handle(&mut self, event: Event, now: Instant) {
        self.notice_pause(now);
        self.notice_limit(now);
        match event {
            Event::Start { holds } => self.start(holds, now),
            Event::Heard(heard) => self.heard(heard, now),
            Event::Rejected { source } => self.rejected = Some((source, now)),
            Event::Deadline => self.pass_deadlines(now),
            Event::Priority(priority) => self.set_priority(priority, now),
            Event::Fault => self.rest(Rest::Fault, Cause::Fault, now),
            Event::Recovered => self.return_from(Rest::Fault, Cause::Recovered, now),
            Event::Standby(limit) => {
                self.limit = limit.and_then(|limit| now.checked_add(limit));
                self.takeover = false;
                self.rest(Rest::Standby, Cause::Asked, now);
            }
            Event::Online => self.online(now),
            Event::Takeover(limit) => self.take_over(limit, now),
            Event::Stop => self.rest(Rest::Stopped, Cause::Asked, now),
        }
    }

    /// What to do next.
    pub fn next_action(&mut self) -> Option<Action> {
        self.actions.pop_front()
    }

    /// When to come back if nothing happens.
    pub fn next_deadline(&self) -> Option<Instant> {
        let announcement = self.announcements.last().copied();
        [self.deadline, announcement, self.limit].into_iter().flatten().min()
    }

    fn start(&mut self, holds: bool, now: Instant) {
        if self.state != State::Initialize {
            return;
        }
        self.holds = holds;
        self.preempts_from = match self.settings.preempt {
            Preempt::Never => None,
            Preempt::After(delay) => now.checked_add(delay),
        };
        if self.priority.get() == u8::MAX {
            return self.enter_master(Cause::Owner, now);
        }
        self.enter_backup(Cause::Started, now);
        if holds {
            self.deadline = Some(now + self.settings.interval);
        }
    }

    fn set_priority(&mut self, priority: Priority, now: Instant) {
        if self.priority == priority {
            return;
        }
        self.priority = priority;
        match self.state {
            // The others are to know at once.
            State::Master => self.advertise(now),
            State::Backup if !self.holds && self.stopping.is_none() => self.restart_wait(now),
            State::Backup | State::Initialize | State::Leaving(_) | State::Resting(_) => (),
        }
    }

    /// A process that was stopped, or whose machine slept, must not act on what it believed before: others have waited
    /// long enough to be masters by now.
    fn notice_pause(&mut self, now: Instant) {
        let (State::Master, Some(last)) = (self.state, self.advertised) else { return };
        let silent = now.saturating_duration_since(last);
        // Nobody waits less: their skew comes on top.
        if silent <= self.settings.interval * 3 {
            return;
        }
        self.release();
        self.enter_backup(Cause::Paused(silent), now);
        // Whoever is master now is heard within one interval.
        self.deadline = Some(
            now + self.settings.interval + skew_time(self.settings.version, self.settings.interval, self.priority),
        );
    }

    fn notice_limit(&mut self, now: Instant) {
        if self.limit.is_some_and(|limit| limit <= now) {
            self.online(now);
        }
    }

    fn pass_deadlines(&mut self, now: Instant) {
        while self.announcements.last().is_some_and(|next| *next <= now) {
            self.announcements.pop();
            self.actions.push_back(Action::Announce);
            if self.announcements.is_empty() && !self.settings.refresh.is_zero() {
                self.announcements.push(now + self.settings.refresh);
            }
        }
        if self.deadline.is_none_or(|deadline| deadline > now) {
            return;
        }
        match self.state {
            State::Backup => self.master_is_silent(now),
            State::Master => self.advertise(now),
            State::Leaving(rest) => self.enter_rest(rest, Cause::NotRelieved),
            State::Initialize | State::Resting(_) => self.deadline = None,
        }
    }

    fn master_is_silent(&mut self, now: Instant) {
        if let Some((source, when)) = self.rejected
            && !self.settings.ignores_rejected
            && now.saturating_duration_since(when) <= self.down_interval()
            && !self.takeover
        {
            self.actions.push_back(Action::Alarm(Alarm::RejectedIsAlive(source)));
            return self.restart_wait(now);
        }
        let cause = match self.stopping {
            Some(master) => Cause::MasterStopped(master),
            None if self.takeover => Cause::Asked,
            None if self.holds => Cause::Adopted,
            None => Cause::MasterSilent,
        };
        self.enter_master(cause, now);
    }

    fn down_interval(&self) -> Duration {
        master_down_interval(self.settings.version, self.master_interval, self.effective_priority())
    }

    fn restart_wait(&mut self, now: Instant) {
        self.stopping = None;
        self.deadline = Some(now + self.down_interval());
    }
}
