//! XDP in the driver of one interface and in generic mode on the other.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use lb_daemon::datapath::{AttachMode, Datapath, Options};
use lb_ebpf::abi::{INTERFACE_XDP, Interface};
use lb_ebpf::verdict::Reason;
use lbd_tests::client::transfer;
use lbd_tests::rules::{DIRECT_ROUTING, MASQUERADING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Director, Lab, Namespace, Plan, address, needs};

/// Bytes there and back.
const DATA: u64 = 2 << 20;

/// As a network card would, hosts of this laboratory sum up themselves, and take what XDP sends them.
fn prepare(namespace: &Namespace, interface: &str) -> Result<()> {
    namespace.shell(&format!("ethtool -K {interface} tx off gro on")).map(drop)
}

/// Takes over a data path whose daemon has ended, and puts XDP into the driver of one of its interfaces.
fn with_driver(pin: &Path, namespace: &Namespace, driver: &str) -> Result<Datapath> {
    namespace.run(|| {
        let mut datapath = Datapath::open(&Options { pin: pin.to_owned(), connections: None, tc: None })?;
        ensure!(datapath.attach(driver, AttachMode::Xdp)?.xdp == Some(AttachMode::Xdp));
        let interfaces = ["outside", "inside"].map(|name| namespace.interface(name));
        let interfaces = interfaces.into_iter().collect::<Result<BTreeSet<u32>>>()?;
        datapath.set_transmitters(&interfaces)?;
        for index in interfaces {
            let record: Interface = datapath.memory().load(index).context("no such interface")?;
            let mut record = record.without_flag(INTERFACE_XDP);
            record.mac[6] |= INTERFACE_XDP;
            ensure!(datapath.memory().store(index, record));
        }
        Ok(datapath)
    })
}

fn forwards(driver: &str, forwarding: &str) -> Result<()> {
    let direct_routing = forwarding == DIRECT_ROUTING;
    let lab = Lab::new(&Plan { servers: 1, direct_routing, ..Plan::default() })?;
    prepare(&lab.client, "eth0")?;
    prepare(&lab.servers[0], "eth0")?;
    prepare(&lab.switch, "director")?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let mut director = Director::start_with(&lab, &["--attach", "xdp-generic"])?;
    for virtual_address in [address::VIP, address::VIP6] {
        director.rules(&service(&lab, "-t", (virtual_address, 80), "rr", forwarding))?;
    }
    director.stop()?;
    let datapath = with_driver(director.pin(), &lab.director, driver)?;
    let before = datapath.verdicts()?;
    for virtual_address in [address::VIP, address::VIP6] {
        transfer(lab.connect((virtual_address, 80))?, DATA, 9).with_context(|| format!("{virtual_address}"))?;
    }
    let after = datapath.verdicts()?;
    let count = |reason: Reason| after[reason as usize] - before[reason as usize];
    let requests = count(Reason::RequestMasqueraded) + count(Reason::RequestDirect);
    let forwarded = requests + count(Reason::Reply);
    ensure!(requests >= 2 * DATA / 1500, "{requests} requests");
    ensure!(count(Reason::HandedOn) * 10 < forwarded, "{} of {forwarded} by tc", count(Reason::HandedOn));
    ensure!(count(Reason::NotTransmitted) == 0, "{} lost", count(Reason::NotTransmitted));
    Ok(())
}

#[test]
fn in_by_generic_xdp_and_out_by_a_driver() -> Result<()> {
    needs!("netns");
    forwards("inside", MASQUERADING)?;
    forwards("inside", DIRECT_ROUTING)
}

#[test]
fn in_by_a_driver_and_out_where_xdp_is_generic() -> Result<()> {
    needs!("netns");
    forwards("outside", MASQUERADING)?;
    forwards("outside", DIRECT_ROUTING)
}
