//! A new connection: a real server is picked and the connection inserted.

use crate::{
    abi::{
        ConnectionState, FLAG_DIRECT, FLAG_LOCAL, FLAG_MASQUERADE, Life, SERVER_AVAILABLE, SERVER_DIRECT,
        SERVER_FORWARDING_MASK, SERVER_LOCAL, SERVER_MASQUERADE, Schedule,
    },
    connection_table::{self, Assigned, Insert, Outcome, RequestKey},
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
    /// `Service::schedule`, with the scheduler.
    pub schedule: Schedule,
    /// Low 32 bits of jiffies.
    pub now: u32,
}

/// What became of trying to connect to one real server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Attempt {
    /// The connection is there now, made by this packet or by another CPU's.
    Connected,
    /// The reply addresses are taken by another connection.
    ReplyTaken,
    /// The real server cannot be used.
    NotForwarding,
    /// No place in the table.
    Full,
    /// Others were faster each time.
    Busy,
    /// A map has no such entry.
    Internal,
    /// It is ready to be inserted.
    Assigned,
    /// The reply addresses were taken by a connection that was over, and are free now.
    ReplyFreed,
}

impl Attempt {
    /// The attempt of a number, as a subprogram hands it back.
    #[inline(always)]
    pub const fn from_number(number: u32) -> Self {
        match number {
            0 => Self::Connected,
            1 => Self::ReplyTaken,
            2 => Self::NotForwarding,
            3 => Self::Full,
            4 => Self::Busy,
            6 => Self::Assigned,
            7 => Self::ReplyFreed,
            _ => Self::Internal,
        }
    }
}

/// Finds a real server for the connection and inserts it. `None`: the connection is there now; else what becomes of
/// the packet.
#[inline(always)]
pub fn run<E: Environment>(environment: &E, wanted: &Wanted) -> Option<Verdict> {
    let mut left_out = LeftOut::nobody();
    let mut refusal = NO_SERVER;
    let mut tries = 0;
    while tries < TRIES {
        tries += 1;
        let Some(server) = environment.pick(wanted.schedule, &left_out) else { return Some(refusal) };
        let attempt = match attempt(environment, wanted, server) {
            Attempt::ReplyFreed => attempt(environment, wanted, server),
            attempt => attempt,
        };
        match attempt {
            Attempt::Connected => return None,
            // one that was removed since the schedule was read is not all there are
            Attempt::NotForwarding => left_out = left_out.and(server),
            Attempt::ReplyTaken | Attempt::ReplyFreed => {
                refusal = Verdict::drop(Reason::ReplyTaken);
                left_out = left_out.and(server);
            }
            Attempt::Full => return Some(Verdict::drop(Reason::TableFull)),
            Attempt::Busy => return Some(Verdict::drop(Reason::TableBusy)),
            Attempt::Assigned | Attempt::Internal => return Some(Verdict::drop(Reason::Internal)),
        }
    }
    Some(refusal)
}

#[inline(always)]
fn attempt<E: Environment>(environment: &E, wanted: &Wanted, server: u32) -> Attempt {
    match environment.assign(wanted, server) {
        Attempt::Assigned => environment.insert(server),
        attempt => attempt,
    }
}

/// What became of an insertion to the real server with this index; counts it.
#[inline(always)]
pub fn outcome<E: Environment>(environment: &E, insert: &Insert, server: u32) -> Attempt {
    if insert.evictions() != 0 {
        environment.count(Reason::Evicted, u64::from(insert.evictions()));
    }
    match insert.outcome() {
        Outcome::Inserted(..) => {
            environment.count_connection(server);
            Attempt::Connected
        }
        Outcome::Exists(..) => Attempt::Connected,
        Outcome::Full => Attempt::Full,
        Outcome::Busy => Attempt::Busy,
        Outcome::ReplyTaken(slot, life) if is_over(life) && connection_table::end(environment, slot, life) => {
            environment.count(Reason::Evicted, 1);
            Attempt::ReplyFreed
        }
        Outcome::ReplyTaken(..) => Attempt::ReplyTaken,
    }
}

/// Whether both sides are done with a connection: its client uses the port again, so it need not be kept.
#[inline(always)]
const fn is_over(life: Life) -> bool {
    life.state() == ConnectionState::TimeWait as u8 || life.state() == ConnectionState::Close as u8
}

/// Prepares the insertion of a connection to the real server with this index.
#[inline(always)]
pub fn assign<E: Environment>(environment: &E, wanted: &Wanted, index: u32, insert: &mut Insert) -> Attempt {
    let (Some(server), Some(config)) = (environment.server(index), environment.config()) else {
        return Attempt::Internal;
    };
    let (method, direction) = match server.flags & SERVER_FORWARDING_MASK {
        SERVER_MASQUERADE => (FLAG_MASQUERADE, Direction::FromClient),
        SERVER_DIRECT => (FLAG_DIRECT, Direction::FromClientOnly),
        _ => return Attempt::NotForwarding,
    };
    if server.flags & SERVER_AVAILABLE == 0 {
        return Attempt::NotForwarding;
    }
    let local = if server.flags & SERVER_LOCAL != 0 { FLAG_LOCAL } else { 0 };
    let state = if wanted.key.protocol == TCP {
        tcp_state::next_state(direction, wanted.tcp_flags, ConnectionState::None as u8)
    } else {
        ConnectionState::Udp as u8
    };
    let assigned = Assigned { index, address: server.address, port: server.port, flags: method | local };
    *insert = Insert::new(config, &wanted.key, assigned, state, wanted.now);
    Attempt::Assigned
}
