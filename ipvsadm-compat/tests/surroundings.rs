//! What the commands do when the director is missing, strange, or at odds with them.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::io::{Read, Write};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use ipvsadm_compat::app::Surroundings;
use ipvsadm_compat::client::{Client, ClientError, SocketChoice};
use ipvsadm_compat::model::{ConnectionLine, ConnectionProtocol};
use ipvsadm_compat::names::NoNames;
use ipvsadm_compat::protocol::{
    CONNECTIONS_PER_FRAME, PROTOCOL_VERSION, Request, Response, encode, read_frame, write_frame,
};
use ipvsadm_compat::refusal::{Reason, Refusal};

const IPVSADM: &str = env!("CARGO_BIN_EXE_ipvsadm");
const SAVE: &str = env!("CARGO_BIN_EXE_ipvsadm-save");
const RESTORE: &str = env!("CARGO_BIN_EXE_ipvsadm-restore");
const SURE: &str = "Are you sure that IP Virtual Server is built in the kernel or as module?";

struct Place(PathBuf);

impl Place {
    fn new(name: &str) -> Place {
        let path = std::env::temp_dir().join(format!("ipvsadm-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Place(path)
    }

    fn socket(&self) -> PathBuf {
        self.0.join("socket")
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // A directory that stays behind harms nobody.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn run(program: &str, socket: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(program)
        .args(arguments)
        .env("LBD_SOCKET", socket)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read its input has closed it already.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

/// Exit code, stdout, stderr.
fn said(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn without_a_daemon_every_command_says_so_and_what_to_do() {
    let place = Place::new("nobody");
    let root = nix::unistd::geteuid().is_root();
    for arguments in [&["-Ln"][..], &["-h"], &["nonsense"], &[]] {
        let (exit, out, err) = said(&run(IPVSADM, &place.socket(), arguments, ""));
        let lines: Vec<_> = err.lines().collect();
        assert_eq!((exit, out.as_str(), lines[1]), (2, "", SURE), "{arguments:?}");
        if root {
            assert_eq!(lines[0], "Can't initialize ipvs: Protocol not available");
            assert!(lines[2].starts_with("hint: ") && lines[2].contains("lbd run") && lines[2].contains("socket"));
        } else {
            assert_eq!(lines[0], "Can't initialize ipvs: Permission denied (you must be root)");
        }
    }
    assert_eq!(said(&run(SAVE, &place.socket(), &[], "")).0, 2);
    assert_eq!(said(&run(RESTORE, &place.socket(), &[], "")).0, 2);
}

#[test]
fn a_user_without_rights_is_told_so_as_by_the_real_one() {
    if !nix::unistd::geteuid().is_root() {
        // Then the test before this one is it.
        return;
    }
    let place = Place::new("rights");
    support::serve(&place.socket(), &place.0.join("machine"));
    std::fs::set_permissions(place.socket(), std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let program = place.0.join("ipvsadm");
    std::fs::copy(IPVSADM, &program).unwrap();
    let output = Command::new("setpriv")
        .args(["--reuid", "65534", "--clear-groups"])
        .arg(&program)
        .arg("-Ln")
        .env("LBD_SOCKET", place.socket())
        .output()
        .unwrap();
    let message = format!("Can't initialize ipvs: Permission denied (you must be root)\n{SURE}\n");
    assert_eq!(said(&output), (2, String::new(), message));
}

/// Accepts one connection, answers its hello with `answer`, and hands it to `then`.
fn one_visitor(place: &Place, answer: Response, then: impl FnOnce(std::os::unix::net::UnixStream) + Send + 'static) {
    let listener = UnixListener::bind(place.socket()).unwrap();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        assert!(matches!(read_frame::<Request>(&mut stream), Ok(Some(Request::Hello(_)))));
        write_frame(&mut stream, &answer).unwrap();
        then(stream);
    });
}

fn welcome() -> Response {
    Response::Welcome { version: PROTOCOL_VERSION, pid: 1 }
}

#[test]
fn a_daemon_that_refuses_the_visitor_is_quoted_with_its_hint() {
    let place = Place::new("refused");
    let refusal = Refusal::with_hint(Reason::Other("lbd runs in another network namespace".into()), "name the socket");
    one_visitor(&place, Response::Refused(refusal), drop);
    let message = "Can't initialize ipvs: lbd runs in another network namespace\nhint: name the socket\n";
    assert_eq!(said(&run(IPVSADM, &place.socket(), &["-Ln"], "")), (2, String::new(), message.into()));
}

#[test]
fn rubbish_and_a_closed_connection_are_errors_not_hangs() {
    let place = Place::new("rubbish");
    one_visitor(&place, welcome(), |mut stream| {
        let _ = stream.write_all(&[5, 0, 0, 0, b'r', b'u', b'b', b'b', b'!']);
        let _ = stream.read_to_end(&mut Vec::new());
    });
    let (exit, _, err) = said(&run(IPVSADM, &place.socket(), &["-C"], ""));
    assert_eq!(exit, 255);
    assert!(err.starts_with("no answer from lbd: not understood"), "{err}");

    let place = Place::new("closed");
    one_visitor(&place, welcome(), drop);
    let (exit, _, err) = said(&run(IPVSADM, &place.socket(), &["-C"], ""));
    assert_eq!((exit, err.is_empty()), (255, false));
}

#[test]
fn a_silent_daemon_is_not_waited_for_for_ever() {
    let place = Place::new("silent");
    let _listener = UnixListener::bind(place.socket()).unwrap();
    let socket = SocketChoice { path: place.socket(), named: true };
    let error = Client::connect_with(&socket, std::time::Duration::from_millis(50)).unwrap_err();
    assert!(matches!(error, ClientError::Silent), "{error}");
}

#[test]
fn a_hint_is_not_shown_where_scripts_read() {
    let place = Place::new("hint");
    one_visitor(&place, welcome(), |mut stream| {
        let _ = read_frame::<Request>(&mut stream);
        let hint = Some("not forwarding: tunneling is not supported yet".to_owned());
        let _ = write_frame(&mut stream, &Response::Done(ipvsadm_compat::protocol::Outcome { hint }));
    });
    assert_eq!(said(&run(IPVSADM, &place.socket(), &["-C"], "")), (0, String::new(), String::new()));
}

#[test]
fn a_hint_is_shown_to_a_person() {
    let place = Place::new("person");
    one_visitor(&place, welcome(), |mut stream| {
        let _ = read_frame::<Request>(&mut stream);
        let refusal = Refusal::with_hint(Reason::OutOfMemory, "the director holds at most 16384 virtual services");
        let _ = write_frame(&mut stream, &Response::Refused(refusal));
    });
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let surroundings = Surroundings {
        program: b"ipvsadm".to_vec(),
        out: &mut out,
        err: &mut err,
        input: &mut std::io::empty(),
        terminal: true,
        names: &NoNames,
        socket: SocketChoice { path: place.socket(), named: true },
    };
    let words = ["-A", "-t", "10.0.0.1:80"].map(|word| word.as_bytes().to_vec());
    assert_eq!(ipvsadm_compat::app::run(surroundings, &words), 255);
    let expected = "Memory allocation problem\nhint: the director holds at most 16384 virtual services\n";
    assert_eq!((out.as_slice(), String::from_utf8_lossy(&err).as_ref()), (&b""[..], expected));
}

#[test]
fn a_reader_that_went_away_ends_a_listing_quietly() {
    let place = director("pipe");
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = Command::new(IPVSADM)
        .arg("-L")
        .env("LBD_SOCKET", place.socket())
        .stdout(writer)
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(141), &b""[..]));
}

const RULES: &str = "-A -t 10.0.0.1:80 -s rr\n-a -t 10.0.0.1:80 -r 10.0.1.1:80 -m -w 1\n";

fn director(name: &str) -> Place {
    let place = Place::new(name);
    support::serve(&place.socket(), &place.0.join("machine"));
    place
}

#[test]
fn restoring_is_all_or_nothing() {
    let place = director("atomic");
    let table = || said(&run(SAVE, &place.socket(), &["-n"], "")).1;
    assert_eq!(said(&run(RESTORE, &place.socket(), &[], &format!("# rules\n{RULES}"))).0, 0);
    assert_eq!(table(), RULES);

    let bad = "-A -t 10.0.0.2:80\n-A -t 10.0.0.2:80\nnonsense\n-a -t 10.0.0.9:80 -r 10.0.1.1\n-L\n";
    let all = "line 2: Service already exists\nline 3: no command in `nonsense'\nline 4: Service not defined\n\
               line 5: `-L' is not a rule\nnothing was changed\n";
    assert_eq!(said(&run(RESTORE, &place.socket(), &[], bad)), (2, String::new(), all.into()));
    assert_eq!(said(&run(IPVSADM, &place.socket(), &["-R", "--atomic"], bad)), (2, String::new(), all.into()));
    assert_eq!(table(), RULES);

    let refused = "line 1: Service already exists\nnothing was changed\n";
    let atomic = run(IPVSADM, &place.socket(), &["-R", "--atomic"], "-A -t 10.0.0.1:80\n-A -t 10.0.0.2:80\n");
    assert_eq!(said(&atomic), (255, String::new(), refused.into()));
    assert_eq!(table(), RULES);

    assert_eq!(said(&run(IPVSADM, &place.socket(), &["-R", "--atomic"], "-A -t 10.0.0.2:80 -s rr")).0, 0);
    assert_eq!(table(), format!("{RULES}-A -t 10.0.0.2:80 -s rr\n"));
    assert_eq!(said(&run(RESTORE, &place.socket(), &[], "")), (0, String::new(), String::new()));
    assert_eq!(table(), "");
}

#[test]
fn a_dry_run_changes_nothing() {
    let place = director("dry");
    let fine = "dry run: would be accepted; nothing was changed\n";
    let add = ["-A", "-t", "10.0.0.1:80", "--dry-run"];
    assert_eq!(said(&run(IPVSADM, &place.socket(), &add, "")), (0, fine.into(), String::new()));
    let delete = ["-D", "-t", "10.0.0.1:80", "--dry-run"];
    assert_eq!(said(&run(IPVSADM, &place.socket(), &delete, "")), (255, String::new(), "No such service\n".into()));
    assert_eq!(said(&run(IPVSADM, &place.socket(), &["-R", "--dry-run"], RULES)).0, 0);
    assert_eq!(said(&run(SAVE, &place.socket(), &[], "")).1, "");
}

#[test]
fn json_says_the_same_without_columns() {
    let place = director("json");
    let rules = "-A -t 10.0.0.1:80 -s sh -b sh-port -p 60 -M 255.255.255.0\n-A -t 192.168.0.1:80\n-A -f 4294967295 -6\n\
                 -a -t 10.0.0.1:80 -r 10.0.1.1 -i --tun-type gue --tun-port 7 -w 5 -x 9\n";
    assert_eq!(said(&run(IPVSADM, &place.socket(), &["-R"], rules)).0, 0);
    let json = |arguments: &[&str]| -> serde_json::Value {
        let (exit, out, err) = said(&run(IPVSADM, &place.socket(), arguments, ""));
        assert_eq!((exit, err.as_str()), (0, ""));
        serde_json::from_str(&out).unwrap()
    };
    let services = json(&["-L", "--json"]);
    let service = &services["services"][0];
    assert_eq!((&service["address"], &service["port"]), (&"10.0.0.1".into(), &80.into()));
    assert_eq!(service["persistence_netmask"], "255.255.255.0");
    assert_eq!(service["real_servers"][0]["tunnel"]["port"], 7);
    assert_eq!(service["real_servers"][0]["upper_threshold"], 9);
    assert_eq!(services["services"][1]["address"], "192.168.0.1");
    assert_eq!(services["services"][2]["mark"], 4_294_967_295_u32);
    assert_eq!(json(&["-L", "--timeout", "--json"])["tcp_seconds"], 900);
    assert_eq!(json(&["-L", "--daemon", "--json"])["sync_daemons"], serde_json::json!([]));
    assert_eq!(json(&["-L", "-c", "--json"])["connections"], serde_json::json!([]));
    assert_eq!(json(&["-S", "--json"]), services);
    assert_eq!(
        said(&run(IPVSADM, &place.socket(), &["-C", "--json"], "")).2,
        "Illegal 'json' option with the 'flush' command\n"
    );
}

#[test]
fn lines_that_come_slowly_are_carried_out_as_they_come() {
    let place = director("slow");
    let mut child =
        Command::new(IPVSADM).arg("-R").env("LBD_SOCKET", place.socket()).stdin(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(b"-A -t 10.0.0.1:80 -s rr\n").unwrap();
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(10);
    while said(&run(SAVE, &place.socket(), &["-n"], "")).1.is_empty() {
        assert!(std::time::Instant::now() < deadline, "the line waits for the end of the input");
    }
    drop(input);
    assert!(child.wait().unwrap().success());
}

#[test]
fn eleven_thousand_rules_come_back_as_they_were_given() {
    let mut rules = String::new();
    for service in 0..1000 {
        let address = format!("10.{}.{}.1:80", service / 250, service % 250);
        rules += &format!("-A -t {address} -s wlc\n");
        for server in 1..=10 {
            rules += &format!("-a -t {address} -r 192.168.{}.{server}:8080 -m -w {server}\n", service % 250);
        }
    }
    let place = director("many");
    let started = std::time::Instant::now();
    assert_eq!(said(&run(IPVSADM, &place.socket(), &["-R"], &rules)), (0, String::new(), String::new()));
    let restored = started.elapsed();
    let (exit, saved, _) = said(&run(IPVSADM, &place.socket(), &["-S", "-n"], ""));
    println!("restored in {restored:?}, saved in {:?}", started.elapsed() - restored);
    assert_eq!((exit, saved == rules), (0, true));
}

#[test]
fn a_long_list_of_connections_is_shown_as_it_comes() {
    const FRAMES: usize = 30;
    let place = Place::new("connections");
    one_visitor(&place, welcome(), |mut stream| {
        let line = ConnectionLine {
            protocol: ConnectionProtocol::Tcp,
            expires_seconds: 900,
            state: "ESTABLISHED".into(),
            client_address: "2001:db8::9".parse().unwrap(),
            client_port: 40_002,
            virtual_address: "2001:db8::1".parse().unwrap(),
            virtual_port: 80,
            server_address: "2001:db8:1::1".parse().unwrap(),
            server_port: 8080,
            persistence: None,
        };
        let frame = encode(&Response::Connections(vec![line; CONNECTIONS_PER_FRAME])).unwrap();
        assert!(matches!(read_frame::<Request>(&mut stream), Ok(Some(Request::GetConnections))));
        for _ in 0..FRAMES {
            stream.write_all(&frame).unwrap();
        }
        write_frame(&mut stream, &Response::End).unwrap();
    });
    // All of them at once would not fit into this much memory.
    let output = Command::new("bash")
        .args(["-c", "ulimit -v 30000; exec \"$0\" -Lnc"])
        .arg(IPVSADM)
        .env("LBD_SOCKET", place.socket())
        .output()
        .unwrap();
    let (exit, out, err) = said(&output);
    assert_eq!((exit, err.as_str(), out.lines().count()), (0, "", 2 + FRAMES * CONNECTIONS_PER_FRAME));
}
