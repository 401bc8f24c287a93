//! ICMP errors about connections, translated both ways.

use std::net::{IpAddr, SocketAddr};

use anyhow::Result;
use lb_ebpf::verdict::Reason;

use super::super::frame::{Packet, icmp, tcp, udp};
use super::super::world::{CLIENT, ROUTER, SERVER1, VIP};
use super::super::{Bench, Expected};
use super::{at, direct, masqueraded};

/// Type, code, and bytes 4 to 7 of the errors of a family.
const ERRORS: [[((u8, u8), u32); 4]; 2] =
    [[((3, 3), 0), ((3, 4), 1000), ((11, 0), 0), ((3, 1), 0)], [((1, 4), 0), ((2, 0), 1280), ((3, 0), 0), ((1, 3), 0)]];

/// `quoted` with other endpoints but its transport checksum as it was: that is not put right, nobody looks at it.
fn readdressed(quoted: &Packet, source: SocketAddr, destination: SocketAddr) -> Vec<u8> {
    let (old, mut new) = (quoted.ip(), quoted.clone().from(source).to(destination).ip());
    let start = if quoted.source.is_ipv4() { 20 } else { 40 };
    let offset = start + if matches!(quoted.body, super::super::frame::Body::Tcp { .. }) { 16 } else { 6 };
    new[offset..offset + 2].copy_from_slice(&old[offset..offset + 2]);
    new
}

/// What is quoted: the whole packet, and the least that must be (the header and eight bytes).
fn quotes(packet: &[u8], family: usize) -> [Vec<u8>; 2] {
    [packet.to_vec(), packet[..if family == 0 { 28 } else { 48 }].to_vec()]
}

fn open(bench: &mut Bench, family: usize) -> Result<()> {
    let (vip, client, server) = (VIP[family], CLIENT[family], SERVER1[family]);
    bench.rules(&format!(
        "-A -t {0} -s rr\n-a -t {0} -r {1} -m\n-A -u {2} -s rr\n-a -u {2} -r {3} -m\n-A -t {4} -s rr\n-a -t {4} -r {5} -g",
        at(vip, 80),
        at(server, 8080),
        at(vip, 53),
        at(server, 53),
        at(vip, 81),
        at(server, 81),
    ))?;
    let syn = tcp((client, 40_001), (vip, 80), "S");
    bench.client("open", &syn, &masqueraded(&syn, at(server, 8080)))?;
    let query = udp((client, 40_002), (vip, 53), b"query");
    bench.client("open", &query, &masqueraded(&query, at(server, 53)))?;
    let syn = tcp((client, 40_003), (vip, 81), "S");
    bench.client("open", &syn, &direct(&syn, server))
}

/// The server, or a router before it, reports about what was sent to the server: the client hears it from the virtual
/// address, about what it had sent.
pub fn errors_about_requests_go_to_the_client(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        open(bench, family)?;
        let (vip, client, server) = (VIP[family], CLIENT[family], SERVER1[family]);
        let requests = [
            (udp((client, 40_002), (server, 53), b"query"), at(vip, 53)),
            (tcp((client, 40_001), (server, 8080), "PA").with_payload(700), at(vip, 80)),
        ];
        for (request, service) in requests {
            let request = request.with_ttl(63);
            let restored = readdressed(&request, at(client, source_port(&request)), service);
            let from: [IpAddr; 2] = [server, super::super::world::SERVER3[family]];
            for (((kind, rest), reporter), place) in
                ERRORS[family].iter().flat_map(|error| from.map(|from| (error, from))).zip((0..2).cycle())
            {
                let (quoted, becomes) = (&quotes(&request.ip(), family)[place], &quotes(&restored, family)[place]);
                let error = icmp(reporter, client, *kind, *rest, quoted);
                let becomes = icmp(vip, client, *kind, *rest, becomes).routed();
                let expected = Expected::Forward(Reason::IcmpForwarded, becomes.ip(), client);
                bench.server(&format!("{kind:?} about {service}"), &error, &expected)?;
            }
        }
        let over = icmp(server, client, ERRORS[family][0].0, 0, &udp((client, 40_002), (server, 53), b"").ip());
        bench.server("time over", &over.with_ttl(1), &Expected::Drop(Reason::TimeExceeded))?;
    }
    Ok(())
}

fn source_port(packet: &Packet) -> u16 {
    match packet.body {
        super::super::frame::Body::Tcp { source, .. } | super::super::frame::Body::Udp { source, .. } => source,
        _ => 0,
    }
}

/// A router on the clients' side reports to the virtual address about a reply: its server hears of what it had sent;
/// with direct routing as it is.
pub fn errors_about_replies_go_to_the_server(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        open(bench, family)?;
        let (vip, client, server, router) = (VIP[family], CLIENT[family], SERVER1[family], ROUTER[family]);
        let replies = [
            (tcp((vip, 80), (client, 40_001), "PA").with_payload(900), Some(at(server, 8080))),
            (udp((vip, 53), (client, 40_002), b"answer"), Some(at(server, 53))),
            (tcp((vip, 81), (client, 40_003), "PA").with_payload(100), None),
        ];
        for (answer, masqueraded) in replies {
            let answer = answer.with_ttl(60);
            let client_side = at(client, destination_port(&answer));
            for ((kind, rest), place) in ERRORS[family].iter().zip((0..2).cycle()) {
                let quoted = &quotes(&answer.ip(), family)[place];
                let error = icmp(router, vip, *kind, *rest, quoted);
                let becomes = match masqueraded {
                    Some(server) => {
                        let restored = quotes(&readdressed(&answer, server, client_side), family)[place].clone();
                        icmp(router, server.ip(), *kind, *rest, &restored).routed()
                    }
                    None => error.clone().routed(),
                };
                let expected = Expected::Forward(Reason::IcmpForwarded, becomes.ip(), server);
                bench.client(&format!("{kind:?} about {:?}", answer.body), &error, &expected)?;
            }
        }
        let quoted = tcp((vip, 80), (client, 40_001), "A").ip();
        let over = icmp(router, vip, ERRORS[family][1].0, 1280, &quoted).with_ttl(1);
        bench.client("time over", &over, &Expected::Drop(Reason::TimeExceeded))?;
        bench.rules(&format!("-d -t {} -r {}", at(vip, 80), at(server, 8080)))?;
        let gone = icmp(router, vip, ERRORS[family][1].0, 1280, &quoted);
        bench.client("its server is removed", &gone, &Expected::Drop(Reason::ServerGone))?;
    }
    Ok(())
}

fn destination_port(packet: &Packet) -> u16 {
    match packet.body {
        super::super::frame::Body::Tcp { destination, .. } | super::super::frame::Body::Udp { destination, .. } => {
            destination
        }
        _ => 0,
    }
}

/// Pings, errors about unknown connections, errors that quote nonsense: the stack's.
pub fn other_icmp_is_passed(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        open(bench, family)?;
        let (vip, client, server, router) = (VIP[family], CLIENT[family], SERVER1[family], ROUTER[family]);
        let (error, rest) = ERRORS[family][1];
        let passed = Expected::Pass(Reason::NotOurs);
        let (ping, pong) = if family == 0 { ((8, 0), (0, 0)) } else { ((128, 0), (129, 0)) };
        let unknown = tcp((vip, 80), (client, 49_999), "A").ip();
        let other_service = tcp((vip, 82), (client, 40_001), "A").ip();
        let from_client = [
            ("ping", icmp(client, vip, ping, 0x0001_0001, b"ping")),
            ("ping through", icmp(client, server, ping, 0x0001_0001, b"ping")),
            ("unknown connection", icmp(router, vip, error, rest, &unknown)),
            ("no service", icmp(router, vip, error, rest, &other_service)),
            (
                "not to the virtual address",
                icmp(router, server, error, rest, &tcp((vip, 80), (client, 40_001), "A").ip()),
            ),
            ("about an error", icmp(router, vip, error, rest, &icmp(vip, client, error, rest, &[0; 28]).ip())),
            ("redirect", icmp(router, vip, if family == 0 { (5, 0) } else { (137, 0) }, 0, &unknown)),
        ];
        for (name, packet) in from_client {
            bench.client(name, &packet, &passed)?;
        }
        bench.server("pong", &icmp(server, client, pong, 0x0001_0001, b"ping"), &passed)?;
        let stranger = icmp(server, client, error, rest, &udp((client, 49_999), (server, 53), b"").ip());
        bench.server("unknown connection", &stranger, &passed)?;
        for length in [0, 1, 19, 20, 23] {
            let quoted = &tcp((vip, 80), (client, 40_001), "A").ip()[..length];
            let packet = icmp(router, vip, error, rest, quoted);
            bench.client(&format!("{length} bytes quoted"), &packet, &Expected::Pass(Reason::Malformed))?;
        }
        let mut quoted = tcp((vip, 80), (client, 40_001), "A").ip();
        for version in [0, 4, 5, 6, 15].into_iter().filter(|version| *version != if family == 0 { 4 } else { 6 }) {
            quoted[0] = version << 4 | quoted[0] & 15;
            let packet = icmp(router, vip, error, rest, &quoted);
            bench.client(&format!("version {version} quoted"), &packet, &Expected::Pass(Reason::Malformed))?;
        }
    }
    Ok(())
}
