//! The director daemon: rules, control socket, addresses, and the only door to the data path's maps.

pub mod address;
pub mod boot;
pub mod command_line;
pub mod config;
pub mod control;
pub mod datapath;
pub mod director;
pub mod drain;
pub mod events;
pub mod health;
pub mod metrics;
pub mod notify;
pub mod plan;
pub mod privileges;
pub mod reset;
pub mod run;
pub mod state;
pub mod vrrp;
