//! Timeouts of one service beside those of all.

use std::time::Duration;

use anyhow::{Result, ensure};
use lbd_tests::server::Acceptors;
use lbd_tests::{Director, Lab, Plan, address, needs, wait};

#[test]
fn a_services_own_timeout_ends_its_connections_and_no_others() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let servers = Acceptors::listen_on(&lab, &[80, 81])?;
    let service = |port: u16, timeouts: &str| {
        format!(
            "  - {{address: 10.0.0.1, port: {port}, scheduler: rr{timeouts}, real_servers: [{{address: 10.2.0.11, \
             forwarding: masquerading}}]}}\n"
        )
    };
    let yaml = format!("services:\n{}{}", service(80, ", timeouts: {tcp: 3}"), service(81, ""));
    let file = lab.scratch.write("lbd.yaml", yaml)?;
    let mut director = Director::start_with(&lab, &["--config", &file.display().to_string()])?;
    let _short = (lab.connect((address::VIP, 80))?, servers.next(wait::LONG)?);
    let _long = (lab.connect((address::VIP, 81))?, servers.next(wait::LONG)?);
    let timer = |director: &Director, port: u16| -> Result<Option<Duration>> {
        let listing = director.ipvsadm("-Lnc")?;
        let line = listing.lines().find(|line| line.contains(&format!(" 10.0.0.1:{port} ")));
        let timer = line.and_then(|line| line.split_whitespace().nth(1)?.split_once(':'));
        let seconds = timer
            .map(|(minutes, seconds)| Ok::<u64, anyhow::Error>(minutes.parse::<u64>()? * 60 + seconds.parse::<u64>()?));
        Ok(seconds.transpose()?.map(Duration::from_secs))
    };
    ensure!(timer(&director, 80)?.is_none_or(|left| left <= Duration::from_secs(3)));
    ensure!(timer(&director, 81)?.is_some_and(|left| left > Duration::from_secs(800)));
    wait::until("the short one to end", wait::LONG, || Ok(timer(&director, 80)?.is_none()))?;
    let counts = director.ipvsadm("-Ln -t 10.0.0.1:80")?;
    wait::until("its count to follow", wait::LONG, || {
        let listing = director.ipvsadm("-Ln -t 10.0.0.1:80")?;
        Ok(listing.lines().last().is_some_and(|line| line.split_whitespace().nth(4) == Some("0")))
    })?;
    ensure!(timer(&director, 81)?.is_some(), "{counts}");
    // It is in the maps, so that it holds with the daemon dead, and after it is back.
    director.kill()?;
    director.launch()?;
    let _short = (lab.connect((address::VIP, 80))?, servers.next(wait::LONG)?);
    ensure!(timer(&director, 80)?.is_none_or(|left| left <= Duration::from_secs(3)));
    ensure!(timer(&director, 81)?.is_some());
    Ok(())
}
