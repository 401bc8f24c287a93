//! `lbd doctor`: silent about a director that works, and right about what keeps one from working.

use std::process::Stdio;

use anyhow::{Context, Result, ensure};
use lbd_tests::client::visit;
use lbd_tests::rules::{DIRECT_ROUTING, MASQUERADING, service};
use lbd_tests::server::Echo;
use lbd_tests::{Arms, Director, Lab, Plan, address, needs, wait};

/// A director with a masqueraded service that works.
fn working() -> Result<(Lab, Vec<Echo>, Director)> {
    let lab = Lab::new(&Plan { servers: 2, ..Plan::default() })?;
    let servers = Echo::tcp_on_all(&lab, 80)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-t", (address::VIP, 80), "rr", MASQUERADING))?;
    visit(&lab, (address::VIP, 80))?;
    Ok((lab, servers, director))
}

/// Exit code and what it printed.
fn doctor(director: &Director, arguments: &[&str]) -> Result<(i32, String)> {
    let mut command = director.program("lbd");
    let output = command.arg("doctor").args(arguments).stdin(Stdio::null()).output()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    Ok((output.status.code().context("ended by a signal")?, text))
}

/// It must find exactly this, under this name, and name this command.
fn finds(director: &Director, name: &str, problem: &str, mend: &str) -> Result<()> {
    let (code, text) = doctor(director, &[])?;
    let mut wrong = text.lines().skip_while(|line| !line.starts_with("WRONG"));
    let found = wrong.next().unwrap_or_default();
    let command = wrong.next().unwrap_or_default();
    ensure!(
        code == 1 && found.starts_with(&format!("WRONG  {name}: ")) && found.contains(problem),
        "not found: {name}: {problem}\nexit {code}:\n{text}"
    );
    ensure!(command.starts_with("       mend: ") && command.contains(mend), "not the command {mend}:\n{text}");
    ensure!(text.matches("WRONG").count() == 1, "more than that is found:\n{text}");
    Ok(())
}

#[test]
fn a_director_that_works_has_a_line_for_each_check_and_exit_code_0() -> Result<()> {
    needs!("netns");
    let (_lab, _servers, director) = working()?;
    let (code, text) = doctor(&director, &[])?;
    ensure!(code == 0 && text.lines().count() >= 10, "exit {code}:\n{text}");
    ensure!(text.lines().all(|line| line.starts_with("ok     ") && line.len() < 200), "{text}");
    let (code, text) = doctor(&director, &["--json"])?;
    let json: serde_json::Value = serde_json::from_str(&text)?;
    ensure!(code == 0 && json["ok"] == true && json["checks"][0]["name"] == "daemon", "{text}");
    Ok(())
}

#[test]
fn without_a_daemon_it_says_so_and_looks_at_the_machine() -> Result<()> {
    needs!("netns");
    let (lab, _servers, mut director) = working()?;
    director.stop()?;
    finds(&director, "daemon", "no daemon answers", "systemctl start lbd")?;
    lab.director.sysctl(&[("net.ipv4.ip_forward", "0")])?;
    let (code, text) = doctor(&director, &["--json"])?;
    let json: serde_json::Value = serde_json::from_str(text.rsplit_once("\nlbd: ").context("no summary")?.0)?;
    let mend = &json["checks"][1]["findings"][0]["mend"];
    ensure!(code == 1 && json["ok"] == false && *mend == "sysctl -w net.ipv4.ip_forward=1", "{text}");
    Ok(())
}

#[test]
fn forwarding_that_is_off_is_found() -> Result<()> {
    needs!("netns");
    let (lab, _servers, director) = working()?;
    lab.director.sysctl(&[("net.ipv4.ip_forward", "0")])?;
    finds(&director, "forwarding", "IPv4 forwarding is off", "sysctl -w net.ipv4.ip_forward=1")
}

#[test]
fn strict_reverse_path_filtering_is_found() -> Result<()> {
    needs!("netns");
    let (lab, _servers, director) = working()?;
    lab.director.sysctl(&[("net.ipv4.conf.inside.rp_filter", "1")])?;
    finds(&director, "rp_filter", "filtering of inside is strict", "sysctl -w net.ipv4.conf.inside.rp_filter=2")?;
    // The greater of the two holds.
    lab.director.sysctl(&[("net.ipv4.conf.all.rp_filter", "2")])?;
    ensure!(doctor(&director, &[])?.0 == 0);
    Ok(())
}

/// Loads rules of nftables.
fn nft(lab: &Lab, rules: &str) -> Result<()> {
    let file = lab.scratch.write("rules.nft", rules)?;
    lab.director.shell(&format!("nft -f {}", file.display())).map(drop)
}

#[test]
fn a_firewall_rule_that_virtual_services_pass_by_is_found() -> Result<()> {
    needs!("netns");
    let (lab, _servers, director) = working()?;
    // Rules of other things are none of ours.
    nft(
        &lab,
        "table inet f {\n chain in {\n type filter hook input priority 0; policy accept;\n tcp dport 22 drop\n }\n}\n",
    )?;
    let (code, text) = doctor(&director, &[])?;
    ensure!(code == 0, "{text}");
    nft(&lab, "add rule inet f in ip daddr 10.0.0.0/24 tcp dport { 80, 443 } drop\n")?;
    visit(&lab, (address::VIP, 80)).context("the rule has no effect")?;
    finds(
        &director,
        "firewall",
        "of chain in in table inet f would drop requests to 10.0.0.1:80/tcp",
        "on the real servers",
    )
}

#[test]
fn a_firewall_rule_that_blocks_health_checks_is_found_and_its_command_mends_it() -> Result<()> {
    needs!("netns");
    let (lab, _servers, director) = working()?;
    nft(
        &lab,
        "table ip f {\n chain out {\n type filter hook output priority 0; policy accept;\n ip daddr 10.2.0.12 drop\n }\n}\n",
    )?;
    let problem = "of chain out in table ip f blocks health checks of the real server 10.2.0.12:80";
    let mend = "nft insert rule ip f out ip daddr 10.2.0.12 tcp dport 80 accept";
    finds(&director, "firewall", problem, mend)?;
    lab.director.shell(mend)?;
    let (code, text) = doctor(&director, &[])?;
    ensure!(code == 0, "{text}");
    Ok(())
}

#[test]
fn an_interface_without_the_data_path_is_found() -> Result<()> {
    needs!("netns");
    let (lab, _servers, director) = working()?;
    lab.director.ip("link del outside\n")?;
    wait::until("the interface to be missed", wait::LONG, || {
        let (code, text) = doctor(&director, &[])?;
        Ok(code == 1 && text.contains("WRONG  attachment: outside does not carry the data path: there is no such"))
    })
}

#[test]
fn a_real_server_that_answers_no_arp_is_found() -> Result<()> {
    needs!("netns");
    let (lab, _servers, director) = working()?;
    director.rules("-a -t 10.0.0.1:80 -r 10.2.0.77:80 -m\n")?;
    finds(
        &director,
        "neighbours",
        "the real server 10.2.0.77 does not answer on inside",
        "ping -c 1 -I inside 10.2.0.77",
    )?;
    lab.director.ip("route add unreachable 10.9.0.0/16\n")?;
    director.rules("-d -t 10.0.0.1:80 -r 10.2.0.77:80\n-a -t 10.0.0.1:80 -r 10.9.0.1:80 -m\n")?;
    finds(&director, "neighbours", "there is no route to the real server 10.9.0.1", "ip route add 10.9.0.1 via")
}

#[test]
fn a_virtual_address_that_is_not_on_this_host_is_found() -> Result<()> {
    needs!("netns");
    let (lab, _servers, director) = working()?;
    lab.director.ip("addr del 10.0.0.1/32 dev lo\n")?;
    wait::until("the daemon to see that", wait::LONG, || Ok(doctor(&director, &[])?.0 == 1))?;
    let mend = "ip address add 10.0.0.1/32 dev lo";
    finds(&director, "virtual addresses", "the virtual address 10.0.0.1 is not on this host", mend)?;
    lab.director.shell(mend)?;
    wait::until("the daemon to see that, too", wait::LONG, || Ok(doctor(&director, &[])?.0 == 0))
}

#[test]
fn a_real_server_of_direct_routing_that_answers_arp_for_the_virtual_address_is_found() -> Result<()> {
    needs!("netns");
    let lab = Lab::new(&Plan { servers: 2, arms: Arms::One, direct_routing: true, router: false })?;
    let _servers = Echo::udp_on_all(&lab, |_| address::VIP, 53)?;
    let director = Director::start(&lab)?;
    director.rules(&service(&lab, "-u", (address::VIP, 53), "rr", DIRECT_ROUTING))?;
    let (code, text) = doctor(&director, &[])?;
    ensure!(code == 0 && text.contains("ok     arp: nobody beside"), "{text}");
    let server = lab.servers.first().context("no server")?;
    server.sysctl(&[("net.ipv4.conf.all.arp_ignore", "0")])?;
    let mac = server.hardware_address("eth0")?;
    let problem = format!("the real server 10.2.0.11 ({mac} on wire) answers ARP for the virtual address 10.0.0.1");
    finds(
        &director,
        "arp",
        &problem,
        "on 10.2.0.11: sysctl -w net.ipv4.conf.all.arp_ignore=1 net.ipv4.conf.all.arp_announce=2",
    )
}

#[test]
fn a_masqueraded_server_that_answers_past_the_director_is_found() -> Result<()> {
    needs!("netns");
    let (lab, _servers, director) = working()?;
    let server = lab.servers.get(1).context("no server")?;
    server.ip("route replace default via 10.2.0.254\n")?;
    let problem = "the masqueraded real server 10.2.0.12:80 answers this host, but not 10.";
    finds(&director, "return path", problem, "on 10.2.0.12: ip route replace default via 10.2.0.1")?;
    server.ip("route replace default via 10.2.0.1\n")?;
    ensure!(doctor(&director, &[])?.0 == 0);
    Ok(())
}

#[test]
fn a_client_in_the_real_servers_network_is_found() -> Result<()> {
    needs!("netns");
    let (lab, _servers, director) = working()?;
    // The second server visits the service; it gets an answer of the first from an address that it never wrote to.
    let client = lab.servers.get(1).context("no server")?;
    let limit = std::time::Duration::from_millis(300);
    client.run(|| {
        for _ in 0..2 {
            let _ = std::net::TcpStream::connect_timeout(&(address::VIP, 80).into(), limit);
        }
        Ok(())
    })?;
    let problem = "the client 10.2.0.12 is in the network of the masqueraded real server 10.2.0.11";
    finds(&director, "clients", problem, "on 10.2.0.11: ip route add 10.2.0.12 via 10.2.0.1")
}

#[test]
fn a_service_that_does_not_forward_is_found() -> Result<()> {
    needs!("netns");
    let (_lab, _servers, director) = working()?;
    director.rules("-A -t 10.0.0.1:81 -s rr\n")?;
    finds(
        &director,
        "services",
        "10.0.0.1:81/tcp does not forward: it has no real server",
        "ipvsadm -a -t 10.0.0.1:81 -r",
    )?;
    director.rules("-a -t 10.0.0.1:81 -r 10.2.0.11:80 -m -w 0\n")?;
    finds(
        &director,
        "services",
        "all its real servers have weight 0",
        "ipvsadm -e -t 10.0.0.1:81 -r 10.2.0.11:80 -w 1",
    )?;
    director.rules(
        "-D -t 10.0.0.1:81\n-A --sctp-service 10.0.0.1:81 -s rr\n-a --sctp-service 10.0.0.1:81 -r 10.2.0.11:80 -m\n",
    )?;
    finds(&director, "services", "10.0.0.1:81/sctp is kept, but not forwarded: SCTP", "# change the rule")
}
