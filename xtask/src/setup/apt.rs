//! Debian packages, installed without starting the services in them.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};

use crate::command::{command, find, run};

/// Asked by every package's installation script before it starts a service; status 101 forbids it.
const POLICY: &str = "/usr/sbin/policy-rc.d";
/// Where the machine's own policy waits meanwhile.
const SAVED_POLICY: &str = "/usr/sbin/policy-rc.d.before-xtask";
/// How our policy is known again after an interrupted run.
const POLICY_TEXT: &str =
    "#!/bin/sh\n# written by cargo xtask while it installs packages: start no services\nexit 101\n";
/// Debian's security archive drops superseded versions within days.
const LIST_AGE_LIMIT: Duration = Duration::from_secs(24 * 60 * 60);

/// True where packages can be installed at all.
pub(crate) fn available() -> bool {
    find("apt-get").is_some()
}

/// Installs packages. The package lists are fetched first when they are absent or a day old, and
/// once more when the installation fails (a mirror may have moved on).
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    let mut updated = false;
    if lists_are_stale() {
        update()?;
        updated = true;
    }
    let _guard = NoServices::begin()?;
    let new_nginx = packages.iter().any(|package| package.starts_with("nginx"));
    let result = match install_once(packages) {
        Err(_) if !updated => update().and_then(|()| install_once(packages)),
        result => result,
    };
    if result.is_ok() && new_nginx && find("systemctl").is_some() {
        // Or the next boot would start what this one did not. Fails where systemd is not running: nothing to disable.
        crate::command::output(command("systemctl").args(["disable", "nginx.service"]));
    }
    result
}

fn install_once(packages: &[&str]) -> Result<()> {
    run(apt_get().args(["install", "--yes", "--no-install-recommends"]).args(packages))
}

/// Fetches the package lists, twice if need be.
pub(crate) fn update() -> Result<()> {
    run(apt_get().arg("update")).or_else(|_| run(apt_get().arg("update")))
}

fn apt_get() -> Command {
    let mut apt_get = command("apt-get");
    // A terminal of dpkg's own only garbles the output; another apt at work is waited for.
    apt_get.args(["-q", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=300"]);
    apt_get.env("DEBIAN_FRONTEND", "noninteractive").stdin(std::process::Stdio::null());
    apt_get
}

fn lists_are_stale() -> bool {
    let Ok(entries) = fs::read_dir("/var/lib/apt/lists") else { return true };
    let lists = entries.flatten().filter(|entry| entry.file_name().to_string_lossy().contains("_Packages"));
    // The directory's time, not the files': those carry the archive's own dates.
    let fetched = fs::metadata("/var/lib/apt/lists").and_then(|directory| directory.modified());
    let age = fetched.ok().and_then(|time| SystemTime::now().duration_since(time).ok());
    lists.count() == 0 || age.is_none_or(|age| age > LIST_AGE_LIMIT)
}

/// While it lives, installing a package starts no service.
struct NoServices;

impl NoServices {
    fn begin() -> Result<Self> {
        if Path::new(POLICY).exists() {
            fs::rename(POLICY, SAVED_POLICY).with_context(|| format!("cannot set {POLICY} aside"))?;
        }
        let guard = NoServices;
        fs::write(POLICY, POLICY_TEXT).with_context(|| format!("cannot write {POLICY}"))?;
        fs::set_permissions(POLICY, fs::Permissions::from_mode(0o755))
            .with_context(|| format!("cannot write {POLICY}"))?;
        Ok(guard)
    }
}

impl Drop for NoServices {
    fn drop(&mut self) {
        restore_policy();
    }
}

/// Puts the machine's own policy back, also after a run that was interrupted.
pub(crate) fn remove_leftovers() {
    if fs::read_to_string(POLICY).is_ok_and(|text| text == POLICY_TEXT) && super::is_root() {
        restore_policy();
    }
}

fn restore_policy() {
    let restored = match Path::new(SAVED_POLICY).exists() {
        true => fs::rename(SAVED_POLICY, POLICY),
        false => fs::remove_file(POLICY),
    };
    if let Err(error) = restored {
        eprintln!("warning: cannot restore {POLICY}: {error}\nhint: the original, if there was one, is {SAVED_POLICY}");
    }
}
