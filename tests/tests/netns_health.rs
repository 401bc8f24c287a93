//! Health checks: a daemon with a configuration, and real servers that fall and rise.

use anyhow::{Context, Result, ensure};
use lbd_tests::client::visit;
use lbd_tests::lab::server_name;
use lbd_tests::server::Echo;
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
