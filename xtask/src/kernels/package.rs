//! Debian's kernels: found with apt, unpacked below `target/kernels`, kept there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, bail};

use crate::command::{command, output, run, target_dir};
use crate::setup::apt;

/// What is unpacked: a kernel is 100 MB packed and 400 MB unpacked, of which the checks need little.
const PARTS: [&str; 5] = [
    "./boot/vmlinuz-*",
    "./lib/modules/*/modules.*",
    "./lib/modules/*/kernel/net/*",
    "./lib/modules/*/kernel/drivers/net/*",
    "./lib/modules/*/kernel/drivers/virtio/*",
];
/// How many packages of a series are tried: an archive may list what it no longer has.
const ATTEMPTS: usize = 3;

/// The directory of an unpacked kernel of a series (`6.1`): that of an earlier run, or the archive's newest.
pub(super) fn unpacked(series: &str) -> Result<PathBuf> {
    let cache = target_dir().join("kernels");
    let entries = fs::read_dir(&cache).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    if let Some(name) = newest(names, series).into_iter().find(|name| is_whole(&cache.join(name))) {
        return Ok(cache.join(name));
    }
    fs::create_dir_all(&cache).with_context(|| format!("cannot make {}", cache.display()))?;
    if !apt::available() {
        bail!("no kernel {series}: there is no apt-get to download Debian's with");
    }
    download(series, &cache).or_else(|_| {
        apt::update()?;
        download(series, &cache)
    })
}

/// The bootable file of an unpacked kernel.
pub(super) fn image(kernel: &Path) -> Result<PathBuf> {
    only(&kernel.join("boot"), "vmlinuz-")
}

/// Whether everything that is needed of a kernel was unpacked: an earlier version of this program may have needed less.
fn is_whole(kernel: &Path) -> bool {
    let has_card = |modules: PathBuf| modules.join("kernel/drivers/virtio").is_dir();
    image(kernel).is_ok() && modules(kernel).is_ok_and(has_card)
}

/// The directory of its modules, named after its release.
pub(super) fn modules(kernel: &Path) -> Result<PathBuf> {
    only(&kernel.join("lib/modules"), "")
}

fn only(directory: &Path, prefix: &str) -> Result<PathBuf> {
    let mut entries =
        fs::read_dir(directory).with_context(|| format!("cannot read {}", directory.display()))?.flatten();
    let entry = entries.find(|entry| entry.file_name().to_string_lossy().starts_with(prefix));
    entry.map(|entry| entry.path()).with_context(|| format!("no {prefix}* in {}", directory.display()))
}

fn download(series: &str, cache: &Path) -> Result<PathBuf> {
    let listed = output(command("apt-cache").args(["pkgnames", &format!("linux-image-{series}.")])).unwrap_or_default();
    let candidates = newest(listed.lines().map(str::to_owned), series);
    for package in candidates.iter().take(ATTEMPTS) {
        println!("downloading {package}");
        // Its own user cannot write below /root, and needs not.
        let options = ["-q", "-o", "APT::Sandbox::User=root"];
        if run(command("apt-get").args(options).args(["download", package]).current_dir(cache)).is_ok() {
            return unpack(package, cache);
        }
    }
    bail!(
        "no kernel {series}: apt knows no package linux-image-{series}.*-amd64 that can be downloaded\n\
         hint: Debian 12 has 6.1 and 6.12 in its security archive (bookworm-security)"
    )
}

fn unpack(package: &str, cache: &Path) -> Result<PathBuf> {
    let archive = only(cache, &format!("{package}_"))?;
    // Named in the end, so that a run that is cut short leaves nothing that looks whole.
    let (partial, whole) = (cache.join(format!("partial-{package}")), cache.join(package));
    for directory in [&partial, &whole] {
        let _ = fs::remove_dir_all(directory);
    }
    fs::create_dir(&partial).with_context(|| format!("cannot make {}", partial.display()))?;
    let mut contents = command("dpkg-deb").arg("--fsys-tarfile").arg(&archive).stdout(Stdio::piped()).spawn()?;
    let pipe = contents.stdout.take().context("no output of dpkg-deb")?;
    run(command("tar").arg("-x").arg("-C").arg(&partial).arg("--wildcards").args(PARTS).stdin(pipe))?;
    if !contents.wait()?.success() {
        bail!("cannot unpack {}", archive.display());
    }
    fs::remove_file(&archive).with_context(|| format!("cannot remove {}", archive.display()))?;
    fs::rename(&partial, &whole).with_context(|| format!("cannot name {}", whole.display()))?;
    Ok(whole)
}

/// The names among these that are kernels of a series for usual machines, the newest first.
fn newest(names: impl Iterator<Item = String>, series: &str) -> Vec<String> {
    let mut kernels: Vec<(Vec<u32>, String)> = names.filter_map(|name| Some((version(&name, series)?, name))).collect();
    kernels.sort();
    kernels.into_iter().rev().map(|(_, name)| name).collect()
}

/// The numbers in `linux-image-6.1.0-50-amd64` or `linux-image-6.12.117+deb12-amd64`; `None` for those of other series,
/// for clouds, for real time, and for descriptions of a series without a number of its own.
fn version(name: &str, series: &str) -> Option<Vec<u32>> {
    let version = name.strip_prefix("linux-image-")?.strip_suffix("-amd64")?;
    version.strip_prefix(series)?.strip_prefix('.')?;
    if ["cloud", "rt"].iter().any(|flavour| version.ends_with(flavour)) {
        return None;
    }
    Some(version.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect())
}

#[cfg(test)]
mod tests {
    use super::newest;

    #[test]
    fn the_newest_kernel_of_a_series_comes_first_and_special_ones_do_not_come() {
        let names = [
            "linux-image-6.1.0-9-amd64",
            "linux-image-6.1.0-56-amd64",
            "linux-image-6.1.0-57-cloud-amd64",
            "linux-image-6.1.0-57-rt-amd64",
            "linux-image-6.1.0-57-amd64-unsigned",
            "linux-image-6.1.0-57-amd64-dbg",
            "linux-image-6.12.117+deb12-amd64",
            "linux-image-6.12.99+deb12-amd64",
            "linux-image-6.12-amd64",
            "partial-linux-image-6.1.0-58-amd64",
        ];
        let of = |series| newest(names.iter().map(|name| (*name).to_owned()), series);
        assert_eq!(of("6.1"), ["linux-image-6.1.0-56-amd64", "linux-image-6.1.0-9-amd64"]);
        assert_eq!(of("6.12"), ["linux-image-6.12.117+deb12-amd64", "linux-image-6.12.99+deb12-amd64"]);
        assert!(of("6.6").is_empty());
    }
}
