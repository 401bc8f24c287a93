//! The classic laboratory, word for word as it is taught with LVS.

use anyhow::{Context, Result, ensure};

use super::{Network, heading};

/// The lines that make the service, as typed.
pub const RULES: [&str; 3] = [
    "ipvsadm --add-service -t 192.16.193.30:http -s rr",
    "ipvsadm -a -t 192.16.193.30:http -r 172.16.193.10:http -m -w 1",
    "ipvsadm -a -t 192.16.193.30:http -r 172.16.193.40:http -m -w 1",
];

/// What `ipvsadm -Ln` shows of it.
pub const LISTING: &str = "TCP  192.16.193.30:80 rr
  -> 172.16.193.10:80             Masq    1      0          0         
  -> 172.16.193.40:80             Masq    1      0          0         
";

/// Plays it: rules by hand, pages from both servers in turn, all gone after `--clear`; then the rules from a file.
///
/// # Errors
///
/// The first thing that is not as it should be.
pub fn play(network: &mut Network) -> Result<()> {
    heading("The classic lab: one virtual address, two web servers, masquerading");
    network.start_daemon("")?;
    let director = network.director.clone();
    director.run("ip address add 192.16.193.30/32 dev eth0 label eth0:0")?;
    director.run("echo 1 > /proc/sys/net/ipv4/ip_forward")?;
    RULES.iter().try_for_each(|line| director.run(line).map(drop))?;
    let names = director.run("ipvsadm -L")?;
    ensure!(names.contains("192.16.193.30:http rr"), "`ipvsadm -L` does not show the service by name");
    let numbers = director.run("ipvsadm -Ln")?;
    ensure!(numbers.ends_with(LISTING), "`ipvsadm -Ln` should end with:\n{LISTING}");
    let frame = director.one_frame("watch -n 1 'ipvsadm -ln'")?;
    ensure!(frame.contains("TCP  192.16.193.30:80 rr"), "watch does not show the service");
    pages_in_turn(network)?;

    let rules = network.files().rules();
    director.run(&format!("ipvsadm -S > {}", rules.display()))?;
    director.run("ipvsadm --clear")?;
    let empty = director.run("ipvsadm -Ln")?;
    ensure!(empty.lines().count() == 3, "rules are left after `ipvsadm --clear`");
    network.client.fails("curl -sS --max-time 2 http://192.16.193.30/")?;

    heading("The same from a rules file, at the daemon's start");
    director.run(&format!("cat {}", rules.display()))?;
    network.end_daemon("")?;
    network.start_daemon(&format!("--rules {}", rules.display()))?;
    let numbers = director.run("ipvsadm -Ln")?;
    ensure!(numbers.contains("TCP  192.16.193.30:80 rr"), "the rules of the file are not there");
    pages_in_turn(network)
}

/// Four pages: each server's twice, never the same one twice running.
fn pages_in_turn(network: &Network) -> Result<()> {
    let mut pages = Vec::new();
    for _ in 0..4 {
        pages.push(network.client.run("curl -sS --max-time 5 http://192.16.193.30/").context("no page")?);
    }
    ensure!(pages.windows(2).all(|pair| pair[0] != pair[1]), "the servers do not take turns: {pages:?}");
    ensure!(["server1\n", "server2\n"].iter().all(|page| pages.iter().any(|seen| seen == page)), "{pages:?}");
    Ok(())
}
