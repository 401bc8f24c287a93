//! A TCP connection, and perhaps a question and its answer.

use std::net::SocketAddr;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

use super::{Stage, contains, shown};
use crate::health::{Outcome, SendExpect};

pub(super) async fn ask(to: SocketAddr, dialogue: &SendExpect, stage: &Stage) -> Outcome {
    match TcpStream::connect(to).await {
        Ok(stream) => converse(stream, dialogue, stage).await,
        Err(error) => Outcome::of_error("connect", &error),
    }
}

/// The dialogue on a connection that stands.
pub(super) async fn converse<S>(mut stream: S, dialogue: &SendExpect, stage: &Stage) -> Outcome
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    if !dialogue.send.is_empty() {
        stage.enter("send");
        if let Err(error) = stream.write_all(&dialogue.send).await {
            return Outcome::of_error("send", &error);
        }
    }
    if dialogue.expect.is_empty() {
        return Outcome::Good;
    }
    stage.enter("receive");
    let mut answer = Vec::new();
    loop {
        let begin = answer.len();
        answer.resize(begin + 4096, 0);
        let read = match stream.read(&mut answer[begin..]).await {
            Ok(read) => read,
            Err(error) => return Outcome::of_error("receive", &error),
        };
        answer.truncate(begin + read);
        // Only where something new can end it.
        let from = begin.saturating_sub(dialogue.expect.len());
        if contains(&answer[from..], &dialogue.expect) {
            return Outcome::Good;
        }
        if read == 0 || answer.len() >= SendExpect::MOST_READ {
            return Outcome::bad(unexpected(&answer, &dialogue.expect));
        }
    }
}

pub(super) fn unexpected(answer: &[u8], expected: &[u8]) -> String {
    match answer {
        [] => format!("no answer, expected {}", shown(expected)),
        answer => format!("answer {}, expected {}", shown(answer), shown(expected)),
    }
}
