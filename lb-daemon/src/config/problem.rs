//! What is wrong with a file, as an operator reads it.

use std::collections::HashMap;

use super::yaml::{Content, Node, Place};

/// Longest part of a line that is shown.
const SHOWN: usize = 100;
/// Characters shown before what is wrong where a line is longer.
const SHOWN_BEFORE: usize = 40;

/// What is wrong, where, and what to do.
#[derive(Debug)]
pub(super) struct Problem {
    pub(super) place: Place,
    pub(super) text: String,
    pub(super) hint: String,
}

/// The problems in the order of their places, each with the file's name, its place, the key, the line it is in and a
/// hint.
pub(super) fn show(problems: &mut [Problem], root: Option<&Node>, text: &[u8], name: &str) -> Vec<String> {
    problems.sort_by_key(|problem| (problem.place.line, problem.place.column));
    let keys = root.map(|root| keys(root, problems)).unwrap_or_default();
    let text = String::from_utf8_lossy(text);
    let lines: Vec<&str> = text.lines().collect();
    let one = |problem: &Problem| {
        let Problem { place, text, hint } = problem;
        let key = keys.get(&place.node).map_or(String::new(), |key| format!(" {key}:"));
        let excerpt = lines.get(place.line.wrapping_sub(1)).map_or(String::new(), |line| excerpt(line, *place));
        format!("{name}:{}:{}:{key} {text}{excerpt}\n  hint: {hint}", place.line, place.column)
    };
    problems.iter().map(one).collect()
}

/// The line, and a mark under what is wrong in it.
fn excerpt(line: &str, place: Place) -> String {
    // Nothing in a file moves the cursor of a terminal.
    let line: Vec<char> = line.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    if line.iter().all(|letter| *letter == ' ') {
        return String::new();
    }
    let column = place.column.saturating_sub(1).min(line.len());
    let start = if line.len() > SHOWN { column.saturating_sub(SHOWN_BEFORE) } else { 0 };
    let shown: String = line.iter().skip(start).take(SHOWN).collect();
    let length = place.length.clamp(1, SHOWN.saturating_sub(column - start).max(1));
    let number = place.line.to_string();
    let margin = " ".repeat(number.len());
    format!("\n  {number} | {}\n  {margin} | {}{}", shown.trim_end(), " ".repeat(column - start), "^".repeat(length))
}

/// The keys that lead to the nodes of the problems: `services[0].real_servers[1].port`.
fn keys(root: &Node, problems: &[Problem]) -> HashMap<usize, String> {
    let mut keys: HashMap<usize, String> =
        problems.iter().map(|problem| (problem.place.node, String::new())).filter(|(node, _)| *node != 0).collect();
    let mut finder = Finder { keys: &mut keys, left: 0, path: String::new() };
    finder.left = finder.keys.len();
    finder.node(root);
    keys.retain(|_, key| !key.is_empty());
    keys
}

struct Finder<'a> {
    keys: &'a mut HashMap<usize, String>,
    left: usize,
    path: String,
}

impl Finder<'_> {
    fn node(&mut self, node: &Node) {
        self.note(node);
        let length = self.path.len();
        match &node.content {
            Content::Nothing | Content::Scalar { .. } => (),
            Content::List(items) => {
                for (number, item) in items.iter().enumerate() {
                    self.path.push_str(&format!("[{number}]"));
                    self.below(item, length);
                }
            }
            Content::Mapping(pairs) => {
                for (key, value) in pairs {
                    if let Content::Scalar { text, .. } = &key.content {
                        self.path.extend([if self.path.is_empty() { "" } else { "." }, text]);
                    }
                    self.note(key);
                    self.below(value, length);
                }
            }
        }
    }

    /// Everything is found long before a tree of aliases is walked in all its lengths.
    fn below(&mut self, node: &Node, length: usize) {
        if self.left > 0 {
            self.node(node);
        }
        self.path.truncate(length);
    }

    fn note(&mut self, node: &Node) {
        if let Some(key) = self.keys.get_mut(&node.place.node)
            && key.is_empty()
        {
            self.left -= 1;
            key.clone_from(&self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_offending_text_is_marked() {
        let place = |column, length| Place { line: 7, column, length, node: 0 };
        assert_eq!(excerpt("  port: 80800", place(9, 5)), "\n  7 |   port: 80800\n    |         ^^^^^");
        assert_eq!(excerpt("a\tb", place(3, 0)), "\n  7 | a b\n    |   ^");
        assert_eq!(excerpt("", place(1, 0)), "");
        let long = excerpt(&format!("{}: bad", "x".repeat(300)), place(303, 3));
        assert!(long.ends_with("^^^") && long.lines().all(|line| line.len() < 120), "{long}");
    }
}
