//! Making a service what it is to be.

use std::collections::BTreeMap;
use std::time::Instant;

use ipvsadm_compat::model::{Forwarding, Presence, ServerId, ServiceId};
use lb_ebpf::abi::{
    MAX_SERVERS_PER_SERVICE, Place, SERVER_AVAILABLE, SERVER_DEAD, SERVER_ENDPOINT, SERVER_FORWARDING_MASK,
    SERVER_FROM_FILE, SERVER_LOCAL, SERVER_SORRY, SERVER_USED, SERVER_WITHHELD, SERVICE_ANY_ADDRESS, SERVICE_FROM_FILE,
    SERVICE_IPV6, SERVICE_LIVE, SERVICE_SERVED, SERVICE_USED, Schedule, SchedulerKind, Server, Service,
};
use lb_ebpf::endpoint_table::EndpointKey;
use lb_ebpf::scheduler::plan::{Candidate, Change, cursor_after, goes_by_counts, lines, telling_words};
use lb_ebpf::scheduler::schedule::{Cursor, lines_needed};

use super::endpoints::{server_key, service_key};
use super::layout::{PlacedService, Trash, as_words, minus, range_of};
use super::lines::Range;
use super::{Cause, Draft, Layout, NoRoom, Readings, ServerTarget, Target, record};
use crate::datapath::Map;

/// What was taken for a change that may still fail.
#[derive(Debug, Default)]
struct Claim {
    service: Option<u32>,
    servers: BTreeMap<ServerId, u32>,
    lines: Option<Range>,
    server_endpoints: Vec<EndpointKey>,
}

/// The servers of a service before a change, the newest first.
struct Before {
    list: Vec<(ServerId, Candidate)>,
    schedule: Schedule,
    scheduler_name: [u8; 16],
}

impl Layout {
    /// Plans what makes service `id` the `target`, whether it is there already or not.
    ///
    /// On an error the layout is as before, and the draft is to be dropped.
    pub fn set_service(
        &mut self,
        draft: &mut Draft,
        id: &ServiceId,
        target: &Target,
        cause: Cause,
        readings: &dyn Readings,
        now: Instant,
    ) -> Result<(), NoRoom> {
        let mut claim = Claim::default();
        let result = self.plan_service(draft, id, target, cause, readings, now, &mut claim);
        if result.is_err() {
            self.undo(draft, claim);
        }
        result
    }

    #[expect(clippy::too_many_arguments, reason = "those of set_service, and what it has to undo")]
    fn plan_service(
        &mut self,
        draft: &mut Draft,
        id: &ServiceId,
        target: &Target,
        cause: Cause,
        readings: &dyn Readings,
        now: Instant,
        claim: &mut Claim,
    ) -> Result<(), NoRoom> {
        let index = self.claim_indices(draft, id, target, now, claim)?;
        let old = self.old_record(draft, id, index);
        let before = self.before(draft, id, &old);
        self.set_servers(draft, id, index, target, readings, claim)?;
        let schedule = self.set_schedule(draft, id, target, cause, &before, now, claim)?;

        let mut new = record::with_service_settings(old, &target.settings);
        new.flags = new.flags & SERVICE_IPV6 | service_flags(target);
        new.schedule = schedule.0;
        new.timeouts = target.timeouts;
        new.base_statistics = self.service_base(id, &old, readings, claim);
        draft.set_service(index, new);
        if claim.service.is_some()
            && let Some(key) = service_key(&new)
        {
            self.endpoints.add_service(draft, key, index)?;
        }
        if new.timeouts != old.timeouts {
            Self::shorten_timeouts(draft, new.timeouts);
        }
        self.set_places(draft, id, target, schedule, claim);
        self.commit(draft, id, index, target, claim);
        self.withhold(draft, id, target);
        self.remove_others(draft, id, target);
        // The words may differ and name the same lines: another scheduler may read them just as well.
        if let Some(range) = range_of(before.schedule).filter(|range| range_of(schedule) != Some(*range)) {
            self.lines.free(range, now);
        }
        Ok(())
    }

    /// Index of the service; those of it and its servers that have none are taken.
    fn claim_indices(
        &mut self,
        draft: &Draft,
        id: &ServiceId,
        target: &Target,
        now: Instant,
        claim: &mut Claim,
    ) -> Result<u32, NoRoom> {
        if target.servers.len() > MAX_SERVERS_PER_SERVICE as usize {
            return Err(NoRoom::ServersOfService(MAX_SERVERS_PER_SERVICE as usize));
        }
        let placed = self.services.get(id);
        let index = match placed {
            Some(placed) => placed.index,
            None => {
                let index = self.service_indices.take(now);
                claim.service = index;
                index.ok_or_else(|| NoRoom::Services(draft.values(Map::Services)))?
            }
        };
        for server in &target.servers {
            if placed.is_none_or(|placed| !placed.servers.contains_key(&server.id)) {
                let index = self.server_indices.take(now);
                claim.servers.insert(server.id, index.ok_or_else(|| NoRoom::Servers(draft.values(Map::Servers)))?);
            }
        }
        Ok(index)
    }

    fn old_record(&self, draft: &Draft, id: &ServiceId, index: u32) -> Service {
        if self.services.contains_key(id) { draft.service(index) } else { record::identity(id) }
    }

    fn before(&self, draft: &Draft, id: &ServiceId, old: &Service) -> Before {
        let live = self.services.get(id).filter(|placed| placed.live);
        let servers = live.into_iter().flat_map(|placed| &placed.servers);
        let mut list: Vec<_> = servers
            .map(|(id, index)| (*id, *index, draft.server(*index)))
            .filter(|(_, _, server)| server.flags & SERVER_AVAILABLE != 0)
            .collect();
        list.sort_by_key(|(_, _, server)| std::cmp::Reverse(server.sequence));
        Before {
            list: list.iter().map(|(id, server, record)| (*id, candidate(*server, record.weight))).collect(),
            schedule: if live.is_some() { Schedule(old.schedule) } else { Schedule::default() },
            scheduler_name: if live.is_some() { old.scheduler_name } else { [0; 16] },
        }
    }

    /// Records of the servers, each after its endpoint word.
    fn set_servers(
        &mut self,
        draft: &mut Draft,
        id: &ServiceId,
        service: u32,
        target: &Target,
        readings: &dyn Readings,
        claim: &mut Claim,
    ) -> Result<(), NoRoom> {
        let identity = record::identity(id);
        let mut newest = 0;
        for server in target.servers.iter().rev() {
            let claimed = claim.servers.get(&server.id).copied();
            let Some(index) = claimed.or_else(|| self.server_index(id, &server.id)) else { continue };
            let old = if claimed.is_some() { Server::default() } else { draft.server(index) };
            let mut new = server_record(old, server, target);
            new.service = service;
            if old.flags & IN_RULES == 0 || old.sequence <= newest {
                new.sequence = self.next_sequence;
                self.next_sequence += 1;
            }
            newest = new.sequence;
            if new.upper_threshold == 0 || new.upper_threshold > old.upper_threshold {
                draft.relieve(index);
            }
            if claimed.is_some() {
                new.base_statistics = as_words(readings.statistics(index));
                draft.clear_data_path_words(index);
            }
            if new.flags & SERVER_ENDPOINT > old.flags & SERVER_ENDPOINT
                && let Some(key) = server_key(&identity, &new)
            {
                self.endpoints.add_server(draft, key)?;
                claim.server_endpoints.push(key);
            }
            draft.set_server(index, new);
        }
        Ok(())
    }

    /// The lines of the schedule, unless those in use say the same.
    #[expect(clippy::too_many_arguments, reason = "each is a different thing")]
    fn set_schedule(
        &mut self,
        draft: &mut Draft,
        id: &ServiceId,
        target: &Target,
        cause: Cause,
        before: &Before,
        now: Instant,
        claim: &mut Claim,
    ) -> Result<Schedule, NoRoom> {
        let kind = record::scheduler_kind(&target.settings.scheduler);
        let index = |server: &ServerId| claim.servers.get(server).copied().or_else(|| self.server_index(id, server));
        let list: Vec<(ServerId, Candidate)> = target
            .listed()
            .filter_map(|server| Some((server.id, candidate(index(&server.id)?, effective_weight(server, target)))))
            .collect();
        if list.is_empty() || kind == SchedulerKind::Unsupported {
            return Ok(Schedule::default());
        }
        let in_use = range_of(before.schedule);
        let cursor_before =
            in_use.map_or(Cursor::default(), |range| Cursor(draft.word(Map::Schedule, first_word(range))));
        let same_scheduler = record::with_service_settings(Service::default(), &target.settings).scheduler_name
            == before.scheduler_name
            && in_use.is_some();
        let cursor = cursor_of(kind, same_scheduler, cursor_before, &before.list, &list, cause);
        let candidates: Vec<Candidate> = list.iter().map(|(_, candidate)| *candidate).collect();
        let lines = lines(kind, &candidates, cursor);
        // The words of a server of index and weight 0 are there even if the server is not: the numbers must agree too.
        if let Some(range) = in_use
            && before.schedule.servers() as usize == candidates.len()
            && (same_scheduler || !goes_by_counts(kind))
            && holds(draft, range, &lines, telling_words(kind, before.schedule.servers()), cursor == cursor_before)
        {
            return Ok(before.schedule.of_kind(kind as u8));
        }
        let servers = u16::try_from(candidates.len()).unwrap_or(u16::MAX);
        let range = self.lines.take(lines_needed(servers.into()), now);
        claim.lines = range;
        let range = range.ok_or_else(|| NoRoom::ScheduleLines(draft.values(Map::Schedule)))?;
        for (number, word) in lines.as_flattened().iter().enumerate() {
            draft.set(Map::Schedule, first_word(range) + number, *word);
        }
        Ok(Schedule::new(range.start, servers).of_kind(kind as u8))
    }

    /// Where a scheduler that goes by counts finds its servers.
    fn set_places(&self, draft: &mut Draft, id: &ServiceId, target: &Target, schedule: Schedule, claim: &Claim) {
        let has_places = goes_by_counts(record::scheduler_kind(&target.settings.scheduler)) && schedule.servers() > 0;
        for (position, server) in (0u16..).zip(target.listed()) {
            let claimed = claim.servers.get(&server.id).copied();
            if let Some(index) = claimed.or_else(|| self.server_index(id, &server.id)) {
                draft.set_place(index, if has_places { Place::new(schedule, position) } else { Place::default() });
            }
        }
        if has_places {
            draft.keep(schedule);
        }
    }

    /// What makes the service's statistics go on from where they were: from zero for a new one.
    fn service_base(&self, id: &ServiceId, old: &Service, readings: &dyn Readings, claim: &Claim) -> [u64; 5] {
        let is_live = self.services.get(id).is_some_and(|placed| placed.live);
        let kept = self.server_indices(id).filter(|_| !is_live);
        let added = claim.servers.values().copied().chain(kept);
        let start = if is_live { old.base_statistics } else { [0; 5] };
        added.fold(start, |base, server| minus(base, as_words(readings.statistics(server))))
    }

    fn commit(&mut self, draft: &mut Draft, id: &ServiceId, index: u32, target: &Target, claim: &mut Claim) {
        let placed = self.services.entry(*id).or_insert_with(|| PlacedService { index, ..PlacedService::default() });
        self.live_services += u32::from(!placed.live);
        placed.live = true;
        placed.servers.append(&mut claim.servers);
        for server in &target.servers {
            if let Some(index) = placed.servers.get(&server.id) {
                self.trash.remove(index);
            }
        }
        let mut config = draft.config();
        config.live_services = self.live_services;
        draft.set_config(config);
    }

    /// Servers that are taken out of the service are no longer available, now that its schedule does without them.
    fn withhold(&self, draft: &mut Draft, id: &ServiceId, target: &Target) {
        let withheld = target.servers.iter().filter(|server| server.presence == Presence::Withheld);
        for index in withheld.filter_map(|server| self.server_index(id, &server.id)) {
            let old = draft.server(index);
            let flags = old.flags & !SERVER_AVAILABLE | SERVER_WITHHELD;
            draft.set_server(index, Server { flags, place: 0, ..old });
        }
    }

    /// Servers that are not in the target are no longer available.
    fn remove_others(&mut self, draft: &mut Draft, id: &ServiceId, target: &Target) {
        let Some(placed) = self.services.get(id) else { return };
        let wanted: std::collections::HashSet<ServerId> = target.servers.iter().map(|server| server.id).collect();
        for (server, index) in placed.servers.iter().filter(|(server, _)| !wanted.contains(server)) {
            let old = draft.server(*index);
            draft.set_server(*index, Server { flags: old.flags & !IN_RULES, place: 0, ..old });
            self.trash.entry(*index).or_insert(Trash { service: *id, server: *server, idle_since: None });
        }
    }

    fn undo(&mut self, draft: &mut Draft, claim: Claim) {
        claim.server_endpoints.into_iter().for_each(|key| self.endpoints.remove_server(draft, key));
        claim.servers.into_values().for_each(|index| self.server_indices.put_back(index));
        claim.lines.into_iter().for_each(|range| self.lines.put_back(range));
        claim.service.into_iter().for_each(|index| self.service_indices.put_back(index));
    }
}

/// In the service's list, or withheld from it.
pub(super) const IN_RULES: u16 = SERVER_AVAILABLE | SERVER_WITHHELD;

impl Target {
    /// The servers that are scheduled, the newest first.
    pub(super) fn listed(&self) -> impl Iterator<Item = &ServerTarget> {
        self.servers.iter().filter(|server| server.presence != Presence::Withheld)
    }
}

fn candidate(server: u32, weight: u32) -> Candidate {
    Candidate { server, weight }
}

fn effective_weight(server: &ServerTarget, target: &Target) -> u32 {
    if target.forwards && server.forwards { server.weight } else { 0 }
}

fn service_flags(target: &Target) -> u32 {
    let flag = |set: bool, bit: u32| if set { bit } else { 0 };
    SERVICE_USED
        | SERVICE_LIVE
        | flag(target.served, SERVICE_SERVED)
        | flag(target.any_address, SERVICE_ANY_ADDRESS)
        | flag(target.from_file, SERVICE_FROM_FILE)
}

fn server_record(old: Server, server: &ServerTarget, target: &Target) -> Server {
    let flag = |set: bool, bit: u16| if set { bit } else { 0 };
    let presence = match server.presence {
        Presence::Listed => SERVER_AVAILABLE,
        Presence::Sorry => SERVER_AVAILABLE | SERVER_SORRY,
        // The schedule in use may still have it.
        Presence::Withheld => SERVER_WITHHELD | old.flags & SERVER_AVAILABLE,
    };
    let mut new = record::with_server_settings(old, &server.id, &server.settings);
    new.flags = new.flags & SERVER_FORWARDING_MASK
        | SERVER_USED
        | presence
        | flag(server.local, SERVER_LOCAL)
        | flag(server.from_file, SERVER_FROM_FILE)
        | flag(server.settings.forwarding == Forwarding::Masquerading, SERVER_ENDPOINT)
        | old.flags & SERVER_ENDPOINT;
    new.weight = effective_weight(server, target);
    // one that gets connections again is not dead
    if new.weight == 0 || server.presence == Presence::Withheld {
        new.flags |= old.flags & SERVER_DEAD;
    }
    new.not_forwarding = u8::from(!(target.forwards && server.forwards));
    (new.route_ifindex, new.route_next_hop) = match server.route {
        Some(hop) => (hop.interface, hop.address.into()),
        None => Default::default(),
    };
    new
}

/// Where the rotation goes on: the schedulers are told of each difference, one at a time, as IPVS tells its own.
fn cursor_of(
    kind: SchedulerKind,
    same_scheduler: bool,
    mut cursor: Cursor,
    before: &[(ServerId, Candidate)],
    after: &[(ServerId, Candidate)],
    cause: Cause,
) -> Cursor {
    if !same_scheduler {
        // a service that comes with its servers had none at first: wrr's first round is that of the first server
        cursor = cursor_after(kind, Change::SchedulerSet, cursor, &candidates(before));
    }
    let weights: BTreeMap<ServerId, u32> = after.iter().map(|(id, candidate)| (*id, candidate.weight)).collect();
    let mut list = before.to_vec();
    while let Some(position) = list.iter().position(|(id, _)| !weights.contains_key(id)) {
        list.remove(position);
        let position = u32::try_from(position).unwrap_or(u32::MAX);
        cursor = cursor_after(kind, Change::ServerRemoved { position }, cursor, &candidates(&list));
    }
    for place in 0..list.len() {
        if let Some((id, server)) = list.get_mut(place)
            && let Some(weight) = weights.get(id)
            && server.weight != *weight
        {
            server.weight = *weight;
            cursor = cursor_after(kind, Change::ServerEdited, cursor, &candidates(&list));
        }
    }
    if cause == Cause::ServerEdited && list == before {
        cursor = cursor_after(kind, Change::ServerEdited, cursor, &candidates(&list));
    }
    let known: BTreeMap<ServerId, ()> = before.iter().map(|(id, _)| (*id, ())).collect();
    for added in after.iter().rev().filter(|(id, _)| !known.contains_key(id)) {
        list.insert(0, *added);
        cursor = cursor_after(kind, Change::ServerAdded, cursor, &candidates(&list));
    }
    cursor
}

fn candidates(list: &[(ServerId, Candidate)]) -> Vec<Candidate> {
    list.iter().map(|(_, candidate)| *candidate).collect()
}

fn first_word(range: Range) -> usize {
    range.start as usize * Map::Schedule.value_words()
}

/// Whether the lines in use say the same, as far as the words in `telling` tell. The data path moves their first word,
/// the cursor, all the time: it is compared only if the change itself is to move it.
fn holds(draft: &Draft, range: Range, lines: &[[u64; 8]], telling: std::ops::Range<usize>, cursor_stays: bool) -> bool {
    let words = lines.as_flattened();
    let mut compared = telling.filter(|number| *number != 0 || !cursor_stays);
    let is_there = |number: usize| words.get(number) == Some(&draft.word(Map::Schedule, first_word(range) + number));
    words.len() == range.length as usize * Map::Schedule.value_words() && compared.all(is_there)
}
