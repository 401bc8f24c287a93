//! The demonstration behind `cargo xtask demo`: a school's laboratory of load balancing, typed as it is taught, and
//! then what else there is to see.
//!
//! Every command is shown as typed, with its output; every claim is checked, and the first that does not hold ends the
//! demo.

pub mod classic;
pub mod network;
pub mod screen;
pub mod shell;
pub mod tour;

pub use network::Network;
pub use shell::Shell;

/// What the demo's namespaces are called, before their role.
pub const PREFIX: &str = "lbd-demo";

/// Prints a heading.
pub fn heading(text: &str) {
    println!("\n== {text}\n");
}
