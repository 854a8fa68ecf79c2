//! Words by which a problem, a commitment or a change is known, as beginnings of folded words.

use crate::change::ChangeKind;

/// Beginnings of words that say that something hinders.
const PROBLEM: &[&str] = &[
    "problem",
    "complain",
    "breaks",
    "breaking",
    "breakdown",
    "broke",
    "crush",
    "damag",
    "scrap",
    "standst",
    "jams",
    "jammed",
    "delay",
    "lose",
    "losing",
    "loss",
    "waste",
    "worry",
    "worri",
    "trouble",
    "difficul",
    "expensive",
    "slow",
    "проблем",
    "жалу",
    "жалоб",
    "лома",
    "слома",
    "поврежд",
    "брак",
    "простоя",
    "простои",
    "простоев",
    "простаива",
    "опазды",
    "опозда",
    "задерж",
    "теря",
    "потер",
    "смят",
    "мнет",
    "мнут",
    "беспоко",
    "трудн",
    "сложн",
    "медлен",
    "мешает",
    "оплак",
    "чупи",
    "счуп",
    "спира",
    "престо",
    "закъсн",
    "губи",
    "загуб",
    "смачк",
    "тревож",
    "скъп",
    "бавн",
    "пречи",
    "повред",
];

/// Beginnings of words that say that somebody is going to do something.
const COMMITMENT: &[&str] = &[
    "promis",
    "agreed",
    "commit",
    "обеща",
    "договорил",
    "пришл",
    "передас",
    "передад",
    "отдаст",
    "отдадут",
    "проверит",
    "проверят",
    "сообщит",
    "позвон",
    "назов",
    "подпиш",
];
/// A verb that follows makes these one.
const WILL: &[&str] = &["will", "ll", "ще"];
const DOES: &[&str] = &[
    "send",
    "give",
    "check",
    "call",
    "return",
    "sign",
    "show",
    "name",
    "confirm",
    "test",
    "bring",
    "tell",
    "ask",
    "release",
    "изпра",
    "прат",
    "даде",
    "дадат",
    "провер",
    "обад",
    "върн",
    "подпи",
    "покаж",
    "потвърд",
    "донес",
    "каже",
    "попит",
    "отпус",
];

const CHANGES: &[(ChangeKind, &[&str])] = &[
    (
        ChangeKind::Reorganisation,
        &[
            "reorg",
            "restruc",
            "merger",
            "реорг",
            "реструк",
            "слияни",
            "сливан",
        ],
    ),
    (
        ChangeKind::Regulation,
        &[
            "regulation",
            "directive",
            "законе",
            "закона",
            "законопро",
            "законът",
            "директив",
            "наредб",
            "регламен",
        ],
    ),
    (
        ChangeKind::Leaving,
        &[
            "leaving",
            "retires",
            "retiring",
            "resign",
            "увольн",
            "уволит",
            "уходит",
            "пенси",
            "напуска",
            "напусн",
        ],
    ),
    (ChangeKind::Other, &["планиру", "планира"]),
];
/// "New" with what is new behind it.
const NEW: &[&str] = &["new", "новая", "новую", "новый", "новой", "нова", "нов"];
const LINE: &[&str] = &["line", "лини"];
const PLANT: &[&str] = &["plant", "factory", "hall", "завод", "цех", "фабрик", "хале"];

/// Words that carry no meaning of their own, folded.
const EMPTY: &[&str] = &[
    "the", "and", "for", "with", "from", "that", "this", "than", "not", "are", "was", "has",
    "have", "our", "their", "at", "in", "on", "of", "to", "is", "it", "be", "by", "no", "или",
    "для", "при", "что", "как", "это", "его", "них", "они", "без", "под", "над", "все", "нет",
    "был", "до", "по", "на", "не", "от", "из", "за", "в", "с", "к", "о", "у", "и", "а", "но", "се",
    "са", "да", "ще", "със", "във", "към", "или", "при", "как", "че", "си", "ги", "му", "а", "an",
];

pub(super) fn carries(word: &str) -> bool {
    word.chars().count() > 2 && !EMPTY.contains(&word)
}

pub(super) fn problem(said: &[String]) -> bool {
    any(said, PROBLEM) || stands_still(said)
}

/// A line that stops is a problem, a stop may be a plan.
fn stands_still(said: &[String]) -> bool {
    said.windows(2).any(|pair| {
        begins(&pair[0], LINE)
            && begins(
                &pair[1],
                &["stops", "stands", "stood", "стоит", "встает", "встала"],
            )
    })
}

pub(super) fn commitment(said: &[String]) -> bool {
    let does = said.iter().enumerate().any(|(at, word)| {
        WILL.contains(&word.as_str())
            && said
                .iter()
                .skip(at + 1)
                .take(3)
                .any(|next| begins(next, DOES))
    });
    does || any(said, COMMITMENT)
}

pub(super) fn change(said: &[String]) -> Option<ChangeKind> {
    for (kind, words) in CHANGES {
        if any(said, words) {
            return Some(*kind);
        }
    }
    let after_new = said
        .iter()
        .enumerate()
        .filter(|(_, word)| begins(word, NEW));
    for (at, _) in after_new {
        let next = said.iter().skip(at + 1).take(2);
        for word in next {
            if begins(word, LINE) {
                return Some(ChangeKind::NewLine);
            }
            if begins(word, PLANT) {
                return Some(ChangeKind::NewPlant);
            }
        }
    }
    None
}

fn any(said: &[String], beginnings: &[&str]) -> bool {
    said.iter().any(|word| begins(word, beginnings))
}

fn begins(word: &str, beginnings: &[&str]) -> bool {
    beginnings.iter().any(|sign| word.starts_with(sign))
}
