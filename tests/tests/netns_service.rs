//! What a service manager relies on: readiness, the watchdog, a socket that it passes on, and the unit's sandbox.

use std::fs;
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use lbd_tests::process::{self, Process};
use lbd_tests::{Director, Lab, Plan, needs, wait};
use nix::sys::signal::Signal;

fn packaging(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../packaging/systemd").join(name)
}

/// A laboratory without servers.
fn small() -> Result<Lab> {
    Lab::new(&Plan { servers: 0, ..Plan::default() })
}

/// `lbd run` under something that stands in for systemd.
fn command(lab: &Lab, program: &str) -> Command {
    let mut command = lab.director.command(program);
    command.env("LBD_BOOT_SETTINGS", "/dev/null").env("LBD_PIN", format!("/sys/fs/bpf/{}", lab.scratch.name()));
    command.env("LBD_SOCKET", lab.scratch.directory().join("lbd.sock"));
    command.env("LBD_STATE", lab.scratch.directory().join("state"));
    command
}

fn unload(lab: &Lab) -> Result<()> {
    process::output(command(lab, &lbd()).arg("unload")).map(drop)
}

fn lbd() -> String {
    lbd_tests::director::binaries().join("lbd").to_string_lossy().into_owned()
}

#[test]
fn the_watchdog_is_fed_by_the_engine_and_starves_when_it_hangs() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let socket = lab.scratch.directory().join("notify");
    let systemd = UnixDatagram::bind(&socket)?;
    systemd.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut start = command(&lab, &lbd());
    start.args(["run", "--interface", "outside"]).env("NOTIFY_SOCKET", &socket).env("WATCHDOG_USEC", "4000000");
    let mut daemon = Process::start(&mut start, &lab.scratch.directory().join("log"))?;
    let message = || {
        let mut text = [0; 1_000];
        let length = systemd.recv(&mut text)?;
        anyhow::Ok(String::from_utf8_lossy(&text[..length]).trim().to_owned())
    };
    let mut seen = Vec::new();
    while seen.iter().filter(|text: &&String| *text == "WATCHDOG=1").count() < 3 {
        seen.push(message().with_context(|| format!("after {seen:?}:\n{}", daemon.output()))?);
    }
    ensure!(seen.first().is_some_and(|text| text == "READY=1"), "{seen:?}");
    // Nothing that stops the engine lets the watchdog be fed.
    daemon.signal(Signal::SIGSTOP)?;
    systemd.set_read_timeout(Some(Duration::from_millis(1)))?;
    while message().is_ok() {}
    systemd.set_read_timeout(Some(Duration::from_millis(2_500)))?;
    ensure!(message().is_err(), "it was fed all the same");
    daemon.signal(Signal::SIGCONT)?;
    systemd.set_read_timeout(Some(Duration::from_secs(5)))?;
    ensure!(message()? == "WATCHDOG=1");
    daemon.signal(Signal::SIGHUP)?;
    let mut seen = Vec::new();
    while seen.last().is_none_or(|text: &String| !text.starts_with("READY=1")) {
        seen.push(message()?);
    }
    ensure!(seen.iter().any(|text| text.starts_with("RELOADING=1\nMONOTONIC_USEC=")), "{seen:?}");
    daemon.stop();
    unload(&lab)
}

#[test]
fn whoever_connects_starts_the_daemon_and_its_end_leaves_the_socket() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let socket = lab.scratch.directory().join("lbd.sock");
    let mut activate = command(&lab, "systemd-socket-activate");
    activate.arg("--listen").arg(&socket);
    for name in ["LBD_BOOT_SETTINGS", "LBD_PIN", "LBD_SOCKET", "LBD_STATE"] {
        activate.args(["--setenv", name]);
    }
    activate.arg(lbd()).args(["run", "--interface", "outside"]);
    let mut manager = Process::start(&mut activate, &lab.scratch.directory().join("log"))?;
    wait::until("systemd-socket-activate to listen", wait::LONG, || Ok(socket.exists()))?;
    ensure!(!manager.output().contains("data path opened"), "nobody has asked for it yet");
    let mut ipvsadm = command(&lab, &lbd_tests::director::binaries().join("ipvsadm").to_string_lossy());
    process::output(ipvsadm.args(["-A", "-t", "10.0.0.1:80", "-s", "rr"])).with_context(|| manager.output())?;
    let mut list = command(&lab, &lbd_tests::director::binaries().join("ipvsadm").to_string_lossy());
    ensure!(process::output(list.args(["-S", "-n"]))?.contains("-A -t 10.0.0.1:80 -s rr"));
    // It has become the daemon.
    manager.signal(Signal::SIGTERM)?;
    ensure!(manager.wait(wait::LONG)?.success() && socket.exists(), "{}", manager.output());
    unload(&lab)
}

#[test]
fn a_socket_that_is_passed_on_but_is_another_is_refused() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let other = lab.scratch.directory().join("other.sock");
    let mut activate = command(&lab, "systemd-socket-activate");
    activate.arg("--listen").arg(&other);
    for name in ["LBD_BOOT_SETTINGS", "LBD_PIN", "LBD_SOCKET", "LBD_STATE"] {
        activate.args(["--setenv", name]);
    }
    activate.arg(lbd()).args(["run", "--interface", "outside"]);
    let mut manager = Process::start(&mut activate, &lab.scratch.directory().join("log"))?;
    wait::until("systemd-socket-activate to listen", wait::LONG, || Ok(other.exists()))?;
    let _client = std::os::unix::net::UnixStream::connect(&other)?;
    let status = manager.wait(wait::LONG)?;
    let said = manager.output();
    let wanted = format!("the service manager passes on {}, and not the control socket", other.display());
    ensure!(status.code() == Some(1) && said.contains(&wanted), "{status} {said}");
    Ok(())
}

#[test]
fn the_units_sandbox_leaves_an_exposure_of_three_at_most() -> Result<()> {
    needs!("netns");
    let mut analyze = Command::new("systemd-analyze");
    analyze.args(["security", "--offline=true", "--threshold=30"]).arg(packaging("lbd.service"));
    let text = process::output(&mut analyze).context("is Debian's package systemd installed?")?;
    ensure!(text.contains("Overall exposure level for lbd.service: "), "{text}");
    // What the unit would write to the kernel, and what the daemon needs there, agree.
    let unit = fs::read_to_string(packaging("lbd.service"))?;
    for line in
        ["Type=notify", "WatchdogSec=", "ExecReload=", "ReadWritePaths=-/sys/fs/bpf -/proc/sys/net", "Also=lbd.socket"]
    {
        ensure!(unit.contains(line), "no {line} in the unit");
    }
    let listen = fs::read_to_string(packaging("lbd.socket"))?;
    for line in ["ListenStream=/run/lbd/lbd.sock\n", "SocketGroup=lbd-admin\n", "SocketMode=0660\n"] {
        ensure!(listen.contains(line), "no {line} in the socket's unit");
    }
    Ok(())
}

#[test]
fn the_capabilities_of_the_unit_are_enough_for_a_start_as_another_user() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let unit = fs::read_to_string(packaging("lbd.service"))?;
    let set = unit.lines().find_map(|line| line.strip_prefix("CapabilityBoundingSet=")).context("no bounding set")?;
    let names: Vec<String> =
        set.split_whitespace().map(|name| name.trim_start_matches("CAP_").to_lowercase()).collect();
    let bounds = format!("-all,+{}", names.join(",+"));
    // The second time it finds pins that are another user's.
    for time in 0..2 {
        let mut start = command(&lab, "setpriv");
        start.args(["--bounding-set", &bounds, "--inh-caps", "-all", "--no-new-privs"]).arg(lbd());
        start.args(["run", "--interface", "outside", "--user", "nobody"]);
        let mut daemon = Process::start(&mut start, &lab.scratch.directory().join(format!("log{time}")))?;
        let began = Instant::now();
        wait::until("the daemon to be ready", wait::LONG, || {
            daemon.must_run()?;
            Ok(daemon.output().contains("metrics are shown"))
        })
        .with_context(|| format!("after {:?}:\n{}", began.elapsed(), daemon.output()))?;
        let status = fs::read_to_string(format!("/proc/{}/status", daemon.id()))?;
        ensure!(status.contains("CapBnd:\t0000008000003000\n") && status.contains("Uid:\t65534\t"), "{status}");
        daemon.signal(Signal::SIGTERM)?;
        ensure!(daemon.wait(wait::LONG)?.success(), "{}", daemon.output());
    }
    unload(&lab)
}

#[test]
fn a_director_without_a_service_manager_needs_none() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let mut director = Director::start(&lab)?;
    director.stop()?;
    ensure!(!director.socket().exists(), "its own socket goes with it");
    Ok(())
}
