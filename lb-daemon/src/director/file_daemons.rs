//! Synchronisation daemons: those that files ask for, and all of them over a restart.

use ipvsadm_compat::model::{Change, SyncDaemon, SyncDaemonSettings, SyncRole};
use ipvsadm_compat::refusal::Refusal;
use lb_ebpf::abi::{SYNC_DAEMON_BACKUP, SYNC_DAEMON_FROM_FILE, SYNC_DAEMON_MASTER, SyncDaemonRecord};

use super::reload::{BY_FILES, FileRules};
use super::{Director, describe, host};

impl Director {
    /// Makes the daemons that files have started those that the files say now; how many were started and stopped.
    /// One that was started by hand stays as it is.
    pub fn set_file_daemons(&mut self, files: &FileRules) -> Result<usize, Refusal> {
        let FileDaemons { wanted, new, changes } = self.changes_of_daemons(files);
        // The files were checked against this host when they were read.
        let effects = self.rules.apply_all(&changes, &host::Anywhere).map_err(first_refusal)?;
        self.file_daemons.retain(|daemon| wanted.contains(daemon));
        self.file_daemons.extend(new);
        self.store_sync_daemons();
        let event = |effect| describe::effect(effect, &self.rules).because(BY_FILES);
        effects.iter().for_each(|effect| self.events.record(event(effect)));
        if changes.iter().any(|change| matches!(change, Change::StartDaemon(_))) {
            tracing::warn!(
                "connections are not synchronised yet: the synchronisation daemons are kept and listed only"
            );
        }
        Ok(changes.len())
    }

    /// Whether [`set_file_daemons`](Self::set_file_daemons) can be done. Nothing is changed.
    pub fn check_file_daemons(&self, files: &FileRules) -> Result<(), Refusal> {
        let changes = self.changes_of_daemons(files).changes;
        if changes.is_empty() {
            return Ok(());
        }
        self.rules.clone().apply_all(&changes, &host::Anywhere).map(drop).map_err(first_refusal)
    }

    fn changes_of_daemons(&self, files: &FileRules) -> FileDaemons {
        let wanted: Vec<SyncDaemon> = files.table.sync_daemons().cloned().collect();
        let running: Vec<SyncDaemon> = self.rules.sync_daemons().cloned().collect();
        let over = running.iter().filter(|daemon| self.file_daemons.contains(daemon) && !wanted.contains(daemon));
        let mut changes: Vec<Change> = over.map(|daemon| Change::StopDaemon(daemon.role)).collect();
        let stays =
            |role| running.iter().any(|daemon| daemon.role == role) && !changes.contains(&Change::StopDaemon(role));
        let new: Vec<&SyncDaemon> = wanted.iter().filter(|daemon| !stays(daemon.role)).collect();
        changes.extend(new.iter().map(|daemon| Change::StartDaemon(settings(daemon))));
        let new = new.into_iter().cloned().collect();
        FileDaemons { wanted, new, changes }
    }

    /// Takes over the daemons that an earlier process has left in the maps.
    pub(super) fn adopt_sync_daemons(&mut self) {
        let Some(config) = self.memory.config() else { return };
        for record in &config.sync_daemons {
            let Some(settings) = settings_of(record) else { continue };
            let role = settings.role;
            if let Err(refusal) = self.rules.apply(&Change::StartDaemon(settings), &host::Anywhere) {
                let reason = refusal.reason.text();
                tracing::warn!(role = role.name(), reason, "a synchronisation daemon found in the maps is none");
            }
            if record.flags & SYNC_DAEMON_FROM_FILE != 0 {
                self.file_daemons.extend(self.rules.sync_daemons().find(|daemon| daemon.role == role).cloned());
            }
        }
    }

    /// Makes the maps hold the daemons of the rules.
    pub(super) fn store_sync_daemons(&self) {
        let Some(mut config) = self.memory.config() else { return };
        config.sync_daemons = Default::default();
        for (place, daemon) in config.sync_daemons.iter_mut().zip(self.rules.sync_daemons()) {
            *place = record(daemon, self.file_daemons.contains(daemon));
        }
        if !self.memory.store_config(config) {
            tracing::warn!("the synchronisation daemons are not kept, the next start does not know them");
        }
    }
}

/// What files make of the daemons.
struct FileDaemons {
    wanted: Vec<SyncDaemon>,
    /// Those that are to be started.
    new: Vec<SyncDaemon>,
    changes: Vec<Change>,
}

fn first_refusal<T>(answers: Vec<Result<T, Refusal>>) -> Refusal {
    let refusal = answers.into_iter().find_map(Result::err);
    refusal.unwrap_or_else(|| ipvsadm_compat::refusal::Reason::Invalid.into())
}

fn record(daemon: &SyncDaemon, from_file: bool) -> SyncDaemonRecord {
    let mut interface = [0; 16];
    interface.iter_mut().zip(daemon.interface.bytes().take(15)).for_each(|(byte, character)| *byte = character);
    let role = match daemon.role {
        SyncRole::Master => SYNC_DAEMON_MASTER,
        SyncRole::Backup => SYNC_DAEMON_BACKUP,
    };
    SyncDaemonRecord {
        interface,
        group: daemon.group.address.into(),
        sync_id: daemon.sync_id.into(),
        maximum_length: daemon.maximum_length,
        port: daemon.group.port,
        ttl: daemon.ttl.into(),
        flags: role | if from_file { SYNC_DAEMON_FROM_FILE } else { 0 },
        _pad: 0,
    }
}

/// What a record says; `None` if there is nothing in it.
fn settings_of(record: &SyncDaemonRecord) -> Option<SyncDaemonSettings> {
    let role = match record.flags & (SYNC_DAEMON_MASTER | SYNC_DAEMON_BACKUP) {
        SYNC_DAEMON_MASTER => SyncRole::Master,
        SYNC_DAEMON_BACKUP => SyncRole::Backup,
        _ => return None,
    };
    let name = record.interface.split(|byte| *byte == 0).next().unwrap_or_default();
    Some(SyncDaemonSettings {
        role,
        interface: String::from_utf8_lossy(name).into_owned(),
        sync_id: record.sync_id.try_into().ok()?,
        maximum_length: Some(record.maximum_length),
        group: Some(record.group.into()),
        port: Some(record.port),
        ttl: Some(record.ttl.try_into().ok()?),
    })
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
