//! What the three commands do: ask the daemon, print, and choose the exit code.

mod failure;
mod help;
mod restore_command;
mod stdin_lines;

use std::io::{self, BufRead, Write};

use crate::client::{Client, ClientError, SocketChoice};
use crate::command::{Command, ListFormat};
use crate::listing;
use crate::model::{Change, ServiceId};
use crate::names::Names;
use crate::parse::{EXIT_MINUS_ONE, parse};
use crate::protocol::Outcome;
use crate::refusal::{Reason, Refusal};
use crate::{json, restore};

pub use failure::AppError;
pub use restore_command::run_restore;

use stdin_lines::Lines;

/// Exit code when a listing could not be had.
const EXIT_LISTING: u8 = 1;
/// Changes that `-R` sends at once: 11,000 lines are eleven exchanges instead of 11,000.
const BATCH: usize = 1_000;

/// Streams and names of a command.
pub struct Surroundings<'a> {
    /// The program's name as it was called.
    pub program: Vec<u8>,
    /// Standard output, buffered.
    pub out: &'a mut dyn Write,
    /// Standard error.
    pub err: &'a mut dyn Write,
    /// Standard input.
    pub input: &'a mut dyn BufRead,
    /// Whether a person reads standard error: hints are for people.
    pub terminal: bool,
    /// Names of hosts and services.
    pub names: &'a dyn Names,
    /// Where the daemon is.
    pub socket: SocketChoice,
}

/// `ipvsadm`: runs a command line, without the program's name, and returns the exit code.
pub fn run(surroundings: Surroundings<'_>, words: &[Vec<u8>]) -> u8 {
    let client = match Client::connect(&surroundings.socket) {
        Ok(client) => client,
        Err(error) => return failure::cannot_start(surroundings, &error),
    };
    App { client, surroundings }.finish(words)
}

/// `ipvsadm-save`: understands its own arguments, then is `ipvsadm -S`.
pub fn run_save(mut surroundings: Surroundings<'_>, words: &[Vec<u8>]) -> u8 {
    let mut command = vec![b"-S".to_vec()];
    for word in words {
        if word == b"-n" {
            command = vec![b"-S".to_vec(), b"-n".to_vec()];
        } else if word.first() == Some(&b'-') {
            let name = surroundings.program.rsplit(|&byte| byte == b'/').next().unwrap_or_default();
            let help = [
                name,
                b": Script to save the IPVS table to stdout.\n",
                b"   With the -n option, prints out the table in numeric format.\n",
            ];
            // Nobody is left to tell when stderr is closed.
            let _ = surroundings.err.write_all(&help.concat());
            return 1;
        }
    }
    surroundings.program = b"ipvsadm".to_vec();
    run(surroundings, &command)
}

/// How far a restore is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    /// The next line may follow.
    Line,
    /// The program ends.
    End,
}

struct App<'a> {
    client: Client,
    surroundings: Surroundings<'a>,
}

impl App<'_> {
    fn finish(mut self, words: &[Vec<u8>]) -> u8 {
        let done = self.run(words).and_then(|exit| {
            self.surroundings.out.flush()?;
            Ok(exit)
        });
        done.unwrap_or_else(|error| failure::report(&mut self.surroundings, &error))
    }

    fn run(&mut self, words: &[Vec<u8>]) -> Result<u8, AppError> {
        match parse(&self.surroundings.program, words, self.surroundings.names) {
            Ok(Command::Restore { atomic: false, dry_run: false }) => self.restore(),
            Ok(Command::Restore { atomic, dry_run }) => self.restore_all(atomic, dry_run),
            Ok(command) => Ok(self.carry_out(command)?.0),
            Err(failure) => {
                self.say(&failure.message)?;
                Ok(failure.exit)
            }
        }
    }

    /// Any command but `-R`: its exit code, and whether lines of a restore may follow it.
    fn carry_out(&mut self, command: Command) -> Result<(u8, Next), AppError> {
        match command {
            Command::Change { change, dry_run } => {
                let answer = if dry_run {
                    let mut answers = self.client.batch(vec![change.clone()], false, true)?;
                    answers.pop().ok_or(ClientError::Unexpected)?
                } else {
                    self.client.change(change.clone())?
                };
                if dry_run && answer.is_ok() {
                    writeln!(self.surroundings.out, "dry run: would be accepted; nothing was changed")?;
                }
                return Ok((self.answered(&change, &answer)?, Next::Line));
            }
            Command::ListServices { service, format } => return self.list_services(service, format),
            Command::Save { numeric, json } => self.save(numeric, json)?,
            Command::ListConnections { numeric, persistence, json } => {
                self.list_connections(numeric, persistence, json)?;
            }
            Command::ListTimeouts { json } => {
                let timeouts = self.client.timeouts()?;
                if json {
                    json::timeouts(self.surroundings.out, timeouts)?;
                } else {
                    listing::timeouts(self.surroundings.out, timeouts)?;
                }
            }
            Command::ListDaemons { json } => {
                let daemons = self.client.sync_daemons()?;
                if json {
                    json::sync_daemons(self.surroundings.out, &daemons)?;
                } else {
                    daemons.iter().try_for_each(|daemon| listing::sync_daemon(self.surroundings.out, daemon))?;
                }
            }
            Command::Help => {
                let info = self.client.info()?;
                help::help(self.surroundings.out, &self.surroundings.program, info)?;
                return Ok((0, Next::End));
            }
            Command::Version => {
                let info = self.client.info()?;
                self.surroundings.out.write_all(listing::version(info).as_bytes())?;
                return Ok((0, Next::End));
            }
            // Only at the top: a restore inside a restore was answered where the line was read.
            Command::Restore { .. } => return Ok((EXIT_MINUS_ONE, Next::End)),
        }
        Ok((0, Next::Line))
    }

    fn list_services(&mut self, service: Option<ServiceId>, format: ListFormat) -> Result<(u8, Next), AppError> {
        if service.is_none() && !format.json {
            let info = self.client.info()?;
            listing::version_title(self.surroundings.out, info)?;
        }
        let mut services = match self.client.services(service) {
            Ok(services) => services,
            Err(ClientError::Refused(refusal)) => {
                let words = match refusal.reason {
                    Reason::NoSuchService => "No such service",
                    ref reason => reason.text(),
                };
                self.say(words.as_bytes())?;
                return Ok((EXIT_LISTING, Next::End));
            }
            Err(error) => return Err(error.into()),
        };
        if format.json {
            json::services(self.surroundings.out, services, format.unsorted)?;
            return Ok((0, Next::Line));
        }
        if !format.unsorted {
            listing::sort_services(&mut services);
        }
        listing::title(self.surroundings.out, format.columns)?;
        for entry in &services {
            listing::service(self.surroundings.out, entry, format, self.surroundings.names)?;
        }
        Ok((0, Next::Line))
    }

    fn save(&mut self, numeric: bool, json: bool) -> Result<(), AppError> {
        let mut services = self.client.services(None)?;
        if json {
            return Ok(json::services(self.surroundings.out, services, false)?);
        }
        listing::sort_services(&mut services);
        for entry in &services {
            listing::save(self.surroundings.out, entry, numeric, self.surroundings.names)?;
        }
        Ok(())
    }

    fn list_connections(&mut self, numeric: bool, persistence: bool, json: bool) -> Result<(), AppError> {
        let Surroundings { out, names, .. } = &mut self.surroundings;
        if json {
            let mut list = json::ConnectionList::begin(*out)?;
            self.client.connections(|lines| -> Result<(), AppError> {
                Ok(lines.iter().try_for_each(|line| list.line(line))?)
            })?;
            return Ok(list.end()?);
        }
        listing::connection_title(*out, persistence)?;
        self.client.connections(|lines| -> Result<(), AppError> {
            for line in &lines {
                listing::connection_line(*out, line, numeric, persistence, *names)?;
            }
            // Someone may be watching: what is known so far is shown before the next portion is asked for.
            Ok(out.flush()?)
        })
    }

    /// `-R` as the real one: each line stands or falls alone, the last one decides the exit code.
    ///
    /// Changes are sent together as long as more lines are there to be read without waiting; answers are printed in the
    /// order of the lines, and before anything that a later line prints.
    fn restore(&mut self) -> Result<u8, AppError> {
        let mut exit = 0;
        let mut waiting: Vec<Change> = Vec::new();
        while let Some(line) = Lines::next(self.surroundings.input)? {
            let words = restore::words(&line.bytes, line.terminated);
            if !words.is_empty() {
                match parse(&self.surroundings.program, &words, self.surroundings.names) {
                    Ok(Command::Change { change, dry_run: false }) => waiting.push(change),
                    Ok(Command::Restore { .. }) => {
                        self.send(&mut waiting, &mut exit)?;
                        let program = &self.surroundings.program;
                        let failure = crate::parse::Failure::try_help(program);
                        self.say(&failure.message)?;
                        return Ok(failure.exit);
                    }
                    Ok(command) => {
                        self.send(&mut waiting, &mut exit)?;
                        let (this, next) = self.carry_out(command)?;
                        exit = this;
                        if next == Next::End {
                            return Ok(exit);
                        }
                    }
                    Err(failure) => {
                        self.send(&mut waiting, &mut exit)?;
                        self.say(&failure.message)?;
                        exit = failure.exit;
                        if failure.fatal {
                            return Ok(exit);
                        }
                    }
                }
            }
            if waiting.len() >= BATCH || line.last_without_waiting {
                self.send(&mut waiting, &mut exit)?;
            }
        }
        self.send(&mut waiting, &mut exit)?;
        Ok(exit)
    }

    fn send(&mut self, waiting: &mut Vec<Change>, exit: &mut u8) -> Result<(), AppError> {
        if waiting.is_empty() {
            return Ok(());
        }
        let changes = std::mem::take(waiting);
        let answers = self.client.batch(changes.clone(), false, false)?;
        for (change, answer) in changes.iter().zip(&answers) {
            *exit = self.answered(change, answer)?;
        }
        Ok(())
    }

    /// Prints what a change was answered, and returns its exit code.
    fn answered(&mut self, change: &Change, answer: &Result<Outcome, Refusal>) -> Result<u8, AppError> {
        let (exit, hint) = match answer {
            Ok(outcome) => (0, &outcome.hint),
            Err(refusal) => {
                self.say(refusal.reason.for_change(change).as_bytes())?;
                (EXIT_MINUS_ONE, &refusal.hint)
            }
        };
        if let Some(hint) = hint {
            self.hint(hint)?;
        }
        Ok(exit)
    }

    /// A line on stderr, after what stdout has so far.
    fn say(&mut self, message: &[u8]) -> io::Result<()> {
        failure::say(&mut self.surroundings, message)
    }

    fn hint(&mut self, hint: &str) -> io::Result<()> {
        failure::hint(&mut self.surroundings, hint)
    }
}
