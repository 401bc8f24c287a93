//! What a client does with an [`Echo`](crate::server::Echo): ask, and compare every byte that comes back.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream, UdpSocket};
use std::thread;

use anyhow::{Context, Result, anyhow, bail, ensure};

use crate::lab::Lab;
use crate::random::Random;
use crate::server::{Greeting, greeting};

/// Bytes written and compared at a time; a multiple of 8, as [`Random::fill`] wants.
const CHUNK: usize = 1 << 16;

/// One connection: who answered.
///
/// # Errors
///
/// Why nobody did.
pub fn visit(lab: &Lab, to: impl Into<SocketAddr>) -> Result<Greeting> {
    greeting(&lab.connect(to)?)
}

/// Sends a datagram and checks that the same bytes come back; who answered.
///
/// # Errors
///
/// When nothing, or something else, comes back within the socket's time.
pub fn ask(socket: &UdpSocket, question: &[u8]) -> Result<Greeting> {
    socket.send(question).context("cannot send")?;
    let mut buffer = vec![0; 1 << 16];
    let length = socket.recv(&mut buffer).context("no answer")?;
    let answer = buffer.get(..length).unwrap_or_default();
    let end = answer.iter().position(|byte| *byte == b'\n').context("an answer without a greeting")?;
    let (line, rest) = answer.split_at(end + 1);
    ensure!(rest == question, "other bytes came back: {} of them for {}", rest.len(), question.len());
    Greeting::parse(&String::from_utf8_lossy(line))
}

/// Sends `length` random bytes over a fresh connection while comparing what comes back, to the orderly end on
/// both sides; who answered.
///
/// Every byte passes in both directions, and each is compared: more than a checksum would.
///
/// # Errors
///
/// When the connection breaks or a byte differs.
pub fn transfer(stream: TcpStream, length: u64, seed: u64) -> Result<Greeting> {
    let greeting = greeting(&stream)?;
    let sender = stream.try_clone()?;
    thread::scope(|scope| {
        let sending = scope.spawn(|| send(sender, length, seed));
        let received = compare(stream, length, seed);
        let sent = sending.join().map_err(|_| anyhow!("the sender panicked"))?;
        received?;
        sent
    })?;
    Ok(greeting)
}

fn send(mut stream: TcpStream, length: u64, seed: u64) -> Result<()> {
    let mut random = Random::new(seed);
    let mut buffer = vec![0; CHUNK];
    let mut left = length;
    while left > 0 {
        random.fill(&mut buffer);
        let now = left.min(CHUNK as u64);
        stream
            .write_all(&buffer[..usize::try_from(now)?])
            .with_context(|| format!("cannot send, {left} bytes left"))?;
        left -= now;
    }
    stream.shutdown(Shutdown::Write).context("cannot end the sending side")
}

fn compare(mut stream: TcpStream, length: u64, seed: u64) -> Result<()> {
    let mut random = Random::new(seed);
    let (mut expected, mut buffer) = (vec![0; CHUNK], vec![0; CHUNK]);
    let mut left = length;
    while left > 0 {
        random.fill(&mut expected);
        let now = usize::try_from(left.min(CHUNK as u64))?;
        let part = &mut buffer[..now];
        stream.read_exact(part).with_context(|| format!("cannot receive, {left} of {length} bytes left"))?;
        if let Some(at) = part.iter().zip(&expected).position(|(byte, expected)| byte != expected) {
            bail!("byte {} of {length} came back changed", length - left + at as u64);
        }
        left -= now as u64;
    }
    let more = stream.read(&mut buffer).context("no orderly end")?;
    ensure!(more == 0, "{more} bytes too many came back");
    Ok(())
}
