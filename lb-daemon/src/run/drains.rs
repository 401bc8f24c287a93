//! Carrying out drains: weights, counts, ending connections, and keeping it all over a restart.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use tokio::task::JoinHandle;

use super::engine::Engine;
use crate::datapath::End;
use crate::director::effective::Administrative;
use crate::director::open_connections;
use crate::drain::{Action, Command, Drains, Event, Key, Pattern, Progress, Saved, Seen, State};
use crate::events::Timestamp;
use crate::state::{self, DRAINS, StateDirectory, UNREADABLE_DRAINS};

/// Longest file that is read: 65,536 servers take some 20 MB.
const MAX_FILE: u64 = 32 << 20;
/// How long after a failure it is tried again to write the file.
const RETRY: Duration = Duration::from_secs(2);
/// How long an operator waits for the file. The disk may take longer, and then says so.
const PATIENCE: Duration = Duration::from_secs(2);
/// Servers that a message names.
const MOST_NAMED: usize = 16;

/// What an operator asks for.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Asked {
    pub(super) command: Command,
    pub(super) pattern: Pattern,
}

/// What the operator is told.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Told {
    /// Why nothing was done.
    pub(super) problem: Option<String>,
    /// The servers that were meant: service and real server.
    pub(super) servers: Vec<(String, String)>,
    /// Why it would not survive a restart.
    pub(super) not_kept: Option<String>,
}

/// Drains, and the file that carries them over a restart.
#[derive(Debug, Default)]
pub(super) struct Draining {
    drains: Drains,
    directory: Option<Arc<StateDirectory>>,
    /// The file is older than the drains.
    unsaved: bool,
    saving: Option<JoinHandle<Result<(), state::Error>>>,
    /// Why it could not be written, and when that was.
    failed: Option<(String, Instant)>,
}

impl Engine {
    /// Goes on with what an earlier daemon has left.
    pub(super) fn restore_drains(&mut self, directory: Arc<StateDirectory>) {
        // Another daemon's drains are not ours.
        let is_ours = !matches!(directory.claim(), Err(state::Error::Owned));
        if is_ours && let Some(saved) = read(&directory) {
            self.draining.drains = Drains::restore(&saved, Instant::now(), Timestamp::now());
        }
        self.draining.directory = Some(directory);
        self.follow_drained_rules();
    }

    /// Does what an operator asks for.
    pub(super) async fn administer(&mut self, asked: &Asked) -> Told {
        let services = self.director.rules().services();
        let all = services.flat_map(|service| service.servers.iter().map(|server| (service.id, server.id)));
        let (meant, others): (Vec<Key>, Vec<Key>) = all.partition(|key| asked.pattern.is_meant(key));
        if meant.is_empty() {
            return Told { problem: Some(no_match(&asked.pattern, &others)), ..Told::default() };
        }
        self.draining.drains.handle(&Event::Asked(asked.command, &meant, Timestamp::now()), Instant::now());
        self.act_on_drains();
        self.count_drained();
        let not_kept = self.draining.save_now().await;
        let servers = meant.iter().map(|(service, server)| (service.to_string(), server.to_string())).collect();
        Told { problem: None, servers, not_kept }
    }

    /// How far the drains are.
    pub(super) fn drain_progress(&self) -> Vec<Progress> {
        self.draining.drains.progress(Instant::now(), Timestamp::now())
    }

    /// The rules may have changed: a drain goes with its rule.
    pub(super) fn follow_drained_rules(&mut self) {
        let seen: BTreeMap<Key, Seen> =
            self.draining.drains.servers().map(|key| (key, self.seen_by_director(&key))).collect();
        if !seen.is_empty() {
            self.draining.drains.handle(&Event::Rules(&seen), Instant::now());
            self.act_on_drains();
        }
    }

    fn seen_by_director(&self, (service, server): &Key) -> Seen {
        let rule = self.director.rules().service(service).and_then(|service| service.server(*server));
        let over = self.director.overlays().server(service, server).map(|over| over.administrative.clone());
        rule.map_or(Seen::Absent, |_| Seen::Present(over.unwrap_or(Administrative::Enabled)))
    }

    /// Once a second.
    pub(super) fn tick_drains(&mut self) {
        self.follow_drained_rules();
        self.count_drained();
        self.draining.go_on_saving();
    }

    fn count_drained(&mut self) {
        let mut counts: BTreeMap<Key, u32> = self.draining.drains.counted().map(|key| (key, 0)).collect();
        if counts.is_empty() {
            return;
        }
        let placed = counts.keys().filter_map(|key| Some((self.director.server_index(&key.0, &key.1)?, *key)));
        let servers: HashMap<u32, Key> = placed.collect();
        let now = self.datapath.clock().jiffies_at(Instant::now());
        for connection in open_connections(self.director.memory(), now, |index| servers.contains_key(&index)) {
            if let Some(count) = servers.get(&connection.life.server()).and_then(|key| counts.get_mut(key)) {
                *count += 1;
            }
        }
        self.draining.drains.handle(&Event::Counted(&counts), Instant::now());
        self.act_on_drains();
    }

    fn act_on_drains(&mut self) {
        while let Some(action) = self.draining.drains.next_action() {
            match action {
                Action::Set((service, server), state) => {
                    let over = [(service, server, State::administrative(state))];
                    let result = self.with_readings(|director, readings| {
                        director.set_administrative(over, readings, Instant::now())
                    });
                    self.report(result);
                }
                Action::End(key) => {
                    let ended = self.end_open_connections(&key);
                    self.draining.drains.handle(&Event::Ended(key, ended), Instant::now());
                }
                Action::Record(event) => self.events.record(event),
                Action::Save => self.draining.unsaved = true,
            }
        }
    }

    /// Ends the open connections of a server; how many it were.
    fn end_open_connections(&mut self, key: &Key) -> u32 {
        let Some(index) = self.director.server_index(&key.0, &key.1) else { return 0 };
        let now = self.datapath.clock().jiffies_at(Instant::now());
        let open = open_connections(self.director.memory(), now, |server| server == index);
        let open: Vec<_> = open.map(|connection| (connection.slot, connection.life)).collect();
        self.datapath.end_connections(&open, End::Listed).unwrap_or_else(|error| {
            tracing::error!(real_server = %key.1, %error, "connections of a drained server were not ended");
            0
        })
    }
}

impl Draining {
    /// Writes the file if it is not up to date; why it is not up to date after that.
    async fn save_now(&mut self) -> Option<String> {
        self.failed = None;
        // What is being written may be older than what there is.
        for _ in 0..2 {
            self.begin_to_save();
            let Some(saving) = &mut self.saving else { break };
            match tokio::time::timeout(PATIENCE, saving).await {
                Ok(joined) => {
                    self.saving = None;
                    self.has_saved(joined.unwrap_or_else(|error| Err(std::io::Error::other(error).into())));
                }
                Err(_) => return Some("the disk takes too long".to_owned()),
            }
        }
        self.failed.as_ref().map(|(reason, _)| reason.clone())
    }

    /// Once a second: what was written, and what is to be written still.
    fn go_on_saving(&mut self) {
        if let Some(saving) = self.saving.take_if(|saving| saving.is_finished()) {
            // It is finished, so it answers at once.
            let joined = futures::FutureExt::now_or_never(saving);
            self.has_saved(
                joined.and_then(Result::ok).unwrap_or_else(|| Err(std::io::Error::other("no result").into())),
            );
        }
        if self.failed.as_ref().is_none_or(|(_, at)| at.elapsed() >= RETRY) {
            self.begin_to_save();
        }
    }

    /// In a thread of its own: a disk that hangs holds up nothing.
    fn begin_to_save(&mut self) {
        let Some(directory) = self.directory.clone().filter(|_| self.unsaved && self.saving.is_none()) else { return };
        let saved = self.drains.saved(Instant::now(), Timestamp::now());
        self.unsaved = false;
        self.saving = Some(tokio::task::spawn_blocking(move || {
            let text = saved.text().map_err(std::io::Error::other)?;
            directory.replace(DRAINS, &text)
        }));
    }

    fn has_saved(&mut self, result: Result<(), state::Error>) {
        match result {
            Ok(()) => {
                if self.failed.take().is_some() {
                    tracing::info!("drained and disabled servers are kept over a restart again");
                }
            }
            Err(error) => {
                if self.failed.is_none() {
                    tracing::warn!("drained and disabled servers would be forgotten at a restart: {error}");
                }
                self.failed = Some((error.to_string(), Instant::now()));
                self.unsaved = true;
            }
        }
    }
}

/// What an earlier daemon has left, if it can be read.
fn read(directory: &StateDirectory) -> Option<Saved> {
    let path = directory.path().join(DRAINS);
    let text = directory.read(DRAINS, MAX_FILE).unwrap_or_else(|error| {
        tracing::warn!(file = %path.display(), %error, "drained and disabled servers are forgotten");
        None
    })?;
    let saved = Saved::read(&text).inspect_err(|error| {
        tracing::warn!(
            file = %path.display(), %error,
            "drained and disabled servers are forgotten; hint: what the file held is in {UNREADABLE_DRAINS}"
        );
        // It will be replaced, and somebody may want to know what it said.
        let _ = directory.replace(UNREADABLE_DRAINS, &text);
    });
    saved.ok()
}

fn no_match(pattern: &Pattern, servers: &[Key]) -> String {
    let named: Vec<String> =
        servers.iter().take(MOST_NAMED).map(|(service, server)| format!("{server} of {service}")).collect();
    let more = servers.len().saturating_sub(MOST_NAMED);
    let hint = match (named.is_empty(), more) {
        (true, _) => "there are no real servers".to_owned(),
        (false, 0) => format!("there are {}", named.join(", ")),
        (false, more) => format!("there are {} and {more} more, see `lbd status`", named.join(", ")),
    };
    format!("no real server is {pattern}\nhint: {hint}")
}
