//! Which languages of an entry have the wording of today. A text is improved in one language, and the
//! others go on saying what was said before until somebody looks at them.

use super::{EntryFacts, Taken};
use crate::language::Language;
use crate::proposal::BlockContent;

/// All that a content says in a language, in order.
fn words(content: &BlockContent, language: Language) -> Vec<String> {
    let said = content.said();
    said.iter()
        .filter_map(|said| said.exact(language))
        .collect()
}

impl EntryFacts {
    /// Takes over a text that was improved in a proposal. Languages that were improved there are
    /// the wording of today, the others are behind. `merged` is what the entry says from now on.
    pub fn take_back(&mut self, taken: &Taken, improved: &BlockContent, merged: BlockContent) {
        let stood =
            |language: &Language| words(&taken.content, *language) == words(improved, *language);
        let (kept, new): (Vec<Language>, Vec<Language>) =
            Language::ALL.into_iter().partition(stood);
        if !new.is_empty() {
            self.behind = kept;
        }
        self.content = merged;
        self.settle_behind();
    }

    /// A language whose text was changed since `before` is behind no more.
    pub fn catch_up(&mut self, before: &BlockContent) {
        let content = &self.content;
        self.behind
            .retain(|language| words(before, *language) == words(content, *language));
    }

    /// A language in which nothing is said can't say it in the wording of before.
    pub(super) fn settle_behind(&mut self) {
        self.behind.sort_unstable();
        self.behind.dedup();
        let content = &self.content;
        self.behind
            .retain(|language| !words(content, *language).is_empty());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;
    use crate::language::LocalText;
    use crate::library::EntryKind;

    fn heading(texts: &[(Language, &str)]) -> BlockContent {
        let mut text = LocalText::default();
        for (language, said) in texts {
            text.set(*language, (*said).to_owned());
        }
        BlockContent::Heading {
            label: LocalText::default(),
            text,
        }
    }

    #[test]
    fn what_was_improved_in_one_language_leaves_the_others_behind() {
        use Language::{Bg, En, Ru};
        let old = heading(&[(En, "one"), (Ru, "один"), (Bg, "едно")]);
        let taken = Taken {
            entry_id: Id::from_parts(1, [1; 10]),
            version: 1,
            content: old.clone(),
        };
        let mut facts = EntryFacts {
            kind: EntryKind::Text,
            title: LocalText::one(En, "Title".into()),
            summary: LocalText::default(),
            content: old.clone(),
            readers: vec![],
            industries: vec![],
            tags: vec![],
            criteria: vec![],
            behind: vec![],
        };
        let improved = heading(&[(En, "one, better"), (Ru, "один"), (Bg, "едно")]);
        facts.take_back(&taken, &improved, improved.clone());
        assert_eq!(facts.behind, [Ru, Bg], "German and Estonian say nothing");
        assert_eq!(facts.content, improved);

        let before = facts.content.clone();
        facts.content = heading(&[(En, "one, better"), (Ru, "один, лучше"), (Bg, "едно")]);
        facts.catch_up(&before);
        assert_eq!(facts.behind, [Bg], "Russian was written anew");

        let before = facts.content.clone();
        facts.catch_up(&before);
        assert_eq!(
            facts.behind,
            [Bg],
            "a change of something else changes no text"
        );

        facts.content = heading(&[(En, "one, better"), (Ru, "один, лучше")]);
        facts.settle_behind();
        assert!(
            facts.behind.is_empty(),
            "a text that is gone is missing, not behind"
        );
    }

    #[test]
    fn a_text_taken_back_unchanged_leaves_what_was_known() {
        let old = heading(&[(Language::En, "one"), (Language::Ru, "один")]);
        let taken = Taken {
            entry_id: Id::from_parts(1, [1; 10]),
            version: 1,
            content: old.clone(),
        };
        let mut facts = EntryFacts {
            kind: EntryKind::Text,
            title: LocalText::one(Language::En, "Title".into()),
            summary: LocalText::default(),
            content: old.clone(),
            readers: vec![],
            industries: vec![],
            tags: vec![],
            criteria: vec![],
            behind: vec![Language::Ru],
        };
        facts.take_back(&taken, &old, old.clone());
        assert_eq!(facts.behind, [Language::Ru]);
    }
}
