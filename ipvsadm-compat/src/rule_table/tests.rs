use std::net::IpAddr;

use super::*;
use crate::model::{Family, Forwarding, Netmask, Protocol, Tunnel};

fn service(text: &str, port: u16) -> ServiceId {
    ServiceId::Address { protocol: Protocol::Tcp, address: text.parse().unwrap(), port }
}

fn server(text: &str) -> ServerId {
    ServerId { address: text.parse().unwrap(), port: 80 }
}

fn add(id: ServiceId) -> Change {
    Change::AddService { service: id, settings: ServiceSettings::default_for(id.family()) }
}

fn add_server(id: ServiceId, address: &str) -> Change {
    Change::AddServer { service: id, server: server(address), settings: ServerSettings::default() }
}

struct OwnAddress(IpAddr);

impl Host for OwnAddress {
    fn address_kind(&self, address: IpAddr) -> AddressKind {
        if address == self.0 { AddressKind::Local } else { AddressKind::Other }
    }

    fn interface(&self, name: &str) -> Option<Interface> {
        ["eth0", "down"].contains(&name).then_some(Interface { mtu: 9000, up: name == "eth0" })
    }
}

#[test]
fn servers_are_kept_newest_first_and_an_edit_keeps_the_place() {
    let mut table = RuleTable::default();
    let id = service("10.0.0.1", 80);
    for change in [add(id), add_server(id, "10.0.1.1"), add_server(id, "10.0.1.2"), add_server(id, "10.0.1.3")] {
        table.apply(&change, &FreeStanding).unwrap();
    }
    let edit = Change::EditServer {
        service: id,
        server: server("10.0.1.2"),
        settings: ServerSettings { weight: 7, ..ServerSettings::default() },
    };
    table.apply(&edit, &FreeStanding).unwrap();
    let weights: Vec<_> = table
        .service(&id)
        .unwrap()
        .servers
        .iter()
        .map(|rules| (rules.id.address.to_string(), rules.settings.weight))
        .collect();
    assert_eq!(weights, [("10.0.1.3".to_owned(), 1), ("10.0.1.2".to_owned(), 7), ("10.0.1.1".to_owned(), 1)]);
    assert_eq!(table.server_count(), 3);
}

#[test]
fn refusals_are_the_kernels() {
    let id = service("10.0.0.1", 80);
    let other = service("10.0.0.2", 80);
    let settings = ServerSettings::default();
    let thresholds = ServerSettings { upper_threshold: 5, lower_threshold: 6, ..settings };
    let mut unknown = ServiceSettings::default_for(Family::Ipv4);
    unknown.scheduler = "RR".into();
    let cases = [
        (add(id), Reason::Exists),
        (Change::DeleteService { service: other }, Reason::NoSuchService),
        (Change::AddService { service: other, settings: unknown.clone() }, Reason::NotFound),
        (Change::EditService { service: id, settings: unknown }, Reason::NotFound),
        (add_server(other, "10.0.1.1"), Reason::NoSuchService),
        (add_server(id, "10.0.1.1"), Reason::Exists),
        (add_server(id, "224.0.0.1"), Reason::Invalid),
        (add_server(id, "0.0.0.0"), Reason::Invalid),
        (add_server(id, "255.255.255.255"), Reason::Invalid),
        (add_server(id, "2001:db8::1"), Reason::Invalid),
        (Change::AddServer { service: id, server: server("10.0.1.9"), settings: thresholds }, Reason::OutOfRange),
        (Change::EditServer { service: id, server: server("10.0.1.9"), settings }, Reason::NotFound),
        (Change::DeleteServer { service: id, server: server("10.0.1.9") }, Reason::NotFound),
        (Change::Zero { service: Some(other) }, Reason::NoSuchService),
        (Change::StopDaemon(SyncRole::Master), Reason::NoSuchService),
    ];
    let mut table = RuleTable::default();
    table.apply(&add(id), &FreeStanding).unwrap();
    table.apply(&add_server(id, "10.0.1.1"), &FreeStanding).unwrap();
    for (change, reason) in cases {
        assert_eq!(table.apply(&change, &FreeStanding), Err(Refusal::from(reason)), "{change:?}");
    }
    assert_eq!((table.service_count(), table.server_count()), (1, 1));
}

#[test]
fn a_server_is_unicast_or_one_of_our_own_addresses() {
    let id = service("2001:db8::1", 80);
    let own: IpAddr = "fe80::1".parse().unwrap();
    let mut table = RuleTable::default();
    table.apply(&add(id), &FreeStanding).unwrap();
    for (address, good) in
        [("fe80::1", true), ("fe80::2", false), ("ff02::1", false), ("::", false), ("::1", true), ("fd00::1", true)]
    {
        assert_eq!(table.apply(&add_server(id, address), &OwnAddress(own)).is_ok(), good, "{address}");
    }
}

#[test]
fn all_or_nothing_leaves_the_table_as_it_was() {
    let mut table = RuleTable::default();
    let id = service("10.0.0.1", 80);
    let good = [add(id), add_server(id, "10.0.1.1")];
    assert_eq!(table.apply_all(&good, &FreeStanding).unwrap().len(), 2);
    let bad = [Change::Flush, add(id), add_server(service("10.0.0.9", 80), "10.0.1.1"), add(id)];
    let answers = table.apply_all(&bad, &FreeStanding).unwrap_err();
    let refused: Vec<_> = answers.iter().map(Result::is_err).collect();
    assert_eq!(refused, [false, false, true, true]);
    assert_eq!((table.service_count(), table.server_count()), (1, 1));
}

#[test]
fn limits_refuse_as_memory_does_and_name_the_limit() {
    let mut table = RuleTable::new(Limits { services: 1, servers: 1, servers_per_service: 1 });
    let id = service("10.0.0.1", 80);
    table.apply_all(&[add(id), add_server(id, "10.0.1.1")], &FreeStanding).unwrap();
    for change in [add(service("10.0.0.2", 80)), add_server(id, "10.0.1.2")] {
        let refusal = table.apply(&change, &FreeStanding).unwrap_err();
        assert_eq!(refusal.reason, Reason::OutOfMemory);
        assert!(refusal.hint.unwrap().contains("at most 1"));
    }
}

#[test]
fn a_daemon_gets_ipvs_defaults_and_excludes_mixed_families() {
    let mut table = RuleTable::default();
    let host = OwnAddress("10.0.0.1".parse().unwrap());
    let start = |interface: &str, role| {
        Change::StartDaemon(SyncDaemonSettings {
            role,
            interface: interface.into(),
            sync_id: 0,
            maximum_length: None,
            group: None,
            port: None,
            ttl: None,
        })
    };
    assert_eq!(table.apply(&start("eth7", SyncRole::Master), &host).unwrap_err().reason, Reason::NoDevice);
    assert_eq!(table.apply(&start("down", SyncRole::Master), &host).unwrap_err().reason, Reason::Unreachable);
    table.apply(&start("down", SyncRole::Backup), &host).unwrap();
    table.apply(&Change::StopDaemon(SyncRole::Backup), &host).unwrap();
    table.apply(&start("eth0", SyncRole::Master), &host).unwrap();
    assert_eq!(table.apply(&start("down", SyncRole::Master), &host).unwrap_err().reason, Reason::Exists);
    table.apply(&start("eth0", SyncRole::Backup), &host).unwrap();
    let lengths: Vec<_> = table.sync_daemons().map(|daemon| daemon.maximum_length).collect();
    assert_eq!(lengths, [1472, 8972]);
    assert_eq!(table.apply(&start("eth0", SyncRole::Master), &host).unwrap_err().reason, Reason::Exists);

    let id = service("10.0.0.1", 80);
    table.apply(&add(id), &host).unwrap();
    let mixed = Change::AddServer {
        service: id,
        server: server("2001:db8::1"),
        settings: ServerSettings { forwarding: Forwarding::Tunneling(Tunnel::Ipip), ..ServerSettings::default() },
    };
    assert_eq!(table.apply(&mixed, &host).unwrap_err().reason, Reason::Invalid);
    table.apply(&Change::StopDaemon(SyncRole::Master), &host).unwrap();
    table.apply(&Change::StopDaemon(SyncRole::Backup), &host).unwrap();
    table.apply(&mixed, &host).unwrap();
    assert_eq!(table.apply(&start("eth0", SyncRole::Master), &host).unwrap_err().reason, Reason::Invalid);
}

#[test]
fn a_service_of_the_other_family_has_another_netmask() {
    let id = service("2001:db8::1", 80);
    let mut settings = ServiceSettings::default_for(Family::Ipv4);
    let mut table = RuleTable::default();
    assert!(table.apply(&Change::AddService { service: id, settings: settings.clone() }, &FreeStanding).is_err());
    settings.netmask = Netmask::PrefixLength(129);
    assert!(table.apply(&Change::AddService { service: id, settings }, &FreeStanding).is_err());
}
