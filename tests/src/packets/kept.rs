//! Data paths that are used again. The kernel verifies the programs whenever they are loaded, which in an emulated
//! machine takes seconds, and every packet table wants two.

use std::fs;
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result, ensure};
use aya::maps::{Array, HashMap, Map as AyaMap, MapData, PerCpuArray, PerCpuValues};
use aya::util::nr_cpus;
use lb_daemon::datapath::{Datapath, End, Map, Options, REASONS};
use lb_ebpf::abi::{ABI_VERSION, Config};
use lb_ebpf::environment::FragmentKey;

use super::programs::Programs;

/// Data paths that nobody uses now. They are not pinned, so they end with this process.
static FREE: Mutex<Vec<Loaded>> = Mutex::new(Vec::new());

/// Connections that are ended at a time.
const BATCH: usize = 1_024;
/// Bytes of a [`FragmentKey`], in words.
const FRAGMENT_WORDS: usize = size_of::<FragmentKey>() / 8;

/// A loaded data path.
pub struct Loaded {
    /// It, and nothing of it pinned.
    pub datapath: Datapath,
    /// Its programs.
    pub programs: Programs,
    /// Its map of answers that may be made.
    pub budget: PerCpuArray<MapData, u64>,
    connections: u32,
    config: Config,
    hops: Array<MapData, u64>,
    hop_checks: Array<MapData, u32>,
    fragments: HashMap<MapData, [u64; FRAGMENT_WORDS], u32>,
    verdicts: PerCpuArray<MapData, u64>,
}

/// One that is this value's alone, and as if it had just been loaded. Dropped, it is for others.
pub struct Kept(Option<Loaded>);

impl Kept {
    /// A data path for so many connections; it may be pinned in `pin` for a moment.
    ///
    /// # Errors
    ///
    /// When it cannot be loaded, or made new again.
    pub fn take(pin: &Path, connections: u32) -> Result<Self> {
        let mut free = FREE.lock().unwrap_or_else(PoisonError::into_inner);
        let known = free.iter().position(|loaded| loaded.connections == connections);
        let known = known.map(|place| free.swap_remove(place));
        drop(free);
        let mut loaded = match known {
            Some(loaded) => loaded,
            None => Loaded::new(pin, connections)?,
        };
        loaded.renew().context("a used data path")?;
        Ok(Self(Some(loaded)))
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        FREE.lock().unwrap_or_else(PoisonError::into_inner).extend(self.0.take());
    }
}

impl Deref for Kept {
    type Target = Loaded;

    fn deref(&self) -> &Loaded {
        // Only `drop` takes it out.
        self.0.as_ref().unwrap_or_else(|| unreachable!())
    }
}

impl DerefMut for Kept {
    fn deref_mut(&mut self) -> &mut Loaded {
        self.0.as_mut().unwrap_or_else(|| unreachable!())
    }
}

impl Loaded {
    fn new(pin: &Path, connections: u32) -> Result<Self> {
        let options = Options { pin: pin.to_owned(), connections: Some(connections), tc: None };
        let datapath = Datapath::open(&options)?;
        let map =
            |name: &str| MapData::from_pin(pin.join(format!("v{ABI_VERSION}/maps/{name}"))).context("no such map");
        let loaded = Self {
            programs: Programs::of(&datapath)?,
            budget: PerCpuArray::try_from(AyaMap::PerCpuArray(map("ANSWER_BUDGET")?))?,
            connections,
            config: datapath.memory().config().context("no configuration")?,
            hops: Array::try_from(AyaMap::Array(map("HOPS")?))?,
            hop_checks: Array::try_from(AyaMap::Array(map("HOP_CHECKS")?))?,
            fragments: HashMap::try_from(AyaMap::LruHashMap(map("FRAGMENTS")?))?,
            verdicts: PerCpuArray::try_from(AyaMap::PerCpuArray(map("VERDICTS")?))?,
            datapath,
        };
        // Nothing finds it any more but this process.
        fs::remove_dir_all(pin).with_context(|| format!("cannot remove {}", pin.display()))?;
        Ok(loaded)
    }

    /// Makes everything as it was when it had just been loaded, but for lives of entries that are over.
    fn renew(&mut self) -> Result<()> {
        let memory = self.datapath.memory().clone();
        let open: Vec<_> = memory.connections().map(|connection| (connection.slot, connection.life)).collect();
        for batch in open.chunks(BATCH) {
            self.datapath.end_connections(batch, End::Listed)?;
        }
        ensure!(memory.connections().next().is_none(), "it has connections left");
        for (index, hop) in memory.words(Map::Hops).iter().enumerate() {
            if hop.load(Ordering::Relaxed) != 0 {
                let index = u32::try_from(index)?;
                self.hops.set(index, 0, 0)?;
                self.hop_checks.set(index, 0, 0)?;
            }
        }
        for map in [Map::Services, Map::Servers, Map::Schedule, Map::Endpoints, Map::Interfaces] {
            memory.words(map).iter().for_each(|word| word.store(0, Ordering::Relaxed));
        }
        ensure!(memory.store_config(self.config), "no configuration");
        let known = self.fragments.keys().collect::<Result<Vec<_>, _>>()?;
        known.iter().try_for_each(|key| self.fragments.remove(key))?;
        let cpus = nr_cpus().map_err(|(_, error)| error)?;
        for reason in 0..u32::try_from(REASONS)? {
            self.verdicts.set(reason, PerCpuValues::try_from(vec![0; cpus])?, 0)?;
        }
        Ok(())
    }
}
