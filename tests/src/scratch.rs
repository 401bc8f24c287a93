//! Names and directories that belong to this process alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result};

use crate::leftovers;

/// What every name begins with, before the process's id. Leftovers are known by it and removed, so it is one that
/// nobody gives to pins or namespaces of their own.
pub const PREFIX: &str = "lbd-test-";

static NEXT: AtomicU32 = AtomicU32::new(0);

/// A directory under the temporary one, and a name for everything that cannot be in it.
///
/// Dropped, it removes the directory.
#[derive(Debug)]
pub struct Scratch {
    name: String,
    directory: PathBuf,
}

impl Scratch {
    /// A new one; the first of a process removes what dead processes left.
    ///
    /// # Errors
    ///
    /// When the directory cannot be made.
    pub fn new() -> Result<Self> {
        leftovers::remove_once();
        let name = format!("{PREFIX}{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let directory = std::env::temp_dir().join(&name);
        fs::create_dir(&directory).with_context(|| format!("cannot make {}", directory.display()))?;
        Ok(Self { name, directory })
    }

    /// `lbd-test-PID-N`: no other process and no other call has it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The directory.
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// Writes a file in the directory.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> Result<PathBuf> {
        let file = self.directory.join(name);
        fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
        Ok(file)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // A failed removal must not hide why a test failed; the next process tries again.
        let _ = fs::remove_dir_all(&self.directory);
    }
}
