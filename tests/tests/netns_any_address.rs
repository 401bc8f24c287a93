//! Services whose virtual address is not the director's own: taken all the same where a file says so, and else as soon
//! as the address is there.

use std::fmt::Write as _;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, ensure};
use lbd_tests::client::{ask, transfer, visit};
use lbd_tests::server::{Echo, greeting};
use lbd_tests::{Director, Lab, Plan, address, needs, wait};

/// Nobody's address; clients reach it by way of the director, their router.
const FOREIGN: [&str; 2] = ["203.0.113.7", "fd00:9::7"];

/// `lbd.yaml` of a TCP service for each family, over one real server.
fn yaml(any_address: bool) -> Result<String> {
    let mut yaml = String::from("services:\n");
    for (address, server) in FOREIGN.iter().zip(["10.2.0.11", "fd00:2::11"]) {
        writeln!(yaml, "- address: \"{address}\"\n  port: 80\n  scheduler: rr\n  any_address: {any_address}")?;
        writeln!(yaml, "  real_servers: [{{address: \"{server}\", forwarding: masquerading}}]")?;
    }
    Ok(yaml)
}

fn at(address: &str, port: u16) -> Result<SocketAddr> {
    Ok(SocketAddr::new(address.parse()?, port))
}

/// Adds the addresses to the director, or deletes them.
fn addresses(lab: &Lab, verb: &str) -> Result<()> {
    lab.director.ip(&format!("addr {verb} {}/32 dev lo\naddr {verb} {}/128 dev lo\n", FOREIGN[0], FOREIGN[1]))
}

/// Data there and back.
fn works(mut stream: &TcpStream) -> Result<()> {
    stream.write_all(b"hello")?;
    let mut back = [0; 5];
    stream.read_exact(&mut back)?;
    ensure!(&back == b"hello");
    Ok(())
}

#[test]
fn a_service_of_any_address_is_taken_whether_the_address_comes_or_goes() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let config = lab.scratch.write("lbd.yaml", yaml(true)?)?;
    let director = Director::start_with(&lab, &["--config", config.to_str().context("a path")?])?;
    for address in FOREIGN {
        transfer(lab.connect(at(address, 80)?)?, 1 << 20, 5).context(address)?;
    }
    let streams = FOREIGN.iter().map(|address| lab.connect(at(address, 80)?)).collect::<Result<Vec<_>>>()?;
    streams.iter().try_for_each(|stream| greeting(stream).map(drop))?;
    let (stop, exchanges) = (AtomicBool::new(false), AtomicU64::new(0));
    thread::scope(|scope| {
        let traffic = scope.spawn(|| -> Result<()> {
            while !stop.load(Ordering::SeqCst) {
                streams.iter().try_for_each(works)?;
                exchanges.fetch_add(1, Ordering::SeqCst);
            }
            Ok(())
        });
        let changed = (0..10).try_for_each(|round| {
            addresses(&lab, if round % 2 == 0 { "add" } else { "del" })?;
            let before = exchanges.load(Ordering::SeqCst);
            wait::until("traffic", wait::LONG, || {
                ensure!(!traffic.is_finished(), "traffic ended in round {round}");
                Ok(exchanges.load(Ordering::SeqCst) > before + 50)
            })
        });
        stop.store(true, Ordering::SeqCst);
        traffic.join().map_err(|_| anyhow!("the traffic panicked"))?.and(changed)
    })?;
    FOREIGN.iter().try_for_each(|address| visit(&lab, at(address, 80)?).map(drop))?;
    let verdicts = director.verdicts()?;
    ensure!(!verdicts.contains_key("not-local"), "{verdicts:?}");
    Ok(())
}

#[test]
fn without_that_a_foreign_address_is_left_to_routing() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let config = lab.scratch.write("lbd.yaml", yaml(false)?)?;
    let director = Director::start_with(&lab, &["--config", config.to_str().context("a path")?])?;
    for (number, address) in FOREIGN.iter().enumerate() {
        ensure!(lab.connect(at(address, 80)?).is_err(), "{address} was taken");
        let passed = director.verdicts()?.get("not-local").copied().unwrap_or(0);
        ensure!(passed > u64::try_from(number)?, "{address}: {passed} packets passed");
    }
    ensure!(director.ipvsadm("-Lnc")?.lines().count() == 2, "{}", director.ipvsadm("-Lnc")?);
    Ok(())
}

/// A question from a port of its own, and a short wait.
fn answers(lab: &Lab, address: &str) -> Result<bool> {
    // Before there is an address the client may hear of it at once: that no answer comes is all that counts.
    let Ok(socket) = lab.datagrams_to(at(address, 53)?) else { return Ok(false) };
    socket.set_read_timeout(Some(Duration::from_millis(200)))?;
    Ok(ask(&socket, b"who?").is_ok())
}

#[test]
fn a_service_begins_and_ends_with_its_address_while_traffic_flows() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let (_tcp, _udp) = (Echo::tcp_on_all(&lab, 80)?, Echo::udp_on_all(&lab, address::server, 53)?);
    let _udp6 = Echo::udp_on_all(&lab, address::server6, 53)?;
    let director = Director::start(&lab)?;
    for (address, server) in FOREIGN.iter().zip([address::server(0), address::server6(0)]) {
        for (option, port) in [("-t", 80), ("-u", 53)] {
            let (service, server) = (at(address, port)?, SocketAddr::new(server, port));
            director.rules(&format!("-A {option} {service} -s rr\n-a {option} {service} -r {server} -m\n"))?;
        }
    }
    for address in FOREIGN {
        ensure!(!answers(&lab, address)?, "{address} is nobody's yet");
    }
    let mut open = Vec::new();
    for round in 0..3 {
        addresses(&lab, "add")?;
        for address in FOREIGN {
            wait::until(&format!("{address} to be served, round {round}"), wait::LONG, || answers(&lab, address))?;
            let stream = lab.connect(at(address, 80)?)?;
            greeting(&stream)?;
            open.push(stream);
        }
        // Also those of the rounds before: their entries stayed.
        open.iter().try_for_each(works).with_context(|| format!("round {round}"))?;
        addresses(&lab, "del")?;
        for address in FOREIGN {
            let ends = || answers(&lab, address).map(|answered| !answered);
            wait::until(&format!("{address} to be left alone, round {round}"), wait::LONG, ends)?;
        }
        let entries = director.ipvsadm("-Lnc")?.lines().filter(|line| line.contains("ESTABLISHED")).count();
        ensure!(entries == open.len(), "{entries} of {} connections, round {round}", open.len());
    }
    Ok(())
}
