//! The endpoint table: is this address and port a virtual service, or a masqueraded real server?
//!
//! Buckets of eight words ([`EndpointWord`]), one cache line each; an endpoint stands in one of two buckets. User space
//! writes a word at a time ([`edit`]); what needs a bigger window is built beside the one in use, and
//! [`EndpointWindow`] swapped by one store.

use crate::abi::{Address, Be16, ENDPOINT_SERVER, EndpointWindow, HashKeys};
use crate::hash::{EndpointPlace, endpoint_hash};
use crate::word::{Word, opaque};

pub mod edit;

/// Words of a bucket.
pub const BUCKET_WORDS: usize = EndpointWindow::BUCKET_WORDS as usize;

/// The endpoint map, wherever it is.
pub trait Endpoints {
    /// Its words.
    type W: Word;
    /// Bucket of the map; `None` beyond its end.
    fn bucket(&self, index: u32) -> Option<&[Self::W; BUCKET_WORDS]>;
}

/// An endpoint: one side of a packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EndpointKey {
    /// Address.
    pub address: Address,
    /// Port.
    pub port: Be16,
    /// IP protocol number.
    pub protocol: u8,
}

/// Index of the virtual service at `key`. Different endpoints may share a tag, so `is_it` is asked whether the service
/// with this index is the one.
#[inline(always)]
pub fn find_service<E: Endpoints>(
    endpoints: &E,
    window: EndpointWindow,
    keys: &HashKeys,
    key: &EndpointKey,
    is_it: impl Fn(u32) -> bool,
) -> Option<u32> {
    let place = place_of(window, keys, key);
    for number in place.buckets {
        let bucket = bucket_of(endpoints, window, number)?;
        // Straight on, a branch each: a set of candidates to come back to is a state more for the verifier each time.
        for word in bucket {
            let word = word.load();
            let index = word as u32;
            if (word >> 32) as u32 == place.tag && index & ENDPOINT_SERVER == 0 && is_it(index) {
                return Some(index);
            }
        }
    }
    None
}

/// Whether a masqueraded real server is at `key`. Wrong with probability 2^-28: then the packet is no connection's.
#[inline(always)]
pub fn is_server<E: Endpoints>(endpoints: &E, window: EndpointWindow, keys: &HashKeys, key: &EndpointKey) -> bool {
    let place = place_of(window, keys, key);
    let wanted = (place.tag as u64) << 32 | ENDPOINT_SERVER as u64;
    let mut hits = 0;
    for number in place.buckets {
        let Some(bucket) = bucket_of(endpoints, window, number) else { return false };
        for word in bucket {
            hits |= is_zero(word.load() ^ wanted);
        }
    }
    hits != 0
}

/// Whether anything may be at `key`: a virtual service or a masqueraded real server. `false` is certain.
///
/// A product is zero if a factor is (and, once in a very long time, if the factors have 64 powers of two between them):
/// two instructions a word, no branch that the processor would guess wrong, and no record looked at.
#[inline(always)]
pub fn may_hold<E: Endpoints>(endpoints: &E, window: EndpointWindow, keys: &HashKeys, key: &EndpointKey) -> bool {
    let place = place_of(window, keys, key);
    let [first, second] = place.buckets;
    let (Some(first), Some(second)) = (bucket_of(endpoints, window, first), bucket_of(endpoints, window, second))
    else {
        return true;
    };
    product(first, place.tag).wrapping_mul(product(second, place.tag)) == 0
}

/// 0 if the tag stands in the bucket.
#[inline(always)]
fn product<W: Word>(bucket: &[W; BUCKET_WORDS], tag: u32) -> u64 {
    let [a, b, c, d, e, f, g, h] = bucket;
    let factor = |word: &W| u64::from(word.load_upper() ^ tag);
    // two chains of multiplications beside each other
    let even = factor(a).wrapping_mul(factor(c)).wrapping_mul(factor(e)).wrapping_mul(factor(g));
    let odd = factor(b).wrapping_mul(factor(d)).wrapping_mul(factor(f)).wrapping_mul(factor(h));
    even.wrapping_mul(odd)
}

/// 1 for 0, else 0; without a branch, of which the verifier would follow both ways for each word.
#[inline(always)]
fn is_zero(value: u64) -> u64 {
    opaque(!value & value.wrapping_sub(1)) >> 63
}

#[inline(always)]
fn place_of(window: EndpointWindow, keys: &HashKeys, key: &EndpointKey) -> EndpointPlace {
    EndpointPlace::of(endpoint_hash(keys, key.address, key.port, key.protocol), window.mask())
}

#[inline(always)]
fn bucket_of<E: Endpoints>(endpoints: &E, window: EndpointWindow, number: u32) -> Option<&[E::W; BUCKET_WORDS]> {
    endpoints.bucket(window.first() / EndpointWindow::BUCKET_WORDS + number)
}

#[cfg(test)]
mod tests;
