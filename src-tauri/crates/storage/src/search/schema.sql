-- Search: folded words of accounts, people, proposals and notes. Derived, can be made anew.
-- A row's number is its kind times 2^40 plus the rid of what it speaks of, so that a kind is a
-- range. Texts come in as folded words (`terms`), so the tokenizer only splits at spaces. Words
-- are kept with their column, not their place (nobody searches for phrases here).

CREATE VIRTUAL TABLE search USING fts5(
  title, body,
  detail = 'column', columnsize = 0, prefix = '1 2 3',
  tokenize = 'ascii'
);
