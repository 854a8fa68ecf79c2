-- What was exported, where to, and what its bytes were.

CREATE TABLE export (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  -- No reference: the log outlives what was exported.
  proposal_id BLOB,
  edition_id BLOB,
  account_id BLOB,
  what TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX export_bin ON export(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX export_proposal ON export(proposal_id);
