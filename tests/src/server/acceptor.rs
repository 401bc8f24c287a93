//! Servers that only accept, and hand the connection to the test.

use std::net::{TcpListener, TcpStream};
use std::os::fd::AsRawFd;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use nix::sys::socket;

use crate::lab::{Lab, server_name};

/// Listeners on every real server of a laboratory.
#[derive(Debug)]
pub struct Acceptors {
    listeners: Vec<TcpListener>,
    accepted: Receiver<Accepted>,
}

/// A connection on the server's side.
#[derive(Debug)]
pub struct Accepted {
    /// Which real server has it: r1, r2, …
    pub name: String,
    /// The server's socket.
    pub stream: TcpStream,
}

impl Acceptors {
    /// Listens on a port of every real server, both families.
    ///
    /// # Errors
    ///
    /// When the port is taken.
    pub fn listen(lab: &Lab, port: u16) -> Result<Self> {
        Self::listen_on(lab, &[port])
    }

    /// As [`listen`](Self::listen), on several ports.
    ///
    /// # Errors
    ///
    /// When one is taken.
    pub fn listen_on(lab: &Lab, ports: &[u16]) -> Result<Self> {
        let (sender, accepted) = channel();
        let mut listeners = Vec::new();
        let everywhere =
            lab.servers.iter().enumerate().flat_map(|server| ports.iter().map(move |port| (server, *port)));
        for ((number, namespace), port) in everywhere {
            let listener = namespace.run(|| Ok(TcpListener::bind(("::", port))?)).context("cannot listen")?;
            let (accepting, sender, name) = (listener.try_clone()?, sender.clone(), server_name(number));
            thread::spawn(move || {
                while let Ok((stream, _)) = accepting.accept() {
                    if sender.send(Accepted { name: name.clone(), stream }).is_err() {
                        return;
                    }
                }
            });
            listeners.push(listener);
        }
        Ok(Self { listeners, accepted })
    }

    /// The next connection, on whichever server.
    ///
    /// # Errors
    ///
    /// When there is none in time.
    pub fn next(&self, limit: Duration) -> Result<Accepted> {
        self.accepted.recv_timeout(limit).map_err(|_| anyhow!("no real server got the connection"))
    }
}

impl Drop for Acceptors {
    fn drop(&mut self) {
        for listener in &self.listeners {
            // Ends the thread in accept().
            let _ = socket::shutdown(listener.as_raw_fd(), socket::Shutdown::Both);
        }
    }
}
