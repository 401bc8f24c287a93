//! What a command line asks for, once it has been understood.

use crate::model::{Change, ServiceId};

/// One whole command.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// A change.
    Change {
        /// What to change.
        change: Change,
        /// `--dry-run`: only say whether it would work.
        dry_run: bool,
    },
    /// `-L` of services.
    ListServices {
        /// Only this one.
        service: Option<ServiceId>,
        /// How to print them.
        format: ListFormat,
    },
    /// `-L -c`.
    ListConnections {
        /// Numbers instead of names.
        numeric: bool,
        /// `--persistent-conn`: two more columns.
        persistence: bool,
        /// `--json`.
        json: bool,
    },
    /// `-L --timeout`.
    ListTimeouts {
        /// `--json`.
        json: bool,
    },
    /// `-L --daemon`.
    ListDaemons {
        /// `--json`.
        json: bool,
    },
    /// `-S`.
    Save {
        /// Numbers instead of names.
        numeric: bool,
        /// `--json`.
        json: bool,
    },
    /// `-R`.
    Restore {
        /// `--atomic`: all lines or none.
        atomic: bool,
        /// `--dry-run`.
        dry_run: bool,
    },
    /// `-h`.
    Help,
    /// `-v`.
    Version,
}

/// How services are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListFormat {
    /// Numbers instead of names.
    pub numeric: bool,
    /// Whole numbers where the columns would otherwise show K, M, G or T.
    pub exact: bool,
    /// The director's own order.
    pub unsorted: bool,
    /// Which columns.
    pub columns: Columns,
    /// `--json`: everything, whatever the columns.
    pub json: bool,
}

/// The columns of a listing of services. When several are asked for the one named first here wins, and
/// [`Columns::Plain`] is what is left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Columns {
    /// `--stats`.
    Stats,
    /// `--rate`.
    Rate,
    /// `--thresholds`.
    Thresholds,
    /// `--persistent-conn`.
    PersistentConnections,
    /// `--tun-info`.
    TunnelInfo,
    /// Forwarding, weight and connections.
    #[default]
    Plain,
}
