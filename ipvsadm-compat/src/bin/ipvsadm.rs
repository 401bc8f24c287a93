//! `ipvsadm`: rules and listings of the director.

use std::ffi::OsString;
use std::io::{self, BufWriter, IsTerminal};
use std::os::unix::ffi::OsStringExt;
use std::process::ExitCode;

use ipvsadm_compat::app::{Surroundings, run};
use ipvsadm_compat::client::SocketChoice;
use ipvsadm_compat::names::SystemNames;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().map(OsString::into_vec);
    let program = arguments.next().unwrap_or_else(|| b"ipvsadm".to_vec());
    let words: Vec<_> = arguments.collect();
    let surroundings = Surroundings {
        program,
        out: &mut BufWriter::with_capacity(1 << 16, io::stdout()),
        err: &mut io::stderr(),
        input: &mut io::stdin().lock(),
        terminal: io::stderr().is_terminal(),
        names: &SystemNames::default(),
        socket: SocketChoice::from_environment(),
    };
    ExitCode::from(run(surroundings, &words))
}
