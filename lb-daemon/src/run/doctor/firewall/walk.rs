//! A packet's way through the rules of `nft -j list ruleset`.

use std::collections::BTreeMap;
use std::fmt;
use std::net::IpAddr;

use ipvsadm_compat::model::Protocol;
use serde_json::Value;

/// Jumps within jumps that are followed; the kernel allows sixteen.
const DEPTH: usize = 16;

/// Where a chain is hooked in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hook {
    Prerouting,
    Input,
    Output,
    Postrouting,
}

/// What is known of a packet; what is `None` is not.
#[derive(Clone, Debug)]
pub(super) struct Packet {
    pub(super) protocol: Protocol,
    pub(super) is_ipv6: bool,
    pub(super) source: Option<IpAddr>,
    pub(super) destination: Option<IpAddr>,
    pub(super) source_port: Option<u16>,
    /// The destination's.
    pub(super) port: Option<u16>,
    pub(super) is_established: bool,
}

/// Where a packet is dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) family: String,
    pub(super) table: String,
    pub(super) chain: String,
    /// `None`: by the chain's policy.
    rule: Option<u64>,
}

/// What becomes of a packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Accepted,
    Dropped(Place),
    Unknown,
}

/// Chains and named sets.
pub(super) struct Ruleset {
    chains: Vec<Chain>,
    sets: BTreeMap<(String, String, String), Value>,
}

struct Chain {
    family: String,
    table: String,
    name: String,
    hook: Option<String>,
    priority: i64,
    is_drop: bool,
    rules: Vec<(u64, Vec<Value>)>,
}

/// What a rule or chain says to go on.
enum Step {
    Next,
    Return,
    End(Outcome),
}

impl Packet {
    /// Of which only this is known yet.
    pub(super) fn new(protocol: Protocol, family: IpAddr) -> Self {
        Self {
            protocol,
            is_ipv6: family.is_ipv6(),
            source: None,
            destination: None,
            source_port: None,
            port: None,
            is_established: false,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.rule {
            Some(handle) => write!(f, "rule {handle}")?,
            None => f.write_str("the policy")?,
        }
        write!(f, " of chain {} in table {} {}", self.chain, self.family, self.table)
    }
}

impl Hook {
    const fn name(self) -> &'static str {
        match self {
            Self::Prerouting => "prerouting",
            Self::Input => "input",
            Self::Output => "output",
            Self::Postrouting => "postrouting",
        }
    }
}

fn word(object: &Value, key: &str) -> String {
    object.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

impl Ruleset {
    /// `None`: it is no ruleset.
    pub(super) fn read(text: &str) -> Option<Self> {
        let document: Value = serde_json::from_str(text).ok()?;
        let objects = document.get("nftables")?.as_array()?;
        let all = |kind: &'static str| objects.iter().filter_map(move |object| object.get(kind));
        let mut chains: Vec<Chain> = all("chain").map(Chain::read).collect();
        for rule in all("rule") {
            let (family, table, name) = (word(rule, "family"), word(rule, "table"), word(rule, "chain"));
            let chain = chains.iter_mut().find(|c| c.family == family && c.table == table && c.name == name)?;
            let handle = rule.get("handle").and_then(Value::as_u64).unwrap_or(0);
            chain.rules.push((handle, rule.get("expr").and_then(Value::as_array).cloned().unwrap_or_default()));
        }
        chains.sort_by_key(|chain| chain.priority);
        let sets = all("set").map(|set| {
            let key = (word(set, "family"), word(set, "table"), word(set, "name"));
            (key, set.get("elem").cloned().unwrap_or(Value::Array(Vec::new())))
        });
        let sets = sets.collect();
        Some(Self { chains, sets })
    }

    /// What becomes of a packet at a hook, in all chains that are there.
    pub(super) fn walk(&self, hook: Hook, packet: &Packet) -> Outcome {
        let mut outcome = Outcome::Accepted;
        let family = if packet.is_ipv6 { "ip6" } else { "ip" };
        let hooked = |chain: &&Chain| chain.hook.as_deref() == Some(hook.name());
        for chain in self.chains.iter().filter(hooked).filter(|chain| chain.family == "inet" || chain.family == family)
        {
            let end = match self.walk_chain(chain, packet, 0) {
                Step::End(end) => end,
                Step::Next | Step::Return if chain.is_drop => Outcome::Dropped(chain.place(None)),
                Step::Next | Step::Return => Outcome::Accepted,
            };
            match end {
                // One chain's drop is final, its accept is not.
                Outcome::Dropped(_) => return end,
                Outcome::Unknown => outcome = Outcome::Unknown,
                Outcome::Accepted => (),
            }
        }
        outcome
    }

    fn walk_chain(&self, chain: &Chain, packet: &Packet, depth: usize) -> Step {
        if depth > DEPTH {
            return Step::End(Outcome::Unknown);
        }
        for (handle, expressions) in &chain.rules {
            match self.walk_rule(chain, *handle, expressions, packet, depth) {
                Step::Next => (),
                end => return end,
            }
        }
        Step::Next
    }

    fn walk_rule(&self, chain: &Chain, handle: u64, expressions: &[Value], packet: &Packet, depth: usize) -> Step {
        let mut is_certain = true;
        for expression in expressions {
            let Some((kind, value)) = expression.as_object().and_then(|object| object.iter().next()) else {
                is_certain = false;
                continue;
            };
            match kind.as_str() {
                "match" => match self.matches(chain, value, packet) {
                    Some(true) => (),
                    Some(false) => return Step::Next,
                    None => is_certain = false,
                },
                "counter" | "log" | "comment" => (),
                "accept" | "drop" | "reject" | "queue" if !is_certain => return Step::End(Outcome::Unknown),
                "accept" => return Step::End(Outcome::Accepted),
                "drop" | "reject" => return Step::End(Outcome::Dropped(chain.place(Some(handle)))),
                "return" => return if is_certain { Step::Return } else { Step::End(Outcome::Unknown) },
                "jump" | "goto" => {
                    let target = word(value, "target");
                    let next = self.chains.iter().find(|other| {
                        other.family == chain.family && other.table == chain.table && other.name == target
                    });
                    let end = next.map_or(Step::End(Outcome::Unknown), |next| self.walk_chain(next, packet, depth + 1));
                    match (end, kind.as_str()) {
                        (Step::End(_), _) if !is_certain => return Step::End(Outcome::Unknown),
                        (Step::End(end), _) => return Step::End(end),
                        (Step::Next | Step::Return, "goto") => return Step::Return,
                        (Step::Next | Step::Return, _) => (),
                    }
                }
                _ => is_certain = false,
            }
        }
        Step::Next
    }

    /// Whether a match is one for this packet; `None`: that is not known.
    fn matches(&self, chain: &Chain, value: &Value, packet: &Packet) -> Option<bool> {
        let (left, right) = (value.get("left")?, value.get("right")?);
        let found = self.is(chain, left, right, packet)?;
        match value.get("op")?.as_str()? {
            "==" | "in" => Some(found),
            "!=" => Some(!found),
            _ => None,
        }
    }

    fn is(&self, chain: &Chain, left: &Value, right: &Value, packet: &Packet) -> Option<bool> {
        if let Some(payload) = left.get("payload") {
            let (protocol, field) = (word(payload, "protocol"), word(payload, "field"));
            return match (protocol.as_str(), field.as_str()) {
                ("ip" | "ip6", "saddr" | "daddr") if (protocol == "ip6") != packet.is_ipv6 => Some(false),
                ("ip" | "ip6", "saddr") => self.address_is(chain, packet.source?, right),
                ("ip" | "ip6", "daddr") => self.address_is(chain, packet.destination?, right),
                ("tcp" | "udp" | "sctp", _) if protocol != packet.protocol.name() => Some(false),
                ("tcp" | "udp" | "sctp" | "th", "dport") => self.port_is(chain, packet.port?, right),
                ("tcp" | "udp" | "sctp" | "th", "sport") => self.port_is(chain, packet.source_port?, right),
                ("ip", "protocol") | ("ip6", "nexthdr") => one_of(right, packet.protocol.name()),
                _ => None,
            };
        }
        if let Some(meta) = left.get("meta") {
            return match word(meta, "key").as_str() {
                "l4proto" => one_of(right, packet.protocol.name()),
                "nfproto" => one_of(right, if packet.is_ipv6 { "ipv6" } else { "ipv4" }),
                // Nothing that matters here comes from or goes to this host alone.
                "iifname" | "oifname" | "iif" | "oif" if right.as_str() == Some("lo") => Some(false),
                _ => None,
            };
        }
        let state = left.get("ct").filter(|ct| word(ct, "key") == "state");
        state.and_then(|_| one_of(right, if packet.is_established { "established" } else { "new" }))
    }

    fn address_is(&self, chain: &Chain, address: IpAddr, right: &Value) -> Option<bool> {
        self.any(chain, right, &|element| {
            if let Some(prefix) = element.get("prefix") {
                let network: IpAddr = word(prefix, "addr").parse().ok()?;
                let length = u8::try_from(prefix.get("len")?.as_u64()?).ok()?;
                return Some(crate::address::LocalAddresses::from_iter([(network, length)]).contains(address));
            }
            if let Some(range) = element.get("range").and_then(Value::as_array) {
                let end = |index: usize| range.get(index)?.as_str()?.parse::<IpAddr>().ok();
                return Some((end(0)?..=end(1)?).contains(&address));
            }
            Some(element.as_str()?.parse::<IpAddr>().ok()? == address)
        })
    }

    fn port_is(&self, chain: &Chain, port: u16, right: &Value) -> Option<bool> {
        self.any(chain, right, &|element| {
            if let Some(range) = element.get("range").and_then(Value::as_array) {
                let end = |index: usize| range.get(index)?.as_u64();
                return Some((end(0)?..=end(1)?).contains(&u64::from(port)));
            }
            Some(element.as_u64()? == u64::from(port))
        })
    }

    /// Whether one element of a value, a set or a named set is it.
    fn any(&self, chain: &Chain, right: &Value, is: &dyn Fn(&Value) -> Option<bool>) -> Option<bool> {
        let named = right.as_str().and_then(|text| text.strip_prefix('@'));
        let elements = match named {
            Some(name) => self.sets.get(&(chain.family.clone(), chain.table.clone(), name.to_owned()))?,
            None => right.get("set").unwrap_or(right),
        };
        let Some(elements) = elements.as_array() else { return is(elements) };
        let mut is_certain = true;
        for element in elements {
            let element = element.get("elem").and_then(|element| element.get("val")).unwrap_or(element);
            match is(element) {
                Some(true) => return Some(true),
                Some(false) => (),
                None => is_certain = false,
            }
        }
        is_certain.then_some(false)
    }
}

/// Whether a word, or a list of words, has this one.
fn one_of(right: &Value, wanted: &str) -> Option<bool> {
    let right = right.get("set").unwrap_or(right);
    match right {
        Value::String(text) => Some(text == wanted),
        Value::Array(words) => {
            words.iter().map(Value::as_str).collect::<Option<Vec<_>>>().map(|words| words.contains(&wanted))
        }
        _ => None,
    }
}

impl Chain {
    fn read(chain: &Value) -> Self {
        let hook = chain.get("hook").and_then(Value::as_str).filter(|_| word(chain, "type") == "filter");
        Self {
            family: word(chain, "family"),
            table: word(chain, "table"),
            name: word(chain, "name"),
            hook: hook.map(str::to_owned),
            priority: chain.get("prio").and_then(Value::as_i64).unwrap_or(0),
            is_drop: word(chain, "policy") == "drop",
            rules: Vec::new(),
        }
    }

    fn place(&self, rule: Option<u64>) -> Place {
        Place { family: self.family.clone(), table: self.table.clone(), chain: self.name.clone(), rule }
    }
}
