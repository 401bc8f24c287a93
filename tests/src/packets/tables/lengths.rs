//! Time to live, and packets that are longer than the link.

use anyhow::Result;
use lb_ebpf::verdict::{Answer, Reason};

use super::super::frame::{tcp, udp};
use super::super::world::{CLIENT, NARROW, NARROW_MTU, SERVER1, Side, VIP};
use super::super::{Bench, Expected, Input};
use super::{at, direct, masqueraded, reply};

/// A packet whose time is over gets time exceeded from the virtual address; a reply's is the stack's.
pub fn the_last_hop_is_answered_from_the_virtual_address(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client, server) = (VIP[family], CLIENT[family], SERVER1[family]);
        for (port, method) in [(80, "-m"), (81, "-g")] {
            let service = at(vip, port);
            bench.rules(&format!("-A -t {service} -s rr\n-a -t {service} -r {} {method}", at(server, port)))?;
            let exceeded = Expected::Answer(Reason::TimeExceeded, Answer::TimeExceeded, 0);
            let packet = tcp((client, port), service, "S");
            for ttl in [0, 1] {
                bench.client("over", &packet.clone().with_ttl(ttl), &exceeded)?;
            }
            let last = packet.clone().with_ttl(2);
            let forwarded = if method == "-m" { masqueraded(&last, at(server, port)) } else { direct(&last, server) };
            bench.client("one more", &last, &forwarded)?;
        }
        let answer = tcp((server, 80), (client, 80), "SA");
        for ttl in [0, 1] {
            bench.server("reply", &answer.clone().with_ttl(ttl), &Expected::Pass(Reason::TimeExceeded))?;
        }
        let last = answer.with_ttl(2);
        bench.server("reply", &last, &reply(&last, at(vip, 80)))?;
    }
    Ok(())
}

/// Towards a link of 1280 bytes: fragmentation needed or packet too big from the virtual address; what may be
/// fragmented is readdressed and left to the stack.
pub fn a_packet_longer_than_the_link_is_answered_or_fragmented(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client, server) = (VIP[family], CLIENT[family], NARROW[family]);
        let service = at(vip, 53);
        bench.rules(&format!("-A -u {service} -s rr\n-a -u {service} -r {} -m", at(server, 53)))?;
        let headers = if family == 0 { 28 } else { 48 };
        let most = NARROW_MTU as usize - headers;
        let too_big = Expected::Answer(Reason::TooBig, Answer::TooBig, NARROW_MTU);
        let packet = |payload| udp((client, 1), service, b"").with_payload(payload);
        // the first way round the route is not known, the second it is
        for round in ["asked", "remembered", "remembered"] {
            bench.client(round, &packet(most + 1), &too_big)?;
            bench.client(round, &packet(1400), &too_big)?;
            bench.client(round, &packet(most), &masqueraded(&packet(most), at(server, 53)))?;
            if family == 0 {
                let packet = packet(1400).fragmentable();
                let changed = packet.clone().to(at(server, 53)).ip();
                bench.client(round, &packet, &Expected::PassAs(Reason::RequestMasqueraded, changed))?;
            }
        }
        bench.counts(server, (0, 1))?;
    }
    Ok(())
}

/// A packet that is still to be segmented is judged by its segments.
pub fn segments_count_and_not_the_packet(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client) = (VIP[family], CLIENT[family]);
        let headers = if family == 0 { 40 } else { 60 };
        for (port, server, mtu) in [(80, SERVER1[family], 1500), (81, NARROW[family], NARROW_MTU)] {
            let (service, server) = (at(vip, port), at(server, port));
            bench.rules(&format!("-A -t {service} -s rr\n-a -t {service} -r {server} -m"))?;
            let syn = tcp((client, 40_000), service, "S");
            bench.client("open", &syn, &masqueraded(&syn, server))?;
            let packet = tcp((client, 40_000), service, "PA").with_payload(3_500);
            let segmented = |size| Input::packet(Side::Outside, &packet).segmented(3_500u32.div_ceil(size), size);
            let fits = masqueraded(&packet, server);
            bench.step("segments that fit", &segmented(mtu - headers), &fits)?;
            bench.step("remembered", &segmented(mtu - headers), &fits)?;
            let too_big = Expected::Answer(Reason::TooBig, Answer::TooBig, mtu);
            bench.step("segments that do not", &segmented(mtu - headers + 1), &too_big)?;
        }
    }
    Ok(())
}

/// Inside a host a packet to be segmented may be longer than its length field can say, which is then 0. Only then.
pub fn a_length_that_does_not_fit_its_field_is_the_frames(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (service, server) = (at(VIP[family], 80), at(SERVER1[family], 80));
        bench.rules(&format!("-A -t {service} -s rr\n-a -t {service} -r {server} -m"))?;
        let packet = tcp((CLIENT[family], 40_000), service, "S").with_payload(3_000);
        let without_length = |packet: &super::Packet| {
            let mut ip = packet.ip();
            let field = if family == 0 { 2 } else { 4 };
            ip[field..field + 2].fill(0);
            if family == 0 {
                ip[10..12].fill(0);
                let checksum = !super::super::checksum::sum(&ip[..20]);
                ip[10..12].copy_from_slice(&checksum.to_be_bytes());
            }
            ip
        };
        let input = Input::ip(Side::Outside, &without_length(&packet));
        bench.step("not segmented", &input, &Expected::Pass(Reason::Malformed))?;
        let becomes = without_length(&packet.clone().to(server).routed());
        let expected = Expected::Forward(Reason::RequestMasqueraded, becomes, server.ip());
        bench.step("segmented", &input.segmented(3, 1_000), &expected)?;
    }
    Ok(())
}
