use super::{Be16, MAX_HOPS};

/// Entries that one directory word stands for: bytes 0 to 6 are theirs, byte 7 is the word's version.
pub const ENTRIES_PER_WORD: u32 = 7;

/// Flag of [`Ports`]: packets are masqueraded (NAT); the reply direction is looked up.
pub const FLAG_MASQUERADE: u8 = 1;
/// Flag of [`Ports`]: packets are sent on by direct routing.
pub const FLAG_DIRECT: u8 = 2;
/// Flag of [`Ports`]: the real server is the director itself; packets go up its own stack.
pub const FLAG_LOCAL: u8 = 4;

/// What a connection is doing, IPVS's names and order (`enum ip_vs_tcp_states`, include/net/ip_vs.h 6.1), and UDP.
///
/// The number is stored in four bits of [`Life`] and indexes [`super::Config::timeouts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum ConnectionState {
    /// No TCP segment that says anything was seen yet.
    None = 0,
    /// ESTABLISHED.
    Established = 1,
    /// SYN_SENT.
    SynSent = 2,
    /// SYN_RECV.
    SynReceived = 3,
    /// FIN_WAIT.
    FinWait = 4,
    /// TIME_WAIT.
    TimeWait = 5,
    /// CLOSE.
    Close = 6,
    /// CLOSE_WAIT.
    CloseWait = 7,
    /// LAST_ACK.
    LastAck = 8,
    /// LISTEN.
    Listen = 9,
    /// SYNACK.
    SynAck = 10,
    /// A UDP flow: it has no other state.
    Udp = 11,
}

impl ConnectionState {
    /// Every state, by its number.
    pub const ALL: [Self; 12] = [
        Self::None,
        Self::Established,
        Self::SynSent,
        Self::SynReceived,
        Self::FinWait,
        Self::TimeWait,
        Self::Close,
        Self::CloseWait,
        Self::LastAck,
        Self::Listen,
        Self::SynAck,
        Self::Udp,
    ];

    /// The bits (by number) of the states that count as active: `tcp_state_active_table` of
    /// net/netfilter/ipvs/ip_vs_proto_tcp.c (6.1); UDP is always inactive.
    const ACTIVE: u16 = 1 << 1 | 1 << 2 | 1 << 3 | 1 << 10;

    /// Whether a connection whose state has this number counts in ActiveConn (else in InActConn).
    #[inline(always)]
    pub const fn number_is_active(number: u8) -> bool {
        Self::ACTIVE >> (number & 15) & 1 == 1
    }

    /// The state of a number out of a map; `None` for a number that is no state.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }
}

/// The first word of a connection entry: which life it is in, whose, and in what state. Changed by compare-and-swap
/// only, except by the inserter, who owns the entry.
///
/// ```text
/// bit 63          40 39           16 15        8 7      4 3    1 0
///     generation 24  server index 24  spare 8     state 4  spare  alive
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct Life(
    /// The word.
    pub u64,
);

impl Life {
    /// Width of the server index.
    pub const SERVER_BITS: u32 = 24;
    const GENERATION: u64 = 1 << 40;
    const STATE: u64 = 0xf0;

    /// The next life in an entry whose last one was `self`: alive, with another generation.
    #[inline(always)]
    pub const fn next(self, server: u32, state: u8) -> Self {
        let generation = (self.0 & !(Self::GENERATION - 1)).wrapping_add(Self::GENERATION);
        Self(generation | ((server & 0xff_ffff) as u64) << 16 | ((state & 15) as u64) << 4 | 1)
    }

    /// Whether the entry holds a connection.
    #[inline(always)]
    pub const fn is_alive(self) -> bool {
        self.0 & 1 == 1
    }

    /// The same life, ended.
    #[inline(always)]
    pub const fn dead(self) -> Self {
        Self(self.0 & !1)
    }

    /// The same life in another state.
    #[inline(always)]
    pub const fn with_state(self, state: u8) -> Self {
        Self(self.0 & !Self::STATE | ((state & 15) as u64) << 4)
    }

    /// Number of the [`ConnectionState`].
    #[inline(always)]
    pub const fn state(self) -> u8 {
        (self.0 >> 4 & 15) as u8
    }

    /// Index of the real server.
    #[inline(always)]
    pub const fn server(self) -> u32 {
        (self.0 >> 16 & 0xff_ffff) as u32
    }

    /// The low 16 bits of the generation: what a hop word is marked with.
    #[inline(always)]
    pub const fn generation16(self) -> u16 {
        (self.0 >> 40) as u16
    }

    /// Whether `other` is the same connection, in whatever state, dead or alive.
    #[inline(always)]
    pub const fn is_same_connection(self, other: Self) -> bool {
        (self.0 ^ other.0) & !(Self::GENERATION - 1) == 0
    }
}

/// Word 5 of a connection entry.
///
/// ```text
/// bit 63        48 47         32 31         16 15       8 7      0
///     client port   virtual port  server port   protocol   flags
/// ```
/// Ports are in network order, as loaded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct Ports(
    /// The word.
    pub u64,
);

impl Ports {
    /// What a request is compared by: everything but the server's port and the flags.
    pub const REQUEST: u64 = 0xffff_ffff_0000_ff00;
    /// What a reply is compared by: everything but the virtual port and the flags.
    pub const REPLY: u64 = 0xffff_0000_ffff_ff00;

    /// The word of these ports.
    #[inline(always)]
    pub const fn new(client: Be16, virtual_port: Be16, server: Be16, protocol: u8, flags: u8) -> Self {
        Self(
            (client.0 as u64) << 48
                | (virtual_port.0 as u64) << 32
                | (server.0 as u64) << 16
                | (protocol as u64) << 8
                | flags as u64,
        )
    }

    /// Port of the client.
    #[inline(always)]
    pub const fn client(self) -> Be16 {
        Be16((self.0 >> 48) as u16)
    }

    /// Port of the virtual service.
    #[inline(always)]
    pub const fn virtual_port(self) -> Be16 {
        Be16((self.0 >> 32) as u16)
    }

    /// Port of the real server.
    #[inline(always)]
    pub const fn server(self) -> Be16 {
        Be16((self.0 >> 16) as u16)
    }

    /// IP protocol number.
    #[inline(always)]
    pub const fn protocol(self) -> u8 {
        (self.0 >> 8) as u8
    }

    /// `FLAG_…` bits.
    #[inline(always)]
    pub const fn flags(self) -> u8 {
        self.0 as u8
    }
}

/// Word 7 of a connection entry: when a packet was last seen, and the path MTU of the client's side.
///
/// ```text
/// bit 63     48 47     32 31            0
///     spare 16   MTU 16    jiffies 32
/// ```
/// A plain store: two CPUs that race write nearly the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub struct Seen(
    /// The word.
    pub u64,
);

impl Seen {
    /// Ages above this are a clock read slightly before the packet was seen, not four billion jiffies.
    const FUTURE: u32 = 0xf000_0000;

    /// Last seen at `jiffies` (its low 32 bits).
    #[inline(always)]
    pub const fn at(jiffies: u32) -> Self {
        Self(jiffies as u64)
    }

    /// The same with another time.
    #[inline(always)]
    pub const fn moved_to(self, jiffies: u32) -> Self {
        Self(self.0 >> 32 << 32 | jiffies as u64)
    }

    /// The same with another MTU.
    #[inline(always)]
    pub const fn with_mtu(self, mtu: u16) -> Self {
        Self(self.0 & !(0xffff << 32) | (mtu as u64) << 32)
    }

    /// The low 32 bits of jiffies at the last packet.
    #[inline(always)]
    pub const fn jiffies(self) -> u32 {
        self.0 as u32
    }

    /// MTU towards the client, 0 if not known.
    #[inline(always)]
    pub const fn mtu(self) -> u16 {
        (self.0 >> 32) as u16
    }

    /// Jiffies since the last packet. Right for ages up to 0xf000_0000 jiffies, 46 days at HZ 1000: more than the
    /// longest timeout (31 days) and a sweep's delay.
    #[inline(always)]
    pub const fn age(self, now: u32) -> u32 {
        let age = now.wrapping_sub(self.0 as u32);
        if age >= Self::FUTURE { 0 } else { age }
    }
}

const _: () = assert!(MAX_HOPS <= 1 << 16);
