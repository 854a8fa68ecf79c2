//! From what the user typed to an FTS5 expression, by way of plain words only: nothing typed can
//! be taken for syntax.

/// More words than this narrow nothing down any more.
const WORDS: usize = 12;

/// Folded words with a single space between them. Texts go into the index in this form and typed
/// words are taken apart by it, so both have the same borders; the index's own tokenizer has only
/// spaces left to split at.
pub(crate) fn terms(text: &str) -> String {
    let folded = crate::fold(text);
    let mut terms = String::with_capacity(folded.len());
    for word in folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if !terms.is_empty() {
            terms.push(' ');
        }
        terms.push_str(word);
    }
    terms
}

/// Every word as a beginning, all of them needed. `None` if there is no word in the text.
pub(crate) fn expression(text: &str) -> Option<String> {
    let words: Vec<String> = terms(text)
        .split_ascii_whitespace()
        .take(WORDS)
        .map(|word| format!("\"{word}\"*"))
        .collect();
    (!words.is_empty()).then(|| words.join(" AND "))
}

/// The same for narrowing a list, where one or two letters are looked for in names only: in whole
/// texts nearly everything has them.
pub(crate) fn filter_expression(text: &str) -> Option<String> {
    let words = expression(text)?;
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    Some(if letters < 3 {
        format!("title : ({words})")
    } else {
        words
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_only() {
        assert_eq!(
            expression("Ёлка  AND\"x*"),
            Some(r#""елка"* AND "and"* AND "x"*"#.to_owned())
        );
        assert_eq!(
            expression("NEAR(a, b)"),
            Some(r#""near"* AND "a"* AND "b"*"#.to_owned())
        );
        assert_eq!(expression(" -\"*^:() "), None);
        assert_eq!(expression(""), None);
    }
}
