//! Hooks and mail: who is told of events, with real programs and a real mail server.

use anyhow::{Context, Result, ensure};
use lbd_tests::process::Process;
use lbd_tests::{Director, Lab, Plan, needs, wait};
use serde_json::Value;

const SERVICE: &str = "services:\n  - {address: 10.0.0.1, port: 80, real_servers: [{address: 10.2.0.11, port: 80, forwarding: \
                       masquerading}, {address: 10.2.0.12, port: 80, forwarding: masquerading}]}\n";

fn small() -> Result<Lab> {
    Lab::new(&Plan { servers: 0, ..Plan::default() })
}

fn start(lab: &Lab, notify: &str) -> Result<Director> {
    let config = lab.scratch.write("lbd.yaml", format!("notify:\n{notify}{SERVICE}"))?.display().to_string();
    Director::start_with(lab, &["--config", &config])
}

/// A script that is run as a hook; `$0.told` is what it writes to.
fn script(lab: &Lab, name: &str, text: &str) -> Result<String> {
    use std::os::unix::fs::PermissionsExt;
    let path = lab.scratch.write(name, format!("#!/bin/sh\n{text}\n"))?;
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755))?;
    Ok(path.display().to_string())
}

fn told(lab: &Lab) -> String {
    std::fs::read_to_string(lab.scratch.directory().join("told")).unwrap_or_default()
}

#[test]
fn hooks_are_run_in_order_one_at_a_time_and_without_capabilities() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let file = lab.scratch.directory().join("told").display().to_string();
    let slow = format!("echo \"begin $1 $2 $3 $4\" >> {file}; sleep 0.2; grep CapEff /proc/self/status >> {file}");
    let slow = script(&lab, "slow", &slow)?;
    let quick = script(&lab, "quick", &format!("echo \"$LBD_EVENT $LBD_OLD $LBD_NEW, $LBD_CAUSE\" >> {file}"))?;
    let director = start(&lab, &format!("  hooks: [{{command: {slow}}}, {{command: {quick}}}]\n"))?;
    let server = "10.2.0.11:80";
    director.lbd(&format!("disable {server}"))?;
    director.lbd(&format!("enable {server}"))?;
    let expected = format!(
        "begin SERVER {server} SERVER_DISABLED 10.0.0.1:80/tcp\nCapEff:\t0000000000000000\n\
         server_disabled in service disabled, lbd disable\n\
         begin SERVER {server} SERVER_ENABLED 10.0.0.1:80/tcp\nCapEff:\t0000000000000000\n\
         server_enabled disabled in service, lbd enable\n"
    );
    wait::until("both hooks to be run for both events", wait::LONG, || Ok(told(&lab).ends_with(&expected)))
        .with_context(|| told(&lab))?;
    ensure!(told(&lab).starts_with("begin DIRECTOR lbd DAEMON_STARTED \n"), "{}", told(&lab));
    Ok(())
}

#[test]
fn a_hook_that_fails_or_hangs_is_said_and_keeps_nobody_waiting() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let failing = script(&lab, "failing", "echo what went wrong; exit 3")?;
    let hanging = script(&lab, "hanging", "sleep 1000 & wait")?;
    let hooks = format!("  hooks: [{{command: {failing}}}, {{command: {hanging}, timeout: 300ms}}]\n");
    let director = start(&lab, &hooks)?;
    let said = |what: &str| {
        let said = wait::until(what, wait::LONG, || Ok(director.lbd("events")?.contains(what)));
        said.with_context(|| director.log())
    };
    said("for daemon_started: exit status: 3; it printed: what went wrong")?;
    said("for daemon_started: took longer than 300ms and was ended")?;
    ensure!(director.lbd("events")?.matches("hook failed").count() == 2, "a failed hook runs no hooks");
    Ok(())
}

/// A mail server in the director's namespace.
struct MailServer(Process);

impl MailServer {
    fn start(lab: &Lab, port: u16, more: &[&str]) -> Result<Self> {
        // Debian's, which has Debian's packages, whatever else is in the path.
        let mut command = lab.director.command("/usr/bin/python3");
        let program = concat!(env!("CARGO_MANIFEST_DIR"), "/src/mail.py");
        command.arg(program).arg(port.to_string()).args(more);
        let server = Self(Process::start(&mut command, &lab.scratch.directory().join(format!("mail-{port}")))?);
        let is_ready = || Ok(server.0.output().contains("ready\n"));
        wait::until("the mail server", wait::LONG, is_ready).with_context(|| server.0.output())?;
        Ok(server)
    }

    fn mails(&self) -> Vec<Value> {
        let output = self.0.output();
        output.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
    }

    fn wait_for(&self, number: usize) -> Result<Vec<Value>> {
        let what = format!("{number} mails");
        wait::until(&what, wait::LONG, || Ok(self.mails().len() >= number)).with_context(|| self.0.output())?;
        Ok(self.mails())
    }
}

fn holds(mail: &Value, key: &str, text: &str) -> bool {
    mail[key].as_str().is_some_and(|value| value.contains(text))
}

#[test]
fn the_first_event_is_mailed_at_once_and_the_following_are_collected() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let server = MailServer::start(&lab, 2525, &[])?;
    let mail = "{server: '127.0.0.1:2525', from: lbd@example.org, to: [a@example.org, b@example.org], interval: 3s}";
    let director = start(&lab, &format!("  mail: {mail}\n"))?;
    let mails = server.wait_for(1)?;
    ensure!(holds(&mails[0], "subject", "daemon started"), "{mails:?}");
    ensure!(mails[0]["from"] == "lbd@example.org", "{mails:?}");
    ensure!(mails[0]["to"].as_array().is_some_and(|to| to.len() == 2), "{mails:?}");
    for _ in 0..5 {
        director.lbd("disable 10.2.0.11")?;
        director.lbd("enable 10.2.0.11")?;
    }
    let mails = server.wait_for(2)?;
    ensure!(holds(&mails[1], "subject", "real server disabled: 10.2.0.11:80 of 10.0.0.1:80/tcp"), "{mails:?}");
    ensure!(holds(&mails[1], "subject", "(and 9 more)"), "{mails:?}");
    let body = mails[1]["body"].as_str().unwrap_or_default();
    ensure!(body.matches("real server enabled").count() == 5, "{body}");
    ensure!(mails.len() == 2, "{mails:?}");
    Ok(())
}

#[test]
fn mail_goes_over_starttls_with_a_login_and_over_tls() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).context("cannot make a certificate")?;
    let certificate = lab.scratch.write("certificate", made.cert.pem())?.display().to_string();
    let key = lab.scratch.write("key", made.signing_key.serialize_pem())?.display().to_string();
    let password = lab.scratch.write("password", "open sesame\n")?.display().to_string();
    let login = ["starttls", &certificate, &key, "lbd", "open sesame"];
    let server = MailServer::start(&lab, 2587, &login)?;
    let mail = |port: u16, tls: &str, more: &str| {
        format!("  mail: {{server: '127.0.0.1:{port}', from: lbd@example.org, to: a@example.org, tls: {tls}{more}}}\n")
    };
    let more = format!(", ca: {certificate}, username: lbd, password_file: {password}");
    let mut director = start(&lab, &mail(2587, "starttls", &more))?;
    let mails = server.wait_for(1).with_context(|| director.log())?;
    ensure!(mails[0]["authenticated"] == true && mails[0]["encrypted"] == true, "{mails:?}");
    director.stop()?;

    let server = MailServer::start(&lab, 2465, &["tls", &certificate, &key])?;
    let mut director = start(&lab, &mail(2465, "on", &format!(", ca: {certificate}")))?;
    server.wait_for(1).with_context(|| director.log())?;
    director.stop()?;

    // A server that nobody vouches for gets nothing.
    let director = start(&lab, &mail(2465, "on", ""))?;
    let refused = || Ok(director.lbd("events")?.contains("mail not sent: 127.0.0.1:2465"));
    wait::until("a refusal", wait::LONG, refused).with_context(|| director.log())?;
    ensure!(server.mails().len() == 1, "{:?}", server.mails());
    Ok(())
}

#[test]
fn mail_that_cannot_be_sent_is_said_once_and_sent_later() -> Result<()> {
    needs!("netns");
    let lab = small()?;
    let mail = "{server: '127.0.0.1:2526', from: lbd@example.org, to: a@example.org, interval: 500ms}";
    let director = start(&lab, &format!("  mail: {mail}\n"))?;
    director.lbd("disable 10.2.0.11")?;
    let failed = || Ok(director.lbd("events")?.contains("mail not sent: 127.0.0.1:2526"));
    wait::until("a word about it", wait::LONG, failed).with_context(|| director.log())?;
    let server = MailServer::start(&lab, 2526, &[])?;
    let mails = server.wait_for(1)?;
    ensure!(
        holds(&mails[0], "body", "daemon started") && holds(&mails[0], "body", "real server disabled"),
        "{mails:?}"
    );
    ensure!(director.lbd("events")?.matches("mail not sent").count() == 1, "{}", director.lbd("events")?);
    Ok(())
}
