//! The control socket of a running daemon: who is heard, and what those do not achieve who mean no good.

use std::io::{Read, Write};
use std::net::Shutdown;
use std::os::fd::AsRawFd;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use ipvsadm_compat::client::network_namespace;
use ipvsadm_compat::model::Change;
use ipvsadm_compat::protocol::{Hello, PROTOCOL_VERSION, Request, Response, encode, read_frame};
use lbd_tests::random::Random;
use lbd_tests::scratch::Scratch;
use lbd_tests::{Director, Namespace, needs, process};

/// A group that every Debian has, and nobody is in.
const GROUP: (&str, u32) = ("games", 60);
const NOBODY: u32 = 65534;
const REFUSED: &str = "Can't initialize ipvs: Permission denied (you must be root)\n\
                       Are you sure that IP Virtual Server is built in the kernel or as module?\n";

struct Host {
    director: Director,
    _namespace: Namespace,
    _scratch: Scratch,
}

fn host(arguments: &[&str]) -> Result<Host> {
    let scratch = Scratch::new()?;
    let namespace = Namespace::new(scratch.name())?;
    let arguments: Vec<&str> = ["--connections", "1024"].iter().chain(arguments).copied().collect();
    let director = Director::start_in(&namespace, scratch.directory(), scratch.name(), &arguments)?;
    Ok(Host { director, _namespace: namespace, _scratch: scratch })
}

/// Runs ipvsadm as another user: `identity` are arguments of setpriv.
fn ipvsadm_as(director: &Director, identity: &str, arguments: &str) -> Result<Output> {
    let ipvsadm = director.program("ipvsadm");
    // nsenter, its two arguments, and then the program.
    let words: Vec<_> = ipvsadm.get_args().map(ToOwned::to_owned).collect();
    let (enter, program) = words.split_at(2.min(words.len()));
    let mut command = Command::new("nsenter");
    command.args(enter).arg("setpriv").args(identity.split_whitespace()).args(program);
    command.args(arguments.split_whitespace()).env("LBD_SOCKET", director.socket());
    command.output().context("cannot start nsenter")
}

fn said(output: &Output) -> (Option<i32>, String) {
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn the_group_of_the_socket_is_heard_and_others_are_told_why_not() -> Result<()> {
    needs!("netns");
    let host = host(&["--socket-group", GROUP.0])?;
    let (group, nobody) = (GROUP.1, NOBODY);
    let members = [
        format!("--reuid={nobody} --regid={group} --clear-groups"),
        format!("--reuid={nobody} --regid={nobody} --groups={group},{nobody}"),
    ];
    for (number, member) in members.iter().enumerate() {
        let change = format!("-A -t 10.0.0.{}:80", number + 1);
        let output = ipvsadm_as(&host.director, member, &change)?;
        ensure!(output.status.success(), "{member}: {output:?}");
    }
    ensure!(host.director.ipvsadm("-Sn")?.lines().count() == 2, "rules of the group");
    let stranger = format!("--reuid={nobody} --regid={nobody} --clear-groups");
    let output = ipvsadm_as(&host.director, &stranger, "-C")?;
    ensure!(said(&output) == (Some(2), REFUSED.to_owned()), "{output:?}");
    // Somebody has opened the socket to all: the daemon does not rely on its mode.
    std::fs::set_permissions(host.director.socket(), PermissionsExt::from_mode(0o666))?;
    for change in ["-C", "-Ln", "-A -t 10.0.0.9:80"] {
        let output = ipvsadm_as(&host.director, &stranger, change)?;
        ensure!(said(&output) == (Some(2), REFUSED.to_owned()), "{change}: {output:?}");
    }
    ensure!(ipvsadm_as(&host.director, &members[1], "-Ln")?.status.success(), "a supplementary group");
    ensure!(host.director.ipvsadm("-Sn")?.lines().count() == 2, "a stranger has changed rules");
    Ok(())
}

#[test]
fn without_a_group_root_alone_is_heard() -> Result<()> {
    needs!("netns");
    let host = host(&["--socket-group", "root"])?;
    std::fs::set_permissions(host.director.socket(), PermissionsExt::from_mode(0o666))?;
    let member = format!("--reuid={NOBODY} --regid={} --clear-groups", GROUP.1);
    let output = ipvsadm_as(&host.director, &member, "-Ln")?;
    ensure!(said(&output) == (Some(2), REFUSED.to_owned()), "{output:?}");
    Ok(())
}

#[test]
fn a_group_that_does_not_exist_keeps_the_daemon_from_starting() -> Result<()> {
    needs!("netns");
    let scratch = Scratch::new()?;
    let namespace = Namespace::new(scratch.name())?;
    let Err(error) = Director::start_in(
        &namespace,
        scratch.directory(),
        scratch.name(),
        &["--connections", "1024", "--socket-group", "no-such-group"],
    ) else {
        anyhow::bail!("lbd has started");
    };
    let text = format!("{error:#}");
    ensure!(text.contains("`no-such-group' does not exist") && text.contains("hint: "), "{text}");
    Ok(())
}

/// A connection that was greeted.
fn greeted(director: &Director) -> Result<UnixStream> {
    let mut stream = UnixStream::connect(director.socket())?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let hello = Hello {
        version: PROTOCOL_VERSION,
        network_namespace: network_namespace(),
        socket_named: true,
        pid: std::process::id(),
    };
    stream.write_all(&encode(&Request::Hello(hello))?)?;
    let welcome: Option<Response> = read_frame(&mut stream)?;
    ensure!(matches!(welcome, Some(Response::Welcome { .. })), "{welcome:?}");
    Ok(stream)
}

/// A batch of many services in one frame.
fn big_batch(atomic: bool) -> Result<Vec<u8>> {
    let text: String = (1..=200).map(|port| format!("-A -t 10.0.0.200:{port}\n")).collect();
    let (rules, problems) = ipvsadm_compat::rules_file::read(text.as_bytes(), &ipvsadm_compat::names::NoNames);
    ensure!(problems.is_empty(), "{problems:?}");
    let changes: Vec<Change> = rules.into_iter().map(|rule| rule.change).collect();
    Ok(encode(&Request::Batch { changes, atomic, dry_run: false })?)
}

/// A command is answered at once, with these rules.
fn answers(host: &Host, rules: &str) -> Result<()> {
    let start = Instant::now();
    let listed = host.director.ipvsadm("-Sn")?;
    ensure!(listed == rules, "{listed}");
    ensure!(start.elapsed() < Duration::from_secs(2), "answered after {:?}", start.elapsed());
    Ok(())
}

/// Listings that a client asks for and does not read.
const GREEDY: usize = 50;

/// Bytes of a whole listing.
fn listing_length(client: &mut UnixStream) -> Result<usize> {
    client.write_all(&encode(&Request::GetServices { service: None })?)?;
    let mut length = 0;
    loop {
        let answer: Response = read_frame(client)?.context("no listing")?;
        length += encode(&answer)?.len();
        if matches!(answer, Response::End) {
            return Ok(length);
        }
    }
}

/// Bytes that a client has been sent and has not read.
fn waiting_bytes(client: &UnixStream) -> Result<usize> {
    let mut bytes: libc::c_int = 0;
    // SAFETY: FIONREAD writes one `int`, which `bytes` is, and the descriptor is open as long as `client` is borrowed.
    let result = unsafe { libc::ioctl(client.as_raw_fd(), libc::FIONREAD, &raw mut bytes) };
    ensure!(result == 0, std::io::Error::last_os_error());
    Ok(usize::try_from(bytes)?)
}

#[test]
fn a_thousand_clients_that_stall_in_every_way_hold_up_nobody() -> Result<()> {
    needs!("netns");
    let host = host(&[])?;
    let batch = big_batch(false)?;
    // So many that a few listings of them fill a socket.
    let mut client = greeted(&host.director)?;
    client.write_all(&batch)?;
    let done: Option<Response> = read_frame(&mut client)?;
    ensure!(matches!(done, Some(Response::Results(_))), "{done:?}");
    let listings = GREEDY * listing_length(&mut client)?;
    let rules = host.director.ipvsadm("-Sn")?;
    let mut clients = Vec::new();
    for number in 0..1000 {
        let mut stream =
            if number % 4 == 0 { UnixStream::connect(host.director.socket())? } else { greeted(&host.director)? };
        match number % 4 {
            // Says nothing; a header alone; half a message; asks much and reads nothing.
            0 => (),
            1 => stream.write_all(&batch[..3])?,
            2 => stream.write_all(&batch[..batch.len() / 2])?,
            _ => stream.write_all(&encode(&Request::GetServices { service: None })?.repeat(GREEDY))?,
        }
        clients.push(stream);
        if number % 250 == 249 {
            answers(&host, &rules)?;
        }
    }
    let waiting = waiting_bytes(clients.get(3).context("no greedy client")?)?;
    ensure!(waiting > 0 && waiting < listings, "{waiting} of {listings} bytes wait: the daemon could write them all");
    host.director.ipvsadm("-A -u 10.0.0.1:53 -s rr")?;
    // Half a message was no message.
    drop(clients);
    answers(&host, &format!("{rules}-A -u 10.0.0.1:53 -s rr\n"))
}

#[test]
fn rubbish_is_refused_and_changes_nothing() -> Result<()> {
    needs!("netns");
    let host = host(&[])?;
    host.director.ipvsadm("-A -t 10.0.0.1:80 -s rr")?;
    let rules = "-A -t 10.0.0.1:80 -s rr\n";
    let batch = big_batch(true)?;
    let mut random = Random::new(7);
    for round in 0..300 {
        let mut stream =
            if round % 2 == 0 { greeted(&host.director)? } else { UnixStream::connect(host.director.socket())? };
        // Bytes, or a good message with some of them changed, and never a whole one.
        let mut bytes = if round % 3 == 0 {
            (0..random.below(400)).map(|_| random.next_word() as u8).collect()
        } else {
            batch.clone()
        };
        for _ in 0..=random.below(5) {
            let at = random.below(bytes.len().max(1) as u64) as usize;
            if let Some(byte) = bytes.get_mut(at) {
                // In the length: too long. In the text: no UTF-8, so no JSON.
                *byte = 0xff;
            }
        }
        // The daemon may have closed its side by now.
        let _ = stream.write_all(&bytes);
        let _ = stream.shutdown(Shutdown::Write);
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        let mut answer = Vec::new();
        match stream.read_to_end(&mut answer) {
            Ok(_) => ensure!(!String::from_utf8_lossy(&answer).contains("\"results\""), "rubbish was carried out"),
            Err(error) => ensure!(error.kind() == std::io::ErrorKind::ConnectionReset, "{error}"),
        }
    }
    answers(&host, rules)?;
    let log = host.director.log();
    ensure!(!log.contains("panicked"), "{log}");
    Ok(())
}

#[test]
fn a_client_that_goes_before_its_answer_has_its_change_made_whole() -> Result<()> {
    needs!("netns");
    let host = host(&[])?;
    let mut stream = greeted(&host.director)?;
    stream.write_all(&big_batch(true)?)?;
    drop(stream);
    lbd_tests::wait::until("the batch to be there", lbd_tests::wait::LONG, || {
        let count = host.director.ipvsadm("-Sn")?.lines().count();
        ensure!(count == 0 || count == 200, "{count} of 200 services");
        Ok(count == 200)
    })?;
    ensure!(process::output(host.director.program("lbd").arg("status")).is_ok(), "the daemon answers");
    Ok(())
}
