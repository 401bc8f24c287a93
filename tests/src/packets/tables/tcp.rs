//! TCP: which segments begin a connection, and how its state follows the segments.

use anyhow::Result;
use lb_ebpf::abi::CONFIG_SLOPPY_TCP;
use lb_ebpf::verdict::Reason::NoConnection;

use super::super::frame::{Body, Packet, tcp};
use super::super::world::{CLIENT, SERVER1, VIP};
use super::super::{Bench, Expected};
use super::{at, direct, masqueraded, reply};

/// Flag byte with these bits.
const SYN: u8 = 2;
const RST: u8 = 4;

fn with_flags(mut packet: Packet, byte: u8) -> Packet {
    if let Body::Tcp { flags, .. } = &mut packet.body {
        *flags = byte;
    }
    packet
}

/// Every combination of flags: SYN without RST begins one, whatever else is set; the rest is the stack's. With
/// `sloppy_tcp` anything but RST does.
pub fn only_a_syn_begins_a_connection(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client, server) = (VIP[family], CLIENT[family], SERVER1[family]);
        bench.rules(&format!("-A -t {0} -s rr\n-a -t {0} -r {1} -m", at(vip, 80), at(server, 80)))?;
        for (sloppy, first_port) in [(0, 10_000), (CONFIG_SLOPPY_TCP, 20_000)] {
            bench.set_flags(sloppy, CONFIG_SLOPPY_TCP & !sloppy);
            // one family tries all, the other what matters
            for flags in (0..=255u8).filter(|flags| family == 0 || *flags < 32) {
                let packet = with_flags(tcp((client, first_port + u16::from(flags)), (vip, 80), ""), flags);
                let begins = flags & RST == 0 && (sloppy != 0 || flags & SYN != 0);
                let expected = if begins { masqueraded(&packet, at(server, 80)) } else { Expected::Pass(NoConnection) };
                bench.client(&format!("flags {flags:#04x}, sloppy {sloppy}"), &packet, &expected)?;
            }
        }
        bench.set_flags(0, CONFIG_SLOPPY_TCP);
    }
    Ok(())
}

/// Who sends a segment.
#[derive(Clone, Copy)]
enum Who {
    Client,
    Server,
}
use Who::{Client, Server};

/// Each walk: segments, and the state after each.
pub fn states_follow_both_directions(bench: &mut Bench) -> Result<()> {
    let walks: [&[(Who, &str, &str)]; 8] = [
        // the client closes first
        &[
            (Client, "S", "SYN_RECV"),
            (Server, "SA", "SYN_RECV"),
            (Client, "A", "ESTABLISHED"),
            (Client, "FA", "CLOSE_WAIT"),
            (Server, "A", "CLOSE_WAIT"),
            (Server, "FA", "TIME_WAIT"),
            (Client, "A", "TIME_WAIT"),
        ],
        // the server closes first
        &[
            (Client, "S", "SYN_RECV"),
            (Server, "SA", "SYN_RECV"),
            (Client, "A", "ESTABLISHED"),
            (Server, "FA", "FIN_WAIT"),
            (Client, "A", "FIN_WAIT"),
            (Client, "FA", "TIME_WAIT"),
            (Server, "A", "TIME_WAIT"),
        ],
        // refused
        &[(Client, "S", "SYN_RECV"), (Server, "RA", "CLOSE")],
        // reset by either side
        &[(Client, "S", "SYN_RECV"), (Server, "SA", "SYN_RECV"), (Client, "A", "ESTABLISHED"), (Client, "R", "CLOSE")],
        &[(Client, "S", "SYN_RECV"), (Server, "SA", "SYN_RECV"), (Client, "A", "ESTABLISHED"), (Server, "R", "CLOSE")],
        // a SYN inside an established connection changes nothing
        &[(Client, "S", "SYN_RECV"), (Client, "A", "ESTABLISHED"), (Client, "S", "ESTABLISHED")],
        // a SYN sent again, and a lonely acknowledgement of the server
        &[(Client, "S", "SYN_RECV"), (Client, "S", "SYN_RECV"), (Server, "A", "ESTABLISHED")],
        // half closed, data still flows
        &[
            (Client, "S", "SYN_RECV"),
            (Server, "SA", "SYN_RECV"),
            (Client, "A", "ESTABLISHED"),
            (Client, "FA", "CLOSE_WAIT"),
            (Server, "PA", "CLOSE_WAIT"),
            (Server, "PA", "CLOSE_WAIT"),
        ],
    ];
    for family in 0..2 {
        let (vip, client, server) = (VIP[family], CLIENT[family], SERVER1[family]);
        bench.rules(&format!("-A -t {0} -s rr\n-a -t {0} -r {1} -m", at(vip, 80), at(server, 8080)))?;
        let (mut active, mut inactive) = (0, 0);
        for (number, walk) in walks.iter().enumerate() {
            let port = 30_000 + (family * 100 + number) as u16;
            let mut last = "";
            for (who, letters, state) in *walk {
                let name = format!("walk {number}, {letters} to {state}");
                match who {
                    Client => {
                        let packet = tcp((client, port), (vip, 80), letters);
                        bench.client(&name, &packet, &masqueraded(&packet, at(server, 8080)))?;
                    }
                    Server => {
                        let packet = tcp((server, 8080), (client, port), letters);
                        bench.server(&name, &packet, &reply(&packet, at(vip, 80)))?;
                    }
                }
                bench.states(port, &[state])?;
                last = state;
            }
            if matches!(last, "ESTABLISHED" | "SYN_RECV") {
                active += 1
            } else {
                inactive += 1
            }
            bench.counts(server, (active, inactive))?;
        }
    }
    Ok(())
}

/// With direct routing only the client is seen: its handshake establishes, its FIN leads to FIN_WAIT and no further.
pub fn states_of_direct_routing_follow_the_client(bench: &mut Bench) -> Result<()> {
    let walks: [&[(&str, &str)]; 3] = [
        &[("S", "SYN_RECV"), ("A", "ESTABLISHED"), ("PA", "ESTABLISHED"), ("FA", "FIN_WAIT"), ("A", "FIN_WAIT")],
        &[("S", "SYN_RECV"), ("A", "ESTABLISHED"), ("RA", "CLOSE")],
        &[("S", "SYN_RECV"), ("S", "SYN_RECV")],
    ];
    for family in 0..2 {
        let (vip, client, server) = (VIP[family], CLIENT[family], SERVER1[family]);
        bench.rules(&format!("-A -t {0} -s wlc\n-a -t {0} -r {1} -g", at(vip, 80), at(server, 80)))?;
        for (number, walk) in walks.iter().enumerate() {
            let port = 30_000 + (family * 100 + number) as u16;
            for (letters, state) in *walk {
                let packet = tcp((client, port), (vip, 80), letters);
                bench.client(&format!("walk {number}, {letters}"), &packet, &direct(&packet, server))?;
                bench.states(port, &[state])?;
            }
        }
        bench.counts(server, (1, 2))?;
    }
    Ok(())
}
