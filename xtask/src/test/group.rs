//! The groups of tests, and the cargo commands that run each.

use std::fmt;
use std::fs;

use clap::ValueEnum;

use crate::command::{target_dir, workspace_root};

/// What can be asked for.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Choice {
    /// Everything that needs neither root nor a network
    Host,
    /// Packets through the loaded BPF programs (root)
    Bpf,
    /// Real traffic in network namespaces (root)
    Netns,
    /// Loading and forwarding on every supported kernel (root)
    Kernels,
    /// The Debian package: installed, used, upgraded, removed, purged (root)
    Package,
    /// All of these, in this order
    All,
}

impl Choice {
    pub(crate) fn groups(self) -> Vec<Group> {
        match self {
            Choice::Host => vec![Group::Host],
            Choice::Bpf => vec![Group::Bpf],
            Choice::Netns => vec![Group::Netns],
            Choice::Kernels => vec![Group::Kernels],
            Choice::Package => vec![Group::Package],
            Choice::All => ALL.to_vec(),
        }
    }
}

/// One group of tests.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Group {
    Host,
    Bpf,
    Netns,
    Kernels,
    Package,
}

/// Every group, in the order in which they run: the quickest to fail first.
pub(crate) const ALL: [Group; 5] = [Group::Host, Group::Bpf, Group::Netns, Group::Package, Group::Kernels];

impl fmt::Display for Group {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Group::Host => "host",
            Group::Bpf => "bpf",
            Group::Netns => "netns",
            Group::Kernels => "kernels",
            Group::Package => "package",
        })
    }
}

/// One cargo command.
pub(crate) struct Run {
    pub(crate) arguments: Vec<String>,
    pub(crate) environment: Vec<(&'static str, String)>,
}

impl Group {
    pub(crate) fn description(self) -> &'static str {
        match self {
            Group::Host => "everything that decides, without root",
            Group::Bpf => "packets through the loaded BPF programs",
            Group::Netns => "real clients and servers in network namespaces",
            Group::Package => "the Debian package, from its installation to its end",
            Group::Kernels => "loading and forwarding on every supported kernel, in virtual machines",
        }
    }

    pub(crate) fn needs_root(self) -> bool {
        match self {
            Group::Host => false,
            Group::Bpf | Group::Netns | Group::Kernels | Group::Package => true,
        }
    }

    pub(crate) fn runs(self) -> Vec<Run> {
        match self {
            Group::Host => {
                vec![plain("test --workspace --exclude lbd-tests"), plain("test --package lbd-tests --lib"), loom()]
            }
            Group::Bpf => targets("bpf_"),
            Group::Netns => targets("netns_"),
            // Not of cargo: see `crate::kernels` and `crate::dist`.
            Group::Kernels | Group::Package => Vec::new(),
        }
    }
}

fn plain(arguments: &str) -> Run {
    let mut arguments: Vec<String> = arguments.split(' ').map(str::to_owned).collect();
    arguments.push("--no-fail-fast".to_owned());
    Run { arguments, environment: Vec::new() }
}

/// The models of the connection table's protocol: every interleaving of its atomics. The flag changes
/// every crate, so they live in a target directory of their own.
fn loom() -> Run {
    let mut run = plain("test --package lb-ebpf --lib --release");
    run.arguments.push("--target-dir".to_owned());
    run.arguments.push(target_dir().join("loom").to_string_lossy().into_owned());
    run.arguments.push("loom".to_owned());
    run.environment.push(("RUSTFLAGS", "--cfg loom".to_owned()));
    run
}

/// The files of `tests/tests` with that prefix, as one cargo command; none when there is no such file.
fn targets(prefix: &str) -> Vec<Run> {
    let entries = fs::read_dir(workspace_root().join("tests/tests")).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| Some(entry.file_name().to_str()?.strip_suffix(".rs")?.to_owned()));
    let mut names: Vec<String> = names.filter(|name| name.starts_with(prefix)).collect();
    names.sort();
    if names.is_empty() {
        return Vec::new();
    }
    let mut run = plain("test --package lbd-tests");
    run.arguments.extend(names.into_iter().flat_map(|name| ["--test".to_owned(), name]));
    vec![run]
}
