use proptest::prelude::*;

use super::*;

const MS: Duration = Duration::from_millis(1);

fn settings() -> Settings {
    Settings {
        version: Version::V3,
        priority: priority(150),
        interval: Duration::from_secs(1),
        preempt: Preempt::After(Duration::ZERO),
        address: IpAddr::from([10, 0, 0, 2]),
        refresh: Duration::from_secs(10),
        ignores_rejected: false,
    }
}

fn priority(number: u8) -> Priority {
    Priority::new(number).expect("not 0")
}

fn heard(priority: u8) -> Event {
    let source = IpAddr::from([10, 0, 0, 3]);
    Event::Heard(Heard { source, priority, interval: Duration::from_secs(1), is_lbd: false })
}

fn from_lower_address(priority: u8) -> Event {
    let source = IpAddr::from([10, 0, 0, 1]);
    Event::Heard(Heard { source, priority, interval: Duration::from_secs(1), is_lbd: false })
}

/// Actions without the reports and alarms.
fn deeds(instance: &mut Instance) -> Vec<Action> {
    std::iter::from_fn(|| instance.next_action())
        .filter(|action| !matches!(action, Action::Report { .. } | Action::Alarm(_)))
        .collect()
}

fn started(settings: Settings, now: Instant) -> Instance {
    let mut instance = Instance::new(settings);
    instance.handle(Event::Start { holds: false }, now);
    deeds(&mut instance);
    instance
}

/// In a state, at a time, with nothing left to do.
fn in_state(state: State, now: Instant) -> Instance {
    let mut instance = started(settings(), now);
    let events: &[Event] = match state {
        State::Initialize => return Instance::new(settings()),
        State::Backup => &[],
        State::Master => &[Event::Takeover(None), Event::Online],
        State::Leaving(Rest::Fault) => &[Event::Takeover(None), Event::Online, Event::Fault],
        State::Leaving(Rest::Standby) => &[Event::Takeover(None), Event::Online, Event::Standby(None)],
        State::Leaving(Rest::Stopped) => &[Event::Takeover(None), Event::Online, Event::Stop],
        State::Resting(Rest::Fault) => &[Event::Fault],
        State::Resting(Rest::Standby) => &[Event::Standby(None)],
        State::Resting(Rest::Stopped) => &[Event::Stop],
    };
    events.iter().for_each(|event| instance.handle(*event, now));
    deeds(&mut instance);
    assert_eq!(instance.state(), state);
    instance
}

use Action::{Advertise, Announce, Hold, Release};
use Rest::{Fault, Standby, Stopped};
use State::{Backup, Initialize, Leaving, Master, Resting};

#[test]
fn every_event_in_every_state() {
    let begin = [Advertise(150), Hold, Announce];
    let take = [Advertise(254), Hold, Announce];
    let lost = [Advertise(150), Release];
    let table: &[(State, Event, State, &[Action])] = &[
        (Initialize, Event::Start { holds: false }, Backup, &[]),
        (Initialize, heard(200), Initialize, &[]),
        (Initialize, Event::Deadline, Initialize, &[]),
        (Initialize, Event::Fault, Resting(Fault), &[]),
        (Initialize, Event::Standby(None), Resting(Standby), &[]),
        (Initialize, Event::Takeover(None), Initialize, &[]),
        (Initialize, Event::Stop, Resting(Stopped), &[]),
        (Backup, Event::Start { holds: false }, Backup, &[]),
        (Backup, heard(0), Backup, &[]),
        (Backup, heard(100), Backup, &[]),
        (Backup, heard(200), Backup, &[]),
        (Backup, Event::Deadline, Backup, &[]),
        (Backup, Event::Priority(priority(10)), Backup, &[]),
        (Backup, Event::Fault, Resting(Fault), &[]),
        (Backup, Event::Recovered, Backup, &[]),
        (Backup, Event::Standby(None), Resting(Standby), &[]),
        (Backup, Event::Online, Backup, &[]),
        (Backup, Event::Takeover(None), Master, &take),
        (Backup, Event::Stop, Resting(Stopped), &[]),
        (Master, Event::Start { holds: false }, Master, &[]),
        (Master, heard(0), Master, &[Advertise(150)]),
        (Master, heard(100), Master, &[Advertise(150), Announce]),
        (Master, heard(150), Backup, &lost),
        (Master, from_lower_address(150), Master, &[Advertise(150), Announce]),
        (Master, heard(200), Backup, &lost),
        (Master, Event::Deadline, Master, &[]),
        (Master, Event::Rejected { source: IpAddr::from([1, 2, 3, 4]) }, Master, &[]),
        (Master, Event::Priority(priority(10)), Master, &[Advertise(10)]),
        (Master, Event::Fault, Leaving(Fault), &[Advertise(0)]),
        (Master, Event::Recovered, Master, &[]),
        (Master, Event::Standby(None), Leaving(Standby), &[Advertise(0)]),
        (Master, Event::Online, Master, &[]),
        (Master, Event::Takeover(None), Master, &[Advertise(254)]),
        (Master, Event::Stop, Leaving(Stopped), &[Advertise(0)]),
        (Leaving(Standby), heard(0), Leaving(Standby), &[]),
        (Leaving(Standby), heard(1), Resting(Standby), &[Release]),
        (Leaving(Standby), Event::Deadline, Leaving(Standby), &[]),
        (Leaving(Standby), Event::Online, Master, &[Advertise(150), Announce]),
        (Leaving(Standby), Event::Stop, Leaving(Stopped), &[]),
        (Leaving(Standby), Event::Takeover(None), Master, &[Advertise(254), Announce]),
        (Leaving(Fault), Event::Recovered, Master, &[Advertise(150), Announce]),
        (Leaving(Fault), Event::Takeover(None), Leaving(Fault), &[]),
        (Leaving(Fault), Event::Online, Leaving(Fault), &[]),
        (Leaving(Stopped), heard(1), Resting(Stopped), &[Release]),
        (Leaving(Stopped), Event::Online, Leaving(Stopped), &[]),
        (Leaving(Stopped), Event::Fault, Leaving(Stopped), &[]),
        (Resting(Fault), heard(100), Resting(Fault), &[]),
        (Resting(Fault), Event::Recovered, Backup, &[]),
        (Resting(Fault), Event::Online, Resting(Fault), &[]),
        (Resting(Fault), Event::Takeover(None), Resting(Fault), &[]),
        (Resting(Fault), Event::Stop, Resting(Stopped), &[]),
        (Resting(Standby), heard(0), Resting(Standby), &[]),
        (Resting(Standby), Event::Deadline, Resting(Standby), &[]),
        (Resting(Standby), Event::Online, Backup, &[]),
        (Resting(Standby), Event::Fault, Resting(Standby), &[]),
        (Resting(Standby), Event::Takeover(None), Master, &take),
        (Resting(Stopped), heard(0), Resting(Stopped), &[]),
        (Resting(Stopped), Event::Online, Resting(Stopped), &[]),
        (Resting(Stopped), Event::Recovered, Resting(Stopped), &[]),
        (Resting(Stopped), Event::Takeover(None), Resting(Stopped), &[]),
        (Resting(Stopped), Event::Start { holds: true }, Resting(Stopped), &[]),
    ];
    let now = Instant::now();
    for (before, event, after, expected) in table {
        let mut instance = in_state(*before, now);
        instance.handle(*event, now + MS);
        assert_eq!(instance.state(), *after, "{before:?}, {event:?}");
        assert_eq!(deeds(&mut instance), *expected, "{before:?}, {event:?}");
    }
    let mut silent = in_state(Backup, now);
    silent.handle(Event::Deadline, now + 3415 * MS);
    assert_eq!(deeds(&mut silent), begin);
}

/// How long after the event it acts.
fn wait(instance: &Instance, since: Instant) -> Duration {
    instance.next_deadline().map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(since))
}

#[test]
fn waits_are_the_protocols() {
    let now = Instant::now();
    let mut instance = started(settings(), now);
    assert_eq!(wait(&instance, now).as_millis(), 3414);
    instance.handle(heard(100), now + 500 * MS);
    assert_eq!(wait(&instance, now).as_millis(), 3414, "a lower master does not begin the wait again");
    instance.handle(heard(200), now + 500 * MS);
    assert_eq!(wait(&instance, now).as_millis(), 3914);
    let source = IpAddr::from([10, 0, 0, 3]);
    let fast = Heard { source, priority: 200, interval: 10 * MS, is_lbd: false };
    instance.handle(Event::Heard(fast), now);
    assert_eq!(wait(&instance, now).as_micros(), 34_140, "the master's interval is learned");
    instance.handle(Event::Heard(Heard { priority: 0, ..fast }), now);
    assert_eq!(wait(&instance, now).as_micros(), 4_140, "a master that stops is followed after the skew time");
    instance.handle(Event::Heard(Heard { priority: 0, is_lbd: true, ..fast }), now);
    assert_eq!(wait(&instance, now).as_micros(), 1_060, "one of our own at once");
}

#[test]
fn nopreempt_and_its_delay_leave_a_lower_master_alone() {
    let now = Instant::now();
    for (preempt, after, is_left_alone) in [
        (Preempt::Never, 100_000, true),
        (Preempt::After(Duration::from_secs(60)), 59_000, true),
        (Preempt::After(Duration::from_secs(60)), 60_000, false),
    ] {
        let mut instance = started(Settings { preempt, ..settings() }, now);
        instance.handle(heard(200), now + after * MS - MS);
        let before = instance.next_deadline();
        instance.handle(heard(100), now + after * MS);
        assert_eq!(instance.next_deadline() > before, is_left_alone, "{preempt:?} after {after} ms");
    }
}

#[test]
fn a_killed_master_goes_on_unless_it_hears_another() {
    let now = Instant::now();
    let restarted = || {
        let mut instance = Instance::new(settings());
        instance.handle(Event::Start { holds: true }, now);
        instance
    };
    let mut alone = restarted();
    assert_eq!(wait(&alone, now), Duration::from_secs(1));
    alone.handle(Event::Deadline, now + 1000 * MS);
    assert_eq!(deeds(&mut alone), [Advertise(150), Announce], "the addresses were there all the time");
    let mut second = restarted();
    second.handle(heard(200), now + 500 * MS);
    assert_eq!(deeds(&mut second), [Release]);
    assert_eq!(second.state(), Backup);
}

#[test]
fn a_paused_master_gives_up_before_it_sends() {
    let now = Instant::now();
    let mut instance = in_state(Master, now);
    instance.handle(Event::Deadline, now + 5000 * MS);
    assert_eq!(deeds(&mut instance), [Release]);
    assert_eq!(instance.state(), Backup);
    assert!(wait(&instance, now + 5000 * MS) <= Duration::from_secs(2));
    let mut late = in_state(Master, now);
    late.handle(Event::Deadline, now + 2900 * MS);
    assert_eq!(late.state(), Master, "late, but nobody has given it up yet");
}

#[test]
fn whoever_is_heard_and_discarded_is_not_replaced_unless_asked() {
    let now = Instant::now();
    let rejected = Event::Rejected { source: IpAddr::from([10, 0, 0, 9]) };
    let mut instance = started(settings(), now);
    instance.handle(rejected, now + 3000 * MS);
    instance.handle(Event::Deadline, now + 3415 * MS);
    assert_eq!(instance.state(), Backup);
    assert_eq!(instance.next_action(), Some(Action::Alarm(Alarm::RejectedIsAlive(IpAddr::from([10, 0, 0, 9])))));
    instance.handle(Event::Deadline, now + 10_000 * MS);
    assert_eq!(instance.state(), Master, "it has fallen silent");
    let mut bold = started(Settings { ignores_rejected: true, ..settings() }, now);
    bold.handle(rejected, now + 3000 * MS);
    bold.handle(Event::Deadline, now + 3415 * MS);
    assert_eq!(bold.state(), Master);
}

#[test]
fn a_new_master_announces_itself_four_times_and_then_slowly() {
    let now = Instant::now();
    let mut instance = in_state(Backup, now);
    instance.handle(Event::Takeover(None), now);
    let mut announced = Vec::new();
    let end = now + 25_000 * MS;
    let mut at = now;
    loop {
        while let Some(action) = instance.next_action() {
            if action == Announce {
                announced.push((at - now).as_millis());
            }
        }
        match instance.next_deadline() {
            Some(next) if next <= end => at = next,
            _ => break,
        }
        instance.handle(Event::Deadline, at);
    }
    assert_eq!(announced, [0, 20, 100, 500, 10_500, 20_500]);
}

#[test]
fn a_limit_ends_standby_and_takeover() {
    let now = Instant::now();
    let mut away = in_state(Backup, now);
    away.handle(Event::Standby(Some(60_000 * MS)), now);
    assert_eq!(wait(&away, now), 60_000 * MS);
    away.handle(Event::Deadline, now + 60_000 * MS);
    assert_eq!(away.state(), Backup);
    let mut taken = in_state(Backup, now);
    taken.handle(Event::Takeover(Some(2_000 * MS)), now);
    assert_eq!(taken.effective_priority(), priority(254));
    taken.handle(Event::Deadline, now + 1_000 * MS);
    deeds(&mut taken);
    taken.handle(Event::Deadline, now + 2_000 * MS);
    assert_eq!(deeds(&mut taken).first(), Some(&Advertise(150)));
    assert_eq!(taken.state(), Master);
}

fn any_event() -> impl Strategy<Value = Event> {
    let source = (1_u8..5).prop_map(|last| IpAddr::from([10, 0, 0, last]));
    let limit = proptest::option::of((1_u64..5_000).prop_map(Duration::from_millis));
    prop_oneof![
        8 => Just(Event::Deadline),
        6 => (source.clone(), any::<u8>(), 1_u64..200, any::<bool>()).prop_map(|(source, priority, interval, is_lbd)| {
            Event::Heard(Heard { source, priority, interval: Duration::from_millis(interval * 10), is_lbd })
        }),
        1 => source.prop_map(|source| Event::Rejected { source }),
        1 => (1_u8..=255).prop_map(|number| Event::Priority(priority(number))),
        1 => any::<bool>().prop_map(|holds| Event::Start { holds }),
        1 => Just(Event::Fault),
        2 => Just(Event::Recovered),
        1 => limit.clone().prop_map(Event::Standby),
        2 => Just(Event::Online),
        1 => limit.prop_map(Event::Takeover),
    ]
}

proptest! {
    #[test]
    fn whatever_happens(events in proptest::collection::vec((any_event(), 0_u64..3_000), 1..80), holds: bool) {
        let mut now = Instant::now();
        let mut instance = Instance::new(settings());
        instance.handle(Event::Start { holds }, now);
        let mut on_interface = holds;
        for (event, pause) in events {
            now += Duration::from_millis(pause);
            instance.handle(event, now);
            while let Some(action) = instance.next_action() {
                match action {
                    Hold => prop_assert!(!std::mem::replace(&mut on_interface, true)),
                    Release => prop_assert!(std::mem::replace(&mut on_interface, false)),
                    Advertise(_) | Announce | Action::Report { .. } | Action::Alarm(_) => (),
                }
            }
            prop_assert_eq!(on_interface, instance.holds());
            match instance.state() {
                Master | Leaving(_) => prop_assert!(instance.holds()),
                Resting(_) | Initialize => prop_assert!(!instance.holds()),
                Backup => (),
            }
            // It never waits for nothing.
            let waits = matches!(instance.state(), Backup | Master | Leaving(_));
            prop_assert!(!waits || instance.next_deadline().is_some());
            prop_assert!(instance.announcements.len() < ANNOUNCEMENTS.len());
            prop_assert!(instance.state() == Master || instance.announcements.is_empty());
        }
        // Left alone, whoever takes part becomes master.
        if matches!(instance.state(), Backup | Master) {
            instance.handle(Event::Online, now);
            for _ in 0..400 {
                now = instance.next_deadline().unwrap_or(now).max(now);
                instance.handle(Event::Deadline, now);
                while instance.next_action().is_some() {}
            }
            prop_assert_eq!(instance.state(), Master);
        }
    }
}
