//! `/etc/default/ipvsadm`: what is done with rules and synchronisation daemons at boot.
//!
//! The file is in the shell's syntax, and Debian's script ran it as one. Here it is only read: assignments of constant
//! values, with quotes, backslashes and comments. Whatever else it says is an error, because leaving a line out could
//! give the opposite of what the shell would have made of it.

mod assignment;

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use ipvsadm_compat::model::{SyncDaemonSettings, SyncRole};

use assignment::{Assignment, Value};

/// Longest name of an interface, in bytes.
///
/// Source: `IFNAMSIZ` of Linux, less the final zero.
const INTERFACE_LENGTH: usize = 15;

/// What the file says, with the defaults of Debian's script for what it leaves out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BootSettings {
    /// `AUTO`: whether the file of rules is loaded, and the line that says so.
    pub load_rules: Option<usize>,
    /// `DAEMON`, `IFACE`, `SYNCID`: the synchronisation daemons to start.
    pub sync_daemons: Vec<SyncDaemonSettings>,
    /// The line of `DAEMON`; 0 if there is none.
    pub daemon_line: usize,
}

/// Reads the file; `name` is the file's, for messages. All problems, each with its line.
pub fn read(text: &[u8], name: &str) -> Result<BootSettings, Vec<String>> {
    let mut reader = Reader { name, values: HashMap::new(), problems: Vec::new() };
    reader.assignments(text);
    let auto = reader.choice("AUTO", &[("false", false), ("true", true)]).filter(|(_, auto)| *auto);
    let (daemon_line, roles) = reader.choice("DAEMON", &DAEMONS).unwrap_or_default();
    let sync_id = reader.sync_id();
    let interface = if roles.is_empty() { String::new() } else { reader.interface() };
    if !reader.problems.is_empty() {
        return Err(reader.problems);
    }
    let daemon = |&role| SyncDaemonSettings {
        role,
        interface: interface.clone(),
        sync_id,
        maximum_length: None,
        group: None,
        port: None,
        ttl: None,
    };
    let sync_daemons = roles.iter().map(daemon).collect();
    Ok(BootSettings { load_rules: auto.map(|(line, _)| line), sync_daemons, daemon_line })
}

/// The words that `DAEMON` may be.
const DAEMONS: [(&str, &[SyncRole]); 4] = [
    ("none", &[]),
    ("master", &[SyncRole::Master]),
    ("backup", &[SyncRole::Backup]),
    ("both", &[SyncRole::Master, SyncRole::Backup]),
];

struct Reader<'a> {
    name: &'a str,
    /// The last assignment of each name that means something here, with its line.
    values: HashMap<&'static str, (usize, Value)>,
    problems: Vec<String>,
}

impl Reader<'_> {
    fn assignments(&mut self, text: &[u8]) {
        const KNOWN: [&str; 4] = ["AUTO", "DAEMON", "IFACE", "SYNCID"];
        for (number, line) in (1..).zip(text.split(|&byte| byte == b'\n')) {
            match assignment::assignments(line) {
                Ok(found) => {
                    for Assignment { name, value } in found {
                        if let Some(known) = KNOWN.into_iter().find(|known| known.as_bytes() == name) {
                            self.values.insert(known, (number, value));
                        }
                    }
                }
                Err(text) => {
                    self.problem(
                        number,
                        text,
                        "this file is read, not run: lines of the form NAME=\"value\" and comments",
                    );
                }
            }
        }
    }

    fn problem(&mut self, line: usize, text: &str, hint: &str) {
        self.problems.push(format!("{}:{line}: {text}\n  hint: {hint}", self.name));
    }

    /// The text of a variable that is set; one that only running the file would tell is a problem.
    fn text(&mut self, name: &'static str) -> Option<(usize, String)> {
        match self.values.remove(name)? {
            (line, Value::Text(text)) => Some((line, String::from_utf8_lossy(&text).into_owned())),
            (line, Value::Computed) => {
                let text = format!("{name} is computed by the shell");
                self.problem(line, &text, "this file is read, not run: write the value itself");
                None
            }
        }
    }

    fn choice<T: Copy>(&mut self, name: &'static str, choices: &[(&str, T)]) -> Option<(usize, T)> {
        let (line, text) = self.text(name)?;
        if let Some((_, choice)) = choices.iter().find(|(word, _)| *word == text) {
            return Some((line, *choice));
        }
        let words: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
        self.problem(line, &format!("{name}: no choice is called {text:?}"), &format!("use {}", words.join(", ")));
        None
    }

    fn sync_id(&mut self) -> u8 {
        let Some((line, text)) = self.text("SYNCID") else { return 0 };
        text.parse().unwrap_or_else(|_| {
            self.problem(line, &format!("SYNCID: {text:?} is no number from 0 to 255"), "use 0..255; 0 takes every id");
            0
        })
    }

    fn interface(&mut self) -> String {
        let Some((line, text)) = self.text("IFACE") else { return "eth0".to_owned() };
        let is_a_name = (1..=INTERFACE_LENGTH).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'/');
        if !is_a_name {
            self.problem(line, &format!("IFACE: {text:?} is no name of an interface"), "use one that `ip link` shows");
        }
        text
    }
}
