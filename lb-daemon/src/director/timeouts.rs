//! Timeouts: seconds in the rules, jiffies in the maps.

use ipvsadm_compat::model::{Change, Timeouts};
use lb_ebpf::abi::ConnectionState;
use lb_ebpf::tcp_state::DEFAULT_TIMEOUTS;

use super::{Director, Sysctls, host};

impl Director {
    /// Takes over the timeouts of the maps; new maps get IPVS's.
    pub(super) fn adopt_timeouts(&mut self) {
        let Some(mut config) = self.memory.config() else { return };
        let hertz = config.jiffies_per_second.max(1);
        if config.timeouts.iter().all(|timeout| *timeout == 0) {
            config.timeouts = DEFAULT_TIMEOUTS.map(|seconds| jiffies(seconds, hertz));
            config.flags = Sysctls::default().flags();
            let _ = self.memory.store_config(config);
        }
        let seconds = |state: ConnectionState| config.timeouts.get(state as usize).map_or(0, |timeout| timeout / hertz);
        let timeouts = Timeouts {
            tcp_seconds: seconds(ConnectionState::Established),
            tcp_fin_seconds: seconds(ConnectionState::FinWait),
            udp_seconds: seconds(ConnectionState::Udp),
        };
        if let Err(refusal) = self.rules.apply(&Change::SetTimeouts(timeouts), &host::Anywhere) {
            tracing::warn!(
                reason = refusal.reason.text(),
                "the timeouts found in the maps are none, the usual ones hold"
            );
        }
    }

    /// Stores the timeouts of the rules.
    pub(super) fn store_timeouts(&self) {
        let Some(mut config) = self.memory.config() else { return };
        let Timeouts { tcp_seconds, tcp_fin_seconds, udp_seconds } = self.rules.timeouts();
        let hertz = config.jiffies_per_second.max(1);
        let settings = [
            (ConnectionState::Established, tcp_seconds),
            (ConnectionState::FinWait, tcp_fin_seconds),
            (ConnectionState::Udp, udp_seconds),
        ];
        for (state, seconds) in settings {
            if let Some(timeout) = config.timeouts.get_mut(state as usize) {
                *timeout = jiffies(seconds, hertz);
            }
        }
        let _ = self.memory.store_config(config);
    }
}

/// 31 days at HZ 1000, the most there is, fit.
fn jiffies(seconds: u32, hertz: u32) -> u32 {
    seconds.saturating_mul(hertz)
}
