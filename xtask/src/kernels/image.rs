//! The file system that a virtual machine boots from: our programs, the tests, and the few others that they call.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::package;
use crate::command::{command, find, output, run, target_dir};

const INIT: &str = include_str!("init.sh");
/// What the tests call by name.
const PROGRAMS: [&str; 6] = ["busybox", "bash", "ip", "tc", "nsenter", "ethtool"];
/// Loaded by name; what is built into a kernel is not there as a file, and need not be.
const MODULES: [&str; 8] = ["veth", "cls_bpf", "sch_ingress", "bridge", "8021q", "bonding", "virtio_pci", "virtio_net"];
/// The same and what they need, as files below a kernel's modules.
const MODULE_FILES: [&str; 19] = [
    "drivers/net/veth",
    "drivers/net/bonding/bonding",
    "net/sched/cls_bpf",
    "net/sched/sch_ingress",
    "net/802/stp",
    "net/802/mrp",
    "net/802/garp",
    "net/8021q/8021q",
    "net/bridge/bridge",
    "net/llc/llc",
    "net/tls/tls",
    "net/core/failover",
    "drivers/net/net_failover",
    "drivers/net/virtio_net",
    "drivers/virtio/virtio",
    "drivers/virtio/virtio_ring",
    "drivers/virtio/virtio_pci_legacy_dev",
    "drivers/virtio/virtio_pci_modern_dev",
    "drivers/virtio/virtio_pci",
];

/// Makes the file system for a kernel; `programs` go to `/t`, and `checks` are lines for it to run.
pub(super) fn make(kernel: &Path, programs: &[PathBuf], checks: &str) -> Result<PathBuf> {
    let root = target_dir().join("kernels").join("image");
    let file = root.with_extension("cpio");
    let _ = fs::remove_dir_all(&root);
    for directory in ["bin", "dev", "proc", "sys", "tmp", "run", "t", "etc"] {
        let directory = root.join(directory);
        fs::create_dir_all(&directory).with_context(|| format!("cannot make {}", directory.display()))?;
    }
    for name in PROGRAMS {
        let program = find(name).with_context(|| format!("no program {name}"))?;
        add(&root, &program, &root.join("bin").join(name))?;
    }
    for program in programs {
        let name = program.file_name().context("a program without a name")?;
        // `netns_nat-0123456789abcdef`: the number is cargo's.
        let name = name.to_string_lossy();
        let plain = name.split_once('-').map_or(&*name, |(plain, _)| plain);
        let target = root.join("t").join(plain);
        add(&root, program, &target)?;
        // Debugging information is most of it, and all of it would have to fit the machine's memory.
        run(Command::new("strip").arg(&target))?;
    }
    add_modules(&root, kernel)?;
    if Path::new("/etc/services").exists() {
        fs::copy("/etc/services", root.join("etc/services"))?;
    }
    fs::write(root.join("t/modules"), MODULES.join("\n") + "\n")?;
    fs::write(root.join("t/checks"), checks)?;
    fs::write(root.join("init"), INIT)?;
    fs::set_permissions(root.join("init"), fs::Permissions::from_mode(0o755))?;
    let mut pack = Command::new("sh");
    pack.args(["-c", "find . | cpio --quiet -o -H newc > \"$1\"", "pack"]).arg(&file).current_dir(&root);
    run(&mut pack)?;
    Ok(file)
}

/// A program, and the libraries it is linked with where it looks for them.
fn add(root: &Path, program: &Path, target: &Path) -> Result<()> {
    let copy = |from: &Path, to: &Path| {
        fs::copy(from, to).with_context(|| format!("cannot copy {} to {}", from.display(), to.display())).map(drop)
    };
    copy(program, target)?;
    // A static program has none, and ldd says so by failing.
    let libraries = output(command("ldd").arg(program)).unwrap_or_default();
    for library in libraries.split_whitespace().filter(|word| word.starts_with('/')).map(Path::new) {
        let place = root.join(library.strip_prefix("/")?);
        if !place.exists() {
            fs::create_dir_all(place.parent().unwrap_or(root))?;
            copy(library, &place)?;
        }
    }
    Ok(())
}

fn add_modules(root: &Path, kernel: &Path) -> Result<()> {
    let source = package::modules(kernel)?;
    let release = source.file_name().context("modules of no release")?;
    let place = root.join("lib/modules").join(release);
    for module in MODULE_FILES {
        let (plain, packed) = (format!("kernel/{module}.ko"), format!("kernel/{module}.ko.xz"));
        let target = place.join(&plain);
        fs::create_dir_all(target.parent().unwrap_or(root))?;
        if source.join(&plain).exists() {
            fs::copy(source.join(&plain), &target)?;
        } else if source.join(&packed).exists() {
            let unpacked = fs::File::create(&target)?;
            run(Command::new("xz").arg("-dc").arg(source.join(&packed)).stdout(unpacked))?;
        }
    }
    for list in ["modules.order", "modules.builtin", "modules.builtin.modinfo"] {
        let _ = fs::copy(source.join(list), place.join(list));
    }
    run(command("depmod").arg("-b").arg(root).arg(release))
}
