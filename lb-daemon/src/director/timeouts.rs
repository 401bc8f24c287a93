//! Timeouts: seconds in the rules, jiffies in the maps.

use ipvsadm_compat::model::{Change, Timeouts};
use lb_ebpf::abi::ConnectionState;
use lb_ebpf::tcp_state::DEFAULT_TIMEOUTS;

use super::{Director, ServiceTimeouts, Sysctls, host};
use crate::plan::{Draft, TIMEOUT_STATES};

impl Director {
    /// Takes over the timeouts of the maps; new maps get IPVS's.
    pub(super) fn adopt_timeouts(&mut self) {
        let Some(mut config) = self.memory.config() else { return };
        let hertz = config.jiffies_per_second.max(1);
        if config.timeouts.iter().all(|timeout| *timeout == 0) {
            config.timeouts = DEFAULT_TIMEOUTS.map(|seconds| jiffies(seconds, hertz));
            config.shortest_timeouts = config.timeouts;
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

    /// Stores the timeouts of the rules, and the shortest that there are with those of services.
    pub(super) fn store_timeouts(&self) {
        let Some(mut config) = self.memory.config() else { return };
        let Timeouts { tcp_seconds, tcp_fin_seconds, udp_seconds } = self.rules.timeouts();
        let hertz = config.jiffies_per_second.max(1);
        for (state, seconds) in TIMEOUT_STATES.into_iter().zip([tcp_seconds, tcp_fin_seconds, udp_seconds]) {
            if let Some(timeout) = config.timeouts.get_mut(state as usize) {
                *timeout = jiffies(seconds, hertz);
            }
        }
        config.shortest_timeouts = config.timeouts;
        let of_services = self.layout.shortest_timeouts(&Draft::new(&self.memory));
        for (state, own) in TIMEOUT_STATES.into_iter().zip(of_services) {
            if let Some(shortest) = config.shortest_timeouts.get_mut(state as usize) {
                *shortest = own.min(*shortest);
            }
        }
        let _ = self.memory.store_config(config);
    }

    /// Timeouts of a service as its record has them.
    pub(super) fn timeouts_in_jiffies(&self, timeouts: ServiceTimeouts) -> [u32; 3] {
        let hertz = self.memory.config().map_or(1, |config| config.jiffies_per_second.max(1));
        let ServiceTimeouts { tcp_seconds, tcp_fin_seconds, udp_seconds } = timeouts;
        [tcp_seconds, tcp_fin_seconds, udp_seconds].map(|seconds| seconds.map_or(0, |seconds| jiffies(seconds, hertz)))
    }

    /// The other way round.
    pub(super) fn timeouts_in_seconds(&self, timeouts: [u32; 3]) -> ServiceTimeouts {
        let hertz = self.memory.config().map_or(1, |config| config.jiffies_per_second.max(1));
        let [tcp_seconds, tcp_fin_seconds, udp_seconds] =
            timeouts.map(|timeout| (timeout != 0).then_some(timeout / hertz));
        ServiceTimeouts { tcp_seconds, tcp_fin_seconds, udp_seconds }
    }
}

/// 31 days at HZ 1000, the most there is, fit.
fn jiffies(seconds: u32, hertz: u32) -> u32 {
    seconds.saturating_mul(hertz)
}
