//! Which interfaces carry the data path.

mod mode;

use std::collections::{BTreeMap, BTreeSet};

use lb_ebpf::abi::{INTERFACE_CARRIES_XDP, INTERFACE_XDP};

use crate::address::xdp_features::XdpFeatures;
use crate::address::{Link, Network, ethtool};
use crate::datapath::{AttachMode, Attachment, Datapath, Error, TcHook};
use crate::events::{Event, Kind, Recorder};
use mode::{Decision, Facts, decide, transmits};

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
    /// What the kernel says about who transmits; `None` before 6.3.
    features: Option<XdpFeatures>,
}

/// One interface, as `lbd status` shows it.
#[derive(Clone, Debug)]
pub(super) struct State {
    /// As it was when it was last looked at.
    link: Link,
    facts: Facts,
    pub(super) name: String,
    /// `tcx`, `clsact`; nothing where it is not attached.
    pub(super) tc: Option<&'static str>,
    pub(super) xdp: Option<AttachMode>,
    /// Why it is attached as it is.
    pub(super) reason: Option<String>,
    /// What was tried; XDP may not have been had.
    tried: AttachMode,
    /// Whether XDP sends out of it what came by another one.
    pub(super) transmits: bool,
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
        let features = XdpFeatures::open().unwrap_or_else(|error| {
            tracing::warn!(%error, "the kernel does not say which interfaces transmit for XDP, their drivers decide");
            None
        });
        Self { wanted, mode, known: BTreeMap::new(), owned: None, events, features }
    }

    /// At start: every named interface must be there and take the programs; of all others those that can do.
    /// What an earlier daemon has attached and is not wanted any more is detached.
    pub(super) fn start(&mut self, datapath: &mut Datapath, network: &Network) -> anyhow::Result<()> {
        for name in &self.wanted {
            let link = named(name, network)?;
            let state = attach(datapath, link, facts(link, network, None), self.mode, &self.events)?;
            self.known.insert(link.index, state);
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

    /// Attaches to what has appeared, forgets what is gone, decides again about what has changed.
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
            let facts = facts(link, network, self.known.get(&link.index));
            match self.known.get_mut(&link.index) {
                Some(state) if state.tc.is_some() && self.wanted.is_empty() && link.is_port => {
                    self.leave_to_controller(datapath, link, facts);
                }
                Some(state) if state.tc.is_some() => {
                    state.name.clone_from(&link.name);
                    state.follow(datapath, link, facts, self.mode, &self.events);
                }
                Some(state) if state.link == *link && state.facts == facts => (),
                // New, or skipped and another one since.
                _ if self.wanted.is_empty() || self.wanted.contains(&link.name) => self.attach(datapath, link, facts),
                _ => (),
            }
        }
    }

    fn attach(&mut self, datapath: &mut Datapath, link: &Link, facts: Facts) {
        let reason = if self.wanted.is_empty() { link.passed_over_because() } else { link.unusable_because() };
        let state = match reason {
            Some(reason) => skipped(link, facts, reason.to_owned()),
            None => match attach(datapath, link, facts.clone(), self.mode, &self.events) {
                Ok(state) => state,
                Err(error) => {
                    let refused = Event::new(Kind::InterfaceRefused).interface(&link.name);
                    self.events.record(refused.because(error.to_string()));
                    let state = skipped(link, facts, error.to_string());
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
    fn leave_to_controller(&mut self, datapath: &mut Datapath, link: &Link, facts: Facts) {
        if let Err(error) = datapath.detach(link.index) {
            tracing::warn!(interface = link.name, %error, "cannot detach from what is a port of a bridge now");
            return;
        }
        self.detached(&link.name, "it is a port of a bridge now");
        self.attach(datapath, link, facts);
    }

    fn detached(&self, name: &str, cause: &str) {
        self.events.record(Event::new(Kind::InterfaceDetached).interface(name).because(cause));
    }

    fn is_attached(&self, index: u32) -> bool {
        self.known.get(&index).is_some_and(|state| state.tc.is_some())
    }

    /// Whether the kernel says that interfaces transmit for XDP that did not, or no longer.
    pub(super) fn may_transmit_otherwise(&self) -> bool {
        self.features.as_ref().is_some_and(XdpFeatures::have_changed)
    }

    /// Finds out which interfaces transmit for XDP, and tells the data path's device map; the flags that their records
    /// must then have.
    pub(super) fn xdp_flags(&mut self, datapath: &mut Datapath) -> BTreeMap<u32, u8> {
        let features = self.features.as_ref().map(|features| {
            features.read().unwrap_or_else(|error| {
                tracing::warn!(%error, "the kernel does not say which interfaces transmit for XDP");
                BTreeMap::new()
            })
        });
        for (index, state) in &mut self.known {
            let features = features.as_ref().map(|features| features.get(index).copied().unwrap_or(0));
            let is_native = state.xdp == Some(AttachMode::Xdp);
            state.transmits = state.tc.is_some() && transmits(&state.facts, features, is_native);
        }
        let transmitting = self.known.iter().filter(|(_, state)| state.transmits).map(|(index, _)| *index);
        let transmitting: BTreeSet<u32> = transmitting.collect();
        if let Err(error) = datapath.set_transmitters(&transmitting) {
            tracing::error!(%error, "XDP sends only back where packets came from, the rest is left to tc");
            self.known.values_mut().for_each(|state| state.transmits = false);
        }
        let flags = |state: &State| {
            let transmits = if state.transmits { INTERFACE_XDP } else { 0 };
            let carries = if state.xdp.is_some() { INTERFACE_CARRIES_XDP } else { 0 };
            transmits | carries
        };
        self.known.iter().map(|(index, state)| (*index, flags(state))).filter(|(_, flags)| *flags != 0).collect()
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

impl State {
    /// The interface is attached, and may be another one than it was.
    fn follow(&mut self, datapath: &mut Datapath, link: &Link, facts: Facts, mode: AttachMode, events: &Recorder) {
        let Decision { mode: wanted, reason } = decide(mode, &facts);
        let is_had = self.has(wanted);
        let is_due = self.is_due(wanted, link, &facts);
        self.link.clone_from(link);
        self.facts.clone_from(&facts);
        if is_due {
            match attach(datapath, link, facts, mode, events) {
                Ok(state) => *self = state,
                Err(error) => tracing::warn!(interface = link.name, %error, "the interface stays attached as it was"),
            }
        } else if is_had {
            self.reason = Some(reason);
        }
    }

    /// Whether to attach anew: not as long as the interface is the one that was tried last, however that went.
    fn is_due(&self, wanted: AttachMode, link: &Link, facts: &Facts) -> bool {
        let is_other = self.facts != *facts || self.link != *link;
        is_other && (wanted != self.tried || !self.has(wanted))
    }

    fn has(&self, wanted: AttachMode) -> bool {
        self.xdp == Some(wanted) || wanted == AttachMode::Tc && self.xdp.is_none()
    }
}

/// What is known of an interface. What cannot be asked, because the interface has gone or its driver is silent, is not
/// known.
///
/// Every message about the network comes by here: the driver of a link that is as it was in `before` is not asked again.
/// Whether tags are taken off can change without the link, and matters only below VLAN interfaces.
fn facts(link: &Link, network: &Network, before: Option<&State>) -> Facts {
    let (driver, has_device) = match before.filter(|state| state.link == *link && state.facts.driver.is_some()) {
        Some(state) => (state.facts.driver.clone(), state.facts.has_device),
        None => match ethtool::driver(&link.name) {
            Ok(driver) => (Some(driver.name), driver.has_device),
            Err(_) => (None, false),
        },
    };
    let has_vlans = network.has_vlans(link.index);
    let strips_tags = if has_vlans { ethtool::strips_tags(&link.name).ok() } else { None };
    Facts { kind: link.kind.clone(), is_port: link.is_port, has_device, driver, has_vlans, strips_tags }
}

/// Attaches the programs that are decided for an interface. Where `mode` leaves the choice, and XDP cannot be had, tc
/// does it alone.
fn attach(
    datapath: &mut Datapath,
    link: &Link,
    facts: Facts,
    mode: AttachMode,
    events: &Recorder,
) -> Result<State, Error> {
    let Decision { mode: tried, reason } = decide(mode, &facts);
    let (attachment, reason) = match datapath.attach(&link.name, tried) {
        Err(error) if mode == AttachMode::Auto && tried != AttachMode::Tc => {
            (datapath.attach(&link.name, AttachMode::Tc)?, format!("{reason}, but {}", first_line(&error.to_string())))
        }
        attachment => (attachment?, reason),
    };
    leave_packets_single(&link.name);
    Ok(attached(link, facts, tried, attachment, reason, events))
}

/// Without the hint: it is about the choice of a mode, which was not made.
fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or(text)
}

/// What the network card has merged could not be forwarded.
fn leave_packets_single(interface: &str) {
    match ethtool::switch_off_lro(interface) {
        Ok(false) => (),
        Ok(true) => tracing::info!(interface, "large receive offload switched off: merged packets cannot be forwarded"),
        Err(error) => tracing::warn!(interface, %error, "cannot tell whether large receive offload is off"),
    }
}

fn skipped(link: &Link, facts: Facts, reason: String) -> State {
    tracing::debug!(interface = link.name, reason, "interface skipped");
    State {
        link: link.clone(),
        facts,
        name: link.name.clone(),
        tc: None,
        xdp: None,
        reason: None,
        tried: AttachMode::Tc,
        transmits: false,
        skipped: Some(reason),
    }
}

fn attached(
    link: &Link,
    facts: Facts,
    tried: AttachMode,
    attachment: Attachment,
    reason: String,
    events: &Recorder,
) -> State {
    let tc = match attachment.tc {
        TcHook::Tcx => "tcx",
        TcHook::Clsact => "clsact",
    };
    let xdp = attachment.xdp.map(|mode| if mode == AttachMode::Xdp { "driver" } else { "generic" });
    let how = xdp.map_or_else(|| tc.to_owned(), |xdp| format!("{tc}, xdp in the {xdp} mode"));
    events.record(Event::new(Kind::InterfaceAttached).interface(&link.name).new_value(how).because(reason.as_str()));
    State {
        link: link.clone(),
        facts,
        name: link.name.clone(),
        tc: Some(tc),
        xdp: attachment.xdp,
        reason: Some(reason),
        tried,
        transmits: false,
        skipped: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_refused_is_tried_again_only_when_the_interface_is_another() {
        let link = Link { index: 2, name: "eth0".to_owned(), mtu: 9000, ..Link::default() };
        let smaller = Link { mtu: 1500, ..link.clone() };
        let card = Facts { driver: Some("ixgbe".to_owned()), has_device: true, ..Facts::default() };
        let with_vlans = Facts { has_vlans: true, strips_tags: Some(true), ..card.clone() };
        // XDP was tried, and tc had instead.
        let refused = State { tried: AttachMode::Xdp, ..skipped(&link, card.clone(), String::new()) };
        assert!(!refused.is_due(AttachMode::Xdp, &link, &card));
        assert!(refused.is_due(AttachMode::Xdp, &smaller, &card));
        // XDP is there, is to give way to tc, and that fails.
        let had = State { xdp: Some(AttachMode::Xdp), ..refused };
        assert!(!had.is_due(AttachMode::Xdp, &smaller, &card));
        assert!(had.is_due(AttachMode::Tc, &link, &with_vlans));
        let failed = State { facts: with_vlans.clone(), ..had };
        assert!(!failed.is_due(AttachMode::Tc, &link, &with_vlans));
        assert!(failed.is_due(AttachMode::Tc, &smaller, &with_vlans));
    }

    #[test]
    fn named_interfaces_must_be_there_and_ethernet() {
        let link = |index, name: &str, is_ethernet| Link {
            index,
            name: name.to_owned(),
            is_ethernet,
            mtu: 1500,
            is_up: true,
            ..Link::default()
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
