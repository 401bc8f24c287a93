//! Typed views over the maps that user space and the data path share.
//!
//! Every map is a row of 64-bit words. A record is stored word by word, each with one aligned store, so the data path
//! never sees a half-written field; what must change together (a record and its flags) is ordered by the planner.

mod heap;
mod mapped;
pub mod records;

pub use mapped::{Access, Mapping};

use std::sync::atomic::{AtomicU64, Ordering};

use lb_ebpf::abi::{Config, Counts, Interface, SCHEDULE_LINE_SLOTS, Server, Service};
use lb_ebpf::scheduler::ScheduleMemory;

/// The maps that user space has in its memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Map {
    /// [`Service`] records.
    Services,
    /// [`Server`] records.
    Servers,
    /// [`Counts`] of each server.
    Counts,
    /// Schedule lines of [`SCHEDULE_LINE_SLOTS`] 32-bit numbers.
    Schedule,
    /// [`lb_ebpf::abi::EndpointWord`]s.
    Endpoints,
    /// The one [`Config`].
    Config,
    /// Directory words of the connection table. Mapped read-only.
    Directory,
    /// Entries of the connection table, eight words each. Mapped read-only.
    Entries,
    /// [`lb_ebpf::abi::Hop`] words.
    Hops,
    /// [`Interface`] records, by interface index.
    Interfaces,
}

impl Map {
    /// Every map, in the order of [`Memory`].
    pub const ALL: [Self; 10] = [
        Self::Services,
        Self::Servers,
        Self::Counts,
        Self::Schedule,
        Self::Endpoints,
        Self::Config,
        Self::Directory,
        Self::Entries,
        Self::Hops,
        Self::Interfaces,
    ];

    /// 64-bit words of one value.
    pub const fn value_words(self) -> usize {
        match self {
            Self::Services => size_of::<Service>() / 8,
            Self::Servers => size_of::<Server>() / 8,
            Self::Schedule => SCHEDULE_LINE_SLOTS as usize / 2,
            Self::Config => size_of::<Config>() / 8,
            Self::Entries => 8,
            Self::Interfaces => size_of::<Interface>() / 8,
            Self::Counts | Self::Endpoints | Self::Directory | Self::Hops => 1,
        }
    }
}

/// How many values each map of a [`Memory::heap`] has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// Virtual services.
    pub services: usize,
    /// Real servers, and their counts.
    pub servers: usize,
    /// Schedule lines.
    pub schedule_lines: usize,
    /// Endpoint words: a power of two.
    pub endpoint_words: usize,
    /// Directory words of the connection table: even. Each has seven entries.
    pub directory_words: usize,
    /// Next hops.
    pub hops: usize,
    /// Interfaces.
    pub interfaces: usize,
}

impl Sizes {
    /// Enough for tests: 64 services, 256 servers, some 1,000 connections.
    pub const SMALL: Self = Self {
        services: 64,
        servers: 256,
        schedule_lines: 1_024,
        endpoint_words: lb_ebpf::abi::MAX_ENDPOINT_WORDS as usize,
        directory_words: 256,
        hops: 64,
        interfaces: 64,
    };

    /// Values of one map.
    pub const fn values(&self, map: Map) -> usize {
        match map {
            Map::Services => self.services,
            Map::Servers | Map::Counts => self.servers,
            Map::Schedule => self.schedule_lines,
            Map::Endpoints => self.endpoint_words,
            Map::Config => 1,
            Map::Directory => self.directory_words,
            Map::Entries => self.directory_words * lb_ebpf::abi::ENTRIES_PER_WORD as usize,
            Map::Hops => self.hops,
            Map::Interfaces => self.interfaces,
        }
    }
}

/// Where the words of a map are.
#[derive(Debug)]
enum Backing {
    /// In this process alone: tests.
    Heap(Box<[AtomicU64]>),
    /// In the kernel.
    Mapped(Mapping),
}

/// The maps in this process's memory.
///
/// Indices out of range are not errors of the caller's alone (a pinned map may be smaller than this version expects):
/// loads answer `None` and stores `false`.
#[derive(Debug)]
pub struct Memory {
    /// In the order of [`Map::ALL`].
    maps: [Backing; 10],
}

impl Memory {
    /// The words of a map.
    pub fn words(&self, map: Map) -> &[AtomicU64] {
        match &self.maps[map as usize] {
            Backing::Heap(words) => words,
            Backing::Mapped(mapping) => mapping.words(),
        }
    }

    /// How many values a map holds.
    pub fn values(&self, map: Map) -> usize {
        self.words(map).len() / map.value_words()
    }

    /// The words of one value.
    pub fn value(&self, map: Map, index: usize) -> Option<&[AtomicU64]> {
        let width = map.value_words();
        let start = index.checked_mul(width)?;
        self.words(map).get(start..start.checked_add(width)?)
    }

    /// One word of one value.
    pub fn word(&self, map: Map, index: usize, word: usize) -> Option<&AtomicU64> {
        self.value(map, index)?.get(word)
    }

    /// Stores one word of one value; `false` if there is no such word.
    #[must_use]
    pub fn store_word(&self, map: Map, index: usize, word: usize, value: u64) -> bool {
        let Some(place) = self.word(map, index, word).filter(|_| self.is_writable(map)) else { return false };
        // Release: what was stored before (a server record) is seen by whoever sees this word (its schedule).
        place.store(value, Ordering::Release);
        true
    }

    /// Whether a store to the map would not end the process.
    fn is_writable(&self, map: Map) -> bool {
        match &self.maps[map as usize] {
            Backing::Heap(_) => true,
            Backing::Mapped(mapping) => mapping.is_writable(),
        }
    }

    /// Active and inactive connections of a server.
    pub fn counts(&self, server: u32) -> Option<Counts> {
        self.word(Map::Counts, server as usize, 0).map(|word| Counts(word.load(Ordering::Relaxed)))
    }
}

impl ScheduleMemory for Memory {
    type W = AtomicU64;

    fn line(&self, line: u32) -> Option<&[AtomicU64; 8]> {
        self.value(Map::Schedule, line as usize)?.try_into().ok()
    }

    fn counts(&self, server: u32) -> Option<Counts> {
        self.counts(server)
    }
}
