//! A file of rules, as `-S` writes it or as people type it: read whole, checked whole, applied whole or not at all.
//!
//! A line is a command line with or without the word `ipvsadm` in front. `#` at the start of a word begins a comment;
//! blank lines are skipped; a word may stand in single or double quotes; a backslash at the end of a line joins the
//! next one. Names of hosts and services are resolved. Only changes belong in such a file: a line that lists, saves or
//! restores is an error.

mod words;

#[cfg(test)]
mod tests;

use std::fmt;

use crate::command::Command;
use crate::model::Change;
use crate::names::Names;
use crate::parse::{EXIT_MINUS_ONE, parse};
use crate::rule_table::{Host, Limits, RuleTable};

/// One rule and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// Line number, from 1; that of the first line when several are joined.
    pub line: usize,
    /// What the line asks for.
    pub change: Change,
}

/// Something wrong in one line. Shown as `14: No such service`, so that a file's name and a colon go before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Line number, from 1.
    pub line: usize,
    /// What is wrong, on one line.
    pub text: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.line, self.text)
    }
}

/// Reads a file and tries its rules on an empty table. All problems, in the order of their lines, or the rules.
pub fn load(text: &[u8], names: &dyn Names, host: &dyn Host, limits: Limits) -> Result<Vec<Rule>, Vec<Problem>> {
    load_onto(RuleTable::new(limits), text, names, host)
}

/// As [`load`], on a table that already holds something.
pub fn load_onto(
    mut table: RuleTable,
    text: &[u8],
    names: &dyn Names,
    host: &dyn Host,
) -> Result<Vec<Rule>, Vec<Problem>> {
    let mut rules = Vec::new();
    let mut problems = Vec::new();
    for answer in lines(text, names) {
        let rule = match answer {
            Ok(rule) => rule,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        match table.apply(&rule.change, host) {
            Ok(_) => rules.push(rule),
            Err(refusal) => problems.push(Problem {
                line: rule.line,
                text: refusal.reason.for_change(&rule.change).to_owned(),
                hint: refusal.hint,
            }),
        }
    }
    if problems.is_empty() { Ok(rules) } else { Err(problems) }
}

/// Reads a file without a table to try it on: the rules of its good lines, and the problems of the others.
pub fn read(text: &[u8], names: &dyn Names) -> (Vec<Rule>, Vec<Problem>) {
    let mut rules = Vec::new();
    let mut problems = Vec::new();
    for answer in lines(text, names) {
        match answer {
            Ok(rule) => rules.push(rule),
            Err(problem) => problems.push(problem),
        }
    }
    (rules, problems)
}

fn lines(text: &[u8], names: &dyn Names) -> impl Iterator<Item = Result<Rule, Problem>> {
    words::lines(text).filter_map(move |(line, words)| match words {
        Ok(mut words) => {
            if words.first().is_some_and(|word| is_the_command(word)) {
                words.remove(0);
            }
            if words.is_empty() { None } else { Some(rule(line, &words, names)) }
        }
        Err(text) => Some(Err(Problem { line, text: text.to_owned(), hint: None })),
    })
}

/// `ipvsadm`, `/sbin/ipvsadm`.
fn is_the_command(word: &[u8]) -> bool {
    word == b"ipvsadm" || word.ends_with(b"/ipvsadm")
}

fn rule(line: usize, words: &[Vec<u8>], names: &dyn Names) -> Result<Rule, Problem> {
    let problem = |text: String, hint: Option<&str>| Problem { line, text, hint: hint.map(str::to_owned) };
    match parse(b"ipvsadm", words, names) {
        Ok(Command::Change { change, dry_run: false }) => Ok(Rule { line, change }),
        Ok(_) => Err(problem(
            format!("`{}' is not a rule", quoted(words)),
            Some(
                "a file of rules holds changes only: -A, -E, -D, -C, -a, -e, -d, -Z, --set, --start-daemon, --stop-daemon",
            ),
        )),
        Err(failure) if failure.fatal && failure.exit == EXIT_MINUS_ONE => Err(problem(
            format!("no command in `{}'", quoted(words)),
            Some("a rule begins with its command, such as -A or -a"),
        )),
        Err(failure) => Err(problem(String::from_utf8_lossy(&failure.message).trim_end().to_owned(), None)),
    }
}

/// The line for a message, cut where it would fill the screen.
fn quoted(words: &[Vec<u8>]) -> String {
    const SHOWN: usize = 120;
    let line = words.join(&b' ');
    let text: String = String::from_utf8_lossy(&line).chars().filter(|letter| !letter.is_control()).collect();
    if text.chars().count() > SHOWN { text.chars().take(SHOWN).chain(['…']).collect() } else { text }
}
