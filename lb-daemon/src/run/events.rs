//! `lbd events`.

use std::io::{self, Write};

use ipvsadm_compat::client::{Client, ClientError, SocketChoice};
use serde::Deserialize;
use serde_json::json;

use super::{Failure, ask_of, reconnect, unreachable};
use crate::events::Recorded;

/// What the daemon answers.
#[derive(Debug, Deserialize)]
struct Answer {
    events: Vec<Recorded>,
    last: u64,
}

/// Prints the events there are, and, if asked, those that come.
pub(super) fn show(socket: &SocketChoice, follow: bool, json: bool, last: Option<usize>) -> Result<(), Failure> {
    let mut client = Client::connect(socket).map_err(unreachable)?;
    let mut events = Vec::new();
    let mut seen = 0;
    loop {
        let answer = next(&mut client, seen, false).map_err(unreachable)?;
        seen = answer.events.last().map_or(seen, |event| event.id);
        let is_all = seen >= answer.last || answer.events.is_empty();
        events.extend(answer.events);
        if is_all {
            break;
        }
    }
    let first = last.map_or(0, |last| events.len().saturating_sub(last));
    if print(events.get(first..).unwrap_or_default(), json).is_err() || !follow {
        return Ok(());
    }
    loop {
        match next(&mut client, seen, true) {
            Ok(answer) => {
                seen = answer.events.last().map_or(seen.min(answer.last), |event| event.id);
                if print(&answer.events, json).is_err() {
                    return Ok(());
                }
            }
            Err(error) => {
                eprintln!("lbd: {error}; waiting for it to come back");
                client = reconnect(socket)?;
            }
        }
    }
}

fn next(client: &mut Client, after: u64, wait: bool) -> Result<Answer, ClientError> {
    let answer = ask_of(client, json!({ "events": { "after": after, "wait": wait } }))?;
    serde_json::from_value(answer).map_err(|_| ClientError::Unexpected)
}

/// Fails where nobody reads any more.
fn print(events: &[Recorded], json: bool) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for event in events {
        if json {
            serde_json::to_writer(&mut out, event)?;
            writeln!(out)?;
        } else {
            writeln!(out, "{event}")?;
        }
    }
    out.flush()
}
