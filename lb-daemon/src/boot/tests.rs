use proptest::prelude::*;

use super::*;

fn settings(text: &str) -> BootSettings {
    read(text.as_bytes(), "f").unwrap_or_else(|problems| panic!("{text:?}: {problems:?}"))
}

/// What the file says, in a line: `load`, and `role interface id` of each daemon.
fn told(text: &str) -> String {
    let settings = settings(text);
    let daemons = settings.sync_daemons.iter();
    let daemons = daemons.map(|daemon| format!(" {} {} {}", daemon.role.name(), daemon.interface, daemon.sync_id));
    format!("{}{}", if settings.load_rules.is_some() { "load" } else { "no" }, daemons.collect::<String>())
}

#[test]
fn assignments_are_read_as_a_shell_would_read_them() {
    let cases = [
        ("", "no"),
        ("# AUTO=true\n", "no"),
        ("AUTO=true", "load"),
        ("AUTO=\"true\"\n", "load"),
        ("AUTO='true' # at boot\n", "load"),
        ("  export AUTO=true;\r\n", "load"),
        ("AUTO=\"tr\"'ue'\n", "load"),
        ("AUTO=t\\rue\n", "load"),
        ("AUTO=true\nAUTO=false\n", "no"),
        ("AUTO=true DAEMON=none\n", "load"),
        ("DAEMON=master", "no master eth0 0"),
        ("DAEMON=\"backup\"\nIFACE=\"bond0.7\"\t\nSYNCID=\"255\"\n", "no backup bond0.7 255"),
        ("AUTO=true\nDAEMON=both; IFACE=eth1", "load master eth1 0 backup eth1 0"),
        ("OTHER=\"$(hostname) `date` $HOME\" X=$((1 + 2))\nAUTO=true\n", "load"),
        ("DAEMON=none\nIFACE=\"\"\n", "no"),
    ];
    cases.into_iter().for_each(|(text, expected)| assert_eq!(told(text), expected, "{text:?}"));
}

#[test]
fn the_packaged_file_says_what_debians_says() {
    assert_eq!(told(include_str!("../../../packaging/default/ipvsadm")), "no");
}

#[test]
fn the_lines_of_what_was_said_are_known() {
    let settings = settings("\n\nAUTO=true\nDAEMON=master\n");
    assert_eq!((settings.load_rules, settings.daemon_line), (Some(3), 4));
}

#[test]
fn every_wrong_value_and_line_is_reported() {
    let text = "AUTO=yes\nDAEMON=slave\nSYNCID=256\nif true; then\nAUTO=\"true\nIFACE=a&b\n";
    let problems = read(text.as_bytes(), "f").unwrap_err();
    let expected = [
        "f:4: neither an assignment nor a comment",
        "f:5: a quote that is not closed",
        "f:6: more than an assignment",
        "f:1: AUTO: no choice is called \"yes\"",
        "f:2: DAEMON: no choice is called \"slave\"",
        "f:3: SYNCID: \"256\" is no number from 0 to 255",
    ];
    let firsts: Vec<&str> = problems.iter().filter_map(|problem| problem.lines().next()).collect();
    assert_eq!(firsts, expected);
    problems.iter().for_each(|problem| assert!(problem.contains("\n  hint: "), "no hint: {problem}"));
}

#[test]
fn one_wrong_line_is_one_problem() {
    let cases = [
        ("AUTO=$X", "f:1: AUTO is computed by the shell"),
        ("AUTO=\"$(cat x)\"", "f:1: AUTO is computed by the shell"),
        ("AUTO=true \\", "f:1: neither an assignment nor a comment"),
        ("AUTO=true\\", "f:1: a line that goes on in the next one"),
        ("AUTO =true", "f:1: neither an assignment nor a comment"),
        (". /etc/other", "f:1: neither an assignment nor a comment"),
        ("AUTO=", "f:1: AUTO: no choice is called \"\""),
        ("AUTO=True", "f:1: AUTO: no choice is called \"True\""),
        ("DAEMON=master\nIFACE=a-name-too-long-for-it", "f:2: IFACE: \"a-name-too-long-for-it\" is no name"),
        ("DAEMON=master\nIFACE=\"\"", "f:2: IFACE: \"\" is no name"),
        ("SYNCID=-1", "f:1: SYNCID: \"-1\" is no number"),
    ];
    for (text, expected) in cases {
        let problems = read(text.as_bytes(), "f").unwrap_err();
        assert!(problems.len() == 1 && problems[0].starts_with(expected), "{text:?}: {problems:?}");
    }
}

proptest! {
    #[test]
    fn no_input_ends_the_reader(text in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&text, "f");
    }

    #[test]
    fn nothing_that_looks_like_the_file_ends_the_reader(text in "(AUTO|DAEMON|export|IFACE|[ ='\"\\\\#;$\n]|true){0,20}") {
        let _ = read(text.as_bytes(), "f");
    }
}

/// A fuzz target; docs/ipvsadm.md says how to let it run for hours.
#[test]
fn any_boot_file_is_read_or_its_lines_are_named() {
    const WORDS: [&str; 24] = [
        "AUTO", "DAEMON", "IFACE", "SYNCID", "=", "=", "=", "true", "false", "none", "master", "backup", "both",
        "eth0", "7", "256", "\"", "'", "\\", "$", "`", "#", ";", "export ",
    ];
    bolero::check!().with_iterations(5_000).with_max_len(200).for_each(|input: &[u8]| {
        // As bytes, and as words that lead somewhere.
        let words =
            |byte: &u8| WORDS.get(usize::from(*byte) % 32).copied().unwrap_or(if *byte < 128 { "\n" } else { " " });
        let text: String = input.iter().map(words).collect();
        for text in [input, text.as_bytes()] {
            let lines = text.split(|byte| *byte == b'\n').count();
            match read(text, "boot") {
                Ok(settings) => {
                    assert!(settings.daemon_line <= lines && settings.load_rules.is_none_or(|line| line <= lines));
                    assert!(settings.sync_daemons.iter().all(|daemon| !daemon.interface.is_empty()));
                }
                Err(problems) => {
                    assert!(!problems.is_empty() && problems.iter().all(|problem| problem.starts_with("boot:")));
                }
            }
        }
    });
}
