//! Frames that no sender sends: cut short, with lengths that are not true, with any byte where none belongs.
//!
//! A seeded generator breaks frames of every kind that the data path knows. Whatever it is given, the data path must
//! return; what it passes or drops must be as it came; what it forwards must be as right as it was.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use lb_ebpf::packet::Segments;
use lb_ebpf::verdict::Reason;

use super::bench::{hex, same};
use super::checksum::check;
use super::frame::{Packet, icmp, tcp, udp, udp_without_checksum};
use super::host::HostMachine;
use super::kernel::{self, KernelMachine, Place};
use super::machine::{self, Fate, Machine, Received};
use super::world::{CLIENT, FOREIGN_VIP, REMOTE, ROUTER, SERVER1, SERVER2, SILENT, Side, VIP};
use crate::random::Random;

/// The longest frame.
const LONGEST: usize = 1_514;
/// Connections that the programs' table is made for: nothing is ended early, which would depend on the clock.
const CONNECTIONS: u32 = 200_000;
/// Bytes that break something more often than others.
const TELLING: [u8; 12] = [0, 1, 4, 5, 6, 0x0f, 0x11, 0x3f, 0x7f, 0x80, 0xfe, 0xff];
/// Sixteen-bit numbers of that kind.
const TELLING_WORDS: [u16; 10] = [0, 1, 7, 8, 19, 20, 0x1fff, 0x2000, 0x4000, 0xffff];

/// A frame and how it comes.
#[derive(Clone, Debug)]
pub struct Broken {
    /// By which interface.
    pub side: Side,
    /// The frame.
    pub frame: Vec<u8>,
    /// Segmentation still to come.
    pub segments: Segments,
}

/// Makes frames; the same seed makes the same ones.
#[derive(Clone, Debug)]
pub struct Generator {
    random: Random,
    templates: Vec<(Side, Vec<u8>)>,
}

impl Generator {
    /// A generator.
    pub fn new(seed: u64) -> Self {
        let templates = (0..2).flat_map(templates).collect();
        Self { random: Random::new(seed), templates }
    }

    /// The frames that it breaks, as they are.
    pub fn templates(&self) -> impl Iterator<Item = Broken> + '_ {
        let segments = Segments::default();
        self.templates.iter().map(move |(side, frame)| Broken { side: *side, frame: frame.clone(), segments })
    }

    /// The next frame.
    pub fn next_frame(&mut self) -> Broken {
        let template = self.index(self.templates.len());
        let (side, mut frame) = self.templates[template].clone();
        if self.random.below(64) == 0 {
            // nothing of it but the address it is sent to and the ethertype
            let length = self.index(128);
            frame.truncate(14);
            frame.resize(14 + length, 0);
            self.random.fill(&mut frame[14..]);
        }
        for _ in 0..self.random.below(5) {
            self.break_once(&mut frame);
        }
        frame.truncate(LONGEST);
        if frame.len() < 14 {
            frame.resize(14, 0);
        }
        let is_segmented = self.random.below(16) == 0;
        let mut number = |limit| if is_segmented { self.random.below(limit) as u32 } else { 0 };
        Broken { side, frame, segments: Segments { count: number(64), size: number(1_600) } }
    }

    fn index(&mut self, length: usize) -> usize {
        self.random.below(length as u64) as usize
    }

    /// Changes a frame in one way. Headers are hit more often than what they carry.
    fn break_once(&mut self, frame: &mut Vec<u8>) {
        let reach = if self.random.below(4) == 0 { frame.len() } else { frame.len().min(90) };
        let at = self.index(reach.max(1));
        let word = TELLING_WORDS[self.index(TELLING_WORDS.len())];
        let byte =
            if self.random.below(2) == 0 { TELLING[self.index(TELLING.len())] } else { self.random.next_word() as u8 };
        match self.random.below(9) {
            0 => frame.truncate(at),
            1 => frame.extend(std::iter::repeat_n(byte, at)),
            2 => frame.iter_mut().skip(at).take(1).for_each(|old| *old ^= 1 << (byte & 7)),
            3 | 4 => frame.iter_mut().skip(at).take(1).for_each(|old| *old = byte),
            5 => frame.iter_mut().skip(at & !1).zip(word.to_be_bytes()).for_each(|(old, new)| *old = new),
            6 => {
                // a length field that is nearly true
                let near = (frame.len() as u16).wrapping_sub(14).wrapping_add(u16::from(byte & 15)).wrapping_sub(8);
                let field = if self.random.below(2) == 0 { 16 } else { 18 };
                frame.iter_mut().skip(field).zip(near.to_be_bytes()).for_each(|(old, new)| *old = new);
            }
            7 => drop(frame.drain(at..frame.len().min(at + usize::from(byte & 31)))),
            _ => {
                let other = self.index(self.templates.len());
                let tail = self.templates[other].1.get(at..).unwrap_or_default().to_vec();
                frame.truncate(at);
                frame.extend(tail);
            }
        }
    }
}

/// Frames of every kind, of one family.
fn templates(family: usize) -> Vec<(Side, Vec<u8>)> {
    let (vip, client, server, router) = (VIP[family], CLIENT[family], SERVER1[family], ROUTER[family]);
    let (outside, inside) = (Side::Outside, Side::Inside);
    let mut packets = vec![
        (outside, tcp((client, 1), (vip, 80), "S")),
        (outside, tcp((client, 1), (vip, 80), "PA").with_payload(37)),
        (outside, tcp((client, 1), (vip, 80), "A").with_payload(1_400)),
        (outside, tcp((REMOTE[family], 2), (vip, 80), "S")),
        (outside, tcp((client, 3), (vip, 81), "S")),
        (outside, tcp((client, 3), (vip, 81), "FA")),
        (outside, tcp((client, 4), (vip, 82), "S")),
        (outside, udp((client, 5), (vip, 53), b"query")),
        (outside, udp_without_checksum((client, 5), (vip, 53), b"query")),
        (outside, udp((client, 6), (vip, 54), b"direct")),
        (outside, udp((client, 7), (vip, 55), b"to a silent server")),
        (outside, udp((client, 5), (vip, 53), b"last").with_ttl(1)),
        (outside, tcp((client, 1), (FOREIGN_VIP[family], 80), "S")),
        (inside, tcp((server, 8080), (client, 1), "SA")),
        (inside, tcp((server, 8080), (client, 1), "PA").with_payload(1_000)),
        (inside, tcp((server, 8080), (REMOTE[family], 2), "SA")),
        (inside, udp((server, 53), (client, 5), b"answer")),
        (inside, udp_without_checksum((server, 53), (client, 5), b"answer")),
    ];
    packets.extend(errors(family));
    if family == 0 {
        packets.push((outside, tcp((client, 1), (vip, 80), "A").with_options(&[1; 20])));
        packets.push((inside, udp((server, 53), (client, 5), b"answer").with_options(&[1; 40])));
    } else {
        let padding = [1, 4, 0, 0, 0, 0];
        packets
            .push((outside, tcp((client, 1), (vip, 80), "A").with_extension(0, &padding).with_extension(60, &padding)));
        packets.push((inside, udp((server, 53), (client, 5), b"answer").with_extension(43, &[0; 14])));
    }
    let mut frames: Vec<(Side, Vec<u8>)> = packets.iter().map(|(side, packet)| (*side, side.frame(packet))).collect();
    for (side, packet) in [
        (outside, udp((client, 5), (vip, 53), &[7; 100]).fragmentable()),
        (outside, udp((client, 6), (vip, 54), &[7; 100]).fragmentable()),
        (inside, udp((server, 53), (client, 5), &[7; 100]).fragmentable()),
        (outside, tcp((router, 9), (vip, 80), "S").with_payload(40).fragmentable()),
    ] {
        frames.extend(packet.fragments(32).iter().map(|ip| (side, side.frame_of(ip))));
    }
    frames
}

/// ICMP errors of one family, both ways.
fn errors(family: usize) -> Vec<(Side, Packet)> {
    let (vip, client, server, router) = (VIP[family], CLIENT[family], SERVER1[family], ROUTER[family]);
    let (unreachable, too_big) = if family == 0 { ((3, 3), (3, 4)) } else { ((1, 4), (2, 0)) };
    let about_requests =
        [udp((client, 5), (server, 53), b"query"), tcp((client, 1), (server, 8080), "PA").with_payload(99)];
    let about_replies = [
        tcp((vip, 80), (client, 1), "PA").with_payload(77),
        udp((vip, 53), (client, 5), b"answer"),
        tcp((vip, 81), (client, 3), "A"),
    ];
    let mut packets = Vec::new();
    for quoted in about_requests {
        packets.push((Side::Inside, icmp(server, client, unreachable, 0, &quoted.ip())));
        packets.push((Side::Inside, icmp(SERVER2[family], client, too_big, 1_280, &quoted.ip())));
    }
    for quoted in about_replies {
        packets.push((Side::Outside, icmp(router, vip, unreachable, 0, &quoted.ip())));
        packets.push((Side::Outside, icmp(router, vip, too_big, 1_280, &quoted.ip())));
    }
    packets
}

/// The rules that the frames meet. Each service has one server: then nothing depends on what went before but whether a
/// connection is there.
fn rules() -> String {
    let mut lines = String::new();
    for family in 0..2 {
        let at = |address, port| std::net::SocketAddr::new(address, port);
        let vip = VIP[family];
        for (service, server, method) in [
            (format!("-t {}", at(vip, 80)), at(SERVER1[family], 8080), "-m"),
            (format!("-t {}", at(vip, 81)), at(SERVER1[family], 81), "-g"),
            (format!("-t {}", at(vip, 82)), at(SERVER1[family], 82), "-m -w 0"),
            (format!("-u {}", at(vip, 53)), at(SERVER1[family], 53), "-m"),
            (format!("-u {}", at(vip, 54)), at(SERVER1[family], 54), "-g"),
            (format!("-u {}", at(vip, 55)), at(SILENT[family], 55), "-m"),
            (format!("-t {}", at(FOREIGN_VIP[family], 80)), at(SERVER1[family], 80), "-m"),
        ] {
            lines += &format!("-A {service} -s rr\n-a {service} -r {server} {method}\n");
        }
    }
    lines
}

/// How often each verdict was given.
pub type Summary = BTreeMap<&'static str, u64>;

/// Judges what came of a frame.
///
/// # Errors
///
/// When it is not as it must be.
pub fn judge(broken: &Broken, received: &Received) -> Result<()> {
    let (before, after) = (&broken.frame, &received.frame);
    if received.fate != Fate::Sent {
        return same(after, before).context("rewritten, but not sent");
    }
    let was_right = check(before).is_ok();
    if was_right {
        check(after).context("was right, and is not any more")?;
    }
    let is_answer =
        matches!(received.reason, Reason::NoServer | Reason::TimeExceeded | Reason::TooBig | Reason::NoRoute);
    if is_answer {
        // what cannot be told from the quoted packet is the answer's own
        let headers = if before[12] == 8 { 28 } else { 48 };
        let quote = after.get(14 + headers..).context("an answer without a quote")?;
        return same(quote, before.get(14..14 + quote.len()).context("more is quoted than there was")?);
    }
    ensure!(before.len() == after.len(), "{} bytes became {}", before.len(), after.len());
    let end = changeable(before).context("sent, but without the headers of anything that is forwarded")?;
    same(&after[end..], &before[end..]).context("changed beyond its headers")
}

/// Where the bytes begin that are nobody's to change: behind the transport checksum, or behind the ports that an ICMP
/// error quotes.
fn changeable(frame: &[u8]) -> Option<usize> {
    let (transport, protocol) = transport(frame, 14)?;
    if protocol == 1 || protocol == 58 {
        return Some(self::transport(frame, transport + 8)?.0 + 4);
    }
    Some((transport + 18).min(frame.len()))
}

/// Offset and protocol of what the IP packet at `at` carries.
fn transport(frame: &[u8], at: usize) -> Option<(usize, u8)> {
    if frame.get(at)? >> 4 == 4 {
        return Some((at + usize::from(frame[at] & 15) * 4, *frame.get(at + 9)?));
    }
    let (mut offset, mut next) = (at + 40, *frame.get(at + 6)?);
    while matches!(next, 0 | 43 | 44 | 60) {
        let length = if next == 44 { 8 } else { (usize::from(*frame.get(offset + 1)?) + 1) * 8 };
        next = *frame.get(offset)?;
        offset += length;
    }
    Some((offset, next))
}

/// Puts frames through the host's decisions.
///
/// # Errors
///
/// The first frame of which something came that must not.
pub fn through_host(seed: u64, frames: usize, xdp: bool) -> Result<Summary> {
    let mut machine = HostMachine::new(xdp)?;
    for change in machine::changes(&rules())? {
        machine.change(&change)?;
    }
    let mut generator = Generator::new(seed);
    let mut summary = Summary::new();
    let opening: Vec<Broken> = generator.templates().collect();
    for number in 0..frames {
        let broken = opening.get(number).cloned().unwrap_or_else(|| generator.next_frame());
        let received = machine.receive(broken.side, &broken.frame, broken.segments);
        let received = received.and_then(|received| judge(&broken, &received).map(|()| received));
        let received = received.with_context(|| describe(seed, number, &broken))?;
        *summary.entry(received.reason.name()).or_default() += 1;
    }
    Ok(summary)
}

fn describe(seed: u64, number: usize, broken: &Broken) -> String {
    let Broken { side, frame, segments } = broken;
    format!("frame {number} of seed {seed:#x}, by {}, {segments:?}: {}", side.name(), hex(frame))
}

/// Puts frames through the loaded programs and the host's decisions side by side.
///
/// # Errors
///
/// The first frame of which something came that must not, or something else than on the host.
pub fn through_programs(seed: u64, frames: usize, xdp: bool) -> Result<Summary> {
    let place = Place::new()?;
    place.namespace.run(|| {
        let mut programs = KernelMachine::new(&place, xdp, CONNECTIONS)?;
        let mut host = programs.twin()?;
        for change in machine::changes(&rules())? {
            programs.change(&change)?;
            host.change(&change)?;
        }
        let mut generator = Generator::new(seed);
        let mut summary = Summary::new();
        let mut out = Vec::new();
        let opening: Vec<Broken> = generator.templates().collect();
        let (mut number, mut next) = (0, 0);
        while number < frames {
            let broken = opening.get(next).cloned().unwrap_or_else(|| generator.next_frame());
            next += 1;
            if !xdp && !kernel::is_taken(&broken.frame) {
                continue;
            }
            let received = compare(&mut programs, &mut host, &broken, &mut out);
            let received = received.with_context(|| describe(seed, number, &broken))?;
            *summary.entry(received.reason.name()).or_default() += 1;
            number += 1;
        }
        Ok(summary)
    })
}

/// One frame through both.
fn compare(
    programs: &mut KernelMachine,
    host: &mut HostMachine,
    broken: &Broken,
    out: &mut Vec<u8>,
) -> Result<Received> {
    let received = host.receive(broken.side, &broken.frame, broken.segments)?;
    judge(broken, &received)?;
    if !kernel::is_taken(&broken.frame) {
        // shorter than the kernel runs a tc program on; XDP takes it
        if broken.segments.size == 0 {
            ensure!(programs.run_xdp(broken.side, &broken.frame, out)? == Fate::Passed, "XDP has not handed it on");
            same(out, &broken.frame)?;
        }
        return Ok(received);
    }
    let mut fate = programs.run(broken.side, &broken.frame, broken.segments, out)?;
    if fate == Fate::Dropped && received.fate == Fate::Sent {
        // the answers of this second were used up
        programs.allow_answers()?;
        fate = programs.run(broken.side, &broken.frame, broken.segments, out)?;
    }
    if fate != received.fate {
        bail!("{fate:?} by the programs, {:?} ({:?}) on the host", received.fate, received.reason);
    }
    same(out, &received.frame).context("not the same as on the host")?;
    Ok(received)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Frames each way, a million together.
    const FRAMES: usize = 500_000;

    #[test]
    fn malformed_frames_never_come_out_rewritten() {
        for xdp in [false, true] {
            let summary = through_host(0x5eed, FRAMES, xdp).unwrap();
            println!("{summary:?}");
            // frames that nobody looks into would prove nothing
            for reason in ["malformed", "reply", "request-direct", "icmp-forwarded", "no-server", "fragment-unknown"] {
                assert!(summary.get(reason).is_some_and(|count| *count > 100), "{reason}: {summary:?}");
            }
        }
    }

    #[test]
    fn a_rewritten_frame_would_be_noticed() {
        let frame = Side::Outside.frame(&udp((CLIENT[0], 5), (VIP[0], 53), b"query"));
        let broken = Broken { side: Side::Outside, frame: frame.clone(), segments: Segments::default() };
        let judged = |fate, at: usize| {
            let mut frame = frame.clone();
            frame[at] ^= 1;
            judge(&broken, &Received { fate, reason: Reason::RequestMasqueraded, frame, to: None })
        };
        for fate in [Fate::Passed, Fate::Dropped] {
            judged(fate, 3).unwrap_err();
        }
        judged(Fate::Sent, 3).unwrap();
        judged(Fate::Sent, 22).unwrap_err();
        judged(Fate::Sent, frame.len() - 1).unwrap_err();
    }
}
