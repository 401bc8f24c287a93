//! Where packets go next.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use lb_ebpf::verdict::{Answer, Reason};

use super::super::frame::udp;
use super::super::world::{BLACKHOLE, CLIENT, DIRECTOR, NOWHERE, SERVER1, SILENT, VIP};
use super::super::{Bench, Expected};
use super::{at, direct, masqueraded, reply};

/// The first packet to a neighbour is given to the kernel, which makes sure of it; the next ones, of whatever service and
/// connection, are sent with its MAC address, by XDP. To a neighbour that says nothing it is always the kernel's.
pub fn a_neighbour_is_asked_for_once_and_then_known(bench: &mut Bench) -> Result<()> {
    let mut asked = BTreeSet::new();
    let mut client_port = 1_000;
    for family in 0..2 {
        for (port, method) in [(53, "-m"), (54, "-g"), (55, "-m")] {
            let service = at(VIP[family], port);
            for server in [SERVER1[family], SILENT[family]] {
                client_port += 1;
                let client = at(CLIENT[family], client_port);
                bench.rules(&format!("-A -u {service} -s rr\n-a -u {service} -r {} {method}", at(server, port)))?;
                for number in 0..3 {
                    let packet = udp(client, service, b"?");
                    let expected =
                        if method == "-m" { masqueraded(&packet, at(server, port)) } else { direct(&packet, server) };
                    let finished = bench.finished_by_xdp();
                    bench.client("request", &packet, &expected)?;
                    let is_known = server != SILENT[family] && !asked.insert(server);
                    ensure!(bench.finished_by_xdp() == finished + u64::from(is_known), "request {number} to {server}");
                }
                for number in 0..3 {
                    if method != "-m" {
                        continue;
                    }
                    let packet = udp((server, port), client, b"!");
                    let finished = bench.finished_by_xdp();
                    bench.server("reply", &packet, &reply(&packet, service))?;
                    let is_known = !asked.insert(client.ip());
                    ensure!(bench.finished_by_xdp() == finished + u64::from(is_known), "reply {number} of {server}");
                }
                bench.rules(&format!("-D -u {service}"))?;
            }
        }
    }
    Ok(())
}

/// A server that there is no route to.
pub fn no_route_is_host_unreachable(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client) = (VIP[family], CLIENT[family]);
        for (port, method) in [(53, "-m"), (54, "-g")] {
            let service = at(vip, port);
            bench
                .rules(&format!("-A -u {service} -s rr\n-a -u {service} -r {} {method}", at(NOWHERE[family], port)))?;
            let unreachable = Expected::Answer(Reason::NoRoute, Answer::HostUnreachable, 0);
            bench.client("no route", &udp((client, 1), service, b"?"), &unreachable)?;
            bench.client("no route", &udp((client, 1), service, b"?"), &unreachable)?;
        }
        bench.counts(NOWHERE[family], (0, 1))?;
    }
    Ok(())
}

/// With forwarding off a masqueraded packet is dropped, with that as its reason.
pub fn masquerading_needs_forwarding(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client, server) = (VIP[family], CLIENT[family], SERVER1[family]);
        let service = at(vip, 53);
        bench.rules(&format!("-A -u {service} -s rr\n-a -u {service} -r {} -m", at(server, 53)))?;
        let packet = udp((client, 1), service, b"?");
        bench.set_forwarding(false)?;
        bench.client("off", &packet, &Expected::Drop(Reason::ForwardingOff))?;
        bench.set_forwarding(true)?;
        bench.client("on", &packet, &masqueraded(&packet, at(server, 53)))?;
    }
    Ok(())
}

/// A route that leads nowhere on purpose.
pub fn a_blackhole_drops(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client) = (VIP[family], CLIENT[family]);
        for (port, method) in [(53, "-m"), (54, "-g")] {
            let service = at(vip, port);
            bench.rules(&format!(
                "-A -u {service} -s rr\n-a -u {service} -r {} {method}",
                at(BLACKHOLE[family], port)
            ))?;
            bench.client(method, &udp((client, 1), service, b"?"), &Expected::Drop(Reason::RouteUnusable))?;
        }
    }
    Ok(())
}

/// A real server that is an address of the director: by direct routing its packets are delivered here, untouched and
/// counted; masqueraded it gets none.
pub fn a_server_that_is_the_director_is_delivered_to(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client) = (VIP[family], CLIENT[family]);
        for server in [DIRECTOR[family], vip] {
            let port = if server == vip { 53 } else { 54 };
            let service = at(vip, port);
            bench.rules(&format!("-A -u {service} -s rr\n-a -u {service} -r {} -g", at(server, port)))?;
            for ttl in [64, 1] {
                let packet = udp((client, 1), service, b"?").with_ttl(ttl);
                bench.client("delivered", &packet, &Expected::Pass(Reason::LocalServer))?;
            }
            bench.counts(server, (0, 1))?;
            bench.rules(&format!("-e -u {service} -r {} -m", at(server, port)))?;
            let refused = Expected::Answer(Reason::NoServer, Answer::PortUnreachable, 0);
            bench.client("masqueraded", &udp((client, 2), service, b"?"), &refused)?;
            bench.rules(&format!("-D -u {service}"))?;
        }
    }
    Ok(())
}
