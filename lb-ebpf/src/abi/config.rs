use super::EndpointWindow;

/// States that have a timeout: those of [`super::ConnectionState`] and room for four more.
pub const STATE_COUNT: usize = 16;

/// `Config::flags`: sysctl `sloppy_tcp`: a connection may begin with any segment but RST.
pub const CONFIG_SLOPPY_TCP: u32 = 1;
/// `Config::flags`: sysctl `conn_reuse_mode` is not 0: a SYN on a closed connection is scheduled anew.
pub const CONFIG_CONN_REUSE: u32 = 2;
/// `Config::flags`: sysctl `expire_nodest_conn`: a packet of a removed server's connection ends it.
pub const CONFIG_EXPIRE_NODEST: u32 = 4;

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
    /// Timeouts in jiffies, by [`super::ConnectionState`] number.
    pub timeouts: [u32; STATE_COUNT],
    /// Process that owns the data path, 0 if none: informative, for messages.
    pub owner_pid: u32,
    /// Zero.
    pub _pad: u32,
    /// Digest of the file rules last applied, 0 for none: a restart with the same files changes nothing.
    pub rules_digest: u64,
}

const _: () = assert!(size_of::<Config>() == 24 + 8 + 40 + 64 + 8 + 8);
