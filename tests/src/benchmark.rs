//! The benchmarks behind `cargo xtask bench`. Each measures what it compares with in the same run, as the numbers of
//! different machines, and of different hours on one machine, say nothing about each other.

pub mod cli;
pub mod cpu;
pub mod datapath;
pub mod health;
pub mod rounds;
pub mod traffic;
