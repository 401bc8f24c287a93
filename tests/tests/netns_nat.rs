//! Masquerading: clients talk to the virtual address and see nothing else.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{IpAddr, Shutdown, SocketAddr};

use anyhow::{Context, Result, ensure};
use lbd_tests::capture::Capture;
use lbd_tests::client::{ask, visit};
use lbd_tests::rules::{MASQUERADING, service, service_to};
use lbd_tests::server::Echo;
use lbd_tests::{Arms, Director, Lab, Plan, address, needs, wait};

/// Every server answers in turn, sees the client's own address, and its reply comes from the virtual address
/// (or the client's socket would not take it).
fn balances(arms: Arms, virtual_address: IpAddr, client: IpAddr, tcp: bool) -> Result<()> {
    let lab = Lab::new(&Plan { arms, ..Plan::default() })?;
    let server_address = if virtual_address.is_ipv4() { address::server } else { address::server6 };
    let _servers = if tcp { Echo::tcp_on_all(&lab, 80)? } else { Echo::udp_on_all(&lab, server_address, 80)? };
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, if tcp { "-t" } else { "-u" }, (virtual_address, 80), "rr", MASQUERADING))?;
    let mut names = Vec::new();
    for _ in 0..6 {
        let greeting = if tcp {
            visit(&lab, (virtual_address, 80))?
        } else {
            ask(&lab.datagrams_to((virtual_address, 80))?, b"a question")?
        };
        ensure!(greeting.peer.ip() == client, "the server saw {greeting:?}");
        names.push(greeting.name);
    }
    ensure!(names == ["r3", "r2", "r1", "r3", "r2", "r1"], "{names:?}");
    Ok(())
}

#[test]
fn tcp_over_ipv4_with_two_arms() -> Result<()> {
    needs!("netns");
    balances(Arms::Two, address::VIP, address::CLIENT, true)
}

#[test]
fn tcp_over_ipv4_with_one_arm() -> Result<()> {
    needs!("netns");
    balances(Arms::One, address::VIP, address::CLIENT, true)
}

#[test]
fn tcp_over_ipv6_with_two_arms() -> Result<()> {
    needs!("netns");
    balances(Arms::Two, address::VIP6, address::CLIENT6, true)
}

#[test]
fn tcp_over_ipv6_with_one_arm() -> Result<()> {
    needs!("netns");
    balances(Arms::One, address::VIP6, address::CLIENT6, true)
}

#[test]
fn udp_over_ipv4_with_two_arms() -> Result<()> {
    needs!("netns");
    balances(Arms::Two, address::VIP, address::CLIENT, false)
}

#[test]
fn udp_over_ipv4_with_one_arm() -> Result<()> {
    needs!("netns");
    balances(Arms::One, address::VIP, address::CLIENT, false)
}

#[test]
fn udp_over_ipv6_with_two_arms() -> Result<()> {
    needs!("netns");
    balances(Arms::Two, address::VIP6, address::CLIENT6, false)
}

#[test]
fn udp_over_ipv6_with_one_arm() -> Result<()> {
    needs!("netns");
    balances(Arms::One, address::VIP6, address::CLIENT6, false)
}

#[test]
fn ports_are_translated_when_the_servers_use_another() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan::default())?;
    let _tcp = Echo::tcp_on_all(&lab, 8080)?;
    let _udp = Echo::udp_on_all(&lab, address::server, 5353)?;
    let director = Director::start(&lab)?;
    director.rules(&service_to(&lab, "-t", (address::VIP, 80), "rr", (MASQUERADING, 8080)))?;
    director.rules(&service_to(&lab, "-u", (address::VIP, 53), "rr", (MASQUERADING, 5353)))?;
    ensure!(visit(&lab, (address::VIP, 80))?.local.port() == 8080);
    ensure!(ask(&lab.datagrams_to((address::VIP, 53))?, b"")?.local.port() == 5353);
    Ok(())
}

#[test]
fn datagrams_of_one_socket_stay_with_one_server() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan::default())?;
    let _servers = Echo::udp_on_all(&lab, address::server, 53)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-u", (address::VIP, 53), "rr", MASQUERADING))?;
    let socket = lab.datagrams_to((address::VIP, 53))?;
    let names: BTreeSet<String> = (0..20_u8).map(|byte| Ok(ask(&socket, &[byte; 100])?.name)).collect::<Result<_>>()?;
    ensure!(names.len() == 1, "{names:?}");
    Ok(())
}

#[test]
fn the_time_to_live_loses_one_in_both_directions() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _servers = Echo::udp_on_all(&lab, address::server, 53)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-u", (address::VIP, 53), "rr", MASQUERADING))?;
    let (at_client, at_server) =
        (Capture::start(&lab.client, "eth0")?, Capture::start(lab.servers.first().context("one server")?, "eth0")?);
    ask(&lab.datagrams_to((address::VIP, 53))?, b"question")?;
    let question = at_server.wait_for("the question", wait::LONG, |packet| packet.destination == address::server(0))?;
    ensure!(question.ttl == 63 && question.header_checksum_right, "{question:?}");
    let answer = at_client.wait_for("the answer", wait::LONG, |packet| packet.source == address::VIP)?;
    ensure!(answer.ttl == 63 && answer.header_checksum_right, "{answer:?}");
    Ok(())
}

#[test]
fn half_closed_connections_go_on_in_the_other_direction() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan::default())?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    let mut stream = lab.connect((address::VIP, 80))?;
    stream.write_all(b"last words")?;
    stream.shutdown(Shutdown::Write)?;
    let mut all = String::new();
    stream.read_to_string(&mut all)?;
    ensure!(all.ends_with("\nlast words"), "{all:?}");
    Ok(())
}

#[test]
fn one_server_and_client_port_serve_two_virtual_services() -> Result<()> {
    needs!("netns");
    // Two services, one server and port: replies to one client port would be told apart by nothing.
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    let _servers = Echo::udp_on_all(&lab, address::server, 53)?;
    let director = Director::start(&lab)?;
    let second: IpAddr = "10.0.0.2".parse()?;
    for virtual_address in [address::VIP, second] {
        director.rules(&service(&lab, "-u", (virtual_address, 53), "rr", MASQUERADING))?;
    }
    let socket = lab.client.run(|| Ok(std::net::UdpSocket::bind((address::CLIENT, 0))?))?;
    socket.set_read_timeout(Some(wait::LONG))?;
    let mut buffer = [0; 200];
    for virtual_address in [address::VIP, second, address::VIP, second] {
        let to = SocketAddr::new(virtual_address, 53);
        socket.send_to(b"who?", to)?;
        let (_, from) = socket.recv_from(&mut buffer).with_context(|| format!("no answer from {to}"))?;
        ensure!(from == to, "asked {to}, and {from} answered");
    }
    Ok(())
}
