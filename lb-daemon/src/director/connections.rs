//! Connections as `ipvsadm -Lc` lists them.

use ipvsadm_compat::model::{ConnectionLine, ConnectionProtocol};
use lb_ebpf::abi::{Config, ConnectionState};

use crate::datapath::{Connection, Memory};

/// The connections of the table at `now` (jiffies), one after the other; those past their time are left out.
pub fn connection_lines(memory: &Memory, now: u32) -> impl Iterator<Item = ConnectionLine> + '_ {
    let config = memory.config();
    memory.connections().filter_map(move |connection| line(memory, config.as_ref()?, &connection, now))
}

fn line(memory: &Memory, config: &Config, connection: &Connection, now: u32) -> Option<ConnectionLine> {
    let state = ConnectionState::from_number(connection.life.state())?;
    let timeout = *config.timeouts.get(state as usize)?;
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
