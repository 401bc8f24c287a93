//! What building, testing and the demo need from the machine, and how it gets there.
//!
//! Only Debian's own packages and two crates (bpf-linker; cargo-deb for the package) are installed, only when missing, and
//! never a Rust toolchain beside the packaged one: a rustup nightly is used when it is there.

pub(crate) mod apt;
mod need;
mod packager;
mod toolchain;

use anyhow::{Result, bail};

use crate::Install;
use need::Missing;
pub(crate) use need::Purpose;
pub(crate) use toolchain::debian_clippy;

/// Makes sure that everything for `purpose` is there.
///
/// Quick when nothing is missing. Otherwise it says what it installs and installs it; when it may not
/// (`--no-install`) or cannot (not root, no apt), the error lists what is missing and the commands.
pub(crate) fn ensure(purpose: Purpose, install: Install) -> Result<()> {
    apt::remove_leftovers();
    let missing = Missing::find(purpose);
    if missing.is_empty() {
        return Ok(());
    }
    if let Some(reason) = refusal(install) {
        bail!("{reason}\n{}", missing.instructions());
    }
    println!("installing what is missing:\n{}", missing.list());
    if !missing.packages.is_empty() {
        apt::install(&missing.packages)?;
    }
    if missing.linker {
        toolchain::install_linker()?;
    }
    if missing.packager {
        packager::install()?;
    }
    let still = Missing::find(purpose);
    if !still.is_empty() {
        bail!("still missing after the installation\n{}", still.instructions());
    }
    println!("installed\n");
    Ok(())
}

/// Why nothing can be installed, if so.
fn refusal(install: Install) -> Option<&'static str> {
    if install.no_install {
        Some("something is missing, and --no-install was given")
    } else if !is_root() {
        Some("something is missing, and only root can install it")
    } else if !apt::available() {
        Some("something is missing, and there is no apt-get to install it with")
    } else {
        None
    }
}

/// True for the superuser.
pub(crate) fn is_root() -> bool {
    // SAFETY: geteuid takes no argument, touches no memory and cannot fail.
    unsafe { libc::geteuid() == 0 }
}
