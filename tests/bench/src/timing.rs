//! Measuring and showing.

use std::time::{Duration, Instant};

/// Durations of repeated runs, sorted.
#[derive(Debug, Clone)]
pub struct Runs(Vec<Duration>);

impl Runs {
    /// Runs `work` a few times to warm up, then `times` times.
    pub fn of(times: usize, mut work: impl FnMut(usize)) -> Self {
        for turn in 0..3.min(times) {
            work(turn);
        }
        let mut all: Vec<Duration> = (0..times)
            .map(|turn| {
                let start = Instant::now();
                work(turn + 3);
                start.elapsed()
            })
            .collect();
        all.sort_unstable();
        Self(all)
    }

    /// The value below which `percent` of the runs are.
    pub fn percentile(&self, percent: usize) -> Duration {
        let at = (self.0.len() * percent).div_ceil(100).saturating_sub(1);
        self.0.get(at).copied().unwrap_or_default()
    }

    pub fn median(&self) -> Duration {
        self.percentile(50)
    }

    /// One line: median, 95th percentile and how many times as long as `base`.
    pub fn line(&self, name: &str, base: Option<&Self>) {
        let ratio = base.map_or_else(String::new, |base| {
            format!(
                "{:>8.1} ×",
                self.median().as_secs_f64() / base.median().as_secs_f64()
            )
        });
        println!(
            "  {name:<36} {:>9.1} ms   95 % {:>9.1} ms {ratio}",
            milliseconds(self.median()),
            milliseconds(self.percentile(95)),
        );
    }
}

pub fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

impl Runs {
    /// Durations measured elsewhere, seconds.
    pub fn given(seconds: impl Iterator<Item = f64>) -> Self {
        let mut all: Vec<Duration> = seconds.map(Duration::from_secs_f64).collect();
        all.sort_unstable();
        Self(all)
    }
}
