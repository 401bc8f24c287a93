//! `lbd drain`, `undrain`, `disable` and `enable`, as an operator types them.

use std::io::{self, IsTerminal, Write};
use std::net::{IpAddr, ToSocketAddrs};
use std::time::Duration;

use ipvsadm_compat::client::{Client, ClientError, SocketChoice};
use serde::Deserialize;
use serde_json::json;

use super::drains::{Asked, Told};
use super::{Failure, ask_of, choice, reconnect, say, unreachable};
use crate::command_line::ServerOptions;
use crate::drain::{Command, Pattern, Progress, ServerPattern, ServicePattern, State};
use crate::events::Timestamp;

/// Time between two looks at a drain.
const LOOK: Duration = Duration::from_millis(500);
/// Clears the rest of a terminal's line.
const CLEAR: &str = "\x1b[K";

#[derive(Debug, Deserialize)]
struct Drains {
    drains: Vec<Progress>,
}

/// Asks for it, says what came of it, and waits if asked to.
pub(super) fn administer(command: Command, options: ServerOptions, wait: bool) -> Result<(), Failure> {
    let ServerOptions { server, service, socket } = options;
    let pattern = pattern(&server, service.as_deref()).map_err(|problem| Failure::Configuration(vec![problem]))?;
    let socket = choice(socket);
    let mut client = Client::connect(&socket).map_err(unreachable)?;
    let asked = serde_json::to_value(Asked { command, pattern })?;
    let answer = ask_of(&mut client, json!({ "administer": asked })).map_err(unreachable)?;
    let told: Told = serde_json::from_value(answer)?;
    if let Some(problem) = told.problem {
        return Err(Failure::Failed(anyhow::anyhow!("{problem}")));
    }
    if let Some(reason) = &told.not_kept {
        eprintln!("lbd: warning: this is forgotten if lbd is restarted: {reason}");
    }
    let progress = look(&mut client).map_err(unreachable)?;
    if wait && matches!(command, Command::Drain { .. }) {
        return watch(&socket, client, &told.servers);
    }
    told.servers.iter().try_for_each(|server| say(&line(server, of(&progress, server))))
}

fn pattern(server: &str, service: Option<&str>) -> Result<Pattern, String> {
    let server = ServerPattern::parse(server, &resolve).map_err(|error| error.to_string())?;
    let service = service.map(|text| ServicePattern::parse(text, &resolve)).transpose();
    Ok(Pattern { server, service: service.map_err(|error| error.to_string())? })
}

fn resolve(name: &str) -> io::Result<Vec<IpAddr>> {
    (name, 0).to_socket_addrs().map(|found| found.map(|address| address.ip()).collect())
}

fn look(client: &mut Client) -> Result<Vec<Progress>, ClientError> {
    let answer = ask_of(client, json!({ "drains": null }))?;
    serde_json::from_value::<Drains>(answer).map(|found| found.drains).map_err(|_| ClientError::Unexpected)
}

fn of<'a>(progress: &'a [Progress], (service, server): &(String, String)) -> Option<&'a Progress> {
    progress.iter().find(|found| found.service == *service && found.real_server == *server)
}

/// Looks until no drain of these servers goes on.
fn watch(socket: &SocketChoice, mut client: Client, servers: &[(String, String)]) -> Result<(), Failure> {
    let mut screen = Screen { terminal: io::stdout().is_terminal(), last: String::new() };
    loop {
        let progress = match look(&mut client) {
            Ok(progress) => progress,
            Err(error) => {
                eprintln!("lbd: {error}; waiting for it to come back, the drain goes on");
                client = reconnect(socket)?;
                continue;
            }
        };
        let found: Vec<Option<&Progress>> = servers.iter().map(|server| of(&progress, server)).collect();
        if !found.iter().flatten().any(|progress| progress.state == State::Draining) {
            screen.end();
            servers.iter().zip(&found).try_for_each(|(server, found)| say(&line(server, *found)))?;
            return outcome(&found);
        }
        screen.show(&summary(servers, &found));
        std::thread::sleep(LOOK);
    }
}

fn outcome(found: &[Option<&Progress>]) -> Result<(), Failure> {
    let not_drained = found.iter().filter(|found| found.is_none_or(|found| found.state != State::Drained)).count();
    if not_drained == 0 {
        return Ok(());
    }
    let hint = "the servers get no new connections; `lbd drain --kill` ends those that are left, `lbd undrain` takes the \
                drain back";
    Err(Failure::Failed(anyhow::anyhow!("{not_drained} of {} real servers are not drained\nhint: {hint}", found.len())))
}

/// All servers in one line.
fn summary(servers: &[(String, String)], found: &[Option<&Progress>]) -> String {
    if let ([server], [found]) = (servers, found) {
        return line(server, *found);
    }
    let draining = found.iter().flatten().filter(|progress| progress.state == State::Draining);
    let (mut count, mut connections, mut end) = (0, 0, Some(Timestamp::default()));
    for progress in draining {
        count += 1;
        connections += progress.connections.unwrap_or(0);
        end = end.zip(progress.expected_end).map(|(end, other)| end.max(other));
    }
    let end = end.map_or(String::new(), |end| format!(", expected end {}", end.time_of_day()));
    format!("{count} of {} real servers draining, {connections} connections left{end}", servers.len())
}

/// `10.0.0.7:80 of 192.0.2.1:80/tcp: draining, 12 of 40 connections left, expected end 13:05:07, deadline 13:10:00`.
fn line((service, server): &(String, String), progress: Option<&Progress>) -> String {
    format!("{server} of {service}: {}", progress.map_or_else(|| "in service".to_owned(), words))
}

/// How far a drain is, in words.
pub(super) fn words(progress: &Progress) -> String {
    let mut text = progress.state.name().to_owned();
    let since = progress.since.time_of_day();
    match (progress.state, progress.connections) {
        (State::Drained, _) => text += ", no connections left, taken out of the service",
        (State::Disabled, _) => text += &format!(" since {since}"),
        (State::Draining | State::Overdue, Some(left)) => {
            let first = progress.connections_at_start.filter(|first| *first > left);
            text += &first
                .map_or(format!(", {left} connections left"), |first| format!(", {left} of {first} connections left"));
        }
        (State::Draining | State::Overdue, None) => (),
    }
    if progress.connections_ended > 0 {
        text += &format!(", {} ended by force", progress.connections_ended);
    }
    if progress.state == State::Draining {
        let at = |word: &str, time: Option<Timestamp>| {
            time.map_or(String::new(), |time| format!(", {word} {}", time.time_of_day()))
        };
        text += &at("expected end", progress.expected_end);
        text += &at(if progress.kill { "ended by force at" } else { "deadline" }, progress.deadline);
    }
    text
}

/// One line that is written over on a terminal; a line for each change elsewhere.
struct Screen {
    terminal: bool,
    last: String,
}

impl Screen {
    fn show(&mut self, text: &str) {
        if self.last == text {
            return;
        }
        let mut out = io::stdout();
        // Whoever has closed it does not want it.
        let _ = if self.terminal { write!(out, "\r{text}{CLEAR}") } else { writeln!(out, "{text}") };
        let _ = out.flush();
        text.clone_into(&mut self.last);
    }

    fn end(&self) {
        if self.terminal && !self.last.is_empty() {
            let _ = write!(io::stdout(), "\r{CLEAR}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn progress(state: State) -> Progress {
        Progress {
            service: "192.0.2.1:80/tcp".to_owned(),
            real_server: "10.0.0.7:80".to_owned(),
            state,
            since: Timestamp(1_795_179_693_000),
            deadline: Some(Timestamp(1_795_180_293_000)),
            kill: false,
            connections_at_start: Some(40),
            connections: Some(12),
            connections_ended: 0,
            expected_end: Some(Timestamp(1_795_179_753_000)),
        }
    }

    #[test]
    fn progress_reads_as_a_line() {
        let forced = Progress { kill: true, connections_ended: 3, expected_end: None, ..progress(State::Draining) };
        let fresh = Progress { connections: None, deadline: None, expected_end: None, ..progress(State::Draining) };
        let cases = [
            (
                progress(State::Draining),
                "draining, 12 of 40 connections left, expected end 13:02:33, deadline 13:11:33",
            ),
            (forced, "draining, 12 of 40 connections left, 3 ended by force, ended by force at 13:11:33"),
            (fresh, "draining"),
            (progress(State::Overdue), "deadline passed, 12 of 40 connections left"),
            (progress(State::Drained), "drained, no connections left, taken out of the service"),
            (progress(State::Disabled), "disabled since 13:01:33"),
        ];
        for (progress, expected) in cases {
            assert_eq!(words(&progress), expected);
        }
    }

    #[test]
    fn several_servers_are_summed_up() {
        let server = ("192.0.2.1:80/tcp".to_owned(), "10.0.0.7:80".to_owned());
        let draining = progress(State::Draining);
        let drained = progress(State::Drained);
        let servers = [server.clone(), server.clone(), server.clone()];
        let found = [Some(&draining), Some(&draining), Some(&drained)];
        assert_eq!(
            summary(&servers, &found),
            "2 of 3 real servers draining, 24 connections left, expected end 13:02:33"
        );
        assert!(outcome(&found).is_err() && outcome(&[None]).is_err() && outcome(&[Some(&drained)]).is_ok());
    }
}
