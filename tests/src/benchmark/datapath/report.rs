//! What was measured, and the goals.

use std::collections::BTreeMap;

use serde_json::json;

use super::FLOWS;
use super::kernel::Hook;
use super::stage::{Measurement, Path};

/// Every measurement, by what it is of; of each round one.
#[derive(Debug, Default)]
pub(super) struct Report(BTreeMap<(Hook, u32, Path), Vec<f64>>);

impl Path {
    const fn name(self) -> &'static str {
        match self {
            Self::HashLookup => "ref_hash_lookup",
            Self::LruInsert => "ref_lru_insert",
            Self::Nat4Established => "nat4_established",
            Self::Nat4Reply => "nat4_reply",
            Self::Direct4Established => "dr4_established",
            Self::Nat6Established => "nat6_established",
            Self::Nat4New => "nat4_new",
            Self::Direct4New => "dr4_new",
            Self::NotOurs => "not_ours",
        }
    }

    /// What it is compared with, and the most that XDP is to cost in terms of that, for each of [`FLOWS`].
    const fn goal(self) -> Option<(Self, [Option<f64>; FLOWS.len()])> {
        match self {
            Self::HashLookup | Self::LruInsert => None,
            Self::Nat4Established | Self::Nat4Reply | Self::Direct4Established => {
                Some((Self::HashLookup, [Some(1.2), Some(0.5), Some(0.35)]))
            }
            Self::Nat6Established => Some((Self::HashLookup, [Some(1.5), Some(0.6), Some(0.4)])),
            Self::Nat4New | Self::Direct4New => Some((Self::LruInsert, [Some(1.6), Some(0.6), Some(0.55)])),
            Self::NotOurs => Some((Self::HashLookup, [Some(0.8), None, None])),
        }
    }
}

impl Report {
    pub(super) fn add(&mut self, Measurement { hook, flows, path, nanoseconds }: Measurement) {
        self.0.entry((hook, flows, path)).or_default().push(nanoseconds);
    }

    /// One line for each measurement, with the goals.
    pub(super) fn print(&self) {
        println!("nanoseconds a packet above a program that only returns: median (least to most)\n");
        for (index, flows) in FLOWS.into_iter().enumerate() {
            println!("{flows} connections");
            for ((hook, _, path), values) in self.0.iter().filter(|((_, of, _), _)| *of == flows) {
                let name = format!("{}{}", hook.prefix(), path.name());
                let (least, middle, most) = spread(values);
                let measured = format!("  {name:<20} {middle:>7.1}  ({least:.1} to {most:.1})");
                println!("{measured:<50}{}", self.compared(*hook, flows, *path, index).unwrap_or_default());
            }
        }
    }

    /// The ratio to what it is compared with: the median of those of each round, as what slows down one measurement of
    /// a round slows down the other, too.
    fn compared(&self, hook: Hook, flows: u32, path: Path, index: usize) -> Option<String> {
        let (reference, goals) = path.goal()?;
        let (values, references) = (self.0.get(&(hook, flows, path))?, self.0.get(&(hook, flows, reference))?);
        let ratios: Vec<f64> = values.iter().zip(references).map(|(value, reference)| value / reference).collect();
        let (_, ratio, _) = spread(&ratios);
        let goal = match goals.get(index).copied().flatten().filter(|_| hook == Hook::Xdp) {
            Some(goal) if ratio <= goal => format!(", goal {goal}: met"),
            Some(goal) => format!(", goal {goal}: not met"),
            None => String::new(),
        };
        Some(format!("{ratio:.2} x {}{goal}", reference.name()))
    }

    pub(super) fn json(&self) -> String {
        let one = |((hook, flows, path), values): (&(Hook, u32, Path), &Vec<f64>)| {
            let (least, middle, most) = spread(values);
            let name = format!("{}{}", hook.prefix(), path.name());
            json!({ "name": name, "flows": flows, "ns_median": middle, "ns_min": least, "ns_max": most })
        };
        format!("{:#}\n", serde_json::Value::from_iter(self.0.iter().map(one)))
    }
}

/// Least, median, most; to a hundredth.
fn spread(values: &[f64]) -> (f64, f64, f64) {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    let at = |index: usize| values.get(index).map_or(0.0, |value| (value * 100.0).round() / 100.0);
    (at(0), at(values.len() / 2), at(values.len().saturating_sub(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_of_the_same_round_and_only_xdp_has_goals() {
        let mut report = Report::default();
        for (slowness, hook) in [(1.0, Hook::Xdp), (3.0, Hook::Xdp), (2.0, Hook::Xdp), (1.0, Hook::Tc)] {
            for (path, nanoseconds) in [(Path::HashLookup, 30.0), (Path::Nat4Reply, 33.0)] {
                report.add(Measurement { hook, flows: 1_000, path, nanoseconds: nanoseconds * slowness });
            }
        }
        let compared = |hook| report.compared(hook, 1_000, Path::Nat4Reply, 0);
        assert_eq!(compared(Hook::Xdp).as_deref(), Some("1.10 x ref_hash_lookup, goal 1.2: met"));
        assert_eq!(compared(Hook::Tc).as_deref(), Some("1.10 x ref_hash_lookup"));
        let json: serde_json::Value = serde_json::from_str(&report.json()).unwrap();
        let expected = json!({
            "name": "nat4_reply", "flows": 1000, "ns_median": 66.0, "ns_min": 33.0, "ns_max": 99.0
        });
        assert_eq!(json[1], expected);
        assert_eq!(json[3]["name"], "tc_nat4_reply");
    }
}
