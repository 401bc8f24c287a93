//! What becomes of a packet is counted under its name in `lbd status`: each reason is reached by packets that are
//! certain to have arrived, since they are put on the wire past the client's own stack.
//!
//! Elsewhere: `handed-on` in `netns_xdp_counts`, `fragment-unknown` in `netns_fragments`, `table-full` and `evicted` in
//! `netns_full_table`. Not to be had from outside: `answer-failed`, `rewrite-failed` (the kernel is out of memory),
//! `table-busy` (other CPUs win a place several times in a row), `hops-full` (65,536 neighbours), `internal` (a fault).

use anyhow::{Context, Result, ensure};
use lbd_tests::client::ask;
use lbd_tests::frame::{ACK, Frame, SYN};
use lbd_tests::server::Echo;
use lbd_tests::wire::Wire;
use lbd_tests::{Director, Lab, Plan, address, needs, wait};

/// A laboratory, and the client's side of the wire to the director.
struct Bench {
    lab: Lab,
    director: Director,
    wire: Wire,
}

impl Bench {
    fn new(rules: &str) -> Result<Self> {
        let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
        let director = Director::start(&lab)?;
        director.rules(rules)?;
        let wire = Wire::to_director(&lab)?;
        Ok(Self { lab, director, wire })
    }

    fn frame(&self, source: &str, destination: &str) -> Result<Frame> {
        Ok(self.wire.frame(source.parse()?, destination.parse()?))
    }

    fn count(&self, reason: &str) -> Result<u64> {
        Ok(self.director.verdicts()?.get(reason).copied().unwrap_or(0))
    }

    /// Sends frames, each of which must be counted under this name: no less, and no more.
    fn counts(&self, reason: &str, frames: &[Vec<u8>]) -> Result<()> {
        let before = self.count(reason)?;
        frames.iter().try_for_each(|frame| self.wire.send(frame))?;
        self.must_reach(reason, before + frames.len() as u64)
    }

    fn must_reach(&self, reason: &str, count: u64) -> Result<()> {
        let reached = wait::until(reason, wait::LONG, || Ok(self.count(reason)? >= count));
        reached.with_context(|| format!("{count} wanted of {:?}", self.director.verdicts()))?;
        let now = self.count(reason)?;
        // Neighbours and routers of the laboratory speak, too.
        let is_shared = matches!(reason, "not-ours" | "not-ip" | "other-host" | "no-services");
        ensure!(now == count || is_shared, "{reason}: {now} instead of {count}: {:?}", self.director.verdicts());
        Ok(())
    }
}

const WEB: &str = "-A -t 10.0.0.1:80 -s rr\n-a -t 10.0.0.1:80 -r 10.2.0.11:80 -m\n";
const NAMES: &str = "-A -u 10.0.0.1:53 -s rr\n-a -u 10.0.0.1:53 -r 10.2.0.11:53 -m\n";

#[test]
fn what_is_passed_on_is_counted_by_why() -> Result<()> {
    needs!("netns");
    let bench = Bench::new("")?;
    let syn = |to: &str| Ok::<_, anyhow::Error>(bench.frame("10.1.0.2:4000", to)?.tcp(SYN, b""));
    bench.counts("no-services", &[syn("10.0.0.1:80")?])?;
    bench.director.rules(WEB)?;
    bench.counts("not-ours", &[syn("10.2.0.11:81")?, syn("10.0.0.1:81")?])?;
    let mut foreign = syn("10.0.0.1:80")?;
    // An ethertype for experiments, then a protocol that is not forwarded (GRE).
    foreign[12..14].copy_from_slice(&[0x88, 0xb5]);
    let mut tunnelled = syn("10.0.0.1:80")?;
    tunnelled[23] = 47;
    bench.counts("not-ip", &[foreign, tunnelled])?;
    let mut elsewhere = syn("10.0.0.1:80")?;
    elsewhere[..6].copy_from_slice(&[2, 0, 0, 0, 0xbe, 0xef]);
    bench.counts("other-host", &[elsewhere])?;
    let (mut too_long, mut no_header, mut cut_off) = (syn("10.0.0.1:80")?, syn("10.0.0.1:80")?, syn("10.0.0.1:80")?);
    // IPv4: a total length beyond the frame, a header shorter than any; TCP: a frame that ends in its header.
    too_long[16..18].copy_from_slice(&2000_u16.to_be_bytes());
    no_header[14] = 0x44;
    cut_off.truncate(14 + 20 + 12);
    bench.counts("malformed", &[too_long, no_header, cut_off])?;
    let acknowledgement = bench.frame("10.1.0.2:4001", "10.0.0.1:80")?.tcp(ACK, b"");
    bench.counts("no-connection", &[acknowledgement])?;
    // The first real server's own address is not local to the director.
    bench.director.rules("-A -t 10.2.0.11:82 -s rr\n-a -t 10.2.0.11:82 -r 10.2.0.12:80 -m\n")?;
    bench.counts("not-local", &[syn("10.2.0.11:82")?])?;
    bench.director.rules("-A -t 10.0.0.1:83 -s rr\n-a -t 10.0.0.1:83 -r 10.2.0.1:83 -g\n")?;
    bench.counts("local-server", &[syn("10.0.0.1:83")?])
}

#[test]
fn what_is_forwarded_is_counted_by_how() -> Result<()> {
    needs!("netns");
    let bench = Bench::new(NAMES)?;
    let _servers = Echo::udp_on_all(&bench.lab, address::server, 53)?;
    let socket = bench.lab.datagrams_to((address::VIP, 53))?;
    (0..10_u8).try_for_each(|number| ask(&socket, &[number; 20]).map(drop))?;
    bench.must_reach("request-masqueraded", 10)?;
    bench.must_reach("reply", 10)?;
    bench.director.rules("-A -u 10.0.0.1:54 -s rr\n-a -u 10.0.0.1:54 -r 10.2.0.11:54 -g\n")?;
    let datagram = bench.frame("10.1.0.2:4000", "10.0.0.1:54")?.udp(b"direct");
    bench.counts("request-direct", &[datagram.clone(), datagram])?;
    // Nobody listens there: the real server's error is the client's to hear, from the virtual address.
    bench.director.rules("-A -u 10.0.0.1:55 -s rr\n-a -u 10.0.0.1:55 -r 10.2.0.11:5555 -m\n")?;
    let deaf = bench.lab.datagrams_to((address::VIP, 55))?;
    deaf.send(b"anybody?")?;
    let refused = deaf.recv(&mut [0; 10]).map_err(|error| error.kind());
    ensure!(refused == Err(std::io::ErrorKind::ConnectionRefused), "{refused:?}");
    bench.must_reach("icmp-forwarded", 1)
}

#[test]
fn what_is_answered_is_counted_by_why() -> Result<()> {
    needs!("netns");
    let bench = Bench::new(
        "-A -t 10.0.0.1:80 -s rr\n\
         -A -u 10.0.0.1:53 -s rr\n-a -u 10.0.0.1:53 -r 10.2.0.11:53 -m\n\
         -A -u 10.0.0.1:54 -s rr\n-a -u 10.0.0.1:54 -r 192.0.2.9:54 -m\n\
         -A -u [fd00::1]:53 -s rr\n-a -u [fd00::1]:53 -r [fd00:2::11]:53 -m\n",
    )?;
    bench.counts("no-server", &[bench.frame("10.1.0.2:4000", "10.0.0.1:80")?.tcp(SYN, b"")])?;
    let last_hop = |source, destination| {
        Ok::<_, anyhow::Error>(Frame { ttl: 1, ..bench.frame(source, destination)? }.udp(b"late"))
    };
    bench.counts(
        "time-exceeded",
        &[last_hop("10.1.0.2:4000", "10.0.0.1:53")?, last_hop("[fd00:1::2]:4000", "[fd00::1]:53")?],
    )?;
    bench.lab.director.ip("link set inside mtu 1300\n")?;
    let long = [0x55; 1400];
    let too_big = [
        bench.frame("10.1.0.2:4001", "10.0.0.1:53")?.udp(&long),
        bench.frame("[fd00:1::2]:4001", "[fd00::1]:53")?.udp(&long),
    ];
    bench.counts("too-big", &too_big)?;
    bench.counts("no-route", &[bench.frame("10.1.0.2:4002", "10.0.0.1:54")?.udp(b"where?")])
}

#[test]
fn a_burst_of_refusals_is_limited_and_counted() -> Result<()> {
    needs!("netns");
    let bench = Bench::new("-A -t 10.0.0.1:80 -s rr\n")?;
    let frames: Vec<Vec<u8>> = (0..2000_u16)
        .map(|number| Ok(bench.frame(&format!("10.1.0.2:{}", 4000 + number), "10.0.0.1:80")?.tcp(SYN, b"")))
        .collect::<Result<_>>()?;
    let started = std::time::Instant::now();
    frames.iter().try_for_each(|frame| bench.wire.send(frame))?;
    let sum = || Ok::<_, anyhow::Error>((bench.count("no-server")?, bench.count("answer-limited")?));
    wait::until("2,000 refusals", wait::LONG, || sum().map(|(answered, limited)| answered + limited >= 2000))?;
    let took = started.elapsed().as_millis();
    let (answered, limited) = sum()?;
    ensure!(answered + limited == 2000, "{answered} + {limited}");
    // On each CPU 50 at once, and 1,000 a second.
    let cpus = std::thread::available_parallelism()?.get() as u128;
    let most = cpus * (50 + took + 20);
    ensure!(answered >= 50 && u128::from(answered) <= most, "{answered} answers in {took} ms, {limited} not");
    ensure!(limited > 0, "none of 2,000 was too many in {took} ms");
    Ok(())
}

#[test]
fn sources_that_no_client_has_are_dropped_and_counted() -> Result<()> {
    needs!("netns");
    let bench = Bench::new(NAMES)?;
    bench.director.rules(WEB)?;
    bench.director.rules("-A -u [fd00::1]:53 -s rr\n-a -u [fd00::1]:53 -r [fd00:2::11]:53 -m\n")?;
    let mut frames = Vec::new();
    // Loopback, multicast, broadcast, nobody, the virtual address, the director's own ones.
    for source in ["127.0.0.1", "224.0.0.5", "255.255.255.255", "0.0.0.0", "10.0.0.1", "10.1.0.1", "10.2.0.1"] {
        frames.push(bench.frame(&format!("{source}:4000"), "10.0.0.1:53")?.udp(b"who am I?"));
        frames.push(bench.frame(&format!("{source}:4000"), "10.0.0.1:80")?.tcp(SYN, b""));
    }
    for source in ["::1", "ff02::1", "::", "fd00::1", "fd00:2::1"] {
        frames.push(bench.frame(&format!("[{source}]:4000"), "[fd00::1]:53")?.udp(b"who am I?"));
    }
    bench.counts("martian-source", &frames)?;
    let connections = bench.director.ipvsadm("-Lnc")?;
    ensure!(connections.lines().count() == 2, "{connections}");
    Ok(())
}

#[test]
fn what_is_dropped_is_counted_by_why() -> Result<()> {
    needs!("netns");
    let bench = Bench::new(NAMES)?;
    let datagram = |source: &str, to: &str| Ok::<_, anyhow::Error>(bench.frame(source, to)?.udp(b"data"));
    bench.counts("request-masqueraded", &[datagram("10.1.0.2:4000", "10.0.0.1:53")?])?;
    // Another virtual service with the same real server: its replies to that client could not be told apart.
    bench.director.rules("-A -u 10.0.0.2:53 -s rr\n-a -u 10.0.0.2:53 -r 10.2.0.11:53 -m\n")?;
    bench.counts("reply-taken", &[datagram("10.1.0.2:4000", "10.0.0.2:53")?])?;
    bench.director.ipvsadm("-d -u 10.0.0.1:53 -r 10.2.0.11:53")?;
    let more = datagram("10.1.0.2:4000", "10.0.0.1:53")?;
    bench.counts("server-gone", &[more.clone(), more])?;
    bench.lab.director.ip("route add blackhole 10.5.0.1/32\n")?;
    bench.director.rules("-A -u 10.0.0.3:53 -s rr\n-a -u 10.0.0.3:53 -r 10.5.0.1:53 -m\n")?;
    bench.counts("route-unusable", &[datagram("10.1.0.2:4001", "10.0.0.3:53")?])?;
    bench.director.rules("-A -u 10.0.0.4:53 -s rr\n-a -u 10.0.0.4:53 -r 10.2.0.12:53 -m\n")?;
    bench.lab.director.sysctl(&[("net.ipv4.ip_forward", "0")])?;
    bench.counts("forwarding-off", &[datagram("10.1.0.2:4002", "10.0.0.4:53")?])
}
