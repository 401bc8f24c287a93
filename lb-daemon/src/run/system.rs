//! What the machine must be like, and is: forwarding, firewalls, namespaces.

use std::fs;
use std::net::IpAddr;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use nix::sys::resource::{Resource, getrlimit, setrlimit};
use tokio::process::Command;

/// The kernel's forwarding of one family, which masquerading needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Forwarding {
    pub(super) ipv6: bool,
    family: &'static str,
    sysctl: &'static str,
}

/// Open files that 2,048 clients and the maps take.
const OPEN_FILES: u64 = 8_192;
/// Where `nft` is.
const NFT: [&str; 3] = ["/usr/sbin/nft", "/sbin/nft", "/usr/bin/nft"];
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

impl Forwarding {
    /// Both families.
    pub(super) const ALL: [Self; 2] = [
        Self { ipv6: false, family: "IPv4", sysctl: "net.ipv4.ip_forward" },
        Self { ipv6: true, family: "IPv6", sysctl: "net.ipv6.conf.all.forwarding" },
    ];

    /// The family of an address.
    pub(super) fn of(address: IpAddr) -> Self {
        let [ipv4, ipv6] = Self::ALL;
        if address.is_ipv6() { ipv6 } else { ipv4 }
    }

    fn path(self) -> String {
        format!("/proc/sys/{}", self.sysctl.replace('.', "/"))
    }

    /// Whether it is off. A kernel without the family, or one that cannot be asked, is not.
    pub(super) fn is_off(self) -> bool {
        fs::read_to_string(self.path()).is_ok_and(|text| text.trim() == "0")
    }

    /// What to tell whoever needs it.
    pub(super) fn advice(self) -> String {
        format!("{}: run `{}`", self.problem(), self.mend())
    }

    /// What is wrong where it is off.
    pub(super) fn problem(self) -> String {
        format!("{} forwarding is off, and masquerading (-m) needs it", self.family)
    }

    /// The command that switches it on.
    pub(super) fn mend(self) -> String {
        format!("sysctl -w {}=1", self.sysctl)
    }

    /// Switches it on where it is off, and says so.
    pub(super) fn set(self) {
        if !self.is_off() {
            return;
        }
        match fs::write(self.path(), "1") {
            Ok(()) => tracing::info!(sysctl = self.sysctl, value = 1, "kernel setting changed for masquerading"),
            Err(error) => tracing::warn!(sysctl = self.sysctl, %error, "kernel setting could not be changed"),
        }
    }
}

/// Warns about firewall rules: packets of virtual services pass before they are looked at.
pub(super) async fn warn_of_firewalls() {
    let found = firewalls().await;
    if !found.is_empty() {
        tracing::warn!(
            firewalls = found.join(", "),
            "firewall rules are loaded, and packets of virtual services bypass them; \
             hint: filter before the director, or on the real servers; `lbd doctor` looks into them"
        );
    }
}

/// The firewalls that have rules.
pub(super) async fn firewalls() -> Vec<&'static str> {
    let mut found: Vec<&str> = Vec::new();
    for (file, what) in [("/proc/net/ip_tables_names", "iptables"), ("/proc/net/ip6_tables_names", "ip6tables")] {
        if fs::read_to_string(file).is_ok_and(|tables| !tables.trim().is_empty()) {
            found.push(what);
        }
    }
    if nft(&["list", "ruleset"]).await.is_some() {
        found.push("nftables");
    }
    found
}

/// All rules of nftables, as its JSON; `None` where there are none.
pub(super) async fn nft_rules_as_json() -> Option<String> {
    nft(&["list", "ruleset"]).await?;
    nft(&["-j", "list", "ruleset"]).await
}

/// What `nft` prints; `None`: nothing.
async fn nft(arguments: &[&str]) -> Option<String> {
    let program = NFT.iter().find(|path| Path::new(path).exists())?;
    // It needs our capabilities to list anything, so nothing in the environment says what runs, or how.
    let listing = Command::new(program).args(arguments).env_clear().stdin(Stdio::null()).kill_on_drop(true).output();
    let output = tokio::time::timeout(LISTING, listing).await.ok()?.ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    (!text.trim().is_empty()).then_some(text)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_family_has_its_own_setting() {
        let of = |address: &str| Forwarding::of(address.parse().unwrap());
        assert_eq!(of("192.0.2.1").path(), "/proc/sys/net/ipv4/ip_forward");
        assert_eq!(of("2001:db8::1").path(), "/proc/sys/net/ipv6/conf/all/forwarding");
        assert!(of("192.0.2.1").advice().ends_with("run `sysctl -w net.ipv4.ip_forward=1`"));
    }

    #[test]
    fn the_namespace_of_this_process_is_known() {
        assert_ne!(network_namespace(), 0);
    }
}
