//! Networks: a client, a director, real servers behind a switch.
//!
//! ```text
//! two arms                                    one arm
//!
//! client eth0 ───────── outside director      client eth0 ──┐
//!        eth1 ┐(direct  inside               director wire ─┤
//!             │routing)    │                   server0 eth0 ─┼─ switch
//!             └─ switch ───┘                   server1 eth0 ─┘
//!                  ├─ eth0 server0
//!                  └─ eth0 server1
//! ```
//!
//! With `router`, one stands between client and director (two arms): client eth0 ─ near router far ─ outside.

use std::fmt::Write as _;
use std::net::{IpAddr, SocketAddr, TcpStream, UdpSocket};
use std::time::Duration;

use anyhow::{Context, Result};
use socket2::{Domain, Protocol, Socket, Type};

use crate::address::{self, VIPS, server, server6};
use crate::namespace::Namespace;
use crate::scratch::Scratch;

/// How the director is wired.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arms {
    /// Clients and servers on one interface.
    One,
    /// Clients on `outside`, servers on `inside`.
    Two,
}

/// Which laboratory to build.
#[derive(Debug, Clone)]
pub struct Plan {
    /// How many real servers.
    pub servers: usize,
    /// How the director is wired.
    pub arms: Arms,
    /// True: the servers have the virtual addresses on `lo`, are silent about them, and send replies past the director.
    pub direct_routing: bool,
    /// A router between client and director (two arms only).
    pub router: bool,
}

impl Default for Plan {
    fn default() -> Self {
        Self { servers: 3, arms: Arms::Two, direct_routing: false, router: false }
    }
}

/// A laboratory that stands. Dropped, all of it goes.
#[derive(Debug)]
pub struct Lab {
    /// Where the clients are.
    pub client: Namespace,
    /// Where lbd runs; it forwards packets, and has the virtual addresses on `lo`.
    pub director: Namespace,
    /// The bridge `b0` between director and servers; each port is named after what is plugged in.
    pub switch: Namespace,
    /// The router, if planned: `near` is the client's side, `far` the director's.
    pub router: Option<Namespace>,
    /// The real servers, in the order of their addresses.
    pub servers: Vec<Namespace>,
    /// Names and files of this laboratory.
    pub scratch: Scratch,
    plan: Plan,
}

impl Lab {
    /// Builds a laboratory.
    ///
    /// # Errors
    ///
    /// Without the privileges, or without `ip`.
    pub fn new(plan: &Plan) -> Result<Self> {
        let scratch = Scratch::new()?;
        let namespace = |role: &str| Namespace::new(&format!("{}-{role}", scratch.name()));
        let servers: Result<_> = (0..plan.servers).map(|number| namespace(&server_name(number))).collect();
        let lab = Self {
            client: namespace("client")?,
            director: namespace("director")?,
            switch: namespace("switch")?,
            router: if plan.router { Some(namespace("router")?) } else { None },
            servers: servers?,
            plan: plan.clone(),
            scratch,
        };
        lab.switch.ip("link add name b0 type bridge\nlink set dev b0 up\n")?;
        lab.director.sysctl(FORWARDING)?;
        match plan.arms {
            Arms::One => lab.plug_in(&lab.director, "wire", "director")?,
            Arms::Two => lab.plug_in(&lab.director, "inside", "director")?,
        }
        lab.wire_client()?;
        lab.address_director()?;
        (0..plan.servers).try_for_each(|number| lab.set_up_server(number))?;
        Ok(lab)
    }

    /// The director's interfaces.
    pub fn director_interfaces(&self) -> &'static [&'static str] {
        match self.plan.arms {
            Arms::One => &["wire"],
            Arms::Two => &["outside", "inside"],
        }
    }

    /// The director's interface towards the servers.
    pub fn inside(&self) -> &'static str {
        match self.plan.arms {
            Arms::One => "wire",
            Arms::Two => "inside",
        }
    }

    /// Connects the client's namespace to an address, within five seconds.
    ///
    /// # Errors
    ///
    /// Why it could not.
    pub fn connect(&self, to: impl Into<SocketAddr>) -> Result<TcpStream> {
        let to = to.into();
        let stream = self.client.run(|| {
            TcpStream::connect_timeout(&to, Duration::from_secs(5)).with_context(|| format!("cannot connect to {to}"))
        })?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        stream.set_write_timeout(Some(Duration::from_secs(10)))?;
        Ok(stream)
    }

    /// A UDP socket of the client's that talks to an address; it waits five seconds for an answer.
    ///
    /// # Errors
    ///
    /// When it cannot be made.
    pub fn datagrams_to(&self, to: impl Into<SocketAddr>) -> Result<UdpSocket> {
        let to = to.into();
        let socket = self.client.run(|| {
            let socket = Socket::new(Domain::for_address(to), Type::DGRAM, Some(Protocol::UDP))?;
            socket.connect(&to.into()).with_context(|| format!("cannot reach {to}"))?;
            Ok(UdpSocket::from(socket))
        })?;
        socket.set_read_timeout(Some(Duration::from_secs(5)))?;
        Ok(socket)
    }

    /// Connects a namespace's new interface to the switch's port of that name.
    ///
    /// # Errors
    ///
    /// When the name is taken.
    pub fn plug_in(&self, namespace: &Namespace, interface: &str, port: &str) -> Result<()> {
        self.switch.ip(&format!(
            "link add {port} type veth peer name {interface} netns {}\nlink set {port} master b0\nlink set {port} up\n",
            namespace.name()
        ))?;
        namespace.ip(&format!("link set {interface} up\n"))
    }

    fn wire_client(&self) -> Result<()> {
        let mut lines =
            String::from("link set eth0 up\naddr add 10.1.0.2/24 dev eth0\naddr add fd00:1::2/64 dev eth0 nodad\n");
        lines += "route add default via 10.1.0.1\nroute add default via fd00:1::1\n";
        match (self.plan.arms, &self.router) {
            (Arms::One, _) => self.plug_in(&self.client, "eth0", "client")?,
            (Arms::Two, None) => join(&self.client, "eth0", &self.director, "outside")?,
            (Arms::Two, Some(router)) => {
                join(&self.client, "eth0", router, "near")?;
                join(router, "far", &self.director, "outside")?;
                router.sysctl(FORWARDING)?;
                router.ip(ROUTER)?;
            }
        }
        if self.plan.direct_routing {
            let back = if self.plan.arms == Arms::One { "eth0" } else { "eth1" };
            if self.plan.arms == Arms::Two {
                self.plug_in(&self.client, back, "client")?;
            }
            write!(
                lines,
                "addr add {}/24 dev {back}\naddr add fd00:2::fe/64 dev {back} nodad\n",
                address::CLIENT_BACK
            )?;
        }
        self.client.ip(&lines)
    }

    fn address_director(&self) -> Result<()> {
        let inside = self.inside();
        let mut lines = format!("addr add 10.2.0.1/24 dev {inside}\naddr add fd00:2::1/64 dev {inside} nodad\n");
        match (self.plan.arms, &self.router) {
            (Arms::One, _) => lines += "addr add 10.1.0.1/24 dev wire\naddr add fd00:1::1/64 dev wire nodad\n",
            (Arms::Two, None) => lines += "addr add 10.1.0.1/24 dev outside\naddr add fd00:1::1/64 dev outside nodad\n",
            (Arms::Two, Some(_)) => lines += DIRECTOR_BEHIND_ROUTER,
        }
        self.director.ip(&(lines + &virtual_addresses()))
    }

    fn set_up_server(&self, number: usize) -> Result<()> {
        let namespace = self.servers.get(number).context("no such server")?;
        self.plug_in(namespace, "eth0", &server_name(number))?;
        let mut lines =
            format!("addr add {}/24 dev eth0\naddr add {}/64 dev eth0 nodad\n", server(number), server6(number));
        if self.plan.direct_routing {
            // Or a server would answer the client's ARP for the virtual address.
            namespace.sysctl(&[("net.ipv4.conf.all.arp_ignore", "1"), ("net.ipv4.conf.all.arp_announce", "2")])?;
            lines += &virtual_addresses();
            lines += "route add default via 10.2.0.254\nroute add default via fd00:2::fe\n";
        } else {
            lines += "route add default via 10.2.0.1\nroute add default via fd00:2::1\n";
        }
        namespace.ip(&lines)
    }
}

const FORWARDING: &[(&str, &str)] = &[("net.ipv4.ip_forward", "1"), ("net.ipv6.conf.all.forwarding", "1")];

const ROUTER: &str = "link set near up\naddr add 10.1.0.1/24 dev near\naddr add fd00:1::1/64 dev near nodad\n\
    link set far up\naddr add 10.4.0.2/24 dev far\naddr add fd00:4::2/64 dev far nodad\n\
    route add default via 10.4.0.1\nroute add default via fd00:4::1\n";

const DIRECTOR_BEHIND_ROUTER: &str = "addr add 10.4.0.1/24 dev outside\naddr add fd00:4::1/64 dev outside nodad\n\
    route add 10.1.0.0/24 via 10.4.0.2\nroute add fd00:1::/64 via fd00:4::2\n";

/// Two interfaces, one cable; both ends are up.
fn join(a: &Namespace, a_interface: &str, b: &Namespace, b_interface: &str) -> Result<()> {
    a.ip(&format!(
        "link add {a_interface} type veth peer name {b_interface} netns {}\nlink set {a_interface} up\n",
        b.name()
    ))?;
    b.ip(&format!("link set {b_interface} up\n"))
}

fn virtual_addresses() -> String {
    (1..=VIPS)
        .map(|number| format!("addr add 10.0.0.{number}/32 dev lo\naddr add fd00::{number:x}/128 dev lo nodad\n"))
        .collect()
}

/// `r1` for the first real server, as it calls itself.
pub fn server_name(number: usize) -> String {
    format!("r{}", number + 1)
}

/// The addresses of the laboratory's real servers, in one family.
pub fn server_addresses(count: usize, ipv6: bool) -> Vec<IpAddr> {
    (0..count).map(|number| if ipv6 { server6(number) } else { server(number) }).collect()
}
