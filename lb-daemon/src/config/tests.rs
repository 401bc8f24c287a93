use std::time::Duration;

use ipvsadm_compat::model::{Forwarding, Protocol, ServerId, ServiceId};
use ipvsadm_compat::rule_table::FreeStanding;

use super::*;
use crate::datapath::AttachMode;
use crate::director::effective::{DeadConnections, ServicePolicy};
use crate::director::{ServiceTimeouts, Sysctls};
use crate::health::{Check, Digest, HttpProbe, Probe, RecordType, SendExpect, StartState, TlsSettings, Via};

fn good(text: &str) -> (Config, FileRules) {
    load(text.as_bytes(), "lbd.yaml", &FreeStanding)
        .unwrap_or_else(|problems| panic!("{}\n{text}", problems.join("\n")))
}

/// Place, key and text of each problem; each has a hint.
fn check_problems(text: &str, expected: &[&str]) {
    let problems = load(text.as_bytes(), "lbd.yaml", &FreeStanding).unwrap_err();
    let firsts: Vec<&str> = problems.iter().filter_map(|problem| problem.lines().next()).collect();
    let firsts: Vec<&str> = firsts.iter().map(|line| line.strip_prefix("lbd.yaml:").unwrap()).collect();
    assert_eq!(firsts, expected, "\n{}\n{text}", problems.join("\n"));
    problems.iter().for_each(|problem| assert!(problem.contains("\n  hint: "), "no hint: {problem}"));
}

fn tcp(address: &str, port: u16) -> ServiceId {
    ServiceId::Address { protocol: Protocol::Tcp, address: address.parse().unwrap(), port }
}

fn server(address: &str, port: u16) -> ServerId {
    ServerId { address: address.parse().unwrap(), port }
}

const GOOD: &str = "
interfaces: [eth0, eth1]
attach: xdp-generic
connections: 5000
timeouts: {tcp: 100, tcp_fin: 2m}
sysctls: {sloppy_tcp: 1, conn_reuse_mode: 0}
control: {socket: /run/lbd/other.sock, group: operators}
metrics: {listen: 127.0.0.1:9000}
notify:
  hooks:
    - {command: /usr/local/bin/notify lbd, timeout: 5s}
    - {command: [/bin/sh, -c, 'echo $1'], timeout: 500ms}
  mail:
    server: smtp.example.org
    from: lbd <lbd@example.org>
    to: [admin@example.org, boss@example.org]
    tls: starttls
    username: lbd
    password_file: /etc/lbd/password
    interval: 10m
checks:
  page:
    type: https
    interval: 5s
    fast_interval: 1
    timeout: 800ms
    rise: 1
    fall: 5
    start: down
    port: 8443
    method: HEAD
    host: www.example.org
    path: /health?deep=1
    status: [200, 301-302]
    body: 'ok|fine'
    digest: d41d8cd98f00b204e9800998ecf8427e
    sni: www.example.org
    ca: /etc/lbd/ca.pem
groups:
  web:
    - {address: 10.0.0.8, forwarding: masquerading}
    - {address: 10.0.0.9, forwarding: masquerading, check: off}
services:
  - address: 192.0.2.10
    port: 80
    timeouts: {tcp: 60}
    real_servers:
      - {address: 10.0.0.7, port: 8080, weight: 3, forwarding: masquerading, check: {type: tcp, send: \"a\\r\\n\", expect: b}}
    group: web
    check: page
    quorum: 3
    hysteresis: 1
    quorum_up: /usr/local/bin/up
    quorum_down: [/usr/local/bin/down, now]
    sorry_server: {address: 10.0.0.99, forwarding: masquerading, port: 81}
    inhibit: true
    dead_connections: keep
    slow_start: 30s
  - {address: 192.0.2.10, port: 443, group: web, check: page}
  - address: 2001:db8::10
    port: 53
    protocol: udp
    scheduler: rr
    any_address: true
    timeouts: {udp: 30}
    check: {type: dns, name: www.example.org, record: AAAA, rcode: NXDOMAIN, via: service}
    real_servers: [{address: 2001:db8::53, upper_threshold: 9, lower_threshold: 3}]
";

#[test]
fn settings_are_understood() {
    let (config, rules) = good(GOOD);
    assert_eq!(config.interfaces, ["eth0", "eth1"]);
    assert_eq!((config.attach, config.connections), (Some(AttachMode::XdpGeneric), Some(5000)));
    assert_eq!(config.control.socket, Some("/run/lbd/other.sock".into()));
    assert_eq!(config.control.group.as_deref(), Some("operators"));
    assert_eq!(config.metrics, Metrics::Listen("127.0.0.1:9000".parse().unwrap()));
    let hook = |command: &[&str], milliseconds| Hook {
        command: command.iter().map(|word| (*word).to_owned()).collect(),
        timeout: Duration::from_millis(milliseconds),
    };
    let hooks = [hook(&["/usr/local/bin/notify", "lbd"], 5000), hook(&["/bin/sh", "-c", "echo $1"], 500)];
    assert_eq!(config.notify.hooks, hooks);
    let mail = config.notify.mail.unwrap();
    assert_eq!(
        (mail.host.as_str(), mail.port, mail.tls, mail.to.len()),
        ("smtp.example.org", 587, MailTls::StartTls, 2)
    );
    assert_eq!(mail.login, Some(("lbd".to_owned(), "/etc/lbd/password".into())));
    assert_eq!((mail.interval, mail.timeout), (Duration::from_secs(600), Mail::DEFAULT_TIMEOUT));
    assert_eq!((rules.table.timeouts().tcp_seconds, rules.table.timeouts().tcp_fin_seconds), (100, 120));
    assert_eq!(
        rules.sysctls,
        Sysctls { sloppy_tcp: true, expire_nodest_conn: false, conn_reuse_mode: 0, nat_icmp_send: false }
    );
}

#[test]
fn services_and_groups_are_understood() {
    let (_, rules) = good(GOOD);
    assert_eq!((rules.table.service_count(), rules.table.server_count()), (3, 6));
    let servers = |id: &ServiceId| -> Vec<(String, u32, Forwarding)> {
        let servers = &rules.table.service(id).unwrap().servers;
        servers
            .iter()
            .map(|server| (server.id.to_string(), server.settings.weight, server.settings.forwarding))
            .collect()
    };
    let nat = |id: &str, weight| (id.to_owned(), weight, Forwarding::Masquerading);
    // The newest first: the group's come after the service's own.
    let first = [nat("10.0.0.9:80", 1), nat("10.0.0.8:80", 1), nat("10.0.0.7:8080", 3)];
    assert_eq!(servers(&tcp("192.0.2.10", 80)), first);
    assert_eq!(servers(&tcp("192.0.2.10", 443)), [nat("10.0.0.9:443", 1), nat("10.0.0.8:443", 1)]);
    assert_eq!(rules.any_address.len(), 1);
    let policy = &rules.policies[&tcp("192.0.2.10", 80)];
    assert_eq!((policy.quorum, policy.hysteresis, policy.inhibit), (3, 1, true));
    assert_eq!((policy.dead_connections, policy.slow_start), (DeadConnections::Keep, Duration::from_secs(30)));
    assert_eq!((policy.quorum_up.len(), policy.quorum_down.len()), (1, 2));
    assert_eq!(policy.sorry_server.unwrap().id, server("10.0.0.99", 81));
    assert!(!rules.policies.contains_key(&tcp("192.0.2.10", 443)));
    let timeouts = ServiceTimeouts { tcp_seconds: Some(60), ..ServiceTimeouts::default() };
    assert_eq!(rules.service_timeouts[&tcp("192.0.2.10", 80)], timeouts);
}

#[test]
fn rules_know_the_lines_they_stand_in() {
    let (_, rules) = good(GOOD);
    let line = |service, server| rules.origins[&(service, server)].line;
    let service = tcp("192.0.2.10", 80);
    let text: Vec<&str> = GOOD.lines().collect();
    assert_eq!(text[line(service, None) - 1].trim(), "- address: 192.0.2.10");
    assert!(text[line(service, Some(server("10.0.0.7", 8080))) - 1].contains("10.0.0.7"));
    assert!(text[line(service, Some(server("10.0.0.9", 80))) - 1].contains("10.0.0.9"));
    assert_eq!(&*rules.origins[&(service, None)].file, "lbd.yaml");
}

#[test]
fn checks_are_understood_and_equal_ones_are_one() {
    let (_, rules) = good(GOOD);
    let (web, tls) = (tcp("192.0.2.10", 80), tcp("192.0.2.10", 443));
    let page = &rules.checks[&(web, server("10.0.0.8", 80))];
    assert!(std::sync::Arc::ptr_eq(page, &rules.checks[&(tls, server("10.0.0.8", 443))]));
    let probe = HttpProbe {
        method: "HEAD".into(),
        host: Some("www.example.org".into()),
        path: "/health?deep=1".into(),
        status: vec![200..=200, 301..=302],
        body: Some("ok|fine".into()),
        digest: Some(Digest::Md5(*b"\xd4\x1d\x8c\xd9\x8f\x00\xb2\x04\xe9\x80\x09\x98\xec\xf8\x42\x7e")),
        tls: Some(TlsSettings {
            sni: Some("www.example.org".into()),
            verify: true,
            ca: Some("/etc/lbd/ca.pem".into()),
        }),
    };
    let expected = Check {
        interval: Duration::from_secs(5),
        fast_interval: Some(Duration::from_secs(1)),
        timeout: Duration::from_millis(800),
        rise: 1,
        fall: 5,
        start: StartState::Down,
        port: Some(8443),
        ..Check::new(Probe::Http(probe))
    };
    assert_eq!(**page, expected);
    assert!(!rules.checks.contains_key(&(web, server("10.0.0.9", 80))), "its check is off");
    let own = &rules.checks[&(web, server("10.0.0.7", 8080))];
    assert_eq!(**own, Check::new(Probe::Tcp(SendExpect { send: b"a\r\n".to_vec(), expect: b"b".to_vec() })));
    let dns = ServiceId::Address { protocol: Protocol::Udp, address: "2001:db8::10".parse().unwrap(), port: 53 };
    let dns = &rules.checks[&(dns, server("2001:db8::53", 53))];
    assert!(matches!(&dns.probe, Probe::Dns(probe) if probe.record == RecordType::Aaaa && probe.rcode == 3));
    assert_eq!(dns.via, Via::Service);
}

#[test]
fn the_smallest_useful_file_has_ten_lines() {
    let text = "\
services:
  - address: 192.0.2.10
    port: 80
    check: {type: http}
    real_servers:
      - address: 10.0.0.7
        forwarding: masquerading
      - address: 10.0.0.8
        forwarding: masquerading
";
    let (_, rules) = good(text);
    assert!(text.lines().count() <= 10);
    assert_eq!((rules.checks.len(), rules.table.server_count()), (2, 2));
}

#[test]
fn an_empty_file_says_nothing() {
    for text in ["", "# nothing\n", "{}", "---\n", "services:\n"] {
        let (config, rules) = good(text);
        assert_eq!((config, rules.table.service_count()), (Config::default(), 0));
        assert!(rules.is_empty() && rules.digest() == 0);
    }
}

#[test]
fn every_problem_is_reported_with_its_place() {
    check_problems(
        "\
attach: sideways
connections: 0
timeouts: {udp: 99999999}
sysctls: {conn_reuse_mode: 4, sloppy_tcp: -1, drop_entry: 1}
servces: []
services:
  - address: 192.0.2.300
    port: 80800
    protocol: icmp
    scheduler: best
    scheduler: lc
    real_servers:
      - address: nowhere
        weight: -1
        port:
  - port: http
    real_servers: 10.0.0.1
  - address: 192.0.2.1
    port: 80
    prot: tcp
    real_servers:
      - {address: 10.0.0.7, forwarding: magic}
      - {address: 10.0.0.7, port: 81}
      - {address: 10.0.0.8, port: 0, forwarding: masquerading}
      - {address: 10.0.0.9, weight: \"5\"}
      - 10.0.0.10
",
        &[
            "1:9: attach: \"sideways\" is no way to attach",
            "2:14: connections: 0 is below 1",
            "3:17: timeouts.udp: 99999999 is above 2678400s",
            "4:28: sysctls.conn_reuse_mode: 4 is above 3",
            "4:43: sysctls.sloppy_tcp: -1 is below 0",
            "4:47: sysctls.drop_entry: drop_entry does not apply here: connections have memory of their own, and \
             half-open ones make room when it is full",
            "5:1: servces: the file has no key \"servces\"",
            "7:14: services[0].address: \"192.0.2.300\" is no IP address",
            "8:11: services[0].port: 80800 is above 65535",
            "9:15: services[0].protocol: \"icmp\" is no protocol",
            "10:16: services[0].scheduler: \"best\" is no scheduler",
            "11:5: services[0].scheduler: the key scheduler stands here twice",
            "13:18: services[0].real_servers[0].address: \"nowhere\" is no IP address",
            "14:17: services[0].real_servers[0].weight: -1 is below 0",
            "16:5: services[1]: a service needs address",
            "16:11: services[1].port: \"http\" stands where a whole number belongs",
            "17:19: services[1].real_servers: \"10.0.0.1\" stands where a list of real servers belongs",
            "20:5: services[2].prot: a service has no key \"prot\"",
            "22:41: services[2].real_servers[0].forwarding: \"magic\" is no forwarding method",
            "23:35: services[2].real_servers[1].port: port 81 is not that of 192.0.2.1:80/tcp, and only masquerading changes ports",
            "24:35: services[2].real_servers[2].port: 0 is below 1",
            "25:37: services[2].real_servers[3].weight: \"5\" stands where a number belongs",
            "26:9: services[2].real_servers[4]: \"10.0.0.10\" stands where a real server with its keys belongs",
        ],
    );
}

#[test]
fn what_cannot_go_together_is_refused() {
    check_problems(
        "\
groups:
  web: [{address: 10.0.0.7}, {address: 10.0.0.8, port: 8080}]
services:
  - {address: 192.0.2.1, port: 80, group: web, real_servers: [{address: 10.0.0.7}]}
  - {address: 192.0.2.1, port: 80}
  - {address: 192.0.2.2, port: 80, real_servers: [{address: 192.0.2.1}, {address: 2001:db8::1}, {address: 224.0.0.1}]}
  - {address: 192.0.2.3, port: 80, group: wep, quorum: 1, timeouts: {udp: 5}}
  - {address: 192.0.2.4, port: 80, quorum: 3, hysteresis: 2, real_servers: [{address: 10.0.0.1, weight: 4}]}
  - {address: 192.0.2.5, port: 80, quorum: 2, hysteresis: 2, real_servers: [{address: 10.0.0.1, weight: 4}]}
  - {address: 192.0.2.6, port: 80, sorry_server: {address: 192.0.2.6, port: 81}}
  - {address: 192.0.2.7, port: 80, real_servers: [{address: 10.0.0.1, upper_threshold: 1, lower_threshold: 2}]}
  - {address: 192.0.2.8, port: 80, scheduler: lblc, protocol: udp, quorum_up: 'notify | me'}
",
        &[
            "2:9: groups.web[0]: 192.0.2.1:80/tcp has the real server 10.0.0.7:80 twice",
            "2:56: groups.web[1].port: port 8080 is not that of 192.0.2.1:80/tcp, and only masquerading changes ports",
            "5:5: services[1]: the service 192.0.2.1:80/tcp stands here twice",
            "6:61: services[2].real_servers[0].address: 192.0.2.1 is a virtual address (line 4), and no real server's",
            "6:73: services[2].real_servers[1]: 2001:db8::1 is not of the address family of 192.0.2.2:80/tcp",
            "6:107: services[2].real_servers[2].address: 224.0.0.1 is a multicast address, and no real server's",
            "7:43: services[3].group: no group is called \"wep\"",
            "7:48: services[3].quorum: the quorum 1 is above 0, the weight of all real servers together",
            "7:70: services[3].timeouts.udp: a service of tcp has no timeout udp",
            "8:47: services[4].hysteresis: once lost, the quorum comes back at 5 only, and all real servers together weigh 4",
            "9:47: services[5].hysteresis: with the hysteresis 2 the quorum 2 is never lost",
            "10:60: services[6].sorry_server.address: 192.0.2.6 is a virtual address (line 10), and no real server's",
            "10:71: services[6].sorry_server.port: port 81 is not that of 192.0.2.6:80/tcp, and only masquerading changes ports",
            "11:91: services[7].real_servers[0].lower_threshold: lower_threshold is above upper_threshold",
            "12:47: services[8].scheduler: the scheduler lblc is not supported",
            "12:79: services[8].quorum_up: no shell looks at this command, and it has signs that are a shell's",
            "12:79: services[8].quorum_up: \"notify\" is no path from the root",
        ],
    );
}

#[test]
fn checks_that_cannot_be_are_refused() {
    check_problems(
        "\
checks:
  a: {type: dns, send: x, name: 'a b..c'}
  b: {type: tcp, sni: www.example.org, verify: true, status: 200}
  c: {interval: 2s}
  d: {type: htp}
  e: {type: http, path: x, status: [99, 300-200], body: '(', digest: abc, host: 'a b', method: get}
  f: {type: https, verify: false, ca: ca.pem, sni: '-'}
  g: {type: exec, via: service, command: check}
  h: {type: icmp, port: 5, interval: 50ms, fast_interval: 3s, timeout: soon, rise: 0}
  i: {type: tcp, via: service, port: 80}
  j: {type: tcp, via: service}
  off: {type: tcp, address: '2001:db8::1'}
services:
  - address: 192.0.2.1
    port: 80
    check: jj
    real_servers:
      - {address: 10.0.0.1, check: j, forwarding: masquerading}
      - {address: 10.0.0.2, check: {type: tcp, address: '2001:db8::1'}}
",
        &[
            "2:18: checks.a.send: a check of type dns has no send",
            "2:33: checks.a.name: \"a b..c\" is no name in the DNS",
            "3:18: checks.b.sni: a check of type tcp has no sni",
            "3:40: checks.b.verify: a check of type tcp has no verify",
            "3:54: checks.b.status: a check of type tcp has no status",
            "4:6: checks.c: a check needs type",
            "5:13: checks.d.type: \"htp\" is no type of check",
            "6:19: checks.e.path: a path begins with /",
            "6:37: checks.e.status[0]: \"99\" is no range of HTTP statuses",
            "6:41: checks.e.status[1]: \"300-200\" is no range of HTTP statuses",
            "6:57: checks.e.body: no regular expression: unclosed group",
            "6:70: checks.e.digest: \"abc\" is no digest",
            "6:81: checks.e.host: \"a b\" is no host",
            "6:96: checks.e.method: \"get\" is no method",
            "7:35: checks.f.ca: ca has no use where the certificate is not verified",
            "7:39: checks.f.ca: \"ca.pem\" is no path from the root",
            "7:52: checks.f.sni: \"-\" is no name of a host",
            "8:19: checks.g.via: a program goes its own way",
            "8:42: checks.g.command: \"check\" is no path from the root",
            "9:19: checks.h.port: a check of type icmp has no port",
            "9:38: checks.h.interval: 50ms is below 100ms",
            "9:44: checks.h.fast_interval: fast_interval is slower than interval",
            "9:72: checks.h.timeout: \"soon\" is no time",
            "9:84: checks.h.rise: 0 is below 1",
            "10:32: checks.i.port: with `via: service` the port is the service's",
            "12:3: checks.off: a check cannot be called off: that means none",
            "16:12: services[0].check: no check is called \"jj\"",
            "18:29: services[0].real_servers[0].check: `via: service` is of no use for 10.0.0.1, which 192.0.2.1:80/tcp masquerades",
            "19:29: services[0].real_servers[1].check: the check's address is not of the address family of 10.0.0.2",
        ],
    );
}

#[test]
fn settings_that_cannot_be_are_refused() {
    check_problems(
        "\
interfaces: [eth0, eth0, a/b, interface-too-long]
control: {socket: lbd.sock}
metrics: {listen: 9000}
notify:
  hooks: [{timeout: 2s}, {command: []}]
  mail: {server: 'a b', from: me, to: [], username: lbd}
timeouts: {tcp: 500ms}
",
        &[
            "1:20: interfaces[1]: the interface eth0 stands here twice",
            "1:26: interfaces[2]: \"a/b\" is no name of an interface",
            "1:31: interfaces[3]: \"interface-too-long\" is no name of an interface",
            "2:19: control.socket: \"lbd.sock\" is no path from the root",
            "3:19: metrics.listen: \"9000\" is no address with a port",
            "5:11: notify.hooks[0]: a hook needs command",
            "5:36: notify.hooks[1].command: a command without words",
            "6:18: notify.mail.server: \"a b\" is no server",
            "6:31: notify.mail.from: \"me\" is no mail address",
            "6:39: notify.mail.to: nobody is to get the mail",
            "6:43: notify.mail.username: username needs password_file",
            "6:43: notify.mail.username: a password is not sent where everybody can read it",
            "7:17: timeouts.tcp: 500ms is below 1s",
        ],
    );
}

#[test]
fn a_limit_is_named() {
    let servers: String = (0..1025).map(|n| format!("{{address: 10.0.{}.{}}}, ", n / 250, n % 250 + 1)).collect();
    let text = format!("services: [{{address: 192.0.2.1, port: 80, real_servers: [{servers}]}}]\n");
    let problems = load(text.as_bytes(), "lbd.yaml", &FreeStanding).unwrap_err();
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].contains("at most 1024 real servers of one virtual service"), "{}", problems[0]);
}

#[test]
fn broken_yaml_is_a_syntax_error_and_the_offending_text_is_shown() {
    check_problems("interfaces: [a\nb: 2\n", &["2:2: illegal placement of ':' indicator"]);
    check_problems("- 1\n", &["1:1: a list stands where the file with its keys belongs"]);
    let problems = load(b"services:\n  - adress: 192.0.2.1\n    port: 80\n", "lbd.yaml", &FreeStanding).unwrap_err();
    let expected = "\
lbd.yaml:2:5: services[0].adress: a service has no key \"adress\"
  2 |   - adress: 192.0.2.1
    |     ^^^^^^
  hint: did you mean address? a service has the keys address, port, ";
    assert!(problems.join("\n").starts_with(expected), "{}", problems.join("\n"));
}

/// The paragraphs of the manual page under a heading.
fn section<'a>(page: &'a str, heading: &str) -> &'a str {
    let quoted = [format!(".SH \"{heading}\"\n"), format!(".SH {heading}\n")];
    let start = quoted.iter().find_map(|line| Some(page.find(line)? + line.len()));
    let rest = &page[start.unwrap_or_else(|| panic!("the manual page has no section {heading}"))..];
    &rest[..rest.find("\n.SH ").unwrap_or(rest.len())]
}

#[test]
fn every_key_is_in_the_manual_page_and_in_the_example() {
    let page = include_str!("../../../packaging/man/lbd.yaml.5");
    let example = include_str!("../../../packaging/lbd.yaml");
    for (mapping, heading) in schema::ALL {
        let section = section(page, heading);
        let described: Vec<&str> =
            section.lines().filter_map(|line| line.strip_prefix(".BR ")?.strip_suffix(" :")).collect();
        assert_eq!(described, mapping.keys, "{heading}");
        for key in mapping.keys {
            assert!(example.contains(&format!("{key}:")), "{key} is missing in the example");
        }
    }
}

/// Lines that are commented out are to be as good as the others.
#[test]
fn the_example_configuration_is_good() {
    let example = include_str!("../../../packaging/lbd.yaml");
    let (config, rules) = good(example);
    assert_eq!((config.attach, config.connections), (Some(AttachMode::Auto), Some(1 << 20)));
    assert_eq!((rules.table.service_count(), rules.table.server_count()), (3, 7));
    let policy = &rules.policies[&tcp("192.0.2.10", 80)];
    assert_ne!(*policy, ServicePolicy::default());
    let with_comments: Vec<&str> = example
        .lines()
        .map(|line| line.strip_prefix('#').filter(|rest| !rest.starts_with(' ')).unwrap_or(line))
        .collect();
    good(&with_comments.join("\n"));
}

/// Lines that lead somewhere: the input's bytes choose them, how far they are indented, and what is damaged.
const LINES: [&str; 24] = [
    "services:",
    "- address: 192.0.2.10",
    "- {address: 10.0.0.7, port: 80}",
    "address: &a 2001:db8::10",
    "port: 80",
    "port: 99999",
    "real_servers:",
    "group: web",
    "groups:",
    "web: *a",
    "web:",
    "checks: {page: {type: http, status: [200-299]}}",
    "check: page",
    "check: {type: tcp, send: \"\\r\\n\", via: service}",
    "quorum: 2",
    "quorum_up: [/bin/true]",
    "sorry_server: {address: 10.0.0.99}",
    "timeouts: {tcp: 10m, udp: 0.5}",
    "? {a: b}",
    "<<: *a",
    "notify: {mail: {server: a, from: a@b.c, to: [d@e.f]}}",
    "slow_start: 30s",
    "port: 80",
    "---",
];

fn document(input: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    for choice in input.chunks(2) {
        let (line, more) = (usize::from(choice[0]), choice.get(1).copied().unwrap_or(0));
        text.extend(std::iter::repeat_n(b' ', usize::from(more % 8)));
        text.extend_from_slice(LINES[line % LINES.len()].as_bytes());
        if more > 250 {
            text.push(more);
        }
        text.push(b'\n');
    }
    text
}

/// Whatever a file holds, it is a configuration, or has problems with places and hints; twice the same.
fn is_read(text: &[u8]) {
    match load(text, "lbd.yaml", &FreeStanding) {
        Ok((config, rules)) => {
            let (again, rules_again) = load(text, "lbd.yaml", &FreeStanding).unwrap();
            assert!(config == again && rules.digest() == rules_again.digest());
        }
        Err(problems) => {
            assert!(!problems.is_empty());
            for problem in problems {
                let place = problem.strip_prefix("lbd.yaml:").and_then(|rest| rest.split_once(':'));
                assert!(place.is_some_and(|(line, _)| line.parse::<usize>().is_ok()), "{problem}");
                assert!(problem.contains("\n  hint: "), "{problem}");
            }
        }
    }
}

/// A fuzz target: `cargo bolero test --package lb-daemon config::tests::any_file_is_a_configuration_or_problems`.
#[test]
fn any_file_is_a_configuration_or_problems() {
    bolero::check!().with_iterations(3_000).with_max_len(200).for_each(|input: &[u8]| {
        is_read(input);
        is_read(&document(input));
    });
}

proptest::proptest! {
    #[test]
    fn a_damaged_configuration_is_one_or_has_problems(place in 0..GOOD.len(), byte in 0u8..128) {
        let mut bytes = GOOD.as_bytes().to_vec();
        bytes[place] = byte;
        is_read(&bytes);
    }
}
