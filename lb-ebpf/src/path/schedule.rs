//! A new connection: a real server is picked and the connection inserted.

use crate::{
    abi::{
        Config, ConnectionState, FLAG_DIRECT, FLAG_LOCAL, FLAG_MASQUERADE, Life, SERVER_AVAILABLE, SERVER_DIRECT,
        SERVER_FORWARDING_MASK, SERVER_LOCAL, SERVER_MASQUERADE, Schedule,
    },
    connection_table::{Assigned, INSERT_STEPS, Insert, Outcome, RequestKey, Step, try_insert},
    environment::Environment,
    parse::TCP,
    scheduler::{self, LeftOut, Repeated},
    tcp_state::{self, Direction},
};

/// Real servers tried for one connection before it is refused: the first, and those that can be left out.
const TRIES: u32 = 1 + LeftOut::MAXIMUM as u32;
/// Rounds of [`Scheduling`] after which it is over in any case.
pub const ROUNDS: u32 = TRIES * (INSERT_STEPS + 1);

/// A connection to be made.
#[derive(Clone, Copy, Debug)]
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

/// What became of a connection to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheduled {
    /// That.
    pub result: Result,
    /// Connections that were ended before their time to make room.
    pub evictions: u32,
}

/// What became of a connection to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Result {
    /// Not done yet; if it stays so, others were faster each time.
    Busy,
    /// There, made by this packet (`true`) or by another CPU's: its slot and life.
    Connected(bool, u32, Life),
    /// There is no real server of positive weight.
    NoServer,
    /// Every real server tried has the reply addresses taken by another connection.
    ReplyTaken,
    /// No place in the table.
    Full,
    /// A map has no such entry.
    Internal,
}

/// How far a connection to be made has come.
#[derive(Clone, Copy, Debug)]
pub struct Scheduling {
    wanted: Wanted,
    tries: u32,
    left_out: LeftOut,
    is_picked: bool,
    insert: Insert,
    result: Result,
}

impl Scheduling {
    /// Nothing done yet. `self` may be any earlier work: it is a big structure, and a BPF program keeps one.
    #[inline(always)]
    pub fn begin(&mut self, wanted: &Wanted) {
        self.wanted = *wanted;
        self.tries = TRIES;
        self.left_out = LeftOut::nobody();
        self.is_picked = false;
        self.result = Result::Busy;
    }

    /// What became of it.
    #[inline(always)]
    pub fn end(&self) -> Scheduled {
        Scheduled { result: self.result, evictions: if self.is_picked { self.insert.evictions() } else { 0 } }
    }

    /// One bounded step; whether it was the last.
    #[inline(always)]
    fn step<E: Environment>(&mut self, environment: &E, config: &Config) -> bool {
        if !self.is_picked {
            match self.assigned(environment, config) {
                Ok(insert) => self.insert = insert,
                Err(result) => return self.done(result),
            }
            self.is_picked = true;
        }
        if try_insert(environment, config, &mut self.insert) == Step::Again {
            return false;
        }
        match self.insert.outcome() {
            Outcome::Inserted(slot, life) => self.done(Result::Connected(true, slot, life)),
            Outcome::Exists(slot, life) => self.done(Result::Connected(false, slot, life)),
            Outcome::Full => self.done(Result::Full),
            Outcome::Busy => self.done(Result::Busy),
            Outcome::ReplyTaken(..) => self.try_another(self.insert.server()),
        }
    }

    #[inline(always)]
    fn done(&mut self, result: Result) -> bool {
        self.result = result;
        true
    }

    /// Leaves a server out whose reply addresses are taken; whether that was the last try.
    #[inline(always)]
    fn try_another(&mut self, server: u32) -> bool {
        self.tries -= 1;
        if self.tries == 0 {
            return self.done(Result::ReplyTaken);
        }
        self.left_out = self.left_out.and(server);
        self.is_picked = false;
        false
    }

    #[inline(always)]
    fn assigned<E: Environment>(&self, environment: &E, config: &Config) -> core::result::Result<Insert, Result> {
        let none_left = if self.tries == TRIES { Result::NoServer } else { Result::ReplyTaken };
        let index = scheduler::pick(environment, self.wanted.scheduler, self.wanted.schedule, self.left_out)
            .ok_or(none_left)?;
        let server = environment.server(index).ok_or(Result::Internal)?;
        if server.flags & SERVER_AVAILABLE == 0 {
            return Err(Result::NoServer);
        }
        let (method, direction) = match server.flags & SERVER_FORWARDING_MASK {
            SERVER_MASQUERADE => (FLAG_MASQUERADE, Direction::FromClient),
            SERVER_DIRECT => (FLAG_DIRECT, Direction::FromClientOnly),
            _ => return Err(Result::NoServer),
        };
        let local = if server.flags & SERVER_LOCAL != 0 { FLAG_LOCAL } else { 0 };
        let state = if self.wanted.key.protocol == TCP {
            tcp_state::next_state(direction, self.wanted.tcp_flags, ConnectionState::None as u8)
        } else {
            ConnectionState::Udp as u8
        };
        let assigned = Assigned { index, address: server.address, port: server.port, flags: method | local };
        Ok(Insert::new(config, &self.wanted.key, assigned, state, self.wanted.now))
    }
}

impl<E: Environment> Repeated<E> for Scheduling {
    #[inline(always)]
    fn is_done_after(&mut self, environment: &E, _: u32) -> bool {
        match environment.config() {
            Some(config) => self.step(environment, config),
            None => self.done(Result::Internal),
        }
    }
}

/// A connection to be made, by a plain loop: for the host.
#[cfg(not(target_arch = "bpf"))]
pub fn to_its_end<E: Environment>(environment: &E, config: &Config, wanted: &Wanted) -> Scheduled {
    let key = &wanted.key;
    let nowhere = Assigned { index: 0, address: key.client, port: key.client_port, flags: 0 };
    let mut work = Scheduling {
        wanted: *wanted,
        tries: 0,
        left_out: LeftOut::nobody(),
        is_picked: false,
        insert: Insert::new(config, key, nowhere, 0, wanted.now),
        result: Result::Busy,
    };
    work.begin(wanted);
    for _ in 0..ROUNDS {
        if work.step(environment, config) {
            break;
        }
    }
    work.end()
}
