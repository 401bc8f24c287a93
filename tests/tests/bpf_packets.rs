//! Packets through the loaded programs, one at a time: what goes in, what comes out, at both hooks.

use std::net::{IpAddr, SocketAddr};

use anyhow::{Context, Result, bail, ensure};
use lbd_tests::capture::Packet;
use lbd_tests::frame::{ACK, FIN, Frame, SYN, transport_checksum_right};
use lbd_tests::program::{Hook, Program, Verdict};
use lbd_tests::random::Random;
use lbd_tests::{Director, Lab, Plan, address, needs};

/// A director with its rules, and the program of each hook on each interface.
struct Bench {
    lab: Lab,
    director: Director,
    outside_address: [u8; 6],
    inside_address: [u8; 6],
}

const CLIENT_PORT: u16 = 40_000;

fn bytes_of(text: &str) -> Result<[u8; 6]> {
    let bytes: Vec<u8> = text.split(':').map(|byte| u8::from_str_radix(byte, 16)).collect::<Result<_, _>>()?;
    bytes.try_into().map_err(|_| anyhow::anyhow!("not a hardware address: {text}"))
}

impl Bench {
    /// Every combination of family, protocol and forwarding method: port 80 is masqueraded to 8080, port 81 routed directly.
    fn new() -> Result<Self> {
        let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
        // XDP sends out of a veth only if the other end takes frames, and before Linux 6.3 only if XDP is in its driver.
        lab.client.shell("ethtool -K eth0 gro on")?;
        lab.switch.shell("ethtool -K director gro on")?;
        let director = Director::start_with(&lab, &["--attach", "xdp"])?;
        for (virtual_address, server) in [("10.0.0.1", "10.2.0.11"), ("[fd00::1]", "[fd00:2::11]")] {
            for protocol in ["-t", "-u"] {
                director.rules(&format!(
                    "-A {protocol} {virtual_address}:80 -s rr\n-a {protocol} {virtual_address}:80 -r {server}:8080 -m\n\
                     -A {protocol} {virtual_address}:81 -s rr\n-a {protocol} {virtual_address}:81 -r {server}:81 -g\n"
                ))?;
            }
        }
        let server = lab.servers[0].hardware_address("eth0")?;
        let client = lab.client.hardware_address("eth0")?;
        // Neighbours that are known: XDP does nothing else.
        lab.director.ip(&format!(
            "neigh replace 10.2.0.11 lladdr {server} dev inside nud permanent\n\
             neigh replace fd00:2::11 lladdr {server} dev inside nud permanent\n\
             neigh replace 10.1.0.2 lladdr {client} dev outside nud permanent\n\
             neigh replace fd00:1::2 lladdr {client} dev outside nud permanent\n"
        ))?;
        let outside_address = bytes_of(&lab.director.hardware_address("outside")?)?;
        let inside_address = bytes_of(&lab.director.hardware_address("inside")?)?;
        Ok(Self { lab, director, outside_address, inside_address })
    }

    fn program(&self, interface: &str, hook: Hook) -> Result<Program> {
        Program::attached(&self.director, &self.lab.director, interface, hook)
    }

    /// A frame from the client to a port of a virtual address.
    fn request(&self, virtual_address: IpAddr, port: u16, client_port: u16) -> Frame {
        let client = if virtual_address.is_ipv4() { address::CLIENT } else { address::CLIENT6 };
        let mut frame = Frame::new(SocketAddr::new(client, client_port), SocketAddr::new(virtual_address, port));
        frame.ethernet = (self.outside_address, [2, 0, 0, 0, 0, 9]);
        frame
    }

    /// The server's answer to a masqueraded request.
    fn reply(&self, virtual_address: IpAddr, client_port: u16) -> Frame {
        let (client, server) = match virtual_address {
            IpAddr::V4(_) => (address::CLIENT, address::server(0)),
            IpAddr::V6(_) => (address::CLIENT6, address::server6(0)),
        };
        let mut frame = Frame::new(SocketAddr::new(server, 8080), SocketAddr::new(client, client_port));
        frame.ethernet = (self.inside_address, [2, 0, 0, 0, 0, 8]);
        frame
    }
}

/// What a packet that was sent on must look like.
fn must_be(outcome: &lbd_tests::program::Outcome, source: SocketAddr, destination: SocketAddr) -> Result<()> {
    ensure!(outcome.verdict == Verdict::Send, "{:?}", outcome.verdict);
    let packet = Packet::of_frame(&outcome.packet).context("not an IP packet any more")?;
    let (source_port, destination_port) = packet.ports().context("without ports")?;
    ensure!(SocketAddr::new(packet.source, source_port) == source, "{packet:?}");
    ensure!(SocketAddr::new(packet.destination, destination_port) == destination, "{packet:?}");
    ensure!(packet.ttl == 63 && packet.header_checksum_right, "{packet:?}");
    ensure!(transport_checksum_right(&outcome.packet), "a wrong checksum: {:02x?}", outcome.packet);
    Ok(())
}

/// Requests and replies of one hook. Later ports for later hooks: each makes its own connections.
fn forwards(bench: &Bench, hook: Hook, client_port: u16) -> Result<()> {
    let (outside, inside) = (bench.program("outside", hook)?, bench.program("inside", hook)?);
    let (tc_outside, tc_inside) = (bench.program("outside", Hook::Tc)?, bench.program("inside", Hook::Tc)?);
    for virtual_address in [address::VIP, address::VIP6] {
        let server = if virtual_address.is_ipv4() { address::server(0) } else { address::server6(0) };
        let (request, reply) =
            (bench.request(virtual_address, 80, client_port), bench.reply(virtual_address, client_port));
        let direct = bench.request(virtual_address, 81, client_port);
        let steps: [(&str, &Program, Vec<u8>, SocketAddr, SocketAddr); 8] = [
            ("SYN", &outside, request.tcp(SYN, b""), request.source, SocketAddr::new(server, 8080)),
            ("SYN+ACK", &inside, reply.tcp(SYN | ACK, b""), request.destination, request.source),
            ("data", &outside, request.tcp(ACK, b"odd"), request.source, SocketAddr::new(server, 8080)),
            ("FIN", &outside, request.tcp(FIN | ACK, b""), request.source, SocketAddr::new(server, 8080)),
            ("datagram", &outside, request.udp(b"question"), request.source, SocketAddr::new(server, 8080)),
            ("answer", &inside, reply.udp(b"answer"), request.destination, request.source),
            ("direct SYN", &outside, direct.tcp(SYN, b""), direct.source, direct.destination),
            ("direct datagram", &outside, direct.udp(b"question"), direct.source, direct.destination),
        ];
        for (name, program, frame, source, destination) in steps {
            let mut outcome = program.run(&frame)?;
            if hook == Hook::Xdp && outcome.verdict == Verdict::Pass {
                // The first packet to a next hop, and one a second after it, are left to the tc program of the same
                // interface, as they came; the next is XDP's own.
                ensure!(outcome.packet == frame, "{name} was handed on changed");
                let tc = if std::ptr::eq(program, &outside) { &tc_outside } else { &tc_inside };
                must_be(&tc.run(&frame)?, source, destination).with_context(|| format!("{name}, handed on to tc"))?;
                outcome = program.run(&frame)?;
            }
            must_be(&outcome, source, destination).with_context(|| format!("{hook:?}, {virtual_address}, {name}"))?;
        }
    }
    Ok(())
}

#[test]
fn requests_and_replies_are_forwarded_with_right_checksums_at_both_hooks() -> Result<()> {
    needs!("bpf");
    let bench = Bench::new()?;
    bench.lab.director.run(|| {
        forwards(&bench, Hook::Tc, CLIENT_PORT)?;
        forwards(&bench, Hook::Xdp, CLIENT_PORT + 1)
    })
}

#[test]
fn headers_with_options_are_stepped_over() -> Result<()> {
    needs!("bpf");
    let bench = Bench::new()?;
    bench.lab.director.run(|| {
        let outside = bench.program("outside", Hook::Tc)?;
        // Router alert and padding; hop-by-hop options, then destination options, then the segment.
        let cases = [
            (address::VIP, address::server(0), vec![vec![148, 4, 0, 0], vec![1; 8], vec![1; 40]]),
            (
                address::VIP6,
                address::server6(0),
                vec![
                    vec![6, 0, 1, 4, 0, 0, 0, 0],
                    vec![60, 0, 1, 4, 0, 0, 0, 0, 6, 1, 1, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
                ],
            ),
        ];
        for (virtual_address, server, all_options) in cases {
            for options in all_options {
                let mut request = bench.request(virtual_address, 80, CLIENT_PORT);
                request.options.clone_from(&options);
                let outcome = outside.run(&request.tcp(SYN, b""))?;
                must_be(&outcome, request.source, SocketAddr::new(server, 8080))
                    .with_context(|| format!("{options:?}"))?;
            }
        }
        Ok(())
    })
}

#[test]
fn what_is_not_ours_leaves_as_it_came() -> Result<()> {
    needs!("bpf");
    let bench = Bench::new()?;
    let mut frames = Vec::new();
    for virtual_address in [address::VIP, address::VIP6] {
        let request = bench.request(virtual_address, 80, CLIENT_PORT);
        let mut elsewhere = request.clone();
        elsewhere.ethernet.0 = [2, 0, 0, 0, 0, 0x77];
        frames.push(("another host's frame", elsewhere.tcp(SYN, b"")));
        let mut other_port = request.clone();
        other_port.destination.set_port(82);
        frames.push(("a port without service", other_port.tcp(SYN, b"")));
        let mut routed = request.clone();
        routed.destination.set_ip(if virtual_address.is_ipv4() { address::server(0) } else { address::server6(0) });
        frames.push(("a packet for a server", routed.tcp(SYN, b"")));
        frames.push(("a segment without a connection", bench.request(virtual_address, 80, 50_000).tcp(ACK, b"data")));
        frames.push(("a server's packet without a connection", bench.reply(virtual_address, 50_001).tcp(ACK, b"data")));
    }
    let mut arp = [bench.outside_address, [2, 0, 0, 0, 0, 9]].concat();
    arp.extend([8, 6, 0, 1, 8, 0, 6, 4, 0, 1]);
    arp.resize(60, 0);
    frames.push(("ARP", arp));
    bench.lab.director.run(|| {
        for hook in [Hook::Tc, Hook::Xdp] {
            let outside = bench.program("outside", hook)?;
            for (name, frame) in &frames {
                let outcome = outside.run(frame)?;
                ensure!(
                    outcome.verdict == Verdict::Pass && outcome.packet == *frame,
                    "{hook:?}, {name}: {outcome:02x?}"
                );
            }
        }
        Ok(())
    })
}

/// The lengths that a packet's own headers give are those of the frame: judged apart from the data path.
fn lengths_right(frame: &[u8]) -> bool {
    let byte = |at: usize| frame.get(at).copied().map(usize::from);
    let word = |at: usize| Some(byte(at)? << 8 | byte(at + 1)?);
    let check = || -> Option<bool> {
        let (protocol, start, end) = match word(12)? {
            0x0800 => {
                let header = (byte(14)? & 15) * 4;
                let total = word(16)?;
                if byte(14)? >> 4 != 4 || header < 20 || total < header || total > frame.len() - 14 {
                    return Some(false);
                }
                // A first fragment's lengths are those of the whole; a later one has no header to judge.
                if word(20)? & 0x3fff != 0 {
                    return Some(true);
                }
                (byte(23)?, 14 + header, 14 + total)
            }
            0x86dd => {
                let total = 40 + word(18)?;
                if byte(14)? >> 4 != 6 || total > frame.len() - 14 {
                    return Some(false);
                }
                (byte(20)?, 54, 14 + total)
            }
            _ => return Some(true),
        };
        match protocol {
            6 => {
                let header = (byte(start + 12)? >> 4) * 4;
                Some(header >= 20 && start + header <= end)
            }
            // 0 stands for "as long as the packet" (RFC 2675, of jumbograms).
            17 if word(start + 4)? == 0 => Some(start + 8 <= end),
            17 => Some(start + 8 <= end && word(start + 4)? >= 8 && start + word(start + 4)? <= end),
            // Extension headers and other protocols are not judged here.
            _ => Some(true),
        }
    };
    check().unwrap_or(false)
}

/// One frame, changed at random: cut off, bytes overwritten, or all of it noise.
fn malformed(original: &[u8], random: &mut Random) -> Vec<u8> {
    let mut frame = original.to_vec();
    match random.below(8) {
        0 => frame.truncate(14 + usize::try_from(random.below(frame.len() as u64 - 14)).unwrap_or(0)),
        1 => random.fill(frame.get_mut(14..).unwrap_or_default()),
        // The bytes with versions, lengths and offsets: IPv4's, IPv6's, TCP's and UDP's.
        2 | 3 => {
            let places = [14, 16, 17, 18, 19, 20, 21, 23, 38, 39, 46, 58, 59, 66];
            for _ in 0..=random.below(2) {
                let at = places[usize::try_from(random.below(places.len() as u64)).unwrap_or(0)];
                if let Some(byte) = frame.get_mut(at) {
                    *byte = random.next_word() as u8;
                }
            }
        }
        _ => {
            for _ in 0..=random.below(4) {
                let at = 12 + usize::try_from(random.below(frame.len() as u64 - 12)).unwrap_or(0);
                if let Some(byte) = frame.get_mut(at) {
                    *byte = random.next_word() as u8;
                }
            }
        }
    }
    frame
}

/// True unless the frame ends within its fixed IP header: the kernel makes no socket buffer of such a one for a test run.
fn kernel_takes(frame: &[u8]) -> bool {
    match frame.get(12..14) {
        Some([8, 0]) => frame.len() >= 34,
        Some([0x86, 0xdd]) => frame.len() >= 54,
        _ => true,
    }
}

#[test]
fn a_million_malformed_packets_never_come_out_rewritten() -> Result<()> {
    needs!("bpf");
    let bench = Bench::new()?;
    let mut originals = Vec::new();
    for virtual_address in [address::VIP, address::VIP6] {
        for port in [80, 81] {
            let request = bench.request(virtual_address, port, CLIENT_PORT);
            let mut with_options = request.clone();
            with_options.options = if virtual_address.is_ipv4() { vec![1; 12] } else { vec![6, 0, 1, 4, 0, 0, 0, 0] };
            for frame in [&request, &with_options] {
                originals.extend([frame.tcp(SYN, b""), frame.tcp(ACK, b"some data"), frame.udp(b"question")]);
            }
        }
    }
    bench.lab.director.run(|| {
        let mut random = Random::new(0x6d61_6c66);
        for hook in [Hook::Tc, Hook::Xdp] {
            let outside = bench.program("outside", hook)?;
            let mut round = 0;
            while round < 500_000 {
                let original = &originals[usize::try_from(random.below(originals.len() as u64))?];
                let frame = malformed(original, &mut random);
                if hook == Hook::Tc && !kernel_takes(&frame) {
                    continue;
                }
                round += 1;
                let outcome = outside.run(&frame).with_context(|| format!("{hook:?}, {round}: {frame:02x?}"))?;
                let untouched = outcome.packet == frame;
                match outcome.verdict {
                    Verdict::Pass if untouched => {}
                    Verdict::Drop => {}
                    Verdict::Send if lengths_right(&frame) && lengths_right(&outcome.packet) => {}
                    verdict => bail!("{hook:?}, {round}: {verdict:?}\nin  {frame:02x?}\nout {:02x?}", outcome.packet),
                }
            }
        }
        Ok(())
    })
}
