//! What happens to a packet.
//!
//! Everything here decides or describes; nothing here waits, allocates or talks to a kernel. The same source is
//! compiled three times: into the BPF object (`main.rs` adds the maps and the entry points), for the host (tests, and
//! the daemon, which shares the map layouts of [`abi`]) and for loom.
#![no_std]
#![cfg_attr(target_arch = "bpf", feature(asm_experimental_arch))]

#[cfg(test)]
extern crate std;

pub mod abi;
pub mod answer;
pub mod checksum;
pub mod connection_table;
pub mod endpoint_table;
pub mod environment;
pub mod forward;
pub mod hash;
pub mod packet;
pub mod parse;
pub mod path;
pub mod scheduler;
pub mod tcp_state;
pub mod verdict;
pub mod word;
