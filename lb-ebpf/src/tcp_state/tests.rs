#![cfg(not(loom))]

use super::*;
use Direction::{FromClient, FromClientOnly, FromServer};
use std::vec::Vec;

/// The machine state by state: what RST, SYN, FIN and ACK lead to, in this order.
#[rustfmt::skip]
const TRANSITIONS: [(&str, [(Direction, &str); 3]); 11] = [
    ("NO", [(FromClient, "CL SR CL ES"), (FromServer, "CL SS TW ES"), (FromClientOnly, "CL SR CL ES")]),
    ("ES", [(FromClient, "CL ES CW ES"), (FromServer, "CL ES FW ES"), (FromClientOnly, "CL ES FW ES")]),
    ("SS", [(FromClient, "CL ES SS SS"), (FromServer, "SS SS SS SS"), (FromClientOnly, "CL ES SS SS")]),
    ("SR", [(FromClient, "SR SR TW ES"), (FromServer, "CL SR TW ES"), (FromClientOnly, "SR SR TW ES")]),
    ("FW", [(FromClient, "CL SR TW FW"), (FromServer, "CL SS FW FW"), (FromClientOnly, "CL SR FW FW")]),
    ("TW", [(FromClient, "CL SR TW TW"), (FromServer, "TW SS TW TW"), (FromClientOnly, "CL SR TW TW")]),
    ("CL", [(FromClient, "CL SR CL CL"), (FromServer, "CL SS CL CL"), (FromClientOnly, "CL SR CL CL")]),
    ("CW", [(FromClient, "CL SR CW CW"), (FromServer, "CL SS TW CW"), (FromClientOnly, "CL SR CW CW")]),
    ("LA", [(FromClient, "LA SR LA CL"), (FromServer, "CL SS LA LA"), (FromClientOnly, "LA SR LA CL")]),
    ("LI", [(FromClient, "LI SR LI LI"), (FromServer, "CL LI LI ES"), (FromClientOnly, "LI SR LI LI")]),
    ("SA", [(FromClient, "SR SR TW ES"), (FromServer, "CL SR TW ES"), (FromClientOnly, "CL SR TW ES")]),
];

fn number(name: &str) -> u8 {
    ["NO", "ES", "SS", "SR", "FW", "TW", "CL", "CW", "LA", "LI", "SA"].iter().position(|&known| known == name).unwrap()
        as u8
}

#[test]
fn every_state_direction_and_flag_byte_leads_where_ipvs_goes() {
    for (state, directions) in TRANSITIONS {
        for (direction, next) in directions {
            let next: Vec<u8> = next.split(' ').map(number).collect();
            for flags in 0..=255 {
                let expected = match flags {
                    _ if flags & 4 != 0 => next[0],
                    _ if flags & 2 != 0 => next[1],
                    _ if flags & 1 != 0 => next[2],
                    _ if flags & 16 != 0 => next[3],
                    _ => number("CL"),
                };
                let reached = next_state(direction, flags, number(state));
                assert_eq!(reached, expected, "{state} {direction:?} flags {flags:#x}");
            }
        }
    }
}

#[test]
fn a_number_that_is_no_tcp_state_stays() {
    for state in ConnectionState::Udp as u8..16 {
        for direction in [FromClient, FromServer, FromClientOnly] {
            for flags in [TCP_RST, TCP_SYN, TCP_FIN, TCP_ACK] {
                assert_eq!(next_state(direction, flags, state), state);
            }
        }
    }
}

/// What a connection goes through, by the words of the listing.
fn check(segments: &[(Direction, u8)], expected: &[ConnectionState]) {
    let mut state = 0;
    let states: Vec<_> = segments
        .iter()
        .map(|&(direction, flags)| {
            state = next_state(direction, flags, state);
            ConnectionState::from_number(state).unwrap()
        })
        .collect();
    assert_eq!(states, expected);
}

#[test]
fn masqueraded_connection_goes_through_its_life() {
    const SYN_ACK: u8 = TCP_SYN | TCP_ACK;
    const FIN_ACK: u8 = TCP_FIN | TCP_ACK;
    let open = [(FromClient, TCP_SYN), (FromServer, SYN_ACK), (FromClient, TCP_ACK)];
    check(&open, &[SR, SR, ES]);
    check(&[open[0], open[1], open[2], (FromClient, FIN_ACK), (FromServer, FIN_ACK)], &[SR, SR, ES, CW, TW]);
    check(&[open[0], open[1], open[2], (FromServer, FIN_ACK), (FromClient, FIN_ACK)], &[SR, SR, ES, FW, TW]);
    check(&[open[0], (FromServer, TCP_RST | TCP_ACK)], &[SR, CL]);
    check(&[open[0], open[1], open[2], (FromClient, TCP_RST)], &[SR, SR, ES, CL]);
}

#[test]
fn directly_routed_connection_ends_in_fin_wait() {
    let open = [(FromClientOnly, TCP_SYN), (FromClientOnly, TCP_ACK)];
    check(&[open[0], open[1], (FromClientOnly, TCP_FIN | TCP_ACK), (FromClientOnly, TCP_ACK)], &[SR, ES, FW, FW]);
}

#[test]
fn syn_without_rst_begins_a_connection() {
    for flags in 0..=255u8 {
        let (syn, rst) = (flags & TCP_SYN != 0, flags & TCP_RST != 0);
        assert_eq!(is_new_connection(flags, false), syn && !rst, "flags {flags:#x}");
        assert_eq!(is_new_connection(flags, true), !rst, "flags {flags:#x}, sloppy");
    }
}

#[test]
fn a_closed_connection_may_be_reused() {
    for state in ConnectionState::ALL {
        let closed = matches!(state, ConnectionState::Close | ConnectionState::TimeWait);
        assert_eq!(may_be_reused(state as u8, false), closed, "{state:?}");
        assert_eq!(may_be_reused(state as u8, true), closed || state == ConnectionState::FinWait, "{state:?}");
    }
}

#[test]
fn every_state_has_a_timeout() {
    let listed: Vec<u32> = ConnectionState::ALL.iter().map(|&state| DEFAULT_TIMEOUTS[state as usize]).collect();
    assert_eq!(listed, [2, 900, 120, 60, 120, 120, 10, 60, 30, 120, 120, 300]);
}

/// The states that Linux 6.1's IPVS was seen to list after random segments: `m` of masqueraded connections, `g` of
/// directly routed ones; `>` from the client, `<` from the server; then the flags.
#[test]
fn random_segments_lead_where_they_were_seen_to() {
    for walk in include_str!("walks.trace").lines() {
        let (forwarding, segments) = walk.split_once(' ').unwrap();
        let mut state = 0;
        for segment in segments.split(' ') {
            let (sent, listed) = segment.split_once(':').unwrap();
            let (from, letters) = sent.split_at(1);
            let direction = match (forwarding, from) {
                ("m", ">") => FromClient,
                ("m", "<") => FromServer,
                _ => FromClientOnly,
            };
            let flags = letters.chars().map(flag).sum();
            state = next_state(direction, flags, state);
            assert_eq!(state, listed_number(listed), "{segment} in {walk}");
        }
    }
}

fn flag(letter: char) -> u8 {
    match letter {
        'S' => TCP_SYN,
        'A' => TCP_ACK,
        'F' => TCP_FIN,
        'R' => TCP_RST,
        _ => 0,
    }
}

fn listed_number(name: &str) -> u8 {
    let names =
        ["NONE", "ESTABLISHED", "SYN_SENT", "SYN_RECV", "FIN_WAIT", "TIME_WAIT", "CLOSE", "CLOSE_WAIT", "LAST_ACK"];
    names.iter().position(|&known| known == name).unwrap() as u8
}
