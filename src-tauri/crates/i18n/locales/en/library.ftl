### The library: what is written once and said in many proposals.

library-title = Library
library-summary = { $count ->
    [one] One entry. What won is counted from closed proposals, nobody ticks it.
   *[other] { $count } arguments, proofs, references and texts. What won is counted from closed proposals, nobody ticks it.
}
library-new = New entry
library-new-title = What it is called
library-new-hint = Enter adds it
library-entries = Entries
library-entry = Entry
library-back = Back to the list

## Kinds

library-kind = Kind
library-kinds = Kinds
library-all = All
library-kinds-counted = { $kinds } { $count }
library-kind-argument = Argument
library-kind-proof = Proof
library-kind-reference = Reference
library-kind-team = Team
library-kind-case = Case
library-kind-text = Text
library-kinds-argument = Arguments
library-kinds-proof = Proofs
library-kinds-reference = References
library-kinds-team = Teams
library-kinds-case = Cases
library-kinds-text = Texts

## Filters

library-filters = Filters of the library
library-find = Title, text
library-find-clear = Clear the search
library-reader = Reader
library-language = Language
library-industry = Industry
library-criterion = Criterion
library-missing-in = Not in { $language } yet
library-clear = Clear the filters
library-shown = { $shown } of { $count }.
library-dashed = Dashed: not written in that language yet.
library-narrow = { $count ->
    [one] One more is not shown: look for a word.
   *[other] { $count } more are not shown: look for a word.
}

## Columns

library-col-entry = Entry
library-col-answers = Answers
library-col-readers = Readers
library-col-languages = Languages
library-col-used = Last use
library-col-record = Record
library-for-all = For all readers
library-written-in = Written in { $languages }
library-written-nowhere = Not written whole in any language
library-behind-in = Not yet in the new wording: { $languages }
library-consent-ends = Consent ends on { $date }
library-consent-ended = Consent ended on { $date }
library-consent-until = Consent until { $date }
library-loses = Loses more than it wins; retire it?

## Record

library-record = What became of it
library-won-lost = { $won } won, { $lost } lost
library-open = { $count ->
    [one] in one open
   *[other] in { $count } open
}
library-record-none = none yet
library-unused = Not used in a proposal yet.
library-fate = { $fate ->
    [won] won, { $date }
    [lost] lost, { $date }
   *[open] open, { $date }
}
library-more = { $count ->
    [one] One more
   *[other] { $count } more
}
library-fewer = Fewer

## One entry

library-entry-title = Title
library-entry-summary = One line about it
library-summary-placeholder = One line about it
library-language-written = { $language }: written
library-language-open = { $language }: not written whole yet
library-language-behind = { $language }: not yet in the new wording
library-behind = Another language was improved since: { $language } still has the wording of before.
library-behind-fits = The wording still fits
library-answers = What it answers
library-answers-one = Criterion { $number }
library-answers-new = A criterion, as people say it
library-answers-add = Criterion
library-answers-remove = Remove the criterion “{ $criterion }”
library-answers-why = Put into a proposal, the entry answers these criteria of its reader.
library-meant = For whom
library-meant-all = None ticked: for all readers.
library-industries = Industries
library-industries-all = None named: for all industries.
library-industry-add = Add an industry
library-tags = Tags
library-tag-add = Add a tag
library-delete = Delete the entry
library-deleted = Deleted from the library: { $name }

## Nothing to show

library-none = The library is empty
library-none-text = Arguments, proofs and references that are written once stand here, ready for every proposal, with what they won.
library-none-fits = Nothing fits
library-none-fits-text = No entry has these words and meets these filters.

## Into a proposal

library-insert = Insert into a proposal…
library-insert-now = Insert
library-inserting = Inserting
library-insert-cancel = Cancel
library-insert-where = Where it goes
library-insert-proposal = Proposal
library-insert-choose = Type a title or an account
library-insert-choose-first = Choose the proposal first.
library-insert-edition = Edition
library-insert-place = Place
library-insert-first = At the beginning
library-insert-after = After “{ $name }”
library-insert-none = No proposal is being written now; what was sent stays as it is.
library-insert-show = See it in “{ $title }”
library-inserted = “{ $name }” inserted into “{ $title }”
library-fit-answers = Answers { $criteria }: { $before } of { $total } becomes { $after } of { $total }
library-fit-unproved = Speaks of { $criteria }, but a proof is still missing: it stays { $after } of { $total }
library-fit-again = Speaks of { $criteria } once more: all { $total } are answered already
library-fit-nothing = Answers no open criterion of this reader.
library-fit-proofs = { $count ->
    [one] Brings one proof
   *[other] Brings { $count } proofs
}
library-fit-language = Not written whole in { $language } yet.
library-fit-behind = Still in the wording of before: { $language }.
library-fit-copied = The text is copied: later edits in the library don’t change this proposal.
library-nowhere = There is no such entry
library-nowhere-text = It was deleted, or the address is mistyped. All entries stand in the list.
