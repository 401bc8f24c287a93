//! Programs on interfaces.
//!
//! An interface that already carries our program keeps its link: the program in it is replaced, in one step, and no
//! packet passes without one.

use std::path::Path;

use aya::Ebpf;
use aya::programs::links::FdLink;
use aya::programs::tc::{NlOptions, SchedClassifierLink, TcAttachOptions, TcError, qdisc_add_clsact};
use aya::programs::{
    LinkOrder, ProgramError, ProgramInfo, SchedClassifier, TcAttachType, Xdp, XdpMode, loaded_programs,
};
use lb_ebpf::abi::MAX_INTERFACES;

use super::error::chain;
use super::kernel::{self, PinnedLink};
use super::object::{TC_PROGRAM, XDP_PROGRAM};
use super::pins::{LinkKind, Pins};
use super::{Error, adoption, filter, interface};

/// Of the kernel's own, which it does not translate for us.
const ENOTSUPP: i32 = 524;

/// Which programs an interface gets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, clap::ValueEnum, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AttachMode {
    /// XDP in the driver and tc on network cards, tc alone elsewhere. Whoever knows the interface decides; the data path
    /// itself, not knowing, takes tc.
    #[default]
    Auto,
    /// tc, and XDP in the driver.
    Xdp,
    /// tc, and XDP in the kernel's generic mode: for tests.
    XdpGeneric,
    /// tc alone.
    Tc,
}

impl AttachMode {
    /// As options and listings call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Xdp => "xdp",
            Self::XdpGeneric => "xdp-generic",
            Self::Tc => "tc",
        }
    }
}

/// What an interface carries now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Index of the interface.
    pub interface: u32,
    /// How the tc program is attached.
    pub tc: TcHook,
    /// In which mode the XDP program is attached, if it is.
    pub xdp: Option<AttachMode>,
}

/// How the tc program is attached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TcHook {
    /// By a tcx link (Linux 6.6 and newer).
    Tcx,
    /// As a filter of the clsact qdisc.
    Clsact,
}

/// An interface by both its names.
#[derive(Clone, Copy)]
struct Interface<'a> {
    name: &'a str,
    index: u32,
}

/// Attaches the programs to an interface of this thread's network namespace, or replaces those of an earlier start.
pub(super) fn attach(
    object: &mut Ebpf,
    pins: &Pins,
    name: &str,
    mode: AttachMode,
    hook: Option<TcHook>,
) -> Result<Attachment, Error> {
    let index = nix::net::if_::if_nametoindex(name).map_err(|_| Error::NoInterface { name: name.to_owned() })?;
    if index >= MAX_INTERFACES {
        return Err(Error::InterfaceIndex { name: name.to_owned(), index, most: MAX_INTERFACES - 1 });
    }
    let interface = Interface { name, index };
    let was_attached = [LinkKind::Tcx, LinkKind::Clsact].into_iter().any(|kind| pins.link(kind, index).exists());
    let tc = attach_tc(object, pins, interface, hook)?;
    match attach_xdp(object, pins, interface, mode) {
        Ok(xdp) => Ok(Attachment { interface: index, tc, xdp }),
        Err(error) => {
            // What is refused leaves nothing behind; what forwarded before goes on.
            if !was_attached {
                detach(pins, index)?;
            }
            Err(error)
        }
    }
}

/// Whether [`attach`] in this mode takes an XDP program off the interface that was attached before.
pub(super) fn loses_xdp(pins: &Pins, interface: u32, mode: AttachMode) -> bool {
    xdp_kinds_but(xdp_kind(mode)).any(|kind| pins.link(kind, interface).exists())
}

/// How the XDP program is attached in a mode, if it is.
fn xdp_kind(mode: AttachMode) -> Option<LinkKind> {
    match mode {
        AttachMode::Auto | AttachMode::Tc => None,
        AttachMode::Xdp => Some(LinkKind::XdpDriver),
        AttachMode::XdpGeneric => Some(LinkKind::XdpGeneric),
    }
}

fn xdp_kinds_but(wanted: Option<LinkKind>) -> impl Iterator<Item = LinkKind> {
    [LinkKind::XdpDriver, LinkKind::XdpGeneric].into_iter().filter(move |kind| Some(*kind) != wanted)
}

/// Takes our programs off an interface.
pub(super) fn detach(pins: &Pins, interface: u32) -> Result<(), Error> {
    LinkKind::ALL.into_iter().try_for_each(|kind| pins.remove_link(kind, interface))
}

fn attach_tc(object: &mut Ebpf, pins: &Pins, interface: Interface<'_>, hook: Option<TcHook>) -> Result<TcHook, Error> {
    let program: &mut SchedClassifier = program(object, TC_PROGRAM)?;
    let attached = kernel::tcx_programs(interface.index);
    let attached = attached.map_err(|error| interface.failed(TC_PROGRAM, error.to_string(), ""))?;
    match attached.filter(|_| hook != Some(TcHook::Clsact)) {
        Some(attached) => {
            pins.remove_link(LinkKind::Clsact, interface.index)?;
            attach_tcx(program, pins, interface, &attached).map(|()| TcHook::Tcx)
        }
        None => {
            pins.remove_link(LinkKind::Tcx, interface.index)?;
            attach_clsact(program, pins, interface).map(|()| TcHook::Clsact)
        }
    }
}

fn attach_tcx(
    program: &mut SchedClassifier,
    pins: &Pins,
    interface: Interface<'_>,
    attached: &[u32],
) -> Result<(), Error> {
    let failed = |error: ProgramError| interface.failed(TC_PROGRAM, chain(&error), "");
    let pin = pins.link(LinkKind::Tcx, interface.index);
    let adopted = adopt(&pin, interface, attached)?;
    let id = match adopted {
        Some(link) => program.attach_to_link(link.try_into().map_err(|e| interface.failed(TC_PROGRAM, chain(&e), ""))?),
        None => {
            refuse_other_director(interface)?;
            let order = TcAttachOptions::TcxOrder(LinkOrder::default());
            program.attach_with_options(interface.name, TcAttachType::Ingress, order)
        }
    };
    let link = id.and_then(|id| program.take_link(id)).map_err(failed)?;
    keep(link.try_into(), &pin, interface, TC_PROGRAM)
}

/// The link that an earlier start has pinned, if it still attaches something to this very interface.
fn adopt(pin: &Path, interface: Interface<'_>, attached: &[u32]) -> Result<Option<FdLink>, Error> {
    if !pin.exists() {
        return Ok(None);
    }
    let unreadable = |error| Error::path("read the link", pin, error);
    let link = PinnedLink::open(pin).map_err(unreadable)?;
    if link.interface == 0 {
        // The interface was removed, and another has its index now.
        std::fs::remove_file(pin).map_err(|error| Error::path("remove", pin, error))?;
        return Ok(None);
    }
    if !attached.contains(&link.program) {
        return Err(Error::OtherNamespace { path: pin.to_owned(), index: interface.index });
    }
    let link =
        aya::programs::links::PinnedLink::from_pin(pin).map_err(|error| unreadable(std::io::Error::other(error)))?;
    Ok(Some(link.into()))
}

/// Pins a link, so that it outlives this process.
fn keep(
    link: Result<FdLink, aya::programs::links::LinkError>,
    pin: &Path,
    interface: Interface<'_>,
    program: &'static str,
) -> Result<(), Error> {
    let link = link.map_err(|error| interface.failed(program, chain(&error), ""))?;
    if !pin.exists() {
        link.pin(pin).map_err(|error| interface.failed(program, chain(&error), ""))?;
    }
    Ok(())
}

/// Two directors on one interface would both answer for their services and balance each other's replies.
fn refuse_other_director(interface: Interface<'_>) -> Result<(), Error> {
    // Names are for messages only: where the kernel does not tell them (CAP_SYS_ADMIN), nobody is refused.
    let Ok((_, programs)) = SchedClassifier::query_tcx(interface.name, TcAttachType::Ingress) else { return Ok(()) };
    match programs.iter().find(|program| program.name() == TC_PROGRAM.as_bytes()) {
        Some(other) => Err(Error::InterfaceOwned { name: interface.name.to_owned(), pid: owner(other) }),
        None => Ok(()),
    }
}

fn owner(program: &ProgramInfo) -> Option<u32> {
    adoption::owner_of_maps(&program.map_ids().ok()??)
}

/// Before tcx (Linux 6.6): a filter with a priority and handle of our own. No link stands for it, so the program's pin
/// remembers that the filter is ours.
fn attach_clsact(program: &mut SchedClassifier, pins: &Pins, interface: Interface<'_>) -> Result<(), Error> {
    let failed = |error: ProgramError| interface.failed(TC_PROGRAM, chain(&error), "");
    if let Err(TcError::NetlinkError(error)) = qdisc_add_clsact(interface.name)
        && error.raw_os_error() != Some(libc::EEXIST)
    {
        return Err(interface.failed(TC_PROGRAM, chain(&error), ""));
    }
    let pin = pins.link(LinkKind::Clsact, interface.index);
    let io_failed = |error: std::io::Error| interface.failed(TC_PROGRAM, error.to_string(), "");
    let id = match filter::program(interface.index).map_err(io_failed)? {
        Some(ours) if filter::is_ours(ours, pins.own_program, &pin) => {
            let name = interface.name;
            let link =
                SchedClassifierLink::attached(name, TcAttachType::Ingress, filter::PRIORITY, filter::HANDLE, None);
            program.attach_to_link(link.map_err(io_failed)?)
        }
        Some(other) => {
            let pid = filter::loaded(other).and_then(|other| owner(&other));
            return Err(Error::InterfaceOwned { name: interface.name.to_owned(), pid });
        }
        None => {
            // Before the filter, so that none is ever without it; there may be one of a start that was cut short.
            if !pin.exists() {
                program.pin(&pin).map_err(|error| interface.failed(TC_PROGRAM, chain(&error), ""))?;
            }
            let options = NlOptions { priority: filter::PRIORITY, handle: filter::HANDLE, classid: None };
            let attached =
                program.attach_with_options(interface.name, TcAttachType::Ingress, TcAttachOptions::Netlink(options));
            if attached.is_err() {
                std::fs::remove_file(&pin).map_err(|error| Error::path("remove", &pin, error))?;
            }
            attached
        }
    };
    // What detaches is the link's drop.
    id.and_then(|id| program.take_link(id)).map(std::mem::forget).map_err(failed)
}

fn attach_xdp(
    object: &mut Ebpf,
    pins: &Pins,
    interface: Interface<'_>,
    mode: AttachMode,
) -> Result<Option<AttachMode>, Error> {
    let wanted = xdp_kind(mode);
    // A link cannot change its mode. The tc program does the work meanwhile.
    xdp_kinds_but(wanted).try_for_each(|kind| pins.remove_link(kind, interface.index))?;
    let Some(kind) = wanted else { return Ok(None) };
    let attached = interface::xdp_program(interface.index)
        .map_err(|error| interface.failed(XDP_PROGRAM, error.to_string(), "\nhint: run with --attach tc"))?;
    let program: &mut Xdp = program(object, XDP_PROGRAM)?;
    attach_xdp_as(program, pins, interface, kind, attached)?;
    Ok(Some(if kind == LinkKind::XdpDriver { AttachMode::Xdp } else { AttachMode::XdpGeneric }))
}

fn attach_xdp_as(
    program: &mut Xdp,
    pins: &Pins,
    interface: Interface<'_>,
    kind: LinkKind,
    attached: Option<u32>,
) -> Result<(), Error> {
    let hint = "\nhint: run with --attach tc, or with --attach xdp-generic to try XDP without the driver";
    let failed = |error: ProgramError| {
        let cause = likely_cause(&error).map_or_else(String::new, |cause| format!(" ({cause})"));
        interface.failed(XDP_PROGRAM, format!("{}{cause}", chain(&error)), hint)
    };
    let pin = pins.link(kind, interface.index);
    let attached: Vec<u32> = attached.into_iter().collect();
    let id = match adopt(&pin, interface, &attached)? {
        Some(link) => {
            program.attach_to_link(link.try_into().map_err(|e| interface.failed(XDP_PROGRAM, chain(&e), ""))?)
        }
        None => {
            // Checked before, because aya attaches without a link where the kernel refuses one, and that displaces.
            if let Some(id) = attached.first() {
                return Err(foreign_xdp(interface, *id));
            }
            let mode = if kind == LinkKind::XdpDriver { XdpMode::Driver } else { XdpMode::Skb };
            program.attach_to_if_index(interface.index, mode)
        }
    };
    let link = id.and_then(|id| program.take_link(id)).map_err(failed)?;
    keep(link.try_into(), &pin, interface, XDP_PROGRAM)
}

/// What drivers mean by the number that is all they say here. (Of EINVAL the library asks again in another way, which tells
/// their own words.)
fn likely_cause(error: &ProgramError) -> Option<&'static str> {
    let ProgramError::SyscallError(error) = error else { return None };
    match error.io_error.raw_os_error()? {
        libc::EOPNOTSUPP | ENOTSUPP => Some("the driver has no XDP, or not with these offloads"),
        libc::ERANGE | libc::EMSGSIZE | libc::E2BIG => Some("the driver refuses: the MTU may be too large"),
        libc::ENOSPC | libc::ENOMEM => {
            Some("the driver refuses: it may have too few queues, or the MTU may be too large")
        }
        libc::EBUSY | libc::EEXIST => Some("something else has XDP there"),
        _ => None,
    }
}

fn foreign_xdp(interface: Interface<'_>, id: u32) -> Error {
    let name = interface.name.to_owned();
    let program = loaded_programs().filter_map(Result::ok).find(|program| program.id() == id);
    match program {
        Some(program) if program.name() == XDP_PROGRAM.as_bytes() => {
            Error::InterfaceOwned { name, pid: owner(&program) }
        }
        program => {
            let program = program.and_then(|program| program.name_as_str().map(str::to_owned));
            Error::ForeignXdp { name, id, program: program.unwrap_or_else(|| "?".to_owned()) }
        }
    }
}

fn program<'a, P>(object: &'a mut Ebpf, name: &'static str) -> Result<&'a mut P, Error>
where
    &'a mut P: TryFrom<&'a mut aya::programs::Program>,
{
    let program = object.program_mut(name).and_then(|program| program.try_into().ok());
    program.ok_or_else(|| Error::Load(format!("the object has no program {name}")))
}

impl Interface<'_> {
    fn failed(self, program: &'static str, error: String, hint: &'static str) -> Error {
        Error::Attach { name: self.name.to_owned(), program, error, hint }
    }
}
