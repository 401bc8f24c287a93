use super::{Address, EndpointWindow};

/// States that have a timeout: those of [`super::ConnectionState`] and room for four more.
pub const STATE_COUNT: usize = 16;

/// `Config::flags`: sysctl `sloppy_tcp`: a connection may begin with any segment but RST.
pub const CONFIG_SLOPPY_TCP: u32 = 1;
/// `Config::flags`: sysctl `conn_reuse_mode` is not 0: a SYN on a closed connection is scheduled anew.
pub const CONFIG_CONN_REUSE: u32 = 2;
/// `Config::flags`: sysctl `expire_nodest_conn`: a packet of a removed server's connection ends it.
pub const CONFIG_EXPIRE_NODEST: u32 = 4;

/// `Config::flags`: sysctl `conn_reuse_mode` has bit 1: so is one in FIN_WAIT, if the director does not see its replies.
pub const CONFIG_CONN_REUSE_FIN_WAIT: u32 = 8;
/// `Config::flags`: sysctl `nat_icmp_send`: a masqueraded real server's packet of no connection is answered.
pub const CONFIG_NAT_ICMP_SEND: u32 = 16;

/// `SyncDaemonRecord::flags`: there is one; it is the master. A record without this bit and the next is free.
pub const SYNC_DAEMON_MASTER: u16 = 1;
/// `SyncDaemonRecord::flags`: there is one; it is the backup.
pub const SYNC_DAEMON_BACKUP: u16 = 2;
/// `SyncDaemonRecord::flags`: a file has started it.
pub const SYNC_DAEMON_FROM_FILE: u16 = 4;

/// A synchronisation daemon as a rule has it. For user space: it is kept here so that it outlives a restart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct SyncDaemonRecord {
    /// Name of its interface, padded with zeros (`IP_VS_IFNAME_MAXLEN`).
    pub interface: [u8; 16],
    /// Its multicast group.
    pub group: Address,
    /// Its number.
    pub sync_id: u32,
    /// Longest message, bytes.
    pub maximum_length: u16,
    /// Its UDP port, host order.
    pub port: u16,
    /// Time to live of its packets.
    pub ttl: u16,
    /// `SYNC_DAEMON_…` bits.
    pub flags: u16,
    /// Zero.
    pub _pad: u32,
}

const _: () = assert!(size_of::<SyncDaemonRecord>() == 48);

/// Secrets of the hash: NH keys (UMAC) and two odd multipliers. Random for each new table, never shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct HashKeys {
    /// NH keys: two a pair of 32-bit inputs.
    pub nh: [u32; 6],
    /// Multipliers of the finish; odd.
    pub multipliers: [u64; 2],
}

/// Settings of the data path: the one value of the configuration map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct Config {
    /// [`super::ABI_VERSION`] of whoever made the map.
    pub abi_version: u32,
    /// `CONFIG_…` bits.
    pub flags: u32,
    /// Jiffies a second (HZ), calibrated by user space.
    pub jiffies_per_second: u32,
    /// Words of the connection directory; even.
    pub directory_words: u32,
    /// Live virtual services. With none, packets of old connections go to the stack, as in IPVS.
    pub live_services: u32,
    /// Live connections that the table was sized for (`--connections`).
    pub connections: u32,
    /// The part of the endpoint map in use; changed by one store.
    pub endpoints: EndpointWindow,
    /// Secrets of the connection table's and the endpoint map's hash.
    pub keys: HashKeys,
    /// By [`super::ConnectionState`] number, the shortest timeout in jiffies that any service has: a connection that is
    /// no older is not over, whosever it is. 0 where that is not known.
    pub shortest_timeouts: [u32; STATE_COUNT],
    /// Timeouts in jiffies, by [`super::ConnectionState`] number, of services that have none of their own.
    pub timeouts: [u32; STATE_COUNT],
    /// Process that owns the data path, 0 if none: informative, for messages.
    pub owner_pid: u32,
    /// Zero.
    pub _pad: u32,
    /// Digest of the file rules last applied, 0 for none: a restart with the same files changes nothing.
    pub rules_digest: u64,
    /// Master and backup.
    pub sync_daemons: [SyncDaemonRecord; 2],
}

const _: () = assert!(size_of::<Config>() == 24 + 8 + 40 + 64 + 64 + 8 + 8 + 96);
