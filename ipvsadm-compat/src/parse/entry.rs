//! What the options of one command line have said so far.

use std::net::IpAddr;

use super::address::{Endpoint, endpoint, ipv4_or_name, ipv6};
use super::flags::scheduler_flags;
use super::{Failure, timeout};
use crate::model::{
    DEFAULT_PERSISTENCE_SECONDS, DEFAULT_SCHEDULER, Family, Forwarding, Netmask, Protocol, SchedulerFlags, ServerId,
    ServerSettings, ServiceId, ServiceSettings, SyncDaemonSettings, SyncRole, Tunnel, TunnelChecksum,
};
use crate::names::Names;
use crate::numbers::{decimal, decimal_within, leading_decimal};
use crate::options::{CommandKind, Counted, Tag};

/// Bytes of a scheduler's, an engine's and an interface's name; longer ones are cut.
const NAME_LENGTH: usize = 15;
/// Weights and thresholds.
const MAXIMUM_NUMBER: u32 = i32::MAX as u32;
/// The multicast interface of a daemon that names none.
const DEFAULT_INTERFACE: &str = "eth0";
/// Longest synchronisation message: a UDP datagram over IPv4.
const LONGEST_MESSAGE: u32 = 65_507;

/// Which kind of tunnel, before its port and checksum are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum TunnelKind {
    #[default]
    Ipip,
    Gue,
    Gre,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Method {
    Masquerading,
    #[default]
    DirectRouting,
    Tunneling,
}

#[derive(Debug, Default)]
pub(super) struct Entry {
    given: Vec<Counted>,
    service: Option<ServiceId>,
    scheduler: Vec<u8>,
    flags_list: Vec<u8>,
    flags: SchedulerFlags,
    persistence_seconds: Option<u32>,
    netmask: Option<Netmask>,
    persistence_engine: Vec<u8>,
    server: Option<Endpoint>,
    server_port: u16,
    method: Method,
    tunnel: TunnelKind,
    tunnel_port: u16,
    weight: Option<u32>,
    upper_threshold: u32,
    lower_threshold: u32,
    interface: Vec<u8>,
    sync_id: u8,
    maximum_length: Option<u16>,
    group: Option<IpAddr>,
    multicast_port: Option<u16>,
    ttl: Option<u8>,
}

impl Entry {
    pub(super) fn has(&self, option: Counted) -> bool {
        self.given.contains(&option)
    }

    /// Takes one option. `word` is the word it stood in, for messages.
    pub(super) fn take(
        &mut self,
        tag: Tag,
        value: Option<&[u8]>,
        word: &[u8],
        names: &dyn Names,
    ) -> Result<(), Failure> {
        let text = value.unwrap_or_default();
        match tag {
            Tag::Command(_) => return Err(Failure::quoting("invalid option `", word, "'")),
            Tag::Flag(option) => self.count(option)?,
            Tag::Tcp => self.take_address(Protocol::Tcp, text, names)?,
            Tag::Udp => self.take_address(Protocol::Udp, text, names)?,
            Tag::Sctp => self.take_address(Protocol::Sctp, text, names)?,
            Tag::Mark => self.take_mark(text)?,
            Tag::Ipv6 => self.take_ipv6()?,
            Tag::Scheduler => {
                self.count(Counted::Scheduler)?;
                self.scheduler = shortened(text);
            }
            Tag::SchedulerFlags => {
                self.count(Counted::SchedulerFlags)?;
                self.flags_list = text.to_vec();
            }
            Tag::Persistent => {
                self.count(Counted::Persistent)?;
                let seconds = value.map(|text| timeout(text, 1)).transpose()?;
                self.persistence_seconds = Some(seconds.unwrap_or(DEFAULT_PERSISTENCE_SECONDS));
            }
            Tag::Netmask => self.take_netmask(text, names)?,
            Tag::PersistenceEngine => {
                self.count(Counted::PersistenceEngine)?;
                self.persistence_engine = shortened(text);
            }
            Tag::RealServer => self.take_server(text, names)?,
            Tag::Masquerading => self.take_method(Method::Masquerading)?,
            Tag::DirectRouting => self.take_method(Method::DirectRouting)?,
            Tag::Tunneling => self.take_method(Method::Tunneling)?,
            Tag::Weight => {
                self.count(Counted::Weight)?;
                self.weight = Some(within(text, 0, MAXIMUM_NUMBER, "illegal weight specified")?);
            }
            Tag::UpperThreshold => {
                self.count(Counted::UpperThreshold)?;
                self.upper_threshold = within(text, 0, MAXIMUM_NUMBER, "illegal u_threshold specified")?;
            }
            Tag::LowerThreshold => {
                self.count(Counted::LowerThreshold)?;
                self.lower_threshold = within(text, 0, MAXIMUM_NUMBER, "illegal l_threshold specified")?;
            }
            Tag::TunnelType => self.take_tunnel(text)?,
            Tag::TunnelPort => {
                self.count(Counted::TunnelPort)?;
                self.tunnel_port = narrow(within(text, 1, 65_535, "illegal tunnel port specified")?);
            }
            Tag::Sort => {}
            Tag::McastInterface => {
                self.count(Counted::McastInterface)?;
                self.interface = shortened(text);
            }
            Tag::SyncId => {
                self.count(Counted::SyncId)?;
                self.sync_id = within(text, 0, 255, "illegal syncid specified")?.to_le_bytes()[0];
            }
            Tag::McastGroup => {
                self.count(Counted::McastGroup)?;
                self.group = Some(multicast_group(text)?);
            }
            Tag::McastPort => {
                self.count(Counted::McastPort)?;
                self.multicast_port = Some(narrow(within(text, 1, 65_535, "illegal mcast-port specified")?));
            }
            Tag::McastTtl => {
                self.count(Counted::McastTtl)?;
                self.ttl = Some(within(text, 1, 255, "illegal mcast-ttl specified")?.to_le_bytes()[0]);
            }
            Tag::SyncMaxlen => {
                self.count(Counted::SyncMaxlen)?;
                self.maximum_length = Some(narrow(within(text, 1, LONGEST_MESSAGE, "illegal sync-maxlen specified")?));
            }
        }
        Ok(())
    }

    fn count(&mut self, option: Counted) -> Result<(), Failure> {
        if self.has(option) {
            return Err(Failure::usage(format!("multiple '{}' options specified", option.name())));
        }
        self.given.push(option);
        Ok(())
    }

    fn take_address(&mut self, protocol: Protocol, text: &[u8], names: &dyn Names) -> Result<(), Failure> {
        self.count(Counted::ServiceAddress)?;
        let found = endpoint(text, Some(protocol), names)
            .ok_or_else(|| Failure::usage("illegal virtual server address[:port] specified"))?;
        let (address, port) = (found.address, found.port.unwrap_or(0));
        self.service = Some(ServiceId::Address { protocol, address, port });
        if address.is_ipv6() {
            // A mask that was given before is lost.
            self.netmask = Some(Netmask::host(Family::Ipv6));
        }
        Ok(())
    }

    fn take_mark(&mut self, text: &[u8]) -> Result<(), Failure> {
        self.count(Counted::ServiceAddress)?;
        let mark = decimal(text).and_then(|mark| u32::try_from(mark).ok()).filter(|&mark| mark != 0);
        let mark = mark.ok_or_else(|| Failure::quoting("invalid fwmark value `", text, "' specified"))?;
        self.service = Some(ServiceId::Mark { mark, family: Family::Ipv4 });
        Ok(())
    }

    fn take_ipv6(&mut self) -> Result<(), Failure> {
        match &mut self.service {
            Some(ServiceId::Mark { family, .. }) => {
                *family = Family::Ipv6;
                self.netmask = Some(Netmask::host(Family::Ipv6));
                Ok(())
            }
            Some(ServiceId::Address { .. }) | None => Err(Failure::usage("-6 used before -f\n")),
        }
    }

    fn take_netmask(&mut self, text: &[u8], names: &dyn Names) -> Result<(), Failure> {
        self.count(Counted::Netmask)?;
        let ipv6_service = self.service.is_some_and(|service| service.family() == Family::Ipv6);
        self.netmask = Some(if ipv6_service {
            // A 32-bit number is what the real one reads; larger ones wrap there as here.
            let length = leading_decimal(text).to_le_bytes();
            match u32::from_le_bytes([length[0], length[1], length[2], length[3]]) {
                length @ 1..=128 => Netmask::PrefixLength(length.to_le_bytes()[0]),
                _ => return Err(Failure::usage("illegal ipv6 netmask specified")),
            }
        } else {
            let mask = ipv4_or_name(text, names);
            Netmask::Mask(mask.ok_or_else(|| Failure::usage("illegal virtual server persistent mask specified"))?)
        });
        Ok(())
    }

    fn take_server(&mut self, text: &[u8], names: &dyn Names) -> Result<(), Failure> {
        self.count(Counted::RealServer)?;
        let protocol = self.service.map(|service| service.protocol());
        let found = endpoint(text, protocol, names)
            .ok_or_else(|| Failure::usage("illegal real server address[:port] specified"))?;
        // From a service that has been named already: one that follows comes too late.
        self.server_port = found.port.unwrap_or_else(|| self.service.map_or(0, |service| service.port()));
        self.server = Some(found);
        Ok(())
    }

    fn take_method(&mut self, method: Method) -> Result<(), Failure> {
        self.count(Counted::ForwardingMethod)?;
        self.method = method;
        Ok(())
    }

    fn take_tunnel(&mut self, text: &[u8]) -> Result<(), Failure> {
        self.count(Counted::TunnelType)?;
        self.tunnel = match text {
            b"ipip" => TunnelKind::Ipip,
            b"gue" => TunnelKind::Gue,
            b"gre" => TunnelKind::Gre,
            _ => return Err(Failure::usage("illegal tunnel type specified")),
        };
        Ok(())
    }

    /// The flags wait for the scheduler, which may be named after them; they come before any other check.
    pub(super) fn settle_flags(&mut self) -> Result<(), Failure> {
        self.flags = scheduler_flags(&self.flags_list, &self.scheduler)?;
        Ok(())
    }

    /// What options say about each other.
    pub(super) fn settle(&mut self, kind: CommandKind) -> Result<(), Failure> {
        match kind {
            CommandKind::AddService | CommandKind::EditService => self.settle_service(),
            CommandKind::AddServer | CommandKind::EditServer => {
                self.settle_port();
                self.settle_server()
            }
            CommandKind::DeleteService
            | CommandKind::DeleteServer
            | CommandKind::Flush
            | CommandKind::List
            | CommandKind::Set
            | CommandKind::StartDaemon
            | CommandKind::StopDaemon
            | CommandKind::Restore
            | CommandKind::Save
            | CommandKind::Zero
            | CommandKind::Help
            | CommandKind::Version => Ok(()),
        }
    }

    fn settle_service(&self) -> Result<(), Failure> {
        let Some(ServiceId::Address { protocol, port, .. }) = self.service else { return Ok(()) };
        if port == 0 && self.persistence_seconds.is_none() {
            return Err(Failure::usage("Zero port specified for non-persistent service"));
        }
        if self.has(Counted::Ops) && protocol != Protocol::Udp {
            return Err(Failure::usage("One-Packet Scheduling is only for UDP virtual services"));
        }
        Ok(())
    }

    /// Only masquerading can change the port.
    fn settle_port(&mut self) {
        if let (Some(ServiceId::Address { port, .. }), Method::DirectRouting | Method::Tunneling) =
            (self.service, self.method)
        {
            self.server_port = port;
        }
    }

    fn settle_server(&self) -> Result<(), Failure> {
        let tunneled = self.method == Method::Tunneling;
        if let (Some(service), Some(server)) = (self.service, self.server)
            && service.family() != Family::of(server.address)
            && !tunneled
        {
            return Err(Failure::usage("Different address family is allowed only for tunneling servers"));
        }
        let options =
            [Counted::TunnelPort, Counted::TunnelNoChecksum, Counted::TunnelChecksum, Counted::TunnelRemoteChecksum];
        if !tunneled {
            let any = self.has(Counted::TunnelType) || options.iter().any(|&option| self.has(option));
            return if any { Err(Failure::usage("Tunnel options conflict with forward method")) } else { Ok(()) };
        }
        self.settle_tunnel(options)
    }

    fn settle_tunnel(&self, options: [Counted; 4]) -> Result<(), Failure> {
        let name = match self.tunnel {
            TunnelKind::Ipip => "ipip",
            TunnelKind::Gue => "gue",
            TunnelKind::Gre => "gre",
        };
        let mut checksum: Option<Counted> = None;
        for option in options {
            let (given, option_name) = (self.has(option), option.name());
            let legal = match (self.tunnel, option) {
                (TunnelKind::Ipip, _) | (TunnelKind::Gre, Counted::TunnelPort | Counted::TunnelRemoteChecksum) => false,
                (TunnelKind::Gue | TunnelKind::Gre, _) => true,
            };
            if given && !legal {
                return Err(Failure::usage(format!("Illegal '{option_name}' option with the '{name}' tunnel type")));
            }
            if option == Counted::TunnelPort {
                if self.tunnel == TunnelKind::Gue && !given {
                    return Err(Failure::usage(format!(
                        "You need to supply the '{option_name}' option for the '{name}' tunnel type"
                    )));
                }
            } else if given {
                if let Some(other) = checksum {
                    return Err(Failure::usage(format!(
                        "The option '{option_name}' conflicts with the '{}' option in the '{name}' tunnel type",
                        other.name()
                    )));
                }
                checksum = Some(option);
            }
        }
        Ok(())
    }

    pub(super) fn service_id(&self) -> Option<ServiceId> {
        self.service
    }

    pub(super) fn service_settings(&self, service: ServiceId) -> ServiceSettings {
        let text = |name: &[u8]| String::from_utf8_lossy(name).into_owned();
        ServiceSettings {
            scheduler: if self.scheduler.is_empty() { DEFAULT_SCHEDULER.to_owned() } else { text(&self.scheduler) },
            flags: self.flags,
            persistence_seconds: self.persistence_seconds,
            netmask: self.netmask.unwrap_or(Netmask::host(service.family())),
            persistence_engine: Some(text(&self.persistence_engine)).filter(|engine| !engine.is_empty()),
            one_packet: self.has(Counted::Ops),
        }
    }

    pub(super) fn server_id(&self) -> Option<ServerId> {
        Some(ServerId { address: self.server?.address, port: self.server_port })
    }

    pub(super) fn server_settings(&self) -> ServerSettings {
        let forwarding = match self.method {
            Method::Masquerading => Forwarding::Masquerading,
            Method::DirectRouting => Forwarding::DirectRouting,
            Method::Tunneling => Forwarding::Tunneling(self.encapsulation()),
        };
        ServerSettings {
            forwarding,
            weight: self.weight.unwrap_or(1),
            upper_threshold: self.upper_threshold,
            lower_threshold: self.lower_threshold,
        }
    }

    fn encapsulation(&self) -> Tunnel {
        let checksum = if self.has(Counted::TunnelChecksum) {
            TunnelChecksum::Full
        } else if self.has(Counted::TunnelRemoteChecksum) {
            TunnelChecksum::Remote
        } else {
            TunnelChecksum::None
        };
        match self.tunnel {
            TunnelKind::Ipip => Tunnel::Ipip,
            TunnelKind::Gue => Tunnel::Gue { port: self.tunnel_port, checksum },
            TunnelKind::Gre => Tunnel::Gre { checksum },
        }
    }

    pub(super) fn daemon(&self, role: SyncRole) -> SyncDaemonSettings {
        let interface = String::from_utf8_lossy(&self.interface).into_owned();
        SyncDaemonSettings {
            role,
            interface: if interface.is_empty() { DEFAULT_INTERFACE.to_owned() } else { interface },
            sync_id: self.sync_id,
            maximum_length: self.maximum_length,
            group: self.group,
            port: self.multicast_port,
            ttl: self.ttl,
        }
    }
}

fn shortened(name: &[u8]) -> Vec<u8> {
    name[..name.len().min(NAME_LENGTH)].to_vec()
}

fn within(text: &[u8], least: u32, most: u32, message: &str) -> Result<u32, Failure> {
    decimal_within(text, least, most).ok_or_else(|| Failure::usage(message))
}

/// A number that was checked to fit.
fn narrow(number: u32) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

fn multicast_group(text: &[u8]) -> Result<IpAddr, Failure> {
    let (address, message) = if text.contains(&b':') {
        (ipv6(text).map(IpAddr::V6), "invalid IPv6 mcast-group `")
    } else {
        let address = std::str::from_utf8(text).ok().and_then(|text| text.parse().ok());
        (address.map(IpAddr::V4), "invalid IPv4 mcast-group `")
    };
    address.filter(IpAddr::is_multicast).ok_or_else(|| Failure::quoting(message, text, "'"))
}
