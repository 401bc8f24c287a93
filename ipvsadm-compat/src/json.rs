//! `--json`: the same readings in a form that needs no column counting.
//!
//! Keys are stable; new ones may be added. Unlike the text, marks are unsigned, names are never put in place of
//! addresses, numbers are never shortened, and the order is a real one: IPv4 before IPv6, then protocol, address and
//! port; marks last.

use std::io::{self, Write};

use serde_json::{Value, json};

use crate::model::{
    ConnectionLine, Family, Forwarding, Netmask, ServerEntry, ServiceEntry, ServiceId, Statistics, SyncDaemon,
    Timeouts, Tunnel, TunnelChecksum,
};

/// A listing or a save of services.
pub fn services(out: &mut dyn Write, mut services: Vec<ServiceEntry>, unsorted: bool) -> io::Result<()> {
    if !unsorted {
        services.sort_by_key(|entry| sort_key(&entry.id));
        for entry in &mut services {
            entry.servers.sort_by_key(|server| server.id);
        }
    }
    let services: Vec<_> = services.iter().map(service).collect();
    document(out, &json!({ "services": services }))
}

/// `-L --timeout`.
pub fn timeouts(out: &mut dyn Write, timeouts: Timeouts) -> io::Result<()> {
    let Timeouts { tcp_seconds, tcp_fin_seconds, udp_seconds } = timeouts;
    document(
        out,
        &json!({ "tcp_seconds": tcp_seconds, "tcp_fin_seconds": tcp_fin_seconds, "udp_seconds": udp_seconds }),
    )
}

/// `-L --daemon`.
pub fn sync_daemons(out: &mut dyn Write, daemons: &[SyncDaemon]) -> io::Result<()> {
    let daemons: Vec<_> = daemons
        .iter()
        .map(|daemon| {
            json!({
                "role": daemon.role.name(),
                "interface": daemon.interface,
                "sync_id": daemon.sync_id,
                "maximum_length": daemon.maximum_length,
                "group": daemon.group.address,
                "port": daemon.group.port,
                "ttl": daemon.ttl,
            })
        })
        .collect();
    document(out, &json!({ "sync_daemons": daemons }))
}

/// `-L -c`, one connection at a time: an array in an object, one element a line.
pub struct ConnectionList<'a> {
    out: &'a mut dyn Write,
    first: bool,
}

impl<'a> ConnectionList<'a> {
    /// Opens the array.
    pub fn begin(out: &'a mut dyn Write) -> io::Result<Self> {
        write!(out, "{{\"connections\":[")?;
        Ok(ConnectionList { out, first: true })
    }

    /// Adds a connection.
    pub fn line(&mut self, line: &ConnectionLine) -> io::Result<()> {
        self.out.write_all(if std::mem::replace(&mut self.first, false) { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut *self.out, line).map_err(io::Error::from)
    }

    /// Closes the array.
    pub fn end(self) -> io::Result<()> {
        writeln!(self.out, "\n]}}")
    }
}

fn document(out: &mut dyn Write, value: &Value) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value).map_err(io::Error::from)?;
    writeln!(out)
}

fn sort_key(id: &ServiceId) -> (bool, Family, ServiceId) {
    (matches!(id, ServiceId::Mark { .. }), id.family(), *id)
}

fn service(entry: &ServiceEntry) -> Value {
    let settings = &entry.settings;
    let mut value = json!({
        "family": entry.id.family(),
        "scheduler": settings.scheduler,
        "scheduler_flags": [settings.flags.flag_1, settings.flags.flag_2, settings.flags.flag_3],
        "persistence_seconds": settings.persistence_seconds,
        "persistence_netmask": match settings.netmask {
            Netmask::Mask(mask) => json!(mask),
            Netmask::PrefixLength(length) => json!(length),
        },
        "persistence_engine": settings.persistence_engine,
        "one_packet": settings.one_packet,
        "statistics": statistics(&entry.statistics),
        "real_servers": entry.servers.iter().map(server).collect::<Vec<_>>(),
    });
    match entry.id {
        ServiceId::Address { protocol, address, port } => {
            value["protocol"] = json!(protocol);
            value["address"] = json!(address);
            value["port"] = json!(port);
        }
        ServiceId::Mark { mark, .. } => value["mark"] = json!(mark),
    }
    value
}

fn server(entry: &ServerEntry) -> Value {
    let settings = &entry.settings;
    json!({
        "address": entry.id.address,
        "port": entry.id.port,
        "forwarding": match settings.forwarding {
            Forwarding::Masquerading => "masquerading",
            Forwarding::DirectRouting => "direct-routing",
            Forwarding::Tunneling(_) => "tunneling",
        },
        "tunnel": tunnel(settings.forwarding),
        "weight": settings.weight,
        "effective_weight": entry.weight(),
        "presence": entry.presence,
        "upper_threshold": settings.upper_threshold,
        "lower_threshold": settings.lower_threshold,
        "active_connections": entry.active,
        "inactive_connections": entry.inactive,
        "persistent_connections": entry.persistent,
        "statistics": statistics(&entry.statistics),
    })
}

fn tunnel(forwarding: Forwarding) -> Value {
    let name = |checksum| match checksum {
        TunnelChecksum::None => "none",
        TunnelChecksum::Full => "full",
        TunnelChecksum::Remote => "remote",
    };
    match forwarding {
        Forwarding::Masquerading | Forwarding::DirectRouting => Value::Null,
        Forwarding::Tunneling(Tunnel::Ipip) => json!({ "type": "ipip" }),
        Forwarding::Tunneling(Tunnel::Gue { port, checksum }) => {
            json!({ "type": "gue", "port": port, "checksum": name(checksum) })
        }
        Forwarding::Tunneling(Tunnel::Gre { checksum }) => json!({ "type": "gre", "checksum": name(checksum) }),
    }
}

fn statistics(statistics: &Statistics) -> Value {
    let Statistics { connections, packets_in, packets_out, bytes_in, bytes_out, rates } = statistics;
    json!({
        "connections": connections,
        "packets_in": packets_in,
        "packets_out": packets_out,
        "bytes_in": bytes_in,
        "bytes_out": bytes_out,
        "per_second": {
            "connections": rates.connections,
            "packets_in": rates.packets_in,
            "packets_out": rates.packets_out,
            "bytes_in": rates.bytes_in,
            "bytes_out": rates.bytes_out,
        },
    })
}
