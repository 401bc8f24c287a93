//! A program that runs beside the test, and ends with it.

use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::wait;

/// A running program whose output goes to a file. Dropped, it is killed and waited for.
#[derive(Debug)]
pub struct Process {
    name: String,
    child: Child,
    log: PathBuf,
}

impl Process {
    /// Starts a program; its stdout and stderr are appended to `log`.
    ///
    /// # Errors
    ///
    /// When it cannot be started.
    pub fn start(command: &mut Command, log: &Path) -> Result<Self> {
        let name = typed(command);
        let file = File::options()
            .create(true)
            .append(true)
            .open(log)
            .with_context(|| format!("cannot open {}", log.display()))?;
        command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
        // A group of its own: Ctrl-C in a terminal ends the test first, and the test ends this.
        let child = command.process_group(0).spawn().with_context(|| format!("cannot start `{name}`"))?;
        Ok(Self { name, child, log: log.to_path_buf() })
    }

    /// Its process id. (`nsenter` becomes the program it starts, so this is the program's own.)
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What it has printed.
    pub fn output(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.log).unwrap_or_default()).into_owned()
    }

    /// Sends it a signal.
    ///
    /// # Errors
    ///
    /// When it is gone already.
    pub fn signal(&self, signal: Signal) -> Result<()> {
        let id = i32::try_from(self.child.id()).context("a process id beyond 2^31")?;
        kill(Pid::from_raw(id), signal).with_context(|| format!("cannot send {signal} to `{}`", self.name))
    }

    /// Its exit status, when it has ended.
    ///
    /// # Errors
    ///
    /// When the kernel cannot say.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>> {
        Ok(self.child.try_wait()?)
    }

    /// Waits for its end.
    ///
    /// # Errors
    ///
    /// When it still runs after `limit`.
    pub fn wait(&mut self, limit: Duration) -> Result<ExitStatus> {
        let what = format!("`{}` to end", self.name);
        wait::for_value(&what, limit, || Ok(self.child.try_wait()?))
    }

    /// Waits for its end, which must be a success, and gives what it printed.
    ///
    /// # Errors
    ///
    /// Another exit status, with the output; or the time is over.
    pub fn finish(&mut self, limit: Duration) -> Result<String> {
        let status = self.wait(limit)?;
        if !status.success() {
            bail!("`{}` failed ({status}):\n{}", self.name, self.output());
        }
        Ok(self.output())
    }

    /// An error that shows the output, when the program has ended.
    ///
    /// # Errors
    ///
    /// When it has ended.
    pub fn must_run(&mut self) -> Result<()> {
        match self.child.try_wait()? {
            Some(status) => bail!("`{}` ended ({status}):\n{}", self.name, self.output()),
            None => Ok(()),
        }
    }

    /// Kills it (SIGKILL) and waits until it is gone.
    ///
    /// # Errors
    ///
    /// When the kernel refuses.
    pub fn kill(&mut self) -> Result<()> {
        self.child
            .kill()
            .and_then(|()| self.child.wait())
            .map(drop)
            .with_context(|| format!("cannot kill `{}`", self.name))
    }

    /// SIGTERM, and SIGKILL when it has not ended after five seconds: for whatever cleans up after itself.
    pub fn stop(&mut self) {
        let asked = self.signal(Signal::SIGTERM).is_ok();
        if !asked || self.wait(Duration::from_secs(5)).is_err() {
            // Nothing is left to try after this.
            let _ = self.kill();
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            let _ = self.kill();
        }
    }
}

/// What a command looks like when typed, without the `nsenter` that leads into a namespace.
pub fn typed(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<String> = words.map(|word| word.to_string_lossy().into_owned()).collect();
    let start = if words.first().is_some_and(|word| word == "nsenter") { 3 } else { 0 };
    words.get(start..).unwrap_or_default().join(" ")
}

/// Runs a program to its end, which must be a success, and gives its standard output.
///
/// # Errors
///
/// Another exit status, with what it printed.
pub fn output(command: &mut Command) -> Result<String> {
    let name = typed(command);
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("cannot start `{name}`"))?;
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if !output.status.success() {
        bail!("`{name}` failed ({}):\n{stdout}{stderr}", output.status);
    }
    Ok(stdout.into_owned())
}
