//! An argument vector becomes a [`Command`], or the message and exit code of ipvsadm 1.31.
//!
//! Options are read left to right and a wrong value stops at once; then the loose words are looked at, the scheduler
//! flags, the table of what fits the command, and what options say about each other. The rules themselves are judged by
//! whoever holds them.

mod address;
mod entry;
mod flags;
#[cfg(test)]
mod tests;

use crate::command::{Columns, Command, ListFormat};
use crate::model::{Change, ServiceId, SyncRole, Timeouts};
use crate::names::Names;
use crate::numbers::decimal_within;
use crate::options::{CommandKind, Counted, DECLARED, Fit, Tag, fit};
use crate::popt::Reader;

use entry::Entry;

/// Exit code of an error that ipvsadm reports as -1.
pub const EXIT_MINUS_ONE: u8 = 255;
/// Exit code of a wrong command line.
pub const EXIT_USAGE: u8 = 2;

/// Why a command line is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What goes to stderr, without the line feed at its end. Bytes, because it may quote an argument.
    pub message: Vec<u8>,
    /// The exit code.
    pub exit: u8,
    /// Whether `-R` ends at such a line; otherwise it goes on with the next.
    pub fatal: bool,
}

impl Failure {
    fn usage(message: impl Into<Vec<u8>>) -> Failure {
        Failure { message: message.into(), exit: EXIT_USAGE, fatal: true }
    }

    /// `start`, the argument, `end`.
    fn quoting(start: &str, argument: &[u8], end: &str) -> Failure {
        Failure::usage([start.as_bytes(), argument, end.as_bytes()].concat())
    }

    /// The line that answers a command line without a command.
    pub fn try_help(program: &[u8]) -> Failure {
        let message = [b"Try `", program, b" -h' or '", program, b" --help' for more information."].concat();
        Failure { message, exit: EXIT_MINUS_ONE, fatal: true }
    }
}

/// Understands `words`, the argument vector after the program's name, which is there for messages.
///
/// No words at all list the table.
pub fn parse(program: &[u8], words: &[Vec<u8>], names: &dyn Names) -> Result<Command, Failure> {
    if words.is_empty() {
        return Ok(Command::ListServices { service: None, format: ListFormat::default() });
    }
    let mut reader = Reader::new(&DECLARED, words);
    let (kind, role) = match reader.next_option() {
        Some(Ok((Tag::Command(kind), value))) => (kind, role(kind, value.as_deref())?),
        Some(Ok(_) | Err(_)) | None => return Err(Failure::try_help(program)),
    };
    match kind {
        CommandKind::Help => return Ok(Command::Help),
        CommandKind::Version => return Ok(Command::Version),
        _ => {}
    }
    let mut entry = Entry::default();
    while let Some(option) = reader.next_option() {
        match option {
            Ok((tag, value)) => entry.take(tag, value.as_deref(), reader.last_word(), names)?,
            Err(mistake) => {
                let message = [reader.last_word(), b": ", mistake.text().as_bytes()].concat();
                return Err(Failure { message, exit: EXIT_MINUS_ONE, fatal: false });
            }
        }
    }
    let timeouts = loose_words(kind, &reader.into_loose())?;
    entry.settle_flags()?;
    check_fit(kind, &entry)?;
    entry.settle(kind)?;
    command(kind, role, timeouts, entry)
}

fn role(kind: CommandKind, value: Option<&[u8]>) -> Result<Option<SyncRole>, Failure> {
    let message = match kind {
        CommandKind::StartDaemon => "illegal start-daemon parameter specified",
        CommandKind::StopDaemon => "illegal start_daemon specified",
        _ => return Ok(None),
    };
    match value {
        Some(b"master") => Ok(Some(SyncRole::Master)),
        Some(b"backup") => Ok(Some(SyncRole::Backup)),
        Some(_) | None => Err(Failure::usage(message)),
    }
}

/// `--set` takes three words; no other command takes any.
fn loose_words(kind: CommandKind, words: &[&[u8]]) -> Result<Option<Timeouts>, Failure> {
    let (timeouts, extra) = match (kind, words) {
        (CommandKind::Set, [tcp, tcp_fin, udp, extra @ ..]) => {
            let seconds = |word| timeout(word, 0);
            let timeouts =
                Timeouts { tcp_seconds: seconds(tcp)?, tcp_fin_seconds: seconds(tcp_fin)?, udp_seconds: seconds(udp)? };
            (Some(timeouts), extra)
        }
        (CommandKind::Set, _) => return Err(Failure::usage("--set option requires 3 timeout values")),
        (_, extra) => (None, extra),
    };
    match extra.first() {
        Some(word) => Err(Failure::quoting("unexpected argument ", word, "")),
        None => Ok(timeouts),
    }
}

fn timeout(word: &[u8], least: u32) -> Result<u32, Failure> {
    decimal_within(word, least, Timeouts::MAXIMUM_SECONDS)
        .ok_or_else(|| Failure::quoting("invalid timeout value `", word, "' specified"))
}

fn check_fit(kind: CommandKind, entry: &Entry) -> Result<(), Failure> {
    let command = kind.name();
    let mut exclusive: Option<Counted> = None;
    for option in Counted::ALL {
        let (given, name) = (entry.has(option), option.name());
        match (fit(kind, option), given) {
            (Fit::Required, false) => {
                return Err(Failure::usage(format!(
                    "You need to supply the '{name}' option for the '{command}' command"
                )));
            }
            (Fit::Illegal, true) => {
                return Err(Failure::usage(format!("Illegal '{name}' option with the '{command}' command")));
            }
            (Fit::Exclusive, true) => {
                if let Some(other) = exclusive {
                    return Err(Failure::usage(format!(
                        "The option '{name}' conflicts with the '{}' option in the '{command}' command",
                        other.name()
                    )));
                }
                exclusive = Some(option);
            }
            (Fit::Required | Fit::Allowed, true) | (Fit::Allowed | Fit::Exclusive | Fit::Illegal, false) => {}
        }
    }
    Ok(())
}

fn command(
    kind: CommandKind,
    role: Option<SyncRole>,
    timeouts: Option<Timeouts>,
    entry: Entry,
) -> Result<Command, Failure> {
    // The table of what fits has made sure of these; a message is still better than a panic.
    let incomplete = || Failure::usage(format!("incomplete '{}' command", kind.name()));
    let service = entry.service_id();
    let dry_run = entry.has(Counted::DryRun);
    let change = match kind {
        CommandKind::List => return list(service, &entry),
        CommandKind::Save => {
            return Ok(Command::Save { numeric: entry.has(Counted::Numeric), json: entry.has(Counted::Json) });
        }
        CommandKind::Restore => return Ok(Command::Restore { atomic: entry.has(Counted::Atomic), dry_run }),
        CommandKind::Help => return Ok(Command::Help),
        CommandKind::Version => return Ok(Command::Version),
        CommandKind::AddService => {
            let service = service.ok_or_else(incomplete)?;
            Change::AddService { service, settings: entry.service_settings(service) }
        }
        CommandKind::EditService => {
            let service = service.ok_or_else(incomplete)?;
            Change::EditService { service, settings: entry.service_settings(service) }
        }
        CommandKind::DeleteService => Change::DeleteService { service: service.ok_or_else(incomplete)? },
        CommandKind::Flush => Change::Flush,
        CommandKind::AddServer => Change::AddServer {
            service: service.ok_or_else(incomplete)?,
            server: entry.server_id().ok_or_else(incomplete)?,
            settings: entry.server_settings(),
        },
        CommandKind::EditServer => Change::EditServer {
            service: service.ok_or_else(incomplete)?,
            server: entry.server_id().ok_or_else(incomplete)?,
            settings: entry.server_settings(),
        },
        CommandKind::DeleteServer => Change::DeleteServer {
            service: service.ok_or_else(incomplete)?,
            server: entry.server_id().ok_or_else(incomplete)?,
        },
        CommandKind::Zero => Change::Zero { service },
        CommandKind::Set => Change::SetTimeouts(timeouts.ok_or_else(incomplete)?),
        CommandKind::StartDaemon => Change::StartDaemon(entry.daemon(role.ok_or_else(incomplete)?)),
        CommandKind::StopDaemon => Change::StopDaemon(role.ok_or_else(incomplete)?),
    };
    Ok(Command::Change { change, dry_run })
}

fn list(service: Option<ServiceId>, entry: &Entry) -> Result<Command, Failure> {
    let any = |options: &[Counted]| options.iter().any(|&option| entry.has(option));
    let other_table = any(&[Counted::Timeout, Counted::Daemon]);
    let columns = any(&[Counted::Stats, Counted::Rate, Counted::Thresholds]);
    if (entry.has(Counted::Connection) || other_table) && columns || other_table && entry.has(Counted::PersistentConn) {
        return Err(Failure::usage("options conflicts in the list command"));
    }
    let (numeric, json) = (entry.has(Counted::Numeric), entry.has(Counted::Json));
    if entry.has(Counted::Connection) {
        return Ok(Command::ListConnections { numeric, persistence: entry.has(Counted::PersistentConn), json });
    }
    if entry.has(Counted::Timeout) {
        return Ok(Command::ListTimeouts { json });
    }
    if entry.has(Counted::Daemon) {
        return Ok(Command::ListDaemons { json });
    }
    let columns = [
        (Counted::Stats, Columns::Stats),
        (Counted::Rate, Columns::Rate),
        (Counted::Thresholds, Columns::Thresholds),
        (Counted::PersistentConn, Columns::PersistentConnections),
        (Counted::TunnelInfo, Columns::TunnelInfo),
    ];
    let columns = columns.into_iter().find(|(option, _)| entry.has(*option)).map_or(Columns::Plain, |found| found.1);
    let (exact, unsorted) = (entry.has(Counted::Exact), entry.has(Counted::NoSort));
    Ok(Command::ListServices { service, format: ListFormat { numeric, exact, unsorted, columns, json } })
}
