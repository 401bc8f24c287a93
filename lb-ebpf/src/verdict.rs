//! What is done with a packet, and the counted reason.

use crate::abi::Address;

/// Why a packet left the data path the way it did: the index of its counter. Every packet is counted under exactly one
/// at each hook that sees it.
///
/// The numbers are part of the ABI: new ones go to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u32)]
pub enum Reason {
    /// Passed on: neither a virtual service's nor a real server's.
    NotOurs = 0,
    /// Passed on: not IPv4 or IPv6, or a protocol that is not forwarded.
    NotIp = 1,
    /// Passed on: sent to another host's MAC address (promiscuous mode, a flooding bridge), or VLAN-tagged.
    OtherHost = 2,
    /// Passed on untouched: a header is cut short or says an impossible length; the stack drops it.
    Malformed = 3,
    /// Passed on: its virtual service's address is not local to this host.
    NotLocal = 4,
    /// Passed on: TCP, not a SYN, of no known connection. The stack answers RST, as with IPVS.
    NoConnection = 5,
    /// Passed on: no virtual service is left, so open connections belong to the stack, as with IPVS.
    NoServices = 6,
    /// Passed up to this host's own stack: the real server is the director itself.
    LocalServer = 7,
    /// Passed on by XDP to the tc program of the same interface.
    HandedOn = 8,
    /// Forwarded to a real server, masqueraded.
    RequestMasqueraded = 9,
    /// Forwarded to a real server by direct routing.
    RequestDirect = 10,
    /// Forwarded to a client, the virtual service's address put back.
    Reply = 11,
    /// An ICMP error, translated and forwarded.
    IcmpForwarded = 12,
    /// Answered: no real server is available (port unreachable).
    NoServer = 13,
    /// Answered: time to live ran out (time exceeded).
    TimeExceeded = 14,
    /// Answered: longer than the next hop's MTU (fragmentation needed, packet too big).
    TooBig = 15,
    /// Answered: no route to the real server (host unreachable).
    NoRoute = 16,
    /// Dropped: an answer would have exceeded the rate of ICMP that we make.
    AnswerLimited = 17,
    /// Dropped: an answer could not be built.
    AnswerFailed = 18,
    /// Dropped: its source address cannot be a client's (loopback, multicast, this host's own).
    MartianSource = 19,
    /// Dropped: the real server of its connection was removed.
    ServerGone = 20,
    /// Dropped: the connection table has no place for another connection.
    TableFull = 21,
    /// Dropped: every real server tried has another connection with the same reply addresses.
    ReplyTaken = 22,
    /// Dropped: lost a race for a place in the table too often; the client sends again.
    TableBusy = 23,
    /// Passed on: a fragment whose first one was not seen; the stack cannot put its datagram together either.
    FragmentUnknown = 24,
    /// Dropped: forwarding is off for the interface it came by (`net.ipv4.ip_forward`).
    ForwardingOff = 25,
    /// Dropped: the kernel's routing answered with something that cannot be used (blackhole, prohibit, encapsulation).
    RouteUnusable = 26,
    /// Dropped: the packet could not be changed (out of memory).
    RewriteFailed = 27,
    /// Dropped, or passed on where nothing is known of it yet: no memory to read it, or a map has no such entry, which
    /// would be a fault of ours.
    Internal = 28,
    /// Not a verdict: a closed or half-open connection was ended early to make room.
    Evicted = 29,
    /// Not a verdict: a next hop was not remembered because the hop map is full.
    HopsFull = 30,
    /// Not a verdict: a frame that XDP has forwarded, and counted so, was lost because its interface did not take it.
    NotTransmitted = 31,
    /// Answered with a reset, or dropped where that makes no sense: the connection's real server is dead.
    ServerDead = 32,
    /// Answered: a masqueraded real server's packet of no connection (port unreachable; sysctl `nat_icmp_send`).
    ReplyUnknown = 33,
}

impl Reason {
    /// Every reason, by its number.
    pub const ALL: [Self; 34] = [
        Self::NotOurs,
        Self::NotIp,
        Self::OtherHost,
        Self::Malformed,
        Self::NotLocal,
        Self::NoConnection,
        Self::NoServices,
        Self::LocalServer,
        Self::HandedOn,
        Self::RequestMasqueraded,
        Self::RequestDirect,
        Self::Reply,
        Self::IcmpForwarded,
        Self::NoServer,
        Self::TimeExceeded,
        Self::TooBig,
        Self::NoRoute,
        Self::AnswerLimited,
        Self::AnswerFailed,
        Self::MartianSource,
        Self::ServerGone,
        Self::TableFull,
        Self::ReplyTaken,
        Self::TableBusy,
        Self::FragmentUnknown,
        Self::ForwardingOff,
        Self::RouteUnusable,
        Self::RewriteFailed,
        Self::Internal,
        Self::Evicted,
        Self::HopsFull,
        Self::NotTransmitted,
        Self::ServerDead,
        Self::ReplyUnknown,
    ];

    /// Its name in listings and metrics.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotOurs => "not-ours",
            Self::NotIp => "not-ip",
            Self::OtherHost => "other-host",
            Self::Malformed => "malformed",
            Self::NotLocal => "not-local",
            Self::NoConnection => "no-connection",
            Self::NoServices => "no-services",
            Self::LocalServer => "local-server",
            Self::HandedOn => "handed-on",
            Self::RequestMasqueraded => "request-masqueraded",
            Self::RequestDirect => "request-direct",
            Self::Reply => "reply",
            Self::IcmpForwarded => "icmp-forwarded",
            Self::NoServer => "no-server",
            Self::TimeExceeded => "time-exceeded",
            Self::TooBig => "too-big",
            Self::NoRoute => "no-route",
            Self::AnswerLimited => "answer-limited",
            Self::AnswerFailed => "answer-failed",
            Self::MartianSource => "martian-source",
            Self::ServerGone => "server-gone",
            Self::TableFull => "table-full",
            Self::ReplyTaken => "reply-taken",
            Self::TableBusy => "table-busy",
            Self::FragmentUnknown => "fragment-unknown",
            Self::ForwardingOff => "forwarding-off",
            Self::RouteUnusable => "route-unusable",
            Self::RewriteFailed => "rewrite-failed",
            Self::Internal => "internal",
            Self::Evicted => "evicted",
            Self::HopsFull => "hops-full",
            Self::NotTransmitted => "not-transmitted",
            Self::ServerDead => "server-dead",
            Self::ReplyUnknown => "reply-unknown",
        }
    }
}

/// An ICMP error that the data path makes itself, from the address the packet was sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub enum Answer {
    /// Port unreachable (type 3 code 3; ICMPv6 type 1 code 4).
    PortUnreachable = 0,
    /// Host unreachable (3/1; ICMPv6 1/3).
    HostUnreachable = 1,
    /// Time exceeded in transit (11/0; ICMPv6 3/0).
    TimeExceeded = 2,
    /// Fragmentation needed (3/4; ICMPv6 packet too big, 2/0).
    TooBig = 3,
}

impl Answer {
    /// ICMP type and code, for IPv4 or IPv6. Sources: RFC 792, RFC 4443 §3.
    #[inline(always)]
    pub const fn type_and_code(self, ipv6: bool) -> (u8, u8) {
        match (self, ipv6) {
            (Self::PortUnreachable, false) => (3, 3),
            (Self::HostUnreachable, false) => (3, 1),
            (Self::TimeExceeded, false) => (11, 0),
            (Self::TooBig, false) => (3, 4),
            (Self::PortUnreachable, true) => (1, 4),
            (Self::HostUnreachable, true) => (1, 3),
            (Self::TimeExceeded, true) => (3, 0),
            (Self::TooBig, true) => (2, 0),
        }
    }
}

/// What kind of thing the hook does with the packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub enum Action {
    /// Go on as if we were not there; the packet is as it came.
    Pass,
    /// Go on likewise; but more of the packet should be looked at first, if there is more to be had.
    Malformed,
    /// Drop.
    Drop,
    /// Send out of an interface; the MAC addresses are written.
    Send,
    /// Send out of an interface, letting the kernel find (and check) the neighbour's MAC address. tc only.
    SendToNeighbour,
    /// Answer with an ICMP error; the packet is as it came. tc only.
    Answer,
    /// Answer with a TCP reset; the packet is as it came. tc only.
    Reset,
    /// Nothing yet: its headers are read.
    Read,
    /// It begins a connection that is to be made first: `path::schedule`. Then it is decided again.
    Schedule,
    /// It is ICMP: `path::icmp::decide` knows. Apart, because it is rare and makes a subprogram of its own.
    Icmp,
}

/// What the hook does with the packet.
///
/// Not an enum with fields: the compiler would leave those of other variants undefined, and the verifier refuses a
/// program that so much as moves an undefined register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// What.
    pub action: Action,
    /// Counted as.
    pub reason: Reason,
    /// Index of the interface, to send.
    pub ifindex: u32,
    /// Address of the neighbour, for [`Action::SendToNeighbour`].
    pub next_hop: Address,
    /// Which error, for [`Action::Answer`].
    pub answer: Answer,
    /// MTU of the next hop, for [`Answer::TooBig`].
    pub mtu: u32,
}

// No padding: the compiler would copy it though it was never written, and kernels before 6.4 refuse that ("invalid read
// from stack"). The small numbers are half words for the stack's sake, which is used to its last byte.
const _: () = assert!(size_of::<Verdict>() == 2 + 4 + 4 + 16 + 2 + 4);

impl Verdict {
    #[inline(always)]
    const fn plain(action: Action, reason: Reason) -> Self {
        let next_hop = Address { words: [0, 0] };
        Self { action, reason, ifindex: 0, next_hop, answer: Answer::PortUnreachable, mtu: 0 }
    }

    /// Go on as if we were not there.
    #[inline(always)]
    pub const fn pass(reason: Reason) -> Self {
        Self::plain(Action::Pass, reason)
    }

    /// Go on as if we were not there: it makes no sense.
    #[inline(always)]
    pub const fn malformed() -> Self {
        Self::plain(Action::Malformed, Reason::Malformed)
    }

    /// Drop.
    #[inline(always)]
    pub const fn drop(reason: Reason) -> Self {
        Self::plain(Action::Drop, reason)
    }

    /// Look at it as ICMP.
    #[inline(always)]
    pub const fn icmp() -> Self {
        Self::plain(Action::Icmp, Reason::NotOurs)
    }

    /// Make the connection first.
    #[inline(always)]
    pub const fn schedule() -> Self {
        Self::plain(Action::Schedule, Reason::TableBusy)
    }

    /// Send out of `ifindex`.
    #[inline(always)]
    pub const fn send(reason: Reason, ifindex: u32) -> Self {
        Self { ifindex, ..Self::plain(Action::Send, reason) }
    }

    /// Send out of `ifindex` to the neighbour `next_hop`.
    #[inline(always)]
    pub const fn send_to_neighbour(reason: Reason, ifindex: u32, next_hop: Address) -> Self {
        Self { ifindex, next_hop, ..Self::plain(Action::SendToNeighbour, reason) }
    }

    /// Answer with a TCP reset.
    #[inline(always)]
    pub const fn reset(reason: Reason) -> Self {
        Self::plain(Action::Reset, reason)
    }

    /// Answer with an error; `mtu` is for [`Answer::TooBig`].
    #[inline(always)]
    pub const fn answer(reason: Reason, answer: Answer, mtu: u32) -> Self {
        Self { answer, mtu, ..Self::plain(Action::Answer, reason) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_stands_at_its_number_under_its_own_name() {
        for (number, reason) in Reason::ALL.iter().enumerate() {
            assert_eq!(*reason as usize, number);
            assert_eq!(Reason::ALL.iter().filter(|other| other.name() == reason.name()).count(), 1);
        }
    }
}
