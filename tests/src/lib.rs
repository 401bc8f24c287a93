//! lbd from the outside: a laboratory of network namespaces with real clients, real servers and a
//! director that runs the `lbd` and `ipvsadm` of `target/release`.
//!
//! A test makes a [`Lab`], starts a [`Director`] in it, and behaves like a user:
//!
//! ```no_run
//! # fn main() -> anyhow::Result<()> {
//! use lbd_tests::{Director, Lab, Plan, address, server::Echo};
//!
//! let lab = Lab::new(&Plan::default())?;
//! let _servers = Echo::tcp_on_all(&lab, 80)?;
//! let director = Director::start(&lab)?;
//! director.ipvsadm("-A -t 10.0.0.1:80 -s rr")?;
//! director.ipvsadm("-a -t 10.0.0.1:80 -r 10.2.0.11:80 -m")?;
//! let connection = lab.connect((address::VIP, 80))?;
//! # Ok(())
//! # }
//! ```
//!
//! Everything a test makes has the process's id in its name and is removed when its value is dropped; what a
//! killed process left behind is removed by the next one.

pub mod address;
pub mod benchmark;
pub mod capture;
pub mod client;
pub mod demo;
pub mod director;
pub mod frame;
pub mod gate;
pub mod lab;
pub mod leftovers;
pub mod namespace;
pub mod packets;
pub mod process;
pub mod program;
pub mod random;
pub mod rules;
pub mod scratch;
pub mod server;
pub mod tiny_program;
pub mod tool;
pub mod trace;
pub mod wait;
pub mod wire;

pub use director::Director;
pub use lab::{Arms, Lab, Plan};
pub use namespace::Namespace;
