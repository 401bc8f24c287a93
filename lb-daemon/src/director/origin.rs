//! Where rules come from.

use std::fmt;
use std::sync::Arc;

use ipvsadm_compat::model::{ServerId, ServiceId};

use super::{Director, FileRules};

/// Where a rule stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The file, as it was named.
    pub file: Arc<str>,
    /// From 1.
    pub line: usize,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// Where a rule comes from, and whether it still is as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// From a command; the next reload leaves it alone.
    ByHand,
    /// From a file; the next reload restores what it says there.
    File {
        /// Where it stands in the file; `None` if the files were not read since.
        origin: Option<Origin>,
        /// Whether it is another one by now.
        is_changed: bool,
    },
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ByHand => f.write_str("by hand"),
            Self::File { origin, is_changed } => {
                match origin {
                    Some(origin) => write!(f, "{origin}")?,
                    None => f.write_str("a file")?,
                }
                if *is_changed { f.write_str(", changed by hand") } else { Ok(()) }
            }
        }
    }
}

impl Director {
    /// Remembers what the files say, for [`source`](Self::source).
    pub fn remember(&mut self, files: &FileRules) {
        self.files = files.clone();
    }

    /// Where a service comes from.
    pub fn source(&self, service: &ServiceId) -> Source {
        let is_from_file = self.marks.get(service).is_some_and(|marks| marks.from_file);
        let now = self.rules.service(service).map(|service| &service.settings);
        let said = self.files.table.service(service).map(|service| &service.settings);
        self.source_of(is_from_file, (*service, None), now != said)
    }

    /// Where a real server of a service comes from.
    pub fn source_of_server(&self, service: &ServiceId, server: &ServerId) -> Source {
        let is_from_file = self.marks.get(service).is_some_and(|marks| marks.servers_from_file.contains(server));
        let settings =
            |table: &ipvsadm_compat::rule_table::RuleTable| Some(table.service(service)?.server(*server)?.settings);
        let is_changed = settings(&self.rules) != settings(&self.files.table);
        self.source_of(is_from_file, (*service, Some(*server)), is_changed)
    }

    fn source_of(&self, is_from_file: bool, rule: (ServiceId, Option<ServerId>), is_changed: bool) -> Source {
        if !is_from_file {
            return Source::ByHand;
        }
        let origin = self.files.origins.get(&rule).cloned();
        Source::File { is_changed: is_changed && origin.is_some(), origin }
    }
}
