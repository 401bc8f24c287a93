//! All or nothing: `ipvsadm-restore`, `ipvsadm -R --atomic` and `--dry-run`.

use std::io::{self, Read};

use super::failure::{hint, report, say, say_cannot_start};
use super::{App, AppError, Surroundings};
use crate::client::Client;
use crate::model::Change;
use crate::rules_file::{self, Problem};

/// Exit code when the daemon refused a rule.
const EXIT_REFUSED: u8 = 255;
/// Exit code when a line is no rule, or there is no daemon.
const EXIT_WRONG_LINE: u8 = 2;
/// Longest input that is taken: some 700,000 rules, ten times what a director holds.
const LONGEST_INPUT: u64 = 64 << 20;

/// `ipvsadm-restore`: replaces the table by the rules on standard input, or leaves it as it was.
pub fn run_restore(mut surroundings: Surroundings<'_>) -> u8 {
    let client = match Client::connect(&surroundings.socket) {
        Ok(client) => client,
        Err(error) => {
            // The real one is a script that starts ipvsadm twice, so it says this twice.
            for _ in 0..2 {
                // Nobody is left to tell when stderr is closed.
                let _ = say_cannot_start(&mut surroundings, &error);
            }
            return EXIT_WRONG_LINE;
        }
    };
    let mut app = App { client, surroundings };
    let done = app.replace_all();
    done.unwrap_or_else(|error| report(&mut app.surroundings, &error))
}

impl App<'_> {
    fn replace_all(&mut self) -> Result<u8, AppError> {
        self.apply_input(vec![Change::Flush], true, false)
    }

    /// `-R` with `--atomic` or `--dry-run`: on top of the rules that are there.
    pub(super) fn restore_all(&mut self, atomic: bool, dry_run: bool) -> Result<u8, AppError> {
        self.apply_input(Vec::new(), atomic, dry_run)
    }

    fn apply_input(&mut self, before: Vec<Change>, atomic: bool, dry_run: bool) -> Result<u8, AppError> {
        let (rules, mut problems) = rules_file::read(&self.input()?, self.surroundings.names);
        let wrong_line = !problems.is_empty();
        // With a wrong line nothing will be done, and the other lines are still worth checking.
        let dry_run = dry_run || wrong_line;
        let skip = before.len();
        let changes = before.into_iter().chain(rules.iter().map(|rule| rule.change.clone())).collect();
        let answers = self.client.batch(changes, atomic, dry_run)?;
        let refused = rules.iter().zip(answers.iter().skip(skip)).filter_map(|(rule, answer)| {
            let refusal = answer.as_ref().err()?;
            let text = refusal.reason.for_change(&rule.change).to_owned();
            Some(Problem { line: rule.line, text, hint: refusal.hint.clone() })
        });
        problems.extend(refused);
        problems.sort_by_key(|problem| problem.line);
        self.tell(&problems)?;
        if problems.is_empty() {
            for outcome in answers.iter().flatten() {
                if let Some(advice) = &outcome.hint {
                    hint(&mut self.surroundings, advice)?;
                }
            }
            return Ok(0);
        }
        if atomic || dry_run {
            say(&mut self.surroundings, b"nothing was changed")?;
        }
        Ok(if wrong_line { EXIT_WRONG_LINE } else { EXIT_REFUSED })
    }

    fn input(&mut self) -> Result<Vec<u8>, AppError> {
        let mut text = Vec::new();
        (&mut *self.surroundings.input).take(LONGEST_INPUT).read_to_end(&mut text)?;
        if text.len() as u64 >= LONGEST_INPUT {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "more than 64 MiB of rules").into());
        }
        Ok(text)
    }

    fn tell(&mut self, problems: &[Problem]) -> Result<(), AppError> {
        for problem in problems {
            say(&mut self.surroundings, format!("line {problem}").as_bytes())?;
            if let Some(advice) = &problem.hint {
                hint(&mut self.surroundings, advice)?;
            }
        }
        Ok(())
    }
}
