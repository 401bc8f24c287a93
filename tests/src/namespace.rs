//! Network namespaces.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, anyhow, bail};
use nix::sched::{CloneFlags, setns};

use crate::leftovers::{NAMESPACES, remove_namespace};
use crate::process;

/// A network namespace that `ip netns` knows by name. Clones are the same one; the last one dropped removes
/// it, with every process that still runs in it.
#[derive(Debug, Clone)]
pub struct Namespace(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    name: String,
    path: PathBuf,
    file: File,
    keep: bool,
}

impl Namespace {
    /// Makes a namespace with `lo` up and without source validation, redirects and ICMP rate limits, which
    /// only blur what a test sees. (Such settings are copied from the machine's, whatever they are there.)
    ///
    /// # Errors
    ///
    /// When it exists, or without the privileges.
    pub fn new(name: &str) -> Result<Self> {
        let namespace = Self::open(name, false)?;
        namespace.settle()?;
        Ok(namespace)
    }

    /// As [`new`](Self::new), but it stays when the value is dropped.
    ///
    /// # Errors
    ///
    /// When it exists, or without the privileges.
    pub fn new_to_keep(name: &str) -> Result<Self> {
        let namespace = Self::open(name, true)?;
        namespace.settle()?;
        Ok(namespace)
    }

    fn open(name: &str, keep: bool) -> Result<Self> {
        process::output(Command::new("ip").args(["netns", "add", name]))?;
        let path = Path::new(NAMESPACES).join(name);
        let file = File::open(&path).with_context(|| format!("cannot open {}", path.display()))?;
        Ok(Self(Arc::new(Inner { name: name.to_owned(), path, file, keep })))
    }

    fn settle(&self) -> Result<()> {
        self.sysctl(&[
            ("net.ipv4.conf.all.rp_filter", "0"),
            ("net.ipv4.conf.default.rp_filter", "0"),
            ("net.ipv4.conf.all.send_redirects", "0"),
            ("net.ipv4.conf.default.send_redirects", "0"),
            ("net.ipv4.conf.all.accept_redirects", "0"),
            ("net.ipv4.conf.default.accept_redirects", "0"),
            ("net.ipv4.icmp_ratelimit", "0"),
            ("net.ipv6.conf.all.accept_redirects", "0"),
            ("net.ipv6.conf.default.accept_redirects", "0"),
            ("net.ipv6.conf.default.accept_dad", "0"),
            ("net.ipv6.conf.default.accept_ra", "0"),
            ("net.ipv6.icmp.ratelimit", "0"),
        ])?;
        self.ip("link set lo up")
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Its file, for `nsenter --net=`.
    pub fn path(&self) -> &Path {
        &self.0.path
    }

    /// Runs a closure in the namespace, on a thread of its own: sockets it makes belong there for good.
    ///
    /// # Errors
    ///
    /// The closure's, or without the privileges.
    pub fn run<T: Send>(&self, work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
        thread::scope(|scope| {
            let inside = || {
                setns(&self.0.file, CloneFlags::CLONE_NEWNET)
                    .with_context(|| format!("cannot enter the network namespace {}", self.0.name))?;
                work()
            };
            scope.spawn(inside).join().map_err(|_| anyhow!("a closure panicked in the namespace {}", self.0.name))?
        })
    }

    /// A command that will run in the namespace, but with our own view of the file system: `ip netns exec`
    /// would hide `/sys/fs/bpf`.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new("nsenter");
        command.arg(format!("--net={}", self.0.path.display())).arg("--").arg(program);
        command
    }

    /// Runs a command line (split at blanks) to its end; its standard output.
    ///
    /// # Errors
    ///
    /// When it fails, with what it printed.
    pub fn shell(&self, line: &str) -> Result<String> {
        let mut words = line.split_whitespace();
        let mut command = self.command(words.next().unwrap_or_default());
        process::output(command.args(words))
    }

    /// Runs lines of `ip` (without the word `ip`) in the namespace, all in one process.
    ///
    /// # Errors
    ///
    /// The first line that fails, in `ip`'s words.
    pub fn ip(&self, lines: &str) -> Result<()> {
        let mut ip = Command::new("ip");
        ip.args(["-n", &self.0.name, "-batch", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = ip.spawn().context("cannot start ip")?;
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(lines.as_bytes()).context("cannot write to ip")?;
        }
        let output = child.wait_with_output().context("cannot run ip")?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            bail!("`ip -n {}` failed: {}\n{lines}", self.0.name, said.trim());
        }
        Ok(())
    }

    /// Sets kernel settings by their dotted names (which name no interface that has a dot in it).
    ///
    /// # Errors
    ///
    /// The first that does not exist or cannot be written.
    pub fn sysctl(&self, settings: &[(&str, &str)]) -> Result<()> {
        self.run(|| {
            for (name, value) in settings {
                let file = Path::new("/proc/sys").join(name.replace('.', "/"));
                fs::write(&file, value).with_context(|| format!("cannot set {name} to {value}"))?;
            }
            Ok(())
        })
    }

    /// The index of an interface.
    ///
    /// # Errors
    ///
    /// When there is no such interface.
    pub fn interface(&self, name: &str) -> Result<u32> {
        self.run(|| {
            nix::net::if_::if_nametoindex(name).with_context(|| format!("no interface {name} in {}", self.0.name))
        })
    }

    /// The hardware address of an interface, as `ip` writes it.
    ///
    /// # Errors
    ///
    /// When there is no such interface.
    pub fn hardware_address(&self, interface: &str) -> Result<String> {
        let link = process::output(Command::new("ip").args(["-n", &self.0.name, "-o", "link", "show", interface]))?;
        let mut words = link.split_whitespace().skip_while(|word| *word != "link/ether");
        words.nth(1).map(str::to_owned).with_context(|| format!("{interface} has no hardware address"))
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if !self.keep {
            remove_namespace(&self.name);
        }
    }
}
