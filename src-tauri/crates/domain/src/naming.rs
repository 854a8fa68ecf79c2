//! Names found in running text: whole words, in another script or case too, so that what was
//! written for one customer or reader is noticed before it reaches another.

use std::collections::HashMap;
use std::ops::Range;

use crate::text::fold;

/// A part of a name shorter than this may be any word.
const DISTINCTIVE: usize = 4;
/// Endings that cases give to names in Russian, and articles in Bulgarian.
const ENDINGS: [&str; 23] = [
    "а", "у", "ы", "и", "е", "о", "я", "ю", "й", "ь", "ой", "ою", "ей", "ом", "ем", "ым", "им",
    "ая", "ую", "ого", "ому", "та", "ът",
];

/// Legal forms that stand before or behind a company's name, folded.
pub const LEGAL_FORMS: [&str; 34] = [
    "ооо", "оао", "зао", "пао", "нао", "ао", "ип", "гк", "тоо", "фгуп", "муп", "ет", "еоод", "оод",
    "еад", "ад", "кд", "сд", "gmbh", "ag", "kg", "ug", "se", "ltd", "llc", "inc", "plc", "oy",
    "ou", "as", "ab", "sa", "srl", "bv",
];
/// Signs that open a name in quotes, and those that close it.
pub const QUOTES: [char; 6] = ['«', '„', '“', '"', '‹', '\''];
const CLOSING: [char; 6] = ['»', '“', '”', '"', '›', '\''];

/// Words of a name in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    words: Vec<String>,
    /// How it must be written to be taken for the name.
    written: Written,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Written {
    /// In any case: several words in this order are no accident.
    Anyhow,
    /// With a capital letter.
    Capital,
    /// In quotes, or with a capital letter that no sentence begins with: it may be a common word.
    AsName,
}

impl Name {
    /// A name as a whole, in any case if it has several words; `None` if it has fewer than three
    /// letters.
    #[must_use]
    pub fn whole(name: &str) -> Option<Self> {
        let words: Vec<String> = words(name).map(|(_, word)| fold(word)).collect();
        let letters: usize = words.iter().map(|word| word.chars().count()).sum();
        let written = if words.len() == 1 {
            Written::Capital
        } else {
            Written::Anyhow
        };
        (letters >= 3).then_some(Self { words, written })
    }

    /// What people say of a company: the part of its name in quotes, else the name without its legal
    /// form. `None` if that is the whole name, or a single word of fewer than four letters.
    #[must_use]
    pub fn core(name: &str) -> Option<Self> {
        let whole: Vec<String> = words(name).map(|(_, word)| fold(word)).collect();
        let core: Vec<String> = words(quoted(name).unwrap_or(name))
            .map(|(_, word)| fold(word))
            .collect();
        let is_form = |word: &String| LEGAL_FORMS.contains(&word.as_str());
        let from = core.iter().take_while(|word| is_form(word)).count();
        let behind = core[from..].iter().rev().take_while(|word| is_form(word));
        let core = &core[from..core.len() - behind.count()];
        let said = match core {
            [] => false,
            [word] => word.chars().count() >= DISTINCTIVE && word.chars().any(char::is_alphabetic),
            _ => true,
        };
        (said && core.len() < whole.len()).then(|| Self {
            words: core.to_vec(),
            written: Written::AsName,
        })
    }

    /// The first word of a company's name, if it is distinctive: four letters or more.
    #[must_use]
    pub fn first(name: &str) -> Option<Self> {
        Self::alone(words(name).map(|(_, word)| word).next()?)
    }

    /// The surname of a person: the last word of a full name, four letters or more.
    #[must_use]
    pub fn surname(name: &str) -> Option<Self> {
        let mut words = words(name).map(|(_, word)| word);
        words.next()?;
        Self::alone(words.next_back()?)
    }

    fn alone(word: &str) -> Option<Self> {
        let letters = word.chars().count() >= DISTINCTIVE && word.chars().all(char::is_alphabetic);
        letters.then(|| Self {
            words: vec![fold(word)],
            written: Written::Capital,
        })
    }

    /// Where the name stands in a text, as ranges of bytes in their order.
    #[must_use]
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        self.places_in(&Text::of(text))
    }

    /// The same in a text that was taken apart already.
    #[must_use]
    pub fn places_of(&self, text: &Text<'_>) -> Vec<Range<usize>> {
        self.places_in(text)
    }

    fn places_in(&self, text: &Text<'_>) -> Vec<Range<usize>> {
        let mut places = Vec::new();
        let mut at = 0;
        while let Some(run) = text.words.get(at..at + self.words.len()) {
            let written = run
                .first()
                .is_some_and(|word| word.is_written(self.written));
            let mut pairs = run.iter().zip(&self.words);
            if written && pairs.all(|(word, name)| is(word, name)) {
                if let (Some(first), Some(last)) = (run.first(), run.last()) {
                    places.push(first.at..last.at + last.said.len());
                }
                at += run.len();
            } else {
                at += 1;
            }
        }
        places
    }

    /// Whether a text has the name.
    #[must_use]
    pub fn is_in(&self, text: &Text<'_>) -> bool {
        !self.places_in(text).is_empty()
    }
}

/// A text taken apart, in which many names can be looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text<'a> {
    words: Vec<Word<'a>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Word<'a> {
    at: usize,
    said: &'a str,
    folded: String,
    /// Written with a capital letter, as names are.
    capital: bool,
    /// A sentence begins with it, or the whole text.
    first: bool,
    /// A quote opens right before it.
    quoted: bool,
}

impl Word<'_> {
    const fn is_written(&self, how: Written) -> bool {
        match how {
            Written::Anyhow => true,
            Written::Capital => self.capital,
            Written::AsName => self.capital && (self.quoted || !self.first),
        }
    }
}

impl<'a> Text<'a> {
    #[must_use]
    pub fn of(text: &'a str) -> Self {
        let mut end = 0;
        let word = |(at, said): (usize, &'a str)| {
            let between = &text[end..at];
            let ends = |c: char| matches!(c, '.' | '!' | '?' | ':' | '…' | '\n' | '•' | '—' | '–');
            let word = Word {
                at,
                said,
                folded: fold(said),
                capital: said.chars().any(char::is_uppercase),
                first: end == 0 || between.contains(ends),
                quoted: between.ends_with(QUOTES),
            };
            end = at + said.len();
            word
        };
        Self {
            words: words(text).map(word).collect(),
        }
    }

    /// Words with a capital letter, folded.
    pub fn capitals(&self) -> impl Iterator<Item = &str> {
        let words = self.words.iter().filter(|word| word.capital);
        words.map(|word| word.folded.as_str())
    }
}

/// Somebody or something with the names that it goes by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The name as it is kept.
    pub said: String,
    pub names: Vec<Name>,
}

impl Known {
    fn of<const N: usize>(said: &str, names: [Option<Name>; N]) -> Self {
        Self {
            said: said.trim().to_owned(),
            names: names.into_iter().flatten().collect(),
        }
    }

    /// A company: its whole name or the first word of it.
    #[must_use]
    pub fn company(name: &str) -> Self {
        Self::of(name, [Name::whole(name), Name::first(name)])
    }

    /// A person: the full name or the surname.
    #[must_use]
    pub fn person(name: &str) -> Self {
        Self::of(name, [Name::whole(name), Name::surname(name)])
    }

    /// A site, or the full legal name of a company.
    #[must_use]
    pub fn whole(name: &str) -> Self {
        Self::of(name, [Name::whole(name)])
    }

    /// Whether a text has any of the names.
    #[must_use]
    pub fn is_in(&self, text: &Text<'_>) -> bool {
        self.names.iter().any(|name| name.is_in(text))
    }
}

/// Many names, looked for at once: whole words in the letters they are kept in.
#[derive(Debug, Clone, Default)]
pub struct Register {
    by_first: HashMap<String, Vec<(Name, String)>>,
}

impl Register {
    /// The whole name, and what people say of it.
    pub fn add(&mut self, name: &str) {
        for found in [Name::whole(name), Name::core(name)].into_iter().flatten() {
            if let Some(first) = found.words.first() {
                let of_first = self.by_first.entry(first.clone()).or_default();
                of_first.push((found, name.trim().to_owned()));
            }
        }
    }

    /// Leaves out the names that a text has.
    pub fn forget_in(&mut self, text: &str) {
        let mut text = Text::of(text);
        // A name that stands alone is one, though a sentence could begin with it.
        for word in &mut text.words {
            word.first = false;
        }
        let found = self.named_in(&text);
        let named: Vec<String> = found.into_iter().map(str::to_owned).collect();
        if !named.is_empty() {
            for names in self.by_first.values_mut() {
                names.retain(|(_, said)| !named.contains(said));
            }
        }
    }

    /// Names that a text has, each once, as they are kept.
    #[must_use]
    pub fn named_in(&self, text: &Text<'_>) -> Vec<&str> {
        let mut named: Vec<&str> = Vec::new();
        if self.by_first.is_empty() {
            return named;
        }
        for word in &text.words {
            for (name, said) in self.by_first.get(&word.folded).into_iter().flatten() {
                if !named.contains(&said.as_str()) && name.is_in(text) {
                    named.push(said);
                }
            }
        }
        named
    }
}

/// The part of a name in quotes, the longest if there are several.
fn quoted(name: &str) -> Option<&str> {
    let parts = name.match_indices(QUOTES).filter_map(|(at, quote)| {
        let inside = &name[at + quote.len()..];
        let end = inside.find(CLOSING).or_else(|| inside.find(QUOTES))?;
        Some(&inside[..end])
    });
    parts
        .filter(|part| part.chars().any(char::is_alphabetic))
        .max_by_key(|part| part.chars().count())
}

/// Words with where they begin.
fn words(text: &str) -> impl DoubleEndedIterator<Item = (usize, &str)> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(move |word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// Whether a word of a text is a word of a name, in another case or script too.
fn is(word: &Word<'_>, name: &str) -> bool {
    let word = word.folded.as_str();
    if word == name {
        return true;
    }
    // Most words are told apart by their first letters.
    if begins(word) != begins(name) {
        return false;
    }
    if !is_cyrillic(word) {
        return is_cyrillic(name) && sound(word) == sound(name);
    }
    // Russian and Bulgarian spell one name in two ways: Вольнов, Волнов.
    let heard = sound(name);
    let same = |stem: &str| {
        let said = sound(stem);
        said == heard || (long(stem) && (bare(name) == stem || bare(&heard) == said))
    };
    let mut stems = ENDINGS.iter().filter_map(|end| word.strip_suffix(end));
    same(word) || stems.any(|stem| long(stem) && same(stem))
}

fn long(stem: &str) -> bool {
    stem.chars().count() >= DISTINCTIVE
}

/// A name without the vowel that cases change.
fn bare(name: &str) -> &str {
    name.trim_end_matches(['а', 'я', 'о', 'е', 'й', 'ь', 'a', 'o', 'e'])
}

fn is_cyrillic(text: &str) -> bool {
    text.chars().any(|c| ('\u{400}'..='\u{52F}').contains(&c))
}

/// The first letter, the same for letters that [`sound`] may write alike.
fn begins(word: &str) -> Option<char> {
    Some(match word.chars().next()? {
        'а' | 'ъ' => 'a',
        'б' => 'b',
        'в' | 'w' => 'v',
        'г' => 'g',
        'д' => 'd',
        'е' | 'ё' | 'э' => 'e',
        'ж' | 'з' => 'z',
        'и' | 'й' | 'ы' | 'ю' | 'я' | 'y' | 'j' => 'i',
        'к' | 'х' | 'h' | 'x' => 'k',
        'л' => 'l',
        'м' => 'm',
        'н' => 'n',
        'о' => 'o',
        'п' => 'p',
        'р' => 'r',
        'с' | 'ш' | 'щ' => 's',
        'т' | 'ц' => 't',
        'у' => 'u',
        'ф' => 'f',
        'ч' => 'c',
        c => c,
    })
}

/// How a name is written in Latin letters, whichever of the usual ways was taken.
fn sound(word: &str) -> String {
    let mut latin = String::with_capacity(word.len());
    for c in word.chars() {
        let letter = match c {
            'а' | 'ъ' => "a",
            'б' => "b",
            'в' => "v",
            'г' => "g",
            'д' => "d",
            'е' | 'ё' | 'э' => "e",
            'ж' => "zh",
            'з' => "z",
            'и' | 'й' | 'ы' => "i",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' => "u",
            'ф' => "f",
            'х' => "h",
            'ц' => "ts",
            'ч' => "ch",
            'ш' => "sh",
            'щ' => "sht",
            'ю' => "iu",
            'я' => "ia",
            'ь' => "",
            c => {
                latin.push(c);
                continue;
            }
        };
        latin.push_str(letter);
    }
    latin
        .replace("shch", "sht")
        .replace("kh", "h")
        .replace("ck", "k")
        .replace('x', "ks")
        .replace('w', "v")
        .replace(['y', 'j'], "i")
        .replace("ii", "i")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: Option<Name>, text: &str) -> Vec<&str> {
        let places = name.unwrap().places(text);
        places.into_iter().map(|place| &text[place]).collect()
    }

    #[test]
    fn a_name_is_found_in_its_cases_and_in_another_script() {
        for text in [
            "Belvara’s line",
            "BELVARA",
            "ждёт Белвара",
            "для Белвары",
            "с Белварой",
            "„Белвара“",
        ] {
            assert_eq!(
                found(Name::first("Belvara Dairy Group"), text).len(),
                1,
                "{text}"
            );
        }
        for text in [
            "We ask Mr Solberg to",
            "просим г-на Солберга",
            "Солбергу",
            "молим г-н Солберг",
        ] {
            assert_eq!(
                found(Name::surname("Henrik Solberg"), text).len(),
                1,
                "{text}"
            );
            assert_eq!(
                found(Name::surname("Хенрик Солберг"), text).len(),
                1,
                "{text}"
            );
        }
        assert_eq!(
            found(Name::surname("Мария Соколова"), "у Соколовой"),
            ["Соколовой"]
        );
        assert_eq!(
            found(Name::surname("Maria Sokolova"), "письмо Соколовой"),
            ["Соколовой"]
        );
        for (name, text) in [
            ("Сергей Вольнов", "С. Волнов, финансов директор"),
            ("Сергей Волнов", "Вольновым проверено"),
            ("Sergey Volnov", "просим Вольнова"),
            ("Maria Kharlamova", "Харламовой"),
            ("Мария Харламова", "to Ms Kharlamova"),
        ] {
            assert_eq!(
                found(Name::surname(name), text).len(),
                1,
                "{name} is in {text}"
            );
        }
    }

    #[test]
    fn a_whole_name_is_one_place() {
        let name = Name::whole("Belvara Dairy Group");
        assert_eq!(
            found(name, "For belvara dairy group, now"),
            ["belvara dairy group"]
        );
    }

    #[test]
    fn a_company_is_found_by_what_people_say_of_it() {
        for (name, text) in [
            ("ООО «Вектор»", "Мы знаем, как работает Вектор."),
            ("ООО «Вектор»", "«Вектор» ждёт поставку"),
            ("АО \"Северный ветер\"", "для компании «Северный ветер»"),
            ("Вектор ООО", "склад у Вектор рядом"),
            ("„Млечен път“ ЕООД", "за фирма „Млечен път“ в Пловдив"),
            ("Зора Груп ЕАД", "както при Зора Груп"),
            ("Kestrel Foods GmbH", "as Kestrel Foods found"),
            ("Marlin Ltd", "the team at Marlin said"),
            ("Põhjala OÜ", "as Pohjala does"),
            ("AS Merevaik", "with Merevaik in spring"),
        ] {
            let mut register = Register::default();
            register.add(name);
            assert_eq!(
                register.named_in(&Text::of(text)),
                [name],
                "{name} is in {text}"
            );
        }
    }

    #[test]
    fn a_common_word_is_no_company() {
        for (name, text) in [
            ("ООО «Вектор»", "Вектор развития — спокойная весна."),
            ("ООО «Вектор»", "задаём вектор работы"),
            ("АО «Лад»", "все в Лад не поместятся"),
            ("ООО «Торговый дом»", "ваш торговый дом"),
            ("„Линия“ ООД", "Линия 2 не спира. Линия 3 също."),
            ("„Линия“ ООД", "на втората линия"),
            ("Northern Line Ltd", "the northern line"),
            (
                "Spring GmbH",
                "The line never stops. Spring is calm; in spring too",
            ),
            ("OOO AS", "as AS said"),
        ] {
            let mut register = Register::default();
            register.add(name);
            let none: [&str; 0] = [];
            assert_eq!(
                register.named_in(&Text::of(text)),
                none,
                "{name} isn't in {text}"
            );
        }
    }

    #[test]
    fn a_namesake_of_the_customer_is_no_stranger() {
        let mut register = Register::default();
        register.add("АО «Вектор»");
        register.forget_in("Вектор");
        assert!(
            register
                .named_in(&Text::of("у «Вектор» всё готово"))
                .is_empty()
        );
    }

    #[test]
    fn another_word_is_no_name() {
        for text in ["Solbergen", "the northern line", "Northerners"] {
            assert!(
                found(Name::first("Northern Foods"), text).is_empty(),
                "{text}"
            );
            assert!(
                found(Name::surname("Henrik Solberg"), text).is_empty(),
                "{text}"
            );
        }
        assert_eq!(
            Name::first("The Mill"),
            None,
            "three letters may be any word"
        );
        assert_eq!(
            Name::surname("Solberg"),
            None,
            "one word may be a first name"
        );
    }
}
