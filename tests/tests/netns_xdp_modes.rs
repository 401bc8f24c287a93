//! Which interface gets XDP, what happens where an interface does not transmit for it, and modes that change under
//! traffic.

use std::net::UdpSocket;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, ensure};
use lbd_tests::client::{ask, transfer, visit};
use lbd_tests::rules::{DIRECT_ROUTING, MASQUERADING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Director, Lab, Namespace, Plan, address, needs, wait};
use nix::sys::signal::Signal;

/// Bytes there and back.
const DATA: u64 = 2 << 20;

/// As a network card would, hosts of this laboratory sum up themselves, and take what XDP sends them.
fn prepare(namespace: &Namespace, interface: &str) -> Result<()> {
    namespace.shell(&format!("ethtool -K {interface} tx off gro on")).map(drop)
}

/// A laboratory with one server whose far ends are prepared; the switch's port only if `inside_transmits`.
fn lab(direct_routing: bool, inside_transmits: bool) -> Result<Lab> {
    let lab = Lab::new(&Plan { servers: 1, direct_routing, ..Plan::default() })?;
    prepare(&lab.client, "eth0")?;
    prepare(&lab.servers[0], "eth0")?;
    if inside_transmits {
        prepare(&lab.switch, "director")?;
    }
    Ok(lab)
}

/// TCP services on both families, a UDP service on one.
fn serve(lab: &Lab, director: &Director, forwarding: &str) -> Result<Vec<Echo>> {
    let mut servers = Echo::tcp_on_all(lab, 80)?;
    for virtual_address in [address::VIP, address::VIP6] {
        director.rules(&service(lab, "-t", (virtual_address, 80), "rr", forwarding))?;
    }
    let udp = |number| if forwarding == DIRECT_ROUTING { address::VIP } else { address::server(number) };
    servers.extend(Echo::udp_on_all(lab, udp, 53)?);
    director.rules(&service(lab, "-u", (address::VIP, 53), "rr", forwarding))?;
    Ok(servers)
}

fn counts(director: &Director) -> Result<impl Fn(&str) -> u64> {
    let verdicts = director.verdicts()?;
    Ok(move |name: &str| verdicts.get(name).copied().unwrap_or(0))
}

#[test]
fn attach_auto_is_tc_on_virtual_links_and_says_why() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    lab.director.ip("link add br0 type bridge\nlink set br0 up\n")?;
    let director = Director::start_in(&lab.director, lab.scratch.directory(), lab.scratch.name(), &[])?;
    let status = director.status()?;
    for line in ["outside: tcx: a virtual link (veth)", "br0: tcx: a virtual link (bridge)"] {
        ensure!(status.contains(line), "not `{line}`:\n{status}");
    }
    let log = director.log();
    ensure!(log.contains("a virtual link (veth)"), "{log}");
    Ok(())
}

#[test]
fn xdp_that_cannot_be_had_is_an_error_that_says_why() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    lab.director.ip("link add br0 type bridge\nlink set br0 up\n")?;
    let arguments = ["--interface", "br0", "--attach", "xdp"];
    let started = Director::start_in(&lab.director, lab.scratch.directory(), lab.scratch.name(), &arguments);
    let error = format!("{:#}", started.err().context("it has started")?);
    for words in ["cannot attach lbd_xdp to br0", "the driver has no XDP", "--attach tc"] {
        ensure!(error.contains(words), "not `{words}`: {error}");
    }
    ensure!(!lab.director.shell("tc filter show dev br0 ingress")?.contains("lbd"), "half of it is attached");
    Ok(())
}

/// What comes in by XDP goes out by tc where the interface does not transmit for XDP; what comes back by that interface
/// goes out by XDP.
fn in_by_xdp_and_out_by_tc(forwarding: &str) -> Result<()> {
    let lab = lab(forwarding == DIRECT_ROUTING, false)?;
    // As on kernels without that feature told by the kernel nobody knows what the other end does.
    let director = Director::start_with(&lab, &["--attach", "xdp"])?;
    let _servers = serve(&lab, &director, forwarding)?;
    let status = director.status()?;
    ensure!(status.contains("inside: tcx, xdp: as asked for; what other interfaces send out of it"), "{status}");
    ensure!(status.contains("outside: tcx, xdp: as asked for\n"), "{status}");
    for virtual_address in [address::VIP, address::VIP6] {
        transfer(lab.connect((virtual_address, 80))?, DATA, 9).with_context(|| format!("{virtual_address}"))?;
    }
    let count = counts(&director)?;
    let requests = count("request-masqueraded") + count("request-direct");
    ensure!(requests > 2 * DATA / 1500 && count("handed-on") >= requests, "{:?}", director.verdicts());
    if forwarding == MASQUERADING {
        ensure!(count("handed-on") < requests + count("reply") / 4, "replies by tc: {:?}", director.verdicts());
    }
    ensure!(count("not-transmitted") == 0, "{:?}", director.verdicts());
    Ok(())
}

#[test]
fn masqueraded_requests_come_in_by_xdp_and_go_out_by_tc() -> Result<()> {
    needs!("netns");
    in_by_xdp_and_out_by_tc(MASQUERADING)
}

#[test]
fn directly_routed_requests_come_in_by_xdp_and_go_out_by_tc() -> Result<()> {
    needs!("netns");
    in_by_xdp_and_out_by_tc(DIRECT_ROUTING)
}

#[test]
fn the_first_packet_with_xdp_finds_its_neighbour() -> Result<()> {
    needs!("netns");
    for (mode, forwarding) in
        [("xdp", MASQUERADING), ("xdp", DIRECT_ROUTING), ("xdp-generic", MASQUERADING), ("xdp-generic", DIRECT_ROUTING)]
    {
        let lab = lab(forwarding == DIRECT_ROUTING, true)?;
        let director = Director::start_with(&lab, &["--attach", mode])?;
        let _servers = serve(&lab, &director, forwarding)?;
        for round in 0..3 {
            lab.director.ip("neigh flush all\n")?;
            // One datagram, no second try.
            ask(&lab.datagrams_to((address::VIP, 53))?, b"first")
                .with_context(|| format!("{mode} {forwarding}, round {round}"))?;
            lab.director.ip("neigh flush all\n")?;
            visit(&lab, (address::VIP6, 80)).with_context(|| format!("{mode} {forwarding}, round {round}"))?;
        }
    }
    Ok(())
}

#[test]
fn frames_that_an_interface_does_not_take_are_counted_and_then_left_to_tc() -> Result<()> {
    needs!("netns");
    let lab = lab(false, true)?;
    let director = Director::start_with(&lab, &["--attach", "xdp"])?;
    let _servers = serve(&lab, &director, MASQUERADING)?;
    let socket = lab.datagrams_to((address::VIP, 53))?;
    ask(&socket, b"before")?;
    ensure!(counts(&director)?("not-transmitted") == 0, "{:?}", director.verdicts());
    // While the daemon cannot see it the other end stops taking frames.
    director.signal(Signal::SIGSTOP)?;
    lab.switch.shell("ethtool -K director gro off")?;
    socket.set_read_timeout(Some(Duration::from_millis(20)))?;
    let lost = (0..50).filter(|_| ask(&socket, b"lost").is_err()).count();
    director.signal(Signal::SIGCONT)?;
    ensure!(lost > 0, "nothing was lost");
    let counted = counts(&director)?("not-transmitted");
    ensure!(counted >= lost as u64 && counted <= 50, "{lost} lost: {:?}", director.verdicts());
    // The kernel tells the daemon, and tc takes over.
    wait::until("tc to do it", Duration::from_secs(5), || {
        Ok(director.status()?.contains("inside: tcx, xdp: as asked for; what other"))
    })?;
    socket.set_read_timeout(Some(Duration::from_secs(5)))?;
    (0..20).try_for_each(|_| ask(&socket, b"after").map(drop))?;
    ensure!(counts(&director)?("not-transmitted") == counted, "{:?}", director.verdicts());
    lab.switch.shell("ethtool -K director gro on")?;
    wait::until("XDP to do it again", Duration::from_secs(5), || {
        Ok(director.status()?.contains("inside: tcx, xdp: as asked for\n"))
    })
}

/// Asks one datagram after the other until told to stop; how many were answered. Each must be.
fn ask_on(socket: &UdpSocket, stop: &AtomicBool) -> Result<u32> {
    let mut answered = 0;
    while !stop.load(Ordering::Relaxed) {
        ask(socket, b"is nothing lost?").with_context(|| format!("after {answered} answers"))?;
        answered += 1;
    }
    Ok(answered)
}

/// Runs `work` while datagrams are asked, none of which may be lost.
fn without_loss(lab: &Lab, work: impl FnOnce() -> Result<()>) -> Result<()> {
    let socket = lab.datagrams_to((address::VIP, 53))?;
    socket.set_read_timeout(Some(Duration::from_secs(2)))?;
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let asking = scope.spawn(|| ask_on(&socket, &stop));
        let done = work();
        stop.store(true, Ordering::Relaxed);
        let answered = asking.join().map_err(|_| anyhow!("the client panicked"))??;
        ensure!(answered > 100, "only {answered} answers");
        done
    })
}

#[test]
fn no_packet_is_lost_while_the_daemon_is_replaced_and_modes_change() -> Result<()> {
    needs!("netns");
    let lab = lab(false, true)?;
    let mut director = Director::start_with(&lab, &["--attach", "xdp"])?;
    let _servers = serve(&lab, &director, MASQUERADING)?;
    without_loss(&lab, || {
        director.kill()?;
        director.launch()?;
        director.stop()?;
        director.launch()
    })?;
    for (mode, shown) in
        [("tc", "outside: tcx: as"), ("xdp-generic", "outside: tcx, xdp-generic"), ("xdp", "outside: tcx, xdp:")]
    {
        director.stop()?;
        director.set_attach(mode);
        without_loss(&lab, || director.launch()).with_context(|| format!("to {mode}"))?;
        ensure!(director.status()?.contains(shown), "{}", director.status()?);
    }
    Ok(())
}

#[test]
fn an_interface_that_comes_back_is_attached_again() -> Result<()> {
    needs!("netns");
    for mode in ["tc", "xdp", "xdp-generic"] {
        let lab = lab(false, true)?;
        let director = Director::start_with(&lab, &["--attach", mode])?;
        let _servers = serve(&lab, &director, MASQUERADING)?;
        visit(&lab, (address::VIP, 80))?;
        lab.director.ip("link del outside\n")?;
        wait::until("the interface to go", Duration::from_secs(5), || {
            Ok(director.status()?.contains("outside: skipped"))
        })?;
        lab.director.ip(&format!("link add outside type veth peer name eth0 netns {}\n", lab.client.name()))?;
        prepare(&lab.client, "eth0")?;
        lab.director.ip("link set outside up\naddr add 10.1.0.1/24 dev outside\n")?;
        lab.client.ip("link set eth0 up\naddr add 10.1.0.2/24 dev eth0\nroute add default via 10.1.0.1\n")?;
        wait::until("the interface to be attached", Duration::from_secs(5), || {
            Ok(director.status()?.contains("outside: tcx"))
        })?;
        visit(&lab, (address::VIP, 80)).with_context(|| format!("{mode}: after it came back"))?;
        transfer(lab.connect((address::VIP, 80))?, DATA, 9)?;
    }
    Ok(())
}

#[test]
fn a_foreign_tc_filter_stays_where_it_is() -> Result<()> {
    needs!("netns");
    let lab = lab(false, true)?;
    lab.director.shell("tc qdisc add dev outside clsact")?;
    // A filter that never matches.
    let mut tc = lab.director.command("tc");
    tc.args("filter add dev outside ingress prio 7 protocol ip bpf bytecode".split(' ')).arg("1,6 0 0 0");
    lbd_tests::process::output(&mut tc)?;
    let filters = || lab.director.shell("tc filter show dev outside ingress");
    let before = filters()?;
    ensure!(before.contains("pref 7 bpf"), "{before}");
    let mut director = Director::start_with(&lab, &["--attach", "xdp-generic"])?;
    let _servers = serve(&lab, &director, MASQUERADING)?;
    visit(&lab, (address::VIP, 80))?;
    ensure!(filters()?.contains("pref 7 bpf"), "displaced:\n{}", filters()?);
    director.stop()?;
    director.unload()?;
    ensure!(filters()? == before, "after the unload:\n{}", filters()?);
    Ok(())
}
