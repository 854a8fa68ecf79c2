-- Own questions of the bank.

CREATE TABLE spin_question (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  readers TEXT NOT NULL,
  industries TEXT NOT NULL
) STRICT;
CREATE INDEX spin_question_bin ON spin_question(deleted_at) WHERE deleted_at IS NOT NULL;
