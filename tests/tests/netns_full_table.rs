//! Connection tables that are full, or full in one place: who suffers, who does not, and what is counted.

use std::io::{Read, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};

use anyhow::{Context, Result, ensure};
use lbd_tests::client::{ask, visit};
use lbd_tests::frame::SYN;
use lbd_tests::server::Echo;
use lbd_tests::wire::Wire;
use lbd_tests::{Director, Lab, Plan, address, needs, wait};

/// Services on ports 10000, 10001, …
const SERVICES: u16 = 1000;
/// Connections of one client address and port that the table has places for.
const PLACES: u64 = 28;

/// Many rules in one go.
fn restore(director: &Director, lab: &Lab, rules: &str) -> Result<()> {
    let file = lab.scratch.write("rules", rules)?;
    let mut command = director.program("ipvsadm");
    command.arg("-R").stdin(std::fs::File::open(file)?);
    let output = command.output().context("cannot start ipvsadm")?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}

fn count(director: &Director, reason: &str) -> Result<u64> {
    Ok(director.verdicts()?.get(reason).copied().unwrap_or(0))
}

/// Data there and back over an open connection.
fn works(mut stream: &TcpStream) -> Result<()> {
    stream.write_all(b"still there?")?;
    let mut back = [0; 12];
    stream.read_exact(&mut back)?;
    ensure!(&back == b"still there?");
    Ok(())
}

fn open(lab: &Lab) -> Result<TcpStream> {
    let stream = lab.connect((address::VIP, 80))?;
    lbd_tests::server::greeting(&stream)?;
    Ok(stream)
}

const WEB: &str = "-A -t 10.0.0.1:80 -s rr\n-a -t 10.0.0.1:80 -r 10.2.0.11:80 -m\n";

#[test]
fn one_client_port_that_talks_to_a_thousand_services_harms_nobody_else() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let (_tcp, _udp) = (Echo::tcp_on_all(&lab, 80)?, Echo::udp_on_all(&lab, address::server, 53)?);
    let director = Director::start(&lab)?;
    let mut rules = WEB.to_owned();
    for port in 10_000..10_000 + SERVICES {
        rules += &format!("-A -u 10.0.0.1:{port} -s rr\n-a -u 10.0.0.1:{port} -r 10.2.0.11:{port} -m\n");
    }
    rules += "-A -u 10.0.0.1:53 -s rr\n-a -u 10.0.0.1:53 -r 10.2.0.11:53 -m\n";
    restore(&director, &lab, &rules)?;
    let streams = (0..50).map(|_| open(&lab)).collect::<Result<Vec<_>>>()?;
    let datagrams = (0..50).map(|_| lab.datagrams_to((address::VIP, 53))).collect::<Result<Vec<_>>>()?;
    datagrams.iter().try_for_each(|socket| ask(socket, b"before").map(drop))?;
    ensure!(count(&director, "table-full")? == 0);

    let wire = Wire::to_director(&lab)?;
    for port in 10_000..10_000 + SERVICES {
        let datagram = wire.frame(SocketAddr::new(address::CLIENT, 7), SocketAddr::new(address::VIP, port));
        wire.send(&datagram.udp(b"hello"))?;
    }
    let refused = u64::from(SERVICES) - PLACES;
    wait::until("refusals", wait::LONG, || Ok(count(&director, "table-full")? >= refused))
        .with_context(|| format!("{:?}", director.verdicts()))?;
    ensure!(count(&director, "table-full")? == refused, "{:?}", director.verdicts());
    ensure!(count(&director, "evicted")? == 0, "{:?}", director.verdicts());

    // Open ones go on, and the same client's next ones are served, from whatever other port.
    streams.iter().try_for_each(works)?;
    datagrams.iter().try_for_each(|socket| ask(socket, b"after").map(drop))?;
    (0..100).try_for_each(|_| visit(&lab, (address::VIP, 80)).map(drop))?;
    ensure!(count(&director, "table-full")? == refused, "{:?}", director.verdicts());
    Ok(())
}

/// Attempts that are never completed; each from an address and port of its own.
const ATTEMPTS: u32 = 4000;

#[test]
fn a_flood_of_attempts_ends_attempts_and_never_an_established_connection() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let director = Director::start_with(&lab, &["--connections", "500"])?;
    director.rules(WEB)?;
    // Nobody is there: what goes to this service stays half-open. The neighbour seems to be known, or frames would wait
    // for it and the sender with them.
    lab.director.ip("neigh add 10.2.0.99 lladdr 02:00:00:00:00:99 dev inside nud permanent\n")?;
    director.rules("-A -t 10.0.0.1:81 -s rr\n-a -t 10.0.0.1:81 -r 10.2.0.99:81 -m\n")?;
    let streams = (0..30).map(|_| open(&lab)).collect::<Result<Vec<_>>>()?;
    let wire = Wire::to_director(&lab)?;
    let nobody = SocketAddr::new(address::VIP, 81);
    let flood = |from: u32, to: u32| -> Result<()> {
        for number in from..to {
            let source = Ipv4Addr::from(0xc612_0000 + number / 100);
            let source = SocketAddr::new(IpAddr::V4(source), u16::try_from(1024 + number % 100)?);
            wire.send(&wire.frame(source, nobody).tcp(SYN, b""))?;
        }
        Ok(())
    };
    flood(0, ATTEMPTS / 2)?;
    wait::until("evictions", wait::LONG, || Ok(count(&director, "evicted")? > u64::from(ATTEMPTS) / 4))
        .with_context(|| format!("{:?}", director.verdicts()))?;
    streams.iter().try_for_each(works).context("an established connection, in the flood")?;
    // A new client gets in, too: half-open ones make room for it.
    let newcomer = open(&lab).context("a new connection, in the flood")?;
    flood(ATTEMPTS / 2, ATTEMPTS)?;
    streams.iter().chain([&newcomer]).try_for_each(works).context("an established connection, after the flood")?;
    let established = director.ipvsadm("-Lnc")?.lines().filter(|line| line.contains("ESTABLISHED")).count();
    ensure!(established == 31, "{established} of 31 established connections are listed");
    Ok(())
}
