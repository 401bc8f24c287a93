//! The tables of packets, on the host and through the loaded programs, step by step.

use anyhow::Result;
use lbd_tests::needs;
use lbd_tests::packets::{Bench, tables};

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
