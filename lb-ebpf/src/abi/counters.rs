/// ActiveConn and InActConn of a real server in one word, so that a change of state moves both at once.
///
/// ```text
/// bit 63      32 31        0
///     active      inactive
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct Counts(
    /// The word.
    pub u64,
);

impl Counts {
    /// One active connection.
    pub const ACTIVE: u64 = 1 << 32;
    /// One inactive connection.
    pub const INACTIVE: u64 = 1;

    /// What one connection adds.
    #[inline(always)]
    pub const fn one(active: bool) -> u64 {
        if active { Self::ACTIVE } else { Self::INACTIVE }
    }

    /// Active connections.
    #[inline(always)]
    pub const fn active(self) -> u32 {
        (self.0 >> 32) as u32
    }

    /// Inactive connections.
    #[inline(always)]
    pub const fn inactive(self) -> u32 {
        self.0 as u32
    }

    /// All connections.
    #[inline(always)]
    pub const fn total(self) -> u64 {
        (self.0 >> 32) + (self.0 & 0xffff_ffff)
    }
}

/// What went through one real server, on one CPU; only ever grows while the index is in use. Written by the data path.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct ServerStatistics {
    /// Connections scheduled to it.
    pub connections: u64,
    /// Packets from clients.
    pub packets_in: u64,
    /// Packets to clients.
    pub packets_out: u64,
    /// Bytes from clients: IP total lengths, as they stood on the wire.
    pub bytes_in: u64,
    /// Bytes to clients.
    pub bytes_out: u64,
}

const _: () = assert!(size_of::<ServerStatistics>() == 40);
