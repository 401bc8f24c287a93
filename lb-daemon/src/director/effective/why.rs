//! Why a server has the weight it has.

use std::fmt;

use ipvsadm_compat::model::ServerId;

/// Why an effective weight is what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The rule says so.
    Configured,
    /// The rule says 0.
    Quiesced,
    /// An operator drains it.
    Draining,
    /// It was drained, and is taken out.
    Drained,
    /// An operator has disabled it.
    Disabled,
    /// Its check says why.
    Down(String),
    /// Its check has not spoken, and until then it is down.
    NotCheckedYet,
    /// It has come up and does not have its whole weight yet.
    SlowStart {
        /// Thousandths of it.
        permille: u32,
        /// What all weights of the service are multiplied by meanwhile, so that there is something to divide.
        scale: u32,
    },
    /// An earlier process has left it so, and nobody has spoken since.
    Found,
    /// It is well, but too few are, and the sorry server serves.
    NoQuorum {
        /// Which.
        sorry_server: ServerId,
    },
    /// It is the sorry server, and serves.
    Sorry,
}

pub(super) fn configured(weight: u32) -> Why {
    if weight == 0 { Why::Quiesced } else { Why::Configured }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Configured => f.write_str("as configured"),
            Self::Quiesced => f.write_str("quiesced by its rule"),
            Self::Draining => f.write_str("draining"),
            Self::Drained => f.write_str("drained"),
            Self::Disabled => f.write_str("disabled"),
            Self::Down(reason) => write!(f, "down: {reason}"),
            Self::NotCheckedYet => f.write_str("down until its check has succeeded"),
            Self::SlowStart { permille, scale: 1 } => write!(f, "slow start, {} %", permille / 10),
            Self::SlowStart { permille, scale } => {
                write!(f, "slow start, {} %, all weights of the service times {scale} meanwhile", permille / 10)
            }
            Self::Found => f.write_str("as an earlier daemon left it, not checked yet"),
            Self::NoQuorum { sorry_server } => {
                write!(f, "well, but the quorum is not met and sorry server {sorry_server} serves")
            }
            Self::Sorry => f.write_str("sorry server: the quorum is not met"),
        }
    }
}
