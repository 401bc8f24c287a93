//! What is not forwarded: no server, no service, not our address, not a client's.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use anyhow::Result;
use lb_ebpf::abi::CONFIG_EXPIRE_NODEST;
use lb_ebpf::verdict::{Answer, Reason};

use super::super::frame::{tcp, udp};
use super::super::world::{CLIENT, DIRECTOR, FOREIGN_VIP, SERVER1, SERVER2, VIP};
use super::super::{Bench, Expected};
use super::{at, direct, masqueraded, reply};

const UNREACHABLE: Expected = Expected::Answer(Reason::NoServer, Answer::PortUnreachable, 0);

/// No server, or all of weight 0: port unreachable from the virtual address, for TCP too, and nothing is counted.
pub fn no_server_is_port_unreachable(bench: &mut Bench) -> Result<()> {
    let mut listing = Vec::new();
    for family in 0..2 {
        let (vip, client, server) = (VIP[family], CLIENT[family], SERVER1[family]);
        bench.rules(&format!(
            "-A -t {0} -s rr\n-A -u {1} -s wlc\n-a -u {1} -r {2} -m -w 0\n-A -t {1} -s wrr\n-a -t {1} -r {2} -g -w 0",
            at(vip, 80),
            at(vip, 53),
            at(server, 53),
        ))?;
        bench.client("TCP without a server", &tcp((client, 1), (vip, 80), "S"), &UNREACHABLE)?;
        bench.client("UDP, weight 0", &udp((client, 1), (vip, 53), b"odd"), &UNREACHABLE)?;
        bench.client("UDP, long", &udp((client, 1), (vip, 53), &[]).with_payload(1400), &UNREACHABLE)?;
        bench.client("UDP, 548 quoted", &udp((client, 1), (vip, 53), &[]).with_payload(519), &UNREACHABLE)?;
        bench.client("TCP, weight 0", &tcp((client, 1), (vip, 53), "S"), &UNREACHABLE)?;
        bench.client("not a SYN", &tcp((client, 1), (vip, 53), "A"), &Expected::Pass(Reason::NoConnection))?;
        bench.counts(server, (0, 0))?;
        listing.extend([
            format!("{}/tcp 0 0 0 0 0", at(vip, 53)),
            format!("-> {} 0 0 0 0 0 0 0", at(server, 53)),
            format!("{}/tcp 0 0 0 0 0", at(vip, 80)),
            format!("{}/udp 0 0 0 0 0", at(vip, 53)),
            format!("-> {} 0 0 0 0 0 0 0", at(server, 53)),
        ]);
    }
    // the services are sorted, but not each with its servers
    let mut groups: Vec<String> = listing.into_iter().fold(Vec::new(), |mut groups, line| {
        match groups.last_mut().filter(|_| line.starts_with("->")) {
            Some(group) => *group += &format!("\n{line}"),
            None => groups.push(line),
        }
        groups
    });
    groups.sort();
    let lines: Vec<String> = groups.iter().flat_map(|group| group.lines().map(str::to_owned)).collect();
    bench.listing(&lines)
}

/// Weight 0 ends nothing but new connections.
pub fn a_quiesced_server_keeps_its_connections(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client) = (VIP[family], CLIENT[family]);
        let (first, second) = (at(SERVER1[family], 80), at(SERVER2[family], 80));
        let service = at(vip, 80);
        bench
            .rules(&format!("-A -t {service} -s rr\n-a -t {service} -r {first} -m\n-a -t {service} -r {second} -m"))?;
        let syn = tcp((client, 40_001), service, "S");
        bench.client("open", &syn, &masqueraded(&syn, second))?;
        bench.rules(&format!("-e -t {service} -r {second} -m -w 0"))?;
        let packet = tcp((client, 40_001), service, "A");
        bench.client("stays", &packet, &masqueraded(&packet, second))?;
        for port in 40_002..40_006 {
            let syn = tcp((client, port), service, "S");
            bench.client("new ones go to the other", &syn, &masqueraded(&syn, first))?;
        }
        bench.rules(&format!("-e -t {service} -r {first} -m -w 0"))?;
        bench.client("none is left", &tcp((client, 40_006), service, "S"), &UNREACHABLE)?;
        bench.client("stays", &packet, &masqueraded(&packet, second))?;
    }
    Ok(())
}

/// A removed server's packets are dropped until it is there again; with `expire_nodest_conn` the connection ends.
pub fn a_removed_servers_packets_are_dropped(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client) = (VIP[family], CLIENT[family]);
        let (first, second) = (at(SERVER1[family], 80), at(SERVER2[family], 80));
        let (service, other) = (at(vip, 80), at(vip, 81));
        bench.rules(&format!(
            "-A -t {service} -s rr\n-a -t {service} -r {first} -m\n-a -t {service} -r {second} -g\n-A -t {other} -s rr"
        ))?;
        let packet = |port, letters| tcp((client, port), service, letters);
        bench.client("direct", &packet(1, "S"), &direct(&packet(1, "S"), second.ip()))?;
        bench.client("masqueraded", &packet(2, "S"), &masqueraded(&packet(2, "S"), first))?;
        bench.rules(&format!("-d -t {service} -r {first}\n-d -t {service} -r {second}"))?;
        for port in [1, 2] {
            bench.client("removed", &packet(port, "A"), &Expected::Drop(Reason::ServerGone))?;
        }
        let from_server = tcp(first, (client, 2), "SA");
        bench.server("what it sends is its client's", &from_server, &reply(&from_server, service))?;
        bench.client("a new one", &packet(3, "S"), &UNREACHABLE)?;
        bench.rules(&format!("-a -t {service} -r {first} -m"))?;
        bench.client("there again", &packet(2, "A"), &masqueraded(&packet(2, "A"), first))?;
        bench.client("the other is not", &packet(1, "A"), &Expected::Drop(Reason::ServerGone))?;
        bench.rules(&format!("-D -t {service}"))?;
        bench.client("without its service", &packet(2, "A"), &Expected::Drop(Reason::ServerGone))?;
        bench.client("new, without service", &packet(4, "S"), &Expected::Pass(Reason::NoConnection))?;
        bench.set_flags(CONFIG_EXPIRE_NODEST, 0);
        bench.client("expired", &packet(2, "A"), &Expected::Pass(Reason::NoConnection))?;
        bench.client("and gone", &packet(2, "A"), &Expected::Pass(Reason::NoConnection))?;
        bench.states(2, &[])?;
        bench.set_flags(0, CONFIG_EXPIRE_NODEST);
    }
    Ok(())
}

/// With the last service everything is the stack's, open connections too; they go on when there is one again.
pub fn without_services_everything_is_passed(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client) = (VIP[family], CLIENT[family]);
        let (service, server) = (at(vip, 80), at(SERVER1[family], 8080));
        let rules = format!("-A -t {service} -s rr\n-a -t {service} -r {server} -m");
        let passed = Expected::Pass(Reason::NoServices);
        let request = tcp((client, 40_001), service, "S");
        bench.client("before the first rule", &request, &passed)?;
        bench.rules(&rules)?;
        bench.client("served", &request, &masqueraded(&request, server))?;
        let answer = tcp(server, (client, 40_001), "SA");
        bench.server("served", &answer, &reply(&answer, service))?;
        bench.rules("-C")?;
        bench.client("no service", &request, &passed)?;
        bench.server("no service", &answer, &passed)?;
        bench.rules(&rules)?;
        bench.client("served again", &request, &masqueraded(&request, server))?;
        bench.server("served again", &answer, &reply(&answer, service))?;
        bench.rules("-C")?;
    }
    Ok(())
}

/// A virtual address that is not this host's is routed through, as IPVS does.
pub fn an_address_that_is_not_local_is_not_served(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (service, server) = (at(FOREIGN_VIP[family], 80), at(SERVER1[family], 80));
        bench.rules(&format!("-A -t {service} -s rr\n-a -t {service} -r {server} -m"))?;
        for letters in ["S", "A", "R"] {
            let packet = tcp((CLIENT[family], 1), service, letters);
            bench.client(letters, &packet, &Expected::Pass(Reason::NotLocal))?;
        }
    }
    Ok(())
}

/// Sources that no client can have begin no connection.
pub fn martian_sources_are_dropped(bench: &mut Bench) -> Result<()> {
    let v4 = |a, b, c, d| IpAddr::V4(Ipv4Addr::new(a, b, c, d));
    let v6 = |text: [u16; 8]| IpAddr::V6(Ipv6Addr::from(text));
    let martians: [&[IpAddr]; 2] = [
        &[
            v4(127, 0, 0, 1),
            v4(127, 255, 255, 254),
            v4(0, 0, 0, 0),
            v4(0, 1, 2, 3),
            v4(224, 0, 0, 1),
            v4(239, 255, 255, 255),
            v4(255, 255, 255, 255),
            VIP[0],
            DIRECTOR[0],
        ],
        &[
            v6([0, 0, 0, 0, 0, 0, 0, 1]),
            v6([0; 8]),
            v6([0xff02, 0, 0, 0, 0, 0, 0, 1]),
            v6([0xff0e, 0, 0, 0, 0, 0, 0, 0xfb]),
            VIP[1],
            DIRECTOR[1],
        ],
    ];
    for family in 0..2 {
        let server = SERVER1[family];
        let (tcp_service, udp_service) = (at(VIP[family], 80), at(VIP[family], 53));
        bench.rules(&format!(
            "-A -t {tcp_service} -s rr\n-a -t {tcp_service} -r {0} -m\n-A -u {udp_service} -s rr\n-a -u {udp_service} -r {0} -g",
            at(server, 80),
        ))?;
        for martian in martians[family] {
            let dropped = Expected::Drop(Reason::MartianSource);
            bench.client(&format!("{martian}"), &tcp((*martian, 1), tcp_service, "S"), &dropped)?;
            bench.client(&format!("{martian}"), &udp((*martian, 1), udp_service, b""), &dropped)?;
        }
        bench.counts(server, (0, 0))?;
    }
    bench.connections(&[])
}
