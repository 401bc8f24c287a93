//! Masquerading: addresses and ports both ways, and checksums.

use anyhow::Result;
use lb_ebpf::verdict::Reason::NotOurs;

use super::super::frame::{Body, Packet, tcp, udp, udp_without_checksum};
use super::super::world::{CLIENT, REMOTE, SERVER1, SERVER2, Side, VIP};
use super::super::{Bench, Expected, Input};
use super::{at, masqueraded, reply};

/// TCP and UDP of both families, with another port at the server, and checksums of every kind.
pub fn requests_and_replies_are_translated(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, server) = (VIP[family], SERVER1[family]);
        bench.rules(&format!(
            "-A -t {0} -s rr\n-a -t {0} -r {1} -m\n-A -u {2} -s rr\n-a -u {2} -r {3} -m",
            at(vip, 80),
            at(server, 8080),
            at(vip, 53),
            at(server, 53),
        ))?;
        for (number, (side, packet)) in exchange(family).iter().enumerate() {
            let (service, server) = match packet.body {
                Body::Tcp { .. } => (at(vip, 80), at(server, 8080)),
                _ => (at(vip, 53), at(server, 53)),
            };
            let expected = match side {
                Side::Outside => masqueraded(packet, server),
                Side::Inside | Side::Narrow => reply(packet, service),
            };
            bench.step(&format!("packet {number} {packet:?}"), &Input::packet(*side, packet), &expected)?;
        }
        bench.states(40_001 + family as u16, &["ESTABLISHED"])?;
    }
    Ok(())
}

/// What a client and a server send, as they send it.
fn exchange(family: usize) -> Vec<(Side, Packet)> {
    let (vip, server, client, remote) = (VIP[family], SERVER1[family], CLIENT[family], REMOTE[family]);
    let port = 40_001 + family as u16;
    let request = |letters| tcp((client, port), (vip, 80), letters);
    let reply = |letters| tcp((server, 8080), (client, port), letters);
    let mut packets = vec![
        (Side::Outside, request("S")),
        (Side::Inside, reply("SA")),
        (Side::Outside, request("A")),
        (Side::Outside, request("PA").with_payload(100)),
        (Side::Inside, reply("PA").with_payload(1001)),
        (Side::Outside, udp((client, 5353), (vip, 53), b"query")),
        (Side::Inside, udp((server, 53), (client, 5353), b"an answer of odd length!")),
        (Side::Outside, udp((remote, 1), (vip, 53), b"")),
        (Side::Inside, udp((server, 53), (remote, 1), b"to behind a router")),
        (Side::Outside, request("PA").with_payload(10).with_checksum_error(0x1234)),
        (Side::Inside, reply("PA").with_payload(11).with_checksum_error(0x8001)),
        (Side::Outside, udp((client, 5355), (vip, 53), b"wrong").with_checksum_error(1)),
        (Side::Inside, udp((server, 53), (client, 5355), b"wrong").with_checksum_error(0xfedc)),
    ];
    // IPv6 knows no UDP without a checksum, but what is sent so stays so
    packets.extend([
        (Side::Outside, udp_without_checksum((client, 5354), (vip, 53), b"none")),
        (Side::Inside, udp_without_checksum((server, 53), (client, 5354), b"none")),
    ]);
    // a checksum that comes out as zero is sent as all ones
    for byte in 0..=255 {
        packets.push((Side::Outside, udp((client, 5356), (vip, 53), &[0xb1 ^ byte, byte.wrapping_mul(3)])));
    }
    let mut other = request("PA").with_payload(1);
    (other.tos, other.identification, other.ttl) = (0xb8, 0xffff, 2);
    packets.push((Side::Outside, other));
    packets
}

/// What is nobody's: from a server without a connection, to other ports, from other ports.
pub fn packets_of_no_connection_are_passed(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, server, client) = (VIP[family], SERVER1[family], CLIENT[family]);
        bench.rules(&format!("-A -u {0} -s rr\n-a -u {0} -r {1} -m", at(vip, 53), at(server, 5353)))?;
        let request = udp((client, 1000), (vip, 53), b"?");
        bench.client("a request", &request, &masqueraded(&request, at(server, 5353)))?;
        let passed = Expected::Pass(NotOurs);
        let from_server = [
            udp((server, 5353), (client, 1001), b"another client port"),
            udp((server, 53), (client, 1000), b"another server port"),
            udp((SERVER2[family], 5353), (client, 1000), b"another server"),
            udp((server, 5353), (REMOTE[family], 1000), b"another client"),
            tcp((server, 5353), (client, 1000), "A"),
        ];
        for packet in from_server {
            bench.server("from the servers' side", &packet, &passed)?;
        }
        bench.client("another port", &udp((client, 1000), (vip, 54), b"?"), &passed)?;
        bench.client("another protocol", &tcp((client, 1000), (vip, 53), "S"), &passed)?;
        bench.client("routed through", &udp((client, 1000), (server, 53), b"?"), &passed)?;
    }
    Ok(())
}
