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
    let output = command.args(arguments).env_remove("LBD_SOCKET").env_remove("LBD_PIN").output().unwrap();
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
