//! Removes what processes that were killed left behind: namespaces, the processes in them, pins, files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Once;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::scratch::PREFIX;

/// Where `ip netns` keeps namespaces.
pub const NAMESPACES: &str = "/run/netns";
/// Where BPF objects are pinned.
pub const BPFFS: &str = "/sys/fs/bpf";

/// Removes, once per process, everything named after a process that is no more.
pub fn remove_once() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        for name in names_in(NAMESPACES.as_ref()).filter(|name| of_dead_process(name)) {
            remove_namespace(&name);
        }
        let temporary = std::env::temp_dir();
        for directory in [Path::new(BPFFS), &temporary] {
            for name in names_in(directory).filter(|name| of_dead_process(name)) {
                // Another test process may be at it too.
                let _ = fs::remove_dir_all(directory.join(name));
            }
        }
    });
}

/// Ends every process in a namespace and removes it.
///
/// Only for namespaces of this project: what runs in them was started for them.
pub fn remove_namespace(name: &str) {
    let pids = Command::new("ip").args(["netns", "pids", name]).stderr(Stdio::null()).output();
    let pids = pids.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    for pid in pids.split_whitespace().filter_map(|word| word.parse().ok()) {
        let _ = kill(Pid::from_raw(pid), Signal::SIGKILL);
    }
    let _ = Command::new("ip").args(["netns", "del", name]).stderr(Stdio::null()).status();
}

/// The names in a directory that begin as ours do.
fn names_in(directory: &Path) -> impl Iterator<Item = String> {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().into_string().ok()).filter(|name| name.starts_with(PREFIX))
}

/// True when `lbd-test-PID-…` names a process that is not running.
fn of_dead_process(name: &str) -> bool {
    let pid = name.strip_prefix(PREFIX).and_then(|rest| rest.split('-').next()).and_then(|pid| pid.parse::<u32>().ok());
    pid.is_some_and(|pid| !PathBuf::from(format!("/proc/{pid}")).exists())
}

#[cfg(test)]
mod tests {
    use super::{PREFIX, of_dead_process};

    #[test]
    fn only_names_of_dead_processes_are_leftovers() {
        assert!(!of_dead_process(&format!("{PREFIX}{}-0-client", std::process::id())));
        // Above the kernel's highest possible process id.
        assert!(of_dead_process(&format!("{PREFIX}4194305-0-client")));
        // A user's own pins, whatever number is in them.
        assert!(!of_dead_process("lbd-4194305-web"));
        assert!(!of_dead_process("lbd-demo-client"));
        assert!(!of_dead_process("client"));
    }
}
