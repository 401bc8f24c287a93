//! Health checks: what is asked of a real server, how often, and what its answers mean.
//!
//! [`Checks`] is the machine: it says whom to ask when, and what is believed of whom. Probes ask. A thread of its own
//! runs both, so that a slow server, or a thousand handshakes, never keep the director waiting.

mod check;
mod checks;
mod outcome;
mod target;

pub use check::{
    Check, Digest, DnsProbe, ExecProbe, HttpProbe, Probe, RecordType, SendExpect, StartState, TlsSettings, Via,
};
pub use checks::{Action, Believed, Checks, Event, Report, TargetId, Wanted};
pub use outcome::Outcome;
pub use target::{Belief, Said, Target, TargetKey, Verdict};
