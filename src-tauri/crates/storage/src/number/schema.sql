-- Running numbers: one row a series; `last` is the last one taken.

CREATE TABLE number (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  series TEXT NOT NULL,
  last INTEGER NOT NULL CHECK (last >= 0)
) STRICT;
CREATE INDEX number_bin ON number(deleted_at) WHERE deleted_at IS NOT NULL;
-- Live rows only: a taken number that was undone is taken again.
CREATE UNIQUE INDEX number_series ON number(series) WHERE deleted_at IS NULL;
