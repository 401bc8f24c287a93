//! A new connection: a real server is picked and the connection inserted.

use crate::{
    abi::{
        ConnectionState, FLAG_DIRECT, FLAG_LOCAL, FLAG_MASQUERADE, SERVER_AVAILABLE, SERVER_DIRECT,
        SERVER_FORWARDING_MASK, SERVER_LOCAL, SERVER_MASQUERADE, Schedule,
    },
    connection_table::{Assigned, Insert, Outcome, RequestKey},
    environment::Environment,
    parse::TCP,
    scheduler::LeftOut,
    tcp_state::{self, Direction},
    verdict::{Answer, Reason, Verdict},
};

/// Real servers tried for one connection before it is refused: the first, and those that can be left out.
const TRIES: u32 = 1 + LeftOut::MAXIMUM as u32;
const NO_SERVER: Verdict = Verdict::answer(Reason::NoServer, Answer::PortUnreachable, 0);

/// A connection to be made.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Wanted {
    /// The packet that begins it.
    pub key: RequestKey,
    /// Its TCP flags.
    pub tcp_flags: u8,
    /// `Service::scheduler`.
    pub scheduler: u8,
    /// `Service::schedule`.
    pub schedule: Schedule,
    /// Low 32 bits of jiffies.
    pub now: u32,
}

/// Finds a real server for the connection and inserts it; `insert` is room for that. `None`: the connection is there
/// now, made by this packet or by another CPU's; else what becomes of the packet.
#[inline(always)]
pub fn run<E: Environment>(environment: &E, wanted: &Wanted, insert: &mut Insert) -> Option<Verdict> {
    let mut left_out = LeftOut::nobody();
    let mut tries = 0;
    while tries < TRIES {
        tries += 1;
        let Some(server) = environment.pick(wanted.scheduler, wanted.schedule, &left_out) else {
            return Some(if tries == 1 { NO_SERVER } else { Verdict::drop(Reason::ReplyTaken) });
        };
        match assigned(environment, wanted, server, insert) {
            Assignment::Made => environment.insert(insert),
            Assignment::NotForwarding => return Some(NO_SERVER),
            Assignment::Internal => return Some(Verdict::drop(Reason::Internal)),
        }
        if insert.evictions() != 0 {
            environment.count(Reason::Evicted, u64::from(insert.evictions()));
        }
        match insert.outcome() {
            Outcome::Inserted(..) => {
                environment.count_connection(server);
                return None;
            }
            Outcome::Exists(..) => return None,
            Outcome::Full => return Some(Verdict::drop(Reason::TableFull)),
            Outcome::Busy => return Some(Verdict::drop(Reason::TableBusy)),
            Outcome::ReplyTaken(..) => left_out = left_out.and(server),
        }
    }
    Some(Verdict::drop(Reason::ReplyTaken))
}

enum Assignment {
    Made,
    NotForwarding,
    Internal,
}

/// Prepares the insertion of a connection to the real server with this index.
#[inline(always)]
fn assigned<E: Environment>(environment: &E, wanted: &Wanted, index: u32, insert: &mut Insert) -> Assignment {
    let (Some(server), Some(config)) = (environment.server(index), environment.config()) else {
        return Assignment::Internal;
    };
    let (method, direction) = match server.flags & SERVER_FORWARDING_MASK {
        SERVER_MASQUERADE => (FLAG_MASQUERADE, Direction::FromClient),
        SERVER_DIRECT => (FLAG_DIRECT, Direction::FromClientOnly),
        _ => return Assignment::NotForwarding,
    };
    if server.flags & SERVER_AVAILABLE == 0 {
        return Assignment::NotForwarding;
    }
    let local = if server.flags & SERVER_LOCAL != 0 { FLAG_LOCAL } else { 0 };
    let state = if wanted.key.protocol == TCP {
        tcp_state::next_state(direction, wanted.tcp_flags, ConnectionState::None as u8)
    } else {
        ConnectionState::Udp as u8
    };
    let assigned = Assigned { index, address: server.address, port: server.port, flags: method | local };
    *insert = Insert::new(config, &wanted.key, assigned, state, wanted.now);
    Assignment::Made
}
