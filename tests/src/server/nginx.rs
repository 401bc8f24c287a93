//! nginx on a real server.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Result;

use crate::namespace::Namespace;
use crate::process::Process;
use crate::wait;

/// An nginx whose every page is the server's name. Dropped, it ends.
#[derive(Debug)]
pub struct Nginx {
    log: PathBuf,
    _process: Process,
}

impl Nginx {
    /// Starts one in a namespace, on a port of all addresses, with its files in a directory.
    ///
    /// # Errors
    ///
    /// When it does not come up, with what it printed.
    pub fn start(namespace: &Namespace, name: &str, port: u16, directory: &Path) -> Result<Self> {
        Self::start_logging(namespace, name, port, directory, true)
    }

    /// As [`start`](Self::start), but requests are not written down, which takes a server more time than to answer.
    ///
    /// # Errors
    ///
    /// When it does not come up, with what it printed.
    pub fn start_without_log(namespace: &Namespace, name: &str, port: u16, directory: &Path) -> Result<Self> {
        Self::start_logging(namespace, name, port, directory, false)
    }

    fn start_logging(namespace: &Namespace, name: &str, port: u16, directory: &Path, logs: bool) -> Result<Self> {
        let directory = directory.join(format!("nginx-{name}-{port}"));
        fs::create_dir_all(&directory)?;
        let (configuration, log) = (directory.join("nginx.conf"), directory.join("access.log"));
        fs::write(&configuration, configuration_text(name, port, &directory, logs))?;
        let mut command = namespace.command("nginx");
        command.arg("-e").arg(directory.join("error.log")).arg("-c").arg(&configuration);
        let mut process = Process::start(&mut command, &directory.join("output.log"))?;
        let pid_file = directory.join("pid");
        // Written once it listens.
        wait::until("nginx to listen", Duration::from_secs(10), || {
            process.must_run()?;
            Ok(fs::read_to_string(&pid_file).is_ok_and(|text| !text.trim().is_empty()))
        })?;
        Ok(Self { log, _process: process })
    }

    /// The requests it has served: each line `CLIENT SERVER-ADDRESS`.
    pub fn requests(&self) -> Vec<String> {
        fs::read_to_string(&self.log).unwrap_or_default().lines().map(str::to_owned).collect()
    }
}

fn configuration_text(name: &str, port: u16, directory: &Path, logs: bool) -> String {
    let directory = directory.display();
    let log = if logs { format!("{directory}/access.log seen") } else { "off".to_owned() };
    format!(
        "daemon off;\nmaster_process off;\nuser root;\nworker_processes 1;\npid {directory}/pid;\nerror_log {directory}/error.log;\n\
         events {{ worker_connections 4096; }}\n\
         http {{\n  log_format seen '$remote_addr $server_addr';\n  access_log {log};\n\
         \x20 client_body_temp_path {directory}/body;\n  proxy_temp_path {directory}/proxy;\n\
         \x20 fastcgi_temp_path {directory}/fastcgi;\n  uwsgi_temp_path {directory}/uwsgi;\n  scgi_temp_path {directory}/scgi;\n\
         \x20 default_type text/plain;\n\
         \x20 server {{\n    listen {port};\n    listen [::]:{port};\n    location / {{ return 200 \"{name}\\n\"; }}\n  }}\n}}\n"
    )
}
