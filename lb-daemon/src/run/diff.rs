//! `lbd diff`.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use ipvsadm_compat::client::{Client, SocketChoice};
use serde::{Deserialize, Serialize};

use super::engine::Engine;
use super::files::{self, Contents};
use super::{Failure, ask_of, say, unreachable};
use crate::config::{Config, Hook, Mail, Metrics, Notify};
use crate::director::{Difference, Fate, Field, FieldChange, RuleChange, differing};

/// What the daemon answers. Fields may be added, none changes its meaning.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Answer {
    /// What is wrong with the files; then there is nothing else.
    problems: Vec<String>,
    /// What a reload would change.
    #[serde(flatten)]
    difference: Difference,
    /// What would be another one from the next start on.
    next_start: Vec<FieldChange>,
}

/// A file that is not the daemon's yet. The command reads it: the daemon may not look everywhere.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Candidate {
    pub(super) name: PathBuf,
    pub(super) text: String,
}

impl Engine {
    /// What these contents of the files would change. Nothing is changed.
    pub(super) fn difference(&self, contents: Result<Contents, Vec<String>>) -> serde_json::Value {
        let answer = contents.and_then(|contents| self.answer_to(&contents));
        let answer = answer.unwrap_or_else(|problems| Answer { problems, ..Answer::default() });
        serde_json::to_value(answer).unwrap_or_default()
    }

    fn answer_to(&self, contents: &Contents) -> Result<Answer, Vec<String>> {
        let difference = self.director_difference(&contents.rules)?;
        let next_start = next_start(&self.config, &contents.config);
        Ok(Answer { problems: Vec::new(), difference, next_start })
    }
}

/// Settings that hold from the next start on, where they are others.
pub(super) fn next_start(before: &Config, after: &Config) -> Vec<FieldChange> {
    differing(&settings(before), &settings(after))
}

fn settings(config: &Config) -> Vec<Field> {
    let mut fields = Vec::new();
    if !config.interfaces.is_empty() {
        fields.push(("interfaces", config.interfaces.join(", ")));
    }
    let attach = config.attach.and_then(|mode| mode.to_possible_value());
    fields.extend(attach.map(|mode| ("attach", mode.get_name().to_owned())));
    fields.extend(config.connections.map(|number| ("connections", number.to_string())));
    fields.extend(config.control.socket.as_ref().map(|path| ("control.socket", path.display().to_string())));
    fields.extend(config.control.group.clone().map(|group| ("control.group", group)));
    let metrics = config.metrics.address().map_or_else(|| "off".to_owned(), |address| address.to_string());
    fields.extend((config.metrics != Metrics::Usual).then_some(("metrics", metrics)));
    let Notify { hooks, mail } = &config.notify;
    let hook = |hook: &Hook| format!("{} within {:?}", hook.command.join(" "), hook.timeout);
    let hooks: Vec<String> = hooks.iter().map(hook).collect();
    fields.extend((!hooks.is_empty()).then(|| ("notify.hooks", hooks.join("; "))));
    fields.extend(mail.iter().flat_map(mail_settings));
    fields
}

/// Of the login there is a name and where the password is read, never the password.
fn mail_settings(mail: &Mail) -> Vec<Field> {
    let Mail { host, port, from, to, tls, ca, login, interval, timeout } = mail;
    let mut fields = vec![
        ("notify.mail.server", format!("{host}:{port}")),
        ("notify.mail.from", from.clone()),
        ("notify.mail.to", to.join(", ")),
        ("notify.mail.tls", tls.name().to_owned()),
        ("notify.mail.interval", format!("{interval:?}")),
        ("notify.mail.timeout", format!("{timeout:?}")),
    ];
    fields.extend(ca.as_ref().map(|path| ("notify.mail.ca", path.display().to_string())));
    if let Some((user, password_file)) = login {
        fields.push(("notify.mail.username", user.clone()));
        fields.push(("notify.mail.password_file", password_file.display().to_string()));
    }
    fields
}

/// Asks the daemon and prints the answer.
pub(super) fn show(socket: &SocketChoice, file: Option<&Path>, json: bool) -> Result<(), Failure> {
    let candidate = file.map(|path| {
        let bytes = files::read_any(path).map_err(Failure::Configuration)?;
        let text = String::from_utf8(bytes).map_err(|error| {
            Failure::Configuration(vec![format!("{}: {error}\n  hint: write it in UTF-8", path.display())])
        })?;
        Ok::<Candidate, Failure>(Candidate { name: path.to_owned(), text })
    });
    let candidate = candidate.transpose()?;
    let mut client = Client::connect(socket).map_err(unreachable)?;
    let answer = ask_of(&mut client, serde_json::json!({ "diff": candidate })).map_err(unreachable)?;
    let said: Answer = serde_json::from_value(answer.clone())?;
    if !said.problems.is_empty() {
        return Err(Failure::Configuration(said.problems));
    }
    if json { say(&serde_json::to_string_pretty(&answer)?) } else { say(text(&said).trim_end()) }
}

fn text(answer: &Answer) -> String {
    let mut text = String::new();
    if answer.difference.is_empty() && answer.next_start.is_empty() {
        return "nothing would change".to_owned();
    }
    fields(&mut text, "", &answer.difference.settings, Fate::Changed);
    for service in &answer.difference.services {
        rule(&mut text, "", "virtual service", service);
        for server in &service.real_servers {
            rule(&mut text, "  ", "real server", server);
        }
    }
    if !answer.next_start.is_empty() {
        text.push_str("from the next start on:\n");
        fields(&mut text, "  ", &answer.next_start, Fate::Changed);
    }
    text
}

fn rule(text: &mut String, indent: &str, kind: &str, rule: &RuleChange) {
    let (sign, connections) = match rule.fate {
        Fate::Added => ('+', String::new()),
        Fate::Changed => ('~', format!(", {} open connections stay", rule.connections)),
        Fate::Removed => ('-', format!(", {} open connections end", rule.connections)),
    };
    let origin = rule.origin.as_ref().map(|origin| format!(" ({origin})")).unwrap_or_default();
    // Writing into a string cannot fail.
    let _ = writeln!(text, "{indent}{sign} {kind} {}{origin}{connections}", rule.name);
    fields(text, &format!("{indent}    "), &rule.fields, rule.fate);
}

fn fields(text: &mut String, indent: &str, fields: &[FieldChange], fate: Fate) {
    let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "not set".to_owned());
    for FieldChange { field, from, to } in fields {
        let _ = match fate {
            Fate::Added => writeln!(text, "{indent}{field}: {}", value(to)),
            Fate::Changed => writeln!(text, "{indent}{field}: {} -> {}", value(from), value(to)),
            Fate::Removed => writeln!(text, "{indent}{field}: {}", value(from)),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_says_what_becomes_of_each_rule_and_its_connections() {
        let answer = serde_json::json!({
            "settings": [{"field": "timeouts.tcp", "from": "900s", "to": "60s"}],
            "services": [
                {"name": "192.0.2.1:80/tcp", "fate": "changed", "origin": "lbd.yaml:3", "connections": 9,
                 "fields": [{"field": "quorum", "from": null, "to": "2"}],
                 "real_servers": [
                    {"name": "10.0.0.1:80", "fate": "removed", "connections": 5,
                     "fields": [{"field": "weight", "from": "1", "to": null}]},
                    {"name": "10.0.0.2:80", "fate": "added", "origin": "lbd.yaml:6",
                     "fields": [{"field": "weight", "to": "3"}]},
                 ]},
            ],
            "next_start": [{"field": "attach", "from": "auto", "to": "tc"}],
        });
        let expected = "\
timeouts.tcp: 900s -> 60s
~ virtual service 192.0.2.1:80/tcp (lbd.yaml:3), 9 open connections stay
    quorum: not set -> 2
  - real server 10.0.0.1:80, 5 open connections end
      weight: 1
  + real server 10.0.0.2:80 (lbd.yaml:6)
      weight: 3
from the next start on:
  attach: auto -> tc
";
        assert_eq!(text(&serde_json::from_value(answer).unwrap()), expected);
        assert_eq!(text(&Answer::default()), "nothing would change");
    }
}
