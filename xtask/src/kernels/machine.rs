//! A virtual machine: boots a kernel, and tells what its checks have printed.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::command::{command, typed};

/// How long a machine may run, in seconds. It is emulated: with two processors to itself it needs a third of that.
const TIME_LIMIT_S: u32 = 480;
/// `no_timer_check`: an emulated timer that comes late on a busy machine is no broken one.
const KERNEL_ARGUMENTS: &str = "console=ttyS0 quiet loglevel=3 panic=-1 mitigations=off no_timer_check";
/// Network cards, and the wire that each is on: two by two. Their addresses end in their numbers, by which the tests
/// know them.
const CARDS: [(u8, u8); 4] = [(0, 0), (1, 0), (2, 1), (3, 1)];
/// The last line of a machine whose checks all ran.
const END: &str = "through with the checks";

/// Boots and shows each line to `line`. An error when the machine stopped before its checks were through.
pub(super) fn boot(kernel: &Path, files: &Path, mut line: impl FnMut(&str)) -> Result<()> {
    let mut qemu = machine(kernel, files);
    let mut child = qemu.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().context("cannot start QEMU")?;
    let output = child.stdout.take().context("no output of QEMU")?;
    let mut through = false;
    for bytes in BufReader::new(output).split(b'\n') {
        let text = String::from_utf8_lossy(&bytes?).into_owned();
        let text = text.trim_end();
        through |= text == END;
        line(text);
    }
    let status = child.wait()?;
    if through {
        return Ok(());
    }
    match status.code() {
        Some(124) => bail!("the checks were not through after {TIME_LIMIT_S} s"),
        _ => bail!("the machine stopped before its checks were through (`{}`: {status})", typed(&qemu)),
    }
}

fn machine(kernel: &Path, files: &Path) -> Command {
    // `nice`: the machine keeps every processor busy, and nobody waits for it but us.
    let mut qemu = command("nice");
    qemu.args(["-n", "10", "timeout", &TIME_LIMIT_S.to_string(), "qemu-system-x86_64"]);
    // Not -nographic: that makes the firmware clear the terminal.
    // Emulated also where there is /dev/kvm: within a virtual machine that fails in ways of its own.
    qemu.args(["-accel", "tcg,thread=multi", "-cpu", "max", "-smp", "2", "-m", "2048"]);
    qemu.args([
        "-display",
        "none",
        "-no-reboot",
        "-nodefaults",
        "-serial",
        "stdio",
        "-monitor",
        "none",
        "-net",
        "none",
    ]);
    for (card, wire) in CARDS {
        let (name, hub) = (format!("card{card}"), format!("hub{wire}card{card}"));
        qemu.arg("-netdev").arg(format!("hubport,id={hub},hubid={wire}"));
        qemu.arg("-device").arg(format!("virtio-net-pci,id={name},netdev={hub},mac=52:54:00:00:00:0{card},romfile="));
    }
    qemu.arg("-kernel").arg(kernel).arg("-initrd").arg(files).args(["-append", KERNEL_ARGUMENTS]);
    qemu
}
