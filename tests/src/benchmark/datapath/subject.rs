//! A data path with its rules and its connections, made as the daemon makes it.

use std::net::IpAddr;
use std::os::fd::{AsFd, BorrowedFd};
use std::time::Instant;

use anyhow::{Context, Result, anyhow, ensure};
use lb_daemon::datapath::{Datapath, End, Options};
use lb_daemon::director::Director;
use lb_ebpf::abi::{Address, Config, INTERFACE_XDP, Life};
use lb_ebpf::verdict::Reason;

use super::generator::{self, HOSTS, Kind, SERVERS, SERVICES, Turns, VIRTUAL_ADDRESSES};
use super::kernel::Hook;
use crate::packets::kernel::{Live, Place};
use crate::packets::machine;
use crate::packets::programs::Programs;
use crate::packets::world::{self, ROUTER, Side};

/// What the virtual services of a data path forward, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rules {
    /// IPv4, masquerading.
    Nat4,
    /// IPv4, direct routing.
    Direct4,
    /// IPv6, masquerading.
    Nat6,
}

impl Rules {
    pub(super) const ALL: [Self; 3] = [Self::Nat4, Self::Direct4, Self::Nat6];

    const fn name(self) -> &'static str {
        match self {
            Self::Nat4 => "nat4",
            Self::Direct4 => "dr4",
            Self::Nat6 => "nat6",
        }
    }

    const fn is_ipv6(self) -> bool {
        matches!(self, Self::Nat6)
    }

    /// What its clients send.
    pub(super) const fn request(self) -> Kind {
        if self.is_ipv6() { Kind::Request6 } else { Kind::Request4 }
    }

    /// How its requests are counted.
    pub(super) const fn forwarded(self) -> Reason {
        if matches!(self, Self::Direct4) { Reason::RequestDirect } else { Reason::RequestMasqueraded }
    }

    /// Lines of `ipvsadm` that make the services and their servers.
    fn lines(self, size: Size) -> String {
        let mut lines = String::new();
        for service in 0..size.services {
            let (address, port) = generator::service(service, self.is_ipv6());
            let endpoint = written(address, port);
            lines += &format!("-A -t {endpoint} -s rr\n");
            for number in 0..size.servers {
                let (address, server_port) = generator::server(service, number, self.is_ipv6());
                let server = match self {
                    Self::Nat4 | Self::Nat6 => format!("{} -m", written(address, server_port)),
                    Self::Direct4 => format!("{} -g", written(address, port)),
                };
                lines += &format!("-a -t {endpoint} -r {server}\n");
            }
        }
        lines
    }
}

fn written(address: IpAddr, port: u16) -> String {
    std::net::SocketAddr::new(address, port).to_string()
}

/// Routes and neighbours of the clients and hosts, in the words of `ip`.
pub(super) fn network() -> String {
    let [router4, router6] = ROUTER;
    let mut lines = format!("route add 100.64.0.0/10 via {router4}\nroute add 2001:db8:c::/48 via {router6}\n");
    lines += "route add 10.2.1.0/24 dev inside\n";
    for number in 0..HOSTS {
        for ipv6 in [false, true] {
            let host = generator::host(number, ipv6);
            let mac = format!("02:{:02x}:00:00:01:{number:02x}", if ipv6 { 6 } else { 4 });
            lines += &format!("neigh replace {host} lladdr {mac} dev inside nud permanent\n");
        }
    }
    lines
}

/// How much a data path has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    pub(super) services: u32,
    /// Of each service.
    pub(super) servers: u32,
    /// What the table is made for, if not the default.
    pub(super) connections: Option<u32>,
}

impl Default for Size {
    fn default() -> Self {
        Self { services: SERVICES, servers: SERVERS, connections: None }
    }
}

/// The data path.
pub(super) struct Subject {
    rules: Rules,
    datapath: Datapath,
    programs: Programs,
    interfaces: [u32; 3],
    turns: Turns,
}

impl Subject {
    /// Loads one and gives it its rules, inside the namespace of `place`.
    pub(super) fn new(place: &Place, rules: Rules) -> Result<Self> {
        Self::sized(place, rules.name(), rules, Size::default())
    }

    /// The same of another size, under a name of its own.
    pub(super) fn sized(place: &Place, name: &str, rules: Rules, size: Size) -> Result<Self> {
        let options = Options { pin: place.pin(name), connections: size.connections, tc: None };
        let mut datapath = Datapath::open(&options)?;
        let programs = Programs::of(&datapath)?;
        let mut interfaces = [0; 3];
        for (interface, side) in interfaces.iter_mut().zip(Side::ALL) {
            *interface = nix::net::if_::if_nametoindex(side.name())?;
        }
        let mut network = world::network(interfaces);
        for number in 0..VIRTUAL_ADDRESSES {
            network.local.insert(generator::virtual_address(number, false), 32);
            network.local.insert(generator::virtual_address(number, true), 128);
        }
        datapath.set_local_addresses(&network.never_clients())?;
        let director = Director::adopt(datapath.memory().clone(), network, Instant::now());
        let mut director = director.map_err(|no_room| anyhow!(no_room))?;
        datapath.set_transmitters(&interfaces.into())?;
        director.set_xdp_interfaces(interfaces.map(|interface| (interface, INTERFACE_XDP)).into());
        for change in machine::changes(&rules.lines(size))? {
            machine::change(&mut director, interfaces, &change, &Live(&datapath))?;
        }
        Ok(Self { rules, datapath, programs, interfaces, turns: Turns::default() })
    }

    /// All of it.
    pub(super) fn datapath(&self) -> &Datapath {
        &self.datapath
    }

    /// All of it, to change what is in it.
    pub(super) fn datapath_mut(&mut self) -> &mut Datapath {
        &mut self.datapath
    }

    /// Its program of that hook.
    pub(super) fn program(&self, hook: Hook) -> BorrowedFd<'_> {
        match hook {
            Hook::Xdp => self.programs.xdp.as_fd(),
            Hook::Tc => self.programs.tc.as_fd(),
        }
    }

    /// The interface that packets of this kind come by.
    pub(super) fn interface(&self, kind: Kind) -> u32 {
        self.interfaces[kind.side() as usize]
    }

    /// Packets that were counted for a reason.
    pub(super) fn counted(&self, reason: Reason) -> Result<u64> {
        self.datapath.verdicts()?.get(reason as usize).copied().context("no such counter")
    }

    /// Connections in the table.
    pub(super) fn occupancy(&self) -> usize {
        self.datapath.memory().connections().count()
    }

    /// Ends every connection of flows from this one on.
    pub(super) fn end_from(&mut self, flow: u32) -> Result<()> {
        let connections = self.datapath.memory().connections();
        let late = connections.filter(|connection| generator::flow_of(address(connection.client)) >= flow);
        let late: Vec<(u32, Life)> = late.map(|connection| (connection.slot, connection.life)).collect();
        let ended = self.datapath.end_connections(&late, End::Listed)?;
        ensure!(ended as usize == late.len(), "only {ended} of {} connections could be ended", late.len());
        Ok(())
    }

    /// Makes everything that packets have found out so far good for an hour instead of a second. Else it would depend on
    /// the machine's speed how many of the packets that are measured ask the kernel's routing, which is once a second for
    /// each server, and for each connection on the way back.
    pub(super) fn remember_ways(&self) -> Result<()> {
        let memory = self.datapath.memory();
        let config = memory.config().context("no configuration")?;
        let jiffies_per_second = config.jiffies_per_second.saturating_mul(3_600);
        ensure!(memory.store_config(Config { jiffies_per_second, ..config }), "the configuration cannot be written");
        Ok(())
    }

    /// The order in which the servers of each service get its connections.
    pub(super) fn turns(&self) -> Turns {
        self.turns
    }

    /// Learns that order from the connections of flows 0 to `SERVICES * SERVERS`, which must be all there are.
    pub(super) fn learn_turns(&mut self) -> Result<()> {
        let mut of_first_service = [None; SERVERS as usize];
        for (flow, number) in self.assignments() {
            if flow % SERVICES == 0 {
                of_first_service[(flow / SERVICES % SERVERS) as usize] = number;
            }
        }
        let [Some(first), Some(second), ..] = of_first_service else {
            return Err(anyhow!("the first service's connections are not those of its servers"));
        };
        self.turns = Turns { first, step: (second + SERVERS - first) % SERVERS };
        self.check_turns()
    }

    /// Makes sure that every connection has the server that the order says: replies are made by it.
    pub(super) fn check_turns(&self) -> Result<()> {
        let Turns { first, step } = self.turns;
        for (flow, number) in self.assignments() {
            let expected = (first + flow / SERVICES * step) % SERVERS;
            ensure!(number == Some(expected), "flow {flow} went to server {number:?} and not to {expected}");
        }
        Ok(())
    }

    /// For each flow with a connection, which of its service's servers has it; masqueraded ones only.
    fn assignments(&self) -> impl Iterator<Item = (u32, Option<u32>)> + '_ {
        let is_masqueraded = self.rules != Rules::Direct4;
        let connections = self.datapath.memory().connections().filter(move |_| is_masqueraded);
        connections.map(|connection| {
            let flow = generator::flow_of(address(connection.client));
            let server = self.datapath.memory().load_server(connection.life.server());
            let is = |number: &u32| {
                let (address, port) = generator::server(flow % SERVICES, *number, self.rules.is_ipv6());
                server.is_some_and(|server| {
                    server.address == Address::from(address) && u16::from_be(server.port.0) == port
                })
            };
            (flow, (0..SERVERS).find(is))
        })
    }
}

fn address(address: Address) -> IpAddr {
    IpAddr::from(address)
}
