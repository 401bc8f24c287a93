//! The part of the file system that is left, by landlock.
//!
//! Hooks and `exec` checks are held to it with the daemon that starts them.

use landlock::{
    ABI, Access, AccessFs, CompatLevel, Compatible, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetStatus,
    path_beneath_rules,
};

use super::{Error, Kept};

/// Where programs, libraries and settings are: to be read and run. What of it is root's alone, an own user cannot read.
const SYSTEM: [&str; 12] =
    ["/bin", "/etc", "/lib", "/lib32", "/lib64", "/opt", "/proc", "/run", "/sbin", "/srv", "/sys", "/usr"];

/// What programs open to read and write whatever they do. /proc/sys/net has settings per network namespace, which who
/// may change them says CAP_NET_ADMIN. /tmp is the service's own under systemd.
const COMMON: [&str; 9] = [
    "/dev/full",
    "/dev/null",
    "/dev/pts",
    "/dev/random",
    "/dev/tty",
    "/dev/urandom",
    "/dev/zero",
    "/proc/sys/net",
    "/tmp",
];

/// Restricts this thread and what it starts; says how far the kernel could.
pub(super) fn restrict(kept: &Kept) -> Result<&'static str, Error> {
    // The fifth has everything that concerns files. An older kernel enforces what it knows.
    let all = AccessFs::from_all(ABI::V5);
    let system = path_beneath_rules(SYSTEM, AccessFs::from_read(ABI::V5));
    let readable = path_beneath_rules(&kept.readable, AccessFs::from_read(ABI::V5));
    let common = path_beneath_rules(COMMON, all);
    let writable = path_beneath_rules(&kept.writable, all);
    let unlinked = path_beneath_rules(&kept.unlinked, AccessFs::RemoveFile);
    let emptied = path_beneath_rules(&kept.emptied, AccessFs::RemoveDir);
    let failed = |error: landlock::RulesetError| Error::Files(error.to_string());
    let status = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(all)
        .and_then(Ruleset::create)
        .and_then(|ruleset| {
            ruleset.add_rules(system.chain(readable).chain(common).chain(writable).chain(unlinked).chain(emptied))
        })
        .and_then(landlock::RulesetCreated::restrict_self)
        .map_err(failed)?;
    match status.ruleset {
        RulesetStatus::FullyEnforced => Ok("restricted"),
        RulesetStatus::PartiallyEnforced => Ok("restricted as far as this kernel can"),
        RulesetStatus::NotEnforced => {
            tracing::info!("this kernel has no landlock: lbd may open whatever its user may");
            Ok("not restricted")
        }
    }
}
