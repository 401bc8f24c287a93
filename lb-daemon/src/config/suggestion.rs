//! What somebody may have meant.

/// Names that other programs have for what is called otherwise here.
const OTHER_NAMES: [(&str, &str); 27] = [
    ("backend", "real_servers"),
    ("backends", "real_servers"),
    ("connect_timeout", "timeout"),
    ("delay_loop", "interval"),
    ("destinations", "real_servers"),
    ("downinterval", "fast_interval"),
    ("fallback", "sorry_server"),
    ("gate", "direct-routing"),
    ("inhibit_on_failure", "inhibit"),
    ("inter", "interval"),
    ("ip", "address"),
    ("ipip", "tunneling"),
    ("lb_algo", "scheduler"),
    ("lb_kind", "forwarding"),
    ("lvs_sched", "scheduler"),
    ("lvs_method", "forwarding"),
    ("masq", "masquerading"),
    ("method", "forwarding"),
    ("nat", "masquerading"),
    ("dr", "direct-routing"),
    ("real", "real_servers"),
    ("real_server", "real_servers"),
    ("servers", "real_servers"),
    ("status_code", "status"),
    ("vip", "address"),
    ("virtual_server", "services"),
    ("virtual_services", "services"),
];

/// The known name that is most like this one, if any is.
pub(super) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_lowercase().replace('-', "_");
    let meant = OTHER_NAMES.iter().find(|(other, _)| *other == name).map(|(_, ours)| *ours);
    let mut best: Option<(usize, &str)> = None;
    for candidate in known {
        if meant == Some(candidate) {
            return Some(candidate);
        }
        let distance = distance(&name, &candidate.to_lowercase().replace('-', "_"));
        let is_near = distance <= (candidate.len() / 3).max(1) && distance < candidate.len();
        if is_near && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// `a, b or c`.
pub(super) fn choices(names: &[&str]) -> String {
    match names.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, first)) => format!("{} or {last}", first.join(", ")),
        None => String::new(),
    }
}

/// How many letters to insert, delete, replace or swap with their neighbour.
fn distance(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().take(64).collect(), to.chars().take(64).collect());
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, letter) in from.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, other) in to.iter().enumerate() {
            let replaced = row[j] + usize::from(letter != other);
            let mut least = replaced.min(row[j + 1] + 1).min(next[j] + 1);
            let is_swap = i > 0 && j > 0 && from[i - 1] == *other && *letter == to[j - 1];
            if is_swap {
                least = least.min(before[j - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_understood_and_nonsense_is_not() {
        let known = ["address", "port", "real_servers", "scheduler", "sorry_server"];
        let cases = [
            ("adress", Some("address")),
            ("prot", Some("port")),
            ("Port", Some("port")),
            ("real-servers", Some("real_servers")),
            ("lb_algo", Some("scheduler")),
            ("schedular", Some("scheduler")),
            ("x", None),
            ("quorum", None),
            ("", None),
        ];
        cases.iter().for_each(|(name, meant)| assert_eq!(nearest(name, known), *meant, "{name}"));
    }

    #[test]
    fn distances_are_those_of_an_editor() {
        let cases = [("", "", 0), ("abc", "", 3), ("abc", "abd", 1), ("abcd", "abdc", 1), ("kitten", "sitting", 3)];
        cases.iter().for_each(|(from, to, expected)| assert_eq!(distance(from, to), *expected, "{from} {to}"));
    }
}
