//! Who else says that it has a virtual address.

use std::collections::BTreeSet;
use std::io::{self, Read, Write};
use std::net::{IpAddr, Ipv4Addr};
use std::time::{Duration, Instant};

use ipvsadm_compat::model::Forwarding;
use socket2::{Domain, Protocol, SockAddr, Socket, Type};

use super::network::Facts;
use super::{Check, Finding, Patient, virtual_address};
use crate::address::Link;

/// How long answers are waited for: those of a machine beside us take less than a millisecond.
const PATIENCE: Duration = Duration::from_millis(500);
/// Virtual addresses that are asked about.
const MOST: usize = 256;
/// Bytes of an ARP frame over Ethernet and IPv4.
const FRAME: usize = 42;
const BROADCAST: [u8; 6] = [0xff; 6];
/// `ETH_P_ARP`, include/uapi/linux/if_ether.h.
const ETH_P_ARP: u16 = 0x0806;

/// Asks the networks of the real servers of direct routing, IPv4 only: whoever answers takes clients away.
pub(super) async fn check(patient: &Patient, facts: &Facts) -> Check {
    let direct = patient
        .services
        .iter()
        .filter(|service| service.servers.iter().any(|server| server.settings.forwarding == Forwarding::DirectRouting));
    let addresses = direct.filter_map(virtual_address).filter_map(|address| match address {
        IpAddr::V4(address) => Some(address),
        IpAddr::V6(_) => None,
    });
    let addresses: BTreeSet<Ipv4Addr> = addresses.take(MOST).collect();
    let interfaces = facts.interfaces_of_direct_routing();
    let mut findings = Vec::new();
    for link in interfaces.iter().filter_map(|index| patient.network.links.get(index)) {
        let (link, addresses) = (link.clone(), addresses.clone());
        let name = link.name.clone();
        let answers = tokio::task::spawn_blocking(move || who_has(&link, &addresses)).await;
        match answers.map_err(io::Error::other).and_then(|answers| answers) {
            Ok(answers) => findings.extend(answers.iter().map(|(address, mac)| finding(facts, &name, *address, *mac))),
            Err(error) => findings.push(Finding::new(
                format!("{name} cannot be asked who has the virtual addresses: {error}"),
                "run lbd doctor as root",
            )),
        }
    }
    let says = match addresses.len() {
        0 => "there is no direct routing over IPv4".to_owned(),
        asked => format!("nobody beside the real servers answers for {asked} virtual addresses"),
    };
    Check::new("arp", says, findings)
}

fn finding(facts: &Facts, interface: &str, address: Ipv4Addr, mac: [u8; 6]) -> Finding {
    let mac_text = mac.map(|byte| format!("{byte:02x}")).join(":");
    let quiet = "sysctl -w net.ipv4.conf.all.arp_ignore=1 net.ipv4.conf.all.arp_announce=2";
    match facts.server_with(&mac) {
        Some(server) => Finding::new(
            format!(
                "the real server {server} ({mac_text} on {interface}) answers ARP for the virtual address {address}: \
                 clients reach it past this host"
            ),
            format!("on {server}: {quiet}"),
        ),
        None => Finding::new(
            format!("{mac_text} on {interface} answers ARP for the virtual address {address}, and is not this host"),
            format!("on that machine: {quiet}   # or take the address off it"),
        ),
    }
}

/// Everyone who answers for one of the addresses; this host does not hear its own questions.
fn who_has(link: &Link, addresses: &BTreeSet<Ipv4Addr>) -> io::Result<BTreeSet<(Ipv4Addr, [u8; 6])>> {
    let mut socket = open(link.index)?;
    for address in addresses {
        socket.write_all(&question(link.mac, *address))?;
    }
    let mut answers = BTreeSet::new();
    let deadline = Instant::now() + PATIENCE;
    let mut frame = [0; FRAME];
    while let Some(left) = deadline.checked_duration_since(Instant::now()).filter(|left| !left.is_zero()) {
        socket.set_read_timeout(Some(left))?;
        match socket.read(&mut frame) {
            Ok(length) => answers.extend(frame.get(..length).and_then(answer)),
            Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => break,
            Err(error) => return Err(error),
        }
    }
    answers.retain(|(address, mac)| addresses.contains(address) && *mac != link.mac);
    Ok(answers)
}

/// ```text
/// destination 6, source 6, type 2 | hardware 2, protocol 2, lengths 1+1, operation 2,
/// sender's hardware 6 and protocol address 4, target's 6 and 4
/// ```
/// Source: RFC 826. The sender's address is left empty (RFC 5227, a probe), so that nobody learns a wrong one by it.
fn question(mac: [u8; 6], address: Ipv4Addr) -> [u8; FRAME] {
    let mut frame = [0; FRAME];
    let parts: [(usize, &[u8]); 6] = [
        (0, &BROADCAST),
        (6, &mac),
        (12, &ETH_P_ARP.to_be_bytes()),
        (14, &[0, 1, 8, 0, 6, 4, 0, 1]),
        (22, &mac),
        (38, &address.octets()),
    ];
    for (start, bytes) in parts {
        frame.iter_mut().skip(start).zip(bytes).for_each(|(place, byte)| *place = *byte);
    }
    frame
}

/// Address and hardware address of an answer.
fn answer(frame: &[u8]) -> Option<(Ipv4Addr, [u8; 6])> {
    let is_answer = frame.get(12..22)? == [8, 6, 0, 1, 8, 0, 6, 4, 0, 2];
    let mac = frame.get(22..28)?.try_into().ok()?;
    let address: [u8; 4] = frame.get(28..32)?.try_into().ok()?;
    is_answer.then_some((address.into(), mac))
}

fn open(interface: u32) -> io::Result<Socket> {
    let socket = Socket::new(Domain::PACKET, Type::RAW, Some(Protocol::from(i32::from(ETH_P_ARP.to_be()))))?;
    // SAFETY: all zeros is a `sockaddr_ll`, which is shorter than the storage that is given to the closure and whose
    // alignment is no greater than that storage's; its length is what is reported.
    let ((), address) = unsafe {
        SockAddr::try_init(|storage, length| {
            let address = storage.cast::<libc::sockaddr_ll>();
            address.write(std::mem::zeroed());
            (*address).sll_family = libc::AF_PACKET as u16;
            (*address).sll_protocol = ETH_P_ARP.to_be();
            (*address).sll_ifindex = interface.cast_signed();
            *length = size_of::<libc::sockaddr_ll>() as libc::socklen_t;
            Ok(())
        })
    }?;
    socket.bind(&address)?;
    Ok(socket)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_a_probe_and_its_answer_is_read() {
        let asked = question([2, 0, 0, 0, 0, 1], Ipv4Addr::new(10, 0, 0, 1));
        let expected: [u8; FRAME] = [
            0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2, 0, 0, 0, 0, 1, 8, 6, 0, 1, 8, 0, 6, 4, 0, 1, 2, 0, 0, 0, 0, 1, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 1,
        ];
        assert_eq!(asked, expected);
        assert_eq!(answer(&asked), None, "it is no answer");
        let mut answered = expected;
        answered[21] = 2;
        answered[28..32].copy_from_slice(&[10, 0, 0, 1]);
        assert_eq!(answer(&answered), Some((Ipv4Addr::new(10, 0, 0, 1), [2, 0, 0, 0, 0, 1])));
        assert_eq!(answer(&answered[..31]), None);
    }
}
