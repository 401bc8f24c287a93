//! Programs that make packets: each writes the headers of one flow's next packet into the frame and hands it to the
//! program that is measured. What they cost is measured with a bare program, and subtracted.
//!
//! Every address follows from the flow's number by arithmetic, so that making a packet touches no memory but the frame.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::os::fd::OwnedFd;

use anyhow::Result;

use super::assembler::{Assembler, Condition, Operation, R0, R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, Register, Size};
use super::kernel::{self, Hook, Map};
use crate::packets::world::Side;

/// Virtual services that are loaded; flow `i` is of service `i` modulo this.
pub(super) const SERVICES: u32 = 1_000;
/// Real servers of each.
pub(super) const SERVERS: u32 = 4;
/// Virtual addresses that the services share.
pub(super) const VIRTUAL_ADDRESSES: u32 = 64;
/// Hosts that the real servers share.
pub(super) const HOSTS: u32 = 256;
/// Bytes of a frame.
const FRAME4: usize = 64;
const FRAME6: usize = 80;

const CLIENTS4: u32 = 0x6440_0000;
/// Those who have no connections.
const STRANGERS4: u32 = 0x6460_0000;
const VIRTUAL4: u32 = 0x0a00_0001;
const HOSTS4: u32 = 0x0a02_0100;
/// 198.18.0.0/15: networks of benchmarks (RFC 2544), here of nobody.
const ELSEWHERE4: u32 = 0xc612_0000;
const CLIENTS6: u64 = 0x2001_0db8_000c_0000;
const VIRTUAL6: u64 = 0x2001_0db8_0000_0000;
const HOSTS6: u64 = 0x2001_0db8_0002_0000;
const SERVICE_PORT: u32 = 1_000;
const SERVER_PORT: u32 = 10_000;
/// TCP flags.
pub(super) const SYN: u8 = 0x02;
pub(super) const ACK: u8 = 0x10;

const TAIL_CALL: i32 = 12;
const MAP_LOOKUP: i32 = 1;
const MAP_UPDATE: i32 = 2;
/// `XDP_TX`, and what a tc program that sends returns (`TC_ACT_REDIRECT`).
const SENT: [i32; 2] = [3, 7];
/// Bytes of a reference's key and value.
pub(super) const KEY: u32 = 16;
pub(super) const VALUE: u32 = 64;

/// Which packets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// From a client to a virtual service, IPv4.
    Request4,
    /// The same, IPv6.
    Request6,
    /// From a real server to a client, IPv4. The servers of a service take its connections in turns.
    Reply4(Turns),
    /// From somebody who is no client to nobody here.
    Elsewhere4,
}

/// In which order the servers of a service got its connections: the `n`-th went to number `first + n * step`, modulo
/// [`SERVERS`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Turns {
    pub(super) first: u32,
    pub(super) step: u32,
}

/// Which flow comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Order {
    /// One of the first so many, at random.
    Random(u32),
    /// One after the other, from where [`State::start`] says.
    Sequence,
}

/// What takes the packets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(super) enum Target {
    /// Returns at once.
    Bare,
    /// One lookup in the reference's hash map.
    Lookup,
    /// One insertion into the reference's LRU map.
    Insert,
    /// One insertion into the reference's hash map, to fill it.
    Fill,
    /// The data path.
    Subject,
}

impl Kind {
    pub(super) const fn frame(self) -> usize {
        if matches!(self, Self::Request6) { FRAME6 } else { FRAME4 }
    }

    /// Where such packets arrive.
    pub(super) const fn side(self) -> Side {
        if matches!(self, Self::Reply4(_)) { Side::Inside } else { Side::Outside }
    }
}

/// Address of a flow's client.
pub(super) fn client(flow: u32, ipv6: bool) -> IpAddr {
    let number = CLIENTS4 + flow;
    if ipv6 { of_network(CLIENTS6, number) } else { Ipv4Addr::from_bits(number).into() }
}

/// The flow of a client's address.
pub(super) fn flow_of(client: IpAddr) -> u32 {
    let number = match client {
        IpAddr::V4(address) => address.to_bits(),
        IpAddr::V6(address) => address.to_bits() as u32,
    };
    number.wrapping_sub(CLIENTS4)
}

/// Address and port of a virtual service.
pub(super) fn service(number: u32, ipv6: bool) -> (IpAddr, u16) {
    (virtual_address(number % VIRTUAL_ADDRESSES, ipv6), (SERVICE_PORT + number) as u16)
}

/// One of the virtual addresses.
pub(super) fn virtual_address(number: u32, ipv6: bool) -> IpAddr {
    if ipv6 { of_network(VIRTUAL6, 1 + number) } else { Ipv4Addr::from_bits(VIRTUAL4 + number).into() }
}

/// Address and port of a masqueraded real server of a virtual service.
pub(super) fn server(service: u32, number: u32, ipv6: bool) -> (IpAddr, u16) {
    (host((service * SERVERS + number) % HOSTS, ipv6), (SERVER_PORT + service) as u16)
}

/// One of the hosts.
pub(super) fn host(number: u32, ipv6: bool) -> IpAddr {
    if ipv6 { of_network(HOSTS6, 0x100 + number) } else { Ipv4Addr::from_bits(HOSTS4 + number).into() }
}

fn of_network(prefix: u64, number: u32) -> IpAddr {
    Ipv6Addr::from_bits(u128::from(prefix) << 64 | u128::from(number)).into()
}

/// The key of a flow in the references' maps: what [`key`] takes from its packet.
pub(super) fn reference_key(flow: u32) -> [u8; KEY as usize] {
    let service_number = flow % SERVICES;
    let (IpAddr::V4(client), (IpAddr::V4(address), port)) = (client(flow, false), service(service_number, false))
    else {
        return [0; KEY as usize];
    };
    let mut key = [0; KEY as usize];
    key[..4].copy_from_slice(&client.octets());
    key[4..8].copy_from_slice(&address.octets());
    key[8..10].copy_from_slice(&client_port(flow).to_be_bytes());
    key[10..12].copy_from_slice(&port.to_be_bytes());
    key[12..].copy_from_slice(&6u32.to_ne_bytes());
    key
}

/// The port of a flow's client.
fn client_port(flow: u32) -> u16 {
    ((u64::from(flow) * 40_503) & 0x7fff) as u16 + 1_024
}

/// Writes a program that makes packets.
pub(super) fn generator(
    hook: Hook,
    kind: Kind,
    order: Order,
    flags: u8,
    (state, programs): (&Map, &Map),
    target: Target,
) -> Result<OwnedFd> {
    let mut program = Assembler::default();
    frame(&mut program, hook, kind.frame());
    program.map_value(R9, state.descriptor());
    next_flow(&mut program, order);
    addresses(&mut program, kind);
    if kind == Kind::Request6 {
        headers6(&mut program, flags);
    } else {
        headers4(&mut program, kind, flags);
    }
    program.copy(R1, R6).map(R2, programs.descriptor()).with_number(Operation::Move, R3, target as i32).call(TAIL_CALL);
    kernel::load(hook, &program.end(0))
}

/// The frame's start to R7, if it is so long; the context to R6.
fn frame(program: &mut Assembler, hook: Hook, length: usize) {
    // struct xdp_md and struct __sk_buff: data, data_end
    let (data, end) = if hook == Hook::Xdp { (0, 4) } else { (76, 80) };
    program.copy(R6, R1).load(Size::Four, R7, R6, data).load(Size::Four, R8, R6, end);
    program.copy(R2, R7).with_number(Operation::Add, R2, length as i32).end_if(R2, Condition::Greater, R8);
}

/// The number of the next flow to R1. R9 is where the state is.
fn next_flow(program: &mut Assembler, order: Order) {
    program.load(Size::Eight, R1, R9, 0);
    match order {
        Order::Sequence => {
            program.copy(R2, R1).with_number(Operation::Add, R2, 1).store(Size::Eight, R9, 0, R2);
        }
        // xorshift64 (Marsaglia 2003), of whose upper half a range is made by multiplication
        Order::Random(flows) => {
            let shifts = [(Operation::ShiftLeft, 13), (Operation::ShiftRight, 7), (Operation::ShiftLeft, 17)];
            for (shift, bits) in shifts {
                program.copy(R2, R1).with_number(shift, R2, bits).with(Operation::Xor, R1, R2);
            }
            program.store(Size::Eight, R9, 0, R1).with_number(Operation::ShiftRight, R1, 32);
            program.with_number(Operation::Multiply, R1, flows as i32).with_number(Operation::ShiftRight, R1, 32);
        }
    }
}

/// From the flow in R1: its client's address to R2 and port to R3, the other's to R5 and R1; all in network order.
fn addresses(program: &mut Assembler, kind: Kind) {
    let clients = if kind == Kind::Elsewhere4 { STRANGERS4 } else { CLIENTS4 };
    program.copy(R2, R1).with_number(Operation::Add, R2, clients as i32).big_endian(R2, 32);
    program.copy(R3, R1).with_number(Operation::Multiply, R3, 40_503).with_number(Operation::And, R3, 0x7fff);
    program.with_number(Operation::Add, R3, 1_024).big_endian(R3, 16);
    // R4 = flow / SERVICES, right for the first six million flows; R1 = flow % SERVICES
    program.copy(R4, R1).with_number(Operation::Multiply, R4, ((1u64 << 32) / u64::from(SERVICES) + 1) as i32);
    program.with_number(Operation::ShiftRight, R4, 32);
    program.copy(R5, R4).with_number(Operation::Multiply, R5, SERVICES as i32).with(Operation::Subtract, R1, R5);
    let (base, port) = match kind {
        Kind::Request4 | Kind::Request6 => {
            program.copy(R5, R1).with_number(Operation::And, R5, VIRTUAL_ADDRESSES as i32 - 1);
            (if kind == Kind::Request4 { VIRTUAL4 } else { 1 }, SERVICE_PORT)
        }
        Kind::Reply4(Turns { first, step }) => {
            program.with_number(Operation::Multiply, R4, step as i32).with_number(Operation::Add, R4, first as i32);
            program.with_number(Operation::And, R4, SERVERS as i32 - 1);
            program.copy(R5, R1).with_number(Operation::Multiply, R5, SERVERS as i32).with(Operation::Add, R5, R4);
            program.with_number(Operation::And, R5, HOSTS as i32 - 1);
            (HOSTS4, SERVER_PORT)
        }
        Kind::Elsewhere4 => {
            program.copy(R5, R1);
            (ELSEWHERE4, SERVICE_PORT)
        }
    };
    // sign-extended, which the 32 bits that are kept do not see
    program.with_number(Operation::Add, R5, base as i32).big_endian(R5, 32);
    program.with_number(Operation::Add, R1, port as i32).big_endian(R1, 16);
}

/// Writes eight bytes at `offset` of the frame.
fn put(program: &mut Assembler, offset: i16, bytes: [u8; 8]) {
    program.set(R8, u64::from_le_bytes(bytes)).store(Size::Eight, R7, offset, R8);
}

/// R4 = low | high << 32, at `offset` of the frame.
fn put_pair(program: &mut Assembler, offset: i16, low: Register, high: Register, bits: i32) {
    program.copy(R4, high).with_number(Operation::ShiftLeft, R4, bits).with(Operation::Or, R4, low);
    program.store(if bits == 32 { Size::Eight } else { Size::Four }, R7, offset, R4);
}

fn ethernet(program: &mut Assembler, side: Side, ethertype: [u8; 2]) {
    let [a, b, c, d, e, f] = side.mac();
    put(program, 0, [a, b, c, d, e, f, 2, 0]);
    put(program, 6, [2, 0, 0, 0, 0xee, 0, ethertype[0], ethertype[1]]);
}

/// Sequence number to urgent pointer, from `offset` on.
fn rest_of_tcp(program: &mut Assembler, offset: i16, flags: u8) {
    put(program, offset, [1, 2, 3, 4, 5, 6, 7, 8]);
    put(program, offset + 8, [0x50, flags, 0xff, 0xff, 0x12, 0x34, 0, 0]);
}

fn headers4(program: &mut Assembler, kind: Kind, flags: u8) {
    ethernet(program, kind.side(), [0x08, 0x00]);
    put(program, 14, [0x45, 0, 0, 40, 0, 1, 0x40, 0]);
    program.set(R8, u64::from(u32::from_le_bytes([64, 6, 0xab, 0xcd]))).store(Size::Four, R7, 22, R8);
    if matches!(kind, Kind::Reply4(_)) {
        put_pair(program, 26, R5, R2, 32);
        put_pair(program, 34, R1, R3, 16);
    } else {
        put_pair(program, 26, R2, R5, 32);
        put_pair(program, 34, R3, R1, 16);
    }
    rest_of_tcp(program, 38, flags);
}

fn headers6(program: &mut Assembler, flags: u8) {
    ethernet(program, Side::Outside, [0x86, 0xdd]);
    put(program, 14, [0x60, 0, 0, 0, 0, 20, 6, 64]);
    for (offset, prefix, number) in [(22, CLIENTS6, R2), (38, VIRTUAL6, R5)] {
        put(program, offset, prefix.to_be_bytes());
        program.copy(R4, number).with_number(Operation::ShiftLeft, R4, 32).store(Size::Eight, R7, offset + 8, R4);
    }
    put_pair(program, 54, R3, R1, 16);
    rest_of_tcp(program, 58, flags);
}

/// The program that only returns.
pub(super) fn bare(hook: Hook) -> Result<OwnedFd> {
    kernel::load(hook, &Assembler::default().end(sent(hook)))
}

fn sent(hook: Hook) -> i32 {
    SENT[hook as usize]
}

/// The key of the frame's flow to 16 bytes below R10, and its address to R2.
fn key(program: &mut Assembler, hook: Hook) {
    frame(program, hook, FRAME4);
    program.load(Size::Four, R1, R7, 26).store(Size::Four, R10, -16, R1);
    program.load(Size::Four, R1, R7, 30).store(Size::Four, R10, -12, R1);
    program.load(Size::Four, R1, R7, 34).store(Size::Four, R10, -8, R1);
    program.with_number(Operation::Move, R1, 6).store(Size::Four, R10, -4, R1);
    program.copy(R2, R10).with_number(Operation::Add, R2, -16);
}

/// The program that looks a flow up; those that are not there are counted in the second word of the state.
pub(super) fn lookup(hook: Hook, map: &Map, state: &Map) -> Result<OwnedFd> {
    let mut program = Assembler::default();
    key(&mut program, hook);
    program.map(R1, map.descriptor()).call(MAP_LOOKUP);
    program.end_if_number(R0, Condition::NotEqual, 0);
    program.map_value(R1, state.descriptor()).load(Size::Eight, R2, R1, 8);
    program.with_number(Operation::Add, R2, 1).store(Size::Eight, R1, 8, R2);
    kernel::load(hook, &program.end(sent(hook)))
}

/// The program that inserts a flow; what went wrong is counted in the second word of the state.
pub(super) fn insert(hook: Hook, map: &Map, state: &Map) -> Result<OwnedFd> {
    let mut program = Assembler::default();
    key(&mut program, hook);
    program.with_number(Operation::Move, R1, 0);
    for word in 0..VALUE as i16 / 8 {
        program.store(Size::Eight, R10, -80 + word * 8, R1);
    }
    program.copy(R3, R10).with_number(Operation::Add, R3, -80).with_number(Operation::Move, R4, 0);
    program.map(R1, map.descriptor()).call(MAP_UPDATE);
    program.copy(R3, R0);
    program.map_value(R1, state.descriptor()).load(Size::Eight, R2, R1, 8);
    program.with(Operation::Subtract, R2, R3).store(Size::Eight, R1, 8, R2);
    kernel::load(hook, &program.end(sent(hook)))
}
