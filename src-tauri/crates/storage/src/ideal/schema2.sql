-- The ideal customer profile, and how accounts meet it.

CREATE TABLE ideal_criterion (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  text TEXT NOT NULL,
  weight INTEGER NOT NULL
) STRICT;
CREATE INDEX ideal_criterion_bin ON ideal_criterion(deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE fit (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  criterion_id BLOB NOT NULL,
  grade TEXT NOT NULL,
  why TEXT NOT NULL,
  "on" TEXT NOT NULL
) STRICT;
CREATE INDEX fit_bin ON fit(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX fit_once ON fit(account_id, criterion_id) WHERE deleted_at IS NULL;
