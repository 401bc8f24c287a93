//! The configuration file, `lbd.yaml`.
//!
//! ```yaml
//! interfaces: [eth0, eth1]      # without it: all but lo
//! attach: auto                  # auto, xdp, xdp-generic, tc
//! connections: 1048576
//! timeouts: {tcp: 900, tcp_fin: 120, udp: 300}
//! sysctls: {sloppy_tcp: 0, expire_nodest_conn: 0, conn_reuse_mode: 1}
//! services:
//!   - address: 192.0.2.10
//!     port: 80
//!     protocol: tcp             # tcp, udp
//!     scheduler: wlc            # rr, wrr, lc, wlc
//!     any_address: false        # true: also where the address is not this host's
//!     real_servers:
//!       - {address: 10.0.0.7, port: 8080, weight: 1, forwarding: masquerading}
//! ```
//!
//! Reading goes in two steps: the form (an unknown key or a wrong type stops it at the first one), then the meaning,
//! of which all problems are reported at once. Every problem names file, line, column and key.

mod form;
mod meaning;
mod position;

use ipvsadm_compat::rule_table::Host;

use crate::datapath::AttachMode;
use crate::director::FileRules;

/// What the file says beside rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// Interfaces to attach to; empty: all.
    pub interfaces: Vec<String>,
    /// How to attach.
    pub attach: Option<AttachMode>,
    /// Connections that the table is made for.
    pub connections: Option<u32>,
}

/// Reads and checks a configuration; `name` is the file's, for messages. An empty file is a good one.
pub fn load(text: &[u8], name: &str, host: &dyn Host) -> Result<(Config, FileRules), Vec<String>> {
    let form = form::read(text, name).map_err(|problem| vec![problem])?;
    meaning::meaning(&form, host).map_err(|problems| {
        let show = |problem: &meaning::Problem| {
            let place =
                position::of(text, &problem.path).map_or(String::new(), |(line, column)| format!("{line}:{column}:"));
            let hint = problem.hint.as_ref().map_or(String::new(), |hint| format!("\n  hint: {hint}"));
            format!("{name}:{place} {}: {}{hint}", problem.key(), problem.text)
        };
        problems.iter().map(show).collect()
    })
}

#[cfg(test)]
mod tests;
