//! How names sound: the same name in another case or script.

/// A part of a name shorter than this may be any word.
const DISTINCTIVE: usize = 4;
/// Endings that cases give to names in Russian, and articles in Bulgarian.
const ENDINGS: [&str; 23] = [
    "а", "у", "ы", "и", "е", "о", "я", "ю", "й", "ь", "ой", "ою", "ей", "ом", "ем", "ым", "им",
    "ая", "ую", "ого", "ому", "та", "ът",
];

/// Whether a word of a text, folded, is a word of a name, in another case or script too.
pub(super) fn is(word: &str, name: &str) -> bool {
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

pub(super) fn long(stem: &str) -> bool {
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
