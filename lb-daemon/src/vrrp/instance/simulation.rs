//! Several routers on one virtual clock, on a network that loses, delays and separates.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use proptest::prelude::*;

use super::*;

/// Whoever hears an advertisement later, so many microseconds after it was sent at most.
const LONGEST_DELAY: u64 = 3_000;

struct Network {
    routers: Vec<Instance>,
    /// Whether routers hear each other: same number, same side.
    sides: Vec<u8>,
    /// When, to whom, and what.
    flying: BinaryHeap<Reverse<(Instant, usize, u8, usize)>>,
    /// Lost advertisements of 256.
    loss: u8,
    random: u64,
    now: Instant,
    is_lbd: bool,
}

impl Network {
    fn new(priorities: &[u8], interval: Duration, seed: u64, is_lbd: bool) -> Self {
        let now = Instant::now();
        let routers = priorities.iter().zip(1_u8..).map(|(number, last)| {
            let mut router = Instance::new(Settings {
                version: Version::V3,
                priority: Priority::new(*number).unwrap_or(Priority::DEFAULT),
                interval,
                preempt: Preempt::After(Duration::ZERO),
                address: IpAddr::from([10, 0, 0, last]),
                refresh: Duration::ZERO,
                ignores_rejected: false,
            });
            router.handle(Event::Start { holds: false }, now);
            router
        });
        let routers: Vec<_> = routers.collect();
        let sides = vec![0; routers.len()];
        Self { routers, sides, flying: BinaryHeap::new(), loss: 0, random: seed | 1, now, is_lbd }
    }

    fn draw(&mut self) -> u64 {
        // xorshift64: enough for losses.
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        self.random
    }

    fn tell(&mut self, to: usize, event: Event) {
        self.routers[to].handle(event, self.now);
        while let Some(action) = self.routers[to].next_action() {
            if let Action::Advertise(priority) = action {
                self.send(to, priority);
            }
        }
    }

    fn send(&mut self, from: usize, priority: u8) {
        for to in 0..self.routers.len() {
            let is_lost = self.draw() % 256 < u64::from(self.loss);
            if to != from && self.sides[to] == self.sides[from] && !is_lost {
                let arrives = self.now + Duration::from_micros(1 + self.draw() % LONGEST_DELAY);
                self.flying.push(Reverse((arrives, to, priority, from)));
            }
        }
    }

    /// Lets so much time pass; `watch` sees every moment at which something has happened.
    fn run(&mut self, time: Duration, mut watch: impl FnMut(&Self)) {
        let end = self.now + time;
        loop {
            let timer =
                self.routers.iter().enumerate().filter_map(|(number, router)| Some((router.next_deadline()?, number)));
            let timer = timer.min();
            let arrival = self.flying.peek().map(|Reverse((at, ..))| *at);
            let next = timer.map(|(at, _)| at).into_iter().chain(arrival).min();
            let Some(next) = next.filter(|next| *next <= end) else { break };
            self.now = next.max(self.now);
            match arrival {
                Some(at) if at == next => {
                    if let Some(Reverse((_, to, priority, from))) = self.flying.pop() {
                        let source = self.routers[from].settings.address;
                        let interval = self.routers[from].settings.interval;
                        let is_lbd = self.is_lbd;
                        self.tell(to, Event::Heard(Heard { source, priority, interval, is_lbd }));
                    }
                }
                _ => {
                    if let Some((_, number)) = timer {
                        self.tell(number, Event::Deadline);
                    }
                }
            }
            watch(self);
        }
        self.now = end;
    }

    fn masters(&self) -> Vec<usize> {
        (0..self.routers.len()).filter(|number| self.routers[*number].state() == State::Master).collect()
    }

    /// Somebody who holds the addresses.
    fn is_served(&self) -> bool {
        self.routers.iter().any(Instance::holds)
    }
}

fn settled(interval: Duration) -> Duration {
    // Start or heal: a master-down interval, and time for what is still flying.
    interval * 5 + Duration::from_secs(1)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn there_is_one_master_once_messages_get_through_again(
        priorities in proptest::collection::vec(1_u8..=254, 2..6),
        sides in proptest::collection::vec(0_u8..3, 6),
        interval in prop_oneof![Just(10_u64), Just(100), Just(1_000)],
        loss in 0_u8..200,
        seed: u64,
    ) {
        let interval = Duration::from_millis(interval.max(LONGEST_DELAY / 1_000 * 4));
        let mut network = Network::new(&priorities, interval, seed, false);
        network.loss = loss;
        network.run(interval * 20, |_| ());
        network.sides = sides[..priorities.len()].to_vec();
        network.run(interval * 20, |_| ());
        (network.sides, network.loss) = (vec![0; priorities.len()], 0);
        network.run(settled(interval), |_| ());
        let best = (0..priorities.len()).map(|number| priorities[number]).max();
        let masters = network.masters();
        prop_assert_eq!(masters.len(), 1, "{:?}", masters);
        prop_assert_eq!(Some(priorities[masters[0]]), best);
    }

    #[test]
    fn nobody_serves_for_a_master_down_interval_at_most(
        priorities in proptest::collection::vec(1_u8..=254, 2..5), seed: u64, is_lbd: bool,
    ) {
        let interval = Duration::from_millis(100);
        let mut network = Network::new(&priorities, interval, seed, is_lbd);
        network.run(settled(interval), |_| ());
        let master = network.masters()[0];
        // Killed: it says nothing any more.
        network.routers[master] = Instance::new(network.routers[master].settings.clone());
        let (killed, mut back) = (network.now, None);
        network.run(settled(interval), |network| {
            if back.is_none() && network.is_served() {
                back = Some(network.now - killed);
            }
        });
        let longest = master_down_interval(Version::V3, interval, Priority::DEFAULT.adjusted(-99));
        prop_assert!(back.is_some_and(|gap| gap <= longest), "{:?}", back);
    }

    #[test]
    fn somebody_serves_at_every_moment_of_a_stop_and_a_return(
        stopped in 2_u8..=254, other in 1_u8..=254, seed: u64, is_lbd: bool, ms in prop_oneof![Just(20_u64), Just(100), Just(1_000)],
    ) {
        let interval = Duration::from_millis(ms);
        let mut network = Network::new(&[stopped, other], interval, seed, is_lbd);
        network.run(settled(interval), |_| ());
        let master = network.masters()[0];
        let mut gaps = 0;
        network.tell(master, Event::Standby(None));
        network.run(settled(interval), |network| gaps += u32::from(!network.is_served()));
        prop_assert_eq!(network.masters(), vec![1 - master]);
        network.tell(master, Event::Online);
        network.run(settled(interval), |network| gaps += u32::from(!network.is_served()));
        prop_assert_eq!(network.masters().len(), 1);
        prop_assert_eq!(gaps, 0);
    }
}

#[test]
fn between_directors_of_our_own_a_stop_takes_milliseconds() {
    let interval = Duration::from_secs(1);
    let mut network = Network::new(&[150, 100], interval, 7, true);
    network.run(settled(interval), |_| ());
    assert_eq!(network.masters(), [0]);
    let stopped = network.now;
    network.tell(0, Event::Stop);
    let mut taken = None;
    network.run(interval * 3, |network| {
        if taken.is_none() && network.masters() == [1] {
            taken = Some(network.now - stopped);
        }
    });
    // The longest delay of the network, and the wait of priority 100.
    assert!(taken.is_some_and(|taken| taken <= Duration::from_micros(LONGEST_DELAY + 1_560)), "{taken:?}");
}
