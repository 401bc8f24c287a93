//! The compiler and the linker of the BPF program.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::command::{command, find, output, run};

/// The version of bpf-linker that the project is built with.
pub(crate) const LINKER_VERSION: &str = "0.13.0";
/// The LLVM it is linked with. The compiler's may not be newer: bpf-linker reads the compiler's bitcode.
const LLVM_VERSION: u32 = 22;
const LLVM_PREFIX: &str = "/usr/lib/llvm-22";
/// A compiler with the sources of `core`, which the BPF target has to be built from.
pub(crate) const COMPILER_PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src"];
/// The toolchains of rustup that lb-daemon's build script takes, in its order.
const NIGHTLIES: [&str; 2] = ["nightly-2026-05-20", "nightly"];
const DEBIAN_COMPILER: &str = "/usr/bin/rustc";

/// True when some compiler here can build the BPF program: a rustup nightly with rust-src, or Debian's.
pub(crate) fn usable_compiler() -> bool {
    let nightly = |name: &'static str| {
        move || {
            let mut rustup = command("rustup");
            rustup.args(["run", name, "rustc"]);
            rustup
        }
    };
    let debian = || command(DEBIAN_COMPILER);
    (find("rustup").is_some() && NIGHTLIES.into_iter().any(|name| usable(nightly(name))))
        || (Path::new(DEBIAN_COMPILER).exists() && Path::new("/usr/bin/cargo").exists() && usable(debian))
}

fn usable(compiler: impl Fn() -> Command) -> bool {
    let sources =
        |sysroot: String| Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/core/src/lib.rs").is_file();
    let has_sources = output(compiler().args(["--print", "sysroot"])).is_some_and(sources);
    has_sources
        && output(compiler().arg("-vV")).and_then(|text| llvm_version(&text)).is_some_and(|major| major <= LLVM_VERSION)
}

/// The major version in the line `LLVM version: 22.1.8` of `rustc -vV`.
fn llvm_version(text: &str) -> Option<u32> {
    let version = text.lines().find_map(|line| line.strip_prefix("LLVM version: "))?;
    version.split('.').next()?.parse().ok()
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
    use super::llvm_version;

    #[test]
    fn llvm_version_is_read_from_the_compilers_own_words() {
        let text = "rustc 1.96.0\nbinary: rustc\nrelease: 1.96.0\nLLVM version: 22.1.8\n";
        assert_eq!(llvm_version(text), Some(22));
        assert_eq!(llvm_version("LLVM version: 9\n"), Some(9));
        assert_eq!(llvm_version("rustc 1.96.0\n"), None);
    }
}
