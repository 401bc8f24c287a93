//! Packets that are too long for a link: whoever sent them must learn it, through the balancer.

use std::net::IpAddr;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use lbd_tests::capture::Capture;
use lbd_tests::client::{ask, transfer};
use lbd_tests::rules::{DIRECT_ROUTING, MASQUERADING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Director, Lab, Plan, address, needs, wait};

const SIZE: u64 = 2 << 20;

/// True for the message "too big" of either family.
fn is_too_big(icmp: &lbd_tests::capture::Icmp, ipv6: bool) -> bool {
    if ipv6 { icmp.kind == 2 } else { icmp.kind == 3 && icmp.code == 4 }
}

/// The servers' link carries less than the client's, and the servers do not say so (their MSS is that of their
/// own Ethernet): only a message of the director's can tell the client.
fn smaller_inside(direct_routing: bool, virtual_address: IpAddr) -> Result<()> {
    let lab = Lab::new(&Plan { servers: 1, direct_routing, ..Plan::default() })?;
    lab.director.ip("link set inside mtu 1400\n")?;
    if !direct_routing {
        // The other way they must respect it: nothing between them and the link would tell them.
        lab.servers[0].ip(
            "route change default via 10.2.0.1 mtu 1400 advmss 1460\nroute change default via fd00:2::1 mtu 1400 advmss 1440\n",
        )?;
    }
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let director = Director::start(&lab)?;
    let forwarding = if direct_routing { DIRECT_ROUTING } else { MASQUERADING };
    director.rules(&service(&lab, "-t", (virtual_address, 80), "rr", forwarding))?;
    let capture = Capture::start(&lab.client, "eth0")?;
    transfer(lab.connect((virtual_address, 80))?, SIZE, 1)?;
    let ipv6 = virtual_address.is_ipv6();
    let message = capture.wait_for("the message from the director", wait::LONG, |packet| {
        packet.icmp().is_some_and(|icmp| is_too_big(icmp, ipv6))
    })?;
    ensure!(message.source == virtual_address, "{message:?}");
    let icmp = message.icmp().context("an ICMP message")?;
    ensure!(icmp.word & 0xffff == 1400, "{icmp:?}");
    let about = icmp.about.as_ref().context("the packet it is about")?;
    ensure!(about.destination == virtual_address && about.ports().is_some_and(|(_, port)| port == 80), "{about:?}");
    Ok(())
}

#[test]
fn masquerading_over_ipv4_into_a_smaller_link() -> Result<()> {
    needs!("netns");
    smaller_inside(false, address::VIP)
}

#[test]
fn masquerading_over_ipv6_into_a_smaller_link() -> Result<()> {
    needs!("netns");
    smaller_inside(false, address::VIP6)
}

#[test]
fn direct_routing_over_ipv4_into_a_smaller_link() -> Result<()> {
    needs!("netns");
    smaller_inside(true, address::VIP)
}

#[test]
fn direct_routing_over_ipv6_into_a_smaller_link() -> Result<()> {
    needs!("netns");
    smaller_inside(true, address::VIP6)
}

/// A link behind a router on the client's side carries less: the router's message goes to the virtual address, and
/// must be translated for the server, the packet inside it too.
fn smaller_outside(virtual_address: IpAddr) -> Result<()> {
    let lab = Lab::new(&Plan { servers: 1, router: true, ..Plan::default() })?;
    lab.router.as_ref().context("a router")?.ip("link set near mtu 1300\n")?;
    lab.client.ip(
        "route change default via 10.1.0.1 mtu 1300 advmss 1460\nroute change default via fd00:1::1 mtu 1300 advmss 1440\n",
    )?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-t", (virtual_address, 80), "rr", MASQUERADING))?;
    transfer(lab.connect((virtual_address, 80))?, SIZE, 2)?;
    let (client, query) = if virtual_address.is_ipv4() {
        (address::CLIENT, "ip route get")
    } else {
        (address::CLIENT6, "ip -6 route get")
    };
    let learned = lab.servers[0].shell(&format!("{query} {client}"))?;
    ensure!(learned.contains("mtu 1300"), "the server's route to the client: {learned}");
    Ok(())
}

#[test]
fn a_routers_message_reaches_the_ipv4_server() -> Result<()> {
    needs!("netns");
    smaller_outside(address::VIP)
}

#[test]
fn a_routers_message_reaches_the_ipv6_server() -> Result<()> {
    needs!("netns");
    smaller_outside(address::VIP6)
}

/// A datagram too long for the servers' link: the client learns it and sends fragments.
#[test]
fn a_long_datagram_gets_through_once_the_client_has_learned() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    lab.director.ip("link set inside mtu 1400\n")?;
    lab.servers[0].ip("route change default via 10.2.0.1 mtu 1400\n")?;
    let _servers = Echo::udp_on_all(&lab, address::server, 53)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-u", (address::VIP, 53), "rr", MASQUERADING))?;
    let socket = lab.datagrams_to((address::VIP, 53))?;
    socket.set_read_timeout(Some(Duration::from_millis(300)))?;
    wait::until("a long datagram's answer", wait::LONG, || Ok(ask(&socket, &[7; 1440]).is_ok()))
}
