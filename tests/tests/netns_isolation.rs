//! What is not a director's business stays untouched by it.

use anyhow::{Context, Result, ensure};
use lbd_tests::capture::{Capture, Packet};
use lbd_tests::client::{ask, visit};
use lbd_tests::rules::{DIRECT_ROUTING, MASQUERADING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Arms, Director, Lab, Namespace, Plan, address, needs, wait};
use socket2::{Domain, Protocol, SockAddr, Socket, Type};

#[test]
fn two_daemons_in_two_namespaces_do_not_see_each_other() -> Result<()> {
    needs!("netns");
    let (one, other) = (Lab::new(&Plan::default())?, Lab::new(&Plan { servers: 1, ..Plan::default() })?);
    let _servers = (Echo::tcp_on_all(&one, 80)?, Echo::tcp_on_all(&other, 80)?);
    let (one_director, other_director) = (Director::start(&one)?, Director::start(&other)?);
    one_director.rules(&service(&one, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    // The same address, another rule set.
    ensure!(other_director.ipvsadm("-Sn")?.is_empty());
    ensure!(visit(&other, (address::VIP, 80)).is_err(), "the other director has no rule yet");
    other_director.rules(&service(&other, "-t", (address::VIP, 80), "wlc", MASQUERADING))?;
    ensure!(visit(&other, (address::VIP, 80))?.name == "r1");
    ensure!(visit(&one, (address::VIP, 80))?.name == "r3");
    other_director.ipvsadm("-C")?;
    drop(other_director);
    ensure!(one_director.ipvsadm("-Sn")?.lines().count() == 4);
    ensure!(visit(&one, (address::VIP, 80))?.name == "r2");
    Ok(())
}

/// Another host on the laboratory's switch, with the director's virtual address and rules, and promiscuous.
fn bystander(lab: &Lab) -> Result<Namespace> {
    let namespace = Namespace::new(&format!("{}-bystander", lab.scratch.name()))?;
    lab.plug_in(&namespace, "wire", "bystander")?;
    namespace.sysctl(&[
        ("net.ipv4.ip_forward", "1"),
        ("net.ipv4.conf.all.arp_ignore", "1"),
        ("net.ipv4.conf.all.arp_announce", "2"),
    ])?;
    namespace.ip("link set wire promisc on\naddr add 10.1.0.9/24 dev wire\naddr add 10.2.0.9/24 dev wire\naddr add 10.0.0.1/32 dev lo\n")?;
    Ok(namespace)
}

#[test]
fn a_promiscuous_director_on_a_flooding_bridge_takes_only_frames_for_itself() -> Result<()> {
    needs!("netns");
    for (forwarding, direct_routing) in [(MASQUERADING, false), (DIRECT_ROUTING, true)] {
        let lab = Lab::new(&Plan { servers: 2, arms: Arms::One, direct_routing, router: false })?;
        // A bridge that forgets at once sends everything everywhere.
        lab.switch.ip("link set b0 type bridge ageing_time 0\n")?;
        let bystander = bystander(&lab)?;
        let _servers =
            Echo::udp_on_all(&lab, |number| if direct_routing { address::VIP } else { address::server(number) }, 53)?;
        let rules = service(&lab, "-u", (address::VIP, 53), "rr", forwarding);
        let director = Director::start(&lab)?;
        lab.director.ip("link set wire promisc on\n")?;
        director.rules(&rules)?;
        let name = format!("{}-bystander", lab.scratch.name());
        let other = Director::start_in(&bystander, lab.scratch.directory(), &name, &["--interface", "wire"])?;
        other.rules(&rules)?;
        let overheard = Capture::start(&bystander, "wire")?;
        let at_servers: Vec<Capture> =
            lab.servers.iter().map(|server| Capture::start(server, "eth0")).collect::<Result<_>>()?;
        let question = |packet: &Packet| packet.ports().is_some_and(|(_, port)| port == 53);
        for _ in 0..10 {
            ask(&lab.datagrams_to((address::VIP, 53))?, b"who?")?;
        }
        overheard.wait_for("a flooded frame", wait::LONG, question).context("does the bridge flood at all?")?;
        // Each question on the wire: once from the client and once from the director, at every port of the bridge.
        for capture in at_servers {
            let to_a_server = |packet: &Packet| question(packet) && packet.ttl == 63;
            let copies = capture.ip()?.into_iter().filter(to_a_server).count();
            ensure!(copies == 10, "{forwarding}: {copies} forwarded questions on the wire instead of 10");
        }
        let stats = other.ipvsadm("-Ln --stats")?;
        ensure!(
            stats.contains("UDP  10.0.0.1:53                         0        0        0        0        0"),
            "{stats}"
        );
    }
    Ok(())
}

#[test]
fn a_virtual_address_that_is_not_local_is_not_served() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let director = Director::start(&lab)?;
    // The address of the first server, as a service over the second: traffic to it is only routed through.
    director.rules("-A -t 10.2.0.11:80 -s rr\n-a -t 10.2.0.11:80 -r 10.2.0.12:80 -m\n")?;
    ensure!(visit(&lab, (address::server(0), 80))?.name == "r1", "traffic through the director was seized");
    // An address that goes away is no longer served; one that comes is.
    director.rules(&service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    visit(&lab, (address::VIP, 80))?;
    lab.director.ip("addr del 10.0.0.1/32 dev lo\n")?;
    wait::until("the service to end with its address", wait::LONG, || {
        ensure!(director.ipvsadm("-Ln").is_ok());
        Ok(visit_quickly(&lab).is_err())
    })?;
    lab.director.ip("addr add 10.0.0.1/32 dev lo\n")?;
    wait::until("the service to come with its address", wait::LONG, || Ok(visit_quickly(&lab).is_ok()))
}

#[test]
fn a_new_address_serves_at_once_as_scripts_expect() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let director = Director::start(&lab)?;
    for number in 101..=130 {
        let address = format!("10.0.0.{number}");
        lab.director.ip(&format!("addr add {address}/32 dev lo\n"))?;
        director.ipvsadm(&format!("-A -t {address}:80 -s rr"))?;
        director.ipvsadm(&format!("-a -t {address}:80 -r 10.2.0.11:80 -m"))?;
        visit(&lab, (address.parse::<std::net::IpAddr>()?, 80))
            .with_context(|| format!("{address}, right after it was set"))?;
    }
    Ok(())
}

fn visit_quickly(lab: &Lab) -> Result<()> {
    let to = (address::VIP, 80).into();
    lab.client.run(|| Ok(std::net::TcpStream::connect_timeout(&to, std::time::Duration::from_millis(500))?)).map(drop)
}

#[test]
fn what_is_not_ours_passes_untouched() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    // Routed traffic, the director's own answers, and a port of the virtual address that is no service.
    ensure!(visit(&lab, (address::server(0), 80))?.peer.ip() == address::CLIENT);
    ensure!(visit(&lab, (address::server6(0), 80))?.peer.ip() == address::CLIENT6);
    ping(&lab)?;
    let refused = lab.connect((address::VIP, 81)).map(drop).map_err(|error| error.root_cause().to_string());
    ensure!(refused.as_ref().is_err_and(|error| error.contains("refused")), "{refused:?}");
    Ok(())
}

/// One echo request to the virtual address, and its answer.
fn ping(lab: &Lab) -> Result<()> {
    let capture = Capture::start(&lab.client, "eth0")?;
    let raw = lab.client.run(|| Ok(Socket::new(Domain::IPV4, Type::RAW, Some(Protocol::ICMPV4))?))?;
    // Type 8, code 0, its checksum, identifier 1, number 1.
    let request = [8, 0, 0xf7, 0xfd, 0, 1, 0, 1];
    raw.send_to(&request, &SockAddr::from(std::net::SocketAddr::new(address::VIP, 0)))?;
    let answer = |packet: &Packet| packet.source == address::VIP && packet.icmp().is_some_and(|icmp| icmp.kind == 0);
    capture.wait_for("an answer to a ping of the virtual address", wait::LONG, answer).map(drop)
}
