//! The demo's first part, line for line, in namespaces of this test.

use anyhow::{Result, ensure};
use lbd_tests::demo::{Network, classic, network::Files};
use lbd_tests::needs;
use lbd_tests::scratch::Scratch;

#[test]
fn the_classic_laboratory_works_as_typed() -> Result<()> {
    needs!("netns");
    let scratch = Scratch::new()?;
    let files = Files::new(scratch.name(), scratch.directory());
    let mut network = Network::new(&files)?;
    let result = classic::play(&mut network);
    let log = std::fs::read_to_string(files.directory.join("lbd.log")).unwrap_or_default();
    network.remove();
    ensure!(!files.pin().exists(), "{} is left", files.pin().display());
    result.map_err(|error| error.context(format!("lbd's log:\n{log}")))
}
