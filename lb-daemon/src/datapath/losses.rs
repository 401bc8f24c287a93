//! Counting what XDP has sent and an interface did not take: programs at the kernel's tracepoints.

use aya::Ebpf;
use aya::programs::RawTracePoint;

use super::error::chain;
use super::pins::Pins;
use super::{Error, kernel};

/// Programs, and where each belongs.
pub(super) const PROGRAMS: [(&str, &str); 4] = [
    ("lbd_lost_redir", "xdp_devmap_xmit"),
    ("lbd_lost_bulk", "xdp_bulk_tx"),
    ("lbd_lost_refuse", "xdp_redirect_err"),
    ("lbd_lost_tx", "xdp_exception"),
];

/// Attaches the programs in the place of those of an earlier start, and pins them. Between the two nothing is counted,
/// as a tracepoint's link cannot change its program.
pub(super) fn attach(object: &mut Ebpf, pins: &Pins) -> Result<(), Error> {
    for (name, tracepoint) in PROGRAMS {
        let failed = |error: String| Error::Load(format!("program {name}: {error}"));
        let program = object.program_mut(name).and_then(|program| <&mut RawTracePoint>::try_from(program).ok());
        let program = program.ok_or_else(|| failed("it is not in the object".to_owned()))?;
        let program = program.fd().map_err(|error| failed(chain(&error)))?;
        pins.remove_tracepoint(tracepoint)?;
        kernel::pin_tracepoint(program, tracepoint, &pins.tracepoint(tracepoint))
            .map_err(|error| failed(format!("cannot attach it to {tracepoint}: {error}")))?;
    }
    Ok(())
}
