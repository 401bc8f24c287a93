//! `lbd drain`, `undrain`, `disable` and `enable`: no new connections, and old ones end in their own time.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::process::{Output, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use lbd_tests::client::visit;
use lbd_tests::process::Process;
use lbd_tests::rules::{MASQUERADING, service};
use lbd_tests::server::{Echo, greeting};
use lbd_tests::{Director, Lab, Plan, address, needs, wait};

const SERVICE: (std::net::IpAddr, u16) = (address::VIP, 80);

/// Two servers behind one service.
struct Shop {
    lab: Lab,
    _servers: Vec<Echo>,
    director: Director,
}

impl Shop {
    fn open() -> Result<Self> {
        let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
        let servers = Echo::tcp_on_all(&lab, 80)?;
        let director = Director::start(&lab)?;
        director.rules(&service(&lab, "-t", SERVICE, "rr", MASQUERADING))?;
        Ok(Self { lab, _servers: servers, director })
    }

    /// A connection, and the address and port of its server.
    fn connect(&self) -> Result<(TcpStream, String)> {
        let stream = self.lab.connect(SERVICE)?;
        let server = greeting(&stream)?.local.to_string();
        Ok((stream, server))
    }

    /// Whether new connections get to a server.
    fn is_used(&self, server: &str) -> Result<bool> {
        let visits: Result<Vec<_>> = (0..4).map(|_| Ok(visit(&self.lab, SERVICE)?.local.to_string())).collect();
        Ok(visits?.iter().any(|visited| visited == server))
    }

    fn lbd(&self, arguments: &str) -> Result<Output> {
        let mut command = self.director.program("lbd");
        command.args(arguments.split_whitespace()).stdin(Stdio::null());
        command.output().context("cannot start lbd")
    }

    /// Starts `lbd` beside the test.
    fn begin(&self, name: &str, arguments: &str) -> Result<Process> {
        let mut command = self.director.program("lbd");
        command.args(arguments.split_whitespace());
        Process::start(&mut command, &self.lab.scratch.directory().join(name))
    }
}

fn still_works(stream: &mut TcpStream) -> Result<()> {
    stream.write_all(b"still there?")?;
    let mut answer = [0; 12];
    stream.read_exact(&mut answer)?;
    ensure!(&answer == b"still there?");
    Ok(())
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_drained_server_is_taken_out_when_its_last_connection_has_ended() -> Result<()> {
    needs!("netns");
    let shop = Shop::open()?;
    let (mut old, server) = shop.connect()?;
    let mut draining = shop.begin("draining", &format!("drain {server} --wait --deadline 10m"))?;
    let says = |what: &str| {
        let said = wait::until(what, wait::LONG, || Ok(draining.output().contains(what)));
        said.with_context(|| draining.output())
    };
    says("draining, 1 connections left, deadline ")?;
    ensure!(!shop.is_used(&server)?);
    still_works(&mut old)?;
    let status = shop.director.lbd("status")?;
    ensure!(status.contains("weight 1, effective 0 (draining)"), "{status}");
    ensure!(status.contains("      draining, 1 connections left, deadline "), "{status}");
    ensure!(status.contains("      1 active and 0 inactive connections"), "{status}");
    ensure!(status.lines().all(|line| line.len() <= 100), "{status}");
    ensure!(shop.director.ipvsadm("-Ln")?.contains(&server), "it is listed while it has connections");
    drop(old);
    let said = draining.finish(wait::LONG)?;
    ensure!(
        said.ends_with(&format!(
            "{server} of 10.0.0.1:80/tcp: drained, no connections left, taken out of the service\n"
        )),
        "{said}"
    );
    ensure!(!shop.director.ipvsadm("-Ln")?.contains(&server));
    ensure!(!shop.is_used(&server)?);
    let events = shop.director.lbd("events")?;
    ensure!(
        events.contains(&format!("real server is being drained: {server} of 10.0.0.1:80/tcp, in service -> draining")),
        "{events}"
    );
    ensure!(events.contains("draining -> drained, no connections left"), "{events}");
    let said = shop.director.lbd(&format!("undrain {server}"))?;
    ensure!(said == format!("{server} of 10.0.0.1:80/tcp: in service\n"), "{said}");
    ensure!(shop.director.ipvsadm("-Ln")?.contains(&server) && shop.is_used(&server)?);
    Ok(())
}

#[test]
fn a_deadline_that_passes_is_reported_and_the_connections_stay() -> Result<()> {
    needs!("netns");
    let shop = Shop::open()?;
    let (mut old, server) = shop.connect()?;
    let output = shop.lbd(&format!("drain {server} --wait --deadline 2s"))?;
    ensure!(output.status.code() == Some(1), "{output:?}");
    ensure!(text(&output.stdout).contains("deadline passed, 1 connections left"), "{output:?}");
    ensure!(text(&output.stderr).contains("1 of 1 real servers are not drained"), "{output:?}");
    still_works(&mut old)?;
    ensure!(!shop.is_used(&server)?);
    drop(old);
    let drained = || Ok(shop.director.lbd("events")?.contains("deadline passed -> drained"));
    wait::until("the server to be drained at last", wait::LONG, drained)
}

#[test]
fn connections_that_are_left_are_ended_if_asked() -> Result<()> {
    needs!("netns");
    let shop = Shop::open()?;
    let (mut old, server) = shop.connect()?;
    let began = Instant::now();
    let output = shop.lbd(&format!("drain {server} --wait --deadline 2s --kill"))?;
    ensure!(output.status.success() && text(&output.stdout).contains("drained, no connections left"), "{output:?}");
    ensure!(text(&output.stdout).contains("1 ended by force"), "{output:?}");
    ensure!(began.elapsed() >= Duration::from_secs(2), "before the deadline");
    let result = old.write_all(b"still there?").and_then(|()| old.read_exact(&mut [0; 12]));
    let kind = result.map_err(|error| error.kind());
    ensure!(matches!(kind, Err(ErrorKind::ConnectionReset)), "the client was not told: {kind:?}");
    let (mut second, server) = shop.connect()?;
    let output = shop.lbd(&format!("drain {server} --wait --kill"))?;
    ensure!(output.status.success(), "at once: {output:?}");
    ensure!(still_works(&mut second).is_err());
    Ok(())
}

#[test]
fn drains_and_disabled_servers_survive_the_daemon() -> Result<()> {
    needs!("netns");
    let mut shop = Shop::open()?;
    let (mut old, drained) = shop.connect()?;
    let (_other, disabled) = shop.connect()?;
    ensure!(drained != disabled);
    shop.director.lbd(&format!("drain {drained}"))?;
    let mut waiting = shop.begin("waiting", &format!("drain {drained} --wait"))?;
    wait::until("the drain to be watched", wait::LONG, || Ok(waiting.output().contains("connections left")))?;
    shop.director.kill()?;
    shop.director.launch()?;
    ensure!(!shop.is_used(&drained)?);
    still_works(&mut old)?;
    drop(old);
    waiting.finish(wait::LONG)?;
    shop.director.lbd(&format!("undrain {drained}"))?;
    let said = shop.director.lbd(&format!("disable {disabled}"))?;
    ensure!(said.starts_with(&format!("{disabled} of 10.0.0.1:80/tcp: disabled since ")), "{said}");
    // The rules are made anew, as at a boot, after the daemon has started.
    shop.director.stop()?;
    shop.director.unload()?;
    shop.director.launch()?;
    shop.director.rules(&service(&shop.lab, "-t", SERVICE, "rr", MASQUERADING))?;
    ensure!(!shop.is_used(&disabled)? && shop.is_used(&drained)?);
    ensure!(shop.director.ipvsadm("-Ln")?.contains(&disabled), "a disabled server stays listed");
    ensure!(shop.director.ipvsadm("-Sn")?.matches("-w 1").count() == 2, "rules are saved as they were made");
    shop.director.lbd(&format!("enable {disabled}"))?;
    ensure!(shop.is_used(&disabled)?);
    Ok(())
}

#[test]
fn a_weight_set_by_hand_waits_for_the_end_of_the_drain_and_a_new_rule_ends_it() -> Result<()> {
    needs!("netns");
    let shop = Shop::open()?;
    let (_old, server) = shop.connect()?;
    shop.director.lbd(&format!("drain {server}"))?;
    shop.director.rules(&format!("-e -t 10.0.0.1:80 -r {server} -m -w 5"))?;
    ensure!(!shop.is_used(&server)?);
    shop.director.lbd(&format!("undrain {server}"))?;
    ensure!(shop.is_used(&server)?);
    ensure!(shop.director.ipvsadm("-Sn")?.contains("-w 5"));
    shop.director.lbd(&format!("drain {server}"))?;
    shop.director.rules(&format!("-d -t 10.0.0.1:80 -r {server}\n-a -t 10.0.0.1:80 -r {server} -m -w 1"))?;
    ensure!(shop.is_used(&server)?, "a rule that was made again is another rule");
    ensure!(shop.director.lbd("events")?.contains("drain taken back"), "{}", shop.director.lbd("events")?);
    Ok(())
}

#[test]
fn servers_are_found_in_all_services_or_one_and_unknown_ones_are_answered_with_those_there_are() -> Result<()> {
    needs!("netns");
    let shop = Shop::open()?;
    shop.director.rules("-A -t 10.0.0.1:81 -s rr\n-a -t 10.0.0.1:81 -r 10.2.0.11:80 -m")?;
    let said = shop.director.lbd("drain 10.2.0.11")?;
    ensure!(
        said.lines().count() == 2 && said.contains("10.0.0.1:80/tcp") && said.contains("10.0.0.1:81/tcp"),
        "{said}"
    );
    let said = shop.director.lbd("undrain 10.2.0.11:80 --service 10.0.0.1:81")?;
    ensure!(said == "10.2.0.11:80 of 10.0.0.1:81/tcp: in service\n", "{said}");
    let output = shop.lbd("drain 10.2.0.99:80")?;
    let said = text(&output.stderr);
    ensure!(output.status.code() == Some(1) && said.contains("no real server is 10.2.0.99:80"), "{output:?}");
    ensure!(said.contains("there are ") && said.contains("10.2.0.12:80 of 10.0.0.1:80/tcp"), "{said}");
    for wrong in ["drain 10.2.0", "drain 10.2.0.11 --deadline soon", "drain"] {
        ensure!(shop.lbd(wrong)?.status.code() == Some(2), "{wrong}");
    }
    Ok(())
}

#[test]
fn what_cannot_be_kept_is_said_and_kept_later() -> Result<()> {
    needs!("netns");
    let mut shop = Shop::open()?;
    let (_old, server) = shop.connect()?;
    // A directory in the file's place: even root cannot replace it by a file.
    let file = shop.director.state().join("drains.json");
    std::fs::create_dir_all(file.join("inner"))?;
    let output = shop.lbd(&format!("drain {server}"))?;
    ensure!(output.status.success() && text(&output.stderr).contains("forgotten if lbd is restarted"), "{output:?}");
    ensure!(!shop.is_used(&server)?);
    std::fs::remove_dir_all(&file)?;
    wait::until("the file", wait::LONG, || Ok(file.is_file()))?;
    // What is damaged is said, put aside, and nothing to stop for.
    shop.director.stop()?;
    std::fs::write(&file, "{\"version\": 1, \"serv")?;
    shop.director.launch()?;
    ensure!(shop.director.log().contains("it is damaged"), "{}", shop.director.log());
    ensure!(shop.director.state().join("drains.json.unreadable").is_file());
    Ok(())
}
