//! Health checks: a daemon with a configuration, and real servers that fall and rise.

use std::time::Instant;

use anyhow::{Context, Result, ensure};
use lbd_tests::client::visit;
use lbd_tests::lab::server_name;
use lbd_tests::server::{Acceptors, Echo, Nginx};
use lbd_tests::{Director, Lab, Plan, address, needs, wait};

/// A check that sees a change within half a second.
const FAST: &str = "interval: 200ms, timeout: 500ms, rise: 1, fall: 2";

fn start(lab: &Lab, yaml: &str) -> Result<Director> {
    let file = lab.scratch.write("lbd.yaml", yaml)?;
    Director::start_with(lab, &["--config", &file.display().to_string()])
}

/// What `ipvsadm -Ln` shows of real servers: `ADDRESS:PORT WEIGHT`, sorted.
fn listed(director: &Director) -> Result<Vec<String>> {
    let text = director.ipvsadm("-Ln")?;
    let lines = text.lines().filter_map(|line| line.trim().strip_prefix("-> "));
    let words = lines.skip(1).map(|line| line.split_whitespace().collect::<Vec<_>>());
    let mut servers: Vec<String> =
        words.filter_map(|words| Some(format!("{} {}", words.first()?, words.get(2)?))).collect();
    servers.sort();
    Ok(servers)
}

fn wait_for(director: &Director, expected: &[&str]) -> Result<()> {
    let mut last = Vec::new();
    wait::until(&format!("{expected:?}"), wait::LONG, || {
        last = listed(director)?;
        Ok(last == expected)
    })
    .with_context(|| format!("the last was {last:?}\n{}", director.lbd("status").unwrap_or_default()))
}

#[test]
fn a_server_that_is_down_gets_no_clients_until_it_is_up_again() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    let _first = Echo::tcp(&lab.servers[0], &server_name(0), 80)?;
    let second = Echo::tcp(&lab.servers[1], &server_name(1), 80)?;
    let director = start(
        &lab,
        &format!(
            "services:\n  - address: 10.0.0.1\n    port: 80\n    scheduler: rr\n    check: {{type: tcp, {FAST}}}\n    \
             real_servers:\n      - {{address: 10.2.0.11, weight: 3, forwarding: masquerading}}\n      \
             - {{address: 10.2.0.12, forwarding: masquerading}}\n"
        ),
    )?;
    wait_for(&director, &["10.2.0.11:80 3", "10.2.0.12:80 1"])?;
    drop(second);
    wait_for(&director, &["10.2.0.11:80 3"])?;
    ensure!(director.ipvsadm("-Sn")?.contains("-a -t 10.0.0.1:80 -r 10.2.0.12:80 -m -w 1"), "the rule is saved");
    for _ in 0..4 {
        ensure!(visit(&lab, (address::VIP, 80))?.name == "r1");
    }
    let status = director.lbd("status")?;
    ensure!(status.contains("10.2.0.12:80 weight 1, effective 0 (down: connect: refused)"), "{status}");
    ensure!(status.contains("tcp down: connect: refused, 2 of 2 failed, since "), "{status}");
    let _second = Echo::tcp(&lab.servers[1], &server_name(1), 80)?;
    wait_for(&director, &["10.2.0.11:80 3", "10.2.0.12:80 1"])?;
    let events = director.lbd("events")?;
    ensure!(events.contains("real server is down") && events.contains("real server is up"), "{events}");
    Ok(())
}

fn service(port: u16, scheduler: &str, more: &str, weights: [u32; 2]) -> String {
    let [first, second] = weights;
    format!(
        "  - address: 10.0.0.1\n    port: {port}\n    scheduler: {scheduler}\n{more}    real_servers:\n      \
         - {{address: 10.2.0.11, port: 80, weight: {first}, forwarding: masquerading}}\n      \
         - {{address: 10.2.0.12, port: 80, weight: {second}, forwarding: masquerading}}\n"
    )
}

#[test]
fn services_share_one_probe_of_a_server() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    let page = Nginx::start(&lab.servers[0], &server_name(0), 80, lab.scratch.directory())?;
    let check = format!("    check: {{type: http, {FAST}}}\n");
    let services: String = (0..8).map(|number| service(8000 + number, "rr", &check, [1, 1])).collect();
    let _director = start(&lab, &format!("services:\n{services}"))?;
    let began = Instant::now();
    wait::until("ten checks", wait::LONG, || Ok(page.requests().len() >= 10))?;
    let expected = began.elapsed().as_millis() / 200 + 4;
    ensure!(page.requests().len() as u128 <= expected, "{} requests, not {expected}", page.requests().len());
    Ok(())
}

#[test]
fn without_a_quorum_the_sorry_server_serves_and_the_hooks_run() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 3, ..Plan::default() })?;
    let first = Echo::tcp(&lab.servers[0], &server_name(0), 80)?;
    let second = Echo::tcp(&lab.servers[1], &server_name(1), 80)?;
    let _sorry = Echo::tcp(&lab.servers[2], &server_name(2), 80)?;
    let marks = lab.scratch.directory().join("marks");
    std::fs::create_dir(&marks)?;
    let more = format!(
        "    check: {{type: tcp, {FAST}}}\n    quorum: 2\n    hysteresis: 1\n    inhibit: true\n    \
         sorry_server: {{address: 10.2.0.13, port: 80, forwarding: masquerading}}\n    \
         quorum_down: [/usr/bin/touch, \"{0}/down\"]\n    quorum_up: [/usr/bin/touch, \"{0}/up\"]\n",
        marks.display()
    );
    let yaml = format!("services:\n{}", service(80, "rr", &more, [1, 2]));
    let file = lab.scratch.write("lbd.yaml", yaml)?;
    let directory = marks.display().to_string();
    let director = Director::start_with(&lab, &["--config", &file.display().to_string(), "--writable", &directory])?;
    wait_for(&director, &["10.2.0.11:80 1", "10.2.0.12:80 2"])?;
    // One of weight 1 is left: at quorum - hysteresis it is still enough.
    drop(second);
    wait_for(&director, &["10.2.0.11:80 1", "10.2.0.12:80 0"])?;
    drop(first);
    wait_for(&director, &["10.2.0.11:80 0", "10.2.0.12:80 0", "10.2.0.13:80 1"])?;
    ensure!(visit(&lab, (address::VIP, 80))?.name == "r3");
    ensure!(!director.ipvsadm("-Sn")?.contains("10.2.0.13"), "it is no rule");
    wait::until("the hook", wait::LONG, || Ok(marks.join("down").exists()))?;
    // Below quorum + hysteresis it goes on.
    let _second = Echo::tcp(&lab.servers[1], &server_name(1), 80)?;
    wait::until("server 2 to be up again", wait::LONG, || {
        Ok(director.lbd("status")?.contains("well, but the quorum is not met"))
    })?;
    ensure!(visit(&lab, (address::VIP, 80))?.name == "r3" && !marks.join("up").exists());
    let _first = Echo::tcp(&lab.servers[0], &server_name(0), 80)?;
    wait_for(&director, &["10.2.0.11:80 1", "10.2.0.12:80 2"])?;
    wait::until("the hook", wait::LONG, || Ok(marks.join("up").exists()))?;
    let events = director.lbd("events")?;
    ensure!(events.contains("has lost its quorum") && events.contains("sorry server changed"), "{events}");
    Ok(())
}

#[test]
fn a_restart_and_a_reload_forget_no_health_and_reset_no_counter() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    let _first = Echo::tcp(&lab.servers[0], &server_name(0), 80)?;
    // So slow that nothing is checked again in this test.
    let slow = "    check: {type: tcp, interval: 60s, fast_interval: 200ms, timeout: 500ms, rise: 1, fall: 2}\n";
    let yaml = format!("services:\n{}", service(80, "rr", slow, [1, 1]));
    let mut director = start(&lab, &yaml)?;
    wait_for(&director, &["10.2.0.11:80 1"])?;
    visit(&lab, (address::VIP, 80))?;
    let counted = |director: &Director| -> Result<String> {
        let text = director.ipvsadm("-Ln --stats")?;
        Ok(text.lines().find(|line| line.contains("10.2.0.11:80")).context("no server")?.to_owned())
    };
    let before = counted(&director)?;
    let file = lab.scratch.write("lbd.yaml", yaml.clone() + &service(81, "rr", "", [1, 1]))?;
    director.lbd("reload")?;
    ensure!(file.exists() && listed(&director)?.len() == 3, "{:?}", listed(&director)?);
    ensure!(counted(&director)? == before);
    director.kill()?;
    director.launch()?;
    ensure!(listed(&director)?.len() == 3, "a killed daemon's successor keeps what it finds: {:?}", listed(&director)?);
    ensure!(counted(&director)? == before);
    Ok(())
}

#[test]
fn connections_of_a_server_that_refuses_end_at_once() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    let servers = Acceptors::listen(&lab, 80)?;
    let kept = format!("    dead_connections: keep\n    check: {{type: tcp, port: 90, {FAST}}}\n");
    let check = format!("    check: {{type: tcp, port: 90, {FAST}}}\n");
    let probed = Echo::tcp_on_all(&lab, 90)?;
    let director =
        start(&lab, &format!("services:\n{}{}", service(80, "rr", &check, [1, 1]), service(81, "rr", &kept, [1, 1])))?;
    wait_for(&director, &["10.2.0.11:80 1", "10.2.0.11:80 1", "10.2.0.12:80 1", "10.2.0.12:80 1"])?;
    let clients = [80, 80, 81, 81].map(|port| lab.connect((address::VIP, port)));
    let accepted: Vec<_> = (0..4).map(|_| servers.next(wait::LONG)).collect::<Result<_>>()?;
    drop(probed);
    wait::until("the servers to be down", wait::LONG, || Ok(listed(&director)?.is_empty()))?;
    let connections = || -> Result<(usize, usize)> {
        let text = director.ipvsadm("-Lnc")?;
        let of = |port: &str| text.lines().filter(|line| line.contains(port)).count();
        Ok((of("10.0.0.1:80 "), of("10.0.0.1:81 ")))
    };
    wait::until("the connections to end", wait::LONG, || Ok(connections()? == (0, 2)))?;
    drop((clients, accepted));
    Ok(())
}

#[test]
fn a_server_that_flaps_every_second_is_said_a_few_times_and_leaks_nothing() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    let check = "    check: {type: tcp, interval: 100ms, timeout: 200ms, rise: 1, fall: 1}\n";
    let director = start(&lab, &format!("services:\n{}", service(80, "rr", check, [1, 1])))?;
    wait_for(&director, &[])?;
    let files = || -> Result<usize> { Ok(std::fs::read_dir(format!("/proc/{}/fd", director.id()?))?.count()) };
    let changes =
        |events: &str| events.matches("real server is up").count() + events.matches("real server is down").count();
    let flap = |times: usize| -> Result<()> {
        for _ in 0..times {
            let up = Echo::tcp(&lab.servers[0], &server_name(0), 80)?;
            wait_for(&director, &["10.2.0.11:80 1"])?;
            drop(up);
            wait_for(&director, &[])?;
        }
        Ok(())
    };
    flap(8)?;
    let before = files()?;
    flap(20)?;
    let logged = changes(&director.log());
    // Six changes a minute of each server; the test may take a second minute.
    ensure!((2..=24).contains(&logged), "{logged} lines for {} changes:\n{}", 56, director.log());
    ensure!(files()? <= before + 2, "{} files, then {}", before, files()?);
    Ok(())
}

#[test]
fn a_slow_start_goes_from_a_little_to_all() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    let _first = Echo::tcp(&lab.servers[0], &server_name(0), 80)?;
    let more = format!("    slow_start: 4s\n    check: {{type: tcp, {FAST}}}\n");
    let director = start(&lab, &format!("services:\n{}", service(80, "wrr", &more, [100, 100])))?;
    wait_for(&director, &["10.2.0.11:80 100"])?;
    let _second = Echo::tcp(&lab.servers[1], &server_name(1), 80)?;
    let mut weights: Vec<u32> = Vec::new();
    wait::until("the whole weight", wait::LONG, || {
        let found = listed(&director)?.into_iter().find_map(|line| line.strip_prefix("10.2.0.12:80 ")?.parse().ok());
        weights.extend(found.filter(|weight| weights.last() != Some(weight)));
        Ok(found == Some(100))
    })?;
    ensure!(weights.len() >= 3 && weights.is_sorted() && weights[0] < 50, "{weights:?}");
    Ok(())
}
