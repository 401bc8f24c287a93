//! The order in which real servers get connections, compared with what IPVS itself did (`golden/sched`, recorded from
//! Linux 6.1 with ipvsadm 1.31: the same commands, the same connections).

use std::fmt::Write as _;
use std::io::{ErrorKind, Read};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use lbd_tests::server::{Accepted, Acceptors};
use lbd_tests::{Director, Lab, Plan, address, needs};
use socket2::{Domain, Protocol, Socket, Type};

/// A replay: what it did and saw, in the words of the recording.
struct Trace {
    lab: Lab,
    director: Director,
    servers: Acceptors,
    /// The last byte of the current virtual address. Counts outlive `-C`, so each part has another address.
    virtual_address: u8,
    client_port: u16,
    held: Vec<Held>,
    text: String,
}

/// A connection, both ends of it.
struct Held {
    client: TcpStream,
    server: Accepted,
}

impl Held {
    /// The client closes first, and the server once it has seen that.
    fn close(self) -> Result<()> {
        drop(self.client);
        let mut stream = self.server.stream;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        ensure!(stream.read(&mut [0])? == 0, "an orderly end");
        Ok(())
    }
}

impl Trace {
    fn start() -> Result<Self> {
        let lab = Lab::new(&Plan::default())?;
        let servers = Acceptors::listen(&lab, 80)?;
        let director = Director::start(&lab)?;
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

    fn say(&mut self, words: &str) -> Result<()> {
        Ok(writeln!(self.text, "## {words}")?)
    }

    /// Clears the table and goes on with another virtual address.
    fn fresh(&mut self) -> Result<()> {
        self.virtual_address += 1;
        self.director.ipvsadm("-C").map(drop)
    }

    /// A service over the servers that have a weight, all in one `-R`.
    fn service(&mut self, scheduler: &str, weights: &[u32]) -> Result<()> {
        let address = format!("10.0.0.{}:80", self.virtual_address);
        let mut lines = vec![format!("-A -t {address} -s {scheduler}")];
        for (number, weight) in weights.iter().enumerate() {
            lines.push(format!("-a -t {address} -r 10.2.0.{}:80 -m -w {weight}", 11 + number));
        }
        for line in &lines {
            writeln!(self.text, "$ ipvsadm {line}")?;
        }
        self.text += &self.restore(&(lines.join("\n") + "\n"))?;
        Ok(())
    }

    /// `ipvsadm -R`; whatever it says.
    fn restore(&self, rules: &str) -> Result<String> {
        use std::io::Write as _;
        let mut command = self.director.program("ipvsadm");
        let mut child =
            command.arg("-R").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        child.stdin.take().context("a pipe")?.write_all(rules.as_bytes())?;
        let output = child.wait_with_output()?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr))
    }

    /// A command as recorded (10.0.0.1 stands for the current address), and what it says.
    fn command(&mut self, arguments: &str) -> Result<()> {
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

    /// One connection: its two ends, or how it failed.
    fn connect(&mut self) -> Result<std::result::Result<Held, &'static str>> {
        let to = SocketAddr::from(([10, 0, 0, self.virtual_address], 80));
        // Each connection has a port of its own: one that the same server still knows for another virtual address would
        // rightly be given to the next server.
        self.client_port += 1;
        let from = SocketAddr::new(address::CLIENT, self.client_port);
        let attempt = self.lab.client.run(|| {
            let socket = Socket::new(Domain::IPV4, Type::STREAM, Some(Protocol::TCP))?;
            socket.set_reuse_address(true)?;
            socket.bind(&from.into())?;
            let connected = socket.connect_timeout(&to.into(), Duration::from_secs(2));
            Ok(connected.map(|()| TcpStream::from(socket)))
        })?;
        match attempt {
            Ok(client) => Ok(Ok(Held { client, server: self.servers.next(Duration::from_secs(2))? })),
            Err(error) => Ok(Err(match error.kind() {
                ErrorKind::ConnectionRefused => "refused",
                ErrorKind::TimedOut => "timeout",
                ErrorKind::HostUnreachable => "host-unreachable",
                _ => bail!("connecting to {to}: {error}"),
            })),
        }
    }

    /// Connections one after another, each closed before the next unless they are held.
    fn connections(&mut self, count: usize, hold: bool) -> Result<()> {
        let mut names = Vec::new();
        for _ in 0..count {
            match self.connect()? {
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
        writeln!(self.text, "  {}", names.join(" "))?;
        names.sort();
        let counts = names.chunk_by(|a, b| a == b).map(|same| format!("{} {}", same[0], same.len()));
        writeln!(self.text, "  {}", counts.collect::<Vec<_>>().join(", "))?;
        Ok(())
    }

    fn close_those_of(&mut self, name: &str) -> Result<()> {
        let (of_it, others) = self.held.drain(..).partition::<Vec<_>, _>(|connection| connection.server.name == name);
        self.held = others;
        of_it.into_iter().try_for_each(Held::close)
    }

    fn must_equal(self, golden: &str) -> Result<()> {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/sched").join(golden);
        let expected = std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
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

#[test]
fn round_robin_goes_as_in_ipvs() -> Result<()> {
    needs!("netns");
    let mut trace = Trace::start()?;
    trace.service("rr", &[1, 1, 1])?;
    trace.command("-Ln --nosort")?;
    trace.connections(24, false)?;
    trace.fresh()?;
    trace.say("weights are ignored, except 0")?;
    trace.service("rr", &[1, 5, 0])?;
    trace.connections(12, false)?;
    trace.fresh()?;
    trace.say("all weights 0")?;
    trace.service("rr", &[0, 0, 0])?;
    trace.connections(3, false)?;
    trace.fresh()?;
    trace.say("servers added and removed between connections")?;
    trace.service("rr", &[1, 1])?;
    trace.connections(3, false)?;
    let changes = [
        "-a -t 10.0.0.1:80 -r 10.2.0.13:80 -m",
        "-d -t 10.0.0.1:80 -r 10.2.0.11:80",
        "-a -t 10.0.0.1:80 -r 10.2.0.11:80 -m",
    ];
    for change in changes {
        trace.command(change)?;
        trace.connections(6, false)?;
    }
    trace.say("an edited service (-E, same scheduler)")?;
    trace.command("-E -t 10.0.0.1:80 -s rr")?;
    trace.connections(4, false)?;
    trace.say("another scheduler and back")?;
    for change in ["-E -t 10.0.0.1:80 -s wrr", "-E -t 10.0.0.1:80 -s rr"] {
        trace.command(change)?;
        trace.connections(4, false)?;
    }
    trace.must_equal("rr.golden")
}

#[test]
fn weighted_round_robin_goes_as_in_ipvs() -> Result<()> {
    needs!("netns");
    let mut trace = Trace::start()?;
    let weights = [
        [1, 2, 3],
        [5, 1, 1],
        [1, 1, 1],
        [2, 4, 6],
        [10, 20, 30],
        [3, 2, 0],
        [4, 3, 2],
        [7, 0, 3],
        [1, 65535, 1],
        [0, 0, 0],
    ];
    for weights in weights {
        trace.fresh()?;
        trace.service("wrr", &weights)?;
        trace.connections(if weights == [0, 0, 0] { 3 } else { 24 }, false)?;
    }
    trace.must_equal("wrr.golden")
}

#[test]
fn least_connection_goes_as_in_ipvs() -> Result<()> {
    needs!("netns");
    let mut trace = Trace::start()?;
    trace.service("lc", &[1, 1, 1])?;
    trace.say("each closed before the next")?;
    trace.connections(12, false)?;
    trace.command("-Ln")?;
    trace.fresh()?;
    trace.service("lc", &[1, 1, 1])?;
    trace.say("all held open")?;
    trace.connections(12, true)?;
    trace.command("-Ln")?;
    trace.say("close the 4 of r2, then 6 more")?;
    trace.close_those_of("r2")?;
    trace.command("-Ln")?;
    trace.connections(6, true)?;
    trace.command("-Ln")?;
    trace.fresh()?;
    trace.service("lc", &[1, 5, 0])?;
    trace.say("weights are ignored, except 0")?;
    trace.connections(9, true)?;
    trace.command("-Ln")?;
    trace.must_equal("lc.golden")
}

#[test]
fn weighted_least_connection_goes_as_in_ipvs() -> Result<()> {
    needs!("netns");
    let mut trace = Trace::start()?;
    trace.service("wlc", &[1, 1, 1])?;
    trace.say("each closed before the next")?;
    trace.connections(12, false)?;
    trace.command("-Ln")?;
    trace.fresh()?;
    trace.service("wlc", &[1, 2, 3])?;
    trace.say("all held open")?;
    trace.connections(24, true)?;
    trace.command("-Ln")?;
    trace.say("close those of r3")?;
    trace.close_those_of("r3")?;
    trace.command("-Ln")?;
    trace.connections(12, true)?;
    trace.command("-Ln")?;
    trace.fresh()?;
    trace.service("wlc", &[5, 1, 1])?;
    trace.say("held open")?;
    trace.connections(21, true)?;
    trace.command("-Ln")?;
    trace.fresh()?;
    trace.service("wlc", &[5, 1, 1])?;
    trace.say("each closed before the next (inactive ones count too)")?;
    trace.connections(21, false)?;
    trace.command("-Ln")?;
    trace.fresh()?;
    trace.service("wlc", &[0, 1, 1])?;
    trace.connections(6, false)?;
    trace.fresh()?;
    trace.service("wlc", &[0, 0, 0])?;
    trace.connections(2, false)?;
    trace.must_equal("wlc.golden")
}
