//! The cases in `tests/cases`, whose goldens real ipvsadm 1.31 and real IPVS printed, run with our three commands.
//!
//! Each case has a director of its own: a rule table behind a control socket, so no root and no data path. Names come
//! from files of the test's own, which takes a mount namespace. What differs on purpose is in
//! `tests/cases/deviations`, in the words of diff(1): any other difference fails, and so does one that is gone.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

const HOSTS: &str = "127.0.0.1 localhost\n::1 localhost ip6-localhost\n10.0.0.80 web.example\n\
                     10.0.0.81 a-very-long-real-server-name.of-a-long-domain.example\n";

struct Rig {
    directory: PathBuf,
    cases: PathBuf,
}

impl Drop for Rig {
    fn drop(&mut self) {
        // A directory that stays behind harms nobody.
        let _ = fs::remove_dir_all(&self.directory);
    }
}

impl Rig {
    fn new() -> Rig {
        let directory = std::env::temp_dir().join(format!("ipvsadm-cases-{}", std::process::id()));
        let binaries = directory.join("bin");
        fs::create_dir_all(&binaries).unwrap();
        for (name, program) in [
            ("ipvsadm", env!("CARGO_BIN_EXE_ipvsadm")),
            ("ipvsadm-save", env!("CARGO_BIN_EXE_ipvsadm-save")),
            ("ipvsadm-restore", env!("CARGO_BIN_EXE_ipvsadm-restore")),
        ] {
            symlink(program, binaries.join(name)).unwrap();
        }
        fs::write(directory.join("hosts"), HOSTS).unwrap();
        fs::write(directory.join("nsswitch"), "hosts: files\nservices: files\n").unwrap();
        let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
        fs::copy(cases.join("services"), directory.join("services")).unwrap();
        Rig { directory, cases }
    }

    /// What a case prints.
    fn run(&self, name: &str) -> String {
        let place = self.directory.join(name);
        fs::create_dir(&place).unwrap();
        support::serve(&place.join("socket"), &place.join("machine"));
        let script = "mount --bind \"$1/hosts\" /etc/hosts && mount --bind \"$1/nsswitch\" /etc/nsswitch.conf \
                      && mount --bind \"$1/services\" /etc/services && exec bash \"$2\"";
        let mut unshare = Command::new("unshare");
        if !nix::unistd::geteuid().is_root() {
            unshare.arg("--map-root-user");
        }
        let output = unshare
            .args(["--mount", "bash", "-c", script, "bash"])
            .arg(&self.directory)
            .arg(self.cases.join(format!("{name}.sh")))
            .env("PATH", format!("{}:{}", self.directory.join("bin").display(), std::env::var("PATH").unwrap()))
            .env("LBD_SOCKET", place.join("socket"))
            .env("LBD_TEST_MACHINE", place.join("machine"))
            .env("TMPDIR", &place)
            .env("LC_ALL", "C")
            .output()
            .unwrap();
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && complaint.is_empty(), "{name} could not be run: {complaint}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// The difference between a golden and what was printed, in diff's words; empty when there is none.
    fn difference(&self, name: &str, printed: &str) -> String {
        let file = self.directory.join(name).join("printed");
        fs::write(&file, printed).unwrap();
        let golden = self.cases.join(format!("{name}.golden"));
        let output = Command::new("diff").arg(golden).arg(&file).output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// The differences that are meant, by case.
    fn deviations(&self) -> BTreeMap<String, String> {
        let mut deviations = BTreeMap::new();
        let text = fs::read_to_string(self.cases.join("deviations")).unwrap();
        for section in text.split("\n== ").skip(1) {
            let (name, difference) = section.split_once('\n').unwrap_or((section, ""));
            deviations.insert(name.to_owned(), format!("{}\n", difference.trim_end_matches('\n')));
        }
        deviations
    }
}

#[test]
fn the_commands_answer_as_the_real_ones_did() {
    let rig = Rig::new();
    let mut deviations = rig.deviations();
    let mut names: Vec<_> = fs::read_dir(&rig.cases)
        .unwrap()
        .filter_map(|entry| entry.unwrap().file_name().to_str()?.strip_suffix(".golden").map(str::to_owned))
        .collect();
    names.sort();
    assert!(names.len() > 30, "the cases are in {}", rig.cases.display());
    let mut wrong = Vec::new();
    for name in names {
        let difference = rig.difference(&name, &rig.run(&name));
        let meant = deviations.remove(&name).unwrap_or_default();
        if difference != meant {
            wrong.push(format!("== {name}\n{difference}(meant:\n{meant})"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(deviations.is_empty(), "deviations of cases that do not exist: {deviations:?}");
}
