/// ActiveConn and InActConn of a real server in one word, so that a change of state moves both at once.
///
/// Two CPUs that change one connection right after each other may add in the other order: then a half is below zero for
/// that moment, and is read as zero.
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
        // what the lower half has borrowed is given back
        let active = (self.0.wrapping_sub(self.0 as i32 as i64 as u64) >> 32) as i32;
        if active < 0 { 0 } else { active as u32 }
    }

    /// Inactive connections.
    #[inline(always)]
    pub const fn inactive(self) -> u32 {
        let inactive = self.0 as i32;
        if inactive < 0 { 0 } else { inactive as u32 }
    }

    /// All connections.
    #[inline(always)]
    pub const fn total(self) -> u64 {
        self.active() as u64 + self.inactive() as u64
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_that_is_below_zero_for_a_moment_reads_as_zero_and_spoils_nothing() {
        let three_and_none = Counts(3 * Counts::ACTIVE);
        assert_eq!((three_and_none.active(), three_and_none.inactive()), (3, 0));
        let borrowed = Counts(three_and_none.0.wrapping_sub(Counts::INACTIVE));
        assert_eq!((borrowed.active(), borrowed.inactive(), borrowed.total()), (3, 0, 3));
        let below = Counts(Counts::INACTIVE.wrapping_sub(Counts::ACTIVE));
        assert_eq!((below.active(), below.inactive()), (0, 1));
    }
}
