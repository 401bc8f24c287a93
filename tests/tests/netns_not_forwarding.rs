//! Rules that are kept and do not forward: said in the log and in `lbd status`, and by a hint on a terminal only.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use lbd_tests::{Director, Lab, Plan, needs, process};

/// A rule, and why nothing comes of it.
const RULES: [(&str, &str); 8] = [
    ("-A -t 10.0.0.1:81 -s sh", "scheduler sh is not supported yet"),
    ("-A -t 10.0.0.1:82 -s rr -p 60", "persistence (-p) is not supported yet"),
    ("-A -t 10.0.0.1:83 -s rr -p 60 --pe sip", "persistence (-p) is not supported yet"),
    ("-A -u 10.0.0.1:84 -s rr -o", "one-packet scheduling (-o) is not supported yet"),
    ("-A -f 85 -s rr", "firewall-mark services (-f) are not supported yet"),
    ("-A --sctp-service 10.0.0.1:86 -s rr", "SCTP is not supported yet"),
    ("-A -t 10.0.0.1:0 -s rr -p 60", "a service of every port (port 0) is not supported yet"),
    ("-a -t 10.0.0.1:80 -r 10.2.0.11:80 -i", "tunneling (-i) is not supported yet"),
];

/// What ipvsadm prints when it has a terminal.
fn on_a_terminal(director: &Director, lab: &Lab, arguments: &str) -> Result<String> {
    let program = director.program("ipvsadm");
    let path = program.get_args().last().context("nsenter has a program")?.to_string_lossy().into_owned();
    let mut command: Command = lab.director.command("script");
    command.env("LBD_SOCKET", director.socket()).env("LBD_PIN", director.pin());
    command.args(["-qec", &format!("{path} {arguments}"), "/dev/null"]);
    process::output(&mut command)
}

#[test]
fn a_rule_that_does_nothing_says_so_everywhere_but_on_a_pipe() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let director = Director::start(&lab)?;
    director.ipvsadm("-A -t 10.0.0.1:80 -s rr")?;
    for (rule, why) in RULES {
        let output = director.ipvsadm_output(rule)?;
        ensure!(output.status.success() && output.stdout.is_empty() && output.stderr.is_empty(), "{rule}: {output:?}");
        let log = director.log();
        ensure!(log.contains(&format!("not forwarding: {why}")), "{rule}: not in the log:\n{log}");
        let status = director.lbd("status")?;
        ensure!(status.contains("not forwarding: ") && status.contains(why), "{rule}: {status}");
        director.ipvsadm(
            &rule
                .replacen("-A", "-D", 1)
                .replacen("-a", "-d", 1)
                .split(" -s")
                .next()
                .unwrap_or_default()
                .replace(" -i", ""),
        )?;
        let terminal = on_a_terminal(&director, &lab, rule)?;
        ensure!(terminal.contains(&format!("hint: not forwarding: {why}")), "{rule}: {terminal:?}");
    }
    Ok(())
}

#[test]
fn a_synchronisation_daemon_outlives_a_restart_and_is_said_to_do_nothing() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let mut director = Director::start(&lab)?;
    let start = "--start-daemon master --mcast-interface outside --syncid 7";
    ensure!(on_a_terminal(&director, &lab, start)?.contains("hint: connections are not synchronised yet"));
    let before = director.ipvsadm("-L --daemon")?;
    ensure!(before.contains("master sync daemon (mcast=outside, syncid=7,"), "{before}");
    director.kill()?;
    director.launch()?;
    ensure!(director.ipvsadm("-L --daemon")? == before);
    let status = director.lbd("status")?;
    ensure!(status.contains("not synchronising: the master daemon on outside is not supported yet"), "{status}");
    director.ipvsadm("--stop-daemon master")?;
    director.stop()?;
    director.launch()?;
    ensure!(director.ipvsadm("-L --daemon")?.is_empty());
    Ok(())
}
