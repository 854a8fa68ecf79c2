//! Lines of influence that keep clear of other people's cards, on the screen as on paper.

use super::Area;
use super::line::{across, curve};

/// Start, two handles, end of a cubic curve.
type Curve = [[i32; 2]; 4];

/// As near as a line comes to a card that isn't its own.
const MARGIN: f64 = 5.0;
/// Points of a line that are looked at.
const SAMPLES: u32 = 28;
/// How far a line goes straight out of a side before it turns.
const PULLS: [i32; 3] = [36, 72, 120];
const SIDES: [[i32; 2]; 4] = [[0, -1], [0, 1], [-1, 0], [1, 0]];

/// The line between two cards that hides least behind others: from side to side or the usual one if it
/// hides nothing, else
/// from other sides of both, through the gaps between rows and columns; of those that hide nothing,
/// the shortest.
#[must_use]
pub fn influence(from: Area, to: Area, others: &[Area]) -> Curve {
    let usual = curve(from, to);
    let near: Vec<Area> = others
        .iter()
        .copied()
        .filter(|area| is_near(area, from, to))
        .collect();
    let own = [from, to];
    if let Some(line) = across(from, to).filter(|line| burden(*line, own, &near).hidden == 0) {
        return line;
    }
    let mut best = (usual, burden(usual, own, &near));
    if best.1.hidden == 0 {
        return usual;
    }
    for out in SIDES {
        for into in SIDES {
            for pull in PULLS {
                let (start, end) = (leaving(from, out), leaving(to, into));
                let handle =
                    |at: [i32; 2], side: [i32; 2]| [at[0] + side[0] * pull, at[1] + side[1] * pull];
                let line = [start, handle(start, out), handle(end, into), end];
                let found = burden(line, own, &near);
                if found.is_lighter(&best.1) {
                    best = (line, found);
                }
            }
        }
    }
    best.0
}

/// What a line covers.
#[must_use]
pub fn extent(line: [[i32; 2]; 4]) -> Area {
    let points = (0..=SAMPLES).map(|step| point(line, f64::from(step) / f64::from(SAMPLES)));
    let [start, .., end] = line;
    let corner = |[x, y]: [i32; 2]| Area {
        x,
        y,
        width: 0,
        height: 0,
    };
    points.fold(corner(start).around(corner(end)), |area, [x, y]| {
        // Far inside the range: a map is some thousands wide.
        #[allow(clippy::cast_possible_truncation)]
        area.around(corner([x.round() as i32, y.round() as i32]))
    })
}

/// Whether any line between the two could come to it.
fn is_near(area: &Area, from: Area, to: Area) -> bool {
    let far = PULLS[PULLS.len() - 1] + 10;
    let within = |at: i32, long: i32, first: (i32, i32), second: (i32, i32)| {
        at + long > first.0.min(second.0) - far
            && at < (first.0 + first.1).max(second.0 + second.1) + far
    };
    within(area.x, area.width, (from.x, from.width), (to.x, to.width))
        && within(
            area.y,
            area.height,
            (from.y, from.height),
            (to.y, to.height),
        )
}

/// How much of a line lies on cards, and how long it is.
#[derive(Debug, Clone, Copy)]
struct Burden {
    hidden: u32,
    length: f64,
}

impl Burden {
    fn is_lighter(&self, other: &Self) -> bool {
        self.hidden < other.hidden || self.hidden == other.hidden && self.length < other.length
    }
}

/// Its own two cards count where it runs through them.
fn burden(line: Curve, own: [Area; 2], others: &[Area]) -> Burden {
    let mut found = Burden {
        hidden: 0,
        length: 0.0,
    };
    let mut before = point(line, 0.0);
    for step in 1..SAMPLES {
        let at = point(line, f64::from(step) / f64::from(SAMPLES));
        found.length += (at[0] - before[0]).hypot(at[1] - before[1]);
        before = at;
        let on_card = others.iter().any(|area| is_on(at, *area, MARGIN));
        if on_card || own.into_iter().any(|area| is_on(at, area, -1.0)) {
            found.hidden += 1;
        }
    }
    found
}

fn point(line: Curve, at: f64) -> [f64; 2] {
    let rest = 1.0 - at;
    let weights = [
        rest * rest * rest,
        3.0 * rest * rest * at,
        3.0 * rest * at * at,
        at * at * at,
    ];
    let mix = |axis: usize| {
        let parts = line.iter().zip(weights);
        parts.map(|(p, weight)| f64::from(p[axis]) * weight).sum()
    };
    [mix(0), mix(1)]
}

fn is_on(at: [f64; 2], area: Area, margin: f64) -> bool {
    let within = |value: f64, from: i32, long: i32| {
        value > f64::from(from) - margin && value < f64::from(from + long) + margin
    };
    within(at[0], area.x, area.width) && within(at[1], area.y, area.height)
}

const fn leaving(area: Area, side: [i32; 2]) -> [i32; 2] {
    [
        area.x + area.width * (1 + side[0]) / 2,
        area.y + area.height * (1 + side[1]) / 2,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crosses(line: Curve, area: Area) -> bool {
        (0..=200).any(|step| is_on(point(line, f64::from(step) / 200.0), area, 0.0))
    }

    #[test]
    fn a_line_bows_over_somebody_in_its_row_and_goes_straight_where_nobody_is() {
        let (from, to) = (Area::card(0, 0), Area::card(500, 0));
        let straight = influence(from, to, &[Area::card(0, 200)]);
        assert!(
            straight.iter().all(|[_, y]| *y == straight[0][1]),
            "{straight:?}"
        );
        let over = influence(from, to, &[Area::card(250, 0)]);
        assert_eq!(over, curve(from, to));
    }

    #[test]
    fn a_line_goes_between_rows_rather_than_behind_somebody_else() {
        let (from, to) = (Area::card(0, 268), Area::card(636, 134));
        let others = [Area::card(424, 134), Area::card(424, 268)];
        let usual = curve(from, to);
        assert!(
            others.iter().any(|area| crosses(usual, *area)),
            "the usual line runs behind a card: {usual:?}"
        );
        let line = influence(from, to, &others);
        for area in others {
            assert!(!crosses(line, area), "{line:?} runs behind {area:?}");
        }
        for area in [from, to] {
            let inner = Area {
                x: area.x + 1,
                y: area.y + 1,
                width: area.width - 2,
                height: area.height - 2,
            };
            assert!(!crosses(line, inner), "nor through its own two");
        }
    }
}
