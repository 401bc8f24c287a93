//! The keys there are. The reader refuses all others, and the manual page has to describe each.

use crate::director::NOT_APPLYING;

/// A mapping of the file.
#[derive(Debug)]
pub(super) struct Mapping {
    /// What it is, for messages: `a real server`.
    pub(super) what: &'static str,
    /// Its keys.
    pub(super) keys: &'static [&'static str],
    /// Keys that somebody may expect here, and why there are none.
    pub(super) refused: &'static [(&'static str, &'static str)],
}

pub(super) const TOP: Mapping = Mapping {
    what: "the file",
    keys: &[
        "interfaces",
        "attach",
        "connections",
        "timeouts",
        "sysctls",
        "control",
        "metrics",
        "notify",
        "checks",
        "groups",
        "services",
    ],
    refused: &[],
};

pub(super) const TIMEOUTS: Mapping = Mapping { what: "timeouts", keys: &["tcp", "tcp_fin", "udp"], refused: &[] };

/// By IPVS's names.
pub(super) const SYSCTLS: Mapping = Mapping {
    what: "sysctls",
    keys: &["sloppy_tcp", "expire_nodest_conn", "conn_reuse_mode", "nat_icmp_send"],
    refused: &NOT_APPLYING,
};

pub(super) const CONTROL: Mapping = Mapping { what: "control", keys: &["socket", "group"], refused: &[] };

pub(super) const METRICS: Mapping = Mapping { what: "metrics", keys: &["listen"], refused: &[] };

pub(super) const NOTIFY: Mapping = Mapping { what: "notify", keys: &["hooks", "mail"], refused: &[] };

pub(super) const HOOK: Mapping = Mapping { what: "a hook", keys: &["command", "timeout"], refused: &[] };

pub(super) const MAIL: Mapping = Mapping {
    what: "mail",
    keys: &["server", "from", "to", "tls", "ca", "username", "password_file", "interval", "timeout"],
    refused: &[],
};

pub(super) const SERVICE: Mapping = Mapping {
    what: "a service",
    keys: &[
        "address",
        "port",
        "protocol",
        "scheduler",
        "any_address",
        "timeouts",
        "real_servers",
        "group",
        "check",
        "quorum",
        "hysteresis",
        "quorum_up",
        "quorum_down",
        "sorry_server",
        "inhibit",
        "dead_connections",
        "slow_start",
    ],
    refused: &[],
};

pub(super) const REAL_SERVER: Mapping = Mapping {
    what: "a real server",
    keys: &["address", "port", "weight", "forwarding", "upper_threshold", "lower_threshold", "check"],
    refused: &[],
};

pub(super) const SORRY_SERVER: Mapping =
    Mapping { what: "a sorry server", keys: &["address", "port", "forwarding"], refused: &[] };

pub(super) const CHECK: Mapping = Mapping {
    what: "a check",
    keys: &[
        "type",
        "interval",
        "fast_interval",
        "timeout",
        "rise",
        "fall",
        "start",
        "via",
        "address",
        "port",
        "send",
        "expect",
        "method",
        "host",
        "path",
        "status",
        "body",
        "digest",
        "sni",
        "verify",
        "ca",
        "name",
        "record",
        "rcode",
        "command",
    ],
    refused: &[],
};

/// All of them, each with its heading in the manual page.
#[cfg(test)]
pub(super) const ALL: [(&Mapping, &str); 12] = [
    (&TOP, "KEYS"),
    (&TIMEOUTS, "KEYS OF TIMEOUTS"),
    (&SYSCTLS, "KEYS OF SYSCTLS"),
    (&CONTROL, "KEYS OF CONTROL"),
    (&METRICS, "KEYS OF METRICS"),
    (&NOTIFY, "KEYS OF NOTIFY"),
    (&HOOK, "KEYS OF A HOOK"),
    (&MAIL, "KEYS OF MAIL"),
    (&SERVICE, "KEYS OF A SERVICE"),
    (&REAL_SERVER, "KEYS OF A REAL SERVER"),
    (&SORRY_SERVER, "KEYS OF A SORRY SERVER"),
    (&CHECK, "KEYS OF A CHECK"),
];
