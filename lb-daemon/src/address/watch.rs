//! Following the kernel's network through netlink.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::time::Duration;

use futures::channel::mpsc::UnboundedReceiver;
use futures::{StreamExt, TryStreamExt};
use netlink_packet_core::{NetlinkMessage, NetlinkPayload};
use netlink_packet_route::{AddressFamily, RouteNetlinkMessage};
use rtnetlink::sys::SocketAddr;
use rtnetlink::{Handle, MulticastGroup, new_connection, new_multicast_connection};
use tokio::sync::mpsc::Sender;
use tokio::time::{Instant, sleep, timeout_at};

use super::{Network, NextHop, messages};

/// Time between two readings of the network: configuring one interface takes some ten messages. The first change after
/// a pause is read at once, so that an address serves as soon as the command that set it has returned, or nearly.
const GATHER: Duration = Duration::from_millis(20);
/// How long to wait before a lost netlink socket is opened again.
const REOPEN: Duration = Duration::from_millis(500);

/// What the watcher saw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Links or local addresses are now these.
    Network(Network),
    /// Some route changed: ways to real servers may be others now.
    Routes,
}

/// Why the kernel's network could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No socket.
    #[error("cannot open a netlink socket")]
    Open(#[source] std::io::Error),
    /// A request failed.
    #[error("cannot read {what} from the kernel")]
    Request {
        /// What was asked for.
        what: &'static str,
        /// The kernel's answer.
        #[source]
        source: rtnetlink::Error,
    },
}

/// Reads the network once.
pub async fn network() -> Result<Network, Error> {
    let (connection, handle, _) = new_connection().map_err(Error::Open)?;
    let task = tokio::spawn(connection);
    let network = read(&handle).await;
    task.abort();
    network
}

/// Sends every change to `changes` for as long as somebody receives them. The first message is the network as it is.
///
/// A lost socket (its buffer overran, say) is opened again and everything is read anew, so no change is missed.
pub async fn watch(changes: Sender<Change>) {
    while !changes.is_closed() {
        if let Err(error) = follow(&changes).await {
            let cause = error_chain(&error);
            tracing::warn!(cause, "lost sight of the kernel's network, trying again; hint: is netlink permitted?");
        }
        sleep(REOPEN).await;
    }
}

async fn follow(changes: &Sender<Change>) -> Result<(), Error> {
    let groups = [
        MulticastGroup::Link,
        MulticastGroup::Ipv4Ifaddr,
        MulticastGroup::Ipv6Ifaddr,
        MulticastGroup::Ipv4Route,
        MulticastGroup::Ipv6Route,
        MulticastGroup::Ipv4Rule,
        MulticastGroup::Ipv6Rule,
    ];
    let (connection, _, mut notifications) = new_multicast_connection(&groups).map_err(Error::Open)?;
    let notifier = tokio::spawn(connection);
    // What is asked for comes by another socket: a flood of notifications cannot push it out.
    let (connection, handle, _) = new_connection().map_err(Error::Open)?;
    let reader = tokio::spawn(connection);
    let result = follow_notifications(&handle, &mut notifications, changes).await;
    notifier.abort();
    reader.abort();
    result
}

async fn follow_notifications(
    handle: &Handle,
    notifications: &mut UnboundedReceiver<(NetlinkMessage<RouteNetlinkMessage>, SocketAddr)>,
    changes: &Sender<Change>,
) -> Result<(), Error> {
    let mut known = None;
    let mut network_changed = true;
    loop {
        if network_changed {
            let network = read(handle).await?;
            if known.as_ref() != Some(&network) {
                known = Some(network.clone());
                if changes.send(Change::Network(network)).await.is_err() {
                    return Ok(());
                }
            }
        }
        if changes.send(Change::Routes).await.is_err() {
            return Ok(());
        }
        match gather(notifications, Instant::now() + GATHER).await {
            Some(changed) => network_changed = changed,
            None => return Ok(()),
        }
    }
}

/// Waits for a notification, and for more of them until `deadline` (when that has passed: takes those that are there).
/// Whether the network must be read again; `None` when the socket is gone.
async fn gather(
    notifications: &mut UnboundedReceiver<(NetlinkMessage<RouteNetlinkMessage>, SocketAddr)>,
    deadline: Instant,
) -> Option<bool> {
    let mut network_changed = is_change(&notifications.next().await?.0);
    while let Ok(message) = timeout_at(deadline, notifications.next()).await {
        network_changed |= is_change(&message?.0);
    }
    Some(network_changed)
}

fn is_change(message: &NetlinkMessage<RouteNetlinkMessage>) -> bool {
    match &message.payload {
        NetlinkPayload::InnerMessage(message) => messages::changes_network(message),
        // Overrun, errors: something was missed.
        _ => true,
    }
}

async fn read(handle: &Handle) -> Result<Network, Error> {
    let failed = |what| move |source| Error::Request { what, source };
    let links: Vec<_> = handle.link().get().execute().try_collect().await.map_err(failed("the links"))?;
    let links = links.iter().map(messages::link).map(|link| (link.index, link)).collect();
    let mut network = Network { links, ..Network::default() };
    for family in [AddressFamily::Inet, AddressFamily::Inet6] {
        let mut routes = handle.route().get(messages::local_routes_request(family)).execute();
        while let Some(route) = routes.try_next().await.map_err(failed("the local routes"))? {
            if let Some((address, length)) = messages::local_prefix(&route) {
                network.local.insert(address, length);
            }
            network.broadcast.extend(messages::broadcast_address(&route));
        }
    }
    Ok(network)
}

/// Asks the kernel for the way to each of `addresses`; those without one are left out.
pub async fn next_hops(addresses: Vec<IpAddr>) -> Result<BTreeMap<IpAddr, NextHop>, Error> {
    let (connection, handle, _) = new_connection().map_err(Error::Open)?;
    let task = tokio::spawn(connection);
    let mut hops = BTreeMap::new();
    for address in addresses {
        let mut answers = handle.route().get(messages::route_request(address)).execute();
        // "Network is unreachable" is an answer: there is no way.
        if let Ok(Some(answer)) = answers.try_next().await
            && let Some(hop) = messages::next_hop(address, &answer)
        {
            hops.insert(address, hop);
        }
    }
    task.abort();
    Ok(hops)
}

fn error_chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block_on<T>(future: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
    }

    #[test]
    fn the_hosts_own_network_is_read() {
        let network = block_on(network()).unwrap();
        let loopback = network.links.values().find(|link| link.is_loopback).unwrap();
        assert_eq!(loopback.name, "lo");
        assert!(loopback.unusable_because().is_some());
    }

    #[test]
    fn the_watcher_begins_with_the_network_as_it_is() {
        block_on(async {
            let (changes, mut received) = tokio::sync::mpsc::channel(4);
            let task = tokio::spawn(watch(changes));
            let Some(Change::Network(seen)) = received.recv().await else { panic!("no network first") };
            assert!(seen.links.values().any(|link| link.is_loopback));
            assert_eq!(received.recv().await, Some(Change::Routes));
            task.abort();
        });
    }

    #[test]
    fn a_local_address_has_no_next_hop() {
        let loopback: IpAddr = "127.0.0.1".parse().unwrap();
        assert_eq!(block_on(next_hops(vec![loopback])).unwrap(), BTreeMap::new());
    }
}
