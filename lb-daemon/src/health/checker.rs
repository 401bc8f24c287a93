//! The thread that asks: it feeds [`Checks`] and carries out what that says.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use ipvsadm_compat::model::{ServerId, ServiceId};
use tokio::sync::{mpsc, oneshot};
use tokio::task::{AbortHandle, Id, JoinSet, LocalSet};

use super::lateness::Lateness;
use super::probe::{self, Tools};
use super::{Action, Belief, Checks, Event, Outcome, Report, TargetId, Wanted};
use crate::metrics::{Probed, Recorded};

/// Messages to the thread that wait.
const MOST_COMMANDS: usize = 64;
/// Reports that wait for the director; beyond that they wait in the thread.
const MOST_REPORTS: usize = 1_024;
/// Probes at once: each has a socket, and the daemon keeps as many files for everything else.
pub const MOST_RUNNING: usize = 2_048;
/// Programs of checks at once: each is a process, and a thousand that hang at once would take the machine's memory.
pub const MOST_PROGRAMS: usize = 64;

/// What the thread is told.
enum Command {
    /// What is to be checked of these services.
    Services(Vec<(ServiceId, Vec<Wanted>)>),
    /// What is known.
    Read(oneshot::Sender<Reading>),
}

/// What is known of all checks.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// Of each server that is checked.
    pub servers: Vec<ServerReading>,
    /// Targets: servers that share a probe are one.
    pub targets: usize,
    /// Times that a probe had to wait because [`MOST_RUNNING`], or [`MOST_PROGRAMS`], ran.
    pub held_back: u64,
    /// Probes that have begun, the sum of how late each was, and the latest.
    pub lateness: (u64, Duration, Duration),
}

/// What is known of a server.
#[derive(Clone, Debug)]
pub struct ServerReading {
    /// In which service.
    pub service: ServiceId,
    /// Which.
    pub server: ServerId,
    /// How it is asked, as `type:` has it.
    pub kind: &'static str,
    /// What is believed.
    pub belief: Belief,
    /// The same in words, with the last reason.
    pub words: String,
    /// Since when.
    pub since: SystemTime,
}

/// The thread, as the director has it. It ends when this is dropped.
#[derive(Debug)]
pub struct Checker {
    commands: mpsc::Sender<Command>,
}

impl Checker {
    /// Starts the thread, which has the privileges that its starter has. Reports come by the receiver, and how long probes
    /// took is recorded.
    pub fn start(recorded: Recorded) -> std::io::Result<(Self, mpsc::Receiver<Report>)> {
        let (commands, asked) = mpsc::channel(MOST_COMMANDS);
        let (sender, reports) = mpsc::channel(MOST_REPORTS);
        let mut seed = [0; 8];
        getrandom::fill(&mut seed).map_err(std::io::Error::other)?;
        let checks = Checks::new(MOST_RUNNING, MOST_PROGRAMS, u64::from_ne_bytes(seed));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        std::thread::Builder::new().name("lbd-checks".to_owned()).spawn(move || {
            LocalSet::new().block_on(&runtime, Shell::new(checks, recorded).work(asked, sender));
        })?;
        Ok((Self { commands }, reports))
    }

    /// Says what is to be checked of services: these servers, and no others of them.
    pub async fn set(&self, services: Vec<(ServiceId, Vec<Wanted>)>) {
        // Fails only if the thread has ended, which it does not.
        let _ = self.commands.send(Command::Services(services)).await;
    }

    /// What is known now.
    pub async fn read(&self) -> Reading {
        let (sender, reading) = oneshot::channel();
        let _ = self.commands.send(Command::Read(sender)).await;
        reading.await.unwrap_or_default()
    }
}

/// What the thread owns.
struct Shell {
    checks: Checks,
    tools: std::rc::Rc<Tools>,
    probes: JoinSet<Outcome>,
    running: HashMap<Id, TargetId>,
    handles: HashMap<TargetId, AbortHandle>,
    /// For the director, the oldest first. No longer than the changes that it makes wait for.
    reports: VecDeque<Report>,
    recorded: Recorded,
    lateness: Lateness,
}

impl Shell {
    fn new(checks: Checks, recorded: Recorded) -> Self {
        Self {
            checks,
            tools: std::rc::Rc::default(),
            probes: JoinSet::new(),
            running: HashMap::new(),
            handles: HashMap::new(),
            reports: VecDeque::new(),
            recorded,
            lateness: Lateness::default(),
        }
    }

    /// Until nobody has a command any more.
    async fn work(mut self, mut commands: mpsc::Receiver<Command>, reports: mpsc::Sender<Report>) {
        loop {
            let deadline = self.checks.next_deadline();
            let sleep = async {
                match deadline {
                    Some(deadline) => tokio::time::sleep_until(deadline.into()).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                command = commands.recv() => match command {
                    Some(command) => self.obey(command),
                    None => return,
                },
                Some(ended) = self.probes.join_next_with_id() => self.finish(ended),
                Ok(permit) = reports.reserve(), if !self.reports.is_empty() => {
                    if let Some(report) = self.reports.pop_front() {
                        permit.send(report);
                    }
                }
                () = sleep => self.handle(Event::Deadline),
            }
        }
    }

    fn obey(&mut self, command: Command) {
        match command {
            Command::Services(services) => {
                services.into_iter().for_each(|(service, servers)| self.handle(Event::Service { service, servers }));
            }
            Command::Read(answer) => {
                // Whoever asked may have gone.
                let _ = answer.send(self.reading());
            }
        }
    }

    fn handle(&mut self, event: Event) {
        self.checks.handle(event, Instant::now());
        self.recorded.held_back(self.checks.held_back());
        while let Some(action) = self.checks.next_action() {
            match action {
                Action::Start { target, key, due } => self.start(target, key, due),
                Action::Stop { target } => {
                    if let Some(handle) = self.handles.remove(&target) {
                        handle.abort();
                        self.running.remove(&handle.id());
                    }
                }
                Action::Report(report) => self.reports.push_back(report),
            }
        }
    }

    fn start(&mut self, target: TargetId, key: Arc<super::TargetKey>, due: Instant) {
        self.lateness.count(due.elapsed());
        let (tools, recorded) = (self.tools.clone(), self.recorded.clone());
        let handle = self.probes.spawn_local(async move {
            let began = Instant::now();
            let outcome = probe::ask(&key, &tools).await;
            let probed = match outcome {
                Outcome::Good => Probed::Passed,
                Outcome::Bad { .. } => Probed::Failed,
                Outcome::NotAsked { .. } => Probed::NotAsked,
            };
            recorded.probe(key.check.probe.name(), began.elapsed(), probed);
            outcome
        });
        self.running.insert(handle.id(), target);
        self.handles.insert(target, handle);
    }

    fn finish(&mut self, ended: Result<(Id, Outcome), tokio::task::JoinError>) {
        let (id, outcome) = match ended {
            Ok(ended) => ended,
            // One that was stopped is not known here any more.
            Err(error) => (error.id(), Outcome::NotAsked { reason: format!("the check itself has failed: {error}") }),
        };
        if let Some(target) = self.running.remove(&id) {
            self.handles.remove(&target);
            self.handle(Event::Finished { target, outcome });
        }
    }

    fn reading(&self) -> Reading {
        let (now, wall) = (Instant::now(), SystemTime::now());
        let since = |since: Instant| wall.checked_sub(now.saturating_duration_since(since)).unwrap_or(wall);
        let servers = self.checks.servers().map(|(service, server, key, target)| ServerReading {
            service,
            server,
            kind: key.check.probe.name(),
            belief: target.belief(),
            words: target.words(),
            since: since(target.since()),
        });
        Reading {
            servers: servers.collect(),
            targets: self.checks.len(),
            held_back: self.checks.held_back(),
            lateness: self.lateness.read(),
        }
    }
}
