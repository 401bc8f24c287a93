//! The only door to the data path: its maps, its programs and where they are attached.

pub mod memory;
pub mod object;

pub use memory::{Map, Memory, Sizes};
