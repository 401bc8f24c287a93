//! The rules themselves: a pure table that takes a change or refuses it, exactly as IPVS does.
//!
//! The director owns one and turns each [`Effect`] into writes to the data path; `ipvsadm-restore`, the boot file and
//! `-R --atomic` try their lines on a copy before anything is touched.

mod checks;
mod daemons;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};

use crate::model::{
    Change, ServerId, ServerSettings, ServiceId, ServiceSettings, SyncDaemon, SyncDaemonSettings, SyncRole, Timeouts,
};
use crate::refusal::{Reason, Refusal};

pub use checks::{AddressKind, FreeStanding, Host, Interface};

/// How many rules a table takes. A limit that is reached refuses with [`Reason::OutOfMemory`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Virtual services.
    pub services: usize,
    /// Real servers of all services together.
    pub servers: usize,
    /// Real servers of one service.
    pub servers_per_service: usize,
}

impl Default for Limits {
    /// What the data path's maps hold.
    fn default() -> Self {
        Limits { services: 16_384, servers: 65_536, servers_per_service: 1_024 }
    }
}

/// One virtual service of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceRules {
    /// Which service.
    pub id: ServiceId,
    /// What is set on it.
    pub settings: ServiceSettings,
    /// Its real servers, the newest first: the order in which every scheduler walks them.
    pub servers: Vec<ServerRules>,
}

impl ServiceRules {
    /// One real server of it.
    pub fn server(&self, id: ServerId) -> Option<&ServerRules> {
        self.servers.iter().find(|server| server.id == id)
    }
}

/// One real server of a [`ServiceRules`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ServerRules {
    /// Which server.
    pub id: ServerId,
    /// What is set on it.
    pub settings: ServerSettings,
}

/// What an accepted change did: what the data path has to follow.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// A service without real servers is there.
    ServiceAdded(ServiceId),
    /// A service has other settings.
    ServiceEdited {
        /// Which service.
        service: ServiceId,
        /// What was set before.
        before: ServiceSettings,
    },
    /// A service is gone. Its real servers were deleted too: connections and counts come back if they do (trash).
    ServiceDeleted(ServiceRules),
    /// All services are gone; as if each were deleted.
    Flushed(Vec<ServiceRules>),
    /// A real server is the first of its service's list.
    ServerAdded {
        /// Which service.
        service: ServiceId,
        /// The new server.
        server: ServerId,
    },
    /// A real server has other settings and kept its place.
    ServerEdited {
        /// Which service.
        service: ServiceId,
        /// Which server.
        server: ServerId,
        /// What was set before.
        before: ServerSettings,
    },
    /// A real server is gone. Whoever keeps connections and counts keeps them: adding the same server to the same
    /// service brings them back, also after the service itself was deleted.
    ServerDeleted {
        /// Which service.
        service: ServiceId,
        /// What it was.
        server: ServerRules,
    },
    /// Counters of one service, or of all, start from zero.
    Zeroed(Option<ServiceId>),
    /// The timeouts that hold now.
    TimeoutsSet(Timeouts),
    /// A synchronisation daemon is to run.
    DaemonStarted(SyncDaemon),
    /// A synchronisation daemon is to stop.
    DaemonStopped(SyncDaemon),
}

/// Services, real servers, timeouts and synchronisation daemons.
#[derive(Clone, Debug)]
pub struct RuleTable {
    limits: Limits,
    /// By order of addition, so that listings have an order that is the same every time.
    services: BTreeMap<u64, ServiceRules>,
    index: HashMap<ServiceId, u64>,
    next: u64,
    servers: usize,
    timeouts: Timeouts,
    master: Option<SyncDaemon>,
    backup: Option<SyncDaemon>,
}

impl Default for RuleTable {
    fn default() -> Self {
        RuleTable::new(Limits::default())
    }
}

impl RuleTable {
    /// An empty table.
    pub fn new(limits: Limits) -> RuleTable {
        RuleTable {
            limits,
            services: BTreeMap::new(),
            index: HashMap::new(),
            next: 0,
            servers: 0,
            timeouts: Timeouts::default(),
            master: None,
            backup: None,
        }
    }

    /// All services, the newest first.
    pub fn services(&self) -> impl Iterator<Item = &ServiceRules> {
        self.services.values().rev()
    }

    /// How many services there are.
    pub fn service_count(&self) -> usize {
        self.services.len()
    }

    /// How many real servers there are, over all services.
    pub fn server_count(&self) -> usize {
        self.servers
    }

    /// One service.
    pub fn service(&self, id: &ServiceId) -> Option<&ServiceRules> {
        self.services.get(self.index.get(id)?)
    }

    /// The timeouts that hold.
    pub fn timeouts(&self) -> Timeouts {
        self.timeouts
    }

    /// The synchronisation daemons that were started, master first.
    pub fn sync_daemons(&self) -> impl Iterator<Item = &SyncDaemon> {
        self.master.iter().chain(self.backup.iter())
    }

    /// Makes a change, or refuses it and stays as it was.
    pub fn apply(&mut self, change: &Change, host: &dyn Host) -> Result<Effect, Refusal> {
        match change {
            Change::AddService { service, settings } => self.add_service(*service, settings),
            Change::EditService { service, settings } => self.edit_service(service, settings),
            Change::DeleteService { service } => self.delete_service(service),
            Change::Flush => Ok(self.flush()),
            Change::AddServer { service, server, settings } => self.add_server(service, *server, *settings, host),
            Change::EditServer { service, server, settings } => self.edit_server(service, *server, *settings),
            Change::DeleteServer { service, server } => self.delete_server(service, *server),
            Change::Zero { service } => self.zero(*service),
            Change::SetTimeouts(timeouts) => self.set_timeouts(*timeouts),
            Change::StartDaemon(settings) => self.start_daemon(settings, host),
            Change::StopDaemon(role) => self.stop_daemon(*role),
        }
    }

    /// Makes all changes, or none: one answer per change, and the effects when every one was accepted.
    ///
    /// A change is tried on a table in which the earlier ones that were accepted hold, so that one mistake is
    /// reported once and not again for every line that builds on it.
    pub fn apply_all(
        &mut self,
        changes: &[Change],
        host: &dyn Host,
    ) -> Result<Vec<Effect>, Vec<Result<Effect, Refusal>>> {
        let mut tried = self.clone();
        let answers: Vec<_> = changes.iter().map(|change| tried.apply(change, host)).collect();
        if answers.iter().any(Result::is_err) {
            return Err(answers);
        }
        *self = tried;
        Ok(answers.into_iter().flatten().collect())
    }

    fn add_service(&mut self, id: ServiceId, settings: &ServiceSettings) -> Result<Effect, Refusal> {
        if self.index.contains_key(&id) {
            return Err(Reason::Exists.into());
        }
        checks::service_id(&id)?;
        checks::service_settings(&id, settings)?;
        if self.services.len() >= self.limits.services {
            return Err(checks::limit("virtual services", self.limits.services));
        }
        let place = self.next;
        self.next += 1;
        self.index.insert(id, place);
        self.services.insert(place, ServiceRules { id, settings: settings.clone(), servers: Vec::new() });
        Ok(Effect::ServiceAdded(id))
    }

    fn edit_service(&mut self, id: &ServiceId, settings: &ServiceSettings) -> Result<Effect, Refusal> {
        let service = self.find(id)?;
        checks::service_settings(id, settings)?;
        let before = std::mem::replace(&mut service.settings, settings.clone());
        Ok(Effect::ServiceEdited { service: *id, before })
    }

    fn delete_service(&mut self, id: &ServiceId) -> Result<Effect, Refusal> {
        let gone = self.index.remove(id).and_then(|place| self.services.remove(&place));
        let gone = gone.ok_or(Reason::NoSuchService)?;
        self.servers -= gone.servers.len();
        Ok(Effect::ServiceDeleted(gone))
    }

    fn flush(&mut self) -> Effect {
        self.index.clear();
        self.servers = 0;
        Effect::Flushed(std::mem::take(&mut self.services).into_values().collect())
    }

    fn add_server(
        &mut self,
        id: &ServiceId,
        server: ServerId,
        settings: ServerSettings,
        host: &dyn Host,
    ) -> Result<Effect, Refusal> {
        let limits = self.limits;
        let daemons = self.master.is_some() || self.backup.is_some();
        let held = self.servers;
        let service = self.find(id)?;
        checks::server_family(id, server, &settings, daemons)?;
        checks::server_settings(&settings)?;
        if service.server(server).is_some() {
            return Err(Reason::Exists.into());
        }
        checks::unicast_or_local(server.address, host)?;
        if held >= limits.servers {
            return Err(checks::limit("real servers", limits.servers));
        }
        if service.servers.len() >= limits.servers_per_service {
            return Err(checks::limit("real servers of one virtual service", limits.servers_per_service));
        }
        service.servers.insert(0, ServerRules { id: server, settings });
        self.servers += 1;
        Ok(Effect::ServerAdded { service: *id, server })
    }

    fn edit_server(&mut self, id: &ServiceId, server: ServerId, settings: ServerSettings) -> Result<Effect, Refusal> {
        let daemons = self.master.is_some() || self.backup.is_some();
        let service = self.find(id)?;
        checks::server_family(id, server, &settings, daemons)?;
        checks::server_settings(&settings)?;
        let found = service.servers.iter_mut().find(|rules| rules.id == server).ok_or(Reason::NotFound)?;
        let before = std::mem::replace(&mut found.settings, settings);
        Ok(Effect::ServerEdited { service: *id, server, before })
    }

    fn delete_server(&mut self, id: &ServiceId, server: ServerId) -> Result<Effect, Refusal> {
        let service = self.find(id)?;
        let place = service.servers.iter().position(|rules| rules.id == server).ok_or(Reason::NotFound)?;
        let gone = service.servers.remove(place);
        self.servers -= 1;
        Ok(Effect::ServerDeleted { service: *id, server: gone })
    }

    fn zero(&mut self, id: Option<ServiceId>) -> Result<Effect, Refusal> {
        if let Some(id) = &id {
            self.find(id)?;
        }
        Ok(Effect::Zeroed(id))
    }

    fn set_timeouts(&mut self, wanted: Timeouts) -> Result<Effect, Refusal> {
        checks::timeouts(&wanted)?;
        let keep = |wanted: u32, held: u32| if wanted == 0 { held } else { wanted };
        self.timeouts = Timeouts {
            tcp_seconds: keep(wanted.tcp_seconds, self.timeouts.tcp_seconds),
            tcp_fin_seconds: keep(wanted.tcp_fin_seconds, self.timeouts.tcp_fin_seconds),
            udp_seconds: keep(wanted.udp_seconds, self.timeouts.udp_seconds),
        };
        Ok(Effect::TimeoutsSet(self.timeouts))
    }

    fn start_daemon(&mut self, wanted: &SyncDaemonSettings, host: &dyn Host) -> Result<Effect, Refusal> {
        if self.services.values().any(daemons::has_mixed_families) {
            return Err(Reason::Invalid.into());
        }
        let (daemon, interface) = daemons::with_defaults(wanted, host)?;
        let slot = match wanted.role {
            SyncRole::Master => &mut self.master,
            SyncRole::Backup => &mut self.backup,
        };
        if slot.is_some() {
            return Err(Reason::Exists.into());
        }
        // Only the master sends; the backup may wait for its interface.
        if wanted.role == SyncRole::Master && !interface.up {
            return Err(Reason::Unreachable.into());
        }
        *slot = Some(daemon.clone());
        Ok(Effect::DaemonStarted(daemon))
    }

    fn stop_daemon(&mut self, role: SyncRole) -> Result<Effect, Refusal> {
        let slot = match role {
            SyncRole::Master => &mut self.master,
            SyncRole::Backup => &mut self.backup,
        };
        Ok(Effect::DaemonStopped(slot.take().ok_or(Reason::NoSuchService)?))
    }

    fn find(&mut self, id: &ServiceId) -> Result<&mut ServiceRules, Refusal> {
        let place = self.index.get(id).ok_or(Reason::NoSuchService)?;
        Ok(self.services.get_mut(place).ok_or(Reason::NoSuchService)?)
    }
}
