//! Synchronisation daemons that files ask for.
//!
//! They are in no map, so every start has to begin them again, also where the rules are taken over.

use ipvsadm_compat::model::{Change, SyncDaemon, SyncDaemonSettings};
use ipvsadm_compat::refusal::Refusal;

use super::reload::{BY_FILES, FileRules};
use super::{Director, describe, host};

impl Director {
    /// Makes the daemons that files have started those that the files say now; how many were started and stopped.
    /// One that was started by hand stays as it is.
    pub fn set_file_daemons(&mut self, files: &FileRules) -> Result<usize, Refusal> {
        let wanted: Vec<SyncDaemon> = files.table.sync_daemons().cloned().collect();
        let running: Vec<SyncDaemon> = self.rules.sync_daemons().cloned().collect();
        let over = running.iter().filter(|daemon| self.file_daemons.contains(daemon) && !wanted.contains(daemon));
        let mut changes: Vec<Change> = over.map(|daemon| Change::StopDaemon(daemon.role)).collect();
        let stays =
            |role| running.iter().any(|daemon| daemon.role == role) && !changes.contains(&Change::StopDaemon(role));
        let new: Vec<&SyncDaemon> = wanted.iter().filter(|daemon| !stays(daemon.role)).collect();
        changes.extend(new.iter().map(|daemon| Change::StartDaemon(settings(daemon))));
        // The files were checked against this host when they were read.
        let effects = self.rules.apply_all(&changes, &host::Anywhere).map_err(|answers| {
            let refusal = answers.into_iter().find_map(Result::err);
            refusal.unwrap_or_else(|| ipvsadm_compat::refusal::Reason::Invalid.into())
        })?;
        self.file_daemons.retain(|daemon| wanted.contains(daemon));
        self.file_daemons.extend(new.into_iter().cloned());
        let event = |effect| describe::effect(effect, &self.rules).because(BY_FILES);
        effects.iter().for_each(|effect| self.events.record(event(effect)));
        if changes.iter().any(|change| matches!(change, Change::StartDaemon(_))) {
            tracing::warn!(
                "connections are not synchronised yet: the synchronisation daemons are kept and listed only"
            );
        }
        Ok(changes.len())
    }
}

fn settings(daemon: &SyncDaemon) -> SyncDaemonSettings {
    SyncDaemonSettings {
        role: daemon.role,
        interface: daemon.interface.clone(),
        sync_id: daemon.sync_id,
        maximum_length: Some(daemon.maximum_length),
        group: Some(daemon.group.address),
        port: Some(daemon.group.port),
        ttl: Some(daemon.ttl),
    }
}
