//! IPVS's sysctls that have a meaning here, by their names there.

use lb_ebpf::abi::{CONFIG_CONN_REUSE, CONFIG_EXPIRE_NODEST, CONFIG_SLOPPY_TCP};

/// Settings of the data path. The defaults are IPVS's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sysctls {
    /// A TCP connection may begin with any segment but RST, not only with a SYN.
    pub sloppy_tcp: bool,
    /// A packet of a removed real server's connection ends the connection; else it is dropped and the connection waits.
    pub expire_nodest_conn: bool,
    /// A SYN from the address and port of a connection that is closing is a new connection, scheduled anew.
    pub conn_reuse_mode: bool,
}

impl Default for Sysctls {
    fn default() -> Self {
        Self { sloppy_tcp: false, expire_nodest_conn: false, conn_reuse_mode: true }
    }
}

impl Sysctls {
    /// As `CONFIG_…` bits.
    pub(super) fn flags(self) -> u32 {
        let bits = [
            (self.sloppy_tcp, CONFIG_SLOPPY_TCP),
            (self.expire_nodest_conn, CONFIG_EXPIRE_NODEST),
            (self.conn_reuse_mode, CONFIG_CONN_REUSE),
        ];
        bits.into_iter().filter(|(is_set, _)| *is_set).fold(0, |flags, (_, bit)| flags | bit)
    }
}
