//! Fragments: only the first has ports, the others follow it.

use anyhow::Result;
use lb_ebpf::verdict::{Answer, Reason};

use super::super::frame::{Packet, udp};
use super::super::world::{CLIENT, SERVER1, SERVER2, Side, VIP};
use super::super::{Bench, Expected, Input};
use super::at;

fn rules(bench: &mut Bench, family: usize, method: &str) -> Result<()> {
    let service = at(VIP[family], 53);
    bench.rules(&format!(
        "-A -u {service} -s rr\n-a -u {service} -r {} {method}\n-a -u {service} -r {} {method}",
        at(SERVER1[family], if method == "-m" { 5353 } else { 53 }),
        at(SERVER2[family], if method == "-m" { 5353 } else { 53 }),
    ))
}

/// A datagram and what it becomes, in as many fragments.
fn pairs(packet: &Packet, becomes: &Packet) -> Vec<(Vec<u8>, Vec<u8>)> {
    packet.fragments(512).into_iter().zip(becomes.fragments(512)).collect()
}

/// In order, and in any order once the first was there; both directions, both methods.
pub fn later_fragments_follow_the_first(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        for (first_port, method) in [(6_000, "-m"), (7_000, "-g")] {
            rules(bench, family, method)?;
            let service = at(VIP[family], 53);
            // the newest server first
            for (number, server) in [SERVER2[family], SERVER1[family]].into_iter().enumerate() {
                let client = at(CLIENT[family], first_port + number as u16);
                let mut packet = udp(client, service, b"").with_payload(1801).fragmentable();
                packet.identification = 100 + number as u16;
                let (becomes, reason) = match method {
                    "-m" => (packet.clone().to(at(server, 5353)).routed(), Reason::RequestMasqueraded),
                    _ => (packet.clone().routed(), Reason::RequestDirect),
                };
                let fragments = pairs(&packet, &becomes);
                anyhow::ensure!(fragments.len() == 4);
                for place in [0, 1, 2, 3, 3, 1, 0, 2] {
                    let (ip, expected) = &fragments[place];
                    let expected = Expected::Forward(reason, expected.clone(), server);
                    bench.step(&format!("fragment {place}"), &Input::ip(Side::Outside, ip), &expected)?;
                }
                if method == "-g" {
                    continue;
                }
                let mut packet = udp(at(server, 5353), client, b"").with_payload(1100).fragmentable();
                packet.identification = 7;
                let becomes = packet.clone().from(service).routed();
                for (ip, expected) in pairs(&packet, &becomes) {
                    let expected = Expected::Forward(Reason::Reply, expected, client.ip());
                    bench.step("of a reply", &Input::ip(Side::Inside, &ip), &expected)?;
                }
            }
            bench.rules(&format!("-D -u {service}"))?;
        }
    }
    Ok(())
}

/// A later fragment alone, another datagram's, another sender's: nobody can say where they belong.
pub fn a_fragment_before_the_first_is_passed(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        rules(bench, family, "-m")?;
        let service = at(VIP[family], 53);
        let port = 6_000 + family as u16;
        let packet = udp((CLIENT[family], port), service, b"").with_payload(1801).fragmentable();
        let fragments = pairs(&packet, &packet.clone().to(at(SERVER2[family], 5353)).routed());
        let unknown = Expected::Pass(Reason::FragmentUnknown);
        for (ip, _) in &fragments[1..] {
            bench.step("before the first", &Input::ip(Side::Outside, ip), &unknown)?;
        }
        bench.states(port, &[])?;
        let (ip, expected) = &fragments[0];
        let expected = Expected::Forward(Reason::RequestMasqueraded, expected.clone(), SERVER2[family]);
        bench.step("the first", &Input::ip(Side::Outside, ip), &expected)?;
        let (ip, expected) = &fragments[2];
        let expected = Expected::Forward(Reason::RequestMasqueraded, expected.clone(), SERVER2[family]);
        bench.step("another", &Input::ip(Side::Outside, ip), &expected)?;
        let mut other = packet.clone();
        other.identification += 1;
        bench.step("of another datagram", &Input::ip(Side::Outside, &other.fragments(512)[1]), &unknown)?;
        let mut other = packet.clone();
        other.source = super::super::world::REMOTE[family];
        bench.step("of another client", &Input::ip(Side::Outside, &other.fragments(512)[1]), &unknown)?;
        // a first fragment without the whole header of its transport
        let tiny = &packet.fragments(8)[0];
        let cut = tiny[..tiny.len() - 4].to_vec();
        bench.step("cut", &Input::ip(Side::Outside, &cut), &Expected::Pass(Reason::Malformed))?;
        bench.rules(&format!("-D -u {service}"))?;
    }
    Ok(())
}

/// No error is sent about a fragment that is not the first (RFC 1122 §3.2.2), and it begins no connection: when that of
/// the first is gone, so is its own.
pub fn a_later_fragment_is_neither_answered_nor_a_beginning(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let service = at(VIP[family], 53);
        bench.rules(&format!("-A -u {service} -s rr\n-a -u {service} -r {} -m -w 0", at(SERVER1[family], 5353)))?;
        let port = 6_100 + family as u16;
        let packet = udp((CLIENT[family], port), service, b"").with_payload(600).fragmentable();
        let fragments = |packet: &Packet| packet.fragments(512).into_iter().map(|ip| Input::ip(Side::Outside, &ip));
        let inputs: Vec<Input> = fragments(&packet).collect();
        let refused = Expected::Answer(Reason::NoServer, Answer::PortUnreachable, 0);
        bench.step("first, no server", &inputs[0], &refused)?;
        bench.step("later, no server", &inputs[1], &Expected::Pass(Reason::NoConnection))?;
        bench.rules(&format!("-e -u {service} -r {} -m -w 1", at(SERVER1[family], 5353)))?;
        bench.step("later, no connection", &inputs[1], &Expected::Pass(Reason::NoConnection))?;
        bench.states(port, &[])?;
        let over: Vec<Input> = fragments(&packet.with_ttl(1)).collect();
        let exceeded = Expected::Answer(Reason::TimeExceeded, Answer::TimeExceeded, 0);
        bench.step("first, time over", &over[0], &exceeded)?;
        bench.step("later, time over", &over[1], &Expected::Drop(Reason::TimeExceeded))?;
    }
    Ok(())
}
