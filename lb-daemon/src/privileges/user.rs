//! A user of the daemon's own.

use std::fs;
use std::os::unix::fs::lchown;
use std::path::Path;

use nix::unistd::{Gid, Uid, setgroups, setresgid, setresuid};

use super::Error;

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
    pub fn take(&self, path: &Path) -> std::io::Result<()> {
        let Ok(metadata) = fs::symlink_metadata(path) else { return Ok(()) };
        lchown(path, Some(self.uid()), Some(self.gid()))?;
        if metadata.is_dir() {
            for entry in fs::read_dir(path)? {
                self.take(&entry?.path())?;
            }
        }
        Ok(())
    }

    /// Gives a file, or a directory with all that is in it, to this user. What is not there is given to nobody.
    pub fn own(&self, path: &Path) -> std::io::Result<()> {
        let Ok(metadata) = fs::symlink_metadata(path) else { return Ok(()) };
        if metadata.is_dir() {
            for entry in fs::read_dir(path)? {
                self.own(&entry?.path())?;
            }
        }
        lchown(path, Some(self.uid()), Some(self.gid()))
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
