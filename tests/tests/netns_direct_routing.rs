//! Direct routing: the director changes hardware addresses and the time to live, and replies pass it by.

use std::net::IpAddr;

use anyhow::{Context, Result, ensure};
use lbd_tests::capture::Capture;
use lbd_tests::client::{ask, visit};
use lbd_tests::rules::{DIRECT_ROUTING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Arms, Director, Lab, Plan, address, needs, wait};

/// Servers in turn; each sees the client's address and the virtual one.
fn balances(arms: Arms, virtual_address: IpAddr, client: IpAddr, tcp: bool) -> Result<()> {
    let lab = Lab::new(&Plan { arms, direct_routing: true, ..Plan::default() })?;
    // Not even masquerading's one condition is needed.
    lab.director.sysctl(&[("net.ipv4.ip_forward", "0"), ("net.ipv6.conf.all.forwarding", "0")])?;
    let _servers = if tcp { Echo::tcp_on_all(&lab, 80)? } else { Echo::udp_on_all(&lab, |_| virtual_address, 80)? };
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, if tcp { "-t" } else { "-u" }, (virtual_address, 80), "rr", DIRECT_ROUTING))?;
    let mut names = Vec::new();
    for _ in 0..6 {
        let greeting = if tcp {
            visit(&lab, (virtual_address, 80))?
        } else {
            ask(&lab.datagrams_to((virtual_address, 80))?, b"a question")?
        };
        ensure!(greeting.peer.ip() == client && greeting.local.ip() == virtual_address, "{greeting:?}");
        names.push(greeting.name);
    }
    ensure!(names == ["r3", "r2", "r1", "r3", "r2", "r1"], "{names:?}");
    Ok(())
}

#[test]
fn tcp_over_ipv4_with_two_arms_without_forwarding() -> Result<()> {
    needs!("netns");
    balances(Arms::Two, address::VIP, address::CLIENT, true)
}

#[test]
fn tcp_over_ipv4_with_one_arm_without_forwarding() -> Result<()> {
    needs!("netns");
    balances(Arms::One, address::VIP, address::CLIENT, true)
}

#[test]
fn tcp_over_ipv6_with_two_arms_without_forwarding() -> Result<()> {
    needs!("netns");
    balances(Arms::Two, address::VIP6, address::CLIENT6, true)
}

#[test]
fn tcp_over_ipv6_with_one_arm_without_forwarding() -> Result<()> {
    needs!("netns");
    balances(Arms::One, address::VIP6, address::CLIENT6, true)
}

#[test]
fn udp_over_ipv4_with_two_arms_without_forwarding() -> Result<()> {
    needs!("netns");
    balances(Arms::Two, address::VIP, address::CLIENT, false)
}

#[test]
fn udp_over_ipv6_with_one_arm_without_forwarding() -> Result<()> {
    needs!("netns");
    balances(Arms::One, address::VIP6, address::CLIENT6, false)
}

#[test]
fn only_hardware_addresses_and_the_time_to_live_change() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, direct_routing: true, ..Plan::default() })?;
    let _servers = Echo::udp_on_all(&lab, |_| address::VIP, 53)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-u", (address::VIP, 53), "rr", DIRECT_ROUTING))?;
    let server = lab.servers.first().context("one server")?;
    let (at_client, at_server) = (Capture::start(&lab.client, "eth0")?, Capture::start(server, "eth0")?);
    ask(&lab.datagrams_to((address::VIP, 53))?, b"question")?;
    let sent = at_client.wait_for("the question", wait::LONG, |packet| packet.destination == address::VIP)?;
    let got = at_server.wait_for("the question", wait::LONG, |packet| packet.destination == address::VIP)?;
    ensure!(got.ttl == sent.ttl - 1 && got.header_checksum_right, "{got:?}");
    let unchanged = lbd_tests::capture::Packet { ethernet: sent.ethernet, ttl: sent.ttl, ..got.clone() };
    ensure!(unchanged == sent, "sent {sent:?}\ngot {got:?}");
    let text = |bytes: [u8; 6]| bytes.map(|byte| format!("{byte:02x}")).join(":");
    ensure!(text(got.ethernet.0) == server.hardware_address("eth0")?, "{got:?}");
    ensure!(text(got.ethernet.1) == lab.director.hardware_address("inside")?, "{got:?}");
    Ok(())
}

#[test]
fn replies_are_not_counted_because_they_are_not_seen() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { direct_routing: true, ..Plan::default() })?;
    let _servers = Echo::udp_on_all(&lab, |_| address::VIP, 53)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-u", (address::VIP, 53), "rr", DIRECT_ROUTING))?;
    for _ in 0..3 {
        ask(&lab.datagrams_to((address::VIP, 53))?, b"question")?;
    }
    // 20 bytes of IP, 8 of UDP, 8 of question.
    let line = "UDP  10.0.0.1:53                         3        3        0      108        0";
    wait::until("the statistics", wait::LONG, || Ok(director.ipvsadm("-Ln --stats")?.contains(line)))
        .with_context(|| director.ipvsadm("-Ln --stats").unwrap_or_default())
}
