//! Where the log goes, and what a daemon does that runs out of file descriptors.

use std::fs;
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use lbd_tests::client::visit;
use lbd_tests::process::{self, Process};
use lbd_tests::rules::{MASQUERADING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Director, Lab, Plan, address, needs, wait};

#[test]
fn a_log_in_json_is_an_object_a_line() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 0, ..Plan::default() })?;
    let mut director = Director::start_with(&lab, &["--log-format", "json"])?;
    director.stop()?;
    let log = director.log();
    let lines: Result<Vec<serde_json::Value>, _> = log.lines().map(serde_json::from_str).collect();
    let lines = lines.with_context(|| log.clone())?;
    let given_up = lines.iter().find(|line| line["message"] == "privileges given up").context("no such line")?;
    ensure!(given_up["level"] == "INFO" && given_up["capabilities"].as_str().is_some_and(|c| c.contains("CAP_BPF")));
    Ok(())
}

#[test]
fn under_systemd_the_journal_gets_the_log_with_its_fields() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 0, ..Plan::default() })?;
    let directory = lab.scratch.directory();
    let binary = lbd_tests::director::binaries().canonicalize()?.join("lbd");
    let journal = directory.join("journal");
    // A journal of its own, in a /run/systemd that nobody else sees; and what systemd says of stderr.
    let script = format!(
        "mount -t tmpfs none /run/systemd && mkdir /run/systemd/journal\n\
         socat -u UNIX-RECV:/run/systemd/journal/socket OPEN:{journal},creat,append &\n\
         trap 'kill %1' EXIT\n\
         until [ -S /run/systemd/journal/socket ]; do sleep 0.02; done\n\
         export JOURNAL_STREAM=$(stat -L -c %d:%i /proc/self/fd/2)\n\
         timeout 20 {binary} run --interface outside --unload-on-stop",
        journal = journal.display(),
        binary = binary.display(),
    );
    let mut command = lab.director.command("unshare");
    command.args(["--mount", "sh", "-c", &script]).env("LBD_BOOT_SETTINGS", "/dev/null");
    command.env("LBD_PIN", format!("/sys/fs/bpf/{}", lab.scratch.name())).env("LBD_SOCKET", directory.join("socket"));
    command.env("LBD_STATE", directory.join("state"));
    let stderr = directory.join("stderr");
    let mut daemon = Process::start(&mut command, &stderr)?;
    let entries = || String::from_utf8_lossy(&fs::read(&journal).unwrap_or_default()).into_owned();
    wait::until("the journal to hear of the start", wait::LONG, || {
        daemon.must_run()?;
        Ok(entries().contains("privileges given up"))
    })
    .with_context(|| format!("{}\n{}", entries(), daemon.output()))?;
    ensure!(entries().contains("SYSLOG_IDENTIFIER") && entries().contains("F_CAPABILITIES"), "{}", entries());
    ensure!(!daemon.output().contains("privileges given up"), "it was said twice");
    let children = process::output(Command::new("pgrep").args(["-P", &daemon.id().to_string(), "timeout"]))?;
    let timeout: i32 = children.trim().parse().context("no timeout(1) there")?;
    nix::sys::signal::kill(nix::unistd::Pid::from_raw(timeout), nix::sys::signal::Signal::SIGTERM)?;
    daemon.wait(wait::LONG).map(drop)
}

#[test]
fn without_file_descriptors_it_forwards_says_so_once_and_recovers() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    let id = director.id()?;
    let open = || Ok::<usize, anyhow::Error>(fs::read_dir(format!("/proc/{id}/fd"))?.count());
    let limit = open()? + 4;
    process::output(Command::new("prlimit").args(["--pid", &id.to_string(), &format!("--nofile={limit}:8192")]))?;
    // More clients than there are descriptors, on both doors.
    let control: Vec<UnixStream> = (0..20).map(|_| UnixStream::connect(director.socket())).collect::<Result<_, _>>()?;
    let http: Vec<TcpStream> =
        lab.director.run(|| Ok((0..8).map(|_| TcpStream::connect("127.0.0.1:10112")).collect::<Result<_, _>>()?))?;
    let short = "clients cannot be accepted for now, forwarding goes on";
    wait::until("a word about it", wait::LONG, || Ok(director.log().contains(short)))
        .with_context(|| director.log())?;
    // Some attempts later: nothing else is said, and packets are forwarded.
    let busy = std::time::Instant::now() + std::time::Duration::from_secs(2);
    while std::time::Instant::now() < busy {
        visit(&lab, (address::VIP, 80))?;
    }
    ensure!(director.log().matches(short).count() == 1, "{}", director.log());
    drop((control, http));
    wait::until("clients to be accepted again", wait::LONG, || Ok(director.ipvsadm("-Ln").is_ok()))?;
    director.ipvsadm("-A -t 10.0.0.1:81 -s rr")?;
    ensure!(director.log().contains("clients are accepted again"), "{}", director.log());
    wait::until("every descriptor to come back", wait::LONG, || Ok(open()? <= limit - 4))
}
