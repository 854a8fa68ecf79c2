-- The evidence folder: files that were copied in, and what they prove.

CREATE TABLE evidence (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  file TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  dated TEXT,
  author TEXT NOT NULL,
  opportunity_id BLOB,
  criteria TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_bin ON evidence(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX evidence_account ON evidence(account_id);
