//! `-S`: a service and its real servers as command lines.

use std::io::{self, Write};

use super::address::endpoint;
use super::{flag_names, named_protocol};
use crate::model::{
    Family, Forwarding, Netmask, Presence, Protocol, ServerEntry, ServiceEntry, ServiceId, ServiceSettings, Tunnel,
    TunnelChecksum,
};
use crate::names::Names;

/// The lines of one service. Thresholds are not saved, as in the real one.
pub fn save(out: &mut dyn Write, entry: &ServiceEntry, numeric: bool, names: &dyn Names) -> io::Result<()> {
    let name = service_words(&entry.id, numeric, names);
    write!(out, "-A ")?;
    out.write_all(&name)?;
    write!(out, " -s {}", entry.settings.scheduler)?;
    service_options(out, entry.id.family(), &entry.settings)?;
    writeln!(out)?;
    for server in entry.servers.iter().filter(|server| server.presence != Presence::Sorry) {
        write!(out, "-a ")?;
        out.write_all(&name)?;
        write!(out, " -r ")?;
        out.write_all(&endpoint(server.id.address, server.id.port, named_protocol(&entry.id), numeric, names))?;
        server_options(out, server)?;
    }
    Ok(())
}

fn service_words(id: &ServiceId, numeric: bool, names: &dyn Names) -> Vec<u8> {
    match *id {
        ServiceId::Mark { mark, family } => {
            let family = if family == Family::Ipv6 { " -6" } else { "" };
            format!("-f {}{family}", mark.cast_signed()).into_bytes()
        }
        ServiceId::Address { protocol, address, port } => {
            let option: &[u8] = match protocol {
                Protocol::Tcp => b"-t",
                Protocol::Udp => b"-u",
                Protocol::Sctp => b"--sctp-service",
            };
            [option, b" ", &endpoint(address, port, Some(protocol), numeric, names)].concat()
        }
    }
}

fn service_options(out: &mut dyn Write, family: Family, settings: &ServiceSettings) -> io::Result<()> {
    if let Some(seconds) = settings.persistence_seconds {
        write!(out, " -p {seconds}")?;
        match settings.netmask {
            mask if mask == Netmask::host(family) => {}
            Netmask::Mask(mask) => write!(out, " -M {mask}")?,
            Netmask::PrefixLength(length) => write!(out, " -M {length}")?,
        }
    }
    if let Some(engine) = &settings.persistence_engine {
        write!(out, " --pe {engine}")?;
    }
    if settings.one_packet {
        write!(out, " -o")?;
    }
    if settings.flags.any() {
        write!(out, " -b {}", flag_names(&settings.scheduler, settings.flags))?;
    }
    Ok(())
}

fn server_options(out: &mut dyn Write, server: &ServerEntry) -> io::Result<()> {
    let weight = server.settings.weight;
    let tunnel = match server.settings.forwarding {
        Forwarding::Masquerading => return writeln!(out, " -m -w {weight}"),
        Forwarding::DirectRouting => return writeln!(out, " -g -w {weight}"),
        Forwarding::Tunneling(tunnel) => tunnel,
    };
    let option = |checksum| match checksum {
        TunnelChecksum::None => "--tun-nocsum",
        TunnelChecksum::Full => "--tun-csum",
        TunnelChecksum::Remote => "--tun-remcsum",
    };
    write!(out, " -i -w {weight} --tun-type ")?;
    match tunnel {
        Tunnel::Ipip => writeln!(out, "ipip"),
        Tunnel::Gue { port, checksum } => writeln!(out, "gue --tun-port {port} {}", option(checksum)),
        Tunnel::Gre { checksum } => writeln!(out, "gre {}", option(checksum)),
    }
}
