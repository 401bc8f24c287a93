//! Ending connections whose time has passed.
//!
//! The table is read through the mapping, without a system call; what is due is put on a list, and a program ends it,
//! which looks at each entry again: a process that is killed between two stores would leave an entry half ended and a
//! count wrong, a program cannot be.

use std::io;
use std::os::fd::AsFd;
use std::sync::atomic::Ordering;
use std::time::Instant;

use aya::Ebpf;
use aya::programs::{Program, RawTracePointRunOptions, TestRun};
use lb_ebpf::abi::{Config, EXPIRY_BATCH, Life, STATE_COUNT, Seen};

use super::clock::Reading;
use super::memory::{Access, Mapping};
use super::object::{CLOCK_PROGRAM, EXPIRE_PROGRAM};
use super::{Error, Memory};

/// Words of `EXPIRY_CONTROL`.
const CONTROL_WORDS: usize = 8;
const COUNT: usize = 0;
const ENDED: usize = 1;
const JIFFIES: usize = 2;
const MONOTONIC: usize = 3;
const WHICH: usize = 4;

/// Which of the listed connections the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Those that are still past their time.
    Due = 0,
    /// All that are still the same connection in the same state.
    Listed = 1,
}

/// What a sweep has found and done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Connections in the table, those that were due among them.
    pub live: u32,
    /// Connections past their time.
    pub due: u32,
    /// Connections that were ended; fewer than `due` where a packet came meanwhile.
    pub ended: u32,
}

/// The list of connections to end, and the words beside it.
#[derive(Debug)]
pub(super) struct Sweeper {
    list: Mapping,
    control: Mapping,
    batch: Vec<(u32, Life)>,
}

impl Sweeper {
    pub(super) fn new(list: impl AsFd, control: impl AsFd) -> io::Result<Self> {
        Ok(Self {
            list: Mapping::new(list, EXPIRY_BATCH as usize * 2, Access::Write)?,
            control: Mapping::new(control, CONTROL_WORDS, Access::Write)?,
            batch: Vec::with_capacity(EXPIRY_BATCH as usize),
        })
    }

    /// Reads the kernel's clock.
    pub(super) fn reading(&self, object: &Ebpf) -> Result<Reading, Error> {
        run(object, CLOCK_PROGRAM, "read the clock")?;
        Ok(Reading { jiffies: self.control(JIFFIES), monotonic_ns: self.control(MONOTONIC), at: Instant::now() })
    }

    /// Ends every connection that is past its time at `now` (jiffies).
    pub(super) fn sweep(&mut self, object: &Ebpf, memory: &Memory, now: u32, config: &Config) -> Result<Swept, Error> {
        let mut swept = Swept::default();
        let mut batch = std::mem::take(&mut self.batch);
        let result = memory.published().try_for_each(|(slot, entry)| {
            let life = Life(entry[0].load(Ordering::Acquire));
            if !life.is_alive() {
                return Ok(());
            }
            swept.live += 1;
            if is_due(memory, config, life, Seen(entry[7].load(Ordering::Relaxed)), now) {
                batch.push((slot, life));
            }
            if batch.len() == EXPIRY_BATCH as usize { self.flush(object, &mut batch, &mut swept) } else { Ok(()) }
        });
        let result = result.and_then(|()| self.flush(object, &mut batch, &mut swept));
        batch.clear();
        self.batch = batch;
        result.map(|()| swept)
    }

    fn flush(&self, object: &Ebpf, batch: &mut Vec<(u32, Life)>, swept: &mut Swept) -> Result<(), Error> {
        swept.due += batch.len() as u32;
        swept.ended += self.end(object, batch, End::Due)?;
        batch.clear();
        Ok(())
    }

    /// Ends the listed connections; returns how many it were.
    pub(super) fn end(&self, object: &Ebpf, connections: &[(u32, Life)], which: End) -> Result<u32, Error> {
        let mut ended = 0;
        for batch in connections.chunks(EXPIRY_BATCH as usize) {
            for (place, (slot, life)) in self.list.words().as_chunks::<2>().0.iter().zip(batch) {
                place[0].store(u64::from(*slot), Ordering::Relaxed);
                place[1].store(life.0, Ordering::Relaxed);
            }
            self.set_control(COUNT, batch.len() as u64);
            self.set_control(ENDED, 0);
            self.set_control(WHICH, which as u64);
            run(object, EXPIRE_PROGRAM, "end connections")?;
            ended += self.control(ENDED) as u32;
        }
        Ok(ended)
    }

    fn control(&self, word: usize) -> u64 {
        self.control.words()[word].load(Ordering::Acquire)
    }

    fn set_control(&self, word: usize, value: u64) {
        self.control.words()[word].store(value, Ordering::Release);
    }
}

fn run(object: &Ebpf, name: &str, operation: &'static str) -> Result<(), Error> {
    let Some(Program::RawTracePoint(program)) = object.program(name) else {
        return Err(Error::Load(format!("the object has no program {name}")));
    };
    let run = program.test_run(RawTracePointRunOptions::new());
    run.map(drop).map_err(|error| Error::access(operation, error))
}

/// A timeout of 0 is one that was never set: nothing ends by it.
fn is_due(memory: &Memory, config: &Config, life: Life, seen: Seen, now: u32) -> bool {
    let age = seen.age(now);
    if age <= config.shortest_timeouts[usize::from(life.state()) % STATE_COUNT] {
        return false;
    }
    let timeout = memory.timeout(config, life);
    timeout != 0 && age > timeout
}

#[cfg(test)]
mod tests {
    use lb_ebpf::abi::{Server, Service};

    use super::*;
    use crate::datapath::Sizes;

    #[test]
    fn a_connection_is_due_when_its_states_timeout_has_passed() {
        let mut timeouts = [0; STATE_COUNT];
        timeouts[1] = 900;
        timeouts[5] = 120;
        timeouts[15] = 31 * 86_400 * 1_000;
        let memory = Memory::heap(&Sizes::SMALL);
        let config = Config { timeouts, shortest_timeouts: [100; STATE_COUNT], ..memory.config().unwrap() };
        // A service whose established connections have less time than those of others.
        assert!(memory.store_service(3, Service { timeouts: [200, 0, 0], ..Service::default() }));
        assert!(memory.store_server(2, Server { service: 3, ..Server::default() }));
        for (server, age, expected) in [(1, 201, false), (2, 200, false), (2, 201, true)] {
            let life = Life::default().next(server, 1);
            assert_eq!(is_due(&memory, &config, life, Seen::at(0), age), expected, "{server} {age}");
        }
        let in_state = |state| Life::default().next(1, state);
        let cases: [(u8, u32, u32, bool); 9] = [
            (1, 1_000, 1_900, false),
            (1, 1_000, 1_901, true),
            (5, 1_000, 1_121, true),
            (0, 0, 0xefff_ffff, false),
            // Over the wrap of the jiffies' low 32 bits.
            (5, u32::MAX - 20, 99, false),
            (5, u32::MAX - 20, 100, true),
            // Seen after the sweep has read the clock.
            (5, 1_003, 1_000, false),
            (15, 5, 2_678_400_005, false),
            (15, 5, 2_678_400_006, true),
        ];
        for (state, seen, now, expected) in cases {
            assert_eq!(
                is_due(&memory, &config, in_state(state), Seen::at(seen), now),
                expected,
                "{state} {seen} {now}"
            );
        }
    }
}
