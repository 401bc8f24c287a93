//! IPVS's walk over its list, one server at a time: slow, and plainly so.

use crate::abi::SchedulerKind;
use std::vec::Vec;

#[derive(Clone, Copy, Debug)]
pub(super) struct Server {
    pub(super) index: u32,
    pub(super) weight: u32,
    pub(super) active: u32,
    pub(super) inactive: u32,
    pub(super) is_overloaded: bool,
}

/// A service of the reference. `current` is an index of a server, `None` the head of the list.
pub(super) struct Reference {
    kind: SchedulerKind,
    pub(super) list: Vec<Server>,
    current: Option<u32>,
    required: i64,
    step: i64,
    greatest: i64,
}

impl Reference {
    pub(super) fn new(kind: SchedulerKind) -> Self {
        let mut new = Self { kind, list: Vec::new(), current: None, required: 0, step: 1, greatest: 0 };
        new.start();
        new
    }

    fn start(&mut self) {
        self.current = None;
        self.measure();
        self.required = self.greatest;
    }

    /// The step is the greatest number that divides all weights above 0.
    fn measure(&mut self) {
        let weights: Vec<i64> = self.list.iter().map(|s| i64::from(s.weight)).filter(|&w| w > 0).collect();
        let mut step = 0;
        for &weight in &weights {
            let (mut a, mut b) = (weight, step);
            while b != 0 {
                (a, b) = (b, a % b);
            }
            step = a;
        }
        self.step = if weights.is_empty() { 1 } else { step };
        self.greatest = weights.iter().copied().max().unwrap_or(0) - (self.step - 1);
    }

    fn changed(&mut self) {
        if self.kind != SchedulerKind::WeightedRoundRobin {
            return;
        }
        self.current = None;
        self.measure();
        if self.required > self.greatest || self.required == 0 {
            self.required = self.greatest;
        } else if self.step > 1 {
            self.required = self.required / self.step * self.step + 1;
        }
    }

    pub(super) fn position(&self, index: u32) -> usize {
        self.list.iter().position(|server| server.index == index).unwrap()
    }

    pub(super) fn add(&mut self, index: u32, weight: u32) {
        self.list.insert(0, Server { index, weight, active: 0, inactive: 0, is_overloaded: false });
        self.changed();
    }

    pub(super) fn edit(&mut self, index: u32, weight: u32) {
        let position = self.position(index);
        self.list[position].weight = weight;
        self.changed();
    }

    pub(super) fn remove(&mut self, index: u32) {
        let position = self.position(index);
        if self.kind == SchedulerKind::RoundRobin && self.current == Some(index) {
            self.current = position.checked_sub(1).map(|before| self.list[before].index);
        }
        self.list.remove(position);
        self.changed();
    }

    pub(super) fn set_scheduler(&mut self, kind: SchedulerKind) {
        if kind != self.kind {
            self.kind = kind;
            self.start();
        }
    }

    pub(super) fn pick(&mut self) -> Option<u32> {
        match self.kind {
            SchedulerKind::RoundRobin => self.round_robin(),
            SchedulerKind::WeightedRoundRobin => self.weighted_round_robin(),
            SchedulerKind::LeastConnection => self.least_connection(),
            SchedulerKind::WeightedLeastConnection => self.weighted_least_connection(),
            SchedulerKind::Unsupported => None,
        }
    }

    fn after_current(&self) -> usize {
        self.current.map_or(0, |index| self.position(index) + 1)
    }

    /// Weight of a server that can be picked, else 0.
    fn available(&self, position: usize) -> u32 {
        let server = self.list[position];
        if server.is_overloaded { 0 } else { server.weight }
    }

    fn round_robin(&mut self) -> Option<u32> {
        let start = self.after_current();
        let found = (start..self.list.len()).chain(0..start).find(|&position| self.available(position) > 0)?;
        self.current = Some(self.list[found].index);
        self.current
    }

    fn weighted_round_robin(&mut self) -> Option<u32> {
        if self.greatest == 0 {
            return None;
        }
        let mut position = self.after_current();
        let last = self.current;
        let (mut restarted, mut stop, mut last_pass) = (false, false, false);
        // Weights of 2^31 - 1 have rounds without a server by the thousand million: those are not walked.
        loop {
            while position < self.list.len() {
                let index = self.list[position].index;
                if i64::from(self.available(position)) >= self.required {
                    self.current = Some(index);
                    return self.current;
                }
                if stop && Some(index) == last {
                    return None;
                }
                position += 1;
            }
            position = 0;
            self.required -= self.step;
            if self.required <= 0 {
                self.required = self.greatest;
                if last_pass || last.is_none() {
                    self.current = None;
                    return None;
                }
                restarted = true;
            }
            last_pass = self.required <= self.step;
            stop |= last_pass && restarted && last.is_some();
        }
    }

    fn least_connection(&self) -> Option<u32> {
        let mut least: Option<(u32, u32)> = None;
        for server in self.list.iter().filter(|server| server.weight > 0 && !server.is_overloaded) {
            let load = (server.active << 8) + server.inactive;
            if least.is_none_or(|(_, lowest)| load < lowest) {
                least = Some((server.index, load));
            }
        }
        least.map(|(index, _)| index)
    }

    fn weighted_least_connection(&self) -> Option<u32> {
        let mut least: Option<(Server, i64)> = None;
        for &server in self.list.iter().filter(|server| !server.is_overloaded) {
            let load = i64::from((server.active << 8) + server.inactive);
            least = match least {
                None if server.weight > 0 => Some((server, load)),
                Some((best, lowest)) if lowest * i64::from(server.weight) > load * i64::from(best.weight) => {
                    Some((server, load))
                }
                other => other,
            };
        }
        least.map(|(server, _)| server.index)
    }
}
