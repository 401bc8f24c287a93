//! What becomes of connections and counts when rules change, compared with what IPVS itself did (`golden/sched`, recorded
//! from Linux 6.1 with ipvsadm 1.31: the same commands, the same connections).

use std::collections::BTreeMap;
use std::net::Shutdown;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use lbd_tests::client::ask;
use lbd_tests::server::{Accepted, Echo};
use lbd_tests::trace::{Held, Trace};
use lbd_tests::{address, needs, wait};
use socket2::SockRef;

const EXPIRE_NODEST: &str = "sysctls: {expire_nodest_conn: 1}\n";

#[test]
fn weight_zero_goes_as_in_ipvs() -> Result<()> {
    needs!("netns");
    let mut trace = Trace::start()?;
    let _servers = Echo::udp_on_all(&trace.lab, address::server, 53)?;
    trace.service("rr", &[1, 1])?;
    trace.connections(4, true)?;
    trace.say("weight 0: no new connections; the open ones go on")?;
    trace.command("-e -t 10.0.0.1:80 -r 10.2.0.11:80 -m -w 0")?;
    let old = trace.held();
    trace.connections(4, true)?;
    trace.try_some(0..old, false)?;
    trace.command("-Ln")?;
    trace.list_connections(None)?;
    trace.say("UDP")?;
    trace.service_of("-u", 53, "rr", &[1, 1])?;
    let (one, two) = (trace.datagrams(53)?, trace.datagrams(53)?);
    let asked = [&one, &two, &one, &two].map(|socket| Ok(ask(socket, b"?")?.name));
    trace.report(asked.into_iter().collect::<Result<_>>()?)?;
    trace.command("-e -u 10.0.0.1:53 -r 10.2.0.11:53 -m -w 0")?;
    trace.command("-e -u 10.0.0.1:53 -r 10.2.0.12:53 -m -w 0")?;
    let asked = [&one, &two].map(|socket| Ok(ask(socket, b"?")?.name));
    trace.report(asked.into_iter().collect::<Result<_>>()?)?;
    let refused = ask(&trace.datagrams(53)?, b"?").err().context("no server is left")?;
    let kind = refused.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
    ensure!(kind == Some(std::io::ErrorKind::ConnectionRefused), "{refused:#}");
    trace.note("refused")?;
    trace.must_equal("weight-zero.golden")
}

#[test]
fn a_deleted_server_goes_and_comes_back_as_in_ipvs() -> Result<()> {
    needs!("netns");
    let mut trace = Trace::start()?;
    trace.service("rr", &[1, 1])?;
    trace.connections(4, true)?;
    let old = 0..trace.held();
    trace.say("-d with open connections (expire_nodest_conn=0): their packets are dropped, the entries stay")?;
    trace.command("-d -t 10.0.0.1:80 -r 10.2.0.11:80")?;
    trace.try_some(old.clone(), false)?;
    trace.command("-Ln")?;
    trace.list_connections(None)?;
    trace.connections(3, true)?;
    trace.say("-a again: the old entries work again, and are counted")?;
    trace.command("-a -t 10.0.0.1:80 -r 10.2.0.11:80 -m")?;
    trace.command("-Ln")?;
    trace.try_some(old.clone(), true)?;
    trace.say("expire_nodest_conn=1, -d")?;
    trace.configure(EXPIRE_NODEST)?;
    trace.command("-d -t 10.0.0.1:80 -r 10.2.0.11:80")?;
    trace.try_some(old, false)?;
    trace.list_connections(None)?;
    trace.must_equal("delete-server.golden")
}

#[test]
fn a_deleted_service_goes_and_comes_back_as_in_ipvs() -> Result<()> {
    needs!("netns");
    let mut trace = Trace::start()?;
    trace.command("-A -t 10.0.0.2:99 -s rr")?;
    trace.say("(another service stays, so that IPVS stays on)")?;
    trace.service("rr", &[1, 1])?;
    trace.connections(2, true)?;
    trace.command("-D -t 10.0.0.1:80")?;
    trace.try_some(0..2, false)?;
    trace.list_connections(None)?;
    trace.say("a new connection")?;
    trace.connection("")?;
    trace.say("and the service again")?;
    trace.service("rr", &[1, 1])?;
    trace.try_some(0..2, true)?;
    trace.command("-Ln")?;
    trace.connections(2, true)?;
    trace.say("-C")?;
    trace.command("-C")?;
    trace.try_some(2..4, false)?;
    trace.list_connections(None)?;
    trace.must_equal("delete-service.golden")
}

#[test]
fn counts_survive_as_in_ipvs() -> Result<()> {
    needs!("netns");
    let mut trace = Trace::start()?;
    trace.service("rr", &[1, 1])?;
    trace.connections(4, true)?;
    trace.command("-Ln")?;
    trace.say(
        "-C and the same service and servers again (even with another scheduler): \
         the counts and the connections are back",
    )?;
    trace.command("-C")?;
    trace.service("wlc", &[1, 1])?;
    trace.command("-Ln")?;
    trace.try_some(0..4, false)?;
    trace.command("-Ln")?;
    trace.say("another service address, the same servers: from 0")?;
    trace.service_at("10.0.0.2", "wlc", &[1, 1])?;
    trace.command("-Ln")?;
    trace.say("a server deleted and added again to its service: the same")?;
    trace.command("-d -t 10.0.0.1:80 -r 10.2.0.11:80")?;
    trace.command("-a -t 10.0.0.1:80 -r 10.2.0.11:80 -m")?;
    trace.command("-Ln")?;
    // The rest is --stats, whose numbers depend on how the two ends acknowledge; its connections do not.
    let stats = trace.director().ipvsadm("-Ln --stats")?;
    for server in ["10.2.0.11:80", "10.2.0.12:80"] {
        let line = stats.lines().find(|line| line.contains(server)).context("no statistics")?;
        let words: Vec<&str> = line.split_whitespace().collect();
        ensure!(words.get(2) == Some(&"2") && words.iter().skip(3).all(|number| *number != "0"), "{stats}");
    }
    ensure!(stats.lines().nth(3).is_some_and(|line| line.split_whitespace().nth(2) == Some("0")), "{stats}");
    trace.must_equal_up_to("counts-survive-clear.golden", 59)
}

/// A service of its own for each case, on the next port.
struct Cases {
    trace: Trace,
    port: u16,
}

impl Cases {
    fn begin(&mut self, label: &str, server: &str) -> Result<()> {
        self.port += 1;
        self.trace.say(label)?;
        let port = self.port;
        let rules = format!("-A -t 10.0.0.1:{port} -s rr\n-a -t 10.0.0.1:{port} -r {server}:{port} -m\n");
        self.trace.director().rules(&rules)
    }

    fn connect(&mut self) -> Result<Held> {
        match self.trace.connect(self.port)? {
            Ok(held) => Ok(held),
            Err(failure) => bail!("{failure}"),
        }
    }

    /// The connection is in this state, and the servers' counts are as IPVS's: the golden file says which.
    fn shows(&mut self, when: &str, state: &str) -> Result<()> {
        let mut counts = (String::new(), String::new());
        let (director, port) = (self.trace.director(), self.port);
        wait::until(&format!("{state} after: {when}"), wait::LONG, || {
            let connections = director.ipvsadm("-Lnc")?;
            let listing = director.ipvsadm(&format!("-Ln -t 10.0.0.1:{port}"))?;
            let mut words = listing.split_whitespace().rev();
            counts.1 = words.next().unwrap_or_default().to_owned();
            counts.0 = words.next().unwrap_or_default().to_owned();
            let mine = |line: &&str| line.contains(&format!(" 10.0.0.1:{port} "));
            Ok(connections.lines().find(mine).is_some_and(|line| line.split_whitespace().nth(2) == Some(state)))
        })?;
        self.trace.note(&format!("  {when:<34} ActiveConn {} InActConn {}", counts.0, counts.1))?;
        self.trace.list_connections(Some(port))
    }
}

/// A close that sends a reset.
fn reset(stream: std::net::TcpStream) -> Result<()> {
    SockRef::from(&stream).set_linger(Some(Duration::ZERO))?;
    drop(stream);
    Ok(())
}

const SERVER: &str = "10.2.0.11";

#[test]
fn states_and_counts_of_masqueraded_connections_are_those_of_ipvs() -> Result<()> {
    needs!("netns");
    let ports: Vec<u16> = (90..95).collect();
    let trace = Trace::start_on(&ports, "")?;
    let _servers = Echo::udp_on_all(&trace.lab, address::server, 53)?;
    let mut cases = Cases { trace, port: 89 };
    cases.begin("the client closes first", SERVER)?;
    let Held { client, server: Accepted { stream: server, .. } } = cases.connect()?;
    cases.shows("connected", "ESTABLISHED")?;
    client.shutdown(Shutdown::Write)?;
    cases.shows("client sent FIN", "CLOSE_WAIT")?;
    drop(server);
    cases.shows("server sent FIN too", "TIME_WAIT")?;
    cases.begin("the server closes first", SERVER)?;
    let Held { client, server: Accepted { stream: server, .. } } = cases.connect()?;
    server.shutdown(Shutdown::Write)?;
    cases.shows("server sent FIN", "FIN_WAIT")?;
    drop(client);
    cases.shows("client sent FIN too", "TIME_WAIT")?;
    cases.begin("the client resets", SERVER)?;
    reset(cases.connect()?.client)?;
    cases.shows("after the RST", "CLOSE")?;
    cases.begin("the server resets", SERVER)?;
    let held = cases.connect()?;
    reset(held.server.stream)?;
    cases.shows("after the RST", "CLOSE")?;
    cases.begin("data on an open connection", SERVER)?;
    let held = cases.connect()?;
    let well = held.is_well()?;
    cases.trace.note(&well)?;
    cases.shows("after data", "ESTABLISHED")?;
    cases.begin("no listener: the server answers RST", SERVER)?;
    let refused = cases.trace.connect(cases.port)?.err().context("nobody listens")?;
    cases.trace.note(refused)?;
    cases.shows("after the RST", "CLOSE")?;
    cases.begin("the server does not answer at all", "10.2.0.99")?;
    let timeout =
        cases.trace.connect_within(cases.port, Duration::from_millis(500))?.err().context("there is nobody")?;
    cases.trace.note(timeout)?;
    cases.shows("after one SYN", "SYN_RECV")?;
    let mut trace = cases.trace;
    trace.say("UDP")?;
    trace.director().rules("-A -u 10.0.0.1:53 -s rr\n-a -u 10.0.0.1:53 -r 10.2.0.11:53 -m\n")?;
    let answered = ask(&trace.datagrams(53)?, b"?")?.name;
    trace.note(&answered)?;
    trace.list_connections(Some(53))?;
    trace.command("-Ln -u 10.0.0.1:53")?;
    trace.must_equal("conn-counts-nat.golden")
}

/// How long entries are there. Those of the recording that last longer than ten seconds are not waited for: what their
/// timer says after some seconds, and the seconds, are theirs.
#[test]
fn entries_age_as_in_ipvs() -> Result<()> {
    needs!("netns");
    const LONGEST: Duration = Duration::from_secs(13);
    let mut trace = Trace::start()?;
    let _servers = Echo::udp_on_all(&trace.lab, address::server, 53)?;
    trace.service("rr", &[1])?;
    trace.service_of("-u", 53, "rr", &[1])?;
    trace.command("-A -t 10.0.0.1:82 -s rr")?;
    trace.command("-a -t 10.0.0.1:82 -r 10.2.0.99:82 -m")?;
    trace.command("--set 8 5 3")?;
    trace.command("-L --timeout")?;
    trace.say(
        "how long an entry is there after its last packet (looked at once a second; shown as the nearest of 3, 5, 8, \
         10, 60, 120, 900)",
    )?;
    let connect = |trace: &mut Trace| trace.connect(80)?.map_err(anyhow::Error::msg);
    let _open = connect(&mut trace)?;
    connect(&mut trace)?.close()?;
    reset(connect(&mut trace)?.client)?;
    let half = connect(&mut trace)?;
    half.client.shutdown(Shutdown::Write)?;
    let other_half = connect(&mut trace)?;
    other_half.server.stream.shutdown(Shutdown::Write)?;
    ensure!(trace.connect_within(82, Duration::from_millis(300))?.is_err());
    ask(&trace.datagrams(53)?, b"?")?;

    let began = Instant::now();
    let mut lasted: BTreeMap<(String, String), Duration> = BTreeMap::new();
    while began.elapsed() < LONGEST {
        for line in trace.director().ipvsadm("-Lnc")?.lines().skip(2) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let [_, timer, state, client, ..] = words[..] else { bail!("{line}") };
            let (minutes, seconds) = timer.split_once(':').context("a timer")?;
            let left = Duration::from_secs(minutes.parse::<u64>()? * 60 + seconds.parse::<u64>()?);
            let port = client.rsplit(':').next().unwrap_or_default().to_owned();
            let ages = lasted.entry((state.to_owned(), port)).or_default();
            // One that is nearly over is watched to its end.
            *ages = began.elapsed() + if left > LONGEST { left } else { Duration::ZERO };
        }
        std::thread::sleep(Duration::from_millis(700));
    }
    let nearest = |lasted: &Duration| {
        let seconds = lasted.as_secs_f64() + 0.5;
        let off = |known: &u32| (f64::from(*known) - seconds).abs() / f64::from(*known);
        [3, 5, 8, 10, 60, 120, 900].into_iter().min_by(|a, b| off(a).total_cmp(&off(b)))
    };
    let order = ["UDP", "ESTABLISHED", "FIN_WAIT", "CLOSE", "CLOSE_WAIT", "SYN_RECV", "TIME_WAIT"];
    for wanted in order {
        for ((state, port), lasted) in lasted.iter().filter(|((state, _), _)| state == wanted) {
            let seconds = nearest(lasted).context("a time")?;
            trace.note(&format!("  {state:<12} client port {port}: about {seconds} s"))?;
        }
    }
    ensure!(lasted.len() == order.len(), "{lasted:?}");
    trace.must_equal_up_to("conn-aging.golden", 17)
}
