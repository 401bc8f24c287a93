//! Which programs an interface gets, and why: what is decided before anything is tried.

use crate::address::xdp_features::TRANSMITS;
use crate::datapath::AttachMode;

/// What is known of an interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    /// What kind of virtual link it is; none: a network card.
    pub(super) kind: Option<String>,
    /// Whether it is a port of a bridge, bond or team.
    pub(super) is_port: bool,
    /// Its driver, where that is told.
    pub(super) driver: Option<String>,
    /// Whether a device on a bus is behind it.
    pub(super) has_device: bool,
    /// Whether VLAN interfaces stand on it.
    pub(super) has_vlans: bool,
    /// Whether the hardware takes VLAN tags off; `None`: it cannot be asked.
    pub(super) strips_tags: Option<bool>,
}

/// What an interface gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decision {
    /// Never [`AttachMode::Auto`].
    pub(super) mode: AttachMode,
    /// Why, for `lbd status`.
    pub(super) reason: String,
}

/// What `attach` means for an interface.
///
/// XDP sees tags that the hardware leaves in place, and passes such packets on to the VLAN interface. What the hardware
/// has taken off it cannot know: a packet of a VLAN would be taken for one without.
pub(super) fn decide(attach: AttachMode, facts: &Facts) -> Decision {
    let (mode, reason) = match attach {
        AttachMode::Auto => automatic(facts),
        AttachMode::Xdp if facts.has_vlans && facts.strips_tags != Some(false) => (
            AttachMode::Xdp,
            "as asked for; but VLAN interfaces stand on it, and XDP takes packets whose tag the hardware has taken off \
             for untagged ones: switch that off with `ethtool -K DEV rxvlan off`"
                .to_owned(),
        ),
        asked => (asked, "as asked for".to_owned()),
    };
    Decision { mode, reason }
}

fn automatic(facts: &Facts) -> (AttachMode, String) {
    let card = match &facts.driver {
        Some(driver) => format!("a network card ({driver})"),
        None => "a network card".to_owned(),
    };
    let reason = match (facts, facts.strips_tags) {
        (Facts { is_port: true, .. }, _) => "a port of a bridge, bond or team".to_owned(),
        (Facts { kind: Some(kind), .. }, _) => format!("a virtual link ({kind})"),
        (Facts { has_device: false, .. }, _) => "no device is behind it".to_owned(),
        (Facts { has_vlans: true, .. }, Some(true)) => {
            format!("{card} that takes off the tags of the VLAN interfaces on it")
        }
        (Facts { has_vlans: true, .. }, None) => {
            format!("{card} with VLAN interfaces on it, which does not say whether it takes off their tags")
        }
        (Facts { has_vlans: true, .. }, Some(false)) => {
            return (AttachMode::Xdp, format!("{card} that leaves the tags of the VLAN interfaces on it"));
        }
        (Facts { has_vlans: false, .. }, _) => return (AttachMode::Xdp, card),
    };
    (AttachMode::Tc, reason)
}

/// Drivers that transmit other interfaces' frames while they have an XDP program of their own, for kernels that do not
/// tell: those of 6.1 with an `ndo_xdp_xmit`. A veth interface does where its other end has XDP or GRO, which cannot be
/// seen from here: who chooses XDP on one sees to that.
const TRANSMITTING_DRIVERS: [&str; 18] = [
    "atlantic",
    "bnxt_en",
    "ena",
    "fsl_dpaa2_eth",
    "fsl_enetc",
    "hv_netvsc",
    "i40e",
    "ice",
    "igb",
    "igc",
    "ixgbe",
    "mana",
    "mlx5_core",
    "mvneta",
    "qede",
    "sfc",
    "veth",
    "virtio_net",
];

/// Whether an interface is known to transmit what XDP has received by another one. `features` is what the kernel says of
/// it; `None`: this kernel does not say. `is_native`: it carries our program in its driver.
///
/// Of the virtual links only veth: the others would pass frames on to an interface that may not take them, or have
/// something of their own to do with them.
pub(super) fn transmits(facts: &Facts, features: Option<u64>, is_native: bool) -> bool {
    if !matches!(facts.kind.as_deref(), None | Some("veth")) {
        return false;
    }
    match features {
        Some(features) => features & TRANSMITS != 0,
        None => is_native && facts.driver.as_deref().is_some_and(|driver| TRANSMITTING_DRIVERS.contains(&driver)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card() -> Facts {
        Facts { driver: Some("ice".to_owned()), has_device: true, strips_tags: Some(true), ..Facts::default() }
    }

    fn link(kind: &str) -> Facts {
        Facts {
            kind: Some(kind.to_owned()),
            driver: Some(kind.to_owned()),
            strips_tags: Some(false),
            ..Facts::default()
        }
    }

    #[test]
    fn attach_auto_is_xdp_on_network_cards_and_tc_elsewhere() {
        use AttachMode::{Tc, Xdp};
        let silent = Facts { driver: None, strips_tags: None, ..card() };
        let cases = [
            (card(), Xdp, "a network card (ice)"),
            (silent.clone(), Xdp, "a network card"),
            (Facts { has_vlans: true, ..card() }, Tc, "a network card (ice) that takes off the tags of"),
            (
                Facts { has_vlans: true, strips_tags: Some(false), ..card() },
                Xdp,
                "a network card (ice) that leaves the",
            ),
            (Facts { has_vlans: true, ..silent }, Tc, "a network card with VLAN interfaces on it, which does not say"),
            (Facts { is_port: true, ..card() }, Tc, "a port of a bridge, bond or team"),
            (Facts { has_device: false, ..card() }, Tc, "no device is behind it"),
            (link("veth"), Tc, "a virtual link (veth)"),
            (link("vlan"), Tc, "a virtual link (vlan)"),
            (link("bond"), Tc, "a virtual link (bond)"),
            (link("bridge"), Tc, "a virtual link (bridge)"),
            (link("macvlan"), Tc, "a virtual link (macvlan)"),
            (link("tun"), Tc, "a virtual link (tun)"),
        ];
        for (facts, mode, reason) in cases {
            let decision = decide(AttachMode::Auto, &facts);
            assert_eq!(decision.mode, mode, "{facts:?}");
            assert!(decision.reason.starts_with(reason), "{facts:?}: {}", decision.reason);
        }
    }

    #[test]
    fn what_is_asked_for_is_tried_and_stripped_tags_are_warned_of() {
        for mode in [AttachMode::Xdp, AttachMode::XdpGeneric, AttachMode::Tc] {
            for facts in [card(), link("bridge"), link("veth")] {
                assert_eq!(decide(mode, &facts), Decision { mode, reason: "as asked for".to_owned() });
            }
        }
        let decision = decide(AttachMode::Xdp, &Facts { has_vlans: true, ..card() });
        assert!(decision.mode == AttachMode::Xdp && decision.reason.contains("rxvlan off"), "{decision:?}");
    }

    #[test]
    fn only_interfaces_that_are_known_to_transmit_do() {
        let other = Facts { driver: Some("e1000".to_owned()), ..card() };
        // Facts, what the kernel says, whether our program is in the driver.
        let cases = [
            (card(), Some(TRANSMITS), true, true),
            (card(), Some(TRANSMITS | 3), false, true),
            (card(), Some(3), true, false),
            (link("veth"), Some(TRANSMITS), true, true),
            (link("veth"), Some(3), true, false),
            (link("bond"), Some(TRANSMITS), true, false),
            (link("bridge"), Some(TRANSMITS), false, false),
            (link("vlan"), Some(TRANSMITS), false, false),
            (card(), None, true, true),
            (card(), None, false, false),
            (other, None, true, false),
            (link("veth"), None, true, true),
            (link("bond"), None, true, false),
        ];
        for (facts, features, is_native, expected) in cases {
            assert_eq!(transmits(&facts, features, is_native), expected, "{facts:?} {features:?} {is_native}");
        }
    }
}
