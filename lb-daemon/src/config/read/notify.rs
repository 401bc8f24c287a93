//! `notify`: hooks and mail.

use std::time::Duration;

use lettre::message::Mailbox;

use crate::config::reader::{Fields, Reader};
use crate::config::schema::{HOOK, MAIL, NOTIFY};
use crate::config::yaml::{Content, Node};
use crate::config::{Hook, Mail, MailTls, Notify};

const SECOND: Duration = Duration::from_secs(1);
const HOUR: Duration = Duration::from_secs(3600);

const TLS: [(&str, MailTls); 3] = [("off", MailTls::Off), ("starttls", MailTls::StartTls), ("on", MailTls::On)];

pub(super) fn notify(reader: &mut Reader, node: &Node) -> Notify {
    let Some(fields) = reader.fields(node, &NOTIFY) else { return Notify::default() };
    let items = fields.get("hooks").map(|node| reader.list(node, "hooks")).unwrap_or_default();
    let hooks = items.iter().filter_map(|item| hook(reader, item)).collect();
    let mail = fields.get("mail").and_then(|node| mail(reader, node));
    Notify { hooks, mail }
}

fn hook(reader: &mut Reader, node: &Node) -> Option<Hook> {
    let fields = reader.fields(node, &HOOK)?;
    let command = reader.required(&fields, &HOOK, "command", "/usr/local/bin/notify")?;
    let command = reader.command(command);
    let timeout = fields.get("timeout").and_then(|node| reader.duration(node, SECOND / 10..=HOUR));
    Some(Hook { command, timeout: timeout.unwrap_or(Hook::DEFAULT_TIMEOUT) })
}

fn mail(reader: &mut Reader, node: &Node) -> Option<Mail> {
    let fields = reader.fields(node, &MAIL)?;
    let tls = fields.get("tls").and_then(|node| reader.choice(node, "choice", &TLS)).unwrap_or(MailTls::Off);
    let server = reader.required(&fields, &MAIL, "server", "smtp.example.org:25");
    let server = server.and_then(|node| server_and_port(reader, node));
    let from = reader.required(&fields, &MAIL, "from", "lbd@example.org");
    let from = from.and_then(|node| mailbox(reader, node));
    let to = reader.required(&fields, &MAIL, "to", "admin@example.org").map(|node| mailboxes(reader, node));
    let ca = fields.get("ca").and_then(|node| reader.path(node));
    if let (true, Some(_)) = (tls == MailTls::Off, fields.get("ca")) {
        reader.problem(fields.key("ca"), "ca has no use without tls", "add `tls: starttls`, or leave it out");
    }
    let login = login(reader, &fields, tls);
    let mut time = |key, range, usual| fields.get(key).and_then(|node| reader.duration(node, range)).unwrap_or(usual);
    let interval = time("interval", Duration::ZERO..=HOUR * 24, Mail::DEFAULT_INTERVAL);
    let timeout = time("timeout", SECOND..=HOUR, Mail::DEFAULT_TIMEOUT);
    let (host, port) = server?;
    Some(Mail { host, port: port.unwrap_or(tls.port()), from: from?, to: to?, tls, ca, login, interval, timeout })
}

fn login(reader: &mut Reader, fields: &Fields<'_>, tls: MailTls) -> Option<(String, std::path::PathBuf)> {
    let name = fields.get("username").and_then(|node| reader.text(node, "a name"));
    let file = fields.get("password_file").and_then(|node| reader.path(node));
    for (key, other) in [("username", "password_file"), ("password_file", "username")] {
        if fields.get(key).is_some() && fields.get(other).is_none() {
            reader.problem(fields.key(key), format!("{key} needs {other}"), format!("add {other}, or leave both out"));
        }
    }
    if fields.get("username").is_some() && tls == MailTls::Off {
        let hint = "add `tls: starttls` or `tls: on`";
        reader.problem(fields.key("username"), "a password is not sent where everybody can read it", hint);
    }
    Some((name?.to_owned(), file?))
}

/// `host`, `host:port`, `[2001:db8::1]:port`.
fn server_and_port(reader: &mut Reader, node: &Node) -> Option<(String, Option<u16>)> {
    let text = reader.text(node, "a server")?;
    let is_bare_ipv6 = text.parse::<std::net::Ipv6Addr>().is_ok();
    let (host, port) = match text.rsplit_once(':') {
        Some((host, port)) if !is_bare_ipv6 && !text.ends_with(']') => {
            (host, Some(port.parse::<u16>().ok().filter(|port| *port > 0)))
        }
        _ => (text, None),
    };
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let is_name = !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_:".contains(&byte));
    if !is_name || port == Some(None) {
        reader.problem(
            node,
            format!("{text:?} is no server"),
            "use one such as smtp.example.org:25 or \"[2001:db8::25]:25\"",
        );
        return None;
    }
    Some((host.to_owned(), port.flatten()))
}

fn mailbox(reader: &mut Reader, node: &Node) -> Option<String> {
    let text = reader.text(node, "a mail address")?;
    if text.parse::<Mailbox>().is_err() {
        reader.problem(node, format!("{text:?} is no mail address"), "use one such as admin@example.org");
        return None;
    }
    Some(text.to_owned())
}

fn mailboxes(reader: &mut Reader, node: &Node) -> Vec<String> {
    match &node.content {
        Content::List(items) => {
            if items.is_empty() {
                reader.problem(node, "nobody is to get the mail", "name somebody, or leave mail out");
            }
            items.iter().filter_map(|item| mailbox(reader, item)).collect()
        }
        _ => mailbox(reader, node).into_iter().collect(),
    }
}
