//! What user space writes into the endpoint map: one word a change.

use super::{BUCKET_WORDS, EndpointKey, place_of};
use crate::abi::{ENDPOINT_SERVER, EndpointWindow, EndpointWord, HashKeys, MAX_ENDPOINT_WORDS};

/// What stands at an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// The virtual service with this index.
    Service(u32),
    /// One or more masqueraded real servers.
    Server,
}

/// A store to make in the endpoint map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Word of the map.
    pub word: u32,
    /// What to store there.
    pub value: EndpointWord,
}

/// Both buckets are full: build a window of more buckets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NeedsRebuild;

/// Buckets for this many endpoints: half of the words stay free, as far as half of the map allows.
pub fn buckets_for(endpoints: u32) -> u32 {
    let wanted = endpoints.div_ceil(BUCKET_WORDS as u32 / 2).max(1).next_power_of_two();
    wanted.min(MAX_ENDPOINT_WORDS / 2 / BUCKET_WORDS as u32)
}

/// A window of `buckets` in the half of the map that `in_use` is not in.
pub fn window_beside(in_use: EndpointWindow, buckets: u32) -> EndpointWindow {
    let half = MAX_ENDPOINT_WORDS / 2;
    EndpointWindow::new(if in_use.first() < half { half } else { 0 }, buckets)
}

/// The store that puts `endpoint` at `key`, given the whole map as it is.
///
/// Each endpoint is to be placed once: several real servers at one address and port are one endpoint.
pub fn place(
    words: impl Fn(u32) -> u64,
    window: EndpointWindow,
    keys: &HashKeys,
    key: &EndpointKey,
    endpoint: Endpoint,
) -> Result<Edit, NeedsRebuild> {
    let place = place_of(window, keys, key);
    let (mut room, mut most) = (None, 0);
    for bucket in place.buckets {
        let free = || bucket_words(window, bucket).filter(|word| words(*word) == 0);
        if free().count() > most {
            most = free().count();
            room = free().next();
        }
    }
    room.map(|word| Edit { word, value: word_for(place.tag, endpoint) }).ok_or(NeedsRebuild)
}

/// The store that takes `endpoint` at `key` away; `None` if it is not there.
pub fn remove(
    words: impl Fn(u32) -> u64,
    window: EndpointWindow,
    keys: &HashKeys,
    key: &EndpointKey,
    endpoint: Endpoint,
) -> Option<Edit> {
    let place = place_of(window, keys, key);
    let value = word_for(place.tag, endpoint);
    place
        .buckets
        .into_iter()
        .flat_map(|bucket| bucket_words(window, bucket))
        .find(|word| words(*word) == value.0)
        .map(|word| Edit { word, value: EndpointWord(0) })
}

fn word_for(tag: u32, endpoint: Endpoint) -> EndpointWord {
    match endpoint {
        Endpoint::Service(index) => EndpointWord::service(tag, index & !ENDPOINT_SERVER),
        Endpoint::Server => EndpointWord::server(tag),
    }
}

fn bucket_words(window: EndpointWindow, bucket: u32) -> impl Iterator<Item = u32> {
    let first = window.first() + bucket * BUCKET_WORDS as u32;
    first..first + BUCKET_WORDS as u32
}
