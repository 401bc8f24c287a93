use std::path::Path;
use std::time::Duration;

use ipvsadm_compat::model::{Change, Timeouts};
use ipvsadm_compat::protocol::{Hello, Outcome, PROTOCOL_VERSION, encode, read_frame, write_frame};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;

use super::*;
use crate::events::Recorder;

const NAMESPACE: u64 = 42;

/// A directory that goes with the test.
struct Directory(std::path::PathBuf);

impl Directory {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("lbd-control-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        Self(path)
    }

    fn socket(&self) -> std::path::PathBuf {
        self.0.join("lbd.sock")
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { tokio::time::timeout(Duration::from_secs(15), future).await.unwrap() })
}

/// A daemon whose engine answers timeouts, and every change with a hint that names it.
fn daemon(path: &Path) -> ControlSocket {
    let (socket, listener) = ControlSocket::bind(path, None).unwrap();
    let (sender, mut receiver) = mpsc::channel::<Asked>(MAX_WAITING);
    let here = Here {
        network_namespace: NAMESPACE,
        socket: path.to_owned(),
        access: Access::new(None),
        events: Recorder::default(),
    };
    tokio::spawn(serve(listener, here, sender));
    tokio::spawn(async move {
        while let Some(Asked { request, answer }) = receiver.recv().await {
            let response = match request {
                Request::GetTimeouts => Response::Timeouts(Timeouts::default()),
                Request::Change(change) => Response::Done(Outcome { hint: Some(format!("{change:?}")) }),
                other => panic!("unexpected {other:?}"),
            };
            let _ = answer.send(Answer::One(response));
        }
    });
    socket
}

fn hello(namespace: u64, socket_named: bool) -> Request {
    Request::Hello(Hello { version: PROTOCOL_VERSION, network_namespace: namespace, socket_named, pid: 1 })
}

async fn send(stream: &mut UnixStream, request: &Request) {
    stream.write_all(&encode(request).unwrap()).await.unwrap();
}

async fn receive(stream: &mut UnixStream) -> Option<Response> {
    let mut header = [0; 4];
    stream.read_exact(&mut header).await.ok()?;
    let mut frame = header.to_vec();
    frame.resize(4 + u32::from_le_bytes(header) as usize, 0);
    stream.read_exact(&mut frame[4..]).await.ok()?;
    read_frame(&mut frame.as_slice()).unwrap()
}

async fn greet(path: &Path, request: Request) -> (UnixStream, Option<Response>) {
    let mut stream = UnixStream::connect(path).await.unwrap();
    send(&mut stream, &request).await;
    let response = receive(&mut stream).await;
    (stream, response)
}

fn refusal_text(response: Option<Response>) -> String {
    match response {
        Some(Response::Refused(refusal)) => format!("{refusal} / {}", refusal.hint.as_deref().unwrap_or_default()),
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn requests_are_answered_in_order_also_without_waiting() {
    let directory = Directory::new("order");
    block_on(async {
        let _socket = daemon(&directory.socket());
        let (mut stream, welcome) = greet(&directory.socket(), hello(NAMESPACE, false)).await;
        assert_eq!(welcome, Some(Response::Welcome { version: PROTOCOL_VERSION, pid: std::process::id() }));
        let mut bytes = Vec::new();
        write_frame(&mut bytes, &Request::GetTimeouts).unwrap();
        write_frame(&mut bytes, &Request::GetInfo).unwrap();
        write_frame(&mut bytes, &Request::Change(Change::Flush)).unwrap();
        stream.write_all(&bytes).await.unwrap();
        assert_eq!(receive(&mut stream).await, Some(Response::Timeouts(Timeouts::default())));
        assert!(matches!(receive(&mut stream).await, Some(Response::Info(_))));
        assert_eq!(receive(&mut stream).await, Some(Response::Done(Outcome { hint: Some("Flush".into()) })));
    });
}

#[test]
fn a_client_of_another_namespace_is_refused_unless_it_named_the_socket() {
    let directory = Directory::new("namespace");
    block_on(async {
        let path = directory.socket();
        let _socket = daemon(&path);
        let text = refusal_text(greet(&path, hello(7, false)).await.1);
        assert!(text.contains("another network namespace") && text.contains("LBD_SOCKET="), "{text}");
        for (namespace, named) in [(7, true), (NAMESPACE, false), (0, false)] {
            assert!(matches!(greet(&path, hello(namespace, named)).await.1, Some(Response::Welcome { .. })));
        }
    });
}

#[test]
fn another_version_and_a_missing_greeting_are_refused() {
    let directory = Directory::new("greeting");
    block_on(async {
        let path = directory.socket();
        let _socket = daemon(&path);
        let old = Request::Hello(Hello { version: 99, network_namespace: 0, socket_named: true, pid: 1 });
        assert!(refusal_text(greet(&path, old).await.1).contains("version 99"));
        let (mut stream, response) = greet(&path, Request::GetTimeouts).await;
        assert!(refusal_text(response).contains("greeting"));
        assert_eq!(receive(&mut stream).await, None);
    });
}

#[test]
fn garbage_is_refused_and_harms_nobody_else() {
    let directory = Directory::new("garbage");
    block_on(async {
        let path = directory.socket();
        let _socket = daemon(&path);
        let garbage: [&[u8]; 5] =
            [b"\xff\xff\xff\xff", b"GET / HTTP/1.0\r\n\r\n", b"\x02\0\0\0{}", b"\0\0\0\0", b"\x01"];
        for bytes in garbage {
            let mut stream = UnixStream::connect(&path).await.unwrap();
            stream.write_all(bytes).await.unwrap();
            stream.shutdown().await.unwrap();
            let answer = receive(&mut stream).await;
            assert!(matches!(answer, None | Some(Response::Refused(_))), "{answer:?}");
        }
        let (mut stream, _) = greet(&path, hello(NAMESPACE, false)).await;
        stream.write_all(b"\x07\0\0\0garbage").await.unwrap();
        assert!(matches!(receive(&mut stream).await, Some(Response::Refused(_))));
        send(&mut stream, &Request::GetTimeouts).await;
        assert!(matches!(receive(&mut stream).await, Some(Response::Timeouts(_))));
    });
}

/// As [`block_on`], but where nothing else happens the clock moves on by itself.
fn block_on_fast_clock(future: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    runtime.block_on(future);
}

#[test]
fn who_does_not_greet_loses_its_place_and_who_has_greeted_may_think() {
    let directory = Directory::new("silence");
    block_on_fast_clock(async {
        let _socket = daemon(&directory.socket());
        let start = tokio::time::Instant::now();
        let (mut greeted, _) = greet(&directory.socket(), hello(NAMESPACE, false)).await;
        let mut silent = UnixStream::connect(&directory.socket()).await.unwrap();
        assert_eq!(receive(&mut silent).await, None);
        let mut slow = UnixStream::connect(&directory.socket()).await.unwrap();
        slow.write_all(&encode(&hello(NAMESPACE, false)).unwrap()[..40]).await.unwrap();
        assert_eq!(receive(&mut slow).await, None);
        let taken = start.elapsed();
        assert!(taken >= Duration::from_secs(20) && taken < Duration::from_secs(22), "{taken:?}");
        send(&mut greeted, &Request::GetTimeouts).await;
        assert!(matches!(receive(&mut greeted).await, Some(Response::Timeouts(_))));
    });
}

#[test]
fn a_greeting_is_short() {
    let directory = Directory::new("long-greeting");
    block_on(async {
        let _socket = daemon(&directory.socket());
        let mut stream = UnixStream::connect(&directory.socket()).await.unwrap();
        stream.write_all(&5_000_u32.to_le_bytes()).await.unwrap();
        assert!(refusal_text(receive(&mut stream).await).contains("a greeting of 5000 bytes is longer than 4096"));
        assert_eq!(receive(&mut stream).await, None);
    });
}

#[test]
fn a_batch_has_a_bound() {
    let directory = Directory::new("batch");
    block_on(async {
        let _socket = daemon(&directory.socket());
        let (mut stream, _) = greet(&directory.socket(), hello(NAMESPACE, false)).await;
        let changes = vec![Change::Flush; 100_001];
        send(&mut stream, &Request::Batch { changes, atomic: true, dry_run: false }).await;
        let text = refusal_text(receive(&mut stream).await);
        assert!(text.contains("100001 changes at once, lbd makes 100000 at most"), "{text}");
        send(&mut stream, &Request::GetTimeouts).await;
        assert!(matches!(receive(&mut stream).await, Some(Response::Timeouts(_))));
    });
}

#[test]
fn few_long_messages_are_held_at_a_time_and_short_ones_pass_them() {
    let directory = Directory::new("long");
    block_on_fast_clock(async {
        let path = directory.socket();
        let _socket = daemon(&path);
        let header = 70_000_u32.to_le_bytes();
        let mut holders = Vec::new();
        for _ in 0..4 {
            let (mut stream, _) = greet(&path, hello(NAMESPACE, false)).await;
            stream.write_all(&header).await.unwrap();
            holders.push(stream);
        }
        let (mut short, _) = greet(&path, hello(NAMESPACE, false)).await;
        send(&mut short, &Request::GetTimeouts).await;
        assert!(matches!(receive(&mut short).await, Some(Response::Timeouts(_))));
        let (mut fifth, _) = greet(&path, hello(NAMESPACE, false)).await;
        fifth.write_all(&header).await.unwrap();
        // Those that stall go after their time, and the fifth has a place: its rubbish is read.
        let rubbish = vec![b'x'; 70_000];
        for holder in &mut holders {
            assert_eq!(receive(holder).await, None);
        }
        fifth.write_all(&rubbish).await.unwrap();
        assert!(refusal_text(receive(&mut fifth).await).contains("not understood"));
    });
}

#[test]
fn clients_that_stop_in_the_middle_of_a_frame_hold_up_nobody() {
    let directory = Directory::new("half");
    block_on(async {
        let path = directory.socket();
        let _socket = daemon(&path);
        let mut stuck = Vec::new();
        for _ in 0..50 {
            let (mut stream, _) = greet(&path, hello(NAMESPACE, false)).await;
            stream.write_all(&encode(&Request::GetTimeouts).unwrap()[..6]).await.unwrap();
            stuck.push(stream);
        }
        let (mut stream, _) = greet(&path, hello(NAMESPACE, false)).await;
        send(&mut stream, &Request::GetTimeouts).await;
        assert!(matches!(receive(&mut stream).await, Some(Response::Timeouts(_))));
    });
}

#[test]
fn a_thousand_clients_are_served_at_once() {
    let directory = Directory::new("thousand");
    // Both ends of a thousand connections are in this process.
    let _ = nix::sys::resource::setrlimit(nix::sys::resource::Resource::RLIMIT_NOFILE, 4_096, 4_096);
    block_on(async {
        let path = directory.socket();
        let _socket = daemon(&path);
        let mut streams = Vec::new();
        for _ in 0..1_000 {
            streams.push(greet(&path, hello(NAMESPACE, false)).await.0);
        }
        for stream in &mut streams {
            send(stream, &Request::GetTimeouts).await;
        }
        for stream in &mut streams {
            assert!(matches!(receive(stream).await, Some(Response::Timeouts(_))));
        }
    });
}

#[test]
fn a_second_daemon_is_told_the_first_ones_process() {
    let directory = Directory::new("second");
    block_on(async {
        let path = directory.socket();
        let first = daemon(&path);
        let error = ControlSocket::bind(&path, None).unwrap_err();
        assert!(matches!(error, Error::Owned { pid: Some(pid), .. } if pid == std::process::id()), "{error}");
        drop(first);
        ControlSocket::bind(&path, None).unwrap();
    });
}

#[test]
fn what_a_killed_daemon_left_is_replaced_and_what_is_no_socket_is_not() {
    use std::os::unix::fs::PermissionsExt;
    let directory = Directory::new("stale");
    block_on(async {
        let path = directory.socket();
        std::fs::create_dir_all(&directory.0).unwrap();
        drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
        let _socket = daemon(&path);
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let file = directory.0.join("file");
        std::fs::write(&file, "precious").unwrap();
        assert!(matches!(ControlSocket::bind(&file, None), Err(Error::InTheWay { .. })));
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "precious");
    });
}

#[test]
fn a_lock_that_somebody_has_put_there_is_neither_followed_nor_waited_for() {
    let directory = Directory::new("planted");
    block_on(async {
        std::fs::create_dir_all(&directory.0).unwrap();
        let (path, file) = (directory.socket(), directory.0.join("file"));
        let lock = std::path::PathBuf::from(format!("{}.lock", path.display()));
        std::fs::write(&file, "precious").unwrap();
        std::os::unix::fs::symlink(&file, &lock).unwrap();
        assert!(matches!(ControlSocket::bind(&path, None), Err(Error::System { operation: "lock", .. })));
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "precious");
        std::fs::remove_file(&lock).unwrap();
        nix::unistd::mkfifo(&lock, nix::sys::stat::Mode::S_IRWXU).unwrap();
        assert!(matches!(ControlSocket::bind(&path, None), Err(Error::InTheWay { .. })));
    });
}
