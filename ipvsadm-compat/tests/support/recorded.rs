//! The recorded cases in `tests/cases`, and how what our commands print for them is compared.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::thread;

/// Cases that run beside one another: most of the time goes to starting programs.
const AT_ONCE: usize = 4;

const HOSTS: &str = "127.0.0.1 localhost\n::1 localhost ip6-localhost\n10.0.0.80 web.example\n\
                     10.0.0.81 a-very-long-real-server-name.of-a-long-domain.example\n";

/// Puts the files of [`Cases::new`]'s directory (`$1`) in the place of the machine's, and runs the case `$2`. It takes
/// a mount namespace.
pub(crate) const WITH_NAMES: &str = "mount --bind \"$1/hosts\" /etc/hosts && mount --bind \"$1/nsswitch\" /etc/nsswitch.conf \
     && mount --bind \"$1/services\" /etc/services && exec bash \"$2\"";

/// The cases, with a directory to work in that goes with the value.
pub(crate) struct Cases {
    /// Files for [`WITH_NAMES`], and whatever else a test puts here.
    pub(crate) directory: PathBuf,
    cases: PathBuf,
}

impl Drop for Cases {
    fn drop(&mut self) {
        // A directory that stays behind harms nobody.
        let _ = fs::remove_dir_all(&self.directory);
    }
}

impl Cases {
    /// The cases in `cases`.
    pub(crate) fn new(cases: &Path) -> Cases {
        let directory = std::env::temp_dir().join(format!("ipvsadm-cases-{}", std::process::id()));
        fs::create_dir_all(&directory).unwrap();
        fs::write(directory.join("hosts"), HOSTS).unwrap();
        fs::write(directory.join("nsswitch"), "hosts: files\nservices: files\n").unwrap();
        fs::copy(cases.join("services"), directory.join("services")).unwrap();
        Cases { directory, cases: cases.to_owned() }
    }

    /// A case's script.
    pub(crate) fn script(&self, name: &str) -> PathBuf {
        self.cases.join(format!("{name}.sh"))
    }

    /// Runs all cases whose name `wanted` takes. `run` says what ours print. Returns what differs from the goldens and
    /// is not meant to, in diff's words.
    pub(crate) fn differences(
        &self,
        wanted: impl Fn(&str) -> bool,
        run: impl Fn(&str) -> String + Sync,
    ) -> Vec<String> {
        let deviations = self.deviations();
        let names = self.names();
        let unknown = deviations.keys().filter(|name| !names.contains(name));
        let unknown: Vec<_> =
            unknown.map(|name| format!("== {name}: deviations of a case that does not exist")).collect();
        let wanted: Vec<_> = names.into_iter().filter(|name| wanted(name)).collect();
        let next = Mutex::new(wanted.into_iter());
        let wrong = Mutex::new(unknown);
        let work = || {
            while let Some(name) = { next.lock().unwrap().next() } {
                let meant = deviations.get(&name).map_or("", String::as_str);
                let difference = self.difference(&name, &run(&name));
                if difference != meant {
                    wrong.lock().unwrap().push(format!("== {name}\n{difference}(meant:\n{meant})"));
                }
            }
        };
        thread::scope(|scope| (0..AT_ONCE).for_each(|_| drop(scope.spawn(work))));
        wrong.into_inner().unwrap()
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.cases).unwrap();
        let files = entries.filter_map(|entry| entry.unwrap().file_name().into_string().ok());
        let mut names: Vec<_> = files.filter_map(|name| name.strip_suffix(".golden").map(str::to_owned)).collect();
        assert!(!names.is_empty(), "the cases are in {}", self.cases.display());
        names.sort();
        names
    }

    /// The difference between a golden and what was printed, in diff's words; empty when there is none.
    fn difference(&self, name: &str, printed: &str) -> String {
        let file = self.directory.join(format!("{name}.printed"));
        fs::write(&file, printed).unwrap();
        let golden = self.cases.join(format!("{name}.golden"));
        let output = Command::new("diff").arg("--text").arg(golden).arg(&file).output().unwrap();
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
