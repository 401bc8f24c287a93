//! What was measured, the goals, and what the real ipvsadm took.

use std::time::Duration;

use serde_json::json;

/// One measurement.
#[derive(Debug)]
pub(super) struct Figure {
    name: &'static str,
    unit: &'static str,
    /// In the order of their size.
    values: Vec<f64>,
    goal: Option<f64>,
    real: Option<&'static str>,
}

impl Figure {
    pub(super) fn seconds(name: &'static str, times: Vec<Duration>) -> Self {
        Self::new(name, "s", times.iter().map(Duration::as_secs_f64).collect())
    }

    pub(super) fn megabytes(name: &'static str, value: f64) -> Self {
        Self::new(name, "MB", vec![value])
    }

    fn new(name: &'static str, unit: &'static str, mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        Self { name, unit, values, goal: None, real: None }
    }

    /// The most that is wanted.
    pub(super) fn at_most(self, goal: f64) -> Self {
        Self { goal: Some(goal), ..self }
    }

    /// What the real one took.
    pub(super) fn real(self, real: &'static str) -> Self {
        Self { real: Some(real), ..self }
    }

    fn at(&self, index: usize) -> f64 {
        self.values.get(index).copied().unwrap_or_default()
    }

    fn median(&self) -> f64 {
        self.at(self.values.len() / 2)
    }

    fn line(&self) -> String {
        let (least, most) = (self.at(0), self.at(self.values.len().saturating_sub(1)));
        let median = self.median();
        let goal = match self.goal {
            Some(goal) if median <= goal => format!("goal {goal}: met"),
            Some(goal) => format!("goal {goal}: not met"),
            None => String::new(),
        };
        let real = self.real.map_or_else(String::new, |real| format!("  real: {real}"));
        let spread = if self.values.len() > 1 { format!("({least:.4} to {most:.4})") } else { String::new() };
        let line = format!("{:<26} {median:>9.4} {:<3}{spread:<22}{goal:<20}{real}", self.name, self.unit);
        line.trim_end().to_owned()
    }
}

/// All of them.
#[derive(Debug, Default)]
pub(super) struct Report(Vec<Figure>);

impl Report {
    pub(super) fn add(&mut self, figure: Figure) {
        self.0.push(figure);
    }

    pub(super) fn print(&self) {
        println!("ipvsadm: median (least to most); real: ipvsadm 1.31 with IPVS in user-mode Linux 6.1\n");
        self.0.iter().for_each(|figure| println!("{}", figure.line()));
    }

    pub(super) fn json(&self) -> String {
        let one = |figure: &Figure| json!({ "name": figure.name, "unit": figure.unit, "median": figure.median(), "goal": figure.goal });
        format!("{:#}\n", serde_json::Value::from_iter(self.0.iter().map(one)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_compared_with_its_goal_by_its_median() {
        let times = [30, 10, 20].map(Duration::from_millis).to_vec();
        let line = |goal| Figure::seconds("-Ln", times.clone()).at_most(goal).real("1 s").line();
        assert!(line(0.02).contains("0.0200 s") && line(0.02).contains("goal 0.02: met"), "{}", line(0.02));
        assert!(
            line(0.019).contains("(0.0100 to 0.0300)") && line(0.019).ends_with("not met   real: 1 s"),
            "{}",
            line(0.019)
        );
        assert_eq!(Figure::megabytes("memory", 3.0).line(), "memory                        3.0000 MB");
    }
}
