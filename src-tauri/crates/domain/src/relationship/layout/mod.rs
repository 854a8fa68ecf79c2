//! Where the cards of a map lie: layered by who reports to whom, decision areas or departments side
//! by side.
//!
//! The same people in the same order give the same places. A newcomer moves what lies to the right
//! and the bosses above, who stand over the middle of their people; nobody changes rows. Cards put
//! by hand stay there; the others lie as if they all were automatic, and make way only where a card
//! was put onto them. Units are pixels of the screen at a zoom of one.

mod clear;
mod forest;
mod line;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::text::fold;
pub use clear::{extent, influence};
use forest::Forest;
pub use line::reporting;

pub const CARD_WIDTH: i32 = 164;
pub const CARD_HEIGHT: i32 = 62;
/// Between cards of a frame: room for lines of influence.
const GAP: i32 = 44;
/// From the top of a row to the top of the next.
pub const ROW: i32 = 134;
/// The same where room is dear: on paper, beside other things.
pub const CLOSE_ROW: i32 = 92;
/// The same where those without people of their own lie below one another.
const STACK: i32 = 82;
/// Around the cards of a frame.
const PADDING: i32 = 16;
/// Below them, for its name.
const LABEL: i32 = 26;
/// Between cards of different frames.
const APART: i32 = 2 * PADDING + 16;

/// A card as the layout sees it, in the order of entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    pub id: Id,
    /// Another card; one that isn't on the map is nobody's boss here.
    pub boss: Option<Id>,
    /// With whom it lies while nobody knows a boss.
    pub department: String,
    /// What is written on the frame around it, a decision area or a department; empty without one.
    pub frame: String,
    /// Left upper corner, if it was put by hand.
    pub spot: Option<(i32, i32)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "MapArea"))]
pub struct Area {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

impl Area {
    const fn card(x: i32, y: i32) -> Self {
        Self {
            x,
            y,
            width: CARD_WIDTH,
            height: CARD_HEIGHT,
        }
    }

    #[must_use]
    pub const fn overlaps(&self, other: &Self) -> bool {
        self.x < other.x + other.width
            && other.x < self.x + self.width
            && self.y < other.y + other.height
            && other.y < self.y + self.height
    }

    /// The smallest that holds both.
    #[must_use]
    pub fn around(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Self {
            x,
            y,
            width: (self.x + self.width).max(other.x + other.width) - x,
            height: (self.y + self.height).max(other.y + other.height) - y,
        }
    }
}

/// One card in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    pub id: Id,
    pub area: Area,
    pub by_hand: bool,
    /// It lies below others of its row: lines reach it from the side.
    pub stacked: bool,
}

/// The people of a decision area or a department who lie together, in a frame with its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "MapRegion"))]
pub struct Region {
    pub name: String,
    pub area: Area,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// In the order of the nodes.
    pub cards: Vec<Placed>,
    pub regions: Vec<Region>,
    /// Everything together.
    pub bounds: Area,
}

/// Lays the cards out, `row` from the top of one to the top of the next: [`ROW`] or [`CLOSE_ROW`].
#[must_use]
pub fn layout(nodes: &[Node], row: i32) -> Layout {
    let forest = Forest::of(nodes);
    let mut work = Work {
        nodes,
        forest: &forest,
        at: vec![(0, 0); nodes.len()],
        stacked: vec![false; nodes.len()],
        inside: false,
        regions: Vec::new(),
        row,
    };
    let heads: Vec<usize> = forest.roots().filter(|n| forest.has_people(*n)).collect();
    let alone: Vec<usize> = forest.roots().filter(|n| !forest.has_people(*n)).collect();
    let end = work.siblings(&heads, 0, 0);
    // Of whom nobody knows a boss, nobody knows that they stand at the top either.
    let (left, top) = if heads.is_empty() {
        (0, 0)
    } else {
        (end + APART, row)
    };
    work.siblings(&alone, left, top);
    let Work {
        at,
        stacked,
        regions,
        ..
    } = work;
    let mut cards: Vec<Placed> = nodes
        .iter()
        .zip(at.iter().zip(stacked))
        .map(|(node, (own, stacked))| {
            let (x, y) = node.spot.unwrap_or(*own);
            Placed {
                id: node.id,
                area: Area::card(x, y),
                by_hand: node.spot.is_some(),
                stacked: stacked && node.spot.is_none(),
            }
        })
        .collect();
    make_way(&mut cards);
    let regions = framed(nodes, &cards, &at, regions);
    let areas = cards
        .iter()
        .map(|card| card.area)
        .chain(regions.iter().map(|region| region.area));
    Layout {
        bounds: areas.reduce(Area::around).unwrap_or(Area::card(0, 0)),
        cards,
        regions,
    }
}

/// Automatic cards under one put by hand go to the right within their row until they are free.
fn make_way(cards: &mut [Placed]) {
    if !cards.iter().any(|card| card.by_hand) {
        return;
    }
    for index in 0..cards.len() {
        let others = |card: &Placed| {
            (card.by_hand || cards[..index].iter().any(|done| done.id == card.id))
                && card.id != cards[index].id
        };
        let taken: Vec<Area> = cards
            .iter()
            .filter(|card| others(card))
            .map(|card| card.area)
            .collect();
        if cards[index].by_hand {
            continue;
        }
        let mut area = cards[index].area;
        while let Some(other) = taken.iter().find(|other| other.overlaps(&area)) {
            area.x = other.x + other.width + GAP;
        }
        cards[index].area = area;
    }
}

/// Frames around the cards of each region: the automatic ones, and those that were moved by hand and
/// still lie where the frame would be without that (`at`). A frame that would hold another's card
/// isn't drawn, because it would say that the card is one of its own.
fn framed(
    nodes: &[Node],
    cards: &[Placed],
    at: &[(i32, i32)],
    regions: Vec<Vec<usize>>,
) -> Vec<Region> {
    let around = |cards: &mut dyn Iterator<Item = Area>| {
        cards.reduce(Area::around).map(|area| Area {
            x: area.x - PADDING,
            y: area.y - PADDING,
            width: area.width + 2 * PADDING,
            height: area.height + PADDING + LABEL,
        })
    };
    let of = |members: &[usize]| {
        let home = around(&mut members.iter().map(|n| Area::card(at[*n].0, at[*n].1)))?;
        let own = members
            .iter()
            .map(|n| &cards[*n])
            .filter(|card| !card.by_hand || card.area.overlaps(&home));
        let frame = around(&mut own.map(|card| card.area))?;
        let strange =
            (0..cards.len()).any(|n| !members.contains(&n) && cards[n].area.overlaps(&frame));
        let named = members.iter().find(|n| !nodes[**n].frame.is_empty())?;
        (!strange).then(|| Region {
            name: nodes[*named].frame.clone(),
            area: frame,
        })
    };
    regions.iter().filter_map(|members| of(members)).collect()
}

struct Work<'a> {
    nodes: &'a [Node],
    forest: &'a Forest,
    at: Vec<(i32, i32)>,
    stacked: Vec<bool>,
    /// Within a frame: parts of it have none of their own.
    inside: bool,
    /// Nodes of each frame that lie together.
    regions: Vec<Vec<usize>>,
    row: i32,
}

impl Work<'_> {
    /// Lays siblings out from `left` on, frame by frame; says where they end.
    fn siblings(&mut self, siblings: &[usize], left: i32, top: i32) -> i32 {
        let mut end = left;
        let mut blocks = 0;
        for group in self.by_frame(siblings) {
            // Those with people of several frames stand outside of any.
            let (mixed, pure): (Vec<usize>, Vec<usize>) =
                group.into_iter().partition(|n| self.forest.is_mixed(*n));
            for head in mixed {
                let start = if blocks == 0 { left } else { end + APART };
                end = self.tree(head, start, top);
                blocks += 1;
            }
            if pure.is_empty() {
                continue;
            }
            let start = if blocks == 0 { left } else { end + APART };
            end = self.framed(&pure, start, top);
            blocks += 1;
        }
        end
    }

    /// In the order in which frames appear.
    fn by_frame(&self, siblings: &[usize]) -> Vec<Vec<usize>> {
        let mut groups: Vec<(String, Vec<usize>)> = Vec::new();
        for &n in siblings {
            let name = fold(&self.nodes[n].frame);
            match groups.iter_mut().find(|(known, _)| *known == name) {
                Some((_, group)) => group.push(n),
                None => groups.push((name, vec![n])),
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
    }

    /// Siblings of one frame: those with people first, the others in rows beside them.
    fn framed(&mut self, siblings: &[usize], left: i32, top: i32) -> i32 {
        let (heads, single): (Vec<usize>, Vec<usize>) =
            siblings.iter().partition(|n| self.forest.has_people(**n));
        let outermost = !self.inside && !self.nodes[siblings[0]].frame.is_empty();
        self.inside |= outermost;
        let mut end = left;
        for (index, head) in heads.iter().enumerate() {
            let start = if index == 0 { left } else { end + GAP };
            end = self.tree(*head, start, top);
        }
        if !single.is_empty() {
            let start = if heads.is_empty() { left } else { end + GAP };
            end = self.rows(&single, start, top);
        }
        if outermost {
            self.inside = false;
            let mut members = siblings.to_vec();
            let mut next = 0;
            while let Some(&n) = members.get(next) {
                members.extend(self.forest.people(n));
                next += 1;
            }
            self.regions.push(members);
        }
        end
    }

    /// People without people of their own. The number of columns doubles seldom, so that one more
    /// of them moves none of the others.
    fn rows(&mut self, single: &[usize], left: i32, top: i32) -> i32 {
        let columns = match single.len() {
            0..=16 => 4,
            17..=64 => 8,
            _ => 16,
        };
        let (mut x, mut y) = (left, top);
        for (index, &n) in single.iter().enumerate() {
            if index > 0 && index % columns == 0 {
                (x, y) = (left, y + STACK);
            }
            self.at[n] = (x, y);
            self.stacked[n] = index >= columns;
            x += CARD_WIDTH + GAP;
        }
        let widest = i32::try_from(single.len().min(columns)).unwrap_or(1);
        left + widest * (CARD_WIDTH + GAP) - GAP
    }

    /// A boss over the middle of their people.
    fn tree(&mut self, head: usize, left: i32, top: i32) -> i32 {
        let people = self.forest.people(head).to_vec();
        let end = self
            .siblings(&people, left, top + self.row)
            .max(left + CARD_WIDTH);
        self.at[head] = (left + (end - left - CARD_WIDTH) / 2, top);
        end
    }
}
