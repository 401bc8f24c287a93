//! Every metric there is, and what a [`Snapshot`] says in them.

mod build;

pub(super) use build::text;

/// What a metric is to Prometheus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Only grows, until it begins anew.
    Counter,
    /// Goes up and down.
    Gauge,
    /// Counts of measurements by their size.
    Histogram,
}

/// A metric.
#[derive(Debug)]
pub struct Definition {
    /// Its name.
    pub name: &'static str,
    /// What it is to Prometheus.
    pub kind: Kind,
    /// Names of its labels.
    pub labels: &'static [&'static str],
    /// What it says.
    pub help: &'static str,
}

macro_rules! define {
    ($($constant:ident = $name:literal, $kind:ident, [$($label:literal),*], $help:literal;)*) => {
        $(pub(super) const $constant: &str = $name;)*
        /// Every metric, in the order in which they are shown.
        pub const DEFINITIONS: &[Definition] =
            &[$(Definition { name: $name, kind: Kind::$kind, labels: &[$($label),*], help: $help },)*];
    };
}

define! {
    BUILD = "lbd_build_info", Gauge, ["version"], "Always 1; the label says which version runs.";
    STARTED = "lbd_start_time_seconds", Gauge, [], "When the daemon was ready, in seconds since 1970.";
    SERVICES = "lbd_services", Gauge, [], "Virtual services.";
    SERVERS = "lbd_real_servers", Gauge, [], "Real servers, once for each service that has them.";
    NOT_FORWARDING = "lbd_rules_not_forwarding", Gauge, [], "Services and real servers whose rules are kept but not forwarded by; `lbd status` says why.";
    LEFT_OUT = "lbd_series_left_out", Gauge, ["kind"], "Services, real servers and interfaces beyond the bound on series, which have none of their own.";
    SERVED = "lbd_service_served", Gauge, ["service"], "1 if the address of the service is taken, 0 if it is not local to this host.";
    SERVICE_CONNECTIONS = "lbd_service_connections_total", Counter, ["service"], "Connections that the service was given.";
    SERVICE_PACKETS = "lbd_service_packets_total", Counter, ["service", "direction"], "Packets of the service: in from clients, out to them (masquerading only).";
    SERVICE_BYTES = "lbd_service_bytes_total", Counter, ["service", "direction"], "Bytes of the service, from the IP header on: in from clients, out to them (masquerading only).";
    QUORUM = "lbd_service_quorum", Gauge, ["service"], "1 if the weight of servers that are well is enough for the service, 0 if it has lost its quorum.";
    SERVER_UP = "lbd_server_up", Gauge, ["service", "real_server"], "1 if the check of the real server says that it is up, 0 if down, -1 until it has spoken; none without a check.";
    SERVER_OUT = "lbd_server_taken_out", Gauge, ["service", "real_server", "state"], "1 for a real server that an operator has taken out, by how: drained or disabled; 0 otherwise.";
    SERVER_WEIGHT = "lbd_server_weight", Gauge, ["service", "real_server"], "Weight of the real server as it is in force; 0: no new connections.";
    SERVER_CONFIGURED = "lbd_server_configured_weight", Gauge, ["service", "real_server"], "Weight of the real server as its rule has it.";
    SERVER_OPEN = "lbd_server_connections", Gauge, ["service", "real_server", "state"], "Open connections of the real server: active (established), or inactive.";
    SERVER_CONNECTIONS = "lbd_server_connections_total", Counter, ["service", "real_server"], "Connections that the real server was given.";
    SERVER_PACKETS = "lbd_server_packets_total", Counter, ["service", "real_server", "direction"], "Packets of the real server: in from clients, out to them (masquerading only).";
    SERVER_BYTES = "lbd_server_bytes_total", Counter, ["service", "real_server", "direction"], "Bytes of the real server, from the IP header on: in from clients, out to them (masquerading only).";
    PACKETS = "lbd_packets_total", Counter, ["reason"], "Packets that the data path saw, by what became of them; with XDP, those it hands on count at both hooks.";
    CONNECTIONS = "lbd_connections", Gauge, [], "Connections in the table, those past their time included until the next sweep.";
    CONNECTIONS_LIMIT = "lbd_connections_limit", Gauge, [], "Connections that the table was made for.";
    REFUSED = "lbd_connections_refused_total", Counter, ["reason"], "Packets that asked for a connection which could not be made: no place in the table, or no free reply addresses.";
    SWEEP_DURATION = "lbd_sweep_duration_seconds", Histogram, [], "Time that one look through the connection table took.";
    SWEPT = "lbd_swept_connections_total", Counter, [], "Connections that were ended because their time was over.";
    SWEEP_FAILURES = "lbd_sweep_failures_total", Counter, [], "Looks through the connection table that failed.";
    INTERFACE = "lbd_interface_attached", Gauge, ["interface", "tc", "xdp"], "1 if the interface carries the data path, 0 if not; the labels say how: tcx or clsact, xdp or xdp-generic, or none.";
    RELOADS = "lbd_reloads_total", Counter, ["result"], "Reloads of the files since the start: applied, or refused because something was wrong.";
    RELOAD_LAST = "lbd_reload_last_applied_timestamp_seconds", Gauge, [], "When a reload was last applied, in seconds since 1970; 0: not since the start.";
    PROBE_DURATION = "lbd_probe_duration_seconds", Histogram, ["type"], "Time that a health check took to its end, by its type.";
    PROBES = "lbd_probes_total", Counter, ["type", "result"], "Health checks that have ended, by their type: passed, failed, or not_asked where this host could not make them.";
    HELD_BACK = "lbd_probes_held_back_total", Counter, [], "Times that a health check had to wait because as many ran as may.";
}

/// The definition of a metric's name.
pub(super) fn definition(name: &str) -> &'static Definition {
    static UNKNOWN: Definition = Definition { name: "lbd_unknown", kind: Kind::Gauge, labels: &[], help: "" };
    DEFINITIONS.iter().find(|definition| definition.name == name).unwrap_or(&UNKNOWN)
}
