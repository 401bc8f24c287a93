use proptest::prelude::*;

use super::super::Probe;
use super::super::flaps::MOST_CHANGES;
use super::*;

fn rise_and_fall(rise: u32, fall: u32, start: StartState) -> Arc<Check> {
    let fast_interval = Some(Duration::from_millis(500));
    Arc::new(Check { rise, fall, start, fast_interval, ..Check::new(Probe::Icmp) })
}

fn outcome(letter: char) -> Outcome {
    match letter {
        '+' => Outcome::Good,
        '-' => Outcome::bad("HTTP 503, expected 200-299"),
        'x' => Outcome::refused("connect: refused"),
        '?' => Outcome::NotAsked { reason: "too many open files".to_owned() },
        other => panic!("{other}"),
    }
}

/// After each result: `U`p, `D`own, or a dot for no change; capital once said, and whether the interval is fast (!).
fn walk(target: &mut Target, results: &str) -> String {
    let now = Instant::now();
    let step = |letter| {
        let letter = match target.take(outcome(letter), now) {
            Some(Verdict::Up) => "U",
            Some(Verdict::Down { refused: false, .. }) => "D",
            Some(Verdict::Down { refused: true, .. }) => "R",
            None => ".",
        };
        let is_fast = target.interval() < target.check.interval;
        format!("{letter}{}", if is_fast { "!" } else { "" })
    };
    results.chars().map(step).collect()
}

#[test]
fn results_in_a_row_change_the_belief() {
    let cases = [
        // rise, fall, start, found serving, results, changes
        (2, 3, StartState::AsFound, true, "+++", "U.."),
        (2, 3, StartState::AsFound, true, "---", ".!.!D"),
        (2, 3, StartState::AsFound, false, "++", ".!U"),
        (2, 3, StartState::AsFound, false, "-+-++", "D.!..!U"),
        (2, 3, StartState::Up, false, "--+", ".!.!U"),
        (2, 3, StartState::Down, true, "+-", ".!D"),
        (2, 3, StartState::Up, true, "+--+---", "U.!.!..!.!D"),
        (2, 3, StartState::Up, true, "+---+-++", "U.!.!D.!..!U"),
        (1, 1, StartState::Up, true, "+-+-", "UDUD"),
        (2, 3, StartState::Up, true, "+xxx", "U.!.!R"),
        // What this host could not ask says nothing, neither good nor bad.
        (2, 2, StartState::Up, true, "+-???-", "U.!.!.!.!D"),
        (2, 2, StartState::Up, true, "????", ".!.!.!.!"),
        // A rise of 0 is one of 1.
        (0, 0, StartState::Up, true, "+-+", "UDU"),
    ];
    for (rise, fall, start, found, results, expected) in cases {
        let mut target = Target::new(rise_and_fall(rise, fall, start), found, Instant::now());
        assert_eq!(walk(&mut target, results), expected, "{rise} {fall} {start:?} {found} {results}");
    }
}

#[test]
fn the_state_is_said_in_words() {
    let mut target = Target::new(rise_and_fall(2, 3, StartState::Up), true, Instant::now());
    let cases = [
        ("", "not checked yet"),
        ("+", "well"),
        ("-", "HTTP 503, expected 200-299, 1 of 3 failed"),
        ("--", "HTTP 503, expected 200-299, 3 of 3 failed"),
        ("----", "HTTP 503, expected 200-299, 3 of 3 failed"),
        ("?", "HTTP 503, expected 200-299, 3 of 3 failed; the last check could not be made: too many open files"),
        ("+", "answers again, 1 of 2 succeeded"),
        ("+", "well"),
    ];
    for (results, expected) in cases {
        walk(&mut target, results);
        assert_eq!(target.words(), expected);
    }
}

#[test]
fn a_target_that_changes_all_the_time_is_said_so_often_and_no_more() {
    let mut target = Target::new(rise_and_fall(1, 1, StartState::Up), true, Instant::now());
    let began = Instant::now();
    let mut said = Vec::new();
    for second in 0..3_600 {
        let letter = if second % 2 == 0 { '+' } else { '-' };
        let is_changed = target.take(outcome(letter), began + Duration::from_secs(second)).is_some();
        said.extend(is_changed.then(|| target.says()));
    }
    assert_eq!(said.len(), 3_600);
    let counted = |kind| said.iter().filter(|said| **said == kind).count();
    assert_eq!(counted(Said::Plainly), 60 * (MOST_CHANGES as usize - 1));
    assert_eq!(counted(Said::AsTheLast), 60);
}

#[test]
fn a_check_that_cannot_be_made_is_told_once_in_a_row() {
    let mut target = Target::new(rise_and_fall(2, 3, StartState::Up), true, Instant::now());
    let told: String = "??"
        .chars()
        .chain("????+???".chars())
        .map(|letter| {
            target.take(outcome(letter), Instant::now());
            if target.cannot_be_asked().is_some() { '!' } else { '.' }
        })
        .collect();
    assert_eq!(told, "..!......!");
}

proptest! {
    #[test]
    fn no_belief_changes_without_enough_results_in_a_row(
        rise in 1u32..5, fall in 1u32..5, found: bool, results in "[-+?]{0,60}",
    ) {
        let now = Instant::now();
        let mut target = Target::new(rise_and_fall(rise, fall, StartState::AsFound), found, now);
        let mut asked = String::new();
        for letter in results.chars() {
            let before = target.belief();
            let verdict = target.take(outcome(letter), now);
            asked.extend(Some(letter).filter(|letter| *letter != '?'));
            let ends_with = |letter: char, count: u32| asked.chars().rev().take_while(|one| *one == letter).count() >= count as usize;
            match (before, target.belief()) {
                (Belief::Up, Belief::Down) => prop_assert!(ends_with('-', fall)),
                (Belief::Down, Belief::Up) => prop_assert!(ends_with('+', rise)),
                (before, after) => {
                    let was_unknown = matches!(before, Belief::Unknown { .. });
                    prop_assert!(before == after || was_unknown);
                }
            }
            prop_assert_eq!(verdict.is_some(), before != target.belief());
            prop_assert!(target.belief() != Belief::Up || !ends_with('-', fall));
            prop_assert!(target.belief() != Belief::Down || !ends_with('+', rise));
        }
    }
}
