//! Reloads under load, and reloads that are killed.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{Read, Write};
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, ensure};
use lbd_tests::client::visit;
use lbd_tests::process::output;
use lbd_tests::random::Random;
use lbd_tests::server::{Echo, greeting};
use lbd_tests::{Director, Lab, Plan, address, needs, wait};
use nix::sys::signal::Signal;

const RELOADS: usize = 50;
const KILLS: usize = 20;
/// The service that reloads leave alone, and the one that they change.
const STEADY: u16 = 80;
const CHANGING: u16 = 81;

/// A service with these real servers, as `number:weight`.
fn service(port: u16, scheduler: &str, servers: &[(usize, u32)]) -> String {
    let mut text =
        format!("  - address: {}\n    port: {port}\n    scheduler: {scheduler}\n    real_servers:\n", address::VIP);
    for (number, weight) in servers {
        let address = address::server(*number);
        // Writing into a string cannot fail.
        let _ = writeln!(text, "      - {{address: {address}, weight: {weight}, forwarding: masquerading}}");
    }
    text
}

fn configuration(changing: &str) -> String {
    format!("services:\n{}{changing}", service(STEADY, "rr", &[(0, 1), (1, 1)]))
}

struct Rig {
    lab: Lab,
    director: Director,
    file: PathBuf,
    _servers: Vec<Echo>,
}

fn rig(text: &str) -> Result<Rig> {
    let lab = Lab::new(&Plan { servers: 4, ..Plan::default() })?;
    let mut servers = Echo::tcp_on_all(&lab, STEADY)?;
    servers.extend(Echo::tcp_on_all(&lab, CHANGING)?);
    let file = lab.scratch.write("lbd.yaml", text)?;
    let director = Director::start_with(&lab, &["--config", &file.to_string_lossy()])?;
    Ok(Rig { lab, director, file, _servers: servers })
}

/// Names of the servers that so many visits meet.
fn met(lab: &Lab, port: u16, visits: usize) -> Result<BTreeSet<String>> {
    (0..visits).map(|_| Ok(visit(lab, (address::VIP, port))?.name)).collect()
}

fn names(numbers: &[usize]) -> BTreeSet<String> {
    numbers.iter().map(|number| lbd_tests::lab::server_name(*number)).collect()
}

/// New connections without a pause, and one that stays; how many.
fn steady_traffic(lab: &Lab, stop: &AtomicBool) -> Result<u64> {
    let to = (address::VIP, STEADY);
    let mut lasting = lab.connect(to)?;
    greeting(&lasting)?;
    let (mut count, mut back) = (0u64, [0; 8]);
    while !stop.load(Ordering::SeqCst) {
        visit(lab, to).with_context(|| format!("connection {count}"))?;
        count += 1;
        lasting.write_all(&count.to_be_bytes())?;
        lasting.read_exact(&mut back).with_context(|| format!("the lasting connection, after {count}"))?;
        ensure!(back == count.to_be_bytes(), "other bytes came back");
        sleep(Duration::from_millis(1));
    }
    Ok(count)
}

/// Connections that a service has counted since its rule was made.
fn counted(director: &Director, port: u16) -> Result<u64> {
    let vip = address::with_port(address::VIP, port);
    let text = director.ipvsadm(&format!("-Ln --stats --exact -t {vip}"))?;
    let line = text.lines().find(|line| line.contains(&vip)).context("no such service")?;
    let word = line.split_whitespace().nth(2).context("no counter")?;
    word.parse().with_context(|| format!("{word} is no number"))
}

/// Segments that were sent again in a namespace: what a lost packet leads to.
fn retransmissions(namespace: &lbd_tests::Namespace) -> Result<u64> {
    let text = namespace.run(|| Ok(std::fs::read_to_string("/proc/thread-self/net/snmp")?))?;
    let mut lines = text.lines().filter(|line| line.starts_with("Tcp:")).map(|line| line.split(' '));
    let (names, values) = (lines.next().context("no TCP counters")?, lines.next().context("no TCP counters")?);
    let value = names.zip(values).find(|(name, _)| *name == "RetransSegs").map(|(_, value)| value);
    Ok(value.context("no counter RetransSegs")?.parse()?)
}

#[test]
fn fifty_reloads_under_load_touch_nothing_of_an_unchanged_service() -> Result<()> {
    needs!("netns");
    let sets: [&[usize]; 2] = [&[0, 1], &[2, 3]];
    let changing = |round: usize| {
        let (scheduler, weight) = if round % 4 < 2 { ("rr", 1) } else { ("wlc", 2) };
        let servers: Vec<(usize, u32)> = sets[round % 2].iter().map(|number| (*number, weight)).collect();
        configuration(&service(CHANGING, scheduler, &servers))
    };
    let Rig { lab, director, file, _servers } = rig(&changing(0))?;
    visit(&lab, (address::VIP, STEADY))?;
    let before = counted(&director, STEADY)?;
    let stop = AtomicBool::new(false);
    let connections = thread::scope(|scope| -> Result<u64> {
        let traffic = scope.spawn(|| steady_traffic(&lab, &stop));
        let reloads = (1..=RELOADS).try_for_each(|round| -> Result<()> {
            std::fs::write(&file, changing(round))?;
            if round % 2 == 0 {
                director.lbd("reload")?;
            } else {
                director.signal(Signal::SIGHUP)?;
                let wanted = address::with_port(address::server(sets[1][0]), CHANGING);
                wait::until("the reload", wait::LONG, || Ok(director.ipvsadm("-Ln")?.contains(&wanted)))?;
            }
            let found = met(&lab, CHANGING, 4)?;
            ensure!(found == names(sets[round % 2]), "after reload {round} clients met {found:?}");
            Ok(())
        });
        stop.store(true, Ordering::SeqCst);
        let traffic = traffic.join().map_err(|_| anyhow!("the traffic panicked"))?;
        reloads?;
        traffic
    })?;
    ensure!(connections > 100, "hardly any traffic: {connections} connections");
    // The lasting one, and one for each visit.
    let after = counted(&director, STEADY)?;
    ensure!(after == before + connections + 1, "{before} and {connections} connections make {after}");
    let again = retransmissions(&lab.client)?;
    ensure!(again == 0, "the client sent {again} segments again");
    Ok(())
}

#[test]
fn a_reload_of_a_wrong_file_says_everything_and_changes_nothing() -> Result<()> {
    needs!("netns");
    let Rig { lab, director, file, _servers } = rig(&configuration(""))?;
    let before = director.ipvsadm("-Sn")?;
    std::fs::write(&file, configuration("  - {adress: 10.0.0.1, port: 99999}\n"))?;
    for command in ["reload", "diff"] {
        let said = director.program("lbd").arg(command).output()?;
        let text = String::from_utf8_lossy(&said.stderr);
        ensure!(said.status.code() == Some(2), "{command} ended with {}", said.status);
        for wanted in ["did you mean address?", "port: 99999 is above 65535", "lbd.yaml:8:"] {
            ensure!(text.contains(wanted), "{command} does not say {wanted}:\n{text}");
        }
    }
    ensure!(director.ipvsadm("-Sn")? == before);
    ensure!(met(&lab, STEADY, 2)?.len() == 2);
    Ok(())
}

#[test]
fn settings_that_a_reload_cannot_apply_are_said_and_hold_from_the_next_start_on() -> Result<()> {
    needs!("netns");
    let Rig { lab, mut director, file, _servers } = rig(&format!("metrics: off\n{}", configuration("")))?;
    let socket = lab.scratch.directory().join("configured.sock");
    std::fs::write(&file, format!("control: {{socket: {}}}\n{}", socket.display(), configuration("")))?;
    let said = director.lbd("reload")?;
    for setting in ["control.socket", "metrics"] {
        let wanted = format!("{setting} is another one in the files: it holds from the next start on");
        ensure!(said.contains(&wanted), "{said}");
        ensure!(director.lbd("diff")?.contains(&format!("\n  {setting}: ")), "{}", director.lbd("diff")?);
    }
    director.stop()?;
    // The command line's socket comes first, so this one is started without.
    let mut command = director.program("lbd");
    command.env_remove("LBD_SOCKET").args(["run", "--config"]).arg(&file);
    let mut process = lbd_tests::process::Process::start(&mut command, &lab.scratch.directory().join("second.log"))?;
    let listing = || {
        let mut command = director.program("ipvsadm");
        command.env("LBD_SOCKET", &socket).arg("-Ln").output()
    };
    wait::until("the configured socket to answer", wait::LONG, || {
        process.must_run()?;
        Ok(listing()?.status.success())
    })?;
    process.signal(Signal::SIGTERM)?;
    process.wait(wait::LONG)?;
    director.launch()
}

#[test]
fn diff_says_what_would_change_and_how_many_connections_that_touches() -> Result<()> {
    needs!("netns");
    let Rig { lab, director, file, _servers } = rig(&configuration(""))?;
    let open = (0..4).map(|_| lab.connect((address::VIP, STEADY))).collect::<Result<Vec<_>>>()?;
    open.iter().try_for_each(|stream| greeting(stream).map(drop))?;
    ensure!(director.lbd("diff")?.trim() == "nothing would change", "{}", director.lbd("diff")?);
    let other = format!("services:\n{}", service(STEADY, "wlc", &[(0, 5), (2, 1)]));
    let candidate = lab.scratch.write("candidate.yaml", &other)?;
    let before = director.ipvsadm("-Sn")?;
    let said = output(director.program("lbd").arg("diff").arg(&candidate))?;
    let vip = address::with_port(address::VIP, STEADY);
    let real = |number| address::with_port(address::server(number), STEADY);
    let expected = [
        format!("~ virtual service {vip}/tcp ({}:2), 4 open connections stay", candidate.display()),
        "    scheduler: rr -> wlc".to_owned(),
        format!("  ~ real server {} ({}:6), 2 open connections stay", real(0), candidate.display()),
        "      weight: 1 -> 5".to_owned(),
        format!("  - real server {}, 2 open connections end", real(1)),
        format!("  + real server {} ({}:7)", real(2), candidate.display()),
    ];
    for line in &expected {
        ensure!(said.lines().any(|found| found == line), "no line {line:?} in\n{said}");
    }
    ensure!(director.ipvsadm("-Sn")? == before, "a diff has changed something");
    let json = output(director.program("lbd").args(["diff", "--json"]).arg(&candidate))?;
    let json: serde_json::Value = serde_json::from_str(&json)?;
    ensure!(json["services"][0]["real_servers"].as_array().is_some_and(|servers| servers.len() == 3), "{json}");
    std::fs::write(&file, other)?;
    director.lbd("reload")?;
    ensure!(director.lbd("diff")?.trim() == "nothing would change", "{}", director.lbd("diff")?);
    Ok(())
}

/// Services of the large file, of three real servers each.
const LARGE: u32 = 10_000;

/// Ten virtual addresses, a thousand ports each.
fn large(weight_of_one: u32) -> String {
    let mut text = "services:\n".to_owned();
    for number in 0..LARGE {
        let (address, port) = (number / 1000 + 1, number % 1000 + 1000);
        let _ = writeln!(text, "  - address: 10.0.0.{address}\n    port: {port}\n    real_servers:");
        for server in 0..3 {
            let weight = if (number, server) == (LARGE / 2, 1) { weight_of_one } else { 1 };
            let _ = writeln!(
                text,
                "      - {{address: 10.2.{}.{}, weight: {weight}, forwarding: masquerading}}",
                server + 1,
                number % 200 + 1
            );
        }
    }
    text
}

/// What a daemon has had of the processors: on a busy machine the time that passes says little.
fn processor_time(director: &Director) -> Result<Duration> {
    let text = std::fs::read_to_string(format!("/proc/{}/schedstat", director.id()?))?;
    let nanoseconds = text.split_whitespace().next().context("an empty schedstat")?.parse()?;
    Ok(Duration::from_nanos(nanoseconds))
}

#[test]
fn one_changed_line_of_ten_thousand_services_is_one_change() -> Result<()> {
    needs!("netns");
    let began = Instant::now();
    let Rig { lab: _lab, director, file, _servers } = rig(&large(1))?;
    println!("start with {LARGE} services of 3 real servers, the network's making included: {:?}", began.elapsed());
    for (weight, command) in [(7, "reload"), (8, "diff"), (8, "reload"), (8, "reload")] {
        std::fs::write(&file, large(weight))?;
        let (began, spent) = (Instant::now(), processor_time(&director)?);
        let said = director.lbd(command)?;
        let (took, spent) = (began.elapsed(), processor_time(&director)? - spent);
        println!(
            "lbd {command}: {took:?}, {spent:?} of it on a processor: {}",
            said.lines().last().unwrap_or_default()
        );
    }
    ensure!(director.lbd("reload")?.starts_with("0 changes made"));
    std::fs::write(&file, large(9))?;
    ensure!(director.lbd("diff")?.contains("weight: 8 -> 9"), "{}", director.lbd("diff")?);
    ensure!(director.lbd("reload")?.starts_with("1 changes made"));
    let rules = director.ipvsadm("-Sn")?;
    ensure!(rules.lines().count() == 40_000 && rules.lines().filter(|line| line.ends_with("-w 9")).count() == 1);
    Ok(())
}

/// Services of which each reload changes all real servers.
const MANY: u16 = 120;

fn many(set: usize) -> String {
    let servers = [(set * 2, 1), (set * 2 + 1, 1)];
    let services: String = (0..MANY).map(|number| service(1000 + number, "rr", &servers)).collect();
    format!("{}{services}", configuration(&service(CHANGING, "rr", &servers)))
}

/// Which of the two sets of servers a service of a saved table has.
fn set_of(rules: &str, virtual_address: (IpAddr, u16)) -> Result<usize> {
    let prefix = format!("-a -t {} ", address::with_port(virtual_address.0, virtual_address.1));
    let servers: BTreeSet<&str> = rules
        .lines()
        .filter_map(|line| line.strip_prefix(&prefix)?.split_whitespace().nth(1)?.split(':').next())
        .collect();
    let wanted = |set: usize| [set * 2, set * 2 + 1].map(|number| address::server(number).to_string());
    let is = |set: usize| servers == wanted(set).iter().map(String::as_str).collect();
    (0..2).find(|set| is(*set)).with_context(|| format!("{prefix} has the servers {servers:?}"))
}

#[test]
fn a_reload_that_is_killed_leaves_each_service_old_or_new_and_the_next_start_completes_it() -> Result<()> {
    needs!("netns");
    let Rig { lab, mut director, file, _servers } = rig(&many(0))?;
    let mut random = Random::new(0x7265_6c6f);
    let mut unbegun = 0;
    // How long it takes when nobody kills it: twice, back and forth.
    let began = Instant::now();
    for set in [1, 0] {
        std::fs::write(&file, many(set))?;
        director.lbd("reload")?;
    }
    let longest = u64::try_from(began.elapsed().as_micros())? * 2 / 3;
    for round in 1..=KILLS {
        let (old, new) = ((round + 1) % 2, round % 2);
        std::fs::write(&file, many(new))?;
        director.signal(Signal::SIGHUP)?;
        sleep(Duration::from_micros(random.below(longest)));
        director.kill()?;
        // The data path alone: all servers of one set take turns, and none of the other's.
        let found = met(&lab, CHANGING, 4)?;
        let sets = [old, new].map(|set| names(&[set * 2, set * 2 + 1]));
        ensure!(sets.contains(&found), "after kill {round} clients met {found:?}");
        unbegun += usize::from(found == sets[0]);
        director.launch().with_context(|| format!("start after kill {round}"))?;
        let rules = director.ipvsadm("-Sn")?;
        for port in (0..MANY).map(|number| 1000 + number).chain([CHANGING]) {
            let set = set_of(&rules, (address::VIP, port)).with_context(|| format!("after kill {round}"))?;
            ensure!(set == new, "after kill {round} and a start port {port} still has the old servers");
        }
        let found = met(&lab, CHANGING, 4)?;
        ensure!(found == sets[1], "after kill {round} and a start clients met {found:?}");
    }
    ensure!((1..KILLS).contains(&unbegun), "{unbegun} of {KILLS} kills came before the change, up to {longest} us");
    Ok(())
}

#[test]
fn a_pipe_in_place_of_the_file_is_refused_and_not_waited_for() -> Result<()> {
    needs!("netns");
    let Rig { lab, director, file, _servers } = rig(&configuration(""))?;
    std::fs::remove_file(&file)?;
    nix::unistd::mkfifo(&file, nix::sys::stat::Mode::S_IRWXU)?;
    for command in ["reload", "diff"] {
        let said = director.program("lbd").arg(command).output()?;
        let text = String::from_utf8_lossy(&said.stderr);
        ensure!(said.status.code() == Some(2) && text.contains("it is not a regular file"), "{command}: {text}");
    }
    ensure!(met(&lab, STEADY, 2)?.len() == 2);
    Ok(())
}
