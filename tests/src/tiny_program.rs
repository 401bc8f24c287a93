//! XDP programs of a few instructions, written by hand: a sink and a source of packets that cost next to nothing.

use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};

use anyhow::{Context, Result, ensure};

/// `enum bpf_cmd`, `bpf_prog_type`, `bpf_attach_type` and flags of include/uapi/linux/bpf.h and if_link.h.
const BPF_PROG_LOAD: i32 = 5;
const BPF_PROG_TEST_RUN: i32 = 10;
const BPF_LINK_CREATE: i32 = 28;
const BPF_PROG_TYPE_XDP: u64 = 6;
const BPF_XDP: u64 = 37;
const BPF_F_TEST_XDP_LIVE_FRAMES: u64 = 2;
const XDP_FLAGS_DRV_MODE: u64 = 4;

/// Frames that the kernel makes and sends together. Its ring between two ends of a veth has room for 256.
const BATCH: u64 = 64;

/// A loaded XDP program.
#[derive(Debug)]
pub struct TinyProgram(OwnedFd);

/// What keeps a program on an interface. Dropped, it is taken off.
#[derive(Debug)]
pub struct Attached(#[expect(dead_code, reason = "held for its Drop")] OwnedFd);

impl TinyProgram {
    /// Drops every frame.
    ///
    /// # Errors
    ///
    /// Without the privileges.
    pub fn drop_all() -> Result<Self> {
        // r0 = XDP_DROP; exit.
        Self::load(&[instruction(0xb7, 0, 0, 0, 1), EXIT], c"tiny_drop")
    }

    /// Sends a UDP datagram out of an interface, from one of `ports` source ports drawn at random: 1024 and up.
    ///
    /// `ports` is a power of two, at most 32768. The headers are those of `frame`, written anew each time, because the
    /// kernel uses frames again as whoever received them has left them. The checksum must be 0 (none).
    ///
    /// # Errors
    ///
    /// Without the privileges, or when the frame is too short.
    pub fn send_from_random_port(interface: u32, frame: &[u8], ports: u32) -> Result<Self> {
        ensure!(ports.is_power_of_two() && ports <= 32_768, "{ports} is no power of two up to 32768");
        let headers = frame.get(..SHORTEST).context("a frame without all headers")?;
        const DATA: u8 = 7;
        const END: u8 = 8;
        let mut body: Vec<u64> = Vec::new();
        let (words, rest) = headers.as_chunks::<4>();
        // *(u32 *)(r7 + at) = word, and the last two bytes.
        body.extend(
            (0_i16..).step_by(4).zip(words).map(|(at, word)| instruction(0x62, DATA, 0, at, i32::from_le_bytes(*word))),
        );
        if let [one, other] = rest {
            body.push(instruction(0x6a, DATA, 0, SHORTEST as i16 - 2, i32::from(u16::from_le_bytes([*one, *other]))));
        }
        body.extend([
            instruction(0x85, 0, 0, 0, GET_PRANDOM_U32),           // r0 = random
            instruction(0x57, 0, 0, 0, ports as i32 - 1),          // r0 &= ports - 1
            instruction(0x07, 0, 0, 0, 1024),                      // r0 += 1024
            instruction(0xdc, 0, 0, 0, 16),                        // r0 = be16(r0)
            instruction(0x6b, DATA, 0, SOURCE_PORT, 0),            // *(u16 *)(r7 + 34) = r0
            instruction(0xb7, 1, 0, 0, i32::try_from(interface)?), // r1 = interface
            instruction(0xb7, 2, 0, 0, 0),                         // r2 = 0
            instruction(0x85, 0, 0, 0, REDIRECT),                  // r0 = bpf_redirect(r1, r2)
            EXIT,
        ]);
        let mut program = vec![
            instruction(0x61, DATA, 1, 0, 0),                         // r7 = ctx->data
            instruction(0x61, END, 1, 4, 0),                          // r8 = ctx->data_end
            instruction(0xbf, 2, DATA, 0, 0),                         // r2 = r7
            instruction(0x07, 2, 0, 0, SHORTEST as i32),              // r2 += 42
            instruction(0x2d, 2, END, i16::try_from(body.len())?, 0), // if r2 > r8 goto drop
        ];
        program.extend(body);
        program.extend([instruction(0xb7, 0, 0, 0, 1), EXIT]); // drop: r0 = XDP_DROP
        Self::load(&program, c"tiny_source")
    }

    fn load(program: &[u64], name: &std::ffi::CStr) -> Result<Self> {
        let licence = c"Dual MIT/GPL";
        let mut padded = [0; 16];
        padded.iter_mut().zip(name.to_bytes()).for_each(|(to, from)| *to = *from);
        let words = padded.as_chunks::<8>().0;
        // prog_type | insn_cnt, insns, license, log_level | log_size, log_buf, kern_version | prog_flags, prog_name.
        let mut load = [
            BPF_PROG_TYPE_XDP | (program.len() as u64) << 32,
            program.as_ptr() as u64,
            licence.as_ptr() as u64,
            0,
            0,
            0,
            u64::from_ne_bytes(words[0]),
            u64::from_ne_bytes(words[1]),
        ];
        Ok(Self(new_descriptor(bpf(BPF_PROG_LOAD, &mut load).context("cannot load a tiny program")?)))
    }

    /// Puts it on an interface of the calling thread's network namespace, in native mode.
    ///
    /// # Errors
    ///
    /// When the interface has another program, or cannot.
    pub fn attach(&self, interface: u32) -> Result<Attached> {
        // prog_fd | target_ifindex, attach_type | flags.
        let program = self.0.as_raw_fd() as u64;
        let mut create = [program | u64::from(interface) << 32, BPF_XDP | XDP_FLAGS_DRV_MODE << 32];
        let link = bpf(BPF_LINK_CREATE, &mut create).context("cannot attach a tiny program")?;
        Ok(Attached(new_descriptor(link)))
    }

    /// Runs it on `count` copies of a frame, which really go where it sends them, in the calling thread's network
    /// namespace. What the receivers do in their soft interrupts is done on this CPU, mostly by this thread.
    ///
    /// # Errors
    ///
    /// When the kernel cannot (before 5.18).
    pub fn run_live(&self, frame: &[u8], count: u32) -> Result<()> {
        // prog_fd | retval, data_size_in | data_size_out, data_in, data_out, repeat | duration,
        // ctx_size_in | ctx_size_out, ctx_in, ctx_out, flags | cpu, batch_size | pad.
        let program = self.0.as_raw_fd() as u64;
        let mut run = [
            program,
            frame.len() as u64,
            frame.as_ptr() as u64,
            0,
            u64::from(count),
            0,
            0,
            0,
            BPF_F_TEST_XDP_LIVE_FRAMES,
            BATCH,
        ];
        bpf(BPF_PROG_TEST_RUN, &mut run).context("the kernel sends no live frames (BPF_PROG_TEST_RUN)")?;
        Ok(())
    }
}

const EXIT: u64 = 0x95;
/// `enum bpf_func_id` of include/uapi/linux/bpf.h.
const GET_PRANDOM_U32: i32 = 7;
const REDIRECT: i32 = 23;
/// Ethernet, IPv4 and UDP headers without options; where the source port is.
const SHORTEST: usize = 42;
const SOURCE_PORT: i16 = 34;

/// One instruction, as `struct bpf_insn` has it: opcode, registers, offset, immediate value.
fn instruction(opcode: u8, to: u8, from: u8, offset: i16, value: i32) -> u64 {
    u64::from(opcode) | u64::from(to | from << 4) << 8 | u64::from(offset as u16) << 16 | u64::from(value as u32) << 32
}

fn bpf(command: i32, attributes: &mut [u64]) -> io::Result<i32> {
    // SAFETY: every address in the attributes is of a buffer of the caller's that outlives the call and has the length
    // that stands beside it; the kernel only reads there.
    let result = unsafe { libc::syscall(libc::SYS_bpf, command, attributes.as_mut_ptr(), size_of_val(attributes)) };
    if result < 0 { Err(io::Error::last_os_error()) } else { Ok(result as i32) }
}

fn new_descriptor(fd: i32) -> OwnedFd {
    // SAFETY: it is the answer of a command that makes a new descriptor, which nobody else has.
    unsafe { OwnedFd::from_raw_fd(fd) }
}
