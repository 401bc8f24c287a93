//! The configuration file, `lbd.yaml`. Its keys are described in `packaging/man/lbd.yaml.5` and shown in
//! `packaging/lbd.yaml`.
//!
//! Reading goes in two steps: the document becomes a tree whose values know their places ([`yaml`]; broken YAML stops
//! it here), then [`read`] makes settings and rules of the tree and collects everything that is wrong on the way. Each
//! problem names file, line, column and key, shows the offending text and says what to do.

mod problem;
mod read;
mod reader;
mod schema;
mod settings;
mod suggestion;
mod yaml;

use ipvsadm_compat::rule_table::Host;

use crate::director::FileRules;

pub(crate) use reader::duration;
pub use settings::{Config, Control, Hook, Mail, MailTls, Metrics, Notify};

/// Reads and checks a configuration; `name` is the file's, for messages. An empty file is a good one.
///
/// An error is a text for each problem, all of them at once.
pub fn load(text: &[u8], name: &str, host: &dyn Host) -> Result<(Config, FileRules), Vec<String>> {
    let root = match yaml::parse(text) {
        Ok(Some(root)) => root,
        Ok(None) => return Ok(Default::default()),
        Err(error) => {
            let hint = "this is no YAML: look for a missing quote, bracket or colon, and at the indentation";
            let mut problems = [problem::Problem { place: error.place, text: error.text, hint: hint.to_owned() }];
            return Err(problem::show(&mut problems, None, text, name));
        }
    };
    if matches!(root.content, yaml::Content::Nothing) {
        return Ok(Default::default());
    }
    read::read(&root, name, host).map_err(|mut problems| problem::show(&mut problems, Some(&root), text, name))
}

#[cfg(test)]
mod tests;
