//! What lies over the rules, in the maps.

use ipvsadm_compat::model::Presence;
use lb_ebpf::abi::{SERVER_AVAILABLE, SERVER_WITHHELD};

use super::*;
use crate::director::effective::{Administrative, Health, ServicePolicy, SorryServer, Why};

fn down() -> Health {
    Health::Down { reason: "refused".to_owned() }
}

fn rig() -> Rig {
    let mut rig = Rig::new(network(&["192.0.2.1"]));
    rig.change(add(vip(80), "wrr")).unwrap();
    rig.change(put(vip(80), 1, NAT, 5)).unwrap();
    rig.change(put(vip(80), 2, NAT, 3)).unwrap();
    rig
}

impl Rig {
    fn set_health(&mut self, last: u8, health: Health) {
        self.director.set_health([(vip(80), server(last), health)], &self.readings, self.now).unwrap();
    }

    fn set_policy(&mut self, policy: ServicePolicy) {
        self.director.set_policies(&HashMap::from([(vip(80), policy)]), &self.readings, self.now).unwrap();
    }

    fn notices(&mut self) -> Vec<Notice> {
        std::iter::from_fn(|| self.director.next_notice()).collect()
    }

    /// `SERVER:EFFECTIVE/CONFIGURED`, the newest first; withheld ones in brackets, the sorry one with an s.
    fn listed(&self) -> String {
        let entries = self.director.entries(Some(&vip(80)), &self.readings);
        let show = |server: &ipvsadm_compat::model::ServerEntry| {
            let text = format!("{}:{}/{}", server.id.address, server.weight(), server.settings.weight);
            match server.presence {
                Presence::Listed => text,
                Presence::Withheld => format!("[{text}]"),
                Presence::Sorry => format!("s{text}"),
            }
        };
        entries[0].servers.iter().map(show).collect::<Vec<_>>().join(" ")
    }
}

fn sorry_server() -> SorryServer {
    SorryServer { id: server(9), settings: ServerSettings { forwarding: NAT, weight: 1, ..ServerSettings::default() } }
}

#[test]
fn a_server_that_is_down_is_withheld_and_comes_back_with_its_index_and_counters() {
    let mut rig = rig();
    let index = rig.director.layout.server_index(&vip(80), &server(1)).unwrap();
    rig.readings.1.insert(index, ServerStatistics { connections: 7, ..ServerStatistics::default() });
    rig.set_health(1, down());
    assert_eq!(rig.listed(), "10.0.0.2:3/3 [10.0.0.1:0/5]");
    let flags = rig.server(&vip(80), &server(1)).flags & (SERVER_AVAILABLE | SERVER_WITHHELD);
    assert_eq!(flags, SERVER_WITHHELD);
    // Two minutes later its index is still its own.
    rig.now += crate::plan::TRASH_PERIOD * 2;
    rig.director.tick(&rig.readings, rig.now);
    rig.director.tick(&rig.readings, rig.now);
    rig.set_health(1, Health::Up);
    assert_eq!(rig.listed(), "10.0.0.2:3/3 10.0.0.1:5/5");
    assert_eq!(rig.director.layout.server_index(&vip(80), &server(1)), Some(index));
    let entries = rig.director.entries(None, &rig.readings);
    assert_eq!(entries[0].servers[1].statistics.connections, 7);
}

#[test]
fn an_edit_changes_the_configured_weight_of_a_server_that_is_down() {
    let mut rig = rig();
    rig.set_policy(ServicePolicy { inhibit: true, ..ServicePolicy::default() });
    rig.set_health(1, down());
    rig.change(edit(vip(80), 1, NAT, 8)).unwrap();
    assert_eq!(rig.listed(), "10.0.0.2:3/3 10.0.0.1:0/8");
    rig.set_health(1, Health::Up);
    assert_eq!(rig.listed(), "10.0.0.2:3/3 10.0.0.1:8/8");
}

#[test]
fn a_restarted_daemon_keeps_effective_weights_until_checks_have_spoken() {
    let mut rig = rig();
    rig.set_health(1, down());
    rig.director.set_administrative([(vip(80), server(2), Administrative::Draining)], &rig.readings, rig.now).unwrap();
    let before = "10.0.0.2:0/3 [10.0.0.1:0/5]";
    assert_eq!(rig.listed(), before);
    let mut rig = rig.restart();
    assert_eq!(rig.listed(), before);
    let why = |rig: &Rig, place: usize| rig.director.effective(&vip(80), rig.now).unwrap().servers[place].why.clone();
    assert_eq!(why(&rig, 1), Why::Found);
    rig.set_health(1, Health::Unknown { serves: None });
    assert_eq!(rig.listed(), before);
    // Nobody speaks for server 2 any more.
    rig.director.settle(&rig.readings, rig.now).unwrap();
    assert_eq!(rig.listed(), "10.0.0.2:3/3 [10.0.0.1:0/5]");
    rig.set_health(1, Health::Up);
    assert_eq!(rig.listed(), "10.0.0.2:3/3 10.0.0.1:5/5");
}

#[test]
fn the_sorry_server_comes_and_goes_with_the_quorum_and_survives_a_restart() {
    let mut rig = rig();
    rig.set_policy(ServicePolicy { sorry_server: Some(sorry_server()), ..ServicePolicy::default() });
    assert_eq!(rig.notices(), []);
    rig.set_health(1, down());
    assert_eq!(rig.notices(), []);
    rig.set_health(2, down());
    let lost = "s10.0.0.9:1/1 [10.0.0.2:0/3] [10.0.0.1:0/5]";
    assert_eq!(rig.listed(), lost);
    assert_eq!(rig.notices(), [Notice::Quorum { service: vip(80), is_met: false, well_weight: 0 }]);
    assert_eq!(rig.rules(), ["192.0.2.1:80/tcp wrr 3:10.0.0.2:80 5:10.0.0.1:80"], "it is no rule");
    let mut rig = rig.restart();
    assert_eq!(rig.listed(), lost);
    rig.set_policy(ServicePolicy { sorry_server: Some(sorry_server()), ..ServicePolicy::default() });
    rig.set_health(2, Health::Up);
    assert_eq!(rig.listed(), "10.0.0.2:3/3 [10.0.0.1:0/5]");
    assert_eq!(rig.notices(), [Notice::Quorum { service: vip(80), is_met: true, well_weight: 3 }]);
}

#[test]
fn a_slow_start_goes_on_by_itself() {
    let mut rig = rig();
    rig.set_policy(ServicePolicy { slow_start: std::time::Duration::from_secs(10), ..ServicePolicy::default() });
    rig.set_health(1, down());
    rig.set_health(1, Health::Up);
    assert_eq!(rig.listed(), "10.0.0.2:30/3 10.0.0.1:1/5");
    for (seconds, expected) in [(5, "10.0.0.2:30/3 10.0.0.1:25/5"), (5, "10.0.0.2:3/3 10.0.0.1:5/5")] {
        rig.now += std::time::Duration::from_secs(seconds);
        rig.director.tick(&rig.readings, rig.now);
        assert_eq!(rig.listed(), expected);
    }
}

#[test]
fn what_lies_over_a_rule_goes_with_it() {
    let mut rig = rig();
    rig.set_health(1, down());
    rig.change(Change::DeleteServer { service: vip(80), server: server(1) }).unwrap();
    rig.change(put(vip(80), 1, NAT, 5)).unwrap();
    assert_eq!(rig.listed(), "10.0.0.1:5/5 10.0.0.2:3/3");
    rig.set_health(1, down());
    rig.change(Change::Flush).unwrap();
    assert!(rig.director.overlays().server(&vip(80), &server(1)).is_none());
}

#[test]
fn a_reload_with_another_policy_touches_that_service_only() {
    let mut rig = rig();
    let mut files = files(vec![add(vip(80), "wrr"), put(vip(80), 1, NAT, 5), put(vip(80), 2, NAT, 3)]);
    rig.director.reload_all(&files, &rig.readings, rig.now).unwrap();
    rig.set_health(1, down());
    files.policies.insert(vip(80), ServicePolicy { inhibit: true, ..ServicePolicy::default() });
    let reloaded = rig.director.reload(&files, &rig.readings, rig.now).unwrap();
    assert_eq!(reloaded, Reloaded { changes: 1, kept: 0 });
    assert_eq!(rig.listed(), "10.0.0.2:3/3 10.0.0.1:0/5", "no health is forgotten");
    assert_eq!(rig.director.reload(&files, &rig.readings, rig.now).unwrap(), Reloaded::default());
}
