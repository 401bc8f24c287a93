use std::net::IpAddr;

use proptest::prelude::*;

use super::*;
use crate::command::Command;
use crate::model::{
    Change, ConnectionLine, ConnectionProtocol, PersistenceData, Rates, SCHEDULERS, ServerId, ServerSettings,
};
use crate::names::NoNames;
use crate::parse::parse;
use crate::restore;

fn tcp(address: &str, port: u16) -> ServiceId {
    ServiceId::Address { protocol: Protocol::Tcp, address: address.parse().unwrap(), port }
}

fn server(address: &str, statistics: Statistics) -> ServerEntry {
    ServerEntry {
        id: ServerId { address: address.parse().unwrap(), port: 80 },
        settings: ServerSettings { forwarding: Forwarding::Masquerading, ..ServerSettings::default() },
        active: 3,
        inactive: 4_294_967_295,
        persistent: 7,
        statistics,
        effective_weight: None,
        presence: Presence::Listed,
    }
}

fn entry(id: ServiceId, statistics: Statistics, servers: Vec<ServerEntry>) -> ServiceEntry {
    ServiceEntry { id, settings: ServiceSettings::default_for(id.family()), statistics, servers }
}

fn printed(columns: Columns, exact: bool, entry: &ServiceEntry) -> String {
    let mut text = Vec::new();
    let format = ListFormat { numeric: true, exact, columns, ..ListFormat::default() };
    service(&mut text, entry, format, &NoNames).unwrap();
    String::from_utf8(text).unwrap()
}

fn busy() -> Statistics {
    Statistics {
        connections: 99_999_999,
        packets_in: 100_000_000,
        packets_out: 1_999_999_999,
        bytes_in: 199_999_999_999,
        bytes_out: u64::MAX,
        rates: Rates { connections: 1, packets_in: 123_456_789, packets_out: 3, bytes_in: 123_456_789, bytes_out: 5 },
    }
}

#[test]
fn large_numbers_are_cut_to_a_unit_unless_they_are_to_be_exact() {
    let entry = entry(tcp("10.0.0.1", 80), busy(), vec![server("10.0.1.1", busy())]);
    assert_eq!(
        printed(Columns::Stats, false, &entry),
        "TCP  10.0.0.1:80                  99999999  100000K    1999M     199G18446744T\n\
         \x20 -> 10.0.1.1:80                  99999999  100000K    1999M     199G18446744T\n"
    );
    assert_eq!(
        printed(Columns::Stats, true, &entry).lines().next().unwrap(),
        "TCP  10.0.0.1:80                  99999999 100000000 1999999999 199999999999 18446744073709551615"
    );
    assert_eq!(
        printed(Columns::Rate, false, &entry),
        "TCP  10.0.0.1:80                         1  123456K        3  123456K        5\n\
         \x20 -> 10.0.1.1:80                         1 123456789        3  123456K        5\n"
    );
}

#[test]
fn connections_are_shown_in_the_columns_that_were_asked_for() {
    let entry = entry(tcp("10.0.0.1", 80), busy(), vec![server("10.0.1.1", busy())]);
    let server_line = |columns| printed(columns, false, &entry).lines().nth(1).unwrap().to_owned();
    assert_eq!(server_line(Columns::Plain), "  -> 10.0.1.1:80                  Masq    1      3          4294967295");
    assert_eq!(
        server_line(Columns::Thresholds),
        "  -> 10.0.1.1:80                  0          0          3          4294967295"
    );
    assert_eq!(
        server_line(Columns::PersistentConnections),
        "  -> 10.0.1.1:80                  1         7           3          4294967295"
    );
}

fn connection(protocol: ConnectionProtocol, client: &str, persistence: Option<PersistenceData>) -> ConnectionLine {
    let port = |port| if protocol == ConnectionProtocol::Ip { 0 } else { port };
    ConnectionLine {
        protocol,
        expires_seconds: 899,
        state: "ESTABLISHED".into(),
        client_address: client.parse().unwrap(),
        client_port: port(40_002),
        virtual_address: "10.0.0.1".parse().unwrap(),
        virtual_port: port(80),
        server_address: "10.0.1.1".parse().unwrap(),
        server_port: port(8080),
        persistence,
    }
}

#[test]
fn connections_are_lines() {
    let check = |line: &ConnectionLine, persistence: bool, expected: &str| {
        let mut text = Vec::new();
        connection_line(&mut text, line, true, persistence, &NoNames).unwrap();
        assert_eq!(String::from_utf8(text).unwrap(), expected);
    };
    let plain = connection(ConnectionProtocol::Tcp, "10.0.0.9", None);
    let text = "TCP 14:59  ESTABLISHED 10.0.0.9:40002     10.0.0.1:80        10.0.1.1:8080\n";
    check(&plain, false, text);
    check(&plain, true, text);
    let mut long = connection(ConnectionProtocol::Sctp, "2001:db8::9", None);
    long.expires_seconds = 31 * 86_400;
    check(&long, false, "SCTP 44640:00 ESTABLISHED [2001:db8::9]:40002 10.0.0.1:80        10.0.1.1:8080\n");
    let data = PersistenceData { engine: "sip".into(), data: "call@host".into() };
    let engine = connection(ConnectionProtocol::Ip, "10.0.0.9", Some(data));
    check(&engine, false, "IP  14:59  ESTABLISHED 10.0.0.9:0         10.0.0.1:0         10.0.1.1:0\n");
    check(
        &engine,
        true,
        "IP  14:59  ESTABLISHED 10.0.0.9:0         10.0.0.1:0         10.0.1.1:0       sip                call@host\n",
    );
}

#[test]
fn the_order_is_by_the_sign_of_a_difference() {
    let ids = [
        tcp("10.0.0.1", 80),
        tcp("2001:db8::1", 80),
        ServiceId::Mark { mark: 7, family: Family::Ipv4 },
        ServiceId::Mark { mark: u32::MAX, family: Family::Ipv4 },
        tcp("192.168.0.1", 80),
        tcp("fe80::1", 80),
        tcp("192.168.0.1", 79),
    ];
    let mut services: Vec<_> = ids.into_iter().map(|id| entry(id, Statistics::default(), Vec::new())).collect();
    sort_services(&mut services);
    let order: Vec<_> = services.iter().map(|entry| entry.id.to_string()).collect();
    let expected = [
        "mark 4294967295",
        "192.168.0.1:79/tcp",
        "192.168.0.1:80/tcp",
        "10.0.0.1:80/tcp",
        "[fe80::1]:80/tcp",
        "[2001:db8::1]:80/tcp",
        "mark 7",
    ];
    assert_eq!(order, expected);
}

fn any_service() -> impl Strategy<Value = ServiceId> {
    let protocol = prop_oneof![Just(Protocol::Tcp), Just(Protocol::Udp), Just(Protocol::Sctp)];
    prop_oneof![
        (protocol, any::<IpAddr>(), 1..=u16::MAX).prop_map(|(protocol, address, port)| ServiceId::Address {
            protocol,
            address,
            port
        }),
        // Larger marks are saved as negative numbers, which -A refuses: the real one's quirk.
        (1..=i32::MAX.cast_unsigned(), prop_oneof![Just(Family::Ipv4), Just(Family::Ipv6)])
            .prop_map(|(mark, family)| ServiceId::Mark { mark, family }),
    ]
}

fn any_settings(id: ServiceId) -> impl Strategy<Value = ServiceSettings> {
    let netmask = match id.family() {
        Family::Ipv4 => any::<std::net::Ipv4Addr>().prop_map(Netmask::Mask).boxed(),
        Family::Ipv6 => (1u8..=128).prop_map(Netmask::PrefixLength).boxed(),
    };
    let udp = !matches!(id, ServiceId::Address { protocol: Protocol::Tcp | Protocol::Sctp, .. });
    let seconds = proptest::option::of(1u32..=Timeouts::MAXIMUM_SECONDS);
    (proptest::sample::select(&SCHEDULERS[..]), any::<[bool; 3]>(), seconds, netmask, any::<[bool; 2]>()).prop_map(
        move |(scheduler, [flag_1, flag_2, flag_3], persistence_seconds, netmask, [engine, one_packet])| {
            let nameless = matches!(scheduler, "sh" | "mh");
            ServiceSettings {
                scheduler: scheduler.to_owned(),
                // sh and mh have no name for the third flag: it is lost when saved, as in the real one.
                flags: SchedulerFlags { flag_1, flag_2, flag_3: flag_3 && !nameless },
                persistence_seconds,
                netmask: if persistence_seconds.is_some() { netmask } else { Netmask::host(id.family()) },
                persistence_engine: engine.then(|| "sip".to_owned()),
                one_packet: one_packet && udp,
            }
        },
    )
}

fn any_server(id: ServiceId) -> impl Strategy<Value = ServerEntry> {
    let checksum = || prop_oneof![Just(TunnelChecksum::None), Just(TunnelChecksum::Full), Just(TunnelChecksum::Remote)];
    let forwarding = prop_oneof![
        Just(Forwarding::Masquerading),
        Just(Forwarding::DirectRouting),
        Just(Forwarding::Tunneling(Tunnel::Ipip)),
        (1..=u16::MAX, checksum()).prop_map(|(port, checksum)| Forwarding::Tunneling(Tunnel::Gue { port, checksum })),
        checksum().prop_filter_map("gre knows no remote checksum", |checksum| {
            (checksum != TunnelChecksum::Remote).then_some(Forwarding::Tunneling(Tunnel::Gre { checksum }))
        }),
    ];
    (any::<IpAddr>(), any::<u16>(), 0..=i32::MAX.cast_unsigned(), forwarding).prop_map(
        move |(address, port, weight, forwarding)| {
            let same_family = Family::of(address) == id.family();
            let forwarding = if same_family { forwarding } else { Forwarding::Tunneling(Tunnel::Ipip) };
            let follows = forwarding != Forwarding::Masquerading && matches!(id, ServiceId::Address { .. });
            ServerEntry {
                id: ServerId { address, port: if follows { id.port() } else { port } },
                settings: ServerSettings { forwarding, weight, upper_threshold: 0, lower_threshold: 0 },
                active: 0,
                inactive: 0,
                persistent: 0,
                statistics: Statistics::default(),
                effective_weight: None,
                presence: Presence::Listed,
            }
        },
    )
}

fn any_entry() -> impl Strategy<Value = ServiceEntry> {
    any_service().prop_flat_map(|id| {
        (any_settings(id), proptest::collection::vec(any_server(id), 0..4)).prop_map(move |(settings, servers)| {
            ServiceEntry { id, settings, statistics: Statistics::default(), servers }
        })
    })
}

proptest! {
    #[test]
    fn what_is_saved_is_understood_as_the_same_rules(entry in any_entry()) {
        let mut text = Vec::new();
        save(&mut text, &entry, true, &NoNames).unwrap();
        let mut changes = text.split(|&byte| byte == b'\n').filter(|line| !line.is_empty()).map(|line| {
            match parse(b"ipvsadm", &restore::words(line, true), &NoNames) {
                Ok(Command::Change { change, .. }) => change,
                other => panic!("{}: {other:?}", String::from_utf8_lossy(line)),
            }
        });
        let service = entry.id;
        prop_assert_eq!(changes.next(), Some(Change::AddService { service, settings: entry.settings.clone() }));
        for server in &entry.servers {
            let (server, settings) = (server.id, server.settings);
            prop_assert_eq!(changes.next(), Some(Change::AddServer { service, server, settings }));
        }
        prop_assert_eq!(changes.next(), None);
    }

    #[test]
    fn any_order_of_addresses_is_sorted_without_a_panic(addresses in proptest::collection::vec(any::<IpAddr>(), 0..40)) {
        let mut services: Vec<_> = addresses
            .into_iter()
            .map(|address| ServiceId::Address { protocol: Protocol::Tcp, address, port: 80 })
            .map(|id| entry(id, Statistics::default(), Vec::new()))
            .collect();
        let length = services.len();
        sort_services(&mut services);
        prop_assert_eq!(services.len(), length);
    }
}
