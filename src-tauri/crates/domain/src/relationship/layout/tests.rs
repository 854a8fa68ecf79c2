//! No two cards overlap, a boss stands above, the same people give the same places.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;

fn id(n: usize) -> Id {
    let mut random = [0; 10];
    random[2..].copy_from_slice(&u64::try_from(n).unwrap().to_be_bytes());
    Id::from_parts(1, random)
}

fn node(n: usize, boss: Option<usize>, department: &str) -> Node {
    Node {
        id: id(n),
        boss: boss.map(id),
        department: department.to_owned(),
        frame: department.to_owned(),
        spot: None,
    }
}

const DEPARTMENTS: [&str; 6] = ["", "Finance", "Logistics", "Technical", "People", "Quality"];

/// Companies in which a boss is entered before their people, and a few hand-placed cards.
fn companies() -> impl Strategy<Value = Vec<Node>> {
    let one = (
        any::<prop::sample::Index>(),
        prop::bool::weighted(0.85),
        0..DEPARTMENTS.len(),
    );
    prop::collection::vec(one, 1..60).prop_map(|picks| {
        let made = picks
            .iter()
            .enumerate()
            .map(|(n, (boss, has, department))| {
                let boss = (*has && n > 0).then(|| boss.index(n));
                node(n, boss, DEPARTMENTS[*department])
            });
        made.collect()
    })
}

fn overlapping(cards: &[Placed]) -> Option<(usize, usize)> {
    (0..cards.len()).find_map(|a| {
        (a + 1..cards.len())
            .find(|b| cards[a].area.overlaps(&cards[*b].area))
            .map(|b| (a, b))
    })
}

proptest! {
    #[test]
    fn no_two_cards_overlap_and_a_boss_stands_above(nodes in companies(), close in any::<bool>()) {
        let found = layout(&nodes, if close { CLOSE_ROW } else { ROW });
        prop_assert_eq!(overlapping(&found.cards), None);
        for (n, node) in nodes.iter().enumerate() {
            let Some(boss) = node.boss.and_then(|boss| nodes.iter().position(|one| one.id == boss)) else { continue };
            let (boss, own) = (found.cards[boss].area, found.cards[n].area);
            prop_assert!(boss.y + boss.height < own.y, "{n} stands beside or over their boss");
        }
    }

    #[test]
    fn frames_keep_apart_and_hold_their_own(nodes in companies(), close in any::<bool>()) {
        let found = layout(&nodes, if close { CLOSE_ROW } else { ROW });
        for (a, region) in found.regions.iter().enumerate() {
            for other in &found.regions[a + 1..] {
                prop_assert!(!region.area.overlaps(&other.area), "{region:?} and {other:?}");
            }
            for (node, card) in nodes.iter().zip(&found.cards) {
                let inside = region.area.overlaps(&card.area);
                let own = node.department.is_empty() || node.department == region.name;
                prop_assert!(!inside || own, "{} lies in {}", node.department, region.name);
            }
        }
    }

    #[test]
    fn the_same_people_lie_the_same_and_one_more_moves_nobody_to_another_row(nodes in companies(), boss in any::<prop::sample::Index>()) {
        let before = layout(&nodes, ROW);
        prop_assert_eq!(&layout(&nodes, ROW), &before);
        let above = boss.index(nodes.len());
        // Somebody who already leads: a first person of one's own makes a head of a card.
        prop_assume!(nodes.iter().any(|node| node.boss == Some(id(above))));
        let mut more = nodes.clone();
        more.push(node(nodes.len(), Some(above), ""));
        let after = layout(&more, ROW);
        for (n, (old, new)) in before.cards.iter().zip(&after.cards).enumerate() {
            prop_assert_eq!(old.area.y, new.area.y, "{} changed rows", n);
            prop_assert!(new.area.x >= old.area.x, "{n} moved to the left");
        }
    }

    #[test]
    fn a_card_put_by_hand_stays_and_the_others_make_way(nodes in companies(), which in any::<prop::sample::Index>(), x in -500..2_000_i32, y in -300..900_i32) {
        let mut nodes = nodes;
        let n = which.index(nodes.len());
        nodes[n].spot = Some((x, y));
        let found = layout(&nodes, ROW);
        prop_assert_eq!((found.cards[n].area.x, found.cards[n].area.y), (x, y));
        prop_assert!(found.cards[n].by_hand);
        prop_assert_eq!(overlapping(&found.cards), None);
    }
}

#[test]
fn the_mockup_company_lies_as_drawn() {
    let nodes = [
        node(0, None, "Management"),
        node(1, Some(0), "Technical"),
        node(2, Some(0), "Group"),
        node(3, Some(1), "Technical"),
        node(4, Some(2), "Group"),
        node(5, None, "Group"),
    ];
    let found = layout(&nodes, ROW);
    let at = |n: usize| (found.cards[n].area.x, found.cards[n].area.y);
    assert_eq!((at(1).1, at(2).1), (ROW, ROW));
    assert_eq!(at(3), (at(1).0, 2 * ROW), "one below the other");
    assert_eq!(
        at(5),
        (at(4).0 + CARD_WIDTH + GAP, 2 * ROW),
        "of whom only the department is known lies below its first"
    );
    let names: Vec<&str> = found
        .regions
        .iter()
        .map(|region| region.name.as_str())
        .collect();
    assert_eq!(
        names,
        ["Technical", "Group"],
        "who leads both stands outside"
    );
    let line = reporting(&found.cards[1], &found.cards[3]);
    assert_eq!(line.len(), 2, "straight down: {line:?}");
}

#[test]
fn a_card_that_is_moved_within_its_frame_stays_of_it() {
    let mut nodes = [
        node(0, None, "Management"),
        node(1, Some(0), "Finance"),
        node(2, Some(0), "Finance"),
    ];
    let own = layout(&nodes, ROW).cards[1].area;
    let framed = |found: &Layout| {
        let frame = found.regions.iter().find(|one| one.name == "Finance");
        frame.is_some_and(|frame| frame.area.overlaps(&found.cards[1].area))
    };
    nodes[1].spot = Some((own.x - CARD_WIDTH / 2, own.y + 20));
    assert!(framed(&layout(&nodes, ROW)), "the frame grows with it");
    nodes[1].spot = Some((own.x - 4 * CARD_WIDTH, own.y));
    assert!(!framed(&layout(&nodes, ROW)), "farther off it lies outside");
}

#[test]
fn a_line_to_somebody_farther_in_the_row_goes_over_those_between() {
    let card = |x| Area::card(x, 100);
    let neighbours = line::curve(card(0), card(CARD_WIDTH + GAP));
    assert_eq!(neighbours[0][1], neighbours[3][1], "straight across");
    assert_eq!(neighbours[0][0], CARD_WIDTH, "from the side");
    let far = line::curve(card(0), card(3 * (CARD_WIDTH + GAP)));
    assert!(
        far[1][1] < 100 && far[2][1] < 100,
        "over the cards: {far:?}"
    );
}

#[test]
fn a_round_in_a_damaged_file_still_lies_somewhere() {
    let nodes = [
        node(0, Some(1), ""),
        node(1, Some(0), ""),
        node(2, Some(2), ""),
    ];
    assert_eq!(overlapping(&layout(&nodes, ROW).cards), None);
}

#[test]
fn an_empty_map_has_bounds() {
    assert_eq!(layout(&[], ROW).bounds.width, CARD_WIDTH);
}

#[test]
fn three_hundred_people_lie_within_the_time_allowed() {
    let nodes: Vec<Node> = (0..300)
        .map(|n| {
            let mut one = node(n, (n > 0).then_some(n / 6), DEPARTMENTS[n / 60 + 1]);
            one.spot = (n % 10 == 3).then(|| (i32::try_from(n).unwrap() * 7, 90));
            one
        })
        .collect();
    let started = Instant::now();
    let found = layout(&nodes, ROW);
    let took = started.elapsed();
    assert_eq!(found.cards.len(), 300);
    assert!(took < Duration::from_millis(300), "{took:?}, unoptimised");
}
