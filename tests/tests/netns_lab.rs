//! The laboratory itself, without lbd: plain routing must work before anything can be said about balancing.

use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use lbd_tests::capture::Capture;
use lbd_tests::leftovers::NAMESPACES;
use lbd_tests::server::{Echo, Nginx, greeting};
use lbd_tests::{Arms, Lab, Plan, address, needs, tool, wait};

/// The client reaches every server at its own address through the director's routing, in both families.
fn routes(plan: &Plan) -> Result<()> {
    let lab = Lab::new(plan)?;
    let _servers = Echo::tcp_on_all(&lab, 7)?;
    for number in 0..plan.servers {
        for address in [address::server(number), address::server6(number)] {
            let mut stream = lab.connect((address, 7)).with_context(|| format!("{plan:?}"))?;
            let greeting = greeting(&stream)?;
            ensure!(greeting.name == format!("r{}", number + 1), "{address} is {greeting:?}");
            ensure!(greeting.local.ip() == address, "{greeting:?}");
            stream.write_all(b"and back")?;
            let mut back = [0; 8];
            stream.read_exact(&mut back)?;
            ensure!(&back == b"and back");
        }
    }
    Ok(())
}

#[test]
fn every_kind_of_laboratory_carries_traffic() -> Result<()> {
    needs!("netns");
    for arms in [Arms::One, Arms::Two] {
        for direct_routing in [false, true] {
            routes(&Plan { servers: 2, arms, direct_routing, router: false })?;
        }
    }
    routes(&Plan { servers: 1, arms: Arms::Two, direct_routing: false, router: true })
}

#[test]
fn a_capture_shows_what_passes_an_interface() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _server = Echo::udp_on_all(&lab, address::server, 53)?;
    let capture = Capture::start(&lab.director, "inside")?;
    let socket = lab.datagrams_to((address::server(0), 53))?;
    socket.send(b"question")?;
    let question =
        capture.wait_for("the question", wait::LONG, |packet| packet.ports().is_some_and(|(_, port)| port == 53))?;
    ensure!(question.source == address::CLIENT && question.ttl == 63, "{question:?}");
    let answer =
        capture.wait_for("the answer", wait::LONG, |packet| packet.ports().is_some_and(|(port, _)| port == 53))?;
    ensure!(answer.destination == address::CLIENT && answer.ttl == 64, "{answer:?}");
    Ok(())
}

#[test]
fn the_tools_work_in_a_namespace() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let server = lab.servers.first().context("one server")?;
    let nginx = Nginx::start(server, "r1", 80, lab.scratch.directory())?;
    ensure!(tool::curl(&lab.client, "http://10.2.0.11/")? == "r1");
    ensure!(tool::curl(&lab.client, "http://[fd00:2::11]/")? == "r1");
    wait::until("nginx's log", wait::LONG, || Ok(nginx.requests() == ["10.1.0.2 10.2.0.11", "fd00:1::2 fd00:2::11"]))?;
    let load = tool::wrk(&lab.client, "http://10.2.0.11/", 1, &[])?;
    ensure!(load.requests > 100 && load.errors == 0, "{}", load.report);
    let _iperf3 = tool::iperf3_server(server, 5201, lab.scratch.directory())?;
    ensure!(tool::iperf3(&lab.client, "10.2.0.11", 5201, 1, false)?.bits_per_second > 1e6);
    Ok(())
}

#[test]
fn what_a_laboratory_made_is_gone_after_it() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let (name, directory) = (lab.director.name().to_owned(), lab.scratch.directory().to_path_buf());
    ensure!(Path::new(NAMESPACES).join(&name).exists() && directory.exists());
    // A process that nobody ends must not keep the namespace.
    let mut straggler = lab.director.command("sleep").arg("1000").spawn()?;
    drop(lab);
    ensure!(!Path::new(NAMESPACES).join(&name).exists() && !directory.exists());
    wait::until("the straggler's end", wait::LONG, || Ok(straggler.try_wait()?.is_some()))
}

#[test]
fn what_a_dead_process_left_is_removed() -> Result<()> {
    needs!("netns");
    // Beyond the kernel's highest process id, so certainly dead.
    let name = format!("{}{}-0-left", lbd_tests::scratch::PREFIX, 4_194_304 + u64::from(std::process::id()));
    ensure!(Command::new("ip").args(["netns", "add", &name]).status()?.success());
    // The removal happens once per process, perhaps already: ask a fresh one, this very program.
    let mut other = Command::new(std::env::current_exe()?);
    ensure!(other.args(["--exact", "a_capture_shows_what_passes_an_interface"]).output()?.status.success());
    ensure!(!Path::new(NAMESPACES).join(&name).exists(), "{name} is still there");
    Ok(())
}
