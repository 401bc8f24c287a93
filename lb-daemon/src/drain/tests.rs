use ipvsadm_compat::model::{Family, Protocol};
use proptest::prelude::*;

use super::*;

const WALL: Timestamp = Timestamp(1_795_179_693_000);

fn service(port: u16) -> ServiceId {
    ServiceId::Address { protocol: Protocol::Tcp, address: "192.0.2.1".parse().unwrap(), port }
}

fn key(last: u8) -> Key {
    (service(80), ServerId { address: [10, 0, 0, last].into(), port: 8080 })
}

const DRAIN: Command = Command::Drain { deadline: None, kill: false };

fn within(seconds: u64, kill: bool) -> Command {
    Command::Drain { deadline: Some(Duration::from_secs(seconds)), kill }
}

/// A machine and its clock. What it asks for is carried out at once.
struct World {
    drains: Drains,
    start: Instant,
    second: u64,
    over: BTreeMap<Key, Option<State>>,
    done: Vec<String>,
}

impl World {
    fn new() -> Self {
        Self { drains: Drains::default(), start: Instant::now(), second: 0, over: BTreeMap::new(), done: Vec::new() }
    }

    fn now(&self) -> Instant {
        self.start + Duration::from_secs(self.second)
    }

    fn wall(&self) -> Timestamp {
        WALL.plus(Duration::from_secs(self.second))
    }

    fn handle(&mut self, event: &Event<'_>) {
        self.drains.handle(event, self.now());
        while let Some(action) = self.drains.next_action() {
            match action {
                Action::Set(key, state) => drop(self.over.insert(key, state)),
                Action::End(key) => self.done.push(format!("end {}", key.1)),
                Action::Record(event) => self.done.push(event.to_string()),
                Action::Save => (),
            }
        }
    }

    fn ask(&mut self, command: Command) {
        let (wall, keys) = (self.wall(), [key(1)]);
        self.handle(&Event::Asked(command, &keys, wall));
    }

    /// Connections that are open, a second later each.
    fn count(&mut self, counts: &[u32]) {
        for count in counts {
            self.second += 1;
            if self.drains.counted().any(|counted| counted == key(1)) {
                self.handle(&Event::Counted(&BTreeMap::from([(key(1), *count)])));
            }
        }
    }

    fn rules(&mut self, seen: Seen) {
        self.handle(&Event::Rules(&BTreeMap::from([(key(1), seen)])));
    }

    fn state(&self) -> Option<State> {
        self.drains.state(&key(1))
    }

    fn over(&self) -> Option<State> {
        self.over.get(&key(1)).copied().flatten()
    }

    fn progress(&self) -> Progress {
        self.drains.progress(self.now(), self.wall()).remove(0)
    }
}

#[test]
fn every_command_in_every_state() {
    use State::{Disabled, Drained, Draining, Overdue};
    type Steps<'a> = (&'a str, &'a dyn Fn(&mut World));
    let before: [Steps<'_>; 6] = [
        ("in service", &|_| ()),
        ("draining", &|world| world.ask(DRAIN)),
        ("overdue", &|world| {
            world.ask(within(1, false));
            world.count(&[5, 5]);
        }),
        ("drained", &|world| {
            world.ask(DRAIN);
            world.count(&[0, 0]);
        }),
        ("disabled", &|world| world.ask(Command::Disable)),
        ("disabled and draining", &|world| {
            world.ask(Command::Disable);
            world.ask(DRAIN);
        }),
    ];
    let commands = [DRAIN, Command::Undrain, Command::Disable, Command::Enable];
    let expected: [[Option<State>; 4]; 6] = [
        [Some(Draining), None, Some(Disabled), None],
        [Some(Draining), None, Some(Draining), Some(Draining)],
        [Some(Draining), None, Some(Overdue), Some(Overdue)],
        [Some(Drained), None, Some(Drained), Some(Drained)],
        [Some(Draining), Some(Disabled), Some(Disabled), None],
        [Some(Draining), Some(Disabled), Some(Draining), Some(Draining)],
    ];
    for ((name, reach), expected) in before.iter().zip(expected) {
        for (command, expected) in commands.iter().zip(expected) {
            let mut world = World::new();
            reach(&mut world);
            world.ask(*command);
            assert_eq!(world.state(), expected, "{name}, {command:?}");
            let over = State::administrative(world.over());
            assert_eq!(over, State::administrative(expected), "{name}, {command:?}");
        }
    }
}

#[test]
fn what_becomes_of_a_drain() {
    // Command, counts of the following seconds, state, connections ended, and how it was said.
    let cases: [(Command, &[u32], State, usize, &str); 8] = [
        (DRAIN, &[3, 2, 1], State::Draining, 0, ""),
        (DRAIN, &[3, 0], State::Drained, 0, "draining -> drained, no connections left, taken out of the service"),
        // The first count comes when connections may still be made.
        (DRAIN, &[], State::Draining, 0, ""),
        (DRAIN, &[0], State::Drained, 0, "draining -> drained, no connections left"),
        (within(3, false), &[9, 8, 7], State::Overdue, 0, "draining -> deadline passed, the deadline has passed, 7"),
        (within(3, false), &[9, 8, 7, 3, 0], State::Drained, 0, "deadline passed -> drained, no connections left"),
        (within(3, true), &[9, 8, 7, 7, 0], State::Drained, 2, "draining -> drained, no connections left"),
        (Command::Drain { deadline: None, kill: true }, &[9, 0], State::Drained, 1, "draining -> drained"),
    ];
    for (command, counts, state, ended, said) in cases {
        let mut world = World::new();
        world.ask(command);
        world.count(counts);
        assert_eq!(world.state(), Some(state), "{command:?} {counts:?}");
        assert_eq!(State::administrative(world.over()), State::administrative(Some(state)), "{command:?} {counts:?}");
        let ends = world.done.iter().filter(|done| *done == "end 10.0.0.1:8080").count();
        assert_eq!(ends, ended, "{command:?} {counts:?}: {:?}", world.done);
        assert!(world.done.iter().any(|done| done.contains(said)), "{command:?} {counts:?}: {:?}", world.done);
    }
}

#[test]
fn a_count_of_none_in_the_first_moment_is_not_believed() {
    let mut world = World::new();
    world.ask(DRAIN);
    world.handle(&Event::Counted(&BTreeMap::from([(key(1), 0)])));
    assert_eq!(world.state(), Some(State::Draining));
    world.count(&[0]);
    assert_eq!(world.state(), Some(State::Drained));
}

#[test]
fn progress_says_when_the_end_is_expected() {
    let mut world = World::new();
    world.ask(within(600, false));
    assert_eq!((world.progress().connections, world.progress().expected_end), (None, None));
    world.count(&[100, 100]);
    assert_eq!(world.progress().expected_end, None, "nothing declines");
    world.count(&[90, 80]);
    let progress = world.progress();
    assert_eq!((progress.connections_at_start, progress.connections), (Some(100), Some(80)));
    // 20 in three seconds, 80 are left.
    assert_eq!(progress.expected_end, Some(world.wall().plus(Duration::from_secs(12))));
    assert_eq!(progress.deadline, Some(WALL.plus(Duration::from_secs(600))));
    world.count(&[95]);
    assert!(world.progress().expected_end.is_some(), "it is looked back for a minute");
    world.count(&[0]);
    assert_eq!((world.progress().state, world.progress().expected_end), (State::Drained, None));
}

#[test]
fn a_drain_goes_with_its_rule() {
    for seen in [Seen::Absent, Seen::Present(Administrative::Enabled)] {
        let mut world = World::new();
        world.ask(DRAIN);
        world.rules(Seen::Present(Administrative::Draining));
        assert_eq!(world.state(), Some(State::Draining));
        world.rules(seen.clone());
        assert_eq!(world.state(), None, "{seen:?}");
        assert!(world.done.iter().any(|done| done.contains("its rule was removed")), "{:?}", world.done);
    }
}

fn after_a_restart(world: &World, later: u64) -> World {
    let text = world.drains.saved(world.now(), world.wall()).text().unwrap();
    let second = world.second + later;
    let mut next = World { second, ..World::new() };
    next.start = world.start;
    next.drains = Drains::restore(&Saved::read(&text).unwrap(), next.now(), next.wall());
    next
}

#[test]
fn a_drain_goes_on_after_a_restart_and_waits_for_its_rule() {
    let mut first = World::new();
    first.ask(within(10, false));
    first.count(&[7]);
    let mut second = after_a_restart(&first, 4);
    assert_eq!((second.state(), second.over()), (Some(State::Draining), None));
    second.rules(Seen::Absent);
    assert_eq!(second.drains.counted().count(), 0);
    second.rules(Seen::Present(Administrative::Enabled));
    assert_eq!(second.over(), Some(State::Draining));
    assert_eq!(second.progress().deadline, first.progress().deadline);
    assert_eq!(second.progress().connections_at_start, Some(7));
    second.count(&[3, 3, 3, 3]);
    assert_eq!(second.state(), Some(State::Draining));
    second.count(&[3]);
    assert_eq!(second.state(), Some(State::Overdue));
    let third = after_a_restart(&second, 100);
    assert_eq!(third.state(), Some(State::Overdue));
}

#[test]
fn what_is_no_file_of_this_version_is_not_read() {
    let cases = [
        ("", "damaged"),
        ("{\"version\": 1, \"servers\": [{\"serv", "damaged"),
        ("[]", "damaged"),
        ("{\"version\": 1, \"servers\": [], \"more\": 1}", "damaged"),
        ("{\"version\": 2, \"servers\": 5}", "version 2"),
    ];
    for (text, why) in cases {
        let error = Saved::read(text.as_bytes()).unwrap_err().to_string();
        assert!(error.contains(why), "{text}: {error}");
    }
    assert_eq!(
        Saved::read(b"{\"version\": 1, \"servers\": []}").unwrap(),
        Drains::default().saved(Instant::now(), WALL)
    );
}

fn resolve(name: &str) -> std::io::Result<Vec<std::net::IpAddr>> {
    match name {
        "web1" => Ok(vec!["10.0.0.1".parse().unwrap(), "fd00::1".parse().unwrap()]),
        "vip" => Ok(vec!["192.0.2.1".parse().unwrap()]),
        _ => Err(std::io::ErrorKind::NotFound.into()),
    }
}

#[test]
fn servers_and_services_are_named_by_address_or_name() {
    let v6 =
        (ServiceId::Mark { mark: 7, family: Family::Ipv6 }, ServerId { address: "fd00::1".parse().unwrap(), port: 80 });
    let other = (service(443), key(1).1);
    let all = [key(1), key(2), other, v6];
    let cases: [(&str, Option<&str>, &[usize]); 14] = [
        ("10.0.0.1", None, &[0, 2]),
        ("10.0.0.1:8080", None, &[0, 2]),
        ("10.0.0.1:80", None, &[]),
        ("10.0.0.1", Some("192.0.2.1:80/tcp"), &[0]),
        ("10.0.0.1", Some("192.0.2.1:80/udp"), &[]),
        ("10.0.0.1", Some("192.0.2.1"), &[0, 2]),
        ("10.0.0.1", Some("vip:443"), &[2]),
        ("10.0.0.1", Some("mark 7"), &[]),
        ("fd00::1", None, &[3]),
        ("[fd00::1]", None, &[3]),
        ("[fd00::1]:80", Some("mark 7"), &[3]),
        ("[fd00::1]:81", None, &[]),
        ("web1", None, &[0, 2, 3]),
        ("web1:8080", None, &[0, 2]),
    ];
    for (server, service, expected) in cases {
        let service = service.map(|text| ServicePattern::parse(text, &resolve).unwrap());
        let pattern = Pattern { server: ServerPattern::parse(server, &resolve).unwrap(), service };
        let found: Vec<usize> = (0..all.len()).filter(|at| pattern.is_meant(&all[*at])).collect();
        assert_eq!(found, expected, "{pattern}");
    }
}

#[test]
fn what_names_nothing_is_refused() {
    for text in ["", "10.0.0", "10.0.0.300", "10.0.0.1:99999", "web1:http", "a b", "[10.0.0", ":80"] {
        let error = ServerPattern::parse(text, &resolve).unwrap_err();
        assert!(matches!(error, PatternError::Form { .. }), "{text}: {error}");
    }
    assert!(matches!(ServerPattern::parse("web9", &resolve), Err(PatternError::Unknown { .. })));
    for text in ["192.0.2.1:80/icmp", "mark x", "192.0.2.1:x"] {
        assert!(matches!(ServicePattern::parse(text, &resolve), Err(PatternError::Form { .. })), "{text}");
    }
}

proptest! {
    #[test]
    fn whatever_happens_the_overlay_is_what_the_machine_says(
        steps in proptest::collection::vec((0u8..9, 0u32..4), 0..60)
    ) {
        let mut world = World::new();
        for (step, number) in steps {
            match step {
                0 => world.ask(DRAIN),
                1 => world.ask(within(u64::from(number), number % 2 == 0)),
                2 => world.ask(Command::Undrain),
                3 => world.ask(Command::Disable),
                4 => world.ask(Command::Enable),
                5 => {
                    world.rules(Seen::Absent);
                    world.over.clear();
                }
                6 => world.rules(Seen::Present(State::administrative(world.over()))),
                7 => world = World { over: BTreeMap::new(), ..after_a_restart(&world, 1) },
                _ => world.count(&[number]),
            }
            if step == 7 {
                world.rules(Seen::Present(Administrative::Enabled));
            }
            prop_assert_eq!(State::administrative(world.over()), State::administrative(world.state()));
            let counted = world.drains.counted().count();
            let waits = matches!(world.state(), Some(State::Draining | State::Overdue));
            prop_assert_eq!(counted, usize::from(waits));
        }
    }
}
