//! What a director without a data path answers to a listing.

use ipvsadm_compat::model::{ServerEntry, ServiceEntry, Statistics};
use ipvsadm_compat::rule_table::ServiceRules;

/// A service with its real servers, and no readings.
pub(crate) fn entry(rules: &ServiceRules) -> ServiceEntry {
    let server = |server: &ipvsadm_compat::rule_table::ServerRules| ServerEntry {
        id: server.id,
        settings: server.settings,
        active: 0,
        inactive: 0,
        persistent: 0,
        statistics: Statistics::default(),
        effective_weight: None,
        presence: Default::default(),
    };
    ServiceEntry {
        id: rules.id,
        settings: rules.settings.clone(),
        statistics: Statistics::default(),
        servers: rules.servers.iter().map(server).collect(),
    }
}
