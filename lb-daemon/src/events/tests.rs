use std::fs;
use std::path::PathBuf;

use ipvsadm_compat::model::{Protocol, ServerId, ServiceId};

use super::file::{self, Files};
use super::*;

struct Directory(PathBuf);

impl Directory {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("lbd-events-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn state(&self) -> Arc<StateDirectory> {
        Arc::new(StateDirectory::new(&self.0))
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap_or_default()
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn service() -> ServiceId {
    ServiceId::Address { protocol: Protocol::Tcp, address: "192.0.2.1".parse().unwrap(), port: 80 }
}

fn down(cause: &str) -> Event {
    let server = ServerId { address: "10.0.0.7".parse().unwrap(), port: 8080 };
    Event::new(Kind::ServerDown).real_server(&service(), &server).change("up", "down").because(cause)
}

fn recorded(id: u64, cause: &str) -> Recorded {
    Recorded { id, time: Timestamp(1_795_179_693_123), event: down(cause) }
}

#[test]
fn an_event_reads_as_a_sentence_and_as_json() {
    let event = recorded(7, "HTTP 503, expected 200-299");
    assert_eq!(
        event.to_string(),
        "2026-11-20T13:01:33.123Z real server is down: 10.0.0.7:8080 of 192.0.2.1:80/tcp, up -> down, HTTP 503, expected \
         200-299"
    );
    let json = serde_json::to_string(&event).unwrap();
    assert_eq!(
        json,
        r#"{"id":7,"time":"2026-11-20T13:01:33.123Z","kind":"server_down","service":"192.0.2.1:80/tcp","real_server":"10.0.0.7:8080","old":"up","new":"down","cause":"HTTP 503, expected 200-299"}"#
    );
    assert_eq!(serde_json::from_str::<Recorded>(&json).unwrap(), event);
    let cases = [
        (Event::new(Kind::DaemonStopped), "daemon stopped"),
        (
            Event::new(Kind::InterfaceDetached).interface("eth0").because("it is gone"),
            "interface detached: eth0, it is gone",
        ),
        (
            Event::new(Kind::ServiceRemoved).service(&service()).old("rr"),
            "virtual service removed: 192.0.2.1:80/tcp, it was rr",
        ),
        (Event::new(Kind::FilesApplied).new_value("3 changes"), "files applied: 3 changes"),
    ];
    cases.iter().for_each(|(event, text)| assert_eq!(event.to_string(), *text));
}

#[test]
fn an_event_of_a_later_version_is_kept_as_far_as_it_is_understood() {
    let line = r#"{"id":1,"time":"2026-11-20T13:01:33.123Z","kind":"moon_rises","new":"full","colour":"red"}"#;
    let event: Recorded = serde_json::from_str(line).unwrap();
    assert_eq!((event.event.kind, event.event.new.as_deref()), (Kind::Unknown, Some("full")));
}

#[test]
fn every_kind_has_a_name_of_its_own() {
    let names: std::collections::BTreeSet<String> = Kind::ALL.iter().map(|kind| kind.name()).collect();
    assert_eq!(names.len(), Kind::ALL.len());
    assert!(names.contains("server_down") && !names.contains("unknown"));
    let documented = include_str!("../../../docs/json.md").split_once("The kinds:").unwrap().1;
    let documented = documented.split([',', '.', '\n']).map(|name| name.trim().to_owned());
    assert_eq!(documented.filter(|name| !name.is_empty()).collect::<std::collections::BTreeSet<_>>(), names);
}

#[test]
fn long_texts_are_cut_and_stay_on_one_line() {
    let event = Event::new(Kind::HookFailed).old("ä".repeat(200)).because(format!("one\ntwo{}", "x".repeat(2_000)));
    assert_eq!(event.old.as_deref().map(|old| (old.len(), old.ends_with("ä…"))), Some((259, true)));
    assert!(event.cause.starts_with("one two") && event.cause.len() < 1_040);
}

#[test]
fn the_history_is_bounded_by_count_and_by_bytes() {
    let mut history = History::default();
    (0..MAX_EVENTS as u64 + 5).for_each(|at| {
        history.add(Event::new(Kind::ServerUp), Timestamp(at));
    });
    assert_eq!((history.after(0, usize::MAX).len(), history.forgotten()), (MAX_EVENTS, 5));
    let mut history = History::default();
    (0..MAX_EVENTS as u64).for_each(|at| {
        history.add(down(&"x".repeat(1_000)), Timestamp(at));
    });
    let kept = history.after(0, usize::MAX);
    let bytes: usize = kept.iter().map(|event| serde_json::to_string(event).unwrap().len()).sum();
    assert!(kept.len() > 3_000 && bytes < MAX_BYTES * 11 / 10, "{} events, {bytes} bytes", kept.len());
    assert_eq!(kept.last().map(|event| event.id), Some(history.last()));
}

#[test]
fn ids_grow_whatever_the_clock_does() {
    let mut history = History::default();
    let ids: Vec<u64> =
        [5_000, 5_000, 4_000, 6_000].map(|at| history.add(Event::new(Kind::ServerUp), Timestamp(at))).to_vec();
    assert_eq!(ids, [5_000_000, 5_000_001, 5_000_002, 6_000_000]);
    assert_eq!(history.after(5_000_001, 1).first().map(|event| event.id), Some(5_000_002));
}

#[test]
fn a_torn_last_line_is_taken_back_and_foreign_lines_are_left_out() {
    let directory = Directory::new("torn");
    let mut files = Files::new(directory.state());
    files.append(&[recorded(1, "one"), recorded(2, "two")]).unwrap();
    let whole = directory.text("events.jsonl");
    fs::write(directory.0.join("events.jsonl"), format!("{whole}rubbish\n{}", &whole[..40])).unwrap();
    let past = file::load(&directory.state());
    assert_eq!((past.events.len(), past.unreadable), (2, 2));
    Files::new(directory.state()).append(&[recorded(3, "three")]).unwrap();
    let past = file::load(&directory.state());
    assert_eq!((past.events.iter().map(|event| event.id).collect::<Vec<_>>(), past.unreadable), (vec![1, 2, 3], 1));
}

#[test]
fn the_files_are_bounded_and_together_hold_the_last_events() {
    let directory = Directory::new("bounded");
    let mut files = Files::new(directory.state());
    let cause = "x".repeat(1_000);
    (0..200).for_each(|batch| {
        let batch: Vec<Recorded> = (0..50).map(|number| recorded(batch * 50 + number + 1, &cause)).collect();
        files.append(&batch).unwrap();
    });
    let [younger, older] = ["events.jsonl", "events.1.jsonl"].map(|name| directory.text(name).len());
    assert!(younger <= MAX_BYTES / 2 && older <= MAX_BYTES / 2, "{younger} {older}");
    let events = file::load(&directory.state()).events;
    assert!(events.len() > 1_500 && events.last().map(|event| event.id) == Some(10_000), "{}", events.len());
}

#[test]
fn a_restarted_daemon_knows_what_an_earlier_one_has_recorded() {
    let directory = Directory::new("restart");
    let state = Arc::new(StateDirectory::new(&directory.0));
    let first = Recorder::with_past_of(&state);
    let keeper = first.keep_in(Arc::clone(&state));
    first.record(down("one"));
    first.record(down("two"));
    drop(keeper);
    let other = StateDirectory::new(&directory.0);
    assert_eq!(Recorder::with_past_of(&other).last(), 0, "another daemon's");
    let second = Recorder::with_past_of(&state);
    assert_eq!(second.after(0, 10), first.after(0, 10));
    second.record(down("three"));
    assert_eq!(second.after(first.last(), 10).len(), 1);
}

#[test]
fn events_that_could_not_be_written_are_written_when_they_can() {
    let directory = Directory::new("later");
    let inner = directory.0.join("state");
    fs::write(&inner, "in the way").unwrap();
    let recorder = Recorder::default();
    recorder.record(down("one"));
    let keeper = recorder.keep_in(Arc::new(StateDirectory::new(&inner)));
    let writes = || {
        let deadline = std::time::Instant::now() + Duration::from_secs(20);
        while file::load(&StateDirectory::new(&inner)).events.len() < 2 && std::time::Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(20));
        }
        file::load(&StateDirectory::new(&inner)).events.len()
    };
    recorder.record(down("two"));
    assert_eq!(recorder.after(0, 10).len(), 2);
    fs::remove_file(&inner).unwrap();
    assert_eq!(writes(), 2);
    drop(keeper);
}

#[tokio::test]
async fn who_waits_is_woken_by_the_next_event() {
    let recorder = Recorder::default();
    recorder.wait_for(0, Duration::from_millis(1)).await;
    let other = recorder.clone();
    let waiting = tokio::spawn(async move { other.wait_for(0, Duration::from_secs(60)).await });
    tokio::task::yield_now().await;
    recorder.record(down("one"));
    tokio::time::timeout(Duration::from_secs(20), waiting).await.unwrap().unwrap();
}
