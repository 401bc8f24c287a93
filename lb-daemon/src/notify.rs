//! Telling people and programs of events: hooks in their order, one at a time, and mail, not too often.
//!
//! Both follow the history of events, each in a task of its own, so that nothing waits for them; who falls too far
//! behind leaves events out, counts them, and says so.

pub mod hook;
mod hooks;
mod mail;
mod outbox;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::config;
use crate::events::{Kind, Recorded, Recorder};
use mail::Mailer;

/// Events that wait for a hook or a mail; of more, the oldest are left out.
pub const MOST_WAITING: usize = 256;
/// Events that are taken from the history at a time.
const AT_ONCE: usize = 1_024;
/// How long an event is waited for before it is looked again.
const LONG: Duration = Duration::from_secs(3_600);

/// Who is told, with everything that is read from files.
#[derive(Debug)]
pub struct Notifier {
    hooks: Vec<config::Hook>,
    mailer: Option<Mailer>,
}

impl Notifier {
    /// Reads what the settings name: password and authorities.
    pub fn new(settings: &config::Notify) -> Result<Self, String> {
        let mailer = settings.mail.as_ref().map(Mailer::new).transpose()?;
        Ok(Self { hooks: settings.hooks.clone(), mailer })
    }

    /// Directories of programs that are run.
    pub fn directories(settings: &config::Notify, more: impl IntoIterator<Item = PathBuf>) -> Vec<PathBuf> {
        let programs = settings.hooks.iter().filter_map(|hook| hook.command.first()).map(PathBuf::from);
        programs.chain(more).filter_map(|program| program.parent().map(Path::to_owned)).collect()
    }

    /// Begins to tell of what is recorded from now on.
    pub fn start(self, events: &Recorder) {
        let first = events.last();
        if !self.hooks.is_empty() {
            tokio::spawn(hooks::run(self.hooks, events.clone(), first));
        }
        if let Some(mailer) = self.mailer {
            tokio::spawn(mailer.run(events.clone(), first));
        }
    }
}

/// Events that somebody waits for.
#[derive(Debug)]
struct Follower {
    events: Recorder,
    seen: u64,
    /// How many events there were up to that one.
    position: u64,
    is_meant: fn(Kind) -> bool,
}

impl Follower {
    /// Follows what comes after the event `seen`.
    fn new(events: &Recorder, seen: u64, is_meant: fn(Kind) -> bool) -> Self {
        Self { events: events.clone(), seen, position: events.position(seen), is_meant }
    }

    /// The events there are, after those of the last time, and how many were left out: those that wait no more, and
    /// those, of whatever kind, that the history has forgotten meanwhile.
    fn waiting(&mut self) -> (Vec<Recorded>, usize) {
        let mut waiting = Vec::new();
        let mut forgotten = 0;
        loop {
            let position = self.events.position(self.seen);
            forgotten += position.saturating_sub(std::mem::replace(&mut self.position, position)) as usize;
            let found = self.events.after(self.seen, AT_ONCE);
            let Some(last) = found.last() else { break };
            self.seen = last.id;
            self.position += found.len() as u64;
            waiting.extend(found.into_iter().filter(|event| (self.is_meant)(event.event.kind)));
        }
        let left_out = waiting.len().saturating_sub(MOST_WAITING);
        (waiting.split_off(left_out), left_out + forgotten)
    }

    async fn wait(&self, patience: Duration) {
        self.events.wait_for(self.seen, patience).await;
    }
}

/// Whether hooks are run for it: for everything but what hooks and mails do themselves.
fn is_for_hooks(kind: Kind) -> bool {
    !matches!(kind, Kind::HookFailed | Kind::MailFailed | Kind::Unknown)
}

/// Whether a mail is sent for it: health, what operators take out, and what is wrong. Single rules, files that were
/// applied and interfaces that were attached are for the history.
fn is_for_mail(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::DaemonStarted
            | Kind::FilesRefused
            | Kind::InterfaceDetached
            | Kind::InterfaceRefused
            | Kind::AddressChanged
            | Kind::ServerUp
            | Kind::ServerDown
            | Kind::CheckImpossible
            | Kind::QuorumUp
            | Kind::QuorumDown
            | Kind::SorryServerChanged
            | Kind::DrainStarted
            | Kind::DrainEnded
            | Kind::DrainCancelled
            | Kind::ServerDisabled
            | Kind::ServerEnabled
            | Kind::HookFailed
    )
}
