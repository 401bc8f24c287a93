//! The door to the data path: loading, pinning, adopting, attaching, and what it refuses.

use std::collections::BTreeSet;
use std::fs;
use std::net::{IpAddr, UdpSocket};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail, ensure};
use aya::maps::{Array, MapData};
use aya::programs::{ProgramInfo, SchedClassifier, TcAttachType};
use lb_daemon::datapath::{AttachMode, Datapath, Error, Options, TcHook, unload};
use lbd_tests::leftovers::BPFFS;
use lbd_tests::scratch::Scratch;
use lbd_tests::{Namespace, needs, process, wait};
use nix::mount::{MntFlags, MsFlags, mount, umount2};
use nix::sched::{CloneFlags, unshare};

/// A namespace with two pairs of interfaces, and a pin directory.
struct Place {
    scratch: Scratch,
    namespace: Namespace,
    pin: PathBuf,
}

impl Place {
    fn new() -> Result<Self> {
        let scratch = Scratch::new()?;
        let namespace = Namespace::new(scratch.name())?;
        namespace.ip("link add one type veth peer name two\nlink add three type veth peer name four")?;
        let pin = Path::new(BPFFS).join(scratch.name());
        Ok(Self { scratch, namespace, pin })
    }

    fn options(&self) -> Options {
        Options { pin: self.pin.clone(), connections: Some(1_000), tc: None }
    }

    fn open(&self) -> Result<Datapath, Error> {
        Datapath::open(&self.options())
    }

    /// The names of the tc programs on an interface.
    fn on_tc(&self, interface: &str) -> Result<Vec<String>> {
        Ok(self.programs(interface)?.iter().filter_map(|program| program.name_as_str().map(str::to_owned)).collect())
    }

    fn programs(&self, interface: &str) -> Result<Vec<ProgramInfo>> {
        self.namespace.run(|| Ok(SchedClassifier::query_tcx(interface, TcAttachType::Ingress)?.1))
    }

    fn tc_show(&self, interface: &str) -> Result<String> {
        self.namespace.shell(&format!("tc filter show dev {interface} ingress"))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // What a failed test has put there is of no lbd; the rest is removed by its maker.
        let _ = unload(&self.pin);
        let _ = fs::remove_dir_all(&self.pin);
        let _ = self.scratch.name();
    }
}

/// The message of what must be refused.
fn refusal<T>(result: Result<T, Error>) -> Result<String> {
    match result {
        Ok(_) => bail!("this was not refused"),
        Err(error) => Ok(error.to_string()),
    }
}

fn contains(text: &str, parts: &[&str]) -> Result<()> {
    for part in parts {
        ensure!(text.contains(part), "no {part:?} in: {text}");
    }
    Ok(())
}

#[test]
fn a_data_path_outlives_its_process_and_is_adopted_with_everything_in_it() -> Result<()> {
    needs!("bpf");
    let place = Place::new()?;
    let (config, before) = place.namespace.run(|| {
        let mut first = place.open()?;
        ensure!(!first.is_adopted() && first.connections() == 1_000);
        let attachment = first.attach("one", AttachMode::Auto)?;
        ensure!(attachment.tc == TcHook::Tcx && attachment.xdp.is_none(), "{attachment:?}");
        let mut config = first.memory().config().context("no configuration")?;
        ensure!(config.owner_pid == std::process::id() && config.keys.multipliers[0] & 1 == 1, "{config:?}");
        config.live_services = 7;
        ensure!(first.memory().store_config(config));
        Ok((config, place.programs("one")?))
    })?;
    ensure!(place.on_tc("one")? == ["lbd_tc"], "it stays attached without a process");

    place.namespace.run(|| {
        let mut second = Datapath::open(&Options { connections: None, ..place.options() })?;
        ensure!(second.is_adopted() && second.connections() == 1_000);
        ensure!(second.memory().config() == Some(config), "rules and secrets are as they were");
        let index = place.namespace.interface("one")?;
        ensure!(second.attached()? == BTreeSet::from([index]));
        ensure!(place.programs("one")?[0].id() == before[0].id(), "opening changes nothing that forwards");
        let maps = before[0].map_ids()?;
        second.attach("one", AttachMode::Auto)?;
        let after = place.programs("one")?;
        ensure!(after.len() == 1 && after[0].id() != before[0].id(), "the program in the link was replaced");
        ensure!(after[0].map_ids()? == maps, "over the same maps");
        second.detach(index)?;
        ensure!(second.attached()?.is_empty() && place.on_tc("one")?.is_empty());
        second.attach("one", AttachMode::Auto)?;
        Ok(second.unload()?)
    })?;
    ensure!(place.on_tc("one")?.is_empty() && !place.pin.exists());
    ensure!(!unload(&place.pin)?, "there is nothing more to unload");
    Ok(())
}

#[test]
fn where_there_is_no_tcx_a_clsact_filter_is_replaced_in_place() -> Result<()> {
    needs!("bpf");
    let place = Place::new()?;
    let options = Options { tc: Some(TcHook::Clsact), ..place.options() };
    let attach = || {
        place.namespace.run(|| {
            let attachment = Datapath::open(&options)?.attach("one", AttachMode::Tc)?;
            ensure!(attachment.tc == TcHook::Clsact);
            Ok(())
        })
    };
    attach()?;
    let first = place.tc_show("one")?;
    contains(&first, &["pref 27746", "lbd_tc"])?;
    attach()?;
    let second = place.tc_show("one")?;
    ensure!(first != second && second.matches("name lbd_tc").count() == 1, "{first}\n{second}");

    // Another data path has the same place taken.
    let other = Place::new()?;
    let refused = place.namespace.run(|| {
        let mut datapath = Datapath::open(&Options { pin: other.pin.clone(), ..options.clone() })?;
        refusal(datapath.attach("one", AttachMode::Tc))
    })?;
    contains(&refused, &["one already carries the data path of another lbd"])?;
    ensure!(place.tc_show("one")? == second);

    // A start that was cut short: the pin is there, the filter is not.
    place.namespace.shell("tc filter del dev one ingress pref 27746")?;
    attach()?;
    contains(&place.tc_show("one")?, &["lbd_tc"])?;
    place.namespace.run(|| {
        Datapath::open(&place.options())?.attach("one", AttachMode::Tc)?;
        Ok(())
    })?;
    ensure!(place.tc_show("one")?.is_empty() && place.on_tc("one")? == ["lbd_tc"], "tcx has taken its place");
    ensure!(place.namespace.run(|| Ok(unload(&place.pin)?))?);
    ensure!(place.on_tc("one")?.is_empty());

    attach()?;
    place.namespace.run(|| Ok(unload(&place.pin)?))?;
    ensure!(place.tc_show("one")?.is_empty());
    Ok(())
}

#[test]
fn a_clsact_filter_of_another_data_path_is_not_touched() -> Result<()> {
    needs!("bpf");
    let (ours, theirs) = (Place::new()?, Place::new()?);
    let attach = |place: &Place| {
        place.namespace.run(|| {
            let options = Options { tc: Some(TcHook::Clsact), ..place.options() };
            Ok(Datapath::open(&options)?.attach("one", AttachMode::Tc).map(drop)?)
        })
    };
    attach(&ours)?;
    attach(&theirs)?;
    ensure!(ours.namespace.interface("one")? == theirs.namespace.interface("one")?, "another index proves nothing");
    let before = theirs.tc_show("one")?;
    // The pins of one, in the namespace of the other.
    let refused = theirs.namespace.run(|| {
        let options = Options { tc: Some(TcHook::Clsact), ..ours.options() };
        refusal(Datapath::open(&options)?.attach("one", AttachMode::Tc))
    })?;
    let owner = format!("data path of another lbd (process {})", std::process::id());
    contains(&refused, &["one already carries", &owner])?;
    ensure!(theirs.namespace.run(|| Ok(unload(&ours.pin)?))?);
    ensure!(theirs.tc_show("one")? == before, "the other's filter was touched");
    Ok(())
}

#[test]
fn a_daemon_without_the_capability_to_ask_for_programs_still_takes_its_own_off() -> Result<()> {
    needs!("bpf");
    for hook in [TcHook::Tcx, TcHook::Clsact] {
        let place = Place::new()?;
        let options = Options { tc: Some(hook), ..place.options() };
        let is_attached = || anyhow::Ok(place.tc_show("one")?.contains("lbd_tc") || !place.on_tc("one")?.is_empty());
        let index = place.namespace.interface("one")?;
        // A daemon that took over from another: the pin is older than the program.
        place.namespace.run(|| Ok(Datapath::open(&options)?.attach("one", AttachMode::Tc).map(drop)?))?;
        place.namespace.run(|| {
            let mut datapath = Datapath::open(&options)?;
            datapath.attach("one", AttachMode::Tc)?;
            // Of this thread alone.
            let kept = lb_daemon::privileges::KEPT.into_iter().collect();
            caps::set(None, caps::CapSet::Effective, &kept)?;
            datapath.detach(index)?;
            ensure!(datapath.attached()?.is_empty());
            Ok(())
        })?;
        ensure!(!is_attached()?, "{hook:?}: it is still there");
        place.namespace.run(|| Ok(unload(&place.pin)?))?;
    }
    Ok(())
}

/// Packets that an interface has received.
fn received(place: &Place, interface: &str) -> Result<u64> {
    let devices = place.namespace.run(|| Ok(fs::read_to_string("/proc/thread-self/net/dev")?))?;
    let line = devices.lines().find_map(|line| line.trim().strip_prefix(interface)?.strip_prefix(':'));
    Ok(line.and_then(|line| line.split_whitespace().nth(1)).context("no such interface")?.parse()?)
}

/// Replaces the programs again and again under traffic; every packet received must have got a verdict.
fn replace_under_traffic(hook: TcHook) -> Result<()> {
    const REPLACEMENTS: usize = 8;
    let (place, sender) = (Place::new()?, Place::new()?);
    let options = Options { tc: Some(hook), ..place.options() };
    let restart = || {
        place.namespace.run(|| {
            let mut datapath = Datapath::open(&options)?;
            datapath.attach("one", AttachMode::Tc)?;
            Ok(datapath)
        })
    };
    sender.namespace.ip("link del two")?;
    place.namespace.ip(&format!("link set two netns {}", sender.namespace.name()))?;
    drop(restart()?);
    // Up after the first program is there: none of its packets can have come before.
    place.namespace.ip("link set one up")?;
    sender
        .namespace
        .ip("addr add 192.0.2.2/24 dev two\nlink set two up\nneigh add 192.0.2.1 lladdr 02:00:00:00:00:01 dev two")?;
    let stop = AtomicBool::new(false);
    let send = || {
        sender.namespace.run(|| {
            let socket = UdpSocket::bind("192.0.2.2:0")?;
            while !stop.load(Ordering::Relaxed) {
                socket.send_to(b"packet", "192.0.2.1:9")?;
                // Leaves the rest of the machine its processors.
                thread::sleep(Duration::from_micros(20));
            }
            Ok(())
        })
    };
    let last = thread::scope(|scope| {
        let sending = scope.spawn(send);
        let replaced = (0..REPLACEMENTS).try_for_each(|_| restart().map(drop)).and_then(|()| restart());
        stop.store(true, Ordering::Relaxed);
        sending.join().map_err(|_| anyhow!("the sender panicked"))?.and(replaced)
    })?;
    wait::until("a verdict for every packet", wait::LONG, || {
        Ok(last.verdicts()?.iter().sum::<u64>() == received(&place, "one")?)
    })?;
    let packets = received(&place, "one")?;
    ensure!(packets > 1_000, "{packets} packets are too few to show anything");
    println!("{hook:?}: {REPLACEMENTS} replacements, {packets} packets, none missed");
    drop(last);
    place.namespace.run(|| Ok(unload(&place.pin)?)).map(drop)
}

#[test]
fn no_packet_is_missed_while_the_programs_are_replaced() -> Result<()> {
    needs!("bpf");
    replace_under_traffic(TcHook::Tcx)?;
    replace_under_traffic(TcHook::Clsact)
}

#[test]
fn another_table_size_is_refused_and_nothing_is_touched() -> Result<()> {
    needs!("bpf");
    let place = Place::new()?;
    place.namespace.run(|| {
        place.open()?.attach("one", AttachMode::Tc)?;
        Ok(())
    })?;
    let before = place.programs("one")?[0].id();
    let refused = refusal(Datapath::open(&Options { connections: Some(2_000), ..place.options() }))?;
    contains(&refused, &["made for 1000 connections, not for 2000", "--connections 1000", "lbd unload --pin"])?;
    ensure!(place.programs("one")?[0].id() == before);
    ensure!(place.open()?.is_adopted());
    for connections in [0, u32::MAX] {
        let other = Path::new(BPFFS).join(format!("{}-size", place.scratch.name()));
        let refused =
            refusal(Datapath::open(&Options { pin: other.clone(), connections: Some(connections), tc: None }))?;
        contains(&refused, &["is out of range"])?;
        unload(&other)?;
    }
    Ok(())
}

#[test]
fn a_second_owner_is_refused_and_told_who_the_first_is() -> Result<()> {
    needs!("bpf");
    let place = Place::new()?;
    let first = place.open()?;
    let pid = format!("process {}", std::process::id());
    contains(&refusal(place.open())?, &["belongs to the running lbd", &pid])?;
    contains(&refusal(unload(&place.pin))?, &["belongs to the running lbd", &pid])?;
    drop(first);
    place.open()?.unload()?;
    Ok(())
}

#[test]
fn an_interface_of_another_data_path_is_refused() -> Result<()> {
    needs!("bpf");
    let (place, other) = (Place::new()?, Place::new()?);
    place.namespace.run(|| {
        let mut first = place.open()?;
        first.attach("one", AttachMode::XdpGeneric)?;
        let mut second = other.open()?;
        let refused = refusal(second.attach("one", AttachMode::Tc))?;
        contains(&refused, &["one already carries", &format!("process {}", std::process::id())])?;
        second.attach("three", AttachMode::Tc)?;
        Ok(())
    })?;
    ensure!(place.on_tc("one")?.len() == 1);
    Ok(())
}

#[test]
fn a_foreign_xdp_program_is_never_displaced() -> Result<()> {
    needs!("bpf");
    let place = Place::new()?;
    place.namespace.run(|| {
        let index = place.namespace.interface("one")?;
        let foreign = foreign_xdp::attach(index)?;
        let mut datapath = place.open()?;
        for mode in [AttachMode::Xdp, AttachMode::XdpGeneric] {
            let refused = refusal(datapath.attach("one", mode))?;
            contains(
                &refused,
                &["cannot attach to one", "\"passer_by\"", "ip link set dev one xdp off", "--attach tc"],
            )?;
        }
        ensure!(place.on_tc("one")?.is_empty() && datapath.attached()?.is_empty(), "half of it is attached");
        // Where XDP was not asked for, it is left alone.
        ensure!(datapath.attach("one", AttachMode::Auto)?.xdp.is_none());
        drop(foreign);
        Ok(datapath.unload()?)
    })
}

#[test]
fn xdp_changes_its_mode_and_goes_away() -> Result<()> {
    needs!("bpf");
    let place = Place::new()?;
    let shown = || place.namespace.shell("ip -d link show dev one");
    place.namespace.run(|| {
        let mut datapath = place.open()?;
        for (mode, expected) in [
            (AttachMode::XdpGeneric, "xdpgeneric"),
            (AttachMode::XdpGeneric, "xdpgeneric"),
            (AttachMode::Xdp, "prog/xdp "),
            (AttachMode::XdpGeneric, "xdpgeneric"),
        ] {
            ensure!(datapath.attach("one", mode)?.xdp == Some(mode));
            contains(&shown()?, &[expected])?;
        }
        ensure!(datapath.attach("one", AttachMode::Tc)?.xdp.is_none());
        ensure!(!shown()?.contains("prog/xdp"), "{}", shown()?);
        Ok(datapath.unload()?)
    })
}

#[test]
fn an_interface_that_is_gone_is_detached_and_its_index_can_come_back() -> Result<()> {
    needs!("bpf");
    let place = Place::new()?;
    place.namespace.run(|| {
        let mut datapath = place.open()?;
        contains(&refusal(datapath.attach("five", AttachMode::Auto))?, &["there is no interface five"])?;
        datapath.attach("one", AttachMode::XdpGeneric)?;
        let index = datapath.attach("three", AttachMode::Tc)?.interface;
        place.namespace.ip("link del one\nlink del three")?;
        ensure!(datapath.attached()?.len() == 2);
        place.namespace.ip(&format!("link add six index {index} type veth peer name seven"))?;
        ensure!(datapath.attach("six", AttachMode::Tc)?.interface == index);
        ensure!(place.on_tc("six")? == ["lbd_tc"]);
        for index in datapath.attached()? {
            datapath.detach(index)?;
        }
        ensure!(datapath.attached()?.is_empty() && place.on_tc("six")?.is_empty());
        datapath.attach("six", AttachMode::XdpGeneric)?;
        place.namespace.ip("link del six")?;
        Ok(datapath.unload()?)
    })
}

#[test]
fn a_link_of_another_namespace_is_left_alone() -> Result<()> {
    needs!("bpf");
    let (place, other) = (Place::new()?, Place::new()?);
    place.namespace.run(|| Ok(place.open()?.attach("one", AttachMode::Tc).map(drop)?))?;
    // The interface of the same index in another namespace carries nothing of ours.
    let refused = other.namespace.run(|| refusal(place.open()?.attach("one", AttachMode::Tc)))?;
    contains(&refused, &["of another network namespace"])?;
    ensure!(place.on_tc("one")? == ["lbd_tc"] && other.on_tc("one")?.is_empty());
    Ok(())
}

#[test]
fn a_pin_directory_with_something_else_in_it_is_refused_and_left_as_it_is() -> Result<()> {
    needs!("bpf");
    let place = Place::new()?;
    fs::create_dir(&place.pin)?;
    let listing = || process::output(std::process::Command::new("find").arg(&place.pin));
    let refuse = |parts: &[&str]| -> Result<()> {
        let before = listing()?;
        contains(&refusal(place.open())?, parts)?;
        ensure!(listing()? == before);
        Ok(())
    };
    // Another version's layout: any lbd can clear it away.
    fs::create_dir_all(place.pin.join("v99/maps"))?;
    refuse(&["another version of lbd (v99, this is v", "lbd unload --pin"])?;
    ensure!(unload(&place.pin)? && !place.pin.exists());

    let foreign = place.pin.join("theirs");
    fs::create_dir_all(&foreign)?;
    refuse(&["theirs is in the way", "nothing was changed"])?;
    contains(&refusal(unload(&place.pin))?, &["theirs is still there: lbd did not put it there"])?;
    ensure!(foreign.exists());
    fs::remove_dir(&foreign)?;

    // A map of another size under the right name.
    place.open()?;
    let map = place.pin.join(format!("v{}/maps/HOPS", lb_ebpf::abi::ABI_VERSION));
    fs::remove_file(&map)?;
    refuse(&["HOPS is in the way", "missing"])?;
    small_array(&map)?;
    refuse(&["HOPS is in the way", "its value size is 4, not 8"])?;
    Ok(unload(&place.pin).map(drop)?)
}

/// Pins an array with one value of four bytes: the object's map of ports would not fit into it.
fn small_array(path: &Path) -> Result<()> {
    let map = Array::<MapData, u32>::create(1, 0)?;
    Ok(map.pin(path)?)
}

#[test]
fn a_start_that_was_cut_short_is_begun_again() -> Result<()> {
    needs!("bpf");
    let place = Place::new()?;
    let maps = place.pin.join(format!("v{}/maps", lb_ebpf::abi::ABI_VERSION));
    fs::create_dir_all(&maps)?;
    small_array(&maps.join("HOPS"))?;
    let datapath = place.open()?;
    ensure!(!datapath.is_adopted());
    datapath.unload()?;
    ensure!(!place.pin.exists());
    Ok(())
}

#[test]
fn counters_and_addresses_are_read_and_written() -> Result<()> {
    needs!("bpf");
    let place = Place::new()?;
    let mut datapath = place.open()?;
    ensure!(datapath.statistics(65_535)? == Default::default() && datapath.statistics(65_536).is_err());
    datapath.clear_statistics(3)?;
    ensure!(datapath.verdicts()?.iter().sum::<u64>() == 0);
    let addresses: BTreeSet<IpAddr> =
        ["192.0.2.1", "2001:db8::1"].iter().map(|text| text.parse()).collect::<Result<_, _>>()?;
    datapath.set_local_addresses(&addresses)?;
    datapath.set_local_addresses(&addresses.iter().take(1).copied().collect())?;
    let mut swept = datapath.sweep()?;
    ensure!((swept.live, swept.due, swept.ended) == (0, 0, 0), "{swept:?}");
    swept = datapath.sweep()?;
    ensure!(swept.live == 0 && datapath.memory().connections().next().is_none());
    let hz = datapath.clock().jiffies_per_second();
    ensure!([100, 250, 300, 1000].contains(&hz), "{hz}");
    Ok(datapath.unload()?)
}

#[test]
fn without_the_capabilities_the_missing_ones_are_named() -> Result<()> {
    needs!("bpf");
    let place = Place::new()?;
    // Capabilities belong to the thread, and this one ends with the closure.
    let refused = place.namespace.run(|| {
        capabilities::give_up(39)?;
        refusal(place.open())
    })?;
    contains(&refused, &["needs CAP_BPF, which this process does not have", "as root"])?;
    ensure!(!place.pin.exists());
    Ok(())
}

#[test]
fn where_there_is_no_bpffs_one_is_mounted() -> Result<()> {
    needs!("bpf");
    let place = Place::new()?;
    ensure!(place.open()?.mounted().is_none());
    unload(&place.pin)?;
    place.namespace.run(|| {
        // The view of `ip netns exec`: a new sysfs, which hides what is mounted below the old one.
        unshare(CloneFlags::CLONE_NEWNS)?;
        mount(None::<&str>, "/", None::<&str>, MsFlags::MS_REC | MsFlags::MS_PRIVATE, None::<&str>)?;
        mount(Some("sysfs"), "/sys", Some("sysfs"), MsFlags::empty(), None::<&str>)?;
        let datapath = place.open()?;
        ensure!(datapath.mounted() == Some(Path::new(BPFFS)), "{:?}", datapath.mounted());
        datapath.unload()?;
        ensure!(!place.pin.exists());

        let pin = place.scratch.directory().join("pins");
        let datapath = Datapath::open(&Options { pin: pin.clone(), ..place.options() })?;
        ensure!(datapath.mounted() == Some(&*pin));
        datapath.unload()?;
        let again = Datapath::open(&Options { pin: pin.clone(), ..place.options() })?;
        ensure!(again.mounted().is_none(), "the mount is still there");
        again.unload()?;
        Ok(umount2(&pin, MntFlags::MNT_DETACH)?)
    })
}

/// The capabilities of a thread.
mod capabilities {
    use std::io;

    /// `struct __user_cap_header_struct` for this thread, version 3 (include/uapi/linux/capability.h).
    const HEADER: [u32; 2] = [0x2008_0522, 0];

    /// Takes one out of the thread's effective set.
    pub(crate) fn give_up(number: u32) -> io::Result<()> {
        // Two of effective, permitted, inheritable.
        let mut sets = [0u32; 6];
        // SAFETY: the kernel reads the header and writes the two sets of version 3, which `sets` has room for.
        check(unsafe { libc::syscall(libc::SYS_capget, HEADER.as_ptr(), sets.as_mut_ptr()) })?;
        sets[number as usize / 32 * 3] &= !(1 << (number % 32));
        // SAFETY: the kernel only reads both.
        check(unsafe { libc::syscall(libc::SYS_capset, HEADER.as_ptr(), sets.as_ptr()) })
    }

    fn check(result: libc::c_long) -> io::Result<()> {
        if result < 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
    }
}

/// Somebody else's XDP program.
mod foreign_xdp {
    use std::io;
    use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};

    use anyhow::{Context, Result};

    /// `enum bpf_cmd`, `bpf_prog_type`, `bpf_attach_type` and XDP flags of include/uapi/linux/bpf.h and if_link.h.
    const BPF_PROG_LOAD: i32 = 5;
    const BPF_LINK_CREATE: i32 = 28;
    const BPF_PROG_TYPE_XDP: u64 = 6;
    const BPF_XDP: u64 = 37;
    const XDP_FLAGS_SKB_MODE: u64 = 2;

    /// Attaches it in generic mode, until the value is dropped.
    pub(crate) fn attach(interface: u32) -> Result<OwnedFd> {
        // r0 = XDP_PASS; exit.
        let program: [u64; 2] = [0x0000_0002_0000_00b7, 0x95];
        let licence = c"MIT";
        let mut name = [0u8; 16];
        name[..9].copy_from_slice(b"passer_by");
        let words = name.as_chunks::<8>().0;
        // prog_type | insn_cnt, insns, license, log_level | log_size, log_buf, kern_version | prog_flags, prog_name.
        let mut load = [
            BPF_PROG_TYPE_XDP | 2 << 32,
            program.as_ptr() as u64,
            licence.as_ptr() as u64,
            0,
            0,
            0,
            u64::from_ne_bytes(words[0]),
            u64::from_ne_bytes(words[1]),
        ];
        let program = bpf(BPF_PROG_LOAD, &mut load).context("cannot load a foreign program")?;
        // prog_fd | target_ifindex, attach_type | flags.
        let mut create = [program.as_raw_fd() as u64 | u64::from(interface) << 32, BPF_XDP | XDP_FLAGS_SKB_MODE << 32];
        bpf(BPF_LINK_CREATE, &mut create).context("cannot attach a foreign program")
    }

    fn bpf(command: i32, attributes: &mut [u64]) -> io::Result<OwnedFd> {
        // SAFETY: every address in the attributes is of a local of the caller, and both commands only read there.
        let fd = unsafe { libc::syscall(libc::SYS_bpf, command, attributes.as_mut_ptr(), size_of_val(attributes)) };
        if fd < 0 {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: both commands answer with a new descriptor that nobody else has.
        Ok(unsafe { OwnedFd::from_raw_fd(fd as i32) })
    }
}
