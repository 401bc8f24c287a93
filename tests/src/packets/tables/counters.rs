//! What is counted: packets and bytes as they are on the wire, connections once each.

use anyhow::Result;
use lb_ebpf::verdict::Reason;

use super::super::frame::{icmp, tcp, udp};
use super::super::world::{CLIENT, SERVER1, Side, VIP};
use super::super::{Bench, Expected, Input};
use super::{at, direct, masqueraded, reply};

/// IP total lengths, without padding; a packet to be segmented as what it becomes, whether the kernel says how many or
/// not. The service has what its servers have.
pub fn packets_and_bytes_are_those_of_the_wire(bench: &mut Bench) -> Result<()> {
    let mut listing = Vec::new();
    for family in 0..2 {
        let (vip, client, server) = (VIP[family], CLIENT[family], SERVER1[family]);
        let headers = if family == 0 { 40 } else { 60 };
        let (service, by_name) = (at(vip, 80), at(server, 8080));
        bench.rules(&format!("-A -t {service} -s rr\n-a -t {service} -r {by_name} -m"))?;
        let (mut packets_in, mut packets_out, mut bytes_in, mut bytes_out) = (0u64, 0u64, 0u64, 0u64);
        // payload, segment size, segments told, packets on the wire
        let cases = [
            (0, 0, 0, 1),
            (100, 0, 0, 1),
            (1000, 1000, 1, 1),
            (2000, 1000, 2, 2),
            (2001, 1000, 3, 3),
            (2001, 1000, 0, 3),
            (3_500, 100, 0, 35),
            (3_500, 100, 35, 35),
        ];
        for (payload, size, told, packets) in cases {
            let bytes = packets * headers + payload as u64;
            // the first begins the connection
            let packet = tcp((client, 40_001), service, if payload == 0 { "S" } else { "PA" }).with_payload(payload);
            let input = Input::packet(Side::Outside, &packet).segmented(told, size);
            bench.step(&format!("{payload} by {size}"), &input, &masqueraded(&packet, by_name))?;
            // a SYN brings four bytes of options
            (packets_in, bytes_in) = (packets_in + packets, bytes_in + bytes + if payload == 0 { 4 } else { 0 });
            let packet = tcp(by_name, (client, 40_001), "PA").with_payload(payload);
            let mut frame = Side::Inside.frame(&packet);
            if size == 0 {
                frame.extend([0; 6]);
            }
            let input = Input::frame(Side::Inside, frame).segmented(told, size);
            bench.step(&format!("{payload} by {size}"), &input, &reply(&packet, service))?;
            (packets_out, bytes_out) = (packets_out + packets, bytes_out + bytes);
        }
        let counted = format!("1 {packets_in} {packets_out} {bytes_in} {bytes_out}");
        listing.push(format!("{service}/tcp {counted}\n-> {by_name} 1 0 {counted}"));

        // direct routing sees one direction
        let (service, by_name) = (at(vip, 53), at(server, 53));
        bench.rules(&format!("-A -u {service} -s rr\n-a -u {service} -r {by_name} -g"))?;
        for port in 0..5 {
            for payload in [0, 7, 1400] {
                let packet = udp((client, 1 + port), service, b"").with_payload(payload);
                bench.client("direct", &packet, &direct(&packet, server))?;
            }
        }
        let bytes = 5 * (3 * (headers - 12) + 1407);
        listing.push(format!("{service}/udp 5 15 0 {bytes} 0\n-> {by_name} 0 5 5 15 0 {bytes} 0"));
    }
    listing.sort();
    let lines = |listing: &[String]| -> Vec<String> {
        listing.iter().flat_map(|group| group.lines().map(str::to_owned)).collect()
    };
    bench.listing(&lines(&listing))?;
    bench.rules("-Z")?;
    let zeroed: Vec<String> = lines(&listing)
        .iter()
        .map(|line| {
            let words: Vec<&str> = line.split(' ').collect();
            let kept = words.len() - 5;
            format!("{}{}", words[..kept].join(" "), " 0".repeat(5))
        })
        .collect();
    bench.listing(&zeroed)
}

/// As IPVS counts them: a server's error is a packet out, with its own length.
pub fn errors_count_as_packets_of_their_connection(bench: &mut Bench) -> Result<()> {
    let (service, by_name, client) = (at(VIP[0], 54), at(SERVER1[0], 5454), at(CLIENT[0], 40_002));
    bench.rules(&format!("-A -u {service} -s rr\n-a -u {service} -r {by_name} -m"))?;
    let request = udp(client, service, &[7; 20]);
    bench.client("48 bytes in", &request, &masqueraded(&request, by_name))?;
    let seen = request.clone().to(by_name).routed();
    let error = icmp(by_name.ip(), client.ip(), (3, 3), 0, &seen.ip());
    // what it quotes has the virtual service's address and port again, and the checksum of what the server has seen
    let mut quoted = request.routed().ip();
    quoted[26..28].copy_from_slice(&seen.ip()[26..28]);
    let becomes = icmp(service.ip(), client.ip(), (3, 3), 0, &quoted).routed();
    let expected = Expected::Forward(Reason::IcmpForwarded, becomes.ip(), client.ip());
    bench.server("76 bytes out", &error, &expected)?;
    bench.connections(&[format!("UDP {client} {service} {by_name} UDP")])?;
    let counted = "1 1 1 48 76";
    bench.listing(&[format!("{service}/udp {counted}"), format!("-> {by_name} 0 1 {counted}")])
}
