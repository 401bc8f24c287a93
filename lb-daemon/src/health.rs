//! Health checks: what is asked of a real server, how often, and what its answers mean.

mod check;

pub use check::{
    Check, Digest, DnsProbe, ExecProbe, HttpProbe, Probe, RecordType, SendExpect, StartState, TlsSettings, Via,
};
