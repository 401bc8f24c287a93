//! The table's behaviour, one step at a time, on the host's memory. What several threads do to it is in `stress`, and
//! exhaustively in `super::loom_models`.

use std::collections::HashMap;
use std::vec::Vec;

use super::*;
use crate::abi::{ConnectionState, Counts, EndpointWindow, STATE_COUNT};
use crate::word::SharedWord;

mod eviction;
mod model;
mod steps;
mod stress;

/// A table in this process's memory.
pub(super) struct HostTable {
    directory: Vec<SharedWord>,
    entries: Vec<Entry<SharedWord>>,
    addresses: Vec<Address>,
    counts: Vec<SharedWord>,
}

impl HostTable {
    pub(super) fn new(directory_words: u32, servers: u32) -> Self {
        Self {
            directory: zeros(directory_words),
            entries: (0..entries_for(directory_words)).map(|_| [0; ENTRY_WORDS].map(SharedWord::new)).collect(),
            addresses: (0..servers).map(server_address).collect(),
            counts: zeros(servers),
        }
    }

    pub(super) fn counts_of(&self, server: u32) -> Counts {
        Counts(self.counts[server as usize].load())
    }

    pub(super) fn live(&self) -> Vec<Live> {
        live_entries(self, 0..self.directory.len() as u32).collect()
    }

    /// Panics unless every server's counts are those of its connections and no connection is there twice.
    pub(super) fn check(&self) {
        let mut counts = HashMap::<u32, u64>::new();
        let mut keys = HashMap::new();
        for live in self.live() {
            let connection = read_live(self, live.slot, live.life).unwrap();
            *counts.entry(connection.server).or_default() += change::one(live.life);
            let key = (connection.client, connection.client_port, connection.virtual_address, connection.virtual_port);
            assert_eq!(keys.insert((key, connection.protocol), live.slot), None, "twice: {connection:?}");
        }
        for (server, word) in self.counts.iter().enumerate() {
            assert_eq!(word.load(), counts.get(&(server as u32)).copied().unwrap_or(0), "counts of server {server}");
        }
    }
}

/// Four services have the same real servers, each under an index of its own.
pub(super) const SAME_SERVER: u32 = 8;

fn server_address(server: u32) -> Address {
    // Two servers in a row have one address: what tells them apart is the port.
    Address::from_raw_ipv4(0x0a00_0000 + server % SAME_SERVER / 2)
}

fn zeros(count: u32) -> Vec<SharedWord> {
    (0..count).map(|_| SharedWord::new(0)).collect()
}

impl Table for HostTable {
    type W = SharedWord;

    fn directory(&self, word: u32) -> Option<&SharedWord> {
        self.directory.get(word as usize)
    }

    fn entry(&self, slot: u32) -> Option<&Entry<SharedWord>> {
        self.entries.get(slot as usize)
    }
}

impl Memory for HostTable {
    fn server_address(&self, server: u32) -> Option<Address> {
        self.addresses.get(server as usize).copied()
    }

    fn counts(&self, server: u32) -> Option<&SharedWord> {
        self.counts.get(server as usize)
    }
}

pub(super) fn config(directory_words: u32) -> Config {
    let mut timeouts = [100; STATE_COUNT];
    timeouts[ConnectionState::Established as usize] = 1_000;
    Config {
        abi_version: crate::abi::ABI_VERSION,
        flags: 0,
        jiffies_per_second: 250,
        directory_words,
        live_services: 1,
        connections: directory_words * 4,
        endpoints: EndpointWindow::new(0, 1),
        keys: HashKeys {
            nh: [0x9e37_79b9, 0x85eb_ca6b, 0xc2b2_ae35, 0x27d4_eb2f, 0x1656_67b1, 0xd3a2_646c],
            multipliers: [0xff51_afd7_ed55_8ccd, 0xc4ce_b9fe_1a85_ec53],
        },
        shortest_timeouts: [50; STATE_COUNT],
        timeouts,
        owner_pid: 0,
        _pad: 0,
        rules_digest: 0,
        sync_daemons: Default::default(),
    }
}

/// A key of the `number`-th client to the virtual service `service`.
pub(super) fn request(number: u32, service: u8) -> RequestKey {
    RequestKey {
        client: Address::from_raw_ipv4(0xc000_0000 + number),
        virtual_address: Address::from_raw_ipv4(0x0101_0100 + service as u32),
        client_port: Be16::new(40_000),
        virtual_port: Be16::new(80),
        protocol: 6,
    }
}

pub(super) fn assigned(index: u32, flags: u8) -> Assigned {
    Assigned { index, address: server_address(index), port: Be16::new(8_000 + (index % SAME_SERVER) as u16), flags }
}

pub(super) fn add(table: &HostTable, config: &Config, key: &RequestKey, server: u32, now: u32) -> Outcome {
    let state = ConnectionState::SynReceived as u8;
    insert(table, config, &mut Insert::new(config, key, assigned(server, FLAG_MASQUERADE), state, now))
}

pub(super) fn reply(key: &RequestKey, server: u32) -> ReplyKey {
    let Assigned { address, port, .. } = assigned(server, 0);
    ReplyKey {
        client: key.client,
        server_address: address,
        client_port: key.client_port,
        server_port: port,
        protocol: key.protocol,
    }
}
