//! The state directory: what is kept across restarts beside the pinned maps.
//!
//! It belongs to one daemon at a time. Nothing in it is needed to start: where it cannot be used, the daemon goes on
//! without, and tries again.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use nix::errno::Errno;
use nix::fcntl::{Flock, FlockArg};

use crate::command_line::DEFAULT_PIN;
use crate::privileges::User;

/// Where state is kept by a daemon with the default pin directory, when nothing else is said.
pub const DEFAULT_STATE: &str = "/var/lib/lbd";

/// Why the state directory cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another daemon has it.
    #[error("the state directory belongs to another running lbd; hint: name one for each daemon with --state")]
    Owned,
    /// The system refused.
    #[error("{0}; hint: make room or make it writable, or name another directory with --state")]
    System(#[from] io::Error),
}

/// A state directory, which may be there or not.
#[derive(Debug)]
pub struct StateDirectory {
    path: PathBuf,
    /// Held as long as the directory is ours.
    lock: Mutex<Option<Flock<File>>>,
}

impl StateDirectory {
    /// One that is made, and claimed, when it is first needed.
    pub fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), lock: Mutex::new(None) }
    }

    /// The directory of a daemon that names none: state belongs to a data path, so there is one for each pin directory.
    pub fn default_for(pin: &Path) -> PathBuf {
        match pin.file_name() {
            Some(name) if pin != Path::new(DEFAULT_PIN) => Path::new(DEFAULT_STATE).join(name),
            _ => PathBuf::from(DEFAULT_STATE),
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Gives it, and what is in it, to the user that the daemon becomes.
    pub fn hand_over(&self, user: &User) {
        if let Err(error) = user.own(&self.path) {
            tracing::warn!(directory = %self.path.display(), %error, "the state directory stays somebody else's");
        }
    }

    /// Makes sure that it is there and ours alone. To be called before anything is written.
    pub fn claim(&self) -> Result<(), Error> {
        let mut held = self.lock.lock().unwrap_or_else(PoisonError::into_inner);
        if held.is_some() {
            return Ok(());
        }
        DirBuilder::new().recursive(true).mode(0o750).create(&self.path)?;
        let path = self.path.join("lock");
        let file = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(path)?;
        match Flock::lock(file, FlockArg::LockExclusiveNonblock) {
            Ok(lock) => *held = Some(lock),
            Err((_, Errno::EWOULDBLOCK)) => return Err(Error::Owned),
            Err((_, errno)) => return Err(io::Error::from(errno).into()),
        }
        Ok(())
    }

    /// Replaces a file, or leaves it as it was: a reader, or the next start, finds one or the other whole.
    pub fn replace(&self, name: &str, content: &[u8]) -> Result<(), Error> {
        self.claim()?;
        let (new, path) = (self.path.join(format!("{name}.new")), self.path.join(name));
        let write = || {
            let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o640).open(&new)?;
            file.write_all(content)?;
            file.sync_data()?;
            fs::rename(&new, &path)
        };
        write().inspect_err(|_| {
            // It takes room that may be short.
            let _ = fs::remove_file(&new);
        })?;
        Ok(())
    }

    /// Reads a file of at most `most` bytes; nothing if there is none.
    pub fn read(&self, name: &str, most: u64) -> io::Result<Option<Vec<u8>>> {
        let path = self.path.join(name);
        match fs::metadata(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
            Ok(metadata) if metadata.len() > most => Err(io::ErrorKind::FileTooLarge.into()),
            Ok(_) => fs::read(&path).map(Some),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn directory(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("lbd-state-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        path
    }

    #[test]
    fn every_data_path_has_a_directory_of_its_own() {
        let of = |pin: &str| StateDirectory::default_for(Path::new(pin)).display().to_string();
        assert_eq!(of(DEFAULT_PIN), "/var/lib/lbd");
        assert_eq!(of("/sys/fs/bpf/second"), "/var/lib/lbd/second");
        assert_eq!(of("/"), "/var/lib/lbd");
    }

    #[test]
    fn a_directory_has_one_owner_and_its_files_are_replaced_whole() {
        let path = directory("owner");
        let first = StateDirectory::new(&path);
        assert!(first.read("file", 10).unwrap().is_none());
        first.replace("file", b"one").unwrap();
        first.replace("file", b"two").unwrap();
        let second = StateDirectory::new(&path);
        assert!(matches!(second.replace("file", b"three"), Err(Error::Owned)));
        assert_eq!(first.read("file", 10).unwrap(), Some(b"two".to_vec()));
        assert_eq!(first.read("file", 2).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        drop(first);
        second.replace("file", b"three").unwrap();
        let names: Vec<_> = fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(names.iter().all(|name| name == "file" || name == "lock"), "{names:?}");
        fs::remove_dir_all(&path).unwrap();
    }

    #[test]
    fn where_it_cannot_be_made_it_can_be_made_later() {
        let path = directory("later");
        fs::write(&path, "in the way").unwrap();
        let state = StateDirectory::new(&path);
        assert!(matches!(state.replace("file", b"text"), Err(Error::System(_))));
        fs::remove_file(&path).unwrap();
        state.replace("file", b"text").unwrap();
        fs::remove_dir_all(&path).unwrap();
    }
}
