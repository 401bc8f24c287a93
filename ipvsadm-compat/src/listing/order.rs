//! The order of a sorted listing, with its quirk kept.
//!
//! The real command compares addresses and marks by the sign of a 32-bit difference, so 192.168.0.1 comes before
//! 10.0.0.1, and with three addresses spread over the range there is no order at all: then what comes out depends on
//! the algorithm, which is therefore the C library's merge sort, and not the standard library's, which may panic.

use std::cmp::Ordering;
use std::net::IpAddr;

use crate::model::{ServerEntry, ServiceEntry, ServiceId};

/// Sorts services, and the real servers of each.
pub fn sort_services(services: &mut Vec<ServiceEntry>) {
    for service in services.iter_mut() {
        service.servers = merge_sorted(std::mem::take(&mut service.servers), &compare_servers);
    }
    *services = merge_sorted(std::mem::take(services), &|left, right| compare_services(&left.id, &right.id));
}

fn compare_services(left: &ServiceId, right: &ServiceId) -> Ordering {
    let mark = |id: &ServiceId| match id {
        ServiceId::Mark { mark, .. } => *mark,
        ServiceId::Address { .. } => 0,
    };
    let address = |id: &ServiceId| match id {
        ServiceId::Address { address, .. } => Some(*address),
        ServiceId::Mark { .. } => None,
    };
    by_difference(mark(left), mark(right))
        .then_with(|| left.family().cmp(&right.family()))
        .then_with(|| left.protocol().number().cmp(&right.protocol().number()))
        .then_with(|| match (address(left), address(right)) {
            // Their families are the same.
            (Some(left), Some(right)) => compare_words(words_of(left), words_of(right)),
            _ => Ordering::Equal,
        })
        .then_with(|| left.port().cmp(&right.port()))
}

/// Of servers the family does not count: an IPv4 address in an IPv6 service stands where its number does among the first
/// words of the others.
fn compare_servers(left: &ServerEntry, right: &ServerEntry) -> Ordering {
    let (left, right) = (left.id, right.id);
    compare_words(words_of(left.address), words_of(right.address)).then_with(|| left.port.cmp(&right.port))
}

fn words_of(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(address) => u128::from(address.to_bits()) << 96,
        IpAddr::V6(address) => address.to_bits(),
    }
}

fn compare_words(left: u128, right: u128) -> Ordering {
    (0..4)
        .map(|word| by_difference(word_of(left, word), word_of(right, word)))
        .find(|order| order.is_ne())
        .unwrap_or(Ordering::Equal)
}

/// The 32-bit word of an IPv6 address, 0 the highest.
fn word_of(bits: u128, word: u32) -> u32 {
    ((bits >> (96 - 32 * word)) & u128::from(u32::MAX)) as u32
}

fn by_difference(left: u32, right: u32) -> Ordering {
    left.wrapping_sub(right).cast_signed().cmp(&0)
}

/// Halves, the first the smaller one; the left item wins unless it is greater. Never panics, whatever `compare` says.
fn merge_sorted<T>(mut items: Vec<T>, compare: &dyn Fn(&T, &T) -> Ordering) -> Vec<T> {
    if items.len() < 2 {
        return items;
    }
    let right = items.split_off(items.len() / 2);
    let mut left = merge_sorted(items, compare).into_iter().peekable();
    let mut right = merge_sorted(right, compare).into_iter().peekable();
    let mut sorted = Vec::with_capacity(left.len() + right.len());
    loop {
        match (left.peek(), right.peek()) {
            (Some(from_left), Some(from_right)) => {
                let take_left = compare(from_left, from_right).is_le();
                sorted.extend(if take_left { left.next() } else { right.next() });
            }
            (Some(_), None) => sorted.extend(left.by_ref()),
            (None, Some(_)) => sorted.extend(right.by_ref()),
            (None, None) => return sorted,
        }
    }
}
