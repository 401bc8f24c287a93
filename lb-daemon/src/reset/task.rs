//! The task that tells clients.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{MissedTickBehavior, interval};

use super::{Nudges, PAUSE, Sender};
use crate::datapath::Memory;

/// Time between two rounds.
const ROUND: Duration = Duration::from_secs(1);
/// Dead servers that wait for the task, of which it takes all at once; more wait for their clients' own segments.
const MOST_SERVERS: usize = 1 << 16;

/// Where dead servers are reported.
#[derive(Clone, Debug)]
pub struct Resetter(mpsc::Sender<u32>);

impl Resetter {
    /// Starts the task. It ends with the last handle.
    pub fn start(memory: Arc<Memory>) -> Self {
        let (sender, servers) = mpsc::channel(MOST_SERVERS);
        tokio::spawn(tell(memory, servers));
        Self(sender)
    }

    /// The connections of the server with this index are being reset: its clients are told.
    pub fn tell_clients_of(&self, server: u32) {
        // Fails only where too many wait already.
        let _ = self.0.try_send(server);
    }
}

async fn tell(memory: Arc<Memory>, mut servers: mpsc::Receiver<u32>) {
    let mut nudges = Nudges::default();
    let mut sender = None;
    let (mut round, mut pause) = (interval(ROUND), interval(PAUSE));
    round.set_missed_tick_behavior(MissedTickBehavior::Delay);
    pause.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            server = servers.recv() => {
                let Some(server) = server else { return };
                nudges.add(server);
                while let Ok(server) = servers.try_recv() {
                    nudges.add(server);
                }
                nudges.look(&memory, random());
            }
            _ = round.tick(), if nudges.is_looking() => nudges.look(&memory, random()),
            _ = pause.tick(), if nudges.is_waiting() => send(&mut nudges, &mut sender),
        }
    }
}

fn send(nudges: &mut Nudges, sender: &mut Option<Sender>) {
    let burst = nudges.burst();
    match opened(sender) {
        Ok(sender) => {
            for segment in &burst {
                // A client that cannot be reached now may be so in the next round.
                if let Err(error) = sender.send(segment) {
                    tracing::debug!(client = %segment.destination(), %error, "a client was not told that its server is dead");
                }
            }
        }
        Err(error) => {
            tracing::warn!(%error, "silent clients of dead servers learn of it by their own timers: there is no raw socket");
        }
    }
}

fn opened(sender: &mut Option<Sender>) -> io::Result<&Sender> {
    if sender.is_none() {
        *sender = Some(Sender::open()?);
    }
    sender.as_ref().ok_or_else(|| io::ErrorKind::NotFound.into())
}

/// Where there is none, any number does: two segments are sent, and one of them is out of every window.
fn random() -> u32 {
    getrandom::u32().unwrap_or_default()
}
