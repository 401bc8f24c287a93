//! What `lbd` does: the daemon, and the short commands beside it.

mod administer;
mod daemon;
mod diff;
mod doctor;
mod drains;
mod engine;
mod events;
mod files;
mod finished;
mod health;
mod interfaces;
mod loads;
mod log;
mod measure;
mod quorum_hooks;
mod status;
mod system;

use std::fmt;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::CommandFactory;
use ipvsadm_compat::client::{Client, ClientError, SocketChoice};
use ipvsadm_compat::protocol::{Request, Response};

use crate::command_line::{Command, CommandLine};
use crate::{datapath, drain};

/// Time between two attempts to find a daemon that is gone.
const AGAIN: Duration = Duration::from_millis(500);
/// How long a daemon may be gone before whoever watches it gives up: an upgrade takes seconds.
const RETURN: Duration = Duration::from_secs(300);

pub use log::{LOG_VARIABLE, LogFormat};

/// Why a command has failed.
#[derive(Debug)]
pub enum Failure {
    /// Wrong usage or configuration: exit code 2. A text for each problem.
    Configuration(Vec<String>),
    /// Anything else: exit code 1.
    Failed(anyhow::Error),
}

impl<E: Into<anyhow::Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Configuration(problems) => f.write_str(&problems.join("\n")),
            Self::Failed(error) => f.write_str(&with_causes(error)),
        }
    }
}

/// The error, its causes, and then the hint that its text may end in.
fn with_causes(error: &anyhow::Error) -> String {
    let text = error.to_string();
    let (what, hint) = match text.split_once('\n') {
        Some((what, hint)) => (what, Some(hint)),
        None => (text.as_str(), None),
    };
    let causes = error.chain().skip(1).map(|cause| format!(": {cause}")).collect::<String>();
    hint.map_or(format!("{what}{causes}"), |hint| format!("{what}{causes}\n{hint}"))
}

/// Carries out a command. Problems go to stderr.
pub fn main(command: Command) -> ExitCode {
    log::start(match &command {
        Command::Run(options) => options.log_format,
        _ => Some(LogFormat::Text),
    });
    let result = match command {
        Command::Run(options) => daemon::run(&options),
        Command::Unload { pin } => unload(&pin),
        Command::Status { json, socket } => status::show(&choice(socket), json),
        Command::Events { follow, json, last, socket } => events::show(&choice(socket), follow, json, last),
        Command::Drain { options, deadline, kill, wait } => {
            administer::administer(drain::Command::Drain { deadline, kill }, options, wait)
        }
        Command::Undrain(options) => administer::administer(drain::Command::Undrain, options, false),
        Command::Disable(options) => administer::administer(drain::Command::Disable, options, false),
        Command::Enable(options) => administer::administer(drain::Command::Enable, options, false),
        Command::Doctor { json, socket } => doctor::examine(&choice(socket), json),
        Command::Reload { all, socket } => reload(&choice(socket), all),
        Command::Check { file } => files::check(&file),
        Command::Diff { file, json, socket } => diff::show(&choice(socket), file.as_deref(), json),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut CommandLine::command(), "lbd", &mut std::io::stdout());
            Ok(())
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure @ Failure::Configuration(_)) => {
            eprintln!("{failure}");
            ExitCode::from(2)
        }
        Err(failure @ Failure::Failed(_)) => {
            eprintln!("lbd: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn choice(socket: Option<PathBuf>) -> SocketChoice {
    match socket {
        Some(path) => SocketChoice { path, named: true },
        None => SocketChoice::from_environment(),
    }
}

fn unload(pin: &Path) -> Result<(), Failure> {
    if datapath::unload(pin)? {
        say(&format!("removed the data path in {}", pin.display()))
    } else {
        say(&format!("there is no data path in {}", pin.display()))
    }
}

fn reload(socket: &SocketChoice, all: bool) -> Result<(), Failure> {
    let answer = ask(socket, if all { "reload_all" } else { "reload" })?;
    let problems = answer.get("problems").and_then(serde_json::Value::as_array).cloned().unwrap_or_default();
    if problems.is_empty() {
        let number = |key| answer.get(key).and_then(serde_json::Value::as_u64).unwrap_or(0);
        say(&format!("{} changes made, {} rules set by hand kept", number("changes"), number("kept")))?;
        let later = answer.get("next_start").and_then(serde_json::Value::as_array).cloned().unwrap_or_default();
        return later.iter().filter_map(serde_json::Value::as_str).try_for_each(|setting| {
            say(&format!("{setting} is another one in the files: it holds from the next start on"))
        });
    }
    Err(Failure::Configuration(problems.iter().filter_map(|text| text.as_str().map(str::to_owned)).collect()))
}

/// Asks the daemon something that only `lbd` asks.
fn ask(socket: &SocketChoice, what: &str) -> Result<serde_json::Value, Failure> {
    let mut client = Client::connect(socket).map_err(unreachable)?;
    ask_of(&mut client, serde_json::json!({ what: null })).map_err(unreachable)
}

/// As [`ask`], over a connection that stays open.
fn ask_of(client: &mut Client, question: serde_json::Value) -> Result<serde_json::Value, ClientError> {
    match client.ask(&Request::Lbd(question))? {
        Response::Lbd(answer) => Ok(answer),
        Response::Refused(refusal) => Err(ClientError::Refused(refusal)),
        _ => Err(ClientError::Unexpected),
    }
}

/// Finds a daemon that is gone, or gives up when it does not come back.
fn reconnect(socket: &SocketChoice) -> Result<Client, Failure> {
    let until = Instant::now() + RETURN;
    loop {
        match Client::connect(socket) {
            Ok(client) => return Ok(client),
            Err(error) if Instant::now() >= until => return Err(unreachable(error)),
            Err(_) => std::thread::sleep(AGAIN),
        }
    }
}

fn unreachable(error: ClientError) -> Failure {
    let hint = match &error {
        ClientError::Connect { .. } => {
            "\nhint: is lbd running? start it with `lbd run`, or name its socket with LBD_SOCKET".to_owned()
        }
        ClientError::Refused(refusal) => {
            refusal.hint.as_ref().map_or_else(String::new, |hint| format!("\nhint: {hint}"))
        }
        _ => String::new(),
    };
    Failure::Failed(anyhow::anyhow!("{error}{hint}"))
}

/// A line on stdout; whoever has closed it does not want it.
fn say(text: &str) -> Result<(), Failure> {
    let _ = writeln!(std::io::stdout(), "{text}");
    Ok(())
}
