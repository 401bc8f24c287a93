//! What IPVS's sysctls change.

use anyhow::Result;
use lb_ebpf::abi::{CONFIG_CONN_REUSE, CONFIG_CONN_REUSE_FIN_WAIT, CONFIG_EXPIRE_NODEST, CONFIG_NAT_ICMP_SEND};
use lb_ebpf::verdict::{Answer, Reason};

use super::super::frame::{tcp, udp};
use super::super::world::{CLIENT, SERVER1, SERVER2, VIP};
use super::super::{Bench, Expected};
use super::{at, direct, masqueraded};

/// `nat_icmp_send`: a masqueraded real server is told that its packet belongs to no connection; never after a reset.
pub fn strangers_of_a_server_are_answered(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client, server) = (VIP[family], CLIENT[family], at(SERVER1[family], 80));
        let service = at(vip, 80);
        bench.rules(&format!("-A -t {service} -s rr\n-a -t {service} -r {server} -m"))?;
        let passed = Expected::Pass(Reason::NotOurs);
        let answered = Expected::Answer(Reason::ReplyUnknown, Answer::PortUnreachable, 0);
        let packet = |letters| tcp(server, (client, 9), letters);
        bench.server("without the setting", &packet("A"), &passed)?;
        bench.set_flags(CONFIG_NAT_ICMP_SEND, 0);
        bench.server("a segment", &packet("A"), &answered)?;
        bench.server("a reset", &packet("R"), &passed)?;
        bench.server("another port's", &tcp((server.ip(), 81), (client, 9), "A"), &passed)?;
        bench.set_flags(0, CONFIG_NAT_ICMP_SEND);
    }
    Ok(())
}

/// `conn_reuse_mode` 2: FIN_WAIT is the last state of a directly routed connection that the director sees.
pub fn fin_wait_is_an_end_where_replies_are_not_seen(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client) = (VIP[family], CLIENT[family]);
        let (first, second) = (SERVER1[family], SERVER2[family]);
        let service = at(vip, 80);
        bench.rules(&format!(
            "-A -t {service} -s rr\n-a -t {service} -r {} -g\n-a -t {service} -r {} -g",
            at(first, 80),
            at(second, 80)
        ))?;
        let send = |bench: &mut Bench, port, letters, server| {
            let packet = tcp((client, port), service, letters);
            bench.client(letters, &packet, &direct(&packet, server))
        };
        // rr: the newest first, then the other, and so on
        for (set, port, server, next) in [
            (CONFIG_CONN_REUSE, 43_001, second, second),
            (CONFIG_CONN_REUSE | CONFIG_CONN_REUSE_FIN_WAIT, 43_002, first, second),
        ] {
            let port = port + 10 * family as u16;
            bench.set_flags(set, (CONFIG_CONN_REUSE | CONFIG_CONN_REUSE_FIN_WAIT) & !set);
            for letters in ["S", "A", "FA"] {
                send(bench, port, letters, server)?;
            }
            bench.states(port, &["FIN_WAIT"])?;
            send(bench, port, "S", next)?;
        }
        bench.set_flags(CONFIG_CONN_REUSE, CONFIG_CONN_REUSE_FIN_WAIT);
    }
    Ok(())
}

/// `expire_nodest_conn`: what may begin a connection is scheduled anew where the old one's server is gone, or quiesced.
pub fn what_may_begin_a_connection_leaves_a_removed_server(bench: &mut Bench) -> Result<()> {
    for family in 0..2 {
        let (vip, client) = (VIP[family], CLIENT[family]);
        let (web, names) = (at(vip, 80), at(vip, 53));
        let (first, second) = (at(SERVER1[family], 80), at(SERVER2[family], 80));
        let (first_names, second_names) = (at(SERVER1[family], 53), at(SERVER2[family], 53));
        bench.set_flags(CONFIG_EXPIRE_NODEST | CONFIG_CONN_REUSE, 0);
        bench.rules(&format!(
            "-A -t {web} -s rr\n-a -t {web} -r {first} -m\n-a -t {web} -r {second} -m\n\
             -A -u {names} -s rr\n-a -u {names} -r {first_names} -m\n-a -u {names} -r {second_names} -m"
        ))?;
        let syn = |port| tcp((client, port), web, "S");
        let question = udp((client, 45_001), names, b"?");
        bench.client("to the newest", &syn(44_001), &masqueraded(&syn(44_001), second))?;
        bench.client("to the newest", &question, &masqueraded(&question, second_names))?;
        bench.rules(&format!("-d -t {web} -r {second}\n-d -u {names} -r {second_names}"))?;
        bench.client("to the other", &syn(44_001), &masqueraded(&syn(44_001), first))?;
        bench.client("to the other", &question, &masqueraded(&question, first_names))?;
        bench.rules(&format!("-a -t {web} -r {second} -m\n-e -t {web} -r {first} -m -w 0"))?;
        bench.client("from a quiesced one", &syn(44_001), &masqueraded(&syn(44_001), second))?;
        bench.set_flags(CONFIG_CONN_REUSE, CONFIG_EXPIRE_NODEST);
    }
    Ok(())
}
