//! A director without a data path: a rule table behind the control socket.

mod entry;

use std::net::{IpAddr, Ipv4Addr};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use ipvsadm_compat::model::{Change, ServiceId};
use ipvsadm_compat::protocol::{
    Info, Outcome, PROTOCOL_VERSION, Request, Response, SERVICES_PER_FRAME, read_frame, write_frame,
};
use ipvsadm_compat::refusal::{Reason, Refusal};
use ipvsadm_compat::rule_table::{AddressKind, Host, Interface, Limits, RuleTable};

use entry::entry;

/// The machine a case describes with `ip` commands, which land in a file.
struct Described(PathBuf);

impl Described {
    fn lines(&self) -> Vec<Vec<String>> {
        let text = std::fs::read_to_string(&self.0).unwrap_or_default();
        text.lines().map(|line| line.split_whitespace().map(str::to_owned).collect()).collect()
    }

    /// The last address of each network of which the machine has one.
    fn broadcasts(&self) -> impl Iterator<Item = Ipv4Addr> {
        self.lines().into_iter().flatten().filter_map(|word| {
            let (address, length) = word.split_once('/')?;
            let (address, length) = (address.parse::<Ipv4Addr>().ok()?, length.parse::<u32>().ok()?);
            let hosts = u32::MAX.checked_shr(length).filter(|_| length < 31)?;
            Some(Ipv4Addr::from(address.to_bits() | hosts))
        })
    }
}

impl Host for Described {
    fn address_kind(&self, address: IpAddr) -> AddressKind {
        let text = address.to_string();
        let own = self.lines().iter().flatten().any(|word| word.split('/').next() == Some(&text));
        let loopback = matches!(address, IpAddr::V4(address) if address.is_loopback());
        match address {
            _ if own || loopback => AddressKind::Local,
            IpAddr::V4(address) if self.broadcasts().any(|broadcast| broadcast == address) => AddressKind::Broadcast,
            _ => AddressKind::Other,
        }
    }

    fn interface(&self, name: &str) -> Option<Interface> {
        let there = self.lines().iter().any(|words| words.starts_with(&["link".into(), "add".into(), name.into()]));
        there.then_some(Interface { mtu: 1500, up: true })
    }
}

/// Answers on `socket` until the process ends. `machine` is the file that describes the machine.
pub(crate) fn serve(socket: &Path, machine: &Path) {
    let listener = UnixListener::bind(socket).unwrap();
    let table = Arc::new(Mutex::new(RuleTable::new(Limits::default())));
    let machine = machine.to_owned();
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let (table, machine) = (Arc::clone(&table), Described(machine.clone()));
            std::thread::spawn(move || answer_all(stream, &table, &machine));
        }
    });
}

fn answer_all(mut stream: UnixStream, table: &Mutex<RuleTable>, machine: &Described) {
    while let Ok(Some(request)) = read_frame::<Request>(&mut stream) {
        let mut table = table.lock().unwrap_or_else(PoisonError::into_inner);
        for response in answers(request, &mut table, machine) {
            if write_frame(&mut stream, &response).is_err() {
                return;
            }
        }
    }
}

fn answers(request: Request, table: &mut RuleTable, machine: &Described) -> Vec<Response> {
    match request {
        Request::Hello(_) => vec![Response::Welcome { version: PROTOCOL_VERSION, pid: std::process::id() }],
        Request::Change(change) => match table.apply(&change, machine) {
            Ok(_) => vec![Response::Done(Outcome::default())],
            Err(refusal) => vec![Response::Refused(refusal)],
        },
        Request::Batch { changes, atomic, dry_run } => {
            let mut tried = table.clone();
            let results: Vec<_> = changes.iter().map(|change| outcome(&mut tried, change, machine)).collect();
            if !(dry_run || atomic && results.iter().any(Result::is_err)) {
                *table = tried;
            }
            vec![Response::Results(results)]
        }
        Request::GetServices { service } => services(table, service),
        Request::GetTimeouts => vec![Response::Timeouts(table.timeouts())],
        Request::GetSyncDaemons => vec![Response::SyncDaemons(table.sync_daemons().cloned().collect())],
        Request::GetConnections => vec![Response::End],
        Request::GetInfo => vec![Response::Info(Info::default())],
        Request::Lbd(_) => vec![Response::Refused(Reason::NotSupported.into())],
    }
}

fn outcome(table: &mut RuleTable, change: &Change, machine: &Described) -> Result<Outcome, Refusal> {
    table.apply(change, machine).map(|_| Outcome::default())
}

fn services(table: &RuleTable, service: Option<ServiceId>) -> Vec<Response> {
    let chosen: Vec<_> = match service {
        None => table.services().map(entry).collect(),
        Some(id) => match table.service(&id) {
            Some(rules) => vec![entry(rules)],
            None => return vec![Response::Refused(Reason::NoSuchService.into())],
        },
    };
    let frames = chosen.chunks(SERVICES_PER_FRAME).map(|chunk| Response::Services(chunk.to_vec()));
    frames.chain([Response::End]).collect()
}
