//! The single owner of the rules and of the maps that hold them.
//!
//! Rules come from files and from commands; the network says which of them can be served. What follows from both is
//! planned and stored here, nowhere else, so an answer is given when the maps hold the change. Nothing here waits or
//! calls the kernel: what only the data path knows comes in through [`Readings`].

mod apply;
mod changes;
pub(crate) mod connections;
mod dead;
mod describe;
mod difference;
pub mod effective;
mod file_daemons;
mod forwarding;
mod host;
mod listing;
mod network;
mod origin;
mod overlays;
mod rates;
mod reload;
mod sysctls;
mod timeouts;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

use ipvsadm_compat::model::{Change, Presence, ServerId, ServiceId, SyncDaemon};
use ipvsadm_compat::refusal::Refusal;
use ipvsadm_compat::rule_table::{Limits, RuleTable};

use crate::address::{Network, NextHop};
use crate::datapath::{Map, Memory};
use crate::events::Recorder;
use crate::plan::{AdoptedService, Draft, Layout, NoRoom, Readings};

pub use changes::Rejected;
pub use connections::{connection_lines, open_connections};
pub use difference::{Difference, Fate, Field, FieldChange, RuleChange, differing};
pub use forwarding::NotForwarding;
pub use origin::{Origin, Source};
pub use overlays::{Notice, Overlays};
pub use reload::{FileRules, Reloaded, ServiceTimeouts};
pub use sysctls::{NOT_APPLYING, Sysctls};

/// Rules, where they are in the maps, and the network they are served in.
#[derive(Debug)]
pub struct Director {
    memory: Arc<Memory>,
    layout: Layout,
    rules: RuleTable,
    marks: HashMap<ServiceId, Marks>,
    overlays: Overlays,
    network: Network,
    /// Indices of the interfaces that XDP is attached to.
    xdp: BTreeMap<u32, u8>,
    routes: BTreeMap<IpAddr, NextHop>,
    rates: rates::Rates,
    /// Those that files have started, and the files still ask for.
    file_daemons: Vec<SyncDaemon>,
    events: Recorder,
    /// What the files said when they were read last.
    files: FileRules,
}

/// What a rule table does not know of a service.
#[derive(Clone, Debug, Default)]
struct Marks {
    any_address: bool,
    from_file: bool,
    timeouts: ServiceTimeouts,
    servers_from_file: HashSet<ServerId>,
}

impl Director {
    /// Takes over what the maps hold, in the network as it is. The data path goes on as it did: a process that was
    /// killed may have left a service of which the maps know more than its schedule says, and that is for the files to
    /// complete. Then [`complete`](Self::complete).
    pub fn adopt(memory: Arc<Memory>, network: Network, now: Instant) -> Result<Self, NoRoom> {
        let mut draft = Draft::new(&memory);
        let (layout, adopted) = Layout::adopt(&mut draft, now)?;
        draft.carry_out();
        let limits = Limits {
            services: memory.values(Map::Services),
            servers: memory.values(Map::Servers),
            ..Limits::default()
        };
        let mut director = Self {
            memory,
            layout,
            rules: RuleTable::new(limits),
            marks: HashMap::new(),
            overlays: Overlays::default(),
            network,
            xdp: BTreeMap::new(),
            routes: BTreeMap::new(),
            rates: rates::Rates::default(),
            file_daemons: Vec::new(),
            events: Recorder::default(),
            files: FileRules::default(),
        };
        director.adopt_timeouts();
        director.adopt_sync_daemons();
        for service in adopted {
            director.adopt_service(&service);
        }
        director.write_interfaces();
        director.routes = director.routes_of_adopted_servers();
        Ok(director)
    }

    /// Makes the maps hold what the rules say, of all services.
    pub fn complete(&mut self, readings: &dyn Readings, now: Instant) -> Result<(), NoRoom> {
        self.settle_all(readings, now)?;
        self.warn_of_rules(None);
        Ok(())
    }

    /// As [`complete`](Self::complete), once rules that do not forward were named.
    pub fn settle_all(&mut self, readings: &dyn Readings, now: Instant) -> Result<(), NoRoom> {
        let services: Vec<ServiceId> = self.rules.services().map(|service| service.id).collect();
        self.refresh(&services, readings, now)
    }

    fn adopt_service(&mut self, adopted: &AdoptedService) {
        let service = adopted.id;
        let mut changes = vec![Change::AddService { service, settings: adopted.settings.clone() }];
        let servers = adopted.servers.iter().rev().filter(|server| server.presence != Presence::Sorry);
        changes.extend(servers.map(|server| Change::AddServer {
            service,
            server: server.id,
            settings: server.settings,
        }));
        for change in changes {
            if let Err(Refusal { reason, .. }) = self.rules.apply(&change, &host::Anywhere) {
                tracing::warn!(%service, reason = reason.text(), "a rule found in the maps is not one, it is dropped");
            }
        }
        let from_file = adopted.servers.iter().filter(|server| server.from_file).map(|server| server.id).collect();
        let marks = Marks {
            any_address: adopted.any_address,
            from_file: adopted.from_file,
            timeouts: self.timeouts_in_seconds(adopted.timeouts),
            servers_from_file: from_file,
        };
        self.marks.insert(service, marks);
        self.overlays.adopt(adopted);
    }

    /// Changes are recorded here from now on.
    pub fn record_into(&mut self, events: Recorder) {
        self.events = events;
    }

    /// The rules.
    pub fn rules(&self) -> &RuleTable {
        &self.rules
    }

    /// The maps.
    pub fn memory(&self) -> &Arc<Memory> {
        &self.memory
    }
}
