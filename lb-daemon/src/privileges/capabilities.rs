//! Capabilities of this thread.

use std::io;

use caps::{CapSet, Capability, CapsHashSet};

use super::Error;

/// What the daemon keeps.
pub const KEPT: [Capability; 3] = [Capability::CAP_NET_ADMIN, Capability::CAP_NET_RAW, Capability::CAP_BPF];

/// From here on no exec gains anything: files with set-user-ID or capabilities of their own have no effect.
pub(super) fn no_new_privileges() -> Result<(), Error> {
    nix::sys::prctl::set_no_new_privs().map_err(|error| Error::system("set no_new_privs", error))
}

/// Leaves these in the effective, permitted and bounding sets, as far as they were there, and nothing in the
/// inheritable and ambient ones.
pub(super) fn keep_only(kept: &[Capability]) -> Result<(), Error> {
    let failed = |operation| move |error: caps::errors::CapsError| Error::system(operation, io::Error::other(error));
    let permitted = caps::read(None, CapSet::Permitted).map_err(failed("read the permitted capabilities"))?;
    let bounding = caps::read(None, CapSet::Bounding).map_err(failed("read the bounding capabilities"))?;
    // The bounding set first: that takes CAP_SETPCAP. A service manager may have left us without it, and then it is the
    // one to say what the bounds are; no_new_privs holds them either way.
    if permitted.contains(&Capability::CAP_SETPCAP) {
        caps::raise(None, CapSet::Effective, Capability::CAP_SETPCAP).map_err(failed("raise CAP_SETPCAP"))?;
        for capability in bounding.iter().filter(|capability| !kept.contains(capability)) {
            caps::drop(None, CapSet::Bounding, *capability).map_err(failed("lower the bounding set"))?;
        }
    }
    caps::clear(None, CapSet::Ambient).map_err(failed("clear the ambient capabilities"))?;
    caps::clear(None, CapSet::Inheritable).map_err(failed("clear the inheritable capabilities"))?;
    let kept: CapsHashSet = permitted.into_iter().filter(|capability| kept.contains(capability)).collect();
    // Effective is a subset of permitted at every moment.
    caps::set(None, CapSet::Effective, &kept).map_err(failed("lower the effective capabilities"))?;
    caps::set(None, CapSet::Permitted, &kept).map_err(failed("lower the permitted capabilities"))
}
