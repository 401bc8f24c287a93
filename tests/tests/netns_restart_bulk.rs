//! Bulk transfers, as fast as they go, while the daemon dies and comes back.

use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, sleep};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, ensure};
use lbd_tests::client::transfer;
use lbd_tests::random::Random;
use lbd_tests::rules::{DIRECT_ROUTING, MASQUERADING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Director, Lab, Plan, address, needs};

const KILLS: usize = 20;
/// Bytes of one transfer, there and back.
const DATA: u64 = 8 << 20;

/// One transfer after the other until told to stop; how many.
fn transfers(lab: &Lab, virtual_address: IpAddr, stop: &AtomicBool) -> Result<u64> {
    let mut number = 0;
    while !stop.load(Ordering::SeqCst) {
        let stream = lab.connect((virtual_address, 80)).with_context(|| format!("transfer {number}"))?;
        transfer(stream, DATA, number).with_context(|| format!("transfer {number} to {virtual_address}"))?;
        number += 1;
    }
    Ok(number)
}

/// Windows are open and queues run over, so segments are sent again with or without the director: here it is every
/// byte, there and back, that counts, and that no connection breaks.
fn survives(forwarding: &str) -> Result<()> {
    let direct_routing = forwarding == DIRECT_ROUTING;
    let lab = Lab::new(&Plan { servers: 2, direct_routing, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let mut director = Director::start(&lab)?;
    for virtual_address in [address::VIP, address::VIP6] {
        director.rules(&service(&lab, "-t", (virtual_address, 80), "rr", forwarding))?;
    }
    let stop = AtomicBool::new(false);
    let counts = thread::scope(|scope| -> Result<Vec<u64>> {
        let virtual_addresses = [address::VIP, address::VIP6];
        let streams = virtual_addresses.map(|address| {
            let (lab, stop) = (&lab, &stop);
            scope.spawn(move || transfers(lab, address, stop))
        });
        let killed = kill_again_and_again(&mut director);
        stop.store(true, Ordering::SeqCst);
        let join = |stream: thread::ScopedJoinHandle<'_, Result<u64>>| {
            stream.join().map_err(|_| anyhow!("a transfer panicked"))?
        };
        let counts = streams.into_iter().map(join).collect::<Result<Vec<u64>>>();
        killed.and(counts)
    })?;
    ensure!(counts.iter().all(|count| *count > 0), "hardly any traffic: {counts:?} transfers");
    let verdicts = director.verdicts()?;
    ensure!(!verdicts.contains_key("server-gone") && !verdicts.contains_key("no-server"), "{verdicts:?}");
    Ok(())
}

fn kill_again_and_again(director: &mut Director) -> Result<()> {
    let mut random = Random::new(0x6275_6c6b);
    for round in 0..KILLS {
        sleep(Duration::from_millis(random.below(150)));
        director.kill().with_context(|| format!("kill {round}"))?;
        director.spawn()?;
    }
    director.wait_until_ready()
}

#[test]
fn bulk_transfers_through_masquerading_outlive_kills() -> Result<()> {
    needs!("netns");
    survives(MASQUERADING)
}

#[test]
fn bulk_transfers_by_direct_routing_outlive_kills() -> Result<()> {
    needs!("netns");
    survives(DIRECT_ROUTING)
}
