//! The files that hold rules: the configuration and a file of ipvsadm's lines.

use std::path::{Path, PathBuf};

use ipvsadm_compat::model::Change;
use ipvsadm_compat::names::Names;
use ipvsadm_compat::rule_table::{FreeStanding, Host};
use ipvsadm_compat::rules_file;

use super::{Failure, say};
use crate::config::{self, Config};
use crate::director::FileRules;

/// The files of a daemon.
#[derive(Clone, Debug, Default)]
pub(super) struct Files {
    pub(super) config: Option<PathBuf>,
    pub(super) rules: Option<PathBuf>,
}

/// What they say.
#[derive(Debug, Default)]
pub(super) struct Contents {
    pub(super) config: Config,
    pub(super) rules: FileRules,
}

impl Files {
    /// Reads and checks all of them; every problem of every file, or what they say.
    pub(super) fn load(&self, host: &dyn Host) -> Result<Contents, Vec<String>> {
        let mut problems = Vec::new();
        let mut contents = Contents::default();
        if let Some(path) = &self.config {
            match read(path).and_then(|text| config::load(&text, &shown(path), host)) {
                Ok((config, rules)) => contents = Contents { config, rules },
                Err(found) => problems.extend(found),
            }
        }
        if let Some(path) = &self.rules {
            match read(path).and_then(|text| add_rules(&mut contents.rules, &text, &shown(path), host)) {
                Ok(()) => (),
                Err(found) => problems.extend(found),
            }
        }
        if problems.is_empty() { Ok(contents) } else { Err(problems) }
    }
}

/// `lbd check`.
pub(super) fn check(path: &Path) -> Result<(), Failure> {
    let is_config = path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml");
    let path = path.to_owned();
    let files = if is_config {
        Files { config: Some(path.clone()), rules: None }
    } else {
        Files { config: None, rules: Some(path.clone()) }
    };
    let contents = files.load(&FreeStanding).map_err(Failure::Configuration)?;
    let table = &contents.rules.table;
    say(&format!(
        "{}: good, {} virtual services, {} real servers",
        path.display(),
        table.service_count(),
        table.server_count()
    ))
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn read(path: &Path) -> Result<Vec<u8>, Vec<String>> {
    std::fs::read(path).map_err(|error| vec![format!("cannot read {}: {error}", path.display())])
}

/// The rules of a file, on top of those of the configuration.
fn add_rules(rules: &mut FileRules, text: &[u8], name: &str, host: &dyn Host) -> Result<(), Vec<String>> {
    let names = system_names();
    let read = rules_file::load_onto(rules.table.clone(), text, &names, host).map_err(|problems| {
        problems
            .iter()
            .map(|problem| match &problem.hint {
                Some(hint) => format!("{name}:{problem}\n  hint: {hint}"),
                None => format!("{name}:{problem}"),
            })
            .collect::<Vec<String>>()
    })?;
    for rule in read {
        rules.sets_timeouts |= matches!(rule.change, Change::SetTimeouts(_));
        // It was accepted by a table like this one a moment ago.
        if let Err(refusal) = rules.table.apply(&rule.change, host) {
            return Err(vec![format!("{name}:{}: {refusal}", rule.line)]);
        }
    }
    Ok(())
}

/// Names of hosts and services as this system knows them.
fn system_names() -> impl Names {
    ipvsadm_compat::names::SystemNames::default()
}
