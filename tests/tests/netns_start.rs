//! How the daemon starts, what it says when it cannot, and who may talk to it.

use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use lbd_tests::client::visit;
use lbd_tests::process::Process;
use lbd_tests::rules::{MASQUERADING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Director, Lab, Namespace, Plan, address, needs, wait};

/// A laboratory without servers.
fn small() -> Result<Lab> {
    Lab::new(&Plan { servers: 0, ..Plan::default() })
}

/// `lbd run` with arguments that it must refuse: its exit code and what it said.
fn refused(lab: &Lab, arguments: &[&str]) -> Result<(i32, String)> {
    let directory = lab.scratch.directory();
    let mut command = lab.director.command(lbd_tests::director::binaries().join("lbd"));
    command.arg("run").args(arguments).env("LBD_SOCKET", directory.join("refused.sock"));
    command.env("LBD_BOOT_SETTINGS", "/dev/null");
    command.env("LBD_PIN", format!("/sys/fs/bpf/{}-refused", lab.scratch.name()));
    let mut process = Process::start(&mut command, &directory.join("refused.log"))?;
    let status =
        process.wait(wait::LONG).with_context(|| format!("it should not have started:\n{}", process.output()))?;
    Ok((status.code().context("ended by a signal")?, process.output()))
}

#[test]
fn an_unknown_interface_is_named() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let (code, said) = refused(&lab, &["--interface", "outside", "--interface", "nosuch0"])?;
    ensure!(code != 0 && said.contains("nosuch0"), "exit {code}:\n{said}");
    Ok(())
}

#[test]
fn every_error_of_a_rules_file_is_reported_with_its_line_and_nothing_applied() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let rules = "-A -t 10.0.0.1:80 -s rr\n-a -t 10.0.0.1:80 -r 10.2.0.11:99999 -m\n\n-A -u 10.0.0.1:53 -s nosuch\n";
    let file = lab.scratch.write("rules", rules)?;
    let (code, said) = refused(&lab, &["--rules", &file.to_string_lossy()])?;
    let file = file.to_string_lossy();
    ensure!(
        code == 2 && said.contains(&format!("{file}:2")) && said.contains(&format!("{file}:4")),
        "exit {code}:\n{said}"
    );
    Ok(())
}

#[test]
fn sighup_applies_the_difference_of_a_rules_file_or_nothing_of_a_wrong_one() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let one = "-A -t 10.0.0.1:80 -s rr\n-a -t 10.0.0.1:80 -r 10.2.0.11:80 -m -w 1\n";
    let file = lab.scratch.write("rules", one)?;
    let director = Director::start_with(&lab, &["--rules", &file.to_string_lossy()])?;
    let by_hand = "-A -u 10.0.0.1:53 -s wlc";
    director.ipvsadm(by_hand)?;
    let reload = || director.signal(nix::sys::signal::Signal::SIGHUP);
    let rules = || director.ipvsadm("-Sn");

    fs::write(&file, one.replace("-w 1", "-w 7"))?;
    reload()?;
    wait::until("the new weight", wait::LONG, || Ok(rules()?.contains("-w 7")))?;
    ensure!(rules()?.contains(by_hand), "a rule set by hand went with the reload:\n{}", rules()?);

    fs::write(&file, "-A -t 10.0.0.1:80 -s nonsense\n")?;
    reload()?;
    wait::until("a word about the wrong file", wait::LONG, || Ok(director.log().contains("rules:1")))
        .with_context(|| director.log())?;
    ensure!(rules()?.contains("-w 7"), "a wrong file changed the rules:\n{}", rules()?);
    Ok(())
}

#[test]
fn an_error_of_a_configuration_file_is_reported_with_its_line() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let file = lab.scratch.write("lbd.yaml", "interfaces: [outside]\nservices:\n  - nonsense: true\n")?;
    let (code, said) = refused(&lab, &["--config", &file.to_string_lossy()])?;
    ensure!(code == 2 && said.contains(&format!("{}:3", file.display())), "exit {code}:\n{said}");
    Ok(())
}

#[test]
fn a_boot_does_what_its_settings_say_also_when_they_change() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let settings = lab.scratch.write("settings", "AUTO=\"true\"\nDAEMON=backup # for now\nIFACE=inside\nSYNCID=7\n")?;
    let rules = "# the shop\n\nipvsadm -A -t 10.0.0.1:http -s rr\n-a -t 10.0.0.1:80 -r 10.2.0.11 -m -w 3\n";
    let rules = lab.scratch.write("rules", rules)?;
    let arguments = ["--boot-settings", &settings.to_string_lossy(), "--boot-rules", &rules.to_string_lossy()];
    let mut director = Director::start_with(&lab, &arguments)?;
    let (wanted, daemon) =
        ("-A -t 10.0.0.1:80 -s rr\n-a -t 10.0.0.1:80 -r 10.2.0.11:80 -m -w 3\n", "backup sync daemon");
    for _ in 0..2 {
        ensure!(director.ipvsadm("-Sn")? == wanted, "{}", director.ipvsadm("-Sn")?);
        let daemons = director.ipvsadm("-L --daemon")?;
        ensure!(daemons.contains(daemon) && daemons.contains("inside") && daemons.contains("syncid=7"), "{daemons}");
        // The second time the rules are taken over, and the daemon is started again.
        director.stop()?;
        director.launch()?;
    }
    let reload = || lbd_tests::process::output(director.program("lbd").arg("reload"));
    lab.scratch.write("settings", "AUTO=false\n")?;
    reload()?;
    ensure!(director.ipvsadm("-Sn")?.is_empty() && director.ipvsadm("-L --daemon")?.is_empty());
    lab.scratch.write("settings", "AUTO=false\nAUTO=ture\n")?;
    ensure!(reload().is_err() && director.log().contains("settings:2: AUTO"), "{}", director.log());
    fs::remove_file(&settings)?;
    reload()?;
    ensure!(director.ipvsadm("-Sn")? == wanted);
    director.rules("-e -t 10.0.0.1:80 -r 10.2.0.11:80 -m -w 9\n-A -u 10.0.0.1:53 -s rr\n")?;
    reload()?;
    // The file's rule is restored, the one added by hand stays.
    let rules = director.ipvsadm("-Sn")?;
    ensure!(rules.contains(wanted) && rules.contains("-A -u 10.0.0.1:53 -s rr"), "{rules}");
    let status = lbd_tests::process::output(director.program("lbd").arg("status"))?;
    let file = lab.scratch.directory().join("rules");
    for wanted in [format!("10.0.0.1:80/tcp rr, 1 real servers, set {}:3", file.display()), "set by hand".to_owned()] {
        ensure!(status.contains(&wanted), "{wanted} is missing in\n{status}");
    }
    lbd_tests::process::output(director.program("lbd").args(["reload", "--all"]))?;
    ensure!(director.ipvsadm("-Sn")? == wanted, "{}", director.ipvsadm("-Sn")?);
    Ok(())
}

#[test]
fn without_the_capability_the_message_names_it() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let mut command = lab.director.command("setpriv");
    command.args(["--bounding-set", "-bpf,-sys_admin", "--inh-caps", "-bpf,-sys_admin"]);
    command.arg(lbd_tests::director::binaries().join("lbd")).args(["run", "--interface", "outside"]);
    command.env("LBD_SOCKET", lab.scratch.directory().join("lbd.sock"));
    command.env("LBD_PIN", format!("/sys/fs/bpf/{}-refused", lab.scratch.name()));
    let mut process = Process::start(&mut command, &lab.scratch.directory().join("log"))?;
    let status = process.wait(wait::LONG)?;
    let said = process.output();
    ensure!(!status.success() && said.contains("CAP_BPF"), "{status}:\n{said}");
    Ok(())
}

#[test]
fn forwarding_that_is_off_is_mentioned_with_the_command_and_set_only_when_told() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    lab.director.sysctl(&[("net.ipv4.ip_forward", "0")])?;
    let rules = lab.scratch.write("rules", service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    let rules = rules.to_string_lossy();
    let forwarding = || lab.director.run(|| Ok(fs::read_to_string("/proc/sys/net/ipv4/ip_forward")?));
    let mut director = Director::start_with(&lab, &["--rules", &rules])?;
    wait::until("a word about forwarding", wait::LONG, || Ok(director.log().contains("net.ipv4.ip_forward=1")))
        .with_context(|| director.log())?;
    ensure!(forwarding()?.trim() == "0");
    director.stop()?;
    director.unload()?;
    drop(director);
    let _director = Director::start_with(&lab, &["--rules", &rules, "--set-sysctls"])?;
    wait::until("forwarding to be on", wait::LONG, || Ok(forwarding()?.trim() == "1"))?;
    visit(&lab, (address::VIP, 80)).map(drop)
}

#[test]
fn without_interfaces_it_keeps_rules_and_takes_interfaces_as_they_appear() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let bare = Namespace::new(&format!("{}-bare", lab.scratch.name()))?;
    let director = Director::start_in(&bare, lab.scratch.directory(), &format!("{}-bare", lab.scratch.name()), &[])?;
    director.rules(&service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    ensure!(director.ipvsadm("-Sn")?.lines().count() == 3);
    // The laboratory's director gives its cables away: both interfaces move to the namespace without any.
    for interface in ["outside", "inside"] {
        lab.director.ip(&format!("link set {interface} netns {}\n", bare.name()))?;
    }
    bare.sysctl(&[("net.ipv4.ip_forward", "1")])?;
    bare.ip("addr add 10.0.0.1/32 dev lo\nlink set outside up\nlink set inside up\n\
         addr add 10.1.0.1/24 dev outside\naddr add 10.2.0.1/24 dev inside\n")?;
    wait::until("the new interfaces to serve", wait::LONG, || {
        let to = (address::VIP, 80).into();
        let limit = std::time::Duration::from_millis(300);
        lab.client.run(|| Ok(std::net::TcpStream::connect_timeout(&to, limit).is_ok()))
    })
    .with_context(|| director.log())?;
    let names = [visit(&lab, (address::VIP, 80))?.name, visit(&lab, (address::VIP, 80))?.name];
    ensure!(names[0] != names[1], "{names:?}");
    Ok(())
}

#[test]
fn without_a_daemon_ipvsadm_says_so() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let mut command = lab.director.command(lbd_tests::director::binaries().join("ipvsadm"));
    command.arg("-Ln").env("LBD_SOCKET", lab.scratch.directory().join("nobody.sock"));
    let output = command.stdin(Stdio::null()).output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.code() == Some(2), "{:?}: {said}", output.status);
    ensure!(said.starts_with("Can't initialize ipvs: ") && said.contains("hint:") && said.contains("lbd"), "{said}");
    Ok(())
}

#[test]
fn a_client_in_another_namespace_has_to_name_the_socket() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    // The default socket, in a /run that nobody else sees.
    let binaries = lbd_tests::director::binaries().canonicalize()?;
    let script = format!(
        "mount -t tmpfs none /run && mkdir /run/lbd && exec {}/lbd run --interface outside",
        binaries.display()
    );
    let mut command = lab.director.command("unshare");
    command.args(["--mount", "sh", "-c", &script]).env_remove("LBD_SOCKET");
    command.env("LBD_PIN", format!("/sys/fs/bpf/{}", lab.scratch.name()));
    command.env("LBD_STATE", lab.scratch.directory().join("state"));
    let mut daemon = Process::start(&mut command, &lab.scratch.directory().join("log"))?;
    let mounts = format!("/proc/{}/ns/mnt", daemon.id());
    let client = |namespace: &Namespace, socket: Option<&str>| {
        let mut command = Command::new("nsenter");
        command.arg(format!("--net={}", namespace.path().display())).arg(format!("--mount={mounts}")).arg("--");
        command.arg(binaries.join("ipvsadm")).arg("-Ln").env_remove("LBD_SOCKET");
        command.envs(socket.map(|socket| ("LBD_SOCKET", socket))).stdin(Stdio::null()).output()
    };
    wait::until("the daemon to answer", wait::LONG, || {
        daemon.must_run()?;
        Ok(client(&lab.director, None)?.status.success())
    })?;
    let output = client(&lab.client, None)?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(!output.status.success() && said.contains("LBD_SOCKET"), "{:?}: {said}", output.status);
    ensure!(client(&lab.client, Some("/run/lbd/lbd.sock"))?.status.success(), "a named socket is meant");
    daemon.stop();
    let mut unload = lab.director.command(binaries.join("lbd"));
    lbd_tests::process::output(unload.arg("unload").env("LBD_PIN", format!("/sys/fs/bpf/{}", lab.scratch.name())))
        .map(drop)
}
