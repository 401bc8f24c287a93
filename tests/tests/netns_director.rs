//! The director as a host of its own: real servers on it, addresses of its own in packets, a firewall, errors that
//! clients send to it.

use std::net::{IpAddr, SocketAddr, UdpSocket};

use anyhow::{Context, Result, ensure};
use lbd_tests::capture::{Capture, Packet, Transport};
use lbd_tests::client::{ask, visit};
use lbd_tests::frame::{Frame, SYN, transport_checksum_right};
use lbd_tests::rules::{MASQUERADING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Director, Lab, Plan, address, needs, wait};
use socket2::{Domain, Protocol, SockAddr, SockRef, Socket, Type};

#[test]
fn a_real_server_on_the_director_is_served_by_direct_routing_and_counted() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _remote = Echo::tcp_on_all(&lab, 80)?;
    let _local = Echo::tcp(&lab.director, "director", 80)?;
    let director = Director::start(&lab)?;
    director.rules(
        "-A -t 10.0.0.1:80 -s rr\n-a -t 10.0.0.1:80 -r 10.2.0.11:80 -m\n-a -t 10.0.0.1:80 -r 10.2.0.1:80 -g\n",
    )?;
    let greetings = (0..4).map(|_| visit(&lab, (address::VIP, 80))).collect::<Result<Vec<_>>>()?;
    let names: Vec<&str> = greetings.iter().map(|greeting| greeting.name.as_str()).collect();
    ensure!(names == ["director", "r1", "director", "r1"], "{names:?}");
    ensure!(greetings.iter().all(|greeting| greeting.peer.ip() == address::CLIENT), "{greetings:?}");
    let stats = director.ipvsadm("-Ln --stats")?;
    let local = stats.lines().find(|line| line.contains("-> 10.2.0.1:80")).context("the local server")?;
    ensure!(local.split_whitespace().nth(2) == Some("2"), "{stats}");
    Ok(())
}

#[test]
fn a_masqueraded_server_on_the_director_is_reported_as_not_forwarding() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let director = Director::start(&lab)?;
    director.ipvsadm("-A -t 10.0.0.1:80 -s rr")?;
    director.ipvsadm("-a -t 10.0.0.1:80 -r 10.2.0.1:80 -m")?;
    let status = lbd_tests::process::output(director.program("lbd").arg("status"))?;
    ensure!(status.contains("not forwarding: 10.2.0.1:80"), "{status}");
    Ok(())
}

#[test]
fn packets_that_no_client_can_have_sent_are_not_scheduled() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _servers = Echo::udp_on_all(&lab, address::server, 53)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-u", (address::VIP, 53), "rr", MASQUERADING))?;
    director.rules(&service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    let inside = Capture::start(&lab.director, "inside")?;
    let raw = lab.client.run(|| Ok(Socket::new(Domain::IPV4, Type::RAW, Some(Protocol::from(255)))?))?;
    let to = SockAddr::from(SocketAddr::new(address::VIP, 0));
    // Loopback, multicast, broadcast, the virtual address, the director's own. (The kernel fills in 0.0.0.0.)
    for source in ["127.0.0.1", "224.0.0.5", "255.255.255.255", "10.0.0.1", "10.2.0.1"] {
        let source = SocketAddr::new(source.parse()?, 4000);
        for frame in [
            Frame::new(source, SocketAddr::new(address::VIP, 53)).udp(b"who am I?"),
            Frame::new(source, SocketAddr::new(address::VIP, 80)).tcp(SYN, b""),
        ] {
            // The kernel refuses to send some of these for us; those cannot come from here at all.
            let _ = raw.send_to(frame.get(14..).unwrap_or_default(), &to);
        }
    }
    ask(&lab.datagrams_to((address::VIP, 53))?, b"an honest question")?;
    let forwarded: Vec<Packet> =
        inside.ip()?.into_iter().filter(|packet| packet.destination == address::server(0)).collect();
    ensure!(forwarded.len() == 1, "{forwarded:#?}");
    ensure!(director.ipvsadm("-Lnc")?.lines().count() == 3, "{}", director.ipvsadm("-Lnc")?);
    Ok(())
}

/// A client that is gone answers a server's datagram with "port unreachable", to the virtual address: its server gets
/// it, about the datagram that the server knows.
fn client_error_reaches_the_server(virtual_address: IpAddr) -> Result<()> {
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let ipv6 = virtual_address.is_ipv6();
    let server_address = if ipv6 { address::server6(0) } else { address::server(0) };
    let socket = lab.servers[0].run(|| Ok(UdpSocket::bind((server_address, 5353))?))?;
    socket.set_read_timeout(Some(wait::LONG))?;
    let director = Director::start(&lab)?;
    let (service, server) = (SocketAddr::new(virtual_address, 53), SocketAddr::new(server_address, 5353));
    director.rules(&format!("-A -u {service} -s rr\n-a -u {service} -r {server} -m\n"))?;
    let client = lab.datagrams_to(service)?;
    client.send(b"answer me later")?;
    let (_, from) = socket.recv_from(&mut [0; 100]).context("the question")?;
    drop(client);
    let capture = Capture::start(&lab.servers[0], "eth0")?;
    socket.send_to(b"too late", from)?;
    let kind = if ipv6 { (1, 4) } else { (3, 3) };
    let message = capture.wait_for("the client's error", wait::LONG, |packet| {
        packet.destination == server_address && packet.icmp().is_some_and(|icmp| (icmp.kind, icmp.code) == kind)
    })?;
    let about = message.icmp().and_then(|icmp| icmp.about.clone()).context("about a packet")?;
    ensure!(about.source == server_address && about.destination == from.ip(), "{about:?}");
    ensure!(about.ports() == Some((5353, from.port())), "{about:?}");
    Ok(())
}

#[test]
fn a_clients_error_reaches_the_ipv4_server() -> Result<()> {
    needs!("netns");
    client_error_reaches_the_server(address::VIP)
}

#[test]
fn a_clients_error_reaches_the_ipv6_server() -> Result<()> {
    needs!("netns");
    client_error_reaches_the_server(address::VIP6)
}

#[test]
fn a_datagram_without_checksum_stays_without_one() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _servers = Echo::udp_on_all(&lab, address::server, 53)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-u", (address::VIP, 53), "rr", MASQUERADING))?;
    let at_server = Capture::start(&lab.servers[0], "eth0")?;
    let socket = lab.datagrams_to((address::VIP, 53))?;
    send_without_checksum(&socket)?;
    ask(&socket, b"unchecked")?;
    let got = at_server.wait_for("the question", wait::LONG, |packet| packet.destination == address::server(0))?;
    ensure!(matches!(got.transport, Transport::Udp { checksum: 0, .. }), "{got:?}");
    Ok(())
}

/// Sets `SO_NO_CHECK`, for which neither nix nor socket2 has a name.
fn send_without_checksum(socket: &UdpSocket) -> Result<()> {
    use std::os::fd::AsRawFd;
    let value: i32 = 1;
    let size = libc::socklen_t::try_from(size_of::<i32>())?;
    // SAFETY: the option's value is an int; the pointer and the size are those of a live one, which the kernel only reads.
    let result = unsafe {
        libc::setsockopt(
            socket.as_raw_fd(),
            libc::SOL_SOCKET,
            libc::SO_NO_CHECK,
            std::ptr::from_ref(&value).cast(),
            size,
        )
    };
    ensure!(result == 0, "SO_NO_CHECK: {}", std::io::Error::last_os_error());
    Ok(())
}

#[test]
fn a_firewall_that_packets_now_bypass_is_mentioned() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 0, ..Plan::default() })?;
    lab.director.shell("nft add table inet filter")?;
    let director = Director::start(&lab)?;
    wait::until("a word about nftables", wait::LONG, || Ok(director.log().contains("nftables")))
        .with_context(|| director.log())
}

#[test]
fn without_offloads_the_checksums_on_the_wire_are_whole_and_right() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    lab.client.shell("ethtool -K eth0 tx off")?;
    lab.servers[0].shell("ethtool -K eth0 tx off")?;
    let (_tcp, _udp) = (Echo::tcp_on_all(&lab, 80)?, Echo::udp_on_all(&lab, address::server, 53)?);
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    director.rules(&service(&lab, "-u", (address::VIP, 53), "rr", MASQUERADING))?;
    let captures = [Capture::start(&lab.servers[0], "eth0")?, Capture::start(&lab.client, "eth0")?];
    visit(&lab, (address::VIP, 80))?;
    let socket = lab.datagrams_to((address::VIP, 53))?;
    SockRef::from(&socket).set_tos_v4(0x28)?;
    for size in 1..=20_u8 {
        ask(&socket, &vec![size; usize::from(size)])?;
    }
    for capture in captures {
        let forwarded = |packet: &Packet| packet.ports().is_some();
        let frames: Vec<Vec<u8>> = capture
            .packets()?
            .into_iter()
            .filter(|captured| !captured.outgoing && captured.packet.as_ref().is_some_and(forwarded))
            .map(|captured| captured.bytes)
            .collect();
        ensure!(frames.len() >= 23, "only {} packets", frames.len());
        let wrong = frames.iter().find(|frame| !transport_checksum_right(frame));
        ensure!(wrong.is_none(), "a wrong checksum: {wrong:02x?}");
    }
    Ok(())
}
