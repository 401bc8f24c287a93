use std::net::IpAddr;

use ipvsadm_compat::model::Protocol;
use proptest::prelude::*;

use super::super::{Check, ExecProbe, Probe, StartState};
use super::*;

fn service(port: u16) -> ServiceId {
    ServiceId::Address { protocol: Protocol::Tcp, address: IpAddr::from([192, 0, 2, 1]), port }
}

fn server(last: u8) -> ServerId {
    ServerId { address: IpAddr::from([10, 0, 0, last]), port: 80 }
}

fn check(interval: u64) -> Arc<Check> {
    let interval = Duration::from_secs(interval);
    Arc::new(Check { interval, rise: 1, fall: 1, start: StartState::Up, ..Check::new(Probe::Icmp) })
}

fn wanted(last: u8, check: &Arc<Check>) -> Wanted {
    let key = TargetKey { check: check.clone(), address: server(last).address, port: 80, service: None };
    Wanted { server: server(last), key, found_serving: true }
}

struct Rig {
    checks: Checks,
    now: Instant,
    running: BTreeSet<TargetId>,
    reports: Vec<Report>,
    starts: Vec<(Instant, IpAddr)>,
}

impl Rig {
    fn new(most_running: usize) -> Self {
        let checks = Checks::new(most_running, 2, 7);
        Self { checks, now: Instant::now(), running: BTreeSet::new(), reports: Vec::new(), starts: Vec::new() }
    }

    fn handle(&mut self, event: Event) {
        self.checks.handle(event, self.now);
        while let Some(action) = self.checks.next_action() {
            match action {
                Action::Start { target, key, due } => {
                    assert!(due <= self.now, "begun before it was due");
                    assert!(self.running.insert(target), "two probes of one target");
                    self.starts.push((self.now, key.address));
                }
                Action::Stop { target } => assert!(self.running.remove(&target), "stopped what did not run"),
                Action::Report(report) => self.reports.push(report),
            }
        }
    }

    fn want(&mut self, port: u16, servers: Vec<Wanted>) {
        self.handle(Event::Service { service: service(port), servers });
    }

    /// Time passes; every probe succeeds after `takes`.
    fn pass(&mut self, time: Duration, takes: Duration) {
        let end = self.now + time;
        while let Some(next) = self.checks.next_deadline().filter(|next| *next <= end) {
            self.now = next.max(self.now);
            self.handle(Event::Deadline);
            self.now += takes;
            self.finish_all(&Outcome::Good);
        }
        self.now = self.now.max(end);
    }

    fn finish_all(&mut self, outcome: &Outcome) {
        for target in std::mem::take(&mut self.running) {
            self.handle(Event::Finished { target, outcome: outcome.clone() });
        }
    }
}

#[test]
fn services_share_the_probe_of_a_target() {
    let mut rig = Rig::new(10);
    let one = check(1);
    rig.want(80, vec![wanted(1, &one), wanted(2, &one)]);
    rig.want(81, vec![wanted(1, &one)]);
    rig.want(82, vec![wanted(1, &check(2))]);
    assert_eq!(rig.checks.len(), 3);
    rig.reports.clear();
    rig.pass(Duration::from_secs(1), Duration::ZERO);
    let report = rig.reports.iter().find(|report| report.servers.len() == 2).unwrap();
    assert_eq!(report.servers, [(service(80), server(1)), (service(81), server(1))]);
    assert_eq!(report.said, Believed::Verdict(Verdict::Up));
    // One that joins later is told at once.
    rig.reports.clear();
    rig.want(83, vec![wanted(1, &one)]);
    assert_eq!(rig.reports[0].servers, [(service(83), server(1))]);
    assert_eq!(rig.reports[0].said, Believed::Verdict(Verdict::Up));
    // The probe goes with the last who wants it.
    for port in [80, 81, 82, 83] {
        rig.want(port, Vec::new());
    }
    assert!(rig.checks.is_empty() && rig.checks.next_deadline().is_none());
    assert_eq!(rig.reports.last().unwrap().said, Believed::Unchecked);
}

#[test]
fn asking_for_the_same_again_forgets_nothing() {
    let mut rig = Rig::new(10);
    let one = check(1);
    rig.want(80, vec![wanted(1, &one), wanted(2, &one)]);
    rig.pass(Duration::from_secs(2), Duration::ZERO);
    rig.reports.clear();
    // Equal, though not the same.
    rig.want(80, vec![wanted(1, &check(1)), wanted(2, &check(1))]);
    assert_eq!(rig.reports, []);
    assert_eq!(rig.checks.servers().filter(|(_, _, _, target)| target.belief() == Belief::Up).count(), 2);
}

#[test]
fn a_thousand_targets_are_spread_and_keep_their_rate() {
    let mut rig = Rig::new(1_000);
    let one = check(1);
    for port in 0..10 {
        rig.want(
            port,
            (0..100)
                .map(|last| {
                    let mut wanted = wanted(last, &one);
                    wanted.key.port = port;
                    wanted
                })
                .collect(),
        );
    }
    let began = rig.now;
    rig.pass(Duration::from_millis(9_999), Duration::ZERO);
    assert_eq!(rig.starts.len(), 10_000);
    let mut each = [0; 100];
    for (at, _) in &rig.starts {
        each[(at.duration_since(began).as_millis() % 1_000 / 10) as usize] += 1;
    }
    assert!(each.iter().all(|count| (1..300).contains(count)), "not spread: {each:?}");
}

#[test]
fn after_a_long_pause_they_are_not_all_asked_at_once_for_ever() {
    let mut rig = Rig::new(1_000);
    let one = check(1);
    rig.want(80, (0..100).map(|last| wanted(last, &one)).collect());
    rig.now += Duration::from_secs(60);
    rig.handle(Event::Deadline);
    assert_eq!(rig.running.len(), 100);
    rig.finish_all(&Outcome::Good);
    rig.starts.clear();
    let began = rig.now;
    rig.pass(Duration::from_millis(500), Duration::ZERO);
    assert!((25..75).contains(&rig.starts.len()), "{} of 100 in half an interval", rig.starts.len());
    assert!(rig.starts.iter().all(|(at, _)| at.duration_since(began) <= Duration::from_millis(500)));
}

#[test]
fn no_more_run_than_may() {
    let mut rig = Rig::new(3);
    let one = check(1);
    rig.want(80, (0..10).map(|last| wanted(last, &one)).collect());
    rig.now += Duration::from_secs(2);
    rig.handle(Event::Deadline);
    assert_eq!((rig.running.len(), rig.checks.next_deadline()), (3, None));
    assert!(rig.checks.held_back() > 0);
    for _ in 0..4 {
        rig.finish_all(&Outcome::Good);
    }
    let asked: BTreeSet<IpAddr> = rig.starts.iter().map(|(_, address)| *address).collect();
    assert_eq!(asked.len(), 10, "everybody is asked in turn");
}

#[derive(Clone, Debug)]
enum Step {
    Want(u16, Vec<(u8, u64)>),
    Pass(u64),
    Finish(usize, u8),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0u16..4, proptest::collection::vec((0u8..5, 1u64..3), 0..5))
            .prop_map(|(port, servers)| Step::Want(port, servers)),
        (0u64..3_000).prop_map(Step::Pass),
        (any::<usize>(), 0u8..3).prop_map(|(which, how)| Step::Finish(which, how)),
    ]
}

proptest! {
    #[test]
    fn whatever_happens_each_server_is_asked_and_told(steps in proptest::collection::vec(step(), 1..60)) {
        let mut rig = Rig::new(4);
        let mut asked: HashMap<ServiceId, BTreeMap<ServerId, u64>> = HashMap::new();
        for step in steps {
            match step {
                Step::Want(port, servers) => {
                    let servers: BTreeMap<u8, u64> = servers.into_iter().collect();
                    rig.want(port, servers.iter().map(|(last, interval)| wanted(*last, &check(*interval))).collect());
                    asked.insert(service(port), servers.into_iter().map(|(last, interval)| (server(last), interval)).collect());
                }
                Step::Pass(milliseconds) => {
                    rig.now += Duration::from_millis(milliseconds);
                    rig.handle(Event::Deadline);
                }
                Step::Finish(which, how) => {
                    let Some(target) = rig.running.iter().nth(which % rig.running.len().max(1)).copied() else { continue };
                    rig.running.remove(&target);
                    let outcome = match how {
                        0 => Outcome::Good,
                        1 => Outcome::bad("no"),
                        _ => Outcome::NotAsked { reason: "no room".to_owned() },
                    };
                    rig.handle(Event::Finished { target, outcome });
                }
            }
            // Everybody who asks is there, nobody else is, and equal ones share.
            let known: BTreeSet<(ServiceId, ServerId)> = rig.checks.servers().map(|(service, server, _, _)| (service, server)).collect();
            let wanted: BTreeSet<(ServiceId, ServerId)> =
                asked.iter().flat_map(|(service, servers)| servers.keys().map(|server| (*service, *server))).collect();
            prop_assert_eq!(&known, &wanted);
            let different: BTreeSet<(ServerId, u64)> =
                asked.values().flat_map(|servers| servers.iter().map(|(server, interval)| (*server, *interval))).collect();
            prop_assert_eq!(rig.checks.len(), different.len());
            let Lanes { programs, others } = &rig.checks.lanes;
            prop_assert_eq!(programs.running + others.running, rig.running.len());
            prop_assert!(rig.running.len() <= 4);
            let waiting = programs.waiting.len() + others.waiting.len();
            prop_assert_eq!(rig.running.len() + waiting, rig.checks.len());
            // What was told last is what is believed.
            let mut told: BTreeMap<(ServiceId, ServerId), Believed> = BTreeMap::new();
            // That one cannot be asked changes nothing.
            let said_of_state = |report: &&Report| !matches!(report.said, Believed::NotAsked { .. });
            for report in rig.reports.iter().filter(said_of_state) {
                told.extend(report.servers.iter().map(|member| (*member, report.said.clone())));
            }
            for (service, server, _, target) in rig.checks.servers() {
                let said = &told[&(service, server)];
                let agrees = match target.belief() {
                    Belief::Unknown { .. } => matches!(said, Believed::Unknown { .. }),
                    Belief::Up => *said == Believed::Verdict(Verdict::Up),
                    Belief::Down => matches!(said, Believed::Verdict(Verdict::Down { .. })),
                };
                prop_assert!(agrees, "{:?} is told {:?}", target.belief(), said);
            }
        }
    }
}

#[test]
fn programs_have_a_bound_of_their_own() {
    let mut rig = Rig::new(3);
    let program = Probe::Exec(ExecProbe { command: vec!["/bin/true".to_owned()] });
    let program = Arc::new(Check { probe: program, ..(*check(1)).clone() });
    let (programs, others) = (0..10, 10..13);
    rig.want(80, programs.clone().map(|last| wanted(last, &program)).collect());
    rig.want(81, others.map(|last| wanted(last, &check(1))).collect());
    rig.now += Duration::from_secs(2);
    rig.handle(Event::Deadline);
    let begun = |rig: &Rig, programs: bool| {
        rig.starts.iter().filter(|(_, address)| (*address < server(10).address) == programs).count()
    };
    assert_eq!((begun(&rig, true), begun(&rig, false)), (2, 3), "programs take nobody's place");
    assert_eq!((rig.running.len(), rig.checks.next_deadline()), (5, None));
    assert!(rig.checks.held_back() > 0);
    for _ in 0..5 {
        rig.finish_all(&Outcome::Good);
        assert!(rig.running.len() <= 5);
    }
    let asked: BTreeSet<IpAddr> = rig.starts.iter().map(|(_, address)| *address).collect();
    assert!(programs.map(server).all(|server| asked.contains(&server.address)), "every program has its turn");
}
