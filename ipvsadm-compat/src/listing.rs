//! The text of every listing, byte for byte ipvsadm 1.31's: padding, cut names and trailing blanks included.
//!
//! Pure: what was read from the director goes in, text comes out. Lines are written one by one, so that a listing of
//! any length needs no more memory than what is listed.

mod address;
mod connections;
mod order;
mod rule;
#[cfg(test)]
mod tests;

use std::io::{self, Write};

use crate::command::{Columns, ListFormat};
use crate::model::{
    Family, Forwarding, Netmask, Presence, Protocol, SchedulerFlags, ServerEntry, ServiceEntry, ServiceId,
    ServiceSettings, Statistics, SyncDaemon, Timeouts, Tunnel, TunnelChecksum,
};
use crate::names::Names;
use crate::protocol::Info;

pub use connections::{connection_line, connection_title};
pub use order::sort_services;
pub use rule::save;

use address::endpoint;

/// Columns that a name gets in a line of a service or a real server. Those of IPv4 addresses are cut to them.
const SERVICE_WIDTH: usize = 33;
const SERVER_WIDTH: usize = 28;

/// `-v`: the version that is imitated, with its line feed.
pub fn version(info: Info) -> String {
    let [major, minor, patch] = info.version;
    format!("ipvsadm v1.31 2019/12/24 (compiled with popt and IPVS v{major}.{minor}.{patch})\n")
}

/// First line of a listing of all services.
pub fn version_title(out: &mut dyn Write, info: Info) -> io::Result<()> {
    let [major, minor, patch] = info.version;
    writeln!(out, "IP Virtual Server version {major}.{minor}.{patch} (size={})", info.size)
}

/// The two title lines of a listing of services.
pub fn title(out: &mut dyn Write, columns: Columns) -> io::Result<()> {
    let name = "Prot LocalAddress:Port";
    let numbers = |out: &mut dyn Write, heads: [&str; 5]| {
        let [first, second, third, fourth, fifth] = heads;
        writeln!(out, "{name:<33} {first:>8} {second:>8} {third:>8} {fourth:>8} {fifth:>8}")
    };
    match columns {
        Columns::Stats => numbers(out, ["Conns", "InPkts", "OutPkts", "InBytes", "OutBytes"])?,
        Columns::Rate => numbers(out, ["CPS", "InPPS", "OutPPS", "InBPS", "OutBPS"])?,
        Columns::Thresholds => {
            let (upper, lower, active, inactive) = ("Uthreshold", "Lthreshold", "ActiveConn", "InActConn");
            writeln!(out, "{name:<33} {upper:<10} {lower:<10} {active:<10} {inactive:<10}")?;
        }
        Columns::PersistentConnections => {
            let (weight, persistent, active, inactive) = ("Weight", "PersistConn", "ActiveConn", "InActConn");
            writeln!(out, "{name:<33} {weight:<9} {persistent:<11} {active:<10} {inactive:<10}")?;
        }
        Columns::TunnelInfo => {
            writeln!(out, "Prot LocalAddress:Port Scheduler Flags")?;
            let heads = "Forward TunnelInfo    Weight ActiveConn InActConn";
            return writeln!(out, "  -> RemoteAddress:Port           {heads}");
        }
        Columns::Plain => {
            writeln!(out, "Prot LocalAddress:Port Scheduler Flags")?;
            return writeln!(out, "  -> RemoteAddress:Port           Forward Weight ActiveConn InActConn");
        }
    }
    writeln!(out, "  -> RemoteAddress:Port")
}

/// A service and its real servers, in the order they have.
pub fn service(out: &mut dyn Write, entry: &ServiceEntry, format: ListFormat, names: &dyn Names) -> io::Result<()> {
    let name = service_name(&entry.id, format.numeric, names);
    match format.columns {
        Columns::Stats | Columns::Rate => {
            padded(out, &name, SERVICE_WIDTH)?;
            for number in numbers(&entry.statistics, format.columns) {
                large_number(out, number, format.exact)?;
            }
        }
        Columns::Thresholds | Columns::PersistentConnections | Columns::TunnelInfo | Columns::Plain => {
            out.write_all(&name)?;
            write!(out, " {}", entry.settings.scheduler)?;
            service_flags(out, entry.id.family(), &entry.settings)?;
        }
    }
    writeln!(out)?;
    let mut listed = entry.servers.iter().filter(|server| server.presence != Presence::Withheld);
    listed.try_for_each(|server| server_line(out, &entry.id, server, format, names))
}

/// `-L --timeout`.
pub fn timeouts(out: &mut dyn Write, timeouts: Timeouts) -> io::Result<()> {
    let Timeouts { tcp_seconds, tcp_fin_seconds, udp_seconds } = timeouts;
    writeln!(out, "Timeout (tcp tcpfin udp): {tcp_seconds} {tcp_fin_seconds} {udp_seconds}")
}

/// A line of `-L --daemon`.
pub fn sync_daemon(out: &mut dyn Write, daemon: &SyncDaemon) -> io::Result<()> {
    let SyncDaemon { role, interface, sync_id, maximum_length, group, ttl } = daemon;
    write!(out, "{} sync daemon (mcast={interface}, syncid={sync_id}, maxlen={maximum_length}", role.name())?;
    writeln!(out, ", group={}, port={}, ttl={ttl})", address::text(group.address), group.port)
}

fn service_name(id: &ServiceId, numeric: bool, names: &dyn Names) -> Vec<u8> {
    match *id {
        // Printed as a signed number, which -A then refuses.
        ServiceId::Mark { mark, family } => {
            let family = if family == Family::Ipv6 { " IPv6" } else { "" };
            format!("FWM  {}{family}", mark.cast_signed()).into_bytes()
        }
        ServiceId::Address { protocol, address, port } => {
            let protocol_name = match protocol {
                Protocol::Tcp => "TCP",
                Protocol::Udp => "UDP",
                Protocol::Sctp => "SCTP",
            };
            let mut name = format!("{protocol_name:<4} ").into_bytes();
            name.extend(endpoint(address, port, Some(protocol), numeric, names));
            if address.is_ipv4() {
                name.truncate(SERVICE_WIDTH);
            }
            name
        }
    }
}

/// Where the names of a service's ports are looked up: those of a mark's service have none, although they may be
/// written with names.
fn named_protocol(id: &ServiceId) -> Option<Protocol> {
    match id {
        ServiceId::Address { protocol, .. } => Some(*protocol),
        ServiceId::Mark { .. } => None,
    }
}

fn service_flags(out: &mut dyn Write, family: Family, settings: &ServiceSettings) -> io::Result<()> {
    if settings.flags.any() {
        write!(out, " ({})", flag_names(&settings.scheduler, settings.flags))?;
    }
    if let Some(seconds) = settings.persistence_seconds {
        write!(out, " persistent {seconds}")?;
        match settings.netmask {
            mask if mask == Netmask::host(family) => {}
            Netmask::Mask(mask) => write!(out, " mask {mask}")?,
            Netmask::PrefixLength(length) => write!(out, " mask {length}")?,
        }
        if let Some(engine) = &settings.persistence_engine {
            write!(out, " pe {engine}")?;
        }
    }
    if settings.one_packet { write!(out, " ops") } else { Ok(()) }
}

/// The flags' names for a scheduler: `sh` and `mh` have names for two and none for the third.
fn flag_names(scheduler: &str, flags: SchedulerFlags) -> String {
    let names = match scheduler {
        "sh" => ["sh-fallback", "sh-port", ""],
        "mh" => ["mh-fallback", "mh-port", ""],
        _ => ["flag-1", "flag-2", "flag-3"],
    };
    let set = [flags.flag_1, flags.flag_2, flags.flag_3];
    let names = names.into_iter().zip(set).filter(|(name, set)| *set && !name.is_empty()).map(|(name, _)| name);
    names.collect::<Vec<_>>().join(",")
}

fn server_line(
    out: &mut dyn Write,
    service: &ServiceId,
    entry: &ServerEntry,
    format: ListFormat,
    names: &dyn Names,
) -> io::Result<()> {
    let mut name = endpoint(entry.id.address, entry.id.port, named_protocol(service), format.numeric, names);
    if entry.id.address.is_ipv4() {
        name.truncate(SERVER_WIDTH);
    }
    write!(out, "  -> ")?;
    padded(out, &name, SERVER_WIDTH)?;
    let ServerEntry { settings, active, inactive, persistent, .. } = entry;
    match format.columns {
        Columns::Stats => {
            for number in numbers(&entry.statistics, format.columns) {
                large_number(out, number, format.exact)?;
            }
            writeln!(out)
        }
        Columns::Rate => {
            let [connections, packets_in, packets_out, bytes_in, bytes_out] =
                numbers(&entry.statistics, format.columns);
            write!(out, " {connections:>8} {packets_in:>8} {packets_out:>8}")?;
            large_number(out, bytes_in, format.exact)?;
            large_number(out, bytes_out, format.exact)?;
            writeln!(out)
        }
        Columns::Thresholds => {
            let (upper, lower) = (settings.upper_threshold, settings.lower_threshold);
            writeln!(out, " {upper:<10} {lower:<10} {active:<10} {inactive:<10}")
        }
        Columns::PersistentConnections => {
            writeln!(out, " {:<9} {persistent:<11} {active:<10} {inactive:<10}", entry.weight())
        }
        Columns::TunnelInfo => {
            let (method, tunnel) = (method_name(settings.forwarding), tunnel_info(settings.forwarding));
            writeln!(out, " {method:<7} {tunnel:<13} {:<6} {active:<10} {inactive:<10}", entry.weight())
        }
        Columns::Plain => {
            let method = method_name(settings.forwarding);
            writeln!(out, " {method:<7} {:<6} {active:<10} {inactive:<10}", entry.weight())
        }
    }
}

fn method_name(forwarding: Forwarding) -> &'static str {
    match forwarding {
        Forwarding::Masquerading => "Masq",
        Forwarding::DirectRouting => "Route",
        Forwarding::Tunneling(_) => "Tunnel",
    }
}

fn tunnel_info(forwarding: Forwarding) -> String {
    let short = |checksum| match checksum {
        TunnelChecksum::None => "-c",
        TunnelChecksum::Full => "+c",
        TunnelChecksum::Remote => "r+c",
    };
    match forwarding {
        Forwarding::Masquerading | Forwarding::DirectRouting => "n/a".to_owned(),
        Forwarding::Tunneling(Tunnel::Ipip) => "ipip".to_owned(),
        Forwarding::Tunneling(Tunnel::Gue { port, checksum }) => format!("gue:{port}:{}", short(checksum)),
        Forwarding::Tunneling(Tunnel::Gre { checksum }) => format!("gre:{}", short(checksum)),
    }
}

fn numbers(statistics: &Statistics, columns: Columns) -> [u64; 5] {
    let Statistics { connections, packets_in, packets_out, bytes_in, bytes_out, rates } = *statistics;
    if columns == Columns::Rate {
        [rates.connections, rates.packets_in, rates.packets_out, rates.bytes_in, rates.bytes_out]
    } else {
        [connections, packets_in, packets_out, bytes_in, bytes_out]
    }
}

/// Nine columns; from 100 million on the last is a unit and the number cut, not rounded.
fn large_number(out: &mut dyn Write, number: u64, exact: bool) -> io::Result<()> {
    if exact {
        let width = number.to_string().len();
        return write!(out, "{number:>width$}", width = if width <= 8 { 9 } else { width + 1 });
    }
    let (divisor, unit) = match number {
        0..100_000_000 => return write!(out, "{number:>9}"),
        100_000_000..1_000_000_000 => (1_000, 'K'),
        1_000_000_000..100_000_000_000 => (1_000_000, 'M'),
        100_000_000_000..100_000_000_000_000 => (1_000_000_000, 'G'),
        100_000_000_000_000.. => (1_000_000_000_000, 'T'),
    };
    write!(out, "{:>8}{unit}", number / divisor)
}

fn padded(out: &mut dyn Write, name: &[u8], width: usize) -> io::Result<()> {
    out.write_all(name)?;
    write!(out, "{:pad$}", "", pad = width.saturating_sub(name.len()))
}
