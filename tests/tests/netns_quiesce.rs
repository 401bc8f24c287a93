//! Weight 0: no new connections, and the old ones stay.

use std::io::{Read, Write};

use anyhow::{Result, ensure};
use lbd_tests::client::{ask, visit};
use lbd_tests::rules::{MASQUERADING, service};
use lbd_tests::server::{Echo, greeting};
use lbd_tests::{Director, Lab, Plan, address, needs};

#[test]
fn a_quiesced_server_keeps_its_connections_and_gets_no_new_ones() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    let mut old = lab.connect((address::VIP, 80))?;
    let quiesced = greeting(&old)?;
    director.ipvsadm(&format!("-e -t 10.0.0.1:80 -r {}:80 -m -w 0", quiesced.local.ip()))?;
    for _ in 0..6 {
        ensure!(visit(&lab, (address::VIP, 80))?.name != quiesced.name);
    }
    old.write_all(b"still there?")?;
    let mut answer = [0; 12];
    old.read_exact(&mut answer)?;
    ensure!(&answer == b"still there?");
    director.ipvsadm(&format!("-e -t 10.0.0.1:80 -r {}:80 -m -w 1", quiesced.local.ip()))?;
    let back = (0..2).map(|_| Ok(visit(&lab, (address::VIP, 80))?.name)).collect::<Result<Vec<_>>>()?;
    ensure!(back.contains(&quiesced.name), "{back:?}");
    Ok(())
}

#[test]
fn a_quiesced_server_keeps_its_datagrams() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    let _servers = Echo::udp_on_all(&lab, address::server6, 53)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-u", (address::VIP6, 53), "wrr", MASQUERADING))?;
    let socket = lab.datagrams_to((address::VIP6, 53))?;
    let quiesced = ask(&socket, b"one")?;
    director.ipvsadm(&format!("-e -u [fd00::1]:53 -r [{}]:53 -m -w 0", quiesced.local.ip()))?;
    ensure!(ask(&socket, b"two")?.name == quiesced.name);
    ensure!(ask(&lab.datagrams_to((address::VIP6, 53))?, b"three")?.name != quiesced.name);
    Ok(())
}

#[test]
fn with_every_server_quiesced_clients_are_refused_at_once() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let director = Director::start(&lab)?;
    for (address, server) in [("10.0.0.1:80", "10.2.0.11:80"), ("[fd00::1]:80", "[fd00:2::11]:80")] {
        director.rules(&format!("-A -t {address} -s rr\n-a -t {address} -r {server} -m -w 0\n"))?;
        let to: std::net::SocketAddr = address.parse()?;
        let refused =
            lab.client.run(|| Ok(std::net::TcpStream::connect_timeout(&to, std::time::Duration::from_secs(3))))?;
        let kind = refused.map(drop).map_err(|error| error.kind());
        ensure!(kind == Err(std::io::ErrorKind::ConnectionRefused), "{address}: {kind:?}");
    }
    Ok(())
}
