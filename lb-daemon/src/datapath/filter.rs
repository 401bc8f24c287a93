//! Our filter in an interface's clsact qdisc, where the kernel has no tcx. No link stands for it, and pins know neither
//! namespaces nor interfaces that were removed: what is at our place is ours only if its program uses our maps.

use std::io;
use std::path::Path;

use aya::programs::tc::{SchedClassifierLink, TcHandle};
use aya::programs::{Link, ProgramInfo, TcAttachType, loaded_programs};
use netlink_packet_route::RouteNetlinkMessage;
use netlink_packet_route::tc::{TcAttribute, TcFilterBpfOption, TcMessage, TcOption};

use super::interface;

/// Our filter's priority ("lb"): what `tc` and others take for themselves is above or much lower.
pub(super) const PRIORITY: u16 = 0x6c62;
pub(super) const HANDLE: TcHandle = TcHandle::new(0, 1);
/// `TC_H_MAKE(TC_H_CLSACT, TC_H_MIN_INGRESS)`, include/uapi/linux/pkt_sched.h.
const PARENT: u32 = 0xffff_fff2;

/// Id of the program at our place on the interface with this index, if there is one.
pub(super) fn program(index: u32) -> io::Result<Option<u32>> {
    let mut message = TcMessage::with_index(index.cast_signed());
    message.header.handle = 1.into();
    message.header.parent = PARENT.into();
    let all_protocols = (libc::ETH_P_ALL as u16).to_be();
    message.header.info = u32::from(PRIORITY) << 16 | u32::from(all_protocols);
    match interface::ask(RouteNetlinkMessage::GetTrafficFilter(message)) {
        Ok(RouteNetlinkMessage::NewTrafficFilter(filter)) => Ok(program_id(&filter)),
        Ok(_) => Err(io::ErrorKind::InvalidData.into()),
        // No such filter; no clsact qdisc; no such interface.
        Err(error) if matches!(error.raw_os_error(), Some(libc::ENOENT | libc::EINVAL | libc::ENODEV)) => Ok(None),
        Err(error) => Err(error),
    }
}

fn program_id(filter: &TcMessage) -> Option<u32> {
    filter.attributes.iter().find_map(|attribute| match attribute {
        TcAttribute::Options(options) => options.iter().find_map(|option| match option {
            TcOption::Bpf(TcFilterBpfOption::ProgId(id)) => Some(*id),
            _ => None,
        }),
        _ => None,
    })
}

/// The program with this id. Nothing without CAP_SYS_ADMIN.
pub(super) fn loaded(id: u32) -> Option<ProgramInfo> {
    loaded_programs().filter_map(Result::ok).find(|program| program.id() == id)
}

/// Whether a program is `own`, or belongs to the data path whose program is pinned here: a later start's program is
/// another one over the same maps.
pub(super) fn is_ours(program: u32, own: Option<u32>, pin: &Path) -> bool {
    own == Some(program) || loaded(program).is_some_and(|program| has_our_maps(&program, pin))
}

fn has_our_maps(program: &ProgramInfo, pin: &Path) -> bool {
    let maps = |program: &ProgramInfo| program.map_ids().ok().flatten().unwrap_or_default();
    let ours = ProgramInfo::from_pin(pin).map(|pinned| maps(&pinned)).unwrap_or_default();
    maps(program).iter().any(|map| ours.contains(map))
}

/// Removes the filter from an interface, if it is there and ours.
pub(super) fn remove(pin: &Path, index: u32, own: Option<u32>) -> io::Result<()> {
    match program(index)? {
        Some(program) if is_ours(program, own, pin) => {}
        _ => return Ok(()),
    }
    let Ok(name) = nix::net::if_::if_indextoname(index) else { return Ok(()) };
    let link = SchedClassifierLink::attached(&name.to_string_lossy(), TcAttachType::Ingress, PRIORITY, HANDLE, None)?;
    link.detach().map_err(io::Error::other)
}
