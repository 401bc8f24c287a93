//! Direct routing: only MAC addresses and the time to live change.

use anyhow::Result;
use lb_ebpf::verdict::Reason::NotOurs;

use super::super::frame::{tcp, udp, udp_without_checksum};
use super::super::world::{CLIENT, SERVER1, SERVER2, VIP};
use super::super::{Bench, Expected};
use super::{at, direct};

/// Requests of both families and protocols; replies do not come by, and are nobody's if they do.
pub fn requests_leave_with_other_mac_addresses_only(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client) = (VIP[family], CLIENT[family]);
        let (first, second) = (SERVER1[family], SERVER2[family]);
        bench.rules(&format!(
            "-A -t {0} -s rr\n-a -t {0} -r {1} -g\n-a -t {0} -r {2} -g\n-A -u {3} -s rr\n-a -u {3} -r {4} -g",
            at(vip, 80),
            at(first, 80),
            at(second, 80),
            at(vip, 53),
            at(first, 53),
        ))?;
        // the newest server comes first
        for (port, server) in [(40_001, second), (40_002, first), (40_003, second)] {
            for letters in ["S", "A", "PA", "FA"] {
                let packet = tcp((client, port), (vip, 80), letters).with_payload(usize::from(port & 7));
                bench.client(letters, &packet, &direct(&packet, server))?;
            }
        }
        let packets = [
            udp((client, 1), (vip, 53), b"a"),
            udp((client, 1), (vip, 53), b"b").with_checksum_error(7),
            udp_without_checksum((client, 1), (vip, 53), b"c"),
            udp((client, 1), (vip, 53), b"d").with_ttl(2),
        ];
        for packet in packets {
            bench.client("UDP", &packet, &direct(&packet, first))?;
        }
        let stray = tcp((vip, 80), (client, 40_001), "SA");
        bench.server("a reply", &stray, &Expected::Pass(NotOurs))?;
        bench.counts(first, (0, 1))?;
        bench.counts(second, (0, 2))?;
    }
    Ok(())
}

/// Forwarding may be off: user space has left the way to each server.
pub fn no_forwarding_is_needed(bench: &mut Bench) -> Result<()> {
    bench.set_forwarding(false)?;
    for family in 0..2 {
        let (vip, client, server) = (VIP[family], CLIENT[family], SERVER1[family]);
        bench.rules(&format!("-A -t {0} -s rr\n-a -t {0} -r {1} -g", at(vip, 80), at(server, 80)))?;
        for letters in ["S", "A", "PA"] {
            let packet = tcp((client, 40_001), (vip, 80), letters);
            bench.client(letters, &packet, &direct(&packet, server))?;
        }
    }
    bench.set_forwarding(true)
}
