//! The Virtual Router Redundancy Protocol: which of several directors holds the virtual addresses.
//!
//! RFC 3768 (version 2), RFC 5798 and RFC 9568 (version 3), and what keepalived adds and leaves out. Everything here is
//! pure: bytes to advertisements and back, and the state machine of one virtual router.

pub mod advertisement;
pub mod checksum;
pub mod instance;
pub mod timers;

use std::fmt;
use std::num::NonZeroU8;

/// Tells virtual routers on one network apart, 1 to 255 (RFC 9568 §5.2.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Vrid(NonZeroU8);

impl Vrid {
    /// The identifier, unless it is 0.
    pub fn new(number: u8) -> Option<Self> {
        NonZeroU8::new(number).map(Self)
    }

    /// As on the wire.
    pub fn get(self) -> u8 {
        self.0.get()
    }
}

impl fmt::Display for Vrid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// How much a router wants to be master: 1 to 254, and 255 for the owner of the addresses (RFC 9568 §5.2.4). An
/// advertisement may also carry 0, "I stop", which is no priority that a router has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Priority(NonZeroU8);

impl Priority {
    /// keepalived's, and the RFC's, when nothing is said.
    pub const DEFAULT: Self = match NonZeroU8::new(100) {
        Some(priority) => Self(priority),
        None => Self(NonZeroU8::MIN),
    };

    /// The priority, unless it is 0.
    pub fn new(number: u8) -> Option<Self> {
        NonZeroU8::new(number).map(Self)
    }

    /// As on the wire.
    pub fn get(self) -> u8 {
        self.0.get()
    }

    /// This priority with a tracked thing's weight added; it stays between 1 and 254, as the owner's is not reached by
    /// tracking.
    pub fn adjusted(self, weight: i32) -> Self {
        let sum = i32::from(self.get()).saturating_add(weight).clamp(1, 254);
        u8::try_from(sum).ok().and_then(Self::new).unwrap_or(self)
    }
}

/// The protocol's version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// RFC 3768: IPv4, whole seconds.
    V2,
    /// RFC 9568: both families, centiseconds.
    V3,
}
