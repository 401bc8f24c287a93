//! Which words of the endpoint map are wanted, and growing the part of it that is in use.

use std::collections::HashMap;

use lb_ebpf::abi::{EndpointWindow, Server, Service};
use lb_ebpf::endpoint_table::EndpointKey;
use lb_ebpf::endpoint_table::edit::{self, Edit, Endpoint};

use super::{Draft, NoRoom};
use crate::datapath::Map;

/// The endpoints that stand in the map.
#[derive(Clone, Debug, Default)]
pub(super) struct Endpoints {
    /// Index by endpoint of every service that has one.
    services: HashMap<EndpointKey, u32>,
    /// By endpoint, how many masqueraded servers share it: the same server may serve several services.
    servers: HashMap<EndpointKey, u32>,
}

/// Where clients of a service send to; `None` for one that takes marks or every port.
pub(super) fn service_key(record: &Service) -> Option<EndpointKey> {
    let has_endpoint = record.protocol != 0 && record.port.0 != 0;
    has_endpoint.then_some(EndpointKey { address: record.address, port: record.port, protocol: record.protocol })
}

/// Where a masqueraded server's replies come from; `None` if its service has no protocol or it has no port.
pub(super) fn server_key(service: &Service, server: &Server) -> Option<EndpointKey> {
    let has_endpoint = service.protocol != 0 && server.port.0 != 0;
    has_endpoint.then_some(EndpointKey { address: server.address, port: server.port, protocol: service.protocol })
}

impl Endpoints {
    pub(super) fn add_service(&mut self, draft: &mut Draft, key: EndpointKey, index: u32) -> Result<(), NoRoom> {
        if self.services.insert(key, index).is_none() {
            let placed = self.place(draft, key, Endpoint::Service(index));
            if placed.is_err() {
                self.services.remove(&key);
            }
            return placed;
        }
        Ok(())
    }

    pub(super) fn remove_service(&mut self, draft: &mut Draft, key: EndpointKey) {
        if let Some(index) = self.services.remove(&key) {
            erase(draft, key, Endpoint::Service(index));
        }
    }

    pub(super) fn add_server(&mut self, draft: &mut Draft, key: EndpointKey) -> Result<(), NoRoom> {
        let count = self.servers.entry(key).or_default();
        *count += 1;
        if *count == 1 {
            let placed = self.place(draft, key, Endpoint::Server);
            if placed.is_err() {
                self.servers.remove(&key);
            }
            return placed;
        }
        Ok(())
    }

    pub(super) fn remove_server(&mut self, draft: &mut Draft, key: EndpointKey) {
        let Some(count) = self.servers.get_mut(&key) else { return };
        *count -= 1;
        if *count == 0 {
            self.servers.remove(&key);
            erase(draft, key, Endpoint::Server);
        }
    }

    /// At adoption: what stands in the map already and is wanted.
    pub(super) fn adopt(&mut self, draft: &mut Draft, wanted: Vec<(EndpointKey, Endpoint)>) -> Result<(), NoRoom> {
        for (key, endpoint) in &wanted {
            match endpoint {
                Endpoint::Service(index) => {
                    self.services.insert(*key, *index);
                }
                Endpoint::Server => *self.servers.entry(*key).or_default() += 1,
            }
        }
        if !self.stands_as_wanted(draft) {
            self.rebuild(draft, draft.config().endpoints)?;
        }
        Ok(())
    }

    /// Whether the window holds what is wanted and nothing else.
    fn stands_as_wanted(&self, draft: &Draft) -> bool {
        let config = draft.config();
        let words = (config.endpoints.mask() as usize + 1) * EndpointWindow::BUCKET_WORDS as usize;
        let first = config.endpoints.first() as usize;
        if first + words > draft.values(Map::Endpoints) {
            return false;
        }
        let present = (first..first + words).filter(|word| draft.word(Map::Endpoints, *word) != 0).count();
        present == self.services.len() + self.servers.len()
            && self.all().all(|(key, endpoint)| erasure(draft, key, endpoint).is_some())
    }

    fn all(&self) -> impl Iterator<Item = (EndpointKey, Endpoint)> {
        let services = self.services.iter().map(|(key, index)| (*key, Endpoint::Service(*index)));
        services.chain(self.servers.keys().map(|key| (*key, Endpoint::Server)))
    }

    fn place(&self, draft: &mut Draft, key: EndpointKey, endpoint: Endpoint) -> Result<(), NoRoom> {
        let config = draft.config();
        match edit::place(|word| read(draft, word), config.endpoints, &config.keys, &key, endpoint) {
            Ok(edit) => store(draft, edit),
            Err(edit::NeedsRebuild) => self.rebuild(draft, config.endpoints)?,
        }
        Ok(())
    }

    /// Builds everything anew beside the part in use, then swaps it in by one store.
    fn rebuild(&self, draft: &mut Draft, in_use: EndpointWindow) -> Result<(), NoRoom> {
        let count = u32::try_from(self.services.len() + self.servers.len()).unwrap_or(u32::MAX);
        let mut buckets = edit::buckets_for(count.saturating_mul(2));
        loop {
            let window = edit::window_beside(in_use, buckets);
            if self.fill(draft, window) {
                let mut config = draft.config();
                config.endpoints = window;
                draft.set_config(config);
                return Ok(());
            }
            let larger = edit::buckets_for((buckets * 2).saturating_mul(EndpointWindow::BUCKET_WORDS / 2));
            if larger <= buckets {
                return Err(NoRoom::Endpoints);
            }
            buckets = larger;
        }
    }

    fn fill(&self, draft: &mut Draft, window: EndpointWindow) -> bool {
        let words = (window.mask() + 1) * EndpointWindow::BUCKET_WORDS;
        if window.first() as usize + words as usize > draft.values(Map::Endpoints) {
            return false;
        }
        (window.first()..window.first() + words).for_each(|word| draft.set(Map::Endpoints, word as usize, 0));
        let keys = draft.config().keys;
        self.all().all(|(key, endpoint)| {
            let edit = edit::place(|word| read(draft, word), window, &keys, &key, endpoint);
            edit.map(|edit| store(draft, edit)).is_ok()
        })
    }
}

fn erase(draft: &mut Draft, key: EndpointKey, endpoint: Endpoint) {
    if let Some(edit) = erasure(draft, key, endpoint) {
        store(draft, edit);
    }
}

/// The store that takes an endpoint away; `None` if it does not stand in the map.
fn erasure(draft: &Draft, key: EndpointKey, endpoint: Endpoint) -> Option<Edit> {
    let config = draft.config();
    edit::remove(|word| read(draft, word), config.endpoints, &config.keys, &key, endpoint)
}

fn read(draft: &Draft, word: u32) -> u64 {
    draft.word(Map::Endpoints, word as usize)
}

fn store(draft: &mut Draft, edit: Edit) {
    draft.set(Map::Endpoints, edit.word as usize, edit.value.0);
}
