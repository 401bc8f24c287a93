use ipvsadm_compat::rule_table::FreeStanding;

use super::*;
use crate::director::Sysctls;

fn check_problems(text: &str, expected: &[&str]) {
    let problems = load(text.as_bytes(), "lbd.yaml", &FreeStanding).unwrap_err();
    let firsts: Vec<&str> = problems.iter().filter_map(|problem| problem.lines().next()).collect();
    assert_eq!(firsts, expected, "\n{text}");
    problems.iter().for_each(|problem| assert!(problem.contains("\n  hint: "), "no hint: {problem}"));
}

const GOOD: &str = "
interfaces: [eth0, eth1]
attach: xdp-generic
connections: 5000
timeouts: {tcp: 100}
sysctls: {sloppy_tcp: 1, conn_reuse_mode: 0}
services:
  - address: 192.0.2.10
    port: 80
    real_servers:
      - {address: 10.0.0.7, port: 8080, weight: 3, forwarding: masquerading}
      - address: 10.0.0.8
  - address: 2001:db8::10
    port: 53
    protocol: udp
    scheduler: rr
    any_address: true
";

#[test]
fn a_good_configuration_is_understood() {
    let (config, rules) = load(GOOD.as_bytes(), "lbd.yaml", &FreeStanding).unwrap();
    assert_eq!(config.interfaces, ["eth0", "eth1"]);
    assert_eq!((config.attach, config.connections), (Some(AttachMode::XdpGeneric), Some(5000)));
    assert_eq!((rules.table.service_count(), rules.table.server_count()), (2, 2));
    assert_eq!(rules.table.timeouts().tcp_seconds, 100);
    assert_eq!(rules.any_address.len(), 1);
    assert_eq!(rules.sysctls, Sysctls { sloppy_tcp: true, expire_nodest_conn: false, conn_reuse_mode: false });
    let http = rules.table.services().last().unwrap();
    let servers: Vec<String> = http.servers.iter().map(|server| server.id.to_string()).collect();
    assert_eq!(servers, ["10.0.0.8:80", "10.0.0.7:8080"]);
}

#[test]
fn an_empty_file_says_nothing() {
    for text in ["", "# nothing\n", "{}"] {
        let (config, rules) = load(text.as_bytes(), "lbd.yaml", &FreeStanding).unwrap();
        assert_eq!((config, rules.table.service_count()), (Config::default(), 0));
        assert!(rules.is_empty() && rules.digest() == 0);
    }
}

#[test]
fn every_problem_of_meaning_is_reported_with_its_place() {
    let text = "\
attach: sideways
connections: 0
timeouts: {udp: 99999999}
sysctls: {conn_reuse_mode: 2, sloppy_tcp: -1}
services:
  - address: 192.0.2.300
    port: 80800
    protocol: icmp
    scheduler: best
    real_servers:
      - address: nowhere
        weight: -1
  - address: 192.0.2.1
    port: 80
    real_servers:
      - {address: 10.0.0.7, forwarding: magic}
      - {address: 10.0.0.7, port: 81}
      - {address: 10.0.0.8, port: 0, forwarding: masquerading}
";
    check_problems(
        text,
        &[
            "lbd.yaml:1:9: attach: no way to attach is called sideways",
            "lbd.yaml:2:14: connections: 0 is below 1",
            "lbd.yaml:3:17: timeouts.udp: 99999999 is above 2678400",
            "lbd.yaml:4:43: sysctls.sloppy_tcp: -1 is below 0",
            "lbd.yaml:4:28: sysctls.conn_reuse_mode: 2 is above 1",
            "lbd.yaml:6:14: services[0].address: 192.0.2.300 is no IP address",
            "lbd.yaml:7:11: services[0].port: 80800 is above 65535",
            "lbd.yaml:8:15: services[0].protocol: no protocol is called icmp",
            "lbd.yaml:9:16: services[0].scheduler: scheduler best is not supported",
            "lbd.yaml:11:18: services[0].real_servers[0].address: nowhere is no IP address",
            "lbd.yaml:12:17: services[0].real_servers[0].weight: -1 is below 0",
            "lbd.yaml:16:41: services[1].real_servers[0].forwarding: no forwarding method is called magic",
            "lbd.yaml:17:35: services[1].real_servers[1].port: port 81 is not the service's, and only masquerading changes ports",
            "lbd.yaml:18:35: services[1].real_servers[2].port: 0 is below 1",
        ],
    );
}

#[test]
fn what_a_command_would_refuse_is_refused() {
    let text = "\
services:
  - {address: 192.0.2.1, port: 80, real_servers: [{address: 224.0.0.1}, {address: 10.0.0.1}, {address: 10.0.0.1}]}
  - {address: 192.0.2.1, port: 80}
";
    let problems = load(text.as_bytes(), "lbd.yaml", &FreeStanding).unwrap_err();
    let wanted = [
        "lbd.yaml:2:51: services[0].real_servers[0]: ",
        "lbd.yaml:2:94: services[0].real_servers[2]: ",
        "lbd.yaml:3:5: services[1]: Service already exists",
    ];
    assert_eq!(problems.len(), wanted.len(), "{problems:?}");
    problems.iter().zip(wanted).for_each(|(problem, wanted)| assert!(problem.starts_with(wanted), "{problem}"));
}

#[test]
fn a_wrong_form_names_its_place_and_key() {
    check_problems(
        "servces: []\n",
        &[
            "lbd.yaml:1:1: servces: unknown field `servces`, expected one of `interfaces`, `attach`, `connections`, `timeouts`, `sysctls`, `services`",
        ],
    );
    check_problems(
        "sysctls:\n  drop_entry: 1\n",
        &[
            "lbd.yaml:2:3: sysctls.drop_entry: unknown field `drop_entry`, expected one of `sloppy_tcp`, `expire_nodest_conn`, `conn_reuse_mode`",
        ],
    );
    check_problems(
        "services:\n  - address: 192.0.2.1\n    port: http\n",
        &["lbd.yaml:3:11: services[0].port: invalid type: string \"http\", expected i64"],
    );
    check_problems("services:\n  - port: 80\n", &["lbd.yaml:2:5: services[0]: missing field `address`"]);
    check_problems(
        "interfaces: [a\nb: 2\n",
        &[
            "lbd.yaml:2:2: interfaces: did not find expected ',' or ']' at line 2 column 2, while parsing a flow sequence",
        ],
    );
    check_problems("- 1\n", &["lbd.yaml:1:1: invalid type: sequence, expected a mapping of settings"]);
}

#[test]
fn every_key_is_in_the_manual_page_and_in_the_example() {
    let page = include_str!("../../../packaging/man/lbd.yaml.5");
    let example = include_str!("../../../packaging/lbd.yaml");
    let service = "services: [{address: 192.0.2.1, port: 80, nonsense: 1}]";
    let server = "services: [{address: 192.0.2.1, port: 80, real_servers: [{address: 10.0.0.1, nonsense: 1}]}]";
    let mut keys = 0;
    for text in ["nonsense: 1", "timeouts: {nonsense: 1}", "sysctls: {nonsense: 1}", service, server] {
        let problem = load(text.as_bytes(), "f", &FreeStanding).unwrap_err().remove(0);
        let known = problem.lines().next().and_then(|line| line.split_once("expected one of ")).unwrap().1;
        for key in known.split(", ").map(|key| key.trim_matches('`')) {
            let is_described = page.lines().any(|line| line == format!(".BR {key} :") || line == format!(".B {key}"));
            assert!(is_described, "{key} is missing in the manual page");
            assert!(example.contains(&format!("{key}:")), "{key} is missing in the example");
            keys += 1;
        }
    }
    assert!(keys >= 22, "{keys}");
}

#[test]
fn the_example_configuration_is_good() {
    let example = include_str!("../../../packaging/lbd.yaml");
    let (config, rules) = load(example.as_bytes(), "lbd.yaml", &FreeStanding).unwrap();
    assert_eq!((config.attach, config.connections), (Some(AttachMode::Auto), Some(1 << 20)));
    assert_eq!((rules.table.service_count(), rules.table.server_count()), (2, 3));
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_a_configuration_or_problems(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300)) {
        let _ = load(&bytes, "lbd.yaml", &FreeStanding);
    }

    #[test]
    fn a_damaged_configuration_is_one_or_has_problems(place in 0..GOOD.len(), byte in 0u8..128) {
        let mut bytes = GOOD.as_bytes().to_vec();
        bytes[place] = byte;
        if let Err(problems) = load(&bytes, "lbd.yaml", &FreeStanding) {
            problems.iter().for_each(|problem| assert!(problem.starts_with("lbd.yaml:"), "{problem}"));
        }
    }
}
