//! Figures of several rounds.

/// What rounds of one measurement came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rounds(Vec<f64>);

impl Rounds {
    /// Takes a round's figure.
    pub fn push(&mut self, figure: f64) {
        self.0.push(figure);
    }

    /// The middle one (of an even number: the mean of the middle two); without rounds: 0.
    pub fn median(&self) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        let (low, high) = (sorted.len().saturating_sub(1) / 2, sorted.len() / 2);
        match (sorted.get(low), sorted.get(high)) {
            (Some(low), Some(high)) => low.midpoint(*high),
            _ => 0.0,
        }
    }

    /// The least.
    pub fn min(&self) -> f64 {
        self.0.iter().copied().fold(f64::INFINITY, f64::min)
    }

    /// The greatest.
    pub fn max(&self) -> f64 {
        self.0.iter().copied().fold(f64::NEG_INFINITY, f64::max)
    }

    /// Round by round divided by another's: what disturbs a round disturbs both sides of its ratio.
    pub fn over(&self, other: &Self) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(own, other)| own / other).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::Rounds;

    #[test]
    fn the_median_of_ratios_is_taken_round_by_round() {
        let own = Rounds(vec![10.0, 40.0, 9.0]);
        let other = Rounds(vec![20.0, 80.0, 10.0]);
        let ratios = own.over(&other);
        assert_eq!((ratios.median(), ratios.min(), ratios.max()), (0.5, 0.5, 0.9));
        assert_eq!(Rounds(vec![1.0, 4.0, 2.0, 3.0]).median(), 2.5);
        assert_eq!(Rounds::default().median(), 0.0);
    }
}
