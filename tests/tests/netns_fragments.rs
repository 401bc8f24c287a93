//! Datagrams in several packets.

use std::net::{IpAddr, Ipv4Addr};

use anyhow::{Context, Result, ensure};
use lbd_tests::capture::{Capture, Packet};
use lbd_tests::client::ask;
use lbd_tests::random::Random;
use lbd_tests::rules::{DIRECT_ROUTING, MASQUERADING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Arms, Director, Lab, Plan, address, needs};

/// Datagrams of one to many fragments go to one server and come back whole, each in fragments again.
fn long_datagrams(plan: &Plan, virtual_address: IpAddr) -> Result<()> {
    let lab = Lab::new(plan)?;
    let server_address = |number| match (plan.direct_routing, virtual_address.is_ipv4()) {
        (true, _) => virtual_address,
        (false, true) => address::server(number),
        (false, false) => address::server6(number),
    };
    let _servers = Echo::udp_on_all(&lab, server_address, 53)?;
    let director = Director::start(&lab)?;
    let forwarding = if plan.direct_routing { DIRECT_ROUTING } else { MASQUERADING };
    director.rules(&service(&lab, "-u", (virtual_address, 53), "rr", forwarding))?;
    let mut random = Random::new(3);
    for size in [1473, 3000, 8000, 20_000, 60_000] {
        let mut question = vec![0; size];
        random.fill(&mut question);
        // A new socket each time: the first packet of a connection is a fragment.
        let socket = lab.datagrams_to((virtual_address, 53))?;
        let first = ask(&socket, &question).with_context(|| format!("{size} bytes"))?;
        let second = ask(&socket, b"short").context("a short one after it")?;
        ensure!(first.name == second.name, "{first:?} {second:?}");
    }
    Ok(())
}

#[test]
fn long_datagrams_over_ipv4_by_masquerading() -> Result<()> {
    needs!("netns");
    long_datagrams(&Plan::default(), address::VIP)
}

#[test]
fn long_datagrams_over_ipv6_by_masquerading() -> Result<()> {
    needs!("netns");
    long_datagrams(&Plan::default(), address::VIP6)
}

#[test]
fn long_datagrams_over_ipv4_with_one_arm() -> Result<()> {
    needs!("netns");
    long_datagrams(&Plan { arms: Arms::One, ..Plan::default() }, address::VIP)
}

#[test]
fn long_datagrams_over_ipv4_by_direct_routing() -> Result<()> {
    needs!("netns");
    long_datagrams(&Plan { direct_routing: true, ..Plan::default() }, address::VIP)
}

#[test]
fn long_datagrams_over_ipv6_by_direct_routing() -> Result<()> {
    needs!("netns");
    long_datagrams(&Plan { direct_routing: true, ..Plan::default() }, address::VIP6)
}

/// One IPv4 fragment of a UDP datagram, for a raw socket (which fills in the checksum and the length).
fn fragment(destination: Ipv4Addr, identification: u16, offset: usize, more: bool, data: &[u8]) -> Result<Vec<u8>> {
    let offset = u16::try_from(offset / 8)? | if more { 0x2000 } else { 0 };
    let mut packet = vec![0x45, 0, 0, 0];
    packet.extend(identification.to_be_bytes());
    packet.extend(offset.to_be_bytes());
    packet.extend([64, 17, 0, 0]);
    packet.extend(Ipv4Addr::new(10, 1, 0, 2).octets());
    packet.extend(destination.octets());
    packet.extend(data);
    Ok(packet)
}

#[test]
fn a_later_fragment_without_its_first_goes_nowhere_and_harms_nothing() -> Result<()> {
    needs!("netns");
    use socket2::{Domain, Protocol, SockAddr, Socket, Type};

    let lab = Lab::new(&Plan::default())?;
    let _servers = Echo::udp_on_all(&lab, address::server, 53)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-u", (address::VIP, 53), "rr", MASQUERADING))?;
    let (arriving, at_servers) = (Capture::start(&lab.director, "outside")?, Capture::start(&lab.director, "inside")?);
    // IPPROTO_RAW: the packets bring their own headers.
    let raw = lab.client.run(|| Ok(Socket::new(Domain::IPV4, Type::RAW, Some(Protocol::from(255)))?))?;
    let to = SockAddr::from(std::net::SocketAddr::new(address::VIP, 0));
    for identification in 0..200 {
        raw.send_to(&fragment(Ipv4Addr::new(10, 0, 0, 1), identification, 1480, false, &[0xee; 200])?, &to)?;
    }
    let socket = lab.datagrams_to((address::VIP, 53))?;
    ask(&socket, &[5; 5000])?;
    // What was sent by hand did arrive, and not one of them went on; those of the real datagram did.
    let strays = |packet: &&Packet| packet.fragment == Some((1480, false)) && packet.length == 220;
    let arrived = arriving.ip()?.iter().filter(strays).count();
    ensure!(arrived == 200, "{arrived} of 200 fragments arrived");
    let forwarded: Vec<Packet> = at_servers.ip()?.into_iter().filter(|packet| packet.fragment.is_some()).collect();
    ensure!(forwarded.iter().any(|packet| matches!(packet.fragment, Some((offset, _)) if offset > 0)), "{forwarded:?}");
    ensure!(!forwarded.iter().any(|packet| strays(&packet)), "a stray fragment went on: {forwarded:?}");
    let unknown = director.verdicts()?.get("fragment-unknown").copied();
    ensure!(unknown == Some(200), "fragment-unknown: {unknown:?}");
    let connections = director.ipvsadm("-Lnc")?;
    ensure!(connections.lines().count() == 3, "one connection and two lines of title:\n{connections}");
    Ok(())
}
