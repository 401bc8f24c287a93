//! What the daemon and what it starts may do.

mod command;

pub use command::unprivileged_command;
