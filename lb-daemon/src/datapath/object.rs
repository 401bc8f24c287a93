//! The BPF object: what is in it, and loading it.

use std::path::PathBuf;
use std::sync::LazyLock;

use aya::programs::{Program, ProgramError};
use aya::{Ebpf, EbpfLoader};
use lb_ebpf::abi::{DeviceLayout, ENTRIES_PER_WORD};

use super::error::chain;
use super::pins::Pins;
use super::{Error, kernel, losses};

/// The object with all programs and maps, as the build script made it; aligned for an ELF reader.
pub static OBJECT: &[u8] = aya::include_bytes_aligned!(concat!(env!("OUT_DIR"), "/lbd-bpf"));

/// The tc program.
pub(super) const TC_PROGRAM: &str = "lbd_tc";
/// The XDP program.
pub(super) const XDP_PROGRAM: &str = "lbd_xdp";
/// The program that ends connections.
pub(super) const EXPIRE_PROGRAM: &str = "lbd_expire";
/// The program that reads the clock.
pub(super) const CLOCK_PROGRAM: &str = "lbd_clock";

const PROGRAMS: [&str; 4] = [TC_PROGRAM, XDP_PROGRAM, EXPIRE_PROGRAM, CLOCK_PROGRAM];

/// Directory of the connection table.
pub(super) const DIRECTORY: &str = "DIRECTORY";
/// Entries of the connection table.
pub(super) const ENTRIES: &str = "ENTRIES";

/// The most connections that a table is made for: 10 GB.
pub const MOST_CONNECTIONS: u32 = 100_000_000;
/// Fewer words would not be four places to choose from.
const LEAST_WORDS: u32 = 4;
/// Lines of the verifier's log in a message: the last ones say what it did not like.
const LOG_LINES: usize = 4;

/// What the kernel says about a map, as the object defines it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct MapShape {
    pub(super) name: String,
    /// `enum bpf_map_type`.
    pub(super) kind: u32,
    pub(super) key_size: u32,
    pub(super) value_size: u32,
    pub(super) max_entries: u32,
    pub(super) flags: u32,
}

/// The maps of the object; those of the connection table with the sizes of the smallest one.
pub(super) static MAPS: LazyLock<Vec<MapShape>> = LazyLock::new(|| {
    let maps = aya_obj::Object::parse(OBJECT).map(|object| object.maps).unwrap_or_default();
    // A name that begins with a dot is a section of global data: new with every load, and not pinned.
    let maps = maps.into_iter().filter(|(name, _)| !name.starts_with('.'));
    let shape = |(name, map): (String, aya_obj::Map)| MapShape {
        name,
        kind: map.map_type(),
        key_size: map.key_size(),
        value_size: map.value_size(),
        max_entries: map.max_entries(),
        flags: map.map_flags(),
    };
    maps.map(shape).collect()
});

/// Size of the connection table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TableSize {
    pub(super) connections: u32,
    pub(super) directory_words: u32,
}

impl TableSize {
    /// A table that is 65 % full with so many connections: simulated and measured, it then refuses less than one new
    /// flow in 100,000, and takes 100 bytes a connection.
    pub(super) fn of(connections: u32) -> Result<Self, Error> {
        if connections == 0 || connections > MOST_CONNECTIONS {
            return Err(Error::Connections { connections, most: MOST_CONNECTIONS });
        }
        let words = (u64::from(connections) * 100).div_ceil(65 * u64::from(ENTRIES_PER_WORD)) as u32;
        Ok(Self { connections, directory_words: words.max(LEAST_WORDS).next_multiple_of(2) })
    }

    pub(super) fn entries(self) -> u32 {
        self.directory_words * ENTRIES_PER_WORD
    }

    /// Values of a map of the object in a data path of this size.
    pub(super) fn max_entries(self, map: &MapShape) -> u32 {
        match map.name.as_str() {
            DIRECTORY => self.directory_words,
            ENTRIES => self.entries(),
            _ => map.max_entries,
        }
    }
}

/// Loads programs, makes the maps that are not pinned yet and pins them. Pinned ones must have been compared with
/// [`MAPS`] before: aya takes them as they are.
pub(super) fn load(pins: &Pins, size: TableSize, layout: DeviceLayout) -> Result<Ebpf, Error> {
    let paths: Vec<(&str, PathBuf)> = MAPS.iter().map(|map| (map.name.as_str(), pins.map(&map.name))).collect();
    let layout = [layout.ifindex, layout.namespace, layout.cookie, layout.our_cookie];
    let mut loader = EbpfLoader::new();
    loader.override_global("DEVICE_LAYOUT", &layout, true);
    loader.map_max_entries(DIRECTORY, size.directory_words).map_max_entries(ENTRIES, size.entries());
    for (name, path) in &paths {
        loader.map_pin_path(name, path.as_path());
    }
    let mut object = loader.load(OBJECT).map_err(|error| Error::Load(chain(&error)))?;
    for name in PROGRAMS.into_iter().chain(losses::PROGRAMS.map(|(name, _)| name)) {
        load_program(&mut object, name)?;
    }
    Ok(object)
}

fn load_program(object: &mut Ebpf, name: &'static str) -> Result<(), Error> {
    let loaded = match object.program_mut(name) {
        Some(Program::SchedClassifier(program)) => program.load(),
        Some(Program::Xdp(program)) => program.load(),
        Some(Program::RawTracePoint(program)) => program.load(),
        _ => return Err(Error::Load(format!("the object has no program {name}"))),
    };
    loaded.map_err(|error| match error {
        ProgramError::LoadError { io_error, verifier_log } => Error::Verifier {
            program: name,
            release: kernel::release(),
            error: io_error,
            log: last_lines(&verifier_log.to_string()),
        },
        error => Error::Load(format!("program {name}: {}", chain(&error))),
    })
}

/// Id of a loaded program of the object.
pub(super) fn program_id(object: &Ebpf, name: &str) -> Option<u32> {
    let info = match object.program(name)? {
        Program::SchedClassifier(program) => program.info(),
        Program::Xdp(program) => program.info(),
        _ => return None,
    };
    info.ok().map(|info| info.id())
}

/// Without the statistics that the verifier ends with.
fn last_lines(log: &str) -> String {
    let is_telling = |line: &&str| {
        let line = line.trim();
        !(line.is_empty() || line.starts_with("processed ") || line.starts_with("verification time"))
    };
    let lines: Vec<&str> = log.lines().filter(is_telling).collect();
    lines.iter().skip(lines.len().saturating_sub(LOG_LINES)).map(|line| format!("  {line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_object_holds_every_program_and_map_of_the_door() {
        let object = aya_obj::Object::parse(OBJECT).unwrap();
        for name in PROGRAMS.into_iter().chain(losses::PROGRAMS.map(|(name, _)| name)) {
            assert!(object.programs.contains_key(name), "{name}");
        }
        assert_eq!(object.license.to_str(), Ok("Dual MIT/GPL"));
        for name in [DIRECTORY, ENTRIES, "CONFIG", "EXPIRY", "EXPIRY_CONTROL", "STATISTICS", "VERDICTS"] {
            assert!(MAPS.iter().any(|map| map.name == name), "{name}");
        }
        // The kernel cuts longer names off, and they would not be found again.
        assert!(MAPS.iter().all(|map| map.name.len() < 16), "{:?}", *MAPS);
    }

    #[test]
    fn a_table_holds_its_connections_at_two_thirds_and_in_128_bytes_each() {
        for connections in [8, 100, 4_096, 65_536, 1 << 20, 16 << 20, MOST_CONNECTIONS] {
            let size = TableSize::of(connections).unwrap();
            let (connections, words) = (u64::from(connections), u64::from(size.directory_words));
            assert!(words % 2 == 0 && u64::from(size.entries()) * 65 >= connections * 100, "{size:?}");
            assert!(connections < 100 || words * 8 + u64::from(size.entries()) * 64 <= connections * 128, "{size:?}");
        }
        assert!(matches!(TableSize::of(0), Err(Error::Connections { .. })));
        assert!(matches!(TableSize::of(MOST_CONNECTIONS + 1), Err(Error::Connections { .. })));
    }

    #[test]
    fn the_end_of_a_verifier_log_is_what_is_shown() {
        let log = "0: R1=ctx\n1: one\n2: two\n3: three\nR3 invalid mem access 'scalar'\n\n\
                   processed 12 insns (limit 1000000) max_states_per_insn 0\nverification time 10 usec\n";
        assert_eq!(last_lines(log), "  1: one\n  2: two\n  3: three\n  R3 invalid mem access 'scalar'\n");
        assert_eq!(last_lines(""), "");
    }
}
