//! What cannot be forwarded is answered, from the virtual address.

use std::net::{IpAddr, SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use lbd_tests::capture::{Capture, Packet};
use lbd_tests::rules::{DIRECT_ROUTING, MASQUERADING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Director, Lab, Plan, address, needs, wait};
use socket2::SockRef;

/// The ICMP message of that type and code (of the family) from the virtual address to the client.
fn answer(capture: &Capture, virtual_address: IpAddr, kind: u8, code: u8) -> Result<Packet> {
    capture.wait_for(&format!("ICMP {kind}/{code} from {virtual_address}"), Duration::from_secs(5), |packet| {
        packet.source == virtual_address && packet.icmp().is_some_and(|icmp| (icmp.kind, icmp.code) == (kind, code))
    })
}

#[test]
fn a_service_without_a_server_refuses_at_once() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let director = Director::start(&lab)?;
    for (virtual_address, kind, code) in [(address::VIP, 3, 3), (address::VIP6, 1, 4)] {
        let at = SocketAddr::new(virtual_address, 80);
        director.ipvsadm(&format!("-A -t {at} -s rr"))?;
        director.ipvsadm(&format!("-A -u {at} -s rr"))?;
        let capture = Capture::start(&lab.client, "eth0")?;
        let refused = lab
            .client
            .run(|| Ok(TcpStream::connect_timeout(&at, Duration::from_secs(3))))
            .map(|result| result.is_err())?;
        ensure!(refused, "{at} took a connection");
        let packets = capture.ip()?;
        let first =
            packets.iter().position(|packet| packet.icmp().is_some_and(|icmp| (icmp.kind, icmp.code) == (kind, code)));
        let (before, message) = packets.split_at(first.with_context(|| format!("no ICMP {kind}/{code}: {packets:?}"))?);
        // Not after a second attempt. (How long connect() takes is no measure: the client's kernel does not act on an
        // error that comes while it is still in that call, and tries again after a second.)
        let attempts = before.iter().filter(|packet| packet.has_flags(2)).count();
        ensure!(attempts == 1, "{at}: {attempts} attempts before the answer");
        let message = message.first().context("an ICMP message")?;
        ensure!(message.source == virtual_address, "{message:?}");
        let about = message.icmp().and_then(|icmp| icmp.about.clone()).context("about a packet")?;
        ensure!(about.destination == virtual_address && about.ports().is_some_and(|(_, port)| port == 80), "{about:?}");
        let socket = lab.datagrams_to(at)?;
        socket.send(b"anybody?")?;
        answer(&capture, virtual_address, kind, code).context("for UDP")?;
        let refused = socket.recv(&mut [0; 10]).map_err(|error| error.kind());
        ensure!(refused == Err(std::io::ErrorKind::ConnectionRefused), "{refused:?}");
    }
    Ok(())
}

#[test]
fn a_packet_at_the_end_of_its_life_is_answered_and_not_forwarded() -> Result<()> {
    needs!("netns");
    for (forwarding, direct_routing) in [(MASQUERADING, false), (DIRECT_ROUTING, true)] {
        let lab = Lab::new(&Plan { servers: 1, direct_routing, ..Plan::default() })?;
        let director = Director::start(&lab)?;
        for (virtual_address, kind) in [(address::VIP, 11), (address::VIP6, 3)] {
            director.rules(&service(&lab, "-u", (virtual_address, 53), "rr", forwarding))?;
            let (at_client, at_server) =
                (Capture::start(&lab.client, "eth0")?, Capture::start(&lab.servers[0], "eth0")?);
            let socket = lab.datagrams_to((virtual_address, 53))?;
            match virtual_address {
                IpAddr::V4(_) => SockRef::from(&socket).set_ttl_v4(1)?,
                IpAddr::V6(_) => SockRef::from(&socket).set_unicast_hops_v6(1)?,
            }
            socket.send(b"one step")?;
            answer(&at_client, virtual_address, kind, 0).with_context(|| forwarding.to_owned())?;
            let forwarded =
                at_server.ip()?.into_iter().find(|packet| packet.ports().is_some_and(|(_, port)| port == 53));
            ensure!(forwarded.is_none(), "{forwarding}: {forwarded:?}");
        }
    }
    Ok(())
}

#[test]
fn a_servers_port_unreachable_reaches_the_client_from_the_virtual_address() -> Result<()> {
    needs!("netns");
    // No server program at all: the server's kernel answers.
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let director = Director::start(&lab)?;
    for (virtual_address, kind, code) in [(address::VIP, 3, 3), (address::VIP6, 1, 4)] {
        director.rules(&service(&lab, "-u", (virtual_address, 53), "rr", MASQUERADING))?;
        let capture = Capture::start(&lab.client, "eth0")?;
        let socket = lab.datagrams_to((virtual_address, 53))?;
        let own_port = socket.local_addr()?.port();
        socket.send(b"anybody?")?;
        let message = answer(&capture, virtual_address, kind, code)?;
        let about = message.icmp().and_then(|icmp| icmp.about.clone()).context("about a packet")?;
        ensure!(about.destination == virtual_address && about.ports() == Some((own_port, 53)), "{about:?}");
        // The client's kernel finds the socket by the inner header: only a right one gets here.
        let refused = socket.recv(&mut [0; 10]).map_err(|error| error.kind());
        ensure!(refused == Err(std::io::ErrorKind::ConnectionRefused), "{refused:?}");
    }
    Ok(())
}

#[test]
fn a_segment_without_a_connection_is_reset_by_the_directors_stack() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let mut director = Director::start(&lab)?;
    director.rules(&service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    let stream = lab.connect((address::VIP, 80))?;
    // The same rules, but the connection is forgotten.
    director.stop()?;
    director.unload()?;
    drop(director);
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    let capture = Capture::start(&lab.client, "eth0")?;
    std::io::Write::write_all(&mut &stream, b"hello?")?;
    capture.wait_for("a reset", wait::LONG, |packet| packet.source == address::VIP && packet.has_flags(4)).map(drop)
}
