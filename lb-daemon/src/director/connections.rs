//! Connections as `ipvsadm -Lc` lists them.

use ipvsadm_compat::model::{ConnectionLine, ConnectionProtocol};
use lb_ebpf::abi::{Config, ConnectionState};

use crate::datapath::{Connection, Memory};

/// The connections of the table at `now` (jiffies), one after the other; those past their time are left out.
pub fn connection_lines(memory: &Memory, now: u32) -> impl Iterator<Item = ConnectionLine> + '_ {
    let config = memory.config();
    memory.connections().filter_map(move |connection| line(memory, config.as_ref()?, &connection, now))
}

/// How long a connection whose server has said its last word may be silent before it counts as over: until IPVS's timeout
/// of FIN_WAIT, two minutes, nobody but a client that forgot to close it is waited for.
const LAST_WORDS_SECONDS: u32 = 10;

/// The connections of some servers, by their indices, that are not over at `now` (jiffies).
pub fn open_connections<'m>(
    memory: &'m Memory,
    now: u32,
    is_meant: impl Fn(u32) -> bool + 'm,
) -> impl Iterator<Item = Connection> + 'm {
    let patience = memory.config().map_or(0, |config| config.jiffies_per_second).saturating_mul(LAST_WORDS_SECONDS);
    memory.connections().filter(move |connection| {
        let silent = connection.seen.age(now) > patience;
        is_meant(connection.life.server()) && is_open(ConnectionState::from_number(connection.life.state()), silent)
    })
}

/// Whether a connection is open as far as its state says: what has said its last words is not.
pub(crate) fn is_open(state: Option<ConnectionState>, is_silent: bool) -> bool {
    match state {
        Some(ConnectionState::TimeWait | ConnectionState::Close) => false,
        Some(ConnectionState::FinWait | ConnectionState::LastAck) => !is_silent,
        Some(
            ConnectionState::None
            | ConnectionState::Established
            | ConnectionState::SynSent
            | ConnectionState::SynReceived
            | ConnectionState::CloseWait
            | ConnectionState::Listen
            | ConnectionState::SynAck
            | ConnectionState::Udp,
        )
        | None => true,
    }
}

fn line(memory: &Memory, config: &Config, connection: &Connection, now: u32) -> Option<ConnectionLine> {
    let state = ConnectionState::from_number(connection.life.state())?;
    let timeout = memory.timeout(config, connection.life);
    let left = timeout.checked_sub(connection.seen.age(now))?;
    let server = memory.load_server(connection.life.server())?;
    Some(ConnectionLine {
        protocol: protocol(connection.ports.protocol())?,
        expires_seconds: left / config.jiffies_per_second.max(1),
        state: name(state).to_owned(),
        client_address: connection.client.into(),
        client_port: connection.ports.client().host(),
        virtual_address: connection.virtual_address.into(),
        virtual_port: connection.ports.virtual_port().host(),
        server_address: server.address.into(),
        server_port: connection.ports.server().host(),
        persistence: None,
    })
}

fn protocol(number: u8) -> Option<ConnectionProtocol> {
    match number {
        6 => Some(ConnectionProtocol::Tcp),
        17 => Some(ConnectionProtocol::Udp),
        132 => Some(ConnectionProtocol::Sctp),
        _ => None,
    }
}

/// Names of `tcp_state_name_table`, net/netfilter/ipvs/ip_vs_proto_tcp.c (6.1), and of a UDP flow.
fn name(state: ConnectionState) -> &'static str {
    match state {
        ConnectionState::None => "NONE",
        ConnectionState::Established => "ESTABLISHED",
        ConnectionState::SynSent => "SYN_SENT",
        ConnectionState::SynReceived => "SYN_RECV",
        ConnectionState::FinWait => "FIN_WAIT",
        ConnectionState::TimeWait => "TIME_WAIT",
        ConnectionState::Close => "CLOSE",
        ConnectionState::CloseWait => "CLOSE_WAIT",
        ConnectionState::LastAck => "LAST_ACK",
        ConnectionState::Listen => "LISTEN",
        ConnectionState::SynAck => "SYNACK",
        ConnectionState::Udp => "UDP",
    }
}
