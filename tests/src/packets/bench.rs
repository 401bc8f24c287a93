//! Runs a table's steps on all machines at once and compares.

use std::net::IpAddr;

use anyhow::{Context, Result, bail, ensure};
use ipvsadm_compat::model::{ConnectionLine, ConnectionProtocol, ServiceEntry};
use lb_ebpf::packet::Segments;
use lb_ebpf::verdict::{Answer, Reason};

use super::frame::Packet;
use super::host::{HostMachine, expected_answer};
use super::kernel::{KernelMachine, Place};
use super::machine::{self, Fate, Machine, Received};
use super::world::{self, Side};

/// A frame that arrives.
#[derive(Clone, Debug)]
pub struct Input {
    /// By which interface.
    pub side: Side,
    /// The frame.
    pub frame: Vec<u8>,
    /// Segmentation still to come.
    pub segments: Segments,
}

impl Input {
    /// A packet from a neighbour.
    pub fn packet(side: Side, packet: &Packet) -> Self {
        Self::frame(side, side.frame(packet))
    }

    /// An IP packet from a neighbour.
    pub fn ip(side: Side, ip: &[u8]) -> Self {
        Self::frame(side, side.frame_of(ip))
    }

    /// Any frame.
    pub fn frame(side: Side, frame: Vec<u8>) -> Self {
        Self { side, frame, segments: Segments::default() }
    }

    /// The same, to be cut into `count` segments with `size` bytes of payload.
    pub fn segmented(self, count: u32, size: u32) -> Self {
        Self { segments: Segments { count, size }, ..self }
    }
}

/// What is to come of a frame.
#[derive(Clone, Debug)]
pub enum Expected {
    /// Passed as it came.
    Pass(Reason),
    /// Passed, as this IP packet.
    PassAs(Reason, Vec<u8>),
    /// Dropped.
    Drop(Reason),
    /// Forwarded, as this IP packet, to where the way to this address leads.
    Forward(Reason, Vec<u8>, IpAddr),
    /// Answered with this error from the packet's destination; the number is the MTU it tells.
    Answer(Reason, Answer, u32),
}

/// Machines with the same rules in the same network.
pub struct Bench {
    machines: Vec<Box<dyn Machine>>,
    steps: usize,
}

impl Bench {
    /// The host's decisions, as tc alone and as XDP followed by tc have them.
    ///
    /// # Errors
    ///
    /// When the maps have no room.
    pub fn on_host() -> Result<Self> {
        Ok(Self { machines: vec![Box::new(HostMachine::new(false)?), Box::new(HostMachine::new(true)?)], steps: 0 })
    }

    /// Runs a table on the host's decisions.
    ///
    /// # Errors
    ///
    /// The first step that went otherwise than expected.
    pub fn run_on_host(table: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        let mut bench = Self::on_host()?;
        table(&mut bench)?;
        ensure!(bench.steps > 0, "a table without steps");
        Ok(())
    }

    /// Runs a table on the host's decisions and through the loaded programs, step by step.
    ///
    /// # Errors
    ///
    /// The first step that went otherwise than expected.
    pub fn run_everywhere(table: impl FnOnce(&mut Self) -> Result<()> + Send) -> Result<()> {
        let place = Place::new()?;
        place.namespace.run(|| {
            let mut bench = Self::on_host()?;
            bench.machines.push(Box::new(KernelMachine::new(&place, false, 1_000)?));
            bench.machines.push(Box::new(KernelMachine::new(&place, true, 1_000)?));
            table(&mut bench)?;
            let by_xdp = bench.machines.iter().map(|machine| machine.finished_by_xdp()).collect::<Vec<_>>();
            ensure!(by_xdp[1] == by_xdp[3], "XDP has finished {by_xdp:?} frames");
            println!("{} steps, of which XDP has finished {}", bench.steps, by_xdp[3]);
            Ok(())
        })
    }

    /// Lines of `ipvsadm`.
    ///
    /// # Errors
    ///
    /// The first that is refused.
    pub fn rules(&mut self, lines: &str) -> Result<()> {
        for change in machine::changes(lines)? {
            for machine in &mut self.machines {
                machine.change(&change).with_context(|| format!("{change:?} on {}", machine.name()))?;
            }
        }
        Ok(())
    }

    /// Switches the kernel's forwarding.
    ///
    /// # Errors
    ///
    /// When that is refused.
    pub fn set_forwarding(&mut self, on: bool) -> Result<()> {
        self.machines.iter_mut().try_for_each(|machine| machine.set_forwarding(on))
    }

    /// Sets and clears `CONFIG_…` flags.
    pub fn set_flags(&mut self, set: u32, clear: u32) {
        self.machines.iter_mut().for_each(|machine| machine.set_flags(set, clear));
    }

    /// One frame in.
    ///
    /// # Errors
    ///
    /// When anything but `expected` comes of it.
    pub fn step(&mut self, name: &str, input: &Input, expected: &Expected) -> Result<()> {
        self.steps += 1;
        let mut first: Option<Vec<u8>> = None;
        for machine in self.machines.iter_mut().filter(|machine| machine.takes(&input.frame)) {
            let received = machine.receive(input.side, &input.frame, input.segments);
            let place = || format!("{name}, on {}", machine.name());
            let received = received.with_context(place)?;
            let interfaces = machine.interfaces();
            check(&received, input, expected, interfaces)
                .with_context(|| format!("got {:?} {:?}, expected {}", received.fate, received.reason, brief(expected)))
                .with_context(place)?;
            let first = first.get_or_insert_with(|| received.frame.clone());
            same(&received.frame, first).context("another frame than on the host").with_context(place)?;
        }
        Ok(())
    }

    /// A packet from the clients' side.
    ///
    /// # Errors
    ///
    /// When anything but `expected` comes of it.
    pub fn client(&mut self, name: &str, packet: &Packet, expected: &Expected) -> Result<()> {
        self.step(name, &Input::packet(Side::Outside, packet), expected)
    }

    /// A packet from the servers' side.
    ///
    /// # Errors
    ///
    /// When anything but `expected` comes of it.
    pub fn server(&mut self, name: &str, packet: &Packet, expected: &Expected) -> Result<()> {
        self.step(name, &Input::packet(Side::Inside, packet), expected)
    }

    /// Connections, one a line as `TCP client virtual server STATE`, in any order.
    ///
    /// # Errors
    ///
    /// When they are others.
    pub fn connections(&self, expected: &[String]) -> Result<()> {
        let mut expected = expected.to_vec();
        expected.sort();
        for machine in &self.machines {
            let mut found: Vec<String> = machine.connections().iter().map(connection).collect();
            found.sort();
            ensure!(found == expected, "connections on {}: {found:#?}\nexpected: {expected:#?}", machine.name());
        }
        Ok(())
    }

    /// State of every connection of this client's port.
    ///
    /// # Errors
    ///
    /// When they are others.
    pub fn states(&self, client_port: u16, expected: &[&str]) -> Result<()> {
        for machine in &self.machines {
            let lines = machine.connections();
            let lines = lines.iter().filter(|line| line.client_port == client_port);
            let mut found: Vec<&str> = lines.map(|line| line.state.as_str()).collect();
            found.sort_unstable();
            ensure!(found == expected, "states of {client_port} on {}: {found:?}, not {expected:?}", machine.name());
        }
        Ok(())
    }

    /// The listing, one line a service or server: `address active inactive connections packets-in packets-out bytes-in
    /// bytes-out`; a service's line has no active and inactive ones.
    ///
    /// # Errors
    ///
    /// When it is another.
    pub fn listing(&self, expected: &[String]) -> Result<()> {
        for machine in &self.machines {
            let mut found: Vec<String> = machine.services().iter().map(service).collect();
            found.sort();
            let found: Vec<&str> = found.iter().flat_map(|lines| lines.lines()).collect();
            ensure!(found == expected, "listing on {}: {found:#?}\nexpected: {expected:#?}", machine.name());
        }
        Ok(())
    }

    /// Counts of a server of a service: active, inactive.
    ///
    /// # Errors
    ///
    /// When they are others.
    pub fn counts(&self, server: IpAddr, expected: (u32, u32)) -> Result<()> {
        for machine in &self.machines {
            let services = machine.services();
            let mut servers = services.iter().flat_map(|service| &service.servers);
            let server = servers.find(|entry| entry.id.address == server).context("no such server")?;
            let found = (server.active, server.inactive);
            ensure!(found == expected, "counts of {} on {}: {found:?}, not {expected:?}", server.id, machine.name());
        }
        Ok(())
    }

    /// Frames that XDP's decisions on the host have finished.
    pub fn finished_by_xdp(&self) -> u64 {
        self.machines.get(1).map_or(0, |machine| machine.finished_by_xdp())
    }
}

fn connection(line: &ConnectionLine) -> String {
    let protocol = if line.protocol == ConnectionProtocol::Tcp { "TCP" } else { "UDP" };
    let endpoint = |address, port| std::net::SocketAddr::new(address, port);
    let client = endpoint(line.client_address, line.client_port);
    let virtual_service = endpoint(line.virtual_address, line.virtual_port);
    let server = endpoint(line.server_address, line.server_port);
    format!("{protocol} {client} {virtual_service} {server} {}", line.state)
}

fn service(entry: &ServiceEntry) -> String {
    let numbers = |statistics: &ipvsadm_compat::model::Statistics| {
        let ipvsadm_compat::model::Statistics { connections, packets_in, packets_out, bytes_in, bytes_out, .. } =
            statistics;
        format!("{connections} {packets_in} {packets_out} {bytes_in} {bytes_out}")
    };
    let mut lines = format!("{} {}\n", entry.id, numbers(&entry.statistics));
    for server in &entry.servers {
        lines += &format!("-> {} {} {} {}\n", server.id, server.active, server.inactive, numbers(&server.statistics));
    }
    lines
}

fn brief(expected: &Expected) -> String {
    match expected {
        Expected::Pass(reason) => format!("to be passed ({reason:?})"),
        Expected::PassAs(reason, _) => format!("to be passed, changed ({reason:?})"),
        Expected::Drop(reason) => format!("to be dropped ({reason:?})"),
        Expected::Forward(reason, _, to) => format!("to be forwarded to {to} ({reason:?})"),
        Expected::Answer(reason, answer, mtu) => format!("to be answered with {answer:?} {mtu} ({reason:?})"),
    }
}

fn check(received: &Received, input: &Input, expected: &Expected, interfaces: [u32; 3]) -> Result<()> {
    let (fate, reason) = match expected {
        Expected::Pass(reason) | Expected::PassAs(reason, _) => (Fate::Passed, reason),
        Expected::Drop(reason) => (Fate::Dropped, reason),
        Expected::Forward(reason, ..) | Expected::Answer(reason, ..) => (Fate::Sent, reason),
    };
    ensure!((received.fate, received.reason) == (fate, *reason), "not what was expected");
    match expected {
        Expected::Pass(_) | Expected::Drop(_) => same(&received.frame, &input.frame),
        Expected::PassAs(_, ip) => same(&received.frame, &[&input.frame[..14], ip].concat()),
        Expected::Forward(_, ip, to) => check_forwarded(received, input, ip, *to, interfaces),
        Expected::Answer(_, answer, mtu) => same(&received.frame, &answer_to(input, *answer, *mtu)),
    }
}

/// MAC addresses are either written, or left to the kernel, which is then told the neighbour.
fn check_forwarded(received: &Received, input: &Input, ip: &[u8], to: IpAddr, interfaces: [u32; 3]) -> Result<()> {
    let (side, neighbour) = world::way_to(to).context("no way to it")?;
    // padding stays behind the packet
    let padding = input.frame.get(14 + ip.len()..).unwrap_or_default();
    same(received.frame.get(14..).unwrap_or_default(), &[ip, padding].concat())?;
    let mac = world::mac_of(neighbour);
    let written = mac.map(|mac| [&mac[..], &side.mac()].concat());
    let is_written = written.as_deref() == received.frame.get(..12);
    ensure!(is_written || received.frame[..12] == input.frame[..12], "MAC addresses {:02x?}", &received.frame[..12]);
    let Some(destination) = received.to else { return Ok(()) };
    ensure!(destination.interface == interfaces[side as usize], "sent by interface {}", destination.interface);
    match destination.neighbour {
        Some(other) => ensure!(other == neighbour && !is_written, "sent to the neighbour {other}"),
        None => ensure!(is_written, "sent without a neighbour's MAC address"),
    }
    Ok(())
}

/// The answer to a frame, as RFC 792 and RFC 4443 have it.
fn answer_to(input: &Input, answer: Answer, mtu: u32) -> Vec<u8> {
    let frame = &input.frame;
    let ipv6 = frame[12] == 0x86;
    let kind = match (answer, ipv6) {
        (Answer::PortUnreachable, false) => (3, 3),
        (Answer::HostUnreachable, false) => (3, 1),
        (Answer::TimeExceeded, false) => (11, 0),
        (Answer::TooBig, false) => (3, 4),
        (Answer::PortUnreachable, true) => (1, 4),
        (Answer::HostUnreachable, true) => (1, 3),
        (Answer::TimeExceeded, true) => (3, 0),
        (Answer::TooBig, true) => (2, 0),
    };
    let address = |at: usize| -> IpAddr {
        if ipv6 {
            let mut bytes = [0; 16];
            bytes.copy_from_slice(&frame[at..at + 16]);
            return bytes.into();
        }
        [frame[at], frame[at + 1], frame[at + 2], frame[at + 3]].into()
    };
    let (source, destination) = if ipv6 { (address(22), address(38)) } else { (address(26), address(30)) };
    expected_answer(frame, kind, mtu, destination, source)
}

/// Says where two frames differ.
///
/// # Errors
///
/// When they do.
pub fn same(found: &[u8], expected: &[u8]) -> Result<()> {
    if found == expected {
        return Ok(());
    }
    let at = found.iter().zip(expected).position(|(one, other)| one != other);
    let at = at.unwrap_or(found.len().min(expected.len()));
    bail!(
        "byte {at} differs ({} bytes found, {} expected)\nfound    {}\nexpected {}",
        found.len(),
        expected.len(),
        hex(found),
        hex(expected)
    )
}

/// The first bytes, in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    let shown: Vec<String> = bytes.iter().take(160).map(|byte| format!("{byte:02x}")).collect();
    shown.join(" ")
}
