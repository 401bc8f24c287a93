//! The least loaded server, kept up to date: what makes a pick cost the same for 2 servers and for 1,024.
//!
//! Over the list stands a tree of words, each for 16 below it: a word of level 1 for a line of servers, a word of
//! level 2 for 16 words of level 1, and the root. A word ([`Winner`]) names the first of the least loaded servers
//! under it, and the load it had. Whoever changes a server's counts then brings the words above it up to date, from
//! below: reads the word, reads everything it stands for, and puts the result in its place by compare-and-swap. Every
//! swap changes the word's version, also where the result is what was there.
//!
//! Why no change is lost, whatever CPUs do at once: if the swap succeeds, nobody has swapped the word since it was
//! read, and the result has seen the change. If it fails, somebody else has swapped; that one may have read before the
//! change. If it fails twice, the second of those others read the word after the first had swapped it, so after the
//! change, and has seen it: nothing is left to do. Whoever has put in another winner or load goes on one level up;
//! where nothing changed, the words above stand. So two attempts a level are enough, nobody waits for anybody, and
//! when all is quiet the root names the server that a walk of the list would find.
//!
//! "So after the change" holds because an attempt begins with an atomic addition of 0 to the word: all later swaps
//! follow it, and who reads their result sees what came before it. An x86-64 keeps that order anyway (the change was
//! atomic, so no later load passes it); what is promised of [`Word`] does not, as the models show.
//!
//! The words are kept only from [`keep`] on; until then, and when servers are left out, the list is scanned.

use super::load;
use crate::abi::{Counts, Place, Schedule};
use crate::scheduler::schedule::{Layout, SLOTS};
use crate::scheduler::{Repeated, ScheduleMemory};
use crate::word::{Word, opaque};

/// Header word 2 of a schedule whose tree is kept.
const KEPT: u64 = 1;

/// Levels of words, the root included.
const LEVELS: u32 = 3;
/// Attempts to swap a word: see above.
const ATTEMPTS: u32 = 2;
/// Attempts of [`keep`] on one way up, which does not leave it to others to go on.
const ATTEMPTS_TO_THE_TOP: u32 = 10_000;

/// The first of the least loaded servers under a word of the tree.
///
/// ```text
/// bit 63   32 31      11   10   9           0
///     load     version    none  list position
/// ```
/// The version keeps a swap from succeeding on a word that has changed and changed back; 2,097,152 swaps while one
/// CPU is between reading and swapping would defeat it, until the next change below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(transparent)]
pub struct Winner(
    /// The word.
    pub u64,
);

impl Winner {
    const NONE: u64 = 1 << 10;
    const POSITION: u64 = Self::NONE - 1;
    const VERSION: u64 = 1 << 11;

    /// Nobody.
    pub const NOBODY: Self = Self(Self::NONE);

    /// List position of the server; `None` if no server may be picked.
    #[inline(always)]
    pub const fn position(self) -> Option<u32> {
        if self.0 & Self::NONE != 0 { None } else { Some((self.0 & Self::POSITION) as u32) }
    }

    /// The load it had.
    #[inline(always)]
    const fn load(self) -> u64 {
        self.0 >> 32
    }

    /// Whether both name the same server with the same load, in whatever version.
    #[inline(always)]
    const fn agrees_with(self, other: Self) -> bool {
        (self.0 ^ other.0) & !(u32::MAX as u64 & !(Self::VERSION - 1)) == 0
    }

    /// What follows the word `before` where `best` won.
    #[inline(always)]
    const fn after(before: Self, best: Best) -> Self {
        let version = before.0.wrapping_add(Self::VERSION) & (u32::MAX as u64 & !(Self::VERSION - 1));
        Self(best.load << 32 | version | best.name)
    }
}

/// The best of those looked at. Without a branch, which the verifier would follow for each of 16.
#[derive(Clone, Copy)]
struct Best {
    /// The low bits of a [`Winner`].
    name: u64,
    load: u64,
    weight: u64,
}

impl Best {
    /// Loses against every server whose weight is above 0, and against no other.
    const NOBODY: Self = Self { name: Winner::NONE, load: 1, weight: 0 };

    /// The better of `self`, which comes first in the list, and `other`. Loads are below 2^32, weights below 2^31.
    #[inline(always)]
    fn or(self, other: Self) -> Self {
        let is_worse = (other.load * self.weight).wrapping_sub(self.load * other.weight);
        let mask = 0u64.wrapping_sub(opaque(is_worse) >> 63);
        let choose = |ours: u64, theirs: u64| ours ^ ((ours ^ theirs) & mask);
        Self {
            name: choose(self.name, other.name),
            load: choose(self.load, other.load),
            weight: choose(self.weight, other.weight),
        }
    }
}

/// The least loaded server's index, if the tree is kept: `None` if it is not.
#[inline(always)]
pub(super) fn root<M: ScheduleMemory>(memory: &M, layout: &Layout) -> Option<Winner> {
    let header = memory.line(layout.header)?;
    if header[2].load() == KEPT { Some(Winner(header[0].load())) } else { None }
}

/// Brings the tree up to date after the counts of the server at `place` have changed.
#[inline(always)]
pub(in crate::scheduler) fn counted<M: ScheduleMemory>(memory: &M, place: Place) {
    let schedule = place.schedule();
    if schedule.servers() != 0 {
        memory.repeat(LEVELS * ATTEMPTS, &mut Climb::<false>::new(schedule, place.position() / SLOTS));
    }
}

/// Builds the tree of `schedule` and says that it is kept.
///
/// For user space, once the service's schedule and the [`Place`]s of its servers are in use: every change of counts
/// that went by the old ones was made before, and is seen now.
pub fn keep<M: ScheduleMemory>(memory: &M, schedule: Schedule) {
    for line in 0..schedule.servers().div_ceil(SLOTS) {
        memory.repeat(ATTEMPTS_TO_THE_TOP, &mut Climb::<true>::new(schedule, line));
    }
    if let Some(header) = memory.line(schedule.first_line()) {
        header[2].store(KEPT);
    }
}

/// The way from a line of servers up to the root; with `TO_THE_TOP` also where nothing changed, and leaving it to nobody
/// else.
///
/// Small, as it is on the stack that a BPF program shares with all it calls. Numbers that come out of the map as far as
/// possible, since the verifier tries every combination of constants anew.
struct Climb<const TO_THE_TOP: bool> {
    schedule: Schedule,
    /// The first line of the level of the word to bring up to date; the root is in the header.
    nodes: u32,
    /// The first line of the level below, if that is words.
    below: u32,
    /// Number of the word, of those on its level.
    index: u16,
    /// What is below: servers, or words.
    entries: u16,
    /// 1 if it is servers.
    below_are_servers: u16,
    /// The round of the last attempt at this word.
    last_round: u16,
}

impl<const TO_THE_TOP: bool> Climb<TO_THE_TOP> {
    #[inline(always)]
    fn new(schedule: Schedule, line: u32) -> Self {
        let Layout { levels, servers, .. } = Layout::of(schedule);
        Self {
            schedule,
            nodes: levels[1],
            below: levels[0],
            index: line as u16,
            entries: servers as u16,
            below_are_servers: 1,
            last_round: (ATTEMPTS - 1) as u16,
        }
    }

    /// The line that the word is in: the header if it is the root. Without a branch, after which the verifier would
    /// follow the rest twice.
    #[inline(always)]
    fn line(&self) -> u32 {
        let node = self.nodes.wrapping_add(u32::from(self.index / 8));
        let is_root = opaque(u64::from(self.entries).wrapping_sub(u64::from(SLOTS) + 1)) >> 63;
        node ^ ((node ^ self.schedule.first_line()) & 0u32.wrapping_sub(is_root as u32))
    }

    #[inline(always)]
    fn go_up(&mut self, round: u32) {
        self.index /= SLOTS as u16;
        self.entries = self.entries.div_ceil(SLOTS as u16);
        self.below = self.nodes;
        self.nodes = self.nodes.wrapping_add(u32::from(self.entries.div_ceil(8)));
        self.below_are_servers = 0;
        self.last_round = (round + ATTEMPTS) as u16;
    }
}

impl<M: ScheduleMemory, const TO_THE_TOP: bool> Repeated<M> for Climb<TO_THE_TOP> {
    #[inline(always)]
    fn is_done_after(&mut self, memory: &M, round: u32) -> bool {
        let Some(line) = memory.line(self.line()) else { return true };
        // The root's number is 0.
        let word = &line[(opaque(u64::from(self.index)) & 7) as usize];
        // What has changed below comes before all that is swapped in here from now on: see the top.
        word.add(0);
        let before = Winner(word.load());
        let best = if self.below_are_servers != 0 {
            best_server(memory, &Layout::of(self.schedule), self.index.into())
        } else {
            best_winner(memory, self)
        };
        let Some(best) = best else { return true };
        let after = Winner::after(before, best);
        if word.cas(before.0, after.0).is_err() {
            return !TO_THE_TOP && round >= u32::from(self.last_round);
        }
        if u32::from(self.entries) <= SLOTS || (!TO_THE_TOP && before.agrees_with(after)) {
            return true;
        }
        self.go_up(round);
        false
    }
}

/// The best of the 16 servers of line `line` of the list.
#[inline(always)]
fn best_server<M: ScheduleMemory>(memory: &M, layout: &Layout, line: u32) -> Option<Best> {
    let indices = memory.line(layout.indices.wrapping_add(line))?;
    let weights = memory.line(layout.levels[0].wrapping_add(line))?;
    let first = line * SLOTS;
    let mut best = Best::NOBODY;
    for slot in 0..SLOTS {
        if first + slot >= layout.servers {
            break;
        }
        let half = (slot >> 3) * 32;
        let server = (indices[(slot & 7) as usize].load() >> half) as u32;
        let weight = weights[(slot & 7) as usize].load() >> half & u64::from(u32::MAX);
        let counts = memory.counts(server).unwrap_or(Counts(0));
        // An overloaded server is as one of weight 0. Without a branch, see `Best`.
        let weight = weight & opaque(u64::from(counts.is_overloaded())).wrapping_sub(1);
        best = best.or(Best { name: u64::from(first + slot), load: load(counts), weight });
    }
    Some(best)
}

/// The best of the 16 words below the one that `climb` is at.
#[inline(always)]
fn best_winner<M: ScheduleMemory, const TO_THE_TOP: bool>(memory: &M, climb: &Climb<TO_THE_TOP>) -> Option<Best> {
    let layout = Layout::of(climb.schedule);
    let first = u32::from(climb.index) * SLOTS;
    let mut best = Best::NOBODY;
    for half in 0..2 {
        if first + half * 8 >= u32::from(climb.entries) {
            break;
        }
        // Words beyond the last are nobody's.
        let line = memory.line(climb.below.wrapping_add(first / 8 + half))?;
        for word in line {
            let winner = Winner(word.load());
            let weight = layout.weight(memory, (winner.0 & Winner::POSITION) as u32)?;
            let is_somebody = (winner.0 >> 10 & 1).wrapping_sub(1);
            let name = winner.0 & (Winner::NONE | Winner::POSITION);
            best = best.or(Best { name, load: winner.load(), weight: u64::from(weight) & is_somebody });
        }
    }
    Some(best)
}
