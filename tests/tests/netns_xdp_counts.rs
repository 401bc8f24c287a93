//! That XDP really forwards: what it hands on to the tc program is a small part of what passes.

use std::net::IpAddr;

use anyhow::{Context, Result, ensure};
use lbd_tests::client::transfer;
use lbd_tests::director::Verdicts;
use lbd_tests::rules::{DIRECT_ROUTING, MASQUERADING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Arms, Director, Lab, Namespace, Plan, address, needs};

/// Megabytes there and back.
const DATA: u64 = 4 << 20;

/// XDP cannot see a checksum that the kernel has left to the network card, and in a namespace there is no card: hosts
/// of this laboratory sum up themselves. What is sent to an interface with XDP in its driver arrives only with GRO on.
fn prepare(namespace: &Namespace, interface: &str) -> Result<()> {
    namespace.shell(&format!("ethtool -K {interface} tx off gro on")).map(drop)
}

/// Transfers over both families; the verdicts on them.
fn verdicts(mode: &str, arms: Arms, forwarding: &str) -> Result<Verdicts> {
    let direct_routing = forwarding == DIRECT_ROUTING;
    let lab = Lab::new(&Plan { servers: 1, arms, direct_routing, ..Plan::default() })?;
    // The director's port of the switch, too: frames that XDP sends come out there.
    prepare(&lab.switch, "director")?;
    prepare(&lab.client, "eth0")?;
    prepare(&lab.servers[0], "eth0")?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    // What XDP sends back out of a veth stays in its ring until the other end looks, which that does at once only if
    // it has an XDP program, too: an lbd without services passes everything.
    let name = format!("{}-other-end", lab.scratch.name());
    let passing = ["--interface", "director", "--attach", "xdp"];
    let _other_end = match arms {
        Arms::One => Some(Director::start_in(&lab.switch, lab.scratch.directory(), &name, &passing)?),
        Arms::Two => None,
    };
    let director = Director::start_with(&lab, &["--attach", mode])?;
    for virtual_address in [address::VIP, address::VIP6] {
        director.rules(&service(&lab, "-t", (virtual_address, 80), "rr", forwarding))?;
        sends(&lab, virtual_address).with_context(|| format!("{virtual_address}: {:?}", director.verdicts()))?;
    }
    director.verdicts()
}

fn sends(lab: &Lab, virtual_address: IpAddr) -> Result<()> {
    transfer(lab.connect((virtual_address, 80))?, DATA, 9).map(drop)
}

/// Each packet is counted by the hook that forwarded it, and by XDP where that handed it on: so the first counts
/// hold those of the second, and where XDP forwards nothing they are the same.
fn forwards_by_xdp(mode: &str, arms: Arms, forwarding: &str) -> Result<()> {
    let verdicts = verdicts(mode, arms, forwarding)?;
    let count = |name: &str| verdicts.get(name).copied().unwrap_or(0);
    let (requests, forwarded) = match forwarding {
        DIRECT_ROUTING => (count("request-direct"), count("request-direct")),
        _ => (count("request-masqueraded"), count("request-masqueraded") + count("reply")),
    };
    // Without segmentation offload each request has at most one segment of data.
    ensure!(requests >= 2 * DATA / 1500, "{verdicts:?}");
    ensure!(count("handed-on") * 10 < forwarded, "XDP hands on too much: {verdicts:?}");
    Ok(())
}

#[test]
fn xdp_in_the_driver_masquerades_between_two_arms() -> Result<()> {
    needs!("netns");
    forwards_by_xdp("xdp", Arms::Two, MASQUERADING)
}

#[test]
fn xdp_in_the_driver_masquerades_on_one_arm() -> Result<()> {
    needs!("netns");
    forwards_by_xdp("xdp", Arms::One, MASQUERADING)
}

#[test]
fn xdp_in_the_driver_routes_directly_between_two_arms() -> Result<()> {
    needs!("netns");
    forwards_by_xdp("xdp", Arms::Two, DIRECT_ROUTING)
}

#[test]
fn xdp_in_the_driver_routes_directly_on_one_arm() -> Result<()> {
    needs!("netns");
    forwards_by_xdp("xdp", Arms::One, DIRECT_ROUTING)
}

#[test]
fn generic_xdp_masquerades_on_one_arm() -> Result<()> {
    needs!("netns");
    forwards_by_xdp("xdp-generic", Arms::One, MASQUERADING)
}

#[test]
fn generic_xdp_routes_directly_on_one_arm() -> Result<()> {
    needs!("netns");
    forwards_by_xdp("xdp-generic", Arms::One, DIRECT_ROUTING)
}

/// Whether generic XDP redirects to another interface or hands on is its own affair: what counts is that all arrives.
#[test]
fn generic_xdp_moves_data_between_two_arms() -> Result<()> {
    needs!("netns");
    for forwarding in [MASQUERADING, DIRECT_ROUTING] {
        let verdicts = verdicts("xdp-generic", Arms::Two, forwarding)?;
        ensure!(verdicts.contains_key("handed-on"), "XDP is not in use: {verdicts:?}");
    }
    Ok(())
}
