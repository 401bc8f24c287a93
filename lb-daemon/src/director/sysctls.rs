//! IPVS's sysctls, by their names there: those that have a meaning here, and why the others have none.

use lb_ebpf::abi::{
    CONFIG_CONN_REUSE, CONFIG_CONN_REUSE_FIN_WAIT, CONFIG_EXPIRE_NODEST, CONFIG_NAT_ICMP_SEND, CONFIG_SLOPPY_TCP,
};

/// Settings of the data path. The defaults are IPVS's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sysctls {
    /// A TCP connection may begin with any segment but RST, not only with a SYN.
    pub sloppy_tcp: bool,
    /// A packet of a removed real server's connection ends the connection; else it is dropped and the connection waits.
    pub expire_nodest_conn: bool,
    /// Bits: 1 or 2: a SYN from the address and port of a connection that is closed is a new connection, scheduled
    /// anew; 2: also on one in FIN_WAIT, if its replies do not pass here. At most 3.
    pub conn_reuse_mode: u8,
    /// A masqueraded real server's packet of no connection is answered with port unreachable.
    pub nat_icmp_send: bool,
}

impl Default for Sysctls {
    fn default() -> Self {
        Self { sloppy_tcp: false, expire_nodest_conn: false, conn_reuse_mode: 1, nat_icmp_send: false }
    }
}

impl Sysctls {
    /// As `CONFIG_…` bits.
    pub(super) fn flags(self) -> u32 {
        let bits = [
            (self.sloppy_tcp, CONFIG_SLOPPY_TCP),
            (self.expire_nodest_conn, CONFIG_EXPIRE_NODEST),
            (self.conn_reuse_mode != 0, CONFIG_CONN_REUSE),
            (self.conn_reuse_mode & 2 != 0, CONFIG_CONN_REUSE_FIN_WAIT),
            (self.nat_icmp_send, CONFIG_NAT_ICMP_SEND),
        ];
        bits.into_iter().filter(|(is_set, _)| *is_set).fold(0, |flags, (_, bit)| flags | bit)
    }
}

const MEMORY: &str = "connections have memory of their own, and half-open ones make room when it is full";
const NO_CONNTRACK: &str = "packets are taken before netfilter sees them";
const NOT_SYNCHRONISED: &str = "connections are not synchronised yet";
const NO_LOCALITY: &str = "the schedulers lblc and lblcr are not supported yet";

/// IPVS's other sysctls (Linux 6.1, and those that 6.12 has besides), and why they do not apply.
pub const NOT_APPLYING: [(&str, &str); 31] = [
    ("am_droprate", MEMORY),
    ("amemthresh", MEMORY),
    ("backup_only", NOT_SYNCHRONISED),
    ("cache_bypass", "there are no transparent caches here"),
    ("conntrack", NO_CONNTRACK),
    ("debug_level", "what becomes of packets is counted by reason, see `lbd status`"),
    ("drop_entry", MEMORY),
    ("drop_packet", MEMORY),
    ("est_cpulist", "rates are taken from the counters, at no cost for packets"),
    ("est_nice", "rates are taken from the counters, at no cost for packets"),
    ("expire_quiescent_template", "persistence is not supported yet"),
    ("ignore_tunneled", "tunneled packets are never looked into"),
    ("lblc_expiration", NO_LOCALITY),
    ("lblcr_expiration", NO_LOCALITY),
    ("pmtu_disc", "what is too long for the next hop is always answered"),
    ("run_estimation", "rates are taken from the counters, at no cost for packets"),
    ("schedule_icmp", "an ICMP error belongs to a connection or is the stack's"),
    ("secure_tcp", MEMORY),
    ("sloppy_sctp", "SCTP is not supported yet"),
    ("snat_reroute", "replies are always routed by the virtual address"),
    ("sync_persist_mode", NOT_SYNCHRONISED),
    ("sync_ports", NOT_SYNCHRONISED),
    ("sync_qlen_max", NOT_SYNCHRONISED),
    ("sync_refresh_period", NOT_SYNCHRONISED),
    ("sync_retries", NOT_SYNCHRONISED),
    ("sync_sock_size", NOT_SYNCHRONISED),
    ("sync_threshold", NOT_SYNCHRONISED),
    ("sync_version", NOT_SYNCHRONISED),
    ("timeout_established", "it is `timeouts: {tcp: …}`"),
    ("timeout_finwait", "it is `timeouts: {tcp_fin: …}`"),
    ("timeout_udp", "it is `timeouts: {udp: …}`"),
];
