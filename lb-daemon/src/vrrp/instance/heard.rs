//! What an advertisement does.

use std::time::Instant;

use super::{Action, Alarm, Cause, HAND_OVER_STEP, Heard, Instance, Preempt, State, skew_time};

impl Instance {
    pub(super) fn heard(&mut self, heard: Heard, now: Instant) {
        match self.state {
            State::Backup => self.heard_as_backup(heard, now),
            State::Master => self.heard_as_master(heard, now),
            // Whoever serves now relieves us.
            State::Leaving(rest) if heard.priority > 0 => self.enter_rest(rest, Cause::Relieved(heard.source)),
            State::Leaving(_) | State::Initialize | State::Resting(_) => (),
        }
    }

    /// RFC 9568 §6.4.2.
    fn heard_as_backup(&mut self, heard: Heard, now: Instant) {
        if heard.priority == 0 {
            return self.master_stops(heard, now);
        }
        if !self.is_good_enough(heard, now) {
            // It goes on serving until our wait is over; the wait is not begun again.
            return;
        }
        // There is a master: what was found on this host at the start is not ours any more.
        self.release();
        self.master_interval = self.interval_of(heard);
        self.restart_wait(now);
    }

    fn is_good_enough(&self, heard: Heard, now: Instant) -> bool {
        let preempts = match self.settings.preempt {
            Preempt::Never => false,
            Preempt::After(_) => self.preempts_from.is_some_and(|from| from <= now),
        };
        // Whoever was told to take over does.
        !(preempts || self.takeover) || heard.priority >= self.effective_priority().get()
    }

    fn interval_of(&self, heard: Heard) -> std::time::Duration {
        match self.settings.version {
            // There the intervals are the same, or the advertisement was discarded.
            super::Version::V2 => self.settings.interval,
            super::Version::V3 => heard.interval,
        }
    }

    /// The best of the others shall be the first.
    fn master_stops(&mut self, heard: Heard, now: Instant) {
        let priority = self.effective_priority();
        let skew = skew_time(self.settings.version, self.master_interval, priority);
        let wait = match heard.is_lbd {
            true => skew.min(HAND_OVER_STEP * u32::from(256 - u16::from(priority.get()))),
            false => skew,
        };
        self.stopping = Some(heard.source);
        self.deadline = Some(now + wait);
    }

    /// RFC 9568 §6.4.3.
    fn heard_as_master(&mut self, heard: Heard, now: Instant) {
        let own = self.effective_priority().get();
        if heard.priority == 0 {
            return self.advertise(now);
        }
        if heard.priority == own && heard.source == self.settings.address {
            self.actions.push_back(Action::Alarm(Alarm::SameAddress(heard.source)));
            return;
        }
        let is_better = (heard.priority, heard.source) > (own, self.settings.address);
        if is_better {
            // The winner may not have heard us: it announces itself again when it hears that there were two.
            self.advertise(now);
            self.release();
            self.master_interval = self.interval_of(heard);
            return self.enter_backup(Cause::BetterMaster(heard.source, heard.priority), now);
        }
        self.actions.push_back(Action::Alarm(Alarm::TwoMasters(heard.source)));
        self.advertise(now);
        self.announce(now);
    }
}
