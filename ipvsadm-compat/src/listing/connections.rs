//! `-L -c`: one line per connection.

use std::io::{self, Write};

use super::address::endpoint;
use crate::model::{ConnectionLine, ConnectionProtocol, Protocol};
use crate::names::Names;

/// The two title lines; `persistence` asks for the columns of persistence engines.
pub fn connection_title(out: &mut dyn Write, persistence: bool) -> io::Result<()> {
    writeln!(out, "IPVS connection entries")?;
    let (state, source, virtual_, destination) = ("state", "source", "virtual", "destination");
    if persistence {
        let (name, data) = ("pe name", "pe_data");
        writeln!(out, "pro expire {state:<11} {source:<18} {virtual_:<18} {destination:<18} {name:<16} {data}")
    } else {
        writeln!(out, "pro expire {state:<11} {source:<18} {virtual_:<18} {destination}")
    }
}

/// One connection.
pub fn connection_line(
    out: &mut dyn Write,
    line: &ConnectionLine,
    numeric: bool,
    persistence: bool,
    names: &dyn Names,
) -> io::Result<()> {
    let (name, protocol) = match line.protocol {
        ConnectionProtocol::Tcp => ("TCP", Some(Protocol::Tcp)),
        ConnectionProtocol::Udp => ("UDP", Some(Protocol::Udp)),
        ConnectionProtocol::Sctp => ("SCTP", Some(Protocol::Sctp)),
        ConnectionProtocol::Ip => ("IP", None),
    };
    let expires = format!("{:02}:{:02}", line.expires_seconds / 60, line.expires_seconds % 60);
    write!(out, "{name:<3} {expires:<6} {:<11} ", line.state)?;
    let end = |address, port| endpoint(address, port, protocol, numeric, names);
    super::padded(out, &end(line.client_address, line.client_port), 18)?;
    write!(out, " ")?;
    super::padded(out, &end(line.virtual_address, line.virtual_port), 18)?;
    write!(out, " ")?;
    let server = end(line.server_address, line.server_port);
    match line.persistence.as_ref().filter(|_| persistence) {
        Some(attached) => {
            super::padded(out, &server, 16)?;
            writeln!(out, " {:<18} {}", attached.engine, attached.data)
        }
        None => {
            out.write_all(&server)?;
            writeln!(out)
        }
    }
}
