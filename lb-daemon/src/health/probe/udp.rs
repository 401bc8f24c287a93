//! A datagram, and perhaps its answer.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use tokio::net::UdpSocket;

use super::tcp::unexpected;
use super::{Stage, Wire, contains};
use crate::health::{Outcome, SendExpect};

/// Where no answer is expected, how long a refusal is waited for: ICMP's "port unreachable" comes within a round trip.
const REFUSAL: Duration = Duration::from_millis(250);

/// The same for a probe that must have ended within `timeout`.
fn refusal_within(timeout: Duration) -> Duration {
    REFUSAL.min(timeout / 2)
}

/// Whether silence is good: nothing was sent that could be answered.
fn may_be_silent(dialogue: &SendExpect) -> bool {
    dialogue.send.is_empty() && dialogue.expect.is_empty()
}

pub(super) async fn ask(to: SocketAddr, dialogue: &SendExpect, timeout: Duration, stage: &Stage) -> Outcome {
    stage.enter("send");
    let socket = match connected(to).await {
        Ok(socket) => socket,
        Err(error) => return Outcome::of_error("send", &error),
    };
    if let Err(error) = socket.send(&dialogue.send).await {
        return Outcome::of_error("send", &error);
    }
    stage.enter("receive");
    if may_be_silent(dialogue) {
        return match tokio::time::timeout(refusal_within(timeout), socket.recv(&mut [0; 1])).await {
            Ok(Err(error)) => Outcome::of_error("receive", &error),
            Ok(Ok(_)) | Err(_) => Outcome::Good,
        };
    }
    let mut answer = vec![0; SendExpect::MOST_READ];
    match socket.recv(&mut answer).await {
        Ok(length) if contains(&answer[..length], &dialogue.expect) => Outcome::Good,
        Ok(length) => Outcome::bad(unexpected(&answer[..length], &dialogue.expect)),
        Err(error) => Outcome::of_error("receive", &error),
    }
}

/// The same through a service.
pub(super) async fn ask_through(
    wire: &Wire,
    server: IpAddr,
    to: SocketAddr,
    dialogue: &SendExpect,
    timeout: Duration,
    stage: &Stage,
) -> Outcome {
    let sent = async {
        let mut datagrams = wire.datagrams(server, to).await?;
        datagrams.send(&dialogue.send).map(|()| datagrams)
    };
    let mut datagrams = match sent.await {
        Ok(datagrams) => datagrams,
        Err(error) => return Outcome::of_error("send", &error),
    };
    stage.enter("receive");
    if may_be_silent(dialogue) {
        return match tokio::time::timeout(refusal_within(timeout), datagrams.receive()).await {
            Ok(Err(error)) => Outcome::of_error("receive", &error),
            Ok(Ok(_)) | Err(_) => Outcome::Good,
        };
    }
    match datagrams.receive().await {
        Ok(answer) if contains(&answer, &dialogue.expect) => Outcome::Good,
        Ok(answer) => Outcome::bad(unexpected(&answer, &dialogue.expect)),
        Err(error) => Outcome::of_error("receive", &error),
    }
}

/// A socket that hears of refusals: the kernel tells connected ones.
pub(super) async fn connected(to: SocketAddr) -> std::io::Result<UdpSocket> {
    let any: SocketAddr = if to.is_ipv4() { ([0; 4], 0).into() } else { ([0; 16], 0).into() };
    let socket = UdpSocket::bind(any).await?;
    socket.connect(to).await?;
    Ok(socket)
}
