//! `cargo xtask kernel-matrix`: loading, attaching, forwarding and adopting on every kernel that is supported.
//!
//! The verifiers differ, and what one takes another refuses; some kernels have tcx and some have not. So the very
//! programs that `cargo build --release` makes run on Debian's kernels in virtual machines, and on the host's.

mod image;
mod machine;
mod package;

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};

use crate::Install;
use crate::command::{cargo, command, target_dir, typed};
use crate::setup::{self, Purpose};
use crate::test::tally::{self, Tally};

#[derive(Args)]
pub(crate) struct Options {
    /// On which kernels: Debian's of a series, or this machine's own; without a name on all
    #[arg(value_enum)]
    kernels: Vec<Kernel>,
    #[command(flatten)]
    install: Install,
}

/// A kernel to run on.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kernel {
    /// Debian 12's: the oldest that is supported, without tcx
    #[value(name = "6.1")]
    Debian6_1,
    /// Debian 13's, which Debian 12 has too
    #[value(name = "6.12")]
    Debian6_12,
    /// This machine's
    Host,
}

/// Every kernel, in the order in which they run.
pub(crate) const ALL: [Kernel; 3] = [Kernel::Host, Kernel::Debian6_1, Kernel::Debian6_12];

impl Kernel {
    fn name(self) -> &'static str {
        match self {
            Kernel::Debian6_1 => "6.1",
            Kernel::Debian6_12 => "6.12",
            Kernel::Host => "host",
        }
    }
}

/// A program of tests, and its arguments.
struct Check {
    program: &'static str,
    /// On every kernel.
    arguments: &'static str,
    /// On the host's besides.
    on_host: &'static str,
}

/// What runs on each kernel.
const CHECKS: [Check; 4] = [
    // The host's kernel may have neither VLAN nor bond interfaces; Debian's have. The cards are the virtual machine's.
    Check { program: "kernel_forwarding", arguments: "", on_host: "--skip vlan --skip bond --skip network_card" },
    Check { program: "netns_xdp", arguments: "", on_host: "" },
    // A million packets take too long in an emulated machine, and mean the same on every kernel.
    Check { program: "bpf_packets", arguments: "--skip a_million", on_host: "" },
    Check { program: "bpf_tables", arguments: "--skip a_million", on_host: "" },
];

/// Runs the matrix. The last line is `N passed, N failed`.
pub(crate) fn run(options: &Options) -> Result<()> {
    setup::ensure(Purpose::Kernels, options.install)?;
    if !setup::is_root() {
        bail!(
            "loading BPF programs on this machine's kernel needs root\nhint: run `cargo xtask kernel-matrix` as root"
        );
    }
    crate::test::build_programs()?;
    let kernels: &[Kernel] = if options.kernels.is_empty() { &ALL } else { &options.kernels };
    let sum = on(kernels);
    for failure in &sum.failures {
        println!("failed: {failure}");
    }
    println!("{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed > 0 {
        // The count stays the last line: the reasons are above it.
        std::process::exit(1);
    }
    Ok(())
}

/// The checks on each of these kernels; the programs are built already. A kernel that cannot be had is a failure.
pub(crate) fn on(kernels: &[Kernel]) -> Tally {
    let mut sum = Tally::default();
    let programs = match tests() {
        Ok(programs) => programs,
        Err(error) => return Tally::failure(format!("{error:#}")),
    };
    for kernel in kernels {
        println!("\n-- Linux {}", kernel.name());
        let mut tally = match kernel {
            Kernel::Host => on_host(&programs),
            _ => in_machine(*kernel, &programs),
        };
        for failure in &mut tally.failures {
            *failure = format!("Linux {}: {failure}", kernel.name());
        }
        println!("-- Linux {}: {} passed, {} failed", kernel.name(), tally.passed, tally.failed);
        sum.add(tally);
    }
    sum
}

/// Builds the tests, and finds their programs, in the order of [`CHECKS`].
fn tests() -> Result<Vec<PathBuf>> {
    let mut build = cargo();
    build.args(["test", "--package", "lbd-tests", "--no-run", "--message-format", "json-render-diagnostics"]);
    build.args(CHECKS.iter().flat_map(|check| ["--test", check.program]));
    println!("$ {}", typed(&build));
    let output = build.stderr(std::process::Stdio::inherit()).output().context("cannot start cargo")?;
    if !output.status.success() {
        bail!("`{}` failed ({})", typed(&build), output.status);
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    let programs: Vec<PathBuf> = messages.lines().filter_map(executable).collect();
    let program = |check: &Check| {
        let start = format!("{}-", check.program);
        let found = programs
            .iter()
            .find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&start)));
        found.cloned().with_context(|| format!("cargo has built no test {}", check.program))
    };
    CHECKS.iter().map(program).collect()
}

/// The path in a message of cargo's, `…,"executable":"/path",…`. A path with a quotation mark in it is not found.
fn executable(message: &str) -> Option<PathBuf> {
    let (_, rest) = message.split_once("\"executable\":\"")?;
    rest.split_once('"').map(|(path, _)| PathBuf::from(path))
}

fn in_machine(kernel: Kernel, tests: &[PathBuf]) -> Tally {
    let binaries = ["lbd", "ipvsadm"].map(|name| target_dir().join("release").join(name));
    let programs: Vec<PathBuf> = binaries.into_iter().chain(tests.iter().cloned()).collect();
    let lines = CHECKS.iter().map(|check| format!("{} --test-threads 1 {}\n", check.program, check.arguments));
    let made = package::unpacked(kernel.name()).and_then(|kernel| {
        let files = image::make(&kernel, &programs, &lines.collect::<String>())?;
        Ok((package::image(&kernel)?, files))
    });
    let (image, files) = match made {
        Ok(made) => made,
        Err(error) => return Tally::failure(format!("{error:#}")),
    };
    println!("booting {}", image.display());
    let mut tally = Tally::default();
    let mut programs = 0;
    let booted = machine::boot(&image, &files, |line| {
        println!("{:>4} | {line}", kernel.name());
        let before = tally.passed + tally.failed;
        tally.line(line);
        programs += usize::from(tally.passed + tally.failed > before);
    });
    match booted {
        Err(error) => tally.add(Tally::failure(format!("{error:#}"))),
        Ok(()) if programs < CHECKS.len() => {
            tally.add(Tally::failure(format!("{programs} of {} test programs ran tests", CHECKS.len())));
        }
        Ok(()) => (),
    }
    tally
}

fn on_host(tests: &[PathBuf]) -> Tally {
    let mut sum = Tally::default();
    for (check, program) in CHECKS.iter().zip(tests) {
        let mut test = command(&program.to_string_lossy());
        test.args(check.arguments.split_whitespace()).args(check.on_host.split_whitespace());
        test.env("LBD_TEST", "all").env("LBD_BINARIES", target_dir().join("release")).env("RUST_LIB_BACKTRACE", "0");
        println!("$ {}", typed(&test));
        let tally = tally::of(&mut test);
        let ran = tally.passed + tally.failed > 0;
        sum.add(if ran { tally } else { Tally::failure(format!("{} ran no test", check.program)) });
    }
    sum
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::executable;

    #[test]
    fn the_programs_that_cargo_has_built_are_found_in_its_messages() {
        let built = r#"{"reason":"compiler-artifact","target":{"name":"a"},"executable":"/t/a-12","fresh":true}"#;
        assert_eq!(executable(built), Some(PathBuf::from("/t/a-12")));
        let library = r#"{"reason":"compiler-artifact","target":{"name":"b"},"executable":null,"fresh":true}"#;
        assert_eq!(executable(library), None);
        assert_eq!(executable("warning: nothing of the kind"), None);
    }
}
