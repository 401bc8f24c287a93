//! `lbd events`: what changed, when and why; also after a restart, and with a disk that is full.

use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, bail, ensure};
use lbd_tests::process::Process;
use lbd_tests::{Director, Lab, Plan, needs, wait};
use nix::mount::{MntFlags, MsFlags, mount, umount2};
use serde_json::Value;

/// A small file system in memory. Dropped, it is unmounted.
struct SmallDisk<'a>(&'a Path);

impl<'a> SmallDisk<'a> {
    fn mount(at: &'a Path) -> Result<Self> {
        std::fs::create_dir_all(at)?;
        let options = Some("size=64k,mode=700");
        mount(Some("lbd-test"), at, Some("tmpfs"), MsFlags::empty(), options).context("cannot mount a tmpfs")?;
        Ok(Self(at))
    }
}

impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        // Lazily: the daemon may still have a file open.
        let _ = umount2(self.0, MntFlags::MNT_DETACH);
    }
}

fn small() -> Result<Lab> {
    Lab::new(&Plan { servers: 0, ..Plan::default() })
}

fn events(director: &Director) -> Result<Vec<Value>> {
    let text = director.lbd("events --json")?;
    text.lines().map(|line| serde_json::from_str(line).with_context(|| format!("no JSON: {line}"))).collect()
}

fn of_kind<'a>(events: &'a [Value], kind: &str) -> Vec<&'a Value> {
    events.iter().filter(|event| event["kind"] == kind).collect()
}

#[test]
fn events_say_what_changed_and_why_and_survive_the_daemon() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let rules = lab.scratch.write("rules", "-A -t 10.0.0.1:53 -s rr\n")?.display().to_string();
    let mut director = Director::start_with(&lab, &["--rules", &rules])?;
    director.rules("-A -t 10.0.0.1:80 -s rr\n-a -t 10.0.0.1:80 -r 10.2.0.11:80 -m -w 1")?;
    director.rules("-e -t 10.0.0.1:80 -r 10.2.0.11:80 -m -w 5\n-d -t 10.0.0.1:80 -r 10.2.0.11:80")?;
    lab.scratch.write("rules", "-A -t 10.0.0.1:53 -s wlc\n")?;
    director.lbd("reload")?;
    lab.scratch.write("rules", "-A -t 10.0.0.1:99999\n")?;
    ensure!(director.lbd("reload").is_err());

    let before = events(&director)?;
    let changed = of_kind(&before, "server_changed");
    let [changed] = changed.as_slice() else { bail!("{before:?}") };
    ensure!(changed["real_server"] == "10.2.0.11:80" && changed["service"] == "10.0.0.1:80/tcp", "{changed}");
    ensure!(changed["old"] == "masqueraded, weight 1" && changed["new"] == "masqueraded, weight 5", "{changed}");
    ensure!(changed["cause"] == "by hand", "{changed}");
    let services = of_kind(&before, "service_changed");
    ensure!(services.len() == 1 && services[0]["cause"] == "by the files" && services[0]["new"] == "wlc", "{before:?}");
    ensure!(of_kind(&before, "interface_attached").len() == 2, "{before:?}");
    let refused = of_kind(&before, "files_refused");
    let names_the_line = |event: &Value| event["cause"].as_str().is_some_and(|cause| cause.contains("rules:1"));
    ensure!(refused.len() == 1 && names_the_line(refused[0]), "{before:?}");

    lab.scratch.write("rules", "-A -t 10.0.0.1:53 -s wlc\n")?;
    director.kill()?;
    director.launch()?;
    let after = events(&director)?;
    ensure!(after.starts_with(&before), "before:\n{before:?}\nafter:\n{after:?}");
    ensure!(
        of_kind(&after, "data_path_adopted").len() == 1 && of_kind(&after, "daemon_started").len() == 2,
        "{after:?}"
    );
    let ids: Vec<u64> = after.iter().filter_map(|event| event["id"].as_u64()).collect();
    ensure!(ids.len() == after.len() && ids.is_sorted_by(|one, next| one < next), "{ids:?}");
    let text = director.lbd("events --last 1")?;
    ensure!(text.lines().count() == 1 && text.contains("Z daemon started: lbd "), "{text}");
    Ok(())
}

#[test]
fn who_follows_sees_the_next_event_and_the_next_daemon() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let mut director = Director::start(&lab)?;
    let mut command = director.program("lbd");
    command.args(["events", "--follow"]).stdin(Stdio::null());
    let follower = Process::start(&mut command, &lab.scratch.directory().join("followed"))?;
    let sees = |what: &str| {
        let seen = wait::until(what, wait::LONG, || Ok(follower.output().contains(what)));
        seen.with_context(|| follower.output())
    };
    sees("daemon started")?;
    director.rules("-A -t 10.0.0.1:80 -s rr")?;
    sees("virtual service added: 10.0.0.1:80/tcp, rr, by hand")?;
    director.stop()?;
    director.launch()?;
    sees("daemon stopped")?;
    director.rules("-D -t 10.0.0.1:80")?;
    sees("virtual service removed: 10.0.0.1:80/tcp")?;
    let said = follower.output();
    ensure!(said.matches("virtual service added").count() == 1, "{said}");
    Ok(())
}

#[test]
fn with_a_full_disk_events_are_kept_in_memory_until_there_is_room() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let state = lab.scratch.directory().join(format!("{}.state", lab.scratch.name()));
    let _disk = SmallDisk::mount(&state)?;
    let mut director = Director::start(&lab)?;
    let filler = state.join("filler");
    // Fails when everything is full, and that is what is wanted.
    let _ = std::fs::write(&filler, vec![0; 1 << 20]);
    let change = || (0..30).try_for_each(|_| director.rules("-A -t 10.0.0.1:80 -s rr\n-D -t 10.0.0.1:80"));
    change()?;
    let warned = || director.log().matches("events are kept in memory only").count();
    wait::until("a warning", wait::LONG, || Ok(warned() > 0)).with_context(|| director.log())?;
    change()?;
    let before = events(&director)?;
    ensure!(of_kind(&before, "service_added").len() == 60, "{}", before.len());
    std::fs::remove_file(&filler)?;
    let again = || Ok(director.log().contains("events are kept on the disk again"));
    wait::until("the events to be written", wait::LONG, again).with_context(|| director.log())?;
    ensure!(warned() == 1, "{} warnings", warned());
    director.stop()?;
    director.launch()?;
    ensure!(events(&director)?.starts_with(&before), "events are missing after the restart");
    Ok(())
}

#[test]
fn a_second_daemon_leaves_the_state_of_the_first_alone() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let (directory, name) = (lab.scratch.directory(), lab.scratch.name());
    let first = Director::start_in(&lab.director, directory, name, &["--interface", "inside"])?;
    let state = first.state().display().to_string();
    let arguments = ["--interface", "outside", "--state", &state];
    let second = Director::start_in(&lab.director, directory, &format!("{name}-second"), &arguments)?;
    let warned = || Ok(second.log().contains("belongs to another running lbd"));
    wait::until("a warning", wait::LONG, warned).with_context(|| second.log())?;
    second.rules("-A -t 10.0.0.1:80 -s rr")?;
    ensure!(of_kind(&events(&second)?, "service_added").len() == 1);
    ensure!(of_kind(&events(&first)?, "service_added").is_empty());
    Ok(())
}
