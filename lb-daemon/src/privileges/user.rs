//! A user of the daemon's own.

use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::{fs, io};

use nix::fcntl::{AtFlags, OFlag, openat};
use nix::sys::stat::Mode;
use nix::unistd::{Gid, Uid, fchownat, setgroups, setresgid, setresuid};

use super::Error;

/// Whether a name in a directory is one that lbd gives.
pub type Known = fn(&str) -> bool;

/// Whom the daemon becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    name: String,
    uid: Uid,
    gid: Gid,
}

impl User {
    /// The user of that name.
    pub fn named(name: &str) -> Result<Self, Error> {
        match nix::unistd::User::from_name(name) {
            Ok(Some(user)) => Ok(Self { name: user.name, uid: user.uid, gid: user.gid }),
            Ok(None) => Err(Error::NoUser { name: name.to_owned() }),
            Err(error) => Err(Error::system("look up the user", error)),
        }
    }

    /// The one that this process is.
    pub fn current() -> Self {
        let (uid, gid) = (Uid::effective(), Gid::effective());
        let name = nix::unistd::User::from_uid(uid).ok().flatten().map_or_else(|| uid.to_string(), |user| user.name);
        Self { name, uid, gid }
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its number.
    pub fn uid(&self) -> u32 {
        self.uid.as_raw()
    }

    /// The number of its group.
    pub fn gid(&self) -> u32 {
        self.gid.as_raw()
    }

    /// As [`Self::own`], by this user itself, who without CAP_DAC_OVERRIDE may look into a directory only once it has it.
    pub fn take(&self, directory: impl AsFd, levels: &[Known]) -> io::Result<()> {
        self.give(directory.as_fd(), "", AtFlags::AT_EMPTY_PATH)?;
        self.for_each_known(directory.as_fd(), levels, |inner, deeper| self.take(inner, deeper))
    }

    /// Gives this user a directory, and what in it is known by its name on each level; on the last one files only.
    ///
    /// Everything is reached from the open directory, and no link is followed: who may write there cannot lead this
    /// elsewhere.
    pub fn own(&self, directory: impl AsFd, levels: &[Known]) -> io::Result<()> {
        self.for_each_known(directory.as_fd(), levels, |inner, deeper| self.own(inner, deeper))?;
        self.give(directory.as_fd(), "", AtFlags::AT_EMPTY_PATH)
    }

    /// Gives the known files of a directory; of a known directory it leaves that to `enter`.
    fn for_each_known(
        &self,
        directory: BorrowedFd<'_>,
        levels: &[Known],
        enter: impl Fn(OwnedFd, &[Known]) -> io::Result<()>,
    ) -> io::Result<()> {
        let Some((is_known, deeper)) = levels.split_first() else { return Ok(()) };
        for entry in fs::read_dir(format!("/proc/self/fd/{}", directory.as_raw_fd()))? {
            let entry = entry?;
            let name = entry.file_name();
            let Some(name) = name.to_str().filter(|name| is_known(name)) else { continue };
            match (entry.file_type()?.is_dir(), deeper.is_empty()) {
                (true, false) => {
                    let flags = OFlag::O_PATH | OFlag::O_DIRECTORY | OFlag::O_NOFOLLOW | OFlag::O_CLOEXEC;
                    enter(openat(directory, name, flags, Mode::empty())?, deeper)?;
                }
                (false, true) => self.give(directory, name, AtFlags::AT_SYMLINK_NOFOLLOW)?,
                (true, true) | (false, false) => (),
            }
        }
        Ok(())
    }

    fn give(&self, directory: BorrowedFd<'_>, name: &str, flags: AtFlags) -> io::Result<()> {
        Ok(fchownat(directory, name, Some(self.uid), Some(self.gid), flags)?)
    }
}

/// The capabilities stay until they are lowered.
pub(super) fn become_user(user: &User) -> Result<(), Error> {
    nix::sys::prctl::set_keepcaps(true).map_err(|error| Error::system("keep capabilities across a new user", error))?;
    setgroups(&[]).map_err(|error| Error::system("leave the groups", error))?;
    setresgid(user.gid, user.gid, user.gid).map_err(|error| Error::system("change the group", error))?;
    setresuid(user.uid, user.uid, user.uid).map_err(|error| Error::system("change the user", error))?;
    nix::sys::prctl::set_keepcaps(false).map_err(|error| Error::system("keep no capabilities any more", error))?;
    // Else /proc/self/fdinfo, by which links are read, would be root's. Nobody may trace us for that: whoever has fewer
    // capabilities may not.
    nix::sys::prctl::set_dumpable(true).map_err(|error| Error::system("keep /proc/self readable", error))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{MetadataExt, symlink};
    use std::path::{Path, PathBuf};

    use super::*;

    #[test]
    fn only_what_is_known_is_given_and_no_link_is_followed() {
        if !Uid::effective().is_root() {
            return;
        }
        let root = std::env::temp_dir().join(format!("lbd-given-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        let path = |name: &str| -> PathBuf { root.join(name) };
        for directory in ["own/known/inner", "own/foreign", "other"] {
            fs::create_dir_all(path(directory)).unwrap();
        }
        for file in ["own/known/file", "own/known/inner/file", "own/foreign/file", "own/file", "other/file"] {
            fs::write(path(file), "").unwrap();
        }
        symlink(path("other"), path("own/known-too")).unwrap();
        symlink(path("other/file"), path("own/known/link")).unwrap();
        let user = User::named("nobody").unwrap();
        let levels: [Known; 2] = [|name| name.starts_with("known"), |_| true];
        let given = |names: &[&str]| names.iter().map(|name| owner(&path(name)) == user.uid()).collect::<Vec<_>>();
        let known = ["own", "own/known", "own/known/file", "own/known/link"];
        let unknown = ["own/known/inner", "own/known/inner/file", "own/foreign", "own/foreign/file", "own/file"];
        let other = ["own/known-too", "other", "other/file"];
        let directory = fs::File::open(path("own")).unwrap();
        user.own(&directory, &levels).unwrap();
        assert_eq!(given(&known), [true; 4]);
        assert_eq!((given(&unknown), given(&other)), (vec![false; 5], vec![false; 3]));
        User::current().take(&directory, &levels).unwrap();
        assert_eq!(given(&known), [false; 4]);
        fs::remove_dir_all(&root).unwrap();
    }

    fn owner(path: &Path) -> u32 {
        fs::symlink_metadata(path).unwrap().uid()
    }
}
