//! Which interfaces take frames from XDP: what the kernel says of each since 6.3, by its generic netlink family `netdev`.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::os::fd::AsRawFd;
use std::time::Duration;

use socket2::{Domain, Protocol, Socket, Type};

/// `NETDEV_XDP_ACT_NDO_XMIT` (include/uapi/linux/netdev.h): it sends frames that other interfaces' XDP gives it.
pub const TRANSMITS: u64 = 1 << 2;

/// include/uapi/linux/netlink.h and genetlink.h.
const NETLINK_GENERIC: i32 = 16;
const SOL_NETLINK: i32 = 270;
const NETLINK_ADD_MEMBERSHIP: i32 = 1;
const NLM_F_REQUEST: u16 = 1;
const NLM_F_DUMP: u16 = 0x300;
const NLMSG_ERROR: u16 = 2;
const NLMSG_DONE: u16 = 3;
const GENL_ID_CTRL: u16 = 0x10;
const CTRL_CMD_GETFAMILY: u8 = 3;
const CTRL_ATTR_FAMILY_ID: u16 = 1;
const CTRL_ATTR_FAMILY_NAME: u16 = 2;
const CTRL_ATTR_MCAST_GROUPS: u16 = 7;
const CTRL_ATTR_MCAST_GRP_NAME: u16 = 1;
const CTRL_ATTR_MCAST_GRP_ID: u16 = 2;
/// include/uapi/linux/netdev.h.
const FAMILY: &str = "netdev";
const GROUP: &[u8] = b"mgmt\0";
const NETDEV_CMD_DEV_GET: u8 = 1;
const NETDEV_A_DEV_IFINDEX: u16 = 1;
const NETDEV_A_DEV_XDP_FEATURES: u16 = 3;

/// Bytes of a message's two headers.
const HEADERS: usize = 20;
/// The kernel answers at once; this only keeps a surprise from hanging the daemon.
const PATIENCE: Duration = Duration::from_secs(2);
/// More than the kernel writes at once.
const ANSWER_SIZE: usize = 64 * 1024;

/// The kernel's family, with a subscription to what changes.
#[derive(Debug)]
pub struct XdpFeatures {
    family: u16,
    changes: Option<Socket>,
}

impl XdpFeatures {
    /// `None`: the kernel has no such family (before 6.3).
    pub fn open() -> io::Result<Option<Self>> {
        let mut name = FAMILY.as_bytes().to_vec();
        name.push(0);
        let question = message(GENL_ID_CTRL, NLM_F_REQUEST, CTRL_CMD_GETFAMILY, CTRL_ATTR_FAMILY_NAME, &name);
        let socket = open()?;
        let answer = match ask(&socket, &question) {
            Err(error) if error.raw_os_error() == Some(libc::ENOENT) => return Ok(None),
            answer => answer?,
        };
        let body = answer.first().map_or(&[][..], Vec::as_slice);
        let family = value(body, CTRL_ATTR_FAMILY_ID).and_then(number).ok_or(io::ErrorKind::InvalidData)?;
        let family = u16::try_from(family).map_err(io::Error::other)?;
        let changes = group(body).and_then(|group| subscribe(socket, group).ok());
        Ok(Some(Self { family, changes }))
    }

    /// The features of every interface of the network namespace, by index: `NETDEV_XDP_ACT_…` bits.
    pub fn read(&self) -> io::Result<BTreeMap<u32, u64>> {
        let answers = ask(&open()?, &message(self.family, NLM_F_REQUEST | NLM_F_DUMP, NETDEV_CMD_DEV_GET, 0, &[]))?;
        let features = |body: &Vec<u8>| {
            let index = u32::try_from(number(value(body, NETDEV_A_DEV_IFINDEX)?)?).ok()?;
            Some((index, number(value(body, NETDEV_A_DEV_XDP_FEATURES)?)?))
        };
        Ok(answers.iter().filter_map(features).collect())
    }

    /// Whether any may have changed since the last time.
    pub fn have_changed(&self) -> bool {
        let Some(mut changes) = self.changes.as_ref() else { return true };
        let mut buffer = [0; 4096];
        let mut changed = false;
        loop {
            match changes.read(&mut buffer) {
                Ok(_) => changed = true,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return changed,
                // An overrun: something was missed, and the next reading goes on.
                Err(_) => return true,
            }
        }
    }
}

/// Takes a socket that has asked something: one without an address of its own, which the first question gives it, gets
/// nothing.
fn subscribe(socket: Socket, group: u32) -> io::Result<Socket> {
    // SAFETY: the kernel reads the number of a group, of the size given.
    let result = unsafe {
        let size = size_of::<u32>() as libc::socklen_t;
        libc::setsockopt(socket.as_raw_fd(), SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, (&raw const group).cast(), size)
    };
    if result < 0 {
        return Err(io::Error::last_os_error());
    }
    socket.set_nonblocking(true)?;
    Ok(socket)
}

fn open() -> io::Result<Socket> {
    Socket::new(Domain::from(libc::AF_NETLINK), Type::RAW, Some(Protocol::from(NETLINK_GENERIC)))
}

/// Sends a question; what follows the headers in each answer.
fn ask(mut socket: &Socket, question: &[u8]) -> io::Result<Vec<Vec<u8>>> {
    socket.set_read_timeout(Some(PATIENCE))?;
    socket.send(question)?;
    let is_dump = half(question, 6).is_some_and(|flags| flags & NLM_F_DUMP != 0);
    let (mut buffer, mut answers) = (vec![0; ANSWER_SIZE], Vec::new());
    loop {
        let length = socket.read(&mut buffer)?;
        if take(buffer.get(..length).unwrap_or_default(), is_dump, &mut answers)? {
            return Ok(answers);
        }
    }
}

/// Takes the answers out of what was read; whether these were the last.
fn take(mut bytes: &[u8], is_dump: bool, answers: &mut Vec<Vec<u8>>) -> io::Result<bool> {
    let invalid = || io::Error::from(io::ErrorKind::InvalidData);
    while !bytes.is_empty() {
        let length = bytes.get(..4).and_then(number).ok_or_else(invalid)? as usize;
        let kind = half(bytes, 4).ok_or_else(invalid)?;
        let whole = bytes.get(..length).ok_or_else(invalid)?;
        match kind {
            NLMSG_DONE => return Ok(true),
            NLMSG_ERROR => {
                let code = whole.get(16..20).and_then(|code| code.try_into().ok()).map_or(0, i32::from_ne_bytes);
                return if code == 0 { Ok(true) } else { Err(io::Error::from_raw_os_error(code.saturating_neg())) };
            }
            _ => answers.push(whole.get(HEADERS..).ok_or_else(invalid)?.to_vec()),
        }
        // Not by the flag of each message: this family's answers to a dump do not have it.
        if !is_dump {
            return Ok(true);
        }
        bytes = bytes.get(length.next_multiple_of(4)..).unwrap_or_default();
    }
    Ok(false)
}

/// A message with one attribute (none, if it is 0).
fn message(family: u16, flags: u16, command: u8, attribute: u16, value: &[u8]) -> Vec<u8> {
    let mut body = vec![command, 1, 0, 0];
    if attribute != 0 {
        body.extend((value.len() as u16 + 4).to_ne_bytes());
        body.extend(attribute.to_ne_bytes());
        body.extend(value);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    let mut bytes = (body.len() as u32 + 16).to_ne_bytes().to_vec();
    bytes.extend(family.to_ne_bytes());
    bytes.extend(flags.to_ne_bytes());
    bytes.extend([0; 8]);
    bytes.extend(body);
    bytes
}

/// The attributes in a row of them.
fn attributes(mut bytes: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let (length, kind) = (usize::from(half(bytes, 0)?), half(bytes, 2)?);
        let value = bytes.get(4..length)?;
        bytes = bytes.get(length.next_multiple_of(4)..).unwrap_or_default();
        // The two highest bits say how it is to be read.
        Some((kind & 0x3fff, value))
    })
}

fn value(bytes: &[u8], wanted: u16) -> Option<&[u8]> {
    attributes(bytes).find(|(kind, _)| *kind == wanted).map(|(_, value)| value)
}

/// The number of the multicast group of changes.
fn group(family: &[u8]) -> Option<u32> {
    let mut groups = attributes(value(family, CTRL_ATTR_MCAST_GROUPS)?);
    let (_, group) = groups.find(|(_, group)| value(group, CTRL_ATTR_MCAST_GRP_NAME) == Some(GROUP))?;
    u32::try_from(number(value(group, CTRL_ATTR_MCAST_GRP_ID)?)?).ok()
}

fn half(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_ne_bytes)
}

/// A number of 16, 32 or 64 bits.
fn number(bytes: &[u8]) -> Option<u64> {
    match bytes.len() {
        2 => half(bytes, 0).map(u64::from),
        4 => bytes.try_into().ok().map(u32::from_ne_bytes).map(u64::from),
        8 => bytes.try_into().ok().map(u64::from_ne_bytes),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_features_of_the_loopback_are_told_where_the_kernel_knows_them() {
        let Some(features) = XdpFeatures::open().unwrap() else { return };
        assert!(features.read().unwrap().contains_key(&1));
        assert!(!features.have_changed());
    }

    #[test]
    fn answers_are_taken_apart_and_what_is_cut_off_is_no_answer() {
        let attribute = |kind: u16, value: &[u8]| {
            let mut bytes = message(0, 0, 0, kind, value);
            bytes.drain(..HEADERS);
            bytes
        };
        let mut body = attribute(NETDEV_A_DEV_IFINDEX, &7u32.to_ne_bytes());
        body.extend(attribute(NETDEV_A_DEV_XDP_FEATURES, &TRANSMITS.to_ne_bytes()));
        assert_eq!(value(&body, NETDEV_A_DEV_XDP_FEATURES).and_then(number), Some(4));
        assert_eq!(value(&body, NETDEV_A_DEV_IFINDEX).and_then(number), Some(7));
        assert_eq!(value(&body, 9), None);
        (0..body.len()).for_each(|length| assert_eq!(value(&body[..length], 9), None, "cut off at {length}"));

        let one = message(30, 0, 1, NETDEV_A_DEV_IFINDEX, &7u32.to_ne_bytes());
        let mut answers = Vec::new();
        assert!(!take(&one.repeat(2), true, &mut answers).unwrap(), "more follow");
        assert!(take(&message(NLMSG_DONE, 0, 0, 0, &[]), true, &mut answers).unwrap());
        assert_eq!(answers, vec![one[HEADERS..].to_vec(); 2]);
        assert!(take(&one, false, &mut answers).unwrap(), "one was asked for");
        assert!(take(&one[..one.len() - 1], true, &mut answers).is_err());
        let mut refused = message(NLMSG_ERROR, 0, 0, 0, &[]);
        refused[16..20].copy_from_slice(&(-libc::ENODEV).to_ne_bytes());
        assert_eq!(take(&refused, false, &mut answers).unwrap_err().raw_os_error(), Some(libc::ENODEV));
    }
}
