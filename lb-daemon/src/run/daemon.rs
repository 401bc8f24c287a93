//! `lbd run`.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use ipvsadm_compat::protocol::DEFAULT_SOCKET;
use sd_notify::NotifyState;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::mpsc;
use tokio::time::{MissedTickBehavior, interval};

use super::engine::Engine;
use super::files::Files;
use super::finished::Finished;
use super::health::MOST_AT_ONCE;
use super::interfaces::Interfaces;
use super::loads::{Asker, Purpose};
use super::{Failure, interfaces, system};
use crate::address::{Network, watch};
use crate::command_line::RunOptions;
use crate::config::Config;
use crate::control::{self, Access, ControlSocket, Here};
use crate::datapath::{Datapath, Options};
use crate::events::{Event, Kind, Recorder};
use crate::health::Report;
use crate::metrics;
use crate::notify::Notifier;
use crate::privileges::{self, Kept, User};
use crate::state::StateDirectory;

/// Time between two sweeps of the connection table.
const SWEEP: Duration = Duration::from_secs(1);
/// Changes of the network that wait for the engine; the watcher waits when there are more.
const NETWORK_CHANGES: usize = 4;

/// How long a daemon that stops waits for files that are being written. One that is being read, or a host name that is
/// being looked up, may take for ever.
const LAST_WORK: Duration = Duration::from_secs(2);

/// Runs the daemon until it is told to stop.
pub(super) fn run(options: &RunOptions) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let result = runtime.block_on(serve(options));
    runtime.shutdown_timeout(LAST_WORK);
    result
}

/// What can interrupt the daemon.
struct Signals {
    terminate: Signal,
    interrupt: Signal,
    hangup: Signal,
}

impl Signals {
    fn listen() -> std::io::Result<Self> {
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            hangup: signal(SignalKind::hangup())?,
        })
    }
}

async fn serve(options: &RunOptions) -> Result<(), Failure> {
    // Before anything is held: a signal from here on ends the daemon in order.
    let signals = Signals::listen()?;
    system::raise_open_files();
    let network = watch::network().await?;
    let user = options.user.as_deref().map(User::named).transpose().map_err(wrong_usage)?;
    let files = Files::of(options);
    let contents = files.load(&network).map_err(Failure::Configuration)?;
    let names = interface_names(options, &contents.config);
    // What cannot work is said before anything is touched.
    Datapath::is_possible()?;
    interfaces::check(names, &network)?;
    let group = control::socket_group(options.socket_group.as_deref().or(contents.config.control.group.as_deref()));
    let group = group.map_err(|problem| Failure::Configuration(vec![problem]))?;
    let access = Access::new(group);
    let path = socket_path(options, &contents.config);
    let (socket, listener) = ControlSocket::bind(&path, group)?;
    let notifier = Notifier::new(&contents.config.notify).map_err(|problem| Failure::Configuration(vec![problem]))?;
    let (sender, finished) = mpsc::channel(1);
    let state = Arc::new(state_directory(options));
    let events = Recorder::with_past_of(&state);
    let mut engine = start(options, network, files, &contents.config, &events, sender)?;
    let applied = if engine.director.holds(&contents.rules) {
        tracing::debug!("the files are as they were when they were last applied, the rules stay as they are");
        engine.hold_files(&contents)
    } else {
        engine.apply_files(&contents, false).await.map(drop)
    };
    let applied = applied.and_then(|()| engine.complete().map_err(|no_room| vec![no_room.to_string()]));
    if let Err(problems) = applied {
        give_up(engine);
        return Err(Failure::Configuration(problems));
    }
    engine.restore_drains(Arc::clone(&state));
    warn(options, &engine).await;
    give_up_privileges(options, user, &socket, &state, &mut engine)?;
    let reports = engine.start_checks().await?;

    let (sender, requests) = mpsc::channel(control::MAX_WAITING);
    let keeper = events.keep_in(state);
    notifier.start(&events);
    let here =
        Here { network_namespace: system::network_namespace(), socket: path.clone(), access, events: events.clone() };
    tokio::spawn(control::serve(listener, here, sender));
    let (sender, changes) = mpsc::channel(NETWORK_CHANGES);
    tokio::spawn(watch::watch(sender));
    // One question is answered at a time.
    let (sender, questions) = mpsc::channel(1);
    if let Some(listen) = contents.config.metrics.address() {
        tokio::spawn(metrics::serve(listen, sender, engine.recorded.clone()));
    }
    // Fails only where nobody wants to know.
    let _ = sd_notify::notify(&[NotifyState::Ready]);
    let rules = engine.director.rules();
    events.record(Event::new(Kind::DaemonStarted).new_value(format!(
        "lbd {}, socket {}, pin {}, {} virtual services, {} real servers",
        env!("CARGO_PKG_VERSION"),
        path.display(),
        options.pin.display(),
        rules.service_count(),
        rules.server_count(),
    )));
    let signal = work(&mut engine, requests, questions, changes, finished, reports, signals).await;
    drop(socket);
    stop(engine, options.unload_on_stop, signal)?;
    drop(keeper);
    Ok(())
}

/// Where `ipvsadm` and `lbd` find this daemon.
fn socket_path(options: &RunOptions, config: &Config) -> PathBuf {
    let named = options.socket.as_ref().or(config.control.socket.as_ref());
    named.map_or_else(|| PathBuf::from(DEFAULT_SOCKET), Clone::clone)
}

/// Where this daemon keeps what survives a restart.
fn state_directory(options: &RunOptions) -> StateDirectory {
    match &options.state {
        Some(path) => StateDirectory::new(path),
        None => StateDirectory::new(&StateDirectory::default_for(&options.pin)),
    }
}

fn wrong_usage(error: privileges::Error) -> Failure {
    Failure::Configuration(vec![error.to_string()])
}

/// What comes after needs little: see [`privileges`].
fn give_up_privileges(
    options: &RunOptions,
    user: Option<User>,
    socket: &ControlSocket,
    state: &StateDirectory,
    engine: &mut Engine,
) -> Result<(), Failure> {
    let owner = user.clone().unwrap_or_else(User::current);
    engine.datapath.hand_over(&owner)?;
    state.hand_over(&owner);
    let mut writable = vec![options.pin.clone(), state.path().to_owned()];
    writable.extend(options.writable.iter().cloned());
    // Root removes its socket at the end; another user leaves it.
    let unlinked = socket.directory().filter(|_| user.is_none()).map(Path::to_owned).into_iter().collect();
    let emptied = options.pin.parent().map(Path::to_owned).into_iter().collect();
    let mut readable = engine.files.directories();
    readable.extend(engine.checking.directories());
    readable.extend(Notifier::directories(&engine.config.notify, engine.quorum_programs()));
    privileges::give_up(&Kept { user, readable, writable, unlinked, emptied })?;
    Ok(())
}

/// The interfaces that are named; none: all that can.
fn interface_names<'a>(options: &'a RunOptions, config: &'a Config) -> &'a [String] {
    if options.interfaces.is_empty() { &config.interfaces } else { &options.interfaces }
}

/// Opens the data path, attaches it, and takes over the rules in it.
fn start(
    options: &RunOptions,
    network: Network,
    files: Files,
    config: &Config,
    events: &Recorder,
    finished: mpsc::Sender<Finished>,
) -> Result<Engine, Failure> {
    let connections = options.connections.or(config.connections);
    let mut datapath = Datapath::open(&Options { pin: options.pin.clone(), connections, tc: None })?;
    if let Some(mount) = datapath.mounted() {
        tracing::warn!(
            mount = %mount.display(),
            "a BPF file system was mounted here, and what is pinned ends with that mount; \
             hint: mount one for the whole system, or start lbd by `nsenter --net=…` instead of `ip netns exec`"
        );
    }
    tracing::debug!(adopted = datapath.is_adopted(), connections = datapath.connections(), "data path opened");
    datapath.set_local_addresses(&network.never_clients())?;
    let names = interface_names(options, config).to_vec();
    let mode = options.attach.or(config.attach).unwrap_or_default();
    let mut interfaces = Interfaces::new(names, mode, events.clone());
    let links = network.clone();
    // The rules first: programs that are attached find them.
    let mut engine = Engine::start(
        datapath,
        network,
        Interfaces::new(Vec::new(), mode, events.clone()),
        files,
        config.clone(),
        socket_path(options, config),
        finished,
    )?;
    engine.record_into(events);
    if engine.datapath.is_adopted() {
        record_adoption(&engine);
    }
    let started = interfaces.start(&mut engine.datapath, &links);
    if let Err(error) = started {
        give_up(engine);
        return Err(error.into());
    }
    engine.interfaces = interfaces;
    engine.follow_transmitters();
    Ok(engine)
}

fn record_adoption(engine: &Engine) {
    let rules = engine.director.rules();
    engine.events.record(Event::new(Kind::DataPathAdopted).new_value(format!(
        "{} virtual services, {} real servers, room for {} connections",
        rules.service_count(),
        rules.server_count(),
        engine.datapath.connections(),
    )));
}

/// A start that fails takes with it what it has made; what it found stays as it was.
fn give_up(engine: Engine) {
    if !engine.datapath.is_adopted()
        && let Err(error) = engine.datapath.unload()
    {
        tracing::warn!(%error, "what this start has pinned is still there");
    }
}

async fn warn(options: &RunOptions, engine: &Engine) {
    let [ipv4, ipv6] = system::Forwarding::ALL;
    if options.set_sysctls {
        ipv4.set();
        ipv6.set();
    }
    let mut warnings = engine.warnings();
    // Rules may yet come by hand; of IPv6, which many do without, only where it is used.
    if warnings.is_empty() && ipv4.is_off() {
        warnings.push(ipv4.advice());
    }
    warnings.iter().for_each(|warning| tracing::warn!("{warning}, or start lbd with --set-sysctls"));
    system::warn_of_reverse_path_filter();
    system::warn_of_firewalls().await;
}

/// Everything that happens comes by here, one thing at a time; the signal that ends it.
async fn work(
    engine: &mut Engine,
    mut requests: mpsc::Receiver<control::Asked>,
    mut questions: mpsc::Receiver<metrics::Question>,
    mut changes: mpsc::Receiver<watch::Change>,
    mut finished: mpsc::Receiver<Finished>,
    mut reports: mpsc::Receiver<Report>,
    mut signals: Signals,
) -> &'static str {
    let has_watchdog = sd_notify::watchdog_enabled().is_some();
    let mut second = interval(SWEEP);
    second.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut said = Vec::new();
    loop {
        tokio::select! {
            Some(asked) = requests.recv() => engine.answer(asked).await,
            Some(question) = questions.recv() => engine.measure(question),
            Some(change) = changes.recv() => engine.follow_network(change),
            Some(finished) = finished.recv() => engine.take(finished).await,
            1.. = reports.recv_many(&mut said, MOST_AT_ONCE) => engine.take_reports(std::mem::take(&mut said)).await,
            _ = second.tick() => {
                engine.tick();
                // From here and nowhere else: a loop that hangs is seen.
                if has_watchdog {
                    let _ = sd_notify::notify(&[NotifyState::Watchdog]);
                }
            }
            _ = signals.hangup.recv() => {
                let _ = sd_notify::notify(&[NotifyState::Reloading, monotonic_now()]);
                engine.load(Purpose::Reload { all: false }, Asker::Signal);
            }
            _ = signals.terminate.recv() => return "SIGTERM",
            _ = signals.interrupt.recv() => return "SIGINT",
        }
        engine.follow_rules().await;
    }
}

/// systemd wants to know when a reload began.
fn monotonic_now() -> NotifyState<'static> {
    NotifyState::monotonic_usec_now().unwrap_or(NotifyState::Reloading)
}

fn stop(engine: Engine, unload: bool, signal: &str) -> Result<(), Failure> {
    let _ = sd_notify::notify(&[NotifyState::Stopping]);
    if unload {
        engine.datapath.unload()?;
        stopped(&engine.events, signal, "the data path is removed");
    } else {
        if let Some(mut config) = engine.director.memory().config() {
            config.owner_pid = 0;
            let _ = engine.director.memory().store_config(config);
        }
        stopped(&engine.events, signal, "the data path goes on forwarding; `lbd unload` removes it");
    }
    Ok(())
}

fn stopped(events: &Recorder, signal: &str, what_goes_on: &str) {
    events.record(Event::new(Kind::DaemonStopped).new_value(what_goes_on).because(signal));
}
