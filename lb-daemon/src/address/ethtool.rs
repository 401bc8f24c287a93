//! What an interface's driver says of itself, and how it is told what to leave off: the kernel's ethtool requests.

use std::ffi::{CStr, c_char};
use std::io;
use std::os::fd::AsRawFd;

use socket2::{Domain, Socket, Type};

/// `SIOCETHTOOL` (include/uapi/linux/sockios.h) and commands of ethtool (include/uapi/linux/ethtool.h, 6.18).
const SIOCETHTOOL: libc::c_ulong = 0x8946;
const GET_DRIVER: u32 = 0x03;
const GET_FLAGS: u32 = 0x25;
const SET_FLAGS: u32 = 0x26;
/// `ETH_FLAG_RXVLAN`, `ETH_FLAG_LRO`.
const FLAG_STRIPS_TAGS: u32 = 1 << 8;
const FLAG_LRO: u32 = 1 << 15;

/// `struct ethtool_drvinfo`.
#[repr(C)]
struct DriverInformation {
    command: u32,
    driver: [u8; 32],
    version: [u8; 32],
    firmware: [u8; 32],
    bus: [u8; 32],
    expansion_rom: [u8; 32],
    reserved: [u8; 12],
    counts: [u32; 5],
}

/// `struct ethtool_value`.
#[repr(C)]
struct Value {
    command: u32,
    data: u32,
}

const _: () = assert!(size_of::<DriverInformation>() == 196 && size_of::<Value>() == 8);

/// Who drives an interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Driver {
    /// Its name.
    pub name: String,
    /// Whether it drives a device on a bus, and not only a piece of the kernel.
    pub has_device: bool,
}

/// The driver of an interface of this thread's network namespace.
pub fn driver(interface: &str) -> io::Result<Driver> {
    let mut information = DriverInformation {
        command: GET_DRIVER,
        driver: [0; 32],
        version: [0; 32],
        firmware: [0; 32],
        bus: [0; 32],
        expansion_rom: [0; 32],
        reserved: [0; 12],
        counts: [0; 5],
    };
    // SAFETY: for GET_DRIVER the kernel reads and writes one `struct ethtool_drvinfo`.
    unsafe { ask(interface, &mut information) }?;
    Ok(Driver { name: text(&information.driver), has_device: !text(&information.bus).is_empty() })
}

/// Whether the hardware takes VLAN tags off what it receives.
pub fn strips_tags(interface: &str) -> io::Result<bool> {
    flags(interface).map(|flags| flags & FLAG_STRIPS_TAGS != 0)
}

/// Switches off large receive offload: packets that a network card has merged cannot be forwarded. Whether it was on.
pub fn switch_off_lro(interface: &str) -> io::Result<bool> {
    let flags = flags(interface)?;
    if flags & FLAG_LRO == 0 {
        return Ok(false);
    }
    let mut value = Value { command: SET_FLAGS, data: flags & !FLAG_LRO };
    // SAFETY: for SET_FLAGS the kernel reads one `struct ethtool_value`.
    unsafe { ask(interface, &mut value) }?;
    Ok(true)
}

fn flags(interface: &str) -> io::Result<u32> {
    let mut value = Value { command: GET_FLAGS, data: 0 };
    // SAFETY: for GET_FLAGS the kernel reads and writes one `struct ethtool_value`.
    unsafe { ask(interface, &mut value) }?;
    Ok(value.data)
}

/// Asks the kernel about an interface of this thread's network namespace.
///
/// # Safety
///
/// `request` must begin with a command, and be what that reads and writes.
unsafe fn ask<T>(interface: &str, request: &mut T) -> io::Result<()> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, None)?;
    let mut name = [0; libc::IFNAMSIZ];
    if interface.len() >= name.len() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    name.iter_mut().zip(interface.bytes()).for_each(|(to, byte)| *to = byte as c_char);
    let data = (&raw mut *request).cast();
    let mut message = libc::ifreq { ifr_name: name, ifr_ifru: libc::__c_anonymous_ifr_ifru { ifru_data: data } };
    // SAFETY: the kernel reads the name and the pointer in `message`; what is there is as the caller says, and borrowed.
    let result = unsafe { libc::ioctl(socket.as_raw_fd(), SIOCETHTOOL, &raw mut message) };
    if result < 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

fn text(bytes: &[u8]) -> String {
    CStr::from_bytes_until_nul(bytes).map(|text| text.to_string_lossy().into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loopback_has_no_device_strips_nothing_and_merges_nothing() {
        assert!(!driver("lo").is_ok_and(|driver| driver.has_device));
        assert!(!strips_tags("lo").unwrap());
        assert!(!switch_off_lro("lo").unwrap());
    }

    #[test]
    fn an_interface_that_is_not_there_is_an_error() {
        assert_eq!(strips_tags("no-such").unwrap_err().raw_os_error(), Some(libc::ENODEV));
        assert!(driver("a-name-that-is-too-long").is_err());
    }
}
