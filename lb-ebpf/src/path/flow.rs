//! Whose packet it is: addresses, ports, and which endpoints they are.

use crate::{
    abi::Be16,
    endpoint_table::EndpointKey,
    environment::{Environment, FragmentKey},
    packet::Packet,
    parse::{self, Fragment, L3, Network, WireSize},
    verdict::{Reason, Verdict},
};

/// A TCP or UDP packet.
#[derive(Clone, Copy, Debug)]
pub struct Flow {
    /// Its network header.
    pub network: Network,
    /// Source port.
    pub source_port: Be16,
    /// Destination port.
    pub destination_port: Be16,
    /// TCP flags; 0 for UDP and for fragments but the first.
    pub tcp_flags: u8,
    /// Whether its transport header is in it.
    pub has_transport: bool,
    /// Whether the kernel will still segment it.
    pub is_segmented: bool,
    /// What it is on the wire.
    pub size: WireSize,
}

/// The flow of a packet whose network header says TCP or UDP.
#[inline(always)]
pub(super) fn of<P: Packet, E: Environment>(packet: &P, environment: &E, network: Network) -> Result<Flow, Verdict> {
    if matches!(network.fragment, Fragment::Whole) {
        return whole(packet, network);
    }
    if P::HANDS_ON {
        return Err(Verdict::pass(Reason::HandedOn));
    }
    fragment(packet, environment, network)
}

#[inline(always)]
fn whole<P: Packet>(packet: &P, network: Network) -> Result<Flow, Verdict> {
    let transport = parse::transport(packet, &network).map_err(|_| Verdict::malformed())?;
    let segments = packet.segments();
    let headers = (network.payload() - L3) as u32 + transport.header_length;
    Ok(Flow {
        network,
        source_port: transport.source,
        destination_port: transport.destination,
        tcp_flags: transport.flags,
        has_transport: true,
        is_segmented: segments.size != 0,
        size: parse::wire_size(network.length, headers, segments),
    })
}

/// Later fragments carry no ports: they go where the first one went, which must have come before.
#[inline(always)]
fn fragment<P: Packet, E: Environment>(packet: &P, environment: &E, network: Network) -> Result<Flow, Verdict> {
    let key = FragmentKey {
        source: network.source,
        destination: network.destination,
        identification: network.identification,
        protocol: u32::from(network.protocol),
    };
    let size = WireSize { packets: 1, bytes: u64::from(network.length), longest: network.length };
    let is_first = matches!(network.fragment, Fragment::First);
    let (ports, tcp_flags) = if is_first {
        let transport = parse::transport(packet, &network).map_err(|_| Verdict::malformed())?;
        let ports = u32::from(transport.source.0) | u32::from(transport.destination.0) << 16;
        environment.remember_fragment(&key, ports);
        (ports, transport.flags)
    } else {
        (environment.fragment_ports(&key).ok_or(Verdict::pass(Reason::FragmentUnknown))?, 0)
    };
    Ok(Flow {
        network,
        source_port: Be16(ports as u16),
        destination_port: Be16((ports >> 16) as u16),
        tcp_flags,
        has_transport: is_first,
        is_segmented: false,
        size,
    })
}

impl Flow {
    /// Where it goes to.
    #[inline(always)]
    pub(super) fn destination(&self) -> EndpointKey {
        EndpointKey { address: self.network.destination, port: self.destination_port, protocol: self.network.protocol }
    }

    /// Where it comes from.
    #[inline(always)]
    pub(super) fn source(&self) -> EndpointKey {
        EndpointKey { address: self.network.source, port: self.source_port, protocol: self.network.protocol }
    }
}
