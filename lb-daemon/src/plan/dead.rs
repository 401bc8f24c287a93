//! Servers that are dead, and the timeouts below which no connection is over.

use ipvsadm_compat::model::{ServerId, ServiceId};
use lb_ebpf::abi::{ConnectionState, SERVER_AVAILABLE, SERVER_DEAD, Server};

use super::{Draft, Layout};

impl Layout {
    /// Plans that the connections of a server are reset, or no longer. The index of the server; `None` if it is not
    /// known, or if it is to be dead and gets new connections: then it is not.
    pub fn set_dead(&self, draft: &mut Draft, service: &ServiceId, server: &ServerId, is_dead: bool) -> Option<u32> {
        let index = self.server_index(service, server)?;
        let old = draft.server(index);
        if is_dead && old.flags & SERVER_AVAILABLE != 0 && old.weight > 0 {
            return None;
        }
        let flags = old.flags & !SERVER_DEAD | if is_dead { SERVER_DEAD } else { 0 };
        draft.set_server(index, Server { flags, ..old });
        Some(index)
    }

    /// Plans that no timeout is believed to be longer than these, which a service now has.
    pub(super) fn shorten_timeouts(draft: &mut Draft, timeouts: [u32; 3]) {
        let mut config = draft.config();
        for (state, timeout) in TIMEOUT_STATES.into_iter().zip(timeouts) {
            if let Some(shortest) = config.shortest_timeouts.get_mut(state as usize)
                && timeout != 0
            {
                *shortest = timeout.min(*shortest);
            }
        }
        draft.set_config(config);
    }

    /// The shortest timeouts that services have of their own, those of removed ones included; `u32::MAX` for none.
    pub fn shortest_timeouts(&self, draft: &Draft) -> [u32; 3] {
        let mut shortest = [u32::MAX; 3];
        for placed in self.services.values() {
            let own = draft.service(placed.index).timeouts;
            for (shortest, own) in shortest.iter_mut().zip(own).filter(|(_, own)| *own != 0) {
                *shortest = own.min(*shortest);
            }
        }
        shortest
    }
}

/// The states whose timeouts a service may have of its own, in their order in its record.
pub(crate) const TIMEOUT_STATES: [ConnectionState; 3] =
    [ConnectionState::Established, ConnectionState::FinWait, ConnectionState::Udp];
