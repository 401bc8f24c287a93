//! Which interfaces carry the data path.

use std::collections::{BTreeMap, BTreeSet};

use crate::address::{Link, Network};
use crate::datapath::{AttachMode, Attachment, Datapath, Error, TcHook};
use crate::events::{Event, Kind, Recorder};

/// The interfaces of a daemon.
#[derive(Debug)]
pub(super) struct Interfaces {
    /// Those named; empty: all that can.
    wanted: Vec<String>,
    mode: AttachMode,
    known: BTreeMap<u32, State>,
    /// That another lbd has one of them: a second one is refused at its start.
    owned: Option<Error>,
    events: Recorder,
}

/// One interface, as `lbd status` shows it.
#[derive(Clone, Debug)]
pub(super) struct State {
    /// As it was when it was last tried.
    link: Link,
    pub(super) name: String,
    /// `tcx`, `clsact`; nothing where it is not attached.
    pub(super) tc: Option<&'static str>,
    pub(super) xdp: Option<AttachMode>,
    /// Why it is not attached.
    pub(super) skipped: Option<String>,
}

/// Whether every named interface is there and can carry the data path.
pub(super) fn check(names: &[String], network: &Network) -> anyhow::Result<()> {
    names.iter().try_for_each(|name| named(name, network).map(drop))
}

fn named<'a>(name: &str, network: &'a Network) -> anyhow::Result<&'a Link> {
    let link = network.links.values().find(|link| link.name == name);
    let link = link.ok_or_else(|| Error::NoInterface { name: name.to_owned() })?;
    if let Some(reason) = link.unusable_because() {
        anyhow::bail!("cannot attach to {name}: {reason}\nhint: name an Ethernet interface, see `ip link`");
    }
    Ok(link)
}

impl Interfaces {
    pub(super) fn new(wanted: Vec<String>, mode: AttachMode, events: Recorder) -> Self {
        Self { wanted, mode, known: BTreeMap::new(), owned: None, events }
    }

    /// At start: every named interface must be there and take the programs; of all others those that can do.
    /// What an earlier daemon has attached and is not wanted any more is detached.
    pub(super) fn start(&mut self, datapath: &mut Datapath, network: &Network) -> anyhow::Result<()> {
        for name in &self.wanted {
            let link = named(name, network)?;
            let attachment = datapath.attach(&link.name, self.mode)?;
            self.known.insert(link.index, attached(link, attachment, &self.events));
        }
        self.follow(datapath, network);
        if let Some(owned) = self.owned.take() {
            return Err(owned.into());
        }
        let unwanted: Vec<u32> = datapath.attached()?.into_iter().filter(|index| !self.is_attached(*index)).collect();
        unwanted.into_iter().try_for_each(|index| {
            datapath.detach(index)?;
            let name = network.links.get(&index).map_or_else(|| format!("index {index}"), |link| link.name.clone());
            self.detached(&name, "it is not among the interfaces of this start");
            Ok::<(), Error>(())
        })?;
        if !self.known.values().any(|state| state.tc.is_some()) {
            tracing::warn!("no interface carries the data path, nothing is forwarded; hint: see `ip link`");
        }
        Ok(())
    }

    /// Attaches to what has appeared, forgets what is gone.
    pub(super) fn follow(&mut self, datapath: &mut Datapath, network: &Network) {
        let gone: Vec<u32> = self.known.keys().filter(|index| !network.links.contains_key(index)).copied().collect();
        for index in gone {
            if let Some(state) = self.known.remove(&index)
                && state.tc.is_some()
            {
                self.detached(&state.name, "it is gone");
                if let Err(error) = datapath.detach(index) {
                    tracing::warn!(interface = state.name, %error, "what was attached to it is still pinned");
                }
            }
        }
        for link in network.links.values() {
            match self.known.get_mut(&link.index) {
                Some(state) if state.tc.is_some() && self.wanted.is_empty() && link.is_port => {
                    self.leave_to_controller(datapath, link);
                }
                Some(state) if state.tc.is_some() || state.link == *link => state.name.clone_from(&link.name),
                // New, or skipped and another one since.
                _ if self.wanted.is_empty() || self.wanted.contains(&link.name) => self.attach(datapath, link),
                _ => (),
            }
        }
    }

    fn attach(&mut self, datapath: &mut Datapath, link: &Link) {
        let reason = if self.wanted.is_empty() { link.passed_over_because() } else { link.unusable_because() };
        let state = match reason {
            Some(reason) => skipped(link, reason.to_owned()),
            None => match datapath.attach(&link.name, self.mode) {
                Ok(attachment) => attached(link, attachment, &self.events),
                Err(error) => {
                    let refused = Event::new(Kind::InterfaceRefused).interface(&link.name);
                    self.events.record(refused.because(error.to_string()));
                    let state = skipped(link, error.to_string());
                    if matches!(error, Error::InterfaceOwned { .. }) {
                        self.owned = Some(error);
                    }
                    state
                }
            },
        };
        self.known.insert(link.index, state);
    }

    /// An interface that carries the data path has become a port of a bridge.
    fn leave_to_controller(&mut self, datapath: &mut Datapath, link: &Link) {
        if let Err(error) = datapath.detach(link.index) {
            tracing::warn!(interface = link.name, %error, "cannot detach from what is a port of a bridge now");
            return;
        }
        self.detached(&link.name, "it is a port of a bridge now");
        self.attach(datapath, link);
    }

    fn detached(&self, name: &str, cause: &str) {
        self.events.record(Event::new(Kind::InterfaceDetached).interface(name).because(cause));
    }

    fn is_attached(&self, index: u32) -> bool {
        self.known.get(&index).is_some_and(|state| state.tc.is_some())
    }

    /// Indices of those with XDP.
    pub(super) fn with_xdp(&self) -> BTreeSet<u32> {
        self.known.iter().filter(|(_, state)| state.xdp.is_some()).map(|(index, _)| *index).collect()
    }

    pub(super) fn states(&self) -> impl Iterator<Item = &State> {
        self.known.values()
    }

    /// Names that were asked for and are not there.
    pub(super) fn missing(&self) -> BTreeSet<&str> {
        let here: BTreeSet<&str> = self.known.values().map(|state| state.name.as_str()).collect();
        self.wanted.iter().map(String::as_str).filter(|name| !here.contains(name)).collect()
    }
}

fn skipped(link: &Link, reason: String) -> State {
    tracing::debug!(interface = link.name, reason, "interface skipped");
    State { link: link.clone(), name: link.name.clone(), tc: None, xdp: None, skipped: Some(reason) }
}

fn attached(link: &Link, attachment: Attachment, events: &Recorder) -> State {
    let tc = match attachment.tc {
        TcHook::Tcx => "tcx",
        TcHook::Clsact => "clsact",
    };
    let xdp = attachment.xdp.map(|mode| if mode == AttachMode::Xdp { "driver" } else { "generic" });
    let how = xdp.map_or_else(|| tc.to_owned(), |xdp| format!("{tc}, xdp in the {xdp} mode"));
    events.record(Event::new(Kind::InterfaceAttached).interface(&link.name).new_value(how));
    State { link: link.clone(), name: link.name.clone(), tc: Some(tc), xdp: attachment.xdp, skipped: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn named_interfaces_must_be_there_and_ethernet() {
        let link = |index, name: &str, is_ethernet| Link {
            index,
            name: name.to_owned(),
            is_ethernet,
            is_loopback: false,
            mac: [0; 6],
            mtu: 1500,
            is_up: true,
            is_port: false,
        };
        let links = [link(2, "eth0", true), link(3, "tun0", false)];
        let network =
            Network { links: links.into_iter().map(|link| (link.index, link)).collect(), ..Network::default() };
        let problem = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            check(&names, &network).err().map(|error| error.to_string())
        };
        assert_eq!(problem(&[]), None);
        assert_eq!(problem(&["eth0"]), None);
        assert!(problem(&["eth0", "eth1"]).unwrap().starts_with("there is no interface eth1"));
        assert!(problem(&["tun0"]).unwrap().starts_with("cannot attach to tun0: its frames are not Ethernet"));
    }
}
