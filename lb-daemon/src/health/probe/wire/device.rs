//! A network device for smoltcp: packets out to one real server, packets in from an inbox.

use std::collections::VecDeque;
use std::rc::Rc;

use smoltcp::phy::{Checksum, Device, DeviceCapabilities, Medium, RxToken, TxToken};
use smoltcp::time::Instant;

use super::Way;
use super::sockets::Sockets;

/// Every link has room for that.
const MTU: usize = 1_280;

#[derive(Debug)]
pub(super) struct Wired {
    pub(super) sockets: Rc<Sockets>,
    pub(super) way: Way,
    pub(super) received: VecDeque<Vec<u8>>,
}

impl Device for Wired {
    type RxToken<'a> = Received;
    type TxToken<'a> = Sending<'a>;

    fn receive(&mut self, _: Instant) -> Option<(Received, Sending<'_>)> {
        let packet = self.received.pop_front()?;
        Some((Received(packet), Sending { sockets: &self.sockets, way: &self.way }))
    }

    fn transmit(&mut self, _: Instant) -> Option<Sending<'_>> {
        Some(Sending { sockets: &self.sockets, way: &self.way })
    }

    fn capabilities(&self) -> DeviceCapabilities {
        let mut capabilities = DeviceCapabilities::default();
        capabilities.medium = Medium::Ip;
        capabilities.max_transmission_unit = MTU;
        // A packet that never left this machine has no checksum yet: virtual links leave that to whoever sends it on.
        capabilities.checksum.ipv4 = Checksum::Tx;
        capabilities.checksum.tcp = Checksum::Tx;
        capabilities.checksum.udp = Checksum::Tx;
        capabilities
    }
}

pub(super) struct Received(Vec<u8>);

impl RxToken for Received {
    fn consume<R, F: FnOnce(&[u8]) -> R>(self, read: F) -> R {
        read(&self.0)
    }
}

pub(super) struct Sending<'a> {
    sockets: &'a Sockets,
    way: &'a Way,
}

impl TxToken for Sending<'_> {
    fn consume<R, F: FnOnce(&mut [u8]) -> R>(self, length: usize, write: F) -> R {
        let mut packet = vec![0; length];
        let result = write(&mut packet);
        self.sockets.send(&packet, self.way);
        result
    }
}
