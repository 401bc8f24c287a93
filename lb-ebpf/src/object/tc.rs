//! The tc program.

use aya_ebpf::{macros::classifier, programs::TcContext};

use super::maps;

/// Ingress of every interface.
#[classifier]
pub(crate) fn lbd_tc(_context: TcContext) -> i32 {
    if maps::CONFIG.get(0).is_none()
        || maps::SERVICES.get(0).is_none()
        || maps::SERVERS.get(0).is_none()
        || maps::COUNTS.get(0).is_none()
        || maps::STATISTICS.get(0).is_none()
        || maps::SCHEDULE.get(0).is_none()
        || maps::ENDPOINTS.get(0).is_none()
        || maps::DIRECTORY.get(0).is_none()
        || maps::ENTRIES.get(0).is_none()
        || maps::HOPS.get(0).is_none()
        || maps::INTERFACES.get(0).is_none()
        || maps::VERDICTS.get(0).is_none()
        || maps::LOCAL_ADDRESSES.get_ptr(lb_ebpf::abi::Address::default()).is_some()
    {
        return 0;
    }
    let _ = maps::FRAGMENTS.insert(
        maps::FragmentKey {
            source: Default::default(),
            destination: Default::default(),
            identification: 0,
            protocol: 0,
        },
        0u64,
        0,
    );
    -1
}
