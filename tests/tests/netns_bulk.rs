//! Much data in both directions, every byte compared, with the offloads on: GSO packets, partial checksums.

use std::net::IpAddr;
use std::thread;

use anyhow::{Result, anyhow, ensure};
use lbd_tests::client::transfer;
use lbd_tests::rules::{DIRECT_ROUTING, MASQUERADING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Arms, Director, Lab, Plan, address, needs, tool};

const SIZE: u64 = 24 << 20;

fn moves_bulk(plan: &Plan, virtual_address: IpAddr) -> Result<()> {
    let lab = Lab::new(plan)?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let director = Director::start(&lab)?;
    let forwarding = if plan.direct_routing { DIRECT_ROUTING } else { MASQUERADING };
    director.rules(&service(&lab, "-t", (virtual_address, 80), "rr", forwarding))?;
    // Two at once, so that both CPUs are in the data path.
    thread::scope(|scope| {
        let transfers: Vec<_> = (1..=2)
            .map(|seed| {
                let lab = &lab;
                scope.spawn(move || transfer(lab.connect((virtual_address, 80))?, SIZE / 2, seed))
            })
            .collect();
        transfers.into_iter().try_for_each(|transfer| transfer.join().map_err(|_| anyhow!("panicked"))?.map(drop))
    })
}

#[test]
fn masquerading_over_ipv4() -> Result<()> {
    needs!("netns");
    moves_bulk(&Plan::default(), address::VIP)
}

#[test]
fn masquerading_over_ipv6() -> Result<()> {
    needs!("netns");
    moves_bulk(&Plan::default(), address::VIP6)
}

#[test]
fn masquerading_with_one_arm() -> Result<()> {
    needs!("netns");
    moves_bulk(&Plan { arms: Arms::One, ..Plan::default() }, address::VIP)
}

#[test]
fn direct_routing_over_ipv4() -> Result<()> {
    needs!("netns");
    moves_bulk(&Plan { direct_routing: true, ..Plan::default() }, address::VIP)
}

#[test]
fn direct_routing_over_ipv6() -> Result<()> {
    needs!("netns");
    moves_bulk(&Plan { direct_routing: true, ..Plan::default() }, address::VIP6)
}

#[test]
fn without_offloads_each_packet_is_right_too() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    lab.client.shell("ethtool -K eth0 tx off tso off gso off gro off")?;
    for server in &lab.servers {
        server.shell("ethtool -K eth0 tx off tso off gso off gro off")?;
    }
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let director = Director::start(&lab)?;
    for virtual_address in [address::VIP, address::VIP6] {
        director.rules(&service(&lab, "-t", (virtual_address, 80), "rr", MASQUERADING))?;
        transfer(lab.connect((virtual_address, 80))?, SIZE / 8, 5)?;
    }
    Ok(())
}

#[test]
fn iperf3_runs_through_in_both_directions() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _server = tool::iperf3_server(&lab.servers[0], 5201, lab.scratch.directory())?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-t", (address::VIP, 5201), "wlc", MASQUERADING))?;
    for reverse in [false, true] {
        let transfer = tool::iperf3(&lab.client, "10.0.0.1", 5201, 2, reverse)?;
        // A figure is not the point: stalls are. Without them veth moves gigabits.
        ensure!(transfer.bits_per_second > 50e6, "{transfer:?}");
    }
    Ok(())
}
