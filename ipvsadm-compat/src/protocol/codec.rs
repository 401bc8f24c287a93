//! Frames: bytes to messages and back. Used by the command on std streams and by the daemon on its own.

use std::io::{self, Read, Write};

use serde::Serialize;
use serde::de::DeserializeOwned;
use thiserror::Error;

use super::MAX_FRAME;

/// Bytes of a frame's length.
pub const HEADER: usize = 4;

/// Why a frame could not be read or written.
#[derive(Debug, Error)]
pub enum CodecError {
    /// The length is above [`MAX_FRAME`]. What follows cannot be told apart any more: close the connection.
    #[error("a message of {length} bytes is longer than {MAX_FRAME}")]
    TooLong {
        /// What the frame said, or what the message would take.
        length: u64,
    },
    /// The frame holds no message of the kind expected. The next frame can still be read.
    #[error("not understood: {0}")]
    Malformed(#[from] serde_json::Error),
    /// The stream failed, or ended inside a frame.
    #[error(transparent)]
    Stream(#[from] io::Error),
}

/// A whole frame: length and message.
pub fn encode<T: Serialize>(message: &T) -> Result<Vec<u8>, CodecError> {
    let mut frame = vec![0; HEADER];
    serde_json::to_writer(&mut frame, message)?;
    let length = frame.len() - HEADER;
    match u32::try_from(length) {
        Ok(short) if short <= MAX_FRAME => frame[..HEADER].copy_from_slice(&short.to_le_bytes()),
        Ok(_) | Err(_) => return Err(CodecError::TooLong { length: length as u64 }),
    }
    Ok(frame)
}

/// Bytes that follow a frame's header.
pub fn frame_length(header: [u8; HEADER]) -> Result<usize, CodecError> {
    let length = u32::from_le_bytes(header);
    if length > MAX_FRAME { Err(CodecError::TooLong { length: length.into() }) } else { Ok(length as usize) }
}

/// The message in a frame, without its header.
pub fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, CodecError> {
    Ok(serde_json::from_slice(body)?)
}

/// Writes one message. Nothing is written when it is too long.
pub fn write_frame<T: Serialize>(stream: &mut impl Write, message: &T) -> Result<(), CodecError> {
    stream.write_all(&encode(message)?)?;
    Ok(())
}

/// Reads one message; `None` when the stream ended before it.
///
/// Memory grows with what arrives, not with what the header promises.
pub fn read_frame<T: DeserializeOwned>(stream: &mut impl Read) -> Result<Option<T>, CodecError> {
    let mut header = [0; HEADER];
    let mut got = 0;
    while got < HEADER {
        match stream.read(&mut header[got..]) {
            Ok(0) if got == 0 => return Ok(None),
            Ok(0) => return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into()),
            Ok(read) => got += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
    }
    let length = frame_length(header)?;
    let mut body = Vec::new();
    stream.take(length as u64).read_to_end(&mut body)?;
    if body.len() < length {
        return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
    }
    decode(&body).map(Some)
}
