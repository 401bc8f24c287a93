//! The addresses of every [`Lab`](crate::Lab). Laboratories do not see each other, so all use the same ones.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The virtual address; the director has also 10.0.0.2 to 10.0.0.15.
pub const VIP: IpAddr = IpAddr::V4(Ipv4Addr::new(10, 0, 0, 1));
/// The IPv6 virtual address; the director has also fd00::2 to fd00::f.
pub const VIP6: IpAddr = IpAddr::V6(Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 0, 1));
/// How many virtual addresses there are in each family.
pub const VIPS: u16 = 15;
/// The client, on the outside network 10.1.0.0/24.
pub const CLIENT: IpAddr = IpAddr::V4(Ipv4Addr::new(10, 1, 0, 2));
/// The client, on the outside network fd00:1::/64.
pub const CLIENT6: IpAddr = IpAddr::V6(Ipv6Addr::new(0xfd00, 1, 0, 0, 0, 0, 0, 2));
/// The client's second address, on the servers' network: with direct routing replies come in there.
pub const CLIENT_BACK: IpAddr = IpAddr::V4(Ipv4Addr::new(10, 2, 0, 254));
/// The director, on the servers' network.
pub const DIRECTOR_INSIDE: IpAddr = IpAddr::V4(Ipv4Addr::new(10, 2, 0, 1));

/// Real server `number` (from 0): 10.2.0.11, 10.2.0.12, …
pub fn server(number: usize) -> IpAddr {
    IpAddr::V4(Ipv4Addr::new(10, 2, 0, last_byte(11, number)))
}

/// Real server `number` (from 0) in IPv6: fd00:2::11, fd00:2::12, …
pub fn server6(number: usize) -> IpAddr {
    IpAddr::V6(Ipv6Addr::new(0xfd00, 2, 0, 0, 0, 0, 0, u16::from(last_byte(0x11, number))))
}

/// Laboratories are small: the number stays below 200.
fn last_byte(first: u8, number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX).saturating_add(first)
}

/// `10.0.0.1:80` or `[fd00::1]:80`, as commands take it.
pub fn with_port(address: IpAddr, port: u16) -> String {
    std::net::SocketAddr::new(address, port).to_string()
}
