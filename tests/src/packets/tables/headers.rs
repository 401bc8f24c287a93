//! Headers that are not the usual ones, and frames that are not ours.

use anyhow::Result;
use lb_ebpf::verdict::Reason;

use super::super::frame::{tcp, udp};
use super::super::world::{CLIENT, SERVER1, Side, VIP};
use super::super::{Bench, Expected, Input};
use super::{at, masqueraded, reply};

fn rules(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, server) = (VIP[family], SERVER1[family]);
        bench.rules(&format!(
            "-A -t {0} -s rr\n-a -t {0} -r {1} -m\n-A -u {2} -s rr\n-a -u {2} -r {3} -m",
            at(vip, 80),
            at(server, 8080),
            at(vip, 53),
            at(server, 53),
        ))?;
    }
    Ok(())
}

/// Options of every length, both directions; the answer to one that ran out of time quotes them.
pub fn ipv4_options_are_kept(bench: &mut Bench) -> Result<()> {
    rules(bench)?;
    let (service, server, client) = (at(VIP[0], 80), at(SERVER1[0], 8080), at(CLIENT[0], 40_001));
    for words in 1..=10 {
        // no operation, then router alert where there is room for it
        let mut options = vec![1; words * 4];
        if words > 1 {
            options[..4].copy_from_slice(&[148, 4, 0, 0]);
        }
        let packet = tcp(client, service, "S").with_options(&options);
        bench.client("TCP", &packet, &masqueraded(&packet, server))?;
        let packet = tcp(server, client, "SA").with_options(&options);
        bench.server("TCP", &packet, &reply(&packet, service))?;
        let packet = udp(client, (VIP[0], 53), b"with options").with_options(&options);
        bench.client("UDP", &packet, &masqueraded(&packet, at(SERVER1[0], 53)))?;
    }
    let packet = udp(client, (VIP[0], 53), b"over").with_options(&[1; 40]).with_ttl(1);
    let exceeded = Expected::Answer(Reason::TimeExceeded, lb_ebpf::verdict::Answer::TimeExceeded, 0);
    bench.client("time exceeded", &packet, &exceeded)
}

/// Hop-by-hop and destination options, a routing header that is done; not one that is not.
pub fn ipv6_extension_headers_are_kept(bench: &mut Bench) -> Result<()> {
    rules(bench)?;
    let (service, server, client) = (at(VIP[1], 80), at(SERVER1[1], 8080), at(CLIENT[1], 40_001));
    let padding = [1, 4, 0, 0, 0, 0];
    let long = [[1, 12].as_slice(), &[0; 12]].concat();
    let done = [0, 0, 0, 0, 0, 0];
    let chains: [&[(u8, &[u8])]; 6] = [
        &[(0, &padding)],
        &[(60, &padding)],
        &[(0, &long), (60, &padding)],
        &[(43, &done)],
        &[(0, &padding), (60, &padding), (43, &done), (60, &long)],
        &[(60, &padding), (60, &padding), (60, &padding), (60, &padding), (60, &padding), (60, &padding)],
    ];
    for chain in chains {
        let with = |packet| {
            chain.iter().fold(packet, |packet: super::Packet, (kind, body)| packet.with_extension(*kind, body))
        };
        let packet = with(tcp(client, service, "S"));
        bench.client(&format!("TCP {chain:?}"), &packet, &masqueraded(&packet, server))?;
        let packet = with(tcp(server, client, "SA"));
        bench.server(&format!("TCP {chain:?}"), &packet, &reply(&packet, service))?;
        let packet = with(udp(client, (VIP[1], 53), b"udp"));
        bench.client(&format!("UDP {chain:?}"), &packet, &masqueraded(&packet, at(SERVER1[1], 53)))?;
    }
    let malformed = Expected::Pass(Reason::Malformed);
    let packet = tcp(client, service, "S").with_extension(43, &[0, 1, 0, 0, 0, 0]);
    bench.client("still on its way", &packet, &malformed)?;
    let packet = (0..7).fold(tcp(client, service, "S"), |packet, _| packet.with_extension(60, &padding));
    bench.client("more headers than anybody sends", &packet, &malformed)?;
    let packet = tcp(client, service, "S").with_extension(50, &[0; 6]);
    bench.client("encrypted", &packet, &Expected::Pass(Reason::NotIp))
}

/// Not IP, another host's, tagged, multicast: none is touched.
pub fn frames_of_others_are_passed(bench: &mut Bench) -> Result<()> {
    rules(bench)?;
    for family in 0..2 {
        let packet = tcp((CLIENT[family], 1), (VIP[family], 80), "S");
        let ours = Side::Outside.frame(&packet);
        for mac in
            [[2, 0, 0, 0, 0xd1, 9], [0xff; 6], [1, 0, 0x5e, 0, 0, 1], [0x33, 0x33, 0, 0, 0, 1], Side::Inside.mac()]
        {
            let mut frame = ours.clone();
            frame[..6].copy_from_slice(&mac);
            bench.step("another MAC", &Input::frame(Side::Outside, frame), &Expected::Pass(Reason::OtherHost))?;
        }
        let tagged = [&ours[..12], &[0x81, 0, 0, 5], &ours[12..]].concat();
        bench.step("tagged", &Input::frame(Side::Outside, tagged), &Expected::Pass(Reason::NotIp))?;
        for ethertype in [[0x08, 0x06], [0x88, 0xcc], [0, 0], [0x88, 0x47], [0x05, 0xdc]] {
            let mut frame = ours.clone();
            frame[12..14].copy_from_slice(&ethertype);
            bench.step("not IP", &Input::frame(Side::Outside, frame), &Expected::Pass(Reason::NotIp))?;
        }
        let mut padded = ours.clone();
        padded.extend([0xaa; 30]);
        let expected = masqueraded(&packet, at(SERVER1[family], 8080));
        bench.step("padded by the sender's card", &Input::frame(Side::Outside, padded), &expected)?;
        for protocol in [0x84, 47, 4, 41, 50, 255] {
            let other = super::Packet::new(
                CLIENT[family],
                VIP[family],
                super::super::frame::Body::Other(protocol, vec![0; 40]),
            );
            bench.client(&format!("protocol {protocol}"), &other, &Expected::Pass(Reason::NotIp))?;
        }
    }
    Ok(())
}

/// Every length cut, and lengths that are not true.
pub fn malformed_packets_are_passed_untouched(bench: &mut Bench) -> Result<()> {
    rules(bench)?;
    let malformed = Expected::Pass(Reason::Malformed);
    for family in 0..2 {
        let packets =
            [tcp((CLIENT[family], 1), (VIP[family], 80), "S"), udp((CLIENT[family], 1), (VIP[family], 53), b"data")];
        for packet in packets {
            let frame = Side::Outside.frame(&packet);
            for length in 15..frame.len() {
                let cut = Input::frame(Side::Outside, frame[..length].to_vec());
                bench.step(&format!("cut to {length}"), &cut, &malformed)?;
            }
            for (what, at, value) in wrong_lengths(family, &packet) {
                let mut frame = frame.clone();
                frame[at] = value;
                bench.step(what, &Input::frame(Side::Outside, frame), &malformed)?;
            }
        }
    }
    bench.connections(&[])
}

/// What is wrong, where, and what stands there.
fn wrong_lengths(family: usize, packet: &super::Packet) -> Vec<(&'static str, usize, u8)> {
    let transport = if family == 0 { 34 } else { 54 };
    let mut wrong = vec![("version 0", 14, 5), ("another version", 14, 0x75)];
    if family == 0 {
        wrong.extend([
            ("header of four words", 14, 0x44),
            ("header longer than the packet", 14, 0x4f),
            ("total length above the frame's", 17, 0xff),
            ("total length above the frame's", 16, 0x80),
            ("total length below the header's", 17, 19),
            ("total length within the transport header", 17, 27),
        ]);
    } else {
        wrong.extend([
            ("payload length above the frame's", 19, 0xff),
            ("payload length 0", 19, 0),
            ("payload length within the transport header", 19, 7),
        ]);
    }
    match packet.body {
        super::super::frame::Body::Tcp { .. } => wrong.extend([
            ("TCP header of four words", transport + 12, 0x40),
            ("TCP header of no words", transport + 12, 0),
            ("TCP header longer than the packet", transport + 12, 0xf0),
        ]),
        _ => wrong.extend([
            ("UDP length below the header's", transport + 5, 7),
            ("UDP length above the packet's", transport + 5, 0xff),
            ("UDP length far above the packet's", transport + 4, 0xff),
        ]),
    }
    wrong
}
