//! Checks: those with a name, and those that stand where they are used.

use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

use hickory_proto::rr::Name;
use rustls::pki_types::ServerName;

use super::File;
use crate::config::reader::{Fields, Reader};
use crate::config::schema::{CHECK, TOP};
use crate::config::suggestion::choices;
use crate::config::yaml::{Content, Node};
use crate::health::{
    Check, Digest, DnsProbe, ExecProbe, HttpProbe, Probe, RecordType, SendExpect, StartState, TlsSettings, Via,
};

const DAY: Duration = Duration::from_secs(86_400);
const HOUR: Duration = Duration::from_secs(3600);
const SHORTEST_TIMEOUT: Duration = Duration::from_millis(10);
/// More in a row is no decision any more.
const MOST_IN_A_ROW: u32 = 1_000;

const TYPES: [&str; 7] = ["tcp", "http", "https", "udp", "dns", "icmp", "exec"];

/// Keys that only some types have.
const KEYS_OF_TYPES: [(&str, &[&str]); 16] = [
    ("send", &["tcp", "udp"]),
    ("expect", &["tcp", "udp"]),
    ("method", &["http", "https"]),
    ("host", &["http", "https"]),
    ("path", &["http", "https"]),
    ("status", &["http", "https"]),
    ("body", &["http", "https"]),
    ("digest", &["http", "https"]),
    ("sni", &["https"]),
    ("verify", &["https"]),
    ("ca", &["https"]),
    ("name", &["dns"]),
    ("record", &["dns"]),
    ("rcode", &["dns"]),
    ("command", &["exec"]),
    ("port", &["tcp", "http", "https", "udp", "dns", "exec"]),
];

const START: [(&str, StartState); 3] =
    [("up", StartState::Up), ("down", StartState::Down), ("as_found", StartState::AsFound)];

const VIA: [(&str, Via); 2] = [("direct", Via::Direct), ("service", Via::Service)];

const RECORDS: [(&str, RecordType); 9] = [
    ("A", RecordType::A),
    ("AAAA", RecordType::Aaaa),
    ("NS", RecordType::Ns),
    ("SOA", RecordType::Soa),
    ("TXT", RecordType::Txt),
    ("MX", RecordType::Mx),
    ("CNAME", RecordType::Cname),
    ("PTR", RecordType::Ptr),
    ("SRV", RecordType::Srv),
];

/// Source: RFC 1035 section 4.1.1.
const RCODES: [(&str, u16); 6] =
    [("NOERROR", 0), ("FORMERR", 1), ("SERVFAIL", 2), ("NXDOMAIN", 3), ("NOTIMP", 4), ("REFUSED", 5)];

/// What `check` says.
#[derive(Clone, Debug)]
pub(super) enum Choice {
    /// Nothing: as the service says.
    Inherited,
    /// `off`.
    Off,
    /// This one; `None` if there is something wrong with it.
    Is(Option<Arc<Check>>),
}

impl<'n> File<'n> {
    /// The checks with a name.
    pub(super) fn checks(&mut self, fields: &Fields<'n>) {
        let Some(node) = fields.get("checks") else { return };
        for (name, key, value) in self.reader.names(node, "checks") {
            if name == "off" {
                self.reader.problem(key, "a check cannot be called off: that means none", "take another name");
            }
            let check = self.check(value);
            self.checks.insert(name, check);
        }
    }

    /// What `check` says in a service or a real server: a name, a check, or `off`.
    pub(super) fn chosen_check(&mut self, fields: &Fields<'n>) -> Choice {
        let Some(node) = fields.get("check") else { return Choice::Inherited };
        let Content::Scalar { text, .. } = &node.content else { return Choice::Is(self.check(node)) };
        if text == "off" {
            return Choice::Off;
        }
        if let Some(check) = self.checks.get(text.as_str()) {
            return Choice::Is(check.clone());
        }
        let known: Vec<&str> = self.checks.keys().copied().collect();
        let mut hint = match super::super::suggestion::nearest(text, known) {
            Some(meant) => format!("did you mean {meant}? "),
            None => String::new(),
        };
        hint += &format!("define it under `{}:`, or write it here, such as {{type: tcp}}", TOP.keys[8]);
        self.reader.problem(node, format!("no check is called {text:?}"), hint);
        Choice::Is(None)
    }

    fn check(&mut self, node: &'n Node) -> Option<Arc<Check>> {
        let before = self.reader.problems.len();
        let check = check(&mut self.reader, node);
        let check = check.filter(|_| self.reader.problems.len() == before)?;
        if let Some(same) = self.interned.get(&check) {
            return Some(Arc::clone(same));
        }
        let check = Arc::new(check);
        self.interned.insert(Arc::clone(&check));
        Some(check)
    }
}

fn check(reader: &mut Reader, node: &Node) -> Option<Check> {
    let fields = reader.fields(node, &CHECK)?;
    let kind = reader.required(&fields, &CHECK, "type", "tcp")?;
    let text = reader.text(kind, "a type of check")?;
    let Some(kind) = TYPES.into_iter().find(|name| *name == text) else {
        reader.not_one_of(kind, "type of check", text, &TYPES);
        return None;
    };
    keys_of_other_types(reader, &fields, kind);
    let mut check = Check::new(probe(reader, &fields, kind));
    let mut time = |key, range| fields.get(key).and_then(|node| reader.duration(node, range));
    check.interval = time("interval", Check::SHORTEST_INTERVAL..=DAY).unwrap_or(check.interval);
    check.fast_interval = time("fast_interval", Check::SHORTEST_INTERVAL..=DAY);
    check.timeout = time("timeout", SHORTEST_TIMEOUT..=HOUR).unwrap_or(check.timeout);
    if check.fast_interval.is_some_and(|fast| fast > check.interval) {
        let hint = "make it shorter than interval, or leave it out";
        reader.problem(fields.key("fast_interval"), "fast_interval is slower than interval", hint);
    }
    let mut count = |key| fields.get(key).and_then(|node| reader.number(node, 1..=MOST_IN_A_ROW));
    check.rise = count("rise").unwrap_or(check.rise);
    check.fall = count("fall").unwrap_or(check.fall);
    check.start = fields.get("start").and_then(|node| reader.choice(node, "state", &START)).unwrap_or_default();
    check.via = fields.get("via").and_then(|node| reader.choice(node, "way", &VIA)).unwrap_or_default();
    check.address = fields.get("address").and_then(|node| reader.address(node));
    check.port = fields.get("port").and_then(|node| reader.port(node));
    if check.via == Via::Service {
        through_service(reader, &fields, kind);
    }
    Some(check)
}

/// A probe by the service's own way goes to its address, in packets that are made here.
fn through_service(reader: &mut Reader, fields: &Fields<'_>, kind: &str) {
    for key in ["address", "port"] {
        if fields.get(key).is_some() {
            let text = format!("with `via: service` the {key} is the service's");
            reader.problem(fields.key(key), text, format!("leave {key} out, or use `via: direct`"));
        }
    }
    if kind == "exec" {
        reader.problem(fields.key("via"), "a program goes its own way", "leave via out for a check of type exec");
    }
    if kind == "icmp" {
        let hint = "use a check of type tcp, http, https, udp or dns, or `via: direct`";
        reader.problem(fields.key("via"), "an echo does not go through a service", hint);
    }
}

fn keys_of_other_types(reader: &mut Reader, fields: &Fields<'_>, kind: &str) {
    for (key, node) in fields.keys() {
        let types = KEYS_OF_TYPES.iter().find(|(name, _)| *name == key).map(|(_, types)| *types);
        if let Some(types) = types.filter(|types| !types.contains(&kind)) {
            let hint = format!("it belongs to checks of type {}", choices(types));
            reader.problem(node, format!("a check of type {kind} has no {key}"), hint);
        }
    }
}

fn probe(reader: &mut Reader, fields: &Fields<'_>, kind: &str) -> Probe {
    match kind {
        "http" => Probe::Http(http(reader, fields)),
        "https" => Probe::Http(HttpProbe { tls: Some(tls(reader, fields)), ..http(reader, fields) }),
        "udp" => Probe::Udp(send_expect(reader, fields)),
        "dns" => Probe::Dns(dns(reader, fields)),
        "icmp" => Probe::Icmp,
        "exec" => {
            let command = reader.required(fields, &CHECK, "command", "/usr/local/bin/check");
            Probe::Exec(ExecProbe { command: command.map(|node| reader.command(node)).unwrap_or_default() })
        }
        _ => Probe::Tcp(send_expect(reader, fields)),
    }
}

fn send_expect(reader: &mut Reader, fields: &Fields<'_>) -> SendExpect {
    let mut bytes = |key| {
        let text = fields.get(key).and_then(|node| reader.text(node, "a text"));
        text.map(|text| text.as_bytes().to_vec()).unwrap_or_default()
    };
    SendExpect { send: bytes("send"), expect: bytes("expect") }
}

fn http(reader: &mut Reader, fields: &Fields<'_>) -> HttpProbe {
    let mut probe = HttpProbe::get();
    if let Some(method) = word(reader, fields, "method", |byte| byte.is_ascii_uppercase() || byte == b'-') {
        probe.method = method;
    }
    probe.host = word(reader, fields, "host", |byte| byte.is_ascii_graphic() && !b"/@?#".contains(&byte));
    if let Some(path) = word(reader, fields, "path", |byte| byte.is_ascii_graphic()) {
        if !path.starts_with('/') {
            reader.problem(fields.key("path"), "a path begins with /", format!("use /{path}"));
        }
        probe.path = path;
    }
    probe.status = fields.get("status").map(|node| statuses(reader, node)).unwrap_or_default();
    if let Some(node) = fields.get("body") {
        probe.body = reader.text(node, "a regular expression").map(str::to_owned);
        if let Some(Err(error)) = probe.body.as_deref().map(regex::bytes::Regex::new) {
            let error = error.to_string();
            let last = error.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
            let hint = "the expressions are those of the regex crate: https://docs.rs/regex/#syntax";
            reader.problem(node, format!("no regular expression: {last}"), hint);
        }
    }
    probe.digest = fields.get("digest").and_then(|node| digest(reader, node));
    probe
}

/// A text that stands in a line of its own in a request: nothing in it may end that line.
fn word(reader: &mut Reader, fields: &Fields<'_>, key: &str, is_good: impl Fn(u8) -> bool) -> Option<String> {
    let node = fields.get(key)?;
    let text = reader.text(node, "a word")?;
    if text.is_empty() || !text.bytes().all(is_good) {
        reader.problem(
            node,
            format!("{text:?} is no {key}"),
            "write it as it stands in an HTTP request, without spaces",
        );
        return None;
    }
    Some(text.to_owned())
}

fn statuses(reader: &mut Reader, node: &Node) -> Vec<RangeInclusive<u16>> {
    match &node.content {
        Content::List(items) => items.iter().filter_map(|item| status(reader, item)).collect(),
        _ => status(reader, node).into_iter().collect(),
    }
}

fn status(reader: &mut Reader, node: &Node) -> Option<RangeInclusive<u16>> {
    let text = reader.text(node, "a status or a range of them")?;
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let number = |text: &str| text.trim().parse::<u16>().ok().filter(|status| (100..=599).contains(status));
    match (number(first), number(last)) {
        (Some(first), Some(last)) if first <= last => Some(first..=last),
        _ => {
            reader.problem(node, format!("{text:?} is no range of HTTP statuses"), "use one such as 200 or 200-299");
            None
        }
    }
}

fn digest(reader: &mut Reader, node: &Node) -> Option<Digest> {
    let text = reader.text(node, "a digest")?;
    let bytes: Vec<u8> = text.as_bytes().chunks(2).filter_map(hex_byte).collect();
    let digest = if bytes.len() * 2 != text.len() {
        None
    } else if let Ok(md5) = <[u8; 16]>::try_from(bytes.as_slice()) {
        Some(Digest::Md5(md5))
    } else {
        <[u8; 32]>::try_from(bytes.as_slice()).ok().map(Digest::Sha256)
    };
    if digest.is_none() {
        reader.problem(
            node,
            format!("{text:?} is no digest"),
            "use 64 hexadecimal digits of sha256sum, or 32 of md5sum",
        );
    }
    digest
}

fn hex_byte(digits: &[u8]) -> Option<u8> {
    let text = std::str::from_utf8(digits).ok().filter(|text| text.len() == 2 && !text.starts_with('+'))?;
    u8::from_str_radix(text, 16).ok()
}

fn tls(reader: &mut Reader, fields: &Fields<'_>) -> TlsSettings {
    let sni = fields.get("sni").and_then(|node| {
        let text = reader.text(node, "a name")?;
        if ServerName::try_from(text).is_err() {
            reader.problem(node, format!("{text:?} is no name of a host"), "use one that stands in the certificate");
        }
        Some(text.to_owned())
    });
    let verify = fields.get("verify").and_then(|node| reader.flag(node)).unwrap_or(true);
    let ca = fields.get("ca").and_then(|node| reader.path(node));
    if !verify && fields.get("ca").is_some() {
        let hint = "leave out ca, or `verify: false`";
        reader.problem(fields.key("ca"), "ca has no use where the certificate is not verified", hint);
    }
    TlsSettings { sni, verify, ca }
}

fn dns(reader: &mut Reader, fields: &Fields<'_>) -> DnsProbe {
    let name = reader.required(fields, &CHECK, "name", "www.example.org").and_then(|node| {
        let text = reader.text(node, "a name")?;
        if Name::from_ascii(text).is_err() {
            reader.problem(node, format!("{text:?} is no name in the DNS"), "use one such as www.example.org");
        }
        Some(text.to_owned())
    });
    let record = fields.get("record").and_then(|node| reader.choice(node, "type of record", &RECORDS));
    let rcode = fields.get("rcode").and_then(|node| reader.choice(node, "response code", &RCODES));
    DnsProbe { name: name.unwrap_or_default(), record: record.unwrap_or_default(), rcode: rcode.unwrap_or(0) }
}
