-- The library: what is written once and used in many proposals.

CREATE TABLE library (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  content TEXT NOT NULL,
  readers TEXT NOT NULL,
  industries TEXT NOT NULL,
  tags TEXT NOT NULL,
  criteria TEXT NOT NULL
) STRICT;
CREATE INDEX library_bin ON library(deleted_at) WHERE deleted_at IS NOT NULL;
