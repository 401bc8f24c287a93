//! What the kernel says about one interface: questions by netlink that need no task and no runtime.

use std::io;
use std::time::Duration;

use netlink_packet_core::{NLM_F_REQUEST, NetlinkHeader, NetlinkMessage, NetlinkPayload};
use netlink_packet_route::RouteNetlinkMessage;
use netlink_packet_route::link::{LinkAttribute, LinkMessage, LinkXdp};
use socket2::{Domain, Protocol, Socket, Type};

/// The kernel answers at once; this only keeps a surprise from hanging the daemon.
const PATIENCE: Duration = Duration::from_secs(2);
/// More than the kernel writes about one link or filter.
const ANSWER_SIZE: usize = 64 * 1024;

/// Id of the XDP program that is attached, in whatever mode, to the interface of this thread's network namespace with
/// this index.
pub(super) fn xdp_program(index: u32) -> io::Result<Option<u32>> {
    let mut link = LinkMessage::default();
    link.header.index = index;
    match ask(RouteNetlinkMessage::GetLink(link))? {
        RouteNetlinkMessage::NewLink(link) => Ok(program_of(&link)),
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

/// Asks the kernel what it answers in one message.
pub(super) fn ask(question: RouteNetlinkMessage) -> io::Result<RouteNetlinkMessage> {
    let socket = Socket::new(Domain::from(libc::AF_NETLINK), Type::RAW, Some(Protocol::from(libc::NETLINK_ROUTE)))?;
    socket.set_read_timeout(Some(PATIENCE))?;
    socket.send(&request(question))?;
    let mut answer = vec![0u8; ANSWER_SIZE];
    let length = io::Read::read(&mut &socket, &mut answer)?;
    answer.truncate(length);
    let message = NetlinkMessage::<RouteNetlinkMessage>::deserialize(&answer).map_err(io::Error::other)?;
    match message.payload {
        NetlinkPayload::InnerMessage(answer) => Ok(answer),
        NetlinkPayload::Error(error) => Err(error.to_io()),
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

fn request(question: RouteNetlinkMessage) -> Vec<u8> {
    let mut header = NetlinkHeader::default();
    header.flags = NLM_F_REQUEST;
    let mut message = NetlinkMessage::new(header, NetlinkPayload::from(question));
    message.finalize();
    let mut bytes = vec![0; message.buffer_len()];
    message.serialize(&mut bytes);
    bytes
}

fn program_of(link: &LinkMessage) -> Option<u32> {
    let xdp = link.attributes.iter().filter_map(|attribute| match attribute {
        LinkAttribute::Xdp(attributes) => Some(attributes),
        _ => None,
    });
    let program = |attribute: &LinkXdp| match attribute {
        LinkXdp::ProgId(id) | LinkXdp::DrvProgId(id) | LinkXdp::SkbProgId(id) | LinkXdp::HwProgId(id) => Some(*id),
        _ => None,
    };
    xdp.flatten().find_map(program).filter(|id| *id != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loopback_interface_has_no_program_and_an_unknown_one_is_an_error() {
        assert_eq!(xdp_program(1).unwrap(), None);
        assert_eq!(xdp_program(0x7fff_fff0).unwrap_err().raw_os_error(), Some(libc::ENODEV));
    }
}
