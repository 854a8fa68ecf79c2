-- Templates of proposals: structure, texts in every language, terms, look.

CREATE TABLE template (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  name TEXT NOT NULL,
  validity_days INTEGER NOT NULL,
  look TEXT NOT NULL,
  terms TEXT NOT NULL,
  editions TEXT NOT NULL,
  blocks TEXT NOT NULL
) STRICT;
CREATE INDEX template_bin ON template(deleted_at) WHERE deleted_at IS NOT NULL;
