//! The demo of lbd, started by `cargo xtask demo`.

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};
use lbd_tests::demo::network::{DRAWING, Files};
use lbd_tests::demo::{Network, PREFIX, classic, heading, tour};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => demo(false),
        ["--keep"] => demo(true),
        ["--clean"] => clean(),
        _ => {
            eprintln!("usage: lbd-demo [--keep | --clean]");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nthe demo failed: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn files() -> Files {
    Files::new(PREFIX, &Path::new("/run").join(PREFIX))
}

/// Who is running the demo, while it runs: another one would take its network away.
fn claim(files: &Files) -> Result<()> {
    let owner = files.directory.join("pid");
    if let Ok(pid) = std::fs::read_to_string(&owner)
        && Path::new(&format!("/proc/{}", pid.trim())).exists()
    {
        bail!("another demo is running (pid {})", pid.trim());
    }
    if files.remove() {
        println!("removed what an earlier demo had left");
    }
    std::fs::create_dir_all(&files.directory)?;
    std::fs::write(owner, std::process::id().to_string())?;
    Ok(())
}

fn demo(keep: bool) -> Result<()> {
    let start = Instant::now();
    let files = files();
    claim(&files)?;
    heading("A network of its own, in namespaces of this machine");
    println!("{DRAWING}");
    let mut network = match Network::new(&files) {
        Ok(network) => network,
        Err(error) => {
            files.remove();
            return Err(error);
        }
    };
    let result = classic::play(&mut network).and_then(|()| tour::play(&mut network));
    if keep {
        how_to_look_around(&files);
        network.keep();
    } else {
        network.remove();
    }
    result?;
    println!("\nEverything behaved. {:.0} seconds.", start.elapsed().as_secs_f64());
    Ok(())
}

fn how_to_look_around(files: &Files) {
    heading("Everything is left running");
    println!("enter the director:  nsenter --net=/run/netns/{PREFIX}-director");
    println!("then, in it:         export LBD_SOCKET={} LBD_PIN={}", files.socket().display(), files.pin().display());
    println!("                     export PATH={}:$PATH", lbd_tests::director::binaries().display());
    println!("watch it:            watch -n 1 'ipvsadm -ln'");
    println!("be the client:       nsenter --net=/run/netns/{PREFIX}-client curl http://192.16.193.30/");
    println!("the daemon's log:    {}/lbd.log", files.directory.display());
    println!("remove it all:       cargo xtask demo --clean");
    // Nobody runs it any more.
    let _ = std::fs::remove_file(files.directory.join("pid"));
}

fn clean() -> Result<()> {
    let removed = files().remove();
    println!("{}", if removed { "the demo's network is removed" } else { "there was nothing to remove" });
    Ok(())
}
