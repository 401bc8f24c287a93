//! The control socket: commands of `ipvsadm` and `lbd` come in here.
//!
//! Every client has a task of its own that reads, waits and writes; the engine sees whole requests, one at a time, and
//! never waits for a client.

mod peer;
mod session;
mod socket;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use ipvsadm_compat::model::ServiceEntry;
use ipvsadm_compat::protocol::{Request, Response};
use tokio::net::UnixListener;
use tokio::sync::{Semaphore, mpsc, oneshot};

use crate::datapath::Memory;

pub use peer::{Access, DEFAULT_GROUP, socket_group};
pub use session::Here;
pub use socket::{ControlSocket, Error};

/// Clients that are heard at a time; further ones wait in the socket's backlog.
pub const MAX_CLIENTS: usize = 2_048;
/// Requests that wait for the engine; a client whose request does not fit waits, and only that client.
pub const MAX_WAITING: usize = 64;

/// A request, and where its answer goes.
#[derive(Debug)]
pub struct Asked {
    /// What is asked for.
    pub request: Request,
    /// Who waits.
    pub answer: oneshot::Sender<Answer>,
}

/// What the engine answers.
#[derive(Debug)]
pub enum Answer {
    /// One frame.
    One(Response),
    /// Services, as many frames as it takes.
    Services(Vec<ServiceEntry>),
    /// The connections in these maps at this moment in jiffies, as many frames as it takes.
    Connections(Arc<Memory>, u32),
}

/// Time between two attempts to accept where descriptors are short.
const RETRY: std::time::Duration = std::time::Duration::from_millis(100);

/// Serves clients until the engine is gone.
pub async fn serve(listener: UnixListener, here: Here, engine: mpsc::Sender<Asked>) {
    let places = Arc::new(Semaphore::new(MAX_CLIENTS));
    let long = Arc::new(Semaphore::new(session::LONG_MESSAGES));
    let mut is_short = false;
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        match listener.accept().await {
            Ok((stream, _)) => {
                if std::mem::take(&mut is_short) {
                    tracing::info!("clients are accepted again");
                }
                let (here, engine, long) = (here.clone(), engine.clone(), Arc::clone(&long));
                tokio::spawn(async move {
                    session::converse(stream, &here, &engine, &long).await;
                    drop(place);
                });
            }
            Err(error) => {
                // Out of file descriptors, most likely: they come back when clients go. Said once, until it is over.
                if !std::mem::replace(&mut is_short, true) {
                    tracing::warn!(
                        %error,
                        "clients cannot be accepted for now, forwarding goes on; \
                         hint: raise LimitNOFILE= of the service, or `ulimit -n`"
                    );
                }
                tokio::time::sleep(RETRY).await;
            }
        }
        if engine.is_closed() {
            return;
        }
    }
}
