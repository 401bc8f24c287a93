//! The benchmarks of lbd, started by `cargo xtask bench`.

use std::path::Path;
use std::process::ExitCode;

use lbd_tests::benchmark::{cli, datapath, health, traffic};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (name, json) = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [name] => (name, None),
        [name, "--json", file] => (name, Some(Path::new(file))),
        _ => return usage(),
    };
    let result = match name {
        "cli" => cli::run(json),
        "datapath" => datapath::run(json),
        "health" => health::run(json),
        "scale" => datapath::scale::run(json),
        "traffic" => traffic::run(json),
        _ => return usage(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: lbd-bench cli|datapath|health|scale|traffic [--json FILE]");
    ExitCode::from(2)
}
