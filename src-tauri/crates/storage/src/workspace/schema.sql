-- The workspace itself: one row; and settings kept with it.

CREATE TABLE workspace (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  currency TEXT NOT NULL,
  time_zone TEXT NOT NULL
) STRICT;
CREATE INDEX workspace_bin ON workspace(deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE pref (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  key TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT;
CREATE INDEX pref_bin ON pref(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX pref_key ON pref(key) WHERE deleted_at IS NULL;
