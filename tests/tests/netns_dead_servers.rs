//! Dead servers: their clients learn at once that their connections are over, also those that only wait.

use std::io::{ErrorKind, Read, Write};
use std::net::{IpAddr, TcpStream};
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use lbd_tests::client::ask;
use lbd_tests::lab::server_name;
use lbd_tests::server::{Accepted, Acceptors, Echo};
use lbd_tests::{Director, Lab, Plan, address, needs, wait};

/// The port that is checked; connections go to another, so that a server can be dead and its connections open.
const CHECKED: u16 = 8_081;
/// What a check takes to see it, and a client to learn it, on a busy machine.
const SOON: Duration = Duration::from_secs(4);

/// Two servers behind one virtual address, and what keeps them alive.
struct Desk {
    lab: Lab,
    director: Director,
    accepted: Acceptors,
    alive: Vec<Option<Echo>>,
    vip: IpAddr,
}

impl Desk {
    fn new(vip: IpAddr, direct_routing: bool, dead_connections: &str) -> Result<Self> {
        let lab = Lab::new(&Plan { servers: 2, direct_routing, ..Plan::default() })?;
        let accepted = Acceptors::listen(&lab, 80)?;
        let alive = (0..2).map(|number| Ok(Some(Echo::tcp(&lab.servers[number], &server_name(number), CHECKED)?)));
        let alive = alive.collect::<Result<Vec<_>>>()?;
        let server = |number| if vip.is_ipv6() { address::server6(number) } else { address::server(number) };
        let method = if direct_routing { "direct-routing" } else { "masquerading" };
        let check = format!("{{type: tcp, port: {CHECKED}, interval: 200ms, timeout: 500ms, rise: 1, fall: 1}}");
        let services: String = [("tcp", 80), ("udp", 53)]
            .iter()
            .map(|(protocol, port)| {
                format!(
                    "  - address: \"{vip}\"\n    port: {port}\n    protocol: {protocol}\n    scheduler: rr\n    \
                     dead_connections: {dead_connections}\n    check: {check}\n    real_servers:\n      \
                     - {{address: \"{}\", forwarding: {method}}}\n      - {{address: \"{}\", forwarding: {method}}}\n",
                    server(0),
                    server(1)
                )
            })
            .collect();
        let file = lab.scratch.write("lbd.yaml", format!("services:\n{services}"))?;
        let director = Director::start_with(&lab, &["--config", &file.display().to_string()])?;
        Ok(Self { lab, director, accepted, alive, vip })
    }

    fn connect(&self) -> Result<(TcpStream, Accepted)> {
        Ok((self.lab.connect((self.vip, 80))?, self.accepted.next(wait::LONG)?))
    }

    /// Connections to both servers: to the first, and to the second.
    fn connect_to_both(&self) -> Result<[(TcpStream, Accepted); 2]> {
        let mut both = [self.connect()?, self.connect()?];
        both.sort_by_key(|(_, accepted)| accepted.name.clone());
        ensure!(both[0].1.name == "r1" && both[1].1.name == "r2");
        Ok(both)
    }

    fn reset_packets(&self) -> Result<u64> {
        Ok(self.director.verdicts()?.get("server-dead").copied().unwrap_or(0))
    }
}

fn exchange(client: &mut TcpStream, server: &mut TcpStream) -> Result<()> {
    client.write_all(b"ping")?;
    server.read_exact(&mut [0; 4])?;
    server.write_all(b"pong")?;
    client.read_exact(&mut [0; 4])?;
    Ok(())
}

/// What a blocked read comes to, and after how long.
fn read(mut stream: &TcpStream) -> Result<(std::result::Result<usize, ErrorKind>, Duration)> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let began = Instant::now();
    let result = stream.read(&mut [0]).map_err(|error| error.kind());
    Ok((result, began.elapsed()))
}

fn waiting_clients_get_a_reset(vip: IpAddr, direct_routing: bool) -> Result<()> {
    let mut desk = Desk::new(vip, direct_routing, "reset")?;
    let [(mut lost, mut server), (mut kept, mut other)] = desk.connect_to_both()?;
    exchange(&mut lost, &mut server.stream)?;
    exchange(&mut kept, &mut other.stream)?;
    desk.alive[0] = None;
    let (result, took) = read(&lost)?;
    ensure!(result == Err(ErrorKind::ConnectionReset), "{result:?} after {took:?}");
    ensure!(took < SOON, "{took:?}");
    println!("{vip}, direct routing {direct_routing}: reset after {took:?}");
    exchange(&mut kept, &mut other.stream)?;
    ensure!(desk.reset_packets()? >= 1);
    let connections = desk.director.ipvsadm("-Lnc")?;
    ensure!(connections.matches("ESTABLISHED").count() == 1, "{connections}");
    // New ones go to the other server.
    ensure!(desk.connect()?.1.name == "r2");
    Ok(())
}

#[test]
fn a_waiting_client_of_a_dead_masqueraded_server_gets_a_reset() -> Result<()> {
    needs!("netns");
    waiting_clients_get_a_reset(address::VIP, false)
}

#[test]
fn a_waiting_client_of_a_dead_masqueraded_server_gets_a_reset_in_ipv6() -> Result<()> {
    needs!("netns");
    waiting_clients_get_a_reset(address::VIP6, false)
}

#[test]
fn a_waiting_client_of_a_dead_directly_routed_server_gets_a_reset() -> Result<()> {
    needs!("netns");
    waiting_clients_get_a_reset(address::VIP, true)
}

#[test]
fn a_waiting_client_of_a_dead_directly_routed_server_gets_a_reset_in_ipv6() -> Result<()> {
    needs!("netns");
    waiting_clients_get_a_reset(address::VIP6, true)
}

#[test]
fn a_dead_server_that_goes_on_sending_gets_a_reset_too() -> Result<()> {
    needs!("netns");
    for vip in [address::VIP, address::VIP6] {
        let mut desk = Desk::new(vip, false, "reset")?;
        let [(mut lost, mut server), _others] = desk.connect_to_both()?;
        exchange(&mut lost, &mut server.stream)?;
        desk.alive[0] = None;
        ensure!(read(&lost)?.0 == Err(ErrorKind::ConnectionReset));
        // The client is told and its entry gone; the server learns it when it sends.
        wait::until("a reset for the server", wait::LONG, || Ok(server.stream.write_all(b"anybody?").is_err()))?;
    }
    Ok(())
}

#[test]
fn datagrams_of_a_dead_servers_client_go_to_another() -> Result<()> {
    needs!("netns");
    let mut desk = Desk::new(address::VIP, false, "automatic")?;
    let _servers = Echo::udp_on_all(&desk.lab, address::server, 53)?;
    let sockets = [desk.lab.datagrams_to((address::VIP, 53))?, desk.lab.datagrams_to((address::VIP, 53))?];
    let names = [ask(&sockets[0], b"?")?.name, ask(&sockets[1], b"?")?.name];
    desk.alive[0] = None;
    wait::until("the check to fail", wait::LONG, || Ok(!desk.director.ipvsadm("-Ln")?.contains("10.2.0.11:53")))?;
    for (socket, name) in sockets.iter().zip(names) {
        wait::until(&format!("r2 to answer, {name} before"), wait::LONG, || {
            Ok(ask(socket, b"!").is_ok_and(|answer| answer.name == "r2"))
        })?;
    }
    Ok(())
}

#[test]
fn kept_connections_of_a_dead_server_go_on_when_it_is_back() -> Result<()> {
    needs!("netns");
    let mut desk = Desk::new(address::VIP, false, "keep")?;
    let [(mut client, mut server), _others] = desk.connect_to_both()?;
    desk.alive[0] = None;
    let is_listed = |desk: &Desk| Ok(desk.director.ipvsadm("-Ln")?.contains("10.2.0.11:80"));
    wait::until("the check to fail", wait::LONG, || Ok(!is_listed(&desk)?))?;
    desk.alive[0] = Some(Echo::tcp(&desk.lab.servers[0], "r1", CHECKED)?);
    wait::until("the check to succeed", wait::LONG, || is_listed(&desk))?;
    exchange(&mut client, &mut server.stream)?;
    ensure!(desk.reset_packets()? == 0);
    Ok(())
}
