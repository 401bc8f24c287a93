//! The state directory: what is kept across restarts beside the pinned maps.
//!
//! It belongs to one daemon at a time. Nothing in it is needed to start: where it cannot be used, the daemon goes on
//! without, and tries again.
//!
//! It may be the user's that an earlier daemon became, and that hooks run as, while this start is still root. So the
//! directory is opened once, its files are opened by its descriptor, and a file is used only if it is one: no link is
//! followed, no FIFO waited for.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use nix::errno::Errno;
use nix::fcntl::{AtFlags, Flock, FlockArg, OFlag, openat, renameat};
use nix::sys::stat::{Mode, fchmod};
use nix::unistd::{Gid, Uid, UnlinkatFlags, fchown, fchownat, unlinkat};

use crate::command_line::DEFAULT_PIN;
use crate::privileges::User;

/// Where state is kept by a daemon with the default pin directory, when nothing else is said.
pub const DEFAULT_STATE: &str = "/var/lib/lbd";
/// Drained and disabled servers.
pub const DRAINS: &str = "drains.json";
/// Where drained and disabled servers go that cannot be read.
pub const UNREADABLE_DRAINS: &str = "drains.json.unreadable";
/// Events, the younger ones.
pub const EVENTS: &str = "events.jsonl";
/// Events, the older ones.
pub const OLDER_EVENTS: &str = "events.1.jsonl";
/// What is locked by whom the directory belongs to.
const LOCK: &str = "lock";
/// All that is ever given to another user.
const FILES: [&str; 5] = [DRAINS, UNREADABLE_DRAINS, EVENTS, OLDER_EVENTS, LOCK];

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
    claimed: Mutex<Option<Claimed>>,
}

/// Held as long as the directory is ours.
#[derive(Debug)]
struct Claimed {
    directory: File,
    lock: Flock<File>,
}

impl StateDirectory {
    /// One that is made, and claimed, when it is first needed.
    pub fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), claimed: Mutex::new(None) }
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

    /// Gives it, and the files of ours in it, to the user that the daemon becomes; one that was not claimed stays as it
    /// is. Our group may still pass: the next start can claim it without CAP_DAC_OVERRIDE, before it takes it back.
    pub fn hand_over(&self, user: &User) {
        let claimed = self.claimed.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(claimed) = claimed.as_ref().filter(|_| *user != User::current()) else { return };
        let given = claimed.let_group_in().and_then(|()| claimed.give(Uid::from_raw(user.uid()), Gid::effective()));
        if let Err(error) = given {
            tracing::warn!(directory = %self.path.display(), %error, "the state directory stays somebody else's");
        }
    }

    /// Makes sure that it is there and ours alone. To be called before anything is written.
    pub fn claim(&self) -> Result<(), Error> {
        let mut claimed = self.claimed.lock().unwrap_or_else(PoisonError::into_inner);
        if claimed.is_some() {
            return Ok(());
        }
        DirBuilder::new().recursive(true).mode(0o750).create(&self.path)?;
        let directory = open_directory(&self.path)?;
        let file = open_in(&directory, LOCK, OFlag::O_RDWR | OFlag::O_CREAT, 0o600)?;
        let lock = match Flock::lock(file, FlockArg::LockExclusiveNonblock) {
            Ok(lock) => lock,
            Err((_, Errno::EWOULDBLOCK)) => return Err(Error::Owned),
            Err((_, errno)) => return Err(io::Error::from(errno).into()),
        };
        let ours = claimed.insert(Claimed { directory, lock });
        // It may be the user's that an earlier daemon became. What cannot be had, whoever opens it says.
        let _ = ours.give(Uid::effective(), Gid::effective());
        Ok(())
    }

    /// Replaces a file, or leaves it as it was: a reader, or the next start, finds one or the other whole.
    pub fn replace(&self, name: &str, content: &[u8]) -> Result<(), Error> {
        self.claim()?;
        let directory = self.directory()?;
        let new = format!("{name}.new");
        // What a daemon that was killed has left, or somebody else has put there.
        let _ = unlinkat(&directory, new.as_str(), UnlinkatFlags::NoRemoveDir);
        let write = || {
            let mut file = open_in(&directory, &new, OFlag::O_WRONLY | OFlag::O_CREAT | OFlag::O_EXCL, 0o640)?;
            file.write_all(content)?;
            file.sync_data()?;
            Ok::<_, io::Error>(renameat(&directory, new.as_str(), &directory, name)?)
        };
        write().inspect_err(|_| {
            // It takes room that may be short.
            let _ = unlinkat(&directory, new.as_str(), UnlinkatFlags::NoRemoveDir);
        })?;
        Ok(())
    }

    /// Reads a file of at most `most` bytes; nothing if there is none.
    pub fn read(&self, name: &str, most: u64) -> io::Result<Option<Vec<u8>>> {
        let file = match self.open(name) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            opened => opened?,
        };
        let mut text = Vec::new();
        file.take(most.saturating_add(1)).read_to_end(&mut text)?;
        if text.len() as u64 > most { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(Some(text)) }
    }

    /// Opens a file, to read it from its beginning.
    pub fn open(&self, name: &str) -> io::Result<File> {
        open_in(&self.directory()?, name, OFlag::O_RDONLY, 0)
    }

    /// Opens a file, or makes it, to read it and to append to it.
    pub fn open_to_append(&self, name: &str) -> io::Result<File> {
        open_in(&self.directory()?, name, OFlag::O_RDWR | OFlag::O_APPEND | OFlag::O_CREAT, 0o640)
    }

    /// Gives a file the name of another, which is gone then.
    pub fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let directory = self.directory()?;
        Ok(renameat(&directory, from, &directory, to)?)
    }

    /// The one that is claimed; else, to read what cannot be written, the one that is there.
    fn directory(&self) -> io::Result<File> {
        let claimed = self.claimed.lock().unwrap_or_else(PoisonError::into_inner);
        claimed.as_ref().map_or_else(|| open_directory(&self.path), |claimed| claimed.directory.try_clone())
    }
}

impl Claimed {
    /// Lets our group pass and lock, whatever the umask was.
    fn let_group_in(&self) -> io::Result<()> {
        let mode = self.directory.metadata()?.mode() | 0o050;
        fchmod(&self.directory, Mode::from_bits_truncate(mode))?;
        Ok(fchmod(&*self.lock, Mode::from_bits_truncate(0o660))?)
    }

    /// The files before the directory: whoever gives it away may not pass any more.
    fn give(&self, user: Uid, group: Gid) -> io::Result<()> {
        for name in FILES {
            match open_in(&self.directory, name, OFlag::O_PATH, 0) {
                Ok(file) if file.metadata()?.uid() == user.as_raw() => (),
                Ok(file) => fchownat(&file, "", Some(user), Some(group), AtFlags::AT_EMPTY_PATH)?,
                Err(error) if error.kind() == io::ErrorKind::NotFound => (),
                Err(error) => tracing::warn!(file = name, %error, "a file of the state directory is left alone"),
            }
        }
        if self.directory.metadata()?.uid() != user.as_raw() {
            fchown(&self.directory, Some(user), Some(group))?;
        }
        Ok(())
    }
}

/// A directory; not a link to one, which somebody may have put into a directory above that is theirs.
fn open_directory(path: &Path) -> io::Result<File> {
    let flags = OFlag::O_DIRECTORY | OFlag::O_NOFOLLOW;
    OpenOptions::new().read(true).custom_flags(flags.bits()).open(path)
}

/// A regular file of this one name: nothing else is opened, waited for, truncated or given away.
fn open_in(directory: &File, name: &str, flags: OFlag, mode: u32) -> io::Result<File> {
    let flags = flags | OFlag::O_NOFOLLOW | OFlag::O_NONBLOCK | OFlag::O_CLOEXEC;
    let file = File::from(openat(directory, name, flags, Mode::from_bits_truncate(mode))?);
    let metadata = file.metadata()?;
    if metadata.is_file() && metadata.nlink() <= 1 {
        return Ok(file);
    }
    let problem = format!("{name} is not a plain file of one name, remove it");
    Err(io::Error::new(io::ErrorKind::InvalidInput, problem))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

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

    #[test]
    fn links_and_fifos_that_somebody_has_put_there_are_neither_followed_nor_waited_for() {
        let path = directory("planted");
        let other = directory("planted-other");
        fs::create_dir_all(&path).unwrap();
        fs::write(&other, "somebody else's").unwrap();
        let owner = fs::metadata(&other).unwrap().uid();
        let state = StateDirectory::new(&path);
        symlink(&other, path.join(LOCK)).unwrap();
        assert!(state.claim().is_err());
        fs::remove_file(path.join(LOCK)).unwrap();
        symlink(&other, path.join("drains.json.new")).unwrap();
        symlink(&other, path.join(DRAINS)).unwrap();
        symlink(&other, path.join(OLDER_EVENTS)).unwrap();
        fs::hard_link(&other, path.join(UNREADABLE_DRAINS)).unwrap();
        nix::unistd::mkfifo(&path.join(EVENTS), Mode::S_IRWXU).unwrap();
        assert!(state.read(DRAINS, 100).is_err() && state.read(UNREADABLE_DRAINS, 100).is_err());
        assert!(state.open(EVENTS).is_err() && state.open_to_append(EVENTS).is_err());
        assert!(state.open_to_append(OLDER_EVENTS).is_err());
        state.replace(DRAINS, b"ours").unwrap();
        if Uid::effective().is_root() {
            state.hand_over(&User::named("nobody").unwrap());
            assert_eq!(fs::metadata(path.join(DRAINS)).unwrap().uid(), User::named("nobody").unwrap().uid());
        }
        assert_eq!(fs::read_to_string(&other).unwrap(), "somebody else's");
        assert_eq!(fs::metadata(&other).unwrap().uid(), owner);
        assert_eq!(state.read(DRAINS, 100).unwrap(), Some(b"ours".to_vec()));
        fs::remove_dir_all(&path).unwrap();
        fs::remove_file(&other).unwrap();
    }

    #[test]
    fn a_link_to_a_directory_is_no_state_directory_and_one_inside_of_it_is_left_alone() {
        let path = directory("link");
        let inner = path.join("second");
        fs::create_dir_all(&inner).unwrap();
        fs::write(inner.join(EVENTS), "of the second").unwrap();
        let link = directory("link-to");
        symlink(&inner, &link).unwrap();
        assert!(StateDirectory::new(&link).claim().is_err());
        let state = StateDirectory::new(&path);
        state.replace(DRAINS, b"ours").unwrap();
        let other = StateDirectory::new(&path);
        if Uid::effective().is_root() {
            let user = User::named("nobody").unwrap();
            other.hand_over(&user);
            assert_eq!(fs::metadata(&path).unwrap().uid(), 0, "it was not claimed");
            state.hand_over(&user);
            let owner = |path: &Path| fs::metadata(path).unwrap().uid();
            assert_eq!(
                [&path, &path.join(DRAINS), &inner, &inner.join(EVENTS)].map(|path| owner(path)),
                [user.uid(), user.uid(), 0, 0]
            );
            drop(state);
            other.claim().unwrap();
            assert_eq!([&path, &path.join(DRAINS)].map(|path| owner(path)), [0, 0], "it is taken back");
        }
        fs::remove_dir_all(&path).unwrap();
        fs::remove_file(&link).unwrap();
    }
}
