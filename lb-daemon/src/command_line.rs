//! The command line of `lbd`.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand};

use crate::config;
use crate::datapath::AttachMode;

/// Where the data path is pinned when nothing else is said.
pub const DEFAULT_PIN: &str = "/sys/fs/bpf/lbd";

/// Says what is done at boot, as Debian's package of ipvsadm has it.
pub const DEFAULT_BOOT_SETTINGS: &str = "/etc/default/ipvsadm";

/// Longest time that a drain may be given: the longest timeout of a connection.
const MAX_DEADLINE: Duration = Duration::from_secs(31 * 86_400);

/// The rules that are loaded at boot.
pub const DEFAULT_BOOT_RULES: &str = "/etc/ipvsadm.rules";

/// A layer-4 load balancer: the director daemon.
#[derive(Debug, Parser)]
#[command(name = "lbd", version, disable_help_subcommand = true)]
pub struct CommandLine {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What `lbd` can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the director in the foreground
    Run(Box<RunOptions>),
    /// Remove the pinned data path: forwarding stops, connections end
    Unload {
        /// Directory of a BPF file system where the data path is pinned
        #[arg(long, value_name = "DIR", env = "LBD_PIN", default_value = DEFAULT_PIN)]
        pin: PathBuf,
    },
    /// Show interfaces, services, what does not forward and why, and what became of packets
    Status {
        /// As JSON
        #[arg(long)]
        json: bool,
        /// Control socket of the daemon
        #[arg(long, value_name = "PATH", env = "LBD_SOCKET")]
        socket: Option<PathBuf>,
    },
    /// Show what changed, when and why
    Events {
        /// Go on with what happens from now on
        #[arg(long, short)]
        follow: bool,
        /// As JSON, one event a line
        #[arg(long)]
        json: bool,
        /// Only the last N
        #[arg(long, short = 'n', value_name = "N")]
        last: Option<usize>,
        /// Control socket of the daemon
        #[arg(long, value_name = "PATH", env = "LBD_SOCKET")]
        socket: Option<PathBuf>,
    },
    /// Give a real server no new connections, and take it out when the last has ended
    Drain {
        /// Which real servers
        #[command(flatten)]
        options: ServerOptions,
        /// Wait that long at most, such as 10m
        #[arg(long, value_name = "TIME", value_parser = duration)]
        deadline: Option<Duration>,
        /// End connections that are left at the deadline, or all at once if there is none
        #[arg(long)]
        kill: bool,
        /// Show progress until it is over
        #[arg(long)]
        wait: bool,
    },
    /// Take a drain back
    Undrain(ServerOptions),
    /// Give a real server no new connections until further notice
    Disable(ServerOptions),
    /// Give a disabled real server connections again
    Enable(ServerOptions),
    /// Say what stops this director from working, and the command that mends it
    Doctor {
        /// As JSON
        #[arg(long)]
        json: bool,
        /// Control socket of the daemon
        #[arg(long, value_name = "PATH", env = "LBD_SOCKET")]
        socket: Option<PathBuf>,
    },
    /// Make the running daemon apply its files again
    Reload {
        /// What was set by hand gives way to the files, too
        #[arg(long)]
        all: bool,
        /// Control socket of the daemon
        #[arg(long, value_name = "PATH", env = "LBD_SOCKET")]
        socket: Option<PathBuf>,
    },
    /// Check a configuration (a name that ends in .yaml or .yml) or a file of ipvsadm rules
    Check {
        /// The file
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Say what a configuration (a name that ends in .yaml or .yml) or a file of ipvsadm rules would change in the running
    /// daemon; without a file: what its own files would
    Diff {
        /// The file
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
        /// As JSON
        #[arg(long)]
        json: bool,
        /// Control socket of the daemon
        #[arg(long, value_name = "PATH", env = "LBD_SOCKET")]
        socket: Option<PathBuf>,
    },
    /// Print the completions of lbd for a shell
    Completions {
        /// Which shell
        #[arg(value_enum, value_name = "SHELL")]
        shell: clap_complete::Shell,
    },
}

/// Which real servers a command is about.
#[derive(Args, Clone, Debug)]
pub struct ServerOptions {
    /// Real server: address or name, and port if one is meant
    #[arg(value_name = "SERVER")]
    pub server: String,
    /// Only as a server of this virtual service, such as 192.0.2.1:80/tcp; without it: of all
    #[arg(long, value_name = "SERVICE")]
    pub service: Option<String>,
    /// Control socket of the daemon
    #[arg(long, value_name = "PATH", env = "LBD_SOCKET")]
    pub socket: Option<PathBuf>,
}

fn duration(text: &str) -> Result<Duration, String> {
    let parsed = config::duration(text).filter(|duration| *duration <= MAX_DEADLINE);
    parsed.ok_or_else(|| "use a number with ms, s, m, h or d, up to 31d, such as 10m".to_owned())
}

/// Options of `lbd run`.
#[derive(Args, Clone, Debug)]
pub struct RunOptions {
    /// Configuration, YAML
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Rules in the form of `ipvsadm -S`; without it: as /etc/default/ipvsadm says, or /etc/ipvsadm.rules if there is one
    #[arg(long, value_name = "FILE")]
    pub rules: Option<PathBuf>,
    /// Another file than /etc/default/ipvsadm
    #[arg(long, value_name = "FILE", env = "LBD_BOOT_SETTINGS", default_value = DEFAULT_BOOT_SETTINGS, hide = true)]
    pub boot_settings: PathBuf,
    /// Another file than /etc/ipvsadm.rules
    #[arg(long, value_name = "FILE", env = "LBD_BOOT_RULES", default_value = DEFAULT_BOOT_RULES, hide = true)]
    pub boot_rules: PathBuf,
    /// Interface to attach to, may be repeated; without it: all but lo, also later ones
    #[arg(long = "interface", value_name = "NAME")]
    pub interfaces: Vec<String>,
    /// How to attach
    #[arg(long, value_enum, value_name = "auto|xdp|xdp-generic|tc", hide_possible_values = true)]
    pub attach: Option<AttachMode>,
    /// Connections that the table is made for; default: as the pinned one, or 1048576
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub connections: Option<u32>,
    /// Control socket; default: as the configuration says, or /run/lbd/lbd.sock
    #[arg(long, value_name = "PATH", env = "LBD_SOCKET")]
    pub socket: Option<PathBuf>,
    /// Group that may use the control socket beside root; default: lbd-admin, if there is such a group
    #[arg(long, value_name = "GROUP")]
    pub socket_group: Option<String>,
    /// Directory of a BPF file system where the data path is pinned
    #[arg(long, value_name = "DIR", env = "LBD_PIN", default_value = DEFAULT_PIN)]
    pub pin: PathBuf,
    /// Directory for what is kept across restarts; default: /var/lib/lbd, and for another pin directory one in it
    #[arg(long, value_name = "DIR", env = "LBD_STATE")]
    pub state: Option<PathBuf>,
    /// Switch on the kernel's forwarding, which masquerading needs
    #[arg(long)]
    pub set_sysctls: bool,
    /// Remove the data path when the daemon ends
    #[arg(long)]
    pub unload_on_stop: bool,
    /// Become this user once everything is set up; without it: stay who started it, with few capabilities
    #[arg(long, value_name = "NAME")]
    pub user: Option<String>,
    /// How the log on stderr looks; without it: in systemd's journal with its fields if stderr leads there, else text
    #[arg(long, value_enum, value_name = "text|json", env = "LBD_LOG_FORMAT", hide_possible_values = true)]
    pub log_format: Option<crate::run::LogFormat>,
    /// A directory that hooks and exec checks may write to, may be repeated; others are closed to them
    #[arg(long, value_name = "DIR")]
    pub writable: Vec<PathBuf>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definition_has_no_contradictions() {
        use clap::CommandFactory;
        CommandLine::command().debug_assert();
    }

    #[test]
    fn the_manual_page_has_every_command_and_option_and_no_other() {
        use clap::CommandFactory;
        let page = include_str!("../../packaging/man/lbd.8").replace('\\', "");
        let mut said: Vec<String> = Vec::new();
        for word in page.split(|byte: char| byte.is_whitespace() || "[]\",;.".contains(byte)) {
            said.extend(word.strip_prefix("--").map(str::to_owned));
        }
        let mut known = vec!["help".to_owned(), "version".to_owned(), "daemon".to_owned()];
        for command in CommandLine::command().get_subcommands() {
            let name = command.get_name();
            assert!(page.contains(&format!("\n.B {name}\n")), "{name} is missing");
            for option in command.get_arguments().filter_map(clap::Arg::get_long) {
                assert!(said.iter().any(|word| word == option), "--{option} of lbd {name} is missing");
                known.push(option.to_owned());
            }
        }
        said.iter().for_each(|word| assert!(known.contains(word), "--{word} is no option of lbd"));
    }

    #[test]
    fn run_takes_every_option_and_none() {
        let line = "lbd run --config a --rules b --interface eth0 --interface eth1 --attach xdp-generic \
                    --connections 5 --socket s --socket-group g --pin p --state d --set-sysctls --unload-on-stop \
                    --user u --writable d";
        let Command::Run(options) = CommandLine::try_parse_from(line.split_whitespace()).unwrap().command else {
            panic!("not run")
        };
        assert_eq!(options.interfaces, ["eth0", "eth1"]);
        assert_eq!(options.attach, Some(AttachMode::XdpGeneric));
        assert!(options.set_sysctls && options.unload_on_stop);
        assert!(CommandLine::try_parse_from(["lbd", "run"]).is_ok());
        let wrong: [&[&str]; 4] = [&["--nonsense"], &["--connections", "0"], &["--attach", "glue"], &["--interface"]];
        for options in wrong {
            let line = ["lbd", "run"].iter().chain(options);
            assert_eq!(CommandLine::try_parse_from(line).unwrap_err().exit_code(), 2, "{options:?}");
        }
    }
}
