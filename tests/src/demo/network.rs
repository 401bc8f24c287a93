//! The demo's hosts and cables.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::Shell;
use crate::director::binaries;
use crate::leftovers::{BPFFS, NAMESPACES, remove_namespace};
use crate::namespace::Namespace;
use crate::process::{self, Process};
use crate::server::Nginx;
use crate::wait;

/// How the hosts are wired, for the reader.
pub const DRAWING: &str = "
  client                       director                      real servers
  192.16.193.100 ──────── eth0 192.16.193.1
     │                         192.16.193.30  (VIP)
     │                    eth1 172.16.193.1 ──┬── switch ──── server1  172.16.193.10
     │                                        │          └─── server2  172.16.193.40
     └───────────── 172.16.193.254 ───────────┘
                    (only the way back of direct routing)
";

/// The standing network: nginx runs on the servers, lbd when it was started.
#[derive(Debug)]
pub struct Network {
    /// The client's shell.
    pub client: Shell,
    /// The director's shell, with `LBD_SOCKET`, `LBD_PIN` and `LBD_STATE` set.
    pub director: Shell,
    /// nginx of server1 and server2.
    pub servers: Vec<Nginx>,
    daemon: Option<Process>,
    files: Files,
    client_namespace: Namespace,
    _namespaces: Vec<Namespace>,
}

/// Where one network's files are.
#[derive(Debug, Clone)]
pub struct Files {
    name: String,
    /// Sockets, logs and rules.
    pub directory: PathBuf,
}

impl Files {
    /// Those of a network of that name.
    pub fn new(name: &str, directory: &Path) -> Self {
        Self { name: name.to_owned(), directory: directory.to_path_buf() }
    }

    /// The daemon's socket.
    pub fn socket(&self) -> PathBuf {
        self.directory.join("lbd.sock")
    }

    /// The daemon's pin directory.
    pub fn pin(&self) -> PathBuf {
        Path::new(BPFFS).join(&self.name)
    }

    /// Where the rules are saved, and read from at the daemon's start.
    pub fn rules(&self) -> PathBuf {
        self.directory.join("ipvsadm.rules")
    }

    /// Removes everything of that name: namespaces with all that runs in them, the pinned data path, files.
    ///
    /// True when there was something.
    pub fn remove(&self) -> bool {
        let mut found = self.directory.exists() || self.pin().exists();
        if self.pin().exists() {
            // The namespaces' interfaces take their programs with them; the pins are the rest.
            let _ = Command::new(binaries().join("lbd")).arg("unload").env("LBD_PIN", self.pin()).output();
        }
        for role in ["client", "director", "switch", "server1", "server2"] {
            let namespace = format!("{}-{role}", self.name);
            if Path::new(NAMESPACES).join(&namespace).exists() {
                remove_namespace(&namespace);
                found = true;
            }
        }
        let _ = std::fs::remove_dir_all(self.pin());
        let _ = std::fs::remove_dir_all(&self.directory);
        found
    }
}

impl Network {
    /// Builds it: two networks, a director with a card in each, two web servers.
    ///
    /// # Errors
    ///
    /// Without the privileges or the programs.
    pub fn new(files: &Files) -> Result<Self> {
        std::fs::create_dir_all(&files.directory)
            .with_context(|| format!("cannot make {}", files.directory.display()))?;
        let namespace = |role: &str| Namespace::new_to_keep(&format!("{}-{role}", files.name));
        let [client, director, switch, server1, server2] = [
            namespace("client")?,
            namespace("director")?,
            namespace("switch")?,
            namespace("server1")?,
            namespace("server2")?,
        ];
        wire(&client, &director, &switch)?;
        let mut servers = Vec::new();
        for (number, (server, address)) in
            [(&server1, "172.16.193.10"), (&server2, "172.16.193.40")].into_iter().enumerate()
        {
            let name = format!("server{}", number + 1);
            set_up_server(&switch, server, &name, address)?;
            servers.push(Nginx::start(server, &name, 80, &files.directory)?);
        }
        let no_boot = ("LBD_BOOT_SETTINGS", PathBuf::from("/dev/null"));
        let state = ("LBD_STATE", files.directory.join("state"));
        let environment = [("LBD_SOCKET", files.socket()), ("LBD_PIN", files.pin()), state, no_boot];
        Ok(Self {
            client: Shell::new("client", &client, &[]),
            director: Shell::new("director", &director, &environment),
            servers,
            daemon: None,
            files: files.clone(),
            client_namespace: client.clone(),
            _namespaces: vec![client, director, switch, server1, server2],
        })
    }

    /// Types `lbd run … &` on the director and waits until it answers.
    ///
    /// # Errors
    ///
    /// When it ends or does not answer, with what it printed.
    pub fn start_daemon(&mut self, arguments: &str) -> Result<()> {
        let line = format!("lbd run {arguments}");
        self.director.show(&format!("{} &", line.trim_end()));
        let log = self.files.directory.join("lbd.log");
        let mut process =
            Process::start(self.director.program("lbd").arg("run").args(arguments.split_whitespace()), &log)?;
        wait::until("lbd to answer", wait::LONG, || {
            process.must_run()?;
            Ok(self.director.program("ipvsadm").arg("-Ln").output()?.status.success())
        })
        .with_context(|| format!("lbd printed:\n{}", process.output()))?;
        self.daemon = Some(process);
        Ok(())
    }

    /// Types `kill SIGNAL PID` for the daemon and waits until it is gone.
    ///
    /// # Errors
    ///
    /// When it does not end.
    pub fn end_daemon(&mut self, with: &str) -> Result<()> {
        let mut daemon = self.daemon.take().context("lbd is not running")?;
        self.director.run(&format!("kill {with}{}", daemon.id()))?;
        daemon.wait(wait::LONG).map(drop)
    }

    /// The client's namespace.
    pub fn client_namespace(&self) -> &Namespace {
        &self.client_namespace
    }

    /// The network's files.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// Leaves everything as it is and running.
    pub fn keep(self) {
        std::mem::forget(self);
    }

    /// Ends what runs and removes everything.
    pub fn remove(mut self) {
        if let Some(daemon) = &mut self.daemon {
            daemon.stop();
        }
        let files = self.files.clone();
        drop(self);
        files.remove();
    }
}

fn wire(client: &Namespace, director: &Namespace, switch: &Namespace) -> Result<()> {
    switch.ip("link add name b0 type bridge\nlink set b0 up\n")?;
    director.ip(&format!(
        "link add eth0 type veth peer name eth0 netns {}\nlink add eth1 type veth peer name director netns {}\n\
         link set eth0 up\nlink set eth1 up\naddr add 192.16.193.1/24 dev eth0\naddr add 172.16.193.1/24 dev eth1\n\
         addr add 2001:db8:192::1/64 dev eth0 nodad\naddr add 2001:db8:172::1/64 dev eth1 nodad\n",
        client.name(),
        switch.name()
    ))?;
    switch.ip("link set director master b0\nlink set director up\n")?;
    client.ip(&format!(
        "link add eth1 type veth peer name client netns {}\nlink set eth0 up\nlink set eth1 up\n\
         addr add 192.16.193.100/24 dev eth0\naddr add 172.16.193.254/24 dev eth1\n\
         addr add 2001:db8:192::100/64 dev eth0 nodad\n",
        switch.name()
    ))?;
    switch.ip("link set client master b0\nlink set client up\n")
}

/// The director is a server's way out; only what leaves from the address of direct routing goes past it.
fn set_up_server(switch: &Namespace, server: &Namespace, name: &str, address: &str) -> Result<()> {
    let last = address.rsplit('.').next().unwrap_or_default();
    // Or the servers would answer the client's ARP for the virtual address.
    server.sysctl(&[("net.ipv4.conf.all.arp_ignore", "1"), ("net.ipv4.conf.all.arp_announce", "2")])?;
    switch.ip(&format!(
        "link add {name} type veth peer name eth0 netns {}\nlink set {name} master b0\nlink set {name} up\n",
        server.name()
    ))?;
    server.ip(&format!(
        "link set eth0 up\naddr add {address}/24 dev eth0\nroute add default via 172.16.193.1\n\
         addr add 2001:db8:172::{last}/64 dev eth0 nodad\nroute add default via 2001:db8:172::1\n\
         addr add 192.16.193.31/32 dev lo\nrule add from 192.16.193.31 lookup 100\n\
         route add default via 172.16.193.254 table 100\n"
    ))
}

/// Runs a program to its end in the client's namespace, unseen; its output.
pub(super) fn unseen(shell: &Shell, program: &str, arguments: &[&str]) -> Result<String> {
    process::output(shell.program(program).args(arguments))
}
