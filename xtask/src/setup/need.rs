//! The list of programs, and what is missing of it.

use std::path::Path;

use super::{packager, toolchain};
use crate::command::find;

/// How much a command needs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Building: a toolchain for the BPF program.
    Build,
    /// Building, and real clients and servers in network namespaces.
    Network,
    /// All that, and what lbd is compared with.
    Benchmark,
    /// Building, clients and servers, and virtual machines.
    Kernels,
    /// Building, and making the Debian package.
    Package,
}

/// A program, and the Debian package that has it.
struct Program {
    name: &'static str,
    package: &'static str,
    what_for: &'static str,
}

const NETWORK_PROGRAMS: &[Program] = &[
    Program { name: "ip", package: "iproute2", what_for: "makes the network namespaces" },
    Program { name: "nsenter", package: "util-linux", what_for: "runs programs in them" },
    Program { name: "ethtool", package: "ethtool", what_for: "offload settings of the test networks" },
    Program { name: "nginx", package: "nginx-light", what_for: "the real servers" },
    Program { name: "curl", package: "curl", what_for: "the client" },
    Program { name: "wrk", package: "wrk", what_for: "HTTP load" },
    Program { name: "iperf3", package: "iperf3", what_for: "bulk transfers" },
    Program { name: "dnsmasq", package: "dnsmasq-base", what_for: "the DNS server that is checked" },
    Program { name: "nft", package: "nftables", what_for: "a firewall, to be warned of" },
    Program { name: "promtool", package: "prometheus", what_for: "reads the metrics" },
    Program { name: "socat", package: "socat", what_for: "sends and receives in scripted tests" },
    Program { name: "aiosmtpd", package: "python3-aiosmtpd", what_for: "a mail server that keeps what it gets" },
    Program {
        name: "systemd-analyze",
        package: "systemd",
        what_for: "the unit's sandbox, and sockets that are passed on",
    },
    Program { name: "watch", package: "procps", what_for: "the demo's `watch ipvsadm`" },
];

const BENCHMARK_PROGRAMS: &[Program] =
    &[Program { name: "haproxy", package: "haproxy", what_for: "the proxy that benchmarks compare with" }];

const MACHINE_PROGRAMS: &[Program] = &[
    Program { name: "qemu-system-x86_64", package: "qemu-system-x86", what_for: "boots other kernels" },
    Program { name: "busybox", package: "busybox-static", what_for: "the shell of such a machine" },
    Program { name: "cpio", package: "cpio", what_for: "packs its files" },
    Program { name: "depmod", package: "kmod", what_for: "indexes its modules" },
    Program { name: "xz", package: "xz-utils", what_for: "unpacks its modules" },
    Program { name: "strip", package: "binutils", what_for: "keeps its files small" },
];

const PACKAGE_PROGRAMS: &[Program] = &[
    Program { name: "dpkg-shlibdeps", package: "dpkg-dev", what_for: "finds the libraries that the package needs" },
    Program { name: "strip", package: "binutils", what_for: "takes debug information out of the package" },
];

/// What is not there.
pub(crate) struct Missing {
    /// Debian packages, each once.
    pub(crate) packages: Vec<&'static str>,
    /// bpf-linker, which is a crate.
    pub(crate) linker: bool,
    /// cargo-deb, which is a crate.
    pub(crate) packager: bool,
    reasons: Vec<String>,
}

impl Missing {
    /// Looks around. Takes well under a second.
    pub(crate) fn find(purpose: Purpose) -> Self {
        let mut missing = Missing { packages: Vec::new(), linker: false, packager: false, reasons: Vec::new() };
        if !toolchain::usable_compiler() {
            missing
                .add(toolchain::COMPILER_PACKAGES, "a Rust compiler with its sources, for the BPF program".to_owned());
        }
        if !toolchain::linker_present() {
            missing.linker = true;
            missing.add(toolchain::linker_packages(), "LLVM, to build bpf-linker with".to_owned());
            missing
                .reasons
                .push(format!("  bpf-linker {} (cargo install): links the BPF program", toolchain::LINKER_VERSION));
        }
        for program in programs_for(purpose) {
            if find(program.name).is_none() {
                missing.add(&[program.package], program.what_for.to_owned());
            }
        }
        if matches!(purpose, Purpose::Network | Purpose::Benchmark | Purpose::Kernels)
            && !Path::new("/etc/services").exists()
        {
            missing.add(&["netbase"], "names of ports, as in 192.0.2.30:http".to_owned());
        }
        if purpose == Purpose::Package && !packager::present() {
            missing.packager = true;
            missing
                .reasons
                .push(format!("  cargo-deb {} (cargo install): makes the Debian package", packager::VERSION));
        }
        missing
    }

    fn add(&mut self, packages: &[&'static str], reason: String) {
        let new: Vec<&str> = packages.iter().copied().filter(|package| !self.packages.contains(package)).collect();
        if !new.is_empty() {
            self.reasons.push(format!("  {} (apt): {reason}", new.join(" ")));
            self.packages.extend(new);
        }
    }

    /// True when nothing is missing.
    pub(crate) fn is_empty(&self) -> bool {
        self.packages.is_empty() && !self.linker && !self.packager
    }

    /// One line for each thing, with what it is for.
    pub(crate) fn list(&self) -> String {
        self.reasons.join("\n")
    }

    /// The list, and the commands that would install it.
    pub(crate) fn instructions(&self) -> String {
        let mut text = format!("missing:\n{}\ninstall it with:", self.list());
        if !self.packages.is_empty() {
            let packages = self.packages.join(" ");
            text += &format!("\n  apt-get update && apt-get install --no-install-recommends {packages}   # as root");
        }
        if self.linker {
            text += &format!("\n  {}", toolchain::linker_command_line());
        }
        if self.packager {
            text += &format!("\n  {}", packager::command_line());
        }
        text
    }
}

fn programs_for(purpose: Purpose) -> impl Iterator<Item = &'static Program> {
    let (first, second): (&[Program], &[Program]) = match purpose {
        Purpose::Build => (&[], &[]),
        Purpose::Network => (NETWORK_PROGRAMS, &[]),
        Purpose::Benchmark => (NETWORK_PROGRAMS, BENCHMARK_PROGRAMS),
        Purpose::Kernels => (NETWORK_PROGRAMS, MACHINE_PROGRAMS),
        Purpose::Package => (PACKAGE_PROGRAMS, &[]),
    };
    first.iter().chain(second)
}
