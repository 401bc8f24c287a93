//! Names of the scheduler flags.

use super::Failure;
use crate::model::SchedulerFlags;

/// ipvsadm keeps this many bytes of the list and cuts the rest.
const KEPT: usize = 127;

/// Reads a list such as `sh-port,flag-1` for a scheduler, as written after `-s`: empty when that was not given.
pub(super) fn scheduler_flags(list: &[u8], scheduler: &[u8]) -> Result<SchedulerFlags, Failure> {
    let mut flags = SchedulerFlags::default();
    let list = &list[..list.len().min(KEPT)];
    for name in list.split(|&byte| byte == b',').filter(|name| !name.is_empty()) {
        let (owner, flag): (&[u8], _) = match name {
            b"flag-1" => (b"", &mut flags.flag_1),
            b"flag-2" => (b"", &mut flags.flag_2),
            b"flag-3" => (b"", &mut flags.flag_3),
            b"sh-fallback" => (b"sh", &mut flags.flag_1),
            b"sh-port" => (b"sh", &mut flags.flag_2),
            b"mh-fallback" => (b"mh", &mut flags.flag_1),
            b"mh-port" => (b"mh", &mut flags.flag_2),
            _ => return Err(Failure::quoting("invalid scheduler flag `", name, "'")),
        };
        if !owner.is_empty() && owner != scheduler {
            return Err(Failure::quoting("incompatible scheduler flag `", name, "'"));
        }
        *flag = true;
    }
    Ok(flags)
}
