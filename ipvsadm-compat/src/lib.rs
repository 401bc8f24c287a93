//! The language of ipvsadm, as a library: the rules of a director, the command line that names them, the listings
//! that show them, and the messages between command and daemon.
//!
//! Builds without tokio and without a BPF toolchain, and knows neither the daemon nor the data path.

pub mod app;
pub mod client;
pub mod command;
pub mod json;
pub mod listing;
pub mod model;
pub mod names;
mod numbers;
pub mod options;
pub mod parse;
pub mod popt;
pub mod protocol;
pub mod refusal;
pub mod restore;
pub mod rule_table;
pub mod rules_file;
