//! What the file says beside rules.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use crate::datapath::AttachMode;

/// The file, but for its rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// Interfaces to attach to; empty: all.
    pub interfaces: Vec<String>,
    /// How to attach.
    pub attach: Option<AttachMode>,
    /// Connections that the table is made for.
    pub connections: Option<u32>,
    /// The control socket.
    pub control: Control,
    /// Where metrics are shown.
    pub metrics: Metrics,
    /// Who is told of changes.
    pub notify: Notify,
}

/// The control socket.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Control {
    /// Where it is; the command line has the last word.
    pub socket: Option<PathBuf>,
    /// Name of the group that may use it, beside root.
    pub group: Option<String>,
}

/// Where metrics are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Metrics {
    /// Where they are usually.
    #[default]
    Usual,
    /// Nowhere.
    Off,
    /// There.
    Listen(SocketAddr),
}

impl Metrics {
    /// The address that is listened at, if there is one.
    pub fn address(&self) -> Option<SocketAddr> {
        match self {
            Self::Usual => Some(crate::metrics::DEFAULT_LISTEN),
            Self::Off => None,
            Self::Listen(address) => Some(*address),
        }
    }
}

/// Who is told of changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notify {
    /// Programs that are run, in their order.
    pub hooks: Vec<Hook>,
    /// Mail.
    pub mail: Option<Mail>,
}

/// A program that is run for every change of role, health or rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hook {
    /// The program, by its whole path, and its arguments; no shell looks at them.
    pub command: Vec<String>,
    /// It is ended after that.
    pub timeout: Duration,
}

impl Hook {
    /// Without a timeout.
    pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(10);
}

/// Mail that is sent through an SMTP server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Name or address of the server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// The sender.
    pub from: String,
    /// The receivers, at least one.
    pub to: Vec<String>,
    /// How the connection is made safe.
    pub tls: MailTls,
    /// PEM file of the authorities that are trusted; without it the system's.
    pub ca: Option<PathBuf>,
    /// Who logs in, and the file whose first line is the password.
    pub login: Option<(String, PathBuf)>,
    /// No mail is sent sooner after the last one; what happens meanwhile stands in the next.
    pub interval: Duration,
    /// The server has to have taken a mail by then.
    pub timeout: Duration,
}

impl Mail {
    /// Without an interval.
    pub const DEFAULT_INTERVAL: Duration = Duration::from_secs(60);
    /// Without a timeout.
    pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);
}

/// How a connection to a mail server is made safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailTls {
    /// Not at all. Port 25.
    Off,
    /// By STARTTLS, without which nothing is sent. Port 587.
    StartTls,
    /// From its beginning. Port 465.
    On,
}

impl MailTls {
    /// As `tls:` has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::StartTls => "starttls",
            Self::On => "on",
        }
    }

    /// The port that is meant where none is named.
    pub fn port(self) -> u16 {
        match self {
            Self::Off => 25,
            Self::StartTls => 587,
            Self::On => 465,
        }
    }
}
