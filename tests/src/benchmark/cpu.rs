//! CPU time.

use std::collections::HashMap;
use std::fs;
use std::time::Duration;

use anyhow::{Context, Result};

/// Ticks per second of `/proc/stat` (`USER_HZ`), the same on every architecture that we support.
const TICKS: u64 = 100;

/// What all CPUs of this machine have worked for us since its start, in whatever context: all that they have worked,
/// without what is on the accounts of processes that neither are this one nor descend from it.
///
/// # Errors
///
/// When the kernel does not say.
pub fn ours() -> Result<Duration> {
    let text = fs::read_to_string("/proc/stat").context("cannot read /proc/stat")?;
    let all = busy(&text).context("/proc/stat is not understood")?;
    Ok(all.saturating_sub(strangers(&processes(), std::process::id())))
}

/// A process's parent, and the ticks that it and the children it has waited for have worked.
type Accounts = HashMap<u32, (u32, u64)>;

fn processes() -> Accounts {
    let pids = fs::read_dir("/proc").into_iter().flatten().flatten();
    let stats = pids.filter_map(|entry| {
        let pid = entry.file_name().to_str()?.parse().ok()?;
        Some((pid, account(&fs::read_to_string(entry.path().join("stat")).ok()?)?))
    });
    stats.collect()
}

/// Behind the name, which may contain anything, come state, parent, and from the 12th on utime, stime, cutime, cstime.
fn account(stat: &str) -> Option<(u32, u64)> {
    let (_, fields) = stat.rsplit_once(')')?;
    let fields: Vec<&str> = fields.split_whitespace().collect();
    let parent = fields.get(1)?.parse().ok()?;
    let ticks = fields.get(11..15)?.iter().map_while(|ticks| ticks.parse::<u64>().ok()).sum();
    Some((parent, ticks))
}

/// The work of processes that are not in the family of `own`. Kernel threads work for everybody and are left out.
fn strangers(accounts: &Accounts, own: u32) -> Duration {
    const KERNEL: u32 = 2;
    let is_left_out = |mut pid: u32| loop {
        match accounts.get(&pid) {
            _ if pid == own || pid == KERNEL => return true,
            Some((parent, _)) if *parent != pid => pid = *parent,
            _ => return false,
        }
    };
    let ticks: u64 = accounts.iter().filter(|(pid, _)| !is_left_out(**pid)).map(|(_, (_, ticks))| ticks).sum();
    Duration::from_millis(ticks * 1000 / TICKS)
}

/// user, nice, system, idle, iowait, irq, softirq, then steal and guests (proc(5)).
fn busy(stat: &str) -> Option<Duration> {
    let mut words = stat.lines().next()?.strip_prefix("cpu ")?.split_whitespace();
    let fields: Vec<u64> = words.by_ref().take(7).map_while(|word| word.parse().ok()).collect();
    let [user, nice, system, _idle, _waiting, irq, softirq] = fields[..] else { return None };
    Some(Duration::from_millis((user + nice + system + irq + softirq) * 1000 / TICKS))
}

/// What the calling thread and the kernel's soft interrupt threads have worked.
///
/// # Errors
///
/// When the kernel does not say.
pub fn thread_and_soft_interrupts() -> Result<Duration> {
    let thread = nix::time::clock_gettime(nix::time::ClockId::CLOCK_THREAD_CPUTIME_ID)?;
    let mut sum = Duration::from(thread);
    for entry in fs::read_dir("/proc")?.flatten() {
        let comm = fs::read_to_string(entry.path().join("comm")).unwrap_or_default();
        if comm.starts_with("ksoftirqd/") {
            // Nanoseconds on a CPU come first.
            let text = fs::read_to_string(entry.path().join("schedstat")).unwrap_or_default();
            let spent = text.split_whitespace().next().and_then(|word| word.parse().ok());
            sum += Duration::from_nanos(spent.with_context(|| format!("no schedstat of {}", comm.trim()))?);
        }
    }
    Ok(sum)
}

/// Keeps the calling thread on one CPU.
///
/// # Errors
///
/// When there is no such CPU.
pub fn stay_on(cpu: usize) -> Result<()> {
    let mut set = nix::sched::CpuSet::new();
    set.set(cpu)?;
    nix::sched::sched_setaffinity(nix::unistd::Pid::from_raw(0), &set).context("cannot choose a CPU")
}

/// How busy others keep this machine: its load, when that is so much that figures are worth little.
pub fn load_of_others() -> Option<String> {
    let text = fs::read_to_string("/proc/loadavg").ok()?;
    let load = text.split_whitespace().next()?;
    (load.parse::<f64>().ok()? > 0.7).then(|| load.to_owned())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{account, busy, strangers};

    #[test]
    fn a_process_may_have_any_name() {
        let stat = "12 (a) b (c) S 7 12 12 0 -1 4194560 1 2 3 4 500 60 7000 80000 20 0 1 0 5 6 7";
        assert_eq!(account(stat), Some((7, 87_560)));
        assert_eq!(account("12 (a"), None);
    }

    #[test]
    fn strangers_are_neither_ours_nor_the_kernels() {
        let accounts = [(1, (0, 10)), (2, (0, 5)), (3, (2, 5)), (20, (1, 100)), (21, (20, 200)), (22, (21, 400))];
        assert_eq!(strangers(&accounts.into(), 21), Duration::from_millis(1_100));
        assert_eq!(strangers(&accounts.into(), 20), Duration::from_millis(100));
    }

    #[test]
    fn idle_waiting_and_stolen_time_is_not_work() {
        let stat = "cpu  100 20 30 4000 500 6 7 80 9 10\ncpu0 1 2 3 4 5 6 7 8 9 10\n";
        assert_eq!(busy(stat), Some(Duration::from_millis(1630)));
        assert_eq!(busy("intr 1 2 3"), None);
        assert_eq!(busy("cpu 1 2"), None);
    }
}
