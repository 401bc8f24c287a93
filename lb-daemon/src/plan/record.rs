//! Rules as records, and back.

use std::net::{IpAddr, Ipv4Addr};

use ipvsadm_compat::model::{
    Family, Forwarding, Netmask, Protocol, SchedulerFlags, ServerId, ServerSettings, ServiceId, ServiceSettings,
    Tunnel, TunnelChecksum,
};
use lb_ebpf::abi::{
    Address, Be16, SERVER_DIRECT, SERVER_FORWARDING_MASK, SERVER_MASQUERADE, SERVER_TUNNEL, SERVICE_IPV6,
    SchedulerKind, Server, Service,
};

/// `IP_VS_SVC_F_PERSISTENT`, include/uapi/linux/ip_vs.h (6.1); so are the four below.
const IPVS_SERVICE_PERSISTENT: u32 = 1;
const IPVS_SERVICE_ONE_PACKET: u32 = 4;
const IPVS_SERVICE_FLAG_1: u32 = 8;
const IPVS_SERVICE_FLAG_2: u32 = 16;
const IPVS_SERVICE_FLAG_3: u32 = 32;

/// `IP_VS_TUNNEL_ENCAP_FLAG_CSUM` and `…_REMCSUM`.
const TUNNEL_CHECKSUM: u16 = 1;
const TUNNEL_REMOTE_CHECKSUM: u16 = 2;
/// `IP_VS_CONN_F_TUNNEL_TYPE_…`.
const TUNNEL_GUE: u8 = 1;
const TUNNEL_GRE: u8 = 2;

/// The scheduler of the data path for a name.
pub(crate) fn scheduler_kind(name: &str) -> SchedulerKind {
    match name {
        "rr" => SchedulerKind::RoundRobin,
        "wrr" => SchedulerKind::WeightedRoundRobin,
        "lc" => SchedulerKind::LeastConnection,
        "wlc" => SchedulerKind::WeightedLeastConnection,
        _ => SchedulerKind::Unsupported,
    }
}

/// The fields of a record that identify its service.
pub(super) fn identity(id: &ServiceId) -> Service {
    match *id {
        ServiceId::Address { protocol, address, port } => Service {
            address: address.into(),
            port: Be16::new(port),
            protocol: protocol.number(),
            flags: family_flag(Family::of(address)),
            ..Service::default()
        },
        ServiceId::Mark { mark, family } => {
            Service { firewall_mark: mark, flags: family_flag(family), ..Service::default() }
        }
    }
}

const fn family_flag(family: Family) -> u32 {
    match family {
        Family::Ipv4 => 0,
        Family::Ipv6 => SERVICE_IPV6,
    }
}

/// Which service a record is; `None` if it is none that a rule can name.
pub(super) fn service_id(record: &Service) -> Option<ServiceId> {
    let family = if record.flags & SERVICE_IPV6 == 0 { Family::Ipv4 } else { Family::Ipv6 };
    let protocol = match record.protocol {
        0 if record.firewall_mark != 0 => return Some(ServiceId::Mark { mark: record.firewall_mark, family }),
        6 => Protocol::Tcp,
        17 => Protocol::Udp,
        132 => Protocol::Sctp,
        _ => return None,
    };
    Some(ServiceId::Address { protocol, address: record.address.into(), port: record.port.host() })
}

/// `record` with what the settings say; its identity, flags and schedule are left alone.
pub(super) fn with_service_settings(record: Service, settings: &ServiceSettings) -> Service {
    let flag = |set: bool, bit: u32| if set { bit } else { 0 };
    Service {
        scheduler: scheduler_kind(&settings.scheduler) as u8,
        persistence_timeout: settings.persistence_seconds.unwrap_or(0),
        persistence_netmask: match settings.netmask {
            Netmask::Mask(mask) => u32::from_ne_bytes(mask.octets()),
            Netmask::PrefixLength(length) => length.into(),
        },
        rule_flags: flag(settings.persistence_seconds.is_some(), IPVS_SERVICE_PERSISTENT)
            | flag(settings.one_packet, IPVS_SERVICE_ONE_PACKET)
            | flag(settings.flags.flag_1, IPVS_SERVICE_FLAG_1)
            | flag(settings.flags.flag_2, IPVS_SERVICE_FLAG_2)
            | flag(settings.flags.flag_3, IPVS_SERVICE_FLAG_3),
        scheduler_name: padded(&settings.scheduler),
        persistence_engine: padded(settings.persistence_engine.as_deref().unwrap_or("")),
        ..record
    }
}

/// The settings that a record holds.
pub(super) fn service_settings(record: &Service) -> ServiceSettings {
    let flag = |bit: u32| record.rule_flags & bit != 0;
    ServiceSettings {
        scheduler: text(&record.scheduler_name),
        flags: SchedulerFlags {
            flag_1: flag(IPVS_SERVICE_FLAG_1),
            flag_2: flag(IPVS_SERVICE_FLAG_2),
            flag_3: flag(IPVS_SERVICE_FLAG_3),
        },
        persistence_seconds: flag(IPVS_SERVICE_PERSISTENT).then_some(record.persistence_timeout),
        netmask: if record.flags & SERVICE_IPV6 == 0 {
            Netmask::Mask(Ipv4Addr::from(record.persistence_netmask.to_ne_bytes()))
        } else {
            Netmask::PrefixLength(u8::try_from(record.persistence_netmask).unwrap_or(128))
        },
        persistence_engine: Some(text(&record.persistence_engine)).filter(|name| !name.is_empty()),
        one_packet: flag(IPVS_SERVICE_ONE_PACKET),
    }
}

/// A name in sixteen bytes; longer ones, which no rule has, are cut.
fn padded(name: &str) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(name.bytes().take(15)).for_each(|(byte, character)| *byte = character);
    bytes
}

fn text(padded: &[u8; 16]) -> String {
    let length = padded.iter().position(|byte| *byte == 0).unwrap_or(padded.len());
    String::from_utf8_lossy(&padded[..length]).into_owned()
}

/// Which server a record is, within its service.
pub(super) fn server_id(record: &Server) -> ServerId {
    ServerId { address: IpAddr::from(record.address), port: record.port.host() }
}

/// `record` with identity and settings of a rule; the method stands in the flags.
pub(super) fn with_server_settings(record: Server, id: &ServerId, settings: &ServerSettings) -> Server {
    let (method, tunnel_type, tunnel_port, checksum) = match settings.forwarding {
        Forwarding::Masquerading => (SERVER_MASQUERADE, 0, 0, TunnelChecksum::None),
        Forwarding::DirectRouting => (SERVER_DIRECT, 0, 0, TunnelChecksum::None),
        Forwarding::Tunneling(Tunnel::Ipip) => (SERVER_TUNNEL, 0, 0, TunnelChecksum::None),
        Forwarding::Tunneling(Tunnel::Gue { port, checksum }) => (SERVER_TUNNEL, TUNNEL_GUE, port, checksum),
        Forwarding::Tunneling(Tunnel::Gre { checksum }) => (SERVER_TUNNEL, TUNNEL_GRE, 0, checksum),
    };
    Server {
        address: Address::from(id.address),
        port: Be16::new(id.port),
        flags: record.flags & !SERVER_FORWARDING_MASK | method,
        rule_weight: settings.weight,
        upper_threshold: settings.upper_threshold,
        lower_threshold: settings.lower_threshold,
        tunnel_type,
        tunnel_port,
        tunnel_flags: match checksum {
            TunnelChecksum::None => 0,
            TunnelChecksum::Full => TUNNEL_CHECKSUM,
            TunnelChecksum::Remote => TUNNEL_REMOTE_CHECKSUM,
        },
        ..record
    }
}

/// The settings that a record holds.
pub(super) fn server_settings(record: &Server) -> ServerSettings {
    let checksum = match record.tunnel_flags {
        TUNNEL_CHECKSUM => TunnelChecksum::Full,
        TUNNEL_REMOTE_CHECKSUM => TunnelChecksum::Remote,
        _ => TunnelChecksum::None,
    };
    let tunnel = match record.tunnel_type {
        TUNNEL_GUE => Tunnel::Gue { port: record.tunnel_port, checksum },
        TUNNEL_GRE => Tunnel::Gre { checksum },
        _ => Tunnel::Ipip,
    };
    ServerSettings {
        forwarding: match record.flags & SERVER_FORWARDING_MASK {
            SERVER_MASQUERADE => Forwarding::Masquerading,
            SERVER_TUNNEL => Forwarding::Tunneling(tunnel),
            _ => Forwarding::DirectRouting,
        },
        weight: record.rule_weight,
        upper_threshold: record.upper_threshold,
        lower_threshold: record.lower_threshold,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn a_service_comes_back_from_its_record() {
        let tcp = ServiceId::Address { protocol: Protocol::Tcp, address: address("192.0.2.1"), port: 80 };
        let udp = ServiceId::Address { protocol: Protocol::Udp, address: address("2001:db8::1"), port: 53 };
        let sctp = ServiceId::Address { protocol: Protocol::Sctp, address: address("192.0.2.1"), port: 0 };
        let mark = ServiceId::Mark { mark: u32::MAX, family: Family::Ipv6 };
        for id in [tcp, udp, sctp, mark] {
            let mut settings = ServiceSettings::default_for(id.family());
            let record = with_service_settings(identity(&id), &settings);
            assert_eq!((service_id(&record), service_settings(&record)), (Some(id), settings.clone()));
            settings.scheduler = "mh".into();
            settings.flags = SchedulerFlags { flag_1: true, flag_2: false, flag_3: true };
            settings.persistence_seconds = Some(60);
            settings.persistence_engine = Some("sip".into());
            settings.one_packet = true;
            let record = with_service_settings(record, &settings);
            assert_eq!((service_id(&record), service_settings(&record)), (Some(id), settings));
        }
    }

    #[test]
    fn a_record_that_no_rule_can_make_is_no_service() {
        assert_eq!(service_id(&Service::default()), None);
        assert_eq!(service_id(&Service { protocol: 1, ..Service::default() }), None);
    }

    #[test]
    fn a_server_comes_back_from_its_record() {
        let id = ServerId { address: address("10.0.0.7"), port: 8080 };
        let gue = |checksum| Forwarding::Tunneling(Tunnel::Gue { port: 6080, checksum });
        let methods = [
            Forwarding::Masquerading,
            Forwarding::DirectRouting,
            Forwarding::Tunneling(Tunnel::Ipip),
            gue(TunnelChecksum::None),
            gue(TunnelChecksum::Remote),
            Forwarding::Tunneling(Tunnel::Gre { checksum: TunnelChecksum::Full }),
        ];
        for forwarding in methods {
            let settings = ServerSettings { forwarding, weight: 7, upper_threshold: 9, lower_threshold: 3 };
            let record = with_server_settings(Server::default(), &id, &settings);
            assert_eq!((server_id(&record), server_settings(&record)), (id, settings));
        }
    }
}
