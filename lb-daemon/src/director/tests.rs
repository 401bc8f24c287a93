mod overlays;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

use ipvsadm_compat::model::{
    Change, Forwarding, Protocol, ServerId, ServerSettings, ServiceId, ServiceSettings, SyncDaemonSettings, SyncRole,
    Timeouts,
};
use ipvsadm_compat::refusal::Reason;
use ipvsadm_compat::rule_table::FreeStanding;
use lb_ebpf::abi::{
    CONFIG_CONN_REUSE, CONFIG_CONN_REUSE_FIN_WAIT, CONFIG_EXPIRE_NODEST, CONFIG_NAT_ICMP_SEND, CONFIG_SLOPPY_TCP,
    ConnectionState, Counts, INTERFACE_XDP, Interface, SERVER_DEAD, SERVER_LOCAL, SERVICE_LIVE, SERVICE_SERVED, Server,
    ServerStatistics, Service,
};
use proptest::prelude::*;

use super::*;
use crate::datapath::Sizes;
use crate::director::effective::ServicePolicy;

/// Statistics that a test makes up; counts come from the maps.
#[derive(Default)]
struct Counted(Option<Arc<Memory>>, HashMap<u32, ServerStatistics>);

impl Readings for Counted {
    fn counts(&self, server: u32) -> Counts {
        self.0.as_ref().and_then(|memory| memory.counts(server)).unwrap_or_default()
    }

    fn statistics(&self, server: u32) -> ServerStatistics {
        self.1.get(&server).copied().unwrap_or_default()
    }
}

fn files(lines: Vec<Change>) -> FileRules {
    let mut files = FileRules::default();
    lines.iter().for_each(|change| drop(files.table.apply(change, &FreeStanding).unwrap()));
    files
}

struct Rig {
    director: Director,
    readings: Counted,
    now: Instant,
}

impl Rig {
    fn new(network: Network) -> Self {
        Self::over(Arc::new(Memory::heap(&Sizes::SMALL)), network)
    }

    fn over(memory: Arc<Memory>, network: Network) -> Self {
        let mut config = memory.config().unwrap();
        config.jiffies_per_second = 250;
        config.keys.multipliers = [3, 5];
        assert!(memory.store_config(config));
        let (readings, now) = (Counted(Some(memory.clone()), HashMap::new()), Instant::now());
        let mut director = Director::adopt(memory, network, now).unwrap();
        director.complete(&readings, now).unwrap();
        Self { director, readings, now }
    }

    fn restart(self) -> Self {
        let network = self.director.network().clone();
        Self::over(self.director.memory().clone(), network)
    }

    fn change(&mut self, change: Change) -> Result<Option<String>, Reason> {
        let result = self.director.change(&change, &self.readings, self.now);
        result.map(|outcome| outcome.hint).map_err(|rejected| rejected.refusal.reason)
    }

    fn reload(&mut self, lines: Vec<Change>) -> Reloaded {
        let files = files(lines);
        self.director.reload(&files, &self.readings, self.now).unwrap()
    }

    fn service(&self, id: &ServiceId) -> Service {
        let index = self.director.layout.service_index(id).unwrap();
        self.director.memory.load_service(index).unwrap()
    }

    fn server(&self, service: &ServiceId, server: &ServerId) -> Server {
        let index = self.director.layout.server_index(service, server).unwrap();
        self.director.memory.load_server(index).unwrap()
    }

    /// `SERVICE WEIGHT:SERVER…`, the oldest service first.
    fn rules(&self) -> Vec<String> {
        let mut lines: Vec<String> = self
            .director
            .rules()
            .services()
            .map(|service| {
                let servers = service.servers.iter().map(|server| format!(" {}:{}", server.settings.weight, server.id));
                format!("{} {}{}", service.id, service.settings.scheduler, servers.collect::<String>())
            })
            .collect();
        lines.sort();
        lines
    }
}

fn address(text: &str) -> IpAddr {
    text.parse().unwrap()
}

fn network(local: &[&str]) -> Network {
    Network { local: local.iter().map(|text| (address(text), 32)).collect(), ..Network::default() }
}

fn vip(port: u16) -> ServiceId {
    ServiceId::Address { protocol: Protocol::Tcp, address: address("192.0.2.1"), port }
}

fn server(last: u8) -> ServerId {
    ServerId { address: IpAddr::from([10, 0, 0, last]), port: 80 }
}

fn add(service: ServiceId, scheduler: &str) -> Change {
    Change::AddService { service, settings: settings(scheduler) }
}

fn settings(scheduler: &str) -> ServiceSettings {
    ServiceSettings { scheduler: scheduler.into(), ..ServiceSettings::default_for(vip(80).family()) }
}

fn put(service: ServiceId, last: u8, forwarding: Forwarding, weight: u32) -> Change {
    let settings = ServerSettings { forwarding, weight, ..ServerSettings::default() };
    Change::AddServer { service, server: server(last), settings }
}

fn edit(service: ServiceId, last: u8, forwarding: Forwarding, weight: u32) -> Change {
    let settings = ServerSettings { forwarding, weight, ..ServerSettings::default() };
    Change::EditServer { service, server: server(last), settings }
}

const NAT: Forwarding = Forwarding::Masquerading;
const DIRECT: Forwarding = Forwarding::DirectRouting;

#[test]
fn a_service_is_served_while_its_address_is_local() {
    let mut rig = Rig::new(network(&[]));
    let hint = rig.change(add(vip(80), "rr")).unwrap();
    assert!(hint.unwrap().contains("192.0.2.1 is no address of this host"));
    assert_eq!(rig.service(&vip(80)).flags & (SERVICE_LIVE | SERVICE_SERVED), SERVICE_LIVE);
    rig.director.set_network(network(&["192.0.2.1"]), &rig.readings, rig.now).unwrap();
    assert_ne!(rig.service(&vip(80)).flags & SERVICE_SERVED, 0);
    rig.director.set_network(network(&["192.0.2.2"]), &rig.readings, rig.now).unwrap();
    assert_eq!(rig.service(&vip(80)).flags & SERVICE_SERVED, 0);
}

#[test]
fn the_data_path_knows_the_interfaces_there_are_and_where_xdp_is() {
    let link = |index| crate::address::Link {
        index,
        name: format!("eth{index}"),
        is_ethernet: true,
        mac: [2, 0, 0, 0, 0, 1],
        mtu: 1500,
        is_up: true,
        ..Default::default()
    };
    let with_links = |indices: &[u32]| Network {
        links: indices.iter().map(|index| (*index, link(*index))).collect(),
        ..Network::default()
    };
    // MTU and flags: no MTU, not known.
    let known = |rig: &Rig| -> Vec<(u32, u32, u8)> {
        let records = (0..64).map(|index| (index, rig.director.memory.load::<Interface>(index).unwrap()));
        records.filter(|(_, record)| *record != Interface::default()).map(|(i, r)| (i, r.mtu, r.flags())).collect()
    };
    let mut rig = Rig::new(with_links(&[2, 3]));
    assert_eq!(known(&rig), [(2, 1500, 0), (3, 1500, 0)]);
    rig.director.set_xdp_interfaces(BTreeMap::from([(3, INTERFACE_XDP)]));
    assert_eq!(known(&rig), [(2, 1500, 0), (3, 1500, INTERFACE_XDP)]);
    rig.director.set_network(with_links(&[3, 4]), &rig.readings, rig.now).unwrap();
    assert_eq!(known(&rig), [(3, 1500, INTERFACE_XDP), (4, 1500, 0)]);
    rig.director.set_xdp_interfaces(BTreeMap::new());
    assert_eq!(known(&rig), [(3, 1500, 0), (4, 1500, 0)]);
    // Interface 3 goes while nobody looks.
    rig.director.set_xdp_interfaces(BTreeMap::from([(3, INTERFACE_XDP)]));
    let rig = Rig::over(rig.director.memory().clone(), with_links(&[4]));
    assert_eq!(known(&rig), [(4, 1500, 0)]);
}

#[test]
fn a_removed_service_is_served_only_where_its_address_is_local() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    rig.change(add(vip(80), "rr")).unwrap();
    rig.change(put(vip(80), 1, DIRECT, 5)).unwrap();
    rig.change(Change::DeleteService { service: vip(80) }).unwrap();
    let served = |rig: &Rig| rig.director.memory.load_service(0).unwrap().flags & SERVICE_SERVED != 0;
    assert!(served(&rig));
    rig.director.set_network(network(&[]), &rig.readings, rig.now).unwrap();
    assert!(!served(&rig));
}

#[test]
fn thresholds_are_kept_and_another_upper_one_relieves_a_server() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    rig.change(add(vip(80), "rr")).unwrap();
    let settings = ServerSettings { upper_threshold: 9, lower_threshold: 3, ..ServerSettings::default() };
    assert_eq!(rig.change(Change::AddServer { service: vip(80), server: server(1), settings }), Ok(None));
    assert_eq!(rig.director.not_forwarding(), []);
    assert_eq!(rig.server(&vip(80), &server(1)).weight, 1);
    let rig = rig.restart();
    assert_eq!(rig.director.rules().service(&vip(80)).unwrap().servers[0].settings, settings);
    let mut rig = rig;
    let index = rig.director.layout.server_index(&vip(80), &server(1)).unwrap() as usize;
    for (upper_threshold, is_overloaded) in [(8, true), (8, true), (9, false), (0, false)] {
        assert!(rig.director.memory.store_word(Map::Counts, index, 0, Counts::OVERLOADED | 9));
        let settings = ServerSettings { upper_threshold, lower_threshold: 0, ..settings };
        assert_eq!(rig.change(Change::EditServer { service: vip(80), server: server(1), settings }), Ok(None));
        assert_eq!(
            rig.director.memory.counts(index as u32).unwrap().is_overloaded(),
            is_overloaded,
            "{upper_threshold}"
        );
    }
}

#[test]
fn a_server_that_is_the_director_is_local_or_does_not_forward() {
    let mut rig = Rig::new(network(&["192.0.2.1", "10.0.0.1"]));
    rig.change(add(vip(80), "rr")).unwrap();
    assert_eq!(rig.change(put(vip(80), 1, DIRECT, 5)), Ok(None));
    let record = rig.server(&vip(80), &server(1));
    assert_eq!((record.flags & SERVER_LOCAL, record.weight, record.not_forwarding), (SERVER_LOCAL, 5, 0));
    let hint = rig.change(edit(vip(80), 1, NAT, 5)).unwrap().unwrap();
    assert!(hint.starts_with("not forwarding: its address is the director's own"), "{hint}");
    let record = rig.server(&vip(80), &server(1));
    assert_eq!((record.weight, record.rule_weight, record.not_forwarding), (0, 5, 1));
    assert_eq!(rig.director.not_forwarding().len(), 1);
    rig.director.set_network(network(&["192.0.2.1"]), &rig.readings, rig.now).unwrap();
    assert_eq!(rig.server(&vip(80), &server(1)).weight, 5);
}

#[test]
fn what_is_not_supported_is_kept_and_says_why() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    let reasons = [
        (add(vip(1), "sh"), "scheduler sh"),
        (
            Change::AddService {
                service: vip(2),
                settings: ServiceSettings { persistence_seconds: Some(60), ..settings("rr") },
            },
            "persistence",
        ),
        (
            Change::AddService { service: vip(3), settings: ServiceSettings { one_packet: true, ..settings("rr") } },
            "one-packet",
        ),
        (add(ServiceId::Mark { mark: 7, family: vip(1).family() }, "rr"), "firewall-mark"),
        (add(ServiceId::Address { protocol: Protocol::Sctp, address: address("192.0.2.1"), port: 4 }, "rr"), "SCTP"),
        (add(vip(0), "rr"), "every port"),
    ];
    for (change, text) in reasons {
        let hint = rig.change(change.clone()).unwrap().unwrap();
        assert!(hint.contains(text), "{hint}");
        let (Change::AddService { service, .. }, listed) = (change, rig.director.not_forwarding()) else { panic!() };
        let said = listed.iter().find(|(id, server, _)| *id == service && server.is_none());
        assert!(said.is_some_and(|(_, _, reason)| reason.to_string().contains(text)), "{text}: {listed:?}");
        // The address is local, or there is none: that is not what keeps it from forwarding.
        assert!(rig.director.is_served(&service), "{service}");
    }
    rig.change(add(vip(80), "rr")).unwrap();
    let tunnel = Forwarding::Tunneling(ipvsadm_compat::model::Tunnel::Ipip);
    assert!(rig.change(put(vip(80), 1, tunnel, 1)).unwrap().unwrap().contains("tunneling"));
    assert_eq!(rig.director.not_forwarding().len(), 7);
    assert_eq!(rig.server(&vip(80), &server(1)).weight, 0);
    let before = rig.rules();
    assert_eq!(rig.restart().rules(), before);
}

#[test]
fn ways_to_servers_reach_the_maps_and_survive_a_restart() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    rig.change(add(vip(80), "rr")).unwrap();
    rig.change(put(vip(80), 1, DIRECT, 1)).unwrap();
    let asked = rig.director.routed_addresses();
    assert_eq!(asked, BTreeSet::from([server(1).address]));
    let hop = NextHop { interface: 3, address: address("10.0.0.254") };
    let routes = BTreeMap::from([(server(1).address, hop)]);
    rig.director.set_routes(&asked, &routes, &rig.readings, rig.now).unwrap();
    let record = rig.server(&vip(80), &server(1));
    assert_eq!((record.route_ifindex, IpAddr::from(record.route_next_hop)), (3, hop.address));
    let mut rig = rig.restart();
    assert_eq!(rig.server(&vip(80), &server(1)).route_ifindex, 3);
    rig.director.set_routes(&asked, &BTreeMap::new(), &rig.readings, rig.now).unwrap();
    assert_eq!(rig.server(&vip(80), &server(1)).route_ifindex, 0);
}

#[test]
fn timeouts_are_ipvs_own_until_set_and_survive_a_restart() {
    let mut rig = Rig::new(network(&[]));
    let config = rig.director.memory.config().unwrap();
    assert_eq!(config.timeouts[ConnectionState::Established as usize], 900 * 250);
    let timeouts = Timeouts { tcp_seconds: 0, tcp_fin_seconds: 10, udp_seconds: Timeouts::MAXIMUM_SECONDS };
    rig.change(Change::SetTimeouts(timeouts)).unwrap();
    let set = Timeouts { tcp_seconds: 900, ..timeouts };
    assert_eq!(rig.director.rules().timeouts(), set);
    assert_eq!(rig.restart().director.rules().timeouts(), set);
}

#[test]
fn statistics_of_a_service_are_those_of_its_servers_since_it_was_made_or_zeroed() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    let count = |rig: &mut Rig, server: u32, connections| {
        rig.readings.1.insert(server, ServerStatistics { connections, ..ServerStatistics::default() });
    };
    let seen = |rig: &Rig| {
        let entries = rig.director.entries(None, &rig.readings);
        let servers = entries[0].servers.iter().map(|server| server.statistics.connections);
        (entries[0].statistics.connections, servers.collect::<Vec<_>>())
    };
    // What an earlier server has counted under the same index.
    count(&mut rig, 0, 1_000);
    rig.change(add(vip(80), "rr")).unwrap();
    rig.change(put(vip(80), 1, NAT, 1)).unwrap();
    rig.change(put(vip(80), 2, NAT, 1)).unwrap();
    assert_eq!(seen(&rig), (0, vec![0, 0]));
    count(&mut rig, 0, 1_003);
    count(&mut rig, 1, 4);
    assert_eq!(seen(&rig), (7, vec![4, 3]));
    rig.change(Change::DeleteServer { service: vip(80), server: server(2) }).unwrap();
    assert_eq!(seen(&rig), (7, vec![3]));
    rig.change(Change::Zero { service: None }).unwrap();
    assert_eq!(seen(&rig), (0, vec![0]));
    count(&mut rig, 0, 1_005);
    let readings = std::mem::take(&mut rig.readings.1);
    let mut rig = rig.restart();
    rig.readings.1 = readings;
    assert_eq!(seen(&rig), (2, vec![2]));
}

#[test]
fn a_refused_change_changes_nothing() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    rig.change(add(vip(80), "rr")).unwrap();
    rig.change(put(vip(80), 1, NAT, 1)).unwrap();
    let before = rig.rules();
    assert_eq!(rig.change(add(vip(80), "wlc")), Err(Reason::Exists));
    assert_eq!(rig.change(put(vip(80), 1, NAT, 1)), Err(Reason::Exists));
    assert_eq!(rig.change(edit(vip(80), 9, NAT, 1)), Err(Reason::NotFound));
    assert_eq!(rig.change(Change::DeleteService { service: vip(81) }), Err(Reason::NoSuchService));
    let atomic = [put(vip(80), 2, NAT, 1), put(vip(81), 2, NAT, 1)];
    let answers = rig.director.batch(&atomic, true, false, &rig.readings, rig.now).unwrap();
    assert_eq!(answers.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false]);
    let answers = rig.director.batch(&atomic[..1], false, true, &rig.readings, rig.now).unwrap();
    assert!(answers[0].is_ok());
    assert_eq!(rig.rules(), before);
    let answers = rig.director.batch(&atomic, false, false, &rig.readings, rig.now).unwrap();
    assert_eq!(answers.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false]);
    assert_eq!(rig.rules(), ["192.0.2.1:80/tcp rr 1:10.0.0.2:80 1:10.0.0.1:80"]);
}

#[test]
fn a_change_that_does_not_fit_the_maps_changes_nothing() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    rig.change(add(vip(80), "rr")).unwrap();
    for last in 0..=255 {
        rig.change(put(vip(80), last, DIRECT, 1)).unwrap();
        rig.now += crate::plan::QUARANTINE;
    }
    // Removed, but with a connection: its index is not free.
    assert!(rig.director.memory.store_word(Map::Counts, 7, 0, 1));
    rig.change(Change::DeleteServer { service: vip(80), server: server(7) }).unwrap();
    rig.change(add(vip(81), "rr")).unwrap();
    let before = rig.rules();
    assert_eq!(rig.change(put(vip(81), 1, DIRECT, 1)), Err(Reason::OutOfMemory));
    assert_eq!(rig.rules(), before);
    assert_eq!(rig.change(put(vip(80), 7, DIRECT, 1)), Ok(None));
}

#[test]
fn other_rules_fit_a_second_after_all_room_was_taken() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    let full = |service: ServiceId, first: u8| -> Vec<Change> {
        let servers = (0..=127).map(move |last| put(service, first + last, DIRECT, 1));
        std::iter::once(add(service, "rr")).chain(servers).collect()
    };
    let batch = |rig: &mut Rig, changes: &[Change]| {
        let result = rig.director.batch(changes, true, false, &rig.readings, rig.now);
        result.map(|answers| answers.iter().all(Result::is_ok)).map_err(|rejected| rejected.is_temporary)
    };
    assert_eq!(batch(&mut rig, &full(vip(80), 0)), Ok(true));
    assert_eq!(batch(&mut rig, &full(vip(81), 100)), Ok(true));
    rig.change(Change::Flush).unwrap();
    assert_eq!(batch(&mut rig, &full(vip(82), 0)), Err(true));
    assert_eq!(rig.rules(), [""; 0]);
    rig.now += crate::plan::QUARANTINE;
    assert_eq!(batch(&mut rig, &full(vip(82), 0)), Ok(true));
}

#[test]
fn lines_that_wait_are_a_reason_to_ask_again() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    rig.change(add(vip(80), "rr")).unwrap();
    let add_all = |rig: &mut Rig| {
        (0..=255).find_map(|last| {
            let change = put(vip(80), last, DIRECT, 1);
            rig.director.change(&change, &rig.readings, rig.now).err().map(|rejected| (change, rejected))
        })
    };
    let (change, rejected) = add_all(&mut rig).unwrap();
    assert!(rejected.is_temporary);
    rig.now += crate::plan::QUARANTINE;
    assert_eq!(rig.change(change), Ok(None));
}

#[test]
fn a_reload_applies_the_difference_and_leaves_what_was_set_by_hand() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    let file = vec![
        add(vip(80), "rr"),
        put(vip(80), 1, NAT, 1),
        put(vip(80), 2, NAT, 1),
        add(vip(81), "rr"),
        put(vip(81), 1, NAT, 1),
    ];
    assert_eq!(rig.reload(file.clone()), Reloaded { changes: 5, kept: 0 });
    assert_eq!(rig.reload(file), Reloaded { changes: 0, kept: 0 });
    rig.change(edit(vip(80), 1, NAT, 0)).unwrap();
    rig.change(put(vip(80), 3, NAT, 1)).unwrap();
    rig.change(add(vip(82), "lc")).unwrap();
    // A new process knows which is which.
    let mut rig = rig.restart();
    let file = vec![add(vip(80), "wlc"), put(vip(80), 1, NAT, 7), put(vip(80), 4, NAT, 1)];
    assert_eq!(rig.reload(file), Reloaded { changes: 5, kept: 2 });
    assert_eq!(rig.rules(), ["192.0.2.1:80/tcp wlc 1:10.0.0.4:80 1:10.0.0.3:80 7:10.0.0.1:80", "192.0.2.1:82/tcp lc"]);
}

#[test]
fn a_reload_restores_what_was_changed_or_removed_by_hand() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    let file = || vec![add(vip(80), "rr"), put(vip(80), 1, NAT, 1), put(vip(80), 2, NAT, 1)];
    rig.reload(file());
    let as_the_file = rig.rules();
    rig.change(edit(vip(80), 1, NAT, 0)).unwrap();
    rig.change(Change::DeleteServer { service: vip(80), server: server(2) }).unwrap();
    assert_eq!(rig.reload(file()), Reloaded { changes: 2, kept: 0 });
    assert_eq!(rig.rules(), as_the_file);
    rig.change(Change::DeleteService { service: vip(80) }).unwrap();
    rig.reload(file());
    assert_eq!(rig.rules(), as_the_file);
    // Also what was there by hand before the file had it, and then it goes with the file.
    rig.change(add(vip(81), "lc")).unwrap();
    rig.reload([file(), vec![add(vip(81), "wlc")]].concat());
    rig.change(edit(vip(80), 1, NAT, 5)).unwrap();
    assert_eq!(rig.reload(Vec::new()), Reloaded { changes: 2, kept: 0 });
    assert_eq!(rig.rules(), Vec::<String>::new());
}

#[test]
fn what_files_would_change_is_said_field_by_field_and_nothing_is_changed() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    rig.reload(vec![add(vip(80), "rr"), put(vip(80), 1, NAT, 1), put(vip(80), 2, NAT, 1), add(vip(81), "rr")]);
    rig.change(put(vip(80), 3, NAT, 1)).unwrap();
    let before = rig.rules();
    let mut files =
        files(vec![add(vip(80), "wlc"), put(vip(80), 1, NAT, 5), put(vip(80), 4, NAT, 1), add(vip(82), "lc")]);
    files.policies.insert(vip(80), ServicePolicy { quorum: 2, ..ServicePolicy::default() });
    files.sysctls.sloppy_tcp = true;
    let difference = rig.director.difference(&files, &rig.readings).unwrap();
    let field = |change: &FieldChange| {
        let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "-".to_owned());
        format!("{} {} {}", change.field, value(&change.from), value(&change.to))
    };
    let rule = |rule: &RuleChange| {
        format!("{:?} {} [{}]", rule.fate, rule.name, rule.fields.iter().map(field).collect::<Vec<_>>().join(", "))
    };
    let said: Vec<String> = difference
        .settings
        .iter()
        .map(field)
        .chain(
            difference
                .services
                .iter()
                .flat_map(|service| [rule(service)].into_iter().chain(service.real_servers.iter().map(rule))),
        )
        .collect();
    assert_eq!(
        said,
        [
            "sysctls.sloppy_tcp 0 1",
            "Changed 192.0.2.1:80/tcp [scheduler rr wlc, quorum - 2]",
            "Changed 10.0.0.1:80 [weight 1 5]",
            "Removed 10.0.0.2:80 [weight 1 -, forwarding masquerading -]",
            "Added 10.0.0.4:80 [weight - 1, forwarding - masquerading]",
            "Removed 192.0.2.1:81/tcp [scheduler rr -]",
            "Added 192.0.2.1:82/tcp [scheduler - lc]",
        ]
    );
    assert_eq!(rig.rules(), before);
    rig.director.reload(&files, &rig.readings, rig.now).unwrap();
    assert!(rig.director.difference(&files, &rig.readings).unwrap().is_empty());
}

#[test]
fn rules_say_where_they_come_from() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    let mut files = files(vec![add(vip(80), "rr"), put(vip(80), 1, NAT, 1), put(vip(80), 2, NAT, 1)]);
    let origin = |line| Origin { file: "lbd.yaml".into(), line };
    files.origins.insert((vip(80), None), origin(3));
    files.origins.insert((vip(80), Some(server(1))), origin(5));
    files.origins.insert((vip(80), Some(server(2))), origin(6));
    rig.director.reload(&files, &rig.readings, rig.now).unwrap();
    rig.change(put(vip(80), 3, NAT, 1)).unwrap();
    rig.change(edit(vip(80), 2, NAT, 0)).unwrap();
    rig.change(add(vip(81), "lc")).unwrap();
    let said = |rig: &Rig| {
        let servers = (1..=3).map(|number| rig.director.source_of_server(&vip(80), &server(number)).to_string());
        let services = [vip(80), vip(81)].map(|id| rig.director.source(&id).to_string());
        services.into_iter().chain(servers).collect::<Vec<String>>()
    };
    let expected = ["lbd.yaml:3", "by hand", "lbd.yaml:5", "lbd.yaml:6, changed by hand", "by hand"];
    assert_eq!(said(&rig), expected);
    let mut rig = rig.restart();
    assert_eq!(said(&rig), ["a file", "by hand", "a file", "a file", "by hand"]);
    rig.director.remember(&files);
    assert_eq!(said(&rig), expected);
}

#[test]
fn a_reload_of_all_leaves_nothing_that_was_set_by_hand() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    let file = || vec![add(vip(80), "rr"), put(vip(80), 1, NAT, 7), put(vip(80), 2, NAT, 1)];
    rig.reload(file());
    rig.change(edit(vip(80), 1, NAT, 0)).unwrap();
    rig.change(put(vip(80), 3, NAT, 1)).unwrap();
    rig.change(add(vip(82), "lc")).unwrap();
    let files = files(file());
    let reloaded = rig.director.reload_all(&files, &rig.readings, rig.now).unwrap();
    assert_eq!(reloaded, Reloaded { changes: 3, kept: 0 });
    assert_eq!(rig.rules(), ["192.0.2.1:80/tcp rr 1:10.0.0.2:80 7:10.0.0.1:80"]);
    // All of it is the file's again, for the next process too.
    let mut rig = rig.restart();
    rig.reload(vec![add(vip(80), "wlc")]);
    assert_eq!(rig.rules(), ["192.0.2.1:80/tcp wlc"]);
}

#[test]
fn sysctls_of_files_reach_the_data_path_and_go_with_the_file() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    let flags = |rig: &Rig| rig.director.memory.config().unwrap().flags;
    let apply = |rig: &mut Rig, sysctls| {
        let files = FileRules { sysctls, ..FileRules::default() };
        assert!(!rig.director.holds(&files));
        rig.director.reload(&files, &rig.readings, rig.now).unwrap().changes
    };
    let usual = Sysctls::default();
    assert_eq!(flags(&rig), CONFIG_CONN_REUSE);
    for (sysctls, expected) in [
        (Sysctls { sloppy_tcp: true, ..usual }, CONFIG_SLOPPY_TCP | CONFIG_CONN_REUSE),
        (Sysctls { expire_nodest_conn: true, ..usual }, CONFIG_EXPIRE_NODEST | CONFIG_CONN_REUSE),
        (Sysctls { conn_reuse_mode: 0, ..usual }, 0),
        (Sysctls { conn_reuse_mode: 2, ..usual }, CONFIG_CONN_REUSE | CONFIG_CONN_REUSE_FIN_WAIT),
        (Sysctls { nat_icmp_send: true, ..usual }, CONFIG_NAT_ICMP_SEND | CONFIG_CONN_REUSE),
    ] {
        assert_eq!(apply(&mut rig, sysctls), 1);
        assert_eq!(flags(&rig), expected);
        rig = rig.restart();
        assert_eq!(flags(&rig), expected);
    }
    assert_eq!(apply(&mut rig, usual), 1);
    assert_eq!(flags(&rig), CONFIG_CONN_REUSE);
}

#[test]
fn a_services_own_timeouts_are_stored_and_go_with_its_file() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    let mut files = FileRules::default();
    files.table.apply(&add(vip(80), "rr"), &FreeStanding).unwrap();
    let established = ConnectionState::Established as usize;
    let own = ServiceTimeouts { tcp_seconds: Some(60), ..ServiceTimeouts::default() };
    for (timeouts, stored, shortest) in [(Some(own), 60, 60), (None, 0, 900)] {
        files.service_timeouts = timeouts.map(|timeouts| (vip(80), timeouts)).into_iter().collect();
        assert!(!rig.director.holds(&files));
        rig.director.reload(&files, &rig.readings, rig.now).unwrap();
        for restarts in 0..2 {
            let config = rig.director.memory.config().unwrap();
            let hertz = config.jiffies_per_second.max(1);
            let index = rig.director.layout.service_index(&vip(80)).unwrap();
            let record = rig.director.memory.load_service(index).unwrap();
            assert_eq!(record.timeouts, [stored * hertz, 0, 0], "{restarts}");
            assert_eq!(config.shortest_timeouts[established], shortest * hertz);
            assert_eq!(config.timeouts[established], 900 * hertz);
            rig = rig.restart();
        }
    }
}

#[test]
fn synchronisation_daemons_outlive_a_restart_and_stay_the_files_or_ones_own() {
    let start = |role, interface: &str| {
        Change::StartDaemon(SyncDaemonSettings {
            role,
            interface: interface.to_owned(),
            sync_id: 7,
            maximum_length: Some(1_000),
            group: Some("ff05::56".parse().unwrap()),
            port: Some(8_849),
            ttl: Some(3),
        })
    };
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    let mut files = FileRules::default();
    files.table.apply(&start(SyncRole::Master, "eth0"), &host::Anywhere).unwrap();
    rig.director.set_file_daemons(&files).unwrap();
    rig.director.rules.apply(&start(SyncRole::Backup, "fifteen-letters"), &host::Anywhere).unwrap();
    rig.director.store_sync_daemons();
    let daemons = |rig: &Rig| rig.director.rules.sync_daemons().cloned().collect::<Vec<_>>();
    let before = daemons(&rig);
    assert_eq!(before.len(), 2);
    rig = rig.restart();
    assert_eq!(daemons(&rig), before);
    // The file no longer asks for its own; the other was started by hand and stays.
    assert_eq!(rig.director.set_file_daemons(&FileRules::default()).unwrap(), 1);
    rig = rig.restart();
    assert_eq!(daemons(&rig).iter().map(|daemon| daemon.role).collect::<Vec<_>>(), [SyncRole::Backup]);
    rig.change(Change::StopDaemon(SyncRole::Backup)).unwrap();
    assert_eq!(daemons(&rig.restart()), []);
}

#[test]
fn a_server_is_dead_only_while_it_gets_no_connections() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    rig.change(add(vip(80), "rr")).unwrap();
    rig.change(put(vip(80), 1, DIRECT, 5)).unwrap();
    let is_dead = |rig: &Rig| rig.server(&vip(80), &server(1)).flags & SERVER_DEAD != 0;
    assert_eq!(rig.director.reset_connections(&vip(80), &server(1)), None);
    assert_eq!(rig.director.reset_connections(&vip(80), &server(2)), None);
    assert!(!is_dead(&rig));
    let edit = |weight| {
        let settings = ServerSettings { weight, ..ServerSettings::default() };
        Change::EditServer { service: vip(80), server: server(1), settings }
    };
    rig.change(edit(0)).unwrap();
    assert!(rig.director.reset_connections(&vip(80), &server(1)).is_some());
    rig = rig.restart();
    assert!(is_dead(&rig));
    rig.director.keep_connections(&vip(80), &server(1));
    assert!(!is_dead(&rig));
    assert!(rig.director.reset_connections(&vip(80), &server(1)).is_some());
    rig.change(edit(3)).unwrap();
    assert!(!is_dead(&rig));
    rig.change(Change::DeleteServer { service: vip(80), server: server(1) }).unwrap();
    assert!(rig.director.reset_connections(&vip(80), &server(1)).is_some());
}

#[test]
fn files_that_were_applied_are_known_after_a_restart() {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    let mut files = FileRules::default();
    assert!(rig.director.holds(&files));
    files.table.apply(&add(vip(80), "rr"), &FreeStanding).unwrap();
    assert!(!rig.director.holds(&files));
    rig.director.reload(&files, &rig.readings, rig.now).unwrap();
    let rig = rig.restart();
    assert!(rig.director.holds(&files));
    files.any_address.insert(vip(80));
    assert!(!rig.director.holds(&files));
}

fn change() -> impl Strategy<Value = Change> {
    let service = || (0u16..4).prop_map(|port| vip(8_000 + port));
    let forwarding = || prop_oneof![Just(NAT), Just(DIRECT)];
    let scheduler = || prop_oneof![Just("rr"), Just("wrr"), Just("wlc"), Just("sh")];
    prop_oneof![
        3 => (service(), scheduler()).prop_map(|(service, scheduler)| add(service, scheduler)),
        1 => (service(), scheduler())
            .prop_map(|(service, scheduler)| Change::EditService { service, settings: settings(scheduler) }),
        1 => service().prop_map(|service| Change::DeleteService { service }),
        6 => (service(), 1u8..9, forwarding(), 0u32..5).prop_map(|(s, last, f, weight)| put(s, last, f, weight)),
        2 => (service(), 1u8..9, forwarding(), 0u32..5).prop_map(|(s, last, f, weight)| edit(s, last, f, weight)),
        2 => (service(), 1u8..9).prop_map(|(service, last)| Change::DeleteServer { service, server: server(last) }),
        1 => Just(Change::Zero { service: None }),
        1 => Just(Change::Flush),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_row_of_commands_is_what_a_new_process_finds(changes in proptest::collection::vec(change(), 1..80)) {
        let mut rig = Rig::new(network(&["192.0.2.1"]));
        let mut expected = RuleTable::default();
        for change in changes {
            let accepted = expected.apply(&change, &FreeStanding).is_ok();
            prop_assert_eq!(rig.change(change).is_ok(), accepted);
        }
        let rules = rig.rules();
        let found = rig.restart();
        prop_assert_eq!(&found.rules(), &rules);
        let wanted: Vec<_> = expected.services().map(|service| (service.id, service.clone())).collect();
        for (id, service) in wanted {
            prop_assert_eq!(found.director.rules().service(&id), Some(&service));
        }
    }
}
