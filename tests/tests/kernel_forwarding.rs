//! What every supported kernel must carry, in few steps: an emulated machine takes seconds to verify the programs once.

use std::io::{Read, Write};
use std::net::{IpAddr, TcpStream};

use anyhow::{Context, Result, bail, ensure};
use lbd_tests::client::{ask, transfer, visit};
use lbd_tests::rules::{DIRECT_ROUTING, MASQUERADING, service};
use lbd_tests::scratch::Scratch;
use lbd_tests::server::{Echo, greeting};
use lbd_tests::{Director, Lab, Namespace, Plan, address, needs, wait};

/// TCP.
const WEB: u16 = 80;
/// UDP.
const NAMES: u16 = 53;
/// Enough for packets of every size that segmentation makes.
const BULK: u64 = 1 << 20;

/// Sends some bytes and takes them back.
fn echoed(mut stream: &TcpStream, text: &[u8]) -> Result<()> {
    stream.write_all(text).context("cannot send")?;
    let mut back = vec![0; text.len()];
    stream.read_exact(&mut back).context("nothing came back")?;
    ensure!(back == text, "other bytes came back");
    Ok(())
}

/// The hook that this kernel has for tc programs: tcx from 6.6 on.
fn expected_hook() -> Result<&'static str> {
    let release = std::fs::read_to_string("/proc/sys/kernel/osrelease")?;
    let mut numbers = release.split(|c: char| !c.is_ascii_digit()).map_while(|number| number.parse::<u32>().ok());
    let version = (numbers.next().context("no version")?, numbers.next().context("no version")?);
    Ok(if version >= (6, 6) { "tcx" } else { "clsact" })
}

/// Services for TCP and UDP on one virtual address, and servers for them.
fn serve(lab: &Lab, director: &Director, virtual_address: IpAddr, forwarding: &str) -> Result<Vec<Echo>> {
    director.rules(&service(lab, "-t", (virtual_address, WEB), "rr", forwarding))?;
    director.rules(&service(lab, "-u", (virtual_address, NAMES), "rr", forwarding))?;
    let address = |number| match (forwarding == DIRECT_ROUTING, virtual_address.is_ipv4()) {
        (true, _) => virtual_address,
        (false, true) => address::server(number),
        (false, false) => address::server6(number),
    };
    Echo::udp_on_all(lab, address, NAMES)
}

/// Two connections and two datagrams go to the two servers in turn, and many bytes come back as they were sent.
fn forwards(lab: &Lab, virtual_address: IpAddr) -> Result<()> {
    let tcp = [visit(lab, (virtual_address, WEB))?.name, visit(lab, (virtual_address, WEB))?.name];
    ensure!(tcp == ["r2", "r1"], "TCP to {virtual_address}: {tcp:?}");
    let datagram = || Ok::<_, anyhow::Error>(ask(&lab.datagrams_to((virtual_address, NAMES))?, b"a question")?.name);
    let udp = [datagram()?, datagram()?];
    ensure!(udp == ["r2", "r1"], "UDP to {virtual_address}: {udp:?}");
    let bulk = transfer(lab.connect((virtual_address, WEB))?, BULK, 6)?;
    ensure!(bulk.name == "r2", "the third connection went to {}", bulk.name);
    // So that both are as before: the next is the first server in turn.
    visit(lab, (virtual_address, WEB)).map(drop)
}

/// The whole of it in one laboratory: traffic, a killed daemon, its successor, the end.
fn carries_on(forwarding: &str) -> Result<()> {
    let virtual_addresses = [address::VIP, address::VIP6];
    let lab = Lab::new(&Plan { servers: 2, direct_routing: forwarding == DIRECT_ROUTING, ..Plan::default() })?;
    let _web = Echo::tcp_on_all(&lab, WEB)?;
    let mut director = Director::start(&lab)?;
    let hook = expected_hook()?;
    ensure!(director.log().contains(hook), "not attached by {hook}:\n{}", director.log());
    let names = virtual_addresses.map(|address| serve(&lab, &director, address, forwarding));
    let _names = names.into_iter().collect::<Result<Vec<_>>>()?;
    virtual_addresses.iter().try_for_each(|address| forwards(&lab, *address)).context("before the kill")?;

    let open = virtual_addresses.map(|address| lab.connect((address, WEB)));
    let open = open.into_iter().collect::<Result<Vec<_>>>()?;
    open.iter().try_for_each(|stream| greeting(stream).map(drop))?;
    let rules = director.ipvsadm("-Sn")?;
    director.kill()?;
    open.iter().try_for_each(|stream| echoed(stream, b"without a daemon")).context("with the daemon dead")?;
    director.launch()?;
    ensure!(director.ipvsadm("-Sn")? == rules, "other rules after the restart:\n{}", director.ipvsadm("-Sn")?);
    let listed = director.ipvsadm("-Lnc")?.lines().filter(|line| line.contains("ESTABLISHED")).count();
    ensure!(listed >= open.len(), "{listed} connections listed:\n{}", director.ipvsadm("-Lnc")?);
    open.iter().try_for_each(|stream| echoed(stream, b"with another daemon")).context("after the restart")?;
    visit(&lab, (address::VIP, WEB)).context("a new connection after the restart")?;

    director.stop()?;
    director.unload()?;
    ensure!(!director.pin().exists(), "{} is still there", director.pin().display());
    ensure!(lab.connect((address::VIP, WEB)).is_err(), "still balanced after the unload");
    Ok(())
}

#[test]
fn masquerading_forwards_and_survives_a_killed_daemon() -> Result<()> {
    needs!("kernels");
    carries_on(MASQUERADING)
}

#[test]
fn direct_routing_forwards_and_survives_a_killed_daemon() -> Result<()> {
    needs!("kernels");
    carries_on(DIRECT_ROUTING)
}

/// Puts a VLAN interface on another and gives it the addresses and the default routes that are there.
fn tag(namespace: &Namespace, interface: &str, id: u16, addresses: &[&str], gateways: &[&str]) -> Result<()> {
    let tagged = format!("{interface}.{id}");
    let mut lines = format!("link add link {interface} name {tagged} type vlan id {id}\nlink set {tagged} up\n");
    for address in addresses {
        let no_detection = if address.contains(':') { "nodad" } else { "" };
        lines += &format!("addr del {address} dev {interface}\naddr add {address} dev {tagged} {no_detection}\n");
    }
    for gateway in gateways {
        lines += &format!("route replace default via {gateway} dev {tagged}\n");
    }
    namespace.ip(&lines)
}

/// Every network of a laboratory becomes a tagged one: 10 outside, 20 inside.
fn tag_everything(lab: &Lab) -> Result<()> {
    tag(&lab.client, "eth0", 10, &["10.1.0.2/24", "fd00:1::2/64"], &["10.1.0.1", "fd00:1::1"])?;
    tag(&lab.director, "outside", 10, &["10.1.0.1/24", "fd00:1::1/64"], &[])?;
    tag(&lab.director, "inside", 20, &["10.2.0.1/24", "fd00:2::1/64"], &[])?;
    for (number, server) in lab.servers.iter().enumerate() {
        let (ipv4, ipv6) = (format!("{}/24", address::server(number)), format!("{}/64", address::server6(number)));
        tag(server, "eth0", 20, &[&ipv4, &ipv6], &["10.2.0.1", "fd00:2::1"])?;
    }
    Ok(())
}

/// The director's `inside` becomes one of two cables of `bond0`, which takes its addresses.
fn bond_inside(lab: &Lab) -> Result<()> {
    lab.plug_in(&lab.director, "spare", "spare")?;
    lab.director.ip("addr flush dev inside\nlink set inside down\nlink set spare down\n\
         link add bond0 type bond mode active-backup miimon 100\n\
         link set inside master bond0\nlink set spare master bond0\nlink set bond0 type bond active_slave inside\n\
         link set bond0 up\naddr add 10.2.0.1/24 dev bond0\naddr add fd00:2::1/64 dev bond0 nodad\n")
}

/// The name of the virtual machine's network card with this number.
fn card(number: usize) -> Result<String> {
    let address = format!("52:54:00:00:00:0{number}");
    for entry in std::fs::read_dir("/sys/class/net")? {
        let entry = entry?;
        if std::fs::read_to_string(entry.path().join("address")).is_ok_and(|found| found.trim() == address) {
            return Ok(entry.file_name().to_string_lossy().into_owned());
        }
    }
    bail!("this machine has no network card {address}")
}

/// Gives a network card to a namespace, under a name.
fn plug_in_card(number: usize, namespace: &Namespace, name: &str) -> Result<()> {
    let mut ip = std::process::Command::new("ip");
    let card = card(number)?;
    lbd_tests::process::output(ip.args(["link", "set", &card, "netns", namespace.name(), "name", name]))?;
    namespace.ip(&format!("link set {name} up\n"))
}

/// The director's two interfaces, its client's and its one server's become network cards.
fn plug_in_cards(lab: &Lab) -> Result<()> {
    lab.director.ip("link del outside\nlink del inside\n")?;
    lab.servers[0].ip("link del eth0\n")?;
    plug_in_card(0, &lab.client, "eth0")?;
    plug_in_card(1, &lab.director, "outside")?;
    plug_in_card(2, &lab.director, "inside")?;
    plug_in_card(3, &lab.servers[0], "eth0")?;
    lab.client.ip("addr add 10.1.0.2/24 dev eth0\naddr add fd00:1::2/64 dev eth0 nodad\n\
         route add default via 10.1.0.1\nroute add default via fd00:1::1\n")?;
    lab.director.ip("addr add 10.1.0.1/24 dev outside\naddr add fd00:1::1/64 dev outside nodad\n\
         addr add 10.2.0.1/24 dev inside\naddr add fd00:2::1/64 dev inside nodad\n")?;
    let (ipv4, ipv6) = (address::server(0), address::server6(0));
    lab.servers[0].ip(&format!(
        "addr add {ipv4}/24 dev eth0\naddr add {ipv6}/64 dev eth0 nodad\n\
         route add default via 10.2.0.1\nroute add default via fd00:2::1\n"
    ))
}

/// Without being told to, the daemon takes XDP in the driver of a network card, and forwards by it.
#[test]
fn a_network_card_gets_xdp_in_its_driver_and_forwards_by_it() -> Result<()> {
    needs!("kernels");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    plug_in_cards(&lab)?;
    let _web = Echo::tcp_on_all(&lab, WEB)?;
    let mut director = Director::start_in(&lab.director, lab.scratch.directory(), lab.scratch.name(), &[])?;
    let status = lbd_tests::process::output(director.program("lbd").arg("status"))?;
    for interface in ["outside", "inside"] {
        let expected = format!("{interface}: {}, xdp: a network card (virtio_net)\n", expected_hook()?);
        ensure!(status.contains(&expected), "not `{expected}`:\n{status}");
    }
    for virtual_address in [address::VIP, address::VIP6] {
        director.rules(&service(&lab, "-t", (virtual_address, WEB), "rr", MASQUERADING))?;
        transfer(lab.connect((virtual_address, WEB))?, BULK, 6)?;
    }
    let verdicts = director.verdicts()?;
    let count = |name: &str| verdicts.get(name).copied().unwrap_or(0);
    let forwarded = count("request-masqueraded") + count("reply");
    ensure!(forwarded > 2 * BULK / 1500 && count("handed-on") * 5 < forwarded, "by tc: {verdicts:?}");
    ensure!(count("not-transmitted") == 0, "lost: {verdicts:?}");
    let open = lab.connect((address::VIP, WEB))?;
    greeting(&open)?;
    director.kill()?;
    echoed(&open, b"without a daemon")?;
    director.launch()?;
    echoed(&open, b"with another daemon")?;
    director.stop()
}

#[test]
fn a_network_card_that_refuses_xdp_is_left_to_tc_until_it_does_not() -> Result<()> {
    needs!("kernels");
    let scratch = Scratch::new()?;
    let namespace = Namespace::new(scratch.name())?;
    plug_in_card(1, &namespace, "card")?;
    namespace.ip("link set card mtu 9000\n")?;
    let start = |arguments: &[&str]| Director::start_in(&namespace, scratch.directory(), scratch.name(), arguments);
    let refused = start(&["--interface", "card", "--attach", "xdp"]).err().context("XDP with an MTU of 9000")?;
    let refused = format!("{refused:#}");
    ensure!(refused.contains("cannot attach lbd_xdp to card") && refused.contains("MTU"), "{refused}");

    let director = start(&[])?;
    let shows = |words: &str| {
        let line = format!("card: {}{words}", expected_hook()?);
        wait::until(&line, wait::LONG, || Ok(director.status()?.contains(&line)))
            .with_context(|| director.status().unwrap_or_default())
    };
    shows(": a network card (virtio_net), but cannot attach lbd_xdp to card")?;
    namespace.ip("link set card mtu 1500\n")?;
    shows(", xdp: a network card (virtio_net)\n")?;
    namespace.ip("link add link card name card.7 type vlan id 7\n")?;
    shows(", xdp: a network card (virtio_net) that leaves the tags of the VLAN interfaces on it\n")
}

/// Masquerading in a laboratory that is rewired first, by a director on all interfaces it finds.
fn rewired(rewire: impl Fn(&Lab) -> Result<()>, expected: &[&str]) -> Result<(Lab, Director, Vec<Echo>)> {
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    rewire(&lab)?;
    let mut servers = Echo::tcp_on_all(&lab, WEB)?;
    let director = Director::start_in(&lab.director, lab.scratch.directory(), lab.scratch.name(), &[])?;
    for interface in expected {
        ensure!(director.log().contains(interface), "not on {interface}:\n{}", director.log());
    }
    for virtual_address in [address::VIP, address::VIP6] {
        servers.extend(serve(&lab, &director, virtual_address, MASQUERADING)?);
        forwards(&lab, virtual_address)?;
    }
    Ok((lab, director, servers))
}

#[test]
fn tagged_networks_are_balanced_at_their_vlan_interfaces() -> Result<()> {
    needs!("kernels");
    rewired(tag_everything, &["outside.10", "inside.20"]).map(drop)
}

#[test]
fn a_bond_is_balanced_through_and_changes_its_cable() -> Result<()> {
    needs!("kernels");
    let (lab, _director, _servers) = rewired(bond_inside, &["bond0"])?;
    let stream = lab.connect((address::VIP, WEB))?;
    greeting(&stream)?;
    lab.director.ip("link set inside down")?;
    echoed(&stream, b"by the other cable")?;
    visit(&lab, (address::VIP, WEB)).map(drop)
}
