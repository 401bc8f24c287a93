//! `ipvsadm-restore`: replaces the rules by those on standard input, or leaves them as they are.

use std::ffi::OsString;
use std::io::{self, BufWriter, IsTerminal};
use std::os::unix::ffi::OsStringExt;
use std::process::ExitCode;

use ipvsadm_compat::app::{Surroundings, run_restore};
use ipvsadm_compat::client::SocketChoice;
use ipvsadm_compat::names::SystemNames;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().map(OsString::into_vec);
    let program = arguments.next().unwrap_or_else(|| b"ipvsadm-restore".to_vec());
    let surroundings = Surroundings {
        program,
        out: &mut BufWriter::with_capacity(1 << 16, io::stdout()),
        err: &mut io::stderr(),
        input: &mut io::stdin().lock(),
        terminal: io::stderr().is_terminal(),
        names: &SystemNames::default(),
        socket: SocketChoice::from_environment(),
    };
    ExitCode::from(run_restore(surroundings))
}
