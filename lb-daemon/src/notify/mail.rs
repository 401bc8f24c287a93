//! Mail through an SMTP server.

use std::error::Error as _;
use std::fs;
use std::time::Instant;

use lettre::message::{Mailbox, MessageBuilder};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::outbox::{Letter, Outbox};
use super::{Follower, LONG, is_for_mail};
use crate::config::{Mail, MailTls};
use crate::events::{Event, Kind, Recorder};

/// Sender, receivers, and the way to their server.
#[derive(Debug)]
pub(super) struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    to: Vec<Mailbox>,
    server: String,
    outbox: Outbox,
}

impl Mailer {
    /// Reads password and authorities: later the daemon may not be able to.
    pub(super) fn new(settings: &Mail) -> Result<Self, String> {
        let mailbox = |text: &String| text.parse().map_err(|error| format!("notify.mail: {text}: {error}"));
        let tls = match settings.tls {
            MailTls::Off => Tls::None,
            MailTls::StartTls => Tls::Required(parameters(settings)?),
            MailTls::On => Tls::Wrapper(parameters(settings)?),
        };
        let mut transport = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&settings.host)
            .port(settings.port)
            .tls(tls)
            .timeout(Some(settings.timeout));
        if let Some((name, file)) = &settings.login {
            let text = fs::read_to_string(file);
            let text = text.map_err(|error| format!("notify.mail: cannot read {}: {error}", file.display()))?;
            let password = text.lines().next().unwrap_or_default().to_owned();
            transport = transport.credentials(Credentials::new(name.clone(), password));
        }
        let host = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default().trim().to_owned();
        Ok(Self {
            transport: transport.build(),
            from: mailbox(&settings.from)?,
            to: settings.to.iter().map(mailbox).collect::<Result<_, _>>()?,
            server: format!("{}:{}", settings.host, settings.port),
            outbox: Outbox::new(host, settings.interval),
        })
    }

    /// Sends mails about every event after `first`.
    pub(super) async fn run(mut self, events: Recorder, first: u64) {
        let mut follower = Follower::new(&events, first, is_for_mail);
        let mut is_failing = false;
        loop {
            let (waiting, left_out) = follower.waiting();
            self.outbox.add(waiting, left_out);
            let now = Instant::now();
            let Some(letter) = self.outbox.letter(now) else {
                let next = self.outbox.next_deadline(now);
                follower.wait(next.map_or(LONG, |next| next.saturating_duration_since(now))).await;
                continue;
            };
            match self.send(&letter).await {
                Ok(()) => {
                    is_failing = false;
                    self.outbox.was_sent(&letter);
                }
                // It is tried again with the next mail, which may be sent after the interval.
                Err(reason) if !is_failing => {
                    is_failing = true;
                    events.record(Event::new(Kind::MailFailed).new_value(&self.server).because(reason));
                }
                Err(reason) => tracing::debug!(reason, "mail not sent"),
            }
        }
    }

    async fn send(&self, letter: &Letter) -> Result<(), String> {
        let to = |message: MessageBuilder, to: &Mailbox| message.to(to.clone());
        let message = self.to.iter().fold(Message::builder().from(self.from.clone()), to);
        let message = message.subject(&letter.subject).header(lettre::message::header::ContentType::TEXT_PLAIN);
        let message = message.body(letter.body.clone()).map_err(|error| error.to_string())?;
        self.transport.send(message).await.map(drop).map_err(|error| match error.source() {
            Some(source) => format!("{error}: {source}"),
            None => error.to_string(),
        })
    }
}

fn parameters(settings: &Mail) -> Result<TlsParameters, String> {
    let mut builder = TlsParameters::builder(settings.host.clone());
    if let Some(file) = &settings.ca {
        let failed = |error: &dyn std::fmt::Display| format!("notify.mail: cannot use {}: {error}", file.display());
        let text = fs::read(file).map_err(|error| failed(&error))?;
        let certificate = Certificate::from_pem(&text).map_err(|error| failed(&error))?;
        builder = builder.certificate_store(CertificateStore::None).add_root_certificate(certificate);
    }
    builder.build_rustls().map_err(|error| format!("notify.mail: {error}"))
}
