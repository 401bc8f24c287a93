//! Changing a packet that is forwarded, and sending it on.

pub mod hop;

use crate::{
    abi::{Address, Be16},
    checksum::Difference,
    packet::Packet,
    parse::{L3, Network, UDP},
    path::Flow,
    verdict::{Reason, Verdict},
};

use hop::NextHop;

const MAC_LENGTH: usize = 6;
const RECOMPUTE: Verdict = Verdict::drop(Reason::RewriteFailed);

/// Where the TCP checksum stands in the header.
const TCP_CHECKSUM: usize = 16;
/// Where the UDP checksum stands in the header.
const UDP_CHECKSUM: usize = 6;

/// An address and a port that are replaced.
#[derive(Clone, Copy, Debug)]
pub struct Edit {
    /// The source's, else the destination's.
    pub is_source: bool,
    /// Address in the packet.
    pub old_address: Address,
    /// Address to be there.
    pub new_address: Address,
    /// Port in the packet.
    pub old_port: Be16,
    /// Port to be there.
    pub new_port: Be16,
}

/// Whether a packet that is too long may be fragmented on its way.
#[inline(always)]
pub fn may_be_fragmented(flow: &Flow) -> bool {
    !flow.network.dont_fragment && !flow.is_segmented
}

/// Replaces address and port, adjusts the checksums, and, with a next hop, counts down the time to live and writes the
/// MAC addresses. Without one the stack does that.
#[inline(always)]
pub fn rewrite<P: Packet>(packet: &mut P, flow: &Flow, edit: &Edit, hop: Option<&NextHop>) -> Result<(), Verdict> {
    rewrite_inner(packet, flow, edit, hop).ok_or(RECOMPUTE)
}

#[inline(always)]
fn rewrite_inner<P: Packet>(packet: &mut P, flow: &Flow, edit: &Edit, hop: Option<&NextHop>) -> Option<()> {
    let network = &flow.network;
    let addresses = Difference::of_address(edit.old_address, edit.new_address, network.ipv6);
    if flow.has_transport {
        let udp = network.protocol == UDP;
        let ports = Difference::of_u16(edit.old_port.0, edit.new_port.0);
        let offset = network.payload() + if udp { UDP_CHECKSUM } else { TCP_CHECKSUM };
        packet.change_checksum(offset, addresses, ports, udp)?;
        let port_offset = network.payload() + if edit.is_source { 0 } else { 2 };
        packet.write(port_offset, edit.new_port.0.to_ne_bytes())?;
    }
    let ttl = if hop.is_some() { network.ttl.wrapping_sub(1) } else { network.ttl };
    write_network(packet, network, edit, addresses, ttl)?;
    match hop {
        Some(hop) => write_macs(packet, hop),
        None => Some(()),
    }
}

/// Writes an address, the time to live, and for IPv4 the header checksum.
#[inline(always)]
pub fn write_network<P: Packet>(
    packet: &mut P,
    network: &Network,
    edit: &Edit,
    addresses: Difference,
    ttl: u8,
) -> Option<()> {
    if network.ipv6 {
        packet.write(L3 + 7, [ttl])?;
        return packet.write(L3 + if edit.is_source { 8 } else { 24 }, edit.new_address.bytes());
    }
    let change = addresses.and(ttl_change(network, ttl));
    change_ipv4_checksum(packet, change)?;
    packet.write(L3 + 8, [ttl])?;
    packet.write(L3 + if edit.is_source { 12 } else { 16 }, edit.new_address.raw_ipv4().to_ne_bytes())
}

#[inline(always)]
fn ttl_change(network: &Network, ttl: u8) -> Difference {
    // the time to live shares its 16-bit word with the protocol; only IPv4 gets here, so that is the header's own
    let old = u16::from_ne_bytes([network.ttl, network.protocol]);
    Difference::of_u16(old, u16::from_ne_bytes([ttl, network.protocol]))
}

#[inline(always)]
fn change_ipv4_checksum<P: Packet>(packet: &mut P, change: Difference) -> Option<()> {
    let old = u16::from_ne_bytes(packet.read(L3 + 10)?);
    packet.write(L3 + 10, change.applied_to(old).to_ne_bytes())
}

/// Counts down the time to live.
#[inline(always)]
fn decrement_ttl<P: Packet>(packet: &mut P, network: &Network) -> Option<()> {
    let ttl = network.ttl.wrapping_sub(1);
    if network.ipv6 {
        return packet.write(L3 + 7, [ttl]);
    }
    change_ipv4_checksum(packet, ttl_change(network, ttl))?;
    packet.write(L3 + 8, [ttl])
}

/// Writes the MAC addresses of a resolved next hop; the kernel writes those of another.
#[inline(always)]
pub fn write_macs<P: Packet>(packet: &mut P, hop: &NextHop) -> Option<()> {
    if hop.is_neighbour {
        return Some(());
    }
    packet.write(0, hop.destination_mac)?;
    packet.write(MAC_LENGTH, hop.source_mac)
}

/// Sends a packet on of which only MAC addresses and time to live change (direct routing).
#[inline(always)]
pub fn send_unchanged<P: Packet>(
    packet: &mut P,
    network: &Network,
    hop: &NextHop,
    reason: Reason,
) -> Result<Verdict, Verdict> {
    decrement_ttl(packet, network).ok_or(RECOMPUTE)?;
    write_macs(packet, hop).ok_or(RECOMPUTE)?;
    Ok(hop.verdict(reason))
}
