//! What the BPF object is built with: the one place that names it, for the build script of lb-daemon, which looks for it,
//! and for `cargo xtask`, which installs it. Each includes this file.

use std::path::Path;

/// The rustup toolchain that the project is tested with.
pub(crate) const NIGHTLY: &str = "nightly-2026-05-20";
/// The toolchains of rustup that are taken, in this order; then the distribution's compiler.
pub(crate) const NIGHTLIES: [&str; 2] = [NIGHTLY, "nightly"];
/// The distribution's compiler.
pub(crate) const DISTRIBUTION_COMPILER: &str = "/usr/bin/rustc";
/// The oldest compiler whose edition and library `lb-ebpf` is written for: `rust-version` of the workspace.
pub(crate) const OLDEST_COMPILER: (u32, u32) = (1, 88);
/// The release of bpf-linker that the project is tested with.
pub(crate) const LINKER_RELEASE: &str = "0.13.0";
/// The LLVM that bpf-linker is linked with where the project installs it.
pub(crate) const LLVM: u32 = 22;

/// The LLVM of a compiler that can build the object; `None` for one that cannot: `sysroot` and `version` are what
/// `rustc --print sysroot` and `rustc -vV` say. It can, if the source of `core` is beside it and it is not too old; and
/// then a linker can read its bitcode whose LLVM is not older.
pub(crate) fn compiler_llvm(sysroot: &str, version: &str) -> Option<u32> {
    let core = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/core/src/lib.rs");
    core.exists().then(|| new_enough_llvm(version)).flatten()
}

fn new_enough_llvm(version: &str) -> Option<u32> {
    let field = |name: &str| version.lines().find_map(|line| line.strip_prefix(name));
    let mut release = field("release: ")?.split('.').map_while(|part| part.parse::<u32>().ok());
    let release = (release.next()?, release.next()?);
    let llvm = field("LLVM version: ")?.split('.').next()?.parse().ok()?;
    (release >= OLDEST_COMPILER).then_some(llvm)
}
