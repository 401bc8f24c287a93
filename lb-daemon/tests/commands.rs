//! The short commands of `lbd`, and what `lbd run` refuses before it touches anything: exit codes and messages.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};
use std::process::Command;

/// A directory that goes with the test.
struct Directory(PathBuf);

impl Directory {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("lbd-commands-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, text: &str) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Exit code, stdout, stderr.
fn lbd(arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(Path::new(env!("CARGO_BIN_EXE_lbd")));
    let output = command
        .args(arguments)
        .env_remove("LBD_SOCKET")
        .env_remove("LBD_PIN")
        .env("LBD_BOOT_SETTINGS", "/dev/null")
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

const BAD_RULES: &str = "\
-A -t 192.0.2.1:80 -s rr
-a -t 192.0.2.1:80 -r 10.0.0.1:80 -m
-A -t 192.0.2.1:80 -s rr
-a -t 192.0.2.9:80 -r 10.0.0.1 -g
-A -t 192.0.2.1:99999
";

#[test]
fn a_good_file_is_said_to_be_good() {
    let directory = Directory::new("good");
    let rules = directory.file("rules", "# the shop\n-A -t 192.0.2.1:80 -s rr\n-a -t 192.0.2.1:80 -r 10.0.0.1:80 -m\n");
    let (code, out, _) = lbd(&["check", &rules]);
    assert_eq!((code, out), (0, format!("{rules}: good, 1 virtual services, 1 real servers\n")));
    let config = directory.file("lbd.yaml", "services:\n  - {address: 192.0.2.1, port: 80}\n");
    assert_eq!(lbd(&["check", &config]).0, 0);
}

#[test]
fn every_wrong_line_of_a_rules_file_is_reported() {
    let directory = Directory::new("rules");
    let rules = directory.file("rules", BAD_RULES);
    for arguments in [vec!["check", &rules], vec!["run", "--rules", &rules]] {
        let (code, out, errors) = lbd(&arguments);
        assert_eq!((code, out.as_str()), (2, ""), "{errors}");
        let lines: Vec<&str> = errors.lines().filter(|line| line.contains(&rules)).collect();
        assert_eq!(lines.len(), 3, "{errors}");
        assert_eq!(lines[0], format!("{rules}:3: Service already exists"));
        assert_eq!(lines[1], format!("{rules}:4: Service not defined"));
        assert!(lines[2].starts_with(&format!("{rules}:5: ")));
    }
}

#[test]
fn every_problem_of_a_configuration_is_shown_where_it_stands() {
    let directory = Directory::new("yaml");
    let text = "services:\n  - address: 192.0.2.1\n    port: 80800\n    shceduler: rr\n    real_servers:\n      - {address: x}\n";
    let config = directory.file("lbd.yaml", text);
    let (code, out, errors) = lbd(&["check", &config]);
    assert_eq!((code, out.as_str()), (2, ""));
    let expected = "\
F:3:11: services[0].port: 80800 is above 65535
  3 |     port: 80800
    |           ^^^^^
  hint: use 1..65535
F:4:5: services[0].shceduler: a service has no key \"shceduler\"
  4 |     shceduler: rr
    |     ^^^^^^^^^
  hint: did you mean scheduler? ";
    assert!(errors.replace(&config, "F").starts_with(expected), "{errors}");
    assert!(errors.contains(":6:19: services[0].real_servers[0].address: \"x\" is no IP address"), "{errors}");
    let (code, _, errors) = lbd(&["check", &directory.file("broken.yaml", "services: [\n")]);
    assert_eq!((code, errors.lines().filter(|line| line.contains("broken.yaml:")).count()), (2, 1), "{errors}");
}

#[test]
fn the_packaged_examples_are_good() {
    for name in ["lbd.yaml", "etc/lbd.yaml"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packaging").join(name);
        let (code, out, errors) = lbd(&["check", &path.display().to_string()]);
        assert_eq!(code, 0, "{out}{errors}");
    }
}

#[test]
fn problems_of_all_files_are_reported_at_once() {
    let directory = Directory::new("both");
    let rules = directory.file("rules", BAD_RULES);
    let config = directory.file("lbd.yaml", "attach: glue\nconnections: -4\n");
    let (code, _, errors) = lbd(&["run", "--config", &config, "--rules", &rules]);
    assert_eq!(code, 2, "{errors}");
    assert!(errors.contains(&format!("{config}:1:9: attach: ")), "{errors}");
    assert!(errors.contains(&format!("{config}:2:14: connections: ")), "{errors}");
    assert!(errors.contains(&format!("{rules}:5: ")), "{errors}");
}

/// `lbd run` as at boot, with these settings and rules; it must refuse.
fn refused_at_boot(directory: &Directory, settings: &str, rules: Option<&str>) -> String {
    let settings = directory.file("settings", settings);
    let rules =
        rules.map_or_else(|| directory.0.join("none").display().to_string(), |text| directory.file("rules", text));
    let (code, out, errors) = lbd(&["run", "--boot-settings", &settings, "--boot-rules", &rules]);
    assert_eq!((code, out.as_str()), (2, ""), "{errors}");
    errors.replace(&format!("{}/", directory.0.display()), "")
}

#[test]
fn faulty_settings_of_the_boot_are_reported_with_their_lines() {
    let directory = Directory::new("boot-settings");
    let errors = refused_at_boot(&directory, "# boot\nAUTO=yes\nDAEMON=true\n", None);
    assert!(errors.contains("settings:2: AUTO: ") && errors.contains("settings:3: DAEMON: "), "{errors}");
}

#[test]
fn a_boot_with_faulty_rules_is_refused_with_every_line() {
    let directory = Directory::new("boot-rules");
    let errors = refused_at_boot(&directory, "AUTO=\"true\"\n", Some(BAD_RULES));
    for wanted in ["rules:3: Service already exists", "rules:4: Service not defined", "rules:5: "] {
        assert!(errors.contains(wanted), "{errors}");
    }
}

#[test]
fn a_boot_without_the_rules_that_its_settings_ask_for_is_refused() {
    let directory = Directory::new("boot-none");
    let errors = refused_at_boot(&directory, "\nAUTO=true\n", None);
    assert!(errors.contains("cannot read none: ") && errors.contains("hint: settings:2 says AUTO=true"), "{errors}");
}

#[test]
fn a_daemon_on_an_interface_that_is_not_there_is_refused() {
    let directory = Directory::new("boot-daemon");
    let errors = refused_at_boot(&directory, "DAEMON=master\nIFACE=nosuch0\n", None);
    assert!(errors.contains("settings:1: the master synchronisation daemon cannot start on nosuch0: "), "{errors}");
}

#[test]
fn without_settings_the_rules_are_loaded_if_they_are_there() {
    let directory = Directory::new("boot-alone");
    let rules = directory.file("rules", BAD_RULES);
    let (code, _, errors) = lbd(&["run", "--boot-settings", "/nonexistent/settings", "--boot-rules", &rules]);
    assert!(code == 2 && errors.contains(&format!("{rules}:5: ")), "{errors}");
}

#[test]
fn rules_that_are_named_are_loaded_whatever_the_boot_settings_say() {
    let directory = Directory::new("boot-named");
    let settings = directory.file("settings", "AUTO=nonsense\n");
    let rules = directory.file("rules", BAD_RULES);
    let (code, _, errors) = lbd(&["run", "--rules", &rules, "--boot-settings", &settings]);
    assert!(code == 2 && errors.contains(&format!("{rules}:5: ")) && !errors.contains("AUTO"), "{errors}");
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let (code, _, errors) = lbd(&["run", "--rules", "/nonexistent/rules"]);
    assert_eq!(code, 2);
    assert!(errors.contains("cannot read /nonexistent/rules: No such file"), "{errors}");
}

#[test]
fn without_a_daemon_status_says_how_to_start_one() {
    for command in ["status", "reload"] {
        let (code, _, errors) = lbd(&[command, "--socket", "/nonexistent/lbd.sock"]);
        assert_eq!(code, 1);
        assert!(errors.contains("/nonexistent/lbd.sock") && errors.contains("\nhint: is lbd running?"), "{errors}");
    }
}

#[test]
fn where_nothing_is_pinned_nothing_is_removed() {
    let (code, out, _) = lbd(&["unload", "--pin", "/nonexistent/lbd"]);
    assert_eq!((code, out.as_str()), (0, "there is no data path in /nonexistent/lbd\n"));
}

#[test]
fn wrong_usage_exits_with_two() {
    for arguments in [&["nonsense"][..], &["run", "--attach", "glue"], &["run", "extra"], &["check"], &[]] {
        assert_eq!(lbd(arguments).0, 2, "{arguments:?}");
    }
    assert_eq!(lbd(&["--version"]).0, 0);
}
