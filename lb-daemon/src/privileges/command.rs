//! Programs of the operator's: hooks and `exec` checks.

use std::ffi::OsStr;
use std::io;
use std::process::Stdio;

use tokio::process::Command;

/// What systemd tells the daemon and nobody else: a child that answered in its place would be believed.
const OF_THE_DAEMON: [&str; 6] =
    ["NOTIFY_SOCKET", "WATCHDOG_PID", "WATCHDOG_USEC", "LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"];

/// A command that will run without any capability and can gain none, also where the daemon runs as root: set-user-ID
/// files and file capabilities have no effect on it.
///
/// It begins a process group of its own (end the whole of it with `kill(-pid)`), reads nothing from stdin, and is killed
/// when its handle is dropped. Everything else is as the daemon's: user, directory, environment but for what systemd
/// tells the daemon alone, and the directories that the daemon is held to.
pub fn unprivileged_command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null()).process_group(0).kill_on_drop(true);
    for name in OF_THE_DAEMON {
        command.env_remove(name);
    }
    // SAFETY: between fork and exec only system calls are made, on memory of the closure's own; nothing is allocated
    // and no lock is taken.
    unsafe { command.pre_exec(give_up_capabilities) };
    command
}

/// `_LINUX_CAPABILITY_VERSION_3`, include/uapi/linux/capability.h.
const VERSION: u32 = 0x2008_0522;

/// Of this thread, for good. Makes system calls only.
///
/// Without new privileges an exec keeps no capability that its process did not have, root's included (capabilities(7),
/// "Capabilities and execution of programs by root", and `cap_bprm_creds_from_file`, security/commoncap.c): empty sets
/// stay empty.
fn give_up_capabilities() -> io::Result<()> {
    let failed = |result: libc::c_long| if result < 0 { Err(io::Error::last_os_error()) } else { Ok(()) };
    // SAFETY: PR_SET_NO_NEW_PRIVS and PR_CAP_AMBIENT_CLEAR_ALL take numbers alone.
    failed(unsafe { libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) }.into())?;
    // SAFETY: as above.
    failed(unsafe { libc::prctl(libc::PR_CAP_AMBIENT, libc::PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) }.into())?;
    // struct __user_cap_header_struct { version, pid }, and two of struct __user_cap_data_struct { effective,
    // permitted, inheritable }.
    let mut header = [VERSION, 0];
    let data = [0u32; 6];
    // SAFETY: the kernel reads two and six 32-bit words and may write the first of them; these arrays are that long and
    // outlive the call.
    failed(unsafe { libc::syscall(libc::SYS_capset, header.as_mut_ptr(), data.as_ptr()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hook_has_no_capability_and_cannot_gain_any() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let output = runtime.block_on(async {
            let mut command = unprivileged_command("cat");
            command.arg("/proc/self/status").output().await.unwrap()
        });
        let status = String::from_utf8(output.stdout).unwrap();
        let line = |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).unwrap().trim().to_owned();
        for set in ["CapInh:", "CapPrm:", "CapEff:", "CapAmb:"] {
            assert_eq!(line(set), "0000000000000000", "{set}\n{status}");
        }
        assert_eq!(line("NoNewPrivs:"), "1");
    }

    #[test]
    fn a_hook_cannot_speak_to_systemd_in_the_daemons_place() {
        let command = unprivileged_command("true");
        let removed = |name: &str| command.as_std().get_envs().any(|(key, value)| key == name && value.is_none());
        assert!(OF_THE_DAEMON.iter().all(|name| removed(name)));
    }
}
