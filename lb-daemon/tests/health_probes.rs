//! Probes against servers that do all that a server must not do.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what helps a test may fail like it")]

use std::future::Future;
use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::sync::Arc;
use std::time::{Duration, Instant};

use lb_daemon::health::probe::{Tools, ask};
use lb_daemon::health::{
    Check, Digest, DnsProbe, ExecProbe, HttpProbe, Outcome, Probe, RecordType, SendExpect, TargetKey, TlsSettings,
};

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    tokio::task::LocalSet::new().block_on(&runtime, future)
}

const LIMIT: Duration = Duration::from_millis(600);

fn probe(probe: Probe, to: SocketAddr) -> Outcome {
    probe_by(Check { timeout: LIMIT, ..Check::new(probe) }, to)
}

fn probe_by(check: Check, to: SocketAddr) -> Outcome {
    let check = Arc::new(check);
    let key = TargetKey { check, address: to.ip(), port: to.port(), service: None };
    let began = Instant::now();
    let outcome = block_on(ask(&key, &Tools::default()));
    assert!(began.elapsed() < LIMIT * 3, "it took {:?}: {outcome:?}", began.elapsed());
    outcome
}

/// A server that does this with each connection, after it has read something. Ends with the test.
fn server(serve: impl Fn(&mut TcpStream) + Send + Sync + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let serve = Arc::new(serve);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (serve, mut stream) = (serve.clone(), stream.unwrap());
            std::thread::spawn(move || serve(&mut stream));
        }
    });
    address
}

/// One that answers a request with these bytes.
fn answers(answer: impl Into<Vec<u8>>) -> SocketAddr {
    let answer = answer.into();
    server(move |stream| {
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(&answer);
    })
}

/// One that says `first` and then `again` for ever, as fast as it can.
fn endless(first: &'static [u8], again: &'static [u8]) -> SocketAddr {
    server(move |stream| {
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(first);
        while stream.write_all(again).is_ok() {}
    })
}

fn silent() -> SocketAddr {
    server(|stream| while stream.read(&mut [0; 4096]).is_ok_and(|length| length > 0) {})
}

fn resets() -> SocketAddr {
    server(|stream| {
        let _ = stream.read(&mut [0; 4096]);
        let _ = socket2::SockRef::from(&*stream).set_linger(Some(Duration::ZERO));
    })
}

/// One that gives a byte every 100 milliseconds.
fn slow(answer: &'static [u8]) -> SocketAddr {
    server(move |stream| {
        let _ = stream.read(&mut [0; 4096]);
        for byte in answer {
            std::thread::sleep(Duration::from_millis(100));
            if stream.write_all(&[*byte]).is_err() {
                return;
            }
        }
    })
}

fn refusing() -> SocketAddr {
    // Nobody listens there any more.
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

#[track_caller]
fn check(kind: Probe, to: SocketAddr, expected: &str) {
    let outcome = probe(kind.clone(), to);
    match (&outcome, expected) {
        (Outcome::Good, "good") => (),
        (Outcome::Bad { reason, refused }, expected) => {
            assert!(reason.contains(expected), "{kind:?}: {reason:?}, not {expected:?}");
            assert_eq!(*refused, reason.ends_with("refused"), "{reason}");
        }
        (outcome, expected) => panic!("{kind:?}: {outcome:?}, not {expected:?}"),
    }
}

fn dialogue(send: &str, expect: &str) -> SendExpect {
    SendExpect { send: send.into(), expect: expect.into() }
}

#[test]
fn a_connection_or_a_dialogue() {
    let tcp = |send: &str, expect: &str| Probe::Tcp(dialogue(send, expect));
    check(tcp("", ""), silent(), "good");
    check(tcp("", ""), refusing(), "connect: refused");
    check(tcp("PING\n", "+PONG"), answers("+PONG\r\n"), "good");
    check(tcp("PING\n", "+PONG"), answers("-ERR\x00\r\n"), r#"answer "-ERR\x00\r\n", expected "+PONG""#);
    check(tcp("PING\n", "+PONG"), answers(""), r#"no answer, expected "+PONG""#);
    check(tcp("PING\n", "+PONG"), silent(), "receive: no answer within 600ms");
    check(tcp("PING\n", "+PONG"), resets(), "receive: reset by the server");
    check(tcp("PING\n", "+PONG"), slow(b"+PO"), r#"answer "+PO""#);
    check(tcp("PING\n", "+PONG"), slow(b"+PONG and much more"), "good");
    check(tcp("PING\n", "+PONG"), slow(b"not that and much more of it"), "receive: no answer within");
    check(tcp("PING\n", "+PONG"), endless(b"", &[b'x'; 4096]), r#"answer "xxx"#);
}

fn page(body: Option<&str>) -> Probe {
    Probe::Http(HttpProbe { body: body.map(str::to_owned), ..HttpProbe::get() })
}

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";

#[test]
fn pages_with_a_status_and_a_body() {
    check(page(None), answers(OK), "good");
    check(page(Some("^hel+o$")), answers(OK), "good");
    check(page(Some("^x")), answers(OK), "HTTP 200, nothing in the body matches /^x/");
    check(page(None), answers("HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n"), "HTTP 503, expected 200-299");
    check(page(Some("hello")), answers("HTTP/1.0 200 OK\r\n\r\nsay hello"), "good");
    check(
        page(Some("hello")),
        answers("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n"),
        "good",
    );
    let ranges = HttpProbe { status: vec![200..=200, 301..=302], ..HttpProbe::get() };
    check(Probe::Http(ranges.clone()), answers("HTTP/1.1 301 Moved\r\nContent-Length: 0\r\n\r\n"), "good");
    check(
        Probe::Http(ranges),
        answers("HTTP/1.1 404 Gone\r\nContent-Length: 0\r\n\r\n"),
        "HTTP 404, expected 200, 301-302",
    );
}

#[test]
fn servers_that_do_not_speak_http() {
    check(page(None), refusing(), "connect: refused");
    check(page(None), silent(), "HTTP request: no answer within 600ms");
    check(page(None), resets(), "HTTP: ");
    check(page(None), answers(""), "the server ended the connection before its answer");
    check(page(None), answers("\x00\x01\x02 rubbish \x7f\r\n\r\n"), "the answer is no HTTP");
    check(page(None), answers("220 mail ready\r\n"), "the answer is no HTTP");
    check(page(None), slow(b"HTTP/1.1 200 OK\r\nA: b\r\n"), "HTTP request: no answer within");
    check(page(None), answers("HTTP/1.1 200 OK\r\nContent-Len"), "the server ended the connection");
    check(page(None), endless(b"HTTP/1.1 200 OK\r\n", b"X-Filler: yyyyyyyyyyyyyyyyyyyyyyy\r\n"), "HTTP: the ");
    check(page(None), endless(b"HTTP/1.1 200 OK\r\nX: ", &[b'y'; 4096]), "the header is longer than 65536 bytes");
    check(page(Some("z")), answers("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello"), "HTTP");
    check(page(Some("z")), slow(b""), "HTTP");
    // Its body never ends, and is not needed.
    check(page(None), endless(b"HTTP/1.1 200 OK\r\n\r\n", &[b'y'; 4096]), "good");
    check(page(Some("z")), endless(b"HTTP/1.1 200 OK\r\n\r\n", &[b'y'; 65536]), "nothing in the body matches /z/");
    let digest = HttpProbe { digest: Some(Digest::Md5([0; 16])), ..HttpProbe::get() };
    check(
        Probe::Http(digest.clone()),
        endless(b"HTTP/1.1 200 OK\r\n\r\n", &[b'y'; 65536]),
        "the body is longer than 1048576 bytes",
    );
    check(Probe::Http(digest), answers(OK), "the body's digest is 5d41402abc4b2a76b9719d911017c592, expected 0000");
    let tls = HttpProbe { tls: Some(TlsSettings::default()), ..HttpProbe::get() };
    check(Probe::Http(tls.clone()), answers(OK), "TLS: ");
    check(Probe::Http(tls), silent(), "TLS handshake: no answer within");
}

#[test]
fn the_request_is_the_one_that_was_asked_for() {
    let (sender, requests) = std::sync::mpsc::channel();
    let to = server(move |stream| {
        let mut request = [0; 4096];
        let length = stream.read(&mut request).unwrap();
        sender.send(String::from_utf8_lossy(&request[..length]).into_owned()).unwrap();
        stream.write_all(OK.as_bytes()).unwrap();
    });
    let host = Some("www.example.org".to_owned());
    let asked = HttpProbe { method: "HEAD".into(), path: "/up?deep=1".into(), host, ..HttpProbe::get() };
    check(Probe::Http(asked), to, "good");
    let request = requests.recv().unwrap().to_lowercase();
    assert!(request.starts_with("head /up?deep=1 http/1.1\r\n"), "{request}");
    assert!(request.contains("\r\nhost: www.example.org\r\n") && request.contains("\r\nconnection: close\r\n"));
}

#[test]
fn datagrams_and_their_answers() {
    let udp = |send: &str, expect: &str| Probe::Udp(dialogue(send, expect));
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    let to = socket.local_addr().unwrap();
    std::thread::spawn(move || {
        let mut buffer = [0; 2048];
        while let Ok((length, from)) = socket.recv_from(&mut buffer) {
            if &buffer[..length] != b"silence" {
                socket.send_to(&[b"echo ", &buffer[..length]].concat(), from).unwrap();
            }
        }
    });
    check(udp("hello", "echo hello"), to, "good");
    check(udp("hello", "other"), to, r#"answer "echo hello", expected "other""#);
    check(udp("hello", ""), to, "good");
    check(udp("silence", ""), to, "receive: no answer within");
    // Nothing was asked: a server that says nothing, and does not refuse, is there.
    let quiet = UdpSocket::bind("127.0.0.1:0").unwrap();
    check(udp("", ""), quiet.local_addr().unwrap(), "good");
    let brief = |timeout| Check { timeout, ..Check::new(udp("", "")) };
    for milliseconds in [20, 100, 249] {
        let outcome = probe_by(brief(Duration::from_millis(milliseconds)), quiet.local_addr().unwrap());
        assert_eq!(outcome, Outcome::Good, "within {milliseconds} ms");
    }
    check(udp("silence", "x"), to, "receive: no answer within");
    let nobody = UdpSocket::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    check(udp("hello", ""), nobody, "receive: refused");
    check(udp("hello", "x"), nobody, "receive: refused");
    let query = DnsProbe { name: "health.test".into(), record: RecordType::A, rcode: 0 };
    // An answer with the question's number, and then rubbish.
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    let rubbish = socket.local_addr().unwrap();
    std::thread::spawn(move || {
        let mut buffer = [0; 2048];
        while let Ok((_, from)) = socket.recv_from(&mut buffer) {
            socket.send_to(&[buffer[0], buffer[1], 0xff, 0xff, 0xff], from).unwrap();
        }
    });
    check(Probe::Dns(query.clone()), rubbish, "the answer is no DNS message");
    check(Probe::Dns(query), nobody, "query: refused");
}

#[test]
fn echoes_of_both_families() {
    for address in [IpAddr::from(Ipv4Addr::LOCALHOST), IpAddr::from(std::net::Ipv6Addr::LOCALHOST)] {
        check(Probe::Icmp, SocketAddr::new(address, 0), "good");
    }
}

#[test]
fn programs_end_with_their_whole_group() {
    let exec =
        |command: &[&str]| Probe::Exec(ExecProbe { command: command.iter().map(|word| (*word).to_owned()).collect() });
    let to = SocketAddr::from(([10, 0, 0, 7], 80));
    check(exec(&["sh", "-c", "test $LBD_ADDRESS:$LBD_PORT = 10.0.0.7:80"]), to, "good");
    check(exec(&["sh", "-c", "exit 3"]), to, "sh: exit code 3, expected 0");
    check(exec(&["sh", "-c", "kill -TERM $$"]), to, "sh: ended by signal 15");
    let not_there = probe(exec(&["/nonexistent/program"]), to);
    assert!(matches!(&not_there, Outcome::NotAsked { reason } if reason.contains("No such file")), "{not_there:?}");
    // A child of its own outlives the program, and not the probe.
    let marker = std::env::temp_dir().join(format!("lbd-probe-{}", std::process::id()));
    let script = format!("(sleep 30 & echo $! > {0}; wait) ", marker.display());
    check(exec(&["sh", "-c", &script]), to, "script: no answer within");
    let child: i32 = std::fs::read_to_string(&marker).unwrap().trim().parse().unwrap();
    std::fs::remove_file(&marker).unwrap();
    let until = Instant::now() + Duration::from_secs(10);
    let is_gone = || {
        let status = std::fs::read_to_string(format!("/proc/{child}/stat")).unwrap_or_default();
        status.is_empty() || status.contains(") Z ")
    };
    while !is_gone() {
        assert!(Instant::now() < until, "process {child} goes on");
        std::thread::sleep(Duration::from_millis(10));
    }
}
