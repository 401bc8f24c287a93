//! Whether pinned maps are what this version would have made.

use std::path::Path;

use aya::maps::{Array, Map as AyaMap, MapData, MapInfo};
use lb_ebpf::abi::{ABI_VERSION, Config};

use super::memory::records::Record;
use super::object::{MAPS, MapShape, TableSize};
use super::pins::Pins;
use super::{Error, Options};

/// Connections that a table is made for where nothing else is said.
pub const DEFAULT_CONNECTIONS: u32 = 1 << 20;

/// `BPF_F_RDONLY_PROG`, which the kernel sets on device maps by itself.
const READ_ONLY_TO_PROGRAMS: u32 = 1 << 7;

/// What was found in the pin directory.
#[derive(Clone, Copy, Debug)]
pub(super) enum Found {
    /// Nothing that was ever in use: a new data path of this size is to be made.
    Nothing(TableSize),
    /// A data path to take over.
    Pinned(TableSize),
}

/// Looks at the pins and leaves them as they are, but for those of a start that was cut short.
pub(super) fn inspect(pins: &Pins, options: &Options) -> Result<Found, Error> {
    let config = pinned_config(pins)?;
    let Some(config) = config else {
        let size = TableSize::of(options.connections.unwrap_or(DEFAULT_CONNECTIONS))?;
        if let Some((kind, interface)) = pins.attachments()?.first() {
            return Err(rubbish(pins, &pins.link(*kind, *interface), "it is attached, but its maps were never set up"));
        }
        pins.remove_maps()?;
        return Ok(Found::Nothing(size));
    };
    if let Some(asked) = options.connections.filter(|asked| *asked != config.connections) {
        return Err(Error::OtherSize { path: pins.root().to_owned(), pinned: config.connections, asked });
    }
    let size = TableSize { connections: config.connections, directory_words: config.directory_words };
    for map in MAPS.iter() {
        compare(pins, map, size)?;
    }
    Ok(Found::Pinned(size))
}

/// The settings of a data path that was set up; `None` if that never came to its end.
fn pinned_config(pins: &Pins) -> Result<Option<Config>, Error> {
    let path = pins.map("CONFIG");
    if !path.exists() {
        return Ok(None);
    }
    let config = read_config(&path).ok_or_else(|| rubbish(pins, &path, "it is not a configuration map"))?;
    match config.abi_version {
        0 => Ok(None),
        ABI_VERSION => Ok(Some(config)),
        other => Err(rubbish(pins, &path, &format!("it says layout {other}, not {ABI_VERSION}"))),
    }
}

fn compare(pins: &Pins, expected: &MapShape, size: TableSize) -> Result<(), Error> {
    let path = pins.map(&expected.name);
    if !path.exists() {
        return Err(rubbish(pins, &path, "it is missing, though the data path was set up"));
    }
    let Ok(info) = MapInfo::from_pin(&path) else { return Err(rubbish(pins, &path, "it is not a map")) };
    let kind = info.map_type().map_or(0, |kind| kind as u32);
    let pairs = [
        ("type", kind, expected.kind),
        ("key size", info.key_size(), expected.key_size),
        ("value size", info.value_size(), expected.value_size),
        ("number of values", info.max_entries(), size.max_entries(expected)),
        ("flags", info.map_flags() & !READ_ONLY_TO_PROGRAMS, expected.flags),
    ];
    match pairs.iter().find(|(_, found, expected)| found != expected) {
        Some((what, found, expected)) => Err(rubbish(pins, &path, &format!("its {what} is {found}, not {expected}"))),
        None => Ok(()),
    }
}

fn rubbish(pins: &Pins, path: &Path, reason: &str) -> Error {
    Error::Rubbish { pin: pins.root().to_owned(), path: path.to_owned(), reason: reason.to_owned() }
}

/// The process that a pinned configuration map names as its owner.
pub(super) fn owner_pid(config: &Path) -> Option<u32> {
    read_config(config).map(|config| config.owner_pid).filter(|pid| *pid != 0)
}

/// The process that owns the maps of a program, if it is one of ours.
pub(super) fn owner_of_maps(map_ids: &[u32]) -> Option<u32> {
    let config = map_ids.iter().find(|id| MapInfo::from_id(**id).is_ok_and(|map| map.name() == b"CONFIG"))?;
    config_of(MapData::from_id(*config).ok()?).map(|config| config.owner_pid).filter(|pid| *pid != 0)
}

fn read_config(path: &Path) -> Option<Config> {
    config_of(MapData::from_pin(path).ok()?)
}

fn config_of(map: MapData) -> Option<Config> {
    const WORDS: usize = size_of::<Config>() / 8;
    let map = Array::<_, [u64; WORDS]>::try_from(AyaMap::from_map_data(map).ok()?).ok()?;
    map.get(&0, 0).ok().map(Config::from_words)
}
