//! `lbd` and `ipvsadm`, as a user runs them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{Context, Result, bail};
use nix::sys::signal::Signal;

use crate::lab::Lab;
use crate::leftovers::BPFFS;
use crate::namespace::Namespace;
use crate::process::{self, Process};
use crate::wait;

/// Packets by what became of them, under the names of `lbd status`. Without packets: absent.
pub type Verdicts = BTreeMap<String, u64>;

/// Where the release binaries are: `LBD_BINARIES`, or `target/release` of this workspace.
pub fn binaries() -> PathBuf {
    std::env::var_os("LBD_BINARIES")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/release"), PathBuf::from)
}

/// A running daemon with a socket and a pin directory of its own. Dropped, it is stopped and its data path unloaded.
#[derive(Debug)]
pub struct Director {
    namespace: Namespace,
    arguments: Vec<String>,
    socket: PathBuf,
    pin: PathBuf,
    state: PathBuf,
    log: PathBuf,
    process: Option<Process>,
}

impl Director {
    /// Starts lbd on the director's interfaces of a laboratory, and waits until it answers.
    ///
    /// # Errors
    ///
    /// When it ends or does not answer, with what it printed.
    pub fn start(lab: &Lab) -> Result<Self> {
        Self::start_with(lab, &[])
    }

    /// As [`start`](Self::start), with more arguments for `lbd run`.
    ///
    /// # Errors
    ///
    /// When it ends or does not answer, with what it printed.
    pub fn start_with(lab: &Lab, more: &[&str]) -> Result<Self> {
        let interfaces = lab.director_interfaces().iter().flat_map(|name| ["--interface", name]);
        let arguments: Vec<&str> = interfaces.chain(more.iter().copied()).collect();
        Self::start_in(&lab.director, lab.scratch.directory(), lab.scratch.name(), &arguments)
    }

    /// Starts lbd in any namespace; `name` tells its socket, log and pin directory from others'.
    ///
    /// # Errors
    ///
    /// When it ends or does not answer, with what it printed.
    pub fn start_in(namespace: &Namespace, directory: &Path, name: &str, arguments: &[&str]) -> Result<Self> {
        let mut director = Self {
            namespace: namespace.clone(),
            arguments: arguments.iter().map(|word| (*word).to_owned()).collect(),
            socket: directory.join(format!("{name}.sock")),
            pin: Path::new(BPFFS).join(name),
            state: directory.join(format!("{name}.state")),
            log: directory.join(format!("{name}.log")),
            process: None,
        };
        director.launch()?;
        Ok(director)
    }

    /// Starts the daemon (again) with the same arguments, and waits until it answers.
    ///
    /// # Errors
    ///
    /// When it ends or does not answer, with what it printed.
    pub fn launch(&mut self) -> Result<()> {
        self.spawn()?;
        self.wait_until_ready()
    }

    /// Sets the `--attach` that it was started with, from its next start on.
    pub fn set_attach(&mut self, mode: &str) {
        let value = self.arguments.iter_mut().skip_while(|word| *word != "--attach").nth(1);
        if let Some(value) = value {
            mode.clone_into(value);
        }
    }

    /// The text of `lbd status`.
    ///
    /// # Errors
    ///
    /// When the daemon does not answer.
    pub fn status(&self) -> Result<String> {
        process::output(self.program("lbd").arg("status"))
    }

    /// Starts the daemon (again) and does not wait.
    ///
    /// # Errors
    ///
    /// When there is no such program.
    pub fn spawn(&mut self) -> Result<()> {
        let mut command = self.program("lbd");
        command.arg("run").args(&self.arguments);
        self.process = Some(Process::start(&mut command, &self.log)?);
        Ok(())
    }

    /// Waits until the daemon answers `ipvsadm`.
    ///
    /// # Errors
    ///
    /// When it ends or does not answer, with what it printed.
    pub fn wait_until_ready(&mut self) -> Result<()> {
        let mut probe = self.program("ipvsadm");
        probe.args(["-L", "-n"]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let process = self.process.as_mut().context("lbd was not started")?;
        let answer = wait::until("lbd to answer", wait::LONG, || {
            process.must_run()?;
            Ok(probe.status().context("cannot start ipvsadm: is it built?")?.success())
        });
        answer.with_context(|| format!("lbd printed:\n{}", process.output()))
    }

    /// One of our programs, to be run in the director's namespace, talking to this daemon.
    pub fn program(&self, name: &str) -> Command {
        let mut command = self.namespace.command(binaries().join(name));
        command.env("LBD_SOCKET", &self.socket).env("LBD_PIN", &self.pin).env("LBD_STATE", &self.state);
        // What this machine does at its boot is not the test's.
        command.env("LBD_BOOT_SETTINGS", "/dev/null");
        command
    }

    /// Runs ipvsadm with a line of arguments; its standard output.
    ///
    /// # Errors
    ///
    /// When it fails, with what it printed.
    pub fn ipvsadm(&self, arguments: &str) -> Result<String> {
        process::output(self.program("ipvsadm").args(arguments.split_whitespace()))
    }

    /// Runs ipvsadm and gives whatever came of it.
    ///
    /// # Errors
    ///
    /// When it cannot be started.
    pub fn ipvsadm_output(&self, arguments: &str) -> Result<Output> {
        let mut command = self.program("ipvsadm");
        command.args(arguments.split_whitespace()).stdin(Stdio::null());
        command.output().context("cannot start ipvsadm")
    }

    /// Runs several ipvsadm commands, one per line.
    ///
    /// # Errors
    ///
    /// The first that fails.
    pub fn rules(&self, lines: &str) -> Result<()> {
        lines.lines().map(str::trim).filter(|line| !line.is_empty()).try_for_each(|line| self.ipvsadm(line).map(drop))
    }

    /// The `verdicts` of `lbd status --json`.
    ///
    /// # Errors
    ///
    /// When the daemon does not answer, or with something else.
    pub fn verdicts(&self) -> Result<Verdicts> {
        let text = process::output(self.program("lbd").args(["status", "--json"]))?;
        let mut status: serde_json::Value = serde_json::from_str(&text).context("`lbd status --json` is not JSON")?;
        let verdicts = status.get_mut("verdicts").map(serde_json::Value::take).context("no verdicts")?;
        serde_json::from_value(verdicts).context("verdicts are numbers by name")
    }

    /// What the daemon has logged.
    pub fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// The daemon's process id.
    ///
    /// # Errors
    ///
    /// When it was not started.
    pub fn id(&self) -> Result<u32> {
        Ok(self.process.as_ref().context("lbd is not running")?.id())
    }

    /// The socket on which it is asked.
    pub fn socket(&self) -> &Path {
        &self.socket
    }

    /// Its pin directory.
    pub fn pin(&self) -> &Path {
        &self.pin
    }

    /// Its state directory.
    pub fn state(&self) -> &Path {
        &self.state
    }

    /// What `lbd` prints for a line of arguments.
    ///
    /// # Errors
    ///
    /// When it fails, with what it printed.
    pub fn lbd(&self, arguments: &str) -> Result<String> {
        process::output(self.program("lbd").args(arguments.split_whitespace()))
    }

    /// `kill -9`. The data path stays.
    ///
    /// # Errors
    ///
    /// When it is not running.
    pub fn kill(&mut self) -> Result<()> {
        self.process.take().context("lbd is not running")?.kill()
    }

    /// Sends the daemon a signal.
    ///
    /// # Errors
    ///
    /// When it is not running.
    pub fn signal(&self, signal: Signal) -> Result<()> {
        self.process.as_ref().context("lbd is not running")?.signal(signal)
    }

    /// SIGTERM, and waits. The data path stays, unless the daemon was told otherwise.
    ///
    /// # Errors
    ///
    /// When it does not end, or not with success.
    pub fn stop(&mut self) -> Result<()> {
        let mut process = self.process.take().context("lbd is not running")?;
        process.signal(Signal::SIGTERM)?;
        let status = process.wait(wait::LONG)?;
        if !status.success() {
            bail!("lbd ended on SIGTERM with {status}:\n{}", process.output());
        }
        Ok(())
    }

    /// `lbd unload`: the data path goes.
    ///
    /// # Errors
    ///
    /// When it fails, with what it printed.
    pub fn unload(&self) -> Result<()> {
        process::output(self.program("lbd").arg("unload")).map(drop)
    }
}

impl Drop for Director {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("lbd printed:\n{}", self.log());
        }
        if let Some(process) = &mut self.process {
            process.stop();
        }
        if self.pin.exists() {
            // What cannot be unloaded is removed as a leftover by the next process.
            let _ = self.unload();
        }
    }
}
