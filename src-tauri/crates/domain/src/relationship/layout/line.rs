//! Lines between cards, the same on the screen and on paper.

use super::{Area, CARD_HEIGHT, Placed};

/// From the bottom of a boss to where the line divides.
const BUS: i32 = 30;
/// From the side of a stacked card to the line that runs down beside it.
const GUTTER: i32 = 12;

/// Farthest that neighbours in a row are apart.
const NEXT: i32 = 80;
/// How high a line over others reaches for; it goes three quarters of that.
const BOW: i32 = 60;

/// Corners of the line from a boss down to one of their people.
#[must_use]
pub fn reporting(boss: &Placed, person: &Placed) -> Vec<[i32; 2]> {
    let (from, to) = (boss.area, person.area);
    let bottom = from.y + from.height;
    if to.y < bottom + 10 {
        // Put by hand beside or above the boss: the line goes straight.
        return vec![middle(from), middle(to)];
    }
    let (start, bus) = (middle(from)[0], (bottom + BUS).min((bottom + to.y) / 2));
    let (end, enter) = if person.stacked {
        (to.x - GUTTER, Some(to.y + to.height / 2))
    } else {
        (middle(to)[0], None)
    };
    let mut corners = vec![[start, bottom], [start, bus], [end, bus]];
    match enter {
        Some(y) => corners.extend([[end, y], [to.x, y]]),
        None => corners.push([end, to.y]),
    }
    corners.dedup();
    if end == start && enter.is_none() {
        corners.drain(1..corners.len() - 1);
    }
    corners
}

/// From the side of a card to the side of another that stands right or left of it.
#[must_use]
pub(super) fn across(from: Area, to: Area) -> Option<[[i32; 2]; 4]> {
    let (a, b) = (middle(from)[1], middle(to)[1]);
    let pull = |distance: i32| (distance / 2).clamp(20, 120);
    if to.x >= from.x + from.width {
        let (start, end) = ([from.x + from.width, a], [to.x, b]);
        let pull = pull(end[0] - start[0]);
        Some([start, [start[0] + pull, a], [end[0] - pull, b], end])
    } else if to.x + to.width <= from.x {
        let (start, end) = ([from.x, a], [to.x + to.width, b]);
        let pull = pull(start[0] - end[0]);
        Some([start, [start[0] - pull, a], [end[0] + pull, b], end])
    } else {
        None
    }
}

/// A cubic curve of influence from one card to another: start, two handles, end.
#[must_use]
pub(super) fn curve(from: Area, to: Area) -> [[i32; 2]; 4] {
    let (a, b) = (middle(from), middle(to));
    let apart = (to.x - from.x).abs() - from.width;
    if (b[1] - a[1]).abs() < CARD_HEIGHT && apart > NEXT {
        // Over what stands between them in the row.
        let (start, end) = ([a[0], from.y], [b[0], to.y]);
        let top = start[1].min(end[1]) - BOW;
        return [start, [start[0], top], [end[0], top], end];
    }
    if let Some(line) = across(from, to) {
        line
    } else if (b[1] - a[1]).abs() > 2 * CARD_HEIGHT {
        // Around what stands between them in the column.
        let (start, end) = ([from.x + from.width, a[1]], [to.x + to.width, b[1]]);
        let out = start[0].max(end[0]) + 40;
        [start, [out, start[1]], [out, end[1]], end]
    } else if b[1] > a[1] {
        let side = from.width / 4;
        let (start, end) = ([a[0] + side, from.y + from.height], [b[0] + side, to.y]);
        [start, [start[0], start[1] + 20], [end[0], end[1] - 20], end]
    } else {
        let side = from.width / 4;
        let (start, end) = ([a[0] + side, from.y], [b[0] + side, to.y + to.height]);
        [start, [start[0], start[1] - 20], [end[0], end[1] + 20], end]
    }
}

const fn middle(area: Area) -> [i32; 2] {
    [area.x + area.width / 2, area.y + area.height / 2]
}
