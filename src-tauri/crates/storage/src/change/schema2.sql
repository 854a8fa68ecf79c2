-- Changes that customers announced.

CREATE TABLE planned_change (
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
  source TEXT NOT NULL,
  noted_on TEXT NOT NULL,
  expected_on TEXT,
  over INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX planned_change_bin ON planned_change(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX planned_change_account ON planned_change(account_id);
