//! Entering and leaving states: all that goes with it, in one place each.

use std::time::{Duration, Instant};

use super::{ANNOUNCEMENTS, Action, Cause, Instance, Rest, State};

impl Instance {
    pub(super) fn enter_backup(&mut self, cause: Cause, now: Instant) {
        self.advertised = None;
        self.announcements.clear();
        self.go(State::Backup, cause);
        self.restart_wait(now);
    }

    /// The advertisement goes before the addresses: the old master must let go first.
    pub(super) fn enter_master(&mut self, cause: Cause, now: Instant) {
        self.stopping = None;
        self.master_interval = self.settings.interval;
        self.go(State::Master, cause);
        self.advertise(now);
        if !self.holds {
            self.holds = true;
            self.actions.push_back(Action::Hold);
        }
        self.announce(now);
    }

    /// Stops taking part: at once, or, for a master, when its successor is heard.
    pub(super) fn rest(&mut self, rest: Rest, cause: Cause, now: Instant) {
        match self.state {
            // An ended one stays so, and a fault does not end a standby.
            State::Resting(Rest::Stopped) | State::Leaving(Rest::Stopped) => (),
            State::Resting(Rest::Standby) if rest == Rest::Fault => (),
            State::Master => {
                self.actions.push_back(Action::Advertise(0));
                self.advertised = None;
                self.announcements.clear();
                self.go(State::Leaving(rest), cause);
                // A successor of another kind waits for its skew time, which is below one interval, or below a second.
                self.deadline = Some(now + self.settings.interval.max(Duration::from_secs(1)));
            }
            State::Leaving(_) => self.go(State::Leaving(rest), cause),
            State::Initialize | State::Backup | State::Resting(_) => self.enter_rest(rest, cause),
        }
    }

    pub(super) fn enter_rest(&mut self, rest: Rest, cause: Cause) {
        self.release();
        self.deadline = None;
        self.stopping = None;
        self.go(State::Resting(rest), cause);
    }

    pub(super) fn return_from(&mut self, rest: Rest, cause: Cause, now: Instant) {
        if self.state == State::Resting(rest) {
            self.enter_backup(cause, now);
        } else if self.state == State::Leaving(rest) {
            // Nobody has come yet.
            self.enter_master(cause, now);
        }
    }

    /// The end of a standby or of a takeover.
    pub(super) fn online(&mut self, now: Instant) {
        self.limit = None;
        if std::mem::take(&mut self.takeover) && self.state == State::Master {
            // With its own priority again: a better one may come.
            self.advertise(now);
        }
        self.return_from(Rest::Standby, Cause::Asked, now);
    }

    pub(super) fn take_over(&mut self, limit: Option<Duration>, now: Instant) {
        let may = match self.state {
            State::Backup | State::Master | State::Resting(Rest::Standby) | State::Leaving(Rest::Standby) => true,
            State::Initialize
            | State::Resting(Rest::Fault | Rest::Stopped)
            | State::Leaving(Rest::Fault | Rest::Stopped) => false,
        };
        if !may {
            return;
        }
        self.limit = limit.and_then(|limit| now.checked_add(limit));
        self.takeover = true;
        if self.state == State::Master {
            self.advertise(now);
        } else {
            self.enter_master(Cause::Asked, now);
        }
    }

    pub(super) fn advertise(&mut self, now: Instant) {
        self.actions.push_back(Action::Advertise(self.effective_priority().get()));
        self.advertised = Some(now);
        self.deadline = Some(now + self.settings.interval);
    }

    /// Announces now and some more times.
    pub(super) fn announce(&mut self, now: Instant) {
        self.actions.push_back(Action::Announce);
        self.announcements = ANNOUNCEMENTS.iter().skip(1).rev().map(|after| now + *after).collect();
    }

    pub(super) fn release(&mut self) {
        if self.holds {
            self.holds = false;
            self.actions.push_back(Action::Release);
        }
    }

    fn go(&mut self, to: State, cause: Cause) {
        let from = std::mem::replace(&mut self.state, to);
        if from != to {
            self.actions.push_back(Action::Report { from, to, cause });
        }
    }
}
