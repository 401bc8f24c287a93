//! What is done beside the engine, because it takes long, comes back to it by here.

use super::engine::{Engine, Found};
use super::loads::Loaded;

/// Something that was done.
#[derive(Debug)]
pub(super) enum Finished {
    /// Ways to real servers were looked for.
    Ways(Found),
    /// The files were read.
    Files(Box<Loaded>),
}

impl Engine {
    /// Goes on with it.
    pub(super) async fn take(&mut self, finished: Finished) {
        match finished {
            Finished::Ways(found) => self.take_routes(found),
            Finished::Files(loaded) => self.take_loaded(*loaded).await,
        }
    }
}
