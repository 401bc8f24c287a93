//! What the machine must be like, and is: forwarding, firewalls, namespaces.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::time::Duration;

use nix::sys::resource::{Resource, getrlimit, setrlimit};
use tokio::process::Command;

/// Settings that masquerading needs, by what `sysctl` calls them.
const FORWARDING: [(&str, &str); 2] = [("net.ipv4.ip_forward", "IPv4"), ("net.ipv6.conf.all.forwarding", "IPv6")];
/// Open files that 2,048 clients and the maps take.
const OPEN_FILES: u64 = 8_192;
/// How long `nft` may take to list its rules.
const LISTING: Duration = Duration::from_secs(2);

/// Inode of this process's network namespace, as clients name theirs; 0 if it cannot be read.
pub(super) fn network_namespace() -> u64 {
    fs::metadata("/proc/self/ns/net").map_or(0, |metadata| metadata.ino())
}

/// Room for many clients; where it is refused there is room for fewer.
pub(super) fn raise_open_files() {
    if let Ok((soft, hard)) = getrlimit(Resource::RLIMIT_NOFILE)
        && soft < OPEN_FILES
    {
        let _ = setrlimit(Resource::RLIMIT_NOFILE, OPEN_FILES.min(hard), hard);
    }
}

/// Checks the kernel's forwarding; sets it where told to. Says what is off, or what it has set.
pub(super) fn forwarding(set: bool) {
    for (name, family) in FORWARDING {
        let path = format!("/proc/sys/{}", name.replace('.', "/"));
        match fs::read_to_string(&path).as_deref().map(str::trim) {
            Ok("0") if set => match fs::write(&path, "1") {
                Ok(()) => tracing::info!(sysctl = name, value = 1, "kernel setting changed for masquerading"),
                Err(error) => tracing::warn!(sysctl = name, %error, "kernel setting could not be changed"),
            },
            Ok("0") => tracing::warn!(
                sysctl = name,
                "{family} forwarding is off, masquerading (-m) does not work; \
                 hint: run `sysctl -w {name}=1`, or start lbd with --set-sysctls"
            ),
            // On, or a kernel without this family.
            _ => (),
        }
    }
}

/// Whether IPv4 forwarding is on, as far as can be told.
pub(super) fn is_forwarding(ipv6: bool) -> bool {
    let path = if ipv6 { "/proc/sys/net/ipv6/conf/all/forwarding" } else { "/proc/sys/net/ipv4/ip_forward" };
    fs::read_to_string(path).map_or(true, |text| text.trim() != "0")
}

/// Warns about firewall rules: packets of virtual services pass before they are looked at.
pub(super) async fn warn_of_firewalls() {
    let mut found: Vec<&str> = Vec::new();
    for (file, what) in [("/proc/net/ip_tables_names", "iptables"), ("/proc/net/ip6_tables_names", "ip6tables")] {
        if fs::read_to_string(file).is_ok_and(|tables| !tables.trim().is_empty()) {
            found.push(what);
        }
    }
    if nft_has_rules().await {
        found.push("nftables");
    }
    if !found.is_empty() {
        tracing::warn!(
            firewalls = found.join(", "),
            "firewall rules are loaded, and packets of virtual services bypass them; \
             hint: filter before the director, or on the real servers"
        );
    }
}

async fn nft_has_rules() -> bool {
    if !["/usr/sbin/nft", "/sbin/nft", "/usr/bin/nft"].iter().any(|path| Path::new(path).exists()) {
        return false;
    }
    let listing = Command::new("nft").args(["list", "ruleset"]).kill_on_drop(true).output();
    match tokio::time::timeout(LISTING, listing).await {
        Ok(Ok(output)) => !output.stdout.trim_ascii().is_empty(),
        _ => false,
    }
}

/// Says that strict reverse-path filtering will drop what clients reach this host by another interface.
pub(super) fn warn_of_reverse_path_filter() {
    let strict = fs::read_to_string("/proc/sys/net/ipv4/conf/all/rp_filter").is_ok_and(|text| text.trim() == "1");
    if strict {
        tracing::info!(
            "strict reverse-path filtering is on (net.ipv4.conf.all.rp_filter=1); \
             packets of virtual services pass before it, others are still judged by it"
        );
    }
}
