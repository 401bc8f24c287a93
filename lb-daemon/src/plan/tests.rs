use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use ipvsadm_compat::model::{Forwarding, Presence, Protocol, ServerId, ServerSettings, ServiceId, ServiceSettings};
use lb_ebpf::abi::{
    Counts, EndpointWindow, HashKeys, Place, SERVER_AVAILABLE, SERVER_ENDPOINT, SERVER_FORWARDING_MASK,
    SERVER_MASQUERADE, SERVER_USED, SERVICE_DELETED, SERVICE_LIVE, SERVICE_USED, Schedule, Server, ServerStatistics,
    Service,
};
use lb_ebpf::endpoint_table::edit::{self, Endpoint};
use lb_ebpf::scheduler::plan::goes_by_counts;
use lb_ebpf::scheduler::schedule::{Layout as ScheduleLayout, lines_needed};
use lb_ebpf::scheduler::{self, LeftOut};
use proptest::prelude::*;

use super::endpoints::{server_key, service_key};
use super::layout::range_of;
use super::*;
use crate::datapath::{Map, Memory, Sizes};

/// The maps, who knows them, and what the rules are.
struct Director {
    memory: Memory,
    layout: Layout,
    rules: BTreeMap<ServiceId, Target>,
    now: Instant,
    /// Servers with connections: what their records must go on saying.
    connected: HashMap<u32, Server>,
    counted: HashMap<u32, ServerStatistics>,
}

struct Counted<'a>(&'a Memory, &'a HashMap<u32, ServerStatistics>);

impl Readings for Counted<'_> {
    fn counts(&self, server: u32) -> Counts {
        self.0.counts(server).unwrap_or_default()
    }

    fn statistics(&self, server: u32) -> ServerStatistics {
        self.1.get(&server).copied().unwrap_or_default()
    }
}

impl Director {
    fn new() -> Self {
        let memory = Memory::heap(&Sizes::SMALL);
        let mut config = memory.config().unwrap();
        config.keys = HashKeys { nh: [1, 2, 3, 4, 5, 6], multipliers: [0x9e37_79b9_7f4a_7c15, 0xbf58_476d_1ce4_e5b9] };
        assert!(memory.store_config(config));
        let now = Instant::now();
        let (layout, _) = Layout::adopt(&mut Draft::new(&memory), now).unwrap();
        Self { memory, layout, rules: BTreeMap::new(), now, connected: HashMap::new(), counted: HashMap::new() }
    }

    fn plan<T>(&mut self, work: impl FnOnce(&mut Layout, &mut Draft, &dyn Readings, Instant) -> T) -> (T, Vec<Store>) {
        let mut draft = Draft::new(&self.memory);
        let readings = Counted(&self.memory, &self.counted);
        let result = work(&mut self.layout, &mut draft, &readings, self.now);
        (result, draft.into_stores())
    }

    fn make(&self, stores: &[Store]) {
        for store in stores {
            store.make(&self.memory);
            self.check();
        }
    }

    fn set(&mut self, id: ServiceId, target: Target, cause: Cause) -> Vec<Store> {
        let (result, stores) =
            self.plan(|layout, draft, readings, now| layout.set_service(draft, &id, &target, cause, readings, now));
        result.unwrap();
        self.rules.insert(id, target);
        stores
    }

    fn delete(&mut self, id: ServiceId) -> Vec<Store> {
        self.rules.remove(&id);
        self.plan(|layout, draft, _, now| layout.delete_service(draft, &id, now)).1
    }

    fn pass(&mut self, time: Duration) {
        self.now += time;
        let ((), stores) = self.plan(|layout, draft, readings, now| layout.tick(draft, readings, now));
        self.make(&stores);
    }

    /// What the data path sees makes sense.
    fn check(&self) {
        let services = (0..Sizes::SMALL.services as u32).map(|index| (index, self.memory.load_service(index).unwrap()));
        for (index, service) in services.filter(|(_, service)| service.flags & SERVICE_LIVE != 0) {
            assert!(service.flags & SERVICE_USED != 0 && service.flags & SERVICE_DELETED == 0);
            if self.is_found(&service, index) {
                self.check_schedule(index, &service);
            }
        }
        for (index, old) in &self.connected {
            let new = self.memory.load_server(*index).unwrap();
            assert!(new.flags & SERVER_USED != 0, "server {index} has connections and is forgotten");
            let identity = |server: &Server| (server.address, server.port, server.service);
            assert_eq!(identity(&new), identity(old), "server {index} has connections and is another");
        }
    }

    fn check_schedule(&self, index: u32, service: &Service) {
        let schedule = Schedule(service.schedule);
        let lines = schedule.first_line() + lines_needed(schedule.servers());
        assert!(schedule.servers() == 0 || lines <= Sizes::SMALL.schedule_lines as u32);
        for server in self.scheduled(schedule) {
            let record = self.memory.load_server(server).unwrap();
            assert_eq!(record.service, index);
            assert!(record.flags & SERVER_USED != 0 && record.flags & SERVER_AVAILABLE != 0);
            if record.flags & SERVER_FORWARDING_MASK == SERVER_MASQUERADE {
                let key = server_key(service, &record).unwrap();
                assert!(self.finds(&key, Endpoint::Server), "replies of a scheduled server are not recognised");
            }
        }
        self.check_pick(schedule);
    }

    /// The scheduler that the word names understands the lines that it names.
    fn check_pick(&self, schedule: Schedule) {
        let Some(cursor) = self.memory.word(Map::Schedule, schedule.first_line() as usize, 0) else { return };
        let before = cursor.load(Ordering::Relaxed);
        let picked = scheduler::pick(&self.memory, schedule, LeftOut::nobody());
        cursor.store(before, Ordering::Relaxed);
        let layout = ScheduleLayout::of(schedule);
        let can = (0..schedule.servers()).any(|position| layout.weight(&self.memory, position).unwrap_or(0) > 0);
        assert_eq!(picked.is_some(), can, "kind {} picks {picked:?}", schedule.kind());
    }

    fn scheduled(&self, schedule: Schedule) -> Vec<u32> {
        let layout = ScheduleLayout::of(schedule);
        let number = |position: u32| {
            let line = self.memory.value(Map::Schedule, (layout.indices + position / 16) as usize).unwrap();
            (line[position as usize % 8].load(Ordering::Relaxed) >> (position % 16 / 8 * 32)) as u32
        };
        (0..schedule.servers()).map(number).collect()
    }

    fn is_found(&self, service: &Service, index: u32) -> bool {
        service_key(service).is_some_and(|key| self.finds(&key, Endpoint::Service(index)))
    }

    fn finds(&self, key: &lb_ebpf::endpoint_table::EndpointKey, endpoint: Endpoint) -> bool {
        let config = self.memory.config().unwrap();
        let read = |word: u32| self.memory.words(Map::Endpoints)[word as usize].load(Ordering::Relaxed);
        edit::remove(read, config.endpoints, &config.keys, key, endpoint).is_some()
    }

    fn record(&self, id: &ServiceId) -> Service {
        self.memory.load_service(self.layout.service_index(id).unwrap()).unwrap()
    }

    /// What the rules say is in the maps, and nothing else is.
    fn check_rules(&self) {
        for (id, target) in &self.rules {
            let index = self.layout.service_index(id).unwrap();
            let service = self.record(id);
            assert!(self.is_found(&service, index));
            let scheduled = self.scheduled(Schedule(service.schedule));
            let wanted: Vec<u32> =
                target.listed().map(|server| self.layout.server_index(id, &server.id).unwrap()).collect();
            assert_eq!(scheduled, wanted);
            let has_places = goes_by_counts(scheduler_kind(&target.settings.scheduler));
            for (position, index) in (0u16..).zip(scheduled) {
                let place =
                    if has_places { Place::new(Schedule(service.schedule), position) } else { Place::default() };
                assert_eq!(self.memory.load_server(index).unwrap().place, place.0, "server {index} of {id}");
            }
        }
        for index in 0..Sizes::SMALL.servers as u32 {
            let server = self.memory.load_server(index).unwrap();
            assert!(
                server.place == 0 || server.flags & SERVER_AVAILABLE != 0,
                "server {index} is removed, not its place"
            );
        }
        assert_eq!(self.memory.config().unwrap().live_services as usize, self.rules.len());
        self.check_accounts();
    }

    /// Every line, index and endpoint is somebody's or free, and not both, nor anybody else's.
    fn check_accounts(&self) {
        let placed = || self.layout.services.values();
        let records = || placed().map(|placed| self.memory.load_service(placed.index).unwrap());
        let lines = records().filter_map(|record| range_of(Schedule(record.schedule)));
        let lines = lines.chain(self.layout.lines.not_taken());
        is_each_once(lines.flat_map(|range| range.start..range.start + range.length), Sizes::SMALL.schedule_lines);
        let services = placed().map(|placed| placed.index);
        is_each_once(services.chain(self.layout.service_indices.not_taken()), Sizes::SMALL.services);
        let servers = || placed().flat_map(|placed| placed.servers.values().copied());
        is_each_once(servers().chain(self.layout.server_indices.not_taken()), Sizes::SMALL.servers);

        let server_keys = servers().filter_map(|index| {
            let record = self.memory.load_server(index).unwrap();
            let service = self.memory.load_service(record.service).unwrap();
            server_key(&service, &record).filter(|_| record.flags & SERVER_ENDPOINT != 0)
        });
        let server_keys: HashSet<_> = server_keys.collect();
        assert!(server_keys.iter().all(|key| self.finds(key, Endpoint::Server)));
        let window = self.memory.config().unwrap().endpoints;
        let words = ((window.mask() + 1) * EndpointWindow::BUCKET_WORDS) as usize;
        let words = self.memory.words(Map::Endpoints).iter().skip(window.first() as usize).take(words);
        let there = words.filter(|word| word.load(Ordering::Relaxed) != 0).count();
        assert_eq!(there, server_keys.len() + records().filter_map(|record| service_key(&record)).count());
    }

    /// A new process reads the maps.
    fn restart(&mut self) -> Vec<AdoptedService> {
        let mut draft = Draft::new(&self.memory);
        let (layout, adopted) = Layout::adopt(&mut draft, self.now).unwrap();
        self.layout = layout;
        self.make(&draft.into_stores());
        adopted
    }
}

fn is_each_once(numbers: impl Iterator<Item = u32>, limit: usize) {
    let mut numbers: Vec<u32> = numbers.collect();
    numbers.sort_unstable();
    assert!(numbers.into_iter().eq(0..limit as u32), "one of {limit} is lost, or is two things at once");
}

fn adopted(rules: &BTreeMap<ServiceId, Target>) -> BTreeMap<ServiceId, AdoptedService> {
    let server = |server: &ServerTarget| AdoptedServer {
        id: server.id,
        settings: server.settings,
        from_file: server.from_file,
        weight: Some(server.weight).filter(|weight| *weight != server.settings.weight),
        presence: server.presence,
    };
    let service = |(id, target): (&ServiceId, &Target)| {
        let Target { settings, any_address, from_file, timeouts, servers, .. } = target.clone();
        (
            *id,
            AdoptedService {
                id: *id,
                settings,
                any_address,
                from_file,
                timeouts,
                servers: servers.iter().map(server).collect(),
            },
        )
    };
    rules.iter().map(service).collect()
}

fn service(number: u8) -> ServiceId {
    let address = if number.is_multiple_of(2) { "192.0.2.1".parse() } else { "2001:db8::1".parse() };
    ServiceId::Address { protocol: Protocol::Tcp, address: address.unwrap(), port: 8000 + u16::from(number) }
}

fn server(number: u8, forwarding: Forwarding, weight: u32) -> ServerTarget {
    let id = ServerId { address: std::net::Ipv4Addr::new(10, 0, 0, number).into(), port: 80 };
    let settings = ServerSettings { forwarding, weight, ..ServerSettings::default() };
    let presence = Presence::Listed;
    ServerTarget { id, settings, from_file: number == 3, local: false, forwards: true, route: None, weight, presence }
}

/// The same, with something over it.
fn over(server: ServerTarget, over: Over) -> ServerTarget {
    let (weight, presence) = match over {
        Over::Nothing => (server.weight, Presence::Listed),
        Over::Weight(weight) => (weight, Presence::Listed),
        Over::Withheld => (0, Presence::Withheld),
        Over::Sorry => (server.weight.max(1), Presence::Sorry),
    };
    ServerTarget { weight, presence, ..server }
}

#[derive(Clone, Copy, Debug)]
enum Over {
    Nothing,
    Weight(u32),
    Withheld,
    Sorry,
}

fn target(scheduler: &str, servers: Vec<ServerTarget>) -> Target {
    let mut settings = ServiceSettings::default_for(service(0).family());
    settings.scheduler = scheduler.into();
    Target { settings, any_address: false, from_file: false, timeouts: [0; 3], served: true, forwards: true, servers }
}

fn empty(number: u8, scheduler: &str) -> Target {
    let mut target = target(scheduler, Vec::new());
    target.settings.netmask = ipvsadm_compat::model::Netmask::host(service(number).family());
    target
}

const NAT: Forwarding = Forwarding::Masquerading;
const DIRECT: Forwarding = Forwarding::DirectRouting;

#[derive(Clone, Debug)]
enum Step {
    Service(u8, &'static str),
    Delete(u8),
    Server(u8, u8, Forwarding, u32, Over),
    Remove(u8, u8),
    Connect(u8, u8, u64),
    Pass(u8),
    /// A kill after this many stores of the next change.
    Kill(u8, u8, u8, Over),
}

fn step() -> impl Strategy<Value = Step> {
    let number = || 0u8..4;
    let scheduler = prop_oneof![Just("rr"), Just("wrr"), Just("lc"), Just("wlc")];
    let forwarding = prop_oneof![Just(NAT), Just(DIRECT)];
    let over = || {
        let weight = (0u32..9).prop_map(Over::Weight);
        prop_oneof![4 => Just(Over::Nothing), 1 => weight, 2 => Just(Over::Withheld), 1 => Just(Over::Sorry)]
    };
    prop_oneof![
        2 => (number(), scheduler).prop_map(|(service, scheduler)| Step::Service(service, scheduler)),
        1 => number().prop_map(Step::Delete),
        6 => (number(), 0u8..40, forwarding, 0u32..9, over()).prop_map(|(a, b, c, d, e)| Step::Server(a, b, c, d, e)),
        2 => (number(), 0u8..40).prop_map(|(a, b)| Step::Remove(a, b)),
        2 => (number(), 0u8..40, 0u64..2).prop_map(|(a, b, c)| Step::Connect(a, b, c)),
        1 => (0u8..=130).prop_map(Step::Pass),
        1 => (number(), 0u8..40, any::<u8>(), over()).prop_map(|(a, b, c, d)| Step::Kill(a, b, c, d)),
    ]
}

fn with_server(director: &Director, id: &ServiceId, new: ServerTarget) -> Option<Target> {
    let mut target = director.rules.get(id)?.clone();
    match target.servers.iter_mut().find(|server| server.id == new.id) {
        Some(old) => *old = new,
        None => target.servers.insert(0, new),
    }
    Some(target)
}

fn run(director: &mut Director, step: Step) {
    match step {
        Step::Service(number, scheduler) => {
            let mut target = director.rules.get(&service(number)).cloned().unwrap_or(empty(number, scheduler));
            target.settings.scheduler = scheduler.into();
            let stores = director.set(service(number), target, Cause::Difference);
            director.make(&stores);
        }
        Step::Delete(number) => {
            let stores = director.delete(service(number));
            director.make(&stores);
        }
        Step::Server(number, which, forwarding, weight, state) => {
            let new = over(server(which, forwarding, weight), state);
            let Some(target) = with_server(director, &service(number), new) else { return };
            let stores = director.set(service(number), target, Cause::ServerEdited);
            director.make(&stores);
        }
        Step::Remove(number, which) => {
            let Some(mut target) = director.rules.get(&service(number)).cloned() else { return };
            target.servers.retain(|one| one.id != server(which, NAT, 1).id);
            let stores = director.set(service(number), target, Cause::Difference);
            director.make(&stores);
        }
        Step::Connect(number, which, count) => {
            let id = server(which, NAT, 1).id;
            let Some(index) = director.layout.server_index(&service(number), &id) else { return };
            let record = director.memory.load_server(index).unwrap();
            if count > 0 && record.flags & SERVER_AVAILABLE == 0 {
                return;
            }
            assert!(director.memory.store_word(Map::Counts, index as usize, 0, count));
            if count == 0 {
                director.connected.remove(&index)
            } else {
                director.connected.insert(index, record)
            };
        }
        Step::Pass(seconds) => director.pass(Duration::from_secs(seconds.into())),
        Step::Kill(number, which, after, state) => {
            let new = over(server(which, NAT, 3), state);
            let Some(target) = with_server(director, &service(number), new) else { return };
            let before = director.rules.clone();
            let stores = director.set(service(number), target, Cause::Difference);
            director.make(&stores[..usize::from(after).min(stores.len())]);
            let after = std::mem::replace(&mut director.rules, before.clone());
            // The change was not answered yet: it may have been made or not, or in parts.
            for found in director.restart() {
                let old = before.get(&found.id).unwrap();
                let new = &after[&found.id];
                let ids: Vec<_> = found.servers.iter().map(|server| server.id).collect();
                let of = |target: &Target| target.servers.iter().map(|server| server.id).collect::<Vec<_>>();
                assert!(ids == of(old) || ids == of(new));
                let target = if ids == of(new) { new.clone() } else { old.clone() };
                let stores = director.set(found.id, target, Cause::Difference);
                director.make(&stores);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn after_every_store_the_data_path_sees_a_consistent_whole(steps in proptest::collection::vec(step(), 1..60)) {
        let mut director = Director::new();
        for step in steps {
            run(&mut director, step);
            director.check_rules();
        }
        let found: BTreeMap<_, _> = director.restart().into_iter().map(|service| (service.id, service)).collect();
        prop_assert_eq!(found, adopted(&director.rules));
        let services: Vec<ServiceId> = director.rules.keys().copied().collect();
        for id in services {
            let target = director.rules[&id].clone();
            prop_assert_eq!(director.set(id, target, Cause::Difference), Vec::new());
        }
    }
}

#[test]
fn servers_that_come_at_once_are_scheduled_as_if_they_had_come_one_by_one() {
    let mut director = Director::new();
    let servers = vec![server(3, NAT, 3), server(2, NAT, 2), server(1, NAT, 1)];
    let stores = director.set(service(0), target("wrr", servers.clone()), Cause::Difference);
    director.make(&stores);
    let schedule = Schedule(director.record(&service(0)).schedule);
    let next = || lb_ebpf::scheduler::pick(&director.memory, schedule, LeftOut::nobody()).unwrap();
    let picked: Vec<u32> = (0..6).map(|_| next()).collect();
    let index = |number: usize| director.layout.server_index(&service(0), &servers[3 - number].id).unwrap();
    // IPVS starts with the round that the first server, of weight 1, was alone in.
    assert_eq!(picked, [3, 2, 1, 3, 3, 2].map(index));
}

#[test]
fn winners_are_kept_for_schedulers_that_go_by_counts() {
    let mut director = Director::new();
    for (number, scheduler, kept) in [(0, "rr", 0), (1, "wlc", 1), (2, "lc", 1)] {
        let servers = (number * 3..number * 3 + 3).map(|which| server(which, NAT, 1)).collect();
        let mut draft = Draft::new(&director.memory);
        let readings = Counted(&director.memory, &director.counted);
        let target = target(scheduler, servers);
        let id = service(number);
        director.layout.set_service(&mut draft, &id, &target, Cause::Difference, &readings, director.now).unwrap();
        draft.carry_out();
        let schedule = Schedule(director.record(&id).schedule);
        let header = director.memory.value(Map::Schedule, schedule.first_line() as usize).unwrap();
        assert_eq!(header[2].load(Ordering::Relaxed), kept, "{scheduler}");
        let first = director.layout.server_index(&id, &target.servers[0].id);
        assert_eq!(lb_ebpf::scheduler::pick(&director.memory, schedule, LeftOut::nobody()), first);
    }
}

#[test]
fn a_server_that_comes_back_has_its_index_and_statistics() {
    let mut director = Director::new();
    let stores = director.set(service(0), target("rr", vec![server(1, NAT, 1)]), Cause::Difference);
    director.make(&stores);
    let id = server(1, NAT, 1).id;
    let index = director.layout.server_index(&service(0), &id).unwrap();
    assert!(director.memory.store_word(Map::Counts, index as usize, 0, 1));
    director.counted.insert(index, ServerStatistics { connections: 5, ..ServerStatistics::default() });
    let stores = director.delete(service(0));
    director.make(&stores);
    director.pass(Duration::from_secs(1000));
    let deleted = director.memory.load_service(0).unwrap();
    assert_eq!(deleted.flags & (SERVICE_LIVE | SERVICE_DELETED), SERVICE_DELETED);
    assert!(director.is_found(&deleted, 0));
    let stores = director.set(service(0), target("wlc", vec![server(1, NAT, 1)]), Cause::Difference);
    director.make(&stores);
    assert_eq!(director.layout.server_index(&service(0), &id), Some(index));
    assert_eq!(director.memory.load_server(index).unwrap().base_statistics, [0; 5]);
    // The service is a new one: its sum begins at zero.
    assert_eq!(director.record(&service(0)).base_statistics[0].wrapping_add(5), 0);
}

#[test]
fn a_removed_server_is_forgotten_two_minutes_after_its_last_connection() {
    let mut director = Director::new();
    let stores = director.set(service(0), target("rr", vec![server(1, NAT, 1)]), Cause::Difference);
    director.make(&stores);
    let stores = director.delete(service(0));
    director.make(&stores);
    director.pass(Duration::ZERO);
    director.pass(TRASH_PERIOD - Duration::from_secs(1));
    assert_eq!(director.memory.load_service(0).unwrap().flags & SERVICE_USED, SERVICE_USED);
    director.pass(Duration::from_secs(1));
    assert_eq!(director.memory.load_service(0).unwrap(), Service::default());
    assert_eq!(director.memory.load_server(0).unwrap().flags, SERVER_MASQUERADE);
    assert!(director.memory.words(Map::Endpoints).iter().all(|word| word.load(Ordering::Relaxed) == 0));
}

#[test]
fn zeroing_moves_the_baselines() {
    let mut director = Director::new();
    let stores = director.set(service(0), target("rr", vec![server(1, NAT, 1)]), Cause::Difference);
    director.make(&stores);
    director.counted.insert(0, ServerStatistics { connections: 7, bytes_in: 9, ..ServerStatistics::default() });
    let ((), stores) = director.plan(|layout, draft, readings, _| layout.zero(draft, &service(0), readings));
    director.make(&stores);
    assert_eq!(director.memory.load_server(0).unwrap().base_statistics, [7, 0, 0, 9, 0]);
    assert_eq!(director.record(&service(0)).base_statistics, [7u64.wrapping_neg(), 0, 0, 9u64.wrapping_neg(), 0]);
}

#[test]
fn a_change_that_does_not_fit_leaves_everything_as_it_was() {
    let mut director = Director::new();
    let many = |count: u32| {
        let one = |number: u32| {
            let mut new = server(0, NAT, 1);
            new.id.address = std::net::Ipv4Addr::from_bits(0x0a00_0000 + number).into();
            new
        };
        (0..count).map(one).collect::<Vec<_>>()
    };
    let stores = director.set(service(0), target("rr", many(200)), Cause::Difference);
    director.make(&stores);
    let too_many = target("rr", many(57));
    let now = director.now;
    let mut draft = Draft::new(&director.memory);
    let readings = Counted(&director.memory, &director.counted);
    let id = service(2);
    let result = director.layout.set_service(&mut draft, &id, &too_many, Cause::Difference, &readings, now);
    assert_eq!(result, Err(NoRoom::Servers(Sizes::SMALL.servers)));
    let stores = director.set(id, target("rr", many(56)), Cause::Difference);
    director.make(&stores);
    director.check_rules();
}

#[test]
fn the_endpoints_outgrow_their_window_and_are_all_found() {
    let mut director = Director::new();
    for number in 0..60 {
        let stores = director.set(service(number), empty(number, "rr"), Cause::Difference);
        stores.iter().for_each(|store| store.make(&director.memory));
    }
    director.check_rules();
    assert!(director.memory.config().unwrap().endpoints.mask() > 0);
}

#[test]
fn rubbish_in_the_maps_is_cleared_away() {
    let mut director = Director::new();
    let good = target("rr", vec![server(1, NAT, 1)]);
    let stores = director.set(service(0), good.clone(), Cause::Difference);
    director.make(&stores);
    let memory = &director.memory;
    let twin = memory.load_service(0).unwrap();
    assert!(memory.store_service(5, twin));
    assert!(memory.store_service(6, Service { flags: SERVICE_USED, protocol: 99, ..Service::default() }));
    assert!(memory.store_server(7, Server { flags: SERVER_USED, service: 6, ..Server::default() }));
    assert!(memory.store_service(0, Service { schedule: Schedule::new(u32::MAX - 1, 9).0, ..twin }));
    let mut draft = Draft::new(memory);
    let (layout, adopted) = Layout::adopt(&mut draft, director.now).unwrap();
    assert_eq!(adopted.len(), 1);
    draft.into_stores().iter().for_each(|store| store.make(memory));
    director.layout = layout;
    let stores = director.set(service(0), good, Cause::Difference);
    director.make(&stores);
    director.check_rules();
    assert_eq!(director.memory.load_service(5).unwrap(), Service::default());
    assert_eq!(director.memory.load_server(7).unwrap().flags, 0);
}

#[test]
fn a_service_that_comes_with_its_servers_rotates_as_if_they_had_been_added_one_by_one() {
    let weights = [1, 2, 3];
    let servers = |count: usize| -> Vec<ServerTarget> {
        let added = (1..).zip(weights).take(count);
        let mut list: Vec<ServerTarget> = added.map(|(id, weight)| server(id, NAT, weight)).collect();
        list.reverse();
        list
    };
    let cursor = |director: &Director| {
        let schedule = Schedule(director.memory.load_service(0).unwrap().schedule);
        director.memory.word(Map::Schedule, schedule.first_line() as usize, 0).unwrap().load(Ordering::Relaxed)
    };
    let mut slowly = Director::new();
    let stores = slowly.set(service(1), empty(1, "wrr"), Cause::Difference);
    slowly.make(&stores);
    for count in 1..=weights.len() {
        let stores = slowly.set(service(1), target("wrr", servers(count)), Cause::Difference);
        slowly.make(&stores);
    }
    let mut at_once = Director::new();
    let stores = at_once.set(service(1), target("wrr", servers(weights.len())), Cause::Difference);
    at_once.make(&stores);
    assert_eq!(cursor(&at_once), cursor(&slowly));
    assert_eq!(cursor(&at_once) as u32, 1, "the first round is that of the first server's weight");
}

#[test]
fn lines_that_a_service_keeps_under_another_scheduler_are_nobody_elses() {
    for (old, new, weight) in [("wrr", "rr", 0), ("wrr", "rr", 1), ("rr", "wrr", 1)] {
        let mut director = Director::new();
        let nobody_over = |service, which| Step::Server(service, which, NAT, weight, Over::Nothing);
        let steps = [
            Step::Service(3, old),
            nobody_over(3, 0),
            Step::Service(3, new),
            Step::Service(1, "rr"),
            Step::Pass(1),
            nobody_over(1, 0),
        ];
        for step in steps {
            run(&mut director, step);
        }
        director.check_rules();
    }
}

#[test]
fn a_removed_server_whose_numbers_are_all_zero_is_not_in_the_schedule() {
    for scheduler in ["rr", "wrr", "lc", "wlc"] {
        let mut director = Director::new();
        // Index 0 and weight 0: words that are there also if nobody is.
        let (first, second) = (server(1, NAT, 0), server(2, NAT, 0));
        for servers in
            [vec![first.clone()], vec![second.clone(), first.clone()], vec![second.clone()], vec![second, first]]
        {
            let stores = director.set(service(0), target(scheduler, servers), Cause::Difference);
            director.make(&stores);
            director.check_rules();
        }
    }
}

#[test]
fn a_service_whose_servers_all_change_is_wholly_old_or_wholly_new_after_every_store() {
    let list = |numbers: std::ops::Range<u8>, weight| {
        numbers.rev().map(|number| server(number, Forwarding::Masquerading, weight)).collect::<Vec<_>>()
    };
    let cases = [
        (target("rr", list(1..4, 1)), target("rr", list(4..8, 1))),
        (target("rr", list(1..4, 1)), target("wlc", list(4..6, 3))),
        (target("wrr", list(1..4, 1)), target("wrr", list(1..4, 7))),
        (target("wlc", list(1..4, 2)), target("wrr", list(3..5, 7))),
    ];
    for (old, new) in cases {
        let mut director = Director::new();
        let stores = director.set(service(1), old, Cause::Difference);
        director.make(&stores);
        let seen = |director: &Director| {
            let schedule = Schedule(director.record(&service(1)).schedule);
            let layout = ScheduleLayout::of(schedule);
            let server = |(position, index): (u32, u32)| (index, layout.weight(&director.memory, position));
            let servers = (0..).zip(director.scheduled(schedule)).map(server);
            (schedule.kind(), servers.collect::<Vec<_>>())
        };
        let before = seen(&director);
        let stores = director.set(service(1), new, Cause::Difference);
        let mut states = vec![before];
        for store in &stores {
            store.make(&director.memory);
            director.check();
            let now = seen(&director);
            if states.last() != Some(&now) {
                states.push(now);
            }
        }
        assert_eq!(states.len(), 2, "{states:?}");
        director.check_rules();
    }
}
