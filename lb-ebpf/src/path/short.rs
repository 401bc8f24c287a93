//! The short way: most packets are of a connection that is there, or not ours at all.
//!
//! It asks the same questions as the long way, in an order that needs fewer of them, and finishes a packet with the same
//! steps. Whatever is not plain is left to the long way: until a packet is finished here, nothing has changed.

use crate::{
    abi::{Config, SERVER_AVAILABLE, SERVER_DEAD, SERVICE_SERVED},
    endpoint_table::{self, EndpointKey},
    environment::Environment,
    packet::Packet,
    parse::TCP,
    path::{self, Flow, reply, request},
    tcp_state::TCP_SYN,
    verdict::{Reason, Verdict},
};

/// Decides what becomes of a packet, and rewrites it if it is forwarded. `None`: the long way decides.
///
/// The environment must answer at once: it has no route to tell, and is asked for none but by a hook that hands on.
#[inline(always)]
pub fn decide<P: Packet, E: Environment>(packet: &mut P, environment: &E) -> Option<Verdict> {
    let flow = path::read_flow(packet, environment).ok()?;
    // what begins a connection, or takes the place of one that is over
    if flow.network.protocol == TCP && flow.tcp_flags & TCP_SYN != 0 {
        return None;
    }
    let config = environment.config()?;
    if may_be_endpoint(environment, config, &flow.destination()) {
        return to_server(packet, environment, config, &flow);
    }
    if may_be_endpoint(environment, config, &flow.source()) {
        return finished(reply::decide(packet, environment, config, &flow));
    }
    Some(path::NOT_OURS)
}

// Not a closure: that would become a subprogram, and the key go through memory.
#[inline(always)]
fn may_be_endpoint<E: Environment>(environment: &E, config: &Config, key: &EndpointKey) -> bool {
    endpoint_table::may_hold(environment, config.endpoints, &config.keys, key)
}

#[inline(always)]
fn to_server<P: Packet, E: Environment>(
    packet: &mut P,
    environment: &E,
    config: &Config,
    flow: &Flow,
) -> Option<Verdict> {
    let now = environment.now();
    let connection = environment.find_request(&request::key(flow), now)?;
    let server = environment.server(connection.life.server())?;
    // its address may no longer be one of this host's
    let is_served = environment.service(server.service)?.flags & SERVICE_SERVED != 0;
    if !is_served || server.flags & (SERVER_AVAILABLE | SERVER_DEAD) != SERVER_AVAILABLE {
        return None;
    }
    finished(request::forward(packet, environment, config, flow, connection, server, now))
}

/// A verdict that is final: a packet that was sent, or was written to in vain.
#[inline(always)]
fn finished(verdict: Result<Verdict, Verdict>) -> Option<Verdict> {
    match verdict {
        Ok(verdict) => Some(verdict),
        Err(verdict) if matches!(verdict.reason, Reason::RewriteFailed) => Some(verdict),
        Err(_) => None,
    }
}
