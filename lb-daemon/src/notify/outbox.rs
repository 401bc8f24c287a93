//! Which events stand in which mail, and when it may be sent.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use super::MOST_WAITING;
use crate::events::Recorded;

/// Longest subject, in characters.
const MOST_SUBJECT: usize = 140;

/// A mail, before it has sender and receivers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Letter {
    pub(super) subject: String,
    pub(super) body: String,
    /// How many events stand in it.
    events: usize,
    left_out: usize,
}

/// Events that wait for the next mail. The first is sent at once; what comes within `interval` after a mail stands in
/// the next.
#[derive(Debug)]
pub(super) struct Outbox {
    host: String,
    interval: Duration,
    not_before: Option<Instant>,
    waiting: VecDeque<Recorded>,
    left_out: usize,
}

impl Outbox {
    pub(super) fn new(host: String, interval: Duration) -> Self {
        Self { host, interval, not_before: None, waiting: VecDeque::new(), left_out: 0 }
    }

    pub(super) fn add(&mut self, events: Vec<Recorded>, left_out: usize) {
        self.left_out += left_out;
        for event in events {
            if self.waiting.len() == MOST_WAITING {
                self.waiting.pop_front();
                self.left_out += 1;
            }
            self.waiting.push_back(event);
        }
    }

    /// When the next mail may be sent; nothing if there is nothing to send.
    pub(super) fn next_deadline(&self, now: Instant) -> Option<Instant> {
        (!self.waiting.is_empty()).then(|| self.not_before.map_or(now, |not_before| not_before.max(now)))
    }

    /// The mail that may be sent now. It stays until it [`was_sent`](Self::was_sent).
    pub(super) fn letter(&mut self, now: Instant) -> Option<Letter> {
        if self.next_deadline(now)? > now {
            return None;
        }
        self.not_before = now.checked_add(self.interval);
        let first = self.waiting.front()?;
        let more = match self.waiting.len() - 1 + self.left_out {
            0 => String::new(),
            more => format!(" (and {more} more)"),
        };
        let subject: String = format!("[lbd {}] {}", self.host, first.event).chars().take(MOST_SUBJECT).collect();
        let mut body: String = self.waiting.iter().map(|event| format!("{event}\n")).collect();
        if self.left_out > 0 {
            body += &format!("\n{} earlier events are left out, see `lbd events` on {}\n", self.left_out, self.host);
        }
        Some(Letter { subject: subject + &more, body, events: self.waiting.len(), left_out: self.left_out })
    }

    /// What stands in the mail is done with.
    pub(super) fn was_sent(&mut self, letter: &Letter) {
        self.waiting.drain(..letter.events.min(self.waiting.len()));
        self.left_out -= letter.left_out.min(self.left_out);
    }
}
