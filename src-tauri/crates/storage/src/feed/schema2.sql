-- What of the dossier stands in proposals.

CREATE TABLE feed (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  lineage BLOB NOT NULL,
  kind TEXT NOT NULL,
  source_id BLOB NOT NULL,
  said TEXT NOT NULL,
  wrote TEXT NOT NULL
) STRICT;
CREATE INDEX feed_bin ON feed(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX feed_account ON feed(account_id);
CREATE INDEX feed_source ON feed(source_id);
