//! The history on the disk: a line of JSON for each event, in two files.
//!
//! The younger file, `events.jsonl`, is appended to; at [`FILE_BYTES`] it takes the place of the older one,
//! `events.1.jsonl`, by a rename. A line that a full disk or a sudden end has torn is taken back, or found and left out.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::sync::Arc;

use super::{MAX_BYTES, Recorded};
use crate::state::{EVENTS, OLDER_EVENTS, StateDirectory};

/// Size at which a file is as long as it may be. Both together hold what memory holds.
const FILE_BYTES: u64 = MAX_BYTES as u64 / 2;
/// Bytes of a file that are read at most: one that grew past its bound is not ours.
const MAX_READ: u64 = FILE_BYTES * 2;

/// What an earlier process has left.
#[derive(Debug, Default)]
pub(super) struct Past {
    pub(super) events: Vec<Recorded>,
    /// Lines that are no events.
    pub(super) unreadable: usize,
}

/// Reads both files, as far as they are there.
pub(super) fn load(directory: &StateDirectory) -> Past {
    let mut past = Past::default();
    for name in [OLDER_EVENTS, EVENTS] {
        let mut text = Vec::new();
        let read = directory.open(name).and_then(|file| file.take(MAX_READ).read_to_end(&mut text));
        match read {
            Ok(_) => past.add(&text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => (),
            Err(error) => tracing::warn!(file = name, %error, "earlier events cannot be read"),
        }
    }
    past
}

impl Past {
    fn add(&mut self, text: &[u8]) {
        for line in text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            match serde_json::from_slice(line) {
                Ok(event) => self.events.push(event),
                Err(_) => self.unreadable += 1,
            }
        }
    }
}

/// The younger file, to append to.
#[derive(Debug)]
pub(super) struct Files {
    directory: Arc<StateDirectory>,
    open: Option<(File, u64)>,
}

impl Files {
    pub(super) fn new(directory: Arc<StateDirectory>) -> Self {
        Self { directory, open: None }
    }

    /// Appends events: all of them, or none.
    pub(super) fn append(&mut self, events: &[Recorded]) -> io::Result<()> {
        let mut text = Vec::new();
        for event in events {
            serde_json::to_writer(&mut text, event)?;
            text.push(b'\n');
        }
        let (mut file, length) = self.with_room(text.len() as u64)?;
        if let Err(error) = file.write_all(&text) {
            // Half a line helps nobody. If it cannot be taken back, opening the file again will.
            let _ = file.set_len(length);
            return Err(error);
        }
        // What the disk says now is too late to do anything about; a daemon that is killed loses nothing in any case.
        let _ = file.sync_data();
        self.open = Some((file, length + text.len() as u64));
        Ok(())
    }

    /// The younger file and its length; a new one where it would grow too long.
    fn with_room(&mut self, more: u64) -> io::Result<(File, u64)> {
        let (file, length) = match self.open.take() {
            Some(open) => open,
            None => open(&self.directory)?,
        };
        if length == 0 || length + more <= FILE_BYTES {
            return Ok((file, length));
        }
        self.directory.rename(EVENTS, OLDER_EVENTS)?;
        open(&self.directory)
    }
}

/// Opens the file without a torn last line, and its length.
fn open(directory: &StateDirectory) -> io::Result<(File, u64)> {
    let mut file = directory.open_to_append(EVENTS)?;
    let mut text = Vec::new();
    (&file).take(MAX_READ).read_to_end(&mut text)?;
    let whole = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end as u64 + 1);
    if whole < text.len() as u64 {
        file.set_len(whole)?;
    }
    let length = file.seek(SeekFrom::End(0))?;
    Ok((file, length))
}
