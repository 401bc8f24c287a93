//! Builds the BPF object of `lb-ebpf` and leaves it in `OUT_DIR` for `src/datapath/object.rs` to embed.
//!
//! A BPF target needs a compiler that can build `core` from source, which the outer cargo's usually is not: this script
//! looks for one that is installed and never installs one itself.

use std::env;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio, exit};

#[path = "bpf-toolchain.rs"]
mod toolchain;

use toolchain::{DISTRIBUTION_COMPILER, LINKER_RELEASE, LLVM, NIGHTLIES, NIGHTLY, compiler_llvm};

/// A prebuilt object to take instead, for packagers and machines without a BPF toolchain.
const PREBUILT: &str = "LBD_BPF_OBJECT";

/// What the outer cargo tells its children about its own toolchain: dropped, or the inner one would use it.
const OUTER_TOOLCHAIN: [&str; 12] = [
    "CARGO",
    "CARGO_BUILD_RUSTC",
    "CARGO_BUILD_TARGET",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_TARGET_DIR",
    "RUSTC",
    "RUSTC_LINKER",
    "RUSTC_WORKSPACE_WRAPPER",
    "RUSTC_WRAPPER",
    "RUSTDOC",
    "RUSTFLAGS",
    "RUSTUP_TOOLCHAIN",
];

fn main() {
    let object = required_path("OUT_DIR").join("lbd-bpf");
    if let Err(problem) = provide(&object) {
        for line in problem.to_string().lines() {
            println!("cargo::error={line}");
        }
        exit(1);
    }
}

fn provide(object: &Path) -> Result<(), Problem> {
    println!("cargo::rerun-if-env-changed={PREBUILT}");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=bpf-toolchain.rs");
    let target = env::var("TARGET").unwrap_or_default();
    if !target.starts_with("x86_64-") || !target.contains("linux") {
        return Err(Problem::Target(target));
    }
    if let Some(prebuilt) = env::var_os(PREBUILT).filter(|path| !path.is_empty()) {
        let prebuilt = PathBuf::from(prebuilt);
        println!("cargo::rerun-if-changed={}", prebuilt.display());
        return copy(&prebuilt, object);
    }
    let manifest = required_path("CARGO_MANIFEST_DIR");
    let workspace = manifest.parent().unwrap_or(&manifest);
    for source in ["lb-ebpf/src", "lb-ebpf/Cargo.toml", "Cargo.toml", "Cargo.lock"] {
        println!("cargo::rerun-if-changed={}", workspace.join(source).display());
    }
    let compiler = Compiler::find()?;
    let target_directory = target_directory(&target);
    compiler.build(workspace, &target_directory)?;
    copy(&target_directory.join("bpfel-unknown-none/release/lbd-bpf"), object)
}

/// A compiler with the source of `core` beside it.
struct Compiler {
    /// For messages.
    name: String,
    kind: Kind,
    /// Its LLVM's major version.
    llvm: u32,
}

enum Kind {
    /// The toolchain of this name in rustup.
    Rustup(&'static str),
    /// The distribution's stable compiler, told to allow what nightly allows.
    Distribution,
}

impl Compiler {
    /// The first compiler whose bitcode the linker understands. bpf-linker reads that of its own LLVM and of older ones;
    /// that of a newer one it does not understand, and says so badly.
    fn find() -> Result<Self, Problem> {
        let candidates = NIGHTLIES.map(Kind::Rustup).into_iter().chain([Kind::Distribution]);
        let mut compilers = candidates.filter_map(Self::probe).peekable();
        let wanted = compilers.peek().ok_or(Problem::NoCompiler)?.llvm;
        let linker = env::split_paths(&search_path()).map(|path| path.join("bpf-linker")).find(|path| path.is_file());
        let linker = linker.ok_or(Problem::NoLinker(wanted))?;
        let Some(llvm) = linker_llvm(&linker) else { return compilers.next().ok_or(Problem::NoCompiler) };
        let mut first = None;
        for compiler in compilers {
            if compiler.llvm <= llvm {
                return Ok(compiler);
            }
            first.get_or_insert(compiler);
        }
        let Some(Self { name, llvm: compiler_llvm, .. }) = first else { return Err(Problem::NoCompiler) };
        Err(Problem::OldLinker { linker, llvm, compiler: name, compiler_llvm })
    }

    fn probe(kind: Kind) -> Option<Self> {
        let sysroot = output(kind.rustc().args(["--print", "sysroot"]))?;
        let version = output(kind.rustc().arg("-vV"))?;
        let llvm = compiler_llvm(&sysroot, &version)?;
        let name = version.lines().next().unwrap_or("rustc").to_owned();
        Some(Self { name, kind, llvm })
    }

    fn build(&self, workspace: &Path, target_directory: &Path) -> Result<(), Problem> {
        let flags = [
            "-Cpanic=abort",
            "-Cdebuginfo=2",
            // 32-bit atomics need v3; v4 needs newer kernels than 6.1.
            "-Ctarget-cpu=v3",
            "-Clink-arg=--btf",
            "--cfg=bpf_target_arch=\"x86_64\"",
        ];
        let mut cargo = self.kind.cargo();
        cargo
            .current_dir(workspace)
            .args(["build", "--release", "--locked", "--package", "lb-ebpf", "--bin", "lbd-bpf", "--features", "bpf"])
            .args(["--target", "bpfel-unknown-none", "-Zbuild-std=core", "--target-dir"])
            .arg(target_directory)
            .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"))
            .stdout(Stdio::null());
        match cargo.status() {
            Ok(status) if status.success() => Ok(()),
            _ => Err(Problem::Build(self.name.clone())),
        }
    }
}

impl Kind {
    fn rustc(&self) -> Command {
        match self {
            Self::Rustup(toolchain) => rustup(toolchain, "rustc"),
            Self::Distribution => clean(Command::new(DISTRIBUTION_COMPILER)),
        }
    }

    fn cargo(&self) -> Command {
        match self {
            Self::Rustup(toolchain) => rustup(toolchain, "cargo"),
            Self::Distribution => {
                let mut cargo = clean(Command::new("/usr/bin/cargo"));
                cargo.env("RUSTC", DISTRIBUTION_COMPILER).env("RUSTC_BOOTSTRAP", "1");
                cargo
            }
        }
    }
}

fn rustup(toolchain: &str, program: &str) -> Command {
    let mut command = clean(Command::new("rustup"));
    // A toolchain that is missing is to be reported, not fetched.
    command.env("RUSTUP_AUTO_INSTALL", "0").args(["run", toolchain, program]);
    command
}

fn clean(mut command: Command) -> Command {
    for name in OUTER_TOOLCHAIN {
        command.env_remove(name);
    }
    command.env("PATH", search_path());
    command
}

/// `PATH` with cargo's own directory of programs: a distribution's cargo does not add it, and bpf-linker lives there.
fn search_path() -> OsString {
    let path = env::var_os("PATH").unwrap_or_default();
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = home.or_else(|| env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")));
    let directories = env::split_paths(&path).chain(cargo_home.map(|home| home.join("bin")));
    env::join_paths(directories).unwrap_or(path)
}

/// Major version of the LLVM that the linker was linked against; `None` for one that has LLVM inside, which does not
/// tell.
fn linker_llvm(linker: &Path) -> Option<u32> {
    let libraries = output(Command::new("ldd").arg(linker))?;
    let name = libraries.split_whitespace().find(|word| word.starts_with("libLLVM"))?;
    let digits = name.trim_start_matches(|c: char| !c.is_ascii_digit());
    digits.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

/// `bpf` in the workspace's target directory: the outer cargo holds a lock on its own part of that, and what is in
/// `OUT_DIR` would be built again (`core` too) by each of `cargo build` and `cargo clippy`.
fn target_directory(target: &str) -> PathBuf {
    let out = required_path("OUT_DIR");
    // OUT_DIR is TARGET_DIR[/TRIPLE]/PROFILE/build/PACKAGE-HASH/out.
    let Some(above) = out.ancestors().nth(4) else { return out.join("bpf") };
    let root = if above.ends_with(target) { above.parent().unwrap_or(above) } else { above };
    root.join("bpf")
}

fn copy(from: &Path, to: &Path) -> Result<(), Problem> {
    let failed = |error| Problem::Object(from.to_owned(), error);
    let object = std::fs::read(from).map_err(failed)?;
    // ELF, 64 bits, little-endian; e_machine 247 is BPF (ELF header, offset 18).
    let is_bpf = object.starts_with(b"\x7fELF\x02\x01") && object.get(18..20) == Some(&[247, 0]);
    if !is_bpf {
        return Err(Problem::NotBpf(from.to_owned()));
    }
    std::fs::write(to, object).map_err(failed)
}

fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn required_path(name: &str) -> PathBuf {
    // Cargo sets it for every build script.
    env::var_os(name).map(PathBuf::from).unwrap_or_default()
}

/// Why there is no object.
enum Problem {
    Target(String),
    NoCompiler,
    NoLinker(u32),
    OldLinker { linker: PathBuf, llvm: u32, compiler: String, compiler_llvm: u32 },
    Build(String),
    Object(PathBuf, std::io::Error),
    NotBpf(PathBuf),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Target(target) => write!(
                f,
                "lbd runs on x86_64 Linux, not on {target}: its connection table is only shown right there\n\
                 hint: build with --target x86_64-unknown-linux-gnu"
            ),
            Self::NoCompiler => write!(
                f,
                "no Rust compiler that can build for BPF: it needs the source of `core` (rust-src)\n\
                 hint: with rustup: rustup toolchain install {NIGHTLY} --profile minimal --component rust-src\n\
                 hint: on Debian 12: apt-get install rustc-web cargo-web rust-web-src\n\
                 hint: or set {PREBUILT} to an object built elsewhere"
            ),
            Self::NoLinker(llvm) => {
                write!(f, "no bpf-linker on PATH\nhint: {}\n", install_linker(*llvm))?;
                write!(f, "hint: or set {PREBUILT} to an object built elsewhere")
            }
            Self::OldLinker { linker, llvm, compiler, compiler_llvm } => write!(
                f,
                "{} is too old: it has LLVM {llvm}, {compiler} has LLVM {compiler_llvm}\nhint: {}",
                linker.display(),
                install_linker(*compiler_llvm)
            ),
            Self::Build(compiler) => write!(
                f,
                "the BPF object was not built: cargo's messages are above ({compiler})\n\
                 hint: if bpf-linker failed: {}",
                install_linker(LLVM)
            ),
            Self::Object(path, error) => {
                write!(f, "no BPF object at {}: {error}\nhint: check {PREBUILT}", path.display())
            }
            Self::NotBpf(path) => {
                write!(f, "{} is not a BPF object\nhint: check {PREBUILT}", path.display())
            }
        }
    }
}

fn install_linker(llvm: u32) -> String {
    format!(
        "apt-get install llvm-{llvm}-dev libpolly-{llvm}-dev && LLVM_PREFIX=/usr/lib/llvm-{llvm} cargo install \
         bpf-linker --force --version {LINKER_RELEASE} --no-default-features --features llvm-{llvm}"
    )
}
