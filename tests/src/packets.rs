//! Packets in, packets out: the same tables of cases through the data path's decisions on the host and through the
//! loaded programs.
//!
//! A [`Bench`] has one or more [`Machine`]s in the same network ([`world`]) with the same rules, made by the same code
//! of the daemon. Each step of a table puts one frame into all of them and compares the frame that comes out, what was
//! done with it and the counted reason. What is expected is built by [`frame`], which computes every checksum itself.

pub mod bench;
pub mod checksum;
pub mod frame;
pub mod fuzz;
pub mod host;
pub mod kept;
pub mod kernel;
pub mod machine;
pub mod programs;
pub mod tables;
pub mod world;

pub use bench::{Bench, Expected, Input};
pub use host::HostMachine;
pub use kernel::KernelMachine;
pub use machine::{Fate, Machine, Received};
