//! Everything that alters the rules or readings of a director.

use serde::{Deserialize, Serialize};

use super::{ServerId, ServerSettings, ServiceId, ServiceSettings, SyncDaemonSettings, SyncRole};

/// One change: what one command of `ipvsadm`, or one line of a rules file, asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// `-A`.
    AddService {
        /// The new service.
        service: ServiceId,
        /// What to set on it.
        settings: ServiceSettings,
    },
    /// `-E`: replaces all settings of a service.
    EditService {
        /// Which service.
        service: ServiceId,
        /// Its new settings.
        settings: ServiceSettings,
    },
    /// `-D`: a service goes with its real servers.
    DeleteService {
        /// Which service.
        service: ServiceId,
    },
    /// `-C`: every service goes.
    Flush,
    /// `-a`.
    AddServer {
        /// Which service.
        service: ServiceId,
        /// The new real server.
        server: ServerId,
        /// What to set on it.
        settings: ServerSettings,
    },
    /// `-e`: replaces all settings of a real server.
    EditServer {
        /// Which service.
        service: ServiceId,
        /// Which of its real servers.
        server: ServerId,
        /// Its new settings.
        settings: ServerSettings,
    },
    /// `-d`.
    DeleteServer {
        /// Which service.
        service: ServiceId,
        /// Which of its real servers.
        server: ServerId,
    },
    /// `-Z`: counters of one service (with its real servers) or of all go to zero.
    Zero {
        /// Which service; `None` is all.
        service: Option<ServiceId>,
    },
    /// `--set`.
    SetTimeouts(Timeouts),
    /// `--start-daemon`.
    StartDaemon(SyncDaemonSettings),
    /// `--stop-daemon`.
    StopDaemon(SyncRole),
}

/// The three timeouts that `--set` knows, in seconds. In a [`Change`] 0 keeps the value there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timeouts {
    /// TCP, established.
    pub tcp_seconds: u32,
    /// TCP after a FIN.
    pub tcp_fin_seconds: u32,
    /// UDP.
    pub udp_seconds: u32,
}

impl Timeouts {
    /// Longest that may be set: 31 days.
    pub const MAXIMUM_SECONDS: u32 = 31 * 86_400;
}

/// IPVS's: 15 minutes, 2 minutes, 5 minutes.
impl Default for Timeouts {
    fn default() -> Self {
        Timeouts { tcp_seconds: 900, tcp_fin_seconds: 120, udp_seconds: 300 }
    }
}
