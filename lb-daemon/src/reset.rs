//! Telling clients of a dead server at once that their connections are over.
//!
//! The data path answers a client's next segment by a reset, with the sequence number that the segment asks for. But a
//! client that waits sends none, and what number it expects nobody here knows. So it is made to send one: it gets a
//! segment that no connection can accept, from the virtual address, and has to answer it by an acknowledgement (RFC 9293
//! §3.10.7.4); that one the data path resets.

mod segment;
mod socket;
mod task;

use std::collections::{BTreeMap, VecDeque};

use lb_ebpf::abi::ConnectionState;

use crate::datapath::{Connection, Memory};

pub use segment::Segment;
pub use socket::Sender;
pub use task::Resetter;

/// Segments that are sent at a time, [`PAUSE`] apart: 20,000 a second at most.
pub const BURST: usize = 200;
/// Time between two bursts.
pub const PAUSE: std::time::Duration = std::time::Duration::from_millis(10);
/// Times that a server's clients are looked for, a second apart: a segment may be lost.
const ROUNDS: u32 = 3;
/// Segments that wait. Beyond that clients wait for the next round, or for their own timers.
const MOST_WAITING: usize = 1 << 20;

/// Which clients are still to be told.
#[derive(Debug, Default)]
pub struct Nudges {
    /// Rounds that are left, by the index of the dead server.
    rounds: BTreeMap<u32, u32>,
    waiting: VecDeque<Segment>,
}

impl Nudges {
    /// The server with this index has died.
    pub fn add(&mut self, server: u32) {
        self.rounds.insert(server, ROUNDS);
    }

    /// Looks for clients that are still connected. To be called at once after [`Self::add`], and then once a second.
    /// `random`: a number that nobody guesses, for the segments' sequence numbers.
    pub fn look(&mut self, memory: &Memory, random: u32) {
        if self.rounds.is_empty() {
            return;
        }
        let rounds = &self.rounds;
        let concerned = memory
            .connections()
            .filter(|connection| rounds.contains_key(&connection.life.server()) && is_to_be_told(connection));
        self.waiting.clear();
        self.waiting.extend(concerned.take(MOST_WAITING).map(|connection| Segment::to(&connection, random)));
        self.rounds.retain(|_, left| {
            *left -= 1;
            *left > 0
        });
    }

    /// The next burst; empty if nobody is to be told.
    pub fn burst(&mut self) -> Vec<Segment> {
        self.waiting.drain(..self.waiting.len().min(BURST)).collect()
    }

    /// Whether there are rounds left.
    pub fn is_looking(&self) -> bool {
        !self.rounds.is_empty()
    }

    /// Whether somebody is still to be told.
    pub fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }
}

/// Half-open connections are begun anew by the client, and closed ones concern nobody.
fn is_to_be_told(connection: &Connection) -> bool {
    const TCP: u8 = 6;
    let told = [ConnectionState::Established, ConnectionState::FinWait, ConnectionState::CloseWait];
    connection.ports.protocol() == TCP && told.iter().any(|state| connection.life.state() == *state as u8)
}
