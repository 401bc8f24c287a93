//! What the daemon keeps of root's privileges, and that everything still works with it.

use std::fs;
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use lbd_tests::client::visit;
use lbd_tests::rules::{MASQUERADING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Director, Lab, Plan, address, needs, process, wait};

/// CAP_NET_ADMIN, CAP_NET_RAW and CAP_BPF: bits 12, 13 and 39.
const KEPT: &str = "0000008000003000";
const NONE: &str = "0000000000000000";

/// The lines of every thread of a process that are about privileges.
fn must_have_few_privileges(id: u32) -> Result<()> {
    for task in fs::read_dir(format!("/proc/{id}/task"))? {
        let status = fs::read_to_string(task?.path().join("status"))?;
        let line = |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim();
        for (name, expected) in [
            ("CapEff:", KEPT),
            ("CapPrm:", KEPT),
            ("CapBnd:", KEPT),
            ("CapInh:", NONE),
            ("CapAmb:", NONE),
            ("NoNewPrivs:", "1"),
        ] {
            ensure!(line(name) == expected, "{name} {} instead of {expected}\n{status}", line(name));
        }
    }
    Ok(())
}

/// An interface that the director did not have when it started.
fn plug_in_another(lab: &Lab, director: &Director, name: &str) -> Result<()> {
    lab.plug_in(&lab.director, name, &format!("to-{name}"))?;
    let attached = || Ok(director.log().contains(&format!("interface attached interface=\"{name}\" new=")));
    wait::until("the new interface to carry the data path", wait::LONG, attached).with_context(|| director.log())?;
    lab.director.ip(&format!("link del {name}\n"))?;
    let gone = || Ok(director.log().contains(&format!("interface detached interface=\"{name}\" cause=\"it is gone\"")));
    wait::until("the interface to be gone", wait::LONG, gone).with_context(|| director.log())
}

#[test]
fn three_capabilities_are_enough_for_everything_that_comes_after_the_start() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    lab.director.sysctl(&[("net.ipv4.ip_forward", "0")])?;
    let rules = lab.scratch.write("rules", service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    let arguments = ["--rules", &rules.to_string_lossy(), "--set-sysctls", "--unload-on-stop"];
    let mut director = Director::start_in(&lab.director, lab.scratch.directory(), lab.scratch.name(), &arguments)?;
    must_have_few_privileges(director.id()?)?;
    visit(&lab, (address::VIP, 80))?;
    plug_in_another(&lab, &director, "late0")?;
    director.ipvsadm("-E -t 10.0.0.1:80 -s wlc")?;
    process::output(director.program("lbd").args(["reload", "--all"]))?;
    ensure!(director.ipvsadm("-Sn")?.contains("-s rr"));
    visit(&lab, (address::VIP, 80))?;
    // The next one takes over what this one leaves.
    director.kill()?;
    director.launch()?;
    must_have_few_privileges(director.id()?)?;
    visit(&lab, (address::VIP, 80))?;
    let pin = director.pin().to_owned();
    director.stop()?;
    ensure!(!pin.exists() && !director.socket().exists(), "{}", director.log());
    Ok(())
}

#[test]
fn a_user_of_its_own_is_enough_too() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let rules = lab.scratch.write("rules", service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    // Every Debian has this user; the package makes one of its own.
    let arguments = ["--rules", &rules.to_string_lossy(), "--user", "nobody"];
    let mut director = Director::start_in(&lab.director, lab.scratch.directory(), lab.scratch.name(), &arguments)?;
    for _ in 0..2 {
        must_have_few_privileges(director.id()?)?;
        let status = fs::read_to_string(format!("/proc/{}/status", director.id()?))?;
        ensure!(status.contains("Uid:\t65534\t65534\t65534\t65534\n") && status.contains("Groups:\t \n"), "{status}");
        visit(&lab, (address::VIP, 80))?;
        plug_in_another(&lab, &director, "late0")?;
        director.ipvsadm("-E -t 10.0.0.1:80 -s wlc")?;
        process::output(director.program("lbd").args(["reload", "--all"]))?;
        ensure!(director.ipvsadm("-Sn")?.contains("-s rr"));
        director.kill()?;
        director.launch()?;
    }
    // And back to root, which finds what another user has made.
    director.stop()?;
    let mut director = Director::start(&lab)?;
    director.rules(&service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    visit(&lab, (address::VIP, 80))?;
    director.stop()?;
    director.unload()?;
    ensure!(!director.pin().exists());
    Ok(())
}

#[test]
fn what_that_user_has_put_into_its_directories_does_not_lead_a_start_elsewhere() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 0, ..Plan::default() })?;
    let mut director = Director::start_with(&lab, &["--user", "nobody"])?;
    let owner = |path: &Path| fs::symlink_metadata(path).map(|metadata| metadata.uid());
    let state = director.state().to_owned();
    ensure!(owner(&state)? == 65_534 && owner(&state.join("events.jsonl"))? == 65_534);
    ensure!(owner(director.socket().parent().context("no directory")?)? == 0 && owner(director.socket())? == 0);
    director.stop()?;
    let precious = lab.scratch.write("precious", "precious")?;
    fs::write(state.join("drains.json"), "rubbish, which is moved out of the way")?;
    fs::remove_file(state.join("events.jsonl"))?;
    ensure!(Command::new("mkfifo").arg(state.join("events.jsonl")).status()?.success());
    for name in ["events.1.jsonl", "drains.json.new", "drains.json.unreadable", "drains.json.unreadable.new"] {
        symlink(&precious, state.join(name))?;
    }
    fs::create_dir(state.join("second"))?;
    fs::write(state.join("second/events.jsonl"), "of another daemon")?;
    director.launch()?;
    ensure!(fs::read_to_string(&precious)? == "precious" && owner(&precious)? == 0, "{}", director.log());
    ensure!(fs::read_to_string(state.join("drains.json.unreadable"))?.starts_with("rubbish"), "{}", director.log());
    ensure!(owner(&state.join("second"))? == 0 && owner(&state.join("second/events.jsonl"))? == 0);
    ensure!(owner(&state)? == 65_534, "{}", director.log());
    director.stop()
}

#[test]
fn a_user_that_does_not_exist_is_refused_before_anything_is_touched() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 0, ..Plan::default() })?;
    let mut command = lab.director.command(lbd_tests::director::binaries().join("lbd"));
    command.args(["run", "--user", "nosuchuser"]).env("LBD_BOOT_SETTINGS", "/dev/null");
    command.env("LBD_PIN", format!("/sys/fs/bpf/{}", lab.scratch.name()));
    let output = command.env("LBD_SOCKET", lab.scratch.directory().join("socket")).output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.code() == Some(2) && said.contains("there is no user nosuchuser\nhint: "), "{said}");
    Ok(())
}

#[test]
fn a_file_outside_of_the_allowed_ones_cannot_be_opened() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 0, ..Plan::default() })?;
    // Neither with the configuration nor in a place that all programs read. (/tmp is open to hooks.)
    let elsewhere = Outside::new(&lab)?;
    let rules = "-A -t 10.0.0.1:80 -s rr\n";
    let file = elsewhere.file("conf", "rules", rules)?;
    let secret = elsewhere.file("secret", "rules", "-A -t 10.0.0.1:81 -s rr\n")?;
    let director = Director::start_with(&lab, &["--rules", &file])?;
    let reload = || process::output(director.program("lbd").arg("reload"));
    // What an editor does: a new file in the old one's place.
    elsewhere.file("conf", "new", "-A -t 10.0.0.1:80 -s wrr\n")?;
    fs::rename(elsewhere.path("conf", "new"), &file)?;
    reload()?;
    ensure!(director.ipvsadm("-Sn")?.contains("-s wrr"));
    fs::remove_file(&file)?;
    std::os::unix::fs::symlink(&secret, &file)?;
    let refusal = reload().err().context("a file outside of the allowed ones was read")?.to_string();
    ensure!(refusal.contains("Permission denied") && director.ipvsadm("-Sn")?.contains("-s wrr"), "{refusal}");
    ensure!(fs::read_to_string(&secret)?.contains(":81"), "the file itself can be read");
    Ok(())
}

/// A directory that is neither under /tmp nor anywhere that lbd may read by itself.
struct Outside(std::path::PathBuf);

impl Outside {
    fn new(lab: &Lab) -> Result<Self> {
        let path = Path::new("/var/tmp").join(lab.scratch.name());
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    fn path(&self, directory: &str, name: &str) -> std::path::PathBuf {
        self.0.join(directory).join(name)
    }

    fn file(&self, directory: &str, name: &str, text: &str) -> Result<String> {
        fs::create_dir_all(self.0.join(directory))?;
        fs::write(self.path(directory, name), text)?;
        Ok(self.path(directory, name).to_string_lossy().into_owned())
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
