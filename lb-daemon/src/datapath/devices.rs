//! The device map: out of which interfaces XDP sends.

use std::collections::BTreeSet;

use aya::Ebpf;
use aya::maps::MapData;
use aya::maps::xdp::DevMap;

use super::Error;
use super::error::chain;

/// The device map, and what this process has put into it. The kernel takes out of it what is removed from the system;
/// what an earlier process has left is used only where the interface's record says so, too.
pub(super) struct Devices {
    map: DevMap<MapData>,
    known: BTreeSet<u32>,
}

impl Devices {
    /// Takes the map out of the object.
    pub(super) fn take(object: &mut Ebpf) -> Result<Self, Error> {
        let map = object.take_map("DEVICES").ok_or_else(|| Error::Load("the object has no map DEVICES".to_owned()))?;
        let map = DevMap::try_from(map).map_err(|error| Error::Load(format!("map DEVICES: {}", chain(&error))))?;
        Ok(Self { map, known: BTreeSet::new() })
    }

    /// The interfaces in the map.
    pub(super) fn known(&self) -> &BTreeSet<u32> {
        &self.known
    }

    /// Makes the map hold these interfaces of this thread's network namespace. Those that have gone meanwhile are left
    /// out.
    pub(super) fn set(&mut self, interfaces: &BTreeSet<u32>) -> Result<(), Error> {
        let gone: Vec<u32> = self.known.difference(interfaces).copied().collect();
        for gone in gone {
            self.remove(gone)?;
        }
        for interface in interfaces {
            // Also those that are known: another interface may have come back under an index that was removed.
            match self.map.set(*interface, *interface, None, 0) {
                Err(_) if nix::net::if_::if_indextoname(*interface).is_err() => (),
                stored => {
                    stored.map_err(|error| Error::access("write the device map", error))?;
                    self.known.insert(*interface);
                }
            }
        }
        Ok(())
    }

    /// Takes an interface out of the map, if it is there.
    pub(super) fn remove(&mut self, interface: u32) -> Result<(), Error> {
        self.known.remove(&interface);
        // No interface has index 0: the kernel empties the place.
        self.map.set(interface, 0, None, 0).map_err(|error| Error::access("write the device map", error))
    }
}
