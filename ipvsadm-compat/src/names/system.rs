//! Names from the C library: `/etc/hosts`, `/etc/services`, DNS, as `nsswitch.conf` says.
//!
//! `gethostbyname` and `gethostbyaddr` instead of `getaddrinfo`, because ipvsadm uses them: with several addresses the
//! first one counts, in the order in which the resolver has them.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::hash::Hash;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Mutex, PoisonError};

use super::Names;
use crate::model::Protocol;

unsafe extern "C" {
    fn gethostbyname(name: *const c_char) -> *mut libc::hostent;
    fn gethostbyaddr(address: *const c_void, length: libc::socklen_t, family: c_int) -> *mut libc::hostent;
}

/// Held over each call and until its answer is copied: the functions answer in memory of their own that the next call
/// overwrites.
static ANSWER: Mutex<()> = Mutex::new(());

/// Names that are remembered, of hosts and of services each; beyond it all are forgotten. A listing of a million
/// connections must not hold a million names.
const REMEMBERED: usize = 65_536;

/// Names already asked for; `None` is one that does not exist.
type Remembered<T> = RefCell<HashMap<T, Option<Vec<u8>>>>;

/// Names from the C library. Remembers what it was asked, so that a long listing asks once for each address.
#[derive(Debug, Default)]
pub struct SystemNames {
    hosts: Remembered<IpAddr>,
    services: Remembered<(u16, Protocol)>,
}

impl Names for SystemNames {
    fn host_address(&self, name: &[u8]) -> Option<Ipv4Addr> {
        let name = CString::new(name).ok()?;
        let _guard = ANSWER.lock().unwrap_or_else(PoisonError::into_inner);
        // SAFETY: `name` ends in a zero byte and outlives the call; no other thread is in these functions (ANSWER).
        let answer = unsafe { gethostbyname(name.as_ptr()) };
        if answer.is_null() {
            return None;
        }
        // SAFETY: not null, so it points to a hostent that stays as it is until the next call, which ANSWER forbids.
        let answer = unsafe { &*answer };
        if answer.h_addrtype != libc::AF_INET || answer.h_length != 4 || answer.h_addr_list.is_null() {
            return None;
        }
        // SAFETY: the list is not null and ends in a null pointer, so its first element can be read.
        let first = unsafe { *answer.h_addr_list };
        if first.is_null() {
            return None;
        }
        // SAFETY: h_length was compared with 4: that many bytes are there; bytes need no alignment.
        Some(Ipv4Addr::from(unsafe { *first.cast::<[u8; 4]>() }))
    }

    fn service_port(&self, name: &[u8], protocol: Protocol) -> Option<u16> {
        let name = CString::new(name).ok()?;
        let protocol = CString::new(protocol.name()).ok()?;
        let _guard = ANSWER.lock().unwrap_or_else(PoisonError::into_inner);
        // SAFETY: both strings end in a zero byte and outlive the call; ANSWER keeps other threads out.
        let answer = unsafe { libc::getservbyname(name.as_ptr(), protocol.as_ptr()) };
        // SAFETY: null, or a servent that stays as it is until the next call, which ANSWER forbids.
        let port = unsafe { answer.as_ref() }?.s_port;
        // The low 16 bits hold the port in network order.
        let [first, second, ..] = port.to_ne_bytes();
        Some(u16::from_be_bytes([first, second]))
    }

    fn host_name(&self, address: IpAddr) -> Option<Vec<u8>> {
        remembered(&self.hosts, address, || host_name(address))
    }

    fn service_name(&self, port: u16, protocol: Protocol) -> Option<Vec<u8>> {
        remembered(&self.services, (port, protocol), || service_name(port, protocol))
    }
}

fn remembered<T: Hash + Eq>(names: &Remembered<T>, key: T, ask: impl FnOnce() -> Option<Vec<u8>>) -> Option<Vec<u8>> {
    let mut names = names.borrow_mut();
    if names.len() >= REMEMBERED {
        names.clear();
    }
    names.entry(key).or_insert_with(ask).clone()
}

fn host_name(address: IpAddr) -> Option<Vec<u8>> {
    let (bytes, family) = match address {
        IpAddr::V4(address) => (address.octets().to_vec(), libc::AF_INET),
        IpAddr::V6(address) => (address.octets().to_vec(), libc::AF_INET6),
    };
    let length = libc::socklen_t::try_from(bytes.len()).ok()?;
    let _guard = ANSWER.lock().unwrap_or_else(PoisonError::into_inner);
    // SAFETY: `bytes` holds `length` bytes, the size of an address of `family`; ANSWER keeps other threads out.
    let answer = unsafe { gethostbyaddr(bytes.as_ptr().cast(), length, family) };
    // SAFETY: null, or a hostent that stays as it is until the next call, which ANSWER forbids.
    let name = unsafe { answer.as_ref() }?.h_name;
    copied(name)
}

fn service_name(port: u16, protocol: Protocol) -> Option<Vec<u8>> {
    let protocol = CString::new(protocol.name()).ok()?;
    let [first, second] = port.to_be_bytes();
    let mut network_order = [0; size_of::<c_int>()];
    network_order[..2].copy_from_slice(&[first, second]);
    let _guard = ANSWER.lock().unwrap_or_else(PoisonError::into_inner);
    // SAFETY: `protocol` ends in a zero byte and outlives the call; ANSWER keeps other threads out.
    let answer = unsafe { libc::getservbyport(c_int::from_ne_bytes(network_order), protocol.as_ptr()) };
    // SAFETY: null, or a servent that stays as it is until the next call, which ANSWER forbids.
    let name = unsafe { answer.as_ref() }?.s_name;
    copied(name)
}

/// The bytes of a name. The caller holds ANSWER.
fn copied(name: *const c_char) -> Option<Vec<u8>> {
    if name.is_null() {
        return None;
    }
    // SAFETY: not null, and the C library ends its names in a zero byte; copied before ANSWER is let go.
    Some(unsafe { CStr::from_ptr(name) }.to_bytes().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loopback_and_well_known_ports_have_names() {
        let names = SystemNames::default();
        assert_eq!(names.host_address(b"localhost"), Some(Ipv4Addr::LOCALHOST));
        assert_eq!(names.host_name(Ipv4Addr::LOCALHOST.into()), Some(b"localhost".to_vec()));
        assert_eq!(names.service_port(b"http", Protocol::Tcp), Some(80));
        assert_eq!(names.service_port(b"HTTP", Protocol::Tcp), None);
        assert_eq!(names.service_name(53, Protocol::Udp), Some(b"domain".to_vec()));
        assert_eq!(names.service_name(1, Protocol::Sctp), None);
        assert_eq!(names.host_address(b"no\0such"), None);
    }
}
