//! Replays of what IPVS itself did (`golden/sched`, recorded from Linux 6.1 with ipvsadm 1.31): the same commands and the
//! same connections through our own daemon, written down in the words of the recording.

use std::fmt::Write as _;
use std::io::{ErrorKind, Read, Write as _};
use std::net::{SocketAddr, TcpStream, UdpSocket};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use socket2::{Domain, Protocol, SockRef, Socket, Type};

use crate::server::{Accepted, Acceptors};
use crate::{Director, Lab, Plan, address, wait};

/// A replay: what it did and saw, in the words of the recording.
#[derive(Debug)]
pub struct Trace {
    /// Where it runs.
    pub lab: Lab,
    director: Director,
    servers: Acceptors,
    /// The last byte of the current virtual address. Counts outlive `-C`, so each part has another address.
    virtual_address: u8,
    client_port: u16,
    held: Vec<Held>,
    text: String,
}

/// A connection, both ends of it.
#[derive(Debug)]
pub struct Held {
    /// The client's end.
    pub client: TcpStream,
    /// The server's end.
    pub server: Accepted,
}

impl Held {
    /// The client closes first, and the server once it has seen that.
    ///
    /// # Errors
    ///
    /// When the server sees no orderly end.
    pub fn close(self) -> Result<()> {
        drop(self.client);
        let mut stream = self.server.stream;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        ensure!(stream.read(&mut [0])? == 0, "an orderly end");
        Ok(())
    }

    /// Whether data still goes both ways, in the recording's words.
    ///
    /// # Errors
    ///
    /// When it does not in another way than IPVS's clients see.
    pub fn is_well(&self) -> Result<String> {
        let exchange = |mut from: &TcpStream, mut to: &TcpStream, data: &[u8; 4]| -> std::io::Result<()> {
            to.set_read_timeout(Some(Duration::from_secs(1)))?;
            from.write_all(data)?;
            // What an earlier try has sent may come before.
            let mut last = [0; 4];
            while last != *data {
                to.read_exact(&mut last)?;
            }
            Ok(())
        };
        let (client, server) = (&self.client, &self.server.stream);
        let result = exchange(client, server, b"ping").and_then(|()| exchange(server, client, b"pong"));
        let Err(error) = result else { return Ok("works".to_owned()) };
        // The reset may come before the ping is sent: a delayed acknowledgement suffices for one.
        let told = SockRef::from(client).take_error()?.unwrap_or(error).kind();
        match told {
            ErrorKind::WouldBlock | ErrorKind::TimedOut => Ok("broken: no answer".to_owned()),
            ErrorKind::ConnectionReset => Ok("broken: no answer, the client got a reset".to_owned()),
            other => bail!("the client got {other}"),
        }
    }
}

/// How a client's attempt failed, in the recording's words.
fn failure(error: &std::io::Error) -> Option<&'static str> {
    match error.kind() {
        ErrorKind::ConnectionRefused => Some("refused"),
        ErrorKind::TimedOut | ErrorKind::WouldBlock => Some("timeout"),
        ErrorKind::HostUnreachable => Some("host-unreachable"),
        _ => None,
    }
}

impl Trace {
    /// Three servers that listen on port 80.
    ///
    /// # Errors
    ///
    /// Without the privileges, or when something does not start.
    pub fn start() -> Result<Self> {
        Self::start_on(&[80], "")
    }

    /// Three servers that listen on these ports; `config` is the daemon's configuration file.
    ///
    /// # Errors
    ///
    /// As [`start`](Self::start).
    pub fn start_on(ports: &[u16], config: &str) -> Result<Self> {
        let lab = Lab::new(&Plan::default())?;
        let servers = Acceptors::listen_on(&lab, ports)?;
        let file = lab.scratch.directory().join("trace.yaml");
        std::fs::write(&file, config)?;
        let director = Director::start_with(&lab, &["--config", &file.display().to_string()])?;
        Ok(Self {
            lab,
            director,
            servers,
            virtual_address: 1,
            client_port: 40_000,
            held: Vec::new(),
            text: String::new(),
        })
    }

    /// The daemon.
    pub fn director(&self) -> &Director {
        &self.director
    }

    /// Other settings of the daemon.
    ///
    /// # Errors
    ///
    /// When it does not take them.
    pub fn configure(&self, config: &str) -> Result<()> {
        std::fs::write(self.lab.scratch.directory().join("trace.yaml"), config)?;
        crate::process::output(self.director.program("lbd").arg("reload")).map(drop)
    }

    /// A heading of the recording.
    ///
    /// # Errors
    ///
    /// None.
    pub fn say(&mut self, words: &str) -> Result<()> {
        self.note(&format!("## {words}"))
    }

    /// A line of the recording.
    ///
    /// # Errors
    ///
    /// None.
    pub fn note(&mut self, words: &str) -> Result<()> {
        Ok(writeln!(self.text, "{words}")?)
    }

    /// Clears the table and goes on with another virtual address.
    ///
    /// # Errors
    ///
    /// When the table cannot be cleared.
    pub fn fresh(&mut self) -> Result<()> {
        self.virtual_address += 1;
        self.director.ipvsadm("-C").map(drop)
    }

    /// A TCP service over the servers that have a weight, all in one `-R`.
    ///
    /// # Errors
    ///
    /// When `ipvsadm` does not run.
    pub fn service(&mut self, scheduler: &str, weights: &[u32]) -> Result<()> {
        self.service_of("-t", 80, scheduler, weights)
    }

    /// As [`service`](Self::service), of any protocol and port.
    ///
    /// # Errors
    ///
    /// When `ipvsadm` does not run.
    pub fn service_of(&mut self, protocol: &str, port: u16, scheduler: &str, weights: &[u32]) -> Result<()> {
        let address = format!("10.0.0.{}:{port}", self.virtual_address);
        self.service_with(protocol, &address, port, scheduler, weights)
    }

    /// As [`service`](Self::service), at another address.
    ///
    /// # Errors
    ///
    /// When `ipvsadm` does not run.
    pub fn service_at(&mut self, address: &str, scheduler: &str, weights: &[u32]) -> Result<()> {
        self.service_with("-t", &format!("{address}:80"), 80, scheduler, weights)
    }

    fn service_with(
        &mut self,
        protocol: &str,
        address: &str,
        port: u16,
        scheduler: &str,
        weights: &[u32],
    ) -> Result<()> {
        let mut lines = vec![format!("-A {protocol} {address} -s {scheduler}")];
        for (number, weight) in weights.iter().enumerate() {
            lines.push(format!("-a {protocol} {address} -r 10.2.0.{}:{port} -m -w {weight}", 11 + number));
        }
        for line in &lines {
            writeln!(self.text, "$ ipvsadm {line}")?;
        }
        self.text += &self.restore(&(lines.join("\n") + "\n"))?;
        Ok(())
    }

    /// `ipvsadm -R`; whatever it says.
    fn restore(&self, rules: &str) -> Result<String> {
        let mut command = self.director.program("ipvsadm");
        let mut child =
            command.arg("-R").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        child.stdin.take().context("a pipe")?.write_all(rules.as_bytes())?;
        let output = child.wait_with_output()?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr))
    }

    /// A command as recorded (10.0.0.1 stands for the current address), and what it says.
    ///
    /// # Errors
    ///
    /// When `ipvsadm` does not run.
    pub fn command(&mut self, arguments: &str) -> Result<()> {
        let arguments = arguments.replace("10.0.0.1:", &format!("10.0.0.{}:", self.virtual_address));
        let output = self.director.ipvsadm_output(&arguments)?;
        writeln!(self.text, "$ ipvsadm {arguments}")?;
        self.text += &String::from_utf8_lossy(&output.stdout);
        self.text += &String::from_utf8_lossy(&output.stderr);
        if let Some(code) = output.status.code().filter(|code| *code != 0) {
            writeln!(self.text, "exit: {code}")?;
        }
        Ok(())
    }

    /// A client's socket, on a port of its own: one that the same server still knows for another virtual address would
    /// rightly be given to the next server.
    fn socket(&mut self, kind: Type, protocol: Protocol) -> Result<Socket> {
        self.client_port += 1;
        let from = SocketAddr::new(address::CLIENT, self.client_port);
        self.lab.client.run(|| {
            let socket = Socket::new(Domain::IPV4, kind, Some(protocol))?;
            socket.set_reuse_address(true)?;
            socket.bind(&from.into())?;
            Ok(socket)
        })
    }

    /// One connection: its two ends, or how it failed.
    ///
    /// # Errors
    ///
    /// When it fails in another way than IPVS's clients see.
    pub fn connect(&mut self, port: u16) -> Result<std::result::Result<Held, &'static str>> {
        self.connect_within(port, Duration::from_secs(2))
    }

    /// As [`connect`](Self::connect), with another patience.
    ///
    /// # Errors
    ///
    /// As [`connect`](Self::connect).
    pub fn connect_within(&mut self, port: u16, limit: Duration) -> Result<std::result::Result<Held, &'static str>> {
        let to = SocketAddr::from(([10, 0, 0, self.virtual_address], port));
        let socket = self.socket(Type::STREAM, Protocol::TCP)?;
        match socket.connect_timeout(&to.into(), limit) {
            Ok(()) => Ok(Ok(Held { client: socket.into(), server: self.servers.next(Duration::from_secs(2))? })),
            Err(error) => Ok(Err(failure(&error).with_context(|| format!("connecting to {to}: {error}"))?)),
        }
    }

    /// Connections one after another, each closed before the next unless they are held.
    ///
    /// # Errors
    ///
    /// As [`connect`](Self::connect).
    pub fn connections(&mut self, count: usize, hold: bool) -> Result<()> {
        let mut names = Vec::new();
        for _ in 0..count {
            match self.connect(80)? {
                Ok(connection) => {
                    names.push(connection.server.name.clone());
                    if hold {
                        self.held.push(connection);
                    } else {
                        connection.close()?;
                    }
                }
                Err(failure) => names.push(failure.to_owned()),
            }
        }
        self.report(names)
    }

    /// Who had what, and how often each had something.
    ///
    /// # Errors
    ///
    /// None.
    pub fn report(&mut self, mut names: Vec<String>) -> Result<()> {
        writeln!(self.text, "  {}", names.join(" "))?;
        names.sort();
        let counts = names.chunk_by(|a, b| a == b).map(|same| format!("{} {}", same[0], same.len()));
        writeln!(self.text, "  {}", counts.collect::<Vec<_>>().join(", "))?;
        Ok(())
    }

    /// One more connection, which is held; the line says who has it.
    ///
    /// # Errors
    ///
    /// As [`connect`](Self::connect).
    pub fn connection(&mut self, what: &str) -> Result<()> {
        let name = match self.connect(80)? {
            Ok(held) => {
                let name = held.server.name.clone();
                self.held.push(held);
                name
            }
            Err(failure) => failure.to_owned(),
        };
        self.note(&format!("{what}{name}"))
    }

    /// Closes the held connections of a server.
    ///
    /// # Errors
    ///
    /// When one does not end in order.
    pub fn close_those_of(&mut self, name: &str) -> Result<()> {
        while self.close_one_of(name)? {}
        Ok(())
    }

    /// Closes the oldest held connection of a server; whether there was one.
    ///
    /// # Errors
    ///
    /// When it does not end in order.
    pub fn close_one_of(&mut self, name: &str) -> Result<bool> {
        let Some(place) = self.held.iter().position(|held| held.server.name == name) else { return Ok(false) };
        self.held.remove(place).close().map(|()| true)
    }

    /// Closes the held connection before the newest one.
    ///
    /// # Errors
    ///
    /// When there is none, or it does not end in order.
    pub fn close_last_but_one(&mut self) -> Result<()> {
        let place = self.held.len().checked_sub(2).context("two connections are held")?;
        self.held.remove(place).close()
    }

    /// A line about some held connections: whether data goes both ways. (What was sent meanwhile comes
    /// again by itself, each side's TCP has kept it: `patient` waits for that.)
    ///
    /// # Errors
    ///
    /// When one is broken in another way than IPVS's clients see.
    pub fn try_some(&mut self, which: std::ops::Range<usize>, patient: bool) -> Result<()> {
        let mut lines = Vec::new();
        for held in self.held.get(which).context("so many are held")? {
            let mut said = held.is_well()?;
            if patient && said != "works" {
                wait::until("data again", wait::LONG, || {
                    said = held.is_well()?;
                    Ok(said == "works")
                })?;
            }
            lines.push(format!("('{}', '{said}')", held.server.name));
        }
        self.note(&format!("[{}]", lines.join(", ")))
    }

    /// Connections that are held.
    pub fn held(&self) -> usize {
        self.held.len()
    }

    /// A client of a UDP service.
    ///
    /// # Errors
    ///
    /// When there is no socket.
    pub fn datagrams(&mut self, port: u16) -> Result<UdpSocket> {
        let socket = self.socket(Type::DGRAM, Protocol::UDP)?;
        socket.connect(&SocketAddr::from(([10, 0, 0, self.virtual_address], port)).into())?;
        socket.set_read_timeout(Some(Duration::from_secs(2)))?;
        Ok(socket.into())
    }

    /// `ipvsadm -Lnc`: sorted, timers rounded up to the state's full value as in the recordings. With a port only that
    /// virtual port's, without the command.
    ///
    /// # Errors
    ///
    /// When `ipvsadm` fails.
    pub fn list_connections(&mut self, port: Option<u16>) -> Result<()> {
        let listing = self.director.ipvsadm("-Lnc")?;
        let mut lines = Vec::new();
        for line in listing.lines().skip(2) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let [_, timer, state, _, virtual_address, _] = words[..] else { bail!("no connection: {line}") };
            if port.is_some_and(|port| !virtual_address.ends_with(&format!(":{port}"))) {
                continue;
            }
            let rest = line.get(10..).context("a line is longer")?;
            lines.push((rest.to_owned(), format!("{}{:<6}{rest}", &line[..4], full_timer(timer, state)?)));
        }
        lines.sort();
        if port.is_none() {
            self.note("$ ipvsadm -Lnc   (sorted; timers rounded up to the full value)")?;
        }
        if lines.is_empty() {
            self.note("  (no entries)")?;
        }
        lines.iter().try_for_each(|(_, line)| self.note(line))
    }

    /// A line with each server's weight and counts.
    ///
    /// # Errors
    ///
    /// When `ipvsadm` fails.
    pub fn counts(&mut self) -> Result<()> {
        let listing = self.director.ipvsadm("-Ln")?;
        let mut shown = Vec::new();
        for line in listing.lines().filter(|line| line.starts_with("  -> ")) {
            let words: Vec<&str> = line.split_whitespace().collect();
            if let ["->", server, _, weight, active, inactive] = words[..]
                && weight.parse::<u32>().is_ok()
            {
                shown.push(format!("{server} w={weight} act={active} inact={inactive}"));
            }
        }
        self.note(&format!("  counts | {}", shown.join(" | ")))
    }

    /// Compares what was written down with a recording.
    ///
    /// # Errors
    ///
    /// The first line that differs.
    pub fn must_equal(self, golden: &str) -> Result<()> {
        self.must_equal_up_to(golden, usize::MAX)
    }

    /// As [`must_equal`](Self::must_equal), with the first lines of a recording.
    ///
    /// # Errors
    ///
    /// The first line that differs.
    pub fn must_equal_up_to(self, golden: &str, lines: usize) -> Result<()> {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/sched").join(golden);
        let expected = std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let expected: String = expected.split_inclusive('\n').take(lines).collect();
        for (number, (expected, seen)) in expected.lines().zip(self.text.lines()).enumerate() {
            ensure!(
                expected == seen,
                "{golden}, line {}:\nIPVS: {expected}\nlbd:  {seen}\nthe whole:\n{}",
                number + 1,
                self.text
            );
        }
        ensure!(expected == self.text, "{golden}: not the same length:\n{}", self.text);
        Ok(())
    }
}

/// A timer as the recordings have it: the state's full value, unless more than half a minute (or 10 s) has gone by.
fn full_timer(timer: &str, state: &str) -> Result<String> {
    let full = match state {
        "CLOSE" => 10,
        "SYN_RECV" | "CLOSE_WAIT" => 60,
        "FIN_WAIT" | "TIME_WAIT" => 120,
        "UDP" => 300,
        "ESTABLISHED" => 900,
        _ => bail!("no timer is known for {state}"),
    };
    let (minutes, seconds) = timer.split_once(':').context("a timer")?;
    let left = minutes.parse::<u32>()? * 60 + seconds.parse::<u32>()?;
    let most = if full >= 60 { 30 } else { 10 };
    Ok(if left <= full && full - left <= most {
        format!("{:02}:{:02}", full / 60, full % 60)
    } else {
        timer.to_owned()
    })
}
