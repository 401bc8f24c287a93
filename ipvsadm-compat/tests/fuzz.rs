//! Fuzz targets for everything that reads bytes of others: the command line, files of rules, the control protocol.
//!
//! As tests they run a bounded number of inputs; docs/ipvsadm.md says how to let one run for hours.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/entry.rs"]
mod entry;

use std::fmt::Write as _;
use std::net::{IpAddr, Ipv4Addr};

use bolero::check;
use ipvsadm_compat::command::{Columns, Command, ListFormat};
use ipvsadm_compat::listing;
use ipvsadm_compat::model::{Change, Protocol, ServiceEntry};
use ipvsadm_compat::names::{Names, NoNames};
use ipvsadm_compat::parse::parse;
use ipvsadm_compat::protocol::{Request, Response, decode, encode, read_frame};
use ipvsadm_compat::rule_table::{FreeStanding, Limits, RuleTable};
use ipvsadm_compat::{json, restore, rules_file};

use entry::entry;

/// Inputs of one target in a plain `cargo test`.
const INPUTS: usize = 5_000;

/// Words that lead somewhere. Inputs choose among them, because bytes alone hardly ever make a command.
const WORDS: [&str; 112] = [
    "-A",
    "-E",
    "-D",
    "-C",
    "-R",
    "-S",
    "-a",
    "-e",
    "-d",
    "-L",
    "-l",
    "-Z",
    "--set",
    "--start-daemon",
    "--stop-daemon",
    "-h",
    "-v",
    "-A",
    "-A",
    "-A",
    "-a",
    "-a",
    "-a",
    "-a",
    "-t",
    "-t",
    "-u",
    "--sctp-service",
    "-f",
    "-6",
    "-s",
    "-b",
    "-p",
    "-M",
    "-o",
    "--pe",
    "-r",
    "-r",
    "-r",
    "-g",
    "-i",
    "-m",
    "--tun-type",
    "--tun-port",
    "--tun-nocsum",
    "--tun-csum",
    "--tun-remcsum",
    "-w",
    "-x",
    "-y",
    "-c",
    "-n",
    "--timeout",
    "--daemon",
    "--stats",
    "--rate",
    "--thresholds",
    "--persistent-conn",
    "--tun-info",
    "--sort",
    "--nosort",
    "--exact",
    "--mcast-interface",
    "--syncid",
    "--sync-maxlen",
    "--mcast-group",
    "--mcast-port",
    "--mcast-ttl",
    "--json",
    "--dry-run",
    "--atomic",
    "10.0.0.1:80",
    "10.0.0.1:80",
    "10.0.0.1:80",
    "10.0.0.2:53",
    "[2001:db8::1]:80",
    "10.0.1.1",
    "10.0.1.1:80",
    "10.0.1.2:8080",
    "[2001:db8:1::1]:80",
    "rr",
    "wlc",
    "sh",
    "mh",
    "flag-1",
    "sh-port,sh-fallback",
    "mh-port",
    "60",
    "0",
    "1",
    "7",
    "255.255.255.0",
    "64",
    "sip",
    "gue",
    "gre",
    "ipip",
    "master",
    "backup",
    "eth0",
    "224.0.0.81",
    "-At10.0.0.3:80",
    "-mw5",
    "--weight=3",
    "--tcp-service=10.0.0.1:80",
    "-p=5",
    "ipvsadm",
    "#",
    "'",
    "\"",
    "\\",
    "65536",
];

/// How a command line begins.
const BEGINNINGS: [&str; 12] = [
    "",
    "-A -t 10.0.0.1:80",
    "-A -t [2001:db8::1]:80",
    "-A -u 10.0.0.1:53 -s",
    "-A -f 7",
    "-E -t 10.0.0.1:80",
    "-a -t 10.0.0.1:80 -r 10.0.1.1",
    "-a -t 10.0.0.1:80 -r 10.0.1.2:8080 -m",
    "-a -t [2001:db8::1]:80 -r 2001:db8:1::1",
    "-a -f 7 -r 10.0.1.3 -i",
    "-e -t 10.0.0.1:80 -r 10.0.1.1",
    "-D -t 10.0.0.1:80",
];
/// Bytes from here on end a line: a few words in each, or no line would be a good one.
const END: u8 = 180;

/// Command lines: the first byte of each is its beginning, the others are words, or their number of bytes as they are.
fn lines(input: &[u8]) -> Vec<Vec<Vec<u8>>> {
    let mut lines = Vec::new();
    let mut rest = input;
    while let Some((&first, more)) = rest.split_first() {
        rest = more;
        let beginning = BEGINNINGS.get(usize::from(first) % BEGINNINGS.len()).copied().unwrap_or_default();
        let mut line: Vec<Vec<u8>> = beginning.split_whitespace().map(|word| word.as_bytes().to_vec()).collect();
        while let Some((&byte, more)) = rest.split_first().filter(|(byte, _)| **byte < END) {
            rest = more;
            match WORDS.get(usize::from(byte)) {
                Some(word) => line.push(word.as_bytes().to_vec()),
                None => {
                    let (word, more) = rest.split_at((usize::from(byte) % 16).min(rest.len()));
                    // The kernel gives a program no word with a zero in it.
                    line.push(word.iter().copied().filter(|byte| *byte != 0).collect());
                    rest = more;
                }
            }
        }
        rest = rest.get(1..).unwrap_or_default();
        lines.push(line);
    }
    lines
}

/// Names without files.
struct FewNames;

impl Names for FewNames {
    fn host_address(&self, name: &[u8]) -> Option<Ipv4Addr> {
        (name == b"web.example").then_some(Ipv4Addr::new(10, 0, 0, 80))
    }
    fn service_port(&self, name: &[u8], _protocol: Protocol) -> Option<u16> {
        (name == b"http").then_some(80)
    }
    fn host_name(&self, _address: IpAddr) -> Option<Vec<u8>> {
        None
    }
    fn service_name(&self, port: u16, _protocol: Protocol) -> Option<Vec<u8>> {
        (port == 80).then(|| b"http".to_vec())
    }
}

/// What a director answers to a listing.
fn entries(table: &RuleTable) -> Vec<ServiceEntry> {
    table.services().map(entry).collect()
}

/// What `ipvsadm -S -n` prints.
fn saved(table: &RuleTable) -> Vec<u8> {
    let mut services = entries(table);
    listing::sort_services(&mut services);
    let mut out = Vec::new();
    services.iter().try_for_each(|entry| listing::save(&mut out, entry, true, &NoNames)).unwrap();
    out
}

/// Prints services in every way there is.
fn list(services: &[ServiceEntry]) {
    let mut services = services.to_vec();
    listing::sort_services(&mut services);
    let columns = [
        Columns::Plain,
        Columns::Stats,
        Columns::Rate,
        Columns::Thresholds,
        Columns::PersistentConnections,
        Columns::TunnelInfo,
    ];
    for columns in columns {
        for numeric in [true, false] {
            let format = ListFormat { columns, numeric, ..ListFormat::default() };
            let mut out = Vec::new();
            services.iter().try_for_each(|entry| listing::service(&mut out, entry, format, &FewNames)).unwrap();
        }
    }
    json::services(&mut Vec::new(), services, false).unwrap();
}

/// `-S` cannot say these in a way that `-A` takes, as the real one cannot.
fn is_beyond_saving(change: &Change) -> bool {
    let text = format!("{change:?}");
    matches!(change, Change::AddService { settings, .. } | Change::EditService { settings, .. }
        if ["sh", "mh"].contains(&settings.scheduler.as_str()))
        || text.split("mark: ").nth(1).is_some_and(|mark| {
            mark.split(|letter: char| !letter.is_ascii_digit()).next().and_then(|mark| mark.parse::<u32>().ok())
                > Some(1 << 31)
        })
}

#[test]
fn any_command_lines_are_answered_and_what_they_set_can_be_saved_and_restored() {
    check!().with_iterations(INPUTS).with_max_len(400).for_each(|input: &[u8]| {
        let mut table = RuleTable::new(Limits::default());
        for line in lines(input) {
            match parse(b"ipvsadm", &line, &FewNames) {
                Ok(Command::Change { change, .. }) if !is_beyond_saving(&change) => {
                    // A refusal leaves the table as it was.
                    let before = saved(&table);
                    if table.apply(&change, &FreeStanding).is_err() {
                        assert_eq!(saved(&table), before);
                    }
                }
                Ok(_) => (),
                Err(failure) => assert!(failure.exit != 0),
            }
        }
        list(&entries(&table));
        let first = saved(&table);
        let rules = rules_file::load(&first, &NoNames, &FreeStanding, Limits::default());
        let rules = rules.unwrap_or_else(|problems| panic!("{problems:?} in {}", String::from_utf8_lossy(&first)));
        let mut again = RuleTable::new(Limits::default());
        rules.iter().for_each(|rule| drop(again.apply(&rule.change, &FreeStanding).unwrap()));
        assert_eq!(String::from_utf8_lossy(&saved(&again)), String::from_utf8_lossy(&first));
    });
}

#[test]
fn any_rules_file_is_read_or_its_lines_are_named() {
    check!().with_iterations(INPUTS).with_max_len(600).for_each(|input: &[u8]| {
        // As bytes, and as lines of words that lead somewhere.
        let mut text = String::new();
        for line in lines(input) {
            for word in line {
                let _ = write!(text, "{} ", String::from_utf8_lossy(&word));
            }
            text.push('\n');
        }
        for text in [input, text.as_bytes()] {
            let lines = text.split(|byte| *byte == b'\n').count();
            match rules_file::load(text, &FewNames, &FreeStanding, Limits::default()) {
                Ok(rules) => assert!(rules.iter().all(|rule| (1..=lines).contains(&rule.line))),
                Err(problems) => {
                    assert!(!problems.is_empty());
                    assert!(problems.is_sorted_by_key(|problem| problem.line));
                    assert!(
                        problems.iter().all(|problem| (1..=lines).contains(&problem.line) && !problem.text.is_empty())
                    );
                }
            }
            for line in text.split(|byte| *byte == b'\n') {
                let words = restore::words(line, true);
                assert!(
                    words
                        .iter()
                        .all(|word| !word.is_empty() || line.contains(&0) || line.iter().any(u8::is_ascii_whitespace))
                );
                let _ = parse(b"ipvsadm", &words, &FewNames);
            }
        }
    });
}

/// Messages of both directions, from which inputs are made by damage.
fn messages() -> Vec<Vec<u8>> {
    let text = b"-A -t 10.0.0.1:80 -s sh -b sh-port -p 60 -M 255.255.0.0 --pe sip\n\
                 -a -t 10.0.0.1:80 -r 10.0.1.1 -i --tun-type gue --tun-port 6080 -w 3 -x 9 -y 2\n\
                 -A -f 7 -6 -o\n--set 1 2 3\n--start-daemon master --mcast-interface eth0 --mcast-group ff02::1\n-Z\n";
    let (rules, problems) = rules_file::read(text, &NoNames);
    assert!(problems.is_empty());
    let changes: Vec<Change> = rules.into_iter().map(|rule| rule.change).collect();
    let mut table = RuleTable::new(Limits::default());
    changes.iter().for_each(|change| drop(table.apply(change, &FreeStanding)));
    let hello = br#"{"hello":{"version":1,"network_namespace":4026531840,"socket_named":true,"pid":7}}"#;
    let batch = Request::Batch { changes, atomic: true, dry_run: false };
    let services = Response::Services(entries(&table));
    let bodies = [encode(&batch), encode(&Request::GetServices { service: None }), encode(&services)];
    bodies.into_iter().map(|frame| frame.unwrap()[4..].to_vec()).chain([hello.to_vec()]).collect()
}

#[test]
fn any_bytes_on_the_control_socket_are_a_message_or_refused() {
    let messages = messages();
    check!().with_iterations(INPUTS).with_max_len(200).for_each(|input: &[u8]| {
        let _ = read_frame::<Request>(&mut &*input);
        let _ = read_frame::<Response>(&mut &*input);
        // A good message with some bytes written over: (place, byte) by (place, byte).
        let Some((&which, damage)) = input.split_first() else { return };
        let Some(message) = messages.get(usize::from(which) % messages.len()) else { return };
        let mut body = message.clone();
        for place in damage.chunks_exact(3) {
            let at = usize::from(u16::from_le_bytes([place[0], place[1]])) % body.len();
            body[at] = place[2];
        }
        if let Ok(request) = decode::<Request>(&body) {
            assert_eq!(decode::<Request>(&encode(&request).unwrap()[4..]).unwrap(), request);
            if let Request::Batch { changes, .. } = request {
                // What no command of ours would send must not harm the director's table.
                let mut table = RuleTable::new(Limits::default());
                changes.iter().for_each(|change| drop(table.apply(change, &FreeStanding)));
                list(&entries(&table));
            }
        }
        // The other direction: a strange daemon must not harm the command.
        if let Ok(Response::Services(services)) = decode::<Response>(&body) {
            list(&services);
            let mut sorted = services;
            listing::sort_services(&mut sorted);
            sorted.iter().try_for_each(|entry| listing::save(&mut Vec::new(), entry, true, &NoNames)).unwrap();
        }
    });
}
