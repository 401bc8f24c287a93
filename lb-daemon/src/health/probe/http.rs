//! An HTTP request, and what its answer must be.

use std::collections::HashMap;
use std::fmt::Write;
use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http_body_util::{BodyExt, Empty};
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper::header::{CONNECTION, HOST, USER_AGENT};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use md5::Md5;
use regex::bytes::Regex;
use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;

use super::{Stage, Tools, tls};
use crate::health::{Digest, HttpProbe, Outcome};

/// Regular expressions that were compiled, by their text.
#[derive(Debug, Default)]
pub struct Patterns(Mutex<HashMap<String, Arc<Regex>>>);

/// Expressions that are kept; more are compiled each time.
const MOST_PATTERNS: usize = 1_024;

impl Patterns {
    fn of(&self, text: &str) -> Result<Arc<Regex>, String> {
        let mut patterns = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pattern) = patterns.get(text) {
            return Ok(pattern.clone());
        }
        let pattern = Arc::new(Regex::new(text).map_err(|error| format!("body: {error}"))?);
        if patterns.len() >= MOST_PATTERNS {
            patterns.clear();
        }
        patterns.insert(text.to_owned(), pattern.clone());
        Ok(pattern)
    }
}

pub(super) async fn ask(to: SocketAddr, probe: &HttpProbe, tools: &Tools, stage: &Stage) -> Outcome {
    match TcpStream::connect(to).await {
        Ok(stream) => ask_on(stream, to, probe, tools, stage).await,
        Err(error) => Outcome::of_error("connect", &error),
    }
}

/// The request on a connection that stands.
pub(super) async fn ask_on<S>(stream: S, to: SocketAddr, probe: &HttpProbe, tools: &Tools, stage: &Stage) -> Outcome
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let Some(settings) = &probe.tls else { return exchange(stream, to, probe, tools, stage).await };
    stage.enter("TLS handshake");
    // The certificate has a name, not a name and a port.
    let host = probe.host.as_deref().map(without_port);
    match tls::shake_hands(stream, settings, host, to.ip(), &tools.tls).await {
        Ok(stream) => exchange(stream, to, probe, tools, stage).await,
        Err(outcome) => outcome,
    }
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if !name.contains(':') && port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host.trim_start_matches('[').trim_end_matches(']'),
    }
}

async fn exchange<S>(stream: S, to: SocketAddr, probe: &HttpProbe, tools: &Tools, stage: &Stage) -> Outcome
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    stage.enter("HTTP request");
    let request = match request(to, probe) {
        Ok(request) => request,
        Err(reason) => return Outcome::NotAsked { reason },
    };
    let mut builder = http1::Builder::new();
    builder.max_buf_size(HttpProbe::MOST_HEADER);
    let (mut sender, connection) = match builder.handshake::<_, Empty<Bytes>>(TokioIo::new(stream)).await {
        Ok(parts) => parts,
        Err(error) => return failed(&error),
    };
    let mut connection = std::pin::pin!(connection);
    let asked = async {
        let response = sender.send_request(request).await;
        match response {
            Ok(response) => judged(response, probe, tools, stage).await,
            Err(error) => failed(&error),
        }
    };
    let mut asked = std::pin::pin!(asked);
    tokio::select! {
        biased;
        outcome = &mut asked => outcome,
        // The connection may end before what came by it is looked at.
        _ = &mut connection => asked.await,
    }
}

fn request(to: SocketAddr, probe: &HttpProbe) -> Result<Request<Empty<Bytes>>, String> {
    let is_usual = to.port() == if probe.tls.is_some() { 443 } else { 80 };
    let address = match to {
        SocketAddr::V4(to) if is_usual => to.ip().to_string(),
        SocketAddr::V6(to) if is_usual => format!("[{}]", to.ip()),
        to => to.to_string(),
    };
    Request::builder()
        .method(probe.method.as_str())
        .uri(&probe.path)
        .header(HOST, probe.host.as_ref().unwrap_or(&address))
        .header(USER_AGENT, concat!("lbd/", env!("CARGO_PKG_VERSION")))
        .header(CONNECTION, "close")
        .body(Empty::new())
        .map_err(|error| format!("HTTP request: {error}"))
}

async fn judged(response: Response<Incoming>, probe: &HttpProbe, tools: &Tools, stage: &Stage) -> Outcome {
    const USUAL: &[RangeInclusive<u16>] = &[200..=299];
    let good = if probe.status.is_empty() { USUAL } else { &probe.status };
    let status = response.status().as_u16();
    if !good.iter().any(|range| range.contains(&status)) {
        return Outcome::bad(format!("HTTP {status}, expected {}", ranges(good)));
    }
    if probe.body.is_none() && probe.digest.is_none() {
        return Outcome::Good;
    }
    stage.enter("HTTP body");
    let (body, is_whole) = match read(response.into_body()).await {
        Ok(read) => read,
        Err(error) => return failed(&error),
    };
    if let Some(text) = &probe.body {
        match tools.patterns.of(text) {
            Err(reason) => return Outcome::NotAsked { reason },
            Ok(pattern) if !pattern.is_match(&body) => {
                return Outcome::bad(format!("HTTP {status}, nothing in the body matches /{text}/"));
            }
            Ok(_) => (),
        }
    }
    match &probe.digest {
        Some(_) if !is_whole => {
            Outcome::bad(format!("HTTP {status}, the body is longer than {} bytes", HttpProbe::MOST_BODY))
        }
        Some(expected) => compared(&body, expected),
        None => Outcome::Good,
    }
}

/// The body up to the bound, and whether that is all of it.
async fn read(mut incoming: Incoming) -> Result<(Vec<u8>, bool), hyper::Error> {
    let mut body = Vec::new();
    while let Some(frame) = incoming.frame().await {
        let Ok(data) = frame?.into_data() else { continue };
        let room = HttpProbe::MOST_BODY - body.len();
        body.extend_from_slice(data.get(..room).unwrap_or(&data));
        if data.len() > room {
            return Ok((body, false));
        }
    }
    Ok((body, true))
}

fn compared(body: &[u8], expected: &Digest) -> Outcome {
    let (found, expected) = match expected {
        Digest::Md5(digest) => (hex(&Md5::digest(body)), hex(digest)),
        Digest::Sha256(digest) => (hex(&Sha256::digest(body)), hex(digest)),
    };
    if found == expected {
        return Outcome::Good;
    }
    Outcome::bad(format!("the body's digest is {found}, expected {expected}"))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// `200-299, 404`.
fn ranges(ranges: &[RangeInclusive<u16>]) -> String {
    let show = |range: &RangeInclusive<u16>| match (range.start(), range.end()) {
        (start, end) if start == end => start.to_string(),
        (start, end) => format!("{start}-{end}"),
    };
    ranges.iter().map(show).collect::<Vec<_>>().join(", ")
}

fn failed(error: &hyper::Error) -> Outcome {
    use std::error::Error as _;
    if error.is_parse_too_large() {
        return Outcome::bad(format!("HTTP: the header is longer than {} bytes", HttpProbe::MOST_HEADER));
    }
    if error.is_parse() {
        return Outcome::bad(format!("HTTP: the answer is no HTTP: {error}"));
    }
    if error.is_incomplete_message() {
        return Outcome::bad("HTTP: the server ended the connection before its answer");
    }
    match error.source().and_then(|source| source.downcast_ref::<std::io::Error>()) {
        Some(source) => Outcome::of_error("HTTP", source),
        None => Outcome::bad(format!("HTTP: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_asked_for_is_that_of_the_certificate() {
        let cases = [
            ("example.org", "example.org"),
            ("example.org:8443", "example.org"),
            ("192.0.2.1:80", "192.0.2.1"),
            ("[2001:db8::1]", "2001:db8::1"),
            ("2001:db8::1", "2001:db8::1"),
        ];
        for (host, expected) in cases {
            assert_eq!(without_port(host), expected);
        }
    }

    #[test]
    fn ranges_are_said_as_they_are_written() {
        assert_eq!(ranges(&[200..=299, 404..=404]), "200-299, 404");
    }

    #[test]
    fn digests_are_compared() {
        let md5 = |text: &str| std::array::from_fn(|at| u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).unwrap());
        // RFC 1321, A.5.
        assert_eq!(compared(b"abc", &Digest::Md5(md5("900150983cd24fb0d6963f7d28e17f72"))), Outcome::Good);
        let Outcome::Bad { reason, .. } = compared(b"abd", &Digest::Md5([0; 16])) else { panic!() };
        assert!(reason.ends_with("expected 00000000000000000000000000000000"), "{reason}");
        assert!(matches!(compared(b"abc", &Digest::Sha256([0; 32])), Outcome::Bad { .. }));
    }
}
