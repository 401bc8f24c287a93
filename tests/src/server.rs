//! Real servers.

mod acceptor;
mod echo;
mod nginx;

pub use acceptor::{Accepted, Acceptors};
pub use echo::{Echo, Greeting, greeting};
pub use nginx::Nginx;
