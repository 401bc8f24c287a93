//! A TCP connection of a probe's own.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use smoltcp::iface::SocketHandle;
use smoltcp::socket::tcp::{RecvError, Socket, SocketBuffer, State};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::stack::Stack;

/// Bytes that wait to be read, and to be sent.
const RECEIVED: usize = 64 << 10;
const SENT: usize = 16 << 10;

/// Dropped, it is reset, so that the server does not keep it.
pub(in super::super) struct Stream {
    stack: Stack,
    handle: SocketHandle,
}

impl Stream {
    pub(super) async fn connect(mut stack: Stack, to: SocketAddr) -> io::Result<Self> {
        let mut socket = Socket::new(SocketBuffer::new(vec![0; RECEIVED]), SocketBuffer::new(vec![0; SENT]));
        // A question is one packet, and its answer is waited for.
        socket.set_nagle_enabled(false);
        socket.set_ack_delay(None);
        let handle = stack.add(socket);
        let local = stack.local;
        let (context, socket) = stack.tcp(handle);
        socket.connect(context, to, local).map_err(|error| io::Error::other(error.to_string()))?;
        let mut stream = Self { stack, handle };
        std::future::poll_fn(|context| stream.poll_connected(context)).await?;
        Ok(stream)
    }

    fn socket(&mut self) -> &mut Socket<'static> {
        self.stack.tcp(self.handle).1
    }

    fn poll_connected(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stack.drive(context);
        match self.socket().state() {
            State::Closed => Poll::Ready(Err(io::ErrorKind::ConnectionRefused.into())),
            _ if self.stack.is_refused() => Poll::Ready(Err(io::ErrorKind::ConnectionRefused.into())),
            State::SynSent | State::SynReceived | State::Listen => Poll::Pending,
            State::Established
            | State::FinWait1
            | State::FinWait2
            | State::CloseWait
            | State::Closing
            | State::LastAck
            | State::TimeWait => Poll::Ready(Ok(())),
        }
    }
}

impl AsyncRead for Stream {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        this.stack.drive(context);
        let socket = this.socket();
        if socket.may_recv() && !socket.can_recv() {
            return Poll::Pending;
        }
        match socket.recv_slice(buffer.initialize_unfilled()) {
            Ok(length) => buffer.advance(length),
            // The end that the server has announced: nothing more.
            Err(RecvError::Finished) => return Poll::Ready(Ok(())),
            Err(RecvError::InvalidState) => return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into())),
        }
        // The window is open again.
        this.stack.drive(context);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Stream {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        this.stack.drive(context);
        let socket = this.socket();
        if !socket.may_send() {
            return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
        }
        if !socket.can_send() {
            return Poll::Pending;
        }
        let sent = socket.send_slice(bytes).map_err(|error| io::Error::other(error.to_string()));
        this.stack.drive(context);
        Poll::Ready(sent)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.get_mut().stack.drive(context);
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        this.socket().close();
        this.stack.drive(context);
        Poll::Ready(Ok(()))
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.socket().abort();
        self.stack.poll();
    }
}
