//! How an operator names servers and services: `10.0.0.7`, `web1:80`, `[2001:db8::7]:80`, `192.0.2.1:80/tcp`, `mark 7`.

use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr};

use ipvsadm_compat::model::{Protocol, ServerId, ServiceId};
use serde::{Deserialize, Serialize};

use super::Key;

/// Which real servers of which services.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern {
    /// The servers.
    pub server: ServerPattern,
    /// The services; `None`: all.
    pub service: Option<ServicePattern>,
}

/// Real servers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServerPattern {
    text: String,
    addresses: Vec<IpAddr>,
    port: Option<u16>,
}

/// Virtual services.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServicePattern {
    /// By address.
    Address {
        /// As it was typed.
        text: String,
        /// Any of these.
        addresses: Vec<IpAddr>,
        /// This one, or any.
        port: Option<u16>,
        /// This one, or any.
        protocol: Option<Protocol>,
    },
    /// By firewall mark, of both families.
    Mark(u32),
}

/// A text that names no server or service.
#[derive(Debug, thiserror::Error)]
pub enum PatternError {
    /// It is of no known form.
    #[error("{text} names no {what}\nhint: use {forms}")]
    Form {
        /// What was typed.
        text: String,
        /// What it should have been.
        what: &'static str,
        /// How those are written.
        forms: &'static str,
    },
    /// The system does not know the name.
    #[error("the name {name} is not known: {error}\nhint: use an address, such as those that `lbd status` shows")]
    Unknown {
        /// The name.
        name: String,
        /// What the resolver says.
        error: io::Error,
    },
}

const SERVER_FORMS: &str = "ADDRESS, ADDRESS:PORT, NAME or NAME:PORT, such as 10.0.0.7:80 or [2001:db8::7]:80";
const SERVICE_FORMS: &str = "ADDRESS, ADDRESS:PORT, ADDRESS:PORT/PROTOCOL or `mark N`, such as 192.0.2.1:80/tcp";

/// Finds the addresses of a name.
pub type Resolver<'a> = &'a dyn Fn(&str) -> io::Result<Vec<IpAddr>>;

impl ServerPattern {
    /// What an operator has typed.
    pub fn parse(text: &str, resolve: Resolver<'_>) -> Result<Self, PatternError> {
        let wrong = || PatternError::Form { text: text.to_owned(), what: "real server", forms: SERVER_FORMS };
        let (addresses, port) = endpoint(text, resolve, wrong)?;
        Ok(Self { text: text.to_owned(), addresses, port })
    }

    fn is_meant(&self, server: &ServerId) -> bool {
        self.addresses.contains(&server.address) && self.port.is_none_or(|port| port == server.port)
    }
}

impl ServicePattern {
    /// What an operator has typed.
    pub fn parse(text: &str, resolve: Resolver<'_>) -> Result<Self, PatternError> {
        let wrong = || PatternError::Form { text: text.to_owned(), what: "virtual service", forms: SERVICE_FORMS };
        let lower = text.to_ascii_lowercase();
        if let Some(mark) = ["mark ", "mark:", "fwm "].iter().find_map(|word| lower.strip_prefix(word)) {
            return mark.trim().parse().map(Self::Mark).map_err(|_| wrong());
        }
        let (endpoint_text, protocol) = match text.rsplit_once('/') {
            None => (text, None),
            Some((rest, "tcp")) => (rest, Some(Protocol::Tcp)),
            Some((rest, "udp")) => (rest, Some(Protocol::Udp)),
            Some((rest, "sctp")) => (rest, Some(Protocol::Sctp)),
            Some(_) => return Err(wrong()),
        };
        let (addresses, port) = endpoint(endpoint_text, resolve, wrong)?;
        Ok(Self::Address { text: text.to_owned(), addresses, port, protocol })
    }

    fn is_meant(&self, service: &ServiceId) -> bool {
        match (self, service) {
            (Self::Mark(wanted), ServiceId::Mark { mark, .. }) => wanted == mark,
            (
                Self::Address { addresses, port, protocol, .. },
                ServiceId::Address { protocol: is_protocol, address, port: is_port },
            ) => {
                addresses.contains(address)
                    && port.is_none_or(|port| port == *is_port)
                    && protocol.is_none_or(|protocol| protocol == *is_protocol)
            }
            (Self::Mark(_), ServiceId::Address { .. }) | (Self::Address { .. }, ServiceId::Mark { .. }) => false,
        }
    }
}

impl Pattern {
    /// Whether a server is meant.
    pub fn is_meant(&self, (service, server): &Key) -> bool {
        self.server.is_meant(server) && self.service.as_ref().is_none_or(|pattern| pattern.is_meant(service))
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.server.text)?;
        match &self.service {
            None => Ok(()),
            Some(ServicePattern::Address { text, .. }) => write!(f, " of service {text}"),
            Some(ServicePattern::Mark(mark)) => write!(f, " of service mark {mark}"),
        }
    }
}

/// Addresses and port of `ADDRESS`, `ADDRESS:PORT`, `[ADDRESS]:PORT`, `[ADDRESS]`, `NAME`, `NAME:PORT`.
fn endpoint(
    text: &str,
    resolve: Resolver<'_>,
    wrong: impl Fn() -> PatternError,
) -> Result<(Vec<IpAddr>, Option<u16>), PatternError> {
    if let Ok(address) = text.parse::<IpAddr>() {
        return Ok((vec![address], None));
    }
    if let Ok(address) = text.parse::<SocketAddr>() {
        return Ok((vec![address.ip()], Some(address.port())));
    }
    if let Some(bracketed) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return bracketed.parse().map(|address| (vec![address], None)).map_err(|_| wrong());
    }
    let (name, port) = match text.rsplit_once(':') {
        Some((name, port)) => (name, Some(port.parse::<u16>().map_err(|_| wrong())?)),
        None => (text, None),
    };
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
    // Digits and dots alone are an address that is wrong, and nothing to ask a name server about.
    let is_number = name.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if is_number || !name.bytes().all(is_name) {
        return Err(wrong());
    }
    let addresses = resolve(name).map_err(|error| PatternError::Unknown { name: name.to_owned(), error })?;
    Ok((addresses, port))
}
