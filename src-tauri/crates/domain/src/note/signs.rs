//! Words by which a problem, a commitment or a change is known: stems of folded words, that an ending
//! of the language may follow.

use crate::change::ChangeKind;

use super::word::is_of;

/// Something hinders.
const PROBLEM: &[&str] = &[
    "problem",
    "complain",
    "complaint",
    "break",
    "breakdown",
    "broke",
    "broken",
    "crush",
    "damag",
    "scrap",
    "scrapped",
    "standstill",
    "jammed",
    "jamming",
    "delay",
    "lose",
    "losing",
    "loss",
    "wast",
    "worr",
    "troubl",
    "difficult",
    "expensive",
    "slow",
    "slower",
    "проблем",
    "жалу",
    "жалоб",
    "лома",
    "слома",
    "поврежд",
    "брак",
    "бракова",
    "простоя",
    "простои",
    "простоев",
    "простаива",
    "опаздыва",
    "опозда",
    "задержк",
    "задержа",
    "задержива",
    "теря",
    "потер",
    "потеря",
    "смят",
    "мнет",
    "мнут",
    "беспоко",
    "беспокойств",
    "трудн",
    "трудност",
    "сложн",
    "сложност",
    "медленн",
    "мешает",
    "мешают",
    "мешал",
    "оплаква",
    "оплакван",
    "чупи",
    "чупят",
    "счуп",
    "спира",
    "престой",
    "престои",
    "престоя",
    "закъснява",
    "закъсня",
    "закъсне",
    "закъснени",
    "губи",
    "загуб",
    "смачкан",
    "смачква",
    "тревож",
    "тревожн",
    "скъп",
    "бавн",
    "бавен",
    "пречи",
    "пречат",
    "пречеше",
    "повред",
    "повреди",
];

/// Somebody is going to do something; exactly so.
const COMMITMENT: &[&str] = &[
    "promise",
    "promises",
    "promised",
    "agreed",
    "commits",
    "committed",
    "commitment",
    "обещал",
    "обещала",
    "обещали",
    "обещает",
    "обещают",
    "договорились",
    "договорился",
    "договорилась",
    "пришлет",
    "пришлют",
    "передаст",
    "передадут",
    "отдаст",
    "отдадут",
    "проверит",
    "проверят",
    "сообщит",
    "сообщат",
    "позвонит",
    "позвонят",
    "перезвонит",
    "перезвонят",
    "назовет",
    "назовут",
    "подпишет",
    "подпишут",
    "покажет",
    "покажут",
    "подтвердит",
    "подтвердят",
    "обеща",
    "обещаха",
    "обещава",
    "обещават",
];
/// A verb that follows makes these one…
const WILL: &[&str] = &["will", "ll", "ще"];
/// …unless one of these stands between.
const NOT: &[&str] = &["not", "never", "не"];
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
    "изпрат",
    "прат",
    "дад",
    "провер",
    "обад",
    "върн",
    "подпиш",
    "покаж",
    "потвърд",
    "донес",
    "каж",
    "попит",
    "отпусн",
];

const CHANGES: &[(ChangeKind, &[&str])] = &[
    (
        ChangeKind::Reorganisation,
        &[
            "reorganisation",
            "reorganization",
            "reorganis",
            "reorganiz",
            "restructur",
            "merge",
            "merger",
            "merging",
            "реорганизаци",
            "реорганизу",
            "реструктуризаци",
            "преструктурира",
            "слияни",
            "сливан",
        ],
    ),
    (
        ChangeKind::Regulation,
        &[
            "regulation",
            "directive",
            "закон",
            "законопроект",
            "директив",
            "наредб",
            "регламент",
        ],
    ),
    (
        ChangeKind::Leaving,
        &[
            "leaving",
            "retires",
            "retiring",
            "resign",
            "увольня",
            "увольнени",
            "уволит",
            "уходит",
            "уходят",
            "пенси",
            "напуска",
            "напусн",
        ],
    ),
    (ChangeKind::Other, &["планиру", "планира"]),
];
/// "New" with what is new behind it.
const NEW: &[&str] = &["new", "нов"];
const LINE: &[&str] = &["line", "лини"];
const PLANT: &[&str] = &[
    "plant",
    "factory",
    "factories",
    "hall",
    "завод",
    "цех",
    "фабрик",
    "хале",
];

/// What a plant or a line does that ends; their company, which somebody leaves.
const CLOSES: &[&str] = &[
    "closes",
    "closed",
    "closing",
    "shut",
    "закрыва",
    "закро",
    "закрива",
    "закри",
    "затваря",
    "затвор",
];
const LEAVES: &[&str] = &["leave", "leaves", "покида", "покин"];
const COMPANY: &[&str] = &["company", "companies", "firm", "компани", "фирм"];

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
    const STILL: [&str; 6] = ["stops", "stands", "stood", "стоит", "встает", "встала"];
    said.windows(2)
        .any(|pair| is_of(&pair[0], LINE) && STILL.contains(&pair[1].as_str()))
}

pub(super) fn commitment(said: &[String]) -> bool {
    let does = said.iter().enumerate().any(|(at, word)| {
        let next = said.iter().skip(at + 1).take(3);
        let next = next.take_while(|next| !NOT.contains(&next.as_str()));
        WILL.contains(&word.as_str()) && next.into_iter().any(|next| is_of(next, DOES))
    });
    // "Не пришлёт" promises nothing.
    let says = said.iter().enumerate().any(|(at, word)| {
        let before = at.checked_sub(1).map(|at| said[at].as_str());
        COMMITMENT.contains(&word.as_str()) && before.is_none_or(|before| !NOT.contains(&before))
    });
    does || says
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
        .filter(|(_, word)| *word == "new" || word.starts_with("нов") && is_of(word, NEW));
    for (at, _) in after_new {
        let next = said.iter().skip(at + 1).take(2);
        for word in next {
            if is_of(word, LINE) {
                return Some(ChangeKind::NewLine);
            }
            if is_of(word, PLANT) {
                return Some(ChangeKind::NewPlant);
            }
        }
    }
    // One word alone may mean anything: "closed the deal", "leaves it to us".
    let places = near(said, CLOSES, |word| is_of(word, PLANT) || is_of(word, LINE));
    if places {
        return Some(ChangeKind::Other);
    }
    near(said, LEAVES, |word| is_of(word, COMPANY)).then_some(ChangeKind::Leaving)
}

/// What is said right behind a name: that somebody goes. "Leaves it to us" is nothing of the kind.
pub(super) fn leaves(behind: &[String]) -> bool {
    const WHEN: [&str; 9] = ["on", "in", "at", "by", "next", "this", "soon", "us", "them"];
    let mut words = behind
        .iter()
        .skip_while(|word| matches!(word.as_str(), "will" | "is" | "ще"));
    words.next().is_some_and(|word| is_of(word, LEAVES))
        && words
            .next()
            .is_none_or(|next| WHEN.contains(&next.as_str()) || next.parse::<u32>().is_ok())
}

/// Whether a word of the stems has another one of a kind at most three words away.
fn near(said: &[String], stems: &[&str], is_other: impl Fn(&str) -> bool) -> bool {
    said.iter().enumerate().any(|(at, word)| {
        let around = said.iter().take(at + 4).skip(at.saturating_sub(3));
        is_of(word, stems) && around.into_iter().any(|other| is_other(other))
    })
}

fn any(said: &[String], stems: &[&str]) -> bool {
    said.iter().any(|word| is_of(word, stems))
}
