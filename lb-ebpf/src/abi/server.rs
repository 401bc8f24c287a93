use super::{Address, Be16};

/// `Server::flags`: forwarding method masquerading (NAT).
pub const SERVER_MASQUERADE: u16 = 1;
/// `Server::flags`: forwarding method direct routing.
pub const SERVER_DIRECT: u16 = 2;
/// `Server::flags`: forwarding method tunneling: kept, not forwarded yet.
pub const SERVER_TUNNEL: u16 = 3;
/// The bits of `Server::flags` that hold the forwarding method.
pub const SERVER_FORWARDING_MASK: u16 = 3;
/// `Server::flags`: the index is taken (by a live server, or by a removed one whose connections are still there).
pub const SERVER_USED: u16 = 4;
/// `Server::flags`: in the rules. Without it packets of its connections are dropped (IPVS: not `AVAILABLE`).
pub const SERVER_AVAILABLE: u16 = 8;
/// `Server::flags`: its address is the director's own.
pub const SERVER_LOCAL: u16 = 16;

/// `Server::flags`: its endpoint word is wanted in the endpoint map: it is masqueraded, or was, and connections may
/// still be.
pub const SERVER_ENDPOINT: u16 = 32;
/// `Server::flags`: the rule stands in a file, and was not changed by hand since.
pub const SERVER_FROM_FILE: u16 = 64;

/// `Server::flags`: in the rules, but taken out of its service by a check or a drain: not available, yet not forgotten.
pub const SERVER_WITHHELD: u16 = 128;
/// `Server::flags`: not in the rules: the sorry server of its service.
pub const SERVER_SORRY: u16 = 256;

/// `Server::flags`: its connections are reset, and it gets no new ones: it is not available, or its weight is 0.
pub const SERVER_DEAD: u16 = 512;

/// A real server of one virtual service: a value of the server map. An index is never given to another server while a
/// connection names it.
///
/// The first line is what a packet needs, the others what only listings and the rules need.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C, align(8))]
pub struct Server {
    /// Address; never changes while the index is in use.
    pub address: Address,
    /// Port; never changes while the index is in use.
    pub port: Be16,
    /// `SERVER_…` bits.
    pub flags: u16,
    /// Index of its virtual service.
    pub service: u32,
    /// Weight, 0 to 2,147,483,647; 0 is quiesced. The effective one; the rule's is `rule_weight`.
    pub weight: u32,
    /// Interface of the route that user space found for it (direct routing where forwarding is off), 0 if none.
    pub route_ifindex: u32,
    /// Next hop of that route: the gateway, or the server's own address.
    pub route_next_hop: Address,
    /// Data path: the next hop last looked up ([`super::Hop`]).
    pub hop: u64,
    /// Data path: when, and its MTU ([`super::RouteHop`]).
    pub hop_stamp: u64,

    /// Weight as the rule says.
    pub rule_weight: u32,
    /// `-x`: connections from which on it counts as overloaded, 0 for none.
    pub upper_threshold: u32,
    /// `-y`: connections below which it is no longer overloaded, 0 for three quarters of `-x`.
    pub lower_threshold: u32,
    /// `--tun-type`: 0 ipip, 1 gue, 2 gre.
    pub tunnel_type: u8,
    /// 1: `SERVER_MASQUERADE` and so on is what the rule says but the data path must not schedule it.
    pub not_forwarding: u8,
    /// `--tun-port`, host order.
    pub tunnel_port: u16,
    /// `--tun-csum` and `--tun-remcsum` (IP_VS_TUNNEL_ENCAP_FLAG_…).
    pub tunnel_flags: u16,
    /// Zero.
    pub _pad: [u16; 3],
    /// Number of the server in the order of adding, over the director's life: a service lists the highest first.
    pub sequence: u64,
    /// [`super::Place`] word: where the schedule of its service has it. 0 if no schedule does, or if the scheduler does
    /// not go by the counts.
    pub place: u64,
    /// Zero.
    pub _spare: [u64; 3],

    /// What the index had counted when the server was added or its statistics were last zeroed: listings show the
    /// difference. Order: as in [`super::ServerStatistics`].
    pub base_statistics: [u64; 5],
    /// Zero.
    pub _spare2: [u64; 3],
}

const _: () = assert!(size_of::<Server>() == 192);
