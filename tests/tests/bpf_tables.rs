//! The tables of packets, on the host and through the loaded programs, step by step.

use anyhow::{Result, bail, ensure};
use lb_ebpf::answer::Budget;
use lb_ebpf::packet::Segments;
use lb_ebpf::verdict::Reason;
use lbd_tests::needs;
use lbd_tests::packets::frame::udp;
use lbd_tests::packets::kernel::Place;
use lbd_tests::packets::machine::changes;
use lbd_tests::packets::world::{CLIENT, Side, VIP};
use lbd_tests::packets::{Bench, Fate, KernelMachine, Machine, tables};

macro_rules! tables {
    ($($area:ident::$table:ident),* $(,)?) => {
        $(#[test]
        fn $table() -> Result<()> {
            needs!("bpf");
            Bench::run_everywhere(tables::$area::$table)
        })*
    };
}

include!("../src/packets/tables/all.in");

/// Frames through each of the two ways into the data path.
const FRAMES: usize = 1_000_000;

fn fuzz(xdp: bool) -> Result<()> {
    needs!("bpf");
    let start = std::time::Instant::now();
    let summary = lbd_tests::packets::fuzz::through_programs(0xf00d, FRAMES, xdp)?;
    println!("{FRAMES} frames in {:?}: {summary:?}", start.elapsed());
    Ok(())
}

#[test]
fn a_million_malformed_frames_through_the_tc_program_come_out_as_they_were() -> Result<()> {
    fuzz(false)
}

#[test]
fn a_million_malformed_frames_through_xdp_and_tc_come_out_as_they_were() -> Result<()> {
    fuzz(true)
}

/// ICMP that we make ourselves is limited: a burst on each processor, then some a second.
#[test]
fn answers_are_limited() -> Result<()> {
    needs!("bpf");
    Place::new().and_then(|place| {
        place.namespace.run(|| {
            let mut machine = KernelMachine::new(&place, false, 1_000)?;
            for change in changes("-A -u 10.0.0.1:53 -s rr")? {
                machine.change(&change)?;
            }
            machine.allow_answers()?;
            let frame = Side::Outside.frame(&udp((CLIENT[0], 1), (VIP[0], 53), b"?"));
            let (mut sent, mut out) = (0, Vec::new());
            const PACKETS: u64 = 2_000;
            for _ in 0..PACKETS {
                match machine.run(Side::Outside, &frame, Segments::default(), &mut out)? {
                    Fate::Sent => sent += 1,
                    Fate::Dropped => ensure!(out == frame, "dropped, but rewritten"),
                    Fate::Passed => bail!("passed"),
                }
            }
            let verdicts = machine.datapath().verdicts()?;
            ensure!(verdicts[Reason::NoServer as usize] == sent);
            ensure!(verdicts[Reason::AnswerLimited as usize] == PACKETS - sent);
            let burst = u64::from(Budget::BURST);
            ensure!((burst..PACKETS / 2).contains(&sent), "{sent} answers at once");
            Ok(())
        })
    })
}
