-- The journal: audit, undo and redo; and the outbox.
-- journal and journal_row are the audit: who did what to which fields, without values, kept for good.
-- journal_value holds what undo needs and can be erased by row.

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  at INTEGER NOT NULL,
  by BLOB,
  device BLOB NOT NULL,
  -- kept: only audit; done: can be undone; undone: can be redone; dropped: neither any more
  state TEXT NOT NULL CHECK (state IN ('kept', 'done', 'undone', 'dropped')),
  -- the step that this undo or redo was about
  about INTEGER
) STRICT;
CREATE INDEX journal_state ON journal(state, seq) WHERE state IN ('done', 'undone');

CREATE TABLE journal_row (
  seq INTEGER NOT NULL REFERENCES journal(seq),
  pos INTEGER NOT NULL,
  kind TEXT NOT NULL,
  row BLOB NOT NULL,
  existed INTEGER NOT NULL,
  version_before INTEGER NOT NULL,
  version_after INTEGER NOT NULL,
  fields TEXT NOT NULL,
  PRIMARY KEY (seq, pos)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_row_row ON journal_row(row);

CREATE TABLE journal_value (
  row BLOB NOT NULL,
  seq INTEGER NOT NULL,
  field TEXT NOT NULL,
  before ANY,
  after ANY,
  PRIMARY KEY (row, seq, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_value_seq ON journal_value(seq);

-- Rows that a future hub hasn't seen; an empty row means every row of the kind.
CREATE TABLE outbox (
  kind TEXT NOT NULL,
  row BLOB NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (kind, row)
) STRICT, WITHOUT ROWID;
