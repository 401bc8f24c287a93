use super::{Address, Be16, Config, ConnectionState};

/// `Service::flags`: the index is taken.
pub const SERVICE_USED: u32 = 1;
/// `Service::flags`: in the rules.
pub const SERVICE_LIVE: u32 = 2;
/// `Service::flags`: removed from the rules, but connections of it are still in the table: their packets are dropped.
pub const SERVICE_DELETED: u32 = 4;
/// `Service::flags`: its address is local to this host (or need not be): packets are taken.
pub const SERVICE_SERVED: u32 = 8;
/// `Service::flags`: its address need not be local (a setting of the service).
pub const SERVICE_ANY_ADDRESS: u32 = 16;
/// `Service::flags`: IPv6 (tells the family of a firewall-mark service, which has no address).
pub const SERVICE_IPV6: u32 = 32;
/// `Service::flags`: the rule stands in a file, and was not changed by hand since.
pub const SERVICE_FROM_FILE: u32 = 64;

/// The scheduler that the data path runs for a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum SchedulerKind {
    /// None of ours: the service does not forward. The rule's name is kept in `Service::scheduler_name`.
    Unsupported = 0,
    /// Round robin.
    RoundRobin = 1,
    /// Weighted round robin.
    WeightedRoundRobin = 2,
    /// Least connection.
    LeastConnection = 3,
    /// Weighted least connection.
    WeightedLeastConnection = 4,
}

/// `Service::schedule`: where the service's schedule lines are, and for which scheduler. Swapped by one store.
///
/// ```text
/// bit 63          48 47        32 31         0
///     scheduler       servers      first line
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct Schedule(
    /// The word.
    pub u64,
);

impl Schedule {
    /// `servers` real servers in the lines from `first_line` on.
    #[inline(always)]
    pub const fn new(first_line: u32, servers: u16) -> Self {
        Self((servers as u64) << 32 | first_line as u64)
    }

    /// The same for the scheduler with this [`SchedulerKind`] number, whose lines they are.
    #[inline(always)]
    pub const fn of_kind(self, kind: u8) -> Self {
        Self(self.0 << 16 >> 16 | (kind as u64) << 48)
    }

    /// Number of the [`SchedulerKind`].
    #[inline(always)]
    pub const fn kind(self) -> u8 {
        (self.0 >> 48) as u8
    }

    /// First line.
    #[inline(always)]
    pub const fn first_line(self) -> u32 {
        self.0 as u32
    }

    /// Real servers in the list.
    #[inline(always)]
    pub const fn servers(self) -> u32 {
        (self.0 >> 32) as u32 & 0xffff
    }
}

/// `Server::place`: where the schedule of its service has a real server.
///
/// ```text
/// bit 63          48 47        32 31         0
///     list position    servers      first line
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct Place(
    /// The word; 0 is no place.
    pub u64,
);

impl Place {
    /// The server at list position `position` (0: the newest) of `schedule`.
    #[inline(always)]
    pub const fn new(schedule: Schedule, position: u16) -> Self {
        Self(schedule.of_kind(0).0 | (position as u64) << 48)
    }

    /// The schedule.
    #[inline(always)]
    pub const fn schedule(self) -> Schedule {
        Schedule(self.0 & ((1 << 48) - 1))
    }

    /// List position.
    #[inline(always)]
    pub const fn position(self) -> u32 {
        (self.0 >> 48) as u32
    }
}

/// A virtual service: a value of the service map. Written by user space only.
///
/// The first line is what a packet needs, the second what only listings and the rules need.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C, align(8))]
pub struct Service {
    /// Virtual IP; never changes while the index is in use.
    pub address: Address,
    /// Port; never changes while the index is in use.
    pub port: Be16,
    /// IP protocol number, 0 for a firewall-mark service; never changes while the index is in use.
    pub protocol: u8,
    /// [`SchedulerKind`] number, for user space: the data path goes by that in `schedule`.
    pub scheduler: u8,
    /// `SERVICE_…` bits.
    pub flags: u32,
    /// [`Schedule`] word.
    pub schedule: u64,
    /// Firewall mark, 0 for an address service.
    pub firewall_mark: u32,
    /// Persistence timeout in seconds, 0 for none.
    pub persistence_timeout: u32,
    /// Persistence granularity: an IPv4 netmask as loaded in network order, or an IPv6 prefix length.
    pub persistence_netmask: u32,
    /// IPVS's service flags (`IP_VS_SVC_F_…`: persistent, one-packet, sched flags).
    pub rule_flags: u32,
    /// Timeouts of its own in jiffies, 0 for those of [`super::Config::timeouts`]: ESTABLISHED, FIN_WAIT, UDP.
    pub timeouts: [u32; 3],
    /// Zero.
    pub _spare: u32,

    /// Scheduler's name as the rule has it, padded with zeros (`IP_VS_SCHEDNAME_MAXLEN`).
    pub scheduler_name: [u8; 16],
    /// Persistence engine's name, padded with zeros (`IP_VS_PENAME_MAXLEN`).
    pub persistence_engine: [u8; 16],
    /// Added to the sum over its servers gives the service's statistics: what servers that are gone have counted, less
    /// what was counted before they were added. Wrapping. Order: as in [`super::ServerStatistics`].
    pub base_statistics: [u64; 5],
    /// Zero.
    pub _spare2: [u64; 7],
}

const _: () = assert!(size_of::<Service>() == 192);

impl Service {
    /// Timeout of its connections in the state with this number, in jiffies.
    #[inline(always)]
    pub const fn timeout(&self, config: &Config, state: u8) -> u32 {
        const ESTABLISHED: u8 = ConnectionState::Established as u8;
        const FIN_WAIT: u8 = ConnectionState::FinWait as u8;
        const UDP: u8 = ConnectionState::Udp as u8;
        let [established, fin_wait, udp] = self.timeouts;
        let own = match state {
            ESTABLISHED => established,
            FIN_WAIT => fin_wait,
            UDP => udp,
            _ => 0,
        };
        if own != 0 { own } else { config.timeouts[(state & 15) as usize] }
    }
}
