//! Metrics and health over HTTP.
//!
//! One request a connection, and a deadline on each; when there are too many the oldest goes, so that clients which
//! stall are in nobody's way but their own.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Mutex, mpsc, oneshot};
use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep, timeout};

use super::families::text;
use super::{Recorded, Snapshot};

/// Who wants a snapshot.
pub type Question = oneshot::Sender<Snapshot>;

/// Connections at a time.
const MAX_CONNECTIONS: usize = 16;
/// How long a client may take for its request and for its answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long the engine may take; it looks for questions between any two things that it does.
const ENGINE: Duration = Duration::from_secs(2);
/// How old a snapshot may be that is shown again: whoever asks more often gets the same.
const FRESH: Duration = Duration::from_millis(250);
/// Time between two attempts to listen or, where descriptors are short, to accept.
const RETRY: Duration = Duration::from_secs(1);

const TEXT: &str = "text/plain; version=0.0.4; charset=utf-8";

/// What the answers come from.
struct Source {
    engine: mpsc::Sender<Question>,
    recorded: Recorded,
    last: Mutex<Option<(Instant, Bytes)>>,
}

/// Listens for as long as the engine lives. An address that cannot be had yet (an interface that is not up, another
/// process) is tried again and said once.
pub async fn serve(listen: SocketAddr, engine: mpsc::Sender<Question>, recorded: Recorded) {
    let source = Arc::new(Source { engine, recorded, last: Mutex::new(None) });
    let router = Router::new()
        .route("/metrics", get(metrics))
        .route("/healthz", get(healthy))
        .route("/readyz", get(ready))
        .with_state(Arc::clone(&source));
    let Some(listener) = bind(listen, &source.engine).await else { return };
    let mut connections: VecDeque<AbortHandle> = VecDeque::new();
    let mut is_short = false;
    while !source.engine.is_closed() {
        match listener.accept().await {
            Ok((stream, _)) => {
                if std::mem::take(&mut is_short) {
                    tracing::info!("clients of metrics are accepted again");
                }
                connections.retain(|connection| !connection.is_finished());
                if connections.len() >= MAX_CONNECTIONS
                    && let Some(oldest) = connections.pop_front()
                {
                    oldest.abort();
                }
                connections.push_back(tokio::spawn(converse(stream, router.clone())).abort_handle());
            }
            Err(error) => {
                if !std::mem::replace(&mut is_short, true) {
                    tracing::warn!(%error, "clients of metrics cannot be accepted for now");
                }
                sleep(RETRY).await;
            }
        }
    }
}

async fn bind(listen: SocketAddr, engine: &mpsc::Sender<Question>) -> Option<TcpListener> {
    let mut was_refused = false;
    loop {
        match TcpListener::bind(listen).await {
            Ok(listener) => {
                tracing::info!(%listen, "metrics are shown");
                return Some(listener);
            }
            Err(error) if !was_refused => {
                was_refused = true;
                tracing::warn!(
                    %listen, %error,
                    "metrics cannot be shown yet, trying again; hint: choose another address with metrics.listen, or \
                     `metrics: off`"
                );
            }
            Err(_) => (),
        }
        sleep(RETRY).await;
        if engine.is_closed() {
            return None;
        }
    }
}

async fn converse(stream: TcpStream, router: Router) {
    let service = TowerToHyperService::new(router);
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .keep_alive(false)
        .serve_connection(TokioIo::new(stream), service);
    match timeout(PATIENCE, connection).await {
        Ok(Ok(())) => (),
        Ok(Err(error)) => tracing::debug!(%error, "a client of metrics went early"),
        Err(_) => tracing::debug!("a client of metrics took too long"),
    }
}

impl Source {
    /// `None`: the engine does not answer in time.
    async fn snapshot(&self) -> Option<Snapshot> {
        let (sender, receiver) = oneshot::channel();
        let ask = async {
            self.engine.send(sender).await.ok()?;
            receiver.await.ok()
        };
        timeout(ENGINE, ask).await.ok().flatten()
    }

    /// The text of a snapshot that is fresh enough; whoever asks at the same time shares one.
    async fn text(&self) -> Option<Bytes> {
        let mut last = self.last.lock().await;
        if let Some((_, text)) = last.as_ref().filter(|(at, _)| at.elapsed() < FRESH) {
            return Some(text.clone());
        }
        let (snapshot, recorded) = (self.snapshot().await?, self.recorded.clone());
        // Thousands of servers take milliseconds to write down, which are the engine's on its own thread.
        let written = tokio::task::spawn_blocking(move || text(&snapshot, &recorded)).await;
        let text: Bytes = match written {
            Ok(Ok(text)) => text.into(),
            Ok(Err(error)) => {
                tracing::warn!(%error, "metrics could not be written");
                return None;
            }
            Err(_) => return None,
        };
        *last = Some((Instant::now(), text.clone()));
        Some(text)
    }
}

async fn metrics(State(source): State<Arc<Source>>) -> Response {
    match source.text().await {
        Some(text) => ([(header::CONTENT_TYPE, TEXT)], text).into_response(),
        None => stuck(),
    }
}

/// Whether the engine answers at all: if not, only a restart helps.
async fn healthy(State(source): State<Arc<Source>>) -> Response {
    match source.snapshot().await {
        Some(_) => "ok\n".into_response(),
        None => stuck(),
    }
}

/// Whether packets of services would be forwarded.
async fn ready(State(source): State<Arc<Source>>) -> Response {
    match source.snapshot().await {
        None => stuck(),
        Some(snapshot) if snapshot.not_ready.is_empty() => "ready\n".into_response(),
        Some(snapshot) => (StatusCode::SERVICE_UNAVAILABLE, snapshot.not_ready.join("\n") + "\n").into_response(),
    }
}

fn stuck() -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, format!("the engine has not answered for {} s\n", ENGINE.as_secs()))
        .into_response()
}
