//! Next hops: found when they are needed, and verified while they are used.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use lbd_tests::client::{ask, visit};
use lbd_tests::rules::{DIRECT_ROUTING, MASQUERADING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Director, Lab, Plan, address, needs, wait};

#[test]
fn the_first_packet_to_an_unresolved_neighbour_is_not_lost() -> Result<()> {
    needs!("netns");
    for (forwarding, direct_routing) in [(MASQUERADING, false), (DIRECT_ROUTING, true)] {
        let lab = Lab::new(&Plan { servers: 2, direct_routing, ..Plan::default() })?;
        let _servers =
            Echo::udp_on_all(&lab, |number| if direct_routing { address::VIP } else { address::server(number) }, 53)?;
        let director = Director::start(&lab)?;
        director.rules(&service(&lab, "-u", (address::VIP, 53), "rr", forwarding))?;
        for round in 0..4 {
            lab.director.ip("neigh flush all\n")?;
            // One datagram, no second try.
            ask(&lab.datagrams_to((address::VIP, 53))?, b"first")
                .with_context(|| format!("{forwarding}, round {round}"))?;
        }
    }
    Ok(())
}

/// Makes the kernel verify neighbours within seconds instead of half a minute.
const QUICK: &[(&str, &str)] = &[
    ("net.ipv4.neigh.inside.base_reachable_time_ms", "1000"),
    ("net.ipv4.neigh.inside.delay_first_probe_time", "1"),
    ("net.ipv4.neigh.inside.retrans_time_ms", "200"),
];

#[test]
fn a_server_with_a_new_hardware_address_is_found_without_its_saying_so() -> Result<()> {
    needs!("netns");
    for (forwarding, direct_routing) in [(MASQUERADING, false), (DIRECT_ROUTING, true)] {
        let lab = Lab::new(&Plan { servers: 1, direct_routing, ..Plan::default() })?;
        lab.director.sysctl(QUICK)?;
        let server = &lab.servers[0];
        // The server knows where to send and never has to ask, which would give its new address away.
        let (gateway, whose) = if direct_routing { ("10.2.0.254", &lab.client) } else { ("10.2.0.1", &lab.director) };
        let interface = if direct_routing { "eth1" } else { "inside" };
        server.ip(&format!(
            "neigh replace {gateway} lladdr {} dev eth0 nud permanent\n",
            whose.hardware_address(interface)?
        ))?;
        let _servers =
            Echo::udp_on_all(&lab, |number| if direct_routing { address::VIP } else { address::server(number) }, 53)?;
        let director = Director::start(&lab)?;
        director.rules(&service(&lab, "-u", (address::VIP, 53), "rr", forwarding))?;
        let socket = lab.datagrams_to((address::VIP, 53))?;
        ask(&socket, b"before")?;
        server.ip("link set eth0 address 02:00:00:00:be:ef\n")?;
        socket.set_read_timeout(Some(Duration::from_millis(100)))?;
        // The kernel finds out in about 3 s: reachable for up to 1.5 s, the delay, three probes. On top of that come
        // what lbd may remember (1 s) and how often it has the kernel look (1 s).
        wait::until("an answer from the new hardware address", Duration::from_secs(8), || {
            Ok(ask(&socket, b"after").is_ok())
        })
        .with_context(|| forwarding.to_owned())?;
    }
    Ok(())
}

#[test]
fn a_route_that_changes_is_followed() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let director = Director::start(&lab)?;
    // A third address, reached by way of the first server, then of the second: each has it on lo.
    for server in &lab.servers {
        server.ip("addr add 10.5.0.1/32 dev lo\n")?;
    }
    lab.director.ip("route add 10.5.0.1/32 via 10.2.0.11\n")?;
    director.rules("-A -t 10.0.0.1:80 -s rr\n-a -t 10.0.0.1:80 -r 10.5.0.1:80 -m\n")?;
    ensure!(visit(&lab, (address::VIP, 80))?.name == "r1");
    lab.director.ip("route change 10.5.0.1/32 via 10.2.0.12\n")?;
    // A next hop is remembered for a second at most; the other one is for the machine.
    wait::until("the new route", Duration::from_secs(2), || Ok(visit(&lab, (address::VIP, 80))?.name == "r2"))
}
