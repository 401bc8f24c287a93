use std::time::Instant;

use ipvsadm_compat::model::{Protocol, ServerId, ServiceId};

use super::outbox::Outbox;
use super::*;
use crate::events::{Event, MAX_EVENTS, Timestamp};

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { tokio::time::timeout(Duration::from_secs(20), future).await.unwrap() })
}

fn words(text: &str) -> Vec<String> {
    text.split(' ').map(str::to_owned).collect()
}

fn shell(script: &str) -> Vec<String> {
    ["/bin/sh", "-c", script].map(str::to_owned).to_vec()
}

fn server_down() -> Recorded {
    let service = ServiceId::Address { protocol: Protocol::Tcp, address: "192.0.2.1".parse().unwrap(), port: 80 };
    let server = ServerId { address: "10.0.0.7".parse().unwrap(), port: 8080 };
    let event = Event::new(Kind::ServerDown).real_server(&service, &server).change("up", "down").because("refused\0");
    Recorded { id: 5, time: Timestamp(1_795_179_693_123), event }
}

#[test]
fn a_hook_gets_arguments_and_variables() {
    let event = server_down();
    assert_eq!(hooks::arguments(&event.event), words("SERVER 10.0.0.7:8080 DOWN 192.0.2.1:80/tcp"));
    let other = |event: Event| hooks::arguments(&event);
    assert_eq!(other(Event::new(Kind::DaemonStarted)), words("DIRECTOR lbd DAEMON_STARTED"));
    assert_eq!(
        other(Event::new(Kind::InterfaceDetached).interface("eth0")),
        words("INTERFACE eth0 INTERFACE_DETACHED")
    );
    let check = "test \"$LBD_EVENT/$LBD_REAL_SERVER/$LBD_OLD/$LBD_NEW/$LBD_INTERFACE/$LBD_CAUSE\" = \
                 'server_down/10.0.0.7:8080/up/down//refused '";
    let result = block_on(hook::run(&shell(check), &[], &hooks::variables(&event), Duration::from_secs(10)));
    assert_eq!(result, Ok(()));
}

#[test]
fn a_hook_that_fails_says_how_and_what_it_printed() {
    let long = "i=0; while [ $i -lt 3000 ]; do echo line $i; i=$((i+1)); done; exit 1";
    let cases: [(Vec<String>, &str); 4] = [
        (shell("echo one; echo two >&2; exit 3"), "exit status: 3; it printed: "),
        (shell("kill -9 $$"), "signal: 9"),
        (vec!["/nowhere/hook".to_owned()], "cannot start: "),
        (shell(long), "exit status: 1; it printed: line 0 | line 1"),
    ];
    for (command, expected) in cases {
        let said = block_on(hook::run(&command, &[], &[], Duration::from_secs(10))).unwrap_err();
        assert!(said.starts_with(expected) && said.len() < 800, "{said}");
    }
}

#[test]
fn a_hook_that_hangs_is_ended_with_all_that_it_has_started() {
    let file = std::env::temp_dir().join(format!("lbd-notify-{}", std::process::id()));
    let script = format!("sleep 1000 & echo $! > {}; wait", file.display());
    let said = block_on(hook::run(&shell(&script), &[], &[], Duration::from_millis(300))).unwrap_err();
    assert_eq!(said, "took longer than 300ms and was ended");
    let child = std::fs::read_to_string(&file).unwrap();
    let _ = std::fs::remove_file(&file);
    let status = std::path::PathBuf::from(format!("/proc/{}/stat", child.trim()));
    let is_gone = || std::fs::read_to_string(&status).map_or(true, |stat| stat.contains(") Z "));
    let until = Instant::now() + Duration::from_secs(10);
    while !is_gone() && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(is_gone(), "process {child} goes on");
}

#[test]
fn who_falls_behind_leaves_the_oldest_out() {
    let events = Recorder::default();
    let mut follower = Follower::new(&events, 0, is_for_hooks);
    (0..MOST_WAITING + 10).for_each(|number| events.record(Event::new(Kind::ServerUp).because(number.to_string())));
    events.record(Event::new(Kind::HookFailed));
    let (waiting, left_out) = follower.waiting();
    assert_eq!((waiting.len(), left_out), (MOST_WAITING, 10));
    assert_eq!(waiting.first().map(|event| event.event.cause.as_str()), Some("10"));
    assert_eq!(follower.waiting().0.len(), 0);
}

#[test]
fn what_the_history_has_forgotten_is_left_out_too_and_counted() {
    let events = Recorder::default();
    let mut follower = Follower::new(&events, 0, is_for_hooks);
    events.record(Event::new(Kind::ServerUp));
    assert_eq!(follower.waiting().1, 0);
    (0..MAX_EVENTS + 7).for_each(|_| events.record(Event::new(Kind::ServerUp)));
    let (waiting, left_out) = follower.waiting();
    assert_eq!((waiting.len(), left_out), (MOST_WAITING, MAX_EVENTS + 7 - MOST_WAITING));
    assert_eq!(follower.waiting().1, 0);
}

#[test]
fn the_first_event_is_mailed_at_once_and_what_follows_stands_in_the_next_mail() {
    let start = Instant::now();
    let at = |seconds| start + Duration::from_secs(seconds);
    let mut outbox = Outbox::new("lb1".to_owned(), Duration::from_secs(60));
    assert_eq!((outbox.next_deadline(start), outbox.letter(start)), (None, None));
    outbox.add(vec![server_down()], 0);
    let first = outbox.letter(at(1)).unwrap();
    assert_eq!(
        first.subject,
        "[lbd lb1] real server is down: 10.0.0.7:8080 of 192.0.2.1:80/tcp, up -> down, refused\0"
    );
    assert_eq!(first.body.lines().count(), 1);
    outbox.add(vec![server_down(), server_down()], 0);
    outbox.was_sent(&first);
    assert_eq!(outbox.letter(at(60)), None);
    assert_eq!(outbox.next_deadline(at(5)), Some(at(61)));
    outbox.add((0..MOST_WAITING).map(|_| server_down()).collect(), 3);
    let second = outbox.letter(at(61)).unwrap();
    assert!(second.subject.ends_with(" (and 260 more)"), "{}", second.subject);
    assert!(second.body.contains("\n5 earlier events are left out"), "{}", second.body);
    // It was not sent: everything is still there, and tried again after the interval.
    assert_eq!(outbox.letter(at(62)), None);
    assert_eq!(outbox.letter(at(121)), Some(second.clone()));
    outbox.was_sent(&second);
    assert_eq!(outbox.next_deadline(at(500)), None);
}
