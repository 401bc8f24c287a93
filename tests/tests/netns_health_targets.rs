//! Checks of real servers: nginx with TLS, a DNS server, datagrams, echoes, scripts.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use lbd_tests::lab::server_name;
use lbd_tests::process::Process;
use lbd_tests::server::Echo;
use lbd_tests::{Director, Lab, Namespace, Plan, address, needs, wait};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};

const FAST: &str = "interval: 200ms, timeout: 1s, rise: 1, fall: 1";

fn start(lab: &Lab, yaml: &str) -> Result<Director> {
    let file = lab.scratch.write("lbd.yaml", yaml)?;
    Director::start_with(lab, &["--config", &file.display().to_string()])
}

/// A service with the first real server for each check, at ports from 8000 on.
fn services(checks: &[&str]) -> String {
    let service = |(number, check): (usize, &&str)| {
        let port = 8000 + number;
        format!(
            "  - address: 10.0.0.1\n    port: {port}\n    check: {{{check}, {FAST}}}\n    real_servers:\n      \
             - {{address: 10.2.0.11, port: {port}, forwarding: masquerading}}\n"
        )
    };
    let services: String = checks.iter().enumerate().map(service).collect();
    format!("services:\n{services}")
}

/// Waits until the check of each service says what it should: a state, and a part of its words.
fn wait_for(director: &Director, expected: &[(&str, &str)]) -> Result<()> {
    let mut last = Vec::new();
    wait::until("each check to say what it should", wait::LONG, || {
        let status: serde_json::Value = serde_json::from_str(&director.lbd("status --json")?)?;
        let mut services = status["services"].as_array().context("no services")?.clone();
        services.sort_by_key(|service| service["service"].to_string());
        let health = |service: &serde_json::Value| service["servers"][0]["health"].clone();
        last = services.iter().map(health).collect::<Vec<_>>();
        Ok(last.iter().zip(expected).all(|(health, (state, words))| {
            health["state"] == *state && health["reason"].as_str().is_some_and(|reason| reason.contains(words))
        }))
    })
    .with_context(|| format!("expected {expected:#?}, the last was {last:#?}"))
}

/// Authority, certificate for `www.example.org`, and its key, as files of `directory`.
fn certificates(directory: &Path) -> Result<()> {
    let mut params = CertificateParams::new(Vec::<String>::new())?;
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority_key = KeyPair::generate()?;
    let authority = params.self_signed(&authority_key)?;
    let issuer = Issuer::new(params, authority_key);
    let key = KeyPair::generate()?;
    let certificate = CertificateParams::new(vec!["www.example.org".to_owned()])?.signed_by(&key, &issuer)?;
    let other = CertificateParams::new(vec!["other.example".to_owned()])?.self_signed(&KeyPair::generate()?)?;
    std::fs::write(directory.join("ca.pem"), authority.pem())?;
    std::fs::write(directory.join("other.pem"), other.pem())?;
    std::fs::write(directory.join("server.pem"), certificate.pem())?;
    std::fs::write(directory.join("server.key"), key.serialize_pem())?;
    Ok(())
}

/// An nginx with TLS on these ports, whose page is `well`.
fn nginx_with_tls(namespace: &Namespace, directory: &Path, ports: std::ops::Range<u16>) -> Result<Process> {
    let listen: String = ports.clone().map(|port| format!("listen {port} ssl;\n")).collect();
    let at = directory.display();
    let text = format!(
        "daemon off;\nmaster_process off;\nuser root;\npid {at}/pid;\nerror_log {at}/error.log;\nevents {{}}\nhttp {{\n\
         access_log off;\nclient_body_temp_path {at}/b;\nproxy_temp_path {at}/p;\nfastcgi_temp_path {at}/f;\n\
         uwsgi_temp_path {at}/u;\nscgi_temp_path {at}/s;\nserver {{\n{listen}server_name www.example.org;\n\
         ssl_certificate {at}/server.pem;\nssl_certificate_key {at}/server.key;\n\
         location / {{ return 200 \"well\\n\"; }}\nlocation /bad {{ return 503; }}\n}}\n}}\n"
    );
    std::fs::write(directory.join("nginx.conf"), text)?;
    let mut command = namespace.command("nginx");
    command.arg("-e").arg(directory.join("error.log")).arg("-c").arg(directory.join("nginx.conf"));
    let mut process = Process::start(&mut command, &directory.join("nginx.log"))?;
    let first = ports.start;
    wait::until("nginx to listen", wait::LONG, || {
        process.must_run()?;
        namespace.run(|| Ok(std::net::TcpStream::connect(("127.0.0.1", first)).is_ok()))
    })?;
    Ok(process)
}

#[test]
fn https_with_an_authority_of_ones_own() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let directory = lab.scratch.directory();
    certificates(directory)?;
    let _nginx = nginx_with_tls(&lab.servers[0], directory, 8000..8008)?;
    let at = directory.display();
    let ca = format!("verify: true, ca: {at}/ca.pem");
    // Of "well" and a line feed, by sha256sum.
    let sha256 = "718bdcfd1af83d3188b23c2d0899e8dbae4f3644c8ca952fc770fb989dc98afd";
    let checks = [
        "type: https, verify: false, body: \"^well\"".to_owned(),
        format!("type: https, sni: www.example.org, {ca}"),
        format!("type: https, host: \"www.example.org:8002\", {ca}"),
        format!("type: https, sni: mail.example.org, {ca}"),
        format!("type: https, sni: www.example.org, verify: true, ca: {at}/other.pem"),
        "type: https, verify: false, path: /bad, status: [\"200-299\", \"404\"]".to_owned(),
        format!("type: https, verify: false, digest: \"{sha256}\""),
        "type: http".to_owned(),
    ];
    let director = start(&lab, &services(&checks.each_ref().map(String::as_str)))?;
    wait_for(
        &director,
        &[
            ("up", "well"),
            ("up", "well"),
            ("up", "well"),
            ("down", "TLS: invalid peer certificate"),
            ("down", "TLS: invalid peer certificate"),
            ("down", "HTTP 503, expected 200-299, 404, 1 of 1 failed"),
            ("up", "well"),
            ("down", "HTTP 400, expected 200-299"),
        ],
    )
}

#[test]
fn a_dns_server_datagrams_echoes_and_scripts() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 1, ..Plan::default() })?;
    let server = &lab.servers[0];
    let mut command = server.command("dnsmasq");
    command.args(["--no-daemon", "--no-resolv", "--no-hosts", "--port=8000", "--conf-file=/dev/null", "--user=root"]);
    command.args(["--address=/health.test/192.0.2.7", "--txt-record=text.test,well", "--local=/test/"]);
    command.arg("--pid-file=");
    let _dns = Process::start(&mut command, &lab.scratch.directory().join("dnsmasq.log"))?;
    let _udp = Echo::udp(server, &server_name(0), address::server(0), 8005)?;
    let checks = [
        "type: dns, name: health.test",
        "type: dns, name: text.test, record: TXT, port: 8000",
        "type: dns, name: nothing.test, port: 8000",
        "type: dns, name: nothing.test, rcode: NXDOMAIN, port: 8000",
        "type: dns, name: health.test, port: 8099",
        "type: udp, send: hello, expect: hello",
        "type: udp, send: hello",
        "type: icmp",
        "type: icmp, address: 10.2.0.99",
        "type: exec, command: [/bin/sh, -c, \"grep -q 'CapEff:.*[1-9a-f]' /proc/self/status && exit 7; exit 0\"]",
        "type: exec, command: [/bin/false]",
    ];
    // Sorted by their ports as text, which all have four digits.
    let director = start(&lab, &services(&checks))?;
    wait_for(
        &director,
        &[
            ("up", "well"),
            ("up", "well"),
            ("down", "DNS NXDOMAIN, expected NOERROR"),
            ("up", "well"),
            ("down", "query: refused"),
            ("up", "well"),
            ("down", "receive: refused"),
            ("up", "well"),
            ("down", "echo: "),
            ("up", "well"),
            ("down", "/bin/false: exit code 1, expected 0"),
        ],
    )?;
    ensure!(director.lbd("status")?.contains("dns down: DNS NXDOMAIN, expected NOERROR, 1 of 1 failed, since "));
    Ok(())
}
