//! Ten million packets of a thousand flows on two CPUs, with connections that end and begin all the time: no packet
//! goes where it does not belong, and the counts are exact at the end.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use lbd_tests::capture::Packet;
use lbd_tests::frame::{ACK, FIN, Frame, RST, SYN};
use lbd_tests::program::{Hook, Program, Verdict};
use lbd_tests::random::Random;
use lbd_tests::{Director, Lab, Plan, address, needs, wait};

const SERVERS: usize = 4;
const SERVER_PORT: u16 = 8080;
/// Two services with the same real servers: each client port has a flow to each, and their replies must not be mixed up.
const SERVICE_PORTS: [u16; 2] = [80, 81];
const CLIENT_PORTS: u16 = 500;
const FIRST_CLIENT_PORT: u16 = 20_000;
const PACKETS: u64 = 10_000_000;
const REQUEST_FLAGS: [u8; 5] = [SYN, ACK, ACK, FIN | ACK, RST];
const REPLY_FLAGS: [u8; 4] = [SYN | ACK, ACK, FIN | ACK, RST];

struct Bench {
    lab: Lab,
    director: Director,
    /// By client port, service, flags.
    requests: Vec<[[Vec<u8>; REQUEST_FLAGS.len()]; 2]>,
    /// By client port, server, flags.
    replies: Vec<Vec<[Vec<u8>; REPLY_FLAGS.len()]>>,
}

fn bytes_of(text: &str) -> Result<[u8; 6]> {
    let bytes: Vec<u8> = text.split(':').map(|byte| u8::from_str_radix(byte, 16)).collect::<Result<_, _>>()?;
    bytes.try_into().map_err(|_| anyhow::anyhow!("not a hardware address: {text}"))
}

fn frame(to: [u8; 6], source: SocketAddr, destination: SocketAddr) -> Frame {
    let mut frame = Frame::new(source, destination);
    frame.ethernet = (to, [2, 0, 0, 0, 0, 9]);
    frame
}

impl Bench {
    fn new() -> Result<Self> {
        let lab = Lab::new(&Plan { servers: SERVERS, ..Plan::default() })?;
        let director = Director::start(&lab)?;
        // connections end as fast as they can
        director.ipvsadm("--set 1 1 1")?;
        let mut rules = String::new();
        let mut neighbours = String::new();
        for port in SERVICE_PORTS {
            rules.push_str(&format!("-A -t {}:{port} -s rr\n", address::VIP));
            for server in 0..SERVERS {
                rules.push_str(&format!(
                    "-a -t {}:{port} -r {}:{SERVER_PORT} -m\n",
                    address::VIP,
                    address::server(server)
                ));
            }
        }
        for (number, server) in lab.servers.iter().enumerate() {
            neighbours.push_str(&format!(
                "neigh replace {} lladdr {} dev {} nud permanent\n",
                address::server(number),
                server.hardware_address("eth0")?,
                lab.inside()
            ));
        }
        director.rules(&rules)?;
        lab.director.ip(&neighbours)?;
        let outside = bytes_of(&lab.director.hardware_address("outside")?)?;
        let inside = bytes_of(&lab.director.hardware_address("inside")?)?;
        let ports = FIRST_CLIENT_PORT..FIRST_CLIENT_PORT + CLIENT_PORTS;
        let client = |port| SocketAddr::new(address::CLIENT, port);
        let requests = ports.clone().map(|port| {
            SERVICE_PORTS.map(|service| {
                let frame = frame(outside, client(port), SocketAddr::new(address::VIP, service));
                REQUEST_FLAGS.map(|flags| frame.tcp(flags, b""))
            })
        });
        let replies = ports.map(|port| {
            let of_server = |server| {
                let frame = frame(inside, SocketAddr::new(address::server(server), SERVER_PORT), client(port));
                REPLY_FLAGS.map(|flags| frame.tcp(flags, b""))
            };
            (0..SERVERS).map(of_server).collect()
        });
        let (requests, replies) = (requests.collect(), replies.collect());
        Ok(Self { lab, director, requests, replies })
    }

    /// One CPU's share. Client ports of the lower half are everybody's; of the upper half each thread has its own
    /// (even or odd), and so knows which service a reply must come from.
    fn send(&self, thread: u64, left: &AtomicU64) -> Result<u64> {
        let outside = Program::attached(&self.director, &self.lab.director, "outside", Hook::Tc)?;
        let inside = Program::attached(&self.director, &self.lab.director, "inside", Hook::Tc)?;
        let mut random = Random::new(thread);
        let mut owners: HashMap<(u16, usize), usize> = HashMap::new();
        let mut sent = 0;
        while left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok() {
            let shared = random.below(2) == 0;
            let half = u64::from(CLIENT_PORTS / 2);
            let port = if shared { random.below(half) } else { half + random.below(half / 2) * 2 + thread % 2 };
            let port = u16::try_from(port)?;
            let (service, server) = (usize::from(random.below(2) == 1), usize::try_from(random.below(4))?);
            if random.below(2) == 0 {
                if let Some(server) = self.request(&outside, port, service, &mut random)? {
                    sent += 1;
                    owners.insert((port, server), service);
                }
            } else if let Some(from) = self.reply(&inside, port, server, &mut random)? {
                sent += 1;
                let owner = owners.get(&(port, server));
                ensure!(
                    shared || owner == Some(&from),
                    "a reply to port {port} came from service {from}, not {owner:?}"
                );
            }
        }
        Ok(sent)
    }

    /// A client's packet: the real server it went to.
    fn request(&self, program: &Program, port: u16, service: usize, random: &mut Random) -> Result<Option<usize>> {
        let flags = usize::try_from(random.below(REQUEST_FLAGS.len() as u64))?;
        let frame = &self.requests[usize::from(port)][service][flags];
        let outcome = program.run(frame)?;
        match outcome.verdict {
            Verdict::Pass => ensure!(outcome.packet == *frame, "a packet that was passed is changed"),
            Verdict::Drop => (),
            Verdict::Send => {
                let packet = Packet::of_frame(&outcome.packet).context("not IP")?;
                let server = (0..SERVERS).find(|number| address::server(*number) == packet.destination);
                let server = server.with_context(|| format!("sent to a stranger: {packet:?}"))?;
                ensure!(packet.source == address::CLIENT, "{packet:?}");
                ensure!(packet.ports() == Some((FIRST_CLIENT_PORT + port, SERVER_PORT)), "{packet:?}");
                return Ok(Some(server));
            }
        }
        Ok(None)
    }

    /// A real server's packet: the service that it comes from, to the client.
    fn reply(&self, program: &Program, port: u16, server: usize, random: &mut Random) -> Result<Option<usize>> {
        let flags = usize::try_from(random.below(REPLY_FLAGS.len() as u64))?;
        let frame = &self.replies[usize::from(port)][server][flags];
        let outcome = program.run(frame)?;
        match outcome.verdict {
            Verdict::Pass => ensure!(outcome.packet == *frame, "a packet that was passed is changed"),
            Verdict::Drop => bail!("a reply was dropped"),
            Verdict::Send => {
                let packet = Packet::of_frame(&outcome.packet).context("not IP")?;
                let (from, to) = packet.ports().context("no ports")?;
                ensure!(packet.source == address::VIP && packet.destination == address::CLIENT, "{packet:?}");
                ensure!(to == FIRST_CLIENT_PORT + port, "{packet:?}");
                let service = SERVICE_PORTS.iter().position(|service| *service == from);
                return Ok(Some(service.with_context(|| format!("from a stranger: {packet:?}"))?));
            }
        }
        Ok(None)
    }

    /// Whether the counts of the servers are those of their connections, and no connection is there twice.
    fn is_exact(&self) -> Result<bool> {
        let connections = self.director.ipvsadm("-Lnc")?;
        let servers = self.director.ipvsadm("-Ln")?;
        let mut counted: HashMap<(String, String), (u64, u64)> = HashMap::new();
        let (mut requests, mut replies) = (HashMap::new(), HashMap::new());
        for line in connections.lines().skip(2) {
            let [_, _, state, client, service, server]: [&str; 6] =
                line.split_whitespace().collect::<Vec<_>>().try_into().map_err(|_| anyhow::anyhow!("{line}"))?;
            let count = counted.entry((service.to_owned(), server.to_owned())).or_default();
            let active = matches!(state, "ESTABLISHED" | "SYN_RECV" | "SYN_SENT" | "SYNACK");
            *(if active { &mut count.0 } else { &mut count.1 }) += 1;
            ensure!(requests.insert((client.to_owned(), service.to_owned()), ()).is_none(), "twice: {line}");
            ensure!(replies.insert((client.to_owned(), server.to_owned()), ()).is_none(), "two answer: {line}");
        }
        let mut service = String::new();
        for line in servers.lines().skip(3) {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words[..] {
                ["TCP", name, _] => service = name.to_owned(),
                ["->", server, _, _, active, inactive] => {
                    let count = counted.remove(&(service.clone(), server.to_owned())).unwrap_or_default();
                    if (active.parse()?, inactive.parse()?) != count {
                        return Ok(false);
                    }
                }
                _ => bail!("{line}"),
            }
        }
        ensure!(counted.is_empty(), "connections of no server: {counted:?}");
        Ok(true)
    }
}

#[test]
fn ten_million_packets_on_two_cpus_go_where_they_belong_and_the_counts_are_exact() -> Result<()> {
    needs!("bpf");
    let bench = Bench::new()?;
    let left = AtomicU64::new(PACKETS);
    let sent = std::thread::scope(|scope| {
        let thread = |number| {
            let (bench, left) = (&bench, &left);
            scope.spawn(move || bench.lab.director.run(|| bench.send(number, left)))
        };
        let threads = [thread(0), thread(1)];
        let sent = threads.map(|thread| thread.join().map_err(|_| anyhow::anyhow!("a thread panicked")));
        sent.into_iter().map(|sent| sent?).sum::<Result<u64>>()
    })?;
    // a run in which nothing was forwarded would show nothing
    ensure!(sent > PACKETS / 4, "only {sent} of {PACKETS} packets were forwarded");
    // between the two listings the sweep may end connections: then the next look is as good
    wait::until("the counts to be those of the connections", Duration::from_secs(20), || bench.is_exact())
}
