//! Link-layer addresses of neighbours, as the kernel finds them.

use std::net::IpAddr;
use std::time::Duration;

use futures::TryStreamExt;
use netlink_packet_route::AddressFamily;
use netlink_packet_route::neighbour::{
    NeighbourAddress, NeighbourAttribute, NeighbourFlags, NeighbourMessage, NeighbourState,
};
use rtnetlink::{Handle, new_connection};

use super::watch::Error;

/// Time between two looks at a neighbour that the kernel is asking for.
const LOOK: Duration = Duration::from_millis(20);

/// The link-layer address of a neighbour on an interface. The kernel asks for it if it does not know; this waits as long
/// as the caller does, for a neighbour that does not answer for ever.
pub async fn link_address(interface: u32, address: IpAddr) -> Result<[u8; 6], Error> {
    let (connection, handle, _) = new_connection().map_err(Error::Open)?;
    let _connection = AbortOnDrop(tokio::spawn(connection));
    loop {
        if let Some(found) = look_up(&handle, interface, address).await? {
            return Ok(found);
        }
        // As `ip neighbour … use`: resolve it as if a packet were there.
        let request = handle.neighbours().add(interface, address).state(NeighbourState::None);
        // A neighbour that is being looked for already is no reason to give up.
        let _ = request.flags(NeighbourFlags::Use).replace().execute().await;
        tokio::time::sleep(LOOK).await;
    }
}

async fn look_up(handle: &Handle, interface: u32, address: IpAddr) -> Result<Option<[u8; 6]>, Error> {
    let family = if address.is_ipv4() { AddressFamily::Inet } else { AddressFamily::Inet6 };
    let mut neighbours = handle.neighbours().get().set_address_family(family).execute();
    let failed = |source| Error::Request { what: "neighbours", source };
    let mut found = None;
    while let Some(neighbour) = neighbours.try_next().await.map_err(failed)? {
        if neighbour.header.ifindex == interface && found.is_none() {
            found = known(&neighbour, address);
        }
    }
    Ok(found)
}

/// The link-layer address in a message about `address`, if it may be used.
fn known(neighbour: &NeighbourMessage, address: IpAddr) -> Option<[u8; 6]> {
    let is_usable = matches!(
        neighbour.header.state,
        NeighbourState::Reachable
            | NeighbourState::Stale
            | NeighbourState::Delay
            | NeighbourState::Probe
            | NeighbourState::Permanent
            | NeighbourState::Noarp
    );
    let is_meant = neighbour.attributes.iter().any(|attribute| match attribute {
        NeighbourAttribute::Destination(NeighbourAddress::Inet(found)) => address == *found,
        NeighbourAttribute::Destination(NeighbourAddress::Inet6(found)) => address == *found,
        _ => false,
    });
    let link = neighbour.attributes.iter().find_map(|attribute| match attribute {
        NeighbourAttribute::LinkLayerAddress(bytes) => bytes.as_slice().try_into().ok(),
        _ => None,
    });
    link.filter(|_| is_usable && is_meant)
}

struct AbortOnDrop(tokio::task::JoinHandle<()>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}
