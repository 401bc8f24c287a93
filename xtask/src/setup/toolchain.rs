//! The compiler and the linker of the BPF program.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::command::{command, find, output, run};

#[path = "../../../lb-daemon/bpf-toolchain.rs"]
mod bpf_toolchain;

use bpf_toolchain::{DISTRIBUTION_COMPILER, LLVM as LLVM_VERSION, NIGHTLIES, compiler_llvm};

pub(crate) use bpf_toolchain::LINKER_RELEASE as LINKER_VERSION;

const LLVM_PREFIX: &str = "/usr/lib/llvm-22";
/// A compiler with the sources of `core`, which the BPF target has to be built from.
pub(crate) const COMPILER_PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src"];

/// True when some compiler here can build the BPF program: a rustup nightly with rust-src, or Debian's.
pub(crate) fn usable_compiler() -> bool {
    let nightly = |name: &'static str| {
        move || {
            let mut rustup = command("rustup");
            rustup.args(["run", name, "rustc"]);
            rustup
        }
    };
    let debian = || command(DISTRIBUTION_COMPILER);
    (find("rustup").is_some() && NIGHTLIES.into_iter().any(|name| usable(nightly(name))))
        || (Path::new(DISTRIBUTION_COMPILER).exists() && Path::new("/usr/bin/cargo").exists() && usable(debian))
}

fn usable(compiler: impl Fn() -> Command) -> bool {
    let sysroot = output(compiler().args(["--print", "sysroot"]));
    let version = output(compiler().arg("-vV"));
    // The linker that is there, or will be installed, has this LLVM: `linker_present` takes no other release.
    let llvm = sysroot.zip(version).and_then(|(sysroot, version)| compiler_llvm(&sysroot, &version));
    llvm.is_some_and(|llvm| llvm <= LLVM_VERSION)
}

/// True when the right bpf-linker is installed.
pub(crate) fn linker_present() -> bool {
    output(command("bpf-linker").arg("--version"))
        .is_some_and(|text| text.split_whitespace().nth(1) == Some(LINKER_VERSION))
}

/// Packages that building bpf-linker takes.
pub(crate) fn linker_packages() -> &'static [&'static str] {
    const LLVM: &[&str] = &["llvm-22-dev", "libpolly-22-dev"];
    const LLVM_AND_COMPILER: &[&str] = &["llvm-22-dev", "libpolly-22-dev", "g++"];
    let llvm_there = Path::new(LLVM_PREFIX).join("lib/libPolly.a").exists()
        && Path::new(LLVM_PREFIX).join("bin/llvm-config").exists();
    match (llvm_there, find("c++").is_some()) {
        (true, true) => &[],
        (_, true) => LLVM,
        (_, false) => LLVM_AND_COMPILER,
    }
}

/// The command that builds bpf-linker, as one would type it.
pub(crate) fn linker_command_line() -> String {
    format!(
        "LLVM_PREFIX={LLVM_PREFIX} cargo install bpf-linker --version {LINKER_VERSION} --no-default-features --features llvm-{LLVM_VERSION}"
    )
}

/// Builds and installs bpf-linker: one to three minutes.
pub(crate) fn install_linker() -> Result<()> {
    println!("$ {}", linker_command_line());
    // The toolchain on PATH, not the one of the workspace's cargo: this is the user's own cargo directory.
    let mut cargo = command("cargo");
    cargo.env("LLVM_PREFIX", LLVM_PREFIX).env_remove("CARGO_TARGET_DIR");
    let feature = format!("llvm-{LLVM_VERSION}");
    run(cargo.args([
        "install",
        "bpf-linker",
        "--version",
        LINKER_VERSION,
        "--no-default-features",
        "--features",
        &feature,
    ]))
}

/// The cargo-clippy that belongs to Debian's compiler, when it is installed (package rust-web-clippy).
pub(crate) fn debian_clippy() -> Option<&'static Path> {
    let clippy = Path::new("/usr/bin/cargo-clippy");
    (clippy.exists() && Path::new("/usr/bin/clippy-driver").exists()).then_some(clippy)
}

#[cfg(test)]
mod tests {
    use super::compiler_llvm;

    #[test]
    fn a_compiler_is_judged_by_its_own_words_and_its_sources() {
        let sysroot = std::env::temp_dir().join(format!("lbd-xtask-sysroot-{}", std::process::id()));
        let core = sysroot.join("lib/rustlib/src/rust/library/core/src");
        let llvm = |release: &str, version: &str| {
            let text = format!("rustc {release}\nbinary: rustc\nrelease: {release}\n{version}");
            compiler_llvm(&format!("{}\n", sysroot.display()), &text)
        };
        assert_eq!(llvm("1.96.0", "LLVM version: 22.1.8\n"), None, "no sources");
        std::fs::create_dir_all(&core).and_then(|()| std::fs::write(core.join("lib.rs"), "")).unwrap();
        assert_eq!(llvm("1.96.0", "LLVM version: 22.1.8\n"), Some(22));
        assert_eq!(llvm("1.88.0-nightly", "LLVM version: 20.1\n"), Some(20));
        assert_eq!(llvm("1.87.0", "LLVM version: 20.1\n"), None, "too old");
        assert_eq!(llvm("1.96.0", ""), None);
        assert_eq!(compiler_llvm(&sysroot.to_string_lossy(), "rustc 1.96.0\n"), None);
        std::fs::remove_dir_all(&sysroot).unwrap();
    }
}
