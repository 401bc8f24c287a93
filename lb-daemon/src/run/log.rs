//! Where the log goes, and how it looks.

use std::io::IsTerminal;
use std::os::fd::AsFd;

use nix::sys::stat::fstat;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer, Registry};

/// Names the least level that is logged, such as `debug` or `lb_daemon::address=trace,info`.
pub const LOG_VARIABLE: &str = "LBD_LOG";

/// What is logged when nothing else is said. The netlink library warns of overruns that the watcher deals with.
const DEFAULT_LOG: &str = "info,netlink_proto=error";

/// How lines of the log on stderr look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum LogFormat {
    /// For people
    Text,
    /// One object a line
    Json,
}

/// Begins to log. Without a format: to systemd's journal, with its fields, if that is where stderr leads; otherwise as
/// text, with colours on a terminal only.
pub(super) fn start(format: Option<LogFormat>) {
    let filter = EnvFilter::builder().parse_lossy(std::env::var(LOG_VARIABLE).as_deref().unwrap_or(DEFAULT_LOG));
    let journal = if format.is_none() && stderr_is_the_journal() { tracing_journald::layer().ok() } else { None };
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).with_target(false);
    let layer: Box<dyn Layer<Registry> + Send + Sync> = match (journal, format) {
        (Some(journal), _) => Box::new(journal.with_syslog_identifier("lbd".to_owned())),
        (None, Some(LogFormat::Json)) => Box::new(lines.json().flatten_event(true)),
        (None, _) => Box::new(lines.with_ansi(std::io::stderr().is_terminal())),
    };
    tracing_subscriber::registry().with(layer.with_filter(filter)).init();
}

/// systemd names the device and inode of what it has connected to its journal; whoever redirects stderr later wants the
/// log there.
fn stderr_is_the_journal() -> bool {
    let Ok(named) = std::env::var("JOURNAL_STREAM") else { return false };
    fstat(std::io::stderr().as_fd()).is_ok_and(|stderr| named == format!("{}:{}", stderr.st_dev, stderr.st_ino))
}
