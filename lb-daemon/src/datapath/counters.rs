//! What the programs count, and the addresses they ask for: maps that are reached by system calls.

use std::collections::BTreeSet;
use std::net::IpAddr;

use aya::Ebpf;
use aya::maps::{HashMap, Map, MapData, MapError, PerCpuArray, PerCpuValues};
use lb_ebpf::abi::{Address, ServerStatistics};

use super::Error;

/// Reasons that the verdict map has room for.
pub const REASONS: usize = 64;
/// Numbers in [`ServerStatistics`].
const NUMBERS: usize = size_of::<ServerStatistics>() / 8;

type PerCpu<T> = PerCpuArray<MapData, T>;

/// The maps of this module.
pub(super) struct Counters {
    statistics: PerCpu<[u64; NUMBERS]>,
    verdicts: PerCpu<u64>,
    local: HashMap<MapData, [u64; 2], u32>,
}

impl Counters {
    /// Takes the maps out of the object.
    pub(super) fn take(object: &mut Ebpf) -> Result<Self, Error> {
        Ok(Self {
            statistics: take(object, "STATISTICS")?,
            verdicts: take(object, "VERDICTS")?,
            local: take(object, "LOCAL_ADDRESSES")?,
        })
    }

    pub(super) fn statistics(&self, server: u32) -> Result<ServerStatistics, Error> {
        let values = self.statistics.get(&server, 0).map_err(|e| Error::access("read a server's statistics", e))?;
        let [connections, packets_in, packets_out, bytes_in, bytes_out] = sum(&values);
        Ok(ServerStatistics { connections, packets_in, packets_out, bytes_in, bytes_out })
    }

    pub(super) fn clear_statistics(&mut self, server: u32) -> Result<(), Error> {
        let failed = |error: &dyn std::error::Error| Error::Access {
            operation: "clear a server's statistics",
            error: super::error::chain(error),
        };
        let cpus = self.statistics.get(&server, 0).map_err(|error| failed(&error))?.len();
        let zeros = PerCpuValues::try_from(vec![[0; NUMBERS]; cpus]).map_err(|error| failed(&error))?;
        self.statistics.set(server, zeros, 0).map_err(|error| failed(&error))
    }

    pub(super) fn verdicts(&self) -> Result<[u64; REASONS], Error> {
        let mut counts = [0; REASONS];
        for (reason, count) in (0..).zip(&mut counts) {
            let values = self.verdicts.get(&reason, 0).map_err(|e| Error::access("read the verdicts", e))?;
            *count = values.iter().fold(0, |total: u64, cpu| total.wrapping_add(*cpu));
        }
        Ok(counts)
    }

    /// Additions first: an address that moves within the set is never missing.
    pub(super) fn set_local_addresses(&mut self, addresses: &BTreeSet<IpAddr>) -> Result<(), Error> {
        let failed = |error| Error::access("write the local addresses", error);
        let wanted: BTreeSet<[u64; 2]> = addresses.iter().map(|address| Address::from(*address).words).collect();
        let known: BTreeSet<[u64; 2]> = self.local.keys().collect::<Result<_, MapError>>().map_err(failed)?;
        for address in wanted.difference(&known) {
            self.local.insert(address, 1, 0).map_err(failed)?;
        }
        for address in known.difference(&wanted) {
            self.local.remove(address).map_err(failed)?;
        }
        Ok(())
    }
}

fn sum<const N: usize>(cpus: &[[u64; N]]) -> [u64; N] {
    let mut total = [0u64; N];
    for cpu in cpus {
        total.iter_mut().zip(cpu).for_each(|(total, count)| *total = total.wrapping_add(*count));
    }
    total
}

fn take<M: TryFrom<Map, Error = MapError>>(object: &mut Ebpf, name: &'static str) -> Result<M, Error> {
    let map = object.take_map(name).ok_or_else(|| Error::Load(format!("the object has no map {name}")))?;
    M::try_from(map).map_err(|error| Error::Load(format!("map {name}: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_of_all_cpus_are_added_up() {
        assert_eq!(sum(&[[1, 2], [10, 20], [u64::MAX, 0]]), [10, 22]);
        assert_eq!(sum::<3>(&[]), [0; 3]);
    }
}
