//! The options of ipvsadm 1.31, and which of them belong to which command.

use crate::popt::{Declared, Takes};

/// A command: what the first option must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommandKind {
    /// `-A`.
    AddService,
    /// `-E`.
    EditService,
    /// `-D`.
    DeleteService,
    /// `-C`.
    Flush,
    /// `-L`, `-l`.
    List,
    /// `-a`.
    AddServer,
    /// `-d`.
    DeleteServer,
    /// `-e`.
    EditServer,
    /// `--set`.
    Set,
    /// `--start-daemon`.
    StartDaemon,
    /// `--stop-daemon`.
    StopDaemon,
    /// `-R`.
    Restore,
    /// `-S`.
    Save,
    /// `-Z`.
    Zero,
    /// `-h`.
    Help,
    /// `-v`.
    Version,
}

impl CommandKind {
    /// The name in messages.
    pub fn name(self) -> &'static str {
        match self {
            CommandKind::AddService => "add-service",
            CommandKind::EditService => "edit-service",
            CommandKind::DeleteService => "delete-service",
            CommandKind::Flush => "flush",
            CommandKind::List => "list",
            CommandKind::AddServer => "add-server",
            CommandKind::DeleteServer => "delete-server",
            CommandKind::EditServer => "edit-server",
            CommandKind::Set => "set",
            CommandKind::StartDaemon => "start-daemon",
            CommandKind::StopDaemon => "stop-daemon",
            CommandKind::Restore => "restore",
            CommandKind::Save => "save",
            CommandKind::Zero => "zero",
            CommandKind::Help => "help",
            CommandKind::Version => "version",
        }
    }
}

/// An option that may be given once, in the order in which they are checked against the command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counted {
    /// `-n`.
    Numeric,
    /// `-c`.
    Connection,
    /// `-t`, `-u`, `--sctp-service`, `-f`.
    ServiceAddress,
    /// `-s`.
    Scheduler,
    /// `-p`.
    Persistent,
    /// `-M`.
    Netmask,
    /// `-r`.
    RealServer,
    /// `-g`, `-i`, `-m`.
    ForwardingMethod,
    /// `-w`.
    Weight,
    /// `-x`.
    UpperThreshold,
    /// `-y`.
    LowerThreshold,
    /// `--mcast-interface`.
    McastInterface,
    /// `--timeout`.
    Timeout,
    /// `--daemon`.
    Daemon,
    /// `--stats`.
    Stats,
    /// `--rate`.
    Rate,
    /// `--thresholds`.
    Thresholds,
    /// `--persistent-conn`.
    PersistentConn,
    /// `--nosort`.
    NoSort,
    /// `--syncid`.
    SyncId,
    /// `--exact`, `-X`.
    Exact,
    /// `-o`.
    Ops,
    /// `--pe`.
    PersistenceEngine,
    /// `-b`.
    SchedulerFlags,
    /// `--mcast-group`.
    McastGroup,
    /// `--mcast-port`.
    McastPort,
    /// `--mcast-ttl`.
    McastTtl,
    /// `--sync-maxlen`.
    SyncMaxlen,
    /// `--tun-info`.
    TunnelInfo,
    /// `--tun-type`.
    TunnelType,
    /// `--tun-port`.
    TunnelPort,
    /// `--tun-nocsum`.
    TunnelNoChecksum,
    /// `--tun-csum`.
    TunnelChecksum,
    /// `--tun-remcsum`.
    TunnelRemoteChecksum,
    /// `--json`: not ipvsadm's.
    Json,
    /// `--dry-run`: not ipvsadm's.
    DryRun,
    /// `--atomic`: not ipvsadm's.
    Atomic,
}

use Counted as C;

impl Counted {
    /// All of them, in the order of the checks.
    pub const ALL: [Counted; 37] = [
        C::Numeric,
        C::Connection,
        C::ServiceAddress,
        C::Scheduler,
        C::Persistent,
        C::Netmask,
        C::RealServer,
        C::ForwardingMethod,
        C::Weight,
        C::UpperThreshold,
        C::LowerThreshold,
        C::McastInterface,
        C::Timeout,
        C::Daemon,
        C::Stats,
        C::Rate,
        C::Thresholds,
        C::PersistentConn,
        C::NoSort,
        C::SyncId,
        C::Exact,
        C::Ops,
        C::PersistenceEngine,
        C::SchedulerFlags,
        C::McastGroup,
        C::McastPort,
        C::McastTtl,
        C::SyncMaxlen,
        C::TunnelInfo,
        C::TunnelType,
        C::TunnelPort,
        C::TunnelNoChecksum,
        C::TunnelChecksum,
        C::TunnelRemoteChecksum,
        C::Json,
        C::DryRun,
        C::Atomic,
    ];

    /// The name in messages.
    pub fn name(self) -> &'static str {
        match self {
            C::Numeric => "numeric",
            C::Connection => "connection",
            C::ServiceAddress => "service-address",
            C::Scheduler => "scheduler",
            C::Persistent => "persistent",
            C::Netmask => "netmask",
            C::RealServer => "real-server",
            C::ForwardingMethod => "forwarding-method",
            C::Weight => "weight",
            C::UpperThreshold => "u-threshold",
            C::LowerThreshold => "l-threshold",
            C::McastInterface => "mcast-interface",
            C::Timeout => "timeout",
            C::Daemon => "daemon",
            C::Stats => "stats",
            C::Rate => "rate",
            C::Thresholds => "thresholds",
            C::PersistentConn => "persistent-conn",
            C::NoSort => "nosort",
            C::SyncId => "syncid",
            C::Exact => "exact",
            C::Ops => "ops",
            C::PersistenceEngine => "pe",
            C::SchedulerFlags => "sched-flags",
            C::McastGroup => "mcast-group",
            C::McastPort => "mcast-port",
            C::McastTtl => "mcast-ttl",
            C::SyncMaxlen => "sync-maxlen",
            C::TunnelInfo => "tun-info",
            C::TunnelType => "tun-type",
            C::TunnelPort => "tun-port",
            C::TunnelNoChecksum => "tun-nocsum",
            C::TunnelChecksum => "tun-csum",
            C::TunnelRemoteChecksum => "tun-remcsum",
            C::Json => "json",
            C::DryRun => "dry-run",
            C::Atomic => "atomic",
        }
    }
}

/// Whether an option fits a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It must be given.
    Required,
    /// It may be given.
    Allowed,
    /// It may be given, but only one such.
    Exclusive,
    /// It may not be given.
    Illegal,
}

/// Whether `option` fits `command`.
pub fn fit(command: CommandKind, option: Counted) -> Fit {
    let (required, allowed, exclusive): (&[Counted], &[Counted], &[Counted]) = match command {
        CommandKind::AddService | CommandKind::EditService => (
            &[C::ServiceAddress],
            &[C::Scheduler, C::Persistent, C::Netmask, C::Ops, C::PersistenceEngine, C::SchedulerFlags, C::DryRun],
            &[],
        ),
        CommandKind::DeleteService => (&[C::ServiceAddress], &[C::DryRun], &[]),
        CommandKind::AddServer | CommandKind::EditServer => (
            &[C::ServiceAddress, C::RealServer],
            &[
                C::ForwardingMethod,
                C::Weight,
                C::UpperThreshold,
                C::LowerThreshold,
                C::TunnelType,
                C::TunnelPort,
                C::TunnelNoChecksum,
                C::TunnelChecksum,
                C::TunnelRemoteChecksum,
                C::DryRun,
            ],
            &[],
        ),
        CommandKind::DeleteServer => (&[C::ServiceAddress, C::RealServer], &[C::DryRun], &[]),
        CommandKind::List => (
            &[],
            &[
                C::Numeric,
                C::Stats,
                C::Rate,
                C::Thresholds,
                C::PersistentConn,
                C::NoSort,
                C::SyncId,
                C::Exact,
                C::TunnelInfo,
                C::Json,
            ],
            &[C::Connection, C::ServiceAddress, C::Timeout, C::Daemon],
        ),
        CommandKind::StartDaemon => (
            &[],
            &[C::McastInterface, C::SyncId, C::McastGroup, C::McastPort, C::McastTtl, C::SyncMaxlen, C::DryRun],
            &[],
        ),
        CommandKind::StopDaemon => (&[], &[C::SyncId, C::DryRun], &[]),
        CommandKind::Save => (&[], &[C::Numeric, C::Json], &[]),
        CommandKind::Zero => (&[], &[C::ServiceAddress, C::DryRun], &[]),
        CommandKind::Restore => (&[], &[C::DryRun, C::Atomic], &[]),
        CommandKind::Flush | CommandKind::Set => (&[], &[C::DryRun], &[]),
        CommandKind::Help | CommandKind::Version => (&[], &[], &[]),
    };
    if required.contains(&option) {
        Fit::Required
    } else if exclusive.contains(&option) {
        Fit::Exclusive
    } else if allowed.contains(&option) {
        Fit::Allowed
    } else {
        Fit::Illegal
    }
}

/// What an option on the command line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// A command.
    Command(CommandKind),
    /// An option that is a fact by itself.
    Flag(Counted),
    /// `-t`.
    Tcp,
    /// `-u`.
    Udp,
    /// `--sctp-service`.
    Sctp,
    /// `-f`.
    Mark,
    /// `-s`.
    Scheduler,
    /// `-p`.
    Persistent,
    /// `-M`.
    Netmask,
    /// `-r`.
    RealServer,
    /// `-m`.
    Masquerading,
    /// `-i`.
    Tunneling,
    /// `-g`.
    DirectRouting,
    /// `-w`.
    Weight,
    /// `-x`.
    UpperThreshold,
    /// `-y`.
    LowerThreshold,
    /// `--mcast-interface`.
    McastInterface,
    /// `--syncid`.
    SyncId,
    /// `--mcast-group`.
    McastGroup,
    /// `--mcast-port`.
    McastPort,
    /// `--mcast-ttl`.
    McastTtl,
    /// `--sync-maxlen`.
    SyncMaxlen,
    /// `--sort`: the default, not counted.
    Sort,
    /// `-6`.
    Ipv6,
    /// `--pe`.
    PersistenceEngine,
    /// `-b`.
    SchedulerFlags,
    /// `--tun-type`.
    TunnelType,
    /// `--tun-port`.
    TunnelPort,
}

const fn plain(long: &'static str, short: u8, tag: Tag) -> Declared<Tag> {
    Declared { long, short: if short == 0 { None } else { Some(short) }, takes: Takes::Nothing, tag }
}

const fn valued(long: &'static str, short: u8, tag: Tag) -> Declared<Tag> {
    Declared { long, short: if short == 0 { None } else { Some(short) }, takes: Takes::Value, tag }
}

const fn command(long: &'static str, short: u8, kind: CommandKind) -> Declared<Tag> {
    plain(long, short, Tag::Command(kind))
}

const fn flag(long: &'static str, short: u8, option: Counted) -> Declared<Tag> {
    plain(long, short, Tag::Flag(option))
}

/// Every option.
pub const DECLARED: [Declared<Tag>; 61] = [
    command("add-service", b'A', CommandKind::AddService),
    command("edit-service", b'E', CommandKind::EditService),
    command("delete-service", b'D', CommandKind::DeleteService),
    command("clear", b'C', CommandKind::Flush),
    command("list", b'L', CommandKind::List),
    command("list", b'l', CommandKind::List),
    command("zero", b'Z', CommandKind::Zero),
    command("add-server", b'a', CommandKind::AddServer),
    command("edit-server", b'e', CommandKind::EditServer),
    command("delete-server", b'd', CommandKind::DeleteServer),
    command("set", 0, CommandKind::Set),
    command("help", b'h', CommandKind::Help),
    command("version", b'v', CommandKind::Version),
    command("restore", b'R', CommandKind::Restore),
    command("save", b'S', CommandKind::Save),
    valued("start-daemon", 0, Tag::Command(CommandKind::StartDaemon)),
    valued("stop-daemon", 0, Tag::Command(CommandKind::StopDaemon)),
    valued("tcp-service", b't', Tag::Tcp),
    valued("udp-service", b'u', Tag::Udp),
    valued("sctp-service", 0, Tag::Sctp),
    valued("fwmark-service", b'f', Tag::Mark),
    valued("scheduler", b's', Tag::Scheduler),
    Declared { long: "persistent", short: Some(b'p'), takes: Takes::MaybeValue, tag: Tag::Persistent },
    valued("netmask", b'M', Tag::Netmask),
    valued("real-server", b'r', Tag::RealServer),
    plain("masquerading", b'm', Tag::Masquerading),
    plain("ipip", b'i', Tag::Tunneling),
    plain("gatewaying", b'g', Tag::DirectRouting),
    valued("weight", b'w', Tag::Weight),
    valued("u-threshold", b'x', Tag::UpperThreshold),
    valued("l-threshold", b'y', Tag::LowerThreshold),
    flag("numeric", b'n', C::Numeric),
    flag("connection", b'c', C::Connection),
    valued("mcast-interface", 0, Tag::McastInterface),
    valued("syncid", 0, Tag::SyncId),
    flag("timeout", 0, C::Timeout),
    flag("daemon", 0, C::Daemon),
    flag("stats", 0, C::Stats),
    flag("rate", 0, C::Rate),
    flag("thresholds", 0, C::Thresholds),
    flag("persistent-conn", 0, C::PersistentConn),
    flag("nosort", 0, C::NoSort),
    plain("sort", 0, Tag::Sort),
    flag("exact", b'X', C::Exact),
    plain("ipv6", b'6', Tag::Ipv6),
    flag("ops", b'o', C::Ops),
    valued("pe", 0, Tag::PersistenceEngine),
    valued("sched-flags", b'b', Tag::SchedulerFlags),
    valued("mcast-group", 0, Tag::McastGroup),
    valued("mcast-port", 0, Tag::McastPort),
    valued("mcast-ttl", 0, Tag::McastTtl),
    valued("sync-maxlen", 0, Tag::SyncMaxlen),
    flag("tun-info", 0, C::TunnelInfo),
    valued("tun-type", 0, Tag::TunnelType),
    valued("tun-port", 0, Tag::TunnelPort),
    flag("tun-nocsum", 0, C::TunnelNoChecksum),
    flag("tun-csum", 0, C::TunnelChecksum),
    flag("tun-remcsum", 0, C::TunnelRemoteChecksum),
    flag("json", 0, C::Json),
    flag("dry-run", 0, C::DryRun),
    flag("atomic", 0, C::Atomic),
];
