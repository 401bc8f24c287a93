//! Traffic through the XDP program, with the tc program of the same interface behind it.

use anyhow::{Context, Result, ensure};
use lbd_tests::client::{ask, transfer};
use lbd_tests::rules::{DIRECT_ROUTING, MASQUERADING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Director, Lab, Namespace, Plan, address, needs};

/// XDP cannot see a checksum that the kernel has left to the network card, and in a namespace there is no card: hosts
/// of this laboratory sum up themselves. What is sent to an interface with XDP in its driver arrives only with GRO on.
fn prepare(namespace: &Namespace, interface: &str) -> Result<()> {
    namespace.shell(&format!("ethtool -K {interface} tx off gro on")).map(drop)
}

fn moves(mode: &str, direct_routing: bool) -> Result<()> {
    let lab = Lab::new(&Plan { servers: 1, direct_routing, ..Plan::default() })?;
    prepare(&lab.client, "eth0")?;
    prepare(&lab.servers[0], "eth0")?;
    // The director's port of the switch, too: frames that XDP sends come out there.
    prepare(&lab.switch, "director")?;
    let tcp = Echo::tcp_on_all(&lab, 80)?;
    let udp_address = |number| if direct_routing { address::VIP } else { address::server(number) };
    let udp = Echo::udp_on_all(&lab, udp_address, 53)?;
    let director = Director::start_with(&lab, &["--attach", mode])?;
    let forwarding = if direct_routing { DIRECT_ROUTING } else { MASQUERADING };
    director.rules(&service(&lab, "-u", (address::VIP, 53), "rr", forwarding))?;
    for virtual_address in [address::VIP, address::VIP6] {
        director.rules(&service(&lab, "-t", (virtual_address, 80), "rr", forwarding))?;
        transfer(lab.connect((virtual_address, 80))?, 2 << 20, 9).with_context(|| format!("{virtual_address}"))?;
    }
    let socket = lab.datagrams_to((address::VIP, 53))?;
    for number in 0..50_u8 {
        ask(&socket, &[number; 64]).with_context(|| format!("datagram {number}"))?;
    }
    let status = lbd_tests::process::output(director.program("lbd").arg("status"))?;
    ensure!(status.contains("xdp"), "XDP is not in use:\n{status}");
    drop((tcp, udp));
    Ok(())
}

#[test]
fn masquerading_through_generic_xdp() -> Result<()> {
    needs!("netns");
    moves("xdp-generic", false)
}

#[test]
fn masquerading_through_xdp_in_the_driver() -> Result<()> {
    needs!("netns");
    moves("xdp", false)
}

#[test]
fn direct_routing_through_generic_xdp() -> Result<()> {
    needs!("netns");
    moves("xdp-generic", true)
}

#[test]
fn direct_routing_through_xdp_in_the_driver() -> Result<()> {
    needs!("netns");
    moves("xdp", true)
}
