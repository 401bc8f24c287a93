//! From the rules and what is known beside them to what the data path goes by.
//!
//! A rule holds a *configured* weight. Checks, drains, slow start and quorums lie over it and make the *effective*
//! weight, each time anew and from nothing but what is here, with a reason beside it. Nothing else decides about weights.

mod overlay;
#[cfg(test)]
mod tests;
mod why;

use std::net::IpAddr;
use std::time::{Duration, Instant};

use ipvsadm_compat::model::{Presence, Protocol, ServerId, ServerSettings};
use ipvsadm_compat::rule_table::ServiceRules;

pub use overlay::{Administrative, Found, Health, ServerOverlay, ServiceOverlay};
pub use why::Why;

/// What a service does beside forwarding: settings that IPVS's rules do not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServicePolicy {
    /// A server that is down gets weight 0 and stays; else it is taken out of the service (keepalived's
    /// `inhibit_on_failure`).
    pub inhibit: bool,
    /// Sum of the weights of servers that are well, from which on the service is well; 1 is keepalived's default.
    pub quorum: u32,
    /// The service is well again from `quorum + hysteresis` on, and no longer below `quorum - hysteresis`.
    pub hysteresis: u32,
    /// Run when the service becomes well, empty: nothing.
    pub quorum_up: Vec<String>,
    /// Run when it is no longer.
    pub quorum_down: Vec<String>,
    /// Serves alone while the quorum is not met, as with keepalived.
    pub sorry_server: Option<SorryServer>,
    /// What becomes of the connections of a server that is down.
    pub dead_connections: DeadConnections,
    /// How long a server that has come up again takes to its whole weight; zero: no time.
    pub slow_start: Duration,
}

impl Default for ServicePolicy {
    fn default() -> Self {
        Self {
            inhibit: false,
            quorum: 1,
            hysteresis: 0,
            quorum_up: Vec::new(),
            quorum_down: Vec::new(),
            sorry_server: None,
            dead_connections: DeadConnections::default(),
            slow_start: Duration::ZERO,
        }
    }
}

/// The server of a service that has no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SorryServer {
    /// Which.
    pub id: ServerId,
    /// How it is reached; its weight is 1 at least.
    pub settings: ServerSettings,
}

/// What becomes of the connections of a server that is down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DeadConnections {
    /// UDP's, and those of a server that refuses connections, are reset; others are kept.
    #[default]
    Automatic,
    /// They wait for the server.
    Keep,
    /// They end at once, and their clients are told.
    Reset,
}

impl DeadConnections {
    /// Whether connections of a server that is down end at once.
    pub fn ends(self, protocol: Protocol, refused: bool) -> bool {
        match self {
            Self::Automatic => refused || protocol == Protocol::Udp,
            Self::Keep => false,
            Self::Reset => true,
        }
    }
}

/// What becomes of one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EffectiveServer {
    /// Which.
    pub id: ServerId,
    /// As the rule says.
    pub settings: ServerSettings,
    /// The weight that the data path goes by.
    pub weight: u32,
    /// Where it stands.
    pub presence: Presence,
    /// Why.
    pub why: Why,
}

/// What becomes of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effective {
    /// Its servers, the newest first; the sorry server before all others.
    pub servers: Vec<EffectiveServer>,
    /// Whether the quorum is met.
    pub has_quorum: bool,
    /// Sum of the configured weights of servers that are well.
    pub well_weight: u64,
    /// Whether the weights change by themselves: some server starts slowly.
    pub is_moving: bool,
}

/// What the service is to be, at `now`.
pub fn effective(
    rules: &ServiceRules,
    policy: &ServicePolicy,
    overlay: Option<&ServiceOverlay>,
    now: Instant,
) -> Effective {
    let had_quorum = overlay.is_none_or(|overlay| overlay.has_quorum);
    let mut servers: Vec<EffectiveServer> = rules
        .servers
        .iter()
        .map(|server| {
            let over = overlay.and_then(|overlay| overlay.servers.get(&server.id));
            let (weight, presence, why) = over.map_or_else(
                || (server.settings.weight, Presence::Listed, why::configured(server.settings.weight)),
                |over| over.standing(server.settings.weight, policy, now),
            );
            EffectiveServer { id: server.id, settings: server.settings, weight, presence, why }
        })
        .collect();
    let well_weight = servers.iter().filter(|server| server.is_well()).map(well_weight).sum();
    let has_quorum = has_quorum(policy, had_quorum, well_weight);
    let is_moving = servers.iter().any(|server| matches!(server.why, Why::SlowStart { .. }));
    if !has_quorum && let Some(sorry) = policy.sorry_server {
        stand_in(&mut servers, sorry, policy);
    } else if is_moving {
        refine(&mut servers);
    }
    Effective { servers, has_quorum, well_weight, is_moving }
}

/// Parts that a weight of 1 is divided into while some server of its service starts slowly.
const PARTS: u32 = 10;

/// Weights below this are too small to begin slowly with.
const SMALLEST_STEPS: u32 = 10;

/// The weights of all servers times [`PARTS`], if one that starts slowly has too small a weight to be divided.
fn refine(servers: &mut [EffectiveServer]) {
    let is_small = |server: &EffectiveServer| server.starts_slowly() && server.settings.weight < SMALLEST_STEPS;
    let fits = |server: &EffectiveServer| server.settings.weight <= i32::MAX as u32 / PARTS;
    if !servers.iter().any(is_small) || !servers.iter().all(fits) {
        return;
    }
    for server in servers {
        server.weight = match &mut server.why {
            Why::SlowStart { permille, scale } => {
                *scale = PARTS;
                overlay::part(server.settings.weight * PARTS, *permille)
            }
            _ => server.weight * PARTS,
        };
    }
}

/// The sorry server takes the place of all others.
fn stand_in(servers: &mut Vec<EffectiveServer>, sorry: SorryServer, policy: &ServicePolicy) {
    for server in servers.iter_mut().filter(|server| server.is_well()) {
        server.weight = 0;
        server.presence = overlay::presence_of_dead(policy);
        server.why = Why::NoQuorum { sorry_server: sorry.id };
    }
    let SorryServer { id, settings } = sorry;
    let weight = settings.weight.max(1);
    // One that the rules have, too, cannot stand in its service twice.
    if let Some(server) = servers.iter_mut().find(|server| server.id == id) {
        (server.weight, server.presence, server.why) = (weight, Presence::Listed, Why::Sorry);
        return;
    }
    servers.insert(0, EffectiveServer { id, settings, weight, presence: Presence::Sorry, why: Why::Sorry });
}

/// Source: keepalived 2.2, check/ipwrapper.c, `update_quorum_state`: without any weight there is no quorum.
fn has_quorum(policy: &ServicePolicy, had_quorum: bool, well_weight: u64) -> bool {
    let (quorum, hysteresis) = (u64::from(policy.quorum), u64::from(policy.hysteresis));
    if had_quorum {
        well_weight > 0 && well_weight >= quorum.saturating_sub(hysteresis)
    } else {
        well_weight > 0 && well_weight >= quorum + hysteresis
    }
}

fn well_weight(server: &EffectiveServer) -> u64 {
    server.settings.weight.into()
}

impl EffectiveServer {
    fn starts_slowly(&self) -> bool {
        matches!(self.why, Why::SlowStart { .. })
    }

    /// Whether its weight counts for the quorum: it gets connections, or would.
    fn is_well(&self) -> bool {
        self.presence == Presence::Listed && self.weight > 0
    }
}

impl SorryServer {
    /// Its address.
    pub fn address(&self) -> IpAddr {
        self.id.address
    }
}
