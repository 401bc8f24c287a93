//! What forwards, each in a network of its own.

use std::net::{IpAddr, SocketAddr};
use std::path::Path;

use anyhow::Result;

use crate::namespace::Namespace;
use crate::process::{self, Process};
use crate::rules::{MASQUERADING, service};
use crate::server::Nginx;
use crate::{Director, Lab, Plan, address, tool, wait};

/// Where the web servers listen.
pub(super) const WEB_PORT: u16 = 80;
/// Where iperf3 listens: on the first server alone, because its connections belong together.
pub(super) const BULK_PORT: u16 = 5201;

/// Who forwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Contender {
    /// The kernel, to a server's own address.
    Routing,
    /// lbd's tc programs.
    Tc,
    /// lbd's native XDP programs.
    Xdp,
    /// The kernel's connection tracking and NAT.
    Nftables,
    /// A proxy: every connection is two.
    Haproxy,
}

impl Contender {
    pub(super) const ALL: [Self; 5] = [Self::Routing, Self::Tc, Self::Xdp, Self::Nftables, Self::Haproxy];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Routing => "plain routing",
            Self::Tc => "lbd tc",
            Self::Xdp => "lbd XDP",
            Self::Nftables => "nftables",
            Self::Haproxy => "HAProxy",
        }
    }
}

/// A network with something that forwards in it.
pub(super) struct Stand {
    pub(super) lab: Lab,
    /// Where clients go.
    pub(super) target: IpAddr,
    _director: Option<Director>,
    _processes: Vec<Process>,
    _web: Vec<Nginx>,
}

impl Stand {
    pub(super) fn new(contender: Contender) -> Result<Self> {
        let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
        for namespace in [&lab.client, &lab.director] {
            // Ten thousand connections a second want their ports.
            namespace.sysctl(&[("net.ipv4.ip_local_port_range", "1024 65535")])?;
        }
        let directory = lab.scratch.directory();
        let web = lab.servers.iter().zip(["r1", "r2"]);
        let web = web.map(|(server, name)| Nginx::start_without_log(server, name, WEB_PORT, directory));
        let web = web.collect::<Result<_>>()?;
        let mut processes = vec![tool::iperf3_server(&lab.servers[0], BULK_PORT, directory)?];
        let (mut director, mut target) = (None, address::VIP);
        match contender {
            Contender::Routing => target = address::server(0),
            Contender::Tc => director = Some(lbd(&lab, "tc")?),
            Contender::Xdp => {
                prepare_for_xdp(&lab)?;
                director = Some(lbd(&lab, "xdp")?);
            }
            Contender::Nftables => nftables(&lab)?,
            Contender::Haproxy => processes.push(haproxy(&lab)?),
        }
        Ok(Self { lab, target, _director: director, _processes: processes, _web: web })
    }
}

fn lbd(lab: &Lab, mode: &str) -> Result<Director> {
    let director = Director::start_with(lab, &["--attach", mode])?;
    director.rules(&service(lab, "-t", (address::VIP, WEB_PORT), "rr", MASQUERADING))?;
    let (at, to) = (SocketAddr::new(address::VIP, BULK_PORT), SocketAddr::new(address::server(0), BULK_PORT));
    director.rules(&format!("-A -t {at} -s rr\n-a -t {at} -r {to} {MASQUERADING}\n"))?;
    Ok(director)
}

/// XDP sees no checksum that was left to a network card, and there is no card here: hosts sum up themselves, and take
/// what comes out of another program.
fn prepare_for_xdp(lab: &Lab) -> Result<()> {
    let prepare = |namespace: &Namespace, interface: &str| {
        namespace.shell(&format!("ethtool -K {interface} tx off gro on")).map(drop)
    };
    prepare(&lab.client, "eth0")?;
    prepare(&lab.switch, "director")?;
    lab.servers.iter().try_for_each(|server| prepare(server, "eth0"))
}

/// Every new connection to the next server, as people without a load balancer do it.
pub(super) fn nftables_rules(protocol: &str, address: IpAddr, port: u16, servers: &[IpAddr]) -> String {
    let map: Vec<String> = servers.iter().enumerate().map(|(number, server)| format!("{number} : {server}")).collect();
    format!(
        "  ip daddr {address} {protocol} dport {port} dnat to numgen inc mod {} map {{ {} }}\n",
        servers.len(),
        map.join(", ")
    )
}

pub(super) fn set_nftables(namespace: &Namespace, rules: &str, directory: &Path) -> Result<()> {
    let file = directory.join("bench.nft");
    std::fs::write(
        &file,
        format!(
            "table ip bench {{\n chain prerouting {{\n  type nat hook prerouting priority dstnat;\n{rules} }}\n}}\n"
        ),
    )?;
    process::output(namespace.command("nft").arg("-f").arg(&file)).map(drop)
}

fn nftables(lab: &Lab) -> Result<()> {
    let servers = [address::server(0), address::server(1)];
    let rules = nftables_rules("tcp", address::VIP, WEB_PORT, &servers)
        + &nftables_rules("tcp", address::VIP, BULK_PORT, &servers[..1]);
    set_nftables(&lab.director, &rules, lab.scratch.directory())?;
    // Or some rounds of new connections would fill its table.
    lab.director.sysctl(&[("net.netfilter.nf_conntrack_tcp_timeout_time_wait", "5")])
}

fn haproxy(lab: &Lab) -> Result<Process> {
    let (vip, first, second) = (address::VIP, address::server(0), address::server(1));
    let configuration = lab.scratch.write(
        "haproxy.cfg",
        format!(
            "global\n maxconn 4000\ndefaults\n mode tcp\n timeout connect 5s\n timeout client 60s\n timeout server 60s\n\
             listen web\n bind {vip}:{WEB_PORT}\n balance roundrobin\n server r1 {first}:{WEB_PORT}\n server r2 {second}:{WEB_PORT}\n\
             listen bulk\n bind {vip}:{BULK_PORT}\n server r1 {first}:{BULK_PORT}\n"
        ),
    )?;
    let mut command = lab.director.command("haproxy");
    command.arg("-db").arg("-f").arg(configuration);
    let mut process = Process::start(&mut command, &lab.scratch.directory().join("haproxy.log"))?;
    wait::until("HAProxy to listen", wait::LONG, || {
        process.must_run()?;
        Ok(lab.connect((vip, WEB_PORT)).is_ok())
    })?;
    Ok(process)
}
