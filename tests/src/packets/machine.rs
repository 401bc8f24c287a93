//! What takes frames and has rules: the data path's decisions on the host, or the loaded programs.

use std::time::Instant;

use anyhow::{Context, Result, anyhow};
use ipvsadm_compat::command::Command;
use ipvsadm_compat::model::{Change, ConnectionLine, ServiceEntry};
use ipvsadm_compat::names::NoNames;
use ipvsadm_compat::parse::parse;
use lb_daemon::director::Director;
use lb_daemon::plan::Readings;
use lb_ebpf::packet::Segments;
use lb_ebpf::verdict::Reason;

use super::world::{self, Side};

/// What was done with a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It goes on as if nobody had been there.
    Passed,
    /// It is gone.
    Dropped,
    /// It leaves, as a forwarded packet or as an answer.
    Sent,
}

/// What came of a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// What was done with it.
    pub fate: Fate,
    /// Counted as.
    pub reason: Reason,
    /// As it is now.
    pub frame: Vec<u8>,
    /// Where it is sent to, where that can be seen: only the host says.
    pub to: Option<Destination>,
}

/// How a frame is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Destination {
    /// Index of the interface.
    pub interface: u32,
    /// The neighbour whose MAC address the kernel is to find.
    pub neighbour: Option<std::net::IpAddr>,
}

/// A director of the network in [`world`].
pub trait Machine {
    /// What to call it in messages.
    fn name(&self) -> &'static str;

    /// Indices of the interfaces, in the order of [`Side::ALL`].
    fn interfaces(&self) -> [u32; 3];

    /// Makes one change of the rules.
    ///
    /// # Errors
    ///
    /// When it is refused.
    fn change(&mut self, change: &Change) -> Result<()>;

    /// Whether such a frame can arrive.
    fn takes(&self, _frame: &[u8]) -> bool {
        true
    }

    /// A frame arrives.
    ///
    /// # Errors
    ///
    /// When no verdict can be told.
    fn receive(&mut self, side: Side, frame: &[u8], segments: Segments) -> Result<Received>;

    /// The rules with their readings.
    fn services(&self) -> Vec<ServiceEntry>;

    /// The connections.
    fn connections(&self) -> Vec<ConnectionLine>;

    /// Switches the kernel's forwarding.
    ///
    /// # Errors
    ///
    /// When that is refused.
    fn set_forwarding(&mut self, on: bool) -> Result<()>;

    /// Sets and clears `CONFIG_…` flags.
    fn set_flags(&mut self, set: u32, clear: u32);

    /// Frames that the XDP program (or its like) forwarded or dropped itself.
    fn finished_by_xdp(&self) -> u64;
}

/// Makes a change in a director's rules, after it was told the way to a new server as the daemon does.
///
/// # Errors
///
/// When it is refused.
pub fn change(director: &mut Director, interfaces: [u32; 3], change: &Change, readings: &dyn Readings) -> Result<()> {
    let now = Instant::now();
    if let Change::AddServer { server, .. } | Change::EditServer { server, .. } = change {
        let routes = world::next_hop(interfaces, server.address);
        let asked = std::iter::once(server.address).collect();
        director.set_routes(&asked, &routes, readings, now).map_err(|no_room| anyhow!(no_room))?;
    }
    director.change(change, readings, now).map_err(|rejected| anyhow!("{}", rejected.refusal))?;
    Ok(())
}

/// The changes that lines of `ipvsadm` ask for.
///
/// # Errors
///
/// When one is no change.
pub fn changes(lines: &str) -> Result<Vec<Change>> {
    let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty());
    let change = |line: &str| {
        let words: Vec<Vec<u8>> = line.split_whitespace().map(|word| word.as_bytes().to_vec()).collect();
        match parse(b"ipvsadm", &words, &NoNames) {
            Ok(Command::Change { change, .. }) => Ok(change),
            Ok(other) => Err(anyhow!("no change: {other:?}")),
            Err(failure) => Err(anyhow!("{}", String::from_utf8_lossy(&failure.message))),
        }
        .with_context(|| line.to_owned())
    };
    lines.map(change).collect()
}
