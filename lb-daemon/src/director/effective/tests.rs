use std::net::IpAddr;

use ipvsadm_compat::model::{Family, Forwarding, Protocol, ServiceId, ServiceSettings};
use ipvsadm_compat::rule_table::ServerRules;
use proptest::prelude::*;

use super::*;

fn id(last: u8) -> ServerId {
    ServerId { address: IpAddr::from([10, 0, 0, last]), port: 80 }
}

fn settings(weight: u32) -> ServerSettings {
    ServerSettings { forwarding: Forwarding::Masquerading, weight, ..ServerSettings::default() }
}

/// Server 1, 2 … with these weights.
fn rules(weights: &[u32]) -> ServiceRules {
    let vip = ServiceId::Address { protocol: Protocol::Tcp, address: IpAddr::from([192, 0, 2, 1]), port: 80 };
    let servers = (1u8..).zip(weights).map(|(last, weight)| ServerRules { id: id(last), settings: settings(*weight) });
    ServiceRules { id: vip, settings: ServiceSettings::default_for(Family::Ipv4), servers: servers.collect() }
}

fn down() -> Health {
    Health::Down { reason: "refused".to_owned() }
}

fn overlay(states: impl IntoIterator<Item = (u8, ServerOverlay)>) -> ServiceOverlay {
    ServiceOverlay { has_quorum: true, servers: states.into_iter().map(|(last, over)| (id(last), over)).collect() }
}

fn of(health: Health) -> ServerOverlay {
    ServerOverlay { health, ..ServerOverlay::default() }
}

fn sorry() -> SorryServer {
    SorryServer { id: id(99), settings: settings(1) }
}

/// `SERVER:WEIGHT`, withheld ones in brackets.
fn shown(effective: &Effective) -> String {
    let show = |server: &EffectiveServer| {
        let IpAddr::V4(address) = server.id.address else { panic!("{server:?}") };
        let text = format!("{}:{}", address.octets()[3], server.weight);
        if server.presence == Presence::Withheld { format!("[{text}]") } else { text }
    };
    effective.servers.iter().map(show).collect::<Vec<_>>().join(" ")
}

fn check(weights: &[u32], policy: &ServicePolicy, states: Vec<(u8, ServerOverlay)>, expected: &str) {
    let now = Instant::now();
    let found = effective(&rules(weights), policy, Some(&overlay(states.clone())), now);
    assert_eq!(shown(&found), expected, "{weights:?} {policy:?} {states:?}");
}

#[test]
fn each_reason_has_its_weight() {
    let removes = ServicePolicy::default();
    let inhibits = ServicePolicy { inhibit: true, ..ServicePolicy::default() };
    let admin = |administrative| ServerOverlay { administrative, ..ServerOverlay::default() };
    let found = |found| ServerOverlay { found: Some(found), ..ServerOverlay::default() };
    let unknown = |serves| of(Health::Unknown { serves });
    check(&[3, 0], &removes, vec![], "1:3 2:0");
    check(&[3, 2], &removes, vec![(1, of(Health::Up))], "1:3 2:2");
    check(&[3, 2], &removes, vec![(1, of(down()))], "[1:0] 2:2");
    check(&[3, 2], &inhibits, vec![(1, of(down()))], "1:0 2:2");
    check(&[3, 2], &removes, vec![(1, unknown(None)), (2, unknown(Some(true)))], "1:3 2:2");
    check(&[3, 2], &removes, vec![(1, unknown(Some(false)))], "[1:0] 2:2");
    check(&[3, 2], &removes, vec![(1, admin(Administrative::Draining))], "1:0 2:2");
    check(&[3, 2], &removes, vec![(1, admin(Administrative::Disabled))], "1:0 2:2");
    check(&[3, 2], &inhibits, vec![(1, admin(Administrative::Removed))], "[1:0] 2:2");
    check(&[3, 2], &removes, vec![(1, found(Found::Weight(1))), (2, found(Found::Withheld))], "1:1 [2:0]");
    // The rule was edited to less than what was found.
    check(&[3, 2], &removes, vec![(1, found(Found::Weight(30)))], "1:3 2:2");
}

#[test]
fn the_sorry_server_serves_alone_while_the_quorum_is_not_met() {
    let policy = ServicePolicy { quorum: 3, sorry_server: Some(sorry()), ..ServicePolicy::default() };
    check(&[2, 1], &policy, vec![], "1:2 2:1");
    check(&[2, 1], &policy, vec![(1, of(down()))], "99:1 [1:0] [2:0]");
    let inhibits = ServicePolicy { inhibit: true, ..policy.clone() };
    check(&[2, 1], &inhibits, vec![(1, of(down()))], "99:1 1:0 2:0");
    let without = ServicePolicy { sorry_server: None, ..policy.clone() };
    check(&[2, 1], &without, vec![(1, of(down()))], "[1:0] 2:1");
    // One that is of the rules stands there once.
    let twice = ServicePolicy { sorry_server: Some(SorryServer { id: id(2), settings: settings(0) }), ..policy };
    check(&[2, 1], &twice, vec![(1, of(down()))], "[1:0] 2:1");
}

#[test]
fn a_quorum_has_hysteresis() {
    let policy = ServicePolicy { quorum: 5, hysteresis: 2, ..ServicePolicy::default() };
    let cases = [(true, 3, true), (true, 2, false), (false, 6, false), (false, 7, true), (true, 0, false)];
    for (had, weight, has) in cases {
        assert_eq!(has_quorum(&policy, had, weight), has, "{had} {weight}");
    }
    let none = ServicePolicy { quorum: 1, hysteresis: 1, ..ServicePolicy::default() };
    assert!(!has_quorum(&none, true, 0), "keepalived: without weight there is no quorum");
}

#[test]
fn a_slow_start_goes_from_a_little_to_all() {
    let policy = ServicePolicy { slow_start: Duration::from_secs(10), ..ServicePolicy::default() };
    let now = Instant::now();
    let mut over = of(down());
    over.set_health(Health::Up, now);
    let at = |weights: &[u32], seconds: u64| {
        let later = now + Duration::from_secs(seconds);
        shown(&effective(&rules(weights), &policy, Some(&overlay([(1, over.clone())])), later))
    };
    assert_eq!(at(&[100, 100], 0), "1:1 2:100");
    assert_eq!(at(&[100, 100], 5), "1:50 2:100");
    assert_eq!(at(&[100, 100], 10), "1:100 2:100");
    // Too small to be divided: all weights are multiplied meanwhile.
    assert_eq!(at(&[1, 1], 0), "1:1 2:10");
    assert_eq!(at(&[1, 3], 5), "1:5 2:30");
    assert_eq!(at(&[1, 3], 10), "1:1 2:3");
    assert_eq!(at(&[1, i32::MAX as u32], 5), format!("1:1 2:{}", i32::MAX));
    assert_eq!(at(&[0, 3], 5), "1:0 2:3");
}

#[test]
fn what_was_found_holds_until_somebody_speaks() {
    let now = Instant::now();
    let found = || ServerOverlay { found: Some(Found::Withheld), ..ServerOverlay::default() };
    let cases = [
        (Health::Unknown { serves: None }, true),
        (Health::Unchecked, true),
        (Health::Unknown { serves: Some(true) }, false),
        (Health::Up, false),
        (down(), false),
    ];
    for (health, holds) in cases {
        let mut over = found();
        over.set_health(health.clone(), now);
        assert_eq!(over.found.is_some(), holds, "{health:?}");
    }
    let mut over = found();
    over.set_administrative(Administrative::Enabled);
    assert!(over.is_empty());
}

fn any_overlay() -> impl Strategy<Value = ServerOverlay> {
    let health = prop_oneof![
        Just(Health::Unchecked),
        Just(Health::Up),
        Just(down()),
        prop_oneof![Just(None), Just(Some(true)), Just(Some(false))].prop_map(|serves| Health::Unknown { serves }),
    ];
    let administrative = prop_oneof![
        4 => Just(Administrative::Enabled),
        1 => Just(Administrative::Draining),
        1 => Just(Administrative::Disabled),
        1 => Just(Administrative::Removed),
    ];
    let found = prop_oneof![
        6 => Just(None),
        1 => Just(Some(Found::Withheld)),
        1 => (0u32..30).prop_map(|weight| Some(Found::Weight(weight))),
    ];
    (health, administrative, found, any::<bool>()).prop_map(|(health, administrative, found, rose)| ServerOverlay {
        health,
        administrative,
        found,
        up_since: rose.then(Instant::now),
    })
}

proptest! {
    #[test]
    fn whatever_lies_over_the_rules_they_keep_their_sense(
        weights in proptest::collection::vec(0u32..40, 0..6),
        states in proptest::collection::vec(any_overlay(), 0..6),
        (inhibit, quorum, hysteresis) in (any::<bool>(), 0u32..60, 0u32..10),
        (has_sorry, had_quorum, slow) in (any::<bool>(), any::<bool>(), 0u64..5),
        elapsed in 0u64..6,
    ) {
        let policy = ServicePolicy {
            inhibit,
            quorum,
            hysteresis,
            sorry_server: has_sorry.then(sorry),
            slow_start: Duration::from_secs(slow),
            ..ServicePolicy::default()
        };
        let rules = rules(&weights);
        let over = ServiceOverlay { has_quorum: had_quorum, ..overlay((1u8..).zip(states)) };
        let now = Instant::now() + Duration::from_secs(elapsed);
        let found = effective(&rules, &policy, Some(&over), now);
        let of_rules: Vec<ServerId> = rules.servers.iter().map(|server| server.id).collect();
        let listed: Vec<ServerId> =
            found.servers.iter().filter(|server| server.presence != Presence::Sorry).map(|server| server.id).collect();
        prop_assert_eq!(listed, of_rules, "every rule is there once, in its place");
        let sorry_serves = found.servers.iter().any(|server| server.why == Why::Sorry);
        prop_assert_eq!(sorry_serves, has_sorry && !found.has_quorum);
        for server in &found.servers {
            let over = over.servers.get(&server.id);
            let is_down = over.is_some_and(|over| matches!(over.health, Health::Down { .. }) && over.found.is_none());
            let is_away = over.is_some_and(|over| over.administrative != Administrative::Enabled);
            prop_assert!(server.weight == 0 || !(is_down || is_away), "{:?}", server);
            prop_assert!(server.weight == 0 || server.presence != Presence::Withheld, "{:?}", server);
            prop_assert!(server.weight <= server.settings.weight * PARTS, "{:?}", server);
            prop_assert!(!sorry_serves || server.weight == 0 || server.why == Why::Sorry, "{:?}", server);
        }
        // Asked again, with the quorum it has found, it says the same.
        let again = effective(&rules, &policy, Some(&ServiceOverlay { has_quorum: found.has_quorum, ..over }), now);
        prop_assert_eq!(again, found);
    }
}
