-- What leaving us would cost a customer, and what keeps competitors out.

CREATE TABLE switching (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  cost TEXT,
  days INTEGER,
  raise TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT;
CREATE INDEX switching_bin ON switching(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX switching_account ON switching(account_id);
