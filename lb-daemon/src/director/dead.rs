//! Connections of dead servers: they are reset, and their clients told.

use ipvsadm_compat::model::{ServerId, ServiceId};

use super::Director;
use crate::plan::Draft;

impl Director {
    /// From now on each TCP segment of the server's connections is answered by a reset, which ends the connection;
    /// datagrams are scheduled anew. For a server that gets no new connections: it is taken out, or its weight is 0.
    /// It lasts until [`Self::keep_connections`], or until the server gets new ones again.
    ///
    /// The server's index, by which [`crate::reset::Resetter`] finds those of its clients that are silent; `None` if the
    /// server is not known or gets new connections, and nothing was done.
    pub fn reset_connections(&mut self, service: &ServiceId, server: &ServerId) -> Option<u32> {
        self.set_dead(service, server, true)
    }

    /// The server's connections go on, those that are left.
    pub fn keep_connections(&mut self, service: &ServiceId, server: &ServerId) {
        self.set_dead(service, server, false);
    }

    fn set_dead(&mut self, service: &ServiceId, server: &ServerId, is_dead: bool) -> Option<u32> {
        let mut draft = Draft::new(&self.memory);
        let index = self.layout.set_dead(&mut draft, service, server, is_dead);
        draft.carry_out();
        index
    }
}
