//! Metrics and health over HTTP, as Prometheus and a watchdog see them.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use lbd_tests::client::visit;
use lbd_tests::rules::{MASQUERADING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Director, Lab, Plan, address, needs, wait};

const LISTEN: &str = "127.0.0.1:10112";

/// Status code and body.
fn get(lab: &Lab, path: &str) -> Result<(u16, String)> {
    lab.director.run(|| {
        let mut stream = TcpStream::connect_timeout(&LISTEN.parse::<SocketAddr>()?, Duration::from_secs(5))?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {LISTEN}\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let code = answer.split_whitespace().nth(1).context("no status line")?.parse()?;
        let body = answer.split_once("\r\n\r\n").context("no body")?.1;
        Ok((code, body.to_owned()))
    })
}

fn sample(text: &str, start: &str) -> Option<f64> {
    text.lines().find_map(|line| line.strip_prefix(start)?.trim().parse().ok())
}

#[test]
fn prometheus_understands_all_of_it_and_it_says_what_happened() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    let _servers = Echo::tcp_on_all(&lab, 80)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    director.rules("-A -t [fd00::1]:80 -s rr\n-a -t [fd00::1]:80 -r [fd00:2::11]:80 -m -w 0\n")?;
    for _ in 0..4 {
        visit(&lab, (address::VIP, 80))?;
    }
    let labels = "{service=\"10.0.0.1:80/tcp\"}";
    // Counts are two seconds old at most.
    let text = wait::for_value("four connections in the metrics", wait::LONG, || {
        let (code, text) = get(&lab, "/metrics")?;
        ensure!(code == 200, "{code} {text}");
        Ok((sample(&text, &format!("lbd_service_connections_total{labels}")) == Some(4.0)).then_some(text))
    })?;
    for (start, expected) in [
        ("lbd_services", 2.0),
        ("lbd_real_servers", 3.0),
        ("lbd_connections_limit", 1_048_576.0),
        (&format!("lbd_service_served{labels}"), 1.0),
        ("lbd_interface_attached{interface=\"inside\",tc=\"tcx\",xdp=\"none\"}", 1.0),
        ("lbd_server_weight{service=\"[fd00::1]:80/tcp\",real_server=\"[fd00:2::11]:80\"}", 0.0),
    ] {
        ensure!(sample(&text, start) == Some(expected), "{start} is not {expected}:\n{text}");
    }
    for start in ["lbd_packets_total{reason=\"request-masqueraded\"}", "lbd_sweep_duration_seconds_count"] {
        ensure!(sample(&text, start).is_some_and(|value| value > 0.0), "{start}:\n{text}");
    }
    ensure!(sample(&text, "lbd_sweep_failures_total") == Some(0.0), "without its capabilities the sweep must work");
    let mut promtool = Command::new("promtool")
        .args(["check", "metrics"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("is Debian's package prometheus installed?")?;
    promtool.stdin.take().context("no pipe")?.write_all(text.as_bytes())?;
    let output = promtool.wait_with_output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success() && said.is_empty(), "promtool: {}\n{said}", output.status);
    ensure!(get(&lab, "/nonsense")?.0 == 404);
    Ok(())
}

#[test]
fn stalled_clients_hold_up_neither_others_nor_the_daemon() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 0, ..Plan::default() })?;
    let director = Director::start(&lab)?;
    // More than are served at a time: some say nothing, some stop in the middle, some never take their answer.
    let stalled: Vec<TcpStream> = lab.director.run(|| {
        let mut streams = Vec::new();
        for number in 0..60 {
            let mut stream = TcpStream::connect(LISTEN)?;
            match number % 3 {
                0 => (),
                1 => stream.write_all(b"GET /metrics HTTP/1.1\r\nHost: x\r\nX-Sl")?,
                _ => stream.write_all(b"GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n")?,
            }
            streams.push(stream);
        }
        Ok(streams)
    })?;
    let began = Instant::now();
    ensure!(get(&lab, "/healthz")? == (200, "ok\n".to_owned()));
    director.ipvsadm("-A -t 10.0.0.1:80 -s rr")?;
    let took = began.elapsed();
    ensure!(took < Duration::from_secs(3), "it took {took:?}");
    drop(stalled);
    Ok(())
}

#[test]
fn readiness_is_about_forwarding_and_says_what_is_missing() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let _director = Director::start(&lab)?;
    wait::until("the daemon to be ready", wait::LONG, || Ok(get(&lab, "/readyz")? == (200, "ready\n".to_owned())))?;
    lab.director
        .ip("link set inside name elsewhere\n")
        .or_else(|_| lab.director.ip("link set inside down\nlink set inside name elsewhere\n"))?;
    lab.director.ip("link del elsewhere\n")?;
    let missing = wait::for_value("the missing interface to be noticed", wait::LONG, || {
        let (code, text) = get(&lab, "/readyz")?;
        Ok((code == 503).then_some(text))
    })?;
    ensure!(missing == "there is no interface inside\n", "{missing}");
    ensure!(get(&lab, "/healthz")?.0 == 200, "only a restart helps whoever is not healthy; this needs a cable");
    Ok(())
}

#[test]
fn the_configuration_says_where_metrics_are_shown_or_that_they_are_not() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 0, ..Plan::default() })?;
    let file = lab.scratch.write("lbd.yaml", "metrics: {listen: \"127.0.0.2:10113\"}\n")?;
    let mut director = Director::start_with(&lab, &["--config", &file.to_string_lossy()])?;
    let reaches = |address: &str| lab.director.run(|| Ok(TcpStream::connect(address).is_ok()));
    wait::until("the other address to answer", wait::LONG, || reaches("127.0.0.2:10113"))?;
    ensure!(!reaches(LISTEN)?);
    director.stop()?;
    lab.scratch.write("lbd.yaml", "metrics: off\n")?;
    director.launch()?;
    ensure!(!reaches(LISTEN)? && !reaches("127.0.0.2:10113")?);
    Ok(())
}
