/// ActiveConn and InActConn of a real server in one word, so that a change of state moves both at once, and whether it
/// is overloaded (`-x`), so that this is decided by exactly the counts it stands beside.
///
/// Two CPUs that change one connection right after each other may add in the other order: then a half is below zero for
/// that moment, and is read as zero.
///
/// ```text
/// bit 63           62     32 31        0
///     overloaded     active     inactive
/// ```
/// A half below zero borrows from what stands above it. So the topmost bit is the flag only where the one below, the
/// sign of the active ones, is 0; else it is the opposite: flipping it flips the flag in any case.
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
    /// The bit that tells, flipped, the opposite of [`Self::is_overloaded`].
    pub const OVERLOADED: u64 = 1 << 63;

    /// What one connection adds.
    #[inline(always)]
    pub const fn one(active: bool) -> u64 {
        if active { Self::ACTIVE } else { Self::INACTIVE }
    }

    /// The upper half, with what the lower half has borrowed given back.
    #[inline(always)]
    const fn upper(self) -> u32 {
        (self.0.wrapping_sub(self.0 as i32 as i64 as u64) >> 32) as u32
    }

    /// Active connections.
    #[inline(always)]
    pub const fn active(self) -> u32 {
        let active = (self.upper() << 1) as i32 >> 1;
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

    /// Whether the real server has reached its upper threshold, and has not fallen below its lower one since.
    #[inline(always)]
    pub const fn is_overloaded(self) -> bool {
        let upper = self.upper();
        (upper ^ upper << 1) >> 31 != 0
    }

    /// Whether the server is overloaded now that its last connection was added.
    ///
    /// Source: `ip_vs_bind_dest`, net/netfilter/ipvs/ip_vs_conn.c (6.1).
    #[inline(always)]
    pub const fn is_overloaded_after_one_more(self, upper_threshold: u32) -> bool {
        self.is_overloaded() || upper_threshold != 0 && self.total() >= upper_threshold as u64
    }

    /// Whether the server is still overloaded now that a connection has ended.
    ///
    /// Source: `ip_vs_unbind_dest`, net/netfilter/ipvs/ip_vs_conn.c (6.1).
    #[inline(always)]
    pub const fn is_overloaded_after_one_less(self, upper_threshold: u32, lower_threshold: u32) -> bool {
        let is_relieved = if lower_threshold != 0 {
            self.total() < lower_threshold as u64
        } else {
            upper_threshold == 0 || self.total() * 4 < upper_threshold as u64 * 3
        };
        self.is_overloaded() && !is_relieved
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

    #[test]
    fn the_flag_and_the_counts_do_not_disturb_each_other() {
        for (active, inactive) in [(0, 0), (0, 1), (1, 0), (3, 5), (-1, 1), (1, -1), (-1, 0), (-2, -3), (1 << 29, 7)] {
            let (active, inactive): (i64, i64) = (active, inactive);
            let word = ((active << 32) as u64).wrapping_add(inactive as u64);
            for (word, is_overloaded) in [(word, false), (word ^ Counts::OVERLOADED, true)] {
                let counts = Counts(word);
                assert_eq!(counts.is_overloaded(), is_overloaded, "{active} {inactive}");
                assert_eq!(i64::from(counts.active()), active.max(0), "{active} {inactive}");
                assert_eq!(i64::from(counts.inactive()), inactive.max(0), "{active} {inactive}");
            }
        }
    }

    #[test]
    fn overload_begins_at_the_upper_threshold_and_ends_below_the_lower() {
        let counts = |total: u64, is_overloaded: bool| Counts(total | u64::from(is_overloaded) << 63);
        for (total, before, upper, after) in
            [(7, false, 8, false), (8, false, 8, true), (9, false, 8, true), (1, true, 8, true), (99, false, 0, false)]
        {
            assert_eq!(counts(total, before).is_overloaded_after_one_more(upper), after, "{total} of {upper}");
        }
        let ends = [
            (6, 8, 0, true),
            (5, 8, 0, false),
            (2, 8, 2, true),
            (1, 8, 2, false),
            (99, 0, 0, false),
            (1, 2, 0, false),
            (0, 1, 0, false),
        ];
        for (total, upper, lower, after) in ends {
            assert_eq!(
                counts(total, true).is_overloaded_after_one_less(upper, lower),
                after,
                "{total} of {upper}, {lower}"
            );
            assert!(!counts(total, false).is_overloaded_after_one_less(upper, lower));
        }
    }
}
