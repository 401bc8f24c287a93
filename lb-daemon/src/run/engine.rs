//! The one task that owns director and data path, and feeds them what happens.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::path::PathBuf;
use std::time::{Duration, Instant, SystemTime};

use ipvsadm_compat::model::{Change, Forwarding, ServerId, ServiceId};
use ipvsadm_compat::protocol::{Outcome, Request, Response};
use ipvsadm_compat::refusal::{Reason, Refusal};
use lb_ebpf::abi::{Counts, ServerStatistics};
use tokio::sync::mpsc;

use super::diff;
use super::drains::Draining;
use super::files::{self, Contents, Files};
use super::finished::Finished;
use super::health::Checking;
use super::interfaces::Interfaces;
use super::loads::{Asker, Loads, Purpose};
use super::system;
use crate::address::watch::{self, Change as NetworkChange};
use crate::address::{Network, NextHop};
use crate::config::Config;
use crate::control::{Answer, Asked};
use crate::datapath::{Datapath, Swept};
use crate::director::{Difference, Director, FieldChange, FileRules, Rejected, Reloaded};
use crate::events::{Event, Kind, Recorder};
use crate::metrics::{Recorded, Reload};
use crate::plan::{QUARANTINE, Readings};
use crate::reset::Resetter;

/// Everything that the daemon owns.
pub(super) struct Engine {
    pub(super) director: Director,
    /// Who tells clients of dead servers.
    resetter: Resetter,
    pub(super) datapath: Datapath,
    pub(super) interfaces: Interfaces,
    pub(super) files: Files,
    /// What the configuration said at the start.
    pub(super) config: Config,
    /// Settings that are others in the files since, and hold from the next start on.
    next_start: Vec<String>,
    pub(super) socket: PathBuf,
    pub(super) swept: Swept,
    pub(super) events: Recorder,
    pub(super) recorded: Recorded,
    pub(super) started: SystemTime,
    pub(super) is_sweep_failing: bool,
    /// The maps could not take a change of the network.
    pub(super) is_behind: bool,
    /// When all of it was last tried again because of that.
    last_catch_up: Option<Instant>,
    pub(super) checking: Checking,
    pub(super) draining: Draining,
    /// Addresses whose way is known, or known not to be there.
    asked: BTreeSet<IpAddr>,
    lookups: Lookups,
    pub(super) loads: Loads,
    /// Where what is done beside the engine comes back.
    pub(super) finished: mpsc::Sender<Finished>,
}

/// Finding the ways to all real servers again after routes have changed: beside the engine, once a second at most,
/// because there can be ten thousand servers and a routing daemon that never rests.
struct Lookups {
    /// Routes have changed since the last one began.
    due: bool,
    running: bool,
    last: Option<Instant>,
}

/// What a lookup has found.
#[derive(Debug)]
pub(super) struct Found {
    asked: BTreeSet<IpAddr>,
    routes: Result<BTreeMap<IpAddr, NextHop>, watch::Error>,
}

/// Time between two tries to make the maps hold what the rules say, after one has failed.
const CATCH_UP_PAUSE: Duration = Duration::from_secs(10);
/// Time between two lookups of all ways.
const LOOKUP_PAUSE: Duration = Duration::from_secs(1);

/// The data path, as the director asks it.
pub(super) struct Live<'a>(pub(super) &'a Datapath);

impl Readings for Live<'_> {
    fn counts(&self, server: u32) -> Counts {
        self.0.memory().counts(server).unwrap_or_default()
    }

    fn statistics(&self, server: u32) -> ServerStatistics {
        self.0.statistics(server).unwrap_or_else(|error| {
            tracing::warn!(server, %error, "statistics are not known");
            ServerStatistics::default()
        })
    }
}

impl Engine {
    /// Takes over the data path in the network as it is.
    pub(super) fn start(
        datapath: Datapath,
        network: Network,
        interfaces: Interfaces,
        files: Files,
        config: Config,
        socket: PathBuf,
        finished: mpsc::Sender<Finished>,
    ) -> anyhow::Result<Self> {
        let director = Director::adopt(datapath.memory().clone(), network, Instant::now())?;
        let lookups = Lookups { due: false, running: false, last: None };
        let resetter = Resetter::start(datapath.memory().clone());
        Ok(Self {
            director,
            resetter,
            datapath,
            interfaces,
            files,
            config,
            next_start: Vec::new(),
            socket,
            swept: Swept::default(),
            events: Recorder::default(),
            draining: Draining::default(),
            recorded: Recorded::new()?,
            started: SystemTime::now(),
            is_sweep_failing: false,
            is_behind: false,
            last_catch_up: None,
            checking: Checking::default(),
            asked: BTreeSet::new(),
            lookups,
            loads: Loads::default(),
            finished,
        })
    }

    /// What happens from now on is recorded here.
    pub(super) fn record_into(&mut self, events: &Recorder) {
        self.director.record_into(events.clone());
        self.events = events.clone();
    }

    /// Answers a client.
    pub(super) async fn answer(&mut self, asked: Asked) {
        let Asked { request, answer } = asked;
        if let Request::Lbd(question) = &request
            && let Some(purpose) = needs_files(question)
        {
            return self.load(purpose, Asker::Client(answer));
        }
        let response = match request {
            Request::Change(change) => self.change(&change).await,
            Request::Batch { changes, atomic, dry_run } => self.batch(&changes, atomic, dry_run).await,
            Request::GetServices { service } => {
                match service.filter(|id| self.director.rules().service(id).is_none()) {
                    Some(_) => refused(Reason::NoSuchService),
                    None => Answer::Services(self.director.entries(service.as_ref(), &Live(&self.datapath))),
                }
            }
            Request::GetTimeouts => Answer::One(Response::Timeouts(self.director.rules().timeouts())),
            Request::GetSyncDaemons => {
                Answer::One(Response::SyncDaemons(self.director.rules().sync_daemons().cloned().collect()))
            }
            Request::GetConnections => {
                let now = self.datapath.clock().jiffies_at(Instant::now());
                Answer::Connections(self.director.memory().clone(), now)
            }
            Request::Lbd(question) => self.answer_lbd(&question).await,
            Request::Hello(_) | Request::GetInfo => refused(Reason::Invalid),
        };
        self.follow_drained_rules();
        // A client that has gone has its change made all the same.
        let _ = answer.send(response);
    }

    async fn change(&mut self, change: &Change) -> Answer {
        self.learn_new_addresses(std::slice::from_ref(change)).await;
        self.learn_routes(std::slice::from_ref(change)).await;
        let until = Instant::now() + QUARANTINE * 2;
        loop {
            match self.director.change(change, &Live(&self.datapath), Instant::now()) {
                Ok(outcome) => return Answer::One(Response::Done(with_forwarding_hint(outcome, change))),
                Err(rejected) if is_worth_waiting(&rejected, until) => tokio::time::sleep(QUARANTINE / 10).await,
                Err(rejected) => return Answer::One(Response::Refused(rejected.refusal)),
            }
        }
    }

    async fn batch(&mut self, changes: &[Change], atomic: bool, dry_run: bool) -> Answer {
        self.learn_new_addresses(changes).await;
        self.learn_routes(changes).await;
        let until = Instant::now() + QUARANTINE * 2;
        loop {
            match self.director.batch(changes, atomic, dry_run, &Live(&self.datapath), Instant::now()) {
                Ok(answers) => return Answer::One(Response::Results(answers)),
                Err(rejected) if is_worth_waiting(&rejected, until) => tokio::time::sleep(QUARANTINE / 10).await,
                Err(rejected) => {
                    let answers = changes.iter().map(|_| Err(rejected.refusal.clone())).collect();
                    return Answer::One(Response::Results(answers));
                }
            }
        }
    }

    async fn answer_lbd(&mut self, question: &serde_json::Value) -> Answer {
        let asks = |what: &str| question.as_object().is_some_and(|object| object.contains_key(what));
        if asks("status") {
            return Answer::One(Response::Lbd(self.status().await));
        }
        if let Some(asked) = question.get("administer") {
            return match serde_json::from_value(asked.clone()) {
                Ok(asked) => {
                    let told = self.administer(&asked).await;
                    Answer::One(Response::Lbd(serde_json::to_value(told).unwrap_or_default()))
                }
                Err(error) => refused(Reason::Other(format!("not understood: {error}"))),
            };
        }
        if asks("drains") {
            return Answer::One(Response::Lbd(serde_json::json!({ "drains": self.drain_progress() })));
        }
        refused(Reason::Other("this lbd does not know that request".to_owned()))
    }

    /// Applies the difference to the files as they were read, also to what was set by hand if `all`; on any problem
    /// everything stays as it is. What a client is told.
    pub(super) async fn reload(&mut self, contents: Result<Contents, Vec<String>>, all: bool) -> serde_json::Value {
        let result = match contents {
            Ok(contents) => self.apply_files(&contents, all).await,
            Err(problems) => Err(problems),
        };
        match result {
            Ok(Reloaded { changes, kept }) => {
                self.recorded.reload(Reload::Applied);
                let done = format!("{changes} changes made, {kept} rules set by hand kept");
                self.events.record(Event::new(Kind::FilesApplied).new_value(done));
                serde_json::json!({ "changes": changes, "kept": kept, "next_start": self.next_start })
            }
            Err(problems) => {
                self.recorded.reload(Reload::Refused);
                problems.iter().for_each(|problem| tracing::error!("{problem}"));
                self.events.record(Event::new(Kind::FilesRefused).because(problems.join("; ")));
                serde_json::json!({ "problems": problems })
            }
        }
    }

    /// Applies the difference between the rules and what the files say, also to what was set by hand if `all`.
    pub(super) async fn apply_files(&mut self, contents: &Contents, all: bool) -> Result<Reloaded, Vec<String>> {
        let other = diff::next_start(&self.config, &contents.config);
        let next_start: Vec<String> = other.into_iter().map(|FieldChange { field, .. }| field).collect();
        let servers = contents.rules.table.services().flat_map(|service| &service.servers);
        let sorry = contents.rules.policies.values().filter_map(|policy| policy.sorry_server);
        let addresses = servers.map(|server| server.id.address).chain(sorry.map(|sorry| sorry.address())).collect();
        self.learn_addresses(addresses).await;
        self.director.check_file_daemons(&contents.rules).map_err(|refusal| vec![with_hint(&refusal)])?;
        let apply = if all { Director::reload_all } else { Director::reload };
        let reloaded = apply(&mut self.director, &contents.rules, &Live(&self.datapath), Instant::now());
        let mut reloaded = reloaded.map_err(|refusal| vec![with_hint(&refusal)])?;
        self.use_checks(&contents.rules.checks);
        reloaded.changes += self.set_file_daemons(contents)?;
        files::missing_files(&contents.rules).iter().for_each(|missing| tracing::warn!("{missing}"));
        for setting in &next_start {
            tracing::warn!(setting, "a setting that is another one in the files holds from the next start on");
        }
        self.next_start = next_start;
        Ok(reloaded)
    }

    /// The files are applied: now the maps are to hold what the rules say, whatever an earlier process left.
    pub(super) fn complete(&mut self) -> Result<(), crate::plan::NoRoom> {
        self.director.complete(&Live(&self.datapath), Instant::now())
    }

    /// What applying the files would change.
    pub(super) fn director_difference(&self, files: &FileRules) -> Result<Difference, Vec<String>> {
        self.director.difference(files, &Live(&self.datapath)).map_err(|refusal| vec![with_hint(&refusal)])
    }

    /// The rules are as the files were when they were applied last; what is in no map is to be as they say, too.
    pub(super) fn hold_files(&mut self, contents: &Contents) -> Result<(), Vec<String>> {
        self.director.remember(&contents.rules);
        let set = self.director.set_policies(&contents.rules.policies, &Live(&self.datapath), Instant::now());
        set.map_err(|no_room| vec![no_room.to_string()])?;
        self.use_checks(&contents.rules.checks);
        self.set_file_daemons(contents).map(drop)
    }

    /// Resets the connections of a server that gets no new ones, and tells its clients at once.
    /// Its index; `None` if it is not known, or gets some.
    pub(super) fn reset_connections(&mut self, service: &ServiceId, server: &ServerId) -> Option<u32> {
        let index = self.director.reset_connections(service, server)?;
        self.resetter.tell_clients_of(index);
        Some(index)
    }

    /// Starts and stops the synchronisation daemons of the files.
    pub(super) fn set_file_daemons(&mut self, contents: &Contents) -> Result<usize, Vec<String>> {
        self.director.set_file_daemons(&contents.rules).map_err(|refusal| vec![with_hint(&refusal)])
    }

    /// Something in the network has changed.
    pub(super) fn follow_network(&mut self, change: NetworkChange) {
        match change {
            NetworkChange::Network(network) => {
                self.interfaces.follow(&mut self.datapath, &network);
                self.follow_transmitters();
                if let Err(error) = self.datapath.set_local_addresses(&network.never_clients()) {
                    tracing::error!(%error, "the data path does not know this host's addresses");
                }
                let result = self.director.set_network(network, &Live(&self.datapath), Instant::now());
                self.report(result);
            }
            NetworkChange::Routes => {
                self.lookups.due = true;
                self.look_up_routes();
            }
        }
    }

    /// Tells the data path out of which interfaces XDP may send.
    pub(super) fn follow_transmitters(&mut self) {
        let flags = self.interfaces.xdp_flags(&mut self.datapath);
        self.director.set_xdp_interfaces(flags);
    }

    /// Begins to find the ways to all real servers, if that is due and may be.
    fn look_up_routes(&mut self) {
        let is_early = self.lookups.last.is_some_and(|last| last.elapsed() < LOOKUP_PAUSE);
        if !self.lookups.due || self.lookups.running || is_early {
            return;
        }
        self.lookups = Lookups { due: false, running: true, last: Some(Instant::now()) };
        let (asked, finished) = (self.director.routed_addresses(), self.finished.clone());
        tokio::spawn(async move {
            let routes = watch::next_hops(asked.iter().copied().collect()).await;
            // Fails only where the engine has ended.
            let _ = finished.send(Finished::Ways(Found { asked, routes })).await;
        });
    }

    /// The ways to all real servers were found.
    pub(super) fn take_routes(&mut self, Found { asked, routes }: Found) {
        self.lookups.running = false;
        match routes {
            Ok(routes) => {
                self.set_routes(&asked, &routes);
                self.asked = asked;
            }
            Err(error) => tracing::warn!(%error, "ways to real servers are not known"),
        }
    }

    /// Reads the network when a change names an address that is not known to be local, or an interface that is not
    /// known: it may have been set a moment ago, and whoever typed both expects them to work when the second command
    /// has returned.
    async fn learn_new_addresses(&mut self, changes: &[Change]) {
        let network = self.director.network();
        let unknown = |change: &Change| match change {
            Change::AddService { service: ServiceId::Address { address, .. }, .. } => !network.local.contains(*address),
            Change::StartDaemon(daemon) => {
                !network.links.values().any(|link| link.is_up && link.name == daemon.interface)
            }
            _ => false,
        };
        if !changes.iter().any(unknown) {
            return;
        }
        match watch::network().await {
            Ok(network) if network != *self.director.network() => {
                self.follow_network(NetworkChange::Network(network));
            }
            Ok(_) => (),
            Err(error) => tracing::warn!(%error, "new addresses of this host are not known yet"),
        }
    }

    /// Finds the way to real servers before their rules are made: the first packet shall find it there.
    async fn learn_routes(&mut self, changes: &[Change]) {
        let addresses = changes.iter().filter_map(|change| match change {
            Change::AddServer { server, settings, .. } | Change::EditServer { server, settings, .. } => {
                let is_routed = !matches!(settings.forwarding, Forwarding::Tunneling(_));
                is_routed.then_some(server.address)
            }
            _ => None,
        });
        let addresses = addresses.collect();
        self.learn_addresses(addresses).await;
    }

    async fn learn_addresses(&mut self, mut addresses: BTreeSet<IpAddr>) {
        addresses.retain(|address| !self.asked.contains(address));
        if addresses.is_empty() {
            return;
        }
        match watch::next_hops(addresses.iter().copied().collect()).await {
            Ok(routes) => {
                self.asked.extend(&addresses);
                self.set_routes(&addresses, &routes);
            }
            Err(error) => tracing::warn!(%error, "ways to real servers are not known"),
        }
    }

    fn set_routes(&mut self, asked: &BTreeSet<IpAddr>, routes: &BTreeMap<IpAddr, NextHop>) {
        let result = self.director.set_routes(asked, routes, &Live(&self.datapath), Instant::now());
        self.report(result);
    }

    /// Synchronisation daemons, which are rules that nothing follows from.
    pub(super) fn not_synchronised(&self) -> impl Iterator<Item = String> {
        self.director.rules().sync_daemons().map(|daemon| {
            let (role, interface) = (daemon.role.name(), &daemon.interface);
            format!("not synchronising: the {role} daemon on {interface} is not supported yet")
        })
    }

    /// What keeps rules from working although the data path does its part.
    pub(super) fn warnings(&self) -> Vec<String> {
        let masquerades = |ipv6: bool| {
            let servers = self.director.rules().services().flat_map(|service| &service.servers);
            let mut masqueraded = servers.filter(|server| server.settings.forwarding == Forwarding::Masquerading);
            masqueraded.any(|server| server.id.address.is_ipv6() == ipv6)
        };
        let off = system::Forwarding::ALL.into_iter().filter(|kernel| masquerades(kernel.ipv6) && kernel.is_off());
        off.map(system::Forwarding::advice).collect()
    }

    pub(super) fn report(&mut self, result: Result<(), crate::plan::NoRoom>) {
        if let Err(error) = result {
            // Whatever goes well from now on concerns other rules, until all are looked at again.
            self.is_behind = true;
            tracing::error!(%error, "the data path is not up to date; hint: remove rules, then `lbd reload`");
        }
    }

    /// Where the maps do not hold what the rules say, now and then all of it is tried again.
    fn catch_up(&mut self) {
        let is_early = self.last_catch_up.is_some_and(|last| last.elapsed() < CATCH_UP_PAUSE);
        if !self.is_behind || is_early {
            return;
        }
        self.last_catch_up = Some(Instant::now());
        self.is_behind = self.director.settle_all(&Live(&self.datapath), Instant::now()).is_err();
        if !self.is_behind {
            tracing::info!("the data path is up to date again");
        }
    }

    /// Programs that are run when a service gets or loses its quorum.
    pub(super) fn quorum_programs(&self) -> Vec<PathBuf> {
        let policies = self.director.overlays().policies().values();
        let programs = policies.flat_map(|policy| [policy.quorum_up.first(), policy.quorum_down.first()]);
        programs.flatten().map(PathBuf::from).collect()
    }

    /// Does something with the director that needs what only the data path knows.
    pub(super) fn with_readings<T>(&mut self, work: impl FnOnce(&mut Director, &dyn Readings) -> T) -> T {
        work(&mut self.director, &Live(&self.datapath))
    }

    /// Once a second.
    pub(super) fn tick(&mut self) {
        let (began, swept) = (Instant::now(), self.datapath.sweep());
        self.recorded.sweep(began.elapsed(), swept.as_ref().ok().copied());
        self.is_sweep_failing = swept.is_err();
        match swept {
            Ok(swept) => self.swept = swept,
            Err(error) => tracing::error!(%error, "connections past their time were not ended"),
        }
        if self.interfaces.may_transmit_otherwise() {
            self.follow_transmitters();
        }
        self.director.tick(&Live(&self.datapath), Instant::now());
        self.look_up_routes();
        self.catch_up();
        self.tick_drains();
        self.tick_checks();
    }
}

/// So many changes a second that all room was used, and freed, a moment ago: they have to go slower.
fn is_worth_waiting(rejected: &Rejected, until: Instant) -> bool {
    rejected.is_temporary && Instant::now() < until
}

/// Questions that are answered when the files were read.
fn needs_files(question: &serde_json::Value) -> Option<Purpose> {
    let question = question.as_object()?;
    if let Some(candidate) = question.get("diff") {
        return Some(Purpose::Difference(serde_json::from_value(candidate.clone()).unwrap_or_default()));
    }
    let all = question.contains_key("reload_all");
    (all || question.contains_key("reload")).then_some(Purpose::Reload { all })
}

pub(super) fn refused(reason: Reason) -> Answer {
    Answer::One(Response::Refused(reason.into()))
}

fn with_hint(refusal: &Refusal) -> String {
    match &refusal.hint {
        Some(hint) => format!("{refusal}\nhint: {hint}"),
        None => refusal.to_string(),
    }
}

/// A masqueraded server is of no use while the kernel does not forward.
fn with_forwarding_hint(outcome: Outcome, change: &Change) -> Outcome {
    let (Change::AddServer { server, settings, .. } | Change::EditServer { server, settings, .. }) = change else {
        return outcome;
    };
    let kernel = system::Forwarding::of(server.address);
    if outcome.hint.is_some() || settings.forwarding != Forwarding::Masquerading || !kernel.is_off() {
        return outcome;
    }
    Outcome { hint: Some(kernel.advice()) }
}
