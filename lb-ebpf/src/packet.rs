//! A packet, whichever hook it came by.

use crate::{
    checksum::Difference,
    parse::{self, Extensions},
};

/// Types that are nothing but bytes, of alignment 1: what may be read from and written to any offset of a packet.
///
/// # Safety
/// Every bit pattern must be a value, the alignment must be 1, and there must be no padding.
pub unsafe trait Raw: Copy {}

// SAFETY: arrays of bytes.
unsafe impl<const N: usize> Raw for [u8; N] {}

/// How the kernel may still cut a packet into several before it is on the wire (generic segmentation offload).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Segments {
    /// Segments that it becomes; 0 where the kernel does not say.
    pub count: u32,
    /// Payload bytes of each; 0 for an ordinary packet.
    pub size: u32,
}

/// A frame that begins with an Ethernet header.
///
/// Offsets count from there. Reading or writing beyond the end gives `None`, never a fault.
pub trait Packet {
    /// Whether this hook hands on what it cannot finish (XDP) instead of finishing everything (tc).
    const HANDS_ON: bool;

    /// Bytes of the frame.
    fn length(&self) -> u32;
    /// Index of the interface it came by.
    fn ingress(&self) -> u32;
    /// Segmentation still to come.
    fn segments(&self) -> Segments;
    /// Whether the frame was sent to this host's own MAC address and carries no VLAN tag beside its bytes.
    fn is_for_this_host(&self, destination_mac: [u8; 6]) -> bool;
    /// Copies bytes out.
    fn read<T: Raw>(&self, offset: usize) -> Option<T>;
    /// Copies bytes in.
    fn write<T: Raw>(&mut self, offset: usize, value: T) -> Option<()>;
    /// Changes the TCP or UDP checksum at `offset`.
    ///
    /// `addresses` is the change of the pseudo-header (RFC 768, RFC 8200 §8.1), `ports` that of the segment itself: a
    /// checksum that hardware will complete holds only the first. A UDP checksum of 0 stays 0.
    fn change_checksum(&mut self, offset: usize, addresses: Difference, ports: Difference, udp: bool) -> Option<()>;
    /// [`crate::parse::skip_extensions`]; the BPF hooks make a subprogram of it.
    #[inline(always)]
    fn skip_extensions(&self, offset: usize, next: u8) -> Extensions
    where
        Self: Sized,
    {
        parse::skip_extensions(self, offset, next)
    }
}

/// The checksum change for hooks that see complete checksums only.
#[inline(always)]
pub fn change_complete_checksum<P: Packet>(
    packet: &mut P,
    offset: usize,
    addresses: Difference,
    ports: Difference,
    udp: bool,
) -> Option<()> {
    let old = u16::from_ne_bytes(packet.read(offset)?);
    if udp && old == 0 {
        return Some(());
    }
    let new = addresses.and(ports).applied_to(old);
    // RFC 768: a computed zero is sent as all ones
    let new = if udp && new == 0 { 0xffff } else { new };
    packet.write(offset, new.to_ne_bytes())
}
