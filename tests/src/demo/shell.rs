//! A command line on one of the demo's hosts.

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use super::screen::Screen;
use crate::director::binaries;
use crate::namespace::Namespace;

/// A shell on a host: it prints what is typed into it, and what comes out.
#[derive(Debug, Clone)]
pub struct Shell {
    host: &'static str,
    namespace: Namespace,
    environment: Vec<(&'static str, PathBuf)>,
}

impl Shell {
    /// A shell in a namespace, with our programs first in PATH.
    pub fn new(host: &'static str, namespace: &Namespace, environment: &[(&'static str, PathBuf)]) -> Self {
        Self { host, namespace: namespace.clone(), environment: environment.to_vec() }
    }

    /// A program in this shell's place and environment, not yet started.
    pub fn program(&self, program: &str) -> Command {
        let mut path = binaries().into_os_string();
        path.push(":/usr/sbin:/usr/bin:/sbin:/bin");
        let mut command = self.namespace.command(program);
        // A proxy for the machine is none for these networks.
        command
            .env("no_proxy", "*")
            .env("PATH", path)
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null());
        command
    }

    /// Types a line; its output. It must succeed.
    ///
    /// # Errors
    ///
    /// When it fails.
    pub fn run(&self, line: &str) -> Result<String> {
        let output = self.type_line(line)?;
        if !output.status.success() {
            bail!("`{line}` on {} failed ({})", self.host, output.status);
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Types a line that must fail.
    ///
    /// # Errors
    ///
    /// When it succeeds.
    pub fn fails(&self, line: &str) -> Result<()> {
        let output = self.type_line(line)?;
        ensure!(!output.status.success(), "`{line}` on {} should have failed", self.host);
        Ok(())
    }

    /// Types a line that runs on in the background, for the eye alone: the caller starts it.
    pub fn show(&self, line: &str) {
        println!("{}# {line}", self.host);
    }

    /// Types `watch …` and shows its first frame; what is on the screen.
    ///
    /// # Errors
    ///
    /// When it cannot be started.
    pub fn one_frame(&self, line: &str) -> Result<String> {
        println!("{}# {line}", self.host);
        let limit = Duration::from_millis(900);
        let mut command = self.program("timeout");
        command.args([&limit.as_secs_f64().to_string(), "sh", "-c", &format!("exec {line}")]);
        let output = command
            .env("TERM", "vt100")
            .env("COLUMNS", "80")
            .env("LINES", "24")
            .output()
            .context("cannot start watch")?;
        let frame = Screen::showing(&output.stdout).text();
        println!("{frame}(one frame)");
        Ok(frame)
    }

    fn type_line(&self, line: &str) -> Result<Output> {
        println!("{}# {line}", self.host);
        let output = self.program("sh").args(["-c", line]).output().with_context(|| format!("cannot run `{line}`"))?;
        print!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        Ok(output)
    }
}
