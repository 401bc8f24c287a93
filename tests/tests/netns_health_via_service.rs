//! Checks through the virtual address's own way: a directly routed server without the virtual address is found.

use anyhow::{Context, Result, ensure};
use lbd_tests::lab::server_name;
use lbd_tests::server::{Echo, Nginx};
use lbd_tests::{Director, Lab, Plan, address, needs, wait};

const FAST: &str = "interval: 200ms, timeout: 600ms, rise: 1, fall: 2, via: service";

fn start(lab: &Lab, yaml: &str) -> Result<Director> {
    let file = lab.scratch.write("lbd.yaml", yaml)?;
    Director::start_with(lab, &["--config", &file.display().to_string()])
}

fn health(director: &Director) -> Result<Vec<String>> {
    let status: serde_json::Value = serde_json::from_str(&director.lbd("status --json")?)?;
    let services = status["services"].as_array().context("no services")?.iter();
    let servers = services.flat_map(|service| service["servers"].as_array().into_iter().flatten());
    let text = |server: &serde_json::Value| {
        let word = |value: &serde_json::Value| value.as_str().unwrap_or("?").to_owned();
        let health = &server["health"];
        format!("{} {} {}", word(&server["server"]), word(&health["state"]), word(&health["reason"]))
    };
    let mut found: Vec<String> = servers.map(text).collect();
    found.sort();
    Ok(found)
}

/// Waits until the first server is up and the second down, for the reason that is given.
fn wait_for(director: &Director, states: &[&str]) -> Result<Vec<String>> {
    let mut last = Vec::new();
    wait::until(&format!("{states:?}"), wait::LONG, || {
        last = health(director)?;
        let fits = last.iter().zip(states).all(|(found, state)| found.contains(&format!(" {state} ")));
        Ok(fits && last.len() == states.len())
    })
    .with_context(|| format!("the last was {last:#?}\n{}", director.log()))?;
    Ok(last)
}

fn services(vip: &str, servers: [&str; 2], kind: &str, protocol: &str, port: u16) -> String {
    let servers = servers.map(|server| format!("      - {{address: \"{server}\"}}\n")).concat();
    format!(
        "  - address: \"{vip}\"\n    port: {port}\n    protocol: {protocol}\n    scheduler: rr\n    \
         check: {{{kind}, {FAST}}}\n    real_servers:\n{servers}"
    )
}

const V4: [&str; 2] = ["10.2.0.11", "10.2.0.12"];
const V6: [&str; 2] = ["fd00:2::11", "fd00:2::12"];

#[test]
fn a_server_that_loses_the_virtual_address_is_down_until_it_has_it_again() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, direct_routing: true, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let yaml = format!(
        "services:\n{}{}",
        services("10.0.0.1", V4, "type: tcp, expect: r", "tcp", 80),
        services("fd00::1", V6, "type: tcp, expect: r", "tcp", 80),
    );
    let director = start(&lab, &yaml)?;
    wait_for(&director, &["up"; 4])?;
    // Its own address still answers.
    lab.servers[1].ip("addr del 10.0.0.1/32 dev lo\naddr del fd00::1/128 dev lo\n")?;
    // 10.2.0.11, 10.2.0.12, [fd00:2::11], [fd00:2::12]
    let states = wait_for(&director, &["up", "down", "up", "down"])?;
    let expected = "connect to the virtual address on the server: no answer within 600ms, 2 of 2 failed";
    ensure!(states[1].contains(expected) && states[3].contains(expected), "{states:#?}");
    ensure!(!director.ipvsadm("-Ln")?.contains("10.2.0.12"));
    lab.servers[1].ip("addr add 10.0.0.1/32 dev lo\naddr add fd00::1/128 dev lo nodad\n")?;
    wait_for(&director, &["up"; 4])?;
    Ok(())
}

#[test]
fn pages_are_asked_for_through_the_service_and_a_refusal_is_one() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, direct_routing: true, ..Plan::default() })?;
    let _page = Nginx::start(&lab.servers[0], &server_name(0), 80, lab.scratch.directory())?;
    let yaml = format!(
        "services:\n{}{}",
        services("10.0.0.1", V4, "type: http, body: \"^r1\"", "tcp", 80),
        services("fd00::1", V6, "type: http, body: \"^r1\"", "tcp", 80),
    );
    let director = start(&lab, &yaml)?;
    let states = wait_for(&director, &["up", "down", "up", "down"])?;
    ensure!(states[1].contains("refused") && states[3].contains("refused"), "{states:#?}");
    Ok(())
}

#[test]
fn datagrams_go_through_the_service_too() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, direct_routing: true, ..Plan::default() })?;
    let _vip4 = Echo::udp(&lab.servers[0], &server_name(0), address::VIP, 53)?;
    let _vip6 = Echo::udp(&lab.servers[0], &server_name(0), address::VIP6, 53)?;
    // It answers at its own addresses only.
    let _own4 = Echo::udp(&lab.servers[1], &server_name(1), address::server(1), 53)?;
    let _own6 = Echo::udp(&lab.servers[1], &server_name(1), address::server6(1), 53)?;
    let kind = "type: udp, send: \"hello\", expect: \"hello\"";
    let yaml =
        format!("services:\n{}{}", services("10.0.0.1", V4, kind, "udp", 53), services("fd00::1", V6, kind, "udp", 53));
    let director = start(&lab, &yaml)?;
    let states = wait_for(&director, &["up", "down", "up", "down"])?;
    ensure!(states[1].contains("refused") && states[3].contains("refused"), "{states:#?}");
    Ok(())
}
