//! What a TCP segment does to a connection: IPVS's state machine, and which segments begin one.
//!
//! The numbers are those of [`ConnectionState`]; the state of a UDP flow never changes.

use crate::abi::{ConnectionState, STATE_COUNT};

/// TCP flag FIN, in byte 13 of the header (RFC 9293 §3.1).
pub const TCP_FIN: u8 = 0x01;
/// TCP flag SYN.
pub const TCP_SYN: u8 = 0x02;
/// TCP flag RST.
pub const TCP_RST: u8 = 0x04;
/// TCP flag ACK.
pub const TCP_ACK: u8 = 0x10;

/// Which way a segment goes, and what of the connection the director gets to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From the client, of a connection whose replies pass the director as well (masquerading).
    FromClient,
    /// From the real server.
    FromServer,
    /// From the client, of a connection whose replies go another way (direct routing, tunneling).
    FromClientOnly,
}

/// Number of the state after a segment with `flags` (byte 13 of the TCP header), in `state`.
///
/// Of several flags RST counts before SYN, SYN before FIN, FIN before ACK; a segment with none of them closes the
/// connection. A `state` that is no TCP state (a UDP flow's) stays as it is.
///
/// Source: `tcp_states` and `set_tcp_state`, net/netfilter/ipvs/ip_vs_proto_tcp.c (6.1).
#[inline(always)]
pub const fn next_state(direction: Direction, flags: u8, state: u8) -> u8 {
    let rows = match direction {
        Direction::FromClient => FROM_CLIENT,
        Direction::FromServer => FROM_SERVER,
        Direction::FromClientOnly => FROM_CLIENT_ONLY,
    };
    let row = if flags & TCP_RST != 0 {
        rows.rst
    } else if flags & TCP_SYN != 0 {
        rows.syn
    } else if flags & TCP_FIN != 0 {
        rows.fin
    } else if flags & TCP_ACK != 0 {
        rows.ack
    } else {
        NO_FLAGS
    };
    (row >> ((state & 15) * 4) & 15) as u8
}

/// Whether a segment that belongs to no connection may begin one: SYN without RST, whatever else is set (a SYN+ACK
/// begins one for active FTP); with `sloppy_tcp` any segment but RST.
///
/// Source: `tcp_conn_schedule`, net/netfilter/ipvs/ip_vs_proto_tcp.c (6.1).
#[inline(always)]
pub const fn is_new_connection(flags: u8, sloppy_tcp: bool) -> bool {
    flags & TCP_RST == 0 && (sloppy_tcp || flags & TCP_SYN != 0)
}

/// Whether the client of a connection in `state` may begin another one from the same port: where sysctl
/// `conn_reuse_mode` is on, a SYN then ends this one. `or_in_fin_wait` says that FIN_WAIT is such a state (bit 1 of the
/// sysctl, for connections whose replies the director does not see: for them it is the last).
///
/// Source: `is_new_conn_expected`, net/netfilter/ipvs/ip_vs_core.c (6.1).
#[inline(always)]
pub const fn may_be_reused(state: u8, or_in_fin_wait: bool) -> bool {
    state == ConnectionState::Close as u8
        || state == ConnectionState::TimeWait as u8
        || or_in_fin_wait && state == ConnectionState::FinWait as u8
}

/// Seconds after the last segment until a connection is forgotten, by the number of its state, where nothing else was
/// set. 0 for numbers that are no state.
///
/// Source: `tcp_timeouts`, net/netfilter/ipvs/ip_vs_proto_tcp.c, and `udp_timeouts`, ip_vs_proto_udp.c (6.1).
pub const DEFAULT_TIMEOUTS: [u32; STATE_COUNT] = {
    let mut seconds = [0; STATE_COUNT];
    seconds[ConnectionState::None as usize] = 2;
    seconds[ConnectionState::Established as usize] = 15 * 60;
    seconds[ConnectionState::SynSent as usize] = 2 * 60;
    seconds[ConnectionState::SynReceived as usize] = 60;
    seconds[ConnectionState::FinWait as usize] = 2 * 60;
    seconds[ConnectionState::TimeWait as usize] = 2 * 60;
    seconds[ConnectionState::Close as usize] = 10;
    seconds[ConnectionState::CloseWait as usize] = 60;
    seconds[ConnectionState::LastAck as usize] = 30;
    seconds[ConnectionState::Listen as usize] = 2 * 60;
    seconds[ConnectionState::SynAck as usize] = 2 * 60;
    seconds[ConnectionState::Udp as usize] = 5 * 60;
    seconds
};

/// The next states of one direction. Four bits a state, the state with number 0 in the lowest: a lookup is a shift of
/// a constant, with no table in memory and no bound for the verifier to prove.
#[derive(Clone, Copy)]
struct Rows {
    rst: u64,
    syn: u64,
    fin: u64,
    ack: u64,
}

/// TCP states: those below [`ConnectionState::Udp`].
const TCP_STATES: usize = ConnectionState::Udp as usize;

/// The row in which each state of `next` follows the one with its index, and all other numbers stay.
const fn row(next: [ConnectionState; TCP_STATES]) -> u64 {
    let mut row = 0;
    let mut state = 0;
    while state < STATE_COUNT {
        let following = if state < TCP_STATES { next[state] as u64 } else { state as u64 };
        row |= following << (state * 4);
        state += 1;
    }
    row
}

use ConnectionState::{
    Close as CL, CloseWait as CW, Established as ES, FinWait as FW, LastAck as LA, Listen as LI, SynAck as SA,
    SynReceived as SR, SynSent as SS, TimeWait as TW,
};

const NO_FLAGS: u64 = row([CL; TCP_STATES]);

// From:    none, ES, SS, SR, FW, TW, CL, CW, LA, LI, SA
const FROM_CLIENT: Rows = Rows {
    syn: row([SR, ES, ES, SR, SR, SR, SR, SR, SR, SR, SR]),
    fin: row([CL, CW, SS, TW, TW, TW, CL, CW, LA, LI, TW]),
    ack: row([ES, ES, SS, ES, FW, TW, CL, CW, CL, LI, ES]),
    rst: row([CL, CL, CL, SR, CL, CL, CL, CL, LA, LI, SR]),
};
const FROM_SERVER: Rows = Rows {
    syn: row([SS, ES, SS, SR, SS, SS, SS, SS, SS, LI, SR]),
    fin: row([TW, FW, SS, TW, FW, TW, CL, TW, LA, LI, TW]),
    ack: row([ES, ES, SS, ES, FW, TW, CL, CW, LA, ES, ES]),
    rst: row([CL, CL, SS, CL, CL, TW, CL, CL, CL, CL, CL]),
};
const FROM_CLIENT_ONLY: Rows = Rows {
    syn: FROM_CLIENT.syn,
    fin: row([CL, FW, SS, TW, FW, TW, CL, CW, LA, LI, TW]),
    ack: FROM_CLIENT.ack,
    rst: row([CL, CL, CL, SR, CL, CL, CL, CL, LA, LI, CL]),
};

const _: () = assert!(SA as usize == TCP_STATES - 1, "rows end with SYNACK");

#[cfg(test)]
mod tests;
