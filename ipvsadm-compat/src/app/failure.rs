//! What a command says when it cannot go on.

use std::io;

use thiserror::Error;

use super::Surroundings;
use crate::client::ClientError;
use crate::refusal::Reason;

/// Exit code without a daemon, as without IPVS in the kernel.
const EXIT_NO_DAEMON: u8 = 2;
/// Exit code when the connection breaks in the middle.
const EXIT_BROKEN: u8 = 255;
/// What a shell reports for a program that SIGPIPE ended, as `ipvsadm -L | head -1` ends the real one.
const EXIT_PIPE: u8 = 141;

const SECOND_LINE: &str = "Are you sure that IP Virtual Server is built in the kernel or as module?";

/// Why a command ended early.
#[derive(Debug, Error)]
pub enum AppError {
    /// The daemon failed us.
    #[error(transparent)]
    Client(#[from] ClientError),
    /// A stream failed.
    #[error(transparent)]
    Stream(#[from] io::Error),
}

/// The real one's words when there is nobody to talk to, and what to do. Comes before the command line is even read.
pub(super) fn cannot_start(mut surroundings: Surroundings<'_>, error: &ClientError) -> u8 {
    // Nobody is left to tell when stderr is closed.
    let _ = say_cannot_start(&mut surroundings, error);
    EXIT_NO_DAEMON
}

/// As [`cannot_start`], and leaves the streams to the caller.
pub(super) fn say_cannot_start(surroundings: &mut Surroundings<'_>, error: &ClientError) -> io::Result<()> {
    let not_root = matches!(error, ClientError::Connect { .. }) && !nix::unistd::geteuid().is_root();
    if error.is_permission() || not_root {
        let words = Reason::NotPermitted;
        say(surroundings, format!("Can't initialize ipvs: {}\n{SECOND_LINE}", words.text()).as_bytes())?;
        let path = surroundings.socket.path.display().to_string();
        return hint(surroundings, &format!("only root and the group of {path} may talk to lbd"));
    }
    match error {
        ClientError::Connect { path, source } => {
            let words = "Can't initialize ipvs: Protocol not available";
            say(surroundings, format!("{words}\n{SECOND_LINE}").as_bytes())?;
            let path = path.display();
            let advice = "start it with `lbd run` or `systemctl start lbd`";
            let advice = format!("hint: lbd does not answer on {path} ({source}): {advice}");
            say(surroundings, advice.as_bytes())
        }
        ClientError::Refused(refusal) => {
            say(surroundings, format!("Can't initialize ipvs: {refusal}").as_bytes())?;
            match &refusal.hint {
                Some(advice) => say(surroundings, format!("hint: {advice}").as_bytes()),
                None => Ok(()),
            }
        }
        ClientError::Silent => {
            say(surroundings, format!("Can't initialize ipvs: {error}").as_bytes())?;
            say(surroundings, b"hint: the data path forwards without it; look at its log, or restart it")
        }
        ClientError::Broken(_) | ClientError::Closed | ClientError::Unexpected => {
            say(surroundings, format!("Can't initialize ipvs: {error}").as_bytes())?;
            let path = surroundings.socket.path.display();
            let advice = format!("hint: is it lbd of the same version that listens on {path}?");
            say(surroundings, advice.as_bytes())
        }
    }
}

/// Says why a command ended early, and returns the exit code.
pub(super) fn report(surroundings: &mut Surroundings<'_>, error: &AppError) -> u8 {
    if let AppError::Stream(error) = error
        && error.kind() == io::ErrorKind::BrokenPipe
    {
        return EXIT_PIPE;
    }
    let text = match error {
        AppError::Client(ClientError::Refused(refusal)) => refusal.to_string(),
        AppError::Client(_) | AppError::Stream(_) => error.to_string(),
    };
    // Nobody is left to tell when stderr is closed.
    let _ = say(surroundings, text.as_bytes());
    if let AppError::Client(ClientError::Refused(refusal)) = error
        && let Some(advice) = &refusal.hint
    {
        let _ = hint(surroundings, advice);
    }
    EXIT_BROKEN
}

/// A line on stderr, after what stdout has so far.
pub(super) fn say(surroundings: &mut Surroundings<'_>, message: &[u8]) -> io::Result<()> {
    surroundings.out.flush()?;
    surroundings.err.write_all(&[message, b"\n"].concat())
}

/// Advice for people: scripts that read stderr do not get it.
pub(super) fn hint(surroundings: &mut Surroundings<'_>, advice: &str) -> io::Result<()> {
    if surroundings.terminal { say(surroundings, format!("hint: {advice}").as_bytes()) } else { Ok(()) }
}
