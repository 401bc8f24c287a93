//! The order in which real servers get connections, compared with what IPVS itself did (`golden/sched`, recorded from
//! Linux 6.1 with ipvsadm 1.31: the same commands, the same connections).

use anyhow::Result;
use lbd_tests::needs;
use lbd_tests::trace::Trace;

#[test]
fn round_robin_goes_as_in_ipvs() -> Result<()> {
    needs!("netns");
    let mut trace = Trace::start()?;
    trace.service("rr", &[1, 1, 1])?;
    trace.command("-Ln --nosort")?;
    trace.connections(24, false)?;
    trace.fresh()?;
    trace.say("weights are ignored, except 0")?;
    trace.service("rr", &[1, 5, 0])?;
    trace.connections(12, false)?;
    trace.fresh()?;
    trace.say("all weights 0")?;
    trace.service("rr", &[0, 0, 0])?;
    trace.connections(3, false)?;
    trace.fresh()?;
    trace.say("servers added and removed between connections")?;
    trace.service("rr", &[1, 1])?;
    trace.connections(3, false)?;
    let changes = [
        "-a -t 10.0.0.1:80 -r 10.2.0.13:80 -m",
        "-d -t 10.0.0.1:80 -r 10.2.0.11:80",
        "-a -t 10.0.0.1:80 -r 10.2.0.11:80 -m",
    ];
    for change in changes {
        trace.command(change)?;
        trace.connections(6, false)?;
    }
    trace.say("an edited service (-E, same scheduler)")?;
    trace.command("-E -t 10.0.0.1:80 -s rr")?;
    trace.connections(4, false)?;
    trace.say("another scheduler and back")?;
    for change in ["-E -t 10.0.0.1:80 -s wrr", "-E -t 10.0.0.1:80 -s rr"] {
        trace.command(change)?;
        trace.connections(4, false)?;
    }
    trace.must_equal("rr.golden")
}

#[test]
fn weighted_round_robin_goes_as_in_ipvs() -> Result<()> {
    needs!("netns");
    let mut trace = Trace::start()?;
    let weights = [
        [1, 2, 3],
        [5, 1, 1],
        [1, 1, 1],
        [2, 4, 6],
        [10, 20, 30],
        [3, 2, 0],
        [4, 3, 2],
        [7, 0, 3],
        [1, 65535, 1],
        [0, 0, 0],
    ];
    for weights in weights {
        trace.fresh()?;
        trace.service("wrr", &weights)?;
        trace.connections(if weights == [0, 0, 0] { 3 } else { 24 }, false)?;
    }
    trace.must_equal("wrr.golden")
}

#[test]
fn least_connection_goes_as_in_ipvs() -> Result<()> {
    needs!("netns");
    let mut trace = Trace::start()?;
    trace.service("lc", &[1, 1, 1])?;
    trace.say("each closed before the next")?;
    trace.connections(12, false)?;
    trace.command("-Ln")?;
    trace.fresh()?;
    trace.service("lc", &[1, 1, 1])?;
    trace.say("all held open")?;
    trace.connections(12, true)?;
    trace.command("-Ln")?;
    trace.say("close the 4 of r2, then 6 more")?;
    trace.close_those_of("r2")?;
    trace.command("-Ln")?;
    trace.connections(6, true)?;
    trace.command("-Ln")?;
    trace.fresh()?;
    trace.service("lc", &[1, 5, 0])?;
    trace.say("weights are ignored, except 0")?;
    trace.connections(9, true)?;
    trace.command("-Ln")?;
    trace.must_equal("lc.golden")
}

#[test]
fn weighted_least_connection_goes_as_in_ipvs() -> Result<()> {
    needs!("netns");
    let mut trace = Trace::start()?;
    trace.service("wlc", &[1, 1, 1])?;
    trace.say("each closed before the next")?;
    trace.connections(12, false)?;
    trace.command("-Ln")?;
    trace.fresh()?;
    trace.service("wlc", &[1, 2, 3])?;
    trace.say("all held open")?;
    trace.connections(24, true)?;
    trace.command("-Ln")?;
    trace.say("close those of r3")?;
    trace.close_those_of("r3")?;
    trace.command("-Ln")?;
    trace.connections(12, true)?;
    trace.command("-Ln")?;
    trace.fresh()?;
    trace.service("wlc", &[5, 1, 1])?;
    trace.say("held open")?;
    trace.connections(21, true)?;
    trace.command("-Ln")?;
    trace.fresh()?;
    trace.service("wlc", &[5, 1, 1])?;
    trace.say("each closed before the next (inactive ones count too)")?;
    trace.connections(21, false)?;
    trace.command("-Ln")?;
    trace.fresh()?;
    trace.service("wlc", &[0, 1, 1])?;
    trace.connections(6, false)?;
    trace.fresh()?;
    trace.service("wlc", &[0, 0, 0])?;
    trace.connections(2, false)?;
    trace.must_equal("wlc.golden")
}

#[test]
fn overloaded_servers_are_passed_over_as_in_ipvs() -> Result<()> {
    needs!("netns");
    let mut trace = Trace::start()?;
    trace.service("rr", &[1, 1, 1])?;
    trace.command("-e -t 10.0.0.1:80 -r 10.2.0.11:80 -m -x 2")?;
    trace.command("-e -t 10.0.0.1:80 -r 10.2.0.12:80 -m -x 4 -y 2")?;
    trace.connections(15, true)?;
    trace.command("-Ln --thresholds")?;
    trace.say("close r2 connections one by one; a new one after each")?;
    let mut is_first = true;
    while trace.close_one_of("r2")? {
        trace.connection("closed one of r2; new: ")?;
        // The recording let go of each when it had the next.
        if !std::mem::take(&mut is_first) {
            trace.close_last_but_one()?;
        }
        trace.counts()?;
    }
    trace.say("inactive ones count against the limits too")?;
    trace.fresh()?;
    trace.service("rr", &[1, 1])?;
    trace.command("-e -t 10.0.0.1:80 -r 10.2.0.11:80 -m -x 4")?;
    trace.command("-e -t 10.0.0.1:80 -r 10.2.0.12:80 -m -x 3")?;
    trace.connections(12, false)?;
    trace.command("-Ln --thresholds")?;
    trace.say("every server overloaded")?;
    trace.connections(4, false)?;
    trace.must_equal("thresholds.golden")
}
