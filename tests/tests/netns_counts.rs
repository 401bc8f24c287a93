//! What the listings say of connections: states, timers, active and inactive, packets and bytes. As IPVS says it.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use lbd_tests::client::transfer;
use lbd_tests::rules::{DIRECT_ROUTING, MASQUERADING, service};
use lbd_tests::server::{Accepted, Acceptors, Echo};
use lbd_tests::{Director, Lab, Plan, address, needs, wait};
use socket2::SockRef;

/// A laboratory whose servers accept and do nothing.
struct Desk {
    lab: Lab,
    director: Director,
    servers: Acceptors,
}

impl Desk {
    fn new(direct_routing: bool) -> Result<Self> {
        let lab = Lab::new(&Plan { servers: 1, direct_routing, ..Plan::default() })?;
        let servers = Acceptors::listen(&lab, 80)?;
        let director = Director::start(&lab)?;
        let forwarding = if direct_routing { DIRECT_ROUTING } else { MASQUERADING };
        director.rules(&service(&lab, "-t", (address::VIP, 80), "rr", forwarding))?;
        Ok(Self { lab, director, servers })
    }

    fn connect(&self) -> Result<(TcpStream, Accepted)> {
        Ok((self.lab.connect((address::VIP, 80))?, self.servers.next(wait::LONG)?))
    }

    /// The state of the client's connection, its timer in seconds, and the server's active and inactive count.
    fn shown(&self, client: &SocketAddr) -> Result<(String, u32, String)> {
        let connections = self.director.ipvsadm("-Lnc")?;
        let line = connections.lines().find(|line| line.contains(&format!(" {client} ")));
        let mut words = line.with_context(|| format!("{client} is not in\n{connections}"))?.split_whitespace().skip(1);
        let (timer, state) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let (minutes, seconds) = timer.split_once(':').context("a timer")?;
        let listing = self.director.ipvsadm("-Ln -t 10.0.0.1:80")?;
        let counts: Vec<&str> = listing.lines().last().unwrap_or_default().split_whitespace().rev().take(2).collect();
        let counts = format!("{} active, {} inactive", counts.get(1).unwrap_or(&"?"), counts.first().unwrap_or(&"?"));
        Ok((state.to_owned(), minutes.parse::<u32>()? * 60 + seconds.parse::<u32>()?, counts))
    }

    /// Waits for a state with its full timer (a few seconds may have gone by) and these counts.
    fn must_show(&self, client: SocketAddr, state: &str, timer: u32, counts: &str) -> Result<()> {
        let mut last = String::new();
        let seen = wait::until(&format!("{state} {timer} s, {counts}"), Duration::from_secs(3), || {
            let shown = self.shown(&client)?;
            last = format!("{shown:?}");
            Ok(shown.0 == state && (timer.saturating_sub(8)..=timer).contains(&shown.1) && shown.2 == counts)
        });
        seen.with_context(|| format!("shown: {last}"))
    }
}

/// A close that sends a reset.
fn reset(stream: TcpStream) -> Result<()> {
    SockRef::from(&stream).set_linger(Some(Duration::ZERO))?;
    drop(stream);
    Ok(())
}

#[test]
fn masqueraded_connections_pass_the_states_of_both_sides() -> Result<()> {
    needs!("netns");
    let desk = Desk::new(false)?;
    let (client, server) = desk.connect()?;
    let address = client.local_addr()?;
    desk.must_show(address, "ESTABLISHED", 900, "1 active, 0 inactive").context("connected")?;
    client.shutdown(Shutdown::Write)?;
    desk.must_show(address, "CLOSE_WAIT", 60, "0 active, 1 inactive").context("client sent FIN")?;
    drop(server);
    desk.must_show(address, "TIME_WAIT", 120, "0 active, 1 inactive").context("server sent FIN too")?;

    let (client, server) = desk.connect()?;
    let address = client.local_addr()?;
    server.stream.shutdown(Shutdown::Write)?;
    desk.must_show(address, "FIN_WAIT", 120, "0 active, 2 inactive").context("server sent FIN first")?;
    drop(client);
    desk.must_show(address, "TIME_WAIT", 120, "0 active, 2 inactive").context("client sent FIN too")?;

    let (client, _server) = desk.connect()?;
    let address = client.local_addr()?;
    reset(client)?;
    desk.must_show(address, "CLOSE", 10, "0 active, 3 inactive").context("client sent RST")?;
    let (client, server) = desk.connect()?;
    reset(server.stream)?;
    desk.must_show(client.local_addr()?, "CLOSE", 10, "0 active, 4 inactive").context("server sent RST")
}

#[test]
fn directly_routed_connections_pass_the_states_of_the_clients_side() -> Result<()> {
    needs!("netns");
    let desk = Desk::new(true)?;
    let (client, server) = desk.connect()?;
    let address = client.local_addr()?;
    desk.must_show(address, "ESTABLISHED", 900, "1 active, 0 inactive").context("connected")?;
    // The server's side is not seen.
    drop(server);
    desk.must_show(address, "ESTABLISHED", 900, "1 active, 0 inactive").context("server sent FIN")?;
    drop(client);
    desk.must_show(address, "FIN_WAIT", 120, "0 active, 1 inactive").context("client sent FIN")
}

#[test]
fn a_server_that_does_not_answer_has_an_active_half_open_connection() -> Result<()> {
    needs!("netns");
    let desk = Desk::new(false)?;
    desk.director.ipvsadm("-a -t 10.0.0.1:80 -r 10.2.0.99:80 -m")?;
    desk.director.ipvsadm("-d -t 10.0.0.1:80 -r 10.2.0.11:80")?;
    let to = (address::VIP, 80).into();
    let attempt = desk.lab.client.run(|| Ok(TcpStream::connect_timeout(&to, Duration::from_millis(300))))?;
    ensure!(attempt.is_err(), "there is nobody");
    let connections = desk.director.ipvsadm("-Lnc")?;
    let line = connections.lines().last().unwrap_or_default();
    ensure!(line.contains("SYN_RECV") && line.contains("10.2.0.99:80"), "{connections}");
    let listing = desk.director.ipvsadm("-Ln")?;
    ensure!(listing.lines().last().is_some_and(|line| line.split_whitespace().nth(4) == Some("1")), "{listing}");
    Ok(())
}

/// Data both ways over an open connection.
fn works(client: &TcpStream, server: &TcpStream) -> bool {
    let exchange = |mut from: &TcpStream, mut to: &TcpStream| -> std::io::Result<()> {
        to.set_read_timeout(Some(Duration::from_millis(400)))?;
        from.write_all(b"ping")?;
        to.read_exact(&mut [0; 4])
    };
    exchange(client, server).is_ok() && exchange(server, client).is_ok()
}

#[test]
fn a_deleted_servers_packets_are_dropped_until_it_is_back_with_its_counts() -> Result<()> {
    needs!("netns");
    let desk = Desk::new(false)?;
    let (client, server) = desk.connect()?;
    ensure!(works(&client, &server.stream));
    desk.director.ipvsadm("-d -t 10.0.0.1:80 -r 10.2.0.11:80")?;
    ensure!(!works(&client, &server.stream), "packets of a deleted server's connection still pass");
    ensure!(desk.director.ipvsadm("-Lnc")?.contains("ESTABLISHED"), "the entry should stay until its timer ends");
    desk.director.ipvsadm("-a -t 10.0.0.1:80 -r 10.2.0.11:80 -m")?;
    desk.must_show(client.local_addr()?, "ESTABLISHED", 900, "1 active, 0 inactive")?;
    // What was sent meanwhile comes again by itself: each side's TCP has kept it.
    wait::until("data again", wait::LONG, || Ok(works(&client, &server.stream)))
}

#[test]
fn connections_outlive_clear_when_their_rules_come_back() -> Result<()> {
    needs!("netns");
    let desk = Desk::new(false)?;
    let (client, server) = desk.connect()?;
    let rules = desk.director.ipvsadm("-Sn")?;
    desk.director.ipvsadm("-C")?;
    ensure!(desk.director.ipvsadm("-Lnc")?.contains("ESTABLISHED"));
    desk.director.rules(&rules.replace("-s rr", "-s wlc"))?;
    desk.must_show(client.local_addr()?, "ESTABLISHED", 900, "1 active, 0 inactive")?;
    ensure!(works(&client, &server.stream));
    Ok(())
}

/// A number of `--stats --exact`: 2 connections, 3 packets in, 4 packets out, 5 bytes in, 6 bytes out.
fn statistic(director: &Director, column: usize) -> Result<u64> {
    let stats = director.ipvsadm("-Ln --stats --exact -t 10.0.0.1:80")?;
    let line = stats.lines().find(|line| line.starts_with("TCP")).context("no service")?;
    Ok(line.split_whitespace().nth(column).context("no such column")?.parse()?)
}

#[test]
fn a_big_offloaded_packet_counts_as_the_packets_it_becomes() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    let data = 4 << 20;
    transfer(lab.connect((address::VIP, 80))?, data, 1)?;
    // 1448 bytes of data in a full segment, 52 bytes of headers; acknowledgements have no data.
    let segments = data.div_ceil(1448);
    for (packets, bytes) in [(3, 5), (4, 6)] {
        let (packets, bytes) = (statistic(&director, packets)?, statistic(&director, bytes)?);
        ensure!((segments..segments * 3).contains(&packets), "{packets} packets for at least {segments} segments");
        // Each packet has 52 bytes of headers, the first ones 60; data is counted once, if nothing was sent again.
        let least = data + packets * 52;
        ensure!((least..least + least / 20).contains(&bytes), "{bytes} bytes in {packets} packets for {data} of data");
    }
    ensure!(statistic(&director, 2)? == 1);
    Ok(())
}

#[test]
fn zeroed_counters_start_again() -> Result<()> {
    needs!("netns");
    let desk = Desk::new(false)?;
    let (client, server) = desk.connect()?;
    ensure!(works(&client, &server.stream) && statistic(&desk.director, 3)? > 0);
    desk.director.ipvsadm("-Z")?;
    ensure!(statistic(&desk.director, 2)? == 0 && statistic(&desk.director, 3)? == 0);
    ensure!(works(&client, &server.stream) && statistic(&desk.director, 3)? > 0);
    Ok(())
}
