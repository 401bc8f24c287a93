//! `cargo xtask dist`: the release binaries, and the Debian package made of them.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::Install;
use crate::command::{self, cargo, command, output, target_dir};
use crate::setup::{self, Purpose, is_root};
use crate::test::tally::Tally;

#[derive(Args)]
pub(crate) struct Options {
    /// Also install, use, upgrade, remove and purge the package, in an overlay of this machine's root (as root)
    #[arg(long)]
    check: bool,
    /// Build without optimisation: a package to try, not to use
    #[arg(long)]
    debug: bool,
    #[command(flatten)]
    install: Install,
}

/// What becomes of the files that `lbd completions` prints: the name that lb-daemon/Cargo.toml takes them by.
const COMPLETIONS: [(&str, &str); 3] = [("bash", "lbd.bash"), ("zsh", "lbd.zsh"), ("fish", "lbd.fish")];

/// Prints where the package is.
pub(crate) fn run(options: &Options) -> Result<()> {
    setup::ensure(Purpose::Package, options.install)?;
    if options.check {
        setup::ensure(Purpose::Network, options.install)?;
        if !is_root() {
            bail!("--check installs the package in namespaces of its own: run it as root");
        }
    }
    println!("building (the first time takes some minutes)");
    let mut build = cargo();
    build.args(["build", "--package", "lb-daemon", "--package", "ipvsadm-compat", "--bins"]);
    if !options.debug {
        build.arg("--release");
    }
    command::run(&mut build)?;
    let binaries = target_dir().join(if options.debug { "debug" } else { "release" });
    write_completions(&binaries)?;
    let package = make_package(options.debug)?;
    println!("{}", package.display());
    if options.check { check(&package) } else { Ok(()) }
}

fn write_completions(binaries: &Path) -> Result<()> {
    let directory = binaries.join("completions");
    fs::create_dir_all(&directory).with_context(|| format!("cannot make {}", directory.display()))?;
    let lbd = binaries.join("lbd");
    for (shell, name) in COMPLETIONS {
        let text = output(Command::new(&lbd).args(["completions", shell]))
            .with_context(|| format!("`lbd completions {shell}` failed"))?;
        let file = directory.join(name);
        fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

fn make_package(debug: bool) -> Result<PathBuf> {
    let directory = target_dir().join("debian");
    fs::create_dir_all(&directory).with_context(|| format!("cannot make {}", directory.display()))?;
    let package = directory.join("lbd.deb");
    let mut deb = command("cargo-deb");
    deb.args(["--package", "lb-daemon", "--no-build", "--quiet", "--output"]).arg(&package);
    if debug {
        deb.args(["--profile", "dev"]);
    }
    // It prints the path, which changes below.
    command::run(deb.stdout(Stdio::null()))?;
    let fields = output(Command::new("dpkg-deb").args(["-f"]).arg(&package).args(["Version", "Architecture"]));
    let fields = fields.context("`dpkg-deb -f` failed on the package")?;
    let field =
        |name: &str| fields.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("unknown").trim().to_owned();
    let named = directory.join(format!("lbd_{}_{}.deb", field("Version:"), field("Architecture:")));
    fs::rename(&package, &named).with_context(|| format!("cannot write {}", named.display()))?;
    Ok(named)
}

/// For the tests: packs the release programs, which are built already, and runs the package's life. Each step counts.
pub(crate) fn life_of_package() -> Tally {
    let binaries = target_dir().join("release");
    let package = write_completions(&binaries).and_then(|()| make_package(false));
    let package = match package {
        Ok(package) => package,
        Err(error) => return Tally::failure(format!("{error:#}")),
    };
    let mut steps = Vec::new();
    let outcome = life(&package).stdout(Stdio::piped()).spawn().and_then(|mut script| {
        for line in script.stdout.take().into_iter().flat_map(|output| BufReader::new(output).lines()) {
            let line = line?;
            println!("{line}");
            steps.extend(line.strip_prefix("-- ").map(str::to_owned));
        }
        script.wait()
    });
    match outcome {
        Ok(status) if status.success() => Tally { passed: steps.len(), ..Tally::default() },
        Ok(_) => {
            let step = steps.pop().unwrap_or_else(|| "its first step".to_owned());
            Tally { passed: steps.len(), ..Tally::failure(format!("tests/scripts/package: {step}")) }
        }
        Err(error) => Tally::failure(format!("tests/scripts/package: {error}")),
    }
}

/// Runs the package's life.
fn check(package: &Path) -> Result<()> {
    command::run(&mut life(package))
}

/// Debian's ipvsadm, which it takes the place of, joins in where it can be had.
fn life(package: &Path) -> Command {
    let mut life = command(&command::workspace_root().join("tests/scripts/package").to_string_lossy());
    life.arg(package);
    match debians_ipvsadm() {
        Some(file) => drop(life.arg(file)),
        None => println!("not tried: taking the place of Debian's ipvsadm, which apt-get cannot download here"),
    }
    life
}

fn debians_ipvsadm() -> Option<PathBuf> {
    let directory = target_dir().join("debian/ipvsadm");
    fs::create_dir_all(&directory).ok()?;
    let find = || {
        let mut entries = fs::read_dir(&directory).ok()?.flatten().map(|entry| entry.path());
        entries.find(|path| path.extension().is_some_and(|extension| extension == "deb"))
    };
    find().or_else(|| {
        output(command("apt-get").args(["-q", "download", "ipvsadm"]).current_dir(&directory))?;
        find()
    })
}
