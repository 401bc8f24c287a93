//! Which connection, and which server, a packet belongs to.

use anyhow::Result;
use lb_ebpf::abi::CONFIG_CONN_REUSE;
use lb_ebpf::verdict::Reason;

use super::super::frame::{tcp, udp};
use super::super::world::{CLIENT, SERVER1, SERVER2, SERVER3, VIP};
use super::super::{Bench, Expected};
use super::{at, masqueraded, reply};

/// New connections go round, the newest server first; a known client port stays where it is, under other rules too.
pub fn a_client_port_stays_with_its_server(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client) = (VIP[family], CLIENT[family]);
        let servers = [SERVER1[family], SERVER2[family], SERVER3[family]];
        let service = at(vip, 53);
        bench.rules(&format!("-A -u {service} -s rr"))?;
        for server in servers {
            bench.rules(&format!("-a -u {service} -r {} -m", at(server, 53)))?;
        }
        let server_of = |port: u16| at(servers[2 - usize::from(port % 3)], 53);
        for port in 3_000..3_012 {
            let packet = udp((client, port), service, b"first");
            bench.client("first", &packet, &masqueraded(&packet, server_of(port)))?;
        }
        bench.rules(&format!("-E -u {service} -s wlc\n-e -u {service} -r {} -m -w 0", at(servers[0], 53)))?;
        for port in (3_000..3_012).rev() {
            let packet = udp((client, port), service, b"again");
            bench.client("again", &packet, &masqueraded(&packet, server_of(port)))?;
            let packet = udp(server_of(port), (client, port), b"answer");
            bench.server("answer", &packet, &reply(&packet, service))?;
        }
    }
    let line = |family: usize, port: u16| {
        let servers = [SERVER3[family], SERVER2[family], SERVER1[family]];
        let (client, service) = (at(CLIENT[family], port), at(VIP[family], 53));
        format!("UDP {client} {service} {} UDP", at(servers[usize::from(port % 3)], 53))
    };
    let lines: Vec<String> = (0..2).flat_map(|family| (3_000..3_012).map(move |port| line(family, port))).collect();
    bench.connections(&lines)
}

/// One client port, two services, the same servers: replies could not be told apart, so another server is taken, and
/// when all are taken the packet is dropped.
pub fn a_reply_tuple_that_is_taken_leads_to_another_server(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client) = (VIP[family], CLIENT[family]);
        let (first, second) = (at(SERVER1[family], 8080), at(SERVER2[family], 8080));
        for port in [80, 81, 82] {
            let service = at(vip, port);
            bench.rules(&format!(
                "-A -t {service} -s wlc\n-a -t {service} -r {first} -m\n-a -t {service} -r {second} -m"
            ))?;
        }
        let syn = |port| tcp((client, 40_001), (vip, port), "S");
        bench.client("first service", &syn(80), &masqueraded(&syn(80), second))?;
        bench.client("second service", &syn(81), &masqueraded(&syn(81), first))?;
        bench.client("third service", &syn(82), &Expected::Drop(Reason::ReplyTaken))?;
        for (server, port) in [(second, 80), (first, 81)] {
            let packet = tcp(server, (client, 40_001), "SA");
            bench.server("replies tell their services", &packet, &reply(&packet, at(vip, port)))?;
        }
        bench.client("again", &syn(81), &masqueraded(&syn(81), first))?;
    }
    Ok(())
}

/// A SYN on a connection in TIME_WAIT or CLOSE begins another in its place, at another server; not so with
/// `conn_reuse_mode` 0, and not while it is open.
pub fn a_syn_after_the_end_is_scheduled_anew(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client) = (VIP[family], CLIENT[family]);
        let (first, second) = (at(SERVER1[family], 80), at(SERVER2[family], 80));
        let service = at(vip, 80);
        bench
            .rules(&format!("-A -t {service} -s rr\n-a -t {service} -r {first} -m\n-a -t {service} -r {second} -m"))?;
        let send = |bench: &mut Bench, port, letters, server| {
            let packet = tcp((client, port), service, letters);
            bench.client(letters, &packet, &masqueraded(&packet, server))
        };
        // (mode, how it ends, what the next SYN does)
        let cases = [(1, ["S", "RA"], true), (0, ["S", "RA"], false), (1, ["S", "A"], false), (1, ["S", "S"], false)];
        let (mut turn, mut port) = (0, 41_000);
        for (mode, letters, is_new) in cases {
            bench.set_flags(CONFIG_CONN_REUSE * mode, CONFIG_CONN_REUSE * (1 - mode));
            let server = [second, first][turn % 2];
            turn += 1;
            port += 1;
            send(bench, port, letters[0], server)?;
            if letters[1] == "RA" {
                let packet = tcp(server, (client, port), "RA");
                bench.server("refused", &packet, &reply(&packet, service))?;
            } else {
                send(bench, port, letters[1], server)?;
            }
            let next = [second, first][(turn + usize::from(!is_new)) % 2];
            turn += usize::from(is_new);
            send(bench, port, "S", if is_new { next } else { server })?;
        }
        bench.set_flags(CONFIG_CONN_REUSE, 0);
        // TIME_WAIT: both sides have closed
        let port = 42_000 + family as u16;
        let (server, next) = ([second, first][turn % 2], [second, first][(turn + 1) % 2]);
        send(bench, port, "S", server)?;
        send(bench, port, "A", server)?;
        send(bench, port, "FA", server)?;
        let packet = tcp(server, (client, port), "FA");
        bench.server("closed", &packet, &reply(&packet, service))?;
        bench.states(port, &["TIME_WAIT"])?;
        send(bench, port, "A", server)?;
        send(bench, port, "S", next)?;
        bench.states(port, &["SYN_RECV"])?;
        bench.server("the old one's server is a stranger", &packet, &Expected::Pass(Reason::NotOurs))?;
    }
    Ok(())
}

/// What a connection that both sides have closed would hold is free for the next one.
pub fn a_connection_that_is_over_does_not_take_a_reply_tuple(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client, server) = (VIP[family], CLIENT[family], at(SERVER1[family], 8080));
        for port in [80, 81] {
            let service = at(vip, port);
            bench.rules(&format!("-A -t {service} -s rr\n-a -t {service} -r {server} -m"))?;
        }
        let request = |port, letters| tcp((client, 43_001), (vip, port), letters);
        let answer = |letters| tcp(server, (client, 43_001), letters);
        bench.client("first service", &request(80, "S"), &masqueraded(&request(80, "S"), server))?;
        bench.client("taken", &request(81, "S"), &Expected::Drop(Reason::ReplyTaken))?;
        bench.server("open", &answer("SA"), &reply(&answer("SA"), at(vip, 80)))?;
        bench.client("open", &request(80, "A"), &masqueraded(&request(80, "A"), server))?;
        bench.client("still taken", &request(81, "S"), &Expected::Drop(Reason::ReplyTaken))?;
        bench.client("reset", &request(80, "R"), &masqueraded(&request(80, "R"), server))?;
        bench.client("free", &request(81, "S"), &masqueraded(&request(81, "S"), server))?;
        bench.server("of the second service", &answer("SA"), &reply(&answer("SA"), at(vip, 81)))?;
        bench.client("the first is gone", &request(80, "A"), &Expected::Pass(Reason::NoConnection))?;
    }
    Ok(())
}
