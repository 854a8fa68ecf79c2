-- Satisfaction: what they say. Loyalty: what they do.

CREATE TABLE satisfaction (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  "on" TEXT NOT NULL,
  asked TEXT NOT NULL,
  mark INTEGER NOT NULL,
  person_id BLOB,
  words TEXT NOT NULL
) STRICT;
CREATE INDEX satisfaction_bin ON satisfaction(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX satisfaction_account ON satisfaction(account_id);
CREATE INDEX satisfaction_person ON satisfaction(person_id) WHERE person_id IS NOT NULL;

CREATE TABLE loyalty (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by BLOB,
  origin_device BLOB NOT NULL,
  deleted_at INTEGER,
  account_id BLOB NOT NULL REFERENCES account(id),
  "on" TEXT NOT NULL,
  behaviour TEXT NOT NULL,
  against INTEGER NOT NULL,
  person_id BLOB,
  words TEXT NOT NULL
) STRICT;
CREATE INDEX loyalty_bin ON loyalty(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX loyalty_account ON loyalty(account_id);
CREATE INDEX loyalty_person ON loyalty(person_id) WHERE person_id IS NOT NULL;
