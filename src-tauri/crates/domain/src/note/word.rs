//! Words in their forms: whole words with an ending of the language, so that "promises" is a promise
//! and "committee" no commitment.

/// Endings of nouns and adjectives in Russian and Bulgarian, articles among them.
const NOUN: &str = " а я о е ы и у ю й ь ой ей ою ею ом ем ам ям ами ями ах ях ов ев ие ия ию ий ии \
    ием иям иями иях ый ая ое ее ые ого его ому ему ым им ыми ими ых их ую юю ья ье ью \
    ът ят та то те ите ата ята ето ието ията иите ият ния ният ната ното ните ове овете ища ищата ";
/// Of verbs and what is made of them.
const VERB: &str = " т ет ит ут ют ат ят ешь ишь ете ите ем им л ла ло ли ть ти ил ила ило или ал ала \
    ало али ел ела ело ели ять ать ить еть ял яла яло яли ает ают яет яют ует уют вает вают вал вала \
    вали ив ивает ивают н на но ни ны ен ена ено ени ены ение ения ению ении ание ания не ния нето \
    м ш х ха хме ме ва ват ваме ше еше аше е и а я ят ат им ем ихме иха ах аха ях яха ило ило ";
/// Of English words; `e` and `y` stand for stems that lose them.
const ENGLISH: &str = " s es d ed ing e y ies ied ying ly ";
/// Letters that two forms of a word share at least: shorter words are told apart by their ends.
const STEM: usize = 4;
const ENGLISH_STEM: usize = 3;

/// Whether a folded word is one of the stems with an ending behind it, or with none.
pub(super) fn is_of(word: &str, stems: &[&str]) -> bool {
    stems.iter().any(|stem| {
        let ending = word.strip_prefix(stem);
        ending.is_some_and(|ending| match is_cyrillic(stem) {
            true => has(NOUN, plain(ending)) || has(VERB, plain(ending)),
            false => has(ENGLISH, ending),
        })
    })
}

/// One word in two cases, numbers or times, both folded: they share their beginning, and what is
/// left of each is an ending of one kind of word.
pub(super) fn same(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let pairs = one.char_indices().zip(other.chars());
    let shared = pairs
        .take_while(|((_, a), b)| a == b)
        .map(|((at, a), _)| at + a.len_utf8());
    let cuts: Vec<usize> = shared.collect();
    let least = if is_cyrillic(one) { STEM } else { ENGLISH_STEM };
    cuts.iter().skip(least.saturating_sub(1)).any(|&cut| {
        let ends = [&one[cut..], &other[cut..]];
        if is_cyrillic(one) {
            let ends = ends.map(plain);
            let nouns = ends.iter().all(|end| has(NOUN, end));
            // A noun may have no ending, a verb never has none.
            let verbs = ends.iter().all(|end| !end.is_empty() && has(VERB, end));
            return nouns || verbs;
        }
        // "Stop" doubles its letter, "plan" is no "plane".
        let doubled = |end: &str| {
            let last = one[..cut].chars().next_back();
            let rest = last.and_then(|last| end.strip_prefix(last));
            rest.is_some_and(|rest| rest == "ed" || rest == "ing")
        };
        let fits = ends.iter().all(|end| has(ENGLISH, end) || doubled(end));
        let bare = ends.contains(&"") && ends.iter().any(|end| matches!(*end, "e" | "y"));
        fits && !bare
    })
}

/// Without the sign that a verb is turned on itself.
fn plain(ending: &str) -> &str {
    let short = ending.strip_suffix("ся");
    short
        .or_else(|| ending.strip_suffix("сь"))
        .unwrap_or(ending)
}

fn has(endings: &str, ending: &str) -> bool {
    ending.is_empty() || endings.split_whitespace().any(|known| known == ending)
}

fn is_cyrillic(text: &str) -> bool {
    text.chars().any(|c| ('\u{400}'..='\u{52F}').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_are_the_same_word() {
        for (one, other) in [
            ("линия", "линию"),
            ("окупаемость", "окупаемости"),
            ("линия", "линията"),
            ("палетите", "палета"),
            ("работает", "работал"),
            ("spring", "springs"),
            ("line", "lines"),
            ("stop", "stopped"),
            ("losing", "loses"),
            ("box", "boxes"),
        ] {
            assert!(same(one, other) && same(other, one), "{one} {other}");
        }
    }

    #[test]
    fn false_friends_are_other_words() {
        for (one, other) in [
            ("цена", "цени"),
            ("весна", "вес"),
            ("договор", "договорились"),
            ("стоп", "стопка"),
            ("партия", "партнер"),
            ("завод", "заводить"),
            ("line", "linen"),
            ("part", "party"),
            ("plan", "plane"),
            ("plan", "plant"),
            ("order", "border"),
            ("ann", "annual"),
            ("mark", "market"),
        ] {
            assert!(!same(one, other), "{one} {other}");
            assert!(!same(other, one), "{other} {one}");
        }
    }
}
