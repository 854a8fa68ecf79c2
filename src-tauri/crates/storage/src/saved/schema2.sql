-- Filters of lists, saved under a name.

CREATE TABLE saved_filter (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  list TEXT NOT NULL,
  query TEXT NOT NULL
) STRICT;
CREATE INDEX saved_filter_bin ON saved_filter(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX saved_filter_name ON saved_filter(list, name) WHERE deleted_at IS NULL;
