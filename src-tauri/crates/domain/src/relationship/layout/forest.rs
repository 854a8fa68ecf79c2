//! Who stands over whom on a map.

use std::collections::BTreeMap;

use super::Node;
use crate::id::Id;
use crate::text::fold;

/// Bosses and people by place in the list of nodes.
#[derive(Debug)]
pub(super) struct Forest {
    boss: Vec<Option<usize>>,
    people: Vec<Vec<usize>>,
    mixed: Vec<bool>,
}

impl Forest {
    pub fn of(nodes: &[Node]) -> Self {
        let places: BTreeMap<Id, usize> = nodes
            .iter()
            .enumerate()
            .map(|(n, node)| (node.id, n))
            .collect();
        let mut boss: Vec<Option<usize>> = nodes
            .iter()
            .enumerate()
            .map(|(n, node)| places.get(&node.boss?).copied().filter(|boss| *boss != n))
            .collect();
        cut_rounds(&mut boss);
        lodge(nodes, &mut boss);
        let mut people = vec![Vec::new(); nodes.len()];
        for (n, above) in boss.iter().enumerate() {
            if let Some(above) = above {
                people[*above].push(n);
            }
        }
        let mut forest = Self {
            mixed: vec![false; nodes.len()],
            boss,
            people,
        };
        forest.mix(nodes);
        forest
    }

    pub fn roots(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.boss.len()).filter(|n| self.boss[*n].is_none())
    }

    pub fn has_people(&self, n: usize) -> bool {
        !self.people[n].is_empty()
    }

    pub fn people(&self, n: usize) -> &[usize] {
        &self.people[n]
    }

    /// Whether somebody below is of another frame.
    pub fn is_mixed(&self, n: usize) -> bool {
        self.mixed[n]
    }

    fn mix(&mut self, nodes: &[Node]) {
        let names: Vec<String> = nodes.iter().map(|node| fold(&node.frame)).collect();
        for n in 0..nodes.len() {
            let mut above = self.boss[n];
            while let Some(boss) = above {
                if !names[n].is_empty() && names[n] != names[boss] {
                    self.mixed[boss] = true;
                }
                above = self.boss[boss];
            }
        }
    }
}

/// Entry refuses a round of bosses; should a file hold one, whoever comes first in it has no boss.
fn cut_rounds(boss: &mut [Option<usize>]) {
    // 0 not seen, 1 on the way up from here, 2 known to end.
    let mut state = vec![0_u8; boss.len()];
    for start in 0..boss.len() {
        let mut way = Vec::new();
        let mut now = Some(start);
        while let Some(n) = now {
            match state[n] {
                0 => {
                    state[n] = 1;
                    way.push(n);
                    now = boss[n];
                }
                1 => {
                    boss[n] = None;
                    break;
                }
                _ => break,
            }
        }
        for n in way {
            state[n] = 2;
        }
    }
}

/// Of whom only the department is known lie with it: below the first of it who has a boss, without
/// a line. Beside them, each would make the map a column wider.
fn lodge(nodes: &[Node], boss: &mut [Option<usize>]) {
    let mut homes: BTreeMap<String, usize> = BTreeMap::new();
    for (n, node) in nodes.iter().enumerate() {
        let name = fold(&node.department);
        if boss[n].is_some() && !name.is_empty() {
            homes.entry(name).or_insert(n);
        }
    }
    let leads: Vec<bool> = (0..nodes.len()).map(|n| boss.contains(&Some(n))).collect();
    for (n, node) in nodes.iter().enumerate() {
        if boss[n].is_none() && !leads[n] {
            boss[n] = homes.get(&fold(&node.department)).copied();
        }
    }
}
