//! A DNS query over UDP.

use std::net::{IpAddr, SocketAddr};

use hickory_proto::op::{Message, Query, ResponseCode};
use hickory_proto::rr::{Name, RecordType as Type};

use super::{Stage, Wire, udp};
use crate::health::{DnsProbe, Outcome, RecordType};

/// Longest answer that is read: a server that is asked without EDNS cuts it at 512 bytes (RFC 1035 §4.2.1).
const LONGEST: usize = 4_096;

pub(super) async fn ask(to: SocketAddr, probe: &DnsProbe, stage: &Stage) -> Outcome {
    let question = match question(probe) {
        Ok(question) => question,
        Err(reason) => return Outcome::NotAsked { reason },
    };
    stage.enter("query");
    let socket = match udp::connected(to).await {
        Ok(socket) => socket,
        Err(error) => return Outcome::of_error("query", &error),
    };
    if let Err(error) = socket.send(&question).await {
        return Outcome::of_error("query", &error);
    }
    let mut answer = vec![0; LONGEST];
    loop {
        match socket.recv(&mut answer).await {
            // One that answers another question is none; a right one may still come.
            Ok(length) if answer.get(..2) != question.get(..2) || length < 2 => (),
            Ok(length) => return judged(&answer[..length], probe),
            Err(error) => return Outcome::of_error("query", &error),
        }
    }
}

/// The same through a service.
pub(super) async fn ask_through(
    wire: &Wire,
    server: IpAddr,
    to: SocketAddr,
    probe: &DnsProbe,
    stage: &Stage,
) -> Outcome {
    let question = match question(probe) {
        Ok(question) => question,
        Err(reason) => return Outcome::NotAsked { reason },
    };
    stage.enter("query");
    let asked = async {
        let mut datagrams = wire.datagrams(server, to).await?;
        datagrams.send(&question)?;
        loop {
            let answer = datagrams.receive().await?;
            if answer.get(..2) == question.get(..2) {
                return Ok(answer);
            }
        }
    };
    let answer: std::io::Result<Vec<u8>> = asked.await;
    match answer {
        Ok(answer) => judged(&answer, probe),
        Err(error) => Outcome::of_error("query", &error),
    }
}

/// The question's bytes.
pub(super) fn question(probe: &DnsProbe) -> Result<Vec<u8>, String> {
    let name = Name::from_ascii(&probe.name).map_err(|error| format!("{}: {error}", probe.name))?;
    let id = u16::from_ne_bytes(random()?);
    let mut message = Message::new();
    message.set_id(id).set_recursion_desired(true).add_query(Query::query(name, kind(probe.record)));
    message.to_vec().map_err(|error| error.to_string())
}

fn random() -> Result<[u8; 2], String> {
    let mut bytes = [0; 2];
    getrandom::fill(&mut bytes).map_err(|error| error.to_string())?;
    Ok(bytes)
}

/// What an answer means.
pub(super) fn judged(answer: &[u8], probe: &DnsProbe) -> Outcome {
    let message = match Message::from_vec(answer) {
        Ok(message) => message,
        Err(error) => return Outcome::bad(format!("query: the answer is no DNS message: {error}")),
    };
    let expected = ResponseCode::from(probe.rcode.to_be_bytes()[0], probe.rcode.to_be_bytes()[1]);
    let found = message.response_code();
    if found != expected {
        return Outcome::bad(format!("DNS {}, expected {}", code(found), code(expected)));
    }
    let wanted = kind(probe.record);
    let has_record = message.answers().iter().any(|record| record.record_type() == wanted);
    if found == ResponseCode::NoError && !has_record {
        return Outcome::bad(format!("DNS answer without a record of type {wanted}"));
    }
    Outcome::Good
}

/// As `dig` shows it.
fn code(code: ResponseCode) -> String {
    match code {
        ResponseCode::NoError => "NOERROR".to_owned(),
        ResponseCode::FormErr => "FORMERR".to_owned(),
        ResponseCode::ServFail => "SERVFAIL".to_owned(),
        ResponseCode::NXDomain => "NXDOMAIN".to_owned(),
        ResponseCode::NotImp => "NOTIMP".to_owned(),
        ResponseCode::Refused => "REFUSED".to_owned(),
        other => format!("response code {}", u16::from(other)),
    }
}

fn kind(record: RecordType) -> Type {
    match record {
        RecordType::A => Type::A,
        RecordType::Aaaa => Type::AAAA,
        RecordType::Ns => Type::NS,
        RecordType::Soa => Type::SOA,
        RecordType::Txt => Type::TXT,
        RecordType::Mx => Type::MX,
        RecordType::Cname => Type::CNAME,
        RecordType::Ptr => Type::PTR,
        RecordType::Srv => Type::SRV,
    }
}
