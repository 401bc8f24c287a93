//! TLS on top of a connection.

use std::collections::HashMap;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{Resumption, WebPkiServerVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::health::{Outcome, TlsSettings};

/// TLS settings that were made, by what they verify with.
#[derive(Debug, Default)]
pub struct TlsConfigs(Mutex<HashMap<Trusted, Made>>);

/// Settings, and when the file they were made from was changed.
#[derive(Debug)]
struct Made {
    changed: Option<SystemTime>,
    config: Arc<ClientConfig>,
}

/// Settings that are kept; more than that many files of authorities are read each time.
const MOST_CONFIGS: usize = 256;

/// Whose certificates are believed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Trusted {
    Everybody,
    System,
    File(PathBuf),
}

impl TlsConfigs {
    /// As the settings say. A file of authorities is read again when it has changed.
    fn of(&self, settings: &TlsSettings) -> Result<Arc<ClientConfig>, String> {
        let trusted = match (&settings.ca, settings.verify) {
            (_, false) => Trusted::Everybody,
            (None, true) => Trusted::System,
            (Some(path), true) => Trusted::File(path.clone()),
        };
        let changed = match &trusted {
            Trusted::File(path) => std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok(),
            Trusted::Everybody | Trusted::System => None,
        };
        let mut configs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(made) = configs.get(&trusted).filter(|made| made.changed == changed) {
            return Ok(made.config.clone());
        }
        let config = Arc::new(config(&trusted)?);
        if configs.len() >= MOST_CONFIGS {
            configs.clear();
        }
        configs.insert(trusted, Made { changed, config: config.clone() });
        Ok(config)
    }
}

fn config(trusted: &Trusted) -> Result<ClientConfig, String> {
    let provider = Arc::new(ring::default_provider());
    let verifier: Arc<dyn ServerCertVerifier> = match trusted {
        Trusted::Everybody => Arc::new(Anybody(provider.clone())),
        Trusted::System => verifier(system_roots(), &provider)?,
        Trusted::File(path) => verifier(file_roots(path)?, &provider)?,
    };
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(|error| format!("TLS: {error}"))?;
    let mut config = builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth();
    // A session that goes on would hide that the certificate has expired since.
    config.resumption = Resumption::disabled();
    Ok(config)
}

fn verifier(roots: RootCertStore, provider: &Arc<CryptoProvider>) -> Result<Arc<dyn ServerCertVerifier>, String> {
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider.clone()).build();
    Ok(verifier.map_err(|error| format!("TLS: {error}"))?)
}

fn system_roots() -> RootCertStore {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    roots
}

fn file_roots(path: &Path) -> Result<RootCertStore, String> {
    let failed = |error: &dyn std::fmt::Display| format!("ca {}: {error}", path.display());
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(path).map_err(|error| failed(&error))? {
        roots.add(certificate.map_err(|error| failed(&error))?).map_err(|error| failed(&error))?;
    }
    Ok(roots)
}

/// Speaks TLS on `stream` with whom the settings name.
pub(super) async fn shake_hands<S>(
    stream: S,
    settings: &TlsSettings,
    host: Option<&str>,
    address: IpAddr,
    configs: &TlsConfigs,
) -> Result<TlsStream<S>, Outcome>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let not_asked = |reason| Outcome::NotAsked { reason };
    let config = configs.of(settings).map_err(not_asked)?;
    let name = match settings.sni.as_deref().or(host) {
        Some(name) => ServerName::try_from(name.to_owned())
            .map_err(|_| not_asked(format!("{name} is no name that a certificate could have")))?,
        None => ServerName::from(address),
    };
    TlsConnector::from(config).connect(name, stream).await.map_err(|error| match error.get_ref() {
        Some(inner) => Outcome::bad(format!("TLS: {inner}")),
        None => Outcome::of_error("TLS", &error),
    })
}

/// Believes every certificate, but not every signature: the server must own the one it shows.
#[derive(Debug)]
struct Anybody(Arc<CryptoProvider>);

impl ServerCertVerifier for Anybody {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, certificate, signature, &self.0.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signature, &self.0.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
