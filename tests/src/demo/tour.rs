//! What else there is to see.

use std::thread::{self, sleep};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, ensure};

use super::{Network, heading, network};
use crate::tool::{self, Load};
use crate::wait;

/// Shows everything after the classic laboratory.
///
/// # Errors
///
/// The first thing that is not as it should be.
pub fn play(network: &mut Network) -> Result<()> {
    direct_routing(network)?;
    ipv6(network)?;
    listings(network)?;
    quiesced_server(network)?;
    killed_daemon(network)?;
    load(network)
}

fn direct_routing(network: &Network) -> Result<()> {
    heading("Direct routing, weighted least-connection: replies go past the director");
    let director = &network.director;
    director.run("ip address add 192.16.193.31/32 dev eth0 label eth0:1")?;
    director.run("ipvsadm -A -t 192.16.193.31:80 -s wlc")?;
    director.run("ipvsadm -a -t 192.16.193.31:80 -r 172.16.193.10 -g -w 2")?;
    director.run("ipvsadm -a -t 192.16.193.31:80 -r 172.16.193.40 -g -w 1")?;
    for _ in 0..3 {
        network.client.run("curl -sS --max-time 5 http://192.16.193.31/")?;
    }
    let line = "192.16.193.100 192.16.193.31";
    wait::until("the requests in nginx's log", wait::LONG, || {
        Ok(network.servers.iter().flat_map(|server| server.requests()).filter(|request| request == line).count() == 3)
    })
    .context("the servers should see the client's address and the virtual one")?;
    println!("what the servers logged (client, own address): {line}");
    wait::until("three connections in the statistics", wait::LONG, || {
        let stats = network::unseen(director, "ipvsadm", &["-Ln", "--stats", "-t", "192.16.193.31:80"])?;
        Ok(stats.lines().any(|line| line.starts_with("TCP") && line.split_whitespace().nth(2) == Some("3")))
    })?;
    let stats = director.run("ipvsadm -Ln --stats -t 192.16.193.31:80")?;
    let columns: Vec<&str> =
        stats.lines().find(|line| line.starts_with("TCP")).unwrap_or_default().split_whitespace().collect();
    // Prot LocalAddress:Port Conns InPkts OutPkts InBytes OutBytes
    ensure!(columns.get(4) == Some(&"0") && columns.get(6) == Some(&"0"), "the director should see no replies");
    Ok(())
}

fn ipv6(network: &Network) -> Result<()> {
    heading("IPv6");
    let director = &network.director;
    director.run("ip address add 2001:db8:192::30/128 dev eth0 nodad")?;
    director.run("echo 1 > /proc/sys/net/ipv6/conf/all/forwarding")?;
    director.run("ipvsadm -A -t [2001:db8:192::30]:80 -s wrr")?;
    director.run("ipvsadm -a -t [2001:db8:192::30]:80 -r [2001:db8:172::10]:80 -m -w 1")?;
    director.run("ipvsadm -a -t [2001:db8:192::30]:80 -r [2001:db8:172::40]:80 -m -w 2")?;
    let mut pages = String::new();
    for _ in 0..3 {
        pages += &network.client.run("curl -sS --globoff --max-time 5 http://[2001:db8:192::30]/")?;
    }
    ensure!(
        pages.matches("server1").count() == 1 && pages.matches("server2").count() == 2,
        "not shared out 1 to 2: {pages:?}"
    );
    Ok(())
}

fn listings(network: &Network) -> Result<()> {
    heading("What happened so far, and the connections");
    let stats = network.director.run("ipvsadm -Ln --stats")?;
    ensure!(stats.lines().filter(|line| line.starts_with("TCP")).count() == 3, "three services are there");
    let connections = network.director.run("ipvsadm -Lnc")?;
    ensure!(connections.contains("192.16.193.30:80"), "the connections of the last minutes are not listed");
    Ok(())
}

fn quiesced_server(network: &Network) -> Result<()> {
    heading("Weight 0: server1 gets no new connections");
    let director = &network.director;
    director.run("ipvsadm -e -t 192.16.193.30:80 -r 172.16.193.10:80 -m -w 0")?;
    for _ in 0..3 {
        let page = network.client.run("curl -sS --max-time 5 http://192.16.193.30/")?;
        ensure!(page == "server2\n", "server1 is quiesced, but {page:?} came");
    }
    director.run("ipvsadm -e -t 192.16.193.30:80 -r 172.16.193.10:80 -m -w 1").map(drop)
}

fn killed_daemon(network: &mut Network) -> Result<()> {
    heading("kill -9 under traffic: packets are forwarded by the kernel, with or without the daemon");
    let client = network.client_namespace().clone();
    network.client.show("wrk -t1 -c16 -d3s http://192.16.193.30/ &");
    let load = thread::spawn(move || tool::wrk(&client, "http://192.16.193.30/", 3, &[]));
    sleep(Duration::from_secs(1));
    let before = network::unseen(&network.director, "ipvsadm", &["-Sn"])?;
    network.end_daemon("-9 ")?;
    network.client.run("curl -sS --max-time 5 http://192.16.193.30/").context("with the daemon dead")?;
    network.start_daemon(&format!("--rules {}", network.files().rules().display()))?;
    let after = network.director.run("ipvsadm -Sn")?;
    ensure!(after == before, "the rules changed with the daemon's death; before:\n{before}");
    let load = load.join().map_err(|_| anyhow!("the thread of wrk panicked"))??;
    report(&load)
}

fn load(network: &Network) -> Result<()> {
    heading("A short load: 16 clients, each request a connection of its own");
    network.client.show("wrk -t1 -c16 -d2s -H 'Connection: close' http://192.16.193.30/");
    report(&tool::wrk(network.client_namespace(), "http://192.16.193.30/", 2, &["Connection: close"])?)?;
    network.director.run("ipvsadm -Ln").map(drop)
}

fn report(load: &Load) -> Result<()> {
    print!("{}", load.report);
    ensure!(load.requests > 0 && load.errors == 0, "wrk saw {} errors in {} requests", load.errors, load.requests);
    Ok(())
}
