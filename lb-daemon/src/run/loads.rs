//! Reading the files beside the engine: host names in them are looked up, and disks waited for, while it goes on serving.

use std::collections::VecDeque;

use ipvsadm_compat::protocol::Response;
use ipvsadm_compat::refusal::Reason;
use sd_notify::NotifyState;
use tokio::sync::{mpsc, oneshot};

use super::diff::Candidate;
use super::engine::{Engine, refused};
use super::files::{Contents, Files};
use super::finished::Finished;
use crate::address::Network;
use crate::control::Answer;

/// Loads that wait for the one that is made, each of a client that waits. Clients beyond are refused.
const MOST_WAITING: usize = 64;

/// What the files are read for.
#[derive(Debug)]
pub(super) enum Purpose {
    /// To apply them, also to what was set by hand if `all`.
    Reload {
        /// Whether rules that were set by hand go.
        all: bool,
    },
    /// To say what they, or the candidate in place of the one of its kind, would change.
    Difference(Option<Candidate>),
}

/// Who wants it.
#[derive(Debug)]
pub(super) enum Asker {
    /// A client that waits.
    Client(oneshot::Sender<Answer>),
    /// A signal, and systemd with it.
    Signal,
}

#[derive(Debug)]
struct Load {
    purpose: Purpose,
    asker: Asker,
}

/// What was read.
#[derive(Debug)]
pub(super) struct Loaded {
    load: Load,
    contents: Result<Contents, Vec<String>>,
}

/// Loads, one after the other and in the order in which they were asked for: an earlier state of the files is never
/// applied after a later one.
#[derive(Debug, Default)]
pub(super) struct Loads {
    waiting: VecDeque<Load>,
    is_running: bool,
}

impl Loads {
    /// Puts it at the end; false: too many wait. A reload by a signal that has not begun stands for later signals, too.
    fn push(&mut self, load: Load) -> Result<(), Load> {
        let is_signal = matches!(load.asker, Asker::Signal);
        if is_signal && self.awaits_signal() {
            return Ok(());
        }
        if !is_signal && self.waiting.len() >= MOST_WAITING {
            return Err(load);
        }
        self.waiting.push_back(load);
        Ok(())
    }

    /// The next one, if none is being made.
    fn begin(&mut self) -> Option<Load> {
        if self.is_running {
            return None;
        }
        let load = self.waiting.pop_front()?;
        self.is_running = true;
        Some(load)
    }

    /// The one that was being made is over.
    fn end(&mut self) {
        self.is_running = false;
    }

    fn awaits_signal(&self) -> bool {
        self.waiting.iter().any(|load| matches!(load.asker, Asker::Signal))
    }
}

impl Engine {
    /// Reads the files, and does with them what they are read for when that is done.
    pub(super) fn load(&mut self, purpose: Purpose, asker: Asker) {
        if let Err(Load { asker: Asker::Client(answer), .. }) = self.loads.push(Load { purpose, asker }) {
            let reason = format!("{MOST_WAITING} others wait for the files to be read; hint: try again later");
            // A client that has gone does not want it.
            let _ = answer.send(refused(Reason::Other(reason)));
        }
        self.begin_to_load();
    }

    fn begin_to_load(&mut self) {
        if let Some(load) = self.loads.begin() {
            let (files, network) = (self.files.clone(), self.director.network().clone());
            tokio::spawn(carry_out(load, files, network, self.finished.clone()));
        }
    }

    /// The files were read.
    pub(super) async fn take_loaded(&mut self, Loaded { load: Load { purpose, asker }, contents }: Loaded) {
        self.loads.end();
        let answer = match purpose {
            Purpose::Reload { all } => self.reload(contents, all).await,
            Purpose::Difference(_) => self.difference(contents),
        };
        self.follow_drained_rules();
        match asker {
            Asker::Client(client) => {
                // A client that has gone has its reload made all the same.
                let _ = client.send(Answer::One(Response::Lbd(answer)));
            }
            // What is wrong was logged, and everything is as before. Who has sent a signal since waits for its own.
            Asker::Signal if self.loads.awaits_signal() => (),
            Asker::Signal => {
                let _ = sd_notify::notify(&[NotifyState::Ready]);
            }
        }
        self.begin_to_load();
    }
}

async fn carry_out(mut load: Load, files: Files, network: Network, finished: mpsc::Sender<Finished>) {
    let candidate = match &mut load.purpose {
        Purpose::Reload { .. } => None,
        Purpose::Difference(candidate) => candidate.take(),
    };
    let read = tokio::task::spawn_blocking(move || match candidate {
        Some(candidate) => files.with(candidate, &network),
        None => files.load(&network),
    });
    let contents = read.await.unwrap_or_else(|error| Err(vec![format!("cannot read the files: {error}")]));
    // Fails only where the engine has ended.
    let _ = finished.send(Finished::Files(Box::new(Loaded { load, contents }))).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reload(asker: Asker) -> Load {
        Load { purpose: Purpose::Reload { all: false }, asker }
    }

    #[test]
    fn loads_are_made_one_after_the_other_in_order() {
        let mut loads = Loads::default();
        loads.push(reload(Asker::Signal)).unwrap();
        loads.push(Load { purpose: Purpose::Difference(None), asker: Asker::Client(oneshot::channel().0) }).unwrap();
        assert!(matches!(loads.begin(), Some(Load { purpose: Purpose::Reload { .. }, .. })));
        assert!(loads.begin().is_none(), "one is being made");
        loads.end();
        assert!(matches!(loads.begin(), Some(Load { purpose: Purpose::Difference(_), .. })));
        loads.end();
        assert!(loads.begin().is_none());
    }

    #[test]
    fn a_signal_is_never_lost_and_waits_once() {
        let mut loads = Loads::default();
        loads.push(reload(Asker::Signal)).unwrap();
        assert!(loads.begin().is_some() && !loads.awaits_signal());
        (0..3).for_each(|_| loads.push(reload(Asker::Signal)).unwrap());
        assert!(loads.awaits_signal() && loads.waiting.len() == 1);
    }

    #[test]
    fn clients_beyond_the_bound_are_refused() {
        let mut loads = Loads::default();
        (0..MOST_WAITING).for_each(|_| loads.push(reload(Asker::Client(oneshot::channel().0))).unwrap());
        assert!(loads.push(reload(Asker::Client(oneshot::channel().0))).is_err());
        loads.push(reload(Asker::Signal)).unwrap();
    }
}
