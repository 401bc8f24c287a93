//! What a check is: the settings of one, as a configuration gives them.

use std::net::IpAddr;
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::time::Duration;

/// A check of a real server. Two real servers (or one in two services) with equal checks, addresses and ports share
/// one probe.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Check {
    /// What is asked.
    pub probe: Probe,
    /// Time between the beginnings of two probes, at least [`Check::SHORTEST_INTERVAL`].
    pub interval: Duration,
    /// The same while the state is not certain: after the first answer that contradicts it, and before the first one
    /// at all. `None`: as `interval`.
    pub fast_interval: Option<Duration>,
    /// A probe that has no result by then has failed, whatever it was doing.
    pub timeout: Duration,
    /// Successes in a row after which a server that is down is up, at least 1.
    pub rise: u32,
    /// Failures in a row after which a server that is up is down, at least 1.
    pub fall: u32,
    /// What is believed before the first answer.
    pub start: StartState,
    /// Which way the probe goes.
    pub via: Via,
    /// Another address than the real server's.
    pub address: Option<IpAddr>,
    /// Another port than the real server's.
    pub port: Option<u16>,
}

impl Check {
    /// No probe is repeated sooner: a shorter interval is an attack.
    pub const SHORTEST_INTERVAL: Duration = Duration::from_millis(100);
    /// Without an interval.
    pub const DEFAULT_INTERVAL: Duration = Duration::from_secs(2);
    /// Without a timeout.
    pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(2);
    /// Without a rise.
    pub const DEFAULT_RISE: u32 = 2;
    /// Without a fall.
    pub const DEFAULT_FALL: u32 = 3;

    /// A check of which nothing but the probe is said.
    pub fn new(probe: Probe) -> Self {
        Self {
            probe,
            interval: Self::DEFAULT_INTERVAL,
            fast_interval: None,
            timeout: Self::DEFAULT_TIMEOUT,
            rise: Self::DEFAULT_RISE,
            fall: Self::DEFAULT_FALL,
            start: StartState::default(),
            via: Via::default(),
            address: None,
            port: None,
        }
    }
}

/// What is believed of a server before its check has spoken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum StartState {
    /// It is up, also at a restart of the daemon.
    Up,
    /// It is down, also at a restart of the daemon.
    Down,
    /// As the data path has it from an earlier daemon; a server that is new there is up.
    #[default]
    AsFound,
}

/// Which way a probe goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Via {
    /// From an address of this host to the real server's own.
    #[default]
    Direct,
    /// To the virtual address and port, in frames to the real server: the way of the clients' packets with direct
    /// routing. A server that does not have the virtual address fails.
    Service,
}

/// What is asked of a real server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Probe {
    /// A TCP connection, and perhaps a dialogue of one question and one answer.
    Tcp(SendExpect),
    /// An HTTP request.
    Http(HttpProbe),
    /// A datagram, and perhaps its answer.
    Udp(SendExpect),
    /// A DNS query over UDP.
    Dns(DnsProbe),
    /// An ICMP or ICMPv6 echo.
    Icmp,
    /// A program that ends with 0.
    Exec(ExecProbe),
}

impl Probe {
    /// As `type:` has it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Tcp(_) => "tcp",
            Self::Http(HttpProbe { tls: None, .. }) => "http",
            Self::Http(HttpProbe { tls: Some(_), .. }) => "https",
            Self::Udp(_) => "udp",
            Self::Dns(_) => "dns",
            Self::Icmp => "icmp",
            Self::Exec(_) => "exec",
        }
    }
}

/// One question and one answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SendExpect {
    /// What is sent once connected; nothing if empty.
    pub send: Vec<u8>,
    /// What must be somewhere in the first [`SendExpect::MOST_READ`] bytes of the answer. Empty: for TCP the connection
    /// is enough; for UDP any answer is, and where nothing was to be sent so is silence.
    pub expect: Vec<u8>,
}

impl SendExpect {
    /// Bytes of an answer that are looked at.
    pub const MOST_READ: usize = 64 << 10;
}

/// An HTTP request, and what its answer must be.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HttpProbe {
    /// `GET`, `HEAD` …
    pub method: String,
    /// `Host:`; without it the address (and port) that is asked.
    pub host: Option<String>,
    /// Path and query, beginning with `/`.
    pub path: String,
    /// Statuses that are good; empty: 200 to 299.
    pub status: Vec<RangeInclusive<u16>>,
    /// Regular expression that must be found in the first [`HttpProbe::MOST_BODY`] bytes of the body.
    pub body: Option<String>,
    /// Digest of the whole body, which then is [`HttpProbe::MOST_BODY`] bytes at most.
    pub digest: Option<Digest>,
    /// HTTPS.
    pub tls: Option<TlsSettings>,
}

impl HttpProbe {
    /// Bytes of a body that are read.
    pub const MOST_BODY: usize = 1 << 20;
    /// Bytes of status line and headers that are read.
    pub const MOST_HEADER: usize = 64 << 10;

    /// `GET /`.
    pub fn get() -> Self {
        Self {
            method: "GET".to_owned(),
            host: None,
            path: "/".to_owned(),
            status: Vec::new(),
            body: None,
            digest: None,
            tls: None,
        }
    }
}

/// A digest of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Digest {
    /// As keepalived's `genhash` has it.
    Md5([u8; 16]),
    /// SHA-256.
    Sha256([u8; 32]),
}

/// How HTTPS is spoken.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TlsSettings {
    /// Name that is asked for (SNI) and that the certificate must have; without it `host`, or the address.
    pub sni: Option<String>,
    /// Whether the certificate is looked at.
    pub verify: bool,
    /// PEM file of the authorities that are trusted; without it the system's.
    pub ca: Option<PathBuf>,
}

/// A DNS query.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DnsProbe {
    /// What is asked for.
    pub name: String,
    /// Which record.
    pub record: RecordType,
    /// The response code that is good: 0 is NOERROR, 3 is NXDOMAIN.
    pub rcode: u16,
}

/// Types of DNS records that a check asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "they are DNS's own names")]
pub enum RecordType {
    #[default]
    A,
    Aaaa,
    Ns,
    Soa,
    Txt,
    Mx,
    Cname,
    Ptr,
    Srv,
}

/// A program that is run.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ExecProbe {
    /// The program and its arguments, not empty; no shell looks at them.
    pub command: Vec<String>,
}
