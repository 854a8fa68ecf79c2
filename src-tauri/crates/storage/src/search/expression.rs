//! From what the user typed to an FTS5 expression, by way of plain words only: nothing typed can
//! be taken for syntax.

/// More words than this narrow nothing down any more.
const WORDS: usize = 12;

/// Every word as a beginning, all of them needed. `None` if there is no word in the text.
pub(crate) fn expression(text: &str) -> Option<String> {
    let folded = crate::fold(text);
    // The same border between words as the tokenizer's: what is neither letter nor digit.
    let words: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(WORDS)
        .map(|word| format!("\"{word}\"*"))
        .collect();
    (!words.is_empty()).then(|| words.join(" AND "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_only() {
        assert_eq!(expression("Ёлка  AND\"x*"), Some(r#""елка"* AND "and"* AND "x"*"#.to_owned()));
        assert_eq!(expression("NEAR(a, b)"), Some(r#""near"* AND "a"* AND "b"*"#.to_owned()));
        assert_eq!(expression(" -\"*^:() "), None);
        assert_eq!(expression(""), None);
    }
}
