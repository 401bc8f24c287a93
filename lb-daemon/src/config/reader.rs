//! Values out of nodes: each is read or is a problem, and reading goes on.

use std::net::IpAddr;
use std::ops::RangeInclusive;
use std::rc::Rc;
use std::time::Duration;

use super::problem::Problem;
use super::schema::Mapping;
use super::suggestion::{choices, nearest};
use super::yaml::{Content, Node};

/// What is wrong so far.
#[derive(Debug, Default)]
pub(super) struct Reader {
    pub(super) problems: Vec<Problem>,
}

/// The values of a mapping by their keys.
#[derive(Debug)]
pub(super) struct Fields<'n> {
    /// The mapping.
    pub(super) node: &'n Node,
    /// Every known key once, with its value.
    found: Vec<(&'n Node, &'static str, &'n Node)>,
    /// Keys that unknown ones are likely to mean.
    meant: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// The value of a key; `None` also where a key has nothing behind it.
    pub(super) fn get(&self, key: &str) -> Option<&'n Node> {
        let value = self.found.iter().find(|(_, name, _)| *name == key).map(|(_, _, value)| *value);
        value.filter(|value| !matches!(value.content, Content::Nothing))
    }

    /// Where a key stands.
    pub(super) fn key(&self, key: &str) -> &'n Node {
        self.found.iter().find(|(_, name, _)| *name == key).map_or(self.node, |(node, _, _)| node)
    }

    /// The keys that are there and have a value.
    pub(super) fn keys(&self) -> impl Iterator<Item = (&'static str, &'n Node)> {
        self.found
            .iter()
            .filter(|(_, _, value)| !matches!(value.content, Content::Nothing))
            .map(|(key, name, _)| (*name, *key))
    }
}

impl Reader {
    /// Something is wrong with this node.
    pub(super) fn problem(&mut self, node: &Node, text: impl Into<String>, hint: impl Into<String>) {
        self.problems.push(Problem { place: node.place, text: text.into(), hint: hint.into() });
    }

    fn wrong_kind(&mut self, node: &Node, wanted: &str, hint: impl Into<String>) {
        let found = match &node.content {
            Content::Scalar { text, .. } => format!("{text:?}"),
            _ => node.kind().to_owned(),
        };
        self.problem(node, format!("{found} stands where {wanted} belongs"), hint);
    }

    /// A mapping; unknown and repeated keys are problems.
    pub(super) fn fields<'n>(&mut self, node: &'n Node, mapping: &Mapping) -> Option<Fields<'n>> {
        let Content::Mapping(pairs) = &node.content else {
            let hint = format!("write `key: value` lines; keys are {}", mapping.keys.join(", "));
            self.wrong_kind(node, &format!("{} with its keys", mapping.what), hint);
            return None;
        };
        let mut found: Vec<(&Node, &'static str, &Node)> = Vec::new();
        let mut meant = Vec::new();
        for (key, value) in pairs {
            let name = match &key.content {
                Content::Scalar { text, .. } => text.as_str(),
                _ => "",
            };
            let Some(known) = mapping.keys.iter().find(|known| **known == name) else {
                meant.extend(self.unknown_key(key, name, mapping));
                continue;
            };
            match found.iter().find(|(_, earlier, _)| earlier == known) {
                Some((earlier, _, _)) => {
                    let hint = format!("it is already at line {}: keep one of them", earlier.place.line);
                    self.problem(key, format!("the key {known} stands here twice"), hint);
                }
                None => found.push((key, known, value)),
            }
        }
        Some(Fields { node, found, meant })
    }

    /// The key that it is likely to mean.
    fn unknown_key(&mut self, key: &Node, name: &str, mapping: &Mapping) -> Option<&'static str> {
        if let Some((_, why)) = mapping.refused.iter().find(|(refused, _)| *refused == name) {
            self.problem(key, format!("{name} does not apply here: {why}"), "leave it out");
            return None;
        }
        let known = mapping.keys.join(", ");
        let meant = nearest(name, mapping.keys.iter().copied());
        let hint = match meant {
            Some(meant) => format!("did you mean {meant}? {} has the keys {known}", mapping.what),
            None => format!("{} has the keys {known}", mapping.what),
        };
        let text = if matches!(key.content, Content::Scalar { .. }) {
            format!("{} has no key {name:?}", mapping.what)
        } else {
            format!("{} is no key", key.kind())
        };
        self.problem(key, text, hint);
        meant
    }

    /// Names and what they stand for: a mapping whose keys are free. Repeated names are problems.
    pub(super) fn names<'n>(&mut self, node: &'n Node, what: &str) -> Vec<(&'n str, &'n Node, &'n Node)> {
        let Content::Mapping(pairs) = &node.content else {
            self.wrong_kind(
                node,
                &format!("a mapping of {what} by their names"),
                "write `NAME:` lines, each with its value",
            );
            return Vec::new();
        };
        let mut found: Vec<(&str, &Node, &Node)> = Vec::new();
        for (key, value) in pairs {
            let Content::Scalar { text, .. } = &key.content else {
                self.problem(key, format!("{} is no name", key.kind()), "use letters and digits");
                continue;
            };
            match found.iter().find(|(earlier, _, _)| earlier == text) {
                Some((_, earlier, _)) => {
                    let hint = format!("it is already at line {}: take another name", earlier.place.line);
                    self.problem(key, format!("the name {text:?} stands here twice"), hint);
                }
                None => found.push((text, key, value)),
            }
        }
        found
    }

    /// A value that must be there.
    pub(super) fn required<'n>(
        &mut self,
        fields: &Fields<'n>,
        mapping: &Mapping,
        key: &str,
        example: &str,
    ) -> Option<&'n Node> {
        let value = fields.get(key);
        // A slip in the key is one mistake, and was said.
        if value.is_none() && !fields.meant.contains(&key) {
            self.problem(fields.key(key), format!("{} needs {key}", mapping.what), format!("add `{key}: {example}`"));
        }
        value
    }

    /// The items of a list.
    pub(super) fn list<'n>(&mut self, node: &'n Node, what: &str) -> &'n [Rc<Node>] {
        let Content::List(items) = &node.content else {
            self.wrong_kind(node, &format!("a list of {what}"), "write `- ` before each item, or [a, b]");
            return &[];
        };
        items
    }

    /// A single value, quoted or not.
    pub(super) fn text<'n>(&mut self, node: &'n Node, what: &str) -> Option<&'n str> {
        match &node.content {
            Content::Scalar { text, .. } => Some(text),
            _ => {
                self.wrong_kind(node, what, "write a single value, in quotes if need be");
                None
            }
        }
    }

    /// A whole number in a range.
    pub(super) fn number(&mut self, node: &Node, range: RangeInclusive<u32>) -> Option<u32> {
        let (least, most) = range.clone().into_inner();
        let hint = format!("use {least}..{most}");
        let Content::Scalar { text, quoted: false } = &node.content else {
            self.wrong_kind(node, "a number", hint);
            return None;
        };
        let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            self.wrong_kind(node, "a whole number", hint);
            return None;
        }
        // What is too long for a number is above or below all the same.
        let is_negative = text.starts_with('-');
        let number = digits.parse::<u64>().unwrap_or(u64::MAX);
        let found = u32::try_from(number).ok().filter(|found| range.contains(found) && !(is_negative && *found > 0));
        if found.is_none() {
            let side =
                if is_negative || number < least.into() { format!("below {least}") } else { format!("above {most}") };
            self.problem(node, format!("{text} is {side}"), hint);
        }
        found
    }

    /// A port.
    pub(super) fn port(&mut self, node: &Node) -> Option<u16> {
        self.number(node, 1..=u16::MAX.into()).and_then(|port| u16::try_from(port).ok())
    }

    /// `true` or `false`.
    pub(super) fn flag(&mut self, node: &Node) -> Option<bool> {
        match &node.content {
            Content::Scalar { text, quoted: false } if matches!(text.as_str(), "true" | "True" | "TRUE") => Some(true),
            Content::Scalar { text, quoted: false } if matches!(text.as_str(), "false" | "False" | "FALSE") => {
                Some(false)
            }
            _ => {
                self.wrong_kind(node, "true or false", "use true or false, without quotes");
                None
            }
        }
    }

    /// One of a few words.
    pub(super) fn choice<T: Copy>(&mut self, node: &Node, what: &str, known: &[(&str, T)]) -> Option<T> {
        let text = self.text(node, what)?;
        if let Some((_, value)) = known.iter().find(|(name, _)| *name == text) {
            return Some(*value);
        }
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        self.not_one_of(node, what, text, &names);
        None
    }

    /// The word is none of these.
    pub(super) fn not_one_of(&mut self, node: &Node, what: &str, text: &str, names: &[&str]) {
        let meant = nearest(text, names.iter().copied());
        let meant = meant.map_or(String::new(), |meant| format!("did you mean {meant}? "));
        self.problem(node, format!("{text:?} is no {what}"), format!("{meant}use {}", choices(names)));
    }

    /// An IP address.
    pub(super) fn address(&mut self, node: &Node) -> Option<IpAddr> {
        let text = self.text(node, "an IP address")?;
        let address = text.parse().ok();
        if address.is_none() {
            self.problem(node, format!("{text:?} is no IP address"), "use one such as 192.0.2.10 or 2001:db8::10");
        }
        address
    }

    /// A time: `2s`, `500ms`, `10m`, `1h`, or a number of seconds.
    pub(super) fn duration(&mut self, node: &Node, range: RangeInclusive<Duration>) -> Option<Duration> {
        let text = self.text(node, "a time")?;
        let (least, most) = range.clone().into_inner();
        let hint = format!("use {} to {}, such as 2s or 500ms", shown(least), shown(most));
        let found = duration(text);
        match found {
            None => self.problem(node, format!("{text:?} is no time"), hint),
            Some(found) if found < least => self.problem(node, format!("{text} is below {}", shown(least)), hint),
            Some(found) if found > most => self.problem(node, format!("{text} is above {}", shown(most)), hint),
            Some(_) => (),
        }
        found.filter(|found| range.contains(found))
    }

    /// The same, in whole seconds.
    pub(super) fn seconds(&mut self, node: &Node, range: RangeInclusive<u32>) -> Option<u32> {
        let (least, most) = range.into_inner();
        let found = self.duration(node, Duration::from_secs(least.into())..=Duration::from_secs(most.into()))?;
        if found.subsec_nanos() > 0 {
            self.problem(node, "a part of a second does not count here", "use whole seconds");
        }
        u32::try_from(found.as_secs()).ok()
    }

    /// A command: a list of words, or one text that is taken apart at its spaces.
    pub(super) fn command(&mut self, node: &Node) -> Vec<String> {
        let words: Vec<String> = match &node.content {
            Content::List(items) => {
                items.iter().filter_map(|item| self.text(item, "a word of a command").map(str::to_owned)).collect()
            }
            _ => {
                let Some(text) = self.text(node, "a command") else { return Vec::new() };
                if text.contains(['"', '\'', '\\', '$', '`', '|', '&', ';', '<', '>', '*']) {
                    let hint = "write its words as a list, such as [/usr/bin/notify, \"two words\"], or name the shell: \
                                [/bin/sh, -c, …]";
                    self.problem(node, "no shell looks at this command, and it has signs that are a shell's", hint);
                }
                text.split_whitespace().map(str::to_owned).collect()
            }
        };
        match words.first() {
            None => self.problem(node, "a command without words", "name a program, such as /usr/local/bin/notify"),
            Some(program) if !program.starts_with('/') => {
                let hint = "write the whole path of the program, such as /usr/local/bin/notify: there is no PATH";
                self.problem(node, format!("{program:?} is no path from the root"), hint);
            }
            Some(_) => (),
        }
        words
    }

    /// The path of a file, from the root.
    pub(super) fn path(&mut self, node: &Node) -> Option<std::path::PathBuf> {
        let text = self.text(node, "a path")?;
        if !text.starts_with('/') {
            let hint = "write the whole path, beginning with /: the daemon has no directory of its own";
            self.problem(node, format!("{text:?} is no path from the root"), hint);
            return None;
        }
        Some(text.into())
    }
}

/// `2s`, `500ms`, `10m`, `1h`, `1d`, `0.5`.
pub(crate) fn duration(text: &str) -> Option<Duration> {
    let unit = text.find(|letter: char| letter.is_ascii_alphabetic()).unwrap_or(text.len());
    let (number, unit) = text.split_at(unit);
    let scale = match unit {
        "ms" => 0.001,
        "" | "s" => 1.0,
        "m" | "min" => 60.0,
        "h" => 3600.0,
        "d" => 86400.0,
        _ => return None,
    };
    let number = number.trim_end();
    let is_plain = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let seconds = number.parse::<f64>().ok().filter(|_| is_plain)? * scale;
    // To the microsecond: 0.3 is 300 ms and not a little less.
    Duration::try_from_secs_f64((seconds * 1e6).round() / 1e6).ok()
}

fn shown(duration: Duration) -> String {
    if duration.subsec_nanos() > 0 { format!("{}ms", duration.as_millis()) } else { format!("{}s", duration.as_secs()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_their_units() {
        let cases = [
            ("2s", Some(2000)),
            ("500ms", Some(500)),
            ("0.3", Some(300)),
            ("10m", Some(600_000)),
            ("1h", Some(3_600_000)),
            ("3 s", Some(3000)),
            ("", None),
            ("s", None),
            ("-1", None),
            ("1e9", None),
            ("2 weeks", None),
            ("99999999999999999999999", None),
        ];
        for (text, milliseconds) in cases {
            assert_eq!(duration(text), milliseconds.map(Duration::from_millis), "{text}");
        }
    }
}
