//! The BPF programs as they are attached, run on one packet at a time (`BPF_PROG_TEST_RUN`).

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use aya::programs::links::{FdLink, PinnedLink};
use aya::programs::{ProgramInfo, SchedClassifier, TestRun, TestRunOptions, Xdp, loaded_programs};

use crate::director::Director;
use crate::namespace::Namespace;

/// Where a program sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hook {
    /// tc ingress.
    Tc,
    /// XDP, in whatever mode.
    Xdp,
}

/// What a program said about a packet, in words that both hooks share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// On to the next program, or the stack.
    Pass,
    /// Gone.
    Drop,
    /// Out of an interface, this one or another.
    Send,
}

/// A verdict, and the packet as the program left it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// What to do with the packet.
    pub verdict: Verdict,
    /// Its bytes afterwards.
    pub packet: Vec<u8>,
}

/// A program on an interface of a running director.
pub struct Program {
    program: Loaded,
    context: Vec<u8>,
}

enum Loaded {
    Tc(SchedClassifier),
    Xdp(Xdp),
}

/// Bytes of `struct __sk_buff`, and of its field for the interface (include/uapi/linux/bpf.h).
const SK_BUFF: usize = 192;
const SK_BUFF_INTERFACE: usize = 40;
/// Bytes of `struct xdp_md`, and of its fields for the packet's end and the interface.
const XDP_MD: usize = 24;
const XDP_MD_END: usize = 4;
const XDP_MD_INTERFACE: usize = 12;
/// Room for what a program may add.
const ROOM: usize = 256;

impl Program {
    /// The program that a director has attached to an interface of its namespace.
    ///
    /// # Errors
    ///
    /// When none is attached there.
    pub fn attached(director: &Director, namespace: &Namespace, interface: &str, hook: Hook) -> Result<Self> {
        let index = namespace.interface(interface)?;
        let info = info(&links(director.pin()), hook, index)?;
        let program = match hook {
            Hook::Tc => Loaded::Tc(SchedClassifier::from_program_info(info, "tc".into())?),
            // The attach type only matters to who attaches it again.
            Hook::Xdp => {
                Loaded::Xdp(Xdp::from_program_info(info, "xdp".into(), aya_obj::programs::XdpAttachType::Interface)?)
            }
        };
        let (size, at) = match hook {
            Hook::Tc => (SK_BUFF, SK_BUFF_INTERFACE),
            Hook::Xdp => (XDP_MD, XDP_MD_INTERFACE),
        };
        let mut context = vec![0; size];
        context[at..at + 4].copy_from_slice(&index.to_ne_bytes());
        Ok(Self { program, context })
    }

    /// Runs it on a frame. The calling thread must be in the program's network namespace: routes are looked up there.
    ///
    /// # Errors
    ///
    /// When the kernel does not take the frame (shorter than an Ethernet header), or the verdict is an unknown one.
    pub fn run(&self, frame: &[u8]) -> Result<Outcome> {
        let mut context = self.context.clone();
        let mut packet = vec![0; frame.len() + ROOM];
        let mut options = TestRunOptions::new();
        options.data_in = Some(frame);
        options.data_out = Some(&mut packet);
        let result = match &self.program {
            Loaded::Tc(program) => {
                options.ctx_in = Some(&context);
                program.test_run(options)
            }
            Loaded::Xdp(program) => {
                context[XDP_MD_END..XDP_MD_END + 4].copy_from_slice(&u32::try_from(frame.len())?.to_ne_bytes());
                options.ctx_in = Some(&context);
                program.test_run(options)
            }
        };
        let result = result.context("BPF_PROG_TEST_RUN")?;
        packet.truncate(usize::try_from(result.data_size_out)?);
        Ok(Outcome { verdict: self.verdict(result.return_value)?, packet })
    }

    /// TC_ACT_UNSPEC, _OK, _SHOT, _REDIRECT; XDP_DROP, _PASS, _TX, _REDIRECT (include/uapi/linux/{pkt_cls,bpf}.h).
    fn verdict(&self, value: u32) -> Result<Verdict> {
        Ok(match (&self.program, value) {
            (Loaded::Tc(_), u32::MAX | 0) | (Loaded::Xdp(_), 2) => Verdict::Pass,
            (Loaded::Tc(_), 2) | (Loaded::Xdp(_), 1) => Verdict::Drop,
            (Loaded::Tc(_), 7) | (Loaded::Xdp(_), 3 | 4) => Verdict::Send,
            _ => bail!("the program answered {value}"),
        })
    }
}

/// The directory of a pin directory in which the links are.
fn links(pin: &Path) -> Vec<PathBuf> {
    let versions = std::fs::read_dir(pin).into_iter().flatten().flatten();
    versions
        .flat_map(|version| std::fs::read_dir(version.path().join("links")).into_iter().flatten().flatten())
        .map(|entry| entry.path())
        .collect()
}

fn info(links: &[PathBuf], hook: Hook, interface: u32) -> Result<ProgramInfo> {
    let names = match hook {
        Hook::Tc => vec![format!("tc-{interface}"), format!("clsact-{interface}")],
        Hook::Xdp => vec![format!("xdp-drv-{interface}"), format!("xdp-skb-{interface}")],
    };
    let pin = links.iter().find(|path| names.iter().any(|name| path.ends_with(name)));
    let pin = pin.with_context(|| format!("no {hook:?} program on interface {interface}, only {links:?}"))?;
    if pin.to_string_lossy().contains("clsact-") {
        return Ok(ProgramInfo::from_pin(pin)?);
    }
    let id = FdLink::from(PinnedLink::from_pin(pin)?).info()?.program_id();
    let mut programs = loaded_programs().filter_map(Result::ok);
    programs.find(|info| info.id() == id).with_context(|| format!("no program with the id {id}"))
}
