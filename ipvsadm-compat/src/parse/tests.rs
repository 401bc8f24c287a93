use std::net::{IpAddr, Ipv4Addr};

use proptest::prelude::*;

use super::*;
use crate::model::Protocol;

/// The few names that the tests use.
struct TestNames;

impl Names for TestNames {
    fn host_address(&self, name: &[u8]) -> Option<Ipv4Addr> {
        (name == b"web.example").then_some(Ipv4Addr::new(10, 0, 0, 80))
    }

    fn service_port(&self, name: &[u8], protocol: Protocol) -> Option<u16> {
        match (name, protocol) {
            (b"http", Protocol::Tcp) => Some(80),
            (b"domain", Protocol::Tcp | Protocol::Udp) => Some(53),
            _ => None,
        }
    }

    fn host_name(&self, _address: IpAddr) -> Option<Vec<u8>> {
        None
    }

    fn service_name(&self, _port: u16, _protocol: Protocol) -> Option<Vec<u8>> {
        None
    }
}

fn words(line: &str) -> Vec<Vec<u8>> {
    line.split('|').map(|word| word.as_bytes().to_vec()).collect()
}

fn parsed(line: &str) -> Result<Command, Failure> {
    parse(b"ipvsadm", &words(line), &TestNames)
}

/// Command lines with words apart by `|`, and what ipvsadm 1.31 answered.
fn check(cases: &[(&str, u8, &str)]) {
    for (line, exit, message) in cases {
        let failure = parsed(line).expect_err(line);
        assert_eq!((failure.exit, String::from_utf8_lossy(&failure.message).as_ref()), (*exit, *message), "{line}");
    }
}

const TRY: &str = "Try `ipvsadm -h' or 'ipvsadm --help' for more information.";

#[test]
fn forms_of_options_are_popts() {
    check(&[
        ("-L=n", 255, TRY),
        ("-L=", 255, TRY),
        ("-nL", 255, TRY),
        ("--list=5", 255, TRY),
        ("--", 255, TRY),
        ("--|-L", 255, TRY),
        ("--start-daemon", 255, TRY),
        ("-Ln=", 255, "-Ln=: option does not take an argument"),
        ("-L|-n==X", 255, "-n==X: option does not take an argument"),
        ("-L|--numeric=5", 255, "--numeric=5: option does not take an argument"),
        ("-L|---numeric", 255, "---numeric: unknown option"),
        ("-Lz", 255, "-Lz: unknown option"),
        ("-A|-ms", 255, "-ms: missing argument"),
        ("-L|-list", 2, "invalid option `-list'"),
        ("-A|--start-daemon|master", 2, "invalid option `master'"),
        ("-L|-", 2, "unexpected argument -"),
        ("foo|-L", 2, "unexpected argument foo"),
        ("-L|--|-n", 2, "unexpected argument -n"),
        ("-a|-t|10.0.0.1:80|-r|10.0.0.2|-w==5", 2, "illegal weight specified"),
        ("-A|-t|10.0.0.1:81|-p|-", 2, "unexpected argument -"),
        ("-A|-t|10.0.0.1:81|-p=", 2, "invalid timeout value `' specified"),
    ]);
    for same in ["-A|-t|10.0.0.1:80|-p|60|-s|rr", "-At10.0.0.1:80|-p60|-s=rr", "-At=10.0.0.1:80|--persistent=60|-srr"] {
        assert_eq!(parsed(same), parsed("--add-service|--tcp-service|10.0.0.1:80|--persistent|60|--scheduler=rr"));
    }
    assert_eq!(parsed("-A|-t|10.0.0.1:80|-p|!#:+|-srr|60"), parsed("-A|-t|10.0.0.1:80|-p60|-srr"));
    assert_eq!(parsed("-A|-t|10.0.0.1:80|-p|--"), parsed("-A|-t|10.0.0.1:80|-p360"));
}

#[test]
fn errors_come_in_the_order_of_the_real_command() {
    check(&[
        ("-A|-b|nosuch|-t|bad:80x", 2, "illegal virtual server address[:port] specified"),
        ("-A|-b|nosuch|-t|10.0.0.1:81|extra", 2, "unexpected argument extra"),
        ("-A|-b|nosuch|-n", 2, "invalid scheduler flag `nosuch'"),
        ("-A|-t|10.0.0.1:80|-b|sh-port", 2, "incompatible scheduler flag `sh-port'"),
        ("-A", 2, "You need to supply the 'service-address' option for the 'add-service' command"),
        ("-A|-t|10.0.0.1", 2, "Zero port specified for non-persistent service"),
        ("-A|-t|10.0.0.1:80|-o", 2, "One-Packet Scheduling is only for UDP virtual services"),
        (
            "-L|-t|10.0.0.1:80|-c",
            2,
            "The option 'service-address' conflicts with the 'connection' option in the 'list' command",
        ),
        ("-L|-c|--stats", 2, "options conflicts in the list command"),
        (
            "-a|-t|10.0.0.1:80|-r|10.0.1.3|-i|--tun-type|gue",
            2,
            "You need to supply the 'tun-port' option for the 'gue' tunnel type",
        ),
        ("-a|-t|10.0.0.1:80|-r|10.0.1.3|-g|--tun-csum", 2, "Tunnel options conflict with forward method"),
        (
            "-a|-t|10.0.0.1:80|-r|[2001:db8::1]:80|-m|--tun-csum",
            2,
            "Different address family is allowed only for tunneling servers",
        ),
        ("-S|-6", 2, "-6 used before -f\n"),
        ("--set|1|2", 2, "--set option requires 3 timeout values"),
        ("--set|1|2|3|4", 2, "unexpected argument 4"),
    ]);
}

fn settings_of(line: &str) -> (ServiceId, String) {
    match parsed(line).expect(line) {
        Command::Change { change: Change::AddServer { service, server, settings }, .. } => {
            (service, format!("{server} {}", settings.weight))
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_servers_port_is_the_services_unless_it_is_masqueraded() {
    for (line, server) in [
        ("-a|-t|10.0.0.1:80|-r|10.0.1.1:90|-m|-w5", "10.0.1.1:90 5"),
        ("-a|-t|10.0.0.1:80|-r|10.0.1.1:90|-g", "10.0.1.1:80 1"),
        ("-a|-t|10.0.0.1:80|-r|10.0.1.1:90|-i", "10.0.1.1:80 1"),
        ("-a|-t|10.0.0.1:80|-r|10.0.1.1|-m", "10.0.1.1:80 1"),
        ("-a|-r|10.0.1.1|-m|-t|10.0.0.1:80", "10.0.1.1:0 1"),
        ("-a|-f|7|-r|10.0.1.1:http|-g", "10.0.1.1:80 1"),
        ("-a|-u|[10.0.0.1:90]:80|-r|10.0.1.1|-m", "10.0.1.1:90 1"),
    ] {
        assert_eq!(settings_of(line).1, server, "{line}");
    }
    check(&[("-a|-r|10.0.1.1:http|-m|-t|10.0.0.1:80", 2, "illegal real server address[:port] specified")]);
}

proptest! {
    #[test]
    fn any_words_are_a_command_or_a_failure(
        words in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..12), 0..8)
    ) {
        let _ = parse(b"ipvsadm", &words, &TestNames);
    }

    #[test]
    fn any_options_are_a_command_or_a_failure(
        words in proptest::collection::vec(prop_oneof![
            (0..DECLARED.len(), prop_oneof![Just(""), Just("=5"), Just("=10.0.0.1:80"), Just("=-1")])
                .prop_map(|(index, value)| format!("--{}{value}", DECLARED[index].long)),
            "-[ACDELRSZadehlvtufspMrmigwxync6obX]{1,4}",
            "[0-9a-f.:\\[\\]-]{0,12}",
            Just("10.0.0.1:80".to_owned()),
        ], 0..9)
    ) {
        let words: Vec<_> = words.into_iter().map(String::into_bytes).collect();
        let _ = parse(b"ipvsadm", &words, &TestNames);
    }
}

#[test]
fn flags_of_nothing_but_commas_are_none() {
    assert_eq!(parsed("-A|-t|10.0.0.1:80|-b|,,"), parsed("-A|-t|10.0.0.1:80"));
}
