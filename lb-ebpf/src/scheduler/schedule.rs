//! The lines of a schedule: what a service's scheduler reads.
//!
//! ```text
//! line 0              header
//! index lines         server indices, in the order of the list (the newest server first)
//! weight lines        weights, in the same order: level 0
//! level 1 lines       rr, wrr: the greatest weight of each weight line
//! level 2 line        rr, wrr: the greatest weight of each level 1 line
//! level 1 winners     lc, wlc: a word for each weight line
//! level 2 winners     lc, wlc: a word for each 16 words of level 1
//! ```
//! Each level has a sixteenth of the one before, rounded up; up to 16 servers need no level 1, up to 256 no level 2.
//! All but the cursor and the winners (see [`super::tree`]) stays as it was written: a change writes another schedule
//! and swaps the service's [`Schedule`] word. The lines of the old one may be written again once no program that may
//! have read the old word is running.
//!
//! Header, words of 64 bits:
//!
//! ```text
//! word 0   rr, wrr: cursor; lc, wlc: the winner of all       the data path, by compare-and-swap
//! word 1   step 32 | greatest round 32                       the round is 0 if no server may be picked
//! word 2   lc, wlc: 1 once the winners are kept
//! 3 … 7    zero
//! ```
//!
//! The other lines hold 16 numbers of 32 bits, number `i` below 8 in the low half of word `i`, number `8 + i` in the
//! high half: so one subtraction compares two of them, and eight give the bits of a line in order.

use super::ScheduleMemory;
use crate::abi::{MAX_SERVERS_PER_SERVICE, SCHEDULE_LINE_SLOTS, Schedule};
use crate::word::{Word, opaque};

/// Where a rotation stands.
///
/// ```text
/// bit 63   32 31    0
///     place    round
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct Cursor(
    /// The word.
    pub u64,
);

impl Cursor {
    /// After the server at list position `place - 1` (0: before the first), in the round for weights of at least
    /// `round`.
    #[inline(always)]
    pub const fn new(place: u32, round: u32) -> Self {
        Self((place as u64) << 32 | round as u64)
    }

    /// List positions that are behind it: 1 + the position of the server picked last, or 0.
    #[inline(always)]
    pub const fn place(self) -> u32 {
        (self.0 >> 32) as u32
    }

    /// Weight that a server needs to be picked in this round.
    #[inline(always)]
    pub const fn round(self) -> u32 {
        self.0 as u32
    }
}

/// By how much the required weight goes down from round to round, and where it starts: `di` and `mw` of
/// net/netfilter/ipvs/ip_vs_wrr.c (6.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rounds {
    /// The greatest common divisor of the weights.
    pub step: u32,
    /// The required weight of the first round, 0 if no weight is above 0.
    pub greatest: u32,
}

impl Rounds {
    /// From header word 1.
    #[inline(always)]
    pub const fn from_word(word: u64) -> Self {
        Self { step: (word >> 32) as u32, greatest: word as u32 }
    }

    /// Header word 1.
    #[inline(always)]
    pub const fn word(self) -> u64 {
        (self.step as u64) << 32 | self.greatest as u64
    }
}

/// Where the parts of a schedule are; line numbers are those of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Real servers in the list.
    pub servers: u32,
    /// The header.
    pub header: u32,
    /// The first index line.
    pub indices: u32,
    /// The first line of each level of weights.
    pub levels: [u32; 3],
    /// Lines of each level.
    pub level_lines: [u32; 3],
    /// The first line of each level of winners, which a schedule that goes by the counts has in place of levels 1, 2.
    pub nodes: [u32; 2],
}

impl Layout {
    /// The parts of `schedule`.
    #[inline(always)]
    pub const fn of(schedule: Schedule) -> Self {
        let servers = schedule.servers();
        let header = schedule.first_line();
        let lines = lines_of(servers);
        let level_lines = [lines, lines_of(lines), lines_of(lines_of(lines))];
        let indices = header.wrapping_add(1);
        let weights = indices.wrapping_add(lines);
        let first = weights.wrapping_add(lines);
        let second = first.wrapping_add(level_lines[1]);
        let nodes = [first, first.wrapping_add(level_lines[0].div_ceil(8))];
        Self { servers, header, indices, levels: [weights, first, second], level_lines, nodes }
    }

    /// Server index at list position `position`; `None` outside the memory.
    #[inline(always)]
    pub fn server<M: ScheduleMemory>(&self, memory: &M, position: u32) -> Option<u32> {
        number(memory, self.indices, position)
    }

    /// Weight of the server at list position `position`; `None` outside the memory.
    #[inline(always)]
    pub fn weight<M: ScheduleMemory>(&self, memory: &M, position: u32) -> Option<u32> {
        number(memory, self.levels[0], position)
    }

    /// The first list position, from `start` on, whose weight is at least `least` (1 to 2,147,483,647).
    ///
    /// Up the levels until a line has a greater weight behind `start`, then down to it: five lines at most.
    #[inline(always)]
    pub fn first_at_least<M: ScheduleMemory>(&self, memory: &M, start: u32, least: u32) -> Option<u32> {
        let [weights, first, second] = self.levels;
        let line = start / SLOTS;
        if line >= self.level_lines[0] {
            return None;
        }
        if let Some(slot) = first_in_line(memory, weights + line, start % SLOTS, least) {
            return Some(line * SLOTS + slot);
        }
        if self.level_lines[0] == 1 {
            return None;
        }
        let mut group = line / SLOTS;
        let mut found = first_in_line(memory, first + group, line % SLOTS + 1, least);
        if found.is_none() && self.level_lines[1] > 1 {
            group = first_in_line(memory, second, group + 1, least)?;
            found = first_in_line(memory, first + group, 0, least);
        }
        let line = group * SLOTS + found?;
        let slot = first_in_line(memory, weights + line, 0, least)?;
        Some(line * SLOTS + slot)
    }
}

/// Lines that the schedule of a list of `servers` takes, whatever the scheduler.
pub const fn lines_needed(servers: u32) -> u32 {
    let Layout { levels, level_lines, nodes, .. } = Layout::of(Schedule::new(0, servers as u16));
    if level_lines[0] <= 1 {
        levels[1]
    } else if level_lines[1] <= 1 {
        nodes[1]
    } else {
        nodes[1] + 1
    }
}

/// Numbers in a line.
pub(super) const SLOTS: u32 = SCHEDULE_LINE_SLOTS;

#[inline(always)]
const fn lines_of(numbers: u32) -> u32 {
    numbers.div_ceil(SLOTS)
}

/// Number `position` of the lines from `first_line` on.
#[inline(always)]
fn number<M: ScheduleMemory>(memory: &M, first_line: u32, position: u32) -> Option<u32> {
    let line = memory.line(first_line.wrapping_add(position / SLOTS))?;
    let slot = opaque(u64::from(position)) % u64::from(SLOTS);
    Some((line[(slot & 7) as usize].load() >> ((slot >> 3) * 32)) as u32)
}

/// The first number from slot `start` (0 to 16) on that is at least `least`. All numbers are below 2^31.
///
/// Without a branch per number, which the verifier would follow one by one: with their top bits set, two numbers less
/// `least` keep those bits where they are not smaller, and neither borrows from the other.
#[inline(always)]
fn first_in_line<M: ScheduleMemory>(memory: &M, line: u32, start: u32, least: u32) -> Option<u32> {
    const TOP: u64 = 1 << 63 | 1 << 31;
    let line = memory.line(line)?;
    let least = u64::from(least) << 32 | u64::from(least);
    let mut found = 0;
    for (slot, word) in line.iter().enumerate() {
        found |= (((word.load() | TOP) - least) & TOP) >> (31 - slot);
    }
    let found = (found | found >> 24) & 0xffff & u64::MAX << start;
    if found == 0 { None } else { Some(lowest_bit(found)) }
}

/// Number of the lowest bit that is set of the 16 lowest. BPF has no instruction for it: the product with a de Bruijn
/// sequence has another value in its top four bits for each, and a constant maps those back.
#[inline(always)]
const fn lowest_bit(bits: u64) -> u32 {
    let bit = bits & bits.wrapping_neg();
    (BIT_NUMBERS >> (((bit * DE_BRUIJN) >> 12 & 15) * 4) & 15) as u32
}

const DE_BRUIJN: u64 = 0x09af;

const BIT_NUMBERS: u64 = {
    let mut numbers = 0;
    let mut bit = 0;
    while bit < 16 {
        numbers |= bit << ((((1 << bit) * DE_BRUIJN) >> 12 & 15) * 4);
        bit += 1;
    }
    numbers
};

const _: () = {
    let mut bit = 0;
    while bit < 16 {
        assert!(lowest_bit(0x8000 | 1 << bit) == bit);
        bit += 1;
    }
    assert!(lines_of(lines_of(lines_of(MAX_SERVERS_PER_SERVICE))) == 1, "three levels are enough");
};
