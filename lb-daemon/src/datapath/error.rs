use std::io;
use std::path::PathBuf;

/// Why the data path could not be reached. The text says what to do about it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The kernel lacks what the data path stands on.
    #[error("kernel {release} is too old\nhint: lbd needs Linux 6.1 or newer")]
    OldKernel {
        /// As `uname -r` says.
        release: String,
    },
    /// This process may not load BPF programs.
    #[error(
        "loading the data path needs {missing}, which this process does not have\n\
         hint: run lbd as root, or with these capabilities in its systemd unit"
    )]
    NoCapability {
        /// Names of the capabilities that are missing.
        missing: String,
    },
    /// The kernel refused a program.
    #[error("kernel {release} refuses the program {program}: {error}\n{log}")]
    Verifier {
        /// Name of the program.
        program: &'static str,
        /// As `uname -r` says.
        release: String,
        /// What the system call answered.
        error: io::Error,
        /// The last lines of the verifier's log.
        log: String,
    },
    /// The object or a map could not be loaded.
    #[error("cannot load the data path: {0}")]
    Load(String),
    /// `--connections` is out of range.
    #[error("--connections {connections} is out of range\nhint: use 1 to {most}")]
    Connections {
        /// What was asked for.
        connections: u32,
        /// The most that a map can hold.
        most: u32,
    },
    /// The pinned connection table has another size.
    #[error(
        "the connection table in {path} was made for {pinned} connections, not for {asked}; it goes on forwarding\n\
         hint: start with --connections {pinned}, or give up its connections with `lbd unload --pin {path}` first",
        path = path.display()
    )]
    OtherSize {
        /// The pin directory.
        path: PathBuf,
        /// Size of the pinned table.
        pinned: u32,
        /// Size asked for.
        asked: u32,
    },
    /// The pin directory holds what this version of lbd does not understand.
    #[error(
        "{path} holds the data path of another version of lbd ({found}, this is {expected}); it was left as it is\n\
         hint: remove it with `lbd unload --pin {path}`: its connections end",
        path = path.display()
    )]
    OtherVersion {
        /// The pin directory.
        path: PathBuf,
        /// Name of the layout's directory that was found.
        found: String,
        /// Name of this version's.
        expected: String,
    },
    /// The pin directory holds what no lbd has put there.
    #[error(
        "{path} is in the way: {reason}; nothing was changed\n\
         hint: clean up with `lbd unload --pin {pin}`, remove what that leaves, or choose another directory with --pin",
        path = path.display(),
        pin = pin.display()
    )]
    Rubbish {
        /// The pin directory.
        pin: PathBuf,
        /// What is in the way.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// What an unload has left, because no lbd has put it there.
    #[error(
        "{path} is still there: lbd did not put it there\n\
         hint: if nothing else uses it, remove it with `rm -r {path}`",
        path = path.display()
    )]
    Left {
        /// What is still there.
        path: PathBuf,
    },
    /// No bpffs can be had for the pin directory.
    #[error(
        "{path} is not on a BPF file system, and none could be mounted at {mount}: {error}\n\
         hint: run `mount -t bpf bpf {mount}`, or choose a directory where that is possible with --pin",
        path = path.display(),
        mount = mount.display()
    )]
    NoBpffs {
        /// The pin directory.
        path: PathBuf,
        /// Where a mount was tried.
        mount: PathBuf,
        /// Why it failed.
        error: io::Error,
    },
    /// Another process has the pin directory.
    #[error(
        "{path} belongs to the running lbd {}\nhint: stop that one first, or choose another directory with --pin",
        process(*.pid),
        path = path.display()
    )]
    Owned {
        /// The pin directory.
        path: PathBuf,
        /// Its process, where the kernel tells.
        pid: Option<u32>,
    },
    /// A file or directory could not be handled.
    #[error("cannot {operation} {path}: {error}", path = path.display())]
    Path {
        /// What was tried, as a verb.
        operation: &'static str,
        /// With what.
        path: PathBuf,
        /// What happened.
        error: io::Error,
    },
    /// There is no such interface here.
    #[error("there is no interface {name} in this network namespace\nhint: see `ip link`")]
    NoInterface {
        /// Its name.
        name: String,
    },
    /// The interface's index does not fit the interface map.
    #[error("interface {name} has index {index}, above the {most} that the data path knows")]
    InterfaceIndex {
        /// Its name.
        name: String,
        /// Its index.
        index: u32,
        /// The highest index.
        most: u32,
    },
    /// The interface carries another lbd's program.
    #[error(
        "{name} already carries the data path of another lbd {}\n\
         hint: stop that one; then start this one with the same --pin, or remove what it has left with `lbd unload --pin DIR`",
        process(*.pid)
    )]
    InterfaceOwned {
        /// The interface.
        name: String,
        /// The other's process, where its configuration map tells.
        pid: Option<u32>,
    },
    /// The interface carries a foreign XDP program.
    #[error(
        "cannot attach to {name}: another XDP program (id {id}, \"{program}\") is already attached\n\
         hint: detach it with `ip link set dev {name} xdp off`, or run with --attach tc"
    )]
    ForeignXdp {
        /// The interface.
        name: String,
        /// The program's id.
        id: u32,
        /// The program's name.
        program: String,
    },
    /// A pinned link is to an interface of another network namespace.
    #[error(
        "{path} attaches interface {index} of another network namespace\n\
         hint: run lbd there, use one --pin for each namespace, or remove it with `lbd unload`",
        path = path.display()
    )]
    OtherNamespace {
        /// The pinned link.
        path: PathBuf,
        /// Index of the interface.
        index: u32,
    },
    /// Attaching failed.
    #[error("cannot attach {program} to {name}: {error}{hint}")]
    Attach {
        /// The interface.
        name: String,
        /// The program.
        program: &'static str,
        /// What happened.
        error: String,
        /// A hint on its own line, or nothing.
        hint: &'static str,
    },
    /// The clock of the programs is not the one that user space believes it is.
    #[error("the kernel's clock does not make {jiffies_per_second} jiffies a second: {measured} in {elapsed_ms} ms")]
    Clock {
        /// What the clock's resolution says.
        jiffies_per_second: u32,
        /// Jiffies that passed.
        measured: u64,
        /// Milliseconds that passed.
        elapsed_ms: u64,
    },
    /// A map could not be read or written, or a program not be run.
    #[error("cannot {operation}: {error}")]
    Access {
        /// What was tried, as a verb with its object.
        operation: &'static str,
        /// What happened.
        error: String,
    },
}

fn process(pid: Option<u32>) -> String {
    pid.map_or_else(|| "(its process is not visible from here)".to_owned(), |pid| format!("(process {pid})"))
}

impl Error {
    pub(super) fn path(operation: &'static str, path: &std::path::Path, error: io::Error) -> Self {
        Self::Path { operation, path: path.to_owned(), error }
    }

    pub(super) fn access(operation: &'static str, error: impl std::error::Error) -> Self {
        Self::Access { operation, error: chain(&error) }
    }
}

/// An error with its causes: aya's own text often leaves out the one that says why.
pub(super) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        cause = error.source();
    }
    text
}
