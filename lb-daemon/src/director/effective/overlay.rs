//! What is known of a real server beside its rule.

use std::collections::HashMap;
use std::time::Instant;

use ipvsadm_compat::model::{Presence, ServerId};

use super::ServicePolicy;
use super::why::{Why, configured};

/// What lies over the rules of one service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceOverlay {
    /// Whether the quorum was met when it was last looked at.
    pub has_quorum: bool,
    /// What lies over its servers; over one that is not here, nothing.
    pub servers: HashMap<ServerId, ServerOverlay>,
}

impl Default for ServiceOverlay {
    fn default() -> Self {
        Self { has_quorum: true, servers: HashMap::new() }
    }
}

/// What lies over one real server of a service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServerOverlay {
    /// What its check says.
    pub health: Health,
    /// What an operator has asked for.
    pub administrative: Administrative,
    /// Since when it is up again, for a slow start.
    pub up_since: Option<Instant>,
    /// As an earlier process has left it: this holds until checks or an operator have spoken.
    pub found: Option<Found>,
}

/// What a check says of a server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Health {
    /// There is none.
    #[default]
    Unchecked,
    /// It has not spoken yet.
    Unknown {
        /// Whether the server gets connections until then; `None`: as an earlier process has left it, and a new one
        /// does.
        serves: Option<bool>,
    },
    /// It is up.
    Up,
    /// It is down.
    Down {
        /// The last reason in words, such as `HTTP 503, expected 200-299`.
        reason: String,
    },
}

/// What an operator has asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Administrative {
    /// Nothing.
    #[default]
    Enabled,
    /// No new connections; those that are open may end.
    Draining,
    /// No new connections until further notice.
    Disabled,
    /// Drained, and taken out of the service.
    Removed,
}

/// How the data path had a server before this process, where that is not as its rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// With this weight.
    Weight(u32),
    /// Taken out of its service.
    Withheld,
}

impl ServerOverlay {
    /// Takes what the check says.
    pub fn set_health(&mut self, health: Health, now: Instant) {
        let was_dead = matches!(self.health, Health::Down { .. } | Health::Unknown { serves: Some(false) })
            || self.found == Some(Found::Withheld);
        match health {
            Health::Up if was_dead => self.up_since = Some(now),
            Health::Up | Health::Unchecked | Health::Unknown { .. } => (),
            Health::Down { .. } => self.up_since = None,
        }
        if !matches!(health, Health::Unchecked | Health::Unknown { serves: None }) {
            self.found = None;
        }
        self.health = health;
    }

    /// Takes what an operator asks for.
    pub fn set_administrative(&mut self, administrative: Administrative) {
        self.found = None;
        self.administrative = administrative;
    }

    /// Whether nothing lies over the server, so that nothing has to be remembered.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Weight and place of a server whose rule says `weight`, and why.
    pub(super) fn standing(&self, weight: u32, policy: &ServicePolicy, now: Instant) -> (u32, Presence, Why) {
        let listed = |weight, why| (weight, Presence::Listed, why);
        let dead = |why| (0, presence_of_dead(policy), why);
        match self.administrative {
            Administrative::Enabled => (),
            Administrative::Draining => return listed(0, Why::Draining),
            Administrative::Disabled => return listed(0, Why::Disabled),
            Administrative::Removed => return (0, Presence::Withheld, Why::Drained),
        }
        match self.found {
            None => (),
            Some(Found::Weight(found)) => return listed(found.min(weight), Why::Found),
            Some(Found::Withheld) => return (0, Presence::Withheld, Why::Found),
        }
        match &self.health {
            Health::Down { reason } => return dead(Why::Down(reason.clone())),
            Health::Unknown { serves: Some(false) } => return dead(Why::NotCheckedYet),
            Health::Unchecked | Health::Unknown { serves: Some(true) | None } | Health::Up => (),
        }
        match self.permille(policy, now).filter(|_| weight > 0) {
            Some(permille) => listed(part(weight, permille), Why::SlowStart { permille, scale: 1 }),
            None => listed(weight, configured(weight)),
        }
    }

    /// How much of its weight a server that starts slowly has by now, in thousandths; `None` once it has all.
    fn permille(&self, policy: &ServicePolicy, now: Instant) -> Option<u32> {
        let elapsed = now.saturating_duration_since(self.up_since?);
        let passed = elapsed.as_millis().saturating_mul(1_000).checked_div(policy.slow_start.as_millis())?;
        u32::try_from(passed).ok().filter(|permille| *permille < 1_000)
    }
}

pub(super) fn presence_of_dead(policy: &ServicePolicy) -> Presence {
    if policy.inhibit { Presence::Listed } else { Presence::Withheld }
}

/// So many thousandths of a weight, at least 1.
pub(super) fn part(weight: u32, permille: u32) -> u32 {
    let part = u64::from(weight) * u64::from(permille) / 1_000;
    u32::try_from(part).unwrap_or(weight).max(1)
}
