//! Health checks: what is asked of a real server, how often, and what its answers mean.
//!
//! [`Checks`] is the machine: it says whom to ask when, and what is believed of whom. [`probe`] asks. A thread of its own
//! runs both, so that a slow server, or a thousand handshakes, never keep the director waiting.

mod check;
mod checker;
mod checks;
mod flaps;
mod lateness;
mod outcome;
pub mod probe;
mod target;

pub use check::{
    Check, Digest, DnsProbe, ExecProbe, HttpProbe, Probe, RecordType, SendExpect, StartState, TlsSettings, Via,
};
pub use checker::{Checker, MOST_PROGRAMS, MOST_RUNNING, Reading, ServerReading};
pub use checks::{Action, Believed, Checks, Event, Report, TargetId, Wanted};
pub use flaps::{Flaps, Said};
pub use outcome::Outcome;
pub use target::{Belief, Target, TargetKey, Verdict};
