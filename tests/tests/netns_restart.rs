//! The daemon dies and comes back; the packets do not notice.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{IpAddr, UdpSocket};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{self, sleep};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail, ensure};
use lbd_tests::client::{ask, visit};
use lbd_tests::random::Random;
use lbd_tests::rules::{DIRECT_ROUTING, MASQUERADING, service};
use lbd_tests::server::{Echo, greeting};
use lbd_tests::{Director, Lab, Namespace, Plan, address, needs, wait};

/// How often the daemon is killed under traffic.
const KILLS: usize = 100;
/// And where a variation of that is tested.
const FEWER_KILLS: usize = 30;

/// What a director without forwarding says.
const NOT_FORWARDING: &[(&str, &str)] = &[("net.ipv4.ip_forward", "0"), ("net.ipv6.conf.all.forwarding", "0")];

/// `RetransSegs` of a namespace.
fn retransmissions(namespace: &Namespace) -> Result<u64> {
    // Not /proc/net: that is the view of the process's first thread.
    let text = namespace.run(|| Ok(std::fs::read_to_string("/proc/thread-self/net/snmp")?))?;
    let mut lines = text.lines().filter(|line| line.starts_with("Tcp:")).map(|line| line.split(' '));
    let (names, values) = (lines.next().context("no TCP counters")?, lines.next().context("no TCP counters")?);
    let value = names.zip(values).find(|(name, _)| *name == "RetransSegs").map(|(_, value)| value);
    Ok(value.context("no counter RetransSegs")?.parse()?)
}

/// How many datagrams may be on the way: few enough for every socket's buffer, or a machine that stalls would lose
/// some by itself.
const ON_THE_WAY: u64 = 64;

/// Sends a numbered datagram about every millisecond until told to stop, and misses none of the answers.
fn numbered_stream(socket: &UdpSocket, stop: &AtomicBool) -> Result<u64> {
    socket.set_read_timeout(Some(Duration::from_secs(3)))?;
    let answered = AtomicU64::new(0);
    thread::scope(|scope| {
        let sending = scope.spawn(|| send_numbers(socket, stop, &answered));
        let mut seen = BTreeSet::new();
        let mut buffer = [0; 200];
        loop {
            let received = socket.recv(&mut buffer);
            let length = received.with_context(|| format!("no answer for 3 s, after {} of them", seen.len()))?;
            let end = length.checked_sub(8).context("a short answer")?;
            match u64::from_be_bytes(buffer[end..length].try_into()?) {
                u64::MAX => break,
                number => ensure!(seen.insert(number), "number {number} came twice"),
            }
            answered.fetch_add(1, Ordering::SeqCst);
        }
        let sent = sending.join().map_err(|_| anyhow!("the sender panicked"))??;
        let missing: Vec<u64> = (0..sent).filter(|number| !seen.contains(number)).collect();
        ensure!(missing.is_empty(), "{} of {sent} datagrams are missing: {missing:?}", missing.len());
        Ok(sent)
    })
}

/// The last datagram is `u64::MAX`; how many came before it.
fn send_numbers(socket: &UdpSocket, stop: &AtomicBool, answered: &AtomicU64) -> Result<u64> {
    let mut number = 0;
    let mut waited = 0;
    while !stop.load(Ordering::SeqCst) {
        if number - answered.load(Ordering::SeqCst) < ON_THE_WAY {
            socket.send(&number.to_be_bytes()).context("cannot send")?;
            number += 1;
            waited = 0;
        } else {
            waited += 1;
            ensure!(waited < 5000, "no answer to the last {ON_THE_WAY} of {number} datagrams");
        }
        sleep(Duration::from_millis(1));
    }
    // What is still on the way comes before it: the answers keep their order.
    socket.send(&u64::MAX.to_be_bytes())?;
    Ok(number)
}

/// Echoed data, 8 KB every two milliseconds, every byte compared: bulk, but never more than fits the buffers on
/// the way, so that whatever is sent again was lost by the director.
fn steady_transfer(lab: &Lab, virtual_address: IpAddr, stop: &AtomicBool) -> Result<u64> {
    let mut stream = lab.connect((virtual_address, 80))?;
    greeting(&stream)?;
    let (mut sent, mut back) = (vec![0; 8192], vec![0; 8192]);
    let mut random = Random::new(11);
    let mut bytes = 0;
    while !stop.load(Ordering::SeqCst) {
        random.fill(&mut sent);
        stream.write_all(&sent)?;
        stream.read_exact(&mut back)?;
        ensure!(sent == back, "other bytes came back after {bytes}");
        bytes += 8192;
        sleep(Duration::from_millis(2));
    }
    Ok(bytes)
}

/// Kills the daemon again and again: a random moment after its start, so also while it is adopting what is pinned.
fn kill_again_and_again(director: &mut Director, kills: usize) -> Result<()> {
    let mut random = Random::new(0x6b69_6c6c);
    for round in 0..kills {
        sleep(Duration::from_millis(random.below(120)));
        director.kill().with_context(|| format!("kill {round}"))?;
        if round % 10 == 9 {
            director.launch().with_context(|| format!("start after kill {round}"))?;
            let rules = director.ipvsadm("-Sn")?;
            ensure!(rules.lines().count() == 6, "after kill {round} the rules are:\n{rules}");
        } else {
            director.spawn()?;
        }
    }
    director.wait_until_ready()
}

fn survives(forwarding: &str, virtual_address: IpAddr, kills: usize, settings: &[(&str, &str)]) -> Result<()> {
    let direct_routing = forwarding == DIRECT_ROUTING;
    let lab = Lab::new(&Plan { servers: 2, direct_routing, ..Plan::default() })?;
    let _tcp = Echo::tcp_on_all(&lab, 80)?;
    let _udp =
        Echo::udp_on_all(&lab, |number| if direct_routing { virtual_address } else { address::server(number) }, 53)?;
    lab.director.sysctl(settings)?;
    let mut director = Director::start(&lab)?;
    director.rules(&service(&lab, "-t", (virtual_address, 80), "rr", forwarding))?;
    director.rules(&service(&lab, "-u", (virtual_address, 53), "wlc", forwarding))?;
    let stop = AtomicBool::new(false);
    let (datagrams, bytes) = thread::scope(|scope| -> Result<(u64, u64)> {
        let stream = scope.spawn(|| numbered_stream(&lab.datagrams_to((virtual_address, 53))?, &stop));
        let bulk = scope.spawn(|| steady_transfer(&lab, virtual_address, &stop));
        let killed = kill_again_and_again(&mut director, kills);
        stop.store(true, Ordering::SeqCst);
        let datagrams = stream.join().map_err(|_| anyhow!("the stream panicked"))?;
        let bytes = bulk.join().map_err(|_| anyhow!("the transfer panicked"))?;
        killed?;
        Ok((datagrams.context("the numbered stream")?, bytes.context("the transfer")?))
    })?;
    ensure!(datagrams > 500 && bytes > 1 << 20, "hardly any traffic: {datagrams} datagrams, {bytes} bytes");
    for namespace in lab.servers.iter().chain([&lab.client]) {
        let again = retransmissions(namespace)?;
        ensure!(again == 0, "{again} segments were sent again by {}", namespace.name());
    }
    visit(&lab, (virtual_address, 80)).map(drop)
}

#[test]
fn a_hundred_kills_lose_no_packet_of_masqueraded_connections() -> Result<()> {
    needs!("netns");
    survives(MASQUERADING, address::VIP, KILLS, &[])
}

#[test]
fn a_hundred_kills_lose_no_packet_of_directly_routed_connections() -> Result<()> {
    needs!("netns");
    survives(DIRECT_ROUTING, address::VIP, KILLS, &[])
}

/// Then the way to a real server is not the kernel's answer but what the daemon has left: each start finds it anew.
#[test]
fn kills_lose_no_packet_of_directly_routed_connections_without_forwarding() -> Result<()> {
    needs!("netns");
    survives(DIRECT_ROUTING, address::VIP, FEWER_KILLS, NOT_FORWARDING)
}

#[test]
fn kills_lose_no_packet_of_directly_routed_ipv6_connections_without_forwarding() -> Result<()> {
    needs!("netns");
    survives(DIRECT_ROUTING, address::VIP6, FEWER_KILLS, NOT_FORWARDING)
}

#[test]
fn new_connections_are_balanced_while_the_daemon_is_dead() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan::default())?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let mut director = Director::start(&lab)?;
    director.rules(&service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    visit(&lab, (address::VIP, 80))?;
    director.kill()?;
    let names = (0..3).map(|_| Ok(visit(&lab, (address::VIP, 80))?.name)).collect::<Result<BTreeSet<_>>>()?;
    ensure!(names.len() == 3, "{names:?}");
    director.launch()?;
    let names = (0..3).map(|_| Ok(visit(&lab, (address::VIP, 80))?.name)).collect::<Result<BTreeSet<_>>>()?;
    ensure!(names.len() == 3, "{names:?}");
    Ok(())
}

#[test]
fn rules_statistics_and_connections_outlive_the_daemon() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _servers = Echo::udp_on_all(&lab, address::server, 53)?;
    let mut director = Director::start(&lab)?;
    director.rules(&service(&lab, "-u", (address::VIP, 53), "rr", MASQUERADING))?;
    let socket = lab.datagrams_to((address::VIP, 53))?;
    ask(&socket, b"one")?;
    let before = director.ipvsadm("-Ln --stats --exact")?;
    director.kill()?;
    director.launch()?;
    ensure!(director.ipvsadm("-Ln --stats --exact")? == before, "{}", director.ipvsadm("-Ln --stats --exact")?);
    ensure!(director.ipvsadm("-Lnc")?.contains("UDP"), "{}", director.ipvsadm("-Lnc")?);
    ask(&socket, b"two").map(drop)
}

#[test]
fn sigterm_leaves_the_data_path_and_unload_removes_it() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let mut director = Director::start(&lab)?;
    director.rules(&service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    director.stop()?;
    visit(&lab, (address::VIP, 80)).context("with the daemon stopped")?;
    director.unload()?;
    ensure!(!director.pin().exists(), "{} is still there", director.pin().display());
    // The director's own stack has nothing on that port.
    let refused = lab.connect((address::VIP, 80));
    ensure!(refused.is_err(), "still balanced after the unload");
    Ok(())
}

#[test]
fn unload_on_stop_leaves_nothing() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let mut director = Director::start_with(&lab, &["--unload-on-stop"])?;
    ensure!(director.pin().exists());
    director.stop()?;
    ensure!(!director.pin().exists(), "{} is still there", director.pin().display());
    Ok(())
}

#[test]
fn a_second_daemon_on_the_same_pins_is_refused_with_the_firsts_pid() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let director = Director::start(&lab)?;
    let socket = lab.scratch.directory().join("second.sock");
    let mut second = director.program("lbd");
    second.arg("run").arg("--socket").arg(&socket);
    let mut process = lbd_tests::process::Process::start(&mut second, &lab.scratch.directory().join("second.log"))?;
    let status = process.wait(wait::LONG)?;
    let said = process.output();
    if status.success() || !said.contains(&director.id()?.to_string()) {
        bail!("the second daemon ended with {status} and said:\n{said}");
    }
    director.ipvsadm("-Ln").map(drop)
}
