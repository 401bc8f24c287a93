//! The files that hold rules: the configuration, a file of ipvsadm's lines, and what says whether it is loaded.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ipvsadm_compat::model::Change;
use ipvsadm_compat::names::Names;
use ipvsadm_compat::rule_table::{FreeStanding, Host};
use ipvsadm_compat::rules_file;

use super::diff::Candidate;
use super::{Failure, say};
use crate::boot::{self, BootSettings};
use crate::command_line::RunOptions;
use crate::config::{self, Config};
use crate::director::{FileRules, Origin};
use crate::health::Probe;

/// Longest file that is read: the rules of 65,536 real servers take some 10 MB in either language.
const MAX_FILE: u64 = 64 << 20;

/// The files of a daemon.
#[derive(Clone, Debug, Default)]
pub(super) struct Files {
    config: Option<PathBuf>,
    rules: RulesFile,
}

/// Which file of ipvsadm's lines.
#[derive(Clone, Debug, Default)]
enum RulesFile {
    #[default]
    None,
    /// The one that the command line names.
    Named(PathBuf),
    /// As at boot: `rules` if `settings` says so, or if there is no `settings`.
    Boot { settings: PathBuf, rules: PathBuf },
}

/// Where the text of a file comes from.
type ReadFile<'a> = dyn Fn(&Path) -> Result<Vec<u8>, Vec<String>> + 'a;

/// What they say.
#[derive(Debug, Default)]
pub(super) struct Contents {
    pub(super) config: Config,
    pub(super) rules: FileRules,
}

impl Files {
    /// The files that the command line names, or leaves to the system.
    pub(super) fn of(options: &RunOptions) -> Self {
        let rules = match &options.rules {
            Some(path) => RulesFile::Named(path.clone()),
            None => RulesFile::Boot { settings: options.boot_settings.clone(), rules: options.boot_rules.clone() },
        };
        Self { config: options.config.clone(), rules }
    }

    /// The directories that they are in, and those of what they are links to: a reload finds them there again, also
    /// where an editor has put a new file in an old one's place.
    pub(super) fn directories(&self) -> Vec<PathBuf> {
        let rules = match &self.rules {
            RulesFile::None => Vec::new(),
            RulesFile::Named(rules) => vec![rules],
            RulesFile::Boot { settings, rules } => vec![settings, rules],
        };
        let files = self.config.iter().chain(rules).flat_map(|path| [Some(path.clone()), path.canonicalize().ok()]);
        files.flatten().filter_map(|path| Some(std::path::absolute(path).ok()?.parent()?.to_owned())).collect()
    }

    /// Reads and checks all of them; every problem of every file, or what they say.
    pub(super) fn load(&self, host: &dyn Host) -> Result<Contents, Vec<String>> {
        self.load_by(&read, host)
    }

    /// As [`load`](Self::load), with a file that is not ours in place of the one of its kind.
    pub(super) fn with(&self, candidate: Candidate, host: &dyn Host) -> Result<Contents, Vec<String>> {
        let Candidate { name, text } = candidate;
        let files = if is_config(&name) {
            Self { config: Some(name.clone()), rules: self.rules.clone() }
        } else {
            Self { config: self.config.clone(), rules: RulesFile::Named(name.clone()) }
        };
        files.load_by(&|path| if path == name { Ok(text.clone().into_bytes()) } else { read(path) }, host)
    }

    fn load_by(&self, read: &ReadFile<'_>, host: &dyn Host) -> Result<Contents, Vec<String>> {
        let mut problems = Vec::new();
        let mut contents = Contents::default();
        if let Some(path) = &self.config {
            match read(path).and_then(|text| config::load(&text, &shown(path), host)) {
                Ok((config, rules)) => contents = Contents { config, rules },
                Err(found) => problems.extend(found),
            }
        }
        let rules = &mut contents.rules;
        let result = match &self.rules {
            RulesFile::None => Ok(()),
            RulesFile::Named(path) => read(path).and_then(|text| add_rules(rules, &text, &shown(path), host)),
            RulesFile::Boot { settings, rules: file } => add_boot_rules(rules, settings, file, host),
        };
        problems.extend(result.err().unwrap_or_default());
        if problems.is_empty() { Ok(contents) } else { Err(problems) }
    }
}

/// The rules of a boot, on top of those of the configuration.
fn add_boot_rules(rules: &mut FileRules, settings: &Path, file: &Path, host: &dyn Host) -> Result<(), Vec<String>> {
    let Some(text) = read_if_there(settings)? else {
        return match read_if_there(file)? {
            Some(text) => add_rules(rules, &text, &shown(file), host),
            None => Ok(()),
        };
    };
    let name = shown(settings);
    let said = boot::read(&text, &name)?;
    if let Some(line) = said.load_rules {
        let asked = |problems: Vec<String>| -> Vec<String> {
            problems.into_iter().map(|problem| format!("{problem}\n  hint: {name}:{line} says AUTO=true")).collect()
        };
        let text = read(file).map_err(asked)?;
        add_rules(rules, &text, &shown(file), host)?;
    }
    add_daemons(rules, &said, &name, host)
}

fn add_daemons(rules: &mut FileRules, said: &BootSettings, name: &str, host: &dyn Host) -> Result<(), Vec<String>> {
    let start = |daemon: &ipvsadm_compat::model::SyncDaemonSettings| {
        let (role, interface) = (daemon.role.name(), &daemon.interface);
        let started = rules.table.apply(&Change::StartDaemon(daemon.clone()), host);
        let line = said.daemon_line;
        started.err().map(|refusal| {
            format!(
                "{name}:{line}: the {role} synchronisation daemon cannot start on {interface}: {refusal}\n  \
                     hint: is {interface} there, and up? name another with IFACE, or none with DAEMON=\"none\""
            )
        })
    };
    let problems: Vec<String> = said.sync_daemons.iter().filter_map(start).collect();
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// `lbd check`.
pub(super) fn check(path: &Path) -> Result<(), Failure> {
    let path = path.to_owned();
    let files = if is_config(&path) {
        Files { config: Some(path.clone()), rules: RulesFile::None }
    } else {
        Files { config: None, rules: RulesFile::Named(path.clone()) }
    };
    let contents = files.load_by(&read_any, &FreeStanding).map_err(Failure::Configuration)?;
    let table = &contents.rules.table;
    for missing in missing_files(&contents.rules) {
        tracing::warn!("{missing}");
    }
    say(&format!(
        "{}: good, {} virtual services, {} real servers",
        path.display(),
        table.service_count(),
        table.server_count()
    ))
}

/// What checks need and this host does not have: no mistake of the files, which may be meant for another host.
pub(super) fn missing_files(rules: &FileRules) -> BTreeSet<String> {
    let needed = rules.checks.values().filter_map(|check| match &check.probe {
        Probe::Exec(probe) => Some(("program", PathBuf::from(probe.command.first()?))),
        Probe::Http(probe) => Some(("file of authorities", probe.tls.as_ref()?.ca.clone()?)),
        Probe::Tcp(_) | Probe::Udp(_) | Probe::Dns(_) | Probe::Icmp => None,
    });
    let missing = needed.filter_map(|(what, path)| {
        let error = std::fs::metadata(&path).err()?;
        Some(format!("the {what} of a check, {}: {error}; such checks are not made", path.display()))
    });
    missing.collect()
}

/// Whether a file is YAML, by its name.
fn is_config(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml")
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// The regular file, or a problem with its name: nothing that the daemon would wait for.
fn read(path: &Path) -> Result<Vec<u8>, Vec<String>> {
    let open = || {
        // A pipe without a writer is not waited for.
        let file = OpenOptions::new().read(true).custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY).open(path)?;
        let kind = file.metadata()?.file_type();
        // /dev/null is a way to have no rules; no device is waited for either.
        if kind.is_file() || kind.is_char_device() {
            Ok(file)
        } else {
            Err(io::Error::other("it is not a regular file"))
        }
    };
    bounded(path, open())
}

/// As [`read`], for commands: an operator may give them a pipe.
pub(super) fn read_any(path: &Path) -> Result<Vec<u8>, Vec<String>> {
    bounded(path, File::open(path))
}

/// All of a file that is not longer than [`MAX_FILE`].
fn bounded(path: &Path, file: io::Result<File>) -> Result<Vec<u8>, Vec<String>> {
    let mut bytes = Vec::new();
    let read = file.and_then(|file| file.take(MAX_FILE + 1).read_to_end(&mut bytes));
    match read {
        Ok(length) if length as u64 > MAX_FILE => Err(vec![format!(
            "cannot read {}: it is longer than {} MiB\n  hint: is it the right file?",
            path.display(),
            MAX_FILE >> 20
        )]),
        Ok(_) => Ok(bytes),
        Err(error) => Err(vec![format!("cannot read {}: {error}", path.display())]),
    }
}

/// As [`read`]; `None` where there is no such file, or no name.
fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, Vec<String>> {
    match std::fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        _ => read(path).map(Some),
    }
}

/// The rules of a file, on top of those of the configuration.
fn add_rules(rules: &mut FileRules, text: &[u8], name: &str, host: &dyn Host) -> Result<(), Vec<String>> {
    let names = system_names();
    let file: Arc<str> = name.into();
    let origin = |line| Origin { file: Arc::clone(&file), line };
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
        match rule.change {
            Change::AddService { service, .. } | Change::EditService { service, .. } => {
                rules.origins.insert((service, None), origin(rule.line));
            }
            Change::AddServer { service, server, .. } | Change::EditServer { service, server, .. } => {
                rules.origins.insert((service, Some(server)), origin(rule.line));
            }
            _ => (),
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_daemon_would_wait_for_and_what_is_too_long_is_refused() {
        let directory = std::env::temp_dir().join(format!("lbd-files-{}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        let (pipe, long, good) = (directory.join("pipe"), directory.join("long"), directory.join("good"));
        nix::unistd::mkfifo(&pipe, nix::sys::stat::Mode::S_IRWXU).unwrap();
        File::create(&long).unwrap().set_len(MAX_FILE + 1).unwrap();
        std::fs::write(&good, "-A -t 192.0.2.1:80").unwrap();
        let results = [&pipe, &directory, &long, &good].map(|path| read(path).map_err(|problems| problems.join("")));
        std::fs::remove_dir_all(&directory).unwrap();
        let [pipe, directory, long, good] = results;
        assert!(pipe.unwrap_err().contains("not a regular file"));
        assert!(directory.unwrap_err().contains("not a regular file"));
        assert!(long.unwrap_err().contains("longer than 64 MiB"));
        assert_eq!(good.unwrap(), b"-A -t 192.0.2.1:80");
    }
}
